//! Advice on repeating the very request that evidence is about: the verdict of its entry, with the method and the wait
//! that the text shows.

use std::borrow::Cow;

use status_atlas_facts::no_response::{Sign, Stage};
use status_atlas_facts::{MEANINGS, Verdict};

use crate::evidence::{Evidence, Finer, Form};
use crate::forms::client_error;
use crate::scan;

/// Methods, and whether a request with one may come twice as if it came once (RFC 9110 section 9.2.2).
const METHODS: [(&str, bool); 9] = [
    ("GET", true),
    ("HEAD", true),
    ("PUT", true),
    ("DELETE", true),
    ("OPTIONS", true),
    ("TRACE", true),
    ("QUERY", true),
    ("POST", false),
    ("PATCH", false),
];

/// Adds its advice to each piece of evidence that a text was read as.
pub(crate) fn advise(text: &str, found: &mut [Evidence]) {
    let mut before = 0;
    for evidence in found {
        // The request stands before the head of its response; the line of a log has it within.
        let from = match evidence.form {
            Form::AccessLog | Form::ErrorLog => evidence.from,
            _ => before.min(evidence.from),
        };
        before = evidence.to;
        // Advice that the content gives is more exact.
        if evidence.retry.is_none() {
            evidence.retry = advice(evidence, scan::slice(text, (from, evidence.to)));
        }
    }
}

/// The advice on evidence, by the part of the text that has its request and its response.
fn advice(evidence: &Evidence, part: &str) -> Option<Cow<'static, str>> {
    let is_silent = evidence.form == Form::ClientError && evidence.status.is_none();
    // A client that left got nothing either.
    if is_silent || matches!(evidence.status, Some(460 | 499)) {
        let mut finer = evidence.finer.iter();
        let sign = finer.find_map(|finer| client_error::listed(finer.vocabulary, &finer.code));
        // A message on a response that came leaves the advice to its status.
        let is_known = !sign.is_some_and(client_error::has_response);
        return is_known.then(|| without_response(sign, part));
    }
    if matches!(evidence.form, Form::Body | Form::ClientError) && is_program(part) {
        return None;
    }
    let entry = evidence.entries.first()?;
    let verdict = MEANINGS.iter().find(|meaning| meaning.id == *entry)?.retry;
    let wait = wait(part);
    // A 503 may come after the work as well as before it.
    let may_be_done = evidence.status.is_some_and(|status| status >= 500)
        && (wait.is_some() || verdict == Some(Verdict::AfterDelay))
        && !evidence.finer.iter().any(is_before_the_work);
    if let (true, Some((name, false)), false) = (may_be_done, method(part), has_key(part)) {
        let wait = wait.as_ref().and_then(Wait::length);
        let after = wait.map_or(Cow::Borrowed("a wait"), Cow::Owned);
        let open = " may have been carried out: repeat it only if you know that it was not, and after ";
        return Some(Cow::Owned(["A ", name, open, &after, "."].concat()));
    }
    if let Some(wait) = wait {
        return Some(match wait.length() {
            Some(length) => Cow::Owned(["Repeat it after ", &length, ": Retry-After says so."].concat()),
            None if matches!(wait, Wait::Over) && may_be_done && method(part).is_none() => Cow::Borrowed(
                "It may be repeated at once: the time that Retry-After names is over. After a POST or PATCH, look first whether it was carried out.",
            ),
            None if matches!(wait, Wait::Over) => {
                Cow::Borrowed("It may be repeated at once: the time that Retry-After names is over.")
            }
            None => Cow::Borrowed(
                "Repeat it after a wait. Retry-After is neither seconds nor a date of HTTP: wait a second at first, then twice as long each time.",
            ),
        });
    }
    Some(Cow::Borrowed(match verdict? {
        Verdict::No => "Do not repeat it: the same request would fail again.",
        Verdict::Same => "It may be repeated as it is.",
        Verdict::WithChange => {
            "Repeat it with what the answer asks for changed; as it is, it would fail again."
        }
        Verdict::AfterDelay if evidence.form == Form::Head => {
            "Repeat it after a wait. No Retry-After says how long: a second at first, then twice as long each time."
        }
        Verdict::AfterDelay => {
            "Repeat it after a wait: as long as Retry-After says, else a second at first, then twice as long each time."
        }
        Verdict::IdempotentOnly => match method(part) {
            Some((name, true)) => return Some(Cow::Owned(again("It may be repeated", name))),
            Some((_, false)) if has_key(part) => {
                "It may be repeated with the same Idempotency-Key, by which the server knows it again."
            }
            Some(("POST", _)) => "A POST may have been carried out: look before you repeat it.",
            Some(_) => "A PATCH may have been carried out: look before you repeat it.",
            None => {
                "GET, HEAD, PUT and DELETE may be repeated; after a POST or PATCH, look first whether it was carried out."
            }
        },
    }))
}

/// A sentence on a method that may come twice.
fn again(beginning: &str, method: &str) -> String {
    [
        beginning,
        ": a second ",
        method,
        " changes nothing that the first has not changed.",
    ]
    .concat()
}

/// Checks if a code says that no server behind was given the request.
fn is_before_the_work(finer: &Finer) -> bool {
    matches!(&*finer.code, "H10" | "H14" | "H80" | "<NOSRV>")
}

/// Checks if a text is the source of a program, the report of a test, or what a monitor reads: it is about no request of now.
fn is_program(part: &str) -> bool {
    let marks = [
        " == ",
        " === ",
        " != ",
        " !== ",
        " WHERE ",
        "\n# TYPE ",
        "\",code=\"",
        "{code=\"",
    ];
    // Pages have programs in them.
    !scan::has(part, "</") && marks.iter().any(|mark| scan::has(part, mark))
}

/// The advice where no response came.
fn without_response(sign: Option<&Sign>, part: &str) -> Cow<'static, str> {
    if sign.is_some_and(|sign| sign.name == "net::ERR_BLOCKED_BY_CLIENT") {
        return Cow::Borrowed(
            "It never reached a server: allow it in the extension that stopped it, then it may be repeated.",
        );
    }
    Cow::Borrowed(match (sign.map(|sign| was_sent(sign, part)), method(part)) {
        (Some(false), _) => "The request never reached a server: it may be repeated, whatever its method.",
        (_, Some((name, true))) => {
            let beginning = "Whether the server got it is not known. It may be repeated";
            return Cow::Owned(again(beginning, name));
        }
        (_, Some((_, false))) if has_key(part) => {
            "Whether the server got it is not known. It may be repeated with the same Idempotency-Key."
        }
        (_, Some(_)) => "It may have been carried out: look before you repeat it.",
        (_, None) => {
            "Whether the server got it is not known. GET, HEAD, PUT and DELETE may be repeated; after a POST or PATCH, look first."
        }
    })
}

/// Checks if a request may have reached the server, where a client says so.
fn was_sent(sign: &Sign, part: &str) -> bool {
    // The status that a proxy would have answered tells why the connection did not come about: the server did not take it, or a
    // proxy did not pass it on. None would have where this side is at fault.
    let unreached = ["407", "521-cloudflare", "522-cloudflare", "523-cloudflare"];
    let is_unreached = sign.proxy.is_empty() || sign.proxy.iter().any(|id| unreached.contains(id));
    match sign.stage {
        // Node.js names the call that failed.
        _ if sign.may_follow_request => !scan::has(part, &["connect ", sign.name].concat()),
        Stage::Client | Stage::Name | Stage::Tls => false,
        Stage::Connection => !is_unreached,
        Stage::Protocol | Stage::Response | Stage::Abort => true,
    }
}

/// The method of the request, and whether it may come twice.
fn method(part: &str) -> Option<(&'static str, bool)> {
    scan::looked(part.len());
    let bytes = part.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_uppercase())
            .count();
        if length > 2
            && let Some(method) = METHODS.iter().find(|(name, _)| *name == &part[at..at + length])
            && is_method(&bytes[..at], &bytes[at + length..])
        {
            return Some(*method);
        }
        at += length.max(1);
    }
    None
}

/// Checks if a word is the method of a request, by what stands before and behind it.
fn is_method(before: &[u8], after: &[u8]) -> bool {
    let begins = [&b" /"[..], b" http", b" *", b"\t"]
        .iter()
        .any(|target| after.starts_with(target));
    let is_apart = before
        .last()
        .is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_');
    let near = &before[before.len().saturating_sub(16)..];
    let is_named = ["method", "verb", "-x ", "--request "]
        .iter()
        .any(|name| scan::find_in_any_case(near, name).is_some());
    is_apart && (begins || is_named)
}

/// The wait that a Retry-After asks for.
enum Wait<'t> {
    /// Seconds.
    Seconds(&'t str),
    /// Until a time.
    Until(&'t str),
    /// A time before that of the response, or no seconds.
    Over,
    /// It cannot be read.
    Unreadable,
}

impl Wait<'_> {
    /// The wait in words, where there is one.
    fn length(&self) -> Option<String> {
        const DAY: u32 = 24 * 60 * 60;
        match *self {
            Wait::Seconds(seconds) => Some(match seconds.parse::<u32>() {
                Ok(count) if count >= 2 * DAY => {
                    [seconds, " seconds (", &(count / DAY).to_string(), " days)"].concat()
                }
                _ => [seconds, " seconds"].concat(),
            }),
            Wait::Until(time) => Some(time.to_owned()),
            Wait::Over | Wait::Unreadable => None,
        }
    }
}

/// The wait that the text asks for.
fn wait(part: &str) -> Option<Wait<'_>> {
    let value = field(part, "retry-after")?;
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let after = value.as_bytes().get(digits);
    if matches!(digits, 1..=9) && after.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'.') {
        let seconds = &value[..digits];
        let is_none = seconds.bytes().all(|byte| byte == b'0');
        return Some(if is_none {
            Wait::Over
        } else {
            Wait::Seconds(seconds)
        });
    }
    let now = field(part, "\ndate").or_else(|| field(part, "< date"));
    Some(match (date(value), now.and_then(date)) {
        (None, _) => Wait::Unreadable,
        (Some(until), Some(now)) if until <= now => Wait::Over,
        (Some(_), _) => Wait::Until(value),
    })
}

/// The value behind a name and a colon.
fn field<'t>(part: &'t str, name: &str) -> Option<&'t str> {
    let at = scan::find_in_any_case(part.as_bytes(), name)? + name.len();
    let value = part.get(at..)?.trim_start_matches(['"', '\'']);
    let value = value
        .strip_prefix([':', '='])?
        .trim_start_matches([' ', '"', '\'']);
    let end = value.find(['\r', '\n', '"', '\'', ';']).unwrap_or(value.len());
    Some(value[..end].trim())
}

/// A date of HTTP such as `Sat, 28 Nov 2026 08:00:00 GMT`: year, month, day, hour, minute, second (RFC 9110 section 5.6.7).
fn date(value: &str) -> Option<[usize; 6]> {
    let mut words = value.strip_suffix(" GMT")?.split_once(", ")?.1.split([' ', ':']);
    let day = words.next()?.parse().ok()?;
    let month = words.next()?.as_bytes();
    let month = scan::MONTHS.iter().position(|name| *name == month)?;
    let mut numbers = words.map_while(|word| word.parse().ok());
    let mut next = || numbers.next();
    Some([next()?, month, day, next()?, next()?, next()?])
}

/// Checks if the request has a key by which the server knows it again.
fn has_key(part: &str) -> bool {
    scan::find_in_any_case(part.as_bytes(), "idempotency-key").is_some()
}

#[cfg(test)]
mod tests {
    use crate::identify;

    fn advice(text: &str) -> String {
        let found = identify(text);
        let retry = found.first().and_then(|evidence| evidence.retry.clone());
        retry.unwrap_or_default().into_owned()
    }

    #[test]
    fn the_wait_is_the_one_that_the_answer_names() {
        let wait = |value| {
            advice(&format!(
                "HTTP/1.1 503 Service Unavailable\r\nRetry-After: {value}\r\n\r\n"
            ))
        };
        assert_eq!(wait("120"), "Repeat it after 120 seconds: Retry-After says so.");
        assert_eq!(
            wait("Fri, 27 Nov 2026 09:05:41 GMT"),
            "Repeat it after Fri, 27 Nov 2026 09:05:41 GMT: Retry-After says so."
        );
        assert!(wait("soon").contains("neither seconds nor a date"));
        assert!(wait("604800").contains("604800 seconds (7 days)"));
        assert!(wait("0").starts_with("It may be repeated at once"));
        let dated = |until| {
            advice(&format!(
                "HTTP/1.1 503 Service Unavailable\r\nDate: Sat, 28 Nov 2026 06:12:01 GMT\r\nRetry-After: {until}\r\n\r\n"
            ))
        };
        assert!(dated("Sat, 28 Nov 2026 06:11:59 GMT").contains("is over"));
        assert!(dated("Tue, 01 Dec 2026 00:00:00 GMT").starts_with("Repeat it after Tue"));
        assert!(advice("HTTP/1.1 429 Too Many Requests\r\n\r\n").contains("No Retry-After"));
        let line = "10.0.0.1 - - [27/Nov/2026:09:05:41 +0000] \"GET / HTTP/1.1\" 503 157";
        assert!(advice(line).contains("as long as Retry-After says"));
    }

    #[test]
    fn the_method_of_the_request_counts() {
        let line = |method: &str| {
            advice(&format!(
                "10.0.0.1 - - [27/Nov/2026:09:05:41 +0000] \"{method} /pay HTTP/1.1\" 502 157 \"-\" \"curl/8.5.0\""
            ))
        };
        assert!(line("GET").starts_with("It may be repeated"));
        assert!(line("POST").starts_with("A POST may have been carried out"));
        let verbose =
            "> POST /pay HTTP/1.1\r\n> Idempotency-Key: 1\r\n>\r\n< HTTP/1.1 502 Bad Gateway\r\n<\r\n";
        assert!(advice(verbose).contains("Idempotency-Key"), "{}", advice(verbose));
        assert!(advice("HTTP/1.1 502 Bad Gateway\r\n\r\n").starts_with("GET, HEAD, PUT and DELETE"));
        assert!(advice("method=POST path=/pay status=502 level=error").starts_with("A POST"));
        assert!(line("GET").contains("a second GET"));
    }

    #[test]
    fn an_unsafe_method_may_have_been_carried_out_before_a_503() {
        let line = |method: &str| {
            advice(&format!(
                "10.0.0.1 - - [27/Nov/2026:09:05:41 +0000] \"{method} /pay HTTP/1.1\" 503 197 \"-\" \"okhttp/4.9\""
            ))
        };
        assert!(
            line("GET").starts_with("Repeat it after a wait"),
            "{}",
            line("GET")
        );
        assert!(
            line("POST").starts_with("A POST may have been carried out"),
            "{}",
            line("POST")
        );
        let router = |code: &str| {
            advice(&format!(
                "at=error code={code} method=PATCH path=\"/\" dyno=web.1 status=503 bytes=0"
            ))
        };
        assert!(router("H12").starts_with("A PATCH may have been carried out"));
        assert!(router("H14").starts_with("Repeat it after a wait"));
        let verbose =
            "> POST /pay HTTP/1.1\n> Host: x\n>\n< HTTP/1.1 503 Service Unavailable\n< Retry-After: 120\n<\n";
        assert!(
            advice(verbose).ends_with("and after 120 seconds."),
            "{}",
            advice(verbose)
        );
    }

    #[test]
    fn what_is_no_exchange_has_no_advice() {
        for text in [
            "FAILED tests/test_api.py::test_login - assert 401 == 200\n  +  where 401 = <Response [401]>.status_code",
            "if (res.status === 404) {\n  return null;\n}\napp.listen(500);",
            "# HELP http_requests_total The requests.\n# TYPE http_requests_total counter\nhttp_requests_total{method=\"post\",code=\"400\"} 3",
        ] {
            assert_eq!(advice(text), "", "{text}");
        }
    }

    #[test]
    fn a_request_that_was_never_sent_may_be_repeated() {
        assert!(advice("curl: (7) Failed to connect to localhost port 80").contains("never reached"));
        assert!(advice("curl: (52) Empty reply from server").contains("not known"));
        assert!(advice("Error: connect ECONNREFUSED 127.0.0.1:3000").contains("never reached"));
        assert!(advice("net::ERR_TUNNEL_CONNECTION_FAILED").contains("never reached"));
        assert!(advice("net::ERR_INTERNET_DISCONNECTED").contains("never reached"));
        assert!(advice("net::ERR_CONNECTION_RESET").contains("not known"));
        assert!(advice("net::ERR_FAILED").contains("not known"));
        assert!(advice("Error: connect ETIMEDOUT 192.0.2.1:443").contains("never reached"));
        assert!(advice("Error: read ETIMEDOUT").contains("not known"));
        assert!(
            advice("curl -X POST https://a.example/\ncurl: (52) Empty reply from server")
                .contains("carried out")
        );
    }

    #[test]
    fn of_a_response_that_the_client_withholds_its_status_would_tell() {
        let withheld = &identify("GET https://a.example/x.js net::ERR_BLOCKED_BY_ORB")[0];
        assert_eq!((withheld.emitter, withheld.retry.as_deref()), (None, None));
        assert_eq!(advice("net::ERR_INCOMPLETE_CHUNKED_ENCODING"), "");
    }

    #[test]
    fn what_succeeded_has_no_advice() {
        assert_eq!(advice("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), "");
    }
}
