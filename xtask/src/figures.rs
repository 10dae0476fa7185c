//! The figures of `target/bench.json` beside their targets: printed, and written to `docs/figures.md` and to README's table.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::bench;
use crate::run::{Failure, root};

/// What a figure has to reach.
#[derive(Clone, Copy)]
enum Target {
    AtMost(f64),
    AtLeast(f64),
}

/// A figure with its target.
struct Row {
    what: String,
    unit: &'static str,
    target: Target,
    /// None where the part was not measured.
    measured: Option<f64>,
    /// What the same is for others, or how it came about.
    beside: String,
}

impl Row {
    fn new(what: impl Into<String>, unit: &'static str, target: Target, measured: Option<f64>) -> Row {
        Row {
            what: what.into(),
            unit,
            target,
            measured,
            beside: String::new(),
        }
    }

    fn beside(mut self, beside: Option<String>) -> Row {
        self.beside = beside.unwrap_or_default();
        self
    }

    fn verdict(&self) -> &'static str {
        match (self.measured, self.target) {
            (None, _) => "not measured",
            (Some(figure), Target::AtMost(most)) if figure <= most => "pass",
            (Some(figure), Target::AtLeast(least)) if figure >= least => "pass",
            _ => "short",
        }
    }

    fn figure(&self) -> String {
        self.measured
            .map_or("".to_owned(), |figure| quantity(figure, self.unit))
    }

    fn target(&self) -> String {
        match self.target {
            Target::AtMost(most) => format!("at most {}", quantity(most, self.unit)),
            Target::AtLeast(least) => format!("at least {}", quantity(least, self.unit)),
        }
    }
}

/// A number with its unit, as precise as it is worth.
fn quantity(number: f64, unit: &str) -> String {
    let digits = match unit {
        "" | "B" => 0,
        "share" => 3,
        _ => 1,
    };
    let written = format!("{number:.digits$}");
    let written = match written.strip_suffix(".0") {
        Some(whole) => whole.to_owned(),
        None => written,
    };
    match unit {
        "" | "share" => written,
        "x" => format!("{written}x"),
        _ => format!("{written} {unit}"),
    }
}

/// The number at a path of keys.
fn number(figures: &Value, path: &[&str]) -> Option<f64> {
    path.iter()
        .try_fold(figures, |value, key| value.get(key))?
        .as_f64()
}

/// The first of the two numbers of a bundle's size: after gzip.
fn gzip(figures: &Value, bundle: &str) -> Option<f64> {
    let sizes = figures["package"]["sizes"]["status-atlas"][bundle].as_str()?;
    sizes.split(" / ").next()?.parse().ok()
}

/// Ours, and the others', of a measure of the search.
fn search<'a>(figures: &'a Value, measure: &'a str) -> impl Iterator<Item = (&'a str, f64)> {
    let engines = figures["search"]["1x"].as_object().into_iter().flatten();
    engines.filter_map(move |(name, row)| Some((name.as_str(), row[measure].as_f64()?)))
}

const OURS: &str = "Status Atlas";

/// Every figure that has a target.
fn rows(figures: &Value) -> Vec<Row> {
    use Target::{AtLeast, AtMost};
    let size = |name: &str| number(figures, &["sizes", name]);
    let kilobytes = |name: &str| size(name).map(|bytes| bytes / 1000.0);
    let ours = |measure: &str| number(figures, &["search", "1x", OURS, measure]);
    let others = |measure: &str, unit: &'static str| {
        let all: Vec<String> = search(figures, measure)
            .filter(|(name, _)| *name != OURS)
            .map(|(name, figure)| format!("{name} {}", quantity(figure, unit)))
            .collect();
        Some(all.join(", "))
    };
    let question = "us/query";
    let fastest = search(figures, question)
        .filter(|(name, _)| *name != OURS)
        .min_by(|a, b| a.1.total_cmp(&b.1));
    let mut rows =
        vec![
            Row::new("entries", "", AtLeast(230.0), size("entries")),
            Row::new(
                "finer codes and error names",
                "",
                AtLeast(1200.0),
                size("finer codes").zip(size("error names")).map(|(a, b)| a + b),
            ),
            Row::new(
                "a first visit, everything `/` loads",
                "kB",
                AtMost(200.0),
                kilobytes("first visit"),
            ),
            Row::new(
                "what reads evidence, when it is needed",
                "kB",
                AtMost(60.0),
                kilobytes("evidence"),
            ),
            Row::new(
                "that and the names",
                "kB",
                AtMost(90.0),
                kilobytes("evidence").zip(kilobytes("names")).map(|(a, b)| a + b),
            ),
            Row::new(
                "the largest page of a number",
                "kB",
                AtMost(6.0),
                kilobytes("largest page"),
            )
            .beside(kilobytes("smallest page").zip(kilobytes("median page")).map(
                |(least, median)| {
                    format!(
                        "from {}, half at most {}",
                        quantity(least, "kB"),
                        quantity(median, "kB")
                    )
                },
            )),
        ];
    rows.push(
        Row::new(
            "Lighthouse, lowest of all scores",
            "",
            AtLeast(100.0),
            lowest_score(figures),
        )
        .beside(Some("4 pages, 3 runs, 4 scores each".to_owned())),
    );
    rows.push(Row::new("layout shift", "ms", AtMost(0.0), layout_shift(figures)));
    rows.push(
        Row::new("findings of axe", "", AtMost(0.0), axe(figures))
            .beside(Some("the same pages, light and dark".to_owned())),
    );
    rows.push(Row::new("a question", "us", AtMost(15.0), ours(question)).beside(others(question, "us")));
    rows.push(
        Row::new(
            "the fastest of the others takes",
            "x",
            AtLeast(3.0),
            fastest.zip(ours(question)).map(|((_, other), ours)| other / ours),
        )
        .beside(fastest.map(|(name, _)| name.to_owned())),
    );
    rows.push(
        Row::new(
            "the search's first answer, cold",
            "ms",
            AtMost(3.0),
            ours("answer ms"),
        )
        .beside(others("answer ms", "ms")),
    );
    let ten = number(figures, &["search", "10x", OURS, question]);
    rows.push(Row::new(
        "a question with ten times the table",
        "x",
        AtMost(10.0),
        ten.zip(ours(question)).map(|(ten, one)| ten / one),
    ));
    rows.push(typing(figures));
    rows.push(Row::new(
        "a line of a log is read in",
        "us",
        AtMost(100.0),
        number(figures, &["identify", "a line, us"]),
    ));
    rows.push(
        Row::new(
            "a log of 1 MB",
            "ms",
            AtMost(150.0),
            number(figures, &["identify", "a log of 1 MB, ms"]),
        )
        .beside(
            number(figures, &["identify", "the longest piece of it, ms"])
                .map(|longest| format!("in pieces of at most {}", quantity(longest, "ms"))),
        ),
    );
    rows.extend(relevance(figures));
    let share = |part: &str, whole: &str| {
        let count = |name: &str| number(figures, &["identify", name]);
        count(part).zip(count(whole)).map(|(part, whole)| part / whole)
    };
    rows.extend([
        Row::new(
            "pastes that tell who made them: named right",
            "share",
            AtLeast(0.8),
            share("right", "certain"),
        ),
        Row::new(
            "the same, named wrong",
            "share",
            AtMost(0.05),
            share("wrong", "certain"),
        ),
        Row::new(
            "other pastes: left open",
            "share",
            AtLeast(0.8),
            share("kept open", "open"),
        ),
        Row::new(
            "npm: one constant",
            "B",
            AtMost(40.0),
            gzip(figures, "one constant"),
        ),
        Row::new("npm: `phrases`", "B", AtMost(1000.0), gzip(figures, "phrases")),
        Row::new(
            "npm: `isRetryable`",
            "B",
            AtMost(1500.0),
            gzip(figures, "may it be repeated"),
        ),
        Row::new("npm: `lookup`", "B", AtMost(16_000.0), gzip(figures, "lookup")),
    ]);
    let first = |name: &str| figures["package"]["imports"][name]["node"][1].as_f64();
    rows.push(
        Row::new(
            "npm: import and first `lookup`, beside the import of an empty module",
            "x",
            AtMost(1.3),
            first("status-atlas")
                .zip(first("an empty module"))
                .map(|(ours, empty)| ours / empty),
        )
        .beside(first("an empty module").map(|empty| format!("empty: {}", quantity(empty, "ms")))),
    );
    rows.push(Row::new(
        "`<http-status>`",
        "kB",
        AtMost(4.5),
        number(figures, &["elements", "chip, kB gzip"]),
    ));
    rows.push(Row::new(
        "a thousand of them",
        "ms",
        AtMost(100.0),
        number(figures, &["elements", "1,000 chips defined and drawn, ms"]),
    ));
    rows
}

/// The runs of Lighthouse of every page.
fn lighthouse(figures: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let pages = figures["lighthouse"]["pages"].as_object().into_iter().flatten();
    pages.flat_map(|(page, runs)| {
        runs.as_array()
            .into_iter()
            .flatten()
            .map(move |run| (page.as_str(), run))
    })
}

const SCORES: &str = "performance, accessibility, best practices, SEO";

fn lowest_score(figures: &Value) -> Option<f64> {
    let scores = lighthouse(figures).flat_map(|(_, run)| run[SCORES].as_array().into_iter().flatten());
    scores.filter_map(Value::as_f64).min_by(f64::total_cmp)
}

fn layout_shift(figures: &Value) -> Option<f64> {
    let shifts = lighthouse(figures).filter_map(|(_, run)| run["layout shift"].as_f64());
    shifts.max_by(f64::total_cmp)
}

fn axe(figures: &Value) -> Option<f64> {
    figures["lighthouse"]["axe"]
        .as_array()
        .map(|found| found.len() as f64)
}

/// The 95th percentile of each run of typing, in milliseconds. Less than 16 is not told.
fn percentiles(figures: &Value, page: &str) -> Vec<f64> {
    let runs = figures["typing"]["runs"][page].as_array().into_iter().flatten();
    runs.filter_map(|run| Some(run["95th"].as_f64()?.max(16.0)))
        .collect()
}

/// The worst of three runs, beside the bare input of the same run.
fn typing(figures: &Value) -> Row {
    let (ours, bare) = (percentiles(figures, OURS), percentiles(figures, "a bare input"));
    let ratios = ours.iter().zip(&bare).map(|(ours, bare)| ours / bare);
    let list = |all: &[f64]| {
        let all: Vec<String> = all.iter().map(|ms| format!("{ms:.0}")).collect();
        all.join(", ")
    };
    Row::new(
        "from a key to its paint, beside a bare input",
        "x",
        Target::AtMost(1.2),
        ratios.max_by(f64::total_cmp),
    )
    .beside(Some(format!(
        "95th percentiles at a sixth of the speed: {} ms beside {} ms",
        list(&ours),
        list(&bare)
    )))
}

/// The sets of queries on which nothing was tuned, with the place of each among all.
fn untuned(figures: &Value) -> impl Iterator<Item = (usize, &str)> {
    let sets = figures["search"]["sets"].as_array().into_iter().flatten();
    sets.enumerate()
        .filter_map(|(place, set)| Some((place, set["file"].as_str()?)))
        .filter(|(_, file)| *file != "questions.jsonl")
}

fn relevance(figures: &Value) -> Vec<Row> {
    let of = |engine: &str, place: usize, measure: &str| {
        figures["search"]["1x"][engine]["relevance"][place][measure].as_f64()
    };
    let mut rows = Vec::new();
    for (place, file) in untuned(figures) {
        for (what, measure, least) in [("right", "best@1", 0.75), ("accepted", "ok@1", 0.88)] {
            rows.push(
                Row::new(
                    format!("first result {what}, `{file}`"),
                    "share",
                    Target::AtLeast(least),
                    of(OURS, place, measure),
                )
                .beside(of("MiniSearch", place, measure).map(|other| format!("MiniSearch {other:.3}"))),
            );
        }
    }
    rows
}

/// Prints the figures, and writes them down.
pub fn write() -> Result<(), Failure> {
    let text = fs::read_to_string(bench::file())?;
    let figures: Value = serde_json::from_str(&text).map_err(|error| Failure::new(error.to_string()))?;
    let rows = rows(&figures);
    println!("\n{:<76}{:>14}  {:<20}", "", "measured", "target");
    for row in &rows {
        println!(
            "{:<76}{:>14}  {:<20} {}",
            row.what,
            row.figure(),
            row.target(),
            row.verdict()
        );
    }
    fs::write(root().join("docs/figures.md"), document(&figures, &rows))?;
    let readme = root().join("README.md");
    let text = fs::read_to_string(&readme)?;
    Ok(fs::write(readme, with_table(&text, &readme_table(&rows))?)?)
}

/// A table in Markdown.
fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = format!("| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    out
}

/// The whole of `docs/figures.md`.
fn document(figures: &Value, rows: &[Row]) -> String {
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
        Ours is trained on `crates/training/questions` too, which the others do not see. uFuzzy wants every word of a query, and finds \
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

/// What a further entry adds, where that was measured.
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
fn readme_table(rows: &[Row]) -> String {
    const SHOWN: [&str; 9] = [
        "a first visit, everything `/` loads",
        "the largest page of a number",
        "first result right, `questions-2.jsonl`",
        "first result right, `questions-3.jsonl`",
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
fn with_table(readme: &str, table: &str) -> Result<String, Failure> {
    const HEADING: &str = "\n## Figures\n\n";
    let missing = || Failure::new("README.md has no table below \"## Figures\"");
    let from = readme.find(HEADING).ok_or_else(missing)? + HEADING.len();
    let to = from + readme[from..].find("\n\n").ok_or_else(missing)? + 1;
    Ok(format!("{}{table}{}", &readme[..from], &readme[to..]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const README: &str = include_str!("../../README.md");
    const FIGURES: &str = include_str!("../../docs/figures.md");

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
    fn a_row_passes_or_is_short_of_its_target() {
        let row = |target, measured| Row::new("", "kB", target, measured).verdict();
        assert_eq!(row(Target::AtMost(200.0), Some(200.0)), "pass");
        assert_eq!(row(Target::AtMost(200.0), Some(200.1)), "short");
        assert_eq!(row(Target::AtLeast(3.0), Some(2.9)), "short");
        assert_eq!(row(Target::AtLeast(3.0), Some(3.0)), "pass");
        assert_eq!(row(Target::AtLeast(3.0), None), "not measured");
    }

    #[test]
    fn figures_are_read_where_they_stand() {
        let figures = json!({
            "sizes": { "first visit": 199_960, "evidence": 60_100, "names": 20_000 },
            "search": {
                "sets": [{ "file": "questions-2.jsonl", "queries": 60 }, { "file": "questions.jsonl", "queries": 97 }],
                "1x": {
                    OURS: { "us/query": 10.0, "answer ms": 2.5, "relevance": [{ "best@1": 0.76, "ok@1": 0.8 }] },
                    "FlexSearch": { "us/query": 32.0, "answer ms": 40.0 },
                    "MiniSearch": { "us/query": 600.0, "answer ms": 20.0, "relevance": [{ "best@1": 0.3 }] },
                },
                "10x": { OURS: { "us/query": 30.0 } },
            },
            "typing": { "runs": {
                OURS: [{ "95th": 32 }, { "95th": 40 }],
                "a bare input": [{ "95th": 32 }, { "95th": 0 }],
            } },
            "package": { "sizes": { "status-atlas": { "lookup": "22448 / 19000" } } },
        });
        let rows = rows(&figures);
        let of = |what: &str| {
            rows.iter()
                .find(|row| row.what == what)
                .map(|row| (row.figure(), row.verdict()))
        };
        let is = |figure: &str, verdict| Some((figure.to_owned(), verdict));
        assert_eq!(of("a first visit, everything `/` loads"), is("200 kB", "pass"));
        assert_eq!(of("that and the names"), is("80.1 kB", "pass"));
        assert_eq!(
            of("what reads evidence, when it is needed"),
            is("60.1 kB", "short")
        );
        assert_eq!(of("the fastest of the others takes"), is("3.2x", "pass"));
        assert_eq!(of("a question with ten times the table"), is("3x", "pass"));
        assert_eq!(
            of("from a key to its paint, beside a bare input"),
            is("2.5x", "short")
        );
        assert_eq!(of("first result right, `questions-2.jsonl`"), is("0.760", "pass"));
        assert_eq!(
            of("first result accepted, `questions-2.jsonl`"),
            is("0.800", "short")
        );
        assert_eq!(of("npm: `lookup`"), is("22448 B", "short"));
        assert_eq!(of("a thousand of them"), is("", "not measured"));
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
