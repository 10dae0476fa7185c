//! Documentation of the elements, from their manifest `custom-elements.json`: the tables of the README, and the types.
//!
//! `cargo xtask elements` writes both; a test here fails where somebody changed the manifest and did not. The editors' data are
//! made by the site.

use std::fmt::Write;
use std::fs;

use serde_json::Value;

use crate::javascript::File;
use crate::run::{Failure, root};

const MANIFEST: &str = "www/elements/custom-elements.json";
const TYPES: &str = "www/elements/index.d.ts";
const README: &str = "README.md";

/// Writes the types and the tables.
pub fn write() -> Result<(), Failure> {
    let elements = elements()?;
    fs::write(root().join(TYPES), types(&elements))?;
    let readme = fs::read_to_string(root().join(README))?;
    Ok(fs::write(root().join(README), with_tables(&readme, &elements)?)?)
}

/// The elements of the manifest.
fn elements() -> Result<Vec<Value>, Failure> {
    let manifest = fs::read_to_string(root().join(MANIFEST))?;
    let manifest: Value =
        serde_json::from_str(&manifest).map_err(|error| Failure::new(format!("{MANIFEST}: {error}")))?;
    let modules = list(&manifest, "modules").iter();
    Ok(modules
        .flat_map(|module| list(module, "declarations"))
        .cloned()
        .collect())
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn kind(value: &Value) -> &str {
    text(&value["type"], "text")
}

/// A list of the manifest, and the heading of its table in the README.
const TABLES: [(&str, &str); 6] = [
    ("attributes", "attribute"),
    ("members", "property"),
    ("events", "event"),
    ("slots", "slot"),
    ("cssParts", "part"),
    ("cssProperties", "custom property"),
];

/// The README with the tables of each element in the place of those below its heading.
fn with_tables(readme: &str, elements: &[Value]) -> Result<String, Failure> {
    let mut readme = readme.to_owned();
    for element in elements {
        let heading = format!("### `<{}>`\n", text(element, "tagName"));
        let missing = || Failure::new(format!("{README} lacks {heading}"));
        let start = readme.find(&heading).ok_or_else(missing)? + heading.len();
        let first = start + readme[start..].find("\n| ").ok_or_else(missing)? + 1;
        // The tables end where a paragraph or the next heading begins.
        let mut end = first;
        for line in readme[first..].split_inclusive('\n') {
            if !line.starts_with('|') && line != "\n" {
                break;
            }
            end += line.len();
        }
        readme.replace_range(first..end, &tables(element));
    }
    Ok(readme)
}

fn tables(element: &Value) -> String {
    let mut text = String::new();
    for (key, head) in TABLES {
        let items = list(element, key);
        if items.is_empty() {
            continue;
        }
        let has_values = matches!(key, "attributes" | "members");
        text += &match has_values {
            true => format!("| {head} | value | default | |\n|---|---|---|---|\n"),
            false => format!("| {head} | |\n|---|---|\n"),
        };
        for item in items {
            text += &row(key, item, has_values);
        }
        text.push('\n');
    }
    text
}

fn row(key: &str, item: &Value, has_values: bool) -> String {
    let cell = |content: &str| match content {
        "" => String::new(),
        code => format!("`{}`", code.replace('|', "\\|")),
    };
    let mut name = match text(item, "name") {
        "" => "(default)".to_owned(),
        name => name.to_owned(),
    };
    if let Some(detail) = kind(item)
        .strip_prefix("CustomEvent<")
        .and_then(|rest| rest.strip_suffix('>'))
    {
        write!(name, " {detail}").unwrap();
    }
    let is_method = text(item, "kind") == "method";
    if key == "members" && item["static"] == Value::Bool(true) {
        name = format!("static {name}");
    }
    let description = text(item, "description");
    let mut letters = description.chars();
    let description = letters.next().map_or(String::new(), |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    });
    match has_values {
        true => format!(
            "| `{name}` | {} | {} | {description} |\n",
            cell(if is_method { "function" } else { kind(item) }),
            cell(text(item, "default"))
        ),
        false => format!("| `{name}` | {description} |\n"),
    }
}

/// The interface of an element's attributes, as JSX takes them.
fn attributes_of(element: &Value) -> String {
    format!("{}Attributes", text(element, "name"))
}

/// The types of the elements.
fn types(elements: &[Value]) -> String {
    let mut out = "// Written by `cargo xtask elements` from custom-elements.json.\n".to_owned();
    for element in elements {
        write!(
            out,
            "\n/** {} */\nexport class {} extends HTMLElement {{\n",
            text(element, "description"),
            text(element, "name")
        )
        .unwrap();
        for member in list(element, "members") {
            let modifier = if member["static"] == Value::Bool(true) {
                "static "
            } else {
                ""
            };
            let name = text(member, "name");
            writeln!(out, "  /** {} */", text(member, "description")).unwrap();
            if text(member, "kind") == "method" {
                let parameters: Vec<String> = list(member, "parameters")
                    .iter()
                    .map(|parameter| format!("{}: {}", text(parameter, "name"), kind(parameter)))
                    .collect();
                let returned = kind(&member["return"]);
                writeln!(out, "  {modifier}{name}({}): {returned};", parameters.join(", ")).unwrap();
            } else {
                writeln!(out, "  {modifier}{name}: {};", kind(member)).unwrap();
            }
        }
        out += "}\n";
    }
    out += "\n/** Defines both elements, unless copies of the script have done so. */\nexport function define(): void;\n";
    for element in elements {
        write!(
            out,
            "\n/** The attributes of `<{}>`. */\nexport interface {} {{\n",
            text(element, "tagName"),
            attributes_of(element)
        )
        .unwrap();
        for attribute in list(element, "attributes") {
            let name = match text(attribute, "name") {
                name if name.contains('-') => format!("{name:?}"),
                name => name.to_owned(),
            };
            // An attribute that is there is true, as the empty text in HTML.
            let kind = match kind(attribute) {
                "boolean" => "boolean | \"\"",
                kind => kind,
            };
            writeln!(
                out,
                "  /** {} */\n  {name}?: {kind};",
                text(attribute, "description")
            )
            .unwrap();
        }
        out += "}\n";
    }
    out += "\n/** What every element of JSX takes. */\ninterface AnyAttributes {\n  id?: string;\n  class?: string;\n  \
            className?: string;\n  slot?: string;\n  lang?: string;\n  style?: unknown;\n  hidden?: boolean;\n  title?: \
            string;\n  tabIndex?: number;\n  onClick?: unknown;\n  children?: unknown;\n  key?: string | number | null;\n  \
            ref?: unknown;\n}\n\n/** The elements in JSX. */\nexport interface HttpStatusElements {\n";
    for element in elements {
        writeln!(
            out,
            "  {:?}: {} & Omit<AnyAttributes, keyof {}>;",
            text(element, "tagName"),
            attributes_of(element),
            attributes_of(element)
        )
        .unwrap();
    }
    out += "}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n";
    for element in elements {
        writeln!(
            out,
            "    {:?}: {};",
            text(element, "tagName"),
            text(element, "name")
        )
        .unwrap();
    }
    out += "  }\n\n  interface HTMLElementEventMap {\n";
    for event in elements.iter().flat_map(|element| list(element, "events")) {
        writeln!(
            out,
            "    {:?}: {};",
            text(event, "name"),
            kind(event)
                .replace("number, ", "number; ")
                .replace("string, ", "string; ")
        )
        .unwrap();
    }
    out +=
        "  }\n\n  namespace JSX {\n    interface IntrinsicElements extends HttpStatusElements {}\n  }\n}\n";
    out
}

/// The typing of elements in a framework: `TAG` stands for an element, `ATTRIBUTES` for its attributes, `CLASS` for its class.
struct Framework {
    name: &'static str,
    module: &'static str,
    imports: &'static str,
    /// The elements around, from without to within.
    around: &'static [&'static str],
    element: &'static str,
}

const FRAMEWORKS: [Framework; 5] = [
    Framework {
        name: "react",
        module: "react",
        imports: "import type { DetailedHTMLProps, HTMLAttributes } from \"react\";\n",
        around: &["namespace JSX", "interface IntrinsicElements"],
        element: "\"TAG\": ATTRIBUTES & Omit<DetailedHTMLProps<HTMLAttributes<CLASS>, CLASS>, keyof ATTRIBUTES>;",
    },
    Framework {
        name: "preact",
        module: "preact",
        imports: "import type { JSX } from \"preact\";\n",
        around: &["namespace JSX", "interface IntrinsicElements"],
        element: "\"TAG\": ATTRIBUTES & Omit<JSX.HTMLAttributes<CLASS>, keyof ATTRIBUTES>;",
    },
    Framework {
        name: "solid",
        module: "solid-js",
        imports: "import type { JSX } from \"solid-js\";\n",
        around: &["namespace JSX", "interface IntrinsicElements"],
        element: "\"TAG\": ATTRIBUTES & Omit<JSX.HTMLAttributes<CLASS>, keyof ATTRIBUTES>;",
    },
    Framework {
        name: "vue",
        module: "vue",
        imports: "import type { HTMLAttributes } from \"vue\";\n",
        around: &["interface GlobalComponents"],
        element: "\"TAG\": new () => { $props: ATTRIBUTES & Omit<HTMLAttributes, keyof ATTRIBUTES> };",
    },
    Framework {
        name: "svelte",
        module: "svelte/elements",
        imports: "import type { HTMLAttributes } from \"svelte/elements\";\n",
        around: &["interface SvelteHTMLElements"],
        element: "\"TAG\": ATTRIBUTES & Omit<HTMLAttributes<CLASS>, keyof ATTRIBUTES>;",
    },
];

/// The types that tell each framework of the elements: modules of their own, since only who has it can be told.
pub fn frameworks() -> Result<Vec<File>, Failure> {
    let elements = elements()?;
    let names: Vec<String> = elements
        .iter()
        .flat_map(|element| [text(element, "name").to_owned(), attributes_of(element)])
        .collect();
    let module = |framework: &Framework| {
        let mut out = format!(
            "{}import type {{ {} }} from \"./index.js\";\n\ndeclare module {:?} {{\n",
            framework.imports,
            names.join(", "),
            framework.module
        );
        let mut indent = "  ".to_owned();
        for line in framework.around {
            writeln!(out, "{indent}{line} {{").unwrap();
            indent += "  ";
        }
        for element in &elements {
            let line = framework
                .element
                .replace("TAG", text(element, "tagName"))
                .replace("ATTRIBUTES", &attributes_of(element))
                .replace("CLASS", text(element, "name"));
            writeln!(out, "{indent}{line}").unwrap();
        }
        for _ in framework.around {
            indent.truncate(indent.len() - 2);
            writeln!(out, "{indent}}}").unwrap();
        }
        (format!("elements/{}", framework.name), out + "}\n")
    };
    Ok(FRAMEWORKS.iter().map(module).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_about_the_elements_is_what_their_manifest_says() {
        let Ok(elements) = elements() else {
            panic!("no manifest")
        };
        let advice = "run `cargo xtask elements`";
        let readme = fs::read_to_string(root().join(README)).unwrap();
        assert!(
            with_tables(&readme, &elements).is_ok_and(|written| written == readme),
            "{README}: {advice}"
        );
        let declared = fs::read_to_string(root().join(TYPES)).unwrap();
        assert!(types(&elements) == declared, "{TYPES}: {advice}");
    }
}
