//! The codes of Apify's proxy-chain.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "590-proxychain",
            code: 590,
            origin: Origin::Apify,
            phrase: Some("Non Successful"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: the upstream proxy answered CONNECT with something other than 200.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The tunnel was refused; nothing reached the site. The phrase holds the upstream's code, such as `UPSTREAM403`. 401 and 407 become 597.",
            ],
            on_receipt: &["Act on the code in the phrase."],
            causes: &[
                "The upstream forbids this host or port.",
                "It is overloaded: try another proxy.",
            ],
            retry: "No request was sent: a repeat is safe.",
            related: &[
                ("597-proxychain", "597: the upstream wants other credentials."),
                ("502", "502 is the registered code that 590 refines."),
                (
                    "592-proxychain",
                    "The number in the upstream's status line was none.",
                ),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, chain.js", "590 unless 200")],
            keywords: &[
                "crawlee",
                "puppeteer",
                "web scraping",
                "tunneling socket could not be established",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "592-proxychain",
            code: 592,
            origin: Origin::Apify,
            phrase: Some("Status Code Out Of Range"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: the next server's status number was outside 100 to 999.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Node.js cannot pass on such a number, so for plain HTTP requests proxy-chain puts 592 in its place and forwards the rest.",
            ],
            on_receipt: &["Report it to whoever runs that server."],
            causes: &[
                "A broken server writes a bad status line: look with `curl -v`.",
                "A home-made server invents numbers.",
            ],
            retry: "The bad number will most likely come again.",
            related: &[
                ("590-proxychain", "590: a valid but unwelcome answer to CONNECT."),
                ("502", "502 is the registered code for a bad answer."),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, forward.js", "below 100 or above 999")],
            keywords: &[
                "crawlee",
                "rangeerror err_http_invalid_status_code",
                "weird status",
                "malformed reply line",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "593-proxychain",
            code: 593,
            origin: Origin::Apify,
            phrase: Some("Not Found"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: the upstream's host name does not resolve in DNS.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Node.js reported `ENOTFOUND` for the upstream proxy; no page is missing. Without an upstream, an unknown host in a plain request gives 404.",
            ],
            on_receipt: &["Correct the proxy address in the configuration."],
            causes: &[
                "A typing error in `upstreamProxyUrl`.",
                "DNS fails in the container or network.",
            ],
            retry: "The host name stands in the proxy's configuration, which no request changes.",
            related: &[
                ("404", "404 is a missing page on a server that was reached."),
                ("594-proxychain", "594: the name resolves, the port refuses."),
                (
                    "12007-winhttp",
                    "Windows' HTTP client: the name does not resolve.",
                ),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, statuses.js", "ENOTFOUND is 593")],
            keywords: &[
                "enotfound",
                "getaddrinfo eai_noname eai_nodata",
                "dns lookup failed",
                "crawlee",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "594-proxychain",
            code: 594,
            origin: Origin::Apify,
            phrase: Some("Connection Refused"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: the upstream refused the TCP connection.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Node.js got `ECONNREFUSED` from the upstream proxy, or from the target of a plain request. A silent host gives 504.",
            ],
            on_receipt: &["Test the port with `nc -vz` from proxy-chain's machine."],
            causes: &[
                "The upstream is stopped or restarting.",
                "The port in `upstreamProxyUrl` is wrong.",
                "A firewall rejects the connection.",
            ],
            retry: "No connection opened: a later repeat is safe.",
            related: &[
                ("521-cloudflare", "Cloudflare's code for a refused connection."),
                ("595-proxychain", "595: connected, then cut off."),
                ("12029-winhttp", "Windows' HTTP client: it cannot connect."),
                ("593-proxychain", "The upstream's name does not resolve."),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, statuses.js", "ECONNREFUSED is 594")],
            keywords: &["econnrefused", "crawlee", "proxy server is down", "port closed"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "595-proxychain",
            code: 595,
            origin: Origin::Apify,
            phrase: Some("Connection Reset"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: the upstream connection was reset before an answer.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Node.js raised `ECONNRESET`. The README names timeouts here, though `ETIMEDOUT` becomes 504.",
            ],
            on_receipt: &["Try the upstream with `curl -x`."],
            causes: &[
                "The upstream dropped the connection: read its log.",
                "`http` and `https` are mixed up in the proxy URL.",
            ],
            retry: "A plain request may have arrived.",
            related: &[
                ("594-proxychain", "594: refused at once, never connected."),
                ("596-proxychain", "596: noticed while writing."),
                ("502", "502 is the registered code for a broken next hop."),
                ("595-anyevent-http", "AnyEvent::HTTP could not connect."),
                (
                    "12031-winhttp",
                    "Windows' HTTP client saw its own connection reset.",
                ),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, statuses.js", "ECONNRESET is 595")],
            keywords: &["econnreset", "socket hang up", "crawlee", "connection lost"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "596-proxychain",
            code: 596,
            origin: Origin::Apify,
            phrase: Some("Broken Pipe"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: it wrote to an upstream socket that was already closed.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Node.js raised `EPIPE`: the other side had hung up while the proxy still had data to send.",
            ],
            on_receipt: &["Search the upstream's log for the reason."],
            causes: &[
                "The upstream closed early, for instance on a large upload.",
                "A kept-alive socket closed shortly before its reuse.",
            ],
            retry: "A part may have arrived.",
            related: &[
                ("595-proxychain", "595: a reset by the other side."),
                ("599-proxychain", "599: errors of any other kind."),
                ("413", "413 is the proper refusal of large content."),
                (
                    "596-anyevent-http",
                    "AnyEvent::HTTP failed in TLS, while sending, or in the header.",
                ),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, statuses.js", "EPIPE is 596")],
            keywords: &[
                "epipe",
                "write after end",
                "crawlee",
                "peer hung up during upload",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "597-proxychain",
            code: 597,
            origin: Origin::Apify,
            phrase: Some("Auth Failed"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: the upstream proxy rejected the credentials.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The upstream sent 407 (or 401 to CONNECT), a SOCKS5 login failed, or the user name holds a colon. A failed login at proxy-chain gives 407.",
            ],
            on_receipt: &["Correct the proxy's configuration."],
            causes: &[
                "Wrong user or password in `upstreamProxyUrl`.",
                "Special characters are not percent-encoded.",
                "The proxy account has expired.",
            ],
            retry: "The credentials stand in the proxy's configuration, so the same request fails again.",
            related: &[
                ("407", "407: the proxy that you talk to wants a login."),
                ("590-proxychain", "590: refused for another reason."),
                (
                    "597-anyevent-http",
                    "AnyEvent::HTTP failed while it received the content.",
                ),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, chain.js", "597 for 401, 407")],
            keywords: &[
                "proxy password wrong",
                "invalid upstream proxy credentials",
                "crawlee",
                "socks5 authentication failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "599-proxychain",
            code: 599,
            origin: Origin::Apify,
            phrase: Some("Upstream Error"),
            standing: Standing::Vendor,
            summary: "Apify proxy-chain: an upstream failure that 590 to 597 do not describe.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Node.js errors without a number of their own end here. In a tunnel the phrase names the error, such as `Upstream Closed Early`. A connect timeout gives 504.",
            ],
            on_receipt: &["Read the phrase, then the log with `verbose: true`."],
            causes: &[
                "An untrusted certificate at an HTTPS upstream.",
                "No route, or a SOCKS failure.",
            ],
            retry: "The cause is unknown; repeat once.",
            related: &[
                ("599-convention", "Lists call 599 a connect timeout."),
                ("599-tornado", "Tornado makes up 599."),
                ("599-http-tiny", "HTTP::Tiny's errors, without any server."),
                ("599-anyevent-http", "Errors inside AnyEvent::HTTP."),
                ("599-qiniu", "Qiniu Kodo: the storage service failed."),
                ("599-alibaba", "A server's 599: an exception at the edge."),
                (
                    "596-proxychain",
                    "A write to an upstream that had closed already.",
                ),
            ],
            links: &[("proxy-chain", "https://github.com/apify/proxy-chain")],
            evidence: &[("proxy-chain 3.0.1, statuses.js", "599 for the rest")],
            keywords: &[
                "generic proxy error",
                "crawlee",
                "self signed certificate proxy",
                "ehostunreach",
            ],
            ..Prose::NONE
        },
    },
];
