//! Numbers that clients and logs made up: no server sent them.

use crate::{Article, Confidence, Entry, Kind, Origin, Prose, Retry, Standing, Verdict, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "000-akamai",
            code: 0,
            origin: Origin::Akamai,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            confidence: Confidence::Medium,
            summary: "Akamai's log has 000: the client broke off before Akamai had sent any content.",
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Zeros also come from curl, CloudFront and the Application Load Balancer, each with its own reason. In Akamai's logs 000 marks a client abort before any content was received.",
                "It never reaches anybody, and says nothing about the origin's health.",
            ],
            on_receipt: &[
                "Compare the transfer time of those lines with the client's timeout, and look whether one object or one network dominates.",
                "Count them apart from 5xx: an alert on errors should leave them out.",
            ],
            causes: &[
                "Users leave or reload a slow page.",
                "Players and download managers cancel segments they no longer need.",
                "A test tool or monitor with a short timeout.",
            ],
            caveat: Some("Known from an engineer's account of 2013, not from Akamai's own pages."),
            related: &[
                ("000-cloudfront", "CloudFront writes the same zeros."),
                ("499-nginx", "nginx's number for it."),
                (
                    "552-akamai-eaa",
                    "A number that Akamai's access product does send.",
                ),
                (
                    "000-aws-alb",
                    "Zeros of a load balancer that closed the connection itself.",
                ),
                ("000-fetch", "Zero as browsers tell scripts."),
                ("000-envoy", "Envoy's zero."),
                ("000-curl", "The zeros that curl prints."),
            ],
            links: &[(
                "An account of Akamai's 000",
                "https://baseaction.blogspot.com/2013/08/what-is-akamai-http-response-code-000.html",
            )],
            evidence: &[(
                "baseaction.blogspot.com, 2013",
                "000 as a client abort in Akamai's logs",
            )],
            keywords: &[
                "akamai 000",
                "client abort before any content",
                "akamai log delivery zeros",
                "datastream statuscode 0",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "000-fetch",
            code: 0,
            origin: Origin::Fetch,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No status reached the script: the browser's `status` of 0 stands for a network error or a response it hides.",
            other_names: &[
                "status 0",
                "TypeError: Failed to fetch",
                "AxiosError: Network Error",
            ],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Status 0 has other meanings in logs: a balancer, a CDN or curl write 000 too. In a browser `XMLHttpRequest.status` is 0, and `fetch` rejects with a `TypeError`, when there is no response that the script may see.",
                "The server may well have answered. Where CORS refuses the response, the network panel shows its real status and the script still sees 0. `mode: \"no-cors\"` gives an opaque response, and `redirect: \"manual\"` an opaque redirect, both with status 0.",
                "A page that loads a `file:` address, or an `XMLHttpRequest` before it is sent, has 0 as well.",
            ],
            avoid_when: &["No server sends 0."],
            on_receipt: &[
                "Open the network panel: a row with a status means CORS or an opaque response, `(failed)` a network error, `(canceled)` an abort.",
                "Read the console: it names the missing `Access-Control-Allow-Origin`, the blocked mixed content or the `net::ERR_` name. The script never learns the reason.",
                "In code, tell an abort (`AbortError`) from a failure, and check `navigator.onLine` before a retry.",
            ],
            causes: &[
                "CORS: the response lacks `Access-Control-Allow-Origin`, often because an error page from a proxy carries no CORS fields.",
                "The connection failed: wrong host or port, DNS, a certificate that the browser refuses.",
                "An HTTPS page called `http://`: mixed content is blocked.",
                "A form was submitted or the page was left, which aborts the request.",
                "An ad blocker or the page's `Content-Security-Policy` stopped it.",
            ],
            retry: "Status 0 does not say whether the server acted; only an idempotent request is safe to send again.",
            related: &[
                ("000-curl", "What curl prints when no response line came."),
                (
                    "000-aws-alb",
                    "A load balancer's log entry for a connection that it closed.",
                ),
                ("499-nginx", "What a proxy logs when the page gave up first."),
                (
                    "403",
                    "A refusal that arrives, and that a page on the same origin can read.",
                ),
                ("502", "What a proxy answers when its own connection fails."),
                ("1223-ie", "An old Internet Explorer's disguise of a 204."),
                ("000-akamai", "Akamai's log for a client abort."),
                ("000-cloudfront", "CloudFront's log for a viewer that left."),
                ("000-envoy", "Envoy's log for the same abort."),
                (
                    "12002-winhttp",
                    "What old Internet Explorer showed for a timeout.",
                ),
            ],
            links: &[
                (
                    "Fetch standard: network error",
                    "https://fetch.spec.whatwg.org/#concept-network-error",
                ),
                (
                    "XMLHttpRequest standard: status",
                    "https://xhr.spec.whatwg.org/#the-status-attribute",
                ),
            ],
            evidence: &[
                (
                    "Fetch standard, network error",
                    "a response with type \"error\" and status 0",
                ),
                (
                    "XMLHttpRequest standard, status",
                    "returns the response's status, 0 for a network error",
                ),
            ],
            keywords: &[
                "xhr.status === 0",
                "typeerror: failed to fetch",
                "networkerror when attempting to fetch resource",
                "net::err_failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "000-curl",
            code: 0,
            origin: Origin::Curl,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "curl never received a response line, so its `%{http_code}` prints 000; the exit code tells why.",
            other_names: &["http_code 000", "CURLINFO_RESPONSE_CODE 0"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The same zeros mean other things in the logs of AWS and Akamai. In curl they are the start value of a counter: no status line was read, so no server and no proxy chose the number.",
                "libcurl gives 0 for `CURLINFO_RESPONSE_CODE` then, and so do PHP's `curl_getinfo` and shell scripts that test `\"$code\" = 200`.",
            ],
            on_receipt: &[
                "Look at the exit code, `$?`, or `%{exitcode}` and `%{errormsg}` beside the 000: 6 is a host name, 7 a refused connection, 28 a time limit, 35 and 60 TLS, 52 an empty reply, 56 a reset.",
                "Run it again with `-v`, and without `-s`, which hides the message.",
                "In a health check treat 000 as down, and print the exit code with it.",
            ],
            causes: &[
                "The service is not up yet, or listens on another address: exit 7.",
                "The host name does not resolve from this machine or container: exit 6.",
                "`--max-time` or `--connect-timeout` ran out: exit 28.",
                "The certificate did not verify: exit 60.",
                "HTTP was spoken to a TLS port, or the server closed without a word: exit 52 or 56.",
            ],
            retry: "After exit 5, 6 or 7 nothing was sent; after 28, 52 or 56 the request may have arrived.",
            caveat: Some(
                "With `CONNECT` the proxy's own status is in `%{http_connect}`; `%{http_code}` stays 000 if the tunnel was refused.",
            ),
            related: &[
                ("000-fetch", "A browser's way to say that there was no response."),
                ("000-aws-alb", "Written by a load balancer, not by the client."),
                (
                    "444-nginx",
                    "A server that closes without an answer leaves curl with 000 and exit 52.",
                ),
                (
                    "408",
                    "A server that waited too long for the client says so with a number.",
                ),
                ("504", "A proxy's timeout is a real response."),
                ("000-envoy", "Envoy's log has zero when the caller leaves."),
                (
                    "000-cloudfront",
                    "CloudFront's log has zeros when the viewer leaves.",
                ),
                ("000-akamai", "Akamai's log likewise."),
                (
                    "595-anyevent-http",
                    "A Perl client's number for a failed connection.",
                ),
                ("599-http-tiny", "A Perl client's number for any failure."),
                ("500-lwp", "Another Perl client pretends to be a server."),
            ],
            links: &[
                ("curl: write out", "https://curl.se/docs/manpage.html"),
                (
                    "curl source, tool_writeout.c",
                    "https://github.com/curl/curl/blob/master/src/tool_writeout.c",
                ),
            ],
            evidence: &[
                (
                    "curl source, src/tool_writeout.c",
                    "prints the response code with three digits, 000 for none",
                ),
                ("curl manual page, --write-out", "http_code and exitcode"),
            ],
            keywords: &[
                "curl -w '%{http_code}' prints 000",
                "http_code=000",
                "curl_getinfo http_code 0",
                "curl exit code 7",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "000-envoy",
            code: 0,
            origin: Origin::Envoy,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            confidence: Confidence::Medium,
            summary: "Envoy's access log has response code 0: the request ended before any response began, mostly since the client left.",
            other_names: &["response code 0", "0 DC"],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Zero has other meanings in browsers, curl and other logs. In Envoy, and so in Istio, `%RESPONSE_CODE%` is 0 when Envoy never sent the start of a response.",
                "The flag beside it says more: `DC` means that the client disconnected. For TCP traffic the field is 0 as well, since there is no HTTP status.",
            ],
            on_receipt: &[
                "Read `%RESPONSE_FLAGS%` and `%RESPONSE_CODE_DETAILS%` in the same line: `downstream_remote_disconnect` is the caller, not the service.",
                "Compare `%DURATION%` with the caller's timeout: when both agree, the caller gave up.",
            ],
            causes: &[
                "The caller's timeout is shorter than the service's time to answer.",
                "The caller's pod was killed or redeployed in the middle of a request.",
                "A gRPC client canceled the call.",
                "A browser or mobile user left the page.",
                "The listener carries plain TCP, where no code exists.",
            ],
            related: &[
                ("499-nginx", "nginx logs its own number for the same event."),
                ("460-aws-alb", "AWS's log entry for it."),
                ("000-cloudfront", "The same event as CloudFront logs it."),
                (
                    "503",
                    "With flag UF, UH or UC Envoy does answer, and the client sees it.",
                ),
                ("504", "Envoy's answer when the upstream is too slow: flag UT."),
                ("408", "Envoy's answer to a request that arrives too slowly."),
                ("000-akamai", "Akamai's zeros."),
                ("000-fetch", "A script's view in the browser."),
                ("000-curl", "curl's own zeros."),
                ("000-aws-alb", "AWS's balancer, which closes by itself."),
            ],
            links: &[
                (
                    "Envoy: access logging",
                    "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
                ),
                (
                    "Envoy: response code details",
                    "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details",
                ),
            ],
            evidence: &[
                (
                    "Envoy documentation, access logging",
                    "a response code of 0 where the server never sent the beginning of a response",
                ),
                (
                    "Envoy documentation, response code details",
                    "downstream_remote_disconnect",
                ),
            ],
            keywords: &[
                "response_flags dc",
                "downstream_remote_disconnect",
                "istio access log \"0 DC\"",
                "\"response_code\":0",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "000-cloudfront",
            code: 0,
            origin: Origin::CloudFront,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "CloudFront's log has 000: the viewer closed the connection before CloudFront could answer.",
            other_names: &["sc-status 000", "x-edge-result-type ClientCommError"],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The zeros are CloudFront's here; curl, Akamai and the Application Load Balancer write 000 for other reasons. `sc-status` is 000 when the viewer closed its connection before the edge could respond.",
                "Nobody received it, and the origin may have done its work. It is no error of the distribution.",
            ],
            on_receipt: &[
                "Group the lines by `cs(User-Agent)`, `c-country` and `cs-uri-stem`: one app version or one slow path usually stands out.",
                "Compare `time-taken` with the timeouts of the clients that you control; `x-edge-detailed-result-type` is often `ClientCommError`.",
            ],
            causes: &[
                "The viewer left the page, or a video player jumped to another position.",
                "An app's timeout is shorter than the origin's answer on a cache miss.",
                "Mobile networks that break off.",
                "Scanners and link checkers that open connections and drop them.",
            ],
            related: &[
                (
                    "000-aws-alb",
                    "There the balancer ends an HTTP/2 connection; here the viewer leaves.",
                ),
                (
                    "460-aws-alb",
                    "The load balancer's number for a client that left.",
                ),
                ("499-nginx", "nginx's number for a client that left."),
                ("000-akamai", "Akamai's log entry for the same event."),
                (
                    "504",
                    "CloudFront's answer when the origin is too slow and the viewer still waits.",
                ),
                ("000-fetch", "What the script sees in the browser that left."),
                ("000-envoy", "Envoy's log for a caller that left."),
                ("000-curl", "curl's zeros, on the client's side."),
            ],
            links: &[(
                "CloudFront standard logs",
                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html",
            )],
            evidence: &[(
                "CloudFront developer guide, access logs, sc-status",
                "000 when the viewer closed the connection before a response",
            )],
            keywords: &[
                "sc-status 000",
                "clientcommerror",
                "cloudfront log 000",
                "x-edge-response-result-type error",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "500-lwp",
            code: 500,
            origin: Origin::Lwp,
            phrase: Some("Internal response"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "No server sent this 500: Perl's LWP made it up, and marks it with `Client-Warning: Internal response`.",
            other_names: &["500 Can't connect to"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The registered 500 comes from a server; this one from the Perl library LWP. When it cannot connect, verify a certificate or read in time, LWP::UserAgent builds a response object with 500 and the error as the reason.",
                "The header field `Client-Warning: Internal response` tells the two apart: no server sends it.",
            ],
            on_receipt: &[
                "Test `$res->header('Client-Warning')` before you report a server error.",
                "Read the status line: `500 Can't connect to host:443 (certificate verify failed)` has the reason in brackets.",
            ],
            causes: &[
                "`Can't connect`: refused, no route, or a name that does not resolve.",
                "`certificate verify failed`, or LWP::Protocol::https is not installed.",
                "`read timeout`: the option `timeout` is 180 seconds by default.",
                "`Bad hostname` in the URL.",
            ],
            retry: "`Can't connect` sent nothing; after a `read timeout` the server may have acted.",
            related: &[
                ("500", "A server's own failure, with content from that server."),
                ("599-http-tiny", "HTTP::Tiny chose a number that no server uses."),
                ("000-curl", "curl prints zeros in this case."),
                ("502", "What a proxy answers when it cannot connect."),
            ],
            links: &[("LWP::UserAgent", "https://metacpan.org/pod/LWP::UserAgent")],
            evidence: &[
                (
                    "LWP::UserAgent documentation",
                    "Client-Warning: Internal response marks a response made by the client",
                ),
                (
                    "public code and reports, 2008 to 2026",
                    "the field beside a 500 for refused and timed out connections",
                ),
            ],
            keywords: &[
                "client-warning: internal response",
                "500 can't connect to",
                "lwp::useragent read timeout",
                "lwp::protocol::https not installed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "595-anyevent-http",
            code: 595,
            origin: Origin::AnyEvent,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: Perl's AnyEvent::HTTP made up 595 since it could not connect or the proxy handshake failed.",
            other_names: &[
                "Connection timed out (595)",
                "No route to host (595)",
                "Connection refused (595)",
            ],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Apify's proxy-chain sends a 595 of its own; this one comes from the Perl client. The header hash holds 595 in `Status` and the system's message in `Reason`.",
                "Proxmox VE is where most people meet it: its web interface asks another node through this library and shows the result, such as `No route to host (595)`.",
            ],
            on_receipt: &[
                "Read the words before the number: refused, timed out and no route point to service, firewall and network in this order.",
                "On Proxmox VE test port 8006 of the other node, and compare its address in `/etc/hosts` and in the cluster's configuration.",
            ],
            causes: &[
                "The other node or service is down, or `pveproxy` does not listen there.",
                "A firewall drops the port.",
                "The host name resolves to an old address.",
                "The proxy set for the client refuses `CONNECT`.",
            ],
            retry: "No request left the client, so it may be sent again when the host can be reached.",
            caveat: Some(
                "pveproxy passes the number on to the browser, so there it does look like a status from a server.",
            ),
            related: &[
                ("596-anyevent-http", "Connected, then TLS or the request failed."),
                ("595-proxychain", "Apify's proxy: the connection was reset."),
                ("504", "A gateway that cannot connect in time answers this."),
                ("502", "A gateway that is refused answers this."),
                ("000-curl", "curl's way to say that it got nothing."),
                ("599-anyevent-http", "Before any connection: a bad URL or a loop."),
                ("12029-winhttp", "Windows' number for a failed connection."),
            ],
            links: &[("AnyEvent::HTTP", "https://metacpan.org/pod/AnyEvent::HTTP")],
            evidence: &[(
                "AnyEvent::HTTP documentation, pseudo status codes",
                "595: connection establishment or proxy handshake",
            )],
            keywords: &[
                "proxmox error 595",
                "connection timed out (595)",
                "anyevent::http connect error",
                "pveproxy no route to host",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "596-anyevent-http",
            code: 596,
            origin: Origin::AnyEvent,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: Perl's AnyEvent::HTTP made up 596 when TLS, sending or reading the header failed.",
            other_names: &["Broken pipe (596)", "Connection reset by peer (596)"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Apify's proxy-chain has another 596. Here the Perl client was connected, and then TLS negotiation, the writing of the request or the reading of the response header broke.",
                "In Proxmox VE it stands behind messages such as `tls_process_server_certificate: certificate verify failed (596)` and `Broken pipe (596)`.",
            ],
            on_receipt: &[
                "A message with `tls` or `certificate` is about the other side's certificate: on Proxmox VE run `pvecm updatecerts --force` on both nodes and restart `pveproxy`.",
                "`Broken pipe` or `reset` points to a process that died or restarted while it read the request: look at its log for that second.",
            ],
            causes: &[
                "The other node's certificate was renewed and is not trusted yet.",
                "The service restarted or ran out of memory in the middle of a request.",
                "A storage or task blocks the other node, and it closes the connection.",
                "An upload is larger than the server accepts, so that it hangs up.",
            ],
            retry: "After TLS succeeded, part of the request may have been read and acted upon.",
            related: &[
                ("595-anyevent-http", "Not even connected."),
                ("597-anyevent-http", "The header came, the content broke."),
                (
                    "596-proxychain",
                    "Apify's proxy: a broken pipe towards the upstream.",
                ),
                ("502", "What a gateway answers in this place."),
            ],
            links: &[("AnyEvent::HTTP", "https://metacpan.org/pod/AnyEvent::HTTP")],
            evidence: &[(
                "AnyEvent::HTTP documentation, pseudo status codes",
                "596: TLS negotiation, sending the request or header processing",
            )],
            keywords: &[
                "proxmox error 596",
                "broken pipe (596)",
                "tls_process_server_certificate: certificate verify failed",
                "pvecm updatecerts",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "597-anyevent-http",
            code: 597,
            origin: Origin::AnyEvent,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: Perl's AnyEvent::HTTP made up 597 when the content broke off or could not be processed.",
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Apify's proxy-chain uses 597 for wrong proxy credentials; this one is the Perl client's. A real response header did arrive, and then the content ended early, was malformed or took too long.",
                "The server's own status is in `OrigStatus` and its reason in `OrigReason`.",
            ],
            on_receipt: &[
                "Read `$hdr->{OrigStatus}` first: it may be a 200 whose content was cut off.",
                "Raise `timeout` for long downloads; it counts inactivity, not the whole transfer.",
            ],
            causes: &[
                "The server or a proxy closed before `Content-Length` was reached.",
                "A broken chunk in the transfer coding.",
                "No data for longer than `timeout`, 300 seconds by default.",
                "The network dropped during a large download.",
            ],
            retry: "The server has answered, so the request was processed; repeat it only where that does no harm.",
            related: &[
                (
                    "596-anyevent-http",
                    "The failure came before the header was read.",
                ),
                ("598-anyevent-http", "The program itself stopped the transfer."),
                ("597-proxychain", "Apify's proxy: credentials for the upstream."),
                ("206", "A way to fetch the part that is missing."),
                ("502", "A gateway that gets broken content may answer this."),
            ],
            links: &[("AnyEvent::HTTP", "https://metacpan.org/pod/AnyEvent::HTTP")],
            evidence: &[(
                "AnyEvent::HTTP documentation, pseudo status codes",
                "597: body receiving or processing",
            )],
            keywords: &[
                "anyevent::http body error",
                "origstatus origreason",
                "unexpected end-of-file perl http",
                "body receive error perl",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "598-anyevent-http",
            code: 598,
            origin: Origin::AnyEvent,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: a Perl program stopped the request itself, and AnyEvent::HTTP reported 598.",
            content: None,
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Alibaba's EdgeRoutine and lists of proxies have other meanings for 598. Here the `on_header` or `on_body` callback of the program returned false, which tells AnyEvent::HTTP to stop.",
                "It is mostly wanted: a program that reads only the header of a large file gets it each time.",
            ],
            on_receipt: &[
                "Find the callback that ends with a false value; the last expression in it counts.",
                "If the abort is meant, take the server's status from `OrigStatus` and treat 598 as done.",
            ],
            causes: &[
                "`on_body` returns nothing, as after a plain `print` that failed or a final `if`.",
                "`on_header` refuses a content type or size.",
                "A size limit in the program was reached.",
            ],
            retry: "The program decided to stop and would do so again.",
            related: &[
                (
                    "597-anyevent-http",
                    "The transfer broke without the program's will.",
                ),
                (
                    "598-alibaba",
                    "EdgeRoutine sends it: the code was throttled or barred.",
                ),
                ("598-convention", "A read timeout in old lists."),
                ("499-nginx", "What a proxy between may log for this abort."),
                ("598-artifactsmmo", "A game: the place lacks what is needed."),
            ],
            links: &[("AnyEvent::HTTP", "https://metacpan.org/pod/AnyEvent::HTTP")],
            evidence: &[(
                "AnyEvent::HTTP documentation, pseudo status codes",
                "598: the user aborted the request through on_header or on_body",
            )],
            keywords: &[
                "on_header returns false",
                "on_body aborted",
                "anyevent::http user aborted",
                "perl stop download after header",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "599-anyevent-http",
            code: 599,
            origin: Origin::AnyEvent,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: Perl's AnyEvent::HTTP made up 599 for an error that a repeat will hardly cure.",
            other_names: &["Too many redirections (599)", "URL parse error"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Tornado, HTTP::Tiny, Apify and Alibaba use 599 in other senses. In AnyEvent::HTTP it is the rest: errors outside connecting, header and content, mostly before anything is sent, such as a URL that does not parse or an unknown scheme.",
                "Proxmox VE shows `Too many redirections (599)` through the same library.",
            ],
            on_receipt: &[
                "Print `$hdr->{Reason}` and the URL as the program built it.",
                "With `Too many redirections`, follow the chain by hand with `curl -IL`.",
            ],
            causes: &[
                "The URL lacks its scheme, has a space, or is empty.",
                "The scheme is neither `http` nor `https`.",
                "A loop of redirects exceeds `recurse`.",
                "A redirect leads to an address of another scheme.",
            ],
            retry: "The documentation calls these errors usually not retryable.",
            related: &[
                ("595-anyevent-http", "A connection that failed, which may pass."),
                (
                    "599-http-tiny",
                    "Perl's HTTP::Tiny uses it for every error of its own.",
                ),
                ("599-tornado", "Tornado's client: a timeout or closed connection."),
                (
                    "599-proxychain",
                    "Apify's proxy-chain sends it, for errors it has no other number for.",
                ),
                ("599-convention", "A connect timeout in old lists."),
                ("508", "A loop that a server finds."),
                ("599-alibaba", "EdgeRoutine: the routine threw an exception."),
                ("599-qiniu", "Qiniu: the operation failed."),
            ],
            links: &[("AnyEvent::HTTP", "https://metacpan.org/pod/AnyEvent::HTTP")],
            evidence: &[(
                "AnyEvent::HTTP documentation, pseudo status codes",
                "599: other, usually nonretryable, errors such as a garbled URL",
            )],
            keywords: &[
                "too many redirections (599)",
                "anyevent::http url parse error",
                "only http and https url schemes supported",
                "anyevent nonretryable",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "599-http-tiny",
            code: 599,
            origin: Origin::HttpTiny,
            phrase: Some("Internal Exception"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: Perl's HTTP::Tiny made up 599 for an error of its own; its content holds the message.",
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Tornado, AnyEvent::HTTP, Apify and Alibaba give 599 other meanings. HTTP::Tiny reports every exception this way, with reason `Internal Exception` and the text as content of type `text/plain`.",
                "cpanm and many scripts of Linux distributions use this client, so `599 Internal Exception` is often a missing TLS module.",
            ],
            on_receipt: &[
                "Print `$res->{content}`: it has the cause, such as `Could not connect to` or `IO::Socket::SSL 1.42 must be installed for https support`.",
                "Compare `$res->{status}` with 599 before you blame the server.",
            ],
            causes: &[
                "IO::Socket::SSL or Net::SSLeay is missing or too old, and the address is https.",
                "The certificate did not verify: since 0.083 the default is to check it.",
                "Host name, port or firewall: `Could not connect`.",
                "`Timed out while waiting for socket to become ready for reading`.",
                "`Size of response body exceeds the maximum allowed`: the option `max_size`.",
            ],
            retry: "A failed connection sent nothing; a time limit while reading leaves the outcome open.",
            related: &[
                (
                    "599-anyevent-http",
                    "Another Perl client, which splits its errors into 595 to 599.",
                ),
                ("599-tornado", "Python's Tornado: no response in time."),
                ("500-lwp", "LWP pretends to be a 500 in the same case."),
                ("000-curl", "curl prints zeros."),
                ("504", "A timeout that a gateway reports."),
                ("599-alibaba", "Alibaba's EdgeRoutine: an exception."),
                ("599-proxychain", "Apify's proxy, which does send it."),
                ("599-qiniu", "Qiniu's storage, which does send it."),
                ("599-convention", "Old lists: a connect timeout behind a proxy."),
            ],
            links: &[("HTTP::Tiny", "https://metacpan.org/pod/HTTP::Tiny")],
            evidence: &[(
                "HTTP::Tiny documentation, request",
                "status 599 on an exception, content with the text",
            )],
            keywords: &[
                "599 internal exception",
                "io::socket::ssl must be installed for https support",
                "cpanm download failed 599",
                "http::tiny could not connect",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "1223-ie",
            code: 1223,
            origin: Origin::InternetExplorer,
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            summary: "No server sent this: Internet Explorer up to 9 showed scripts 1223 where the response was a 204.",
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`XMLHttpRequest.status` was 1223 for a 204 No Content, and the header fields were gone. The number is Windows' ERROR_CANCELLED; no response carries it.",
                "jQuery and other libraries turn it back into 204, so code that uses them never saw it.",
            ],
            avoid_when: &[
                "A server that must serve such browsers without a library can answer 200 with a short content.",
            ],
            on_receipt: &[
                "Treat 1223 as 204: the request succeeded.",
                "In old code look for the mapping `1223: 204`, and delete it with the last such browser.",
            ],
            causes: &[
                "The server answered 204 to a request by script.",
                "An embedded browser control or a page in compatibility mode.",
            ],
            related: &[
                ("204", "What the server really sent."),
                (
                    "12002-winhttp",
                    "Another number of Windows in the same place: a timeout.",
                ),
                (
                    "000-fetch",
                    "What browsers of today show when there is nothing to see.",
                ),
            ],
            links: &[(
                "jQuery source, xhr.js",
                "https://github.com/jquery/jquery/blob/3.7.1/src/ajax/xhr.js",
            )],
            evidence: &[(
                "jQuery 3, src/ajax/xhr.js",
                "maps 1223 to 204 for Internet Explorer up to 9",
            )],
            keywords: &[
                "ie xhr.status 1223",
                "jquery xhrsuccessstatus",
                "error_cancelled ajax",
                "internet explorer 204 bug",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "12002-winhttp",
            code: 12002,
            origin: Origin::WinInet,
            phrase: Some("ERROR_INTERNET_TIMEOUT"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "No server sent this: Windows' HTTP client gave up waiting, error 12002.",
            other_names: &["ERROR_WINHTTP_TIMEOUT", "The operation timed out (12002)"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "WinINet and WinHTTP number their errors from 12001 on. Internet Explorer put them into `XMLHttpRequest.status`; VBA, PowerShell, installers and games that use `WinHttpRequest` still print them.",
                "12002 is a time limit of the client. Whether the server got the request is open.",
            ],
            on_receipt: &[
                "Raise the limits with `SetTimeouts` (resolve, connect, send, receive), or find out which of them ran out.",
                "Test the same address with `curl -v` on that machine, with and without the system's proxy (`netsh winhttp show proxy`).",
            ],
            causes: &[
                "The server takes longer than the receive limit, 30 seconds by default in WinHTTP.",
                "A firewall drops the packets.",
                "A proxy that is configured for WinINet is not configured for WinHTTP.",
                "An endless search for a proxy (WPAD).",
            ],
            retry: "The wait may have ended after the server began to work.",
            related: &[
                ("12029-winhttp", "Not connected at all."),
                ("12007-winhttp", "No address was found for the name."),
                ("408", "A server that gave up on the client."),
                ("504", "A gateway that gave up on its upstream."),
                ("000-fetch", "What browsers of today show instead."),
                (
                    "1223-ie",
                    "Another Windows number in Internet Explorer, for a success.",
                ),
                ("12031-winhttp", "The connection was reset while it waited."),
            ],
            links: &[(
                "Windows: WinINet error codes",
                "https://learn.microsoft.com/windows/win32/wininet/wininet-errors",
            )],
            evidence: &[
                ("Microsoft, WinINet errors", "ERROR_INTERNET_TIMEOUT"),
                (
                    "YUI and other libraries, connection managers",
                    "the number as XMLHttpRequest.status in Internet Explorer",
                ),
            ],
            keywords: &[
                "winhttp error 12002",
                "error_winhttp_timeout",
                "the operation timed out vba",
                "xmlhttp status 12002",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "12007-winhttp",
            code: 12007,
            origin: Origin::WinInet,
            phrase: Some("ERROR_INTERNET_NAME_NOT_RESOLVED"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "No server sent this: Windows' HTTP client could not resolve the host name, error 12007.",
            other_names: &[
                "ERROR_WINHTTP_NAME_NOT_RESOLVED",
                "The server name or address could not be resolved (12007)",
            ],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The lookup of the host, or of the proxy, failed on this machine. Internet Explorer showed the number as `XMLHttpRequest.status`; programs on WinHTTP still print it. Nothing was sent.",
            ],
            on_receipt: &[
                "Run `nslookup` for the host, then check `netsh winhttp show proxy`: the name that fails may be the proxy's.",
                "A service account can have other proxy settings than the person at the desk.",
            ],
            causes: &[
                "A typing error in the host name, or `http://` twice.",
                "No DNS, no network, or a VPN that is not up.",
                "A proxy name from an old network in the WinHTTP settings.",
                "An internal name that only the company's DNS knows.",
            ],
            retry: "Without an address nothing was sent; try again when the lookup works.",
            related: &[
                ("12029-winhttp", "The name resolves, the connection fails."),
                ("12002-winhttp", "A time limit ran out."),
                (
                    "593-proxychain",
                    "A proxy's number for a name that does not resolve.",
                ),
                ("502", "What most proxies answer when a name does not resolve."),
            ],
            links: &[(
                "Windows: WinINet error codes",
                "https://learn.microsoft.com/windows/win32/wininet/wininet-errors",
            )],
            evidence: &[
                ("Microsoft, WinINet errors", "ERROR_INTERNET_NAME_NOT_RESOLVED"),
                (
                    "YUI and other libraries, connection managers",
                    "the number as XMLHttpRequest.status in Internet Explorer",
                ),
            ],
            keywords: &[
                "winhttp error 12007",
                "error_winhttp_name_not_resolved",
                "the server name or address could not be resolved",
                "0x80072ee7",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "12029-winhttp",
            code: 12029,
            origin: Origin::WinInet,
            phrase: Some("ERROR_INTERNET_CANNOT_CONNECT"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "No server sent this: Windows' HTTP client could not connect, error 12029.",
            other_names: &[
                "ERROR_WINHTTP_CANNOT_CONNECT",
                "A connection with the server could not be established (12029)",
            ],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The name resolved, and the attempt to connect failed: refused, blocked or no route. Internet Explorer gave scripts the number as `XMLHttpRequest.status`; WinHTTP programs print it today.",
                "A failed TLS set-up can show up here too.",
            ],
            on_receipt: &[
                "Use `Test-NetConnection host -Port 443` on that machine.",
                "If it works there, compare the proxy of WinHTTP with the browser's: `netsh winhttp import proxy source=ie` copies it.",
            ],
            causes: &[
                "The service is down or on another port.",
                "A firewall or antivirus program blocks this program alone.",
                "A proxy is required, and WinHTTP knows none.",
                "The server wants TLS 1.2 and an old Windows offers less.",
            ],
            retry: "No connection stood, so no request was sent.",
            related: &[
                ("12007-winhttp", "There was no address to connect to."),
                ("12030-winhttp", "Connected, then cut off."),
                ("12002-winhttp", "The wait was too long."),
                ("594-proxychain", "A proxy's number for a refused connection."),
                ("595-anyevent-http", "A Perl client's number for it."),
            ],
            links: &[(
                "Windows: WinINet error codes",
                "https://learn.microsoft.com/windows/win32/wininet/wininet-errors",
            )],
            evidence: &[
                ("Microsoft, WinINet errors", "ERROR_INTERNET_CANNOT_CONNECT"),
                (
                    "YUI and other libraries, connection managers",
                    "the number as XMLHttpRequest.status in Internet Explorer",
                ),
            ],
            keywords: &[
                "winhttp error 12029",
                "a connection with the server could not be established",
                "error_internet_cannot_connect",
                "0x80072efd",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "12030-winhttp",
            code: 12030,
            origin: Origin::WinInet,
            phrase: Some("ERROR_INTERNET_CONNECTION_ABORTED"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "No server sent this: the connection of Windows' HTTP client was terminated, error 12030.",
            other_names: &[
                "ERROR_WINHTTP_CONNECTION_ERROR",
                "The connection with the server was terminated abnormally (12030)",
            ],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The connection stood and ended before the response was complete; WinHTTP calls it a connection error, WinINet an aborted connection. With HTTPS it often is TLS: the server closes because it likes neither version nor cipher.",
            ],
            on_receipt: &[
                "With https, test which TLS versions the server takes, and switch on TLS 1.2 in WinHTTP (`DefaultSecureProtocols`).",
                "Without it, look at the server's and the proxy's logs for the second of the failure.",
            ],
            causes: &[
                "TLS 1.0 from an old Windows or Office against a server that wants 1.2.",
                "The server closed an idle connection as it was used again.",
                "A security product resets the connection.",
                "The application on the server crashed.",
            ],
            retry: "The request may have been received before the connection ended.",
            related: &[
                ("12031-winhttp", "Reset rather than closed."),
                ("12029-winhttp", "Never connected."),
                ("12152-winhttp", "Something came back, and it was no HTTP."),
                ("502", "A gateway's answer to a broken upstream connection."),
            ],
            links: &[(
                "Windows: WinINet error codes",
                "https://learn.microsoft.com/windows/win32/wininet/wininet-errors",
            )],
            evidence: &[
                ("Microsoft, WinINet errors", "ERROR_INTERNET_CONNECTION_ABORTED"),
                (
                    "YUI and other libraries, connection managers",
                    "the number as XMLHttpRequest.status in Internet Explorer",
                ),
            ],
            keywords: &[
                "winhttp error 12030",
                "the connection with the server was terminated abnormally",
                "error_winhttp_connection_error",
                "0x80072efe",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "12031-winhttp",
            code: 12031,
            origin: Origin::WinInet,
            phrase: Some("ERROR_INTERNET_CONNECTION_RESET"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "No server sent this: the connection of Windows' HTTP client was reset, error 12031.",
            other_names: &["The connection with the server was reset (12031)"],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A TCP reset ended the exchange. It came from the server's system or from a device on the way, not from the web application. Internet Explorer showed it as `XMLHttpRequest.status`, and a program on WinINet prints it.",
            ],
            on_receipt: &[
                "Capture the packets on both sides: whoever sends RST is the one to ask.",
                "Repeat from another network. If it works there, a firewall or proxy of the first one is at work.",
            ],
            causes: &[
                "An upload is larger than the server takes, and it resets instead of answering 413.",
                "A firewall, filter or antivirus program sends resets.",
                "The server process died.",
                "A kept connection was closed on the other side at that moment.",
            ],
            retry: "A reset does not tell how far the server came.",
            related: &[
                ("12030-winhttp", "Ended without a reset."),
                ("12002-winhttp", "No packet came in time."),
                ("413", "The answer that a too large upload deserves."),
                ("595-proxychain", "A proxy's number for a reset connection."),
            ],
            links: &[(
                "Windows: WinINet error codes",
                "https://learn.microsoft.com/windows/win32/wininet/wininet-errors",
            )],
            evidence: &[
                ("Microsoft, WinINet errors", "ERROR_INTERNET_CONNECTION_RESET"),
                (
                    "YUI and other libraries, connection managers",
                    "the number as XMLHttpRequest.status in Internet Explorer",
                ),
            ],
            keywords: &[
                "wininet error 12031",
                "the connection with the server was reset",
                "error_internet_connection_reset",
                "0x80072eff",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "12152-winhttp",
            code: 12152,
            origin: Origin::WinInet,
            phrase: Some("ERROR_HTTP_INVALID_SERVER_RESPONSE"),
            kind: Kind::Client,
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "No server sent this number: Windows' HTTP client could not parse what came back, error 12152.",
            other_names: &[
                "ERROR_WINHTTP_INVALID_SERVER_RESPONSE",
                "The server returned an invalid or unrecognized response (12152)",
            ],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Bytes arrived, and they were no valid HTTP response: a cut off header, another protocol, or a connection that was closed before the first line. Internet Explorer showed it as `XMLHttpRequest.status`.",
            ],
            on_receipt: &[
                "Look at the raw bytes with `curl -v --http1.1` or a capture.",
                "If https is wanted, make sure that the address says so: a TLS port answers plain HTTP with bytes that WinHTTP cannot read.",
            ],
            causes: &[
                "The server closed the connection while the header was on its way.",
                "`http://` to a TLS port, or a port of another protocol.",
                "A broken header field from a script or device.",
                "A proxy that alters responses.",
            ],
            retry: "The server has worked on the request, though its answer is unreadable.",
            related: &[
                ("12030-winhttp", "The connection ended, with nothing to parse."),
                ("502", "A gateway's answer to an invalid upstream response."),
                ("600-squid", "Squid's mark for a header that it cannot parse."),
            ],
            links: &[(
                "Windows: WinINet error codes",
                "https://learn.microsoft.com/windows/win32/wininet/wininet-errors",
            )],
            evidence: &[
                ("Microsoft, WinINet errors", "ERROR_HTTP_INVALID_SERVER_RESPONSE"),
                (
                    "YUI and other libraries, connection managers",
                    "the number as XMLHttpRequest.status in Internet Explorer",
                ),
            ],
            keywords: &[
                "winhttp error 12152",
                "the server returned an invalid or unrecognized response",
                "error_winhttp_invalid_server_response",
                "0x80072f78",
            ],
            ..Prose::NONE
        },
    },
];
