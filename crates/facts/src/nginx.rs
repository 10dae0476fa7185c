//! nginx's own numbers.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "444-nginx",
            code: 444,
            origin: Origin::Nginx,
            phrase: Some("No Response"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "nginx was told to drop the connection without an answer; only its configuration and access log have the number.",
            other_names: &["Connection Closed Without Response"],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`return 444;` closes the connection and sends nothing: Chrome reports `ERR_EMPTY_RESPONSE`, curl error 52; HTTP/2 resets the stream. The application is fine.",
            ],
            use_when: &["To drop scanners and unknown host names."],
            avoid_when: &[
                "People and API clients need 403, 404 or 429. Behind a CDN the silence becomes 502 or 520.",
            ],
            on_receipt: &["The operator finds the rule that matched the logged address and `Host`."],
            causes: &[
                "A catch-all `server` block: no other one serves that host or IP address.",
                "A rule against bots, paths or countries matches too much: test its `map` or `if`.",
            ],
            related: &[
                ("499-nginx", "There the client hangs up first."),
                ("460-aws-alb", "Logged by AWS when the client left."),
                ("000-aws-alb", "Logged by AWS when its balancer sent nothing."),
                ("520-cloudflare", "Shown for a 444 at the origin."),
                (
                    "000-curl",
                    "What `curl` prints when a server such as this closes without a word.",
                ),
            ],
            links: &[(
                "nginx source, ngx_http_request.h",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            )],
            evidence: &[("nginx 1.31.5, src/http/ngx_http_request.h", "defines 444")],
            keywords: &[
                "curl: (52) empty reply from server",
                "err_empty_response",
                "ngx_http_close",
                "block bots silently",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "494-nginx",
            code: 494,
            origin: Origin::Nginx,
            phrase: Some("Request header too large"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "nginx's internal code for request header fields that are too large; the client gets 400.",
            other_names: &["Request Header Or Cookie Too Large"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A line outgrew its buffer, all buffers are full, or the lines exceed `max_headers` (1000). `error_page` sees 494; by default client and access log get 400.",
            ],
            avoid_when: &["An application should send 431."],
            on_receipt: &[
                "At the browser: delete the site's cookies.",
                "The operator seeks \"client sent too long header line\" in the error log (level `info`).",
            ],
            causes: &[
                "Cookies that pile up: check the length of `Cookie` first.",
                "A big JWT or Kerberos ticket in `Authorization`.",
                "`large_client_header_buffers` (default `4 8k`) is too small.",
            ],
            retry: "Only smaller fields can pass.",
            caveat: Some("Over HTTP/2 nginx closes the connection on an oversized field."),
            related: &[
                ("431", "The registered status; nginx does not use it here."),
                ("414", "For a URI that is too long."),
                ("413", "For content over `client_max_body_size`."),
                (
                    "494-ea-fc",
                    "EA's football game: the market is closed to this account.",
                ),
                ("601-squid", "Squid's own mark for the same trouble."),
            ],
            links: &[(
                "nginx source, ngx_http_request.h",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            )],
            evidence: &[(
                "nginx 1.31.5, src/http/ngx_http_special_response.c",
                "turns 494 into 400",
            )],
            keywords: &[
                "400 bad request",
                "clear cookies",
                "cookie too big",
                "ngx_http_request_header_too_large",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "495-nginx",
            code: 495,
            origin: Origin::Nginx,
            phrase: Some("SSL Certificate Error"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "nginx's internal code for a client certificate that failed verification; the client gets 400.",
            content: None,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx could not verify the certificate that the client sent (mutual TLS). `error_page` sees 495; the client gets 400, \"The SSL certificate error\".",
                "The site's own certificate is not at fault.",
            ],
            avoid_when: &["An application should send 401 or 403."],
            on_receipt: &[
                "The client's author checks dates and issuer.",
                "The operator logs `$ssl_client_verify`: the reason follows `FAILED:`.",
            ],
            causes: &[
                "The client certificate has expired, or a clock is wrong.",
                "Its CA is missing in `ssl_client_certificate` or `ssl_trusted_certificate`.",
                "The chain exceeds `ssl_verify_depth` (default 1).",
                "It is revoked, or `ssl_crl` is old.",
            ],
            retry: "Only a valid certificate helps.",
            related: &[
                ("496-nginx", "No client certificate came."),
                ("526-cloudflare", "The origin's certificate is bad."),
                ("525-cloudflare", "Proxy and origin failed to set up TLS."),
                ("495-ensembledata", "EnsembleData: the day's units are spent."),
            ],
            links: &[(
                "nginx source, ngx_http_request.h",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            )],
            evidence: &[(
                "nginx 1.31.5, src/http/ngx_http_special_response.c",
                "sends 495 as 400",
            )],
            keywords: &[
                "mtls",
                "mutual tls authentication",
                "client certificate failed verification",
                "unable to get local issuer certificate",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "496-nginx",
            code: 496,
            origin: Origin::Nginx,
            phrase: Some("SSL Certificate Required"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "nginx's internal code for a missing client certificate; the client gets 400.",
            other_names: &["No required SSL certificate was sent"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`ssl_verify_client on` demands a client certificate and none came. `error_page` sees 496; the client gets 400 with its own page.",
                "The site's own certificate is not missing.",
            ],
            avoid_when: &["In an API, 401 or 403 tells callers more."],
            on_receipt: &[
                "Import one in the browser; with curl: `--cert` and `--key`.",
                "The operator may set `optional` and decide per location.",
            ],
            causes: &[
                "The client has none from a CA that nginx lists.",
                "A balancer or CDN in front ends TLS.",
                "Health checks come without one.",
            ],
            retry: "Without a certificate it fails again.",
            caveat: Some(
                "Cloud Foundry's gorouter does send 496, and means another thing: the application refused the router's client certificate.",
            ),
            related: &[
                ("495-nginx", "A client certificate did not verify."),
                ("401", "Asks for credentials in a header field."),
                ("525-cloudflare", "The TLS handshake failed."),
                ("526-cloudflare", "About the origin's certificate."),
            ],
            links: &[(
                "nginx source, ngx_http_request.h",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            )],
            evidence: &[
                (
                    "nginx 1.31.5, src/http/ngx_http_special_response.c",
                    "sends 496 as 400",
                ),
                ("Cloud Foundry gorouter, error_handler.go", "sends 496"),
            ],
            keywords: &["400 bad request", "mtls", "mutual tls", "ngx_https_no_cert"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "497-nginx",
            code: 497,
            origin: Origin::Nginx,
            phrase: Some("HTTP Request Sent to HTTPS Port"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "nginx's internal code for plain HTTP that arrived on a TLS port; the client gets 400.",
            other_names: &["The plain HTTP request was sent to HTTPS port"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The port expects TLS, and the first bytes were ordinary HTTP. `error_page` sees 497; the client gets 400 in clear text.",
                "No certificate is at fault: TLS never started.",
            ],
            avoid_when: &["On port 80, move people to HTTPS with 301 or 308."],
            on_receipt: &[
                "At the browser: change `http://` to `https://`.",
                "The operator can redirect: `error_page 497 =308 https://$host:$server_port$request_uri;`.",
            ],
            causes: &[
                "A link or health check with `http://` and port 443 or 8443.",
                "A proxy or ingress that ends TLS and sends plain HTTP on: use `proxy_pass https://` or a port without TLS.",
            ],
            retry: "The address has to start with https before a second try.",
            related: &[
                ("426", "Asks to switch protocol by `Upgrade`."),
                ("308", "The redirect that `error_page` can send for 497."),
                (
                    "497-swift",
                    "OpenStack Swift's 497: the account is on the rate limiter's blacklist.",
                ),
                ("497-artifactsmmo", "A game: no room in the inventory."),
            ],
            links: &[(
                "nginx source, ngx_http_request.h",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            )],
            evidence: &[(
                "nginx 1.31.5, src/http/ngx_http_special_response.c",
                "sends 497 as 400",
            )],
            keywords: &[
                "400 bad request",
                "ngx_http_to_https",
                "http on 443",
                "wrong scheme",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "498-nginx-canceled",
            code: 498,
            origin: Origin::Nginx,
            standing: Standing::Retired,
            wire: Some(Wire::Never),
            summary: "A number that nginx set aside for a bad host name and canceled; no nginx sends it.",
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A comment in the nginx source calls 498 canceled; current nginx never produces it. Lists with 498 as an invalid token mean Esri's code. Servers that do send 498 are Groq and OpenStack Swift.",
            ],
            on_receipt: &["If 498 turns up in nginx logs, an upstream or `return 498;` made it."],
            causes: &[
                "An application behind nginx: look at `$upstream_status`.",
                "A rule in your own configuration.",
            ],
            related: &[
                ("498-esri", "The meaning that most lists print."),
                ("400", "What nginx sends now for an invalid `Host`."),
                ("498-swift", "Rate limited, by Swift."),
                ("498-groq", "Groq's flex tier is full."),
                ("498-artifactsmmo", "A game sends it: no such character."),
            ],
            links: &[(
                "nginx source, ngx_http_request.h",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            )],
            evidence: &[(
                "nginx 1.31.5, src/http/ngx_http_request.h",
                "comment that 498 is canceled",
            )],
            keywords: &[
                "invalid hostname",
                "ngx 498",
                "reserved nginx number",
                "unused own code",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "499-nginx",
            code: 499,
            origin: Origin::Nginx,
            phrase: Some("Client Closed Request"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "The client hung up before nginx could answer; nginx writes 499 in its access log and sends nothing.",
            other_names: &["Client Close Request"],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx invented 499 for its log: the client, or a proxy in front, closed the connection before any response header went out.",
                "A few at random are normal: people leave pages. Many mostly mean a server slower than its callers' patience. The application may still have finished the job.",
            ],
            avoid_when: &[
                "Do not send 499 from an API: a request that arrives too slowly gets 408, a slow upstream 504.",
            ],
            on_receipt: &[
                "The operator first adds `$request_time` and `$upstream_response_time` to `log_format`. Many 499s near one value, such as 30 or 60 seconds, point to a timeout in front of nginx or in the client.",
                "Raising `proxy_read_timeout` cures no 499: nginx did not give up. By default it also drops the upstream connection; `proxy_ignore_client_abort on` lets work such as a payment finish.",
            ],
            causes: &[
                "A slow application or database: sort the 499 lines by `$request_time`, then read the slow query log for the URLs on top.",
                "A load balancer, CDN or ingress in front gives up before nginx does: give it the longer timeout.",
                "A client library, app, gRPC deadline or probe has a low timeout.",
                "People reload or close the tab, and search boxes cancel old requests: nothing to repair.",
            ],
            cause_logs: &[(
                1,
                "epoll_wait() reported that client prematurely closed connection",
            )],
            also_sent_by: &[
                (
                    "Traefik",
                    "Writes 499 into a response, also from forward auth; the client that left does not read it, a proxy in front may.",
                ),
                (
                    "Cloud Foundry gorouter",
                    "Writes 499 Request Cancelled into its response and its access log.",
                ),
                (
                    "OpenStack Swift",
                    "Answers 499 Client Disconnect when the client leaves during a request.",
                ),
                (
                    "Caddy",
                    "Has 499 in its logs when the client of `reverse_proxy` cancels.",
                ),
                (
                    "Azure Application Gateway",
                    "Logs 499 with `ERRORINFO_CLIENT_CLOSED_REQUEST`.",
                ),
                (
                    "Tencent EdgeOne",
                    "Logs and counts 499 when the client leaves before the node has answered.",
                ),
                (
                    "ASP.NET Core",
                    "Sets 499 for a request that its client aborted, so that no 500 stands in the logs.",
                ),
                ("Cloudflare", "Has 499 in its logs for the visitor who left."),
                ("Google APIs", "A gateway turns the gRPC code CANCELLED into 499."),
            ],
            caveat: Some("That nobody receives it holds for nginx: other senders put 499 into a response."),
            related: &[
                ("460-aws-alb", "AWS's balancer logs the same event as 460."),
                ("000-aws-alb", "There the balancer closed without a response."),
                ("444-nginx", "The reverse: nginx hangs up."),
                ("408", "The client was too slow; for 499 it would not wait."),
                ("504", "nginx itself lost patience."),
                ("499-esri", "Stands in JSON and asks for a token."),
                (
                    "499-groq",
                    "Groq documents 499 as a status that its callers see: they canceled the request.",
                ),
                ("499-signal", "Signal's 499: the app is too old."),
                ("499-artifactsmmo", "A game sends it during a cooldown."),
                ("000-envoy", "Envoy logs zero for this."),
                ("000-cloudfront", "CloudFront logs zeros for this."),
                ("000-akamai", "Akamai writes 000 for a client that broke off."),
                (
                    "000-fetch",
                    "What the page's own script sees when it stops the call: status 0.",
                ),
                (
                    "598-anyevent-http",
                    "A Perl client's own word for stopping the request.",
                ),
            ],
            links: &[(
                "nginx source, ngx_http_request.h",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            )],
            evidence: &[
                ("nginx 1.31.5, src/http/ngx_http_request.h", "defines 499"),
                ("Cloudflare documentation, error 499", "logs it too"),
                ("Traefik source, httputil/proxy.go", "writes 499"),
                (
                    "Azure Application Gateway documentation, response codes",
                    "499 in the access log",
                ),
                (
                    "Tencent EdgeOne documentation, status codes",
                    "499 for a client that left",
                ),
                (
                    "Cloud Foundry gorouter, error_handler.go",
                    "499 Request Cancelled",
                ),
                ("OpenStack Swift, swob.py", "499 Client Disconnect"),
                ("Caddy, reverseproxy.go", "499 for a canceled request"),
            ],
            keywords: &[
                "client closed the connection",
                "ngx_http_client_closed_request",
                "client prematurely closed connection, so upstream connection is closed too",
                "epoll_wait() reported",
            ],
            ..Prose::NONE
        },
    },
];
