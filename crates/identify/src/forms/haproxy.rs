//! Lines of HAProxy's HTTP and TCP logs.

use crate::evidence::{Certainty, Evidence, Fault, Weight};
use crate::scan::{self, Words};
use crate::verdict::ORIGIN;

use super::access_log::{Line, is_time, set_status};

/// Reads a line.
pub(crate) fn line(line: Line) -> Option<Evidence> {
    let content = line.content();
    if !scan::has(content, "/") || content.len() < 8 {
        return None;
    }
    let words: Vec<&str> = Words::new(content).take(24).collect();
    // The timers are the anchor: four or two slashes between numbers, after backend/server.
    let timers = words.iter().position(|word| is_timers(word))?;
    let server = words.get(timers.checked_sub(1)?)?;
    let (_, server_name) = server.rsplit_once('/')?;
    let has_time = words[..timers].iter().any(|word| is_time(word));
    if !has_time && line.program != Some("haproxy") && timers > 4 {
        return None;
    }
    let is_http = words[timers].bytes().filter(|byte| *byte == b'/').count() == 4;
    let (state_place, format) = if is_http {
        (timers + 5, "haproxy-http")
    } else {
        (timers + 2, "haproxy-tcp")
    };
    let mut evidence = line.evidence(format);
    evidence.through("haproxy");
    if is_http {
        set_status(&mut evidence, line, words.get(timers + 1)?);
    }
    let state = words.get(state_place).filter(|state| is_state(state));
    if server_name == "<NOSRV>" {
        crate::finer::add(&mut evidence, "haproxy-termination-state", "<NOSRV>");
        evidence.because(
            line.at(server),
            Weight::Decides,
            "No server was chosen: HAProxy answered itself.",
        );
        if evidence.status.is_some() {
            evidence.made_by("haproxy", Certainty::Certain);
        }
    }
    if let Some(state) = state {
        judge_state(line, state, &mut evidence);
    }
    judge_timers(line, words[timers], is_http, &mut evidence);
    Some(evidence)
}

/// Reads a termination state alone, as somebody types it.
pub(crate) fn state_alone(line: Line) -> Option<Evidence> {
    let state = line.content();
    if state.len() != 4 || !is_state(state) || state == "----" || !state.ends_with("--") {
        return None;
    }
    let mut evidence = line.evidence("haproxy-http");
    evidence.through("haproxy");
    judge_state(line, state, &mut evidence);
    Some(evidence)
}

/// Checks if a word is the timers of a request: `0/0/-1/-1/3`, or three of a connection.
fn is_timers(word: &str) -> bool {
    let slashes = word.bytes().filter(|byte| *byte == b'/').count();
    let is_number = |part: &str| {
        let digits = part.trim_start_matches(['+', '-']);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    matches!(slashes, 2 | 4) && word.split('/').all(is_number)
}

/// Checks if a word is a termination state.
pub(crate) fn is_state(word: &str) -> bool {
    let bytes = word.as_bytes();
    matches!(bytes.len(), 2 | 4)
        && b"CSPRILDUKcs-".contains(&bytes[0])
        && b"RQCHDLT-".contains(&bytes[1])
        && bytes[2..]
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || *byte == b'-')
}

/// Judges by the first two letters of the termination state.
pub(crate) fn judge_state(line: Line, state: &str, evidence: &mut Evidence) {
    let span = line.at(state);
    let code = &state[..2];
    crate::finer::add(evidence, "haproxy-termination-state", code);
    let bytes = code.as_bytes();
    match (bytes[0], bytes[1]) {
        (b'-', _) => {
            if evidence.emitter.is_none() && evidence.status.is_some() {
                evidence.because(
                    span,
                    Weight::Excludes,
                    "A normal end with a server: the status is the server's.",
                );
                evidence.made_by(ORIGIN, Certainty::Certain);
            }
        }
        (_, b'D') => {
            evidence.because(
                span,
                Weight::Excludes,
                "It broke while content was sent: the status had gone out already.",
            );
            if evidence.emitter.is_none() && evidence.status.is_some() {
                evidence.made_by(ORIGIN, Certainty::Likely);
            }
            evidence.fault = Some(if bytes[0].eq_ignore_ascii_case(&b'c') {
                Fault::Client
            } else {
                Fault::Upstream
            });
        }
        (b'C' | b'c', _) => {
            evidence.because(span, Weight::Decides, "The client left or was silent.");
            evidence.fault = Some(Fault::Client);
            if evidence.status.is_some_and(|status| status >= 400) {
                evidence.made_by("haproxy", Certainty::Certain);
            }
            evidence.check("Compare the client's timeout with the timers of the line.");
        }
        (b'S' | b's', _) => {
            evidence.because(
                span,
                Weight::Decides,
                "The server failed before it sent a response: HAProxy made the status.",
            );
            evidence.fault = Some(Fault::Upstream);
            // The state alone names the maker as well.
            evidence.made_by("haproxy", Certainty::Certain);
            evidence.check(match bytes[1] {
                b'C' => "No connection to the server: is it up, and does a firewall stand between?",
                b'H' => {
                    "The server closed or was silent before its head: read its log, compare timeout server."
                }
                b'Q' => "The queue was full too long: check maxconn and the servers' speed.",
                _ => "Check the server's log at that second.",
            });
        }
        _ => {
            evidence.because(
                span,
                Weight::Decides,
                "HAProxy ended it: a rule, its limits or its own answer.",
            );
            if evidence.fault.is_none() {
                evidence.fault = evidence
                    .status
                    .filter(|status| *status >= 400)
                    .map(|_| Fault::Proxy);
            }
            evidence.made_by("haproxy", Certainty::Certain);
        }
    }
    // A line with a field for the status and none in it: HAProxy saw the end of an exchange without a response.
    if evidence.emitter.is_none() && evidence.status.is_none() && evidence.format != Some("haproxy-tcp") {
        evidence.made_by("haproxy", Certainty::Likely);
    }
}

/// Says what -1 in the timers means.
fn judge_timers(line: Line, timers: &str, is_http: bool, evidence: &mut Evidence) {
    let parts: Vec<&str> = timers.split('/').collect();
    let (connect, response) = if is_http { (2, Some(3)) } else { (1, None) };
    if parts.get(connect) == Some(&"-1") {
        evidence.because(
            line.at(timers),
            Weight::Suggests,
            "-1 at Tc: no connection to the server was made.",
        );
    } else if response.and_then(|place| parts.get(place)) == Some(&"-1") {
        evidence.because(
            line.at(timers),
            Weight::Suggests,
            "-1 at Tr: the server sent no head.",
        );
    }
}
