//! Remarks on a response: what its content and its fields say of the cause, and what its status asks for and it lacks.

use std::borrow::Cow;

use crate::evidence::{Evidence, Fault, Form, Weight};
use crate::numbers;
use crate::scan;
use crate::signs::Case;

/// A code or a sentence in a content that names the cause.
struct Cause {
    piece: &'static str,
    /// The emitters that write it with this meaning; empty where any does.
    emitters: &'static [&'static str],
    next: &'static str,
    /// The advice on repeating the request, where it is not that of the status.
    retry: Option<&'static str>,
}

/// Causes in the request or the account of the caller, whoever made the response.
const CAUSES: [Cause; 6] = [
    Cause {
        piece: "SignatureDoesNotMatch",
        emitters: &[],
        next: "Check the secret key; then that method, path, query and every signed field are sent exactly as they were signed.",
        retry: Some("Do not repeat it as it is: sign it anew."),
    },
    Cause {
        piece: "RequestTimeTooSkewed",
        emitters: &[],
        next: "Set the caller's clock: it is more than 15 minutes off.",
        retry: Some("Do not repeat it before the caller's clock is right: sign it anew then."),
    },
    Cause {
        piece: "insufficient_quota",
        emitters: &[],
        next: "Look at the plan, the balance and the spending limit of the account that the key belongs to.",
        retry: Some("Do not repeat it until the account has credit again: waiting alone does not help."),
    },
    Cause {
        piece: "Missing Authentication Token",
        emitters: &["aws-apigw-rest", "aws-service"],
        next: "Check stage, path and method: a route that does not exist is answered so too. If it exists, sign the request.",
        retry: None,
    },
    Cause {
        piece: "\"Forbidden\"",
        emitters: &["aws-apigw-rest", "aws-apigw-http"],
        next: "Check x-api-key and its usage plan for this stage, then the resource policy, the web ACL and the domain's mapping.",
        retry: None,
    },
    Cause {
        piece: "User is not authorized to access this resource",
        emitters: &["aws-apigw-rest"],
        next: "Read what the authorizer answered: it or a policy refused this caller.",
        retry: None,
    },
];

/// Adds the remarks on a response.
pub(crate) fn of_response(case: &Case, evidence: &mut Evidence) {
    causes(case, evidence);
    by_maker(case, evidence);
    limits(case, evidence);
    if case.form == Form::Head {
        missing(case, evidence);
    }
}

fn causes(case: &Case, evidence: &mut Evidence) {
    if case.status.is_some_and(|(status, _)| status < 400) {
        return;
    }
    let content = scan::slice(case.text, case.body);
    let maker = evidence.emitter;
    let cause = CAUSES.iter().find(|cause| {
        let is_meant =
            cause.emitters.is_empty() || maker.is_some_and(|maker| cause.emitters.contains(&maker));
        is_meant && scan::has(content, cause.piece)
    });
    if let Some(cause) = cause {
        // Before what any answer of that maker is checked for.
        evidence.next.insert(0, Cow::Borrowed(cause.next));
        evidence.fault = Some(Fault::Client);
        evidence.retry = cause.retry.map(Cow::Borrowed);
    }
}

/// Adds what to check first of a maker's answers with this status.
fn by_maker(case: &Case, evidence: &mut Evidence) {
    let content = case.content();
    let next = match (evidence.emitter, evidence.status) {
        (Some("nginx" | "openresty" | "ingress-nginx"), Some(413)) => {
            "Raise client_max_body_size there, 1m unless set; in ingress-nginx it is the annotation proxy-body-size."
        }
        (Some("s3"), Some(403 | 404)) if evidence.next.is_empty() => {
            "Check the bucket policy and whether the key exists; without list permission a missing key is 403."
        }
        (Some("apache"), Some(503)) => {
            "Any 503 of httpd has this page: that of a script, of a module, or of mod_proxy, which then logs an AH number."
        }
        (Some("iis" | "aspnet-core-module"), _) => return of_iis(evidence),
        (None, _) if content == "404 page not found" => {
            "Find out which Go program listens there: it is Go's page for a path without a route, and Traefik's where no router matches."
        }
        _ if case.field("cf-mitigated") == Some("challenge") => {
            evidence.retry = Some(Cow::Borrowed(
                "Do not repeat it from a script: the same challenge comes each time. In a browser it may be repeated once the challenge is solved.",
            ));
            "A browser has to solve the challenge. A script cannot: let it pass by a rule, by its address or a token."
        }
        _ => return,
    };
    evidence.check(next);
}

/// Adds what a configuration that IIS cannot read means.
pub(crate) fn of_iis(evidence: &mut Evidence) {
    let mut codes = evidence.finer.iter();
    if codes.any(|finer| finer.vocabulary == "iis" && finer.code == "500.19") {
        evidence.fault = Some(Fault::Application);
        evidence.check("Mend the site's web.config: the error page names the file and the line, and the error code says what is wrong there.");
        evidence.retry = Some(Cow::Borrowed(
            "Do not repeat it: every request fails until the configuration can be read.",
        ));
    }
}

/// Reads when a limit that is used up begins anew.
fn limits(case: &Case, evidence: &mut Evidence) {
    let is_used_up = case.field("x-ratelimit-remaining") == Some("0");
    if !is_used_up || !matches!(evidence.status, Some(403 | 429)) || case.field("retry-after").is_some() {
        return;
    }
    let Some(span) = case.field_span("x-ratelimit-reset") else {
        return;
    };
    let Ok(seconds) = scan::slice(case.text, span).parse::<u32>() else {
        return;
    };
    // Fewer are no time since 1970, but a wait.
    if seconds < 1_000_000_000 {
        return;
    }
    let time = time_of(seconds);
    evidence.because(
        span,
        Weight::Suggests,
        ["The limit is used up until ", &time, " UTC."].concat(),
    );
    evidence.fault = Some(Fault::Client);
    evidence.retry = Some(Cow::Owned(
        [
            "Repeat it after ",
            &time,
            " UTC: x-ratelimit-reset says so. Before, it fails again.",
        ]
        .concat(),
    ));
}

/// A time from its seconds since 1970, as `2026-11-28 06:12:01`.
fn time_of(seconds: u32) -> String {
    const DAY: u32 = 24 * 60 * 60;
    // Years begin in March here, so that the day that leap years have more is their last.
    let days = seconds / DAY + 719_468;
    let era = days / 146_097;
    let day = days % 146_097;
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    let mut time = (era * 400 + year + next).to_string();
    let rest = seconds % DAY;
    for (mark, number) in [
        ('-', month),
        ('-', date),
        (' ', rest / 3600),
        (':', rest / 60 % 60),
        (':', rest % 60),
    ] {
        time.push(mark);
        for digit in [number / 10, number % 10] {
            time.push((b'0' + digit as u8) as char);
        }
    }
    time
}

/// Fields that a status asks for (RFC 9110 sections 15.5.2, 15.5.6, 15.5.8 and 15.5.22).
const ASKED: [(u16, &str, &str); 4] = [
    (
        401,
        "www-authenticate",
        "A 401 has to say in WWW-Authenticate how to log in: the field is not there.",
    ),
    (
        405,
        "allow",
        "A 405 has to list in Allow the methods that the resource has: the field is not there.",
    ),
    (
        407,
        "proxy-authenticate",
        "A 407 has to say in Proxy-Authenticate how to log in: the field is not there.",
    ),
    (
        426,
        "upgrade",
        "A 426 has to name the protocol in Upgrade: the field is not there.",
    ),
];

/// Points out what a status asks for and is not there, or is there and may not be.
fn missing(case: &Case, evidence: &mut Evidence) {
    let Some((status, span)) = case.status else { return };
    if numbers::entries(status, None, &[]).is_empty() && (100..600).contains(&status) {
        let class = ["100", "200", "300", "400", "500"][usize::from(status / 100 - 1)];
        let says = ["Not a registered status: a client treats it as ", class, "."].concat();
        evidence.because(span, Weight::Suggests, says);
    }
    // A head that was cut off may have had the field.
    if !case.has_content || case.fields.is_empty() {
        return;
    }
    for (asking, name, says) in ASKED {
        if asking == status && case.field(name).is_none() {
            evidence.because(span, Weight::Suggests, says);
        }
    }
    let has_none = matches!(status, 204 | 205 | 304);
    if has_none && case.body.0 < case.body.1 {
        let says =
            "This status has no content: a client drops what follows, or takes it for the next response.";
        evidence.because(case.body, Weight::Suggests, says);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_since_1970_are_a_time() {
        assert_eq!(time_of(0), "1970-01-01 00:00:00");
        assert_eq!(time_of(951_782_400), "2000-02-29 00:00:00");
        assert_eq!(time_of(1_795_000_000), "2026-11-18 11:06:40");
        assert_eq!(time_of(u32::MAX), "2106-02-07 06:28:15");
    }
}
