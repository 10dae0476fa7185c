//! The registered 5xx codes.

use crate::{Article, Caching, Entry, Field, FieldUse, Level, Prose, Retry, Spec, Standing, Verdict, at};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "500",
            code: 500,
            phrase: Some("Internal Server Error"),
            top10: true,
            summary: "The server met an unexpected fault of its own and could not complete the request.",
            other_names: &["Internal Error"],
            specs: &[
                at(Spec::Rfc9110, "15.6.1"),
                at(Spec::Rfc7231, "6.6.1"),
                at(Spec::Rfc2616, "10.5.1"),
                at(Spec::Rfc2068, "10.5.1"),
                at(Spec::Rfc1945, "9.5"),
            ],
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Something broke that nobody foresaw, and no other 5xx fits better. The cause stands in the log, seldom in the response. An unknown 5xx counts as 500.",
                "The user need not have done wrong, and the work may be half done.",
            ],
            use_when: &[
                "REST, any method: an uncaught exception, a broken invariant, a bug. Return short `application/problem+json` with an error ID; log the details under it.",
            ],
            avoid_when: &[
                "The input is bad: 400, or 422 for unusable values.",
                "A record is absent or a unique key is taken: 404 or 409; catch the database's exception.",
                "The outage is known and passing: 503 with `Retry-After`.",
                "You are a gateway and the upstream fails: 502 or 504.",
                "Never put stack traces or SQL in a 500: they help attackers.",
            ],
            on_receipt: &[
                "Client author: repeat idempotent requests with back-off; check whether a POST took effect first.",
                "At a browser: reload once, then tell the site what you did and when.",
            ],
            causes: &[
                "An uncaught exception: find its trace by time or request ID.",
                "The latest release or configuration: wrong variable, missing secret, failed migration. Roll back.",
                "The database refuses connections or the disk is full: check pool, credentials, free space.",
                "A line in `.htaccess` or `web.config` is invalid (IIS 500.19), or file permissions are wrong.",
                "PHP or CGI died before its headers: memory limit, syntax error, wrong interpreter path.",
            ],
            cause_logs: &[
                (1, "[ExceptionsHandler] ..."),
                (1, "Uncaught exception ... (...)"),
                (4, "500.19"),
                (5, "End of script output before headers: ..."),
                (5, "AH01071: Got error '...'"),
                (5, "FastCGI sent in stderr: \"PHP message: PHP Fatal error"),
            ],
            retry: "No section grants a repeat, and the failed attempt may have changed something.",
            related: &[
                (
                    "502",
                    "502: a gateway got an invalid answer; 500 is the failing server's own.",
                ),
                (
                    "503",
                    "503: overloaded or down, and the server knows it; 500: a fault nobody planned.",
                ),
                ("504", "504: a gateway waited in vain."),
                (
                    "520-cloudflare",
                    "Cloudflare got an origin reply it could not make sense of.",
                ),
                (
                    "422",
                    "422: understood but unusable input; leaks as 500 where validation is missing.",
                ),
                (
                    "500-lwp",
                    "Perl's LWP makes a 500 up when no response came; `Client-Warning` marks it.",
                ),
                ("555-ords", "Oracle ORDS: the SQL of a handler failed."),
            ],
            keywords: &["server crashed", "app crash", "bug in code", "stack trace"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "501",
            code: 501,
            phrase: Some("Not Implemented"),
            summary: "The server does not support what the request needs, typically its method, for any resource at all.",
            specs: &[
                at(Spec::Rfc9110, "15.6.2"),
                at(Spec::Rfc7231, "6.6.2"),
                at(Spec::Rfc2616, "10.5.2"),
                at(Spec::Rfc2068, "10.5.2"),
                at(Spec::Rfc1945, "9.5"),
            ],
            caching: Caching::Heuristic,
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "GET and HEAD should never get 501 from a general-purpose server.",
                "501 is heuristically cacheable: a stub for a coming feature may stay in caches.",
            ],
            use_when: &[
                "You do not recognize the method and support it nowhere.",
                "The request has a transfer coding you cannot decode.",
            ],
            avoid_when: &[
                "The resource refuses a known method: 405 with `Allow`.",
                "A route is not written yet: 404, or add `Cache-Control: no-store`.",
                "The content's format is unsupported: 415.",
            ],
            on_receipt: &["Client author: use another method; OPTIONS may tell what is offered."],
            causes: &[
                "A server for files only, such as Python's `http.server`, got a POST: start the real application.",
                "A misspelled or WebDAV method (`PROPFIND`) on a server without that module.",
                "nginx answers 501 to a `Transfer-Encoding` other than `chunked`; AWS load balancers take `identity` as well.",
                "An S3-compatible store lacks the operation (`NotImplemented`): compare its feature list.",
            ],
            retry: "The server will not learn the function between two tries.",
            related: &[
                (
                    "405",
                    "405: the method is known but barred on this resource; 501: supported nowhere here.",
                ),
                ("404", "404: missing resource; 501: missing ability."),
                ("505", "505 concerns the major version of HTTP."),
            ],
            keywords: &[
                "unsupported method ('post')",
                "a header you provided implies functionality",
                "feature missing",
                "unknown verb",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "502",
            code: 502,
            phrase: Some("Bad Gateway"),
            summary: "A gateway or proxy got an invalid response, or a broken connection, from the server behind it.",
            other_names: &["Proxy Error"],
            specs: &[
                at(Spec::Rfc9110, "15.6.3"),
                at(Spec::Rfc7231, "6.6.3"),
                at(Spec::Rfc2616, "10.5.3"),
                at(Spec::Rfc2068, "10.5.3"),
                at(Spec::Rfc1945, "9.5"),
            ],
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A reverse proxy, load balancer or CDN answers: it was refused, cut off, or got no valid HTTP.",
                "502 is no timeout, although a killed slow process looks alike. For a refused connection nginx says 502; Apache httpd, HAProxy, Varnish and Envoy tend to say 503.",
            ],
            use_when: &[
                "As gateway: the upstream refuses, resets, or sends what you cannot parse or verify.",
            ],
            avoid_when: &[
                "The upstream is silent for too long: 504.",
                "It is down for maintenance, or you have no backend to pick: 503.",
                "Your own code failed: 500.",
            ],
            on_receipt: &[
                "Client author: repeat idempotent requests after growing pauses.",
                "At a browser: reload after a minute; the fault is the site's.",
            ],
            causes: &[
                "The application is down, restarting or on another port: `connect() failed (111: Connection refused)`. Check process, port, socket path.",
                "It was killed in mid-request: `upstream prematurely closed connection`. Look for out-of-memory kills and worker timeouts.",
                "The backend's keep-alive timeout is shorter than the load balancer's: sporadic 502s. Make it the longer one.",
                "`upstream sent too big header`: raise `proxy_buffer_size` or shrink cookies.",
                "The proxy speaks HTTP to a TLS port or the reverse, or SELinux forbids the connection.",
            ],
            cause_logs: &[
                (
                    1,
                    "connect() failed (111: Connection refused) while connecting to upstream",
                ),
                (
                    1,
                    "connect() to unix:... failed (2: No such file or directory) while connecting to upstream",
                ),
                (1, "failed_to_connect_to_backend"),
                (1, "OriginConnectError"),
                (
                    2,
                    "upstream prematurely closed connection while reading response header from upstream",
                ),
                (2, "AH01102: error reading status line from remote server ...:..."),
                (2, "SH"),
                (
                    3,
                    "recv() failed (104: Connection reset by peer) while reading response header from upstream",
                ),
                (3, "backend_connection_closed_before_data_sent_to_client"),
                (
                    4,
                    "upstream sent too big header while reading response header from upstream",
                ),
                (5, "upstream sent no valid HTTP/1.0 header"),
                (
                    5,
                    "SSL_do_handshake() failed ... while SSL handshaking to upstream",
                ),
                (
                    5,
                    "connect() to unix:... failed (13: Permission denied) while connecting to upstream",
                ),
            ],
            retry: "By custom, not by the specification: the upstream may have done the work before the link broke.",
            evidence: &[(
                "CERN's list of 1992",
                "other names for these numbers, which old pages still print: 502 \"Service temporarily overloaded\", 503 \"Gateway timeout\", 203 \"Partial Information\", 303 \"Method\"",
            )],
            related: &[
                (
                    "500",
                    "500 is the application's own report; 502 the gateway's report about it.",
                ),
                (
                    "503",
                    "503: no capacity, backend or maintenance; 502: a backend was tried and failed.",
                ),
                (
                    "504",
                    "504: the backend stayed silent; 502: it answered badly or hung up.",
                ),
                (
                    "520-cloudflare",
                    "Cloudflare's code for an empty or odd origin reply.",
                ),
                (
                    "521-cloudflare",
                    "Cloudflare's code for a refused connection to the origin.",
                ),
                (
                    "523-cloudflare",
                    "Cloudflare's code for an origin it cannot reach at all.",
                ),
                (
                    "520-edgeone",
                    "Tencent EdgeOne: the origin reset the connection after the request.",
                ),
            ],
            keywords: &[
                "upstream error",
                "connection reset by peer (104)",
                "no live upstreams",
                "php-fpm.sock failed (13: permission denied)",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "503",
            code: 503,
            phrase: Some("Service Unavailable"),
            summary: "The server cannot handle the request for now, because it is overloaded or down for maintenance.",
            other_names: &["Service Temporarily Unavailable"],
            specs: &[
                at(Spec::Rfc9110, "15.6.4"),
                at(Spec::Rfc7231, "6.6.4"),
                at(Spec::Rfc2616, "10.5.4"),
                at(Spec::Rfc2068, "10.5.4"),
                at(Spec::Rfc1945, "9.5"),
            ],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: Some(at(Spec::Rfc9110, "15.6.4")),
            }),
            headers: &[FieldUse {
                field: Field::RetryAfter,
                level: Level::May,
                condition: None,
                why: "seconds or date when service is expected back",
                cite: at(Spec::Rfc9110, "15.6.4"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Proxies and load balancers also send 503 when no healthy backend remains: see which machine answered.",
                "503 does not say that this caller asked too often, though nginx `limit_req` uses it so by default. For search engines a short 503 beats an error page sent as 200.",
            ],
            use_when: &[
                "Planned maintenance, start-up, shutdown, a failing readiness check.",
                "Overload: shed requests early, cheaply, with `Retry-After`.",
                "A dependency that all requests need is known to be down.",
            ],
            avoid_when: &[
                "One client exceeds its limit: 429.",
                "An unforeseen fault: 500.",
                "A gateway's upstream answers badly or late: 502 or 504.",
            ],
            on_receipt: &[
                "Client author: wait `Retry-After`, else back off with jitter.",
                "At a browser: come back later; check a status page.",
            ],
            causes: &[
                "No backend: failing health checks, no pods behind a Service, no registered targets. Read the gateway's log.",
                "A maintenance switch is on: Laravel `artisan down`, a leftover WordPress `.maintenance` file, a stopped IIS application pool.",
                "Workers, threads or queues are full: find the slow dependency before adding servers.",
                "A rate or connection limit: nginx `limit_req` and `limit_conn`, S3 `SlowDown`.",
                "Heroku's router sends 503 for many H codes: read the code in its log (H12 is a timeout).",
            ],
            cause_logs: &[
                (1, "SC"),
                (1, "UH"),
                (1, "failed_to_pick_backend"),
                (1, "AH00940: HTTP: disabled connection for (...)"),
                (2, "AppOffline"),
                (2, "503.0"),
                (3, "QueueFull"),
                (3, "sQ"),
                (3, "UO"),
                (4, "limiting requests, excess: ... by zone \"...\""),
                (4, "limiting connections by zone \"...\""),
                (5, "H12"),
            ],
            retry: "Wait as `Retry-After` says, or longer each time; repeat unsafe methods only if known not applied.",
            related: &[
                ("429", "429 singles out a caller; 503 hits everyone alike."),
                (
                    "500",
                    "500 is a fault in handling this request; 503 a temporary lack of service.",
                ),
                (
                    "502",
                    "502: the gateway tried a backend and got rubbish; 503: it had none to try.",
                ),
                (
                    "504",
                    "504: a backend took the request but kept the gateway waiting.",
                ),
                (
                    "529-anthropic",
                    "Anthropic's number for overload of its whole API.",
                ),
                ("529-qualys", "SSL Labs' number for an overloaded service."),
                (
                    "540-supabase",
                    "Supabase: the project is paused until its owner wakes it.",
                ),
            ],
            keywords: &[
                "site down",
                "scheduled maintenance",
                "briefly unavailable",
                "backend fetch failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "504",
            code: 504,
            phrase: Some("Gateway Timeout"),
            summary: "A gateway or proxy waited for the server behind it and got no answer in time.",
            other_names: &["Gateway Time-out"],
            specs: &[
                at(Spec::Rfc9110, "15.6.5"),
                at(Spec::Rfc7231, "6.6.5"),
                at(Spec::Rfc2616, "10.5.5"),
                at(Spec::Rfc2068, "10.5.5"),
            ],
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The go-between (reverse proxy, load balancer, CDN) gave up on the upstream. The limit is its own: a longer timeout in application or browser changes nothing.",
                "The work was not necessarily stopped: the upstream may still finish it, and a repeated order may be booked twice. A cache also answers 504 when a request says `only-if-cached` and nothing is stored.",
            ],
            use_when: &["As gateway: connecting to the upstream, or its response, exceeds your limit."],
            avoid_when: &[
                "The client is slow to send: 408.",
                "The upstream answers badly: 502.",
                "Your own computation is slow and you are no gateway: 503, or 202 with a status URL for long jobs.",
                "The client left first: logs call that 499 or 460.",
            ],
            on_receipt: &[
                "Client author: repeat idempotent requests with pauses; for a POST first look up its effect. Ask for less per call.",
                "At a browser: check for your order or upload before sending it again.",
            ],
            causes: &[
                "A slow query or external call: compare upstream times in the gateway's log with the application's trace.",
                "The gateway's limit is shorter than the work: nginx `proxy_read_timeout` and AWS ALB idle timeout (each 60 s by default), HAProxy `timeout server`.",
                "All workers are busy: the request waits in a backlog.",
                "A firewall drops packets: test the port from the gateway.",
                "A serverless function runs past its maximum duration.",
            ],
            cause_logs: &[
                (
                    1,
                    "upstream timed out (110: Connection timed out) while reading response header from upstream",
                ),
                (2, "sH"),
                (2, "UT"),
                (
                    3,
                    "connect() to unix:... failed (11: Resource temporarily unavailable) while connecting to upstream",
                ),
                (
                    4,
                    "upstream timed out (110: Connection timed out) while connecting to upstream",
                ),
                (5, "FUNCTION_INVOCATION_TIMEOUT"),
            ],
            retry: "By custom, not by the specification: the upstream may still complete the first attempt.",
            related: &[
                (
                    "408",
                    "408: the server waited for the client's request; 504: the gateway waited for the upstream's response.",
                ),
                (
                    "502",
                    "502: the upstream answered wrongly or hung up; 504: silence.",
                ),
                (
                    "522-cloudflare",
                    "Cloudflare cannot connect to the origin in time.",
                ),
                (
                    "524-cloudflare",
                    "Cloudflare connected to the origin, but no response came in time.",
                ),
                ("598-convention", "Unconfirmed: read timeout at a proxy."),
                ("599-convention", "Unconfirmed: connect timeout at a proxy."),
                (
                    "544-supabase",
                    "Supabase's number for a request over the project's time limit.",
                ),
            ],
            keywords: &[
                "upstream timed out (110: connection timed out) while reading response header",
                "upstream request timeout",
                "endpoint request timed out",
                "function_invocation_timeout",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "505",
            code: 505,
            phrase: Some("HTTP Version Not Supported"),
            summary: "The server does not support, or refuses, the major version of HTTP that the request uses.",
            specs: &[
                at(Spec::Rfc9110, "15.6.6"),
                at(Spec::Rfc7231, "6.6.6"),
                at(Spec::Rfc2616, "10.5.6"),
                at(Spec::Rfc2068, "10.5.6"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The request line names a major version, such as HTTP/2.0 in clear text, that this server does not serve. The content should say which it offers.",
                "It is no sign that a site lacks HTTP/2 or HTTP/3: TLS (ALPN) settles that before any request. Often no version was meant: a broken request line put something else in that place.",
            ],
            use_when: &["The version in the request line has a major number you do not support."],
            avoid_when: &[
                "You want the client to change protocol: 426.",
                "The request line is garbled: 400.",
            ],
            on_receipt: &[
                "Client author: speak HTTP/1.1, or let ALPN choose; encode spaces in URLs.",
                "At a browser: disable odd proxies or add-ons.",
            ],
            causes: &[
                "An unencoded space in the URL can make a server read its tail as the version: percent-encode it.",
                "A gRPC or other HTTP/2 client without TLS reaches an HTTP/1.1 port: enable h2c there or use the right port.",
                "A scanner tests invented versions: ignore it.",
            ],
            cause_logs: &[(1, "Unrecognized HTTP version: '...'")],
            retry: "Send it in a version that the answer names; the same version is refused again.",
            related: &[
                ("426", "426 offers a switch of protocol; 505 flatly refuses."),
                (
                    "501",
                    "501: unknown method or function within a version the server does speak.",
                ),
                ("400", "400: the request line cannot be parsed."),
            ],
            keywords: &[
                "http/2 not enabled",
                "http2 prior knowledge",
                "h2c",
                "pri * http/2.0",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "506",
            code: 506,
            phrase: Some("Variant Also Negotiates"),
            summary: "The server's content negotiation is circular: the chosen variant itself negotiates instead of being an end point.",
            other_names: &["Variant Also Varies"],
            specs: &[at(Spec::Rfc2295, "8.1")],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 2295 (1998, Experimental) describes transparent negotiation, in which a resource lists its variants. If the chosen one is again such a list, 506 reports the misconfiguration.",
                "Nearly nobody uses it; plain negotiation by `Accept` needs no 506. The visitor's language settings are not at fault.",
            ],
            use_when: &["Only in RFC 2295, for a variant list that points to another list."],
            avoid_when: &[
                "No acceptable representation exists: 406.",
                "Any other configuration error: 500.",
            ],
            on_receipt: &[
                "Client author: request a variant by its own URL if you know it.",
                "Operator: repair the list; nothing in the request can help against 506.",
            ],
            causes: &[
                "An Apache httpd type map (`.var` file) names an entry that is itself a type map: point each entry to a plain file.",
                "An entry is served through `MultiViews`, which negotiates again: give the real file name.",
            ],
            retry: "Only a repaired server configuration ends the loop of variants.",
            related: &[
                (
                    "406",
                    "406: no variant suits the client; 506: a variant leads back to negotiation.",
                ),
                ("500", "500 is the general fault."),
                ("300", "300 lets the client pick a variant."),
                ("508", "508 is a loop in bindings or request handling."),
            ],
            keywords: &[
                "http_variant_also_varies",
                "mod_negotiation",
                "itself a negotiable resource",
                "tcn",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "507",
            code: 507,
            phrase: Some("Insufficient Storage"),
            summary: "The server cannot store what the request needs to save: its disk or the user's quota is full.",
            specs: &[at(Spec::Rfc4918, "11.5"), at(Spec::Rfc2518, "10.6")],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: Some(at(Spec::Rfc4918, "11.5")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "WebDAV (RFC 4918) defines 507 and calls the condition temporary, though people usually have to free space.",
                "It is not about working memory, and the file itself may be small.",
            ],
            use_when: &[
                "PUT, COPY, MKCOL or another write finds no room. With WebDAV quotas name `quota-not-exceeded` (RFC 4331).",
            ],
            avoid_when: &[
                "The single upload exceeds a size limit: 413.",
                "Memory or workers run out: 500 or 503.",
                "A rate limit: 429.",
            ],
            on_receipt: &[
                "Client author: stop, tell the user, and send again only when the user asks.",
                "At a sync client: delete files, empty the trash, or buy space.",
            ],
            causes: &[
                "The account's quota is used up (Nextcloud, ownCloud): compare usage and quota.",
                "The volume or its inodes are full: `df -h`, `df -i`, also for the temporary upload folder.",
                "An external or object store behind the server reports no space.",
                "AWS ALB sends 507 when a redirect rule builds too long a URL: shorten it.",
            ],
            retry: "RFC 4918 wants a new action by the user first.",
            related: &[
                (
                    "413",
                    "413: too large to be allowed; 507: no room left, whatever the size.",
                ),
                (
                    "419-webdav-draft",
                    "An early WebDAV draft's number for the same idea.",
                ),
                (
                    "503",
                    "503: lack of capacity to serve; 507: lack of space to keep.",
                ),
            ],
            keywords: &[
                "no space left on device",
                "enospc",
                "out of disk space",
                "storage limit reached",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "508",
            code: 508,
            phrase: Some("Loop Detected"),
            summary: "The server stopped because it ran into an infinite loop while processing the request.",
            specs: &[at(Spec::Rfc5842, "7.2")],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 5842 defines 508 for WebDAV bindings: a collection can contain itself by another path, so `Depth: infinity` would never end. The entire operation has failed.",
                "Shared hosts use 508 for Resource Limit Is Reached, a cap on the account. A redirect loop is neither.",
            ],
            use_when: &[
                "`Depth: infinity` meets a cycle of bindings and the client does not know 208.",
                "Outside the RFC: a gateway meets its own request.",
            ],
            avoid_when: &[
                "The client names bindings in `DAV`: 208 inside 207.",
                "Load or quota limits: 503 or 429.",
                "A hang in your code: 500.",
            ],
            on_receipt: &[
                "Client author: walk the tree with `Depth: 1`, noting what you saw.",
                "At a browser: if the page says resource limit, wait, and tell the site's owner.",
            ],
            causes: &[
                "On cPanel or CloudLinux hosting: the account's process limit.",
                "A proxy or DNS entry points back to itself; on Vercel look for `INFINITE_LOOP_DETECTED`.",
                "A WebDAV collection is bound inside itself: remove that binding.",
            ],
            retry: "An unchanged request meets the same cycle; a hosting limit may pass.",
            related: &[
                (
                    "508-cpanel",
                    "The hosting world's 508: an account limit, no loop.",
                ),
                ("208", "208 reports a member already listed."),
                ("506", "506 is a circle in content negotiation."),
                ("508-signal", "Signal's 508: the server rejects this client."),
            ],
            keywords: &[
                "endless loop",
                "circular binding",
                "recursion",
                "proxy calls itself",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "510",
            code: 510,
            phrase: Some("Not Extended"),
            standing: Standing::Obsolete,
            summary: "Obsolete: the server wanted extensions, per the HTTP Extension Framework, that the request did not declare.",
            specs: &[at(Spec::Rfc2774, "7")],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc2774, "7")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 2774 (2000) let a client declare extensions with fields such as `Man` and methods prefixed with `M-`. A 510 told what to add. The RFC is now Historic and the registry marks 510 obsoleted.",
                "It has no link to browser or file extensions. Libraries still carry the name.",
            ],
            use_when: &[
                "In no new design; 510 has a meaning only between partners that still speak RFC 2774.",
            ],
            avoid_when: &[
                "A needed header or parameter is missing: 400.",
                "A protocol switch is required: 426.",
                "A condition is required: 428.",
            ],
            on_receipt: &[
                "Client author: treat a 510 like 500, and read the content.",
                "At a browser: report it to the site; no add-on will cure 510.",
            ],
            causes: &[
                "An application or mock picked 510 because the number looked free: search its code.",
                "A gateway or plug-in maps an internal error to 510: read its log.",
                "Old code speaks RFC 2774, with `M-` methods and `Man`: check what it declares.",
            ],
            retry: "Extend the request as the response describes, if it can be extended.",
            related: &[
                (
                    "501",
                    "501: the server lacks the function; 510: the request lacks the extension.",
                ),
                (
                    "417",
                    "417 answers `Expect`, the one such mechanism that remains.",
                ),
                ("428", "428 asks for a condition and is current."),
                ("420-w3c-pep", "What the protocol's forerunner used."),
            ],
            keywords: &["mandatory extension", "m-post", "m-get", "upnp"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "511",
            code: 511,
            phrase: Some("Network Authentication Required"),
            summary: "A network between client and site demands a login first: the answer of a captive portal, as in hotel Wi-Fi.",
            specs: &[at(Spec::Rfc6585, "6")],
            caching: Caching::Forbidden,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc6585, "6")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "An intercepting proxy answers in place of the site, so that programs do not take a login page for the content they wanted. It should link to the form, not hold it.",
                "It is neither 401 nor 407: the site knows nothing of it. Under HTTPS the portal cannot insert it without a certificate error.",
            ],
            use_when: &[
                "You run the network's intercepting proxy, and the client has not logged in, paid or accepted terms.",
            ],
            avoid_when: &[
                "On an origin server: 401 or 403.",
                "For an ordinary configured proxy: 407.",
                "New portals: RFC 8910 and RFC 8908 tell devices where to log in.",
            ],
            on_receipt: &[
                "Client author: do not take the content for the site's; offer its link, repeat the request after login.",
                "At a browser: open a plain `http://` page and log in to the Wi-Fi.",
            ],
            causes: &[
                "A guest Wi-Fi session is new or expired.",
                "A company firewall wants a login: use its portal.",
                "An API sends 511 for a missing login: it should be 401.",
            ],
            retry: "Authenticate to the network first.",
            related: &[
                ("401", "401 is the site's own demand for credentials."),
                (
                    "407",
                    "407 comes from a proxy the client chose, with `Proxy-Authenticate`.",
                ),
                ("302", "302 is what most portals send instead."),
            ],
            keywords: &[
                "hotspot",
                "airport wifi",
                "public wifi sign in",
                "accept terms of service",
            ],
            ..Prose::NONE
        },
    },
];
