//! The table against the facts it was made from; `fixtures/README.md` names their sources.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use status_atlas::facts::{
    Caching, Cite, Class, Confidence, Content, Entry, Kind, Level, Method, Origin, Spec, Standing, TABLE,
    Verdict, Wire,
};
use status_atlas::search::lookup;

fn rows(json: &str) -> Vec<Value> {
    serde_json::from_str(json).expect("a list of rows")
}

fn code(row: &Value) -> u16 {
    row["code"].as_u64().expect("a code") as u16
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} of {value}"))
}

fn registered(code: u16) -> &'static Entry {
    lookup::by_id(&code.to_string()).unwrap_or_else(|| panic!("{code} is registered"))
}

fn cited(cite: Option<&Cite>) -> Option<(String, String)> {
    cite.map(|cite| (cite.spec.id().to_owned(), cite.section().unwrap_or_default()))
}

/// A fixture's `["rfc9110", "15.5.5"]`; anchors of drafts are no sections.
fn fixture_cite(value: &Value) -> Option<(String, String)> {
    let parts = value.as_array()?;
    let section = parts[1]
        .as_str()
        .filter(|section| !section.contains("status-code"))
        .unwrap_or_default();
    let spec = parts[0]
        .as_str()
        .expect("a specification")
        .trim_end_matches("-00");
    Some((spec.to_owned(), section.to_owned()))
}

#[test]
fn semantics_are_those_of_the_specifications() {
    let rows = rows(include_str!("fixtures/facts/semantics.json"));
    let registered_codes = TABLE.iter().filter(|entry| entry.origin == Origin::Iana).count();
    assert_eq!(rows.len(), registered_codes);
    let mut cacheable = 0;
    for row in &rows {
        let entry = registered(code(row));
        let caching = match (row["cacheable"].as_bool(), row["must_not_store"].as_bool()) {
            (Some(true), _) => Caching::Heuristic,
            (_, Some(true)) => Caching::Forbidden,
            _ => Caching::Explicit,
        };
        cacheable += u32::from(caching == Caching::Heuristic);
        assert_eq!(entry.caching, caching, "{}", entry.id);
        let content = match text(row, "content") {
            _ if entry.code < 200 => Content::DoesNotEndHere,
            "may" => Content::May,
            _ => Content::MustNot,
        };
        assert_eq!(entry.content, Some(content), "{}", entry.id);

        let retry = match text(&row["retry"], "value") {
            "not_applicable" => None,
            // Final, unless a field of the answer says otherwise.
            "no" | "after_wait_if_retry_after" => Some(Verdict::No),
            "yes" => Some(Verdict::Same),
            "with_change" => Some(Verdict::WithChange),
            "after_wait" => Some(Verdict::AfterDelay),
            "idempotent_only" => Some(Verdict::IdempotentOnly),
            other => panic!("{other}"),
        };
        assert_eq!(entry.retry.map(|retry| retry.verdict), retry, "{}", entry.id);
        let cite = entry.retry.and_then(|retry| cited(retry.cite.as_ref()));
        assert_eq!(cite, fixture_cite(&row["retry"]["cite"]), "{}", entry.id);

        let redirect = match row["redirect"]["method"].as_str() {
            Some("may_change") => Some(Method::MayBecomeGet),
            Some("changes") => Some(Method::BecomesGet),
            Some("keeps") => Some(Method::Kept),
            _ => None,
        };
        assert_eq!(
            entry.redirect.map(|redirect| redirect.method),
            redirect,
            "{}",
            entry.id
        );
        if let Some(redirect) = entry.redirect {
            let query = match text(&row["redirect"], "query") {
                "stays QUERY" => Method::Kept,
                "becomes GET" => Method::BecomesGet,
                other => panic!("{other}"),
            };
            assert_eq!(redirect.query, query, "{}", entry.id);
            assert_eq!(
                redirect.permanent,
                matches!(entry.code, 301 | 308),
                "{}",
                entry.id
            );
            assert_eq!(
                cited(Some(&redirect.cite)),
                fixture_cite(&row["redirect"]["cite"]),
                "{}",
                entry.id
            );
        }

        let fields: Vec<_> = row["fields"]
            .as_array()
            .expect("fields")
            .iter()
            .map(|field| {
                let level = match text(field, "level") {
                    level if level.starts_with("MUST") => Level::Must,
                    level if level.starts_with("SHOULD") => Level::Should,
                    level if level.starts_with("MAY") || level.starts_with("can be") => Level::May,
                    level if level.starts_with("minimum wait") => Level::May,
                    _ => Level::Usual,
                };
                (
                    text(field, "field").to_owned(),
                    level,
                    text(field, "level").contains(" if "),
                    fixture_cite(&field["cite"]),
                )
            })
            .collect();
        let known: Vec<_> = entry
            .headers
            .iter()
            .map(|header| {
                (
                    header.field.name().to_owned(),
                    header.level,
                    header.condition.is_some(),
                    cited(Some(&header.cite)),
                )
            })
            .collect();
        assert_eq!(known, fields, "{}", entry.id);

        let standing = match row["obsolescence"].as_str() {
            Some("dropped" | "deprecated" | "obsoleted") => Standing::Obsolete,
            Some("temporary") => Standing::Temporary,
            Some("unused_reserved" | "reserved_for_future_use") => Standing::Reserved,
            None => Standing::Standard,
            other => panic!("{other:?}"),
        };
        assert_eq!(entry.standing, standing, "{}", entry.id);
    }
    assert_eq!(cacheable, 13);
}

#[test]
fn names_and_sections_go_through_every_specification() {
    for row in rows(include_str!("fixtures/facts/names.json")) {
        let entry = registered(code(&row));
        assert_eq!(entry.phrase, row["phrase"].as_str(), "{}", entry.id);
        let former: Vec<_> = row["names"]
            .as_array()
            .expect("names")
            .iter()
            .map(|name| {
                (
                    name[0].as_str().unwrap().trim_end_matches("-00"),
                    name[1].as_str().unwrap(),
                )
            })
            .filter(|(_, phrase)| Some(*phrase) != entry.phrase)
            .collect();
        let known: Vec<_> = entry
            .former_names
            .iter()
            .map(|name| (name.spec.id(), name.phrase))
            .collect();
        assert_eq!(known, former, "{}", entry.id);

        let mut sections: Vec<_> = row["sections"]
            .as_array()
            .expect("sections")
            .iter()
            .map(|section| {
                let url = section[2].as_str().expect("an address").to_owned();
                (fixture_cite(section).expect("a section"), url)
            })
            .collect();
        sections.reverse();
        let known: Vec<_> = entry
            .specs
            .iter()
            .map(|cite| (cited(Some(cite)).expect("a section"), cite.url()))
            .collect();
        assert_eq!(known, sections, "{}", entry.id);
    }
}

#[test]
fn specifications_are_those_of_the_index() {
    let rows = rows(include_str!("fixtures/facts/specs.json"));
    assert_eq!(Spec::ALL.len(), rows.len());
    for (row, &spec) in rows.iter().zip(Spec::ALL) {
        let info = spec.info();
        let list = |key: &str| {
            let ids: Vec<_> = row[key]
                .as_array()
                .expect("a list")
                .iter()
                .filter_map(Value::as_str)
                .collect();
            ids.join(" ")
        };
        assert_eq!(info.id, text(row, "id"));
        assert_eq!(info.title, text(row, "title"), "{}", info.id);
        assert_eq!(info.date, row["date"].as_str(), "{}", info.id);
        assert_eq!(Some(info.current), row["current"].as_bool(), "{}", info.id);
        assert_eq!(info.obsoletes, list("obsoletes"), "{}", info.id);
        assert_eq!(info.obsoleted_by, list("obsoleted_by"), "{}", info.id);
        assert_eq!(info.updates, list("updates"), "{}", info.id);
        assert_eq!(spec.url(), text(row, "url"), "{}", info.id);
        let status = text(row, "status");
        let is_draft = info.status.ends_with("Internet-Draft") && status.contains("Internet-Draft");
        assert!(is_draft || info.status == status, "{}", info.id);
    }
}

#[test]
fn constants_are_those_of_the_libraries_to_the_letter() {
    let rows = rows(include_str!("fixtures/facts/constants.json"));
    assert_eq!(rows.len(), 83);
    let codes: BTreeSet<u16> = rows.iter().map(code).collect();
    for row in &rows {
        let mut known: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for entry in lookup::by_number(code(row)) {
            for (library, names) in entry.constants() {
                known.entry(library.key).or_default().extend(names);
            }
        }
        let expected: BTreeMap<&str, BTreeSet<String>> = row["constants"]
            .as_object()
            .expect("constants by library")
            .iter()
            .map(|(key, names)| {
                let names = names.as_array().expect("names").iter();
                (
                    key.as_str(),
                    names.filter_map(Value::as_str).map(str::to_owned).collect(),
                )
            })
            .collect();
        assert_eq!(known, expected, "{}", code(row));
    }
    for entry in TABLE.iter().filter(|entry| !codes.contains(&entry.code)) {
        assert_eq!(entry.constants().count(), 0, "{}", entry.id);
    }
}

#[test]
fn the_current_constant_comes_first() {
    for row in rows(include_str!("fixtures/facts/constants.json")) {
        let entries = lookup::by_number(code(&row));
        for (key, names) in row["constants"].as_object().expect("constants by library") {
            let first = names[0].as_str().expect("a name");
            let firsts = entries
                .iter()
                .flat_map(|entry| entry.constants())
                .filter(|(library, _)| library.key == key)
                .any(|(_, names)| names[0] == first);
            assert!(firsts, "{} {key}: {first}", code(&row));
        }
    }
}

#[test]
fn grpc_goes_either_way_by_its_own_table() {
    for row in rows(include_str!("fixtures/facts/constants.json")) {
        for entry in lookup::by_number(code(&row)) {
            let is_final = entry.class().is_some_and(|class| class != Class::Informational);
            let Some(grpc) = entry.grpc() else {
                assert!(
                    entry.wire == Some(Wire::Never) || entry.kind == Kind::Warning || !is_final,
                    "{}",
                    entry.id
                );
                continue;
            };
            assert!(is_final, "{}: a client skips an interim response", entry.id);
            let from: Vec<_> = row["grpc"]["grpc_to_http"]
                .as_array()
                .expect("codes")
                .iter()
                .filter_map(Value::as_str)
                .collect();
            assert_eq!(grpc.to_grpc, text(&row["grpc"], "http_to_grpc"), "{}", entry.id);
            assert_eq!(grpc.from_grpc, from, "{}", entry.id);
        }
    }
}

#[test]
fn mdn_is_linked_where_it_has_a_page() {
    let pages: BTreeMap<u64, String> =
        serde_json::from_str::<Vec<(u64, String)>>(include_str!("fixtures/facts/mdn.json"))
            .unwrap()
            .into_iter()
            .collect();
    for entry in TABLE.iter() {
        let page = pages
            .get(&entry.code.into())
            .filter(|_| entry.origin == Origin::Iana);
        assert_eq!(entry.mdn_url().as_ref(), page, "{}", entry.id);
    }
}

#[test]
fn every_vendor_meaning_is_there_as_it_was_found() {
    let rows = rows(include_str!("fixtures/facts/vendor.json"));
    for row in rows.iter().filter(|row| text(row, "id") != "6xx-fastly") {
        let entry = lookup::by_id(text(row, "id")).unwrap();
        assert_eq!(entry.code, code(row), "{}", entry.id);
        assert_eq!(entry.phrase, row["name"].as_str(), "{}", entry.id);
        let confidence = match text(row, "confidence") {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            _ => Confidence::Low,
        };
        assert_eq!(entry.confidence, confidence, "{}", entry.id);
        let wire = text(row, "wire");
        if wire.starts_with("log") || wire.starts_with("access log") || wire.starts_with("sent as 400") {
            assert_eq!(entry.wire, Some(Wire::Internal), "{}", entry.id);
        } else if wire == "sent" {
            assert_eq!(entry.wire, Some(Wire::Sent), "{}", entry.id);
        } else {
            let may_be_sent = wire.contains("sent") && !wire.contains("nothing");
            assert!(
                may_be_sent || entry.wire != Some(Wire::Sent),
                "{}: {wire}",
                entry.id
            );
        }
        let is_past = matches!(
            entry.standing,
            Standing::Retired | Standing::Draft | Standing::Obsolete | Standing::Informal
        );
        match text(row, "status") {
            "active" => assert!(
                matches!(entry.standing, Standing::Vendor | Standing::Informal),
                "{}",
                entry.id
            ),
            "historical" => assert!(is_past, "{}", entry.id),
            "internal" => assert_eq!(entry.standing, Standing::Vendor, "{}", entry.id),
            _ => assert!(
                matches!(entry.standing, Standing::Informal | Standing::Hoax),
                "{}",
                entry.id
            ),
        }
        assert!(!entry.prose().evidence.is_empty(), "{} has no evidence", entry.id);
    }
    assert_eq!(lookup::by_id("218-apache-hoax").unwrap().standing, Standing::Hoax);
    for (id, origin) in [
        ("440-exchange", Origin::Iis),
        ("449-microsoft", Origin::Iis),
        ("451-exchange", Origin::Iis),
    ] {
        assert_eq!(lookup::by_id(id).unwrap().origin, origin);
    }
}

/// Five older lists: each row finds its entry by its code and by its name as printed.
#[test]
fn older_lists_are_covered() {
    let rows = rows(include_str!("fixtures/facts/coverage.json"));
    assert_eq!(rows.len(), 390);
    for row in rows {
        let (list, number, entry) = (text(&row, "list"), text(&row, "code"), text(&row, "entry"));
        let name = row["name"].as_str();
        if let Some(class) = entry.strip_prefix("class-") {
            assert_eq!(
                lookup::class(number).map(|info| info.id),
                Some(class),
                "{list}: {number}"
            );
            assert_eq!(
                lookup::class(name.unwrap()).map(|info| info.id),
                Some(class),
                "{list}: {name:?}"
            );
            continue;
        }
        let id = entry.strip_prefix("iana-").unwrap_or(entry);
        let by_number = lookup::by_number(number.parse().unwrap());
        assert!(
            by_number.iter().any(|found| found.id == id),
            "{list}: {number} finds {id}"
        );
        let former = row["former"]
            .as_array()
            .expect("names")
            .iter()
            .filter_map(Value::as_str);
        for name in name.into_iter().chain(former) {
            assert!(
                lookup::by_name(name).iter().any(|found| found.id == id),
                "{list}: {name:?} finds {id}"
            );
        }
        if row["top10"].as_bool() == Some(true) {
            assert!(registered(number.parse().unwrap()).top10, "{number}");
        }
        if row["rest_note"].as_bool() == Some(true) {
            let advice = registered(number.parse().unwrap());
            assert!(
                !advice.prose().use_when.is_empty() && !advice.prose().avoid_when.is_empty(),
                "{number}"
            );
        }
    }
    assert_eq!(TABLE.iter().filter(|entry| entry.top10).count(), 10);
}
