//! The training lines: questions and messages as people and programs write them, a file per entry.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use status_atlas_facts::TABLE;
use status_atlas_text::features::{self, Feature};
use status_atlas_text::{is_stop_word, stem, tokenize};

/// The folder of the training lines, which is part of this crate.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questions");

/// A training line: its features, and the entries that answer it.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The features of the text.
    pub features: Vec<Feature>,
    /// The places in the table of the right entries. Each counts the same.
    pub entries: Vec<u16>,
}

impl Example {
    /// The example that a line and its right entries make.
    pub fn new(line: &str, entries: Vec<u16>) -> Example {
        let mut words = Vec::new();
        tokenize(line, |word| words.push(word.to_owned()));
        Example {
            features: features::extract(words.iter().map(|word| (stem(word), is_stop_word(word)))),
            entries,
        }
    }
}

/// Reads the training lines of a folder, in alphabetical order: those of each entry's file, `404.txt`, and its
/// keywords. A line of two entries has two right answers.
///
/// # Errors
///
/// Fails if a file cannot be read or is named after no entry, or an entry has no file.
pub fn read(folder: &Path) -> Result<Vec<Example>, Box<dyn Error>> {
    let mut lines: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (place, entry) in TABLE.iter().enumerate() {
        let file = folder.join(entry.id).with_extension("txt");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let place = u16::try_from(place)?;
        for line in entry.prose().keywords.iter().copied().chain(text.lines()) {
            lines.entry(line.to_owned()).or_default().push(place);
        }
    }
    for file in fs::read_dir(folder)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        let id = name.strip_suffix(".txt");
        if id.is_some_and(|id| TABLE.iter().all(|entry| entry.id != id)) {
            return Err(format!("{name} of the training lines is named after no entry").into());
        }
    }
    Ok(lines
        .into_iter()
        .map(|(line, entries)| Example::new(&line, entries))
        .collect())
}
