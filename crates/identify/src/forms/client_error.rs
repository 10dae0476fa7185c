//! Messages of clients: browsers, curl, libraries, package managers.

use status_atlas_facts::no_response::{
    CHROME_SIGNS, CURL_SIGNS, FIREFOX_SIGNS, SYSTEM_SIGNS, Sign, Signs, Stage,
};

use crate::evidence::{Fault, Span};
use crate::scan;

/// A message of a client about a response that did not come.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) span: Span,
    /// The emitter that stands for the client.
    pub(crate) client: &'static str,
    /// The list of clients' messages, and the name as it has it.
    pub(crate) code: Option<(&'static str, String)>,
    pub(crate) fault: Fault,
    /// Whether a response came all the same, which the client hides or could not read to the end.
    pub(crate) responded: bool,
    pub(crate) says: &'static str,
    pub(crate) next: &'static str,
}

/// Pieces of messages, each with the client, the code in the vocabulary of libraries, where the fault lies and what to check.
const PIECES: [(&str, &str, &str, Fault, &str); 40] = [
    (
        "NS_ERROR_UNKNOWN_HOST",
        "firefox",
        "",
        Fault::Network,
        "The name did not resolve: check spelling and DNS.",
    ),
    (
        "NS_ERROR_",
        "firefox",
        "",
        Fault::Network,
        "No response reached the page: check name, port and TLS.",
    ),
    (
        "NS_BINDING_ABORTED",
        "firefox",
        "",
        Fault::Client,
        "The page or the user stopped the request.",
    ),
    (
        "PR_CONNECT_RESET_ERROR",
        "firefox",
        "",
        Fault::Network,
        "The connection was reset during TLS: check firewall and proxy.",
    ),
    (
        "PR_END_OF_FILE_ERROR",
        "firefox",
        "",
        Fault::Network,
        "The server closed during TLS.",
    ),
    (
        "SEC_ERROR_",
        "firefox",
        "",
        Fault::Network,
        "The certificate was not accepted.",
    ),
    (
        "SSL_ERROR_SYSCALL",
        "client",
        "",
        Fault::Network,
        "The connection ended during TLS: check the port, and what stands in between.",
    ),
    (
        "SSL_ERROR_",
        "firefox",
        "",
        Fault::Network,
        "TLS failed: check versions and the port.",
    ),
    (
        "MOZILLA_PKIX_ERROR_",
        "firefox",
        "",
        Fault::Network,
        "The certificate was not accepted.",
    ),
    (
        "CORS request did not succeed",
        "firefox",
        "",
        Fault::Network,
        "No response reached the page: check that the server answers at all.",
    ),
    (
        "NetworkError when attempting to fetch resource",
        "firefox",
        "fetch TypeError: Failed to fetch (Chrome) / NetworkError when attempting to fetch resource (Firefox) / Load failed (Safari)",
        Fault::Network,
        "No answer that the page may read: look at the network panel.",
    ),
    (
        "TypeError: Failed to fetch",
        "client",
        "fetch TypeError: Failed to fetch (Chrome) / NetworkError when attempting to fetch resource (Firefox) / Load failed (Safari)",
        Fault::Network,
        "No answer that the page may read: look at the network panel for CORS, DNS, TLS.",
    ),
    (
        "TypeError: Load failed",
        "safari",
        "fetch TypeError: Failed to fetch (Chrome) / NetworkError when attempting to fetch resource (Firefox) / Load failed (Safari)",
        Fault::Network,
        "No answer that the page may read: look at the network panel.",
    ),
    (
        "NSURLErrorDomain",
        "safari",
        "",
        Fault::Network,
        "-1001 time, -1003 name, -1004 connection, -1200 TLS.",
    ),
    (
        "Can't Connect to the Server",
        "safari",
        "",
        Fault::Network,
        "No response: check name, port and TLS.",
    ),
    (
        "Can\u{2019}t Connect to the Server",
        "safari",
        "",
        Fault::Network,
        "No response: check name, port and TLS.",
    ),
    (
        "This site can\u{2019}t be reached",
        "chrome",
        "",
        Fault::Network,
        "The ERR name below it says why.",
    ),
    (
        "This site can't be reached",
        "chrome",
        "",
        Fault::Network,
        "The ERR name below it says why.",
    ),
    (
        "Your connection is not private",
        "chrome",
        "",
        Fault::Network,
        "The certificate was not accepted; no HTTP was spoken.",
    ),
    (
        "Empty reply from server",
        "curl",
        "curl: (52)",
        Fault::Upstream,
        "The server closed without a byte; nginx's 444 looks so.",
    ),
    (
        "ERR_NETWORK",
        "client",
        "axios Network Error / ERR_NETWORK",
        Fault::Network,
        "No answer that the page may read: offline, refused, CORS or blocked.",
    ),
    (
        "AxiosError: Network Error",
        "client",
        "axios Network Error / ERR_NETWORK",
        Fault::Network,
        "No answer that the page may read: offline, refused, CORS or blocked.",
    ),
    (
        "Error: Network Error",
        "client",
        "axios Network Error / ERR_NETWORK",
        Fault::Network,
        "No answer that the page may read: offline, refused, CORS or blocked.",
    ),
    (
        "ECONNABORTED",
        "client",
        "axios ECONNABORTED / ETIMEDOUT",
        Fault::Client,
        "The client's own timeout ran out: raise it, or see what is slow.",
    ),
    (
        "ERR_CANCELED",
        "client",
        "axios ERR_CANCELED",
        Fault::Client,
        "The caller canceled the request.",
    ),
    (
        "ms exceeded",
        "client",
        "axios ECONNABORTED / ETIMEDOUT",
        Fault::Client,
        "The client's own timeout ran out: raise it, or see what is slow.",
    ),
    (
        "UND_ERR_",
        "client",
        "",
        Fault::Network,
        "No response in time, or the connection broke.",
    ),
    (
        "NewConnectionError",
        "client",
        "",
        Fault::Network,
        "No connection: check name, port and firewall.",
    ),
    (
        "Remote end closed connection without response",
        "client",
        "",
        Fault::Upstream,
        "The server closed without a response.",
    ),
    (
        "Read timed out",
        "client",
        "",
        Fault::Client,
        "The client's own timeout ran out.",
    ),
    (
        "Client.Timeout exceeded",
        "client",
        "",
        Fault::Client,
        "The client's own timeout ran out.",
    ),
    (
        "connect: connection refused",
        "client",
        "",
        Fault::Network,
        "Nobody listens at that address and port.",
    ),
    (
        "no such host",
        "client",
        "",
        Fault::Network,
        "The name did not resolve.",
    ),
    (
        "i/o timeout",
        "client",
        "",
        Fault::Network,
        "No answer in time: check firewall and address.",
    ),
    (
        "x509: certificate",
        "client",
        "",
        Fault::Network,
        "The certificate was not accepted.",
    ),
    (
        "java.net.ConnectException",
        "client",
        "",
        Fault::Network,
        "No connection: check port and firewall.",
    ),
    (
        "UnknownHostException",
        "client",
        "",
        Fault::Network,
        "The name did not resolve.",
    ),
    (
        "SocketTimeoutException",
        "client",
        "",
        Fault::Client,
        "The client's own timeout ran out.",
    ),
    (
        "SSLHandshakeException",
        "client",
        "",
        Fault::Network,
        "The TLS handshake failed.",
    ),
    (
        "Could not get any response",
        "client",
        "Postman \"Could not get any response\"",
        Fault::Network,
        "No response: check name, port, TLS and proxy.",
    ),
];

/// Phrases of clients around a status that they received.
const WITH_STATUS: [&str; 30] = [
    "Request failed with status code",
    "The requested URL returned error",
    "HTTPError",
    "requests.exceptions",
    "npm ERR!",
    "npm error",
    "fatal: unable to access",
    "RPC failed",
    "Failed to fetch http",
    "unexpected status code",
    "unexpected HTTP status",
    "Server returned HTTP response code",
    "HttpClientErrorException",
    "HttpServerErrorException",
    "Crawled (",
    "awaiting response",
    "does not indicate success",
    "remote server returned an error",
    "HttpException",
    "Failed to load resource",
    "net::ERR_",
    "HTTP response code",
    "Error response from daemon",
    "failed to solve",
    "Could not install packages",
    "WebException",
    "HTTP error",
    "Unexpected response code",
    "HttpErrorResponse",
    "XMLHttpRequest",
];

/// Checks if a text is a client's message about a status that it received.
pub(crate) fn has_status(content: &str) -> bool {
    WITH_STATUS.iter().any(|piece| scan::has(content, piece)) || blocked_by_cors(content).is_some()
}

/// The place of the words of a browser that hid a response because of CORS.
pub(crate) fn blocked_by_cors(content: &str) -> Option<Span> {
    const PIECES: [&str; 3] = [
        "blocked by CORS policy",
        "No 'Access-Control-Allow-Origin'",
        "Cross-Origin Request Blocked",
    ];
    // So Firefox says that nothing came.
    if scan::has(content, "CORS request did not succeed") {
        return None;
    }
    PIECES
        .iter()
        .find_map(|piece| scan::place(content, piece).map(|at| (at, at + piece.len())))
}

/// The proxy's refusal of a tunnel: the status that it gave to CONNECT.
pub(crate) fn tunnel_refused(content: &str) -> Option<(u16, usize)> {
    const STARTS: [&str; 5] = [
        "Tunnel connection failed: ",
        "Received HTTP code ",
        "Proxy returns \"HTTP/1.1 ",
        "CONNECT tunnel failed, response ",
        "proxy CONNECT aborted: ",
    ];
    STARTS.iter().find_map(|start| {
        let at = scan::place(content, start)? + start.len();
        scan::status(content.get(at..at + 3)?).map(|status| (status, at))
    })
}

/// Finds the message of a client to which no response came.
pub(crate) fn find(text: &str, span: Span) -> Option<Message> {
    let content = scan::slice(text, span);
    if let Some(at) = scan::place(content, "net::ERR_").or_else(|| chrome_name(content)) {
        return Some(chrome(text, span.0 + at));
    }
    if let Some(at) = scan::place(content, "curl: (")
        && let Some((_, digits)) = scan::number(&content.as_bytes()[at + 7..])
    {
        let end = at + 7 + digits;
        // The text may be cut off before it.
        let closing = usize::from(content.as_bytes().get(end) == Some(&b')'));
        return Some(curl(text, (span.0 + at, span.0 + end + closing)));
    }
    if let Some(message) = firefox(text, span) {
        return Some(message);
    }
    let system = system(text, span);
    let Some((piece, client, code, fault, next)) =
        PIECES.iter().find(|(piece, ..)| scan::has(content, piece))
    else {
        return system;
    };
    let at = span.0 + scan::place(content, piece)?;
    let list = if *client == "curl" {
        CURL_SIGNS.id
    } else {
        "client-library-pseudo-status"
    };
    let code = (!code.is_empty()).then(|| (list, (*code).to_owned()));
    Some(Message {
        span: (at, at + piece.len()),
        client,
        // The library's message rests on an error of the system, which may stand beside it.
        code: code.or_else(|| system.and_then(|system| system.code)),
        fault: *fault,
        responded: false,
        says: "The client's words for no response.",
        next,
    })
}

/// The words before the number of a system's error.
const NUMBERED: [&str; 3] = ["[Errno ", "errno ", "os error "];

/// Finds an error of the operating system or of Node.js, by its name or its number.
fn system(text: &str, span: Span) -> Option<Message> {
    let content = scan::slice(text, span);
    // Others are about files and settings, not about an exchange.
    let mut errors = SYSTEM_SIGNS
        .signs
        .iter()
        .filter(|sign| sign.stage != Stage::Client);
    let numbered = NUMBERED.iter().find_map(|words| {
        let at = scan::place(content, words)?;
        let (_, digits) = scan::number(&content.as_bytes()[at + words.len()..])?;
        let to = at + words.len() + digits;
        let number = &content[at + words.len()..to];
        let is_meant = |also: &&str| also.strip_prefix("errno ") == Some(number);
        let sign = errors.clone().find(|sign| sign.also.iter().any(is_meant))?;
        Some((sign, at, to))
    });
    let named = |sign: &'static Sign| {
        let at = scan::place(content, sign.name)?;
        let is_apart =
            |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_');
        let to = at + sign.name.len();
        let bytes = content.as_bytes();
        (is_apart(at.checked_sub(1).and_then(|before| bytes.get(before))) && is_apart(bytes.get(to)))
            .then_some((sign, at, to))
    };
    let (sign, from, to) = numbered.or_else(|| errors.find_map(named))?;
    Some(of_list(
        &SYSTEM_SIGNS,
        sign,
        "client",
        (span.0 + from, span.0 + to),
        "The system's name for what failed.",
    ))
}

/// The message of a list of the facts.
fn of_list(
    list: &'static Signs,
    sign: &'static Sign,
    client: &'static str,
    span: Span,
    says: &'static str,
) -> Message {
    Message {
        span,
        client,
        code: Some((list.id, sign.name.to_owned())),
        fault: match sign.stage {
            _ if PROXIES.iter().any(|name| sign.name.contains(name)) => Fault::Proxy,
            Stage::Name | Stage::Connection | Stage::Tls => Fault::Network,
            Stage::Protocol | Stage::Response => Fault::Upstream,
            Stage::Client | Stage::Abort => Fault::Client,
        },
        responded: has_response(sign),
        says,
        next: sign.check,
    }
}

/// Parts of the names of browsers for what the proxy on the caller's side did.
const PROXIES: [&str; 4] = ["_PROXY_", "_PROXIES", "_TUNNEL_", "_SOCKS_"];

/// Checks if a message says that a response came, which the client could not use or withholds.
pub(crate) fn has_response(sign: &Sign) -> bool {
    const WITHHELD: [&str; 3] = [
        "net::ERR_BLOCKED_BY_RESPONSE",
        "net::ERR_BLOCKED_BY_ORB",
        "NS_ERROR_DOM_CORP_FAILED",
    ];
    sign.stage == Stage::Response || WITHHELD.contains(&sign.name)
}

/// The sign of a client's list with that name.
pub(crate) fn listed(list: &str, name: &str) -> Option<&'static Sign> {
    [&CHROME_SIGNS, &FIREFOX_SIGNS, &CURL_SIGNS, &SYSTEM_SIGNS]
        .into_iter()
        .find(|signs| signs.id == list)?
        .find(name)
}

/// The length of a name in capitals at the beginning of a text.
fn name_length(text: &str) -> usize {
    text.bytes()
        .take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_')
        .count()
}

/// Finds one of Firefox's names that is listed.
fn firefox(text: &str, span: Span) -> Option<Message> {
    const BEGINNINGS: [&str; 6] = [
        "NS_ERROR_",
        "NS_BINDING_",
        "PR_",
        "SEC_ERROR_",
        "SSL_ERROR_",
        "MOZILLA_PKIX_ERROR_",
    ];
    let content = scan::slice(text, span);
    BEGINNINGS.iter().find_map(|beginning| {
        let at = scan::place(content, beginning)?;
        let to = at + name_length(&content[at..]);
        Some(of_list(
            &FIREFOX_SIGNS,
            FIREFOX_SIGNS.find(&content[at..to])?,
            "firefox",
            (span.0 + at, span.0 + to),
            "Firefox's name for how the request ended.",
        ))
    })
}

/// The place of one of Chrome's names on its own page, where `net::` is left out.
fn chrome_name(content: &str) -> Option<usize> {
    const NAMES: [&str; 15] = [
        "DNS_PROBE_",
        "ERR_NAME_NOT_RESOLVED",
        "ERR_CONNECTION_",
        "ERR_CERT_",
        "ERR_SSL_",
        "ERR_INTERNET_DISCONNECTED",
        "ERR_EMPTY_RESPONSE",
        "ERR_TUNNEL_CONNECTION_FAILED",
        "ERR_PROXY_CONNECTION_FAILED",
        "ERR_ADDRESS_UNREACHABLE",
        "ERR_TOO_MANY_REDIRECTS",
        "ERR_HTTP2_PROTOCOL_ERROR",
        "ERR_QUIC_PROTOCOL_ERROR",
        "ERR_TIMED_OUT",
        "ERR_BLOCKED_BY_",
    ];
    NAMES.iter().find_map(|name| {
        let at = scan::place(content, name)?;
        let before = content.as_bytes().get(at.wrapping_sub(1));
        before
            .is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_')
            .then_some(at)
    })
}

/// The beginnings of Chrome's names that are not listed, with where the fault lies and what to check.
const CHROME_BEGINNINGS: [(&str, Fault, &str); 5] = [
    (
        "ERR_NAME_",
        Fault::Network,
        "The name did not resolve: check spelling and DNS.",
    ),
    (
        "ERR_DNS_",
        Fault::Network,
        "The name did not resolve: check spelling and DNS.",
    ),
    (
        "ERR_CERT_",
        Fault::Network,
        "The certificate was not accepted: check its names, dates and chain.",
    ),
    (
        "ERR_SSL_",
        Fault::Network,
        "TLS failed before any request: check certificate and port.",
    ),
    (
        "ERR_BLOCKED_BY_",
        Fault::Client,
        "The browser withheld it: read the line beside it on CORS.",
    ),
];

/// Reads one of Chrome's names.
fn chrome(text: &str, at: usize) -> Message {
    let rest = &text[at..];
    let start = if rest.starts_with("net::") { 5 } else { 0 };
    let length = name_length(&rest[start..]);
    let name = &rest[start..start + length];
    let full_name = ["net::", name].concat();
    let span = (at, at + start + length);
    let says = "Chrome's name for how the request ended.";
    let sign = CHROME_SIGNS.find(&full_name).or_else(|| CHROME_SIGNS.find(name));
    if let Some(sign) = sign {
        return of_list(&CHROME_SIGNS, sign, "chrome", span, says);
    }
    let beginning = CHROME_BEGINNINGS
        .iter()
        .find(|(beginning, ..)| name.starts_with(beginning));
    let (_, fault, next) = beginning.copied().unwrap_or((
        "",
        Fault::Network,
        "No response: check name, port, firewall and TLS.",
    ));
    Message {
        span,
        client: "chrome",
        code: Some((CHROME_SIGNS.id, full_name)),
        fault,
        responded: false,
        says,
        next,
    }
}

/// Reads an exit code of curl, which stands in brackets.
fn curl(text: &str, span: Span) -> Message {
    let name = [scan::slice(text, span).trim_end_matches(')'), ")"].concat();
    let says = "curl's exit code.";
    match CURL_SIGNS.find(&name) {
        Some(sign) => of_list(&CURL_SIGNS, sign, "curl", span, says),
        None => Message {
            span,
            client: "curl",
            code: Some((CURL_SIGNS.id, name)),
            fault: Fault::Network,
            responded: false,
            says,
            next: "Run it again with -v to see the step that failed.",
        },
    }
}
