//! Words kept once each, numbered as they came.

use std::borrow::Cow;

use crate::words;

/// Words, found by their letters or by their number.
#[derive(Default)]
pub struct Vocabulary {
    /// Every word, one after the other.
    text: String,
    words: Vec<Word>,
    /// A word's hash and number stand where its hash says, or in the next free place. A power of two, and never more than
    /// half full.
    places: Vec<Place>,
}

struct Word {
    /// Where it ends in the text.
    end: u32,
    length: u32,
    letters: u32,
}

#[derive(Clone, Copy, Default)]
struct Place {
    hash: u32,
    /// The number and one more; 0 in a free place.
    number: u32,
}

impl Vocabulary {
    /// The number of a word: the one that it has, or the next.
    ///
    /// ```
    /// let mut vocabulary = status_atlas::vocabulary::Vocabulary::default();
    /// assert_eq!((vocabulary.add("bad"), vocabulary.add("gateway"), vocabulary.add("bad")), (0, 1, 0));
    /// assert_eq!((vocabulary.number("gateway"), vocabulary.number("proxy")), (Some(1), None));
    /// ```
    pub fn add(&mut self, word: &str) -> u32 {
        self.add_hashed(words::hash(word), || word.into())
    }

    /// As [`Vocabulary::add`], for a word of that [`words::hash`]. Its letters are asked for only where it is new.
    pub fn add_hashed<'a>(&mut self, hash: u32, word: impl FnOnce() -> Cow<'a, str>) -> u32 {
        if self.words.len() * 2 >= self.places.len() {
            self.make_room();
        }
        let place = find(&self.places, hash);
        if self.places[place].number == 0 {
            let word = &word();
            self.text.push_str(word);
            self.words.push(Word {
                end: self.text.len() as u32,
                length: word.len() as u32,
                letters: words::letters(word),
            });
            let number = self.words.len() as u32;
            self.places[place] = Place { hash, number };
        }
        self.places[place].number - 1
    }

    /// The number of a word, if it has one.
    pub fn number(&self, word: &str) -> Option<u32> {
        if self.places.is_empty() {
            return None;
        }
        let place = self.places[find(&self.places, words::hash(word))];
        let number = place.number.checked_sub(1);
        number.filter(|&number| self.word(number) == word)
    }

    /// How many words there are.
    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// The word with a number.
    pub fn word(&self, number: u32) -> &str {
        let Word { end, length, .. } = self.words[number as usize];
        words::part(&self.text, (end - length) as usize..end as usize)
    }

    /// How long the word with a number is, in bytes.
    #[inline(always)]
    pub fn length(&self, number: u32) -> usize {
        self.words[number as usize].length as usize
    }

    /// Those of the words with `numbers` that are the fewest edits from `word`, at most `limit`, in their order.
    ///
    /// ```
    /// let mut vocabulary = status_atlas::vocabulary::Vocabulary::default();
    /// ["gateway", "gate", "late"].map(|word| vocabulary.add(word));
    /// assert_eq!(vocabulary.nearest("gatte", 2, 0..3), [1]);
    /// assert_eq!(vocabulary.nearest("hate", 1, 0..3), [1, 2]);
    /// assert!(vocabulary.nearest("proxy", 2, 0..3).is_empty());
    /// ```
    pub fn nearest(&self, word: &str, limit: usize, numbers: impl Iterator<Item = u32>) -> Vec<u32> {
        let letters = words::letters(word);
        let mut least = limit;
        let mut nearest = Vec::new();
        for number in numbers {
            let known = &self.words[number as usize];
            let may_be = (known.length as usize).abs_diff(word.len()) <= least
                && (known.letters ^ letters).count_ones() as usize <= 2 * least;
            if may_be && let Some(edits) = words::distance(word, self.word(number), least) {
                if edits < least {
                    nearest.clear();
                    least = edits;
                }
                nearest.push(number);
            }
        }
        nearest
    }

    fn make_room(&mut self) {
        let mut places = vec![Place::default(); (self.places.len() * 2).max(1 << 13)];
        for place in self.places.iter().filter(|place| place.number > 0) {
            let new = find(&places, place.hash);
            places[new] = *place;
        }
        self.places = places;
    }
}

/// Where a hash stands among the places, or the free place where it belongs: that two words of a few thousand share
/// a hash will not be.
#[inline(always)]
fn find(places: &[Place], hash: u32) -> usize {
    let last = places.len() - 1;
    let mut place = hash as usize & last;
    while places[place].number > 0 && places[place].hash != hash {
        place = (place + 1) & last;
    }
    place
}
