//! The figures: measured in parts, kept in `target/bench.json`, and written down by `figures`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use crate::figures;
use crate::reproduce::copy_source;
use crate::run::{Failure, output, root, run, step};
use crate::test::node;
use crate::tools::{self, Chromium, Tools};
use crate::{build, compress, sizes};
use status_atlas::facts::{TABLE, VOCABULARIES, errors, no_response};
use status_atlas::search;

/// A part of the figures.
struct Part {
    name: &'static str,
    what: &'static str,
    measure: fn(&Bench) -> Result<(), Failure>,
}

/// Every part, in the order in which they are measured.
const PARTS: [Part; 8] = [
    Part {
        name: "sizes",
        what: "Sizes",
        measure: measure_sizes,
    },
    Part {
        name: "search",
        what: "The search beside others, about 3 minutes",
        measure: measure_search,
    },
    Part {
        name: "identify",
        what: "The reading of evidence, a few seconds",
        measure: measure_identify,
    },
    Part {
        name: "typing",
        what: "Typing, 5 minutes",
        measure: |bench| bench.node("typing.js"),
    },
    Part {
        name: "package",
        what: "The npm package beside others, about a minute",
        measure: |bench| bench.node("package.js"),
    },
    Part {
        name: "elements",
        what: "The elements, about a minute",
        measure: |bench| bench.node("elements.js"),
    },
    Part {
        name: "lighthouse",
        what: "Lighthouse and axe, about 3 minutes",
        measure: |bench| bench.node("lighthouse.js"),
    },
    Part {
        name: "entry",
        what: "What an entry costs: the site without ten of them, 10 minutes the first time",
        measure: measure_entry,
    },
];

/// The tools that the parts are measured with.
struct Bench {
    tools: Tools,
    chromium: Chromium,
    /// The folder that the pages of the parts load from.
    folder: PathBuf,
}

impl Bench {
    /// Finds or sets up what the parts need.
    fn new() -> Result<Bench, Failure> {
        if !root().join("dist/index.html").exists() {
            return Err(Failure::new(
                "There is no site to measure: run `cargo xtask build` first.",
            ));
        }
        tools::test_packages()?;
        tools::packages("tests/bench")?;
        let folder = root().join("target/bench");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), "<!doctype html><title>Bench</title>")?;
        Ok(Bench {
            tools: Tools::for_building()?,
            chromium: Chromium::find()?,
            folder,
        })
    }

    fn node(&self, script: &str) -> Result<(), Failure> {
        run(node(&self.chromium).arg(format!("bench/{script}")))
    }

    /// Bundles a script that times something in a page, with the bindings of the program that it times.
    fn bundle(&self, script: &str, bindings: &str) -> Result<(), Failure> {
        let mut esbuild = self.tools.command("esbuild");
        esbuild
            .arg(format!("tests/bench/{script}.js"))
            .args(["--bundle", "--format=iife", "--log-level=error"])
            .arg(format!("--alias:{bindings}"))
            .arg("--define:import.meta.url=location.href")
            .arg(format!("--outfile=target/bench/{script}.js"));
        run(&mut esbuild)
    }
}

/// Builds the site, measures every part, and writes the figures down.
pub fn all() -> Result<(), Failure> {
    build::release("/")?;
    let bench = Bench::new()?;
    for part in &PARTS {
        measure(&bench, part)?;
    }
    figures::write()
}

/// Measures one part, of the site that was built last, and writes the figures down.
pub fn part(name: &str) -> Result<(), Failure> {
    let part = PARTS.iter().find(|part| part.name == name).ok_or_else(|| {
        Failure::new(format!(
            "the parts are {}",
            PARTS.map(|part| part.name).join(", ")
        ))
    })?;
    measure(&Bench::new()?, part)?;
    figures::write()
}

fn measure(bench: &Bench, part: &Part) -> Result<(), Failure> {
    println!("\n== {}", part.what);
    (part.measure)(bench)?;
    keep("machine", machine())
}

fn measure_search(bench: &Bench) -> Result<(), Failure> {
    build::library(
        &bench.tools,
        "Building the search alone",
        "bench",
        &bench.folder.join("bindings"),
    )?;
    bench.bundle("page", "built-bench=./target/bench/bindings")?;
    fs::write(bench.folder.join("search.bin"), search::DATA)?;
    bench.node("search.js")
}

/// Measures the program that the site loads for what is pasted.
fn measure_identify(bench: &Bench) -> Result<(), Failure> {
    bench.bundle("identify-page", "built-evidence=./target/evidence")?;
    fs::copy(
        root().join("target/evidence/status_atlas_bg.wasm"),
        bench.folder.join("evidence.wasm"),
    )?;
    bench.node("identify.js")
}

/// The file of the figures.
pub fn file() -> PathBuf {
    root().join("target/bench.json")
}

/// Keeps the figures of a part, in place of those of an earlier run; tests/bench/kept.js does the same.
fn keep(part: &str, figures: Value) -> Result<(), Failure> {
    let mut kept: Value = fs::read_to_string(file())
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_else(|| json!({}));
    kept[part] = figures;
    Ok(fs::write(file(), format!("{kept:#}"))?)
}

/// The machine, the versions and the date of a measurement.
fn machine() -> Value {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("a processor that does not say its name", |(_, name)| name);
    let said = |program: &str, argument: &str| {
        let said = output(program, &[argument]).unwrap_or_default();
        said.lines().next().unwrap_or_default().trim().to_owned()
    };
    json!({
        "date": time::OffsetDateTime::now_utc().date().to_string(),
        "processor": processor,
        "cores": std::thread::available_parallelism().map_or(1, usize::from),
        "rustc": said("rustc", "--version"),
        "node": said("node", "--version"),
        "commit": said_by_git(),
    })
}

fn said_by_git() -> String {
    let mut git = Command::new("git");
    git.current_dir(root()).args(["describe", "--always", "--dirty"]);
    let said = git.output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&said).trim().to_owned()
}

/// Sizes of the built site, and how much is in the table.
fn measure_sizes(_: &Bench) -> Result<(), Failure> {
    let dist = root().join("dist");
    let mut pages = Vec::new();
    for entry in fs::read_dir(&dist)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit()) {
            pages.push(compress::brotli(&fs::read(path.join("index.html"))?)?.len());
        }
    }
    pages.sort_unstable();
    let finer: usize = VOCABULARIES.iter().map(|vocabulary| vocabulary.codes.len()).sum();
    let errors: usize = errors::FAMILIES.iter().map(|family| family.names.len()).sum();
    let messages: usize = no_response::NO_RESPONSE
        .iter()
        .map(|list| list.messages.len())
        .sum();
    let mut figures = json!({
        "entries": TABLE.len(),
        "finer codes": finer,
        "error names": errors,
        "messages without a response": messages,
        "pages": pages.len(),
        "smallest page": pages.first(),
        "median page": pages.get(pages.len() / 2),
        "largest page": pages.last(),
    });
    for (what, size) in sizes::of_site(&dist)? {
        figures[what] = size.into();
    }
    println!("{figures:#}");
    keep("sizes", figures)
}

/// Measures the size of the site without ten of its entries. They are real ones, with all their texts: invented texts would
/// be unlike the others, and compress otherwise.
fn measure_entry(_: &Bench) -> Result<(), Failure> {
    const FILE: &str = "crates/facts/src/platforms.rs";
    let folder = root().join("target/bench/without-ten");
    // The `target` of an earlier build stays.
    for entry in fs::read_dir(&folder).into_iter().flatten() {
        let path = entry?.path();
        match path.file_name().is_some_and(|name| name == "target") {
            true => {}
            false if path.is_dir() => fs::remove_dir_all(path)?,
            false => fs::remove_file(path)?,
        }
    }
    copy_source(&folder)?;
    // Biome refuses a second configuration below the first.
    fs::remove_file(folder.join("biome.jsonc"))?;
    let source = fs::read_to_string(folder.join(FILE))?;
    let (source, ids) = without(&source, 10)?;
    fs::write(folder.join(FILE), source)?;
    for id in &ids {
        fs::remove_file(folder.join(format!("crates/training/questions/{id}.txt")))?;
    }
    step(
        "Building the site without them",
        Command::new("cargo")
            .current_dir(&folder)
            .args(["xtask", "build"]),
    )?;
    let (with, less) = (
        sizes::of_site(&root().join("dist"))?,
        sizes::of_site(&folder.join("dist"))?,
    );
    let mut figures = json!({ "left out": ids });
    for ((what, size), (_, smaller)) in with.into_iter().zip(less) {
        figures[what] = (size as f64 - smaller as f64).into();
    }
    println!("{figures:#}");
    keep("entry", figures)
}

/// A file of the facts without its last literals, and their ids.
fn without(source: &str, count: usize) -> Result<(String, Vec<String>), Failure> {
    const BEGIN: &str = "\n    Article {\n";
    const END: &str = "\n];";
    let starts: Vec<usize> = source.match_indices(BEGIN).map(|(place, _)| place).collect();
    let cut = starts
        .len()
        .checked_sub(count)
        .and_then(|first| starts.get(first));
    let (Some(&from), Some(to)) = (cut, source.rfind(END)) else {
        return Err(Failure::new(format!(
            "there are no {count} literals to leave out"
        )));
    };
    let ids = source[from..to]
        .lines()
        .filter_map(|line| line.strip_prefix("            id: \"")?.strip_suffix("\","))
        .map(str::to_owned)
        .collect();
    Ok((format!("{}{}", &source[..from], &source[to..]), ids))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_literals_are_left_out() {
        let literal = |id: &str| {
            format!(
                "    Article {{\n        entry: Entry {{\n            id: \"{id}\",\n        }},\n    }},\n"
            )
        };
        let source = format!(
            "const ALL: &[Article] = &[\n{}{}{}];\n",
            literal("1"),
            literal("2"),
            literal("3")
        );
        let (less, ids) = without(&source, 2).unwrap_or_else(|failure| panic!("{failure}"));
        assert_eq!(ids, ["2", "3"]);
        assert_eq!(less, format!("const ALL: &[Article] = &[\n{}];\n", literal("1")));
        assert!(without(&source, 4).is_err());
    }
}
