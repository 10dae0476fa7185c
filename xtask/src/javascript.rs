//! The npm package's modules in plain JavaScript that the table is written into, and their types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use status_atlas::facts::{CLASSES, Entry, Kind, LIBRARIES, Origin, REGISTRY_DATE, Spec, Standing, TABLE};

/// A file of the package: its path below `dist/`, and its text.
pub type File = (String, String);

/// Every file that is written from the table.
pub fn files() -> Vec<File> {
    let mut files = Vec::new();
    for &origin in Origin::ALL {
        let constants = constants(origin);
        if !constants.is_empty() {
            let path = match origin {
                Origin::Iana => "codes".to_owned(),
                vendor => format!("codes/{}", vendor.id()),
            };
            files.extend(codes(&path, origin, &constants));
        }
    }
    files.extend(phrases());
    files.push(("summaries.js".to_owned(), summaries("export const summaries")));
    files.push(("summaries.cjs".to_owned(), summaries("exports.summaries")));
    files.extend(types("table", known()));
    files
}

/// A declaration under both of its names: CommonJS wants its own.
pub fn types(path: &str, text: String) -> [File; 2] {
    let common = text.replace(".js\"", ".cjs\"");
    [(format!("{path}.d.ts"), text), (format!("{path}.d.cts"), common)]
}

/// A number under a name.
struct Constant {
    name: String,
    code: u16,
    /// The comment of its declaration.
    about: String,
    /// Whether an older specification called the number so.
    former: bool,
}

/// The constants of one origin by number, former names last.
fn constants(origin: Origin) -> Vec<Constant> {
    let is_code = |entry: &&Entry| {
        entry.origin == origin && entry.kind == Kind::Status && entry.standing != Standing::Hoax
    };
    let mut constants: Vec<Constant> = Vec::new();
    let mut former: Vec<Constant> = Vec::new();
    for entry in TABLE.iter().filter(is_code) {
        let present = entry.reason();
        if origin != Origin::Iana || present.is_some() {
            constants.push(Constant {
                name: name_of(entry),
                code: entry.code,
                about: about(entry),
                former: false,
            });
        }
        for old in entry.former_names {
            let name = screaming(old.phrase);
            if present.is_some_and(|title| screaming(title) == name) {
                continue;
            }
            let about = match present {
                Some(title) => format!(
                    "@deprecated {} {title}: use `{}`.",
                    entry.number(),
                    screaming(title)
                ),
                None => format!(
                    "@deprecated {} is reserved and has no name today.",
                    entry.number()
                ),
            };
            former.push(Constant {
                name,
                code: entry.code,
                about,
                former: true,
            });
        }
    }
    constants.append(&mut former);
    let mut names = BTreeSet::new();
    for constant in &constants {
        assert!(
            names.insert(&constant.name),
            "{} has {} twice",
            origin.id(),
            constant.name
        );
    }
    constants
}

/// The constant of an entry: its name, or what else it is called, or its number.
fn name_of(entry: &Entry) -> String {
    let mut names = entry.title().into_iter().chain(entry.other_names.iter().copied());
    // A name in another script is no constant, nor is one that begins with a number.
    match names.find(|name| name.starts_with(|first: char| first.is_ascii_alphabetic())) {
        Some(name) => screaming(name),
        None => format!("STATUS_{}", entry.number()),
    }
}

/// A name as a constant: `Non-Authoritative Information` as `NON_AUTHORITATIVE_INFORMATION`, and
/// `HTTPTimeoutError` as `HTTP_TIMEOUT_ERROR`.
fn screaming(name: &str) -> String {
    let letters: Vec<char> = name.chars().filter(|letter| *letter != '\'').collect();
    let is_one_word = !letters.contains(&' ');
    let mut constant = String::new();
    for (i, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            if !constant.ends_with('_') {
                constant.push('_');
            }
            continue;
        }
        let before = i.checked_sub(1).map_or(' ', |i| letters[i]);
        let after = letters.get(i + 1).copied().unwrap_or(' ');
        let begins_word = is_one_word
            && letter.is_ascii_uppercase()
            && (before.is_ascii_lowercase() || before.is_ascii_uppercase() && after.is_ascii_lowercase());
        if begins_word {
            constant.push('_');
        }
        constant.push(letter.to_ascii_uppercase());
    }
    assert!(
        constant.starts_with(|first: char| first.is_ascii_uppercase()),
        "{name}"
    );
    constant
}

/// The comment on an entry, which editors show.
fn about(entry: &Entry) -> String {
    let name = match entry.title() {
        Some(title) => format!("{} {title}", entry.number()),
        None => entry.number(),
    };
    let source = entry.specs.first().map(|cite| {
        let section = cite.section().map(|section| format!(", section {section}"));
        format!(
            " ({{@link {} | {}{}}})",
            cite.url(),
            cite.spec.label(),
            section.unwrap_or_default()
        )
    });
    format!("{name}: {}{}", entry.summary, source.unwrap_or_default())
}

pub fn first_line(what: &str) -> String {
    format!(
        "// {what}, from the table of Status Atlas {}.\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// `codes` or `codes/nginx`: a constant for each number.
fn codes(path: &str, origin: Origin, constants: &[Constant]) -> Vec<File> {
    let head = match origin {
        Origin::Iana => first_line(&format!("The codes of the IANA registry of {REGISTRY_DATE}")),
        vendor => first_line(&format!("The codes of {}", vendor.label())),
    };
    let (mut module, mut common, mut declared) = (head.clone(), head.clone(), head);
    // IANA's stand in classes, the others are few.
    let paragraphs = constants.chunk_by(|a, b| {
        a.former == b.former && (a.former || origin != Origin::Iana || a.code / 100 == b.code / 100)
    });
    for paragraph in paragraphs {
        let heading = match paragraph[0].former {
            true => "\n// Former names\n",
            false => "\n",
        };
        module += heading;
        common += heading;
        for Constant {
            name, code, about, ..
        } in paragraph
        {
            writeln!(module, "export const {name} = {code};").unwrap();
            writeln!(common, "exports.{name} = {code};").unwrap();
            writeln!(declared, "\n/** {about} */\nexport declare const {name}: {code};").unwrap();
        }
    }
    let mut files = vec![(format!("{path}.js"), module), (format!("{path}.cjs"), common)];
    files.extend(types(path, declared));
    files
}

/// Number to phrase, the first meaning of each number that has one.
fn by_number(entries: impl Iterator<Item = &'static Entry>) -> BTreeMap<u16, &'static str> {
    let mut phrases = BTreeMap::new();
    for entry in entries {
        if let Some(reason) = entry.reason() {
            phrases.entry(entry.code).or_insert(reason);
        }
    }
    phrases
}

/// A name as the key of an object.
fn key(name: &str) -> String {
    match name.contains('-') {
        true => format!("{name:?}"),
        false => name.to_owned(),
    }
}

/// `phrases`: IANA's by number, and the vendors' by vendor and number.
fn phrases() -> Vec<File> {
    let registered = by_number(TABLE.iter().filter(|entry| entry.origin == Origin::Iana));
    let vendors: Vec<(&str, BTreeMap<u16, &str>)> = Origin::ALL[1..]
        .iter()
        .map(|&origin| {
            let entries = TABLE.iter().filter(|entry| {
                entry.origin == origin && entry.kind == Kind::Status && entry.standing != Standing::Hoax
            });
            (origin.id(), by_number(entries))
        })
        .filter(|(_, phrases)| !phrases.is_empty())
        .collect();
    let lines = |phrases: &BTreeMap<u16, &str>, begin: &str, end: &str| {
        phrases
            .iter()
            .map(|(code, phrase)| format!("{begin}{code}: {phrase:?}{end}\n"))
            .collect::<String>()
    };

    // Bundlers leave a frozen object out where nobody uses it only if they are told that freezing is pure.
    let values = |declare: &str, freeze: &str| {
        let mut text = first_line("Reason phrases by number");
        write!(
            text,
            "\n{declare}phrases = {freeze}({{\n{}}});\n",
            lines(&registered, "  ", ",")
        )
        .unwrap();
        write!(text, "\n{declare}vendorPhrases = {freeze}({{\n").unwrap();
        for (origin, phrases) in &vendors {
            let phrases = lines(phrases, "    ", ",");
            let origin = key(origin);
            write!(text, "  {origin}: {freeze}({{\n{phrases}  }}),\n").unwrap();
        }
        text + "});\n"
    };

    let mut declared = first_line("Reason phrases by number");
    write!(
        declared,
        "\n/** The phrases of the IANA registry, and `I'm a teapot`, by number. */\n\
         export interface Phrases {{\n{}}}\n",
        lines(&registered, "  readonly ", ";")
    )
    .unwrap();
    declared += "\n/** The phrases of the vendors, frameworks and drafts, by origin and number. */\n\
                 export interface VendorPhrases {\n";
    for (origin, phrases) in &vendors {
        let origin = key(origin);
        write!(
            declared,
            "  readonly {origin}: {{\n{}  }};\n",
            lines(phrases, "    readonly ", ";")
        )
        .unwrap();
    }
    declared += "}\n";
    declared += r#"
/**
 * The reason phrase of each code in the IANA registry.
 *
 * @example
 * phrases[404] // "Not Found"
 */
export declare const phrases: Phrases;

/**
 * The reason phrases outside the registry, by who gave the number its meaning.
 *
 * @example
 * vendorPhrases.nginx[499] // "Client Closed Request"
 */
export declare const vendorPhrases: VendorPhrases;
"#;
    let mut files = vec![
        (
            "phrases.js".to_owned(),
            values("export const ", "/* @__PURE__ */ Object.freeze"),
        ),
        ("phrases.cjs".to_owned(), values("exports.", "Object.freeze")),
    ];
    files.extend(types("phrases", declared));
    files
}

/// One sentence on each class and entry by its id, without markup, for the shim that has messages.
fn summaries(declared: &str) -> String {
    let mut text = first_line("One sentence on each class and entry, by its id");
    writeln!(text, "\n{declared} = {{").unwrap();
    for class in &CLASSES {
        writeln!(text, "  {:?}: {:?},", class.id, class.summary).unwrap();
    }
    for entry in TABLE.iter() {
        writeln!(text, "  {:?}: {:?},", entry.id, entry.summary.replace('`', "")).unwrap();
    }
    text + "};\n"
}

/// The name of each specification with its title, and a sentence on it, by its id: what the elements show where it is cited.
pub fn specifications() -> String {
    let mut text = first_line("What each specification is about");
    text += "\nexport const specifications = {\n";
    for &spec in Spec::ALL {
        let title = format!("{}: {}", spec.label(), spec.info().title);
        writeln!(text, "  {:?}: [{title:?}, {:?}],", spec.id(), spec.about()).unwrap();
    }
    text + "};\n"
}

/// The names and numbers of the table as types.
fn known() -> String {
    let mut text = first_line("The numbers and names");
    let mut origins: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for entry in TABLE.iter() {
        let of = origins.entry(entry.code).or_default();
        if !of.contains(&entry.origin.id()) {
            of.push(entry.origin.id());
        }
    }
    text += "\n/** Every number that has a meaning, with the origins that give it one. */\n\
             export interface OriginsByCode {\n";
    for (code, origins) in &origins {
        let origins: Vec<String> = origins.iter().map(|origin| format!("{origin:?}")).collect();
        writeln!(text, "  readonly {code}: {};", origins.join(" | ")).unwrap();
    }
    text += "}\n\n/** The reason phrase of each number that has one: of its likeliest meaning. */\n\
             export interface Reasons {\n";
    let mut named = BTreeSet::new();
    for entry in TABLE.iter().filter(|entry| named.insert(entry.code)) {
        if let Some(reason) = entry.reason() {
            writeln!(text, "  readonly {}: {reason:?};", entry.code).unwrap();
        }
    }
    text += "}\n";

    let mut union = |about: &str, name: &str, members: Vec<String>| {
        write!(text, "\n/** {about} */\nexport type {name} =").unwrap();
        let mut width = usize::MAX;
        for member in members {
            if width.saturating_add(member.len() + 3) > 110 {
                text += "\n ";
                width = 1;
            }
            write!(text, " | {member}").unwrap();
            width += member.len() + 3;
        }
        text += ";\n";
    };
    let quoted = |id: &str| format!("{id:?}");
    let numbers = |keep: &dyn Fn(&Entry) -> bool| {
        let numbers: BTreeSet<u16> = TABLE
            .iter()
            .filter(|entry| keep(entry))
            .map(|entry| entry.code)
            .collect();
        numbers
            .into_iter()
            .map(|code| code.to_string())
            .collect::<Vec<_>>()
    };
    union(
        "A code that the IANA registry assigns.",
        "RegisteredCode",
        numbers(&|entry| entry.origin == Origin::Iana),
    );
    for class in &CLASSES {
        union(
            &format!("A known code of the class {}.", class.id),
            &format!("{:?}Code", class.class),
            numbers(&|entry| entry.class().is_some_and(|of| of.id() == class.id)),
        );
    }
    union(
        "The short form of a class.",
        "StatusClass",
        CLASSES.iter().map(|class| quoted(class.id)).collect(),
    );
    union(
        "Who gave a number its meaning.",
        "Origin",
        Origin::ALL.iter().map(|origin| quoted(origin.id())).collect(),
    );
    union(
        "A specification that defines codes, or once did.",
        "SpecId",
        Spec::ALL.iter().map(|spec| quoted(spec.id())).collect(),
    );
    union(
        "The name of an entry: unique and stable.",
        "StatusId",
        TABLE.iter().map(|entry| quoted(entry.id)).collect(),
    );
    union(
        "A library whose constants the entries name.",
        "Library",
        LIBRARIES.iter().map(|library| quoted(library.key)).collect(),
    );
    text += "\n/** A number that has a meaning. */\nexport type KnownCode = keyof OriginsByCode;\n\
             \n/** A known code that reports an error: 4xx and 5xx. */\n\
             export type ErrorCode = ClientErrorCode | ServerErrorCode;\n\
             \n/** The origins that give a number a meaning. */\n\
             export type OriginOf<Code extends KnownCode> = OriginsByCode[Code];\n";
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_constants() {
        for (name, constant) in [
            ("Not Found", "NOT_FOUND"),
            ("I'm a teapot", "IM_A_TEAPOT"),
            ("Non-Authoritative Information", "NON_AUTHORITATIVE_INFORMATION"),
            ("HTTPTimeoutError", "HTTP_TIMEOUT_ERROR"),
            ("SecurityRetry", "SECURITY_RETRY"),
            ("Reserved for WebDAV", "RESERVED_FOR_WEBDAV"),
            ("IM Used", "IM_USED"),
            ("overloaded_error", "OVERLOADED_ERROR"),
        ] {
            assert_eq!(screaming(name), constant);
        }
    }

    #[test]
    fn every_status_has_a_constant_and_none_closes_its_comment() {
        let constants: Vec<Constant> = Origin::ALL.iter().flat_map(|&origin| constants(origin)).collect();
        for entry in TABLE.iter().filter(|entry| entry.kind == Kind::Status) {
            let known = constants.iter().any(|constant| constant.code == entry.code);
            assert!(known || entry.standing == Standing::Hoax, "{}", entry.id);
        }
        for constant in &constants {
            assert!(!constant.about.contains("*/"), "{}", constant.name);
        }
    }
}
