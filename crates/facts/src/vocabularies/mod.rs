//! Finer codes: what a product writes beside a status, or in its place in a log.
//!
//! A vocabulary is one product's list. Each has its file, with its source and date. Vocabularies with the same `page`
//! stand together on one page, `/haproxy/`; where an origin has that id, on the origin's page.
//! To add a vocabulary, add its file, and its name to `VOCABULARIES`.

mod cloudflare;
mod iis;

use crate::Confidence;
use crate::named::named;

/// A product's list of finer codes.
#[derive(Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The stable lower-case name, as in JSON: `haproxy-termination-state`.
    pub id: &'static str,
    /// The page that lists it: `haproxy` for `/haproxy/`.
    pub page: &'static str,
    /// The name to show, which begins with the product's: `HAProxy termination states`.
    pub label: &'static str,
    /// One sentence: where its codes stand, in which field of a log or of a response.
    pub about: &'static str,
    /// The address of the document or source code that it was read in.
    pub source: &'static str,
    /// The date of that source, or on which it was read, as year, month and day.
    pub date: &'static str,
    /// How sure the list is as a whole.
    pub confidence: Confidence,
    /// Who makes a status that has one of these codes beside it, where a code does not say otherwise.
    pub made_by: Maker,
    /// The codes, in the order of their source.
    pub codes: &'static [FinerCode],
}

named! {
    /// Who made the status that a finer code stands beside.
    pub enum Maker {
        /// The product whose vocabulary it is.
        Itself = "self",
        /// The server behind it; the product passed the response on.
        Upstream = "upstream",
        /// The client ended the exchange.
        Client = "client",
        /// The product or the server behind it: the code does not say which.
        Either = "either",
        /// Nobody: no response came.
        Nobody = "none",
    }
}

/// A code finer than the status that carries it.
///
/// It is a string: held as a number, 403.1 and 403.10 would be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FinerCode {
    /// The code as it is printed: `403.10`, `1016`, `SC--`, `H12`.
    pub code: &'static str,
    /// Its name in its product, or what it means, in a few words.
    pub phrase: &'static str,
    /// The ids of the entries that it stands beside, the usual one first; empty where it goes with any or none.
    pub entries: &'static [&'static str],
    /// Who made the status, where it is not as in [`Vocabulary::made_by`].
    pub made_by: Option<Maker>,
}

impl Vocabulary {
    /// The vocabulary with that name, in either case.
    ///
    /// ```
    /// use status_atlas_facts::Vocabulary;
    /// assert_eq!(Vocabulary::from_id("IIS").unwrap().page, "iis");
    /// ```
    pub fn from_id(id: &str) -> Option<&'static Vocabulary> {
        VOCABULARIES
            .iter()
            .copied()
            .find(|vocabulary| vocabulary.id.eq_ignore_ascii_case(id))
    }
}

/// The finer codes that stand beside the entry of that id, each with its vocabulary.
pub(crate) fn beside(id: &'static str) -> impl Iterator<Item = (&'static Vocabulary, &'static FinerCode)> {
    VOCABULARIES.iter().flat_map(move |&vocabulary| {
        let codes = vocabulary
            .codes
            .iter()
            .filter(move |finer| finer.entries.contains(&id));
        codes.map(move |finer| (vocabulary, finer))
    })
}

/// Abbreviates the codes of the vocabularies.
const fn finer(code: &'static str, phrase: &'static str, entries: &'static [&'static str]) -> FinerCode {
    FinerCode {
        code,
        phrase,
        entries,
        made_by: None,
    }
}

impl FinerCode {
    /// The same code, with another maker than its vocabulary names.
    const fn made_by(mut self, maker: Maker) -> FinerCode {
        self.made_by = Some(maker);
        self
    }
}

/// Every vocabulary, by product.
pub static VOCABULARIES: &[&Vocabulary] = &[&cloudflare::CLOUDFLARE, &iis::IIS, &iis::ARR];
