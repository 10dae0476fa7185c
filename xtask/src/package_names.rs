//! The results of the Rust side for names, as they are and changed: the package's tests hold its JavaScript to it.

use std::collections::BTreeSet;

use serde_json::json;
use status_atlas::facts::TABLE;
use status_atlas::search::lookup;
use status_atlas_text::fold;

/// The number of changed names. With more, a difference between the two sides is likelier to be found.
const CHANGED: usize = 100_000;

/// Letters that are put into names: separators, marks that libraries write around them, and those that stand for ASCII or
/// vanish.
const INSERTED: [&str; 24] = [
    " ",
    "_",
    "-",
    ".",
    "::",
    "'",
    "\u{2019}",
    "\u{a0}",
    "\u{200b}",
    "\u{301}",
    "\u{ff0d}",
    "4",
    "\u{664}",
    "é",
    "/",
    "http",
    "HTTP_",
    "Status",
    "error",
    "Code",
    "sc_",
    "ngx",
    "\u{fb01}",
    "\u{1d400}",
];

/// A JSON list for each text: the text, then the ids that it means.
pub fn found() -> String {
    let mut texts: BTreeSet<String> = BTreeSet::new();
    for entry in TABLE.iter() {
        texts.insert(entry.id.to_owned());
        texts.insert(entry.number());
        texts.extend(entry.phrase.map(str::to_owned));
        texts.extend(entry.other_names.iter().map(|name| (*name).to_owned()));
        texts.extend(entry.former_names.iter().map(|name| name.phrase.to_owned()));
        texts.extend(entry.constants().flat_map(|(_, names)| names));
    }
    let names: Vec<String> = texts.iter().cloned().collect();
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut lines: Vec<String> = names.iter().map(|name| line(name)).collect();
    for place in 0..CHANGED {
        let mut name = names[place % names.len()].clone();
        for _ in 0..=random.below(3) {
            name = changed(&name, &mut random);
        }
        lines.push(line(&name));
    }
    lines.join("\n")
}

fn line(text: &str) -> String {
    let text = text.trim();
    let number = match text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() >= 3 {
        true => text
            .parse()
            .ok()
            .filter(|number: &u16| format!("{number:03}") == text),
        false => None,
    };
    let meanings = number.map(lookup::by_number).unwrap_or_default();
    let ids: Vec<&str> = match (meanings, lookup::by_id(text)) {
        ([], None) => lookup::by_name(text).iter().map(|entry| entry.id).collect(),
        ([], Some(entry)) => vec![entry.id],
        (meanings, _) => meanings.iter().map(|entry| entry.id).collect(),
    };
    json!([text, ids]).to_string()
}

/// A name with one thing changed.
fn changed(name: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let place = random.below(letters.len() + 1);
    let inserted = INSERTED[random.below(INSERTED.len())];
    match random.below(7) {
        0 => return letters.into_iter().flat_map(char::to_uppercase).collect(),
        1 => return name.to_ascii_lowercase(),
        2 if place < letters.len() => {
            letters.remove(place);
        }
        3 if place < letters.len() => letters.insert(place, letters[place]),
        4 => return [inserted, name].concat(),
        5 => return [name, inserted].concat(),
        _ => {
            letters.splice(place..place, inserted.chars());
        }
    }
    letters.into_iter().collect()
}

/// The letters, by what is left of each in a folded name: the first of a run of equal ones, and what that is: nothing, ASCII, or
/// `*` for a letter of another script.
pub fn folded_letters() -> String {
    let mut runs = Vec::new();
    let mut last = None;
    for letter in '\0'..=char::MAX {
        let folded = match fold(letter.encode_utf8(&mut [0; 4])) {
            other if !other.is_ascii() => "*".to_owned(),
            ascii => ascii,
        };
        if last.as_ref() != Some(&folded) {
            runs.push(json!([letter as u32, folded]).to_string());
            last = Some(folded);
        }
    }
    runs.join("\n")
}

/// A xorshift generator, with the same numbers each time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}
