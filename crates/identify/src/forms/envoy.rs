//! Lines of Envoy's and Istio's access logs, and what their flags and details say.

use crate::evidence::{Certainty, Evidence, Fault, Span, Weight};
use crate::scan::{self, Words};
use crate::verdict::ORIGIN;

use super::access_log::{Line, set_status};

/// Envoy's fields on a request beside the status.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Tells<'t> {
    pub(crate) flags: Option<&'t str>,
    pub(crate) details: Option<&'t str>,
    pub(crate) upstream_time: Option<&'t str>,
    pub(crate) upstream_host: Option<&'t str>,
}

/// Reads a line of the default formats.
pub(crate) fn line(line: Line) -> Option<Evidence> {
    let content = line.content();
    if !content.starts_with(['[', '"']) {
        return None;
    }
    let mut words: Vec<&str> = Words::new(content).take(30).collect();
    // The time may have been left out.
    if content.starts_with('"') {
        words.insert(0, "");
    } else if !words
        .first()
        .is_some_and(|time| scan::starts_with_timestamp(time.as_bytes()))
    {
        return None;
    }
    if words.len() < 7 || !is_flags(words[3]) || !scan::has(words[1], " ") {
        return None;
    }
    let code = words[2];
    if scan::status(code).is_none() && code != "0" {
        return None;
    }
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    // Istio puts details, termination details and the transport failure before the bytes.
    let (details, bytes) = if is_number(words[4]) {
        (None, 4)
    } else {
        (Some(words[4]), 7)
    };
    let mut evidence = line.evidence(if details.is_some() { "istio" } else { "envoy" });
    set_status(&mut evidence, line, code);
    let is_mesh = scan::has(content, "outbound|")
        || scan::has(content, "inbound|")
        || scan::has(content, "PassthroughCluster")
        || scan::has(content, "BlackHoleCluster")
        || scan::has(content, ".svc.cluster.local");
    let hop = if is_mesh { "istio" } else { "envoy" };
    let tells = Tells {
        flags: Some(words[3]),
        details: details.filter(|details| *details != "-"),
        upstream_time: words.get(bytes + 3).copied(),
        upstream_host: words.get(bytes + 8).copied(),
    };
    judge(line, tells, hop, &mut evidence);
    // The cluster that tells a mesh stands at the end.
    let is_whole = words.len() > bytes + 8;
    if !is_whole && evidence.certainty == Certainty::Certain {
        evidence.certainty = Certainty::Likely;
    }
    if let Some(id) = words.get(bytes + 6).filter(|id| id.len() > 20) {
        crate::ids::add(&mut evidence, line.text, "x-request-id", line.at(id));
    }
    Some(evidence)
}

/// Checks if a word is response flags: `-`, or capitals with commas.
pub(crate) fn is_flags(word: &str) -> bool {
    word == "-"
        || !word.is_empty()
            && word.len() < 24
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b',')
}

/// Judges by flags and details.
pub(crate) fn judge(line: Line, tells: Tells, hop: &'static str, evidence: &mut Evidence) {
    evidence.through(hop);
    let flags = tells.flags.filter(|flags| !matches!(*flags, "-" | ""));
    let details = tells.details.filter(|details| !matches!(*details, "-" | ""));
    if let Some(flags) = flags {
        for flag in flags.split(',') {
            crate::finer::add(evidence, "envoy-response-flag", flag);
        }
    }
    if let Some(details) = details {
        crate::finer::add(evidence, "envoy-response-code-details", &details_code(details));
    }
    if evidence.status.is_none() {
        if flags.is_some_and(|flags| flags.split(',').any(|flag| matches!(flag, "DC" | "DR"))) {
            evidence.fault = Some(Fault::Client);
        }
        return;
    }
    let passed_on = details.is_some_and(|details| details.starts_with("via_upstream"));
    match (flags, details) {
        (_, Some(details)) if passed_on => {
            evidence.because(
                line.at(details),
                Weight::Excludes,
                "via_upstream: the status came from the upstream.",
            );
            evidence.made_by(ORIGIN, Certainty::Certain);
            evidence.check(
                "In a mesh the upstream may be another Envoy: look at the line of the pod's own sidecar.",
            );
        }
        (Some(flags), _) => {
            let is_client = flags.split(',').any(|flag| matches!(flag, "DC" | "DPE"));
            evidence.because(
                line.at(flags),
                Weight::Decides,
                "A response flag: Envoy made the status itself.",
            );
            evidence.made_by(hop, Certainty::Certain);
            evidence.fault = Some(flag_fault(flags))
                .filter(|_| !is_client)
                .or(Some(Fault::Client));
            if let Some(next) = flag_check(flags) {
                evidence.check(next);
            }
        }
        (None, Some(details)) => {
            evidence.because(
                line.at(details),
                Weight::Decides,
                "Details other than via_upstream: Envoy made the status itself.",
            );
            evidence.made_by(hop, Certainty::Certain);
        }
        (None, None) => {
            let asked = tells
                .upstream_time
                .filter(|time| !time.is_empty() && time.bytes().all(|byte| byte.is_ascii_digit()));
            let host = tells.upstream_host.filter(|host| !matches!(*host, "-" | ""));
            if let Some(time) = asked.or(host) {
                evidence.because(
                    line.at(time),
                    Weight::Excludes,
                    "An upstream answered, and no flag is set: it was passed on.",
                );
                evidence.made_by(ORIGIN, Certainty::Certain);
            } else if let Some(host) = tells.upstream_host {
                evidence.because(
                    span_or_line(line, host),
                    Weight::Decides,
                    "No upstream was asked: Envoy answered itself.",
                );
                evidence.made_by(hop, Certainty::Likely);
            }
        }
    }
}

fn span_or_line(line: Line, piece: &str) -> Span {
    if piece.is_empty() {
        line.span
    } else {
        line.at(piece)
    }
}

/// The details as the vocabulary lists them: what varies is cut off.
fn details_code(details: &str) -> String {
    if let Some(at) =
        scan::place(details, "{").filter(|_| details.starts_with("upstream_reset_before_response_started"))
    {
        let cause = details[at + 1..]
            .split([',', '}', '|'])
            .next()
            .unwrap_or_default();
        return ["upstream_reset_before_response_started{", cause, "}"].concat();
    }
    if details.starts_with("rbac_access_denied_matched_policy") {
        return "rbac_access_denied_matched_policy[...]".into();
    }
    details.split(['{', '[']).next().unwrap_or(details).into()
}

/// The place of the fault by the flags.
fn flag_fault(flags: &str) -> Fault {
    match flags.split(',').next().unwrap_or_default() {
        "UH" | "UF" | "UC" | "UT" | "UR" | "URX" | "UPE" | "LR" | "LH" | "UMSDR" | "DF" => Fault::Upstream,
        "DC" | "DPE" | "IH" | "SI" | "DR" => Fault::Client,
        _ => Fault::Proxy,
    }
}

/// The first thing to check by the flags.
fn flag_check(flags: &str) -> Option<&'static str> {
    Some(match flags.split(',').next().unwrap_or_default() {
        "UH" => "No host of the cluster is healthy: check endpoints and health checks.",
        "UF" => "No connection to the upstream: check port, TLS mode and network policy.",
        "UC" => "The upstream closed the connection: its keep-alive must outlast Envoy's.",
        "UT" => "The upstream was too slow for the route's timeout.",
        "UO" => "A circuit breaker is open: check its limits.",
        "NR" => "No route matches: check host, path and port of the route.",
        "NC" => "The route names a cluster that does not exist.",
        "UAEX" => "External authorization refused or failed: read its log.",
        "RL" | "RLSE" => "A rate limit: check its settings.",
        "DC" => "The client left first: compare its timeout with the duration.",
        "URX" => "All retries failed: look at each try.",
        _ => return None,
    })
}
