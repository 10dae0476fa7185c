//! Inputs made of seeds.

/// Pieces to which a reader gives a meaning, and some that are nearly such.
const PIECES: [&str; 72] = [
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\u{301}",
    "\u{202e}",
    "\0",
    "\u{1f980}",
    "\u{ff11}",
    "\u{661}",
    "ß",
    "İ",
    "ﬁ",
    "\\",
    "\\n",
    "\\u0000",
    "\\\"",
    "\"",
    "'",
    "`",
    "%",
    "%2",
    "%00",
    "%F0%9F",
    "+",
    "&",
    "=",
    "#",
    "?",
    "/",
    "//",
    ":",
    ";",
    ",",
    "-",
    "--",
    "<",
    ">",
    ">=",
    "..",
    "|",
    "{",
    "}",
    "[",
    "]",
    "null",
    "-1",
    "0",
    "000",
    "404",
    "499",
    "502",
    "65536",
    "4294967296",
    "1e309",
    "HTTP/1.1 ",
    "HTTP/2 502",
    "Server: ",
    "server: cloudflare",
    "via: ",
    "cf-ray: ",
    "x-amzn-requestid: ",
    "class:5xx",
    "q=",
    "codes=",
    "<html>",
    "<title>",
    "error 1020",
];

/// A xorshift generator (Marsaglia's of 64 bits, with a multiplication).
struct Random(u64);

impl Random {
    /// A generator of its own for each number, also for numbers that are close.
    fn of(number: u64) -> Random {
        const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut random = Random(number.wrapping_mul(ODD) ^ ODD);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `limit`, or 0 where that is 0.
    fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 33) as usize % limit.max(1)
    }
}

/// Makes the input of a case from its number.
pub(crate) struct Mutator {
    seeds: Vec<Vec<u8>>,
    made: Vec<u8>,
}

impl Mutator {
    pub(crate) fn new(seeds: Vec<Vec<u8>>) -> Mutator {
        Mutator {
            seeds,
            made: Vec::new(),
        }
    }

    /// The input of a case: a seed, or nothing, that was changed up to sixteen times.
    pub(crate) fn case(&mut self, number: u64) -> &[u8] {
        const MOST_CHANGES: [usize; 4] = [1, 2, 4, 16];
        let mut random = Random::of(number);
        self.made.clear();
        if random.below(32) > 0 {
            let seed = random.below(self.seeds.len());
            self.made.extend_from_slice(&self.seeds[seed]);
        }
        let most = MOST_CHANGES[random.below(MOST_CHANGES.len())];
        for _ in 0..=random.below(most) {
            self.change(&mut random);
        }
        &self.made
    }

    fn change(&mut self, random: &mut Random) {
        let made = &mut self.made;
        let at = random.below(made.len() + 1);
        match random.below(10) {
            // A bit, or a byte.
            0 => {
                if let Some(byte) = made.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
            1 => {
                if let Some(byte) = made.get_mut(at) {
                    *byte = [0, 1, 0x7F, 0x80, 0xFF, random.next() as u8][random.below(6)];
                }
            }
            // A piece, put in or written over.
            2 | 3 => {
                let piece = PIECES[random.below(PIECES.len())].as_bytes();
                made.splice(at..at, piece.iter().copied());
            }
            4 => {
                let piece = PIECES[random.below(PIECES.len())].as_bytes();
                let end = (at + piece.len()).min(made.len());
                made.splice(at..end, piece.iter().copied());
            }
            // A part left out, cut off, or said twice.
            5 => drop(made.drain(at..(at + short(random)).min(made.len()))),
            6 => made.truncate(at),
            7 => {
                let part = made[at..(at + short(random)).min(made.len())].to_vec();
                let to = random.below(made.len() + 1);
                made.splice(to..to, part);
            }
            // A part of another seed.
            8 => {
                let other = &self.seeds[random.below(self.seeds.len())];
                let from = random.below(other.len() + 1);
                let part = &other[from..(from + 4 * short(random)).min(other.len())];
                made.splice(at..at, part.iter().copied());
            }
            // Digits that follow: another number.
            _ => {
                let is_digit = |byte: &u8| byte.is_ascii_digit();
                if let Some(start) = made[at..].iter().position(is_digit).map(|start| at + start) {
                    let length = made[start..].iter().take_while(|byte| is_digit(byte)).count();
                    let number = random.next() >> random.below(64);
                    made.splice(start..start + length, number.to_string().into_bytes());
                }
            }
        }
    }
}

/// A length: mostly short, at times some kilobytes.
fn short(random: &mut Random) -> usize {
    let most = [4, 16, 64, 4096][random.below(4)];
    1 + random.below(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_made_of_its_number_alone() {
        let seeds = || vec![b"HTTP/1.1 404 Not Found".to_vec(), b"upstream timed out".to_vec()];
        let mut one = Mutator::new(seeds());
        let all: Vec<Vec<u8>> = (0..1000).map(|number| one.case(number).to_vec()).collect();
        let mut other = Mutator::new(seeds());
        for number in [999, 3, 500] {
            assert_eq!(other.case(number), all[number as usize]);
        }
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert!(distinct.len() > 800, "{}", distinct.len());
    }
}
