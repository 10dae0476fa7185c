//! Completes what Trunk built: small scripts and style under hashed names, a page for the explorer, each number, each
//! class and each origin, the JSON, and what browsers, servers and crawlers ask for beside them.
//!
//! Trunk calls it as its one `post_build` hook, with the folder in `TRUNK_STAGING_DIR` and where the site will
//! stand in `TRUNK_PUBLIC_URL`. Run again over a finished copy it makes the same site for another place.

mod discovery;
mod document;
mod elements;
mod shadow;

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use document::{About, Site};
use maud::{PreEscaped, html};
use serde::Serialize;
use shadow::for_shadow_root;
use status_atlas::export;
use status_atlas::facts::TABLE;
use status_atlas::search::{DATA, NAMES, TRANSLATIONS, lookup};
use status_atlas::view::Host;
use status_atlas::view::pages::{
    self, Script, bar, compare_columns, contents, footer, heading, list_pages, lost_page, number_page,
    offline_page,
};

fn main() -> io::Result<()> {
    let variable = |name| {
        env::var(name).map_err(|_| io::Error::other(format!("{name} is not set: `site` is run by Trunk")))
    };
    let folder = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    finish_files(&folder)?;
    let site = Site::new(&folder, &variable("TRUNK_PUBLIC_URL")?)?;
    let numbers: BTreeSet<u16> = TABLE.iter().map(|entry| entry.code).collect();
    let mut pages = vec![String::new(), "404.html".to_owned(), "offline.html".to_owned()];

    fs::write(folder.join("index.html"), explorer(&site))?;
    fs::write(folder.join("404.html"), lost(&site))?;
    fs::write(folder.join("offline.html"), offline(&site))?;
    for &number in &numbers {
        let path = format!("{number:03}/");
        write_page(&folder, &path, &number_document(&site, number, &path))?;
        pages.push(path);
    }
    for page in list_pages() {
        let path = format!("{}/", page.path);
        let about = About {
            title: &page.title,
            description: &page.about,
            path: &path,
            script: page.script.map(|script| match script {
                Script::Choose => site.choose.as_str(),
                Script::Compare => site.compare.as_str(),
            }),
            ..About::PAGE
        };
        write_page(&folder, &path, &site.document(&about, page.body))?;
        pages.push(path);
    }
    fs::write(folder.join(COLUMNS), compare_columns().into_string())?;
    write_json(&folder.join("v1"), &numbers)?;
    elements::write(&site, &folder)?;
    pages.push("embed/".to_owned());
    discovery::write(&site, &folder, &pages)
}

/// The file of the columns that a comparison is made of. `www/compare.js` asks for it.
const COLUMNS: &str = "compare/columns.html";

/// The page of the explorer, as it is without a query.
fn explorer(site: &Site) -> String {
    let body = html! {
        // The program takes over what is in `#app` and nothing else.
        (bar("./", "", "#rows"))
        noscript {
            p.search-off {
                "Search and filters need script, which is off. The list is complete: your browser can search the page, and "
                a href="#contents" { "classes and origins" }
                " have pages."
            }
        }
        div #app { (PreEscaped(pages::explorer("./", Host::Site))) }
        (contents("./"))
        (footer("./"))
        p.search-off #search-off role="alert" hidden {}
    };
    site.document(&About::EXPLORER, body)
}

/// The page for paths that lead nowhere, which a server sends for any of them.
fn lost(site: &Site) -> String {
    let about = About {
        title: "No such page: Status Atlas",
        description: "There is no page at this address. Every number of the atlas has one.",
        path: "404.html",
        script: Some(&site.lost),
        is_indexed: false,
        ..About::PAGE
    };
    site.document(&about, lost_page(&site.base))
}

/// The page that the service worker shows in place of one that it has not kept.
fn offline(site: &Site) -> String {
    let about = About {
        title: "Offline: Status Atlas",
        description: "This page is not kept here, and there is no network.",
        path: "offline.html",
        is_indexed: false,
        ..About::PAGE
    };
    site.document(&about, offline_page(&site.base))
}

/// The page of a number.
fn number_document(site: &Site, number: u16, path: &str) -> String {
    const LONGEST: usize = 70;
    let meanings = lookup::by_number(number);
    let title = match meanings {
        [only] => {
            let name = heading(only);
            let long = format!("{name}: what it means and what to do");
            if long.len() > LONGEST { name } else { long }
        }
        _ => {
            let names: Vec<_> = meanings.iter().filter_map(|entry| entry.title()).collect();
            let long = format!("{number:03}: {}", names.join(", "));
            // In the order of the page: the likeliest first.
            let mut origins: Vec<_> = meanings.iter().map(|entry| entry.origin.label()).collect();
            origins.dedup();
            let short = format!(
                "{number:03}: {} meanings, by {}",
                meanings.len(),
                origins.join(", ")
            );
            let shortest = format!("{number:03}: {} meanings", meanings.len());
            [long, short, shortest]
                .into_iter()
                .find(|title| title.len() <= LONGEST)
                .unwrap_or_default()
        }
    };
    let description = meanings[0].summary.replace('`', "");
    let about = About {
        title: &title,
        description: &description,
        path,
        terms: Some(discovery::terms(site, meanings)),
        ..About::PAGE
    };
    site.document(&about, number_page(number))
}

fn write_page(folder: &Path, path: &str, page: &str) -> io::Result<()> {
    let folder = folder.join(path);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page)
}

/// Makes the scripts and the style small, and gives them and the program names that change with their content.
/// Trunk's own are of the time before wasm-bindgen and wasm-opt.
fn finish_files(folder: &Path) -> io::Result<()> {
    let (Some(module), Some(program)) = (
        ending(folder, "app-", ".js")?,
        ending(folder, "app-", "_bg.wasm")?,
    ) else {
        return Ok(());
    };
    let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("www");
    let outdir = format!("--outdir={}", folder.display());
    let mut esbuild = Command::new("esbuild");
    for script in [
        "boot.js",
        "page.js",
        "early.js",
        "lost.js",
        "choose.js",
        "compare.js",
        "style.css",
    ] {
        esbuild.arg(www.join(script));
    }
    esbuild.args(["--bundle", "--format=esm", "--target=es2022", "--minify"]);
    run(esbuild.arg("--entry-names=[name]-[hash]").arg(&outdir))?;
    bind(folder, &module, &outdir)?;
    fs::remove_file(folder.join(&module))?;
    let hash = hashed([DATA.to_vec()]);
    fs::write(folder.join(format!("search-{hash}.bin")), DATA)?;
    let mut names = Vec::new();
    for (name, text) in [("names", NAMES), ("translations", TRANSLATIONS)] {
        let file = format!("{name}-{}.txt", hashed([text.to_vec()]));
        fs::write(folder.join(&file), text)?;
        names.push(file);
    }
    finish_evidence(folder, &www, &outdir, &names[0])?;
    let hash = hashed([fs::read(folder.join(&program))?]);
    fs::rename(folder.join(program), folder.join(format!("app-{hash}.wasm")))?;
    finish_live(folder, &www, &outdir)
}

/// Makes the script of the search that every page has, which loads the explorer's program.
fn finish_live(folder: &Path, www: &Path, outdir: &str) -> io::Result<()> {
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(www.join("live.js"));
    esbuild.args(["--bundle", "--format=esm", "--target=es2022", "--minify"]);
    for (name, begin, end) in [
        ("MODULE", "app-", ".js"),
        ("PROGRAM", "app-", ".wasm"),
        ("SEARCH_DATA", "search-", ".bin"),
        ("NAMES", "names-", ".txt"),
        ("TRANSLATIONS", "translations-", ".txt"),
    ] {
        let file = ending(folder, begin, end)?
            .ok_or_else(|| io::Error::other(format!("there is no {begin}...{end}")))?;
        esbuild.arg(format!("--define:{name}=\"./{file}\""));
    }
    run(esbuild.arg("--entry-names=[name]-[hash]").arg(outdir))
}

/// Puts the program that reads evidence beside the explorer's, and the script that shows what it says.
fn finish_evidence(folder: &Path, www: &Path, outdir: &str, names: &str) -> io::Result<()> {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/evidence");
    let program = fs::read(built.join("status_atlas_bg.wasm"))?;
    let name = format!("evidence-{}.wasm", hashed([program.clone()]));
    fs::write(folder.join(&name), program)?;
    let style = fs::read_to_string(www.join("evidence.css"))?;
    let styles = ["evidence.css", "evidence-in-shadow.css"].map(|name| built.join(name));
    for (path, style) in styles.iter().zip([style.clone(), for_shadow_root(&style)]) {
        fs::write(path, style)?;
    }
    let mut esbuild = Command::new("esbuild");
    run(esbuild
        .args(&styles)
        .args(["--minify", "--allow-overwrite"])
        .arg(format!("--outdir={}", built.display())))?;
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(www.join("evidence.js"));
    esbuild.args([
        "--bundle",
        "--format=esm",
        "--target=es2022",
        "--minify",
        "--loader:.css=text",
    ]);
    esbuild.arg(format!("--alias:built-evidence={}", built.display()));
    esbuild.arg(format!(
        "--alias:evidence-program={}",
        www.join("evidence-program.js").display()
    ));
    esbuild.arg(format!("--define:EVIDENCE_PROGRAM=\"./{name}\""));
    esbuild.arg(format!("--define:NAMES=\"./{names}\""));
    run(esbuild.arg("--entry-names=[name]-[hash]").arg(outdir))
}

/// The code by which the module of wasm-bindgen writes HTML.
const WRITES_HTML: &str = ".innerHTML = getStringFromWasm0(arg1, arg2)";

/// Makes a function of the module that wasm-bindgen wrote: called again it gives another instance of the program, with a
/// memory of its own. Its parameters stand in the module's way to WebAssembly, and to HTML, which a page with Trusted Types
/// takes from a policy alone.
fn bind(folder: &Path, module: &str, outdir: &str) -> io::Result<()> {
    let path = folder.join(module);
    let text = fs::read_to_string(&path)?;
    if text.matches("innerHTML").count()
        != text.matches(WRITES_HTML).count() + text.matches("set_innerHTML").count()
    {
        return Err(io::Error::other(format!(
            "{module} writes HTML otherwise than by `{WRITES_HTML}`"
        )));
    }
    let trusted = ".innerHTML = trusted(getStringFromWasm0(arg1, arg2))";
    fs::write(&path, text.replace(WRITES_HTML, trusted))?;
    let used = folder.join("used.js");
    let exports = format!(
        "export {{ default, install, installNames, installTranslations, isShareable, mount, needsNames, needsTranslations, results }} from \"./{module}\";"
    );
    fs::write(&used, exports)?;
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(format!("app={}", used.display()));
    esbuild.args(["--bundle", "--format=iife", "--global-name=bindings", "--minify"]);
    // Otherwise the classes of what is not used are kept, as they are given this method.
    esbuild.arg("--define:Symbol.dispose=undefined");
    esbuild.arg("--banner:js=export default function (WebAssembly, trusted) {");
    esbuild.arg("--footer:js=return bindings;}");
    // The module's own guess where the program lies is not used.
    esbuild.arg("--define:import.meta.url=undefined");
    run(esbuild.arg("--entry-names=[name]-[hash]").arg(outdir))?;
    fs::remove_file(used)
}

/// Runs esbuild, which says what it warns of and why it fails.
fn run(esbuild: &mut Command) -> io::Result<()> {
    let done = esbuild.arg("--log-level=warning").status();
    match done.map_err(|error| io::Error::other(format!("esbuild could not be started: {error}")))? {
        done if done.success() => Ok(()),
        _ => Err(io::Error::other("esbuild failed; what it said is above")),
    }
}

/// A name for contents, the same for the same ones.
fn hashed(contents: impl IntoIterator<Item = Vec<u8>>) -> String {
    let mut hasher = DefaultHasher::new();
    contents.into_iter().for_each(|content| content.hash(&mut hasher));
    format!("{:016x}", hasher.finish())
}

/// The one file whose name begins and ends so.
fn ending(folder: &Path, begin: &str, end: &str) -> io::Result<Option<String>> {
    let mut found = None;
    for file in fs::read_dir(folder)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        if name.starts_with(begin) && name.ends_with(end) && found.replace(name).is_some() {
            return Err(io::Error::other(format!("two files are named {begin}...{end}")));
        }
    }
    Ok(found)
}

/// Writes the table, each number's meanings, and their schema.
fn write_json(folder: &Path, numbers: &BTreeSet<u16>) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    write_value(&folder.join("statuses.json"), &export::document(None))?;
    write_value(&folder.join("schema.json"), &export::schema())?;
    numbers.iter().try_for_each(|&number| {
        write_value(
            &folder.join(format!("{number:03}.json")),
            &export::document(Some(number)),
        )
    })
}

fn write_value(path: &Path, value: &impl Serialize) -> io::Result<()> {
    fs::write(path, serde_json::to_vec(value)?)
}
