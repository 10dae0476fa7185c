//! The snippets that send a code, read by parsers of their languages.
#![cfg(feature = "ssr")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use status_atlas::facts::TABLE;
use status_atlas::search::lookup;
use status_atlas::send::{Language, Snippet, snippets};

/// Codes with and without fields, with and without content, and redirects.
const TRIED: [&str; 8] = ["200", "201", "204", "308", "401", "405", "422", "429"];

/// Every snippet of the codes that are tried in a language, with the code.
fn tried(language: Language) -> Vec<(&'static str, Snippet)> {
    let of = |id| {
        let found = snippets(lookup::by_id(id).unwrap());
        assert!(found.len() >= 20, "{id}");
        found.into_iter().map(move |snippet| (id, snippet))
    };
    let all = TRIED.into_iter().flat_map(of);
    all.filter(|(_, snippet)| snippet.language == language).collect()
}

/// Writes the snippet to a file, for a program to read.
fn file(id: &str, snippet: &Snippet, ending: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("send");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{}-{id}.{ending}", snippet.key));
    fs::write(&path, format!("{}\n", snippet.text)).unwrap();
    path
}

fn run(program: &str, arguments: &[&str], path: &Path) {
    let done = Command::new(program).args(arguments).arg(path).output();
    let done = done.unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(
        done.status.success(),
        "{}: {said}\n{}",
        path.display(),
        fs::read_to_string(path).unwrap()
    );
}

#[test]
fn node_reads_the_javascript() {
    for (id, snippet) in tried(Language::JavaScript) {
        run("node", &["--check"], &file(id, &snippet, "mjs"));
    }
}

#[test]
fn rustfmt_reads_the_rust() {
    for (id, snippet) in tried(Language::Rust) {
        run(
            "rustfmt",
            &["--edition", "2024", "--emit", "stdout"],
            &file(id, &snippet, "rs"),
        );
    }
}

/// Python is not needed for anything else here, so that it may be absent.
#[test]
fn python_reads_the_python() {
    if Command::new("python3").arg("--version").output().is_err() {
        return;
    }
    const READ: &str = "import ast, sys; ast.parse(open(sys.argv[1]).read())";
    for (id, snippet) in tried(Language::Python) {
        run("python3", &["-c", READ], &file(id, &snippet, "py"));
    }
}

#[test]
fn the_problem_is_json_with_the_members_of_its_specification() {
    let problems = tried(Language::Json);
    assert_eq!(problems.len(), 4, "one for each error");
    for (id, snippet) in problems {
        let problem: serde_json::Value = serde_json::from_str(&snippet.text).unwrap();
        assert_eq!(problem["status"], id.parse::<u16>().unwrap());
        for member in ["type", "title", "detail", "instance"] {
            assert!(problem[member].is_string(), "{id}: {member}");
        }
    }
}

/// Every bracket is closed, and no quotation mark is left over, in every language and for every code.
#[test]
fn brackets_and_quotation_marks_are_paired() {
    let mut read = 0;
    for entry in TABLE.iter() {
        for snippet in snippets(entry) {
            let mut open = Vec::new();
            let mut quote = None;
            let mut escaped = false;
            for letter in snippet.text.chars() {
                match (quote, letter) {
                    _ if escaped => escaped = false,
                    (Some('"'), '\\') => escaped = true,
                    (Some(mark), letter) if mark == letter => quote = None,
                    (Some(_), _) => {}
                    (None, '"' | '\'' | '`') => quote = Some(letter),
                    (None, '(' | '[' | '{') => open.push(letter),
                    (None, ')' | ']' | '}') => {
                        let opened = open.pop();
                        let pair = [('(', ')'), ('[', ']'), ('{', '}')];
                        assert!(
                            opened.is_some_and(|opened| pair.contains(&(opened, letter))),
                            "{} of {}: {}",
                            snippet.label,
                            entry.id,
                            snippet.text
                        );
                    }
                    _ => {}
                }
            }
            assert!(
                open.is_empty() && quote.is_none(),
                "{} of {}: {}",
                snippet.label,
                entry.id,
                snippet.text
            );
            read += 1;
        }
    }
    assert!(read > 800, "{read}");
}

#[test]
fn what_a_specification_demands_is_sent_by_each() {
    for (id, field) in [
        ("401", "www-authenticate"),
        ("405", "allow"),
        ("429", "retry-after"),
    ] {
        for snippet in snippets(lookup::by_id(id).unwrap()) {
            let has = snippet.text.to_lowercase().contains(field) || snippet.language == Language::Json;
            assert!(has, "{} of {id}: {}", snippet.label, snippet.text);
        }
    }
}
