//! The tokenizer.

use std::ops::Range;

use crate::normalize;

/// Checks if a character is part of a word: a letter, a digit, or anything that is not ASCII.
///
/// The table is in ASCII, so that nothing is gained by knowing more of the other scripts; the tables
/// to know them by would weigh more than all of the search.
#[inline(always)]
pub fn is_in_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !letter.is_ascii()
}

/// The letters and digits of `text` in lower case, nothing else: `Non-Authoritative` and
/// `nonAuthoritative` fold alike.
///
/// ```
/// assert_eq!(status_atlas_text::fold("I'm a teapot"), "imateapot");
/// ```
pub fn fold(text: &str) -> String {
    let text = normalize(text);
    let letters = text.chars().filter(|&letter| is_in_word(letter));
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Calls `each` with every token of `text`, in lower case and in order.
///
/// Tokens end at anything but letters, digits and apostrophes (which vanish), and at a change from
/// lower to upper case, so that constants fall into their words.
///
/// ```
/// let mut tokens = Vec::new();
/// status_atlas_text::tokenize("HttpStatusCode.BadGateway isn't 50x", |token| tokens.push(token.to_owned()));
/// assert_eq!(tokens, ["http", "status", "code", "bad", "gateway", "isnt", "50x"]);
/// ```
pub fn tokenize(text: &str, mut each: impl FnMut(&str)) {
    tokenize_in_place(text, |token, _| each(token));
}

/// Calls `each` with every token of `text`, as [`tokenize`] does, and with the bytes of the text that it was made of.
///
/// ```
/// use status_atlas_text::tokenize_in_place;
/// tokenize_in_place("a Bad one", |token, range| assert!(token != "bad" || range == (2..5)));
/// ```
pub fn tokenize_in_place(text: &str, mut each: impl FnMut(&str, Range<usize>)) {
    let mut token = String::new();
    let mut start = 0;
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((place, letter)) = letters.next() {
        let begins_word = letter.is_ascii_uppercase()
            && match before {
                // The last capital of a row of them begins the next word: `HTTPTimeout`.
                'A'..='Z' => letters.peek().is_some_and(|(_, next)| next.is_ascii_lowercase()),
                _ => before.is_ascii_lowercase(),
            };
        let is_in_token = letter == '\'' || is_in_word(letter);
        if begins_word || !is_in_token {
            if !token.is_empty() {
                each(&token, start..place);
                token.clear();
            }
            start = if begins_word {
                place
            } else {
                place + letter.len_utf8()
            };
        }
        if is_in_word(letter) {
            token.push(letter.to_ascii_lowercase());
        }
        before = letter;
    }
    if !token.is_empty() {
        each(&token, start..text.len());
    }
}

#[cfg(test)]
mod tests {
    use super::tokenize;

    fn tokens(text: &str) -> Vec<String> {
        let mut tokens = Vec::new();
        tokenize(text, |token| tokens.push(token.to_owned()));
        tokens
    }

    #[test]
    fn constants_fall_into_their_words() {
        assert_eq!(tokens("HTTPTimeoutError"), ["http", "timeout", "error"]);
        assert_eq!(tokens("HTTP_404_NOT_FOUND"), ["http", "404", "not", "found"]);
        assert_eq!(tokens("Status404NotFound"), ["status404not", "found"]);
        assert_eq!(tokens("IMUsed"), ["im", "used"]);
    }

    #[test]
    fn apostrophes_vanish_and_other_marks_end_words() {
        assert_eq!(tokens("don't won't"), ["dont", "wont"]);
        assert_eq!(tokens("a,b;c/d"), ["a", "b", "c", "d"]);
        assert_eq!(tokens("''"), [""; 0]);
        assert_eq!(tokens("  \t "), [""; 0]);
    }

    #[test]
    fn other_scripts_stay_whole() {
        assert_eq!(tokens("Zugriff über naïve"), ["zugriff", "über", "naïve"]);
    }
}
