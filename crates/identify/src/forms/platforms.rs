//! Lines of platform routers, and of servers whose lines have no columns: Heroku, Cloud Foundry, Fly, uWSGI, Rails.

use crate::evidence::{Certainty, Evidence, Fault, Form, Weight};
use crate::record::Record;
use crate::scan;
use crate::verdict::APP;

use super::access_log::{Line, set_status};

/// Reads a line.
pub(crate) fn line(line: Line) -> Option<Evidence> {
    let content = line.content();
    heroku(line).or_else(|| {
        if scan::has(content, "generated")
            || content.starts_with("Completed ")
            || scan::has(content, " Completed ")
        {
            uwsgi(line).or_else(|| rails(line))
        } else {
            fly(line)
        }
    })
}

/// Reads a line of the Heroku router, of today's form or the older one.
fn heroku(line: Line) -> Option<Evidence> {
    let content = line.content();
    let is_router = line.program == Some("heroku");
    if !is_router
        && !content.starts_with("at=")
        && !scan::has(content, "heroku[router]")
        && !scan::has(content, "dyno=")
    {
        return None;
    }
    let record = Record::logfmt(line.text, line.span);
    let code = record.text(line.text, "code").filter(|code| is_code(code));
    let old = scan::place(content, "Error ")
        .and_then(|at| content.get(at + 6..at + 9))
        .filter(|code| is_code(code));
    let code = code.or(old);
    let dyno = record.text(line.text, "dyno");
    if code.is_none() && dyno.is_none() {
        return None;
    }
    let mut evidence = line.evidence("heroku-router");
    evidence.through("heroku-router");
    if let Some(status) = record.text(line.text, "status") {
        set_status(&mut evidence, line, status);
    }
    if let Some(code) = code {
        crate::finer::add(&mut evidence, "heroku-code", code);
        evidence.because(
            line.at(code),
            Weight::Decides,
            "A code of the router: it made the response itself.",
        );
        evidence.made_by("heroku-router", Certainty::Certain);
        evidence.fault = Some(match code {
            "H27" | "H28" | "H26" => Fault::Client,
            "H80" | "H81" | "H82" | "H14" | "H99" => Fault::Proxy,
            _ => Fault::Application,
        });
        if let Some(next) = heroku_check(code) {
            evidence.check(next);
        }
        if dyno == Some("") {
            evidence.because(
                line.at(code),
                Weight::Suggests,
                "No dyno was asked: dyno= is empty.",
            );
        }
    } else if evidence.status.is_some() {
        let span = dyno
            .filter(|dyno| !dyno.is_empty())
            .map_or(line.span, |dyno| line.at(dyno));
        evidence.because(
            span,
            Weight::Excludes,
            "No code: the router passed on what the dyno answered.",
        );
        evidence.made_by(APP, Certainty::Likely);
    }
    if let Some(span) = record.get(line.text, "request_id") {
        crate::ids::add(&mut evidence, line.text, "request_id", span);
    }
    Some(evidence)
}

/// Checks if a word is a code of Heroku: H or R and two digits.
fn is_code(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() == 3 && matches!(bytes[0], b'H' | b'R') && bytes[1..].iter().all(u8::is_ascii_digit)
}

/// The first thing to check by the code.
fn heroku_check(code: &str) -> Option<&'static str> {
    Some(match code {
        "H10" => "The app crashed: heroku logs shows its last words; then heroku restart.",
        "H12" => "The app was silent for 30 s: find the slow request, move the work to a background job.",
        "H13" => "The app closed the connection without a response: check its threads and memory.",
        "H14" => "No web dyno runs: heroku ps:scale web=1.",
        "H18" => "The app broke off in the middle of its response: read its log at that second.",
        "H20" => "The app did not boot within 75 s: see what it does at start.",
        "H27" | "H28" => "The client left or was silent: compare its timeout with service=.",
        "H80" => "Maintenance mode is on: heroku maintenance:off.",
        "H82" => "The account's free hours are used up.",
        _ => return None,
    })
}

/// Judges a line of Cloud Foundry's gorouter by its own field.
pub(crate) fn gorouter(line: Line, evidence: &mut Evidence) {
    evidence.format = Some("gorouter");
    evidence.through("gorouter");
    let content = line.content();
    let value = |name: &str| {
        let at = scan::find(content.as_bytes(), name.as_bytes())? + name.len();
        let rest = content.get(at..)?;
        match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => rest.split(' ').next(),
        }
    };
    match value("x_cf_routererror:") {
        Some(error) if !matches!(error, "-" | "") => {
            let code = error.split([' ', '(']).next().unwrap_or(error);
            crate::finer::add(evidence, "gorouter-x-cf-routererror", code);
            evidence.because(
                line.at(error),
                Weight::Decides,
                "An error of the router: it made the response itself.",
            );
            evidence.made_by("gorouter", Certainty::Certain);
        }
        Some(none) => {
            evidence.because(
                line.at(none),
                Weight::Excludes,
                "No error of the router: the application answered.",
            );
            if evidence.status.is_some() {
                evidence.made_by(APP, Certainty::Likely);
            }
        }
        None => {}
    }
    if let Some(id) = value("vcap_request_id:") {
        crate::ids::add(evidence, line.text, "vcap_request_id", line.at(id));
    }
}

/// Reads a line of uWSGI: the status stands in parentheses after the protocol.
fn uwsgi(line: Line) -> Option<Evidence> {
    let content = line.content();
    let at = scan::find(content.as_bytes(), b"(HTTP/")?;
    let written = content.get(at + 10..at + 13)?;
    scan::status(written)?;
    let mut evidence = line.evidence("uwsgi");
    set_status(&mut evidence, line, written);
    evidence.through("uwsgi");
    evidence.because(
        line.at(written),
        Weight::Suggests,
        "uWSGI logs what the application answered.",
    );
    evidence.made_by(APP, Certainty::Likely);
    Some(evidence)
}

/// Reads the line with which Rails ends a request.
fn rails(line: Line) -> Option<Evidence> {
    let content = line.content();
    let at = scan::find(content.as_bytes(), b"Completed ")? + 10;
    let written = content.get(at..at + 3)?;
    scan::status(written)?;
    if !scan::has(content, " in ") {
        return None;
    }
    let mut evidence = line.evidence("rails");
    set_status(&mut evidence, line, written);
    evidence.because(
        line.at(written),
        Weight::Decides,
        "Rails ends each request with such a line: the application answered.",
    );
    evidence.made_by("rails", Certainty::Certain);
    evidence.through("rails");
    Some(evidence)
}

/// Reads a line of Fly's proxy: a code in brackets.
fn fly(line: Line) -> Option<Evidence> {
    let content = line.content();
    scan::find(content.as_bytes(), b"[P")?;
    let at = ["[PR", "[PC", "[PM", "[PU", "[PA"]
        .iter()
        .find_map(|start| scan::place(content, start))?;
    let code = content.get(at + 1..at + 5)?;
    if !code.as_bytes()[2..].iter().all(u8::is_ascii_digit) || content.as_bytes().get(at + 5) != Some(&b']') {
        return None;
    }
    let mut evidence = Evidence::new(Form::ErrorLog, Some("fly-proxy"), line.span);
    evidence.because(
        line.at(code),
        Weight::Decides,
        "A code of Fly's proxy: it could not reach the application.",
    );
    evidence.made_by("fly-proxy", Certainty::Certain);
    evidence.through("fly-proxy");
    evidence.fault = Some(Fault::Upstream);
    Some(evidence)
}
