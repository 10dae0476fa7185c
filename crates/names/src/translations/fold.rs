//! The tokens of a text in another language, as they are compared.

use std::ops::Range;

use status_atlas_text::accents::{is_written_without_spaces, without_accent};
use status_atlas_text::hash::{hash, hash_after, hash_after_byte};
use status_atlas_text::slice_or_empty;

/// The fewest letters that the stemmer leaves of a word. Lowering it joins more forms of a word, and more words that
/// only begin alike.
const MIN_STEM: usize = 5;

/// Articles, prepositions, auxiliary verbs, folded, which people leave out or put in: `Erreur (du) serveur`. Sorted.
const FUNCTION_WORDS: [&str; 70] = [
    "a", "al", "as", "au", "aux", "bir", "d", "da", "das", "de", "dei", "del", "dela", "dele", "delo", "dem",
    "den", "der", "des", "di", "die", "do", "dos", "du", "e", "ein", "eine", "einen", "el", "es", "est",
    "esta", "ete", "foi", "fue", "gli", "ha", "hat", "i", "il", "ist", "l", "la", "las", "le", "les", "lo",
    "los", "n", "o", "os", "pela", "pelo", "s", "se", "sono", "sont", "sur", "um", "uma", "un", "una", "une",
    "uno", "wird", "wurde", "wurden", "y", "zum", "zur",
];

/// The same of scripts without spaces: `页面(的)`, `ページ(が)`, `페이지(를)`.
const FUNCTION_LETTERS: &str = "がのはを的가는를을이";

/// A token: a word, or a letter of a script without spaces.
#[derive(Debug)]
pub(super) struct Token {
    /// Its bytes in the folded text.
    folded: Range<usize>,
    /// Its bytes in the text.
    pub(super) place: Range<usize>,
    pub(super) is_word: bool,
}

/// A text in tokens.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    folded: String,
    pub(super) tokens: Vec<Token>,
}

/// Checks if an `e` is that of `ae`, `oe`, `ue`, as German writes `ä`, `ö`, `ü`, which are folded to `a`, `o`, `u`; in
/// `que` it is not. `before` has the two letters before it.
const fn is_of_umlaut(before: [char; 2], letter: char) -> bool {
    letter == 'e' && (matches!(before[1], 'a' | 'o') || before[1] == 'u' && before[0] != 'q')
}

/// The hash of a word that a language is recognized by, in ASCII and in any case. Other than in tokens, double letters
/// count twice: by them French `acces` differs from English `access`.
pub(super) const fn hash_of_word(word: &str) -> u32 {
    let mut folded = hash("");
    let mut before = [' ', ' '];
    let mut rest = word.as_bytes();
    while let [byte, after @ ..] = rest {
        let letter = byte.to_ascii_lowercase();
        if !is_of_umlaut(before, letter as char) {
            folded = hash_after_byte(folded, letter);
        }
        before = [before[1], letter as char];
        rest = after;
    }
    folded
}

/// The same for a word in any letters, accents included.
pub(super) fn hash_of_accented_word(word: &str) -> u32 {
    let mut before = [' ', ' '];
    word.chars()
        .filter_map(without_accent)
        .fold(hash(""), |folded, letter| {
            let is_left_out = is_of_umlaut(before, letter);
            before = [before[1], letter];
            match is_left_out {
                true => folded,
                false => hash_after(folded, letter.encode_utf8(&mut [0; 4])),
            }
        })
}

impl Tokens {
    /// Cuts a text into tokens, without its function words.
    pub(super) fn of(text: &str) -> Tokens {
        let mut tokens = Tokens::default();
        let mut before = [' ', ' '];
        // The beginning of the word that is being read.
        let mut word: Option<(usize, usize)> = None;
        for (place, written) in text.char_indices() {
            let Some(letter) = without_accent(written) else {
                continue;
            };
            let is_alone = is_written_without_spaces(letter);
            let is_in_word = !is_alone && (letter.is_ascii_alphanumeric() || !letter.is_ascii());
            if !is_in_word && let Some((folded, start)) = word.take() {
                tokens.push_word(folded, start..place);
            }
            if is_in_word {
                if word.is_none() {
                    word = Some((tokens.folded.len(), place));
                    before = [' ', ' '];
                }
                // Double letters count once, as people forget one: `adres(s)e`.
                let is_counted = letter.is_ascii_digit() || letter != before[1];
                if is_counted && !is_of_umlaut(before, letter) {
                    tokens.folded.push(letter);
                }
                before = [before[1], letter];
            } else if is_alone && letter != 'ー' && !FUNCTION_LETTERS.contains(letter) {
                let folded = tokens.folded.len();
                tokens.folded.push(letter);
                tokens.tokens.push(Token {
                    folded: folded..tokens.folded.len(),
                    place: place..place + written.len_utf8(),
                    is_word: false,
                });
            }
        }
        if let Some((folded, start)) = word {
            tokens.push_word(folded, start..text.len());
        }
        tokens
    }

    fn push_word(&mut self, folded: usize, place: Range<usize>) {
        if FUNCTION_WORDS
            .binary_search(&slice_or_empty(&self.folded, folded..))
            .is_ok()
        {
            self.folded.truncate(folded);
        } else {
            self.tokens.push(Token {
                folded: folded..self.folded.len(),
                place,
                is_word: true,
            });
        }
    }

    pub(super) fn text(&self, token: &Token) -> &str {
        slice_or_empty(&self.folded, token.folded.clone())
    }

    /// The parts of the key of some tokens, by which they are compared: one alone as it is, words among several by their
    /// stems, with a space between two.
    pub(super) fn key_parts<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = &'a str> {
        let is_several = tokens.len() > 1;
        let mut was_word = false;
        tokens.iter().flat_map(move |token| {
            let space = if was_word && token.is_word { " " } else { "" };
            was_word = token.is_word;
            let text = self.text(token);
            [
                space,
                if is_several && token.is_word {
                    stem(text)
                } else {
                    text
                },
            ]
        })
    }

    /// The hash of the key of some tokens.
    pub(super) fn hash_of_key(&self, tokens: &[Token]) -> u32 {
        self.key_parts(tokens).fold(hash(""), hash_after)
    }
}

/// The stem of a folded word: without the endings that gender, number and case have in the served languages.
///
/// No language's rules: what matters is that forms of one word have one stem, and phrases of several words are compared
/// whole.
fn stem(word: &str) -> &str {
    if word.is_ascii() && word.len() <= MIN_STEM || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word;
    }
    let mut letters = word.chars().count();
    let mut stem = word;
    let mut cut = |stem: &mut &str, is_ending: fn(char) -> bool| match stem.char_indices().next_back() {
        Some((place, letter)) if letters > MIN_STEM && is_ending(letter) => {
            letters -= 1;
            *stem = slice_or_empty(stem, ..place);
            true
        }
        _ => false,
    };
    loop {
        let before = stem.len();
        cut(&mut stem, |letter| "snmrмхв".contains(letter));
        while cut(&mut stem, |letter| "aeiouyаеиоуыэюяь".contains(letter)) {}
        if stem.len() == before {
            return stem;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> String {
        let tokens = Tokens::of(text);
        tokens.key_parts(&tokens.tokens).collect()
    }

    #[test]
    fn function_words_are_sorted() {
        assert!(FUNCTION_WORDS.is_sorted());
    }

    #[test]
    fn accents_case_and_spellings_fold_alike() {
        for (one, other) in [
            ("Seite nicht verfügbar", "SEITE NICHT VERFUEGBAR"),
            ("zu groß", "zu gross"),
            ("Délai d’attente dépassé", "delai d'attente depasse"),
            ("Erreur interne du serveur", "erreur interne serveur"),
            ("İç sunucu hatası", "ic sunucu hatasi"),
            ("Доступ запрещён", "ДОСТУП ЗАПРЕЩЕН"),
            ("内部サーバーエラー", "内部 サーバ エラー"),
            ("찾을 수 없음", "찾을수없음"),
            ("URI过长", "uri 过长"),
            ("no encontrado", "no encontrados"),
            ("peticiones", "PETICIONES"),
            ("muchas peticiones", "mucha petición"),
            ("страница не найдена", "страницы не найдены"),
        ] {
            assert_eq!(key(one), key(other), "{one} and {other}");
        }
        assert_ne!(key("error 500"), key("error 50"));
        assert_ne!(key("server error"), key("serveur erreur"));
    }

    #[test]
    fn a_token_knows_where_it_stands() {
        let text = "nginx 报错 Größe!";
        let places: Vec<&str> = Tokens::of(text)
            .tokens
            .iter()
            .map(|token| &text[token.place.clone()])
            .collect();
        assert_eq!(places, ["nginx", "报", "错", "Größe"]);
    }

    #[test]
    fn a_word_has_one_hash_with_accents_and_without() {
        for (accented, bare) in [
            ("Accès", "acces"),
            ("größe", "GROESE"),
            ("queue", "queue"),
            ("dépassée", "depassee"),
            ("bulunamadı", "bulunamadi"),
        ] {
            assert_eq!(hash_of_accented_word(accented), hash_of_word(bare), "{accented}");
        }
        assert_ne!(hash_of_word("acces"), hash_of_word("access"));
    }
}
