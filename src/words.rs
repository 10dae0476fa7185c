//! How text becomes words: folding, splitting, stems and spelling distance.

use std::borrow::Cow;
use std::ops::Range;
use std::slice::SliceIndex;

/// Whether a character is part of a word: a letter, a digit, or anything that is not ASCII.
///
/// The table is in ASCII, so that nothing is gained by knowing more of the other scripts; the tables
/// to know them by would weigh more than all of the search.
#[inline(always)]
pub fn is_in_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !letter.is_ascii()
}

/// `text` in the characters that the search reads: digits, letters, quotation marks, dashes and spaces that stand for
/// ASCII become ASCII, what is invisible vanishes, and symbols become spaces.
///
/// Letters of other scripts stay, with a space where they touch ASCII: Chinese and Thai put none there. Unicode's own
/// tables of compatibility forms would weigh more than the search, so the ranges are chosen by hand.
///
/// ```
/// use status_atlas::words::normalized;
/// assert_eq!(normalized("\u{201c}bad\u{a0}gateway\u{201d}\u{2026}"), "\"bad gateway\" ");
/// assert_eq!(normalized("５０２：Ｂａｄ"), "502:Bad");
/// assert_eq!(normalized("4\u{200b}04是什么"), "404 是什么");
/// ```
pub fn normalized(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut normalized = String::with_capacity(text.len());
    let mut before = ' ';
    for written in text.chars() {
        let Some(letter) = normalized_letter(written) else {
            continue;
        };
        if before.is_ascii_alphanumeric() && is_of_other_script(letter)
            || is_of_other_script(before) && letter.is_ascii_alphanumeric()
        {
            normalized.push(' ');
        }
        normalized.push(letter);
        if let Some(rest) = RESTS_OF_LIGATURES.get((written as usize).wrapping_sub(0xFB00)) {
            normalized.push_str(rest);
        }
        before = letter;
    }
    Cow::Owned(normalized)
}

/// The Latin ligatures from U+FB00 on, as PDF files have them in words, without their first letters.
const RESTS_OF_LIGATURES: [&str; 7] = ["f", "i", "l", "fi", "fl", "t", "t"];

/// Checks if a normalized character is of another script than Latin.
fn is_of_other_script(letter: char) -> bool {
    letter >= '\u{370}' && !matches!(letter, '\u{1E00}'..='\u{1EFF}')
}

/// The character that the search reads for another one; `None` for one that is not seen.
fn normalized_letter(letter: char) -> Option<char> {
    let nth_after = |first: u8, place: u32| char::from(first + place as u8);
    let code = letter as u32;
    Some(match letter {
        ..='\u{7F}' => letter,
        // Soft hyphen, marks of direction, joiners, byte order mark, variation selectors, tags.
        '\u{AD}'
        | '\u{61C}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' => return None,
        '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' => {
            return None;
        }
        '\u{E0000}'..='\u{E0FFF}' => return None,
        // Accents, underlines and frames that are put onto the letter before them.
        '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' => return None,
        '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}' => return None,
        // Next line, line separator, paragraph separator.
        '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        // The quotation marks of all scripts, double and corner ones; then single ones, apostrophes and primes.
        '\u{AB}' | '\u{BB}' | '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{2036}' | '\u{2E42}' => '"',
        '\u{300C}'..='\u{300F}'
        | '\u{301D}'..='\u{301F}'
        | '\u{FE41}'..='\u{FE44}'
        | '\u{FF62}'
        | '\u{FF63}' => '"',
        '\u{B4}'
        | '\u{2BC}'
        | '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{2039}'
        | '\u{203A}' => '\'',
        // Hyphens, the en dash and the minus sign. Longer dashes stand between phrases, and are symbols.
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        // Arabic and Chinese commas.
        '\u{60C}' | '\u{3001}' => ',',
        // All of ASCII in the width of Chinese characters.
        '\u{FF01}'..='\u{FF5E}' => nth_after(b'!', code - 0xFF01),
        '\u{FB00}'..='\u{FB04}' => 'f',
        '\u{FB05}'..='\u{FB06}' => 's',
        // Digits: Arabic, Persian, Thai, Lao, Tibetan, Burmese, Khmer; those of India and Sri Lanka, whose scripts have
        // 128 places each; mathematical ones.
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '\u{E50}'..='\u{E59}' => nth_after(b'0', code % 16),
        '\u{ED0}'..='\u{ED9}' | '\u{F20}'..='\u{F29}' | '\u{1040}'..='\u{1049}' => nth_after(b'0', code % 16),
        '\u{17E0}'..='\u{17E9}' => nth_after(b'0', code % 16),
        '\u{900}'..='\u{DFF}' if matches!(code % 128, 0x66..=0x6F) => nth_after(b'0', code % 128 - 0x66),
        '\u{1D7CE}'..='\u{1D7FF}' => nth_after(b'0', (code - 0x1D7CE) % 10),
        // Bold, italic, script and other mathematical letters, as social networks have them: capital, then small ones.
        '\u{1D400}'..='\u{1D6A3}' => match (code - 0x1D400) % 52 {
            capital @ ..26 => nth_after(b'A', capital),
            small => nth_after(b'a', small - 26),
        },
        // Symbols: those of Latin-1 (the micro sign is a letter), of phonetics, of punctuation and of pictures.
        '\u{80}'..='\u{B4}'
        | '\u{B6}'..='\u{BF}'
        | '\u{D7}'
        | '\u{F7}'
        | '\u{2B0}'..='\u{2FF}'
        | '\u{1680}' => ' ',
        '\u{2000}'..='\u{2BFF}' | '\u{2E00}'..='\u{2E7F}' | '\u{3000}'..='\u{303F}' | '\u{30FB}' => ' ',
        '\u{E000}'..='\u{F8FF}' | '\u{FE10}'..='\u{FE6F}' | '\u{FF5F}'..='\u{FF65}' => ' ',
        '\u{FFE0}'..='\u{FFFF}' | '\u{1F000}'..='\u{1FAFF}' => ' ',
        _ => letter,
    })
}

/// The letters and digits of `text` in lower case, nothing else: `Non-Authoritative` and
/// `nonAuthoritative` fold alike.
///
/// ```
/// assert_eq!(status_atlas::words::fold("I'm a teapot"), "imateapot");
/// ```
pub fn fold(text: &str) -> String {
    let text = normalized(text);
    let bytes = text.bytes().filter(|&byte| is_in_word(byte.into()));
    // What is dropped is ASCII, so that the rest is text still.
    String::from_utf8(bytes.map(|byte| byte.to_ascii_lowercase()).collect()).unwrap_or_default()
}

/// A part of a text; empty where the text has no such part.
///
/// Where indexing fails it says of what text, and would bring the tables of printable characters into the program:
/// four kilobytes.
///
/// ```
/// use status_atlas::words::part;
/// assert_eq!((part("gateway", 4..), part("gateway", 9..)), ("way", ""));
/// ```
pub fn part(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Calls `each` with every word of `text`, in lower case and in order.
///
/// Words end at anything but letters, digits and apostrophes (which vanish), and at a change from
/// lower to upper case, so that constants fall into their words.
///
/// ```
/// let mut words = Vec::new();
/// status_atlas::words::split("HttpStatusCode.BadGateway isn't 50x", |word| words.push(word.to_owned()));
/// assert_eq!(words, ["http", "status", "code", "bad", "gateway", "isnt", "50x"]);
/// ```
pub fn split(text: &str, mut each: impl FnMut(&str)) {
    split_as_written(text.as_bytes(), |word| each(&word.folded()));
}

/// A word as it stands in a text.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    letters: &'a [u8],
    from: usize,
    /// Whether it is folded as it stands, as most words are.
    stands: bool,
    hash: u32,
}

impl<'a> Written<'a> {
    /// The [`hash`] of the word in lower case.
    pub fn hash(self) -> u32 {
        self.hash
    }

    /// The bytes of the text that it is.
    pub fn range(self) -> Range<usize> {
        self.from..self.from + self.letters.len()
    }

    /// The word in lower case, without apostrophes.
    pub fn folded(self) -> Cow<'a, str> {
        let letters = std::str::from_utf8(self.letters).unwrap_or_default();
        if self.stands {
            return Cow::Borrowed(letters);
        }
        let letters = letters.chars().filter(|&letter| letter != '\'');
        Cow::Owned(letters.map(|letter| letter.to_ascii_lowercase()).collect())
    }
}

/// Calls `each` with every word of `text`, UTF-8, in order, as [`split`] does, and with its hash: whoever knows a word
/// by its hash is spared the folding.
///
/// ```
/// use status_atlas::words::{hash, split_as_written};
/// split_as_written(b"Don't", |word| assert_eq!(word.hash(), hash("dont")));
/// ```
#[inline(always)]
pub fn split_as_written<'a>(text: &'a [u8], mut each: impl FnMut(Written<'a>)) {
    let (mut from, mut at, mut stands, mut hash) = (0, 0, true, EMPTY);
    loop {
        // The text ends as a word does, so that there is one call, which can be inlined.
        let byte = text.get(at).copied();
        let letter = byte.map_or(SPACE, |byte| FOLDED[usize::from(byte)]);
        if byte == Some(letter) {
            hash = hash_step(hash, letter);
            at += 1;
            continue;
        }
        let begins_word = byte.is_some_and(|byte| byte.is_ascii_uppercase())
            && text[from..at].last().is_some_and(|before| match before {
                b'A'..=b'Z' => text.get(at + 1).is_some_and(u8::is_ascii_lowercase),
                _ => before.is_ascii_lowercase(),
            });
        if letter == SPACE || begins_word {
            if hash != EMPTY {
                let letters = &text[from..at];
                each(Written {
                    letters,
                    from,
                    stands,
                    hash,
                });
            }
            (from, hash, stands) = (if begins_word { at } else { at + 1 }, EMPTY, true);
        }
        if byte.is_none() {
            return;
        }
        at += 1;
        match letter {
            SPACE => continue,
            APOSTROPHE => {}
            letter => hash = hash_step(hash, letter),
        }
        stands = false;
    }
}

/// What a byte of a text is in a word: itself, or the small letter of a capital one; or [`SPACE`] or [`APOSTROPHE`].
const FOLDED: [u8; 256] = {
    let mut folded = [SPACE; 256];
    let mut byte = 0;
    while byte < folded.len() {
        folded[byte] = match byte as u8 {
            b'\'' => APOSTROPHE,
            b'A'..=b'Z' => byte as u8 + (b'a' - b'A'),
            b'a'..=b'z' | b'0'..=b'9' | 0x80.. => byte as u8,
            _ => SPACE,
        };
        byte += 1;
    }
    folded
};

/// Stands between words. As no capital letter is in a folded word, it is no byte's own value.
const SPACE: u8 = b'A';
/// Stands in a word and vanishes.
const APOSTROPHE: u8 = b'B';

/// Cuts an English word, in lower case, to a stem that its forms share.
///
/// It takes off plural, past and present endings and the commonest suffixes, and nothing that would
/// leave fewer than three letters. Two words that should not meet rarely do; two that should may stay apart.
///
/// ```
/// use status_atlas::words::stem;
/// assert_eq!(stem("redirects"), stem("redirecting"));
/// assert_eq!(stem("closed"), stem("closes"));
/// assert_eq!(stem("retries"), stem("retry"));
/// ```
pub fn stem(word: &str) -> &str {
    if word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word;
    }
    let endings: &[&str] = match last(word) {
        b's' => &["ings", "ies", "es", "s"],
        b'd' => &["ed"],
        b'g' => &["ing"],
        b'y' => &["edly", "ly"],
        _ => &[],
    };
    let mut stem = cut(word, endings, |rest, ending| {
        rest.len() >= 3 && !(ending == "s" && matches!(last(rest), b's' | b'u' | b'i'))
    });
    let endings: &[&str] = match last(stem) {
        b'n' => &["ation", "ition", "ion"],
        b't' => &["ement", "ment"],
        b'e' => &["able", "ible", "ive"],
        b'l' => &["al"],
        b'y' => &["ity"],
        b'r' => &["or", "er"],
        _ => &[],
    };
    stem = cut(stem, endings, |rest, _| rest.len() >= 4);
    if stem.len() > 3 && matches!(last(stem), b'e' | b'y' | b'i') {
        stem = part(stem, ..stem.len() - 1);
    }
    if let [.., _, _, before, last] = stem.as_bytes()
        && before == last
        && !is_vowel(*last)
    {
        stem = part(stem, ..stem.len() - 1);
    }
    stem
}

fn last(word: &str) -> u8 {
    word.bytes().next_back().unwrap_or_default()
}

/// `word` without the first of the endings that it has and may lose: what is left needs a vowel.
fn cut<'a>(word: &'a str, endings: &[&str], may_lose: impl Fn(&str, &str) -> bool) -> &'a str {
    let rest = |ending: &&str| {
        word.strip_suffix(ending)
            .filter(|rest| may_lose(rest, ending) && rest.bytes().any(is_vowel))
    };
    endings.iter().find_map(rest).unwrap_or(word)
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Whether a word, in lower case, carries little by itself.
///
/// ```
/// use status_atlas::words::is_common;
/// assert!(is_common("the") && !is_common("gateway"));
/// ```
pub fn is_common(word: &str) -> bool {
    const COMMON: [u32; 92] = hashes(
        "a about after all am an and any are as at be because been being but by can code codes could did do \
        does for from get gets getting gives had has have how http https i if in into is it its me mean \
        means my of on one or our return returned returning returns send sends should so some status than \
        that the their them then there these they this to up use used using via vs want was we were what \
        when where which while why with would you",
    );
    COMMON.binary_search(&hash(word)).is_ok()
}

/// The hashes of words with a space between each two, sorted.
const fn hashes<const N: usize>(words: &str) -> [u32; N] {
    let bytes = words.as_bytes();
    let mut hashes = [EMPTY; N];
    let (mut word, mut place) = (0, 0);
    while place < bytes.len() {
        match bytes[place] {
            b' ' => word += 1,
            byte => hashes[word] = hash_step(hashes[word], byte),
        }
        place += 1;
    }
    let mut sorted = 1;
    while sorted < N {
        let mut place = sorted;
        while place > 0 && hashes[place - 1] > hashes[place] {
            hashes.swap(place - 1, place);
            place -= 1;
        }
        sorted += 1;
    }
    hashes
}

/// The hash of no letters.
const EMPTY: u32 = 0x811C_9DC5;

const fn hash_step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The FNV-1a hash of a word.
///
/// ```
/// use status_atlas::words::{hash, hash_on};
/// assert_eq!(hash("gateway"), hash_on(hash("gate"), "way"));
/// ```
pub fn hash(word: &str) -> u32 {
    hash_on(EMPTY, word)
}

/// The hash of what `before` is the hash of, with `text` after it.
#[inline(always)]
pub fn hash_on(before: u32, text: &str) -> u32 {
    text.bytes().fold(before, hash_step)
}

/// The letters that occur in a word, as bits. An edit changes at most two of them, which tells most
/// words apart faster than [`distance`] does.
///
/// ```
/// use status_atlas::words::letters;
/// assert_eq!(letters("noon"), letters("on"));
/// assert_eq!((letters("gatway") ^ letters("gateway")).count_ones(), 1);
/// ```
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

/// The longest word, in letters, that [`distance`] compares.
pub const LONGEST: usize = 32;

/// The number of edits (insert, delete, replace, swap neighbors) from `a` to `b`, if at most `limit` and
/// if neither is longer than [`LONGEST`].
///
/// ```
/// use status_atlas::words::distance;
/// assert_eq!(distance("gatway", "gateway", 2), Some(1));
/// assert_eq!(distance("teh", "the", 2), Some(1));
/// assert_eq!(distance("proxy", "gateway", 2), None);
/// ```
pub fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit || a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    // Only cells near the diagonal can be within the limit; the others count as beyond it.
    let beyond = limit as u8 + 1;
    let mut rows = [[beyond; LONGEST + 2]; 3];
    for (column, cell) in rows[0].iter_mut().enumerate().take(limit + 1) {
        *cell = column as u8;
    }
    for i in 1..a.len() + 1 {
        let (now, before, earlier) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        let first = i.saturating_sub(limit).max(1);
        let end = b.len().min(i + limit) + 1;
        rows[now][first - 1] = if first == 1 { beyond.min(i as u8) } else { beyond };
        let mut least = rows[now][first - 1];
        for j in first..end {
            let differs = u8::from(a[i - 1] != b[j - 1]);
            let mut edits = (rows[before][j - 1] + differs)
                .min(rows[before][j] + 1)
                .min(rows[now][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                edits = edits.min(rows[earlier][j - 2] + 1);
            }
            rows[now][j] = edits;
            least = least.min(edits);
        }
        rows[now][end] = beyond;
        if least >= beyond {
            return None;
        }
    }
    let edits = usize::from(rows[a.len() % 3][b.len()]);
    (edits <= limit).then_some(edits)
}
