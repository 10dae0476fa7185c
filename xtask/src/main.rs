//! The project's tasks. `cargo xtask` lists them.

mod archive;
mod bench;
mod build;
mod compress;
mod dependencies;
mod elements;
mod figures;
mod fuzz;
mod javascript;
mod notices;
mod package;
mod package_data;
mod package_names;
mod pictures;
mod registry;
mod reproduce;
mod run;
mod sizes;
mod test;
mod tools;

use std::process::ExitCode;

use run::Failure;

const USAGE: &str = "\
usage: cargo xtask TASK

  serve [--public-url PATH]      set up what is missing, build, and serve http://127.0.0.1:8080/
  build [--public-url PATH]      leave the site in dist/ and the npm package in pkg/, and check their sizes
  package                        leave the npm package alone in pkg/, with the elements of the last built site
  archive [--public-url URL]     build, and leave in target/archive/ the site to unzip, and the explorer in one page
  elements                       write what README and types say of the elements, from their manifest
  check                          formatting, lints, native tests and documentation, without a browser
  test [--engines all]           set up what is missing, and run every test; with Firefox and WebKitGTK beside Chromium
  fuzz [CASES] [TARGET [CASE]]   try mutated input: a million cases, unless it is told how many
  fuzz-coverage CASES            the same, and how much of the sources it reaches
  bench [PART]                   measure every figure beside its target, and write docs/figures.md
  reproduce                      build here and in another folder, and compare every byte
  dependencies                   licences, sources, duplicates and advisories of what the project depends on
  screenshot                     take the README's picture of the built site
  registry FILE.csv              compare the table with a downloaded IANA registry";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next();
    let rest: Vec<String> = arguments.collect();
    let done = match task.as_deref() {
        Some("serve") => public_url(&rest).and_then(|url| build::serve(&url)),
        Some("build") => public_url(&rest).and_then(|url| build::release(&url)),
        Some("elements") if rest.is_empty() => elements::write(),
        Some("package") if rest.is_empty() => package::alone(),
        Some("check") if rest.is_empty() => test::check(),
        Some("test") if rest.is_empty() => test::all(false),
        Some("test") if rest == ["--engines", "all"] => test::all(true),
        Some("fuzz") => fuzz::run_cases(&rest),
        Some("fuzz-coverage") if rest.len() == 1 => fuzz::coverage(&rest[0]),
        Some("bench") if rest.is_empty() => bench::all(),
        Some("bench") if rest.len() == 1 => bench::part(&rest[0]),
        Some("reproduce") if rest.is_empty() => reproduce::check(),
        Some("dependencies") if rest.is_empty() => dependencies::check(),
        Some("archive") => public_url(&rest).and_then(|url| build::archive(&url)),
        Some("screenshot") if rest.is_empty() => test::screenshot(),
        Some("registry") if rest.len() == 1 => registry::compare(&rest[0]),
        _ => Err(Failure::new(USAGE)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// The path that the site will stand at, `/` unless `--public-url` names one.
fn public_url(arguments: &[String]) -> Result<String, Failure> {
    match arguments {
        [] => Ok("/".to_owned()),
        [flag, url] if flag == "--public-url" => Ok(url.clone()),
        _ => Err(Failure::new(USAGE)),
    }
}
