//! The notices of third parties: the crates that are compiled into a program, and the texts of their licences.
//!
//! Cargo names the crates. Procedural macros and build scripts are left out: they run while the program is built, and
//! none of their code is in it. The toolchain names the parts of the standard library.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use spdx::{Expression, LicenseReq, ParseMode};

use crate::build::TARGET;
use crate::run::{Failure, printed, root};
use crate::tools::ESBUILD;

/// A licence that a component may be under.
struct Licence {
    /// Its SPDX identifier.
    id: &'static str,
    /// Words that stand in its text and in no other licence's.
    phrase: &'static str,
    /// The text for components that come without one, to stand below their authors.
    standard: Option<&'static str>,
}

/// The licences that a component may be under. Any other fails the build.
const ALLOWED: [Licence; 6] = [
    Licence {
        id: "MIT",
        phrase: "the rights to use, copy, modify, merge, publish, distribute, sublicense",
        standard: Some(include_str!("../licences/MIT.txt")),
    },
    Licence {
        id: "Apache-2.0",
        phrase: "Apache License Version 2.0, January 2004",
        standard: None,
    },
    Licence {
        id: "Apache-2.0 WITH LLVM-exception",
        phrase: "LLVM Exceptions to the Apache 2.0 License",
        standard: None,
    },
    Licence {
        id: "BSL-1.0",
        phrase: "Boost Software License - Version 1.0",
        standard: None,
    },
    Licence {
        id: "Unicode-3.0",
        phrase: "UNICODE LICENSE V3",
        standard: None,
    },
    Licence {
        id: "Zlib",
        phrase: "This software is provided 'as-is', without any express or implied warranty",
        standard: None,
    },
];

/// The names of files with licences, copyrights and authors begin with one of these, in lower case.
const NOTICES: [&str; 7] = [
    "authors",
    "copying",
    "copyright",
    "licence",
    "license",
    "notice",
    "unlicense",
];

/// The licences of compiler_builtins, which the notice of the standard library leaves out, from the sources of that crate
/// and of libm, which it holds.
const COMPILER_BUILTINS: [&str; 2] = [
    include_str!("../licences/compiler_builtins.txt"),
    include_str!("../licences/libm.txt"),
];

/// A work of others that is shipped: its name with the version, its licence, and the texts that come with it.
struct Component {
    name: String,
    licence: String,
    texts: Vec<String>,
}

/// A package as `cargo metadata` describes it.
#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    authors: Vec<String>,
    manifest_path: PathBuf,
    /// The registry. The workspace's own packages have none.
    source: Option<String>,
}

/// The output of `cargo metadata`.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// Writes the notices of the programs that are built with each of the features into `file`.
pub fn write(file: &Path, features: &[&str]) -> Result<(), Failure> {
    Ok(fs::write(file, document(&components(features)?))?)
}

/// The components of the programs that are built with each of the features, sorted by name.
fn components(features: &[&str]) -> Result<Vec<Component>, Failure> {
    let packages = packages(features)?;
    let mut compiled = BTreeSet::new();
    for feature in features {
        compiled.extend(crates(feature)?);
    }
    let mut components = standard_library()?;
    for name in &compiled {
        let package = packages.get(name).ok_or_else(|| {
            Failure::new(format!(
                "cargo metadata does not know {name}, which cargo tree names"
            ))
        })?;
        if package.source.is_some() {
            components.push(of_package(name, package)?);
        }
    }
    components.push(Component::new(
        format!("esbuild {ESBUILD} (the functions that it adds to modules)"),
        "MIT",
        &["2020 Evan Wallace".to_owned()],
        Vec::new(),
    )?);
    components.sort_by_key(|component| component.name.to_lowercase());
    Ok(components)
}

/// The crates that are compiled into the program with a feature, as `name version`.
///
/// `cargo metadata` cannot tell: it unites the features that a crate has for the program with those for build scripts and
/// tests.
fn crates(feature: &str) -> Result<BTreeSet<String>, Failure> {
    let tree = printed(
        cargo("tree")
            .args(["--edges", "normal,no-proc-macro", "--prefix", "none"])
            .args(["--target", TARGET, "--features", feature]),
    )?;
    // `name v1.2.3 (where it is from) (*)`
    let name = |line: &str| {
        let (name, rest) = line.split_once(" v")?;
        Some(format!("{name} {}", rest.split(' ').next()?))
    };
    Ok(tree.lines().filter_map(name).collect())
}

/// The packages that a build for the features may need, by `name version`.
fn packages(features: &[&str]) -> Result<BTreeMap<String, Package>, Failure> {
    let metadata = printed(
        cargo("metadata")
            .args(["--format-version", "1", "--filter-platform", TARGET])
            .args(["--features", &features.join(",")]),
    )?;
    let metadata: Metadata = serde_json::from_str(&metadata)
        .map_err(|error| Failure::new(format!("cargo metadata cannot be read: {error}")))?;
    let by_name = |package: Package| (format!("{} {}", package.name, package.version), package);
    Ok(metadata.packages.into_iter().map(by_name).collect())
}

fn cargo(command: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root()).args([command, "--quiet", "--locked"]);
    cargo
}

/// A package with the texts that stand in its sources.
fn of_package(name: &str, package: &Package) -> Result<Component, Failure> {
    let folder = package.manifest_path.parent().unwrap_or(Path::new(""));
    let mut files = Vec::new();
    notice_files(folder, &mut files)?;
    files.sort();
    let texts = files
        .into_iter()
        .map(|file| fs::read(&file).map(|text| String::from_utf8_lossy(&text).into_owned()));
    Component::new(
        name.to_owned(),
        package.license.as_deref().unwrap_or_default(),
        &package.authors,
        texts.collect::<Result<_, _>>()?,
    )
}

/// The files below a folder that hold licences, copyrights and authors.
fn notice_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        if path.is_dir() {
            notice_files(&path, files)?;
        } else if NOTICES.iter().any(|start| name.starts_with(start)) && !name.ends_with(".rs") {
            files.push(path);
        }
    }
    Ok(())
}

impl Component {
    /// A component whose licence is allowed, with a text of it: the standard one where the component has none.
    fn new(
        name: String,
        licence: &str,
        authors: &[String],
        mut texts: Vec<String>,
    ) -> Result<Component, Failure> {
        let expression = Expression::parse_mode(licence, ParseMode::LAX)
            .map_err(|_| Failure::new(format!("{name} has no licence that SPDX knows, but {licence:?}")))?;
        let allowed =
            |required: &LicenseReq| ALLOWED.iter().find(|licence| licence.id == required.to_string());
        if !expression.evaluate(|required| allowed(required).is_some()) {
            return Err(Failure::new(format!(
                "{name} is under {licence}, which xtask/src/notices.rs does not allow"
            )));
        }
        let has_text = |texts: &[String]| {
            expression.evaluate(|required| {
                allowed(required)
                    .is_some_and(|licence| texts.iter().any(|text| words(text).contains(licence.phrase)))
            })
        };
        if !has_text(&texts) {
            let authors = match authors {
                [] => format!("the authors of {name}"),
                _ => authors.join(", "),
            };
            let standard = expression
                .requirements()
                .find_map(|named| allowed(&named.req)?.standard);
            texts.extend(standard.map(|text| format!("Copyright (c) {authors}\n\n{text}")));
        }
        if !has_text(&texts) {
            return Err(Failure::new(format!(
                "{name} comes without the text of {licence}, and xtask/src/notices.rs has none"
            )));
        }
        let licence = licence.to_owned();
        Ok(Component { name, licence, texts })
    }
}

/// The standard library, and the crates that are compiled into it for the program's target, as the toolchain tells.
fn standard_library() -> Result<Vec<Component>, Failure> {
    let toolchain = PathBuf::from(printed(Command::new("rustc").args(["--print", "sysroot"]))?.trim());
    let version = printed(Command::new("rustc").arg("--version"))?;
    let version = version.split(' ').nth(1).unwrap_or_default();
    let documents = toolchain.join("share/doc/rust");
    let document = |name: &str| {
        let path = documents.join(name);
        fs::read_to_string(&path).map_err(|error| {
            Failure::new(format!(
                "{}, which rustup installs with rustc: {error}",
                path.display()
            ))
        })
    };
    let notice = document("COPYRIGHT-library.html")?;
    let (own, others) = notice
        .split_once("<h2 id=\"out-of-tree-dependencies\">")
        .ok_or_else(|| {
            Failure::new("COPYRIGHT-library.html of the toolchain does not name the crates in std")
        })?;
    let own = own
        .split_once("<h2 id=\"longer-version\">")
        .map_or(own, |(_, text)| text);

    let mut components = vec![
        Component::new(
            format!("Rust standard library {version}"),
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            &["The Rust Project Developers".to_owned()],
            vec![plain(own), document("licenses/Unicode-3.0.txt")?],
        )?,
        Component::new(
            "compiler_builtins (in the Rust standard library)".to_owned(),
            "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)",
            &[],
            COMPILER_BUILTINS.map(str::to_owned).to_vec(),
        )?,
    ];
    let compiled = compiled_into_std(&toolchain)?;
    for section in others.split("<h3>").skip(1) {
        let heading = section.split("</h3>").next().unwrap_or_default();
        // A picture of a parcel, then `name-version`.
        let heading = heading.trim_start_matches(|letter: char| !letter.is_ascii_alphanumeric());
        let Some((name, version)) = heading.rsplit_once('-') else {
            continue;
        };
        if !compiled.contains(&name.replace('-', "_")) {
            continue;
        }
        let field = |label: &str| {
            between(section, label, "</p>")
                .next()
                .map(|text| plain(text).trim().to_owned())
        };
        components.push(Component::new(
            format!("{name} {version} (in the Rust standard library)"),
            &field("<b>License:</b>").unwrap_or_default(),
            &Vec::from_iter(field("<b>Authors:</b>")),
            between(section, "<pre>", "</pre>").map(plain).collect(),
        )?);
    }
    Ok(components)
}

/// The names of the crates that the standard library is made of for the program's target, with underscores.
fn compiled_into_std(toolchain: &Path) -> Result<BTreeSet<String>, Failure> {
    let mut crates = BTreeSet::new();
    for entry in fs::read_dir(toolchain.join("lib/rustlib").join(TARGET).join("lib"))? {
        // `libNAME-HASH.rlib`
        let file = entry?.file_name().to_string_lossy().into_owned();
        if let Some((name, _)) = file.trim_start_matches("lib").rsplit_once('-') {
            crates.insert(name.to_owned());
        }
    }
    Ok(crates)
}

/// Each part of a text that stands between two others.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    let parts = text.split(start).skip(1);
    parts.filter_map(move |part| part.split(end).next())
}

/// The text of a piece of HTML: without tags, and without more than one empty line in a row.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text += part.split_once('>').map_or(part, |(_, text)| text);
    }
    for (reference, letter) in [
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
    ] {
        text = text.replace(reference, letter);
    }
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.dedup_by(|next, line| next.is_empty() && line.is_empty());
    lines.join("\n")
}

/// The words of a text, with one space between them: two texts are the same where these are.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The notices: every component with its licence, then every text once with the components that it came with.
fn document(components: &[Component]) -> String {
    let mut out = String::from(
        "Third-party software in Status Atlas\n\n\
         The programs of Status Atlas hold compiled code of the components below, and its scripts hold functions that\n\
         wasm-bindgen and esbuild added. After each component stand its licence and the numbers of the texts that came\n\
         with it; the texts follow. Procedural macros, build scripts and tools are not named: none of their code is\n\
         shipped.\n\n",
    );
    let mut numbers = BTreeMap::new();
    let mut texts: Vec<(&str, Vec<&str>)> = Vec::new();
    for Component {
        name,
        licence,
        texts: own,
    } in components
    {
        let mut cited = BTreeSet::new();
        for text in own {
            let next = texts.len();
            let index = *numbers.entry(words(text)).or_insert(next);
            if index == next {
                texts.push((text, Vec::new()));
            }
            if cited.insert(index) {
                texts[index].1.push(name);
            }
        }
        let cited: Vec<String> = cited.iter().map(|index| (index + 1).to_string()).collect();
        out += &format!("{name}: {licence} (text {})\n", cited.join(", "));
    }
    for (index, (text, names)) in texts.iter().enumerate() {
        let text: Vec<&str> = text
            .trim_matches(['\r', '\n'])
            .lines()
            .map(str::trim_end)
            .collect();
        out += &format!(
            "\n{:=<80}\nText {}, of {}\n{:-<80}\n\n",
            "",
            index + 1,
            names.join(", "),
            ""
        );
        out += &text.join("\n");
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEATURES: [&str; 2] = ["app", "npm"];

    fn made(licence: &str, authors: &[&str], texts: &[&str]) -> Result<Component, String> {
        let owned = |list: &[&str]| list.iter().map(|&one| one.to_owned()).collect::<Vec<_>>();
        Component::new(
            "some-crate 1.0.0".to_owned(),
            licence,
            &owned(authors),
            owned(texts),
        )
        .map_err(|failure| failure.to_string())
    }

    #[test]
    fn every_crate_is_named_and_each_of_its_texts_is_there() {
        let components = components(&FEATURES).unwrap_or_else(|failure| panic!("{failure}"));
        let packages = packages(&FEATURES).unwrap_or_else(|failure| panic!("{failure}"));
        let document = document(&components);
        let all = words(&document);
        let is_named = |start: &str| document.lines().any(|line| line.starts_with(start));
        let mut checked = 0;
        for feature in FEATURES {
            for name in crates(feature).unwrap_or_else(|failure| panic!("{failure}")) {
                let package = &packages[&name];
                if package.source.is_none() {
                    continue;
                }
                assert!(is_named(&format!("{name}: ")), "{name}");
                let component = components.iter().find(|one| one.name == name).unwrap();
                assert!(!component.texts.is_empty(), "{name}");
                for text in &component.texts {
                    assert!(all.contains(&words(text)), "{name}");
                }
                for file in ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE", "NOTICE"] {
                    if let Ok(text) = fs::read_to_string(package.manifest_path.with_file_name(file)) {
                        assert!(all.contains(&words(&text)), "{name}: {file}");
                    }
                }
                checked += 1;
            }
        }
        assert!(checked > 50, "{checked}");
        assert!(is_named("wasm-bindgen ") && is_named("rlsf "));
        // Its tables have a licence of their own, deeper in its sources.
        assert!(all.contains("UNICODE, INC. LICENSE AGREEMENT - DATA FILES AND SOFTWARE"));
        // Our own code is no third party's, and a macro leaves none of its code in the program.
        for name in [
            "status-atlas ",
            "leptos_macro ",
            "serde_derive ",
            "wasm-bindgen-macro ",
        ] {
            assert!(!is_named(name), "{name}");
        }
    }

    #[test]
    fn the_standard_library_is_named_with_what_it_is_made_of() {
        let components = standard_library().unwrap_or_else(|failure| panic!("{failure}"));
        for part in [
            "Rust standard library 1",
            "compiler_builtins (in the Rust standard library)",
            "dlmalloc 0",
            "hashbrown 0",
        ] {
            assert!(components.iter().any(|one| one.name.starts_with(part)), "{part}");
        }
        assert!(!components.iter().any(|one| one.name.contains("windows")));
        let document = document(&components);
        for text in [
            "The Rust Project Developers",
            "2019 The Crossbeam Project Developers",
            "Rich Felker",
            "Amanieu d'Antras",
        ] {
            assert!(document.contains(text), "{text}");
        }
        assert!(!document.contains("<p>") && !document.contains("&#"));
    }

    #[test]
    fn equal_texts_stand_once() {
        let mit = format!("Copyright (c) A\n\n{}", ALLOWED[0].standard.unwrap());
        let other = mit.replace("(c) A", "(c) B");
        let reflowed = mit.replace("\n", "\r\n  ");
        let components = [&mit, &other, &reflowed].map(|text| made("MIT", &[], &[text]).unwrap());
        let document = document(&components);
        assert_eq!(document.matches("Permission is hereby granted").count(), 2);
        assert!(document.contains("(c) A") && document.contains("(c) B"));
    }

    #[test]
    fn a_licence_that_is_not_allowed_is_refused() {
        for licence in [
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "Zlib/LGPL-2.1",
            "MPL-2.0 OR CC-BY-4.0",
        ] {
            let refused = made(licence, &[], &[]).err().unwrap();
            assert!(
                refused.contains("some-crate 1.0.0") && refused.contains(licence),
                "{refused}"
            );
        }
        for licence in ["", "see the file", "MIT OR"] {
            let refused = made(licence, &[], &[]).err().unwrap();
            assert!(refused.contains("some-crate 1.0.0 has no licence"), "{refused}");
        }
    }

    #[test]
    fn a_component_without_a_text_gets_the_standard_one_with_its_authors() {
        for licence in [
            "MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 OR MIT",
            "GPL-3.0-only OR MIT",
        ] {
            let [text] = &made(licence, &["A <a@b.c>", "D"], &[]).unwrap().texts[..] else {
                panic!("{licence}")
            };
            assert!(
                text.starts_with("Copyright (c) A <a@b.c>, D\n\nPermission is hereby granted"),
                "{text}"
            );
        }
        let nameless = made("MIT", &[], &["see the other repository"]).unwrap();
        assert!(nameless.texts[1].starts_with("Copyright (c) the authors of some-crate 1.0.0\n"));
        let refused = made("Zlib", &["A"], &["Copyright (c) A"]).err().unwrap();
        assert!(refused.contains("without the text of Zlib"), "{refused}");
        // Both are needed, and one of them has no text.
        assert!(made("MIT AND Zlib", &["A"], &[]).is_err());
    }
}
