//! Access logs of AWS: Application and Classic Load Balancer, CloudFront, S3.

use crate::evidence::{Certainty, Evidence, Fault, Weight};
use crate::scan::{self, Words};
use crate::verdict::ORIGIN;

use super::access_log::{Line, Upstream, judge_hop, set_status, upstream};

/// Reads a line of a load balancer.
pub(crate) fn balancer(line: Line) -> Option<Evidence> {
    let content = line.content();
    let kind = content.split(' ').next()?;
    if let "http" | "https" | "h2" | "grpcs" | "ws" | "wss" = kind {
        return application(line);
    }
    let bytes = content.as_bytes();
    (scan::starts_with_timestamp(bytes) && bytes[10] == b'T')
        .then(|| classic(line))
        .flatten()
}

/// Reads a line of an Application Load Balancer.
fn application(line: Line) -> Option<Evidence> {
    let words: Vec<&str> = Words::without_brackets(line.content()).take(32).collect();
    if words.len() < 10 || !scan::starts_with_timestamp(words[1].as_bytes()) {
        return None;
    }
    let [target, own, behind] = [words[4], words[8], words[9]];
    let mut evidence = line.evidence("aws-alb");
    evidence.through("aws-alb");
    set_status(&mut evidence, line, own);
    let reason = words.get(24).copied().unwrap_or("-");
    if let Some(upstream) = upstream(behind) {
        judge_hop(&mut evidence, "aws-alb", line.at(behind), upstream);
        if upstream == Upstream::Silent {
            let says = match target {
                "-" => "No target was asked.",
                _ => "This target was asked and gave no usable response.",
            };
            evidence.because(line.at(target), Weight::Suggests, says);
            if target == "-" && evidence.status == Some(503) {
                evidence.check("Check the target group: no target is registered or healthy.");
            }
            if target != "-" && evidence.status == Some(502) {
                evidence.check("The target closed or broke the connection: its keep-alive must outlast the balancer's idle timeout.");
            }
        }
    }
    let pattern = match (own, behind) {
        ("460", _) => "elb_status_code 460",
        ("000", _) => "elb_status_code 000",
        (own, behind) if own == behind => "elb_status_code = target_status_code",
        (_, "-") if target == "-" => "target_status_code - and target:port -",
        ("502", "-") => "target_status_code - and target:port set, elb 502",
        ("504", "-") => "target_status_code - and target:port set, elb 504",
        _ => "",
    };
    if !pattern.is_empty() {
        crate::finer::add(&mut evidence, "aws-alb-log-pattern", pattern);
    }
    if own == "460" {
        evidence.fault = Some(Fault::Client);
        evidence.check("The client left first: compare its timeout with target_processing_time.");
    }
    if reason != "-" && !reason.is_empty() && reason.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        crate::finer::add(&mut evidence, "aws-alb-error-reason", reason);
        evidence.because(line.at(reason), Weight::Suggests, "The balancer's own reason.");
    }
    if words.get(22).is_some_and(|actions| scan::has(actions, "waf")) && own == "403" && behind == "-" {
        evidence.because(
            line.at(words[22]),
            Weight::Decides,
            "AWS WAF was asked and blocked.",
        );
        evidence.made_by("aws-waf", Certainty::Likely);
    }
    if let Some(trace) = words.get(17).filter(|trace| trace.starts_with("Root=")) {
        crate::ids::add(&mut evidence, line.text, "trace id", line.at(trace));
    }
    Some(evidence)
}

/// Reads a line of a Classic Load Balancer.
fn classic(line: Line) -> Option<Evidence> {
    let words: Vec<&str> = Words::without_brackets(line.content()).take(16).collect();
    if words.len() < 12 || !words[2].contains(':') || !words[4..7].iter().all(|word| is_seconds(word)) {
        return None;
    }
    let [backend, own, behind, request] = [words[3], words[7], words[8], words[11]];
    let is_status = |word: &str| word == "-" || word == "0" || scan::status(word).is_some();
    if !is_status(own) || !is_status(behind) {
        return None;
    }
    let mut evidence = line.evidence("aws-classic-elb");
    evidence.through("aws-classic-elb");
    if own == "-" {
        let says = "A TCP listener: the balancer saw no HTTP.";
        evidence.because(line.at(request), Weight::Excludes, says);
        evidence.check("Read the log of the instance behind: only it saw the HTTP.");
        return Some(evidence);
    }
    set_status(&mut evidence, line, own);
    if let Some(upstream) = upstream(behind) {
        judge_hop(&mut evidence, "aws-classic-elb", line.at(behind), upstream);
    }
    if backend == "-" {
        evidence.because(line.at(backend), Weight::Suggests, "No instance was asked.");
    }
    Some(evidence)
}

/// Checks if a word is a duration of these logs.
fn is_seconds(word: &str) -> bool {
    let bytes = word.trim_start_matches('-').as_bytes();
    !bytes.is_empty() && bytes.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
}

/// Judges a request of CloudFront by its result types.
pub(crate) fn cloudfront(line: Line, evidence: &mut Evidence, result: &str, detailed: Option<&str>) {
    evidence.through("cloudfront");
    let finest = detailed
        .filter(|detailed| !matches!(*detailed, "-" | ""))
        .unwrap_or(result);
    if matches!(finest, "-" | "") {
        return;
    }
    crate::finer::add(evidence, "cloudfront-x-edge-detailed-result-type", finest);
    let span = line.at(finest);
    if evidence.status.is_none() {
        evidence.because(
            span,
            Weight::Suggests,
            "The viewer left before a status was sent.",
        );
        evidence.fault = Some(Fault::Client);
        return;
    }
    match finest {
        "Hit" | "RefreshHit" | "OriginShieldHit" => {
            evidence.because(
                span,
                Weight::Suggests,
                "From CloudFront's cache: the status is the stored one.",
            );
            if finest == "Hit" {
                evidence.made_by("cloudfront", Certainty::Likely);
            }
        }
        "Miss" => {
            evidence.because(
                span,
                Weight::Excludes,
                "Fetched from the origin: the status is its own.",
            );
            evidence.made_by(ORIGIN, Certainty::Certain);
        }
        "Error" if detailed.is_some() => {
            let says = "An error without a finer type: CloudFront passed on what the origin sent.";
            evidence.because(span, Weight::Excludes, says);
            evidence.made_by(ORIGIN, Certainty::Likely);
        }
        "Error" => {
            evidence.because(
                span,
                Weight::Suggests,
                "Error alone does not tell whose: x-edge-detailed-result-type does.",
            );
            evidence.check("Add x-edge-detailed-result-type to the log's fields.");
        }
        _ => {
            evidence.because(
                span,
                Weight::Decides,
                "A type that CloudFront writes for responses of its own.",
            );
            evidence.made_by("cloudfront", Certainty::Certain);
        }
    }
}

/// Reads a line of CloudFront's standard log without its `#Fields:`.
pub(crate) fn cloudfront_line(line: Line) -> Option<Evidence> {
    let words: Vec<&str> = line.content().split('\t').take(40).collect();
    if words.len() < 20 || !words[7].starts_with('/') {
        return None;
    }
    let mut evidence = line.evidence("cloudfront");
    set_status(&mut evidence, line, words[8]);
    cloudfront(line, &mut evidence, words[13], words.get(28).copied());
    if let Some(id) = words.get(14) {
        crate::ids::add(&mut evidence, line.text, "x-edge-request-id", line.at(id));
    }
    Some(evidence)
}

/// Reads a line of S3's server access log.
pub(crate) fn s3(line: Line) -> Option<Evidence> {
    let words: Vec<&str> = Words::new(line.content()).take(14).collect();
    let owner = words.first()?;
    if owner.len() != 64 || !owner.bytes().all(|byte| byte.is_ascii_hexdigit()) || words.len() < 11 {
        return None;
    }
    if !super::access_log::is_time(words[2]) || scan::status(words[9]).is_none() {
        return None;
    }
    let mut evidence = line.evidence("s3");
    set_status(&mut evidence, line, words[9]);
    evidence.because(
        line.at(owner),
        Weight::Decides,
        "S3's own access log: S3 answered.",
    );
    evidence.made_by("s3", Certainty::Certain);
    evidence.through("s3");
    crate::ids::add(&mut evidence, line.text, "request id", line.at(words[5]));
    Some(evidence)
}
