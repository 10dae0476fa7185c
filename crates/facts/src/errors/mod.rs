//! Names of API errors, protocol errors and framework exceptions, with the status that they come with.
//!
//! A family is the list of one API, protocol or framework. Each has its file, and a page `/errors/oauth2/`.
//! To add a family, add its file, and its name to `FAMILIES`.

use crate::Confidence;

/// The error names of one API, protocol or framework.
#[derive(Debug, PartialEq, Eq)]
pub struct Family {
    /// The stable lower-case name, as in URLs and JSON: `oauth2`.
    pub id: &'static str,
    /// The name to show.
    pub label: &'static str,
    /// One sentence: whose names these are, and where in a response they stand.
    pub about: &'static str,
    /// The document or source code that the names were read in.
    pub source: &'static str,
    /// How sure the list is as a whole.
    pub confidence: Confidence,
    /// The names, in alphabetical order.
    pub names: &'static [ErrorName],
}

/// The name of an error, and the statuses that it comes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorName {
    /// The name as it is printed.
    pub name: &'static str,
    /// The statuses, the usual one first; empty where no response comes or any status may.
    pub statuses: &'static [u16],
    /// What it says, or why the status varies, in a few words; empty where the name says it.
    pub note: &'static str,
}

impl Family {
    /// The family with that name, in either case.
    pub fn from_id(id: &str) -> Option<&'static Family> {
        FAMILIES
            .iter()
            .copied()
            .find(|family| family.id.eq_ignore_ascii_case(id))
    }
}

/// The families whose names come with a status, each with those names.
pub fn beside(code: u16) -> impl Iterator<Item = (&'static Family, Vec<&'static ErrorName>)> {
    FAMILIES.iter().filter_map(move |&family| {
        let names: Vec<_> = family
            .names
            .iter()
            .filter(|name| name.statuses.contains(&code))
            .collect();
        (!names.is_empty()).then_some((family, names))
    })
}

/// Abbreviates the rows of the families.
const fn error(name: &'static str, statuses: &'static [u16], note: &'static str) -> ErrorName {
    ErrorName { name, statuses, note }
}

/// Every family, by id.
pub static FAMILIES: &[&Family] = &[];
