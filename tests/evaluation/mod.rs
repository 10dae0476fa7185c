//! The evaluation sets, for the tests that measure on them and that keep them out of the training lines.
//!
//! `fixtures/README.md` describes their fields and where they come from.

use serde_json::Value;

/// An evaluation set: the name of its file, and its queries.
pub struct Set {
    pub name: &'static str,
    pub queries: Vec<Value>,
}

/// The sets. The search was tuned on the first and on that of development, whose misses were read; nothing was tuned on the others.
pub fn sets() -> [Set; 6] {
    [
        ("questions.jsonl", include_str!("../fixtures/questions.jsonl")),
        ("questions-2.jsonl", include_str!("../fixtures/questions-2.jsonl")),
        ("questions-3.jsonl", include_str!("../fixtures/questions-3.jsonl")),
        ("questions-4.jsonl", include_str!("../fixtures/questions-4.jsonl")),
        ("questions-5.jsonl", include_str!("../fixtures/questions-5.jsonl")),
        ("development.jsonl", include_str!("../fixtures/development.jsonl")),
    ]
    .map(|(name, lines)| Set {
        name,
        queries: lines
            .lines()
            .map(|line| serde_json::from_str(line).expect("a query a line"))
            .collect(),
    })
}

/// The program that prints the query as a message, where the query is one that the training lines have too.
pub fn printed_by(query: &Value) -> Option<&str> {
    query
        .get("printed_by")
        .map(|program| program.as_str().expect("a program's name"))
}
