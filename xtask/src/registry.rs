//! The table against a downloaded IANA registry.
//!
//! The registry's page offers the file as CSV, with the columns Value, Description and Reference.

use std::fs::File;
use std::io::Read;

use status_atlas::facts::{Entry, Origin, REGISTRY_DATE, Standing, TABLE};
use status_atlas::search::lookup;
use time::OffsetDateTime;

use crate::run::Failure;

/// Prints each difference between the table and the registry in `path`; fails if there is any.
pub fn compare(path: &str) -> Result<(), Failure> {
    let file = File::open(path).map_err(|error| Failure::new(format!("{path}: {error}")))?;
    let differences =
        differences(file, &today()).map_err(|error| Failure::new(format!("{path}: {error}")))?;
    for difference in &differences {
        println!("{difference}");
    }
    match differences.len() {
        0 => {
            println!("The table, of the registry of {REGISTRY_DATE}, has no difference from {path}.");
            Ok(())
        }
        count => Err(Failure::new(format!("{count} differences from {path}"))),
    }
}

/// A row that assigns a code.
struct Row {
    code: u16,
    phrase: String,
    /// The end of a temporary registration.
    expires: Option<String>,
    obsoleted: bool,
    references: String,
}

fn differences(registry: impl Read, today: &str) -> Result<Vec<String>, String> {
    let rows = assigned(registry)?;
    let mut differences = Vec::new();
    for row in &rows {
        match lookup::by_id(&row.code.to_string()) {
            None => differences.push(format!("{} added: {} {}", row.code, row.phrase, row.references)),
            Some(entry) => compare_row(row, entry, today, &mut differences),
        }
    }
    for entry in TABLE.iter().filter(|entry| entry.origin == Origin::Iana) {
        if rows.iter().all(|row| row.code != entry.code) {
            differences.push(format!(
                "{} removed: the registry has no {:?}",
                entry.code, entry.phrase
            ));
        }
    }
    Ok(differences)
}

fn compare_row(row: &Row, entry: &Entry, today: &str, differences: &mut Vec<String>) {
    let code = row.code;
    if entry.phrase != Some(row.phrase.as_str()) {
        differences.push(format!(
            "{code} renamed: {:?} is now {:?}",
            entry.phrase.unwrap_or_default(),
            row.phrase
        ));
    }
    if row.obsoleted && entry.standing != Standing::Obsolete {
        differences.push(format!(
            "{code} obsoleted: the table has it as {:?}",
            entry.standing
        ));
    }
    let prose = entry.prose();
    let says = |text: &str| {
        let sentences = prose
            .meaning
            .iter()
            .copied()
            .chain(prose.caveat)
            .chain([entry.summary]);
        sentences.into_iter().any(|sentence| sentence.contains(text))
    };
    match (&row.expires, entry.standing == Standing::Temporary) {
        (Some(expires), true) if !says(expires) => {
            let what = if expires.as_str() < today {
                "expired"
            } else {
                "renewed"
            };
            differences.push(format!(
                "{code} {what}: its registration ends {expires}, which the table does not say"
            ));
        }
        (Some(expires), false) => differences.push(format!("{code} is temporary, until {expires}")),
        (None, true) => differences.push(format!("{code} is permanent: the table has it as temporary")),
        _ => {}
    }
    for reference in row.references.split(['[', ']']) {
        let spec = reference
            .split(',')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        let cited = entry.specs.iter().any(|cite| spec.starts_with(cite.spec.id()));
        if (spec.starts_with("rfc") || spec.starts_with("draft-")) && !cited {
            differences.push(format!(
                "{code} is referred to {reference}, which the table does not cite"
            ));
        }
    }
}

fn assigned(registry: impl Read) -> Result<Vec<Row>, String> {
    let mut reader = csv::Reader::from_reader(registry);
    let headers = reader.headers().map_err(|error| error.to_string())?;
    let expected = ["Value", "Description", "Reference"];
    if headers.iter().take(3).ne(expected) {
        return Err(format!("the columns are not {expected:?}"));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let (value, description) = (&record[0], &record[1]);
        if description.trim() == "Unassigned" {
            continue;
        }
        let code = value
            .parse()
            .map_err(|_| format!("{value:?} is no status code"))?;
        let (phrase, remark) = match description.split_once(" (") {
            Some((phrase, remark)) if !phrase.is_empty() => (phrase, remark),
            _ => (description, ""),
        };
        let expires = remark
            .starts_with("TEMPORARY")
            .then(|| {
                remark
                    .rsplit_once("expires ")
                    .map(|(_, date)| date.trim_end_matches(')').to_owned())
            })
            .flatten();
        rows.push(Row {
            code,
            phrase: phrase.to_owned(),
            expires,
            obsoleted: remark.starts_with("OBSOLETED"),
            references: record[2].to_owned(),
        });
    }
    Ok(rows)
}

/// Today as year-month-day, in UTC.
fn today() -> String {
    OffsetDateTime::now_utc().date().to_string()
}

#[cfg(test)]
mod tests {
    use super::{differences, today};

    const CURRENT: &str = include_str!("../../tests/fixtures/registry.csv");

    fn after(from: &str, to: &str) -> Vec<String> {
        assert!(CURRENT.contains(from), "{from}");
        differences(CURRENT.replace(from, to).as_bytes(), "2026-11-20").unwrap()
    }

    #[test]
    fn the_table_holds_the_current_registry() {
        assert_eq!(differences(CURRENT.as_bytes(), "2026-11-20").unwrap(), [""; 0]);
    }

    #[test]
    fn each_kind_of_change_is_seen() {
        let one = |from: &str, to: &str, begins: &str| {
            let found = after(from, to);
            assert!(found.len() == 1 && found[0].starts_with(begins), "{found:?}");
        };
        one(
            "430,Unassigned,",
            "430,Would You Kindly,[RFC9999]",
            "430 added: Would You Kindly",
        );
        one("Content Too Large", "Content Far Too Large", "413 renamed");
        one(
            "402,Payment Required",
            "402,Payment Required (OBSOLETED)",
            "402 obsoleted",
        );
        one("expires 2026-11-13", "expires 2027-11-13", "104 renewed");
        one("expires 2026-11-13", "expires 2026-11-14", "104 expired");
        one(
            " (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)",
            "",
            "104 is permanent",
        );
        one("428,Precondition Required,[RFC6585]\r\n", "", "428 removed");
        one("[RFC8470]", "[RFC9998]", "425 is referred to RFC9998");
    }

    #[test]
    fn another_file_is_refused() {
        assert!(differences("a,b,c\n1,2,3\n".as_bytes(), "2026-11-20").is_err());
        assert!(differences("Value,Description,Reference\nabc,Odd,\n".as_bytes(), "2026-11-20").is_err());
    }

    #[test]
    fn today_is_a_date() {
        let today = today();
        assert!(
            today.len() == 10 && today.as_str() > "2026-01-01" && today.as_str() < "2999",
            "{today}"
        );
    }
}
