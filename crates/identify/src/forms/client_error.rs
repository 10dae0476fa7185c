//! Messages of clients: browsers, curl, libraries, package managers.

use status_atlas_facts::no_response::{self, CURL, Messages, SYSTEM, Stage};

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
    let system = system(text, span);
    let Some((piece, client, code, fault, next)) =
        PIECES.iter().find(|(piece, ..)| scan::has(content, piece))
    else {
        return system;
    };
    let at = span.0 + scan::place(content, piece)?;
    let list = if *client == "curl" {
        CURL.id
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
    let mut errors = SYSTEM
        .messages
        .iter()
        .filter(|message| message.stage != Stage::Client);
    let numbered = NUMBERED.iter().find_map(|words| {
        let at = scan::place(content, words)?;
        let (_, digits) = scan::number(&content.as_bytes()[at + words.len()..])?;
        let to = at + words.len() + digits;
        let number = &content[at + words.len()..to];
        let is_meant = |also: &&str| also.strip_prefix("errno ") == Some(number);
        let message = errors.clone().find(|message| message.also.iter().any(is_meant))?;
        Some((message, at, to))
    });
    let named = |message: &'static no_response::Message| {
        let at = scan::place(content, message.name)?;
        let is_apart =
            |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_');
        let to = at + message.name.len();
        let bytes = content.as_bytes();
        (is_apart(at.checked_sub(1).and_then(|before| bytes.get(before))) && is_apart(bytes.get(to)))
            .then_some((message, at, to))
    };
    let (message, from, to) = numbered.or_else(|| errors.find_map(named))?;
    Some(of_list(
        &SYSTEM,
        message,
        "client",
        (span.0 + from, span.0 + to),
        "The system's name for what failed.",
    ))
}

/// The message of a list of the facts.
fn of_list(
    list: &'static Messages,
    message: &'static no_response::Message,
    client: &'static str,
    span: Span,
    says: &'static str,
) -> Message {
    Message {
        span,
        client,
        code: Some((list.id, message.name.to_owned())),
        fault: match message.stage {
            Stage::Name | Stage::Connection | Stage::Tls => Fault::Network,
            Stage::Protocol | Stage::Response => Fault::Upstream,
            Stage::Client | Stage::Abort => Fault::Client,
        },
        responded: message.stage == Stage::Response,
        says,
        next: message.check,
    }
}

/// The message of a client's list with that name.
pub(crate) fn listed(list: &str, name: &str) -> Option<&'static no_response::Message> {
    let list = [&CURL, &SYSTEM]
        .into_iter()
        .find(|messages| messages.id == list)?;
    list.messages.iter().find(|message| message.name == name)
}

/// The place of one of Chrome's names on its own page, where `net::` is left out.
fn chrome_name(content: &str) -> Option<usize> {
    const NAMES: [&str; 14] = [
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

/// Reads one of Chrome's names.
fn chrome(text: &str, at: usize) -> Message {
    let rest = &text[at..];
    let start = if rest.starts_with("net::") { 5 } else { 0 };
    let length = rest[start..]
        .bytes()
        .take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_')
        .count();
    let name = &rest[start..start + length];
    let has = |pieces: &[&str]| pieces.iter().any(|piece| name.starts_with(piece));
    let (fault, responded, next) = if has(&["ERR_NAME_", "ERR_DNS_"]) {
        (
            Fault::Network,
            false,
            "The name did not resolve: check spelling and DNS.",
        )
    } else if has(&["ERR_CONNECTION_REFUSED"]) {
        (Fault::Network, false, "Nobody listens at that address and port.")
    } else if has(&["ERR_CERT_", "ERR_SSL_", "ERR_BAD_SSL"]) {
        (
            Fault::Network,
            false,
            "TLS failed before any request: check certificate and port.",
        )
    } else if has(&["ERR_TUNNEL_", "ERR_PROXY_"]) {
        (
            Fault::Proxy,
            false,
            "The proxy on the caller's side refused or is not there.",
        )
    } else if has(&["ERR_ABORTED", "ERR_BLOCKED_BY_CLIENT", "ERR_CACHE_MISS"]) {
        (
            Fault::Client,
            false,
            "The page, the user or an extension stopped the request.",
        )
    } else if has(&["ERR_BLOCKED_BY_", "ERR_FAILED"]) {
        (
            Fault::Client,
            false,
            "The browser withheld it: read the line beside it on CORS.",
        )
    } else if has(&[
        "ERR_INCOMPLETE_",
        "ERR_CONTENT_LENGTH_",
        "ERR_HTTP_RESPONSE_CODE_FAILURE",
        "ERR_TOO_MANY_REDIRECTS",
    ]) {
        (
            Fault::Upstream,
            true,
            "A response came: look at its status in the network panel.",
        )
    } else if has(&["ERR_HTTP2_", "ERR_QUIC_"]) {
        (
            Fault::Network,
            false,
            "The stream broke; try HTTP/1.1 to see a status.",
        )
    } else {
        (
            Fault::Network,
            false,
            "No response: check name, port, firewall and TLS.",
        )
    };
    Message {
        span: (at, at + start + length),
        client: "chrome",
        code: Some(("chrome", ["net::", name].concat())),
        fault,
        responded,
        says: "Chrome's name for how the request ended.",
        next,
    }
}

/// Reads an exit code of curl, which stands in brackets.
fn curl(text: &str, span: Span) -> Message {
    let name = [scan::slice(text, span).trim_end_matches(')'), ")"].concat();
    let says = "curl's exit code.";
    match listed(CURL.id, &name) {
        Some(message) => of_list(&CURL, message, "curl", span, says),
        None => Message {
            span,
            client: "curl",
            code: Some((CURL.id, name)),
            fault: Fault::Network,
            responded: false,
            says,
            next: "Run it again with -v to see the step that failed.",
        },
    }
}
