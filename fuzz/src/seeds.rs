//! The seeds of the inputs: the fixtures, the table, and the data that the build encodes.

use std::fs;
use std::path::Path;

use serde_json::Value;
use status_atlas::search;
use status_atlas_facts::TABLE;

/// A field of every line of a file of fixtures.
fn field(file: &str, name: &str) -> Vec<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/fixtures")
        .join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let read = |line: &str| {
        let row: Value = serde_json::from_str(line).expect("a line of the fixtures is JSON");
        row[name].as_str().map(|text| text.as_bytes().to_vec())
    };
    text.lines().filter_map(read).collect()
}

/// Questions, messages and numbers, as people type them.
pub(crate) fn queries() -> Vec<Vec<u8>> {
    let files = ["questions.jsonl", "questions-2.jsonl", "questions-3.jsonl"];
    let mut all: Vec<_> = files.iter().flat_map(|file| field(file, "query")).collect();
    let written = [
        "class:5xx origin:cloudflare",
        "-origin:iana is:retryable \"bad gateway\"",
        "spec:6585 header:retry-after standing:vendor wire:never confidence:low",
        "301/302/307",
        "401 vs 403",
        ">=500",
        "500-504",
        "\"status\":504",
        "HTTP_422_UNPROCESSABLE_ENTITY",
        "10.0.0.1 - - [27/Nov/2026:09:05:41 +0000] \"GET / HTTP/1.1\" 499 0",
        "invalid_grant",
        "FLOOD_WAIT_23",
        "IIS 404.13",
        "net::ERR_CONNECTION_REFUSED",
    ];
    all.extend(written.iter().map(|text| text.as_bytes().to_vec()));
    all
}

/// Numbers, ids, names and constants.
pub(crate) fn names() -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for entry in TABLE {
        let names = entry.other_names.iter().copied().chain(entry.phrase);
        all.extend(
            [entry.id]
                .into_iter()
                .chain(names)
                .map(|name| name.as_bytes().to_vec()),
        );
    }
    for written in [
        "StatusServiceUnavailable",
        "HttpStatus.NOT_FOUND",
        "urn:ietf:params:acme:error:badNonce",
    ] {
        all.push(written.as_bytes().to_vec());
    }
    all
}

/// Responses, lines of logs, contents and messages.
pub(crate) fn pastes() -> Vec<Vec<u8>> {
    let files = [
        "identify/dev.jsonl",
        "identify/emitters.jsonl",
        "identify/unseen.jsonl",
    ];
    files.iter().flat_map(|file| field(file, "text")).collect()
}

/// Paths, query strings and fragments, with a line end between each two.
pub(crate) fn addresses() -> Vec<Vec<u8>> {
    let written = [
        "\n?q=timeout&class=5xx&origin=nginx,cloudflare&spec=rfc9110\n",
        "499/\n\n#esri",
        "404/index.html\n?q=token%3Dx\n#404",
        "\n?codes=103,404,499-nginx&q=a+b%20c\n#499-nginx",
        "docs/499\n?status-q=x&theme=dark\n#",
    ];
    let queries = queries().into_iter().take(60).map(|query| {
        let query = String::from_utf8_lossy(&query)
            .replace(' ', "+")
            .replace('\n', "%0A");
        format!("\n?q={query}\n").into_bytes()
    });
    queries
        .chain(written.iter().map(|text| text.as_bytes().to_vec()))
        .collect()
}

/// The search data.
pub(crate) fn search_data() -> Vec<Vec<u8>> {
    vec![search::DATA.to_vec()]
}

/// The file of names.
pub(crate) fn names_file() -> Vec<Vec<u8>> {
    vec![search::NAMES.to_vec()]
}

/// The file of names in other languages.
pub(crate) fn translations() -> Vec<Vec<u8>> {
    vec![status_atlas_names::encode_translations()]
}
