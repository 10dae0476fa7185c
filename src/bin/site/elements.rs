//! The elements: scripts that any page may load, each a file of its own that holds all it needs but the program.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{fs, io};

use maud::{PreEscaped, html};
use serde_json::{Value, json};
use status_atlas::facts::{Entry, Origin, TABLE};
use status_atlas::view::Host;
use status_atlas::view::pages::{entry_without_details, explorer, framed};

use crate::document::{About, Site};
use crate::shadow::for_shadow_root;
use crate::{hashed, run};

/// The page that makes snippets.
const CONFIGURATOR: About = About {
    title: "Status Atlas in your page: elements and a frame",
    description: "Put HTTP status codes into your documentation: a code that explains itself, or the whole explorer. \
                  Choose, look, copy.",
    path: "embed/",
    ..About::PAGE
};

/// Bundles the elements into `elements/`, and writes the page that makes snippets.
pub fn write(site: &Site, folder: &Path) -> io::Result<()> {
    let crate_root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = crate_root.join("www/elements");
    let parts = crate_root.join("target/elements");
    fs::create_dir_all(&parts)?;
    fs::write(parts.join("phrases.txt"), phrases())?;
    fs::write(parts.join("articles.json"), serde_json::to_vec(&articles())?)?;
    fs::copy(folder.join(&site.module), parts.join("program.js"))?;
    let style = fs::read_to_string(crate_root.join("www/style.css"))?
        + &fs::read_to_string(sources.join("http-status-explorer.css"))?;
    fs::write(parts.join("http-status-explorer.css"), for_shadow_root(&style))?;
    fs::copy(sources.join("http-status.css"), parts.join("http-status.css"))?;
    let mut styles = Command::new("esbuild");
    styles.args([
        parts.join("http-status.css"),
        parts.join("http-status-explorer.css"),
    ]);
    run(styles
        .args(["--minify", "--allow-overwrite"])
        .arg(format!("--outdir={}", parts.display())))?;

    let elements = folder.join("elements");
    fs::create_dir_all(&elements)?;
    let explorer = explorer("./", Host::Element(None));
    let rendered = format!("explorer-{}.html", hashed([explorer.clone().into_bytes()]));
    fs::write(elements.join(&rendered), explorer)?;
    let mut scripts = Command::new("esbuild");
    for script in [
        "index.js",
        "http-status.js",
        "http-status-explorer.js",
        "embed.js",
        "configurator.js",
    ] {
        scripts.arg(sources.join(script));
    }
    scripts.args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=es2022",
        "--charset=utf8",
    ]);
    scripts.args(["--loader:.txt=text", "--loader:.css=text"]);
    scripts.arg(format!("--alias:source={}", sources.join("site.js").display()));
    scripts.arg(format!("--alias:built-elements={}", parts.display()));
    scripts.arg(format!(
        "--alias:style={}",
        parts.join("http-status.css").display()
    ));
    scripts.arg(format!("--define:PROGRAM=\"../{}\"", site.wasm));
    scripts.arg(format!("--define:SEARCH_DATA=\"../{}\"", site.search));
    scripts.arg(format!("--define:NAMES=\"../{}\"", site.names));
    scripts.arg(format!("--define:EVIDENCE=\"../{}\"", site.evidence));
    scripts.arg(format!("--define:TRANSLATIONS=\"../{}\"", site.translations));
    scripts.arg(format!("--define:RENDERED=\"{rendered}\""));
    run(scripts.arg(format!("--outdir={}", elements.display())))?;

    let manifest = fs::read_to_string(sources.join("custom-elements.json"))?;
    fs::write(
        elements.join("vscode.html-custom-data.json"),
        editor_data(&manifest)?,
    )?;
    fs::write(elements.join("custom-elements.json"), manifest)?;
    fs::copy(sources.join("index.d.ts"), elements.join("index.d.ts"))?;

    let content = html! {
        (PreEscaped(fs::read_to_string(sources.join("configurator.html"))?))
        script type="module" src="../elements/configurator.js" {}
    };
    let body = framed("../", CONFIGURATOR.path, content);
    fs::create_dir_all(folder.join("embed"))?;
    fs::write(
        folder.join("embed/index.html"),
        site.document(&CONFIGURATOR, body),
    )
}

/// The manifest of the elements in the form that VS Code and other editors read.
fn editor_data(manifest: &str) -> io::Result<String> {
    let manifest: Value = serde_json::from_str(manifest)?;
    let listed = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let attribute = |attribute: Value| {
        let kind = attribute["type"]["text"].as_str().unwrap_or_default();
        let values = kind
            .split(" | ")
            .filter_map(|value| Some(json!({ "name": value.strip_prefix('"')?.strip_suffix('"')? })));
        json!({ "name": attribute["name"], "description": attribute["description"], "values": values.collect::<Vec<_>>() })
    };
    let declarations = listed(&manifest["modules"])
        .into_iter()
        .flat_map(|module| listed(&module["declarations"]));
    let tags = declarations.map(|element| {
        let attributes: Vec<_> = listed(&element["attributes"])
            .into_iter()
            .map(attribute)
            .collect();
        json!({ "name": element["tagName"], "description": element["description"], "attributes": attributes })
    });
    Ok(serde_json::to_string_pretty(
        &json!({ "version": 1.1, "tags": tags.collect::<Vec<_>>() }),
    )?)
}

/// The articles of the npm package, by id. No site stands behind them: links to pages are fragments, which the style hides.
fn articles() -> BTreeMap<&'static str, String> {
    let article = |entry: &'static Entry| (entry.id, entry_without_details("#", entry).into_string());
    TABLE.iter().map(article).collect()
}

/// Every phrase in a line for each origin, `id=Label:100Continue|Switching Protocols|200OK`. The id is left out where
/// it is the label in lower case, a number where it is one more than the last. An origin has a second line where another
/// origin's meaning of a number comes before its own: the lines give the meanings of a number in the table's order.
fn phrases() -> String {
    let mut lines = Vec::new();
    let mut left: Vec<&Entry> = TABLE.iter().collect();
    while !left.is_empty() {
        for &origin in Origin::ALL {
            // Those whose number has no earlier meaning of another origin left.
            let is_next = |entry: &&Entry| {
                let mut before = left.iter().take_while(|other| other.id != entry.id);
                entry.origin == origin
                    && before.all(|other| other.code != entry.code || other.origin == origin)
            };
            let (now, later): (Vec<&Entry>, Vec<&Entry>) = left.iter().copied().partition(is_next);
            if !now.is_empty() {
                lines.push(phrases_of(origin, &now));
            }
            left = later;
        }
    }
    lines.join("\n")
}

/// A line of [`phrases`].
fn phrases_of(origin: Origin, entries: &[&Entry]) -> String {
    let (id, label) = (origin.id(), origin.label());
    let mut line = match label.to_ascii_lowercase() == id {
        true => format!("{label}:"),
        false => format!("{id}={label}:"),
    };
    let mut next = None;
    for entry in entries {
        if next.is_some() {
            line.push('|');
        }
        if next != Some(entry.code) {
            line += &entry.number();
        }
        line += entry.phrase.unwrap_or_default();
        next = Some(entry.code + 1);
    }
    line
}
