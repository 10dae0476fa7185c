//! Constants of the libraries: a naming rule for each, its exceptions, and what it lacks.
//!
//! 83 codes in 26 libraries would be 1,900 strings. A rule with its exceptions says the same in a few
//! hundred, and shows where a library differs. A test holds the names to the libraries' own.

use crate::named::named;
use crate::{Entry, Origin, UNUSED};

/// A library that has constants, symbols or texts for status codes.
#[derive(Debug)]
pub struct Library {
    /// The stable key, as in JSON.
    pub key: &'static str,
    /// The name to show.
    pub label: &'static str,
    /// The release that the names were read in.
    pub source: &'static str,
    /// The prefix of each name.
    pub prefix: &'static str,
    /// The case of the name's words.
    pub case: Case,
    /// The form in which the number is part of the name.
    pub number: Number,
    /// Entries whose names the rule does not give: id and whole name, the current name first.
    exceptions: &'static [(&'static str, &'static str)],
    /// Registered codes without a constant.
    pub missing: &'static [u16],
}

named! {
    /// The case in which the words of a phrase become a name.
    pub enum Case {
        /// As printed.
        Phrase = "phrase",
        /// `NOT_FOUND`.
        Screaming = "screaming",
        /// `not_found`.
        Snake = "snake",
        /// `HttpVersionNotSupported`, `Ok`, `ImUsed`.
        Pascal = "pascal",
        /// As `Pascal`, with acronyms of two letters kept: `OK`, `IMUsed`.
        PascalTwo = "pascal-two",
        /// `HTTPVersionNotSupported`: acronyms kept.
        PascalKept = "pascal-kept",
        /// `httpVersionNotSupported`: acronyms kept after the first word.
        Camel = "camel",
    }
}

named! {
    /// The form of the number before the words of a name.
    pub enum Number {
        /// No number.
        Absent = "absent",
        /// `Status404NotFound`.
        Joined = "joined",
        /// `HTTP_404_NOT_FOUND`.
        Apart = "apart",
    }
}

impl Library {
    /// The names that the library gives the entry, the current one first; `None` where it has none.
    pub fn names(&self, entry: &Entry) -> Option<Vec<String>> {
        let of_entry = self.exceptional_names().filter(|(id, _)| *id == entry.id);
        let names: Vec<String> = of_entry.map(|(_, name)| name.to_owned()).collect();
        if !names.is_empty() {
            return Some(names);
        }
        let follows_rule = entry.origin == Origin::Iana && !self.missing.contains(&entry.code);
        match entry.title() {
            Some(phrase) if follows_rule && phrase != UNUSED => Some(vec![self.derive(entry.code, phrase)]),
            _ => None,
        }
    }

    /// The names that the rule does not give, each after the id of its entry.
    pub fn exceptional_names(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.exceptions.iter().copied()
    }

    /// The name that the rule makes of a phrase.
    pub fn derive(&self, code: u16, phrase: &str) -> String {
        let mut name = self.prefix.to_owned();
        match self.number {
            Number::Absent => {}
            Number::Joined => name += &code.to_string(),
            Number::Apart => name += &(code.to_string() + "_"),
        }
        if let Case::Phrase = self.case {
            return name + phrase;
        }
        let mut first = true;
        for word in phrase.split([' ', '-']) {
            let letters = word.chars().filter(char::is_ascii_alphanumeric);
            let acronym = word.bytes().all(|byte| byte.is_ascii_uppercase());
            let keep = match self.case {
                Case::PascalTwo => acronym && word.len() == 2,
                Case::PascalKept => true,
                Case::Camel => !first,
                _ => false,
            };
            if !first && matches!(self.case, Case::Screaming | Case::Snake) {
                name.push('_');
            }
            for (i, letter) in letters.enumerate() {
                name.push(match self.case {
                    Case::Screaming => letter.to_ascii_uppercase(),
                    Case::Snake => letter.to_ascii_lowercase(),
                    Case::Camel if first => letter.to_ascii_lowercase(),
                    _ if i == 0 => letter.to_ascii_uppercase(),
                    _ if keep => letter,
                    _ => letter.to_ascii_lowercase(),
                });
            }
            first = false;
        }
        name
    }
}

/// Every library, by language.
pub static LIBRARIES: [Library; 26] = [
    Library {
        key: "rust_http",
        label: "Rust http",
        source: "http 1.5.0",
        prefix: "StatusCode::",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("413", "StatusCode::PAYLOAD_TOO_LARGE"),
            ("422", "StatusCode::UNPROCESSABLE_ENTITY"),
        ],
        missing: &[104],
    },
    Library {
        key: "go_net_http",
        label: "Go net/http",
        source: "Go 1.27.3",
        prefix: "http.Status",
        case: Case::PascalKept,
        number: Number::Absent,
        exceptions: &[
            ("203", "http.StatusNonAuthoritativeInfo"),
            ("407", "http.StatusProxyAuthRequired"),
            ("413", "http.StatusRequestEntityTooLarge"),
            ("414", "http.StatusRequestURITooLong"),
            ("416", "http.StatusRequestedRangeNotSatisfiable"),
            ("418", "http.StatusTeapot"),
            ("422", "http.StatusUnprocessableEntity"),
        ],
        missing: &[104],
    },
    Library {
        key: "node_http_status_codes",
        label: "Node.js http.STATUS_CODES",
        source: "Node.js 26.10.0",
        prefix: "",
        case: Case::Phrase,
        number: Number::Absent,
        exceptions: &[
            ("413", "Payload Too Large"),
            ("418", "I'm a Teapot"),
            ("422", "Unprocessable Entity"),
            ("509-cpanel", "Bandwidth Limit Exceeded"),
        ],
        missing: &[104],
    },
    Library {
        key: "python_http_httpstatus",
        label: "Python http.HTTPStatus",
        source: "Python 3.14.10",
        prefix: "HTTPStatus.",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("413", "HTTPStatus.CONTENT_TOO_LARGE"),
            ("413", "HTTPStatus.REQUEST_ENTITY_TOO_LARGE"),
            ("414", "HTTPStatus.URI_TOO_LONG"),
            ("414", "HTTPStatus.REQUEST_URI_TOO_LONG"),
            ("416", "HTTPStatus.RANGE_NOT_SATISFIABLE"),
            ("416", "HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("422", "HTTPStatus.UNPROCESSABLE_CONTENT"),
            ("422", "HTTPStatus.UNPROCESSABLE_ENTITY"),
        ],
        missing: &[104],
    },
    Library {
        key: "dotnet_httpstatuscode",
        label: ".NET HttpStatusCode",
        source: ".NET 9",
        prefix: "HttpStatusCode.",
        case: Case::PascalTwo,
        number: Number::Absent,
        exceptions: &[
            ("300", "HttpStatusCode.MultipleChoices"),
            ("300", "HttpStatusCode.Ambiguous"),
            ("301", "HttpStatusCode.MovedPermanently"),
            ("301", "HttpStatusCode.Moved"),
            ("302", "HttpStatusCode.Found"),
            ("302", "HttpStatusCode.Redirect"),
            ("303", "HttpStatusCode.SeeOther"),
            ("303", "HttpStatusCode.RedirectMethod"),
            ("306", "HttpStatusCode.Unused"),
            ("307", "HttpStatusCode.TemporaryRedirect"),
            ("307", "HttpStatusCode.RedirectKeepVerb"),
            ("413", "HttpStatusCode.RequestEntityTooLarge"),
            ("414", "HttpStatusCode.RequestUriTooLong"),
            ("416", "HttpStatusCode.RequestedRangeNotSatisfiable"),
            ("422", "HttpStatusCode.UnprocessableEntity"),
            ("422", "HttpStatusCode.UnprocessableContent"),
        ],
        missing: &[104, 418, 425],
    },
    Library {
        key: "aspnetcore_statuscodes",
        label: "ASP.NET Core StatusCodes",
        source: "ASP.NET Core, main branch",
        prefix: "StatusCodes.Status",
        case: Case::PascalTwo,
        number: Number::Joined,
        exceptions: &[
            ("203", "StatusCodes.Status203NonAuthoritative"),
            ("306", "StatusCodes.Status306SwitchProxy"),
            ("413", "StatusCodes.Status413PayloadTooLarge"),
            ("413", "StatusCodes.Status413RequestEntityTooLarge"),
            ("414", "StatusCodes.Status414UriTooLong"),
            ("414", "StatusCodes.Status414RequestUriTooLong"),
            ("416", "StatusCodes.Status416RangeNotSatisfiable"),
            ("416", "StatusCodes.Status416RequestedRangeNotSatisfiable"),
            ("419-aspnetcore", "StatusCodes.Status419AuthenticationTimeout"),
            ("422", "StatusCodes.Status422UnprocessableEntity"),
            ("499-nginx", "StatusCodes.Status499ClientClosedRequest"),
            ("505", "StatusCodes.Status505HttpVersionNotsupported"),
        ],
        missing: &[103, 104, 425],
    },
    Library {
        key: "spring_httpstatus",
        label: "Java Spring 7 HttpStatus",
        source: "Spring Framework 7.0",
        prefix: "HttpStatus.",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("413", "HttpStatus.CONTENT_TOO_LARGE"),
            ("413", "HttpStatus.PAYLOAD_TOO_LARGE"),
            ("416", "HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("418", "HttpStatus.I_AM_A_TEAPOT"),
            ("422", "HttpStatus.UNPROCESSABLE_CONTENT"),
            ("422", "HttpStatus.UNPROCESSABLE_ENTITY"),
            ("509-cpanel", "HttpStatus.BANDWIDTH_LIMIT_EXCEEDED"),
        ],
        missing: &[104, 305],
    },
    Library {
        key: "spring_httpstatus_6_2",
        label: "Java Spring 6.2 HttpStatus",
        source: "Spring Framework 6.2",
        prefix: "HttpStatus.",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("103-checkpoint", "HttpStatus.CHECKPOINT"),
            ("302", "HttpStatus.FOUND"),
            ("302", "HttpStatus.MOVED_TEMPORARILY"),
            ("413", "HttpStatus.PAYLOAD_TOO_LARGE"),
            ("413", "HttpStatus.REQUEST_ENTITY_TOO_LARGE"),
            ("414", "HttpStatus.URI_TOO_LONG"),
            ("414", "HttpStatus.REQUEST_URI_TOO_LONG"),
            ("416", "HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("418", "HttpStatus.I_AM_A_TEAPOT"),
            ("419-webdav-draft", "HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE"),
            ("420-spring", "HttpStatus.METHOD_FAILURE"),
            ("421-webdav-draft", "HttpStatus.DESTINATION_LOCKED"),
            ("422", "HttpStatus.UNPROCESSABLE_ENTITY"),
            ("509-cpanel", "HttpStatus.BANDWIDTH_LIMIT_EXCEEDED"),
        ],
        missing: &[104, 421],
    },
    Library {
        key: "jakarta_response_status",
        label: "Java Jakarta REST",
        source: "Jakarta REST 5.0 snapshot of 2026-07",
        prefix: "Response.Status.",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("413", "Response.Status.REQUEST_ENTITY_TOO_LARGE"),
            ("414", "Response.Status.REQUEST_URI_TOO_LONG"),
            ("416", "Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE"),
        ],
        missing: &[
            100, 101, 102, 103, 104, 203, 207, 208, 226, 418, 421, 423, 424, 425, 426, 506, 507, 508, 510,
        ],
    },
    Library {
        key: "apache_httpcomponents",
        label: "Java Apache HttpComponents",
        source: "HttpComponents Core 5, 2026-08",
        prefix: "HttpStatus.SC_",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("302", "HttpStatus.SC_MOVED_TEMPORARILY"),
            ("413", "HttpStatus.SC_REQUEST_TOO_LONG"),
            ("414", "HttpStatus.SC_REQUEST_URI_TOO_LONG"),
            ("416", "HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("419-webdav-draft", "HttpStatus.SC_INSUFFICIENT_SPACE_ON_RESOURCE"),
            ("420-spring", "HttpStatus.SC_METHOD_FAILURE"),
        ],
        missing: &[104, 418],
    },
    Library {
        key: "rack_symbol",
        label: "Ruby Rack and Rails",
        source: "Rack, 2026-08",
        prefix: ":",
        case: Case::Snake,
        number: Number::Absent,
        exceptions: &[
            ("413", ":content_too_large"),
            ("413", ":payload_too_large"),
            ("422", ":unprocessable_content"),
            ("422", ":unprocessable_entity"),
            ("509-cpanel", ":bandwidth_limit_exceeded"),
        ],
        missing: &[104, 418],
    },
    Library {
        key: "symfony_response",
        label: "PHP Symfony and Laravel",
        source: "Symfony HttpFoundation 7.2",
        prefix: "Response::HTTP_",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("306", "Response::HTTP_RESERVED"),
            ("308", "Response::HTTP_PERMANENTLY_REDIRECT"),
            ("413", "Response::HTTP_REQUEST_ENTITY_TOO_LARGE"),
            ("414", "Response::HTTP_REQUEST_URI_TOO_LONG"),
            ("416", "Response::HTTP_REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("418", "Response::HTTP_I_AM_A_TEAPOT"),
            ("422", "Response::HTTP_UNPROCESSABLE_ENTITY"),
            ("505", "Response::HTTP_VERSION_NOT_SUPPORTED"),
            ("506", "Response::HTTP_VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL"),
        ],
        missing: &[104],
    },
    Library {
        key: "ktor_httpstatuscode",
        label: "Kotlin Ktor",
        source: "Ktor, 2026-08",
        prefix: "HttpStatusCode.",
        case: Case::PascalTwo,
        number: Number::Absent,
        exceptions: &[
            ("306", "HttpStatusCode.SwitchProxy"),
            ("413", "HttpStatusCode.PayloadTooLarge"),
            ("414", "HttpStatusCode.RequestURITooLong"),
            ("416", "HttpStatusCode.RequestedRangeNotSatisfiable"),
            ("422", "HttpStatusCode.UnprocessableEntity"),
            ("431", "HttpStatusCode.RequestHeaderFieldTooLarge"),
            ("505", "HttpStatusCode.VersionNotSupported"),
        ],
        missing: &[103, 104, 208, 226, 418, 421, 451, 508, 510, 511],
    },
    Library {
        key: "plug_status",
        label: "Elixir Plug",
        source: "Plug 1.20 development version",
        prefix: ":",
        case: Case::Snake,
        number: Number::Absent,
        exceptions: &[
            ("306", ":switch_proxy"),
            ("413", ":request_entity_too_large"),
            ("414", ":request_uri_too_long"),
            ("416", ":requested_range_not_satisfiable"),
            ("422", ":unprocessable_content"),
            ("422", ":unprocessable_entity"),
        ],
        missing: &[104],
    },
    Library {
        key: "swift_nio",
        label: "Swift NIO",
        source: "SwiftNIO, 2026-07",
        prefix: "HTTPResponseStatus.",
        case: Case::Camel,
        number: Number::Absent,
        exceptions: &[
            ("413", "HTTPResponseStatus.payloadTooLarge"),
            ("422", "HTTPResponseStatus.unprocessableEntity"),
        ],
        missing: &[103, 104, 425],
    },
    Library {
        key: "swift_http_types",
        label: "Swift HTTP Types",
        source: "Swift HTTP Types, 2026-08",
        prefix: "HTTPResponse.Status.",
        case: Case::Camel,
        number: Number::Absent,
        exceptions: &[],
        missing: &[
            102, 104, 207, 208, 226, 305, 402, 418, 423, 424, 506, 507, 508, 510,
        ],
    },
    Library {
        key: "angular_httpstatuscode",
        label: "Angular",
        source: "@angular/common 22.2.6",
        prefix: "HttpStatusCode.",
        case: Case::Pascal,
        number: Number::Absent,
        exceptions: &[
            ("306", "HttpStatusCode.Unused"),
            ("413", "HttpStatusCode.PayloadTooLarge"),
            ("422", "HttpStatusCode.UnprocessableEntity"),
        ],
        missing: &[104],
    },
    Library {
        key: "starlette_status",
        label: "Python Starlette and FastAPI",
        source: "Starlette 1.10.0",
        prefix: "status.HTTP_",
        case: Case::Screaming,
        number: Number::Apart,
        exceptions: &[
            ("306", "status.HTTP_306_RESERVED"),
            ("413", "status.HTTP_413_CONTENT_TOO_LARGE"),
            ("413", "status.HTTP_413_REQUEST_ENTITY_TOO_LARGE"),
            ("414", "status.HTTP_414_URI_TOO_LONG"),
            ("414", "status.HTTP_414_REQUEST_URI_TOO_LONG"),
            ("416", "status.HTTP_416_RANGE_NOT_SATISFIABLE"),
            ("416", "status.HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("422", "status.HTTP_422_UNPROCESSABLE_CONTENT"),
            ("422", "status.HTTP_422_UNPROCESSABLE_ENTITY"),
        ],
        missing: &[104],
    },
    Library {
        key: "drf_status",
        label: "Python Django REST framework",
        source: "djangorestframework 3.18.3",
        prefix: "status.HTTP_",
        case: Case::Screaming,
        number: Number::Apart,
        exceptions: &[
            ("306", "status.HTTP_306_RESERVED"),
            ("413", "status.HTTP_413_REQUEST_ENTITY_TOO_LARGE"),
            ("414", "status.HTTP_414_REQUEST_URI_TOO_LONG"),
            ("416", "status.HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("422", "status.HTTP_422_UNPROCESSABLE_ENTITY"),
            ("509-cpanel", "status.HTTP_509_BANDWIDTH_LIMIT_EXCEEDED"),
        ],
        missing: &[104],
    },
    Library {
        key: "boost_beast",
        label: "C++ Boost.Beast",
        source: "Boost 1.90",
        prefix: "http::status::",
        case: Case::Snake,
        number: Number::Absent,
        exceptions: &[
            ("100", "http::status::continue_"),
            ("413", "http::status::payload_too_large"),
            ("418", "http::status::i_am_a_teapot"),
            ("422", "http::status::unprocessable_entity"),
        ],
        missing: &[104],
    },
    Library {
        key: "axios_httpstatuscode",
        label: "axios",
        source: "axios 1.21.1",
        prefix: "HttpStatusCode.",
        case: Case::Pascal,
        number: Number::Absent,
        exceptions: &[
            ("306", "HttpStatusCode.Unused"),
            ("413", "HttpStatusCode.PayloadTooLarge"),
            ("413", "HttpStatusCode.ContentTooLarge"),
            ("422", "HttpStatusCode.UnprocessableEntity"),
            ("422", "HttpStatusCode.UnprocessableContent"),
            ("520-cloudflare", "HttpStatusCode.WebServerReturnsAnUnknownError"),
            ("521-cloudflare", "HttpStatusCode.WebServerIsDown"),
            ("522-cloudflare", "HttpStatusCode.ConnectionTimedOut"),
            ("523-cloudflare", "HttpStatusCode.OriginIsUnreachable"),
            ("524-cloudflare", "HttpStatusCode.TimeoutOccurred"),
            ("525-cloudflare", "HttpStatusCode.SslHandshakeFailed"),
            ("526-cloudflare", "HttpStatusCode.InvalidSslCertificate"),
        ],
        missing: &[104],
    },
    Library {
        key: "nestjs_httpstatus",
        label: "NestJS",
        source: "@nestjs/common 12.5.1",
        prefix: "HttpStatus.",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("103", "HttpStatus.EARLYHINTS"),
            ("210-nestjs", "HttpStatus.CONTENT_DIFFERENT"),
            ("300", "HttpStatus.AMBIGUOUS"),
            ("413", "HttpStatus.PAYLOAD_TOO_LARGE"),
            ("416", "HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE"),
            ("418", "HttpStatus.I_AM_A_TEAPOT"),
            ("421", "HttpStatus.MISDIRECTED"),
            ("422", "HttpStatus.UNPROCESSABLE_ENTITY"),
            ("456-nestjs", "HttpStatus.UNRECOVERABLE_ERROR"),
        ],
        missing: &[104, 226, 305, 425, 426, 431, 451, 506, 510, 511],
    },
    Library {
        key: "nginx_macro",
        label: "nginx C macro",
        source: "nginx 1.31.5",
        prefix: "NGX_HTTP_",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("302", "NGX_HTTP_MOVED_TEMPORARILY"),
            ("405", "NGX_HTTP_NOT_ALLOWED"),
            ("407", "NGX_HTTP_PROXY_AUTH_REQUIRED"),
            ("408", "NGX_HTTP_REQUEST_TIME_OUT"),
            ("413", "NGX_HTTP_REQUEST_ENTITY_TOO_LARGE"),
            ("414", "NGX_HTTP_REQUEST_URI_TOO_LARGE"),
            ("444-nginx", "NGX_HTTP_CLOSE"),
            ("494-nginx", "NGX_HTTP_REQUEST_HEADER_TOO_LARGE"),
            ("495-nginx", "NGX_HTTPS_CERT_ERROR"),
            ("496-nginx", "NGX_HTTPS_NO_CERT"),
            ("497-nginx", "NGX_HTTP_TO_HTTPS"),
            ("499-nginx", "NGX_HTTP_CLIENT_CLOSED_REQUEST"),
            ("504", "NGX_HTTP_GATEWAY_TIME_OUT"),
            ("505", "NGX_HTTP_VERSION_NOT_SUPPORTED"),
        ],
        missing: &[
            104, 203, 205, 207, 208, 226, 300, 305, 402, 406, 410, 417, 418, 422, 423, 424, 425, 426, 428,
            431, 451, 506, 508, 510, 511,
        ],
    },
    Library {
        key: "openresty_lua",
        label: "OpenResty Lua",
        source: "lua-nginx-module, src/ngx_http_lua_consts.c",
        prefix: "ngx.HTTP_",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("300", "ngx.HTTP_SPECIAL_RESPONSE"),
            ("302", "ngx.HTTP_FOUND"),
            ("302", "ngx.HTTP_MOVED_TEMPORARILY"),
            ("405", "ngx.HTTP_NOT_ALLOWED"),
            ("444-nginx", "ngx.HTTP_CLOSE"),
            ("451", "ngx.HTTP_ILLEGAL"),
            ("501", "ngx.HTTP_NOT_IMPLEMENTED"),
            ("501", "ngx.HTTP_METHOD_NOT_IMPLEMENTED"),
            ("505", "ngx.HTTP_VERSION_NOT_SUPPORTED"),
        ],
        missing: &[
            102, 103, 104, 203, 205, 207, 208, 226, 305, 407, 411, 412, 413, 414, 415, 416, 417, 418, 421,
            422, 423, 424, 425, 428, 431, 506, 508, 510, 511,
        ],
    },
    Library {
        key: "java_httpurlconnection",
        label: "Java HttpURLConnection",
        source: "OpenJDK, java/net/HttpURLConnection.java",
        prefix: "HttpURLConnection.HTTP_",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("203", "HttpURLConnection.HTTP_NOT_AUTHORITATIVE"),
            ("205", "HttpURLConnection.HTTP_RESET"),
            ("206", "HttpURLConnection.HTTP_PARTIAL"),
            ("300", "HttpURLConnection.HTTP_MULT_CHOICE"),
            ("301", "HttpURLConnection.HTTP_MOVED_PERM"),
            ("302", "HttpURLConnection.HTTP_MOVED_TEMP"),
            ("405", "HttpURLConnection.HTTP_BAD_METHOD"),
            ("407", "HttpURLConnection.HTTP_PROXY_AUTH"),
            ("408", "HttpURLConnection.HTTP_CLIENT_TIMEOUT"),
            ("412", "HttpURLConnection.HTTP_PRECON_FAILED"),
            ("413", "HttpURLConnection.HTTP_ENTITY_TOO_LARGE"),
            ("414", "HttpURLConnection.HTTP_REQ_TOO_LONG"),
            ("415", "HttpURLConnection.HTTP_UNSUPPORTED_TYPE"),
            ("500", "HttpURLConnection.HTTP_INTERNAL_ERROR"),
            ("500", "HttpURLConnection.HTTP_SERVER_ERROR"),
            ("503", "HttpURLConnection.HTTP_UNAVAILABLE"),
            ("505", "HttpURLConnection.HTTP_VERSION"),
        ],
        missing: &[
            100, 101, 102, 103, 104, 207, 208, 226, 307, 308, 416, 417, 418, 421, 422, 423, 424, 425, 426,
            428, 429, 431, 451, 506, 507, 508, 510, 511,
        ],
    },
    Library {
        key: "wininet",
        label: "Windows wininet.h",
        source: "Windows SDK, wininet.h",
        prefix: "HTTP_STATUS_",
        case: Case::Screaming,
        number: Number::Absent,
        exceptions: &[
            ("101", "HTTP_STATUS_SWITCH_PROTOCOLS"),
            ("203", "HTTP_STATUS_PARTIAL"),
            ("300", "HTTP_STATUS_AMBIGUOUS"),
            ("301", "HTTP_STATUS_MOVED"),
            ("302", "HTTP_STATUS_REDIRECT"),
            ("303", "HTTP_STATUS_REDIRECT_METHOD"),
            ("307", "HTTP_STATUS_REDIRECT_KEEP_VERB"),
            ("401", "HTTP_STATUS_DENIED"),
            ("402", "HTTP_STATUS_PAYMENT_REQ"),
            ("405", "HTTP_STATUS_BAD_METHOD"),
            ("406", "HTTP_STATUS_NONE_ACCEPTABLE"),
            ("407", "HTTP_STATUS_PROXY_AUTH_REQ"),
            ("412", "HTTP_STATUS_PRECOND_FAILED"),
            ("413", "HTTP_STATUS_REQUEST_TOO_LARGE"),
            ("415", "HTTP_STATUS_UNSUPPORTED_MEDIA"),
            ("449-microsoft", "HTTP_STATUS_RETRY_WITH"),
            ("500", "HTTP_STATUS_SERVER_ERROR"),
            ("501", "HTTP_STATUS_NOT_SUPPORTED"),
            ("503", "HTTP_STATUS_SERVICE_UNAVAIL"),
            ("505", "HTTP_STATUS_VERSION_NOT_SUP"),
        ],
        missing: &[
            102, 103, 104, 207, 208, 226, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            506, 507, 508, 510, 511,
        ],
    },
];
