//! The prose of an entry.

/// The sentences about one entry, for people to read.
///
/// They stand on the pages and in the package. The browser's program never reads them, and so does not contain
/// them: see [`crate::PROSE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prose {
    /// The meaning: what happened, who says so, what it is not. One to three paragraphs of at most 480 characters.
    pub meaning: &'static [&'static str],
    /// The cases in which a server's author should send it.
    pub use_when: &'static [&'static str],
    /// The cases in which a server's author should not, and the code to send instead.
    pub avoid_when: &'static [&'static str],
    /// Advice on receipt. A sentence that is for some readers alone begins with who they are, as [`crate::Reader`] has it.
    pub on_receipt: &'static [&'static str],
    /// Likely causes and the steps to check them, the likeliest first.
    pub causes: &'static [&'static str],
    /// Messages that causes leave in logs: the place of the cause, from 1, and the message or code as it is printed. Each is
    /// one of the entry's sendings or finer codes, which say by whose log it is.
    pub cause_logs: &'static [(usize, &'static str)],
    /// The grounds of the verdict in [`crate::Entry::retry`], one sentence; empty where there is no verdict.
    pub retry: &'static str,
    /// Further senders of this meaning: who, and what is particular to them.
    pub also_sent_by: &'static [(&'static str, &'static str)],
    /// Grounds for doubt.
    pub caveat: Option<&'static str>,
    /// Entries that it is confused with: the id, and how that one differs.
    pub related: &'static [(&'static str, &'static str)],
    /// Further reading, mostly the vendor's own pages: a label, and the address.
    pub links: &'static [(&'static str, &'static str)],
    /// Evidence that the meaning exists, where no specification is that: the source, and what it shows.
    pub evidence: &'static [(&'static str, &'static str)],
    /// Four ways in which people ask for it, for search and not for showing: `keywords` in the JSON.
    pub keywords: &'static [&'static str],
}

impl Prose {
    /// No prose: literals name what they have and take the rest from here.
    pub(crate) const NONE: Prose = Prose {
        meaning: &[],
        use_when: &[],
        avoid_when: &[],
        on_receipt: &[],
        causes: &[],
        cause_logs: &[],
        retry: "",
        also_sent_by: &[],
        caveat: None,
        related: &[],
        links: &[],
        evidence: &[],
        keywords: &[],
    };
}
