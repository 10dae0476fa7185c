//! The npm package: the program with its JavaScript around it, and what is written from the table.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;

use crate::build::library;
use crate::run::{Failure, root, run};
use crate::tools::Tools;
use crate::{elements, javascript, notices, package_data, package_names, sizes};
use status_atlas::export;
use status_atlas::facts::REGISTRY_DATE;
use status_atlas::search::query::MAX_QUERY_BYTES;
use status_atlas::search::{DATA, NAMES, TRANSLATIONS};

/// The version of ECMAScript that the package's JavaScript is built for.
const ECMASCRIPT: &str = "--target=es2022";

/// The alias by which bundles find the modules that the build has made.
const BUILT: &str = "--alias:built-package=./pkg/dist/bindings";

/// The modules of `pkg/` that become files of their own, beside each other. Of what several import there is then one instance: an
/// entry is the same object wherever it is found.
const MODULES: [&str; 8] = [
    "root",
    "index",
    "facts",
    "texts",
    "search",
    "search-data",
    "search-names",
    "search-translations",
];

/// The modules that the others import rather than hold.
const SHARED: [&str; 5] = [
    "facts",
    "root",
    "search-data",
    "search-names",
    "search-translations",
];

/// The modules that users import with functions of the root, whose types are in `pkg/index.d.ts`.
const BEHIND_THE_ROOT: [&str; 3] = ["facts", "names", "entries"];

/// The modules that another package's users can import in its place, below `pkg/compat/`.
const COMPAT: [&str; 7] = [
    "statuses",
    "http-status-codes",
    "http-status",
    "http-status/cloudflare",
    "http-status/iis",
    "http-status/nginx",
    "http-status/unofficial",
];

/// Builds the package alone, with the elements of the site that was built last, and checks its sizes.
pub fn alone() -> Result<(), Failure> {
    let tools = Tools::for_package()?;
    notices::write(&root().join("THIRD-PARTY.txt"), &["app", "npm"])?;
    let has_site = root().join("dist/elements").exists();
    let program = build(&tools, has_site)?;
    if !has_site {
        println!("== Without the elements: they are made of the site, which `cargo xtask build` builds.");
    }
    sizes::check_package(&tools, &program)
}

/// Leaves the package, ready to pack, in `pkg/`; the path of its WebAssembly. The elements are made of the site in `dist/`.
pub fn build(tools: &Tools, with_elements: bool) -> Result<PathBuf, Failure> {
    let (root, package) = (root(), root().join("pkg"));
    same_version(&package)?;
    let folder = package.join("dist");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let built = library(tools, "Building the npm package", "npm", &folder.join("bindings"))?;
    let wasm = folder.join("status_atlas.wasm");
    fs::rename(built, &wasm)?;
    for (name, text) in package_data::files() {
        write(&folder.join("bindings").join(name), &text)?;
    }
    fs::write(folder.join("bindings/program.txt"), printable(&fs::read(&wasm)?))?;
    fs::write(folder.join("bindings/search-data.txt"), printable(DATA))?;
    fs::write(folder.join("bindings/search-names.txt"), NAMES)?;
    fs::write(folder.join("bindings/search-translations.txt"), TRANSLATIONS)?;
    bindings(tools)?;
    modules(tools, &folder)?;

    let mut files = javascript::files();
    let declared = fs::read_to_string(package.join("index.d.ts"))?;
    files.extend(javascript::types("index", declared));
    for name in BEHIND_THE_ROOT {
        files.extend(javascript::types(name, exported_again(&package, name, "index")?));
    }
    for name in ["search", "texts"] {
        let declared = fs::read_to_string(package.join(format!("{name}.d.ts")))?;
        files.extend(javascript::types(name, declared));
    }
    for (path, text) in files {
        write(&folder.join(path), &text)?;
    }
    fs::copy(package.join("data.d.cts"), folder.join("data.d.cts"))?;
    write(&folder.join("data.json"), &json(&export::document(None))?)?;
    write(&folder.join("schema.json"), &json(&export::schema())?)?;
    write(&root.join("target/package/names.jsonl"), &package_names::found())?;
    write(
        &root.join("target/package/letters.jsonl"),
        &package_names::folded_letters(),
    )?;
    compat(tools, &package, &folder)?;
    if with_elements {
        bundle_elements(tools, &folder)?;
    }
    fs::remove_dir_all(folder.join("bindings"))?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT", "THIRD-PARTY.txt", "CHANGELOG.md"] {
        fs::copy(root.join(name), package.join(name))?;
    }
    Ok(wasm)
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|error| Failure::new(error.to_string()))
}

/// Bundles each module with what the build made for it.
fn modules(tools: &Tools, folder: &Path) -> Result<(), Failure> {
    let version = format!("--define:VERSION={:?}", env!("CARGO_PKG_VERSION"));
    let registry_date = format!("--define:REGISTRY_DATE={REGISTRY_DATE:?}");
    let longest_query = format!("--define:LONGEST_QUERY={MAX_QUERY_BYTES}");
    let bundle = |module: &str, format: &str, program: &str, file: &str| {
        let mut bundle = esbuild(tools, &format!("pkg/{module}.js"), format, file);
        bundle.args(["--bundle", "--charset=utf8", "--external:*.wasm", BUILT]);
        bundle.arg(format!("--alias:program=./pkg/program/{program}.js"));
        let shared = SHARED.iter().filter(|name| **name != module);
        bundle.args(shared.map(|name| format!("--external:./{name}.js")));
        run(bundle.args([&version, &registry_date, &longest_query]))
    };
    for module in MODULES {
        bundle(module, "esm", "inline", &format!("{module}.js"))?;
        bundle(module, "cjs", "inline", &format!("{module}.cjs"))?;
        common_imports(&folder.join(format!("{module}.cjs")))?;
    }
    for name in BEHIND_THE_ROOT.iter().filter(|name| !MODULES.contains(name)) {
        let again = exported_again(&root().join("pkg"), name, "root")?;
        write(&folder.join(format!("{name}.js")), &again)?;
        let built = format!("pkg/dist/{name}.js");
        run(&mut esbuild(tools, &built, "cjs", &format!("{name}.cjs")))?;
        common_imports(&folder.join(format!("{name}.cjs")))?;
    }
    bundle("search", "esm", "workerd", "search.workerd.js")
}

/// A module that exports again what `name` exports, from another that has it too.
fn exported_again(package: &Path, name: &str, from: &str) -> Result<String, Failure> {
    let module = fs::read_to_string(package.join(format!("{name}.js")))?;
    let mut exported: Vec<&str> = module
        .lines()
        .filter_map(|line| line.strip_prefix("export "))
        .filter_map(|rest| match rest.strip_prefix("{ ") {
            Some(renamed) => renamed.strip_suffix(" };")?.split(" as ").nth(1),
            None => rest.split([' ', '(']).nth(1),
        })
        .collect();
    exported.sort_unstable();
    Ok(format!(
        "export {{ {} }} from \"./{from}.js\";\n",
        exported.join(", ")
    ))
}

/// Refuses a package whose version is not the crate's.
fn same_version(package: &Path) -> Result<(), Failure> {
    let version = env!("CARGO_PKG_VERSION");
    let manifest = fs::read_to_string(package.join("package.json"))?;
    match manifest.contains(&format!("\"version\": \"{version}\"")) {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "pkg/package.json must have the version of Cargo.toml, {version}."
        ))),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}

/// Makes the bindings into a function that returns new ones: they hold one instance of the program, and belong to it.
fn bindings(tools: &Tools) -> Result<(), Failure> {
    let mut bundle = esbuild(tools, "pkg/program/bindings.js", "iife", "bindings/bind.js");
    run(bundle.args([
        "--bundle",
        BUILT,
        "--global-name=bindings",
        "--banner:js=export function bind() {",
        "--footer:js=return bindings; }",
    ]))
}

/// The shims: as they are for ES modules, and rewritten for CommonJS.
fn compat(tools: &Tools, package: &Path, folder: &Path) -> Result<(), Failure> {
    for name in COMPAT {
        let path = format!("compat/{name}");
        let module = fs::read_to_string(package.join(format!("{path}.js")))?;
        write(&folder.join(format!("{path}.js")), &module)?;
        let declared = fs::read_to_string(package.join(format!("{path}.d.ts")))?;
        // In CommonJS, that module is its function.
        let is_function = name == "statuses";
        let [module_types, (common_path, mut common_types)] = javascript::types(&path, declared);
        if is_function {
            common_types = common_types.replace("export default ", "export = ");
        }
        for (path, text) in [module_types, (common_path, common_types)] {
            write(&folder.join(path), &text)?;
        }
        let mut common = esbuild(tools, &format!("pkg/{path}.js"), "cjs", &format!("{path}.cjs"));
        if is_function {
            common.arg("--footer:js=module.exports = module.exports.default;");
        }
        run(&mut common)?;
        common_imports(&folder.join(format!("{path}.cjs")))?;
    }
    Ok(())
}

/// The elements, with all that they load: those of the site just built, from files instead of from there.
fn bundle_elements(tools: &Tools, folder: &Path) -> Result<(), Failure> {
    let site = root().join("dist");
    let bindings = folder.join("bindings");
    fs::write(
        bindings.join("explorer.txt"),
        printable(&fs::read(only(&site, "app-", ".wasm")?)?),
    )?;
    fs::write(
        bindings.join("evidence.txt"),
        printable(&fs::read(only(&site, "evidence-", ".wasm")?)?),
    )?;
    fs::copy(
        only(&site.join("elements"), "explorer-", ".html")?,
        bindings.join("explorer.html"),
    )?;
    let articles = fs::read_to_string(root().join("target/elements/articles.json"))?;
    write(
        &folder.join("prose.js"),
        &format!("export const articles = {articles};\n"),
    )?;
    write(
        &folder.join("about-specifications.js"),
        &javascript::specifications(),
    )?;
    // Without a site, a card's link leads nowhere.
    let style = fs::read_to_string(root().join("target/elements/http-status.css"))?;
    fs::write(
        bindings.join("http-status.css"),
        style + ".link[href^=\"#\"]{display:none}",
    )?;
    let bundle = |entry: &str, format: &str, file: &str| {
        let mut bundle = esbuild(tools, entry, format, &format!("elements/{file}"));
        run(bundle
            .args(["--bundle", "--charset=utf8", BUILT])
            .args(["--loader:.txt=text", "--loader:.html=text", "--loader:.css=text"])
            .args([
                "--external:*/search-data.js",
                "--external:*/search-names.js",
                "--external:*/search-translations.js",
                "--external:*/prose.js",
                "--external:*/about-specifications.js",
                "--external:*/summaries.js",
                "--external:*/explorer.js",
                "--external:*/reader.js",
            ])
            .arg("--alias:built-evidence=./target/evidence")
            .arg("--alias:evidence-program=./pkg/elements/evidence-program.js")
            .arg("--alias:source=./pkg/elements/package.js")
            .arg("--alias:style=./pkg/dist/bindings/http-status.css")
            .arg("--alias:built-elements=./target/elements")
            // The program's default address, which bundlers would follow.
            .arg("--define:import.meta.url=undefined"))
    };
    bundle("pkg/elements/explorer.js", "esm", "explorer.js")?;
    bundle("pkg/elements/reader.js", "esm", "reader.js")?;
    let sources = root().join("www/elements");
    let declared = fs::read_to_string(sources.join("index.d.ts"))?;
    for (path, text) in elements::frameworks()? {
        let [module, common] = javascript::types(&path, text);
        for (path, text) in [module, common] {
            write(&folder.join(path), &text)?;
        }
    }
    let one = |class: &str| {
        format!(
            "export {{ {class} }} from \"./index.js\";\n\n\
             /** Defines the element, unless a copy of the script has done so. */\n\
             export declare function define(): void;\n"
        )
    };
    for (name, declared) in [
        ("index", declared),
        ("http-status", one("HttpStatus")),
        ("http-status-explorer", one("HttpStatusExplorer")),
    ] {
        let entry = format!("www/elements/{name}.js");
        bundle(&entry, "esm", &format!("{name}.js"))?;
        bundle(&entry, "cjs", &format!("{name}.cjs"))?;
        for (path, text) in javascript::types(&format!("elements/{name}"), declared) {
            write(&folder.join(path), &text)?;
        }
    }
    for name in ["custom-elements.json", "vscode.html-custom-data.json"] {
        fs::copy(
            site.join("elements").join(name),
            folder.join("elements").join(name),
        )?;
    }
    Ok(())
}

/// A run of esbuild that makes `entry` into a file of the package, in a format of modules.
fn esbuild(tools: &Tools, entry: &str, format: &str, file: &str) -> Command {
    let mut command = tools.command("esbuild");
    command
        .args([entry, ECMASCRIPT, "--log-level=warning"])
        .arg(format!("--format={format}"))
        .arg(format!("--outfile=pkg/dist/{file}"));
    command
}

/// The file of a folder whose name begins and ends so.
fn only(folder: &Path, start: &str, end: &str) -> Result<PathBuf, Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(start) && name.ends_with(end) {
            return Ok(path);
        }
    }
    Err(Failure::new(format!(
        "{} has no {start}\u{2026}{end}",
        folder.display()
    )))
}

/// Lets a CommonJS module require the CommonJS form of its neighbors.
fn common_imports(module: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(module)?;
    let line = |line: &str| match line.contains("require(\".") {
        true => line.replace(".js\")", ".cjs\")"),
        false => line.to_owned(),
    };
    let lines: Vec<String> = text.split('\n').map(line).collect();
    Ok(fs::write(module, lines.join("\n"))?)
}

/// The bytes as printable ASCII, which `pkg/program/bytes.js` reads.
///
/// A printable byte stands for itself, any other is a mark and a printable one. Base64 would hide the
/// table's text from compression: a third more to download.
fn printable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 / 4);
    for &byte in bytes {
        match byte {
            b' '..=b'|' => text.push(byte.into()),
            b'}'..=0xdb => text.extend(['~', (byte - 0x5d).into()]),
            _ => text.extend(['}', byte.wrapping_sub(0xbc).into()]),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn bytes_become_printable_and_back() {
        let bytes: Vec<u8> = (0..=255).collect();
        let text = printable(&bytes);
        assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
        let mut letters = text.bytes();
        let mut read = Vec::new();
        while let Some(letter) = letters.next() {
            read.push(match letter {
                b'~' => letters.next().unwrap().wrapping_add(0x5d),
                b'}' => letters.next().unwrap().wrapping_add(0xbc),
                plain => plain,
            });
        }
        assert_eq!(read, bytes);
    }
}
