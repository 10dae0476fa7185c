//! HTTP archives, as browsers export them.

use crate::evidence::{Certainty, Evidence, Fault, Form, Weight};
use crate::record::Record;
use crate::scan;
use crate::signs::{Case, Field};
use crate::verdict::judge;

use super::client_error;

/// Checks if a text is an archive, or an entry of one.
pub(crate) fn is(text: &str) -> bool {
    let start = text.trim_start();
    start.starts_with(['{', '[']) && scan::has(text, "\"response\"") && scan::has(text, "\"headers\"")
}

/// Reads every response of an archive.
pub(crate) fn read(text: &str) -> Vec<Evidence> {
    const RESPONSE: &[u8] = b"\"response\"";
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = scan::find_from(bytes, RESPONSE, from) {
        from = at + RESPONSE.len();
        let rest = &text[from..];
        let open = rest.len() - rest.trim_start_matches([':', ' ', '\t', '\r', '\n']).len();
        if !rest[open..].starts_with('{') {
            continue;
        }
        if let Some(record) = Record::object(text, from + open, text.len()) {
            from = record.end;
            found.push(response(text, (at, record.end), &record));
        }
    }
    found
}

fn response(text: &str, span: (usize, usize), record: &Record) -> Evidence {
    let mut case = Case::new(text, Form::Head, span);
    case.format = Some("har");
    let status = record.get(text, "status");
    case.status = status.and_then(|span| scan::status(scan::slice(text, span)).map(|status| (status, span)));
    if let Some(span) = record.get(text, "statusText") {
        case.phrase = span;
    }
    // Headers are a list of objects, each with a name and a value.
    let mut name = None;
    for pair in &record.pairs {
        match scan::slice(text, pair.name) {
            "name" => name = Some(pair.value),
            "value" => {
                if let Some(name) = name.take() {
                    case.fields.push(Field {
                        name,
                        value: pair.value,
                    });
                }
            }
            _ => {}
        }
    }
    case.body = record.get(text, "content.text").unwrap_or((span.1, span.1));
    let error = record.get(text, "_error").filter(|span| span.0 < span.1);
    let mut evidence = judge(case);
    if let Some(error) = error {
        crate::finer::add(&mut evidence, "chrome", scan::slice(text, error));
        let weight = if evidence.status.is_none() {
            Weight::Decides
        } else {
            Weight::Suggests
        };
        evidence.because(error, weight, "Chrome's name for how the request ended.");
        if evidence.status.is_none() {
            evidence.form = Form::ClientError;
            evidence.next.clear();
            evidence.made_by("chrome", Certainty::Certain);
            evidence.through("chrome");
            let message = client_error::find(text, error);
            evidence.fault = message
                .as_ref()
                .map_or(Some(Fault::Network), |message| Some(message.fault));
            if let Some(message) = message {
                evidence.check(message.next);
            }
            crate::verdict::finish(&mut evidence);
        }
    }
    evidence
}
