//! Cloudflare's 5xx codes.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "520-cloudflare",
            code: 520,
            origin: Origin::Cloudflare,
            phrase: Some("Web Server Returned an Unknown Error"),
            standing: Standing::Vendor,
            summary: "Cloudflare reached the origin but got an empty, broken or unreadable answer.",
            other_names: &[
                "Web server is returning an unknown error",
                "Unknown Error",
                "Web server returns an unknown error",
            ],
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare connected and sent the request; back came nothing, a reset, or something that is no valid HTTP. 520 is the catch-all for what 521 to 526 do not cover.",
                "The origin did not send 520: search its access log for another status, a 444, or no line at all. A proper 500 page from the application passes through as 500.",
            ],
            avoid_when: &["A gateway of your own sends 502 for an unusable upstream answer."],
            on_receipt: &[
                "The visitor can only reload later, and give the owner the Ray ID with the time.",
                "The owner calls the origin directly, `curl -v --resolve example.com:443:ORIGIN_IP https://example.com/`, and watches whether the answer is cut off.",
            ],
            causes: &[
                "The web server or a PHP worker crashed: compare the error log with the time of the 520.",
                "Response header fields above the limit (128 KB on the 520 page, 16 KB on older pages): count `Set-Cookie` lines first.",
                "The origin resets keep-alive connections; Cloudflare keeps them idle up to 900 seconds.",
                "A firewall or security plugin cuts off Cloudflare's addresses after the connect.",
                "The origin handles HTTP/2 badly: turn off HTTP/2 to Origin for a test.",
            ],
            retry: "The origin may have run the request before the answer was lost.",
            related: &[
                ("502", "The standard code for a bad upstream answer."),
                (
                    "521-cloudflare",
                    "The origin refused the connection; for 520 it accepted.",
                ),
                ("522-cloudflare", "The connection timed out; for 520 it was made."),
                (
                    "524-cloudflare",
                    "The origin stayed silent; 520 is an answer that is broken.",
                ),
                ("500", "An error the application reported in valid HTTP."),
                (
                    "444-nginx",
                    "An nginx rule at the origin that closes without a word.",
                ),
                (
                    "520-edgeone",
                    "EdgeOne's 520: the origin took the connection and reset it after the request.",
                ),
                ("520-zyte", "Zyte's 520: the target site banned the request."),
                (
                    "520-eve-esi",
                    "EVE Online's 520: the game server raised an error.",
                ),
                (
                    "527-cloudflare",
                    "Retired: the link to Railgun, Cloudflare's software at the origin, broke.",
                ),
            ],
            links: &[(
                "Cloudflare: error 520",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/",
            )],
            evidence: &[
                (
                    "Cloudflare documentation, error 520",
                    "name, causes, header limit",
                ),
                ("Cloudflare documentation, connection limits", "900 seconds idle"),
            ],
            keywords: &[
                "error code: 520",
                "cf-ray",
                "empty reply from origin",
                "connection reset by peer",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "521-cloudflare",
            code: 521,
            origin: Origin::Cloudflare,
            phrase: Some("Web Server Is Down"),
            standing: Standing::Vendor,
            summary: "Cloudflare tried to connect to the origin, and the origin refused the connection.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The host refused the TCP connect, so something is there but takes no connections on that port from Cloudflare. The application never saw the request, and its access log is empty.",
                "\"Down\" is only one reading. A server that works for you and refuses Cloudflare's addresses gives 521 as well. Cloudflare itself is working.",
            ],
            avoid_when: &["Your own proxy reports a refused upstream as 502, a planned stop as 503."],
            on_receipt: &[
                "A visitor waits and tells the owner; nothing in the browser can help.",
                "The owner checks on the origin that a process listens: `ss -ltnp`, port 443 for SSL/TLS mode Full or Full (strict), port 80 for Flexible.",
                "Then connect from outside to the origin's address. If that works, look at firewall rules for Cloudflare's ranges.",
            ],
            causes: &[
                "The web server is stopped, crashed or restarting: check `systemctl status nginx`, or its like, and the error log.",
                "A firewall, fail2ban, `iptables` REJECT rule or host's protection refuses Cloudflare's IP ranges: allow all that are listed at cloudflare.com/ips.",
                "The SSL/TLS mode wants port 443, but the origin serves only port 80.",
                "The server listens on 127.0.0.1 or on a container port that is not published.",
                "The DNS record points to an old address where nothing listens.",
            ],
            retry: "The request never reached the application, so it may be sent again once the server is back.",
            related: &[
                (
                    "522-cloudflare",
                    "No answer to the connect at all; 521 is a clear refusal.",
                ),
                (
                    "523-cloudflare",
                    "No route to the address; for 521 the host was reached.",
                ),
                ("520-cloudflare", "The connection worked and the answer was bad."),
                (
                    "503",
                    "The application says that it cannot serve now; 521 means that nobody opened the door.",
                ),
                ("502", "What most other proxies send when the upstream refuses."),
                ("521-edgeone", "EdgeOne's 521: the origin reset the TCP connect."),
                ("521-zyte", "Zyte's 521: the download failed for good."),
                ("525-cloudflare", "The port is open, and TLS fails on it."),
                (
                    "531-edgio",
                    "Edgio, until 2025: no connection to the customer's origin.",
                ),
                (
                    "594-proxychain",
                    "Apify's proxy-chain: its upstream proxy or target refused.",
                ),
            ],
            links: &[(
                "Cloudflare: error 521",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/",
            )],
            evidence: &[(
                "Cloudflare documentation, error 521",
                "refused connections, blocked addresses, ports by SSL/TLS mode",
            )],
            keywords: &[
                "error code: 521",
                "econnrefused",
                "err_connection_refused",
                "apache stopped",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "522-cloudflare",
            code: 522,
            origin: Origin::Cloudflare,
            phrase: Some("Connection Timed Out"),
            standing: Standing::Vendor,
            summary: "Cloudflare could not complete a TCP connection to the origin in time, or its request was never acknowledged.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Two timers lead here. Either the origin sent no SYN+ACK within 19 seconds (15 on older pages), or, on an open connection, it did not acknowledge the request within 90 seconds.",
                "522 is about packets, not about a slow page: a script that runs too long gives 524. Silence points to a firewall that drops, a wrong address or a host without capacity.",
            ],
            avoid_when: &["For a timeout behind a gateway of your own, the registered code is 504."],
            on_receipt: &[
                "A person at the browser tries again some minutes later and then writes to the site.",
                "The owner runs `curl -v --connect-timeout 10` against the origin's address from two networks; then `mtr` from the origin to a Cloudflare address.",
            ],
            causes: &[
                "A firewall or rate limit at the origin drops packets from Cloudflare's IP ranges, the most common cause.",
                "The host is overloaded or off: check load, the SYN backlog and connection tables.",
                "The DNS record holds an old or wrong address, or an AAAA record for a host without IPv6: compare with what the host gave.",
                "Keep-alive is disabled at the origin.",
                "A Cloudflare Pages project without its custom domain, or a Worker that fetches its own custom domain.",
            ],
            retry: "Cloudflare cannot tell whether the request arrived. Pause before the next.",
            related: &[
                (
                    "521-cloudflare",
                    "The origin said no at once; with 522 it said nothing.",
                ),
                ("523-cloudflare", "The network reports that no path exists."),
                ("524-cloudflare", "Connected and acknowledged, then no response."),
                (
                    "504",
                    "The registered gateway timeout; Cloudflare may pass on the origin's own 504.",
                ),
                (
                    "408",
                    "The server waits for a slow client there; 522 is proxy against origin.",
                ),
                (
                    "522-edgeone",
                    "EdgeOne's 522: the TCP connect got no answer in time.",
                ),
                (
                    "520-cloudflare",
                    "Connected, and what came back is no usable answer.",
                ),
                ("527-cloudflare", "Former: Railgun's link, timeouts included."),
                (
                    "599-convention",
                    "Lists give 599 to a connect timeout behind any proxy.",
                ),
            ],
            links: &[(
                "Cloudflare: error 522",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/",
            )],
            evidence: &[
                (
                    "Cloudflare documentation, error 522",
                    "both timers and the causes",
                ),
                ("Cloudflare documentation, connection limits", "19 and 90 seconds"),
            ],
            keywords: &[
                "error code: 522",
                "err_connection_timed_out",
                "syn timeout",
                "tcp handshake",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "523-cloudflare",
            code: 523,
            origin: Origin::Cloudflare,
            phrase: Some("Origin Is Unreachable"),
            standing: Standing::Vendor,
            summary: "Cloudflare found no network route to the origin's address.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Tencent EdgeOne 523 is a failed name lookup. From Cloudflare, 523 means that the address is known and cannot be reached: some router does not know the way to the origin's IP address, or the way back is broken. No connection was made, so nothing is in the origin's logs.",
                "`Server` and the page tell the two apart. Cloudflare's own lookup failures show a 1xxx code, mostly with 530.",
            ],
            avoid_when: &["A gateway of your own would answer 502 when it has no route to its upstream."],
            on_receipt: &[
                "Visitors have no remedy besides waiting; report the Ray ID to the site.",
                "The owner first compares the origin address in Cloudflare's DNS page with the real one, as hosts renumber.",
                "If it matches, run `mtr` from the origin to a Cloudflare address seen in its logs and hand the result to the host.",
            ],
            causes: &[
                "The A or AAAA record holds an old or mistyped address.",
                "The origin or its network is off: a null route during an attack, an unpaid server, a detached elastic address.",
                "Routing trouble between the host's network and Cloudflare: ask the host, and test from other networks.",
                "In AWS, a VPC route such as `172.0.0.0/8` swallows the replies to Cloudflare's `172.64.0.0/13`: narrow it or add a route to the internet gateway.",
            ],
            retry: "Nothing was delivered, so the request can be sent again when the route is back; expect minutes or more.",
            related: &[
                (
                    "522-cloudflare",
                    "A path exists, but no packet was answered in time.",
                ),
                ("521-cloudflare", "The host was reached and refused."),
                (
                    "530-cloudflare",
                    "The origin's name did not resolve; 523 has an address without a route.",
                ),
                (
                    "502",
                    "The nearest registered code for an upstream that cannot be reached.",
                ),
                (
                    "523-edgeone",
                    "EdgeOne's 523 says the reverse: the origin's host name did not resolve.",
                ),
                (
                    "552-akamai-eaa",
                    "Akamai EAA, by third-party lists: its connector gets no connection.",
                ),
            ],
            links: &[
                (
                    "Cloudflare: error 523",
                    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/",
                ),
                (
                    "Tencent EdgeOne status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
            ],
            evidence: &[(
                "Cloudflare documentation, error 523",
                "missing route, DNS check, AWS route tables",
            )],
            keywords: &[
                "error code: 523",
                "no route to host",
                "ehostunreach",
                "enetunreach",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "524-cloudflare",
            code: 524,
            origin: Origin::Cloudflare,
            phrase: Some("A Timeout Occurred"),
            standing: Standing::Vendor,
            summary: "Cloudflare connected to the origin, but no HTTP response came before the read timeout.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The origin took the request and then stayed silent. By default Cloudflare waits 125 seconds; older pages say 120 or 100. A write to the origin that takes over 30 seconds also ends in 524.",
                "It is no sign that the site is down: a script can still run, and write, after the visitor saw 524. Raising timeouts in nginx or PHP alone changes nothing for Cloudflare.",
            ],
            avoid_when: &[
                "An API with long jobs should answer 202 at once and offer a status URL to poll.",
                "For a slow upstream, your own gateway sends 504.",
            ],
            on_receipt: &[
                "A client should look whether the job was done before it sends the request again.",
                "The owner logs response times (`$request_time`, or `%D` in Apache httpd) and seeks those above 100 seconds.",
                "Enterprise plans can raise the Proxy Read Timeout, up to 6,000 seconds; others can move long jobs to a DNS-only host name.",
            ],
            causes: &[
                "A long report, export, import or backup inside one request: make it a background job.",
                "A slow query, a lock, or a call to a third party without its own timeout.",
                "No free worker: the request waits in a queue at the application or database pool.",
                "An AI endpoint that sends nothing until it is finished: stream early.",
            ],
            retry: "The origin may still be at work.",
            related: &[
                ("504", "The registered code for a gateway that gave up."),
                (
                    "522-cloudflare",
                    "No connection or no acknowledgment; 524 comes later.",
                ),
                ("408", "The client was too slow; for 524 the origin was."),
                (
                    "598-convention",
                    "An unregistered number for a read timeout behind a proxy.",
                ),
                (
                    "599-convention",
                    "An unregistered connect timeout, closer to 522.",
                ),
                (
                    "460-aws-alb",
                    "There the client left first; with 524 the proxy did.",
                ),
                (
                    "524-edgeone",
                    "EdgeOne's 524: connected to the origin, but no response in time.",
                ),
                ("520-cloudflare", "Something came, and it was empty or broken."),
                ("536-edgio", "Edgio's silent origin, until 2025."),
                ("544-supabase", "Supabase's gateway ran out of patience first."),
                (
                    "612-oxylabs",
                    "Oxylabs and Decodo print a 524 of their own for a timeout; 612 is their unexplained failure.",
                ),
            ],
            links: &[(
                "Cloudflare: error 524",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/",
            )],
            evidence: &[
                (
                    "Cloudflare documentation, error 524",
                    "125 seconds, 30 for writes, 6,000 for Enterprise",
                ),
                (
                    "Cloudflare documentation, connection limits",
                    "125 seconds for reads",
                ),
            ],
            keywords: &[
                "error code: 524",
                "100 second limit",
                "script runs too long",
                "max_execution_time",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "525-cloudflare",
            code: 525,
            origin: Origin::Cloudflare,
            phrase: Some("SSL Handshake Failed"),
            standing: Standing::Vendor,
            summary: "Cloudflare reached the origin, but the TLS handshake between the two failed.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare reached the origin's TLS port, but the two sides did not agree on a TLS session. This occurs in the modes Full and Full (strict); Flexible uses plain HTTP to the origin.",
                "The visitor's side is fine: the certificate in the browser is Cloudflare's. A completed handshake with an untrusted certificate is 526.",
            ],
            avoid_when: &["Other gateways send 502 when TLS to the upstream breaks."],
            on_receipt: &[
                "Nothing that visitors change in their browser helps; tell the owner.",
                "The owner tests `openssl s_client -connect ORIGIN_IP:443 -servername example.com` and reads where the handshake stops.",
                "If it comes and goes, raise the log level: nginx and mod_ssl log the reason.",
            ],
            causes: &[
                "No certificate is installed for this host name: install one, for example from Cloudflare's Origin CA.",
                "Port 443, or the custom TLS port, is not open or serves plain HTTP.",
                "The server needs SNI and has no block for the name, or does not support SNI.",
                "No common cipher suite or TLS version: compare with the list Cloudflare supports.",
                "The origin resets connections in the middle of the handshake: a firewall, or too few workers.",
            ],
            retry: "No HTTP request was sent yet, so a repeat is safe, but it helps only when the fault comes and goes.",
            also_sent_by: &[(
                "Cloud Foundry gorouter",
                "For a backend that does not speak TLS on its TLS port, or whose handshake fails.",
            )],
            caveat: Some(
                "Tencent EdgeOne sends 520 to 525 too: the number alone does not tell whose page it is.",
            ),
            related: &[
                (
                    "526-cloudflare",
                    "The handshake works and the certificate is not valid.",
                ),
                ("521-cloudflare", "The TLS port refused the TCP connection."),
                (
                    "495-nginx",
                    "A client's certificate failed at nginx; 525 is between proxy and origin.",
                ),
                (
                    "496-nginx",
                    "A missing client certificate, which nginx answers after the handshake.",
                ),
                ("502", "The general code for a failing upstream."),
                (
                    "525-edgeone",
                    "EdgeOne's 525: its own TLS handshake with the origin failed.",
                ),
                ("533-edgio", "Edgio, until 2025: TLS to the customer's origin."),
            ],
            links: &[(
                "Cloudflare: error 525",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/",
            )],
            evidence: &[
                (
                    "Cloudflare documentation, error 525",
                    "modes, causes and log advice",
                ),
                (
                    "Cloud Foundry gorouter, error_handler.go",
                    "sends 525 for a backend that does not speak TLS",
                ),
            ],
            keywords: &[
                "error code: 525",
                "ssl handshake failure alert",
                "sslv3 alert handshake failure",
                "no shared cipher",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "526-cloudflare",
            code: 526,
            origin: Origin::Cloudflare,
            phrase: Some("Invalid SSL Certificate"),
            standing: Standing::Vendor,
            summary: "Cloudflare could not validate the origin's certificate and will not use it.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The zone is in Full (strict) mode, which demands a certificate on the origin that is current, matches the name and comes from a trusted CA or Cloudflare's Origin CA. The one presented is not.",
                "It is not the certificate that visitors see, and renewing the edge certificate does not help. Mode Full does not validate, so the same origin would work there.",
            ],
            avoid_when: &["A gateway of your own answers 502 for an upstream with a bad certificate."],
            on_receipt: &[
                "The visitor cannot click 526 away like a browser warning; inform the site.",
                "The owner checks dates, names and chain: `openssl s_client -connect ORIGIN_IP:443 -servername example.com`.",
                "Mode Full ends the error at once but drops validation: a stopgap.",
            ],
            causes: &[
                "The certificate has expired: often a renewal such as certbot's HTTP challenge has failed for weeks.",
                "It is self-signed: install an Origin CA certificate, or add it to the Custom Origin Trust Store.",
                "The host name is not in its Subject Alternative Name or Common Name: typical for a new subdomain.",
                "An intermediate certificate is missing, or one was revoked.",
                "A Worker fetches a host outside its zone that Cloudflare does not proxy: always strict.",
            ],
            retry: "The same certificate fails each time until the owner replaces it.",
            also_sent_by: &[(
                "Cloud Foundry gorouter",
                "For a backend whose certificate it does not trust.",
            )],
            related: &[
                ("525-cloudflare", "TLS did not come about; for 526 it did."),
                ("495-nginx", "A caller's certificate that nginx could not verify."),
                ("496-nginx", "A caller without the required certificate."),
                ("502", "What proxies without special numbers send."),
            ],
            links: &[(
                "Cloudflare: error 526",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/",
            )],
            evidence: &[
                (
                    "Cloudflare documentation, error 526",
                    "Full (strict), causes, Workers and Gateway",
                ),
                (
                    "Cloud Foundry gorouter, error_handler.go",
                    "sends 526 for an untrusted backend certificate",
                ),
            ],
            keywords: &[
                "error code: 526",
                "err_cert_date_invalid",
                "net::err_cert_authority_invalid",
                "certificate verify failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "527-cloudflare",
            code: 527,
            origin: Origin::Cloudflare,
            phrase: Some("Railgun Error"),
            standing: Standing::Retired,
            confidence: Confidence::Medium,
            summary: "A former Cloudflare error: its link to the Railgun software at the origin broke.",
            other_names: &["Railgun Listener to Origin Error", "Railgun Listener to Origin"],
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Railgun, now retired, was an accelerator with a listener at the origin. 527 meant that Cloudflare lost it. The number has left Cloudflare's list.",
            ],
            avoid_when: &["Nobody should send 527; a broken upstream link is 502."],
            on_receipt: &[
                "In an old log, read it like 502.",
                "In a fresh log, find the sender by `Server` and `Via`.",
            ],
            causes: &[
                "In Railgun's time: the listener was stopped, or a firewall blocked its port.",
                "Now: a mock server or a test of client code.",
            ],
            retry: "The origin might have acted.",
            caveat: Some("Medium confidence: the meaning comes from third-party lists."),
            related: &[
                ("520-cloudflare", "The live catch-all for bad answers."),
                (
                    "522-cloudflare",
                    "Live, for a timed-out connection to the origin.",
                ),
            ],
            links: &[(
                "Cloudflare 5xx errors",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/",
            )],
            evidence: &[
                ("Cloudflare documentation, list of 5xx errors", "527 is absent"),
                ("Wikipedia, List of HTTP status codes", "obsolete"),
            ],
            keywords: &[
                "rg-listener",
                "railgun wan error",
                "wan compression",
                "error code: 527",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "530-cloudflare",
            code: 530,
            origin: Origin::Cloudflare,
            standing: Standing::Vendor,
            summary: "Cloudflare could not resolve the origin's host name; a 1xxx code in the content says why.",
            other_names: &["Origin Unavailable"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "530 is half of the message. The other half is a four-digit code in the error page, such as 1016 (origin DNS error) or 1033 (tunnel not connected).",
                "The 1xxx numbers are never HTTP statuses, and not all come with 530: most access blocks come as 403, rate limiting (1015) as 429, a failed DNS lookup (1001) as 409, a limit of Workers (1027) as 429. A number that is known to come with a status is listed with it.",
                "Cloudflare gives 530 no name; \"Origin Unavailable\" stems from third parties. Pantheon and Shopify use 530 too.",
            ],
            avoid_when: &["Your own gateway reports an upstream name that does not resolve as 502."],
            on_receipt: &[
                "The visitor's device is fine, and clearing its DNS cache is no help: the failed lookup is Cloudflare's. Send the owner the 1xxx code and the Ray ID.",
                "The owner opens the zone's DNS page, reads the record, and runs `dig +short TARGET`. No address in reply: correct the record.",
                "Client code logs the content; JSON may carry `error_code`.",
            ],
            causes: &[
                "1016: the CNAME target no longer exists, or an A record is missing: compare with what your host gave you.",
                "1033: `cloudflared` is stopped or offline: run `cloudflared tunnel info NAME`, then restart it.",
                "1016 with load balancing: host names in the pools do not resolve.",
                "1016 with Cloudflare for SaaS: the custom hostname is not validated, or its fallback origin lacks a DNS record.",
            ],
            retry: "The origin was not reached, so a repeat is safe; it works once DNS or tunnel is repaired.",
            related: &[
                ("523-cloudflare", "The address is known but has no route."),
                ("530-pantheon", "A frozen sandbox site."),
                ("530-shopify", "The same DNS fault at Shopify."),
                ("403", "Carries most 1xxx blocks, such as 1020."),
                ("409", "From Cloudflare it may be 1001, not a conflict."),
                ("429", "The status that carries 1015."),
                ("530-vault", "Vault's health check: a node that left the cluster."),
                ("530-gcore", "Gcore FastEdge: a fault of the platform itself."),
                ("530-edgio", "Edgio, until 2025: an internal failure."),
                (
                    "523-edgeone",
                    "Tencent EdgeOne's number for an origin name that does not resolve.",
                ),
            ],
            links: &[(
                "Cloudflare: error 530",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/",
            )],
            evidence: &[
                (
                    "Cloudflare documentation, error 530",
                    "name not resolved, 1xxx in the content",
                ),
                ("Cloudflare documentation, 1xxx errors", "403, 409, 429 and 530"),
            ],
            keywords: &[
                "error code: 1016",
                "error code: 1033",
                "error code: 1020",
                "error code: 1000",
            ],
            ..Prose::NONE
        },
    },
];
