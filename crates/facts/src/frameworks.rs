//! Codes of web frameworks, and their constants without a sender.

use crate::{Article, Entry, Kind, Origin, Prose, Retry, Standing, Verdict, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "210-nestjs",
            code: 210,
            origin: Origin::NestJs,
            phrase: Some("Content Different"),
            standing: Standing::Informal,
            wire: None,
            summary: "A NestJS constant, Content Different, that no server is known to send.",
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Status 210 is unassigned at IANA, and no WebDAV RFC defines it. Old lists call it a WebDAV code for a differing copy.",
            ],
            avoid_when: &["Comparing versions: 412 or 409 on a write, 200 on a read."],
            on_receipt: &["Treat an unknown 210 as 200, then ask the API's author."],
            causes: &[
                "Code picked the constant from an enum.",
                "An application chose a free number.",
            ],
            related: &[
                ("200", "200 is how a client must read an unknown 2xx."),
                ("412", "412 reports that versions differ on a conditional write."),
            ],
            evidence: &[("@nestjs/common 12.5.1", "CONTENT_DIFFERENT = 210")],
            keywords: &[
                "HttpStatus.CONTENT_DIFFERENT",
                "contenu différent",
                "nest enum",
                "webdav mismatch",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "419-laravel",
            code: 419,
            origin: Origin::Laravel,
            phrase: Some("Page Expired"),
            standing: Standing::Vendor,
            summary: "Laravel refused a form or script request because its CSRF token is missing or no longer valid.",
            other_names: &["CSRF token mismatch", "Authentication Timeout"],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The middleware compares the request's token with the session's. 419 does not mean wrong password, and a page that fails at once has hardly \"expired\".",
            ],
            avoid_when: &["Elsewhere a failed CSRF check is 403, an expired login 401."],
            on_receipt: &[
                "Person: copy the text, reload, submit again.",
                "Script: fetch a new token, repeat once.",
            ],
            causes: &[
                "Form without `@csrf`, or script without `X-CSRF-TOKEN`.",
                "Session ran out: `SESSION_LIFETIME`, 120 minutes by default.",
                "Session cookie not kept: `SESSION_DOMAIN`, `SESSION_SECURE_COOKIE` on plain HTTP, SameSite in a frame.",
                "Webhook to a `web` route: exempt it.",
            ],
            retry: "Fetch a fresh token first.",
            related: &[
                ("403", "The standard refusal."),
                ("401", "401 is about credentials."),
                ("419-aspnetcore", "A .NET constant."),
                ("419-webdav-draft", "Disk full."),
                ("419-qiniu", "Qiniu Kodo: the account is frozen."),
                (
                    "440-exchange",
                    "Outlook on the web: the session of the mailbox is over.",
                ),
            ],
            links: &[(
                "Laravel exception handler",
                "https://github.com/laravel/framework/blob/master/src/Illuminate/Foundation/Exceptions/Handler.php",
            )],
            evidence: &[(
                "laravel/framework, Handler.php",
                "TokenMismatchException becomes 419",
            )],
            keywords: &[
                "tokenmismatchexception",
                "verifycsrftoken",
                "the page has expired due to inactivity",
                "axios 419",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "419-aspnetcore",
            code: 419,
            origin: Origin::AspNetCore,
            phrase: Some("Authentication Timeout"),
            standing: Standing::Informal,
            wire: None,
            summary: "A constant in ASP.NET Core for an expired login; the framework is not known to send it.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`StatusCodes.Status419AuthenticationTimeout` is marked as defined in no RFC. A failed antiforgery check gives 400, not 419.",
            ],
            avoid_when: &["Use 401 for an expired session."],
            on_receipt: &["Log in again, then repeat."],
            causes: &[
                "Application code that returns the constant: search for `Status419`.",
                "Laravel on that host: its own 419.",
            ],
            retry: "After a new login.",
            related: &[
                ("401", "The registered code."),
                ("419-laravel", "The 419 people do meet: CSRF failure."),
                ("440-exchange", "Microsoft's webmail time-out."),
                ("419-qiniu", "A frozen account at Qiniu."),
                ("419-webdav-draft", "A draft's number for a full resource."),
            ],
            links: &[(
                "StatusCodes.cs",
                "https://github.com/dotnet/aspnetcore/blob/main/src/Http/Http.Abstractions/src/StatusCodes.cs",
            )],
            evidence: &[("dotnet/aspnetcore, StatusCodes.cs", "constant 419")],
            keywords: &[
                "status419authenticationtimeout",
                "dotnet statuscodes",
                "c# 419",
                "session timeout constant",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "420-spring",
            code: 420,
            origin: Origin::Spring,
            phrase: Some("Method Failure"),
            standing: Standing::Retired,
            wire: None,
            summary: "A WebDAV draft code, known because Spring carried it as a constant; Spring did not invent it.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Drafts before RFC 2518 used 420 when one failed step stopped the whole method. RFC 2518 has 424 Failed Dependency in that role. RFC 2817 claims WebDAV defines 420: wrong. Spring dropped the constant in 7.0; Apache HttpComponents keeps it.",
            ],
            avoid_when: &["Return 424, 409 or 422 instead."],
            on_receipt: &[
                "Find the sender first: EVE Online's ESI and Salesforce send 420 today, with meanings of their own. From anyone else handle it as 400, or as 429 if the text speaks of limits.",
            ],
            causes: &[
                "Application code that returns `HttpStatus.METHOD_FAILURE`.",
                "A service that borrowed the number, mostly for rate limits.",
            ],
            retry: "First find out what the sender means by 420.",
            related: &[
                ("424", "Registered: this action failed because another did."),
                ("420-twitter", "Twitter's old rate limit."),
                ("420-shttp", "An unrelated 420 that did reach an RFC."),
                ("420-eve-esi", "Live: EVE Online limits failing calls."),
                (
                    "420-salesforce",
                    "Live: Salesforce Edge lacks routing information.",
                ),
                ("420-w3c-pep", "PEP of 1997, another draft."),
                ("420-shopify", "A locked store, until 2018."),
            ],
            links: &[(
                "Spring 6.2 HttpStatus",
                "https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
            )],
            evidence: &[(
                "Spring Framework 6.2, HttpStatus.java",
                "deprecated, cites the draft",
            )],
            keywords: &[
                "httpstatus.method_failure",
                "sc_method_failure",
                "spring boot 420",
                "removed spring 7 enum",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "456-nestjs",
            code: 456,
            origin: Origin::NestJs,
            phrase: Some("Unrecoverable Error"),
            standing: Standing::Informal,
            wire: None,
            summary: "A constant in NestJS's `HttpStatus` enum; no live server is known to send it.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`HttpStatus.UNRECOVERABLE_ERROR` is 456. The name comes from old WebDAV lists; no RFC has it.",
            ],
            avoid_when: &["Send 500 for a fault, 409 or 422 for a refusal."],
            on_receipt: &["Read the error content: the application chose 456 itself."],
            causes: &[
                "The code uses `UNRECOVERABLE_ERROR`: search for it.",
                "It came from DeepL: a spent quota.",
            ],
            retry: "Treat an unexplained 456 as 400.",
            related: &[
                ("456-deepl", "DeepL sends it for a spent quota."),
                ("500", "500 is the registered server fault."),
                ("456-sina", "Sina Finance: a block of crawlers."),
            ],
            evidence: &[("@nestjs/common 12.5.1 (npm)", "`UNRECOVERABLE_ERROR` = 456")],
            keywords: &[
                "nest.js",
                "http_unrecoverable_error",
                "typescript enum member",
                "cannot recover",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "599-tornado",
            code: 599,
            origin: Origin::Tornado,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: Tornado's HTTP client made up 599 because it got no response.",
            other_names: &["HTTPTimeoutError", "HTTPStreamClosedError"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`AsyncHTTPClient` reports 599 when a timeout fires or the connection closes first; no server log shows it.",
                "The message tells more: `Timeout in request queue`, `Timeout while connecting`, `Timeout during request`, `Stream closed`.",
            ],
            avoid_when: &["A gateway built on Tornado answers 504 or 502."],
            on_receipt: &[
                "Read the message, then tune `max_clients`, `connect_timeout` or `request_timeout` (both 20 seconds by default).",
            ],
            causes: &[
                "Queue: more requests at once than `max_clients` (10 by default).",
                "Connecting: server down, firewall or slow DNS.",
                "During request: a slow server.",
                "Closed: the server hung up.",
            ],
            retry: "After a queue or connect timeout nothing was sent; otherwise the request may have arrived.",
            related: &[
                ("599-convention", "A number that lists give to proxies."),
                ("504", "504 comes from a real gateway."),
                ("599-http-tiny", "The same idea in Perl: HTTP::Tiny's own errors."),
                (
                    "599-anyevent-http",
                    "AnyEvent::HTTP's number for other errors, such as a broken URL.",
                ),
                ("599-qiniu", "A server's 599: Qiniu Kodo failed."),
                ("599-alibaba", "EdgeRoutine's code threw an exception."),
                (
                    "599-proxychain",
                    "proxy-chain really sends 599, for errors of any other kind.",
                ),
            ],
            links: &[(
                "Tornado httpclient",
                "https://www.tornadoweb.org/en/stable/httpclient.html",
            )],
            evidence: &[("tornado 6.6.1 (PyPI), httpclient.py", "599 for no response")],
            keywords: &[
                "tornado.httpclient.httperror: http 599",
                "python async",
                "connection closed",
                "curlerror",
            ],
            ..Prose::NONE
        },
    },
];
