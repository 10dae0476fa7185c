//! Lines of access logs. Each product's format has its own reader; the common format and its extensions are here.

use crate::evidence::{Certainty, Evidence, Fault, Form, Span, Weight};
use crate::numbers;
use crate::record::Record;
use crate::scan::{self, Words};
use crate::verdict::{APP, ORIGIN};

use super::{aws, envoy, haproxy, platforms, records, squid, w3c};

/// A line of a log, without what collectors put in front of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'t> {
    /// The whole text.
    pub(crate) text: &'t str,
    /// The line in it.
    pub(crate) span: Span,
    /// The program that a prefix named.
    pub(crate) program: Option<&'t str>,
}

impl<'t> Line<'t> {
    pub(crate) fn content(&self) -> &'t str {
        scan::slice(self.text, self.span)
    }

    /// The span of a piece of the line in the text.
    pub(crate) fn at(&self, piece: &str) -> Span {
        scan::span_of(self.text, piece)
    }

    /// Evidence of this line.
    pub(crate) fn evidence(&self, format: &'static str) -> Evidence {
        Evidence::new(Form::AccessLog, Some(format), self.span)
    }
}

/// Reads a line, if it is one of an access log. `columns` are those that a `#Fields:` line named.
pub(crate) fn read(line: Line, columns: &[&str]) -> Option<Evidence> {
    let content = line.content();
    let bytes = content.as_bytes();
    match bytes.first()? {
        b'{' => return records::json(line),
        b'[' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'"' | b'-' | b'<' | b':' | b'$' | b'*' => {}
        _ => return None,
    }
    if !columns.is_empty() && bytes[0].is_ascii_digit() {
        return w3c::by_columns(line, columns);
    }
    aws::balancer(line)
        .or_else(|| w3c::without_columns(line))
        .or_else(|| envoy::line(line))
        .or_else(|| common(line))
        .or_else(|| squid::line(line))
        .or_else(|| haproxy::line(line))
        .or_else(|| platforms::line(line))
}

/// Reads a line that only looks like one of a log: a request with a status, or names with values.
pub(crate) fn read_loosely(line: Line) -> Option<Evidence> {
    let first = line.content().bytes().next()?;
    if !first.is_ascii_alphanumeric() && !b"[\"-<:$*".contains(&first) {
        return None;
    }
    request_and_status(line).or_else(|| records::logfmt(line))
}

/// Sets the status from a field of its own; `-`, 0 and -1 mean that there was none.
pub(crate) fn set_status(evidence: &mut Evidence, line: Line, written: &str) {
    let span = line.at(written);
    match scan::status(written) {
        Some(status) => {
            evidence.status = Some(status);
            evidence.because(span, Weight::Suggests, "The status.");
        }
        None => evidence.because(span, Weight::Suggests, "No status: nothing was answered."),
    }
}

/// The upstream's status, as far as a log has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Upstream {
    /// It gave none.
    Silent,
    /// It gave this one.
    Status(u16),
}

/// Reads an upstream's status: the last of a list of tries; `-`, 0 and nothing mean that none came.
pub(crate) fn upstream(written: &str) -> Option<Upstream> {
    match last_try(written) {
        "-" | "0" | "000" | "-1" | "null" | "None" => Some(Upstream::Silent),
        last => scan::status(last).map(Upstream::Status),
    }
}

/// The last of a list of tries.
fn last_try(written: &str) -> &str {
    let mut tries = written.rsplit([',', ':', ' ']).map(str::trim);
    tries.find(|word| !word.is_empty()).unwrap_or("-")
}

/// Judges a hop by its own status and the upstream's.
pub(crate) fn judge_hop(evidence: &mut Evidence, hop: &'static str, span: Span, upstream: Upstream) {
    evidence.through(hop);
    // Of an empty value the mark before it is shown.
    let span = (span.0 - usize::from(span.0 == span.1 && span.0 > 0), span.1);
    match (upstream, evidence.status) {
        (Upstream::Silent, Some(_)) => {
            evidence.because(
                span,
                Weight::Decides,
                "No status of an upstream: the server made this one itself.",
            );
            evidence.made_by(hop, Certainty::Certain);
        }
        (Upstream::Status(status), Some(own)) if status == own => {
            evidence.because(
                span,
                Weight::Excludes,
                "The upstream gave the same status: it was passed on.",
            );
            evidence.made_by(ORIGIN, Certainty::Certain);
        }
        (Upstream::Status(_), Some(_)) => {
            let says = "The upstream gave another status: the server put its own in its place.";
            evidence.because(span, Weight::Decides, says);
            evidence.made_by(hop, Certainty::Likely);
        }
        (_, None) => {}
    }
}

/// The fields of nginx on its tries at upstreams, beside their statuses: lists of one value a try.
#[derive(Debug, Default)]
pub(crate) struct Tries {
    /// The lengths of the contents that came.
    length: Option<Span>,
    /// The times until a connection stood, the header was there, and all had come.
    connect_time: Option<Span>,
    header_time: Option<Span>,
    time: Option<Span>,
    /// The length of the content that nginx sent.
    sent: Option<Span>,
}

impl Tries {
    /// Reads them from a record, under the names that formats use.
    pub(crate) fn of_record(text: &str, record: &Record) -> Tries {
        let get = |names: &[&str]| names.iter().find_map(|name| record.get(text, name));
        Tries {
            length: get(&["upstream_response_length", "upstreamResponseLength"]),
            connect_time: get(&["upstream_connect_time", "upstreamConnectTime", "uct"]),
            header_time: get(&["upstream_header_time", "upstreamHeaderTime", "uht"]),
            time: get(&[
                "upstream_response_time",
                "upstreamResponseTime",
                "upstream_time",
                "urt",
            ]),
            sent: get(&["body_bytes_sent", "bodyBytesSent"]),
        }
    }
}

/// Judges nginx, or a server built on it, by its own status and the upstream's. nginx writes its own 502 and 504 into the upstream's
/// status too: after an error, a timeout or a bad header. Equal numbers prove nothing then.
pub(crate) fn judge_nginx(
    evidence: &mut Evidence,
    text: &str,
    hop: &'static str,
    (span, upstream): (Span, Upstream),
    tries: &Tries,
) {
    let (Upstream::Status(status @ (502 | 504)), Some(own)) = (upstream, evidence.status) else {
        return judge_hop(evidence, hop, span, upstream);
    };
    if own != status {
        return judge_hop(evidence, hop, span, upstream);
    }
    evidence.through(hop);
    let last = |span: Span| last_try(scan::slice(text, span));
    let is_none = |span: &Span| last(*span) == "-";
    let has_number = |span: &Span| last(*span).starts_with(|letter: char| letter.is_ascii_digit());
    if let Some(span) = [tries.connect_time, tries.header_time]
        .into_iter()
        .flatten()
        .find(is_none)
    {
        let says = "No header of the upstream came: nginx wrote this status into both fields.";
        evidence.because(span, Weight::Decides, says);
        evidence.made_by(hop, Certainty::Certain);
        evidence.fault = Some(Fault::Upstream);
        return;
    }
    let came = tries.header_time.filter(has_number);
    let came = came.or(tries.length.filter(|span| has_number(span) && last(*span) != "0"));
    if let Some(span) = came {
        let says = "A response of the upstream came: the status is its own.";
        evidence.because(span, Weight::Excludes, says);
        evidence.made_by(ORIGIN, Certainty::Certain);
        return;
    }
    evidence.fault = Some(Fault::Upstream);
    let own_page = |span: &Span| {
        let sent = scan::number(scan::slice(text, *span).as_bytes()).map_or(0, |(sent, _)| sent as usize);
        numbers::phrases(status).any(|phrase| NGINX_NAMES.contains(&sent.wrapping_sub(numbers::page(phrase))))
    };
    let several = scan::slice(text, span).contains(',').then_some(span);
    let signs = [
        (
            tries.length,
            "The upstream sent no content, as where nginx writes this status itself.",
        ),
        (
            tries.time.filter(|span| is_timeout(status, last(*span))),
            "The time of a connection that failed at once, or of a timeout: so nginx writes this status itself.",
        ),
        (
            several,
            "Several upstreams were tried: nginx goes on to the next after an error or a timeout.",
        ),
        (
            tries.sent.filter(own_page),
            "The length of nginx's own page for this status.",
        ),
    ];
    let mut found = signs
        .iter()
        .filter_map(|(span, says)| span.map(|span| (span, *says)))
        .peekable();
    if found.peek().is_some() {
        evidence.made_by(hop, Certainty::Likely);
    }
    let equal = "Equal, but nginx writes its own 502 and 504 here too: that proves nothing.";
    evidence.because(span, Weight::Suggests, equal);
    for (span, says) in found {
        evidence.because(span, Weight::Suggests, says);
    }
    evidence.check("Read nginx's error log at that second: it has a line for each 502 and 504 of its own.");
    evidence
        .check("Log $upstream_header_time: `-` means that no header came, so that nginx made the status.");
}

/// The lengths of the names in the last line of nginx's own pages: `nginx`, with a version, with a distribution.
const NGINX_NAMES: std::ops::RangeInclusive<usize> = 5..=24;

/// Checks if a time is that of a failed connection, or with a 504 of a timeout: whole seconds and a few milliseconds.
fn is_timeout(status: u16, time: &str) -> bool {
    let Some((seconds, fraction)) = time.split_once('.') else {
        return time == "-";
    };
    let is_whole = fraction.starts_with("00");
    is_whole && (seconds != "0" && status == 504 || seconds == "0" && matches!(fraction, "00" | "000"))
}

/// Checks if a word is a time as `27/Nov/2026:09:05:41 +0000`; a blank may stand before the hour.
pub(crate) fn is_time(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() >= 20
        && bytes[2] == b'/'
        && bytes[6] == b'/'
        && scan::MONTHS.contains(&&bytes[3..6])
        && matches!(bytes[11], b':' | b' ')
}

/// Reads the common log format and what is added to it.
fn common(line: Line) -> Option<Evidence> {
    let content = line.content();
    let words: Vec<&str> = Words::new(content).take(40).collect();
    let is_quoted = |word: &str| {
        let at = line.at(word).0;
        at > line.span.0 && line.text.as_bytes()[at - 1] == b'"'
    };
    let time = (0..words.len().min(8)).find(|&place| {
        let is_time = is_time(words[place]) || scan::starts_with_timestamp(words[place].as_bytes());
        is_time && words.get(place + 1).is_some_and(|next| is_quoted(next))
    })?;
    let (status_place, status) = match words.get(time + 2) {
        Some(word) if is_status_field(word) => (time + 2, *word),
        _ => return None,
    };
    let rest = &words[status_place + 1..];
    let iso = !is_time(words[time]);
    let mut evidence = line.evidence(if rest.len() > 2 { "combined" } else { "common" });
    set_status(&mut evidence, line, status);
    if scan::has(content, "vcap_request_id:") || scan::has(content, "x_cf_routererror:") {
        platforms::gorouter(line, &mut evidence);
        return Some(evidence);
    }
    let development_server = if time == 0 {
        Some(("django-runserver", "django"))
    } else if words[time].as_bytes()[11] == b' ' && rest == ["-"] {
        Some(("werkzeug", "flask"))
    } else {
        None
    };
    if let Some((format, emitter)) = development_server {
        evidence.format = Some(format);
        evidence.because(
            line.at(words[time]),
            Weight::Decides,
            "The development server's line: the application answered.",
        );
        evidence.made_by(emitter, Certainty::Likely);
        return Some(evidence);
    }
    if ingress(line, rest, &mut evidence) || traefik(line, rest, &mut evidence) {
        return Some(evidence);
    }
    if rest.len() > 3
        && let Some((upstream, tries)) = upstream_field(line, rest)
    {
        evidence.format = Some("nginx-upstream");
        let sent = rest.first().map(|sent| line.at(sent));
        judge_nginx(
            &mut evidence,
            line.text,
            "nginx",
            upstream,
            &Tries { sent, ..tries },
        );
        return Some(evidence);
    }
    if let Some(handling) = rest
        .iter()
        .skip(3)
        .find(|word| crate::verdict::is_varnish_handling(word))
    {
        evidence.format = Some("varnishncsa");
        varnish(line, handling, &mut evidence);
        return Some(evidence);
    }
    if iso {
        // Neither nginx nor Apache write such a time unless told so: the columns are not known.
        return None;
    }
    if line.program.is_some_and(|program| scan::has(program, "nginx")) {
        evidence.through("nginx");
    }
    own_numbers_of_nginx(line, status, rest.first().copied(), &mut evidence);
    Some(evidence)
}

/// Checks if a word stands where a status does: three digits, or what stands for none.
fn is_status_field(word: &str) -> bool {
    scan::status(word).is_some() || matches!(word, "000" | "-" | "0" | "%!d(<nil>)")
}

/// nginx writes some numbers that no upstream gave. With 499 it sends nothing: a content beside it is another's.
fn own_numbers_of_nginx(line: Line, status: &str, sent: Option<&str>, evidence: &mut Evidence) {
    if status == "499" {
        evidence.check("The client left first: compare $request_time with the client's timeout, and see what the upstream did so long.");
        if let Some(sent) = sent.filter(|sent| sent.starts_with(|digit: char| matches!(digit, '1'..='9'))) {
            let says = "nginx sends no content with its own 499: the server behind may have made this one.";
            evidence.because(line.at(sent), Weight::Suggests, says);
            evidence.fault = Some(Fault::Client);
            return;
        }
        let says = "nginx's number for a client that left; Traefik, Caddy, Swift and Cloud Foundry's router log it too.";
        evidence.because(line.at(status), Weight::Suggests, says);
        evidence.made_by("nginx", Certainty::Likely);
        evidence.through("nginx");
    } else if let "444" | "494" | "495" | "496" | "497" = status {
        let says = "In this format a number that nginx alone makes.";
        evidence.because(line.at(status), Weight::Decides, says);
        evidence.made_by("nginx", Certainty::Likely);
        evidence.through("nginx");
    }
}

/// The fields that ingress-nginx adds: [namespace-service-port] [] address length time status id.
fn ingress(line: Line, rest: &[&str], evidence: &mut Evidence) -> bool {
    if rest.len() < 10 {
        return false;
    }
    let bytes = line.text.as_bytes();
    let Some(service) = rest.iter().skip(3).position(|word| {
        let at = line.at(word).0;
        at > 0 && bytes[at - 1] == b'['
    }) else {
        return false;
    };
    let service = service + 3;
    // After the alternative: addresses, lengths, times and statuses of as many tries, then the id.
    let tries = &rest[service + 1..];
    let tries = tries.strip_prefix(&[""]).unwrap_or(tries);
    let (id, tries) = match tries.split_last() {
        Some((id, before)) if id.len() >= 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            (Some(*id), before)
        }
        _ => (None, tries),
    };
    let count = 1 + tries.iter().take_while(|word| word.ends_with(',')).count();
    evidence.format = Some("ingress-nginx");
    evidence.through("ingress-nginx");
    if tries.len() != 4 * count {
        return true;
    }
    let (first, last) = (line.at(tries[3 * count]).0, line.at(tries[4 * count - 1]).1);
    let span = (first, last);
    let Some(upstream) = upstream(scan::slice(line.text, span)) else {
        return true;
    };
    evidence.format = Some("ingress-nginx");
    evidence.because(
        line.at(rest[service]),
        Weight::Suggests,
        "Namespace, service and port: the mark of ingress-nginx.",
    );
    let list = |from: usize| Some((line.at(tries[from]).0, line.at(tries[from + count - 1]).1));
    let of_tries = Tries {
        length: list(count),
        time: list(2 * count),
        sent: rest.first().map(|sent| line.at(sent)),
        ..Tries::default()
    };
    judge_nginx(evidence, line.text, "ingress-nginx", (span, upstream), &of_tries);
    if evidence.status == Some(499) {
        evidence.made_by("ingress-nginx", Certainty::Certain);
    }
    if upstream == Upstream::Silent && evidence.status == Some(503) {
        evidence.check("kubectl get endpoints of the Service: without a ready pod this is 503.");
    }
    if let Some(id) = id {
        crate::ids::add(evidence, line.text, "request id", line.at(id));
    }
    true
}

/// The fields that Traefik adds: count "router" "server" durationms.
fn traefik(line: Line, rest: &[&str], evidence: &mut Evidence) -> bool {
    let [.., count, router, server, duration] = rest else {
        return false;
    };
    let is_count = count.bytes().all(|byte| byte.is_ascii_digit()) && !count.is_empty();
    if !duration.ends_with("ms") || !is_count {
        return false;
    }
    evidence.format = Some("traefik-clf");
    evidence.through("traefik");
    if *server == "-" {
        let says = match *router {
            "-" => "No router and no server: Traefik answered itself.",
            _ => "No server was asked: Traefik or a middleware answered.",
        };
        evidence.because(line.at(server), Weight::Decides, says);
        evidence.made_by("traefik", Certainty::Certain);
    } else if let Some(499 | 502 | 504) = evidence.status {
        let says = "Traefik names the server, but a status of its own proxy looks the same.";
        evidence.because(line.at(server), Weight::Suggests, says);
        if evidence.status == Some(499) {
            evidence.made_by("traefik", Certainty::Likely);
        }
        evidence.check("Traefik's debug log tells its own 502 or 504 from the server's.");
    } else if evidence.status.is_some() {
        evidence.because(
            line.at(server),
            Weight::Excludes,
            "A server was asked: the status is its own.",
        );
        evidence.made_by(ORIGIN, Certainty::Likely);
    }
    true
}

/// The names under which formats of nginx write the upstream's status.
const UPSTREAM_NAMES: [&str; 7] = [
    "upstream_status",
    "us",
    "ustatus",
    "upstream_code",
    "upstream_http_status",
    "up_status",
    "upstream-status",
];

/// The upstream's status among the fields after the common ones: under a name, or beside an address.
fn upstream_field(line: Line, rest: &[&str]) -> Option<((Span, Upstream), Tries)> {
    let from = line.at(rest.first()?).0;
    let record = Record::logfmt(line.text, (from, line.span.1));
    let with_status = |span: Span, tries: Tries| {
        upstream(scan::slice(line.text, span)).map(|upstream| ((span, upstream), tries))
    };
    for name in UPSTREAM_NAMES {
        if let Some(span) = record.get(line.text, name) {
            return with_status(span, Tries::of_record(line.text, &record));
        }
    }
    for name in ["upstream_status: ", "upstream_status:", "us: "] {
        if let Some(at) = scan::find(line.content().as_bytes(), name.as_bytes()) {
            let from = line.span.0 + at + name.len();
            let value = scan::slice(line.text, (from, line.span.1)).trim_start_matches('"');
            let end = value.find([' ', '"', ']', '|']).unwrap_or(value.len());
            return with_status(line.at(&value[..end]), Tries::default());
        }
    }
    // An address of an upstream, and a status after it; of several tries, the list of them.
    let address = rest.iter().skip(3).position(|word| is_address(word))? + 3;
    let rest = &rest[address + 1..];
    let is_status = |word: &&str| scan::status(word.trim_end_matches(',')).is_some() || **word == *"-";
    let first = rest.iter().position(&is_status)?;
    let more = rest[first..]
        .iter()
        .take_while(|word| word.ends_with(','))
        .count();
    let last = rest
        .get(first + more)
        .filter(|word| is_status(word))
        .unwrap_or(&rest[first]);
    let span = (line.at(rest[first]).0, line.at(last.trim_end_matches(',')).1);
    // The line does not name its times.
    let is_time = |word: &&&str| {
        word.split_once('.')
            .is_some_and(|(_, fraction)| fraction.len() == 3)
    };
    let mut times = rest.iter().filter(is_time);
    let tries = Tries {
        time: times
            .next()
            .filter(|_| times.next().is_none())
            .map(|time| line.at(time)),
        ..Tries::default()
    };
    with_status(span, tries)
}

/// Checks if a word is the address of an upstream.
fn is_address(word: &str) -> bool {
    if word.starts_with("unix:/") {
        return true;
    }
    let Some((host, port)) = word.trim_end_matches(',').rsplit_once(':') else {
        return false;
    };
    let is_ip = host.starts_with('[')
        || host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && host.len() > 6;
    is_ip && !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Judges by how Varnish handled a request.
pub(crate) fn varnish(line: Line, handling: &str, evidence: &mut Evidence) {
    evidence.through("varnish");
    crate::finer::add(evidence, "varnish-handling", handling);
    let span = line.at(handling);
    match handling {
        "synth" | "error" => {
            evidence.because(span, Weight::Decides, "Varnish made the response itself.");
            evidence.made_by("varnish", Certainty::Certain);
        }
        "hit" => evidence.because(
            span,
            Weight::Suggests,
            "From the cache: the status was stored earlier.",
        ),
        "pipe" => evidence.because(span, Weight::Suggests, "Piped: Varnish did not see the response."),
        _ => {
            evidence.because(span, Weight::Excludes, "Fetched from the backend.");
            if evidence.status == Some(503) {
                evidence
                    .check("503 after a fetch may be Varnish's own: look for BACKEND_ERROR in varnishlog.");
            } else {
                evidence.made_by(ORIGIN, Certainty::Certain);
            }
        }
    }
}

/// Reads any line with a quoted request and the status after it, as uvicorn and custom formats write it.
fn request_and_status(line: Line) -> Option<Evidence> {
    let content = line.content();
    let at = scan::find(content.as_bytes(), b" HTTP/")?;
    let after = content.get(at + 6..)?;
    let version = after
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
        .count();
    let mut rest = after.get(version..)?;
    // uWSGI: GET / => generated 12 bytes in 3 msecs (HTTP/1.1 500)
    let in_brackets = content.as_bytes().get(at) == Some(&b' ') && rest.starts_with(' ');
    if !in_brackets {
        rest = rest.trim_start_matches("\\\"");
        rest = rest.trim_start_matches(['"', '\'', ']', '|', ',']);
    }
    let rest = rest.trim_start_matches([' ', '|', ',', '"', '-', '[', '\t', '=', '>']);
    let digits = rest.get(..3)?;
    let status = scan::status(digits)?;
    if rest
        .as_bytes()
        .get(3)
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'/' | b'-'))
    {
        return None;
    }
    // A method stands before the path.
    let before = &content[..at];
    let method = METHODS.iter().any(|method| {
        scan::find(before.as_bytes(), method.as_bytes())
            .is_some_and(|at| at == 0 || !before.as_bytes()[at - 1].is_ascii_alphanumeric())
    });
    if !method {
        return None;
    }
    let mut evidence = line.evidence("request-line");
    evidence.format = None;
    evidence.status = Some(status);
    evidence.because(line.at(digits), Weight::Suggests, "The status.");
    if content.starts_with("INFO:") && scan::has(content, " - \"") {
        evidence.format = Some("uvicorn");
        evidence.through("uvicorn");
        if status != 400 {
            evidence.because(
                line.at(digits),
                Weight::Suggests,
                "uvicorn logs what the application answered.",
            );
            evidence.made_by(APP, Certainty::Likely);
        }
    } else if let Some((upstream, tries)) = upstream_field(line, &[rest]) {
        evidence.format = Some("nginx-upstream");
        judge_nginx(&mut evidence, line.text, "nginx", upstream, &tries);
    }
    Some(evidence)
}

/// The methods of requests, each with the blank after it.
const METHODS: [&str; 9] = [
    "GET ",
    "POST ",
    "PUT ",
    "HEAD ",
    "DELETE ",
    "PATCH ",
    "OPTIONS ",
    "CONNECT ",
    "PROPFIND ",
];
