//! Lines of Squid's native access log.

use crate::evidence::{Certainty, Evidence, Fault, Weight};
use crate::scan;
use crate::verdict::ORIGIN;

use super::access_log::{Line, set_status};

/// Reads a line: time elapsed client result/status bytes method URL user hierarchy/peer type.
pub(crate) fn line(line: Line) -> Option<Evidence> {
    let words: Vec<&str> = line.content().split_ascii_whitespace().take(12).collect();
    // The time may have been cut off; result and status are the anchor.
    let place = words.iter().position(|word| split(word).is_some())?;
    let (result, status) = split(words[place])?;
    if place > 3 {
        return None;
    }
    let mut evidence = line.evidence("squid");
    evidence.through("squid");
    set_status(&mut evidence, line, status);
    let base = result.split("_ABORTED").next().unwrap_or(result);
    crate::finer::add(&mut evidence, "squid-result-code", base);
    if base != result {
        crate::finer::add(&mut evidence, "squid-result-code", "suffix _ABORTED");
        evidence.fault = Some(Fault::Client);
    }
    let hierarchy = words[place..].iter().find(|word| {
        word.starts_with("HIER_")
            || word.starts_with("NONE/")
            || scan::has(word, "_PARENT/")
            || word.starts_with("DIRECT/")
    });
    let direct = hierarchy.is_some_and(|word| !word.starts_with("HIER_NONE") && !word.starts_with("NONE/"));
    let denied = result.starts_with("TCP_DENIED");
    if evidence.status.is_none() {
        return Some(evidence);
    }
    if denied || scan::has(base, "TUNNEL") || matches!(result, "NONE" | "TAG_NONE" | "NONE_NONE") {
        let says = match () {
            () if denied => "Squid refused by its own rules.",
            () if scan::has(base, "TUNNEL") => {
                "A CONNECT tunnel: the status is Squid's answer to CONNECT, not the site's."
            }
            () => "Squid handled nothing: the status is its own.",
        };
        evidence.because(line.at(words[place]), Weight::Decides, says);
        evidence.made_by("squid", Certainty::Certain);
        if denied {
            evidence.fault = Some(if evidence.status == Some(407) {
                Fault::Client
            } else {
                Fault::Proxy
            });
            evidence.check("Check Squid's http_access rules; on 407 the proxy login.");
        }
    } else if let Some(hierarchy) = hierarchy {
        let is_gateway = matches!(evidence.status, Some(502..=504));
        if !direct && !scan::has(base, "HIT") {
            evidence.because(
                line.at(hierarchy),
                Weight::Decides,
                "No server was contacted: the status is Squid's.",
            );
            evidence.made_by("squid", Certainty::Certain);
        } else if direct && !is_gateway {
            evidence.because(
                line.at(hierarchy),
                Weight::Excludes,
                "Squid asked the server: the status is the server's.",
            );
            evidence.made_by(ORIGIN, Certainty::Certain);
        } else if is_gateway && hierarchy.ends_with("/-") {
            evidence.because(
                line.at(hierarchy),
                Weight::Decides,
                "No server could be reached: Squid made the status.",
            );
            evidence.made_by("squid", Certainty::Certain);
            evidence.fault = Some(Fault::Upstream);
        } else if is_gateway {
            evidence.because(
                line.at(hierarchy),
                Weight::Suggests,
                "A server was tried; whether the status is Squid's own is open.",
            );
            evidence.check("Read the page: X-Squid-Error marks Squid's own.");
        }
    }
    Some(evidence)
}

/// The result code and the status of a word as `TCP_DENIED/407`.
fn split(word: &str) -> Option<(&str, &str)> {
    let (result, status) = word.split_once('/')?;
    let known = ["TCP_", "NONE", "TAG_NONE", "UDP_"]
        .iter()
        .any(|start| result.starts_with(start));
    let is_code = result
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    let is_status =
        status.len() == 3 && scan::number(status.as_bytes()).is_some_and(|(_, digits)| digits == 3);
    (known && is_code && is_status).then_some((result, status))
}
