//! The size budgets, which fail the build.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use crate::compress;
use crate::run::{Failure, root};
use crate::tools::Tools;

/// A budget for files of `dist/`, named by how their names begin and end.
struct Budget {
    what: &'static str,
    /// Bytes after brotli.
    most: usize,
    files: &'static [(&'static str, &'static str)],
}

/// The scripts of a first visit. The service worker is fetched once that is over.
const SCRIPTS: [(&str, &str); 4] = [("app", ".js"), ("boot", ".js"), ("page", ".js"), ("early", ".js")];

const BUDGETS: [Budget; 10] = [
    Budget {
        what: "program (wasm)",
        most: 165_000,
        files: &[("app", ".wasm")],
    },
    Budget {
        what: "search data",
        most: 60_500,
        files: &[("search", ".bin")],
    },
    Budget {
        what: "style",
        most: 8_050,
        files: &[("style", ".css")],
    },
    Budget {
        what: "scripts",
        most: 16_900,
        files: &SCRIPTS,
    },
    Budget {
        what: "service worker",
        most: 3_000,
        files: &[("sw", ".js")],
    },
    // The rest, when it is needed.
    Budget {
        what: "names",
        most: 48_500,
        files: &[("names", ".txt")],
    },
    Budget {
        what: "live search",
        most: 1_900,
        files: &[("live", ".js")],
    },
    Budget {
        what: "translations",
        most: 40_000,
        files: &[("translations", ".txt")],
    },
    Budget {
        what: "evidence",
        most: 126_500,
        files: &[("evidence", ".wasm"), ("evidence", ".js")],
    },
    Budget {
        what: "first visit",
        most: 274_500,
        files: &[
            ("index", ".html"),
            ("app", ".wasm"),
            ("search", ".bin"),
            ("style", ".css"),
            SCRIPTS[0],
            SCRIPTS[1],
            SCRIPTS[2],
            SCRIPTS[3],
            ("icon", ".svg"),
        ],
    },
];

/// The most bytes of the table in a program, and of the npm package's program, after brotli. The search data stand beside both.
const TABLE: usize = 54_000;
const PACKAGE: usize = 190_000;

/// A bundle of a page that imports from the npm package.
struct Bundle {
    what: &'static str,
    /// The page's script.
    script: &'static str,
    /// Bytes after esbuild and gzip.
    most: usize,
}

/// The facts of an entry take about 70 bytes of `lookup`, of which its sentence takes 30: a table that grows raises the last four.
const BUNDLES: [Bundle; 8] = [
    Bundle {
        what: "one constant",
        script: r#"import { NOT_FOUND } from "status-atlas/codes"; f(NOT_FOUND);"#,
        most: 40,
    },
    Bundle {
        what: "phrases",
        script: r#"import { phrases } from "status-atlas/phrases"; f(phrases);"#,
        most: 1_000,
    },
    Bundle {
        what: "isClientError",
        script: r#"import { isClientError } from "status-atlas"; f(isClientError);"#,
        most: 250,
    },
    Bundle {
        what: "isRetryable",
        script: r#"import { isRetryable } from "status-atlas"; f(isRetryable);"#,
        most: 1_500,
    },
    Bundle {
        what: "reason",
        script: r#"import { reason } from "status-atlas"; f(reason);"#,
        most: 4_050,
    },
    Bundle {
        what: "codeOf",
        script: r#"import { codeOf } from "status-atlas"; f(codeOf);"#,
        most: 7_750,
    },
    Bundle {
        what: "lookup",
        script: r#"import { lookup } from "status-atlas"; f(lookup);"#,
        most: 21_500,
    },
    Bundle {
        what: "all of the root",
        script: r#"import * as atlas from "status-atlas"; import * as codes from "status-atlas/codes"; import { phrases } from "status-atlas/phrases"; f(atlas, codes, phrases);"#,
        most: 24_900,
    },
];

/// The scripts of the elements, and the most bytes of each after gzip: `<http-status>` with every phrase,
/// `<http-status-explorer>` with its style and what binds the program.
const ELEMENTS: [(&str, usize); 2] = [("http-status", 6_350), ("http-status-explorer", 23_450)];

/// The size of each budget's files after brotli, in the order of the budgets: 0 where there are none.
pub fn of_site(dist: &Path) -> Result<Vec<(&'static str, usize)>, Failure> {
    let mut sizes: Vec<_> = BUDGETS.iter().map(|budget| (budget.what, 0)).collect();
    for entry in fs::read_dir(dist)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_of = |budget: &Budget| {
            let mut files = budget.files.iter();
            files.any(|(start, end)| name.starts_with(start) && name.ends_with(end))
        };
        let counted: Vec<usize> = (0..BUDGETS.len())
            .filter(|&place| is_of(&BUDGETS[place]))
            .collect();
        if !counted.is_empty() {
            let size = compress::brotli(&fs::read(entry.path())?)?.len();
            counted.into_iter().for_each(|place| sizes[place].1 += size);
        }
    }
    Ok(sizes)
}

/// Prints each size beside its budget; fails where one is exceeded or nothing was found.
///
/// `table` is a program that holds the table alone.
pub fn check(dist: &Path, table: &Path) -> Result<(), Failure> {
    println!("\n{:<16}{:>12}{:>12}", "brotli bytes", "size", "budget");
    let mut exceeded = Vec::new();
    let size = compress::brotli(&fs::read(table)?)?.len();
    println!("{:<16}{size:>12}{TABLE:>12}", "table (wasm)");
    if size > TABLE {
        exceeded.push("table (wasm)");
    }
    for (budget, (what, size)) in BUDGETS.iter().zip(of_site(dist)?) {
        println!("{what:<16}{size:>12}{:>12}", budget.most);
        if size == 0 || size > budget.most {
            exceeded.push(what);
        }
    }
    for (element, most) in ELEMENTS {
        let size = fs::read(dist.join(format!("elements/{element}.js.gz")))?.len();
        println!("<{element}>\n{:<16}{size:>12}{most:>12}  (gzip)", "");
        if size > most {
            exceeded.push(element);
        }
    }
    verdict(&exceeded)
}

/// Prints the sizes of the npm package beside their budgets; fails where one is exceeded. `program` is its WebAssembly.
pub fn check_package(tools: &Tools, program: &Path) -> Result<(), Failure> {
    println!("\n{:<16}{:>12}{:>12}", "npm package", "size", "budget");
    let mut exceeded = Vec::new();
    let size = compress::brotli(&fs::read(program)?)?.len();
    println!("{:<16}{size:>12}{PACKAGE:>12}  (brotli)", "program (wasm)");
    if size > PACKAGE {
        exceeded.push("package (wasm)");
    }
    for Bundle { what, script, most } in &BUNDLES {
        let size = compress::gzip(&bundled(tools, script)?)?.len();
        println!("{what:<16}{size:>12}{most:>12}  (gzip)");
        if size > *most {
            exceeded.push(*what);
        }
    }
    verdict(&exceeded)
}

/// A script with all that it imports of the package, minified.
fn bundled(tools: &Tools, script: &str) -> Result<Vec<u8>, Failure> {
    let mut esbuild = tools
        .command("esbuild")
        // There the package can import itself by its name.
        .current_dir(root().join("pkg"))
        .args([
            "--bundle",
            "--minify",
            "--format=esm",
            "--charset=utf8",
            "--log-level=warning",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut input) = esbuild.stdin.take() {
        input.write_all(script.as_bytes())?;
    }
    let output = esbuild.wait_with_output()?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(Failure::new(format!("esbuild failed on: {script}"))),
    }
}

fn verdict(exceeded: &[&str]) -> Result<(), Failure> {
    match exceeded.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "over budget, or not found: {}",
            exceeded.join(", ")
        ))),
    }
}
