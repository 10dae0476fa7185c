//! The words of an entry, all in one string.
//!
//! A pointer for every sentence would cost the program 20 kB after compression, as much as a third of
//! the sentences themselves. So `words!` puts the parts of an entry into one string at compile time,
//! and [`Words`] takes them out again.

use std::borrow::Cow;

use super::Coded;

/// The words of an entry: its parts, each made of lines. Made by `words!`, and coded by the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(Coded);

/// A part of [`Words`], in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// One sentence of at most 140 characters.
    Summary,
    /// What happened, who says so, what it is not: one to three paragraphs of at most 480 characters.
    Meaning,
    /// When a server's author should send it.
    UseWhen,
    /// When a server's author should not, and what to send instead.
    AvoidWhen,
    /// What a client's author, the person at the browser or the operator does on receipt.
    OnReceipt,
    /// Likely causes and what to check, the most likely first.
    Causes,
    /// Why a client may or may not repeat the request.
    Retry,
    /// What a reader should doubt.
    Caveat,
    /// Other names that people and libraries use.
    OtherNames,
    /// Neighbors that it is confused with: id, and how that one differs.
    Related,
    /// Further reading, mostly the vendor's own pages: what it is, and its address.
    Links,
    /// What shows that the meaning exists (the specifications do for IANA's): source, and what it shows.
    Evidence,
}

impl Words {
    /// No words.
    pub(super) const NONE: Words = Words(Coded::plain(""));

    pub(super) const fn new(text: &'static str) -> Words {
        Words(Coded::plain(text))
    }

    /// Words as the build coded them.
    pub const fn coded(words: Coded) -> Words {
        Words(words)
    }

    /// All of them.
    pub const fn whole(self) -> Coded {
        self.0
    }

    /// Every part in order, [`Part::Summary`] first, those without lines as empty ones.
    pub fn parts(self) -> impl Iterator<Item = Coded> {
        self.0.parts()
    }

    /// One part.
    pub fn part(self, part: Part) -> Lines {
        self.parts().nth(part as usize).map_or(Lines::NONE, Lines::from)
    }
}

/// Sentences or names, held as one string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines(Cow<'static, str>);

impl Lines {
    /// No line.
    pub(super) const NONE: Lines = Lines::new("");

    pub(super) const fn new(text: &'static str) -> Lines {
        Lines(Cow::Borrowed(text))
    }

    /// Whether there is no line.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines as one text.
    pub fn into_text(self) -> String {
        self.0.into_owned()
    }

    /// The text of a part that is one sentence; `None` where there is none.
    pub fn into_sentence(self) -> Option<String> {
        Some(self.into_text()).filter(|sentence| !sentence.is_empty())
    }

    /// The lines, in order.
    ///
    /// ```
    /// let not_found = status_atlas::lookup::by_id("404").unwrap();
    /// assert!(not_found.meaning().iter().all(|paragraph| paragraph.len() <= 480));
    /// ```
    pub fn iter(&self) -> std::str::Lines<'_> {
        self.0.lines()
    }

    /// The first line.
    pub fn first(&self) -> Option<&str> {
        self.iter().next()
    }

    /// The lines as pairs of what stands before and after the tab.
    ///
    /// ```
    /// let not_found = status_atlas::lookup::by_id("404").unwrap();
    /// assert!(not_found.related().pairs().any(|(id, _difference)| id == "410"));
    /// ```
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.iter().filter_map(|line| line.split_once('\t'))
    }
}

impl From<Coded> for Lines {
    fn from(coded: Coded) -> Lines {
        Lines(Cow::Owned(coded.text()))
    }
}

impl From<String> for Lines {
    fn from(text: String) -> Lines {
        Lines(Cow::Owned(text))
    }
}

impl<'a> IntoIterator for &'a Lines {
    type Item = &'a str;
    type IntoIter = std::str::Lines<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What a number's page alone shows: the explorer brings it from there, and does without it in its program.
#[cfg(feature = "app")]
macro_rules! seldom {
    ($($text:literal)*) => {
        ""
    };
}
#[cfg(not(feature = "app"))]
macro_rules! seldom {
    ($($text:literal)*) => { concat!($($text),*) };
}

/// Puts the parts of an entry into one string. Parts stand in the order of [`Part`]; those that an
/// entry lacks are left out.
macro_rules! words {
    {
        summary: $summary:literal,
        $(meaning: [$($meaning:literal),* $(,)?],)?
        $(use_when: [$($use_when:literal),* $(,)?],)?
        $(avoid_when: [$($avoid_when:literal),* $(,)?],)?
        $(on_receipt: [$($on_receipt:literal),* $(,)?],)?
        $(causes: [$($causes:literal),* $(,)?],)?
        $(retry: $retry:literal,)?
        $(caveat: $caveat:literal,)?
        $(other_names: [$($other_names:literal),* $(,)?],)?
        $(related: [$($id:literal: $difference:literal),* $(,)?],)?
        $(links: [$($label:literal: $url:literal),* $(,)?],)?
        $(evidence: [$($source:literal: $shows:literal),* $(,)?],)?
    } => {
        $crate::facts::Words::new(concat!(
            $summary, "\u{1f}",
            $($($meaning, "\n",)*)? "\u{1f}",
            $($($use_when, "\n",)*)? "\u{1f}",
            $($($avoid_when, "\n",)*)? "\u{1f}",
            $($($on_receipt, "\n",)*)? "\u{1f}",
            $($($causes, "\n",)*)? "\u{1f}",
            $($retry,)? "\u{1f}",
            $($caveat,)? "\u{1f}",
            $($($other_names, "\n",)*)? "\u{1f}",
            $($($id, "\t", $difference, "\n",)*)? "\u{1f}",
            $crate::facts::text::seldom!($($($label "\t" $url "\n")*)?), "\u{1f}",
            $crate::facts::text::seldom!($($($source "\t" $shows "\n")*)?), "\u{1f}",
        ))
    };
}

/// Puts pairs into one string.
macro_rules! pairs {
    [$($left:literal: $right:literal),* $(,)?] => {
        $crate::facts::Lines::new(concat!($($left, "\t", $right, "\n"),*))
    };
}

pub(super) use {pairs, seldom, words};
