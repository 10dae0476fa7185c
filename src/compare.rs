//! Codes side by side: what each means and asks for, and how one differs from the other.
//!
//! The rows come from the facts alone, which every program has. When to choose a code and the sentences of difference
//! are prose: only what holds [`crate::facts::PROSE`] should ask for them.

use status_atlas_facts::{Caching, Content, Entry, Method, Named, Origin, Verdict, Wire};

use crate::search::lookup;

/// The most codes of one comparison. More columns do not fit a page, and the differences grow with the square.
pub const MOST_CODES: usize = 5;

/// Two to five codes, by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    numbers: Vec<u16>,
}

/// A property of each code that is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The property.
    pub name: &'static str,
    /// Its value for each code, in their order.
    pub values: Vec<Value>,
}

/// The value of a property for a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// The value, in a few words or a sentence.
    pub says: String,
    /// A second sentence, for which there is room beside few codes only; empty where there is none.
    pub further: &'static str,
}

impl From<String> for Value {
    fn from(says: String) -> Value {
        Value { says, further: "" }
    }
}

impl Row {
    /// Checks if some code has another value than the first.
    pub fn differs(&self) -> bool {
        self.values.iter().any(|value| *value != self.values[0])
    }
}

/// A sentence on how one code differs from another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The entry whose article says it.
    pub entry: &'static Entry,
    /// The entry that it speaks of.
    pub other: &'static Entry,
    /// The sentence.
    pub says: &'static str,
}

impl Comparison {
    /// The comparison of numbers that have a meaning; `None` where these are fewer than two, or more than five.
    ///
    /// ```
    /// use status_atlas::compare::Comparison;
    /// assert_eq!(Comparison::of(&[403, 401, 403]).unwrap().path(), "compare/401-403/");
    /// assert!(Comparison::of(&[404]).is_none());
    /// assert!(Comparison::of(&[404, 777]).is_none());
    /// ```
    pub fn of(numbers: &[u16]) -> Option<Comparison> {
        let mut sorted: Vec<u16> = Vec::new();
        for &number in numbers {
            let place = sorted.iter().take_while(|other| **other < number).count();
            if !lookup::by_number(number).is_empty() && sorted.get(place) != Some(&number) {
                sorted.insert(place, number);
            }
        }
        (2..=MOST_CODES)
            .contains(&sorted.len())
            .then_some(Comparison { numbers: sorted })
    }

    /// The address below the site's root: of its own page, or of the page that shows any set.
    ///
    /// ```
    /// use status_atlas::compare::Comparison;
    /// assert_eq!(Comparison::of(&[404, 418]).unwrap().path(), "compare/?codes=404,418");
    /// ```
    pub fn path(&self) -> String {
        match self.has_page() {
            true => format!("compare/{}/", self.joined("-")),
            false => format!("compare/?codes={}", self.joined(",")),
        }
    }

    /// Checks if it is one of those that people ask for, which have pages.
    pub fn has_page(&self) -> bool {
        ASKED.contains(&self.numbers.as_slice())
    }

    /// The numbers in ascending order with `between` between them.
    pub fn joined(&self, between: &str) -> String {
        let numbers: Vec<String> = self.entries().map(Entry::number).collect();
        numbers.join(between)
    }

    /// The first meaning of each number, in ascending order.
    pub fn entries(&self) -> impl Iterator<Item = &'static Entry> + '_ {
        self.numbers.iter().map(|&number| &lookup::by_number(number)[0])
    }
}

/// The value of each entry for each property, when to choose it last.
pub fn rows(entries: &[&'static Entry]) -> Vec<Row> {
    let row = |name, value: fn(&'static Entry) -> String| Row {
        name,
        values: entries.iter().map(|entry| value(entry).into()).collect(),
    };
    vec![
        row("In short", |entry| entry.summary.to_owned()),
        row("Who sends it", sender),
        row("Method after it", |entry| method(entry).to_owned()),
        row("Permanent", |entry| permanence(entry).to_owned()),
        row("Cached", |entry| caching(entry).to_owned()),
        row("Retry", |entry| retry(entry).to_owned()),
        row("Content", |entry| content(entry).to_owned()),
        row("Header fields", header_fields),
        Row {
            name: "Choose it when",
            values: entries.iter().map(|entry| choose_when(entry)).collect(),
        },
    ]
}

/// The sentences that tell one of the entries from another, by the entry that says it.
pub fn differences(entries: &[&'static Entry]) -> Vec<Difference> {
    let related = |entry: &'static Entry| {
        let related = entry.prose().related.iter();
        related.filter_map(move |&(id, says)| {
            let other = *entries.iter().find(|other| other.id == id)?;
            Some(Difference { entry, other, says })
        })
    };
    entries.iter().flat_map(|entry| related(entry)).collect()
}

fn choose_when(entry: &'static Entry) -> Value {
    match (entry.prose().use_when, entry.wire) {
        ([first, others @ ..], _) => Value {
            says: (*first).to_owned(),
            further: others.first().copied().unwrap_or_default(),
        },
        ([], Some(Wire::Sent)) if entry.origin != Origin::Iana => {
            format!("Not yours to send: it is a code of {}.", entry.origin.label()).into()
        }
        ([], _) => "Never: it is not for responses.".to_owned().into(),
    }
}

/// The difference of `other` to `entry`, said by the one or else by the other.
pub fn difference(entry: &Entry, other: &Entry) -> Option<&'static str> {
    said_of(entry, other).or_else(|| said_of(other, entry))
}

/// The difference of `other` in the prose of `entry`.
fn said_of(entry: &Entry, other: &Entry) -> Option<&'static str> {
    let mut related = entry.prose().related.iter();
    related.find(|(id, _)| *id == other.id).map(|(_, says)| *says)
}

fn sender(entry: &'static Entry) -> String {
    let who = match (entry.origin, entry.code) {
        (Origin::Iana, 407) => "A proxy that the client uses",
        (Origin::Iana, 502 | 504) => "A gateway or proxy",
        (Origin::Iana, 511) => "The network, in the server's place",
        (Origin::Iana, _) => "Any server",
        (origin, _) => origin.label(),
    };
    match entry.wire {
        Some(Wire::Sent) => who.to_owned(),
        Some(Wire::Internal) => format!("{who}, in its log only"),
        Some(Wire::Never) => format!("Nobody: {who} never sends it as a status"),
        None => "Nobody is known to".to_owned(),
    }
}

/// The method of the request that follows a redirect, in a few words.
pub fn method(entry: &Entry) -> &'static str {
    let after = entry.redirect.map(|redirect| match redirect.method {
        Method::Kept => "POST stays POST",
        Method::MayBecomeGet => "POST may become GET",
        Method::BecomesGet => "POST becomes GET",
    });
    after.unwrap_or("No redirect")
}

/// The permanence of a redirect, in a word: whether links should be changed to its target.
pub fn permanence(entry: &Entry) -> &'static str {
    let lasts = entry.redirect.map(|redirect| match redirect.permanent {
        true => "Yes",
        false => "No",
    });
    lasts.unwrap_or("No redirect")
}

/// The rule for caches, in a few words.
pub fn caching(entry: &Entry) -> &'static str {
    match (entry.content, entry.caching) {
        (None, _) => "There is no response",
        (_, Caching::Heuristic) => "Yes, by default",
        (_, Caching::Explicit) => "Only where the response says so",
        (_, Caching::Forbidden) => "Never",
    }
}

/// The verdict on repeating the request, in a few words.
pub fn retry(entry: &Entry) -> &'static str {
    match entry.retry.map(|retry| retry.verdict) {
        Some(Verdict::No) => "No",
        Some(Verdict::Same) => "Yes, as it was",
        Some(Verdict::AfterDelay) => "Yes, after a delay",
        Some(Verdict::WithChange) => "With a change",
        Some(Verdict::IdempotentOnly) => "Idempotent methods only",
        None => "Nothing to retry",
    }
}

/// The rule for the response's content, in a few words.
pub fn content(entry: &Entry) -> &'static str {
    match entry.content {
        Some(Content::May) => "It may have some",
        Some(Content::MustNot) => "None",
        Some(Content::DoesNotEndHere) => "The final response follows",
        None => "There is no response",
    }
}

fn header_fields(entry: &'static Entry) -> String {
    let fields = entry.headers.iter();
    let mut fields: Vec<String> = fields
        .map(|used| format!("`{}` ({})", used.field.name(), used.level.id()))
        .collect();
    fields.dedup();
    match fields.is_empty() {
        true => "None of its own".to_owned(),
        false => fields.join(", "),
    }
}

/// The sets that people ask for, which have pages.
pub static ASKED: &[&[u16]] = &[
    &[100, 101, 102, 103],
    &[200, 201],
    &[200, 201, 202, 204],
    &[200, 202],
    &[200, 204],
    &[200, 206],
    &[200, 304],
    &[201, 202],
    &[201, 204],
    &[204, 205],
    &[204, 404],
    &[206, 416],
    &[207, 422, 424],
    &[301, 302],
    &[301, 302, 303, 307, 308],
    &[301, 308],
    &[301, 410],
    &[302, 303],
    &[302, 307],
    &[302, 401],
    &[303, 307],
    &[304, 412],
    &[307, 308],
    &[400, 401],
    &[400, 404],
    &[400, 409],
    &[400, 415, 422],
    &[400, 422],
    &[401, 403],
    &[401, 403, 404],
    &[401, 407, 511],
    &[402, 403, 429],
    &[403, 404],
    &[403, 429],
    &[403, 451],
    &[404, 405],
    &[404, 410],
    &[404, 410, 451],
    &[405, 501],
    &[406, 415],
    &[408, 499, 504, 524],
    &[408, 504],
    &[409, 412],
    &[409, 412, 422, 428],
    &[409, 422],
    &[409, 423],
    &[412, 428],
    &[413, 414, 431],
    &[413, 507],
    &[425, 503],
    &[429, 503],
    &[429, 503, 529],
    &[431, 494],
    &[444, 460, 499],
    &[495, 496, 525, 526],
    &[499, 504],
    &[500, 502],
    &[500, 502, 503, 504],
    &[500, 503],
    &[502, 503],
    &[502, 503, 504],
    &[502, 504],
    &[502, 520],
    &[520, 521, 522, 523, 524],
    &[521, 522],
    &[522, 524],
    &[525, 526],
];

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::{ASKED, Comparison, MOST_CODES, Row, differences, rows};

    fn asked() -> impl Iterator<Item = Comparison> {
        ASKED
            .iter()
            .map(|&numbers| Comparison::of(numbers).unwrap_or_else(|| panic!("{numbers:?}")))
    }

    #[test]
    fn sets_with_pages_are_two_to_five_numbers_in_ascending_order() {
        assert!(ASKED.is_sorted() && ASKED.len() >= 40);
        for (comparison, numbers) in asked().zip(ASKED) {
            assert_eq!(comparison.numbers, *numbers, "ascending, each once, all known");
            assert!((2..=MOST_CODES).contains(&numbers.len()), "{numbers:?}");
        }
        let mut unique = ASKED.to_vec();
        unique.dedup();
        assert_eq!(unique.len(), ASKED.len());
    }

    #[test]
    fn each_row_has_a_value_for_each_code() {
        for comparison in asked() {
            let rows = rows(&comparison.entries().collect::<Vec<_>>());
            assert!(rows.iter().any(Row::differs), "{}", comparison.path());
        }
        for row in rows(&TABLE.iter().collect::<Vec<_>>()) {
            assert_eq!(row.values.len(), TABLE.len(), "{}", row.name);
            for (value, entry) in row.values.iter().zip(&TABLE) {
                assert!(!value.says.is_empty(), "{}: {}", entry.id, row.name);
                assert_eq!(value.says.matches('`').count() % 2, 0, "{}", value.says);
            }
        }
    }

    #[test]
    fn the_differences_speak_of_every_code() {
        for comparison in asked() {
            let differences = differences(&comparison.entries().collect::<Vec<_>>());
            for entry in comparison.entries() {
                let told = differences
                    .iter()
                    .any(|difference| difference.entry.id == entry.id || difference.other.id == entry.id);
                assert!(told, "{} is not told apart in {}", entry.id, comparison.path());
            }
            for difference in differences {
                assert_ne!(difference.entry.id, difference.other.id);
            }
        }
    }

    #[test]
    fn redirects_are_told_by_method_and_duration() {
        let redirects = Comparison::of(&[301, 302, 303, 307, 308]).unwrap();
        let rows = rows(&redirects.entries().collect::<Vec<_>>());
        let values = |name: &str| {
            let row = rows.iter().find(|row| row.name == name).unwrap();
            let says: Vec<_> = row.values.iter().map(|value| &*value.says).collect();
            says.join(" | ")
        };
        assert_eq!(
            values("Method after it"),
            "POST may become GET | POST may become GET | POST becomes GET | POST stays POST | POST stays POST"
        );
        assert_eq!(values("Permanent"), "Yes | No | No | No | Yes");
    }

    #[test]
    fn the_first_meaning_stands_for_a_number() {
        let comparison = Comparison::of(&[408, 499]).unwrap();
        assert_eq!(comparison.entries().last().unwrap().id, "499-nginx");
    }
}
