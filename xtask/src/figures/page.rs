//! The figures as they are written down: `docs/figures.md`, and the table of README.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Row, SCORES, lighthouse, quantity};
use crate::run::Failure;

/// A table in Markdown.
fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = format!("| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    out
}

/// The whole of `docs/figures.md`.
pub fn document(figures: &Value, rows: &[Row]) -> String {
    let machine = |key: &str| figures["machine"][key].as_str().unwrap_or("unknown").to_owned();
    let mut out = format!(
        "# Figures\n\n\
         `cargo xtask bench` measures these, and writes this page. Sizes are after brotli where nothing else is said. Figures of one kind are \
         from one run, so that what stands beside each other can be compared; on another machine all of them differ.\n\n\
         Measured on {}, on {} cores of {}: commit {}, {}, Node {}, Chromium {}.\n\n",
        machine("date"),
        figures["machine"]["cores"],
        machine("processor"),
        machine("commit"),
        machine("rustc").split(" (").next().unwrap_or_default(),
        machine("node").trim_start_matches('v'),
        figures["search"]["chromium"].as_str().unwrap_or("unknown"),
    );
    let line = |row: &Row| {
        vec![
            row.what.clone(),
            row.figure(),
            row.target(),
            row.verdict().to_owned(),
            row.beside.clone(),
        ]
    };
    out += &table(
        &["", "measured", "target", "", "beside, or how"],
        rows.iter().map(line),
    );
    out += "\n## How often the first result is right\n\n\
        English queries as people wrote them, none of which is a training line. The search was tuned on `questions.jsonl`, and on no \
        other set; [`tests/fixtures/README.md`](../tests/fixtures/README.md) says where each came from. All search the texts of the JSON. \
        Ours is trained on `crates/training/questions` too, which the others do not see, and is the ranking alone, as it is timed: the site and \
        the package know the names of errors besides, and are right more often ([`docs/search.md`](search.md)). uFuzzy wants every word of a query, and finds \
        nothing for long ones. Right: among the codes that answer. Accepted: those, and further ones that the query's source lets pass.\n\n";
    out += &relevance_table(figures);
    out += "\n## What a search costs\n\n\
        The queries of `questions.jsonl` in headless Chromium. The first answer is cold: from the encoded data, or from the texts, to the \
        results of a first question. A question is the median of rounds that fill a second. Bytes are what has to be loaded: a library and \
        the texts, or our program with its data.\n\n";
    out += &table(
        &["", "first answer", "a question takes", "bytes"],
        figures["search"]["1x"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, row)| {
                let figure = |key: &str, unit| {
                    row[key]
                        .as_f64()
                        .map_or(String::new(), |figure| quantity(figure, unit))
                };
                vec![
                    name.clone(),
                    figure("answer ms", "ms"),
                    figure("us/query", "us"),
                    figure("bytes", "B"),
                ]
            }),
    );
    out += "\n## Sizes\n\n";
    let sizes = figures["sizes"].as_object().into_iter().flatten();
    out += &table(
        &["", ""],
        sizes.map(|(what, size)| vec![what.clone(), size.to_string()]),
    );
    out += &entry(figures);
    out += "\n## Typing\n\n\
        From a key to the paint that shows it, by the browser's event timing, with the processor throttled to a sixth: milliseconds that \
        50, 95 and 99 of 100 keys take at most; 0 is less than 16. The program shows the rows that the window has room for, and the others \
        when typing rests. The last three pages do without that, or let the browser skip rows by `content-visibility`, or both.\n\n";
    let runs = figures["typing"]["runs"].as_object().into_iter().flatten();
    let runs =
        runs.flat_map(|(page, runs)| runs.as_array().into_iter().flatten().map(move |run| (page, run)));
    out += &table(
        &["", "50th", "95th", "99th"],
        runs.map(|(page, run)| {
            let of = |percent: &str| run[percent].to_string();
            vec![page.clone(), of("50th"), of("95th"), of("99th")]
        }),
    );
    out += "\n## Lighthouse\n\n\
        As on a phone behind slow 4G, of the built site served with brotli.\n\n";
    out += &table(
        &[
            "",
            SCORES,
            "first paint",
            "largest paint",
            "blocked",
            "layout shift",
        ],
        lighthouse(figures).map(|(page, run)| {
            let scores = run[SCORES].as_array().into_iter().flatten().map(Value::to_string);
            vec![
                format!("`{page}`"),
                scores.collect::<Vec<_>>().join(", "),
                format!("{} ms", run["first paint, ms"]),
                format!("{} ms", run["largest paint, ms"]),
                format!("{} ms", run["blocked, ms"]),
                run["layout shift"].to_string(),
            ]
        }),
    );
    out += &package(figures);
    out += "\n## The elements\n\nIn the same browser. A part of a kilobyte of heap that stays is the browser's own.\n\n";
    let elements = figures["elements"].as_object().into_iter().flatten();
    out += &table(
        &["", ""],
        elements.map(|(what, figure)| {
            let figure = figure.as_f64().unwrap_or_default();
            vec![
                what.clone(),
                quantity((figure * 10.0).round() / 10.0, "x")
                    .trim_end_matches('x')
                    .to_owned(),
            ]
        }),
    );
    out
}

fn relevance_table(figures: &Value) -> String {
    let sets: Vec<&Value> = figures["search"]["sets"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    let heads: Vec<String> = sets
        .iter()
        .map(|set| {
            let file = set["file"].as_str().unwrap_or_default();
            format!(
                "`{file}`, {}: right, accepted, mean reciprocal rank",
                set["queries"]
            )
        })
        .collect();
    let heads: Vec<&str> = std::iter::once("")
        .chain(heads.iter().map(String::as_str))
        .collect();
    let engines = figures["search"]["1x"].as_object().into_iter().flatten();
    table(
        &heads,
        engines.map(|(name, row)| {
            let cells = row["relevance"].as_array().into_iter().flatten().map(|set| {
                let of = |measure: &str| set[measure].as_f64().unwrap_or_default();
                format!("{:.3}, {:.3}, {:.3}", of("best@1"), of("ok@1"), of("MRR"))
            });
            std::iter::once(name.clone()).chain(cells).collect()
        }),
    )
}

/// The bytes that a further entry adds; empty if they were not measured.
fn entry(figures: &Value) -> String {
    let Some(entry) = figures["entry"].as_object() else {
        return String::new();
    };
    let ids = entry["left out"].as_array().map_or(0, Vec::len).max(1) as f64;
    let mut out = format!(
        "\nWhat an entry adds: the site was built once more without {ids} of them, real ones with all that they have, and the difference \
         divided by {ids}. Every build trains another model, so that a part of it is chance.\n\n"
    );
    out += &table(
        &["", "bytes for an entry"],
        entry.iter().filter_map(|(what, difference)| {
            let each = difference.as_f64()? / ids;
            Some(vec![what.clone(), format!("{each:.0}")])
        }),
    );
    out
}

fn package(figures: &Value) -> String {
    let package = &figures["package"];
    let mut out = String::from(
        "\n## The npm package\n\n\
         Bytes after esbuild: gzip / brotli. The peers hold reason phrases and constants, and ours the facts of every entry and the names \
         that libraries give them; a reason phrase is larger than theirs because those of the vendors come along.\n\n",
    );
    let sizes = package["sizes"].as_object();
    let mut kinds: Vec<&String> = Vec::new();
    for row in sizes.into_iter().flat_map(|sizes| sizes.values()) {
        kinds.extend(row.as_object().into_iter().flat_map(|row| row.keys()));
    }
    // In the order of the first package, which has them all.
    let mut heads = vec![""];
    for kind in kinds {
        if !heads.contains(&kind.as_str()) {
            heads.push(kind);
        }
    }
    let cell = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    out += &table(
        &heads,
        sizes.into_iter().flatten().map(|(name, row)| {
            let cells = heads[1..]
                .iter()
                .map(|kind| row.get(kind).map_or(String::new(), cell));
            std::iter::once(format!("`{name}`")).chain(cells).collect()
        }),
    );
    out += "\nMilliseconds until a module is imported, and until it has answered once; the median of nine processes, or pages.\n\n";
    out += &table(
        &["", "Node", "and an answer", "Chromium", "and an answer"],
        package["imports"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, row)| {
                let of = |runtime: &str, place: usize| {
                    row[runtime][place]
                        .as_f64()
                        .map_or(String::new(), |ms| format!("{ms:.1}"))
                };
                vec![
                    name.clone(),
                    of("node", 0),
                    of("node", 1),
                    of("chromium", 0),
                    of("chromium", 1),
                ]
            }),
    );
    for (runtime, rows) in package["calls"].as_object().into_iter().flatten() {
        let _ = write!(
            out,
            "\nNanoseconds a call on {runtime}, the median of fifteen rounds.\n\n"
        );
        let rows = rows.as_object();
        let first = rows
            .and_then(|rows| rows.get("status-atlas"))
            .and_then(Value::as_object);
        let calls: Vec<&str> = first
            .into_iter()
            .flat_map(|row| row.keys())
            .map(String::as_str)
            .collect();
        let codes: Vec<String> = calls.iter().map(|call| format!("`{call}`")).collect();
        let heads: Vec<&str> = std::iter::once("")
            .chain(codes.iter().map(String::as_str))
            .collect();
        out += &table(
            &heads,
            rows.into_iter().flatten().map(|(name, row)| {
                let cells = calls
                    .iter()
                    .map(|call| row[call].as_f64().map_or(String::new(), |ns| format!("{ns:.0}")));
                std::iter::once(name.clone()).chain(cells).collect()
            }),
        );
    }
    out
}

/// The figures that README shows, in its words.
pub fn readme_table(rows: &[Row]) -> String {
    const SHOWN: [&str; 9] = [
        "a first visit, everything `/` loads",
        "the largest page of a number",
        "first result right, `questions-2.jsonl`",
        "first result right, `questions-5.jsonl`",
        "a question",
        "the search's first answer, cold",
        "npm: `isRetryable`",
        "npm: `lookup`",
        "`<http-status>`",
    ];
    let shown = rows.iter().filter(|row| SHOWN.contains(&row.what.as_str()));
    let measured = shown.filter(|row| row.measured.is_some());
    table(
        &["", "", ""],
        measured.map(|row| vec![row.what.clone(), row.figure(), row.beside.clone()]),
    )
}

/// README with that table in its section on figures.
pub fn with_table(readme: &str, table: &str) -> Result<String, Failure> {
    const HEADING: &str = "\n## Figures\n\n";
    let missing = || Failure::new("README.md has no table below \"## Figures\"");
    let from = readme.find(HEADING).ok_or_else(missing)? + HEADING.len();
    let to = from + readme[from..].find("\n\n").ok_or_else(missing)? + 1;
    Ok(format!("{}{table}{}", &readme[..from], &readme[to..]))
}

#[cfg(test)]
mod tests {
    use super::super::Target;
    use super::*;

    const README: &str = include_str!("../../../README.md");
    const FIGURES: &str = include_str!("../../../docs/figures.md");

    /// The quantities of a text that are measured: numbers with such a unit, and shares.
    fn measured(text: &str) -> Vec<String> {
        let words: Vec<&str> = text
            .split(|letter: char| letter.is_whitespace() || "|(),;`".contains(letter))
            .filter(|word| !word.is_empty())
            .collect();
        let is_number = |word: &str| word.parse::<f64>().is_ok();
        let mut found = Vec::new();
        for (place, word) in words.iter().enumerate() {
            let unit = words.get(place + 1).copied().unwrap_or_default();
            if is_number(word) && matches!(unit, "kB" | "B" | "us" | "ms") {
                found.push(format!("{word} {unit}"));
            } else if word.starts_with("0.") && is_number(word) {
                found.push((*word).to_owned());
            }
        }
        found
    }

    #[test]
    fn readme_says_no_figure_that_was_not_measured() {
        let known = measured(FIGURES);
        let said = measured(README);
        assert!(said.len() > 8, "{said:?}");
        let unknown: Vec<_> = said.iter().filter(|said| !known.contains(said)).collect();
        assert!(unknown.is_empty(), "docs/figures.md does not have {unknown:?}");
    }

    #[test]
    fn a_figure_in_readme_is_found() {
        let found = measured("| a page | 1.5 kB, 12 us (0.733) and 7 words in 2.5 kB; 3 MB |");
        assert_eq!(found, ["1.5 kB", "12 us", "0.733", "2.5 kB"]);
    }

    #[test]
    fn the_table_of_readme_is_replaced() {
        let table = readme_table(&[Row::new("a question", "us", Target::AtMost(15.0), Some(12.34))]);
        let replaced = with_table(README, &table).unwrap_or_else(|failure| panic!("{failure}"));
        assert!(
            replaced.contains("## Figures\n\n|  |  |  |\n|---|---|---|\n| a question | 12.3 us |  |\n\n")
        );
        assert_eq!(
            replaced.replace(&table, ""),
            with_table(README, "").unwrap_or_default()
        );
    }
}
