//! Finer codes: from fields and contents of responses.

use std::borrow::Cow;

use status_atlas_facts::{CodeList, ListedCode};

use crate::evidence::{Evidence, Finer, Weight};
use crate::scan;
use crate::signs::Case;

/// Adds a code, in the spelling of its vocabulary where it lists it.
pub(crate) fn add(evidence: &mut Evidence, vocabulary: &'static str, written: &str) {
    let vocabulary = CodeList::from_id(vocabulary).map_or(vocabulary, |known| known.id);
    let code = match listed(vocabulary, written) {
        Some(finer) => Cow::Borrowed(finer.code),
        None => Cow::Owned(written.to_owned()),
    };
    if !evidence
        .finer
        .iter()
        .any(|finer| finer.vocabulary == vocabulary && finer.code == code)
    {
        evidence.finer.push(Finer { vocabulary, code });
    }
}

/// The code that a vocabulary lists for what is written: `*` in it stands for anything.
fn listed(vocabulary: &str, written: &str) -> Option<&'static ListedCode> {
    let mut codes = CodeList::from_id(vocabulary)?.codes().iter();
    let exact = codes.clone().find(|finer| finer.code == written);
    exact.or_else(|| {
        codes.find(|finer| {
            finer.code.split_once('*').is_some_and(|(start, end)| {
                written.len() >= start.len() + end.len()
                    && written.starts_with(start)
                    && written.ends_with(end)
            })
        })
    })
}

/// Fields whose value is a finer code.
const FIELDS: [(&str, &str); 6] = [
    ("x-squid-error", "squid-x-squid-error"),
    ("x-vercel-error", "vercel-error"),
    ("x-render-routing", "render-routing"),
    ("x-cf-routererror", "gorouter-x-cf-routererror"),
    ("cf-cache-status", "cloudflare-cf-cache-status"),
    ("cf-error-type", "cloudflare"),
];

/// Sentences of Amazon's gateway and the response type that each comes with.
const GATEWAY: [(&str, &str); 12] = [
    ("Missing Authentication Token", "MISSING_AUTHENTICATION_TOKEN"),
    ("Endpoint request timed out", "INTEGRATION_TIMEOUT"),
    ("Network error communicating with endpoint", "INTEGRATION_FAILURE"),
    ("Limit Exceeded", "QUOTA_EXCEEDED"),
    ("Too Many Requests", "THROTTLED"),
    ("Unauthorized", "UNAUTHORIZED"),
    ("User is not authorized to access this resource", "ACCESS_DENIED"),
    (
        "The security token included in the request is expired",
        "EXPIRED_TOKEN",
    ),
    ("Invalid request body", "BAD_REQUEST_BODY"),
    ("Unsupported Media Type", "UNSUPPORTED_MEDIA_TYPE"),
    ("Request Too Long", "REQUEST_TOO_LARGE"),
    ("Authorizer error", "AUTHORIZER_FAILURE"),
];

/// Adds the finer codes of a response.
pub(crate) fn of_response(case: &Case, evidence: &mut Evidence) {
    for (name, vocabulary) in FIELDS {
        if let Some(span) = case.field_span(name) {
            let value = scan::slice(case.text, span);
            let code = value.split([' ', ',']).next().unwrap_or(value);
            if !code.is_empty() {
                add(evidence, vocabulary, code);
            }
        }
    }
    let content = scan::slice(case.text, case.body);
    let emitter = evidence.emitter.unwrap_or_default();
    match emitter {
        "cloudflare" => of_cloudflare(case, content, evidence),
        "cloudfront" | "aws-waf" => of_listed(content, "cloudfront-page-sentence", evidence),
        "vercel" => of_listed(content, "vercel-error", evidence),
        "aws-apigw-rest" => {
            if let Some((_, kind)) = GATEWAY.iter().find(|(sentence, _)| scan::has(content, sentence)) {
                add(evidence, "aws-apigw-response-type", kind);
            }
        }
        "kube-apiserver" => {
            let object = case.object.as_ref();
            if let Some(reason) = object.and_then(|object| object.text(case.text, "reason")) {
                add(evidence, "kubernetes-status-reason", reason);
            }
        }
        "iis" | "aspnet-core-module" => {
            if let Some(at) = scan::place(content, "HTTP Error ") {
                let rest = &content[at + 11..];
                let end = rest
                    .find(|letter: char| !letter.is_ascii_digit() && letter != '.')
                    .unwrap_or(rest.len());
                if rest[..end].contains('.') {
                    add(evidence, "iis", rest[..end].trim_end_matches('.'));
                }
            }
        }
        "heroku-router" => {
            for start in ["code=H", "Error H"] {
                if let Some(code) = scan::place(content, start)
                    .and_then(|at| content.get(at + start.len() - 1..at + start.len() + 2))
                {
                    add(evidence, "heroku-code", code);
                }
            }
        }
        _ => {}
    }
    if let Some(span) = case.field_span("grpc-status") {
        let code = scan::slice(case.text, span);
        if code != "0" {
            evidence.because(
                span,
                Weight::Suggests,
                "A gRPC error: its code stands here, the HTTP status stays 200.",
            );
        }
    }
}

/// Adds the codes of a vocabulary that stand in a content as they are.
fn of_listed(content: &str, vocabulary: &'static str, evidence: &mut Evidence) {
    if let Some(list) = CodeList::from_id(vocabulary) {
        for finer in list
            .codes()
            .iter()
            .filter(|finer| finer.code.len() > 8 && scan::has(content, finer.code))
        {
            add(evidence, vocabulary, finer.code);
        }
    }
}

/// Adds the number of an error of Cloudflare: four digits beside the word.
fn of_cloudflare(case: &Case, content: &str, evidence: &mut Evidence) {
    for start in ["error code: ", "Error code: ", "Error code ", "Error ", "Error: "] {
        if let Some(at) = scan::place(content, start)
            && let Some((code, 4)) = scan::number(&content.as_bytes()[at + start.len()..])
            && (1000..1300).contains(&code)
        {
            let from = at + start.len();
            add(evidence, "cloudflare", &content[from..from + 4]);
            let span = (case.body.0 + from, case.body.0 + from + 4);
            evidence.because(
                span,
                Weight::Decides,
                "The number of an error of Cloudflare's own.",
            );
            return;
        }
    }
}
