//! The registered 4xx codes.

use crate::{
    Article, Caching, Entry, Field, FieldUse, FormerName, Level, Prose, Retry, Spec, Standing, Verdict, at,
};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "400",
            code: 400,
            phrase: Some("Bad Request"),
            top10: true,
            summary: "Something in the request is wrong, and the server refuses to work on it until it is corrected.",
            specs: &[
                at(Spec::Rfc9110, "15.5.1"),
                at(Spec::Rfc7231, "6.5.1"),
                at(Spec::Rfc2616, "10.4.1"),
                at(Spec::Rfc2068, "10.4.1"),
                at(Spec::Rfc1945, "9.4"),
            ],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A general refusal: bad syntax, a broken or contradictory header field, invalid parameters, unreadable JSON. Since RFC 7231 it is not limited to malformed syntax, so failed validation may be 400 too.",
                "Servers and proxies send it before application code runs. nginx also sends 400 for its own 494 to 497 cases: the error log tells more.",
            ],
            use_when: &[
                "In a REST API: JSON that does not parse, a missing parameter, a wrong type, an unknown filter.",
                "Explain it in the content, best as `application/problem+json` naming the field.",
                "When no narrower 4xx fits.",
            ],
            avoid_when: &[
                "Well-formed content that breaks a business rule: 422 is more exact, 400 still allowed.",
                "Missing login is 401, missing right is 403.",
                "State conflict is 409, unsupported media type 415.",
                "Your own bug or a failed dependency: 500, 502 or 503.",
            ],
            on_receipt: &[
                "Read the response's content, correct the request, then send it.",
                "In a browser: delete the site's cookies, check the address, try again.",
            ],
            causes: &[
                "JSON is broken, or `Content-Type` does not match it.",
                "Required field or parameter is missing or has the wrong type.",
                "Cookies or header fields exceed the server's limit.",
                "`Host` is missing or not allowed, e.g. Django `ALLOWED_HOSTS`.",
                "Plain HTTP was sent to a TLS port.",
            ],
            cause_logs: &[
                (1, "JSON parse error: ..."),
                (
                    2,
                    "Required request parameter '...' for method parameter type ... is not present",
                ),
                (2, "Validation failed for argument [...] in ..."),
                (2, "400 ... (...): Missing argument ..."),
                (3, "client sent too long header line: \"...\""),
                (3, "AH00561: Request header exceeds LimitRequestFieldSize: ..."),
                (3, "FieldLength"),
                (4, "client sent invalid host header"),
                (4, "The host '...' does not match an allowed host."),
                (4, "Hostname"),
                (5, "client sent plain HTTP request to HTTPS port"),
                (5, "AH01996"),
            ],
            retry: "The request itself is at fault, and the code does not name what to change; unaltered it fails again.",
            related: &[
                ("422", "422: well formed, but the content cannot be processed."),
                (
                    "401",
                    "401 asks for credentials; 400 does not care who is asking.",
                ),
                ("404", "404 accepts the request's form and finds nothing."),
                ("431", "431 is for header fields that are too large."),
                (
                    "494-nginx",
                    "nginx's inner number for oversized header fields; the client gets 400.",
                ),
                (
                    "409",
                    "409 is a clash with current state, not a flaw in the request.",
                ),
            ],
            keywords: &[
                "request header or cookie too large",
                "plain http request was sent to https port",
                "your browser sent a request that this server could not understand",
                "DisallowedHost",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "401",
            code: 401,
            phrase: Some("Unauthorized"),
            top10: true,
            summary: "The server does not know who is asking: log in first; the name says unauthorized, the meaning is unauthenticated.",
            other_names: &["Unauthenticated", "Authorization Required"],
            specs: &[
                at(Spec::Rfc9110, "15.5.2"),
                at(Spec::Rfc7235, "3.1"),
                at(Spec::Rfc2616, "10.4.2"),
                at(Spec::Rfc2068, "10.4.2"),
                at(Spec::Rfc1945, "9.4"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "15.5.2")),
            }),
            headers: &[FieldUse {
                field: Field::WwwAuthenticate,
                level: Level::Must,
                condition: None,
                why: "required: how to authenticate",
                cite: at(Spec::Rfc9110, "15.5.2"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Credentials are missing, wrong or expired. Each 401 must carry `WWW-Authenticate` with at least one challenge that says how to log in. Many APIs leave it out, against RFC 9110.",
                "Wrong belief: 401 means forbidden. A known caller without the right gets 403.",
            ],
            use_when: &[
                "In a REST API: any method without a token, or with one that is expired, revoked or badly signed.",
                "Send `WWW-Authenticate: Bearer`, with `error=\"invalid_token\"` for a bad token, and a short reason in the content.",
                "For failed HTTP Basic or Digest login.",
            ],
            avoid_when: &[
                "The caller is known but not allowed: 403.",
                "The existence of the resource is to be hidden: 404.",
                "A proxy, not the server, wants credentials: 407.",
                "No `Basic` challenge to scripts in a page, else the browser opens its own login window.",
            ],
            on_receipt: &[
                "Get or refresh the token, repeat once with new credentials, then stop.",
                "If the same credentials already failed, ask the person.",
                "In a browser: log in again, check the clock and the stored password.",
            ],
            causes: &[
                "`Authorization` is missing: a proxy or a redirect to another host dropped it, or Apache does not pass it to CGI (`CGIPassAuth`).",
                "Token expired, or the clocks differ.",
                "Wrong scheme or prefix, such as a token without `Bearer`.",
                "Key, issuer, audience or environment does not match.",
                "Wrong password; Git and registries often want a token.",
            ],
            cause_logs: &[
                (5, "user \"...\": password mismatch"),
                (5, "user \"...\" was not found in \"...\""),
                (
                    5,
                    "AH01617: user ...: authentication failure for \"...\": Password Mismatch",
                ),
                (5, "1326"),
            ],
            retry: "New or replaced credentials can pass; unchanged ones fail again.",
            related: &[
                (
                    "403",
                    "403 knows the caller, or does not care, and still refuses.",
                ),
                ("404", "404 can hide that a protected resource exists."),
                ("407", "407 is the same demand from a proxy."),
                ("419-laravel", "419 is Laravel's expired form token."),
                ("511", "511 is a login wall of the network."),
            ],
            keywords: &[
                "not logged in",
                "login required",
                "invalid api key",
                "bad credentials",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "402",
            code: 402,
            phrase: Some("Payment Required"),
            standing: Standing::Reserved,
            summary: "Reserved by HTTP for payment; in practice an API says that money, credit or a plan is missing.",
            other_names: &["Request Failed"],
            specs: &[
                at(Spec::Rfc9110, "15.5.3"),
                at(Spec::Rfc7231, "6.5.2"),
                at(Spec::Rfc2616, "10.4.3"),
                at(Spec::Rfc2068, "10.4.3"),
            ],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 9110 still reserves 402 for future use. Even so it is free to use, and payment and AI services send it, each with its own meaning.",
                "Stripe uses 402 when valid parameters led to a failed request, such as a declined card; Shopify for a frozen shop; DeepSeek for an empty balance.",
                "Three protocols state the price in the answer, so that a program can pay: x402 in `PAYMENT-REQUIRED` or the content, L402 in a `WWW-Authenticate` challenge, Cloudflare's pay per crawl in `crawler-price`.",
            ],
            use_when: &[
                "An account lacks credit or the right plan, and paying would help.",
                "Say in the content what to pay and where, with an error code.",
            ],
            avoid_when: &[
                "Rate or quota that renews with time: 429.",
                "Money does not help: 403.",
            ],
            on_receipt: &[
                "Stop, and show the billing message to a person.",
                "As account owner: check balance, card, invoices and plan.",
            ],
            causes: &[
                "Prepaid credit is used up or a spending limit was reached.",
                "Card declined, expired, or needs confirmation by its holder.",
                "Subscription lapsed, trial over, or feature not in the plan.",
                "The site's hosting bill is unpaid.",
                "A crawler meets a site that charges per page: look for `crawler-price`, or for an x402 offer in the answer.",
            ],
            retry: "It fails again until something is paid; a client that can pay repeats with the proof where the answer states the terms.",
            related: &[
                ("403", "403 is a refusal that payment does not lift."),
                ("429", "429 passes with time, not with money."),
                ("456-deepl", "456 is DeepL's code for a used up quota."),
                (
                    "540-supabase",
                    "Supabase pauses a project that nobody uses; its bills are 402.",
                ),
            ],
            links: &[
                ("x402", "https://github.com/coinbase/x402"),
                (
                    "Cloudflare: pay per crawl",
                    "https://developers.cloudflare.com/ai-crawl-control/features/pay-per-crawl/",
                ),
            ],
            keywords: &[
                "insufficient balance",
                "insufficient funds",
                "card_declined",
                "out of credits",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "403",
            code: 403,
            phrase: Some("Forbidden"),
            top10: true,
            summary: "The request is clear, but the server does not allow it; the same caller logging in again changes nothing.",
            other_names: &["Access Denied"],
            specs: &[
                at(Spec::Rfc9110, "15.5.4"),
                at(Spec::Rfc7231, "6.5.3"),
                at(Spec::Rfc2616, "10.4.4"),
                at(Spec::Rfc2068, "10.4.4"),
                at(Spec::Rfc1945, "9.4"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "15.5.4")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Reasons reach from missing rights to IP rules, firewalls and file permissions. Credentials need not be the cause.",
                "It is not a demand to log in. A server that wishes to hide the resource may answer 404: 403 only for existing items confirms that they exist.",
            ],
            use_when: &[
                "In a REST API: the caller is authenticated, but role, scope or tenant does not permit this method on this resource.",
                "Say in the content which permission is missing, if that is safe to tell.",
                "For a CSRF check that failed, or a blocked address or country.",
            ],
            avoid_when: &[
                "Credentials are absent or invalid: 401.",
                "Even the existence is secret: 404.",
                "Too many requests: 429.",
                "Blocked by law: 451.",
                "The resource's state forbids the action: 409.",
            ],
            on_receipt: &[
                "Do not repeat with the same credentials; get the right, scope or account.",
                "In a browser: check which account is logged in, turn off VPN, then ask the site's owner.",
                "As operator: read server log, WAF log and file permissions in this order.",
            ],
            causes: &[
                "Role, scope or policy lacks the permission (IAM, RBAC, bucket policy).",
                "File not readable by the server, or no index file and no listing: nginx \"directory index of ... is forbidden\", IIS 403.14.",
                "Access rule: Apache `Require`, nginx `deny`, IP allow list.",
                "WAF, bot or country block in front of the site.",
                "CSRF token missing or `Origin` not trusted.",
            ],
            cause_logs: &[
                (2, "directory index of \"...\" is forbidden"),
                (2, "open() \"...\" failed (13: Permission denied)"),
                (
                    2,
                    "AH00035: access to ... denied (filesystem path '...') because search permissions are missing on a component of the path",
                ),
                (2, "403.14"),
                (3, "access forbidden by rule"),
                (3, "AH01630: client denied by server configuration: ..."),
                (3, "403.6"),
                (4, "ClientGeoBlocked"),
                (4, "denied_by_security_policy"),
                (5, "403 ... (...): '_xsrf' argument missing from POST"),
                (5, "403 ... (...): XSRF cookie does not match POST argument"),
            ],
            retry: "Other credentials may be tried, the same ones not; a refusal for another reason stays.",
            related: &[
                (
                    "401",
                    "401 asks for credentials; at 403 they are not what is missing.",
                ),
                ("404", "404 may stand in for 403 to hide the resource."),
                ("429", "429 limits the rate and lifts by itself."),
                ("451", "451 names a legal demand as the reason."),
                (
                    "430-shopify-security",
                    "430 is Shopify's refusal of a seemingly malicious request.",
                ),
                (
                    "530-cloudflare",
                    "Lists the 1xxx codes: Cloudflare puts one, such as 1020, into the page of a 403 of its own.",
                ),
                (
                    "470-azure-firewall",
                    "470 is what Azure Firewall sends when it denies a plain HTTP request.",
                ),
                (
                    "468-safeline",
                    "A firewall that lets the visitor in after a check.",
                ),
                (
                    "566-edgeone",
                    "566 is Tencent EdgeOne's refusal by a managed rule against attacks.",
                ),
            ],
            keywords: &[
                "permission denied",
                "not allowed to do this",
                "insufficient scope",
                "SignatureDoesNotMatch",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "404",
            code: 404,
            phrase: Some("Not Found"),
            top10: true,
            summary: "Nothing to show at this URI, says the server: it does not exist, or is kept hidden from this caller.",
            other_names: &["Page not found"],
            specs: &[
                at(Spec::Rfc9110, "15.5.5"),
                at(Spec::Rfc7231, "6.5.4"),
                at(Spec::Rfc2616, "10.4.5"),
                at(Spec::Rfc2068, "10.4.5"),
                at(Spec::Rfc1945, "9.4"),
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
                "The path is unknown, the object does not exist, or the server hides it: a 404 is not only for the missing. It says nothing about whether the absence is lasting.",
                "It is heuristically cacheable, so a CDN may hold a 404 after the page exists. Web server, ingress, the framework's router and the application can each send it: find out which one did.",
            ],
            use_when: &[
                "In a REST API: GET, PATCH or DELETE on an id that does not exist, PUT too if clients cannot create there. Add a short error as content.",
                "To hide a resource from a caller who may not know of it.",
            ],
            avoid_when: &[
                "An empty search result or list: send 200 with an empty array.",
                "Gone for good and known to be: 410.",
                "Path exists but not this method: 405.",
                "A related object named in the request content is missing: 422 or 400.",
            ],
            on_receipt: &[
                "Check the URI letter by letter, with case, slash and version prefix.",
                "A client should drop or mark the reference, and not poll it.",
                "As a person, go to the start page or search; in private spaces, log in first.",
            ],
            causes: &[
                "Typo, wrong case or outdated link.",
                "Route not deployed, or wrong base path: check `proxy_pass` with its trailing slash.",
                "Single-page app reloaded on a deep link: fall back to `index.html` with `try_files`.",
                "Request hit the wrong virtual host or ingress: check `Host`.",
                "Private item and no right: GitHub and npm answer 404.",
            ],
            cause_logs: &[
                (1, "open() \"...\" failed (2: No such file or directory)"),
                (1, "AH00128: File does not exist: ..."),
                (2, "No mapping for ... ..."),
                (2, "route_not_found"),
                (4, "404.1"),
            ],
            retry: "Repeating does not create the resource.",
            related: &[
                (
                    "410",
                    "410 says gone on purpose and for good; 404 leaves that open.",
                ),
                ("403", "403 admits that the resource exists and refuses it."),
                ("401", "401 invites the caller to log in."),
                ("405", "405 knows the path but not with this method."),
                ("204", "204 is success without content, not absence."),
                ("400", "400 finds fault with the request itself."),
                ("612-qiniu", "Qiniu Kodo's number for an object that is missing."),
            ],
            keywords: &[
                "dead link",
                "broken url",
                "no such file or directory",
                "cannot get /",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "405",
            code: 405,
            phrase: Some("Method Not Allowed"),
            summary: "The path exists on the server, but not for this method; `Allow` lists the methods that work here.",
            other_names: &["Not Allowed"],
            specs: &[
                at(Spec::Rfc9110, "15.5.6"),
                at(Spec::Rfc7231, "6.5.5"),
                at(Spec::Rfc2616, "10.4.6"),
                at(Spec::Rfc2068, "10.4.6"),
            ],
            caching: Caching::Heuristic,
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            headers: &[FieldUse {
                field: Field::Allow,
                level: Level::Must,
                condition: None,
                why: "required: the methods this resource supports",
                cite: at(Spec::Rfc9110, "15.5.6"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The method is known and does not fit this resource: POST to a static file, DELETE on a collection. The origin server must send `Allow` with the methods that work. A 405 is heuristically cacheable.",
                "405 is not about rights: no login changes it. If the server does not know the method at all, 501 is meant. nginx prints it as \"Not Allowed\".",
            ],
            use_when: &[
                "In a REST API: the URI is valid, and this method is not offered for it by design.",
                "List the usable methods in `Allow`, with `HEAD` and `OPTIONS` if they work.",
            ],
            avoid_when: &[
                "The method is unknown to the whole server: 501.",
                "This caller may not use the method, but others may: 403.",
                "The current state forbids it, such as deleting a paid invoice: 409.",
                "The path itself is unknown: 404.",
            ],
            on_receipt: &[
                "Read `Allow` and compare with the method sent; look into the access log for what arrived.",
                "Check for a redirect: 301 or 302 turns POST into GET on the way.",
                "At the browser, submit the form anew instead of reloading its target address.",
            ],
            causes: &[
                "Wrong verb or wrong path in the client, often a missing id or trailing slash.",
                "A POST was redirected and came in as GET.",
                "POST reached static files: nginx, a CDN or an S3 website endpoint serves them by GET and HEAD only.",
                "CORS preflight: no handler for `OPTIONS`.",
                "IIS: the WebDAV module catches PUT and DELETE.",
                "`x-amzn-waf-action: captcha`: AWS WAF wants a person to solve a puzzle, whatever the method.",
                "A page of Alibaba Cloud WAF: it blocks with 405 by default; give the owner the request ID on it.",
            ],
            cause_logs: &[(1, "Request method '...' is not supported")],
            retry: "Another method makes another request: choose one that `Allow` lists.",
            related: &[
                ("501", "501: the server knows this method for no resource."),
                (
                    "404",
                    "404: there is nothing under this path, whatever the method.",
                ),
                ("403", "403: the method exists here, but not for this caller."),
                ("409", "409: the method works here, but not in the present state."),
                ("301", "301 may turn POST into GET, which then ends in 405."),
            ],
            links: &[(
                "AWS WAF: CAPTCHA and Challenge",
                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html",
            )],
            keywords: &[
                "wrong http verb",
                "post not supported",
                "request method 'post' is not supported",
                "HttpRequestMethodNotSupportedException",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "406",
            code: 406,
            phrase: Some("Not Acceptable"),
            summary: "The server has no representation that matches what the client says it accepts.",
            other_names: &["None Acceptable"],
            specs: &[
                at(Spec::Rfc9110, "15.5.7"),
                at(Spec::Rfc7231, "6.5.6"),
                at(Spec::Rfc2616, "10.4.7"),
                at(Spec::Rfc2068, "10.4.7"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "15.5.7")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`Accept`, `Accept-Language` or `Accept-Encoding` exclude every format on offer, and the server will not send another. It should list what it has.",
                "It is about the format of the response, not of the request. Many servers send their default instead, which HTTP permits.",
            ],
            use_when: &["The client insists on a format, and any other would be useless to it."],
            avoid_when: &[
                "A default representation would help more than an error: send 200.",
                "To block suspicious traffic: 403.",
            ],
            on_receipt: &[
                "Widen `Accept`, e.g. add `*/*`, and look for a file extension in the URI that forces a format.",
                "In a browser: disable add-ons that change headers.",
            ],
            causes: &[
                "`Accept` asks for XML or a version the API does not produce.",
                "Spring: no converter for the return type, or no getters.",
                "Rails: the action lacks that format, or `allow_browser` rejects an old browser.",
                "ModSecurity on shared hosting blocks the request.",
            ],
            retry: "A client may choose one of the representations that the answer lists; the same `Accept` fields fail again.",
            related: &[
                ("415", "415 rejects the format the client sent."),
                ("300", "300 lets the client choose a format."),
                ("403", "403 is honest for a firewall block."),
            ],
            keywords: &[
                "accept header mismatch",
                "UnknownFormat",
                "HttpMediaTypeNotAcceptableException",
                "could not satisfy the request accept header",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "407",
            code: 407,
            phrase: Some("Proxy Authentication Required"),
            summary: "A proxy on the way to the server wants a login before it forwards the request.",
            specs: &[
                at(Spec::Rfc9110, "15.5.8"),
                at(Spec::Rfc7235, "3.2"),
                at(Spec::Rfc2616, "10.4.8"),
                at(Spec::Rfc2068, "10.4.8"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "15.5.8")),
            }),
            headers: &[FieldUse {
                field: Field::ProxyAuthenticate,
                level: Level::Must,
                condition: None,
                why: "required: schemes and realm the proxy accepts",
                cite: at(Spec::Rfc9110, "15.5.8"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The proxy passes nothing on until the client answers its `Proxy-Authenticate` with `Proxy-Authorization`.",
                "`Authorization` does not satisfy a 407. For an https URL it answers `CONNECT`, before the site is contacted.",
            ],
            use_when: &["You run a forward proxy, and credentials for it are absent or wrong."],
            avoid_when: &[
                "An origin server, API or reverse proxy asks for its own login with 401.",
                "The proxy's policy forbids the target: 403.",
            ],
            on_receipt: &[
                "Client: repeat with `Proxy-Authorization` for an offered scheme. Never send those credentials to the site.",
                "A browser opens a sign-in box; the administrator has the account.",
            ],
            causes: &[
                "No credentials are set: many tools read `HTTPS_PROXY`.",
                "A character such as `@` in the password must be percent-encoded in the proxy URL.",
                "The proxy offers only NTLM or Negotiate, and the tool speaks Basic.",
                "Java disables Basic for https tunnels: see `jdk.http.auth.tunneling.disabledSchemes`.",
            ],
            cause_logs: &[(1, "TCP_DENIED/407")],
            retry: "Correct proxy credentials are needed.",
            related: &[
                ("401", "Asked by the server that owns the resource."),
                (
                    "511",
                    "A captive portal wants a sign-in, with no proxy set up in the client.",
                ),
            ],
            keywords: &[
                "tunnel connection failed",
                "unable to tunnel through proxy",
                "received http code 407 from proxy after connect",
                "tcp_denied/407",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "408",
            code: 408,
            phrase: Some("Request Timeout"),
            summary: "The server waited for the client to finish sending its request and gave up.",
            other_names: &["Request Time-out"],
            specs: &[
                at(Spec::Rfc9110, "15.5.9"),
                at(Spec::Rfc7231, "6.5.7"),
                at(Spec::Rfc2616, "10.4.9"),
                at(Spec::Rfc2068, "10.4.9"),
            ],
            retry: Some(Retry {
                verdict: Verdict::Same,
                cite: Some(at(Spec::Rfc9110, "15.5.9")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "What ran out is the server's patience with the client, not the time for an answer. The request never arrived in full.",
                "A slow database or backend is no 408: a gateway reports that as 504.",
            ],
            use_when: &["Headers or content did not arrive in time. In HTTP/1.1, then close the connection."],
            avoid_when: &["Your own work takes long: 503, or 202 for a job."],
            on_receipt: &[
                "Client: repeat on a new connection, with a growing pause.",
                "At the browser, reload; if 408 recurs, try another network.",
            ],
            causes: &[
                "A stalled upload. Compare nginx `client_body_timeout`, HAProxy `timeout http-request`, Apache `RequestReadTimeout`.",
                "`Content-Length` promises more bytes than the client sends.",
                "Spare browser connections that carried no request, harmless in a log: HAProxy hides them with `option http-ignore-probes`.",
                "A Slowloris attack.",
            ],
            cause_logs: &[
                (1, "client timed out (110: Connection timed out)"),
                (1, "AH01382: Request body read timeout"),
                (1, "cR"),
                (4, "AH01382: Request header read timeout"),
            ],
            retry: "The request never arrived whole, so the specification allows a repeat.",
            related: &[
                ("504", "A gateway's upstream did not answer."),
                (
                    "524-cloudflare",
                    "Cloudflare passed it on; the origin was too slow.",
                ),
                ("460-aws-alb", "AWS log value: the client closed first."),
                ("499-nginx", "nginx log value: the client left early."),
                ("598-convention", "Unconfirmed: read timeout behind a proxy."),
                ("599-convention", "Unconfirmed: connect timeout behind a proxy."),
            ],
            keywords: &[
                "ah01382",
                "request header read timeout",
                "err_http_request_timeout",
                "reading the request headers timed out",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "409",
            code: 409,
            phrase: Some("Conflict"),
            top10: true,
            summary: "The request collides with the present state of the resource on the server; the caller can resolve that and try again.",
            specs: &[
                at(Spec::Rfc9110, "15.5.10"),
                at(Spec::Rfc7231, "6.5.8"),
                at(Spec::Rfc2616, "10.4.10"),
                at(Spec::Rfc2068, "10.4.10"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "15.5.10")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The server understood the request and would accept it in another state: now a name is taken, a newer version exists, or the order has shipped. The content should say what collided.",
                "A conflict is about state, not about bad input. Content that is wrong by itself is 400 or 422. When a condition such as `If-Match` proved false, the answer is 412.",
            ],
            use_when: &[
                "`POST` or `PUT` would create something whose unique key is taken, such as an email address. Name the field, and link the existing resource where the caller may see it.",
                "An update carries an outdated version number in its content.",
                "`DELETE` or a state change is barred for now: the bucket is not empty, the invoice is paid, the job still runs.",
                "A request with the same `Idempotency-Key` has not finished.",
            ],
            avoid_when: &["A repeated `PUT` with the same content is no conflict: 200 or 204."],
            on_receipt: &[
                "Client: do not loop. Read the reason, `GET` the current state, merge or rename, then send a new request.",
                "For a person: someone saved first, or the name is taken. Reload and redo the change.",
            ],
            causes: &[
                "A unique index rejected the insert. Look for a double click, or a repeat after a timeout whose first attempt had worked.",
                "Two writers: Kubernetes refuses an old `resourceVersion`, CouchDB an old `_rev`, Elasticsearch an old sequence number.",
                "Something is in use or half deleted: a Docker container name, a bucket.",
                "WebDAV `PUT` or `MKCOL`: the parent folder does not exist.",
            ],
            retry: "Resolve the conflict that the content describes, then submit again; unresolved it comes back.",
            related: &[
                ("412", "A condition the client set is false; a 409 needs none."),
                ("428", "The server insists on a condition that is missing."),
                ("422", "The content is wrong whatever is stored."),
                ("423", "A lock with an owner is in the way."),
                ("400", "The request is wrong in itself; no state is involved."),
                (
                    "530-cloudflare",
                    "Lists the 1xxx codes: with 1001 in the page, a 409 is Cloudflare's DNS error.",
                ),
                (
                    "449-cosmos-db",
                    "Azure Cosmos DB asks for a plain repeat after a clash of its own.",
                ),
                (
                    "614-qiniu",
                    "Qiniu Kodo: an object of that name is there already.",
                ),
            ],
            keywords: &[
                "user already exists",
                "already registered",
                "username taken",
                "duplicate entry",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "410",
            code: 410,
            phrase: Some("Gone"),
            summary: "The server says that the resource was here, has been removed on purpose, and is not expected back.",
            specs: &[
                at(Spec::Rfc9110, "15.5.11"),
                at(Spec::Rfc7231, "6.5.9"),
                at(Spec::Rfc2616, "10.4.11"),
                at(Spec::Rfc2068, "10.4.11"),
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
                "The server knows that something lived at this URL, that it went for good, and that no new address is known. It wants clients to drop their links.",
                "Nobody is obliged to send 410; a server unsure whether the absence is permanent sends 404. For search engines the difference is small: pages leave the index with either code.",
                "Caches may keep a 410 unasked, so one sent by mistake can outlive its repair. Add `Cache-Control` if you might change your mind.",
            ],
            use_when: &[
                "A page, account, listing or file is deleted for good and you keep a record of it.",
                "An API version is switched off. Name its successor in the content.",
                "Something short-lived is over: an invitation, a share link, an upload session, a push subscription.",
            ],
            avoid_when: &[
                "It moved: 301 or 308 with `Location`.",
                "Its former existence is secret: 404.",
                "A `DELETE` that works answers 200 or 204; 410 is for later requests.",
            ],
            on_receipt: &[
                "Client: remove the bookmark, job or subscription and stop polling. A push sender deletes the device token.",
                "Kubernetes watch, calendar sync or Microsoft Graph delta: throw the cursor away and do a full sync.",
                "A person can look in a web archive.",
            ],
            causes: &[
                "The owner deleted it, and the site keeps tombstones.",
                "The cursor, sync token or `resourceVersion` is older than the history the server keeps.",
                "Push: the app was uninstalled or permission withdrawn (APNs says `Unregistered`).",
                "The API version was retired. Read its changelog.",
                "A rule catches too much: Apache `Redirect gone`, a `RewriteRule` with flag `G`, nginx `return 410`.",
                "Azure Cosmos DB uses 410 for a partition that is moving: its SDKs repeat the request, and so should your code.",
            ],
            retry: "The server says that the removal is lasting.",
            related: &[
                ("404", "Not found now; past and future are left open."),
                ("301", "The content lives on at another URL."),
                ("308", "A lasting move, with the method kept."),
                (
                    "451",
                    "Withheld because of a legal demand, and perhaps still there.",
                ),
            ],
            links: &[(
                "Azure Cosmos DB: resilient applications",
                "https://learn.microsoft.com/azure/cosmos-db/nosql/conceptual-resilient-sdk-applications",
            )],
            keywords: &[
                "permanently deleted",
                "too old resource version",
                "goneexception",
                "expired link",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "411",
            code: 411,
            phrase: Some("Length Required"),
            summary: "The server will not take the request content until `Content-Length` states its size.",
            specs: &[
                at(Spec::Rfc9110, "15.5.12"),
                at(Spec::Rfc7231, "6.5.10"),
                at(Spec::Rfc2616, "10.4.12"),
                at(Spec::Rfc2068, "10.4.12"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "15.5.12")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "This server, or a proxy in front, wants to know the size before it reads. Chunked transfer coding is legal in HTTP/1.1, so the refused request may be flawless.",
                "An empty `POST` can meet a 411 too: it then needs `Content-Length: 0`.",
            ],
            use_when: &[
                "The size must be known first, for quotas or signed uploads, and chunked content is not supported.",
            ],
            avoid_when: &["`Content-Length` is malformed or contradicts another field: 400."],
            on_receipt: &[
                "Client: take the size of the file, or buffer the stream, set a valid `Content-Length` and repeat. Libraries do so when given bytes instead of a stream.",
                "A browser sends lengths on its own. Look for a proxy or filter that strips them.",
            ],
            causes: &[
                "The library streams with chunked coding. In Go set `req.ContentLength`.",
                "`curl -X POST` without `-d` sends no length. Add `-d ''`.",
                "Git sends pushes larger than `http.postBuffer` in chunks, and a proxy refuses them.",
                "An S3 upload comes from a stream of unknown size (`MissingContentLength`).",
            ],
            retry: "Add a valid `Content-Length`.",
            related: &[
                ("413", "The length is known, and it is over the limit."),
                ("400", "The length field is there but broken."),
            ],
            keywords: &[
                "request must be chunked or have a content length",
                "post requests require a content-length header",
                "that's all we know",
                "transfer-encoding: chunked rejected",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "412",
            code: 412,
            phrase: Some("Precondition Failed"),
            summary: "A condition that the client set, such as `If-Match`, is false, so the server did not carry out the request.",
            specs: &[
                at(Spec::Rfc9110, "15.5.13"),
                at(Spec::Rfc7232, "4.2"),
                at(Spec::Rfc2616, "10.4.13"),
                at(Spec::Rfc2068, "10.4.13"),
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
                "The client said: do this only if the resource is still as I know it. The server found another state and changed nothing: 412 prevents a lost update.",
                "It concerns conditions in the fields of this request, not business rules. On `GET` and `HEAD`, an `If-None-Match` that matches gives 304.",
                "WebDAV also sends it for an `If` field that does not hold, and for `Overwrite: F` onto an existing target; Azure Storage for a write to a leased blob without the lease id.",
            ],
            use_when: &[
                "`PUT`, `PATCH` or `DELETE` with an `If-Match` that does not hold the current entity tag.",
                "`If-None-Match: *` on a creation, and the resource exists.",
                "The resource changed after the date in `If-Unmodified-Since`.",
            ],
            avoid_when: &["The change asked for is already in place: a success code is allowed."],
            on_receipt: &[
                "Client: `GET` again, merge your change, send with the new `ETag` in `If-Match`. Drop the condition only if overwriting is intended.",
                "After `If-None-Match: *`, use what exists or choose another name.",
                "A person reloads, compares and saves again.",
            ],
            causes: &[
                "Someone else, or your own earlier save, changed the resource after you read it.",
                "A repeat after a lost response: the first write worked and changed the `ETag`. Read the state before you report failure.",
                "A weak tag (`W/`) in `If-Match` never matches. Compression in a proxy can weaken or alter tags.",
                "`If-Unmodified-Since` has whole seconds; stored timestamps often have fractions.",
                "Terraform state in Google Cloud Storage: another run holds the lock object.",
                "Bilibili answers 412 to a client that it takes for a crawler: no condition was set. Log in, send a `Referer`, slow down.",
            ],
            retry: "Read the current state, then set a new condition.",
            related: &[
                (
                    "409",
                    "A clash with stored state that no request field asked about.",
                ),
                ("428", "The condition was left out; here it was given."),
                ("304", "For reads: your copy is still good."),
            ],
            keywords: &[
                "etag mismatch",
                "stale data",
                "optimistic concurrency",
                "the condition specified using http conditional header(s) is not met",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "413",
            code: 413,
            phrase: Some("Content Too Large"),
            summary: "The request content is larger than the server, or a proxy in front of it, will accept.",
            former_names: &[
                FormerName {
                    phrase: "Request Entity Too Large",
                    spec: Spec::Rfc2068,
                },
                FormerName {
                    phrase: "Payload Too Large",
                    spec: Spec::Rfc7231,
                },
            ],
            specs: &[
                at(Spec::Rfc9110, "15.5.14"),
                at(Spec::Rfc7231, "6.5.11"),
                at(Spec::Rfc2616, "10.4.14"),
                at(Spec::Rfc2068, "10.4.14"),
            ],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: Some(at(Spec::Rfc9110, "15.5.14")),
            }),
            headers: &[FieldUse {
                field: Field::RetryAfter,
                level: Level::Should,
                condition: Some("if the limit is temporary"),
                why: "when to try again",
                cite: at(Spec::Rfc9110, "15.5.14"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Some hop counted and stopped at its limit. It may close the connection in mid-upload, so the client may see a reset instead.",
                "Only request content counts: a big response never causes it.",
            ],
            use_when: &[
                "An upload exceeds your limit. State the limit in the response.",
                "Room is short for the moment: add `Retry-After`.",
            ],
            avoid_when: &["Big cookies: 431. No storage left in WebDAV: 507."],
            on_receipt: &[
                "Client: send less. Compress, split, use resumable uploads, or store the file through a signed URL.",
                "A person picks a smaller file.",
            ],
            causes: &[
                "nginx `client_max_body_size`, `1m` unless set; in ingress-nginx the annotation `proxy-body-size`.",
                "A framework limit: Express takes 100 kB of JSON, ASP.NET Core about 30 MB.",
                "A service in front: 10 MB at AWS API Gateway, 100 MB on Cloudflare's Free plan.",
                "Apache `LimitRequestBody`, or IIS `uploadReadAheadSize` with client certificates.",
            ],
            cause_logs: &[
                (1, "client intended to send too large body: ... bytes"),
                (1, "client intended to send too large chunked body: ... bytes"),
                (
                    2,
                    "Request body too large. The max request body size is ... bytes.",
                ),
                (2, "Maximum upload size of ... bytes exceeded"),
                (
                    4,
                    "AH01588: Requested content-length of ... is larger than the configured limit of ...",
                ),
                (4, "413.0"),
            ],
            retry: "Final, unless `Retry-After` says that the limit is temporary and when to try again.",
            related: &[
                ("414", "The URL is too long."),
                ("431", "The header fields are too large, often cookies."),
                (
                    "494-nginx",
                    "nginx's internal number for large headers; clients see 400.",
                ),
            ],
            keywords: &[
                "client intended to send too large body",
                "entity.too.large",
                "payloadtoolargeerror",
                "function_payload_too_large",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "414",
            code: 414,
            phrase: Some("URI Too Long"),
            summary: "The URL is longer than the server, or something in front of it, is willing to read.",
            other_names: &["Request-URI Too Large", "Request URI Too Long"],
            former_names: &[FormerName {
                phrase: "Request-URI Too Long",
                spec: Spec::Rfc2068,
            }],
            specs: &[
                at(Spec::Rfc9110, "15.5.15"),
                at(Spec::Rfc7231, "6.5.12"),
                at(Spec::Rfc2616, "10.4.15"),
                at(Spec::Rfc2068, "10.4.15"),
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
                "Path and query together exceed a limit. HTTP sets no maximum; RFC 9110 recommends support for at least 8000 bytes.",
                "A 414 is cacheable by default.",
            ],
            use_when: &["The request target is longer than you are ready to parse."],
            avoid_when: &["A readable query with bad values: 400."],
            on_receipt: &[
                "Client: move the data into the content of a `POST`, or of a `QUERY` (RFC 10008) where the server has it, or send it in batches.",
                "In a browser, open the address without its query string. If it grows by redirects, clear the site's cookies and sign in again.",
            ],
            causes: &[
                "A redirect loop wraps the return address into itself, longer each time.",
                "A `GET` carries a large filter, a list of ids, a GraphQL document or a token.",
                "A form meant as `POST` went out as `GET`.",
                "Limits to check: nginx `large_client_header_buffers`, Apache `LimitRequestLine` (8190 bytes), Kestrel `MaxRequestLineSize`.",
            ],
            cause_logs: &[
                (4, "client sent too long URI while reading client request line"),
                (
                    4,
                    "AH00565: request failed: client's request-line exceeds LimitRequestLine (longer than ...)",
                ),
                (4, "Request line too long."),
            ],
            retry: "A shorter URL makes another request; this one fails again.",
            related: &[
                ("413", "The content is too large; the URL is fine."),
                ("431", "Header fields are too large, singly or together."),
                ("494-nginx", "nginx's number for oversized headers, sent as 400."),
                (
                    "400",
                    "Some servers answer an endless URL with this general code.",
                ),
            ],
            keywords: &[
                "client sent too long uri",
                "uri too long (longer than 8190)",
                "request line too long",
                "query string too long",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "415",
            code: 415,
            phrase: Some("Unsupported Media Type"),
            summary: "The server does not accept the format of the request content, as its fields label it.",
            specs: &[
                at(Spec::Rfc9110, "15.5.16"),
                at(Spec::Rfc7231, "6.5.13"),
                at(Spec::Rfc2616, "10.4.16"),
                at(Spec::Rfc2068, "10.4.16"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            headers: &[
                FieldUse {
                    field: Field::AcceptEncoding,
                    level: Level::Usual,
                    condition: Some("if the coding was the problem"),
                    why: "codings it can decode",
                    cite: at(Spec::Rfc9110, "15.5.16"),
                },
                FieldUse {
                    field: Field::Accept,
                    level: Level::May,
                    condition: Some("if the media type was the problem"),
                    why: "media types it takes in requests",
                    cite: at(Spec::Rfc9110, "15.5.16"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The media type (`Content-Type`) or coding (`Content-Encoding`) of what you sent is not taken here. Most frameworks go by the label: good JSON marked `text/plain` is refused as well.",
            ],
            use_when: &[
                "`Content-Type` is absent or not one you parse. List yours in `Accept`, for `PATCH` in `Accept-Patch`.",
                "The content is compressed with a coding you cannot undo.",
            ],
            avoid_when: &["The format wanted in return is not available: 406."],
            on_receipt: &[
                "Client: set `Content-Type` to what the content is, such as `application/json`, and repeat.",
                "A person uploads another format.",
            ],
            causes: &[
                "`curl -d` labels content as `application/x-www-form-urlencoded`. Use `--json`, or `-H` with the right type.",
                "`fetch` labels strings as `text/plain`.",
                "No parser for the type: a Spring message converter, a DRF parser class.",
                "SOAP 1.1 wants `text/xml`, SOAP 1.2 `application/soap+xml`.",
            ],
            retry: "`Accept` and `Accept-Encoding` in the answer name what is taken: send the content in that form.",
            related: &[
                ("406", "The format of the response is at issue."),
                ("400", "The format is accepted, but the content does not parse."),
                ("422", "It parses, but the values cannot be used."),
            ],
            keywords: &[
                "httpmediatypenotsupportedexception",
                "content type 'text/plain;charset=utf-8' not supported",
                "did not attempt to load json data",
                "cannot consume content type",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "416",
            code: 416,
            phrase: Some("Range Not Satisfiable"),
            summary: "The range the client asked for lies outside the content that the server has now.",
            former_names: &[FormerName {
                phrase: "Requested Range Not Satisfiable",
                spec: Spec::Rfc2616,
            }],
            specs: &[
                at(Spec::Rfc9110, "15.5.17"),
                at(Spec::Rfc7233, "4.4"),
                at(Spec::Rfc2616, "10.4.17"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            headers: &[FieldUse {
                field: Field::ContentRange,
                level: Level::Should,
                condition: Some("in answer to a request for bytes"),
                why: "the current size, as `bytes */length`",
                cite: at(Spec::Rfc9110, "15.5.17"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "None of the parts named in `Range` exists; mostly the start lies past the end of the file. To byte ranges the server should add the real size: `Content-Range: bytes */1234`.",
                "It does not mean that ranges are unsupported: a server without them ignores `Range` and sends 200.",
            ],
            use_when: &[
                "Every byte range starts at or past the current end.",
                "The set of ranges is abusive: many tiny or overlapping ones.",
            ],
            avoid_when: &["`If-Range` does not match: 200 with everything."],
            on_receipt: &[
                "Client: take the size from `Content-Range`. A partial file of that size is complete; throw any other away and fetch from zero. Resume with `If-Range`.",
                "A person deletes the half-finished download or clears the cache, then starts again.",
            ],
            causes: &[
                "Resuming a finished download: `wget -c` and `curl -C -` ask for the byte after the last.",
                "The file was replaced by a shorter one, or cut by log rotation.",
                "The file is empty, so even byte 0 is missing.",
            ],
            retry: "Ask for another range, or leave `Range` out.",
            related: &[
                ("206", "At least one range fits, and that part is sent."),
                ("200", "`Range` was absent or ignored: everything is sent."),
            ],
            keywords: &[
                "invalidrange",
                "err_request_range_not_satisfiable",
                "the file is already fully retrieved; nothing to do",
                "cannot resume download",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "417",
            code: 417,
            phrase: Some("Expectation Failed"),
            summary: "The server, or a proxy on the way, cannot meet what the `Expect` field of the request asks.",
            specs: &[
                at(Spec::Rfc9110, "15.5.18"),
                at(Spec::Rfc7231, "6.5.14"),
                at(Spec::Rfc2616, "10.4.18"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "10.1.1")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "HTTP defines one expectation, `100-continue`: the client waits for permission before it sends its content. Whoever answers 417 refuses that handshake or does not know the expectation.",
                "It is no general code for unexpected values. Frappe and ERPNext send it for failed validation all the same: there the message in the response counts.",
            ],
            use_when: &["`Expect` names something you do not support."],
            avoid_when: &["You refuse the upload itself: give the real reason (401, 403, 413, 415)."],
            on_receipt: &[
                "Client: repeat without `Expect`. In curl: `-H 'Expect:'`. In .NET Framework: `ServicePointManager.Expect100Continue = false`.",
                "Browsers send no `Expect`; a person reads the page's own message.",
            ],
            causes: &[
                "An old Squid, lighttpd or appliance on the path rejects `100-continue`.",
                "curl adds `Expect` to large uploads, .NET Framework to `POST` and `PUT`.",
                "Frappe or ERPNext rejected a document: a mandatory field is empty or a rule failed.",
            ],
            retry: "Leave the `100-continue` expectation out.",
            related: &[
                ("100", "The friendly answer to the same field: go on and send."),
                ("412", "A condition on the resource failed."),
                ("422", "The usual code for the errors that Frappe reports as 417."),
            ],
            keywords: &[
                "the remote server returned an error: (417)",
                "ignore_expect_100",
                "none/417",
                "soap web service .net post",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "418",
            code: 418,
            phrase: Some("(Unused)"),
            standing: Standing::Reserved,
            summary: "An April Fools' joke of 1998, a teapot that refuses to brew coffee; the number is reserved, not assigned.",
            former_names: &[
                FormerName {
                    phrase: "I'm a teapot",
                    spec: Spec::Rfc2324,
                },
                FormerName {
                    phrase: "I'm a Teapot",
                    spec: Spec::Rfc7168,
                },
            ],
            specs: &[
                at(Spec::Rfc9110, "15.5.19"),
                at(Spec::Rfc7168, "2.3.3"),
                at(Spec::Rfc2324, "2.3.2"),
            ],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 2324 gave it to teapots asked for coffee over HTCPCP, a mock protocol; RFC 7168 kept it for tea in 2014. Neither defines it for HTTP.",
                "Software took the joke up so widely that RFC 9110 lists 418 as `(Unused)`: reserved for now, to be assigned only if the free 4xx numbers run out. \"I'm a teapot\" is no registered phrase.",
                "In earnest it marks a deliberate refusal, mostly of bots. Binance sends 418 to an address banned for going on after 429.",
            ],
            avoid_when: &[
                "For a true refusal use 403, for rate limits 429. A test is clearer with a defined code.",
            ],
            on_receipt: &[
                "Client: handle it like 400. If a ban is behind it, stop sending; Binance states the wait in `Retry-After`.",
                "A person was probably taken for a robot. Turn off VPN or automation.",
            ],
            causes: &[
                "An Easter egg or a demo route.",
                "A rule that answers scrapers and scanners with the joke; Huawei Cloud WAF blocks with 418 by default, Douban and Weibo turn crawlers away with it.",
                "Tencent EdgeOne has no configuration for this host on the node: check the CNAME and the binding of the domain.",
                "An automatic ban at an exchange API.",
            ],
            retry: "A teapot does not change its mind, unless it sends `Retry-After`.",
            related: &[
                ("429", "The defined code for too many requests."),
                ("403", "The plain way to say no."),
                ("306", "The other `(Unused)` number, drafted as Switch Proxy."),
                (
                    "420-twitter",
                    "Another playful number that once meant rate limiting.",
                ),
            ],
            links: &[(
                "Tencent EdgeOne status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            keywords: &[
                "im a teapot",
                "hyper text coffee pot control protocol",
                "htcpcp-tea",
                "short and stout",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "421",
            code: 421,
            phrase: Some("Misdirected Request"),
            summary: "The request came to a server, or over a connection, that does not answer for this host.",
            specs: &[at(Spec::Rfc9110, "15.5.20"), at(Spec::Rfc7540, "9.1.2")],
            retry: Some(Retry {
                verdict: Verdict::Same,
                cite: Some(at(Spec::Rfc9110, "15.5.20")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "With HTTP/2 and HTTP/3 a client may use one connection for several hosts that the certificate covers; a 421 says that this host does not belong on it.",
                "Reply 421 of FTP and mail servers is unrelated: it announces a closing service.",
            ],
            use_when: &[
                "The host in the URI does not fit the TLS server name (SNI) or certificate settings of the connection.",
            ],
            avoid_when: &["You are a forward proxy: 421 is forbidden to you."],
            on_receipt: &[
                "Client: try again over a new connection. Most browsers do so unasked.",
                "Reload the page, or restart the browser.",
            ],
            causes: &[
                "Hosts share a certificate and an address but differ in TLS settings, such as client certificates.",
                "A reverse proxy sends no SNI or the wrong one. In nginx: `proxy_ssl_server_name on` and a fitting `proxy_ssl_name`. Apache httpd is stricter since 2.4.64.",
                "DNS or `Alt-Svc` points to a wrong machine.",
                "`Host` was set by hand while the TLS name is another.",
            ],
            cause_logs: &[
                (
                    1,
                    "AH02032: Hostname ... provided via SNI and hostname ... provided via HTTP have no compatible SSL setup",
                ),
                (
                    4,
                    "client attempted to request the server name different from the one that was negotiated",
                ),
            ],
            retry: "Any method may be sent again over another connection.",
            caveat: Some("RFC 7540 made it cacheable by default; RFC 9110 does not."),
            related: &[
                ("404", "The right server, without such a resource."),
                ("421-webdav-draft", "Destination Locked in early WebDAV drafts."),
                ("421-shttp", "BogusHeader in S-HTTP."),
                ("421-w3c-pep", "Bad Mapping, in a W3C draft that died."),
                (
                    "420-salesforce",
                    "Salesforce's number for a host that it does not serve.",
                ),
            ],
            keywords: &[
                "ah02032",
                "have no compatible ssl setup",
                "client needs a new connection for this request",
                "server name different from the one that was negotiated",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "422",
            code: 422,
            phrase: Some("Unprocessable Content"),
            summary: "The server can read the content but cannot act on what it says; in most APIs, validation failed.",
            former_names: &[FormerName {
                phrase: "Unprocessable Entity",
                spec: Spec::Rfc2518,
            }],
            specs: &[
                at(Spec::Rfc9110, "15.5.21"),
                at(Spec::Rfc4918, "11.2"),
                at(Spec::Rfc2518, "10.3"),
            ],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The media type is accepted and the syntax parses, yet the values fail: a negative quantity, an end before the start, a required field left out. FastAPI, Rails scaffolds and, to JSON, Laravel do so.",
                "400 or 422? Both are right: 400 has covered more than broken syntax since RFC 7231. A clear rule: 400 when parsing fails, 422 when parsing works and a rule fails. Stay consistent.",
                "WebDAV brought it in 1999; since RFC 9110 it is core HTTP.",
            ],
            use_when: &[
                "`POST`, `PUT` or `PATCH` with well-formed content that breaks a rule. List every field with its problem, for instance as `application/problem+json`.",
                "The content refers to something that does not exist, such as an unknown customer number.",
                "A form is shown again with its errors: Turbo in Rails expects 422.",
            ],
            avoid_when: &["A wrong query parameter in a request without content: 400."],
            on_receipt: &[
                "Client: read the response content first, it names the field: `detail` in FastAPI, `errors` in Laravel and GitHub. Show each message beside its field.",
                "A person corrects the marked field and submits again.",
            ],
            causes: &[
                "A required field is missing, misspelled or nested at the wrong level: compare with the schema.",
                "Wrong type or form: a string for a number, an unknown enum value, another date format.",
                "FastAPI: the parameter is declared for the query but sent in the content, or `Content-Type` is not JSON.",
                "Rails: the CSRF token is absent or stale (`InvalidAuthenticityToken`).",
                "GitHub's API: the branch, release or pull request often exists already.",
            ],
            retry: "The content itself is at fault: what its author corrects is another request.",
            related: &[
                (
                    "400",
                    "The request cannot be parsed, or is wrong in some general way.",
                ),
                ("409", "The content is valid and collides with stored state."),
                ("415", "The format is refused unread."),
                ("419-laravel", "Laravel's answer to a stale CSRF token."),
                ("442-wallee", "wallee's number for content that breaks a rule."),
            ],
            keywords: &[
                "requestvalidationerror",
                "pydantic",
                "field required",
                "value is not a valid integer",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "423",
            code: 423,
            phrase: Some("Locked"),
            summary: "The server holds a lock on the resource that bars the request; WebDAV defines the code, other APIs borrow it.",
            specs: &[at(Spec::Rfc4918, "11.3"), at(Spec::Rfc2518, "10.4")],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc4918, "16")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A WebDAV client can `LOCK` a file or folder. Writing there without the lock token gives 423 until the lock is released or times out.",
                "Borrowed uses: Terraform's HTTP backend for a held state lock, Laravel when a password must be confirmed again, Shopify for a locked store.",
            ],
            use_when: &[
                "A write meets another client's lock. Name the locked resource in a `lock-token-submitted` element.",
            ],
            avoid_when: &[
                "A lock inside your database: 503. A locked user account, though some APIs send 423: 403.",
            ],
            on_receipt: &[
                "Client: put the token in `If` if the lock is yours. If not, `PROPFIND` for `lockdiscovery` may show the owner.",
                "A person closes the file elsewhere or saves a copy.",
            ],
            causes: &[
                "Another user has the file open: Office, SharePoint, Nextcloud.",
                "A lock outlived a crash. Wait for its timeout, or remove it (`terraform force-unlock`).",
                "The token was not sent, or `If` names another resource.",
                "Tencent EdgeOne counted 16 or more hops in `CDN-Loop`: the request goes round in a circle. Look where the origin's name points.",
            ],
            retry: "Submit the lock token if the lock is yours; otherwise it has to be released first.",
            related: &[
                ("409", "A clash of states without a lock."),
                ("412", "A version or an `If` condition does not hold."),
                (
                    "421-webdav-draft",
                    "A draft's own number for a locked destination.",
                ),
                ("420-shopify", "Shopify's earlier number for a locked store."),
            ],
            links: &[(
                "Tencent EdgeOne status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            keywords: &[
                "file is locked for editing",
                "checked out by",
                "http remote state already locked",
                "password confirmation required",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "424",
            code: 424,
            phrase: Some("Failed Dependency"),
            summary: "The server did not do this action because another action that it depends on failed.",
            specs: &[at(Spec::Rfc4918, "11.4"), at(Spec::Rfc2518, "10.5")],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "In WebDAV `PROPPATCH` all property changes succeed or none, so one bad property turns the rest into 424. It normally stands inside a 207, not as the status of the whole response.",
                "It is not the code for a dead backend: what microservices call a failed dependency is 502, 503 or 504. Amazon SageMaker and Bedrock use 424 for that all the same, when the model fails.",
            ],
            use_when: &["In a batch or 207: for each item left undone because another failed."],
            avoid_when: &["The content refers to something that does not exist: 422."],
            on_receipt: &[
                "Client: find the item with a different code. Repair that and send the batch again.",
                "A person looks for the first error in the list.",
            ],
            causes: &[
                "A neighbor in the same batch failed, for example with 403, 409 or 423.",
                "Microsoft Graph `$batch`: the request named in `dependsOn` failed.",
                "SageMaker `ModelError`, Bedrock `ModelErrorException`: read the original status and the model's log.",
            ],
            retry: "The action that failed first has to be repaired, and this answer does not say how.",
            related: &[
                ("207", "The envelope in which a 424 usually stands."),
                ("423", "A frequent cause: the first item met a lock."),
                ("422", "This content itself is at fault."),
                ("420-spring", "Method Failure: the draft code that became 424."),
            ],
            keywords: &[
                "model (owned by the customer in the container) returned",
                "dependent request failed",
                "prerequisite step failed",
                "rolled back",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "425",
            code: 425,
            phrase: Some("Too Early"),
            summary: "The server will not act on TLS early data, because someone could replay the request.",
            specs: &[at(Spec::Rfc8470, "5.2")],
            retry: Some(Retry {
                verdict: Verdict::Same,
                cite: Some(at(Spec::Rfc8470, "5.2")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "TLS 1.3 and QUIC let a returning client send a request before the handshake ends (0-RTT). Whoever records it can send it again; 425 (RFC 8470) declines that risk.",
                "A wrong belief: 425 means that a date, a job or a feature is not due yet.",
            ],
            use_when: &[
                "The request came in early data or carries `Early-Data: 1`, and a replay could do harm, such as a second payment.",
            ],
            avoid_when: &[
                "A sale or embargo has not begun: 403, 404 or 409.",
                "The request came without early data.",
            ],
            on_receipt: &[
                "User agent: finish the handshake, then repeat the request automatically, never in early data.",
                "Gateway: if the request you received carried `Early-Data`, pass the 425 back. Otherwise you may repeat it after your client's handshake.",
            ],
            causes: &[
                "0-RTT is on at the edge (nginx `ssl_early_data`, HAProxy `allow-0rtt`) and the application rightly refuses it.",
                "The client library does not know 425: limit 0-RTT to safe methods.",
            ],
            retry: "425 asks for the same request again after the handshake.",
            related: &[
                (
                    "408",
                    "408: the request took too long to arrive; 425: it came before the handshake ended.",
                ),
                ("421", "421: wrong server; use another connection."),
                (
                    "503",
                    "503: nobody is served for now; 425: this request came too soon and may be sent again at once.",
                ),
                ("425-webdav-draft", "An abandoned draft's use of the number."),
            ],
            keywords: &[
                "0-rtt",
                "replay attack",
                "tls 1.3 session resumption",
                "zero round trip",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "426",
            code: 426,
            phrase: Some("Upgrade Required"),
            summary: "The server refuses this request over the current protocol; it may accept it after a switch to one named in `Upgrade`.",
            specs: &[
                at(Spec::Rfc9110, "15.5.22"),
                at(Spec::Rfc7231, "6.5.15"),
                at(Spec::Rfc2817, "4.2"),
            ],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc9110, "15.5.22")),
            }),
            headers: &[
                FieldUse {
                    field: Field::Upgrade,
                    level: Level::Must,
                    condition: None,
                    why: "protocols wanted instead",
                    cite: at(Spec::Rfc9110, "15.5.22"),
                },
                FieldUse {
                    field: Field::Connection,
                    level: Level::Must,
                    condition: None,
                    why: "must name `upgrade`",
                    cite: at(Spec::Rfc9110, "7.8"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 2817 introduced 426 in 2000 for a switch to TLS. HTTP/2 and 3 lack `Upgrade`.",
                "426 does not ask people to update an app or browser: it names a wire protocol, not a release.",
            ],
            use_when: &[
                "A WebSocket path is called as plain HTTP/1.1.",
                "A WebSocket handshake names an unsupported version: list yours in `Sec-WebSocket-Version`.",
            ],
            avoid_when: &[
                "The installed app is too old: 400 or 403 with the reason.",
                "Plain HTTP should become HTTPS: 308 or 301.",
            ],
            on_receipt: &[
                "Client author: connect with a protocol from `Upgrade` if you speak one.",
                "At a browser: the address serves programs, not pages.",
            ],
            causes: &[
                "Envoy or Istio meets HTTP/1.0, often from nginx: set `proxy_http_version 1.1` there.",
                "A reverse proxy drops `Upgrade` and `Connection` before a WebSocket server: forward both.",
                "An API gateway such as Kong refuses plain HTTP: use HTTPS.",
            ],
            retry: "Change the protocol; the same request gets 426 again.",
            related: &[
                (
                    "101",
                    "101 agrees to the upgrade a client asked for; 426 demands one.",
                ),
                ("505", "505 refuses HTTP's major version and offers no switch."),
                ("400", "400 fits a broken handshake."),
            ],
            keywords: &[
                "websocket expected",
                "unexpected server response: 426",
                "wss handshake failed",
                "istio http/1.0 not supported",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "428",
            code: 428,
            phrase: Some("Precondition Required"),
            summary: "The server demands a conditional request, such as a PUT with `If-Match`, so that nobody overwrites unseen changes.",
            specs: &[at(Spec::Rfc6585, "3")],
            caching: Caching::Forbidden,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc6585, "3")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 6585 made 428 against the lost update: two clients change what they read, and the later write wipes out the earlier.",
                "It is no general \"do something else first\": an unverified e-mail address is no HTTP precondition.",
            ],
            use_when: &[
                "A write came without `If-Match` or `If-Unmodified-Since`, and your API forbids that. Say what to add.",
            ],
            avoid_when: &[
                "The condition was sent but is false: 412.",
                "The resource's state blocks the action: 409.",
                "Some other field is missing: 400.",
            ],
            on_receipt: &[
                "Client author: GET the resource, keep its `ETag`, apply the change, send with `If-Match`. On 412 merge.",
                "At a browser: reload the record, then save again.",
            ],
            causes: &[
                "The client never sends `If-Match`: keep the `ETag` from the last read.",
                "A proxy or SDK strips the field: compare both sides.",
                "An API misuses 428 for an unmet business step: read the content.",
            ],
            retry: "Add a condition; without one 428 comes back.",
            related: &[
                (
                    "412",
                    "412: a condition was sent and proved false; 428: none was sent.",
                ),
                ("409", "409: a conflict that a condition alone would not settle."),
                (
                    "424",
                    "424 is WebDAV's: another action in the same request failed first.",
                ),
            ],
            keywords: &[
                "lost update problem",
                "optimistic locking",
                "optimistic concurrency",
                "if-match header is required",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "429",
            code: 429,
            phrase: Some("Too Many Requests"),
            summary: "The client sent too many requests in a given time, so the server refuses until the rate drops.",
            other_names: &["Rate Limit Exceeded"],
            specs: &[at(Spec::Rfc6585, "4")],
            caching: Caching::Forbidden,
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: Some(at(Spec::Rfc6585, "4")),
            }),
            headers: &[FieldUse {
                field: Field::RetryAfter,
                level: Level::May,
                condition: None,
                why: "seconds or date after which a new try is welcome",
                cite: at(Spec::Rfc6585, "4"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A rate limit or quota was hit. RFC 6585 leaves open who is counted (a user, key, address or everyone) and over how long: the content should say.",
                "It does not say that the server is overloaded: that is 503. Nor is `Retry-After` promised. Some limits wear other codes: nginx 503 unless `limit_req_status` is set, GitHub 403, some AWS services 400.",
            ],
            use_when: &[
                "One caller exceeds its allowance: API calls, login attempts, password resets, messages.",
                "State limit and reset time; spread `Retry-After` so that clients do not return together.",
            ],
            avoid_when: &[
                "The whole service is short of capacity, whoever asks: 503.",
                "A paid plan is used up and waiting will not help: 403 or 402.",
            ],
            on_receipt: &[
                "Client author: wait as `Retry-After` says; without it, back off exponentially with jitter, cap the attempts, lower concurrency.",
                "At a browser: stop reloading and wait some minutes.",
            ],
            causes: &[
                "A loop, poll or retry without pause: look for a burst from one key in the access log.",
                "Many users share one NAT, proxy or CI runner: authenticate, so that the key is counted.",
                "The limiter takes the load balancer's address for everyone's: configure trusted proxies.",
                "A daily or monthly quota is spent: check the usage page.",
                "HashiCorp Vault's `/v1/sys/health`: no limit, but an unsealed standby; there 501 is not initialized and 503 sealed.",
            ],
            cause_logs: &[
                (1, "limiting requests, excess: ... by zone \"...\""),
                (1, "RL"),
                (1, "throttled_by_security_policy"),
            ],
            retry: "Wait as `Retry-After` says, or longer each time; an immediate repeat may prolong the block.",
            related: &[
                (
                    "503",
                    "503: the service cannot cope with its total load; 429: this caller asks too often.",
                ),
                (
                    "430-shopify-security",
                    "Shopify's refusal of traffic that looks malicious; slowing down is no cure.",
                ),
                (
                    "430-shopify-old",
                    "By hearsay, Shopify's number for too many pages in a short time.",
                ),
                ("420-twitter", "Twitter's own rate-limit code before API v1.1."),
                (
                    "529-anthropic",
                    "Anthropic is overloaded across all users; not your own limit.",
                ),
                (
                    "529-qualys",
                    "SSL Labs is overloaded; its per-client limit is 429.",
                ),
                (
                    "530-cloudflare",
                    "Lists the 1xxx codes: with 1015 in the page, a 429 is Cloudflare's limit.",
                ),
                ("420-eve-esi", "EVE Online's limit on failed calls."),
                ("430-fabric", "Fabric's missing Spark cores."),
                ("432-tavily", "Tavily's spent plan."),
                (
                    "498-swift",
                    "OpenStack Swift's number for an account that asks too fast.",
                ),
                (
                    "514-tencent-cdn",
                    "Tencent Cloud CDN's cap on the calls of one address.",
                ),
            ],
            keywords: &[
                "rate limited",
                "throttled",
                "throttling exception",
                "quota exceeded",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "431",
            code: 431,
            phrase: Some("Request Header Fields Too Large"),
            summary: "The request's header fields are too large, singly or together, so the server refuses it.",
            specs: &[at(Spec::Rfc6585, "5")],
            caching: Caching::Forbidden,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: Some(at(Spec::Rfc6585, "5")),
            }),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "HTTP sets no limit; each server does. Node.js, Go, Envoy and Jetty send 431; over HTTP/1.1 nginx and Apache httpd answer 400.",
                "It does not concern the content or the URL.",
            ],
            use_when: &["A header field, or their sum, exceeds your limit. Name the guilty one."],
            avoid_when: &[
                "The upload, not the header section, is too large: 413.",
                "The URL grew too long: 414.",
            ],
            on_receipt: &[
                "Client author: drop or shorten fields, often `Cookie` or `Authorization`.",
                "At a browser: clear this site's cookies, or try a private window.",
            ],
            causes: &[
                "Cookies have piled up, above all on `localhost`, which projects share: clear them.",
                "A token with many groups or claims (JWT, Kerberos) fills `Authorization`: trim it.",
                "The limit is low at this hop: Node.js `--max-http-header-size` (16 KiB by default), Go `MaxHeaderBytes`, Envoy `max_request_headers_kb`.",
            ],
            cause_logs: &[(3, "Request headers too long.")],
            retry: "Send smaller header fields; the same ones fail again.",
            related: &[
                ("413", "413 refuses the content's size; 431 the header section's."),
                ("414", "414 refuses the length of the request target."),
                (
                    "494-nginx",
                    "nginx's internal number for this case; the client sees 400.",
                ),
                ("430-shopify-old", "Similar, unconfirmed name in old lists."),
                ("400", "400 is what other servers say here."),
            ],
            keywords: &[
                "hpe_header_overflow",
                "cookie too big",
                "localhost:3000 http error 431",
                "vite",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "451",
            code: 451,
            phrase: Some("Unavailable For Legal Reasons"),
            summary: "A server refuses access because of a legal demand, such as a court order, a takedown notice or a government block.",
            specs: &[at(Spec::Rfc7725, "3")],
            caching: Caching::Heuristic,
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            headers: &[FieldUse {
                field: Field::Link,
                level: Level::Should,
                condition: None,
                why: "with rel=\"blocked-by\": who implements the block",
                cite: at(Spec::Rfc7725, "4"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The site, or a network in between, was told to deny it. RFC 7725 wants the content to say who demanded that, under which law.",
                "451 does not prove that the resource exists and may hold in one country only.",
            ],
            use_when: &["A law, court or authority obliges you to withhold this resource."],
            avoid_when: &[
                "Your own terms forbid it: 403.",
                "You may not reveal the demand: 403 or 404.",
                "The owner removed it by choice: 410.",
            ],
            on_receipt: &[
                "Client author: show the explanation and the `blocked-by` link.",
                "At a browser: ask whoever is named.",
            ],
            causes: &[
                "Privacy, sanctions or gambling law bars a region: check where your address is located.",
                "A copyright takedown of the repository, video or page.",
                "A provider enforces a block list.",
                "On Exchange ActiveSync 451 is a redirect: look for `X-MS-Location`.",
                "Zyte API refuses to fetch the domain for you: the provider's policy, no legal demand on the site.",
            ],
            retry: "A repeat lifts no legal demand.",
            related: &[
                (
                    "403",
                    "403 is the server's own refusal; 451 names the law as its reason.",
                ),
                ("404", "404 hides or denies existence; 451 admits a legal block."),
                ("410", "410: removed for good by its owner."),
                ("451-exchange", "Exchange ActiveSync's redirect, no legal matter."),
            ],
            keywords: &["censorship", "dmca", "geo-blocked", "geoblocking"],
            ..Prose::NONE
        },
    },
];
