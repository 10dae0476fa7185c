//! W3C extended logs: IIS, HTTPERR, CloudFront. The columns come from `#Fields:`, or are the usual ones.

use crate::evidence::{Certainty, Evidence, Fault, Weight};
use crate::scan;
use crate::verdict::APP;

use super::access_log::{Line, set_status};
use super::aws;

/// Reads the columns that a `#Fields:` line names.
pub(crate) fn columns(line: &str) -> Option<Vec<&str>> {
    let rest = line.trim().strip_prefix("#Fields:")?;
    Some(rest.split_ascii_whitespace().collect())
}

/// Reads a line by its columns.
pub(crate) fn by_columns(line: Line, columns: &[&str]) -> Option<Evidence> {
    let content = line.content();
    let words: Vec<&str> = match content.contains('\t') {
        true => content.split('\t').collect(),
        false => content.split_ascii_whitespace().collect(),
    };
    let get = |name: &str| {
        let place = columns
            .iter()
            .position(|column| column.eq_ignore_ascii_case(name))?;
        words.get(place).copied()
    };
    if let Some(reason) = get("s-reason") {
        return httperr(line, get("sc-status"), reason);
    }
    let status = get("sc-status").or_else(|| get("cs-status"))?;
    if let Some(result) = get("x-edge-result-type") {
        let mut evidence = line.evidence("cloudfront");
        set_status(&mut evidence, line, status);
        aws::cloudfront(line, &mut evidence, result, get("x-edge-detailed-result-type"));
        if let Some(id) = get("x-edge-request-id") {
            crate::ids::add(&mut evidence, line.text, "x-edge-request-id", line.at(id));
        }
        return Some(evidence);
    }
    let mut evidence = line.evidence("iis-w3c");
    set_status(&mut evidence, line, status);
    iis(line, &mut evidence, get("sc-substatus"), get("sc-win32-status"));
    Some(evidence)
}

/// Judges by the substatus and the Windows error of IIS.
fn iis(line: Line, evidence: &mut Evidence, substatus: Option<&str>, win32: Option<&str>) {
    evidence.through("iis");
    let Some(status) = evidence.status else { return };
    if let Some(code) = win32.filter(|code| *code != "0") {
        crate::finer::add(evidence, "iis-sc-win32-status", code);
        evidence.because(
            line.at(code),
            Weight::Suggests,
            "The Windows error of the request.",
        );
        if let "64" | "995" | "1236" | "1229" = code {
            evidence.fault = Some(Fault::Client);
        }
    }
    let Some(substatus) = substatus else { return };
    let span = line.at(substatus);
    if substatus != "0" && status >= 400 {
        let code = [status_text(status).as_str(), ".", substatus].concat();
        crate::finer::add(evidence, "iis", &code);
        evidence.because(
            span,
            Weight::Decides,
            "A substatus: IIS or one of its modules made the status.",
        );
        evidence.made_by("iis", Certainty::Certain);
        if status == 502 {
            evidence.fault = Some(Fault::Upstream);
        }
        if status == 500 {
            evidence.fault = Some(Fault::Proxy);
        }
        crate::remarks::of_iis(evidence);
    } else if status >= 500 {
        evidence.because(
            span,
            Weight::Excludes,
            "No substatus: the application set the status.",
        );
        evidence.made_by(APP, Certainty::Likely);
        evidence.fault = Some(Fault::Application);
    } else if status == 404 && win32 == Some("2") {
        evidence.because(span, Weight::Decides, "Windows found no such file: IIS answered.");
        evidence.made_by("iis", Certainty::Certain);
    }
}

/// A number of three digits.
fn status_text(status: u16) -> String {
    [status / 100, status / 10 % 10, status % 10]
        .iter()
        .map(|digit| (b'0' + *digit as u8) as char)
        .collect()
}

/// Judges a line of HTTPERR by its reason.
fn httperr(line: Line, status: Option<&str>, reason: &str) -> Option<Evidence> {
    let mut evidence = line.evidence("httperr");
    evidence.through("http-sys");
    if let Some(status) = status {
        set_status(&mut evidence, line, status);
    }
    crate::finer::add(&mut evidence, "http-sys-reason", reason);
    evidence.because(
        line.at(reason),
        Weight::Decides,
        "HTTPERR holds what the kernel driver answered itself.",
    );
    if evidence.status.is_some() {
        evidence.made_by("http-sys", Certainty::Certain);
    }
    Some(evidence)
}

/// Reads a line without columns: CloudFront by its tabs, IIS and HTTPERR by what stands where.
pub(crate) fn without_columns(line: Line) -> Option<Evidence> {
    let content = line.content();
    if !scan::starts_with_date(content.as_bytes(), b'-') {
        return aws::s3(line);
    }
    if content.contains('\t') {
        return aws::cloudfront_line(line);
    }
    let words: Vec<&str> = content.split_ascii_whitespace().take(24).collect();
    if words.len() < 10 || !scan::starts_with_timestamp(content.as_bytes()) || words[0].len() != 10 {
        return None;
    }
    // HTTPERR: date time c-ip c-port s-ip s-port version verb url ... status site reason queue
    if words[6].starts_with("HTTP/") {
        let reason = words[9..].iter().find(|word| is_reason(word))?;
        let status = words[9..]
            .iter()
            .find(|word| scan::status(word).is_some())
            .copied();
        return httperr(line, status, reason);
    }
    // IIS: ... sc-status sc-substatus sc-win32-status time-taken, at the end.
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let method = words[2..6].iter().any(|word| is_method(word));
    let numbers = words
        .iter()
        .rev()
        .take_while(|word| is_number(word))
        .count()
        .min(6);
    let first = words[words.len() - numbers..]
        .iter()
        .position(|word| scan::status(word).is_some())?;
    let place = words.len() - numbers + first;
    if !method || place + 2 >= words.len() {
        return None;
    }
    let mut evidence = line.evidence("iis-w3c");
    set_status(&mut evidence, line, words[place]);
    iis(
        line,
        &mut evidence,
        Some(words[place + 1]),
        Some(words[place + 2]),
    );
    Some(evidence)
}

fn is_method(word: &str) -> bool {
    matches!(
        word,
        "GET" | "POST" | "PUT" | "HEAD" | "DELETE" | "PATCH" | "OPTIONS" | "PROPFIND" | "DEBUG"
    )
}

/// Checks if a word is a reason of HTTPERR.
fn is_reason(word: &str) -> bool {
    crate::verdict::listed("http-sys-reason", word).is_some() || REASONS.contains(&word)
}

/// The reasons of HTTPERR.
const REASONS: [&str; 38] = [
    "AppOffline",
    "AppPoolTimer",
    "AppShutdown",
    "BadRequest",
    "Client_Reset",
    "Connection_Abandoned_By_AppPool",
    "Connection_Abandoned_By_ReqQueue",
    "Connection_Dropped",
    "Connection_Dropped_List_Full",
    "ConnLimit",
    "Connections_Refused",
    "Disabled",
    "EntityTooLarge",
    "FieldLength",
    "Forbidden",
    "Header",
    "Hostname",
    "Internal",
    "Invalid_CR/LF",
    "LengthRequired",
    "N/A",
    "N/I",
    "Number",
    "Precondition",
    "QueueFull",
    "RequestLength",
    "Timer_AppPool",
    "Timer_ConnectionIdle",
    "Timer_EntityBody",
    "Timer_HeaderWait",
    "Timer_MinBytesPerSecond",
    "Timer_ReqQueue",
    "Timer_Response",
    "Timer_SslRenegotiation",
    "URL",
    "URL_Length",
    "Verb",
    "Version_N/S",
];
