//! The readers of an entry, and the advice that is for each.

use std::borrow::Cow;

use crate::{Entry, Wire};

/// A reader of an entry, by what they have to do with the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// Runs the server that sent it, or one on the way.
    Operator,
    /// Sent the request by a program.
    Caller,
    /// Sees the page.
    Visitor,
}

/// Names of readers that stand before a colon, in the words of the table, and are left out where the reader is told otherwise.
const NAMES: [(Reader, &[&str]); 3] = [
    (
        Reader::Operator,
        &[
            "As operator",
            "Author",
            "Gateway",
            "Operator",
            "Operators",
            "Owner",
        ],
    ),
    (
        Reader::Caller,
        &["Client", "Client author", "Program", "Script", "User agent"],
    ),
    (
        Reader::Visitor,
        &[
            "At a browser",
            "At the browser",
            "For a person",
            "In a browser",
            "Person",
            "Shopper",
            "Users",
            "Visitor",
            "Visitors",
        ],
    ),
];

/// Beginnings of sentences that say who is to read them.
const BEGINNINGS: [(Reader, &[&str]); 3] = [
    (
        Reader::Operator,
        &[
            "As the owner,",
            "Author of ",
            "If you operate ",
            "Merchant:",
            "Operators",
            "Owner ",
            "Team members",
            "The operator ",
            "The owner ",
        ],
    ),
    (
        Reader::Caller,
        &[
            "A client ",
            "A program ",
            "Client code ",
            "Clients",
            "In a client,",
            "In code,",
        ],
    ),
    (
        Reader::Visitor,
        &[
            "A browser ",
            "A person ",
            "A visitor ",
            "As a person,",
            "At the browser,",
            "Browsers ",
            "In a browser,",
            "Nothing that visitors ",
            "The visitor",
            "Users ",
            "Visitors ",
        ],
    ),
];

impl Entry {
    /// The advice on receipt, each sentence with its reader. One that names none is for the reader of the sentence before it;
    /// the first is for whoever sent the request, and of what stands in logs alone for the operator.
    ///
    /// ```
    /// use status_atlas_facts::{Reader, TABLE};
    /// let unavailable = TABLE.iter().find(|entry| entry.id == "500").unwrap();
    /// let (reader, says) = &unavailable.advice()[1];
    /// assert_eq!(*reader, Reader::Visitor);
    /// assert!(says.starts_with("Reload once"));
    /// ```
    pub fn advice(&self) -> Vec<(Reader, Cow<'static, str>)> {
        let mut reader = match self.wire {
            Some(Wire::Internal) => Reader::Operator,
            _ => Reader::Caller,
        };
        let told = |sentence: &&'static str| {
            let said = match named(sentence) {
                Some((named, rest)) => {
                    reader = named;
                    Cow::Owned(capitalized(rest))
                }
                None => {
                    reader = begun(sentence).unwrap_or(reader);
                    Cow::Borrowed(*sentence)
                }
            };
            (reader, said)
        };
        self.prose().on_receipt.iter().map(told).collect()
    }
}

/// The reader whose name a sentence has before its colon, and what it says to them alone.
fn named(sentence: &'static str) -> Option<(Reader, &'static str)> {
    let (name, rest) = sentence.split_once(": ")?;
    let (reader, _) = NAMES.iter().find(|(_, names)| names.contains(&name))?;
    Some((*reader, rest))
}

/// The reader with whom a sentence begins.
fn begun(sentence: &str) -> Option<Reader> {
    let is_of = |begins: &[&str]| begins.iter().any(|begin| sentence.starts_with(begin));
    let found = BEGINNINGS.iter().find(|(_, begins)| is_of(begins));
    found.map(|(reader, _)| *reader)
}

fn capitalized(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{Reader, named};
    use crate::{Entry, TABLE};

    fn entry(id: &str) -> &'static Entry {
        TABLE.iter().find(|entry| entry.id == id).unwrap()
    }

    fn readers(id: &str) -> Vec<Reader> {
        entry(id).advice().into_iter().map(|(reader, _)| reader).collect()
    }

    #[test]
    fn each_sentence_has_its_reader() {
        use Reader::{Caller, Operator, Visitor};
        assert_eq!(readers("502"), [Caller, Visitor]);
        assert_eq!(readers("403"), [Caller, Visitor, Operator]);
        assert_eq!(readers("520-cloudflare"), [Visitor, Operator]);
        assert_eq!(readers("499-nginx"), [Operator, Operator], "the second goes on");
        assert_eq!(
            readers("000-envoy"),
            [Operator, Operator],
            "it stands in logs alone"
        );
        assert_eq!(readers("402"), [Caller, Caller], "an account's owner calls");
    }

    #[test]
    fn a_sentence_is_left_whole_but_for_the_name_of_its_reader() {
        let all = |id: &str| entry(id).advice().into_iter().map(|(_, says)| says.into_owned());
        assert_eq!(
            all("460-aws-alb").next().unwrap().split(':').next(),
            Some(
                "Group by path; speed up the target or raise the client's timeout to the idle timeout (default 60 s)."
            )
        );
        for entry in &TABLE {
            for (says, sentence) in all(entry.id).zip(entry.prose().on_receipt) {
                let rest = named(sentence).map_or(*sentence, |(_, rest)| rest);
                assert!(says.eq_ignore_ascii_case(rest), "{}: {says}", entry.id);
            }
        }
    }
}
