//! Lines of error logs: nginx, Apache, HAProxy, PHP-FPM, gunicorn, Go, Varnish, linkerd.

use crate::evidence::{Certainty, Evidence, Fault, Form, Weight};
use crate::scan::{self, Words};

use super::access_log::Line;

/// A message of nginx: the pieces that it has, its code in the vocabulary, and the status that it comes with.
struct Message {
    pieces: &'static [&'static str],
    code: &'static str,
    status: Option<u16>,
    fault: Fault,
    next: &'static str,
}

const fn message(
    pieces: &'static [&'static str],
    code: &'static str,
    status: Option<u16>,
    fault: Fault,
    next: &'static str,
) -> Message {
    Message {
        pieces,
        code,
        status,
        fault,
        next,
    }
}

/// The messages of nginx, the finer ones first.
const NGINX: [Message; 32] = [
    message(
        &["(111", "while connecting to upstream"],
        "connect() failed (111: Connection refused) while connecting to upstream",
        Some(502),
        Fault::Upstream,
        "Nobody listens at that address: start the upstream, check its port.",
    ),
    message(
        &["(113", "while connecting to upstream"],
        "connect() failed (113: No route to host) while connecting to upstream",
        Some(502),
        Fault::Upstream,
        "The upstream's host is unreachable: check address and firewall.",
    ),
    message(
        &["connect() to unix:", "(2:"],
        "connect() to unix:... failed (2: No such file or directory)",
        Some(502),
        Fault::Upstream,
        "The socket is not there: is the application server up, and the path right?",
    ),
    message(
        &["connect() to unix:", "(13:"],
        "connect() to unix:... failed (13: Permission denied)",
        Some(502),
        Fault::Proxy,
        "nginx may not use the socket: check owner, mode and SELinux.",
    ),
    message(
        &["connect() to unix:", "(11:"],
        "connect() to unix:... failed (11: Resource temporarily unavailable)",
        Some(502),
        Fault::Upstream,
        "The socket's backlog is full: more workers, or faster ones.",
    ),
    message(
        &["(13:", "while connecting to upstream"],
        "connect() to unix:... failed (13: Permission denied)",
        Some(502),
        Fault::Proxy,
        "nginx may not connect: check SELinux (httpd_can_network_connect).",
    ),
    message(
        &["timed out", "while connecting to upstream"],
        "upstream timed out (110: Connection timed out) while connecting to upstream",
        Some(504),
        Fault::Upstream,
        "The upstream did not take the connection: check address, firewall, load.",
    ),
    message(
        &["timed out", "while reading response header from upstream"],
        "upstream timed out (110: Connection timed out) while reading response header from upstream",
        Some(504),
        Fault::Upstream,
        "The upstream was too slow: find the slow request, compare proxy_read_timeout.",
    ),
    message(
        &["upstream timed out", "while reading upstream"],
        "upstream timed out (110: Connection timed out) while reading upstream",
        None,
        Fault::Upstream,
        "The upstream stalled in the middle; the status had gone out already.",
    ),
    message(
        &["upstream prematurely closed", "while reading response header"],
        "upstream prematurely closed connection while reading response header from upstream",
        Some(502),
        Fault::Upstream,
        "The upstream closed without a response: look for a crash, a killed worker or a timeout in its log.",
    ),
    message(
        &["upstream prematurely closed", "while reading upstream"],
        "upstream prematurely closed connection while reading upstream",
        None,
        Fault::Upstream,
        "The upstream broke off in the middle; the status had gone out already.",
    ),
    message(
        &["(104", "while reading response header from upstream"],
        "recv() failed (104: Connection reset by peer) while reading response header from upstream",
        Some(502),
        Fault::Upstream,
        "The upstream reset the connection: look for a crash or a short keep-alive.",
    ),
    message(
        &["upstream sent too big header"],
        "upstream sent too big header while reading response header from upstream",
        Some(502),
        Fault::Proxy,
        "Raise proxy_buffer_size (or fastcgi_buffer_size), or send fewer cookies.",
    ),
    message(
        &["upstream sent invalid header"],
        "upstream sent invalid header",
        Some(502),
        Fault::Upstream,
        "The upstream's head is not valid: see what it sends.",
    ),
    message(
        &["upstream sent no valid HTTP/1.0 header"],
        "upstream sent no valid HTTP/1.0 header",
        Some(502),
        Fault::Upstream,
        "The upstream does not speak HTTP there: check port and scheme.",
    ),
    message(
        &["no live upstreams"],
        "no live upstreams while connecting to upstream",
        Some(502),
        Fault::Upstream,
        "Every server of the group is marked failed: read the errors before this one.",
    ),
    message(
        &["no resolver defined"],
        "no resolver defined to resolve",
        Some(502),
        Fault::Proxy,
        "A variable in proxy_pass needs a resolver directive.",
    ),
    message(
        &["could not be resolved"],
        "could not be resolved (3: Host not found)",
        Some(502),
        Fault::Network,
        "The upstream's name does not resolve: check it and the resolver.",
    ),
    message(
        &["while SSL handshaking to upstream"],
        "SSL_do_handshake() failed ... while SSL handshaking to upstream",
        Some(502),
        Fault::Upstream,
        "TLS to the upstream failed: check proxy_ssl_name, certificate and version.",
    ),
    message(
        &["client intended to send too large body"],
        "client intended to send too large body",
        Some(413),
        Fault::Client,
        "Raise client_max_body_size if such uploads are wanted.",
    ),
    message(
        &["client sent too long"],
        "client sent too long header line / client sent too long URI",
        Some(400),
        Fault::Client,
        "Raise large_client_header_buffers, or send less.",
    ),
    message(
        &["client closed connection while waiting for request"],
        "client closed connection while waiting for request",
        None,
        Fault::Client,
        "Normal: the client left before it asked.",
    ),
    message(
        &["client prematurely closed connection"],
        "epoll_wait() reported that client prematurely closed connection",
        Some(499),
        Fault::Client,
        "The client left first: compare its timeout with how long the upstream takes.",
    ),
    message(
        &["access forbidden by rule"],
        "access forbidden by rule",
        Some(403),
        Fault::Proxy,
        "A deny rule matched: read the location's allow and deny.",
    ),
    message(
        &["directory index of", "is forbidden"],
        "directory index of \"...\" is forbidden",
        Some(403),
        Fault::Proxy,
        "No index file there: check root, index and try_files.",
    ),
    message(
        &["failed (2: No such file or directory)"],
        "open() \"...\" failed (2: No such file or directory)",
        Some(404),
        Fault::Client,
        "The file is not there: check root and the path.",
    ),
    message(
        &["failed (13: Permission denied)"],
        "open() \"...\" failed (13: Permission denied)",
        Some(403),
        Fault::Proxy,
        "nginx may not read the file: check mode, owner and SELinux.",
    ),
    message(
        &["limiting requests"],
        "limiting requests, excess: ... by zone",
        Some(503),
        Fault::Proxy,
        "limit_req refused: 503, or what limit_req_status says.",
    ),
    message(
        &["limiting connections"],
        "limiting connections by zone",
        Some(503),
        Fault::Proxy,
        "limit_conn refused: 503, or what limit_conn_status says.",
    ),
    message(
        &["rewrite or internal redirection cycle"],
        "rewrite or internal redirection cycle",
        Some(500),
        Fault::Proxy,
        "A loop in try_files, error_page or rewrite.",
    ),
    message(
        &["worker_connections are not enough"],
        "worker_connections are not enough",
        Some(500),
        Fault::Proxy,
        "Raise worker_connections, and see what holds them.",
    ),
    message(
        &["Primary script unknown"],
        "FastCGI sent in stderr: \"Primary script unknown\"",
        Some(404),
        Fault::Proxy,
        "SCRIPT_FILENAME points to no file: check root and fastcgi_param.",
    ),
];

/// Numbers of Apache's messages, with the status that each comes with.
const APACHE: [(&str, Option<u16>, Fault, &str); 20] = [
    (
        "AH00957",
        Some(503),
        Fault::Upstream,
        "No connection to the backend: is it up?",
    ),
    (
        "AH01114",
        Some(503),
        Fault::Upstream,
        "No connection to the backend: is it up?",
    ),
    (
        "AH00940",
        Some(503),
        Fault::Upstream,
        "The worker is in error state after a failure: read the line before; retry= sets how long.",
    ),
    (
        "AH01102",
        Some(502),
        Fault::Upstream,
        "The backend gave no status line: look for a crash, or compare ProxyTimeout.",
    ),
    (
        "AH00898",
        Some(502),
        Fault::Upstream,
        "Read the reason behind the number; then the backend's log.",
    ),
    (
        "AH01144",
        Some(500),
        Fault::Proxy,
        "Load the proxy module for that scheme.",
    ),
    (
        "AH01079",
        Some(503),
        Fault::Upstream,
        "No connection to the FastCGI server: is it up?",
    ),
    (
        "AH01067",
        Some(500),
        Fault::Upstream,
        "The FastCGI server sent no head: read its log.",
    ),
    (
        "AH01071",
        None,
        Fault::Application,
        "The script's own words follow.",
    ),
    (
        "AH01075",
        Some(503),
        Fault::Upstream,
        "The FastCGI server was silent or broke off: read its log.",
    ),
    (
        "AH01630",
        Some(403),
        Fault::Proxy,
        "Require refused the client: read the rules of that directory.",
    ),
    (
        "AH01276",
        Some(403),
        Fault::Proxy,
        "No index file, and listing is off.",
    ),
    (
        "AH00124",
        Some(500),
        Fault::Proxy,
        "A rewrite loop: add a condition that ends it.",
    ),
    (
        "AH01215",
        Some(500),
        Fault::Application,
        "The CGI script's own words follow.",
    ),
    ("AH01618", Some(401), Fault::Client, "No such user."),
    ("AH01617", Some(401), Fault::Client, "The password does not fit."),
    (
        "AH00035",
        Some(403),
        Fault::Proxy,
        "A directory of the path lacks search permission.",
    ),
    (
        "AH00037",
        Some(403),
        Fault::Proxy,
        "The symbolic link is not allowed: Options FollowSymLinks.",
    ),
    (
        "AH00561",
        Some(400),
        Fault::Client,
        "A request field is too long: LimitRequestFieldSize.",
    ),
    (
        "AH01996",
        Some(400),
        Fault::Client,
        "Plain HTTP came to the TLS port.",
    ),
];

/// A message that only one product writes.
struct Phrase {
    piece: &'static str,
    format: &'static str,
    emitter: &'static str,
    status: Option<u16>,
    fault: Fault,
    next: &'static str,
}

const fn phrase(
    piece: &'static str,
    format: &'static str,
    emitter: &'static str,
    status: Option<u16>,
    fault: Fault,
    next: &'static str,
) -> Phrase {
    Phrase {
        piece,
        format,
        emitter,
        status,
        fault,
        next,
    }
}

/// The messages of other products.
const OTHERS: [Phrase; 17] = [
    phrase(
        "502 Bad Gateway' caused by",
        "traefik-log",
        "traefik",
        Some(502),
        Fault::Upstream,
        "The words behind it name the cause: is the server up, and its port right?",
    ),
    phrase(
        "504 Gateway Timeout' caused by",
        "traefik-log",
        "traefik",
        Some(504),
        Fault::Upstream,
        "The server was too slow: find the slow request.",
    ),
    phrase(
        "499 Client Closed Request' caused by",
        "traefik-log",
        "traefik",
        Some(499),
        Fault::Client,
        "The client left first: compare its timeout.",
    ),
    phrase(
        "has no server available!",
        "haproxy",
        "haproxy",
        Some(503),
        Fault::Upstream,
        "Every server of the backend is down: read the health checks.",
    ),
    phrase(
        "WORKER TIMEOUT",
        "gunicorn-error",
        "gunicorn",
        None,
        Fault::Application,
        "The worker was killed: the proxy in front shows 502. Find the slow request.",
    ),
    phrase(
        "server reached pm.max_children",
        "php-fpm",
        "php-fpm",
        None,
        Fault::Proxy,
        "All PHP-FPM workers are busy: find slow scripts, or raise pm.max_children.",
    ),
    phrase(
        "server reached max_children setting",
        "php-fpm",
        "php-fpm",
        None,
        Fault::Proxy,
        "All PHP-FPM workers are busy: find slow scripts, or raise pm.max_children.",
    ),
    phrase(
        "execution timed out",
        "php-fpm",
        "php-fpm",
        None,
        Fault::Application,
        "request_terminate_timeout struck: find the slow script.",
    ),
    phrase(
        "exited on signal 11",
        "php-fpm",
        "php-fpm",
        None,
        Fault::Application,
        "PHP crashed: the web server shows 502.",
    ),
    phrase(
        "http: proxy error:",
        "go-net-http",
        "go-net-http",
        Some(502),
        Fault::Upstream,
        "A Go reverse proxy got no response: check the server behind it.",
    ),
    phrase(
        "linkerd_app_core::errors",
        "linkerd",
        "linkerd",
        None,
        Fault::Upstream,
        "Read the error after the colon; check the service's endpoints.",
    ),
    phrase(
        "service in fail-fast",
        "linkerd",
        "linkerd",
        Some(503),
        Fault::Upstream,
        "No endpoint was ready: check the service's pods.",
    ),
    phrase(
        "no python application found",
        "uwsgi",
        "uwsgi",
        Some(500),
        Fault::Application,
        "The application did not load: read the log at its start.",
    ),
    phrase(
        "proxyconnect tcp:",
        "go-net-http",
        "client",
        None,
        Fault::Network,
        "The proxy of the environment could not be reached: check HTTPS_PROXY.",
    ),
    phrase(
        "Execution failed due to configuration error: Malformed Lambda proxy response",
        "aws-apigw",
        "aws-apigw-rest",
        Some(502),
        Fault::Application,
        "The function's result needs statusCode and a body that is a string.",
    ),
    phrase(
        "Task timed out after",
        "aws-lambda",
        "aws-lambda",
        None,
        Fault::Application,
        "The function ran past its limit: raise it, or see what it waits for.",
    ),
    phrase(
        "Process exited before completing request",
        "aws-lambda",
        "aws-lambda",
        None,
        Fault::Application,
        "The function ended early: read its log.",
    ),
];

/// Reads a line that begins as those of an error log do.
pub(crate) fn read(line: Line) -> Option<Evidence> {
    let bytes = line.content().as_bytes();
    match bytes.first()? {
        b'0'..=b'9' if scan::starts_with_date(bytes, b'/') && bytes.len() > 20 => nginx(line),
        b'[' => apache(line),
        b'-' | b'*' => varnishlog(line),
        _ => None,
    }
}

/// Checks if a text has one of the messages of nginx. It may stand without time and level.
pub(crate) fn is_message(content: &str) -> bool {
    NGINX
        .iter()
        .take(20)
        .any(|message| message.pieces.iter().all(|piece| scan::has(content, piece)))
        && scan::has(content, "upstream")
}

/// Reads a line of nginx's error log.
fn nginx(line: Line) -> Option<Evidence> {
    let content = line.content();
    if !scan::has(content, " [") || !scan::has(content, "] ") {
        return None;
    }
    Some(nginx_message(line))
}

/// Reads a message of nginx.
pub(crate) fn nginx_message(line: Line) -> Evidence {
    let content = line.content();
    let mut evidence = Evidence::new(Form::ErrorLog, Some("nginx-error"), line.span);
    let emitter = nginx_product(line, &mut evidence);
    if scan::has(content, "ModSecurity: Access denied") {
        modsecurity(line, &mut evidence);
        return evidence;
    }
    evidence.through(emitter);
    let found = NGINX
        .iter()
        .find(|message| message.pieces.iter().all(|piece| scan::has(content, piece)));
    let Some(message) = found else {
        return evidence;
    };
    let span = message
        .pieces
        .iter()
        .fold((usize::MAX, 0), |span: (usize, usize), piece| {
            let at = line.span.0 + scan::find(content.as_bytes(), piece.as_bytes()).unwrap_or(0);
            (span.0.min(at), span.1.max(at + piece.len()))
        });
    crate::finer::add(&mut evidence, "nginx-error-log-phrase", message.code);
    evidence.status = message.status;
    evidence.fault = Some(message.fault);
    if message.status.is_some() {
        evidence.because(
            span,
            Weight::Decides,
            "nginx writes this when it makes the status itself.",
        );
        evidence.made_by(emitter, Certainty::Certain);
    } else {
        evidence.because(
            span,
            Weight::Excludes,
            "The status had gone out before, or none was sent.",
        );
    }
    if scan::has(message.code, "Primary script unknown") {
        evidence.made_by("php-fpm", Certainty::Certain);
    }
    evidence.check(message.next);
    evidence
}

/// The product of the nginx family that a line is of.
fn nginx_product(line: Line, evidence: &mut Evidence) -> &'static str {
    let content = line.content();
    let marks = [
        ("server: kong", "kong"),
        ("[kong]", "kong"),
        ("apisix", "apisix"),
        ("kong.", "kong"),
        ("ingress-nginx", "ingress-nginx"),
        ("upstream-default-backend", "ingress-nginx"),
    ];
    for (mark, id) in marks {
        if let Some(at) = scan::find(content.as_bytes(), mark.as_bytes()) {
            let span = (line.span.0 + at, line.span.0 + at + mark.len());
            evidence.because(
                span,
                Weight::Decides,
                "This nginx is a part of the product named here.",
            );
            return id;
        }
    }
    "nginx"
}

/// Reads a refusal of ModSecurity: it names the status.
fn modsecurity(line: Line, evidence: &mut Evidence) {
    let content = line.content();
    const START: &str = "ModSecurity: Access denied";
    let Some(at) = scan::place(content, START) else {
        return;
    };
    let span = (line.span.0 + at, line.span.0 + at + START.len());
    evidence.because(
        span,
        Weight::Decides,
        "A rule of ModSecurity refused the request.",
    );
    evidence.made_by("modsecurity", Certainty::Certain);
    evidence.through("modsecurity");
    evidence.fault = Some(Fault::Proxy);
    if let Some(code) = scan::place(content, "with code ").and_then(|at| content.get(at + 10..at + 13)) {
        evidence.status = scan::status(code);
        evidence.because(line.at(code), Weight::Suggests, "The status that the rule sets.");
    }
}

/// Reads a line of Apache's error log.
fn apache(line: Line) -> Option<Evidence> {
    let content = line.content();
    let first = Words::new(content).next()?;
    const DAYS: [&str; 7] = ["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "];
    let is_dated = DAYS.iter().any(|day| first.starts_with(day)) && first.len() > 20;
    if !is_dated {
        return None;
    }
    Some(apache_message(line))
}

/// Reads a message of Apache: its number tells.
fn apache_message(line: Line) -> Evidence {
    let content = line.content();
    let mut evidence = Evidence::new(Form::ErrorLog, Some("apache-error"), line.span);
    evidence.through("apache");
    if scan::has(content, "ModSecurity: Access denied") {
        modsecurity(line, &mut evidence);
        return evidence;
    }
    let found = APACHE.iter().find(|(number, ..)| scan::has(content, number));
    let Some((number, status, fault, next)) = found else {
        old_message(line, &mut evidence);
        return evidence;
    };
    let at = line.span.0 + scan::place(content, number).unwrap_or(0);
    crate::finer::add(&mut evidence, "apache-log-number", number);
    evidence.status = *status;
    evidence.fault = Some(*fault);
    if status.is_some() {
        let span = (at, at + number.len());
        evidence.because(
            span,
            Weight::Decides,
            "httpd writes this when it makes the status itself.",
        );
        evidence.made_by("apache", Certainty::Certain);
    }
    evidence.check(next);
    evidence
}

/// Messages of Apache before its messages had numbers, with the status of each.
const APACHE_OLD: [(&str, u16, Fault); 7] = [
    ("attempt to connect to", 503, Fault::Upstream),
    ("Error dispatching request to", 503, Fault::Upstream),
    (
        "error reading status line from remote server",
        502,
        Fault::Upstream,
    ),
    ("Error reading from remote server", 502, Fault::Upstream),
    ("client denied by server configuration", 403, Fault::Proxy),
    ("File does not exist:", 404, Fault::Client),
    ("Premature end of script headers", 500, Fault::Application),
];

/// Reads a message without a number.
fn old_message(line: Line, evidence: &mut Evidence) {
    let content = line.content();
    let found = APACHE_OLD.iter().find(|(piece, ..)| scan::has(content, piece));
    if let Some((piece, status, fault)) = found {
        let at = line.span.0 + scan::place(content, piece).unwrap_or(0);
        let span = (at, at + piece.len());
        evidence.because(
            span,
            Weight::Decides,
            "httpd writes this when it makes the status itself.",
        );
        evidence.status = Some(*status);
        evidence.fault = Some(*fault);
        evidence.made_by("apache", Certainty::Certain);
    }
}

/// Reads lines of varnishlog.
fn varnishlog(line: Line) -> Option<Evidence> {
    let content = line
        .content()
        .trim_start_matches(|mark: char| mark.is_whitespace() || matches!(mark, '-' | '*'));
    let (word, value) = content.split_once(char::is_whitespace)?;
    let value = value.trim();
    let mut evidence = Evidence::new(Form::ErrorLog, Some("varnishlog"), line.span);
    evidence.through("varnish");
    match word {
        "FetchError" => {
            let known = [
                "no backend connection",
                "first byte timeout",
                "between bytes timeout",
                "workspace_backend overflow",
                "Could not get storage",
            ];
            let code = known
                .iter()
                .find(|code| value.starts_with(**code))
                .copied()
                .unwrap_or_else(|| {
                    if scan::has(value, "unhealthy") {
                        "backend <name>: unhealthy"
                    } else {
                        "http read error: EOF / http first read error: EOF"
                    }
                });
            crate::finer::add(&mut evidence, "varnish-fetcherror", code);
            evidence.because(
                line.at(value),
                Weight::Decides,
                "The fetch failed: Varnish makes a 503 of it.",
            );
            evidence.status = Some(503);
            evidence.fault = Some(Fault::Upstream);
            evidence.made_by("varnish", Certainty::Likely);
        }
        "VCL_call" if matches!(value, "SYNTH" | "BACKEND_ERROR") => {
            let code = if value == "SYNTH" {
                "synth"
            } else {
                "backend_error"
            };
            crate::finer::add(&mut evidence, "varnish-vcl-state", code);
            evidence.because(
                line.at(value),
                Weight::Decides,
                "Varnish made the response itself.",
            );
            evidence.made_by("varnish", Certainty::Certain);
        }
        "RespStatus" => {
            evidence.status = scan::status(value);
            evidence.because(line.at(value), Weight::Suggests, "The status.");
        }
        _ => return None,
    }
    Some(evidence)
}

/// Reads a line that has a message which decides, however it begins.
pub(crate) fn others(line: Line) -> Option<Evidence> {
    let content = line.content();
    if is_message(content) {
        let mut evidence = nginx_message(line);
        if evidence.certainty == Certainty::Certain && !scan::has(content, "client: ") {
            evidence.certainty = Certainty::Likely;
        }
        return Some(evidence);
    }
    if scan::has(content, "AH0") && APACHE.iter().any(|(number, ..)| scan::has(content, number)) {
        return Some(apache_message(line));
    }
    let found = OTHERS.iter().find(|phrase| scan::has(content, phrase.piece))?;
    let at = line.span.0 + scan::place(content, found.piece)?;
    let mut evidence = Evidence::new(Form::ErrorLog, Some(found.format), line.span);
    let span = (at, at + found.piece.len());
    evidence.because(span, Weight::Decides, "Only this product writes these words.");
    evidence.status = found.status;
    evidence.fault = Some(found.fault);
    // Go is a language: the program that uses it is not named.
    let is_language = found.emitter == "go-net-http";
    evidence.made_by(
        found.emitter,
        if is_language {
            Certainty::Likely
        } else {
            Certainty::Certain
        },
    );
    evidence.through(found.emitter);
    evidence.check(found.next);
    Some(evidence)
}
