//! The size budgets, which fail the build.

use std::fs;
use std::path::Path;

use crate::compress;
use crate::run::Failure;

/// A budget for files of `dist/`, named by how their names begin and end.
struct Budget {
    what: &'static str,
    /// Bytes after brotli.
    most: usize,
    files: &'static [(&'static str, &'static str)],
}

/// The scripts of a first visit. The service worker is fetched once that is over.
const SCRIPTS: [(&str, &str); 4] = [("app", ".js"), ("boot", ".js"), ("page", ".js"), ("early", ".js")];

const BUDGETS: [Budget; 6] = [
    Budget {
        what: "program (wasm)",
        most: 112_000,
        files: &[("app", ".wasm")],
    },
    Budget {
        what: "search data",
        most: 56_000,
        files: &[("search", ".bin")],
    },
    Budget {
        what: "style",
        most: 8_000,
        files: &[("style", ".css")],
    },
    Budget {
        what: "scripts",
        most: 10_000,
        files: &SCRIPTS,
    },
    Budget {
        what: "service worker",
        most: 2_000,
        files: &[("sw", ".js")],
    },
    Budget {
        what: "first visit",
        most: 190_000,
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

/// The most bytes of the table in a program, and of the npm package's program, which has the prose, after brotli. The search
/// data stand beside both.
const TABLE: usize = 30_000;
const PACKAGE: usize = 127_000;

/// The scripts of the elements, and the most bytes of each after gzip: `<http-status>` with every phrase,
/// `<http-status-explorer>` with its style and what binds the program.
const ELEMENTS: [(&str, usize); 2] = [("http-status", 4_200), ("http-status-explorer", 17_200)];

/// Prints each size beside its budget; fails where one is exceeded or nothing was found.
///
/// `table` is a program that holds the table alone, `package` the npm package's program.
pub fn check(dist: &Path, table: &Path, package: &Path) -> Result<(), Failure> {
    println!("\n{:<16}{:>12}{:>12}", "brotli bytes", "size", "budget");
    let mut exceeded = Vec::new();
    for (what, file, most) in [
        ("table (wasm)", table, TABLE),
        ("package (wasm)", package, PACKAGE),
    ] {
        let size = compress::brotli(&fs::read(file)?)?.len();
        println!("{what:<16}{size:>12}{most:>12}");
        if size > most {
            exceeded.push(what);
        }
    }
    for budget in &BUDGETS {
        let mut size = 0;
        for entry in fs::read_dir(dist)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if budget
                .files
                .iter()
                .any(|(start, end)| name.starts_with(start) && name.ends_with(end))
            {
                size += compress::brotli(&fs::read(entry.path())?)?.len();
            }
        }
        println!("{:<16}{size:>12}{:>12}", budget.what, budget.most);
        if size == 0 || size > budget.most {
            exceeded.push(budget.what);
        }
    }
    for (element, most) in ELEMENTS {
        let size = fs::read(dist.join(format!("elements/{element}.js.gz")))?.len();
        println!("<{element}>\n{:<16}{size:>12}{most:>12}  (gzip)", "");
        if size > most {
            exceeded.push(element);
        }
    }
    match exceeded.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "over budget, or not found: {}",
            exceeded.join(", ")
        ))),
    }
}
