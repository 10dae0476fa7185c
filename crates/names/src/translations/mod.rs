//! Names of statuses in other languages, found in a query.
//!
//! | module | holds |
//! |---|---|
//! | [`fold`] | tokens as they are compared: without case, accents, endings and function words |
//! | [`recognize`] | whether a query may be in another language |
//!
//! A phrase is found wherever its tokens follow each other. In Chinese, Japanese and Korean a token is a letter, so that
//! it is found without spaces, in other scripts a word.

mod fold;
mod recognize;

use std::ops::Range;

use status_atlas_text::slice_or_empty;

use crate::sorted;

pub use recognize::may_have_translation;

use fold::{Token, Tokens, hash_of_accented_word};

/// The first line of the file. A change of the format changes its number.
pub(crate) const HEADER: &str = "status-atlas translations 1\n";
/// The marks of the format: before a language in which statuses are found, before one in which none is, before a phrase
/// that is everyday words too, and between phrases or words.
pub(crate) const SERVED: char = '=';
pub(crate) const UNSERVED: char = '?';
pub(crate) const COMMON: char = '~';
pub(crate) const BETWEEN: char = '|';

/// The weight of a word that a language is recognized by.
const WORD: u32 = 2;
/// The weight of a letter, once a word, that few other languages with Latin letters have. More, and a name such as Łukasz
/// alone would tell the language of a query.
const LETTER: u32 = 2;
/// The weight of a word or letter that is not Latin: it has no English homograph.
const NOT_LATIN: u32 = 6;
/// The weight of a script that tells the language.
const SCRIPT: u32 = 4;
/// The weight of each word of a phrase that was found.
const FOUND: u32 = 2;
/// The least that a language is recognized with. Raising it recognizes less, and errs less.
const MIN_EVIDENCE: u32 = 4;

/// Words that may stand beside a common one: `HTTP 302 Gefunden`. Folded, sorted.
const BESIDE_COMMON: [&str; 20] = [
    "code",
    "codice",
    "codigo",
    "eror",
    "erore",
    "ereur",
    "ero",
    "fehler",
    "hata",
    "hatasi",
    "htp",
    "htps",
    "kod",
    "kodu",
    "status",
    "statut",
    "код",
    "ответ",
    "ошибка",
    "статус",
];

/// The names of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageName<'a> {
    /// Its tag: `de`.
    pub id: &'a str,
    /// Its English name: `German`.
    pub label: &'a str,
    /// Its own name: `Deutsch`.
    pub own: &'a str,
    /// Whether statuses are found in it.
    pub is_served: bool,
}

/// A phrase that a query has, in another language than English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation<'a> {
    /// The language.
    pub language: LanguageName<'a>,
    /// The phrase as it is printed in that language.
    pub phrase: &'a str,
    /// The first byte of the query that is part of it.
    pub from: usize,
    /// The byte after its last one.
    pub to: usize,
    /// True if the query has no other words than function words.
    pub is_whole: bool,
    /// The ids of the entries that may be meant, the likeliest first; none where it says that no response came.
    pub entries: Vec<&'a str>,
}

/// The translations, decoded.
#[derive(Debug)]
pub struct Translations {
    text: String,
    /// The languages, those in which statuses are found first.
    languages: Vec<Language>,
    /// A hash of each phrase's key, and where it stands; sorted.
    by_hash: Vec<(u32, Record)>,
    /// A hash of each word that a language is recognized by, and the place of the language; sorted.
    words: Vec<(u32, u8)>,
    /// The most tokens that a phrase has.
    longest: usize,
}

/// A phrase: the bytes where its line and itself begin, and the place of its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Record {
    language: u8,
    line: u32,
    phrase: u32,
}

#[derive(Debug)]
struct Language {
    is_served: bool,
    /// The id, the label and its own name, as places in the file.
    names: [Range<usize>; 3],
    script: Option<(char, char)>,
    letters: Range<usize>,
}

/// A phrase that was found: some tokens of a query.
#[derive(Debug)]
struct Found {
    tokens: Range<usize>,
    record: Record,
}

impl Translations {
    /// Decodes the file; `None` where it is damaged or of another version.
    ///
    /// ```
    /// use status_atlas_names::{Translations, encode_translations};
    /// assert!(Translations::decode(&encode_translations()).is_some());
    /// assert!(Translations::decode(b"<!doctype html>").is_none());
    /// ```
    pub fn decode(bytes: &[u8]) -> Option<Translations> {
        let text = String::from_utf8(bytes.to_vec()).ok()?;
        let start = text.strip_prefix(HEADER).map(|_| HEADER.len())?;
        let place_of = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
        let range_of = |part: &str| place_of(part)..place_of(part) + part.len();
        let (mut languages, mut by_hash, mut words) = (Vec::new(), Vec::new(), Vec::new());
        let mut longest = 0;
        // A file that was cut off lacks the end.
        for line in text[start..].strip_suffix("\n.\n")?.split('\n') {
            if let Some(names) = line.strip_prefix([SERVED, UNSERVED]) {
                let mut fields = names.split('\t');
                let mut field = || fields.next();
                let names = [range_of(field()?), range_of(field()?), range_of(field()?)];
                let language = u8::try_from(languages.len()).ok()?;
                let of_language = field()?.split(BETWEEN).filter(|word| !word.is_empty());
                words.extend(of_language.map(|word| (hash_of_accented_word(word), language)));
                let mut script = field()?.chars();
                languages.push(Language {
                    is_served: line.starts_with(SERVED),
                    names,
                    script: script.next().zip(script.next()),
                    letters: range_of(field()?),
                });
            } else {
                let language = u8::try_from(languages.len().checked_sub(1)?).ok()?;
                let (_, phrases) = line.split_once('\t')?;
                for phrase in phrases.split(BETWEEN) {
                    let tokens = Tokens::of(phrase.trim_start_matches(COMMON));
                    longest = longest.max(tokens.tokens.len());
                    let record = Record {
                        language,
                        line: u32::try_from(place_of(line)).ok()?,
                        phrase: u32::try_from(place_of(phrase)).ok()?,
                    };
                    by_hash.push((tokens.hash_of_key(&tokens.tokens), record));
                }
            }
        }
        Some(Translations {
            text,
            languages,
            by_hash: sorted(by_hash),
            words: sorted(words),
            longest,
        })
    }

    /// The languages in which statuses are found, the one with the most developers first.
    pub fn languages(&self) -> impl Iterator<Item = LanguageName<'_>> {
        let names = self.languages.iter().map(|language| self.name_of(language));
        names.filter(|name| name.is_served)
    }

    /// The phrases that a query has, the longest first; of two languages that share one, it is that of which the query
    /// has more. A phrase that is part of a longer one counts with that alone.
    ///
    /// ```
    /// use status_atlas_names::{Translations, encode_translations};
    /// let translations = Translations::decode(&encode_translations()).unwrap();
    /// let found = translations.find_translations("nginx 报错 502 网关错误 怎么办");
    /// assert_eq!((found[0].language.label, found[0].phrase), ("Chinese", "网关错误"));
    /// assert_eq!(found[0].entries, ["502"]);
    /// assert_eq!(translations.find_translations("was bedeutet seite nicht gefunden")[0].entries, ["404"]);
    /// assert!(translations.find_translations("page not found").is_empty());
    /// ```
    pub fn find_translations(&self, query: &str) -> Vec<Translation<'_>> {
        if !may_have_translation(query) {
            return Vec::new();
        }
        let tokens = Tokens::of(query);
        let found = self.longest_phrases(&tokens);
        let evidence = self.evidence(query, &tokens, &found);
        let mut translations: Vec<Translation<'_>> = Vec::new();
        for same in found.chunk_by(|one, other| one.tokens == other.tokens) {
            // Of equal evidence the first language, that is the one with the most developers.
            let most = same
                .iter()
                .rev()
                .max_by_key(|found| evidence[usize::from(found.record.language)]);
            let Some(first) = most.and_then(|most| {
                same.iter()
                    .find(|found| found.record.language == most.record.language)
            }) else {
                continue;
            };
            let mut entries = Vec::new();
            for found in same {
                let is_of_language = found.record.language == first.record.language;
                for entry in self.entries(found.record).filter(|_| is_of_language) {
                    if !entries.contains(&entry) {
                        entries.push(entry);
                    }
                }
            }
            let translation = Translation {
                language: self.name_of(&self.languages[usize::from(first.record.language)]),
                phrase: self.phrase(first.record).trim_start_matches(COMMON),
                from: tokens.tokens[first.tokens.start].place.start,
                to: tokens.tokens[first.tokens.end - 1].place.end,
                is_whole: first.tokens == (0..tokens.tokens.len()),
                entries,
            };
            // A Chinese letter has three bytes and says about as much as three Latin letters.
            let length = |translation: &Translation| translation.to - translation.from;
            let place = translations.partition_point(|other| length(other) >= length(&translation));
            translations.insert(place, translation);
        }
        translations
    }

    /// The language that a query looks like, other than English; `None` where too little tells.
    ///
    /// ```
    /// use status_atlas_names::{Translations, encode_translations};
    /// let translations = Translations::decode(&encode_translations()).unwrap();
    /// let polish = translations.language_of("404 nie znaleziono strony").unwrap();
    /// assert_eq!((polish.label, polish.is_served), ("Polish", false));
    /// assert!(translations.language_of("como puedo abrir la pagina").unwrap().is_served);
    /// assert_eq!(translations.language_of("Łukasz says that the page was not found"), None);
    /// ```
    pub fn language_of(&self, query: &str) -> Option<LanguageName<'_>> {
        if !may_have_translation(query) {
            return None;
        }
        let tokens = Tokens::of(query);
        let evidence = self.evidence(query, &tokens, &self.longest_phrases(&tokens));
        // The served ones stand first, and of equal evidence the first wins.
        let (place, most) = evidence
            .iter()
            .enumerate()
            .rev()
            .max_by_key(|(_, evidence)| **evidence)?;
        (*most >= MIN_EVIDENCE).then(|| self.name_of(&self.languages[place]))
    }

    /// The phrases of all languages that no longer one contains, in the order of their places.
    fn longest_phrases(&self, tokens: &Tokens) -> Vec<Found> {
        let all = &tokens.tokens;
        let is_beside = |token: &Token| {
            let text = tokens.text(token);
            text.bytes().all(|byte| byte.is_ascii_digit()) || BESIDE_COMMON.contains(&text)
        };
        let mut found: Vec<Found> = Vec::new();
        let mut furthest = 0;
        for start in 0..all.len() {
            for end in (start + 1..=all.len().min(start + self.longest)).rev() {
                // Phrases that end before another one that began earlier are part of it.
                if end <= furthest {
                    break;
                }
                let is_alone = || all[..start].iter().chain(&all[end..]).all(is_beside);
                let before = found.len();
                for record in self.with_key(tokens, &all[start..end]) {
                    if !self.phrase(record).starts_with(COMMON) || is_alone() {
                        let tokens = start..end;
                        found.push(Found { tokens, record });
                    }
                }
                if found.len() > before {
                    furthest = end;
                    break;
                }
            }
        }
        found
    }

    /// The phrases with the key of these tokens.
    fn with_key(&self, tokens: &Tokens, some: &[Token]) -> impl Iterator<Item = Record> {
        let sought = tokens.hash_of_key(some);
        let first = self.by_hash.partition_point(|(hash, _)| *hash < sought);
        let same = self.by_hash[first..]
            .iter()
            .take_while(move |(hash, _)| *hash == sought);
        same.map(|(_, record)| *record).filter(move |record| {
            let phrase = Tokens::of(self.phrase(*record).trim_start_matches(COMMON));
            tokens.key_parts(some).collect::<String>() == phrase.key_parts(&phrase.tokens).collect::<String>()
        })
    }

    fn phrase(&self, record: Record) -> &str {
        let rest = slice_or_empty(&self.text, record.phrase as usize..);
        rest.split([BETWEEN, '\n']).next().unwrap_or_default()
    }

    fn entries(&self, record: Record) -> impl Iterator<Item = &str> {
        let line = slice_or_empty(&self.text, record.line as usize..);
        let ids = line.split('\t').next().unwrap_or_default();
        ids.split(' ').filter(|id| !id.is_empty())
    }

    fn name_of(&self, language: &Language) -> LanguageName<'_> {
        let [id, label, own] = &language.names;
        let name = |range: &Range<usize>| slice_or_empty(&self.text, range.clone());
        LanguageName {
            id: name(id),
            label: name(label),
            own: name(own),
            is_served: language.is_served,
        }
    }

    /// The weights that speak for each language.
    fn evidence(&self, query: &str, tokens: &Tokens, found: &[Found]) -> Vec<u32> {
        let mut evidence = vec![0; self.languages.len()];
        for token in &tokens.tokens {
            let folded = tokens.text(token);
            if token.is_word && folded.chars().nth(1).is_none() {
                continue;
            }
            let written = slice_or_empty(query, token.place.clone());
            let sought = hash_of_accented_word(written);
            let first = self.words.partition_point(|(hash, _)| *hash < sought);
            let weight = if folded.is_ascii() { WORD } else { NOT_LATIN };
            for (_, language) in self.words[first..].iter().take_while(|(hash, _)| *hash == sought) {
                evidence[usize::from(*language)] += weight;
            }
            for (evidence, language) in evidence.iter_mut().zip(&self.languages) {
                let letters = slice_or_empty(&self.text, language.letters.clone());
                *evidence += match written.chars().find(|&letter| letters.contains(letter)) {
                    None => 0,
                    Some('\u{370}'..='\u{1DFF}' | '\u{2E80}'..) => NOT_LATIN,
                    Some(_) => LETTER,
                };
            }
        }
        // A script counts once, however long the query is: what shares it outweighs it by its words and letters.
        for (evidence, language) in evidence.iter_mut().zip(&self.languages) {
            if let Some((first, last)) = language.script {
                let mut letters = query.chars().filter(|letter| (first..=last).contains(letter));
                // A single Greek letter is a symbol.
                if letters.nth(1).is_some() {
                    *evidence += SCRIPT;
                }
            }
        }
        for found in found {
            evidence[usize::from(found.record.language)] += FOUND * found.tokens.len() as u32;
        }
        evidence
    }
}
