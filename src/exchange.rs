//! An example of a code at work: the request that brings it, and the response.
//!
//! The status, fields and content of a response follow from the facts of its entry; only the requests, and the
//! values of the fields, are invented. Hosts and addresses are those set aside for examples (RFC 2606, RFC 5737).

use std::fmt::Write as _;

use status_atlas_facts::{Content, Entry, Field, Kind, Level, Origin, UNUSED, Wire};

/// A request and the response to it, as HTTP/1.1 messages with line feeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The request as the client sends it.
    pub request: String,
    /// The response; an interim one with the final one after it.
    pub response: String,
    /// The request as a command for curl.
    pub curl: String,
}

/// The parts of a request.
struct Request {
    method: &'static str,
    target: &'static str,
    fields: &'static [(&'static str, &'static str)],
    content: &'static str,
}

/// The host of every example.
const HOST: &str = "api.example.com";

/// The exchange that shows an entry; `None` where no client receives it.
///
/// ```
/// use status_atlas::{exchange, search::lookup};
/// let exchange = exchange::of(lookup::by_id("405").unwrap()).unwrap();
/// assert!(exchange.request.starts_with("DELETE /orders/7 HTTP/1.1\nHost: api.example.com"));
/// assert!(exchange.response.starts_with("HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD\n"));
/// assert!(exchange.curl.starts_with("curl --include --request DELETE"));
/// assert!(exchange::of(lookup::by_id("499-nginx").unwrap()).is_none());
/// ```
pub fn of(entry: &Entry) -> Option<Exchange> {
    if entry.kind == Kind::Warning || entry.wire != Some(Wire::Sent) {
        return None;
    }
    let asked = request_for(entry);
    let response = response_of(entry, content_of(entry));
    let mut request = format!("{} {} HTTP/1.1\nHost: {HOST}\n", asked.method, asked.target);
    let mut curl = "curl --include".to_owned();
    if asked.method != "GET" {
        let _ = write!(curl, " --request {}", asked.method);
    }
    for (name, value) in asked.fields {
        let _ = writeln!(request, "{name}: {value}");
        let _ = write!(curl, " --header '{name}: {value}'");
    }
    if !asked.content.is_empty() {
        let length = asked.content.len();
        let _ = write!(request, "Content-Length: {length}\n\n{}", asked.content);
        let _ = write!(curl, " --data '{}'", asked.content);
    }
    // A proxy is asked for a whole address.
    let _ = match asked.target.starts_with("http:") {
        true => write!(
            curl,
            " --proxy 'http://proxy.example.com:3128' '{}'",
            asked.target
        ),
        false => write!(curl, " 'https://{HOST}{}'", asked.target),
    };
    Some(Exchange {
        request: request.trim_end().to_owned(),
        response,
        curl,
    })
}

/// The response of [`of`] with that content instead, which is JSON.
///
/// ```
/// use status_atlas::{exchange, search::lookup};
/// let response = exchange::response_with(lookup::by_id("200").unwrap(), "[]");
/// assert!(response.ends_with("Content-Length: 2\n\n[]"));
/// ```
pub fn response_with(entry: &Entry, content: &str) -> String {
    response_of(entry, content)
}

/// The content that the response of a code has, where it is JSON that no fact gives.
fn content_of(entry: &Entry) -> &'static str {
    match (entry.origin, entry.code) {
        (Origin::Iana, 202) => r#"{"state":"queued","job":"/jobs/7"}"#,
        (Origin::Iana, 300) => r#"[{"href":"/manual.en"},{"href":"/manual.de"}]"#,
        _ => ORDER,
    }
}

/// The line that an access log has where only the log has the number; `None` elsewhere.
///
/// ```
/// use status_atlas::{exchange, search::lookup};
/// assert!(exchange::log_line(lookup::by_id("499-nginx").unwrap()).unwrap().contains("\" 499 0 "));
/// ```
pub fn log_line(entry: &Entry) -> Option<String> {
    let logged = entry.origin == Origin::Nginx && entry.wire == Some(Wire::Internal);
    logged.then(|| {
        format!(
            "203.0.113.7 - - [20/Nov/2026:03:14:15 +0000] \"GET /orders HTTP/1.1\" {} 0 \"-\" \"curl/8.16.0\"",
            entry.number()
        )
    })
}

const JSON: (&str, &str) = ("Content-Type", "application/json");
/// The content of an answer that has one to show, and of most requests.
pub(crate) const ORDER: &str = r#"{"item":"tea","count":2}"#;

/// A request that the code answers.
fn request_for(entry: &Entry) -> Request {
    let request = |method, target, fields, content| Request {
        method,
        target,
        fields,
        content,
    };
    let get = |target, fields| request("GET", target, fields, "");
    let order = |fields| request("POST", "/orders", fields, ORDER);
    if entry.origin != Origin::Iana {
        return get("/orders", &[]);
    }
    match entry.code {
        100 => request("PUT", "/reports/7", &[JSON, ("Expect", "100-continue")], ORDER),
        101 => get(
            "/live",
            &[
                ("Connection", "Upgrade"),
                ("Upgrade", "websocket"),
                ("Sec-WebSocket-Version", "13"),
                ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ],
        ),
        104 => request("POST", "/uploads", &[("Upload-Complete", "?1"), JSON], ORDER),
        102 | 207 | 208 | 508 => request("PROPFIND", "/files/", &[("Depth", "1")], ""),
        424 => request(
            "PROPPATCH",
            "/files/plan.txt",
            &[("Content-Type", "application/xml")],
            "<propertyupdate xmlns=\"DAV:\"/>",
        ),
        201 | 202 | 303 | 307 | 308 | 400 | 402 | 409 | 413 | 422 | 429 | 500 | 503 | 507 => order(&[JSON]),
        411 => request("POST", "/orders", &[("Transfer-Encoding", "chunked"), JSON], ""),
        204 | 423 => request("DELETE", "/orders/7", &[], ""),
        205 => request(
            "POST",
            "/form",
            &[("Content-Type", "application/x-www-form-urlencoded")],
            "item=tea",
        ),
        206 => get("/film.mp4", &[("Range", "bytes=0-1023")]),
        226 => get("/feed", &[("A-IM", "vcdiff"), ("If-None-Match", "\"v6\"")]),
        304 => get("/orders/7", &[("If-None-Match", "\"v7\"")]),
        401 | 403 | 511 => get("/account", &[]),
        405 => request("DELETE", "/orders/7", &[], ""),
        406 => get("/orders/7", &[("Accept", "application/cbor")]),
        412 => request("PUT", "/orders/7", &[JSON, ("If-Match", "\"v6\"")], ORDER),
        415 => request(
            "POST",
            "/orders",
            &[("Content-Type", "application/yaml")],
            "item: tea",
        ),
        416 => get("/film.mp4", &[("Range", "bytes=9000000-")]),
        417 => request("PUT", "/orders/7", &[JSON, ("Expect", "100-continue")], ORDER),
        425 => order(&[JSON, ("Early-Data", "1")]),
        428 => request("PUT", "/orders/7", &[JSON], ORDER),
        431 => get("/", &[("Cookie", "session=0123456789abcdef; more=\u{2026}")]),
        501 => request("BREW", "/pot", &[], ""),
        300 => get("/manual", &[]),
        414 => get("/search?q=\u{2026}", &[]),
        407 => get("http://api.example.com/orders/7", &[]),
        404 | 410 | 451 => get("/orders/8", &[]),
        _ => get("/orders/7", &[]),
    }
}

/// The status line, the fields that the facts name, and content where it may have some.
fn response_of(entry: &Entry, content: &str) -> String {
    let phrase = entry
        .phrase
        .filter(|phrase| *phrase != UNUSED)
        .unwrap_or_default();
    let mut response = format!("HTTP/1.1 {} {phrase}", entry.number())
        .trim_end()
        .to_owned();
    response.push('\n');
    for (name, value) in fields(entry) {
        let _ = writeln!(response, "{name}: {value}");
    }
    match (entry.content, entry.code) {
        // The connection speaks another protocol from here on.
        (Some(Content::DoesNotEndHere), 101) => {}
        (Some(Content::DoesNotEndHere), _) => {
            response.push_str(
                "\nHTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 10\n\n{\"done\":1}\n",
            );
        }
        // It has none, and has to say so.
        (Some(Content::MustNot), 205) => response.push_str("Content-Length: 0\n"),
        (Some(Content::May), 206) => {
            response.push_str("Content-Type: video/mp4\nContent-Length: 1024\n\n(1,024 bytes)\n");
        }
        (Some(Content::May), 226) => response.push_str("Content-Length: 96\n\n(96 bytes: what changed)\n"),
        (Some(Content::May), 207 | 208) => response.push_str(
            "Content-Type: application/xml\n\n<multistatus xmlns=\"DAV:\">\u{2026}</multistatus>\n",
        ),
        (Some(Content::May), 400..) => {
            let title = phrase.replace('"', "'");
            let content = match title.is_empty() {
                true => format!("{{\"status\":{}}}", entry.code),
                false => format!("{{\"status\":{},\"title\":\"{title}\"}}", entry.code),
            };
            let _ = write!(
                response,
                "Content-Type: application/problem+json\nContent-Length: {}\n\n{content}\n",
                content.len()
            );
        }
        (Some(Content::May), 301..) => response.push_str("Content-Length: 0\n"),
        (Some(Content::May), _) => {
            let _ = write!(
                response,
                "Content-Type: application/json\nContent-Length: {}\n\n{content}\n",
                content.len()
            );
        }
        _ => {}
    }
    response.trim_end().to_owned()
}

/// The fields of the example response with their values.
///
/// Fields that a specification only permits are for other cases than this one, but for those that the code is known by.
pub(crate) fn fields(entry: &Entry) -> Vec<(&'static str, &'static str)> {
    let used = entry.headers.iter().filter(|used| {
        used.level != Level::May || used.field == Field::RetryAfter && !matches!(entry.code, 300..=399)
    });
    let used = used.map(|used| (used.field.name(), value(used.field, entry.code)));
    // No specification asks for it with 202, and a client that is to come back needs it.
    let further =
        (entry.code == 202).then(|| (Field::RetryAfter.name(), value(Field::RetryAfter, entry.code)));
    used.chain(further).collect()
}

/// A value that the field may have with the code.
fn value(field: Field, code: u16) -> &'static str {
    match field {
        Field::Accept => "application/json",
        Field::AcceptEncoding => "gzip, br",
        Field::Allow => "GET, HEAD",
        Field::CacheControl => "max-age=60",
        Field::Connection => "Upgrade",
        Field::ContentLocation if code == 206 => "/film.mp4",
        Field::ContentLocation => "/orders/7",
        Field::ContentRange if code == 416 => "bytes */146515",
        Field::ContentRange => "bytes 0-1023/146515",
        Field::Date => "Fri, 20 Nov 2026 03:14:15 GMT",
        Field::DeltaBase => "\"v6\"",
        Field::ETag => "\"v7\"",
        Field::Expires => "Fri, 20 Nov 2026 03:15:15 GMT",
        Field::Im => "vcdiff",
        Field::LastModified => "Thu, 19 Nov 2026 20:00:00 GMT",
        Field::Link if code == 451 => "<https://authority.example/order/7>; rel=\"blocked-by\"",
        Field::Link => "</style.css>; rel=preload; as=style",
        Field::Location if code == 201 => "/orders/7",
        Field::Location if code == 104 => "/uploads/7",
        Field::Location => "https://api.example.com/new/orders/7",
        Field::ProxyAuthenticate => "Basic realm=\"proxy\"",
        Field::RetryAfter => "120",
        Field::Upgrade if code == 101 => "websocket",
        Field::Upgrade => "TLS/1.3",
        Field::UploadLimit => "max-size=1000000000",
        Field::UploadOffset => "0",
        Field::Vary => "Accept-Encoding",
        Field::WwwAuthenticate => "Bearer realm=\"api\"",
    }
}

#[cfg(test)]
mod tests;
