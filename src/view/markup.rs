//! Text as HTML.

use crate::words;

/// HTML in the making.
#[derive(Default)]
pub struct Html(pub String);

impl Html {
    /// Adds parts that are HTML already, or are known to hold nothing that means something in HTML.
    pub fn put(&mut self, parts: &[&str]) -> &mut Html {
        for part in parts {
            self.0.push_str(part);
        }
        self
    }

    /// Adds a text, with the characters escaped that mean something in HTML.
    pub fn text(&mut self, text: &str) -> &mut Html {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// Adds a text of the table, with what stands in backticks as code.
    pub fn prose(&mut self, text: &str) -> &mut Html {
        for (place, part) in text.split('`').enumerate() {
            match place % 2 {
                1 => self.put(&["<code>"]).text(part).put(&["</code>"]),
                _ => self.text(part),
            };
        }
        self
    }

    /// Adds a text of the table as [`Html::prose`] does, with a mark on each word that has one of the stems
    /// or beginnings in `matched`.
    pub fn marked(&mut self, text: &str, matched: &[String]) -> &mut Html {
        for (place, part) in text.split('`').enumerate() {
            let is_code = place % 2 == 1;
            self.put(&[if is_code { "<code>" } else { "" }]);
            for piece in part.split_inclusive(|letter| !words::is_in_word(letter)) {
                let word = piece.trim_end_matches(|letter| !words::is_in_word(letter));
                let folded = word.to_ascii_lowercase();
                let stem = words::stem(&folded);
                if !word.is_empty()
                    && matched
                        .iter()
                        .any(|known| known == stem || folded.starts_with(known))
                {
                    self.put(&["<mark>"]).text(word).put(&["</mark>"]);
                } else {
                    self.text(word);
                }
                self.text(words::part(piece, word.len()..));
            }
            self.put(&[if is_code { "</code>" } else { "" }]);
        }
        self
    }

    /// Adds `before`, then an item for each of `items` between `<li>` and `</li>`, then `after`; nothing
    /// where there are no items.
    pub fn list<T>(
        &mut self,
        before: &[&str],
        items: impl Iterator<Item = T>,
        item: impl Fn(&mut Html, T),
        after: &str,
    ) {
        let mut any = false;
        for value in items {
            if !any {
                self.put(before);
            }
            any = true;
            self.put(&["<li>"]);
            item(self, value);
            self.put(&["</li>"]);
        }
        if any {
            self.put(&[after]);
        }
    }
}
