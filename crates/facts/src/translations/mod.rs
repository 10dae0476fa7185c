//! Names of statuses in other languages, and the words by which a language is recognized.
//!
//! People search for what their browser, server or framework showed them, and for what the documentation in their
//! language calls it. A [`Language`] has these names: each entry's own ones, the first to be shown, and phrases that
//! tell a situation, with the entries that may be meant. The names began with community translations of reason
//! phrases ([Laravel-Lang/http-statuses](https://github.com/Laravel-Lang/http-statuses), MIT); what was literal there
//! was replaced by what browsers, servers (the error pages of IIS, Windows and Cloudflare) and documentation print.
//!
//! An [`Unserved`] language has only what it takes to recognize it, so that a search can say that it does not serve it.
//!
//! To add a language, add its file and its name to `LANGUAGES`, and drop it from `UNSERVED`.

mod de;
mod es;
mod fr;
mod it;
mod ja;
mod ko;
mod pt;
mod ru;
mod tr;
mod unserved;
mod zh;
mod zh_hant;

pub use unserved::UNSERVED;

/// A language in which statuses are found.
#[derive(Debug)]
pub struct Language {
    /// Its tag (RFC 5646): `de`, `zh-Hant`.
    pub id: &'static str,
    /// Its English name.
    pub label: &'static str,
    /// Its own name.
    pub own: &'static str,
    /// The address of a document that has names of statuses in it.
    pub source: &'static str,
    /// The id of an entry, and its names: the one to show first, then those that others use.
    pub names: &'static [(&'static str, &'static [&'static str])],
    /// The ids of the entries that may be meant, the likeliest first, and phrases that tell such a situation.
    pub situations: &'static [(&'static [&'static str], &'static [&'static str])],
    /// Messages of browsers to which no response came, or none that they can use.
    pub no_response: &'static [&'static str],
    /// Phrases among the above that are everyday words too: they count only where a query has nothing else.
    pub common: &'static [&'static str],
    /// The first and the last letter of its script, where that tells the language.
    pub script: Option<(char, char)>,
    /// Small letters that few other languages have.
    pub letters: &'static str,
    /// Words by which its queries are recognized, in small letters of ASCII where it is written in Latin letters.
    pub words: &'static [&'static str],
}

/// A language in which no status is found.
#[derive(Debug)]
pub struct Unserved {
    /// Its tag (RFC 5646): `pl`.
    pub id: &'static str,
    /// Its English name.
    pub label: &'static str,
    /// Its own name.
    pub own: &'static str,
    /// The first and the last letter of its script, where that tells the language.
    pub script: Option<(char, char)>,
    /// Small letters that few other languages have.
    pub letters: &'static str,
    /// Words by which its queries are recognized, in small letters of ASCII where it is written in Latin letters.
    pub words: &'static [&'static str],
}

/// Every language in which statuses are found, the one with the most developers first.
pub static LANGUAGES: [&Language; 11] = [
    &zh::ZH,
    &zh_hant::ZH_HANT,
    &es::ES,
    &pt::PT,
    &ja::JA,
    &de::DE,
    &fr::FR,
    &ru::RU,
    &ko::KO,
    &tr::TR,
    &it::IT,
];

impl Language {
    /// The language with that tag.
    ///
    /// ```
    /// use status_atlas_facts::translations::Language;
    /// let german = Language::from_id("de").unwrap();
    /// assert_eq!(german.name("404"), Some("Nicht gefunden"));
    /// assert!(Language::from_id("tlh").is_none());
    /// ```
    pub fn from_id(id: &str) -> Option<&'static Language> {
        LANGUAGES
            .into_iter()
            .find(|language| language.id.eq_ignore_ascii_case(id))
    }

    /// The name to show of an entry.
    pub fn name(&self, id: &str) -> Option<&'static str> {
        let (_, names) = self.names.iter().find(|(entry, _)| *entry == id)?;
        names.first().copied()
    }

    /// Every phrase, with the ids of the entries that it may mean, the likeliest first; of none where it says that no
    /// response came.
    pub fn phrases(&self) -> impl Iterator<Item = (&'static str, &[&'static str])> {
        let names = self.names.iter();
        let of_names =
            names.flat_map(|(id, names)| names.iter().map(move |&name| (name, std::slice::from_ref(id))));
        let situations = self.situations.iter();
        let of_situations =
            situations.flat_map(|&(ids, phrases)| phrases.iter().map(move |&phrase| (phrase, ids)));
        let without: &[&str] = &[];
        let of_none = self.no_response.iter().map(move |&phrase| (phrase, without));
        of_names.chain(of_situations).chain(of_none)
    }
}
