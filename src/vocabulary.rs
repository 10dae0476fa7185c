//! Words kept once each, numbered as they came.

use crate::words;

/// Words, found by their letters or by their number.
#[derive(Default)]
pub struct Vocabulary {
    /// Every word, one after the other.
    text: String,
    words: Vec<Word>,
    /// A word's number and one more stands where its hash says, or in the next free place; 0 where none does. A
    /// power of two, and never more than half full.
    places: Vec<u32>,
}

struct Word {
    /// Where it ends in the text; it begins where the one before it ends.
    end: u32,
    hash: u32,
    letters: u32,
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
        if self.words.len() * 2 >= self.places.len() {
            self.make_room();
        }
        let hash = words::hash(word);
        let place = self.place(hash, word.len());
        if self.places[place] == 0 {
            self.text.push_str(word);
            self.words.push(Word {
                end: self.text.len() as u32,
                hash,
                letters: words::letters(word),
            });
            self.places[place] = self.words.len() as u32;
        }
        self.places[place] - 1
    }

    /// The number of a word, if it has one.
    pub fn number(&self, word: &str) -> Option<u32> {
        let number = match self.places[..] {
            [] => 0,
            _ => self.places[self.place(words::hash(word), word.len())],
        };
        number.checked_sub(1).filter(|&number| self.word(number) == word)
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word with a number.
    pub fn word(&self, number: u32) -> &str {
        &self.text[self.start(number) as usize..self.words[number as usize].end as usize]
    }

    /// How long the word with a number is, in bytes.
    pub fn length(&self, number: u32) -> usize {
        (self.words[number as usize].end - self.start(number)) as usize
    }

    /// The letters that occur in the word with a number, as [`words::letters`] gives them.
    pub fn letters(&self, number: u32) -> u32 {
        self.words[number as usize].letters
    }

    fn start(&self, number: u32) -> u32 {
        match number {
            0 => 0,
            _ => self.words[number as usize - 1].end,
        }
    }

    /// The place of a word with that hash and length, or the free place where it belongs: that two words of a
    /// few thousand share both will not be.
    fn place(&self, hash: u32, length: usize) -> usize {
        let last = self.places.len() - 1;
        let mut place = hash as usize & last;
        while let Some(number) = self.places[place].checked_sub(1)
            && (self.words[number as usize].hash != hash || self.length(number) != length)
        {
            place = (place + 1) & last;
        }
        place
    }

    fn make_room(&mut self) {
        self.places = vec![0; (self.places.len() * 2).max(1 << 12)];
        for number in 0..self.words.len() as u32 {
            let place = self.place(self.words[number as usize].hash, self.length(number));
            self.places[place] = number + 1;
        }
    }
}
