//! The table as the npm package's modules hold it: columns of text, which `pkg/` decodes when they are first asked for.
//!
//! | module | holds | read by |
//! |---|---|---|
//! | `facts-data` | for each question, the entries to which the answer is yes | `pkg/facts.js` |
//! | `names-data` | ids, numbers, origins and reason phrases; other names; the naming rules of the libraries | `pkg/places.js`, `pkg/named.js` |
//! | `entries-data` | all other facts and the summaries, a value for each entry in the table's order | `pkg/statuses.js` |
//! | `prose-data` | what `pkg/texts.js` gives, one line of JSON for each entry | `pkg/texts.js` |

use std::collections::BTreeSet;
use std::fmt::{Display, Write};

use serde_json::Value;
use status_atlas::export::Status;
use status_atlas::facts::{
    Caching, Cite, Content, Entry, LIBRARIES, Named, Origin, Spec, Standing, TABLE, UNUSED, Verdict,
};
use status_atlas::search::lookup;

use crate::javascript::{File, first_line};

/// Every module, by its name among what the build makes.
pub fn files() -> Vec<File> {
    [
        ("facts-data.js", facts()),
        ("names-data.js", names()),
        ("entries-data.js", entries()),
        ("prose-data.js", prose()),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .into()
}

/// A text as a constant of a module.
fn constant(module: &mut String, about: &str, name: &str, text: &str) {
    write!(
        module,
        "\n// {about}\nexport const {name} = {};\n",
        Value::from(text)
    )
    .unwrap();
}

/// Something for each entry, separated by line breaks.
fn lines<T: Display>(of: impl Fn(&Entry) -> T) -> String {
    let lines: Vec<String> = TABLE.iter().map(|entry| of(entry).to_string()).collect();
    assert!(lines.iter().all(|line| !line.contains('\n')));
    lines.join("\n")
}

/// Something for each entry that has it: the entry's id, a tab and the text, separated by line breaks.
fn sparse(of: impl Fn(&Entry) -> Option<String>) -> String {
    let mut lines = Vec::new();
    for entry in TABLE.iter() {
        if let Some(text) = of(entry).filter(|text| !text.is_empty()) {
            assert!(!text.contains(['\t', '\n']), "{}: {text}", entry.id);
            lines.push(format!("{}\t{text}", entry.id));
        }
    }
    lines.join("\n")
}

/// Texts with `|` between them.
fn list<T: Display>(texts: impl IntoIterator<Item = T>) -> String {
    let texts: Vec<String> = texts.into_iter().map(|text| text.to_string()).collect();
    assert!(texts.iter().all(|text| !text.contains('|')), "{texts:?}");
    texts.join("|")
}

/// An id with `#` in the place of its number, and the origin where the rest of the id is not the origin's:
/// `#-nginx`, `#-exchange=iis`.
fn pattern(entry: &Entry) -> String {
    let id = entry.id.replace(&entry.number(), "#");
    match id.strip_prefix("#-") == Some(entry.origin.id()) {
        true => id,
        false => format!("{id}={}", entry.origin.id()),
    }
}

/// The patterns of all entries in the order in which they stand within one number.
fn patterns() -> Vec<String> {
    let mut entries: Vec<&Entry> = TABLE.iter().collect();
    entries.sort_by_key(|entry| (entry.origin, entry.id.replace(&entry.number(), "#")));
    let mut patterns: Vec<String> = entries.into_iter().map(pattern).collect();
    patterns.dedup();
    patterns
}

/// Whether no other meaning of the number stands before it.
fn is_first(entry: &Entry) -> bool {
    lookup::by_number(entry.code)[0].id == entry.id
}

/// Whether no other meaning of the number by the same origin stands before it.
fn is_first_of_origin(entry: &Entry) -> bool {
    let mut meanings = lookup::by_number(entry.code).iter();
    meanings
        .find(|other| other.origin == entry.origin)
        .map(|other| other.id)
        == Some(entry.id)
}

/// The entries that satisfy a condition: for each pattern the numbers, with `~` before those of which another meaning
/// comes first.
fn chosen(keep: impl Fn(&Entry) -> bool) -> String {
    let mut lines = Vec::new();
    for pattern in patterns() {
        for first_of_origin in [true, false] {
            let numbers: Vec<String> = TABLE
                .iter()
                .filter(|entry| self::pattern(entry) == pattern && keep(entry))
                .filter(|entry| is_first_of_origin(entry) == first_of_origin)
                .map(|entry| format!("{}{}", if is_first(entry) { "" } else { "~" }, entry.number()))
                .collect();
            if numbers.is_empty() {
                continue;
            }
            // Who asks for a number of the origin means its first meaning.
            let pattern = match (
                first_of_origin,
                pattern.strip_prefix("#-").filter(|id| !id.contains('=')),
            ) {
                (true, _) => pattern.clone(),
                (false, None) => format!("{pattern}=later"),
                (false, Some(origin)) => format!("{pattern}={origin}=later"),
            };
            lines.push(format!("{pattern} {}", numbers.join(" ")));
        }
    }
    lines.join("|")
}

fn facts() -> String {
    let mut module = first_line("The entries of which something holds");
    let unchanged = |verdict| {
        matches!(
            verdict,
            Verdict::Same | Verdict::AfterDelay | Verdict::IdempotentOnly
        )
    };
    constant(
        &mut module,
        "Repeated as they were, at once or later.",
        "retryable",
        &chosen(|entry| entry.retry.is_some_and(|retry| unchanged(retry.verdict))),
    );
    constant(
        &mut module,
        "Heuristically cacheable.",
        "cacheable",
        &chosen(|entry| entry.caching == Caching::Heuristic),
    );
    constant(
        &mut module,
        "Followed by a client.",
        "redirects",
        &chosen(|entry| entry.redirect.is_some()),
    );
    constant(
        &mut module,
        "Without content, beside all interim responses.",
        "empty",
        &chosen(|entry| entry.content == Some(Content::MustNot)),
    );
    module
}

fn names() -> String {
    let mut module = first_line("Numbers and names");
    let mut table = Vec::new();
    for pattern in patterns() {
        let mut line = pattern.clone();
        let mut next = None;
        for entry in TABLE.iter().filter(|entry| self::pattern(entry) == pattern) {
            let reason = entry.reason().unwrap_or_default();
            assert!(
                !reason.contains(['|', '\n']) && !reason.starts_with(|first: char| first.is_ascii_digit())
            );
            let in_use = matches!(entry.standing, Standing::Vendor) || entry.origin == Origin::Iana;
            line += if in_use { "|" } else { "|~" };
            if next != Some(entry.code) {
                line += &entry.code.to_string();
            }
            line += reason;
            next = Some(entry.code + 1);
        }
        table.push(line);
    }
    constant(
        &mut module,
        "For each kind of id: number, unless it is one more than the last, and reason phrase; `~` before what is not in use.",
        "table",
        &table.join("\n"),
    );
    let unused: Vec<&str> = TABLE
        .iter()
        .filter(|entry| entry.phrase == Some(UNUSED))
        .map(|entry| entry.id)
        .collect();
    constant(
        &mut module,
        "What the registry calls (Unused).",
        "unused",
        &unused.join(" "),
    );
    constant(
        &mut module,
        "Other names in use.",
        "otherNames",
        &sparse(|entry| Some(list(entry.other_names))),
    );
    constant(
        &mut module,
        "Names that earlier specifications gave, each with the first.",
        "formerNames",
        &sparse(|entry| {
            let names = entry.former_names.iter();
            Some(list(
                names.map(|name| format!("{}={}", name.spec.id(), name.phrase)),
            ))
        }),
    );
    let libraries: Vec<String> = LIBRARIES
        .iter()
        .map(|library| {
            let exceptions: Vec<String> = library
                .exceptional_names()
                .map(|(id, name)| match name.strip_prefix(library.prefix) {
                    Some(rest) => format!("{id} {rest}"),
                    None => format!("{id} ={name}"),
                })
                .collect();
            let missing: Vec<String> = library.missing.iter().map(u16::to_string).collect();
            list([
                library.key,
                library.prefix,
                library.case.id(),
                library.number.id(),
                &missing.join(" "),
            ])
            .to_owned()
                + "|"
                + &list(exceptions)
        })
        .collect();
    constant(
        &mut module,
        "The libraries: key, prefix, case, number, numbers without a constant, then names that the rule does not give.",
        "libraries",
        &libraries.join("\n"),
    );
    module
}

/// A digit for each entry, after the names that the digits stand for; `-` for null.
fn column<T: Named>(of: impl Fn(&Entry) -> Option<T>) -> String {
    let names: Vec<&str> = T::ALL.iter().map(|value| value.id()).collect();
    digits(&names, |entry| of(entry).map(T::id))
}

fn digits<'a>(names: &[&'a str], of: impl Fn(&Entry) -> Option<&'a str>) -> String {
    assert!(names.len() <= 10, "a digit names ten");
    let digit = |entry| match of(entry) {
        Some(name) => names.iter().position(|other| *other == name).unwrap().to_string(),
        None => "-".to_owned(),
    };
    let digits: String = TABLE.iter().map(digit).collect();
    format!("{} {digits}", names.join(" "))
}

/// A section: `9110:15.5.5`, `draft-…`.
fn cite(cite: &Cite) -> String {
    let id = cite.spec.id();
    let id = id.strip_prefix("rfc").unwrap_or(id);
    match cite.section() {
        Some(section) => format!("{id}:{section}"),
        None => id.to_owned(),
    }
}

fn entries() -> String {
    let mut module = first_line("The facts and summaries, in the order of the table");
    constant(
        &mut module,
        "A line each.",
        "summaries",
        &lines(|entry| entry.summary),
    );
    for (name, column) in [
        ("kind", column(|entry| Some(entry.kind))),
        ("standing", column(|entry| Some(entry.standing))),
        ("wire", column(|entry| entry.wire)),
        ("confidence", column(|entry| Some(entry.confidence))),
        ("caching", column(|entry| Some(entry.caching))),
        ("content", column(|entry| entry.content)),
        ("verdict", column(|entry| entry.retry.map(|retry| retry.verdict))),
    ] {
        constant(
            &mut module,
            "The values, and for each entry the place of its own.",
            name,
            &column,
        );
    }
    let to_grpc: BTreeSet<&str> = TABLE
        .iter()
        .filter_map(|entry| entry.grpc().map(|grpc| grpc.to_grpc))
        .collect();
    let to_grpc: Vec<&str> = to_grpc.into_iter().collect();
    constant(
        &mut module,
        "What a gRPC client makes of it, likewise.",
        "toGrpc",
        &digits(&to_grpc, |entry| entry.grpc().map(|grpc| grpc.to_grpc)),
    );
    constant(
        &mut module,
        "The gRPC codes that become it.",
        "fromGrpc",
        &sparse(|entry| entry.grpc().map(|grpc| list(grpc.from_grpc))),
    );
    let top10: Vec<&str> = TABLE
        .iter()
        .filter(|entry| entry.top10)
        .map(|entry| entry.id)
        .collect();
    constant(
        &mut module,
        "The ten that a REST API needs most.",
        "top10",
        &top10.join(" "),
    );
    let mut cited: BTreeSet<Spec> = BTreeSet::new();
    for entry in TABLE.iter() {
        cited.extend(entry.specs.iter().map(|cite| cite.spec));
        cited.extend(entry.retry.and_then(|retry| retry.cite).map(|cite| cite.spec));
        cited.extend(entry.headers.iter().map(|header| header.cite.spec));
    }
    let specs: Vec<String> = cited
        .into_iter()
        .map(|spec| {
            let usual = format!("https://www.rfc-editor.org/rfc/{}.html", spec.id());
            let url = spec.url();
            let url = if url == usual { "" } else { &url };
            list([spec.id(), spec.info().title, url])
        })
        .collect();
    constant(
        &mut module,
        "Specifications: id, title, and address where it is not the RFC Editor's.",
        "specifications",
        &specs.join("\n"),
    );
    constant(
        &mut module,
        "The sections that define it.",
        "specs",
        &sparse(|entry| Some(list(entry.specs.iter().map(cite)))),
    );
    constant(
        &mut module,
        "The section that bears out the verdict on repeating it.",
        "retrySpecs",
        &sparse(|entry| {
            entry
                .retry
                .and_then(|retry| retry.cite)
                .map(|section| cite(&section))
        }),
    );
    constant(
        &mut module,
        "What becomes of POST and of QUERY, and whether it is for good.",
        "redirects",
        &sparse(|entry| {
            entry.redirect.map(|redirect| {
                let permanent = if redirect.permanent { "permanent" } else { "" };
                list([redirect.method.id(), redirect.query.id(), permanent])
            })
        }),
    );
    constant(
        &mut module,
        "Fields: name, level, section and condition, four for each.",
        "headers",
        &sparse(|entry| {
            let parts = entry.headers.iter().flat_map(|header| {
                [
                    header.field.name().to_owned(),
                    header.level.id().to_owned(),
                    cite(&header.cite),
                    header.condition.unwrap_or_default().to_owned(),
                ]
            });
            Some(list(parts))
        }),
    );
    module
}

/// The members that would make each entry many times as large: sentences, lists of names, addresses.
fn prose() -> String {
    let mut module = first_line("The prose, in the order of the table");
    let text = lines(|entry| {
        let status = Status::from(entry);
        let retry = status.retry.as_ref().map(|retry| retry.why);
        let headers: Vec<&str> = status.headers.iter().map(|header| header.why).collect();
        // In the order in which `pkg/texts.js` names them.
        let prose = (
            (status.meaning, status.use_when, status.avoid_when),
            (status.on_receipt, status.causes, retry, headers),
            (
                status.caveat,
                status.related,
                status.also_sent_by,
                status.behavior,
            ),
            (status.substatuses, status.errors, status.keywords),
            (status.links, status.evidence),
        );
        serde_json::to_string(&prose).expect("prose is JSON")
    });
    // In single quotes, the quotation marks of JSON need no escape.
    let quoted = text
        .replace('\\', "\\\\")
        .replace('\'', "\\'")
        .replace('\n', "\\n");
    write!(
        module,
        "\n// A line of JSON each.\nexport const prose =\n  '{quoted}';\n"
    )
    .unwrap();
    module
}

#[cfg(test)]
mod tests {
    use status_atlas::facts::Kind;

    use super::*;

    #[test]
    fn an_id_is_its_pattern_with_the_number() {
        let of = |id: &str| pattern(lookup::by_id(id).unwrap());
        assert_eq!(of("404"), "#=iana");
        assert_eq!(of("499-nginx"), "#-nginx");
        assert_eq!(of("460-aws-alb"), "#-aws-alb=aws");
        assert_eq!(of("warn-110"), "warn-#=warning");
        assert_eq!(of("000-aws-alb"), "#-aws-alb=aws");
    }

    #[test]
    fn a_list_marks_what_is_not_a_number_s_first_meaning() {
        let lines = chosen(|entry| entry.code == 499 && entry.kind == Kind::Status);
        assert!(
            lines.contains("#-nginx 499") && lines.contains("#-esri ~499"),
            "{lines}"
        );
    }
}
