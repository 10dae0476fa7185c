//! The table as the npm package's modules hold it: columns of text, which `pkg/` decodes when they are first asked for.
//!
//! | module | holds | read by |
//! |---|---|---|
//! | `facts-data` | for each question, the entries to which the answer is yes | `pkg/facts.js` |
//! | `names-data` | numbers, ids, origins and reason phrases; other names; the naming rules of the libraries and their exceptions | `pkg/places.js`, `pkg/named.js` |
//! | `entries-data` | all other facts and the summaries, a value for each entry in the table's order | `pkg/statuses.js` |
//! | `prose-data` | what `pkg/texts.js` gives, one line of JSON for each entry | `pkg/texts.js` |

use std::collections::BTreeSet;
use std::fmt::{Display, Write};

use serde_json::Value;
use status_atlas::export::Status;
use status_atlas::facts::{
    Caching, Cite, Content, Entry, Kind, LIBRARIES, Library, Named, Origin, Spec, TABLE, UNUSED, Verdict,
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

/// A line for each entry.
fn lines<T: Display>(of: impl Fn(&Entry) -> T) -> String {
    let lines: Vec<String> = TABLE.iter().map(|entry| of(entry).to_string()).collect();
    assert!(lines.iter().all(|line| !line.contains('\n')));
    lines.join("\n")
}

/// A line for each entry, with `|` between its items; empty for an entry that has none.
fn items<T: Display, Items: IntoIterator<Item = T>>(of: impl Fn(&Entry) -> Items) -> String {
    lines(|entry| list(of(entry)))
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

/// Checks if no other meaning of the number stands before it.
fn is_first(entry: &Entry) -> bool {
    lookup::by_number(entry.code)[0].id == entry.id
}

/// Checks if no other meaning of the number by the same origin stands before it.
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
            // A number with the origin stands for the origin's first meaning.
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

/// The meaning of an entry's number: its slug, `=` and its origin where that has another name, a colon, and its reason phrase.
/// IANA's is the phrase alone.
fn meaning(entry: &Entry) -> String {
    let reason = entry.reason().unwrap_or_default();
    if entry.origin == Origin::Iana {
        assert!(!reason.contains(':'), "{reason}");
        return reason.to_owned();
    }
    let slug = match entry.kind {
        Kind::Warning => "warn",
        _ => &entry.id[entry.number().len() + 1..],
    };
    match entry.origin.id() {
        origin if origin == slug => format!("{slug}:{reason}"),
        origin => format!("{slug}={origin}:{reason}"),
    }
}

/// The names of an entry beside its reason phrase, as `pkg/named.js` reads them: those in use, those of specifications after an RFC's
/// number or a draft's id and `=`, and after a mere `=` words that stand in constants alone.
fn names_of(entry: &Entry) -> Vec<String> {
    let mut names: Vec<String> = entry.other_names.iter().map(|name| (*name).to_owned()).collect();
    assert!(names.iter().all(|name| !name.contains('=')), "{}", entry.id);
    for name in entry.former_names {
        names.push(format!("{}={}", short(name.spec), name.phrase));
    }
    let words: BTreeSet<String> = exceptions(entry).filter_map(|(_, _, words)| words).collect();
    let known = words_of(entry, &names);
    names.extend(
        words
            .into_iter()
            .filter(|words| !known.contains(words))
            .map(|words| format!("={words}")),
    );
    names
}

/// The words that an entry's constants are made of: its reason phrase, then its names.
fn words_of(entry: &Entry, names: &[String]) -> Vec<String> {
    let mut words = vec![entry.reason().unwrap_or_default().to_owned()];
    words.extend(names.iter().map(|name| {
        name.rsplit_once('=')
            .map_or(name.as_str(), |(_, words)| words)
            .to_owned()
    }));
    words
}

/// The constants of an entry that a library's rule does not give: the library, the constant, and the words of which the rule
/// makes it, if there are any.
fn exceptions(entry: &Entry) -> impl Iterator<Item = (&'static Library, &'static str, Option<String>)> + '_ {
    LIBRARIES.iter().flat_map(move |library| {
        let of_entry = library.exceptional_names().filter(move |(id, _)| *id == entry.id);
        of_entry.map(move |(_, name)| (library, name, words_in(library, entry, name)))
    })
}

/// The words of which a library's rule makes a constant: those of a name that the entry has, or else those of the constant itself.
fn words_in(library: &Library, entry: &Entry, constant: &str) -> Option<String> {
    let former = entry.former_names.iter().map(|name| name.phrase);
    let known = entry
        .reason()
        .into_iter()
        .chain(entry.other_names.iter().copied())
        .chain(former);
    if let Some(name) = known
        .into_iter()
        .find(|name| library.derive(entry.code, name) == constant)
    {
        return Some(name.to_owned());
    }
    let name = constant.strip_prefix(library.prefix)?;
    let name = name.strip_prefix(&entry.number()).unwrap_or(name);
    let name = name.trim_start_matches('_');
    let words = match name.contains('_') {
        true => name.split('_').map(capitalized).collect::<Vec<_>>().join(" "),
        false => apart(name),
    };
    (library.derive(entry.code, &words) == constant).then_some(words)
}

/// A word with a capital and small letters.
fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first
        .into_iter()
        .chain(letters.map(|letter| letter.to_ascii_lowercase()))
        .collect()
}

/// The words of a name in which each begins with a capital.
fn apart(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && words.ends_with(|before: char| before.is_ascii_lowercase()) {
            words.push(' ');
        }
        words.push(letter);
    }
    words
}

/// The exceptions of an entry, as `pkg/named.js` reads them: the letter of the library, then the place of the words among its reason
/// phrase and names, `=` and the whole constant, or nothing where it has none.
fn constants_of(entry: &Entry) -> Vec<String> {
    let words = words_of(entry, &names_of(entry));
    let letter = |library: &Library| {
        let place = LIBRARIES
            .iter()
            .position(|other| other.key == library.key)
            .unwrap();
        char::from(b'a' + u8::try_from(place).unwrap())
    };
    let is_missing =
        |library: &&Library| entry.origin == Origin::Iana && library.missing.contains(&entry.code);
    let missing = LIBRARIES
        .iter()
        .filter(is_missing)
        .map(|library| letter(library).to_string());
    let named = exceptions(entry).map(|(library, constant, chosen)| match chosen {
        Some(chosen) => {
            let place = words.iter().position(|words| *words == chosen).unwrap();
            format!("{}{place}", letter(library))
        }
        None => format!("{}={constant}", letter(library)),
    });
    missing.chain(named).collect()
}

fn names() -> String {
    let mut module = first_line("Numbers and names, in the order of the table");
    let mut before = 0;
    let steps: Vec<String> = TABLE
        .iter()
        .map(|entry| {
            let step = entry.code - before;
            before = entry.code;
            step.to_string()
        })
        .collect();
    constant(
        &mut module,
        "How much greater the number of each entry is than the one before it.",
        "steps",
        &steps.join(" "),
    );
    constant(
        &mut module,
        "A line each: for IANA's the reason phrase; for others the slug of the id, the origin where it is named otherwise, and the phrase.",
        "meanings",
        &lines(meaning),
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
        "Names beside the phrase: in use; with the first specification that gave it and `=`; with `=` alone, words of constants.",
        "names",
        &items(names_of),
    );
    let libraries: Vec<String> = LIBRARIES
        .iter()
        .map(|library| {
            list([
                library.key,
                library.prefix,
                library.case.id(),
                library.number.id(),
            ])
        })
        .collect();
    constant(
        &mut module,
        "The libraries: key, prefix, case of the words, number.",
        "libraries",
        &libraries.join("\n"),
    );
    constant(
        &mut module,
        "The constants that these rules do not give, by the letter of the library: the place of its words among phrase and names, or all of it.",
        "constants",
        &items(constants_of),
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

/// A specification: an RFC's number, or the id.
fn short(spec: Spec) -> &'static str {
    let id = spec.id();
    id.strip_prefix("rfc").unwrap_or(id)
}

/// A section: `9110:15.5.5`, `draft-…`.
fn cite(cite: &Cite) -> String {
    let id = short(cite.spec);
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
        &items(|entry| entry.grpc().map_or(&[][..], |grpc| grpc.from_grpc)),
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
            match url == usual {
                true => list([spec.id(), spec.info().title]),
                false => list([spec.id(), spec.info().title, &url]),
            }
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
        &items(|entry| entry.specs.iter().map(cite)),
    );
    constant(
        &mut module,
        "The section that bears out the verdict on repeating it.",
        "retrySpecs",
        &items(|entry| {
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
        &items(|entry| {
            let permanent = |is_permanent| if is_permanent { "permanent" } else { "" };
            let parts = entry.redirect.map(|redirect| {
                [
                    redirect.method.id(),
                    redirect.query.id(),
                    permanent(redirect.permanent),
                ]
            });
            parts.into_iter().flatten()
        }),
    );
    constant(
        &mut module,
        "Fields: name, level, section and condition, four for each.",
        "headers",
        &items(|entry| {
            entry.headers.iter().flat_map(|header| {
                [
                    header.field.name().to_owned(),
                    header.level.id().to_owned(),
                    cite(&header.cite),
                    header.condition.unwrap_or_default().to_owned(),
                ]
            })
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
    fn a_meaning_says_its_slug_and_its_origin() {
        let of = |id: &str| meaning(lookup::by_id(id).unwrap());
        assert_eq!(of("404"), "Not Found");
        assert_eq!(of("499-nginx"), "nginx:Client Closed Request");
        assert_eq!(of("000-aws-alb"), "aws-alb=aws:");
        assert_eq!(of("warn-110"), "warn=warning:Response is Stale");
    }

    #[test]
    fn constants_are_made_of_names_where_they_can_be() {
        let payload = lookup::by_id("413").unwrap();
        let names = words_of(payload, &names_of(payload));
        assert_eq!(names[0], "Content Too Large");
        let constants = constants_of(payload);
        let rust = constants.iter().find(|item| item.starts_with('a')).unwrap();
        assert_eq!(names[rust[1..].parse::<usize>().unwrap()], "Payload Too Large");
        assert!(constants_of(lookup::by_id("404").unwrap()).is_empty());
        assert!(constants_of(lookup::by_id("104").unwrap()).contains(&"a".to_owned()));
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
