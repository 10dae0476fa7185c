//! The figures of `target/bench.json` beside their targets: printed, and written to `docs/figures.md` and to README's table.

mod page;

use std::fs;

use serde_json::Value;

use crate::bench;
use crate::run::{Failure, root};

/// The target of a figure.
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
    /// The same figure of others, or the way in which it was measured.
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

    fn at_most(what: impl Into<String>, unit: &'static str, most: f64, measured: Option<f64>) -> Row {
        Row::new(what, unit, Target::AtMost(most), measured)
    }

    fn at_least(what: impl Into<String>, unit: &'static str, least: f64, measured: Option<f64>) -> Row {
        Row::new(what, unit, Target::AtLeast(least), measured)
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

/// A measure of the search for each of the others.
fn peers<'a>(figures: &'a Value, measure: &'a str) -> impl Iterator<Item = (&'a str, f64)> {
    let engines = figures["search"]["1x"].as_object().into_iter().flatten();
    engines
        .filter(|(name, _)| *name != OURS)
        .filter_map(move |(name, row)| Some((name.as_str(), row[measure].as_f64()?)))
}

const OURS: &str = "Status Atlas";

/// Every figure that has a target.
fn rows(figures: &Value) -> Vec<Row> {
    let thousand = |bytes: f64| bytes / 1000.0;
    let size = |name: &str| number(figures, &["sizes", name]);
    let kilobytes = |name: &str| size(name).map(thousand);
    let ours = |measure: &str| number(figures, &["search", "1x", OURS, measure]);
    let others = |measure: &str, unit: &'static str| {
        let all: Vec<String> = peers(figures, measure)
            .map(|(name, figure)| format!("{name} {}", quantity(figure, unit)))
            .collect();
        Some(all.join(", "))
    };
    let kb = |kilobytes: f64| quantity(kilobytes, "kB");
    let question = "us/query";
    let fastest = peers(figures, question).min_by(|a, b| a.1.total_cmp(&b.1));
    let ten = number(figures, &["search", "10x", OURS, question]);
    let read = |what: &str| number(figures, &["identify", what]);
    let share = |part: &str, whole: &str| ratio(read(part), read(whole));
    let import = |name: &str| figures["package"]["imports"][name]["node"][1].as_f64();
    let empty = import("an empty module");
    let element = |what: &str| number(figures, &["elements", what]);

    let names = sum(size("finer codes"), size("error names"));
    let first_visit = kilobytes("first visit");
    let evidence = kilobytes("evidence");
    let evidence_and_names = sum(evidence, kilobytes("names"));
    let most_pages = kilobytes("smallest page")
        .zip(kilobytes("median page"))
        .map(|(least, median)| format!("from {}, half at most {}", kb(least), kb(median)));
    let piece = read("the longest piece of it, ms").map(|ms| format!("in pieces of {}", quantity(ms, "ms")));

    let mut rows = vec![
        Row::at_least("entries", "", 230.0, size("entries")),
        Row::at_least("finer codes and error names", "", 1200.0, names),
        Row::at_most("a first visit, everything `/` loads", "kB", 200.0, first_visit),
        Row::at_most("what reads evidence, when it is needed", "kB", 60.0, evidence),
        Row::at_most("that and the names", "kB", 90.0, evidence_and_names),
        Row::at_most(
            "the largest page of a number",
            "kB",
            6.0,
            kilobytes("largest page"),
        )
        .beside(most_pages),
        Row::at_least(
            "Lighthouse, lowest of all scores",
            "",
            100.0,
            lowest_score(figures),
        )
        .beside(Some("4 pages, 3 runs, 4 scores each".to_owned())),
        Row::at_most("layout shift", "share", 0.0, layout_shift(figures)),
        Row::at_most("findings of axe", "", 0.0, axe(figures))
            .beside(Some("the same pages, light and dark".to_owned())),
        Row::at_most("a question", "us", 15.0, ours(question)).beside(others(question, "us")),
        Row::at_least(
            "the fastest of the others takes",
            "x",
            3.0,
            ratio(fastest.map(|(_, us)| us), ours(question)),
        )
        .beside(fastest.map(|(name, _)| name.to_owned())),
        Row::at_most("the search's first answer, cold", "ms", 3.0, ours("answer ms"))
            .beside(others("answer ms", "ms")),
        Row::at_most(
            "a question with ten times the table",
            "x",
            10.0,
            ratio(ten, ours(question)),
        ),
        typing(figures),
        Row::at_most("a line of a log is read in", "us", 100.0, read("a line, us")),
        Row::at_most("a log of 1 MB", "ms", 150.0, read("a log of 1 MB, ms")).beside(piece),
    ];
    rows.extend(relevance(figures));
    rows.extend([
        Row::at_least(
            "pastes that tell who made them: named right",
            "share",
            0.8,
            share("right", "certain"),
        ),
        Row::at_most("the same, named wrong", "share", 0.05, share("wrong", "certain")),
        Row::at_least(
            "other pastes: left open",
            "share",
            0.8,
            share("kept open", "open"),
        ),
        Row::at_most("npm: one constant", "B", 40.0, gzip(figures, "one constant")),
        Row::at_most(
            "npm: `phrases`",
            "kB",
            1.0,
            gzip(figures, "phrases").map(thousand),
        ),
        Row::at_most(
            "npm: `isRetryable`",
            "kB",
            1.5,
            gzip(figures, "may it be repeated").map(thousand),
        ),
        Row::at_most("npm: `lookup`", "kB", 16.0, gzip(figures, "lookup").map(thousand)),
        Row::at_most(
            "npm: import and first `lookup`",
            "x",
            1.3,
            ratio(import("status-atlas"), empty),
        )
        .beside(empty.map(|ms| format!("of {} for an empty module", quantity(ms, "ms")))),
        Row::at_most("`<http-status>`", "kB", 4.5, element("chip, kB gzip")),
        Row::at_most(
            "a thousand of them",
            "ms",
            100.0,
            element("1,000 chips defined and drawn, ms"),
        ),
    ]);
    rows
}

fn sum(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    one.zip(other).map(|(one, other)| one + other)
}

fn ratio(part: Option<f64>, whole: Option<f64>) -> Option<f64> {
    part.zip(whole).map(|(part, whole)| part / whole)
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
    fs::write(root().join("docs/figures.md"), page::document(&figures, &rows))?;
    let readme = root().join("README.md");
    let text = fs::read_to_string(&readme)?;
    Ok(fs::write(
        readme,
        page::with_table(&text, &page::readme_table(&rows))?,
    )?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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
        assert_eq!(of("npm: `lookup`"), is("22.4 kB", "short"));
        assert_eq!(of("a thousand of them"), is("", "not measured"));
    }
}
