//! The registered 3xx codes.

use crate::{
    Article, Caching, Content, Entry, Field, FieldUse, FormerName, Level, Method, Prose, Redirect, Spec,
    Standing, at,
};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "300",
            code: 300,
            phrase: Some("Multiple Choices"),
            summary: "The server has several representations of the resource, and the client or its user is to pick one.",
            other_names: &["Ambiguous"],
            specs: &[
                at(Spec::Rfc9110, "15.4.1"),
                at(Spec::Rfc7231, "6.4.1"),
                at(Spec::Rfc2616, "10.3.1"),
                at(Spec::Rfc2068, "10.3.1"),
                at(Spec::Rfc1945, "9.3"),
            ],
            caching: Caching::Heuristic,
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Should,
                    condition: Some("if the server prefers one"),
                    why: "the preferred choice",
                    cite: at(Spec::Rfc9110, "15.4.1"),
                },
                FieldUse {
                    field: Field::RetryAfter,
                    level: Level::May,
                    condition: None,
                    why: "shortest wait before following",
                    cite: at(Spec::Rfc9110, "10.2.3"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The server offers a choice, for example by language or format, and lists it in the content; HTTP defines no form for that list. A preferred choice goes into `Location`, which a client may follow.",
                "It is not an everyday redirect: the Fetch standard does not count 300 among its redirect statuses, and RFC 9110 gives it no method rule. Heuristically cacheable.",
            ],
            use_when: &["One URI stands for several files or versions, and the client must decide."],
            avoid_when: &[
                "The server can choose by `Accept` or `Accept-Language`: 200 with `Vary`.",
                "There is one target: 301, 302, 303, 307 or 308.",
            ],
            on_receipt: &["Parse the list if the API documents one, else show it to the person."],
            causes: &[
                "Apache `mod_speling` found more than one file name close to the misspelled one.",
                "An OpenStack root endpoint lists its API versions.",
                "Salesforce found more than one record with that external ID.",
            ],
            related: &[
                (
                    "406",
                    "406 means no offered format matches what the client accepts.",
                ),
                ("303", "303 names one other URI to fetch with GET."),
                ("200", "200 carries the representation the server picked itself."),
            ],
            keywords: &[
                "content negotiation alternatives",
                "pick a format",
                "list of variants",
                "duplicate external id upsert",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "301",
            code: 301,
            phrase: Some("Moved Permanently"),
            summary: "Moved for good: the server names the successor of the old address in `Location`.",
            other_names: &["Moved"],
            specs: &[
                at(Spec::Rfc9110, "15.4.2"),
                at(Spec::Rfc7231, "6.4.2"),
                at(Spec::Rfc2616, "10.3.2"),
                at(Spec::Rfc2068, "10.3.2"),
                at(Spec::Rfc1945, "9.3"),
            ],
            caching: Caching::Heuristic,
            redirect: Some(Redirect {
                method: Method::MayBecomeGet,
                query: Method::Kept,
                permanent: true,
                cite: at(Spec::Rfc9110, "15.4.2"),
            }),
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Should,
                    condition: None,
                    why: "the new permanent URI",
                    cite: at(Spec::Rfc9110, "15.4.2"),
                },
                FieldUse {
                    field: Field::RetryAfter,
                    level: Level::May,
                    condition: None,
                    why: "shortest wait before following",
                    cite: at(Spec::Rfc9110, "10.2.3"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The old address is done with. Browsers, caches and search engines remember it: 301 is cacheable without any `Cache-Control`, so a mistake can live on in browsers for a long time.",
                "A client may turn POST into GET on the next request, and browsers do. The belief that a redirect keeps POST is wrong here: only 307 and 308 promise that. QUERY stays QUERY (RFC 10008).",
            ],
            use_when: &[
                "A page, site or host has moved for good and is fetched with GET or HEAD.",
                "To send plain HTTP traffic to HTTPS, or to settle on one spelling of host name and trailing slash.",
            ],
            avoid_when: &[
                "For moved API endpoints that take POST: 308.",
                "For a move you may undo: use 302 or 307, or set a short `Cache-Control: max-age`.",
                "After a form was processed: 303 leads to the result page.",
                "When the page has no successor: say 410, not a redirect to the home page.",
            ],
            on_receipt: &[
                "Follow `Location`, limit the number of hops, and update stored links.",
                "If the first request was a POST, check which method arrives.",
                "If a browser keeps an outdated 301, clear its cache or test in a private window.",
            ],
            causes: &[
                "Missing or extra trailing slash in the requested path.",
                "HTTP to HTTPS rule; behind a TLS-ending proxy it loops if the server ignores `X-Forwarded-Proto`.",
                "Host name rule, such as adding `www`; two rules that undo each other make a loop.",
                "S3 answers `PermanentRedirect` when the bucket is in another region.",
            ],
            related: &[
                ("308", "308 is the permanent redirect that keeps POST as POST."),
                ("302", "302 is temporary: clients keep using the old URI."),
                ("307", "307 is temporary and keeps the method."),
                (
                    "303",
                    "303 says the answer is elsewhere, to be read with GET; the resource has not moved.",
                ),
                ("410", "410 says it is gone and names no successor."),
            ],
            keywords: &[
                "page moved for good",
                "http to https redirect",
                "www to non-www",
                "change domain seo",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "302",
            code: 302,
            phrase: Some("Found"),
            summary: "The server has the resource for now at another URI; the client keeps using the original one.",
            other_names: &["Redirect", "Object moved"],
            former_names: &[FormerName {
                phrase: "Moved Temporarily",
                spec: Spec::Rfc1945,
            }],
            specs: &[
                at(Spec::Rfc9110, "15.4.3"),
                at(Spec::Rfc7231, "6.4.3"),
                at(Spec::Rfc2616, "10.3.3"),
                at(Spec::Rfc2068, "10.3.3"),
                at(Spec::Rfc1945, "9.3"),
            ],
            redirect: Some(Redirect {
                method: Method::MayBecomeGet,
                query: Method::Kept,
                permanent: false,
                cite: at(Spec::Rfc9110, "15.4.3"),
            }),
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Should,
                    condition: None,
                    why: "the temporary URI",
                    cite: at(Spec::Rfc9110, "15.4.3"),
                },
                FieldUse {
                    field: Field::RetryAfter,
                    level: Level::May,
                    condition: None,
                    why: "shortest wait before following",
                    cite: at(Spec::Rfc9110, "10.2.3"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The server sends the client elsewhere for this one request; links stay as they are. 302 is not heuristically cacheable: it is stored only if the response says so.",
                "HTTP/1.0 called it Moved Temporarily. Browsers turned POST into GET on it early on, and RFC 9110 allows that: 303 and 307 say plainly which is meant. A QUERY request stays QUERY (RFC 10008).",
            ],
            use_when: &[
                "For GET pages that stand elsewhere for a while, such as a login step or a language choice.",
                "When old clients must understand it and the method does not matter.",
            ],
            avoid_when: &[
                "After a POST, PUT or DELETE that leads to a result page: send 303.",
                "When POST must arrive as POST: send 307.",
                "For a lasting move: use 301 or 308.",
                "In an API, to say that login is missing: answer 401; a login page gives the client HTML with status 200.",
            ],
            on_receipt: &[
                "Fetch `Location` now, and go on storing the first URI.",
                "Expect POST to arrive as GET.",
                "If an API client suddenly receives HTML, look for a 302 to a login page on the way.",
            ],
            causes: &[
                "Session is missing or expired and the application redirects to its login page.",
                "Framework default: `redirect()` in Django, Rails, Express or Laravel, PHP `header(\"Location: ...\")` and Apache `Redirect` send 302.",
                "Login loop: the session cookie is not stored, check `Secure`, `SameSite` and its domain.",
                "Captive portal or filter in the network intercepts plain HTTP.",
            ],
            related: &[
                (
                    "303",
                    "303 always leads to GET; with 302 the change is a permitted habit.",
                ),
                ("307", "307 is temporary too but forbids changing the method."),
                ("301", "301 is the lasting variant, remembered by caches."),
                ("308", "308 is lasting and keeps the method."),
                ("401", "401 is the honest answer to an API call without login."),
            ],
            keywords: &[
                "object moved to here",
                "redirect to login",
                "oauth redirect",
                "sendRedirect",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "303",
            code: 303,
            phrase: Some("See Other"),
            summary: "The server has the answer at another URI, to be fetched with GET.",
            other_names: &["RedirectMethod"],
            specs: &[
                at(Spec::Rfc9110, "15.4.4"),
                at(Spec::Rfc7231, "6.4.4"),
                at(Spec::Rfc2616, "10.3.4"),
                at(Spec::Rfc2068, "10.3.4"),
            ],
            redirect: Some(Redirect {
                method: Method::BecomesGet,
                query: Method::BecomesGet,
                permanent: false,
                cite: at(Spec::Rfc9110, "15.4.4"),
            }),
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Usual,
                    condition: None,
                    why: "the resource to fetch with GET",
                    cite: at(Spec::Rfc9110, "15.4.4"),
                },
                FieldUse {
                    field: Field::RetryAfter,
                    level: Level::May,
                    condition: None,
                    why: "shortest wait before fetching it",
                    cite: at(Spec::Rfc9110, "10.2.3"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The server has dealt with the request, or has nothing to show at this URI, and names another resource that describes the outcome. The next request is GET, or HEAD if the first was HEAD. It is not a new address for the old resource.",
                "It makes Post/Redirect/Get clean: reloading the result page does not submit the form again. RFC 10008 lets QUERY become GET here, so a query result can have its own URI.",
            ],
            use_when: &[
                "After POST, PUT, PATCH or DELETE when a result or status page is to be shown.",
                "When an asynchronous job is done: the job's URI answers 303 to the finished resource.",
                "When a URI names a thing that cannot be sent over HTTP, and a document describes it.",
            ],
            avoid_when: &[
                "When the POST created a resource and the client is a program: 201 with `Location` says more.",
                "When the content must be sent again: use 307 or 308.",
                "When the resource itself has moved: 301, or 302 for a while.",
            ],
            on_receipt: &[
                "Send GET to `Location` without the first request's content.",
                "Do not replace stored links to the first URI.",
                "Treat the first request as answered: the state change is normally done.",
            ],
            causes: &[
                "A web form was handled and the application redirects to the result.",
                "Rails with Turbo, and Inertia after PUT, PATCH or DELETE, need 303 where 302 would keep the method.",
                "A loop points at a form handler that redirects on GET too.",
            ],
            related: &[
                ("302", "302 leaves it to the client whether POST becomes GET."),
                ("307", "307 repeats the same method and content at the new URI."),
                (
                    "201",
                    "201 reports a created resource without sending the client on.",
                ),
                ("202", "202 says the work is still going on."),
                ("308", "308 means a permanent move with the method kept."),
                (
                    "301",
                    "301 declares a permanent new address for the resource itself.",
                ),
                (
                    "209-draft",
                    "A draft that would have sent the other content at once.",
                ),
            ],
            keywords: &[
                "post redirect get",
                "prg pattern",
                "avoid double submit on refresh",
                "form resubmission",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "304",
            code: 304,
            phrase: Some("Not Modified"),
            top10: true,
            summary: "What the client has cached is still good, so the server sends no content.",
            specs: &[
                at(Spec::Rfc9110, "15.4.5"),
                at(Spec::Rfc7232, "4.1"),
                at(Spec::Rfc2616, "10.3.5"),
                at(Spec::Rfc2068, "10.3.5"),
                at(Spec::Rfc1945, "9.3"),
            ],
            content: Some(Content::MustNot),
            headers: &[
                FieldUse {
                    field: Field::ContentLocation,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "which representation was compared",
                    cite: at(Spec::Rfc9110, "15.4.5"),
                },
                FieldUse {
                    field: Field::Date,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "when the answer was made",
                    cite: at(Spec::Rfc9110, "15.4.5"),
                },
                FieldUse {
                    field: Field::ETag,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "which version is meant",
                    cite: at(Spec::Rfc9110, "15.4.5"),
                },
                FieldUse {
                    field: Field::Vary,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "keeps cache keys right",
                    cite: at(Spec::Rfc9110, "15.4.5"),
                },
                FieldUse {
                    field: Field::CacheControl,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "renews how long the copy stays fresh",
                    cite: at(Spec::Rfc9110, "15.4.5"),
                },
                FieldUse {
                    field: Field::Expires,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "renews freshness for old caches",
                    cite: at(Spec::Rfc9110, "15.4.5"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The client asked with a condition, `If-None-Match` or `If-Modified-Since`, and the representation has not changed. The client uses what it has stored.",
                "It is no error, and sends nobody to another URI in spite of its class. Developer tools show 304 while page scripts mostly see the cached 200.",
            ],
            use_when: &[
                "Answer GET or HEAD, and QUERY by RFC 10008, with 304 if the client's `ETag` equals the current one, or its date says unchanged.",
                "In a REST API, give every 200 an `ETag`, so that polling clients pay for a 304 only.",
            ],
            avoid_when: &[
                "For a failed precondition on PUT, PATCH, POST or DELETE: send 412.",
                "To a request without a condition: the client may have no copy, so send 200 with content.",
                "To report that an update changed nothing: 200 or 204 fits.",
            ],
            on_receipt: &[
                "Use the stored content and update its header fields from this response.",
                "Count it as success; some HTTP libraries, axios by default, raise an error here.",
                "To force a full answer, leave out the condition; in a browser, do a hard reload.",
            ],
            causes: &[
                "A browser or cache revalidates a stale copy, which is normal.",
                "Stale content keeps coming back: `ETag` or modification time does not change with the content.",
                "Never a 304 behind a load balancer: each server computes another `ETag`, or compression alters it.",
                "Blank result: your code sent a condition but kept no copy.",
            ],
            related: &[
                ("200", "200 sends the content in full."),
                (
                    "412",
                    "412 is a failed precondition on a request that would change something, or on `If-Match`.",
                ),
                (
                    "204",
                    "204 has no content to show at all; 304 points to the stored one.",
                ),
                ("206", "206 sends part of the content."),
            ],
            keywords: &[
                "nothing changed since last time",
                "conditional get",
                "revalidation",
                "if-none-match",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "305",
            code: 305,
            phrase: Some("Use Proxy"),
            standing: Standing::Obsolete,
            summary: "Deprecated: the server told the client to repeat this request through a proxy.",
            specs: &[
                at(Spec::Rfc9110, "15.4.6"),
                at(Spec::Rfc7231, "6.4.5"),
                at(Spec::Rfc2616, "10.3.6"),
                at(Spec::Rfc2068, "10.3.6"),
            ],
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The first HTTP/1.1 specification (RFC 2068) let a server name a proxy in `Location` for one request. RFC 7231 deprecated it: a server that can configure a client's proxy is a security risk.",
                "The IANA registry shows no flag, but RFC 9110 says deprecated. A list that offers 305 as a normal redirect is out of date. Fetch has no 305 among its redirect statuses.",
            ],
            use_when: &["In no new system: a proxy is set in the client, by policy, or with a PAC file."],
            avoid_when: &[
                "To force traffic through a company proxy: configure the clients, or answer 511 at a captive portal.",
                "When a gateway must serve the resource: 307 or 308 to its URI.",
            ],
            on_receipt: &[
                "Treat 305 as a failed request and do not connect to the named proxy.",
                "As a person, distrust the site or network that sent it.",
            ],
            causes: &[
                "A home-made server or device firmware uses the number by mistake.",
                "A test server echoes any status asked for.",
            ],
            related: &[
                ("306", "306 was drafted to switch the proxy and is now unused."),
                (
                    "407",
                    "407 comes from a proxy already in use and asks for credentials.",
                ),
                ("511", "511 comes from a network that wants a login first."),
                ("307", "307 redirects to another URI, without any proxy setting."),
            ],
            keywords: &[
                "proxy required by server",
                "route through proxy",
                "proxy auto config",
                "wpad",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "306",
            code: 306,
            phrase: Some("(Unused)"),
            standing: Standing::Reserved,
            summary: "Reserved and unused: an old draft called it Switch Proxy, and no server should send it.",
            other_names: &["Reserved", "Unused"],
            former_names: &[FormerName {
                phrase: "Switch Proxy",
                spec: Spec::DraftSwitchProxy,
            }],
            specs: &[
                at(Spec::Rfc9110, "15.4.7"),
                at(Spec::Rfc7231, "6.4.6"),
                at(Spec::Rfc2616, "10.3.7"),
                at(Spec::DraftSwitchProxy, ""),
            ],
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "IANA lists 306 as unused, and RFC 9110 keeps the number reserved so that nobody assigns it again. A 1997 Internet-Draft wanted it for changing a client's proxy.",
                "RFC 2616 says an earlier specification version used it. RFC 1945 and RFC 2068 do not have it: only the draft does. Library constants for 306 prove nothing about use.",
            ],
            avoid_when: &[
                "Always: no software agrees on what 306 does. Choose 302, 303, 307 or 308 to redirect.",
            ],
            on_receipt: &[
                "Handle it as an unknown 3xx, that is like 300, and follow nothing.",
                "If you operate the server, find the code that emits 306 and replace it.",
            ],
            causes: &[
                "A programming slip around 304, 305 or 307.",
                "A generator or test tool that runs through every number.",
            ],
            caveat: Some("Pages date the 306 draft 1996 or 1997: it was announced on 16 June 1997."),
            related: &[
                ("306-switch-proxy", "That entry tells what the 1997 draft wanted."),
                ("305", "305 was standardized and later deprecated."),
                ("300", "300 is how a client treats any 3xx it does not know."),
                ("418", "418 is the other number the registry keeps as unused."),
            ],
            keywords: &[
                "switchproxy constant",
                "HttpStatusCode.Unused",
                "HTTP_306_RESERVED",
                "unassigned redirect number",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "307",
            code: 307,
            phrase: Some("Temporary Redirect"),
            summary: "The server has the resource for now at another URI; repeat the same request there, method and content unchanged.",
            other_names: &["Internal Redirect", "RedirectKeepVerb"],
            specs: &[
                at(Spec::Rfc9110, "15.4.8"),
                at(Spec::Rfc7231, "6.4.7"),
                at(Spec::Rfc2616, "10.3.8"),
            ],
            redirect: Some(Redirect {
                method: Method::Kept,
                query: Method::Kept,
                permanent: false,
                cite: at(Spec::Rfc9110, "15.4.8"),
            }),
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Should,
                    condition: None,
                    why: "the temporary URI",
                    cite: at(Spec::Rfc9110, "15.4.8"),
                },
                FieldUse {
                    field: Field::RetryAfter,
                    level: Level::May,
                    condition: None,
                    why: "shortest wait before following",
                    cite: at(Spec::Rfc9110, "10.2.3"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The client must not change the method if it follows by itself. POST stays POST with its content, PUT stays PUT, and QUERY stays QUERY (RFC 10008).",
                "Chrome shows \"307 Internal Redirect\" when HSTS turns HTTP into HTTPS. No server sent that one: look for `Non-Authoritative-Reason: HSTS`. Not heuristically cacheable: each request asks the old URI again.",
            ],
            use_when: &[
                "A temporary move of an API endpoint that takes POST, PUT, PATCH or DELETE.",
                "To pass an upload or a write to the node that owns the data.",
                "For HTTP to HTTPS while testing, before a permanent redirect.",
            ],
            avoid_when: &[
                "After form processing the browser would post again: send 303.",
                "For a lasting move of a POST endpoint: 308 is its permanent twin.",
                "Toward another site with secrets in the content: a client that follows hands them over.",
            ],
            on_receipt: &[
                "Repeat method and content at `Location`; keep the old URI for later.",
                "A streamed upload cannot be replayed: buffer it, or use `Expect: 100-continue`.",
                "Your client may drop `Authorization` when the host changes; add it again only for a host you trust.",
            ],
            causes: &[
                "FastAPI or Starlette redirects for a trailing slash.",
                "ASP.NET Core `UseHttpsRedirection` sends 307 by default.",
                "A new S3 bucket answers `TemporaryRedirect` until DNS catches up.",
                "WebHDFS sends the client from the name node to a data node.",
                "Next.js `redirect()` or middleware.",
            ],
            related: &[
                ("302", "302 is temporary as well, but POST may become GET."),
                ("308", "308 keeps the method too and is permanent."),
                ("303", "303 does the opposite and always goes on with GET."),
                ("301", "301 is lasting and does not protect the method."),
                (
                    "503",
                    "503 tells clients to come back later, without naming another place.",
                ),
            ],
            keywords: &[
                "keep post on redirect",
                "redirect without losing form data",
                "preserve method and data",
                "hsts internal redirect",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "308",
            code: 308,
            phrase: Some("Permanent Redirect"),
            summary: "Moved for good, method included: the server wants the same request, with its content, at the new URI.",
            specs: &[
                at(Spec::Rfc9110, "15.4.9"),
                at(Spec::Rfc7538, "3"),
                at(Spec::Rfc7238, "3"),
            ],
            caching: Caching::Heuristic,
            redirect: Some(Redirect {
                method: Method::Kept,
                query: Method::Kept,
                permanent: true,
                cite: at(Spec::Rfc9110, "15.4"),
            }),
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Should,
                    condition: None,
                    why: "the new permanent URI",
                    cite: at(Spec::Rfc9110, "15.4.9"),
                },
                FieldUse {
                    field: Field::RetryAfter,
                    level: Level::May,
                    condition: None,
                    why: "shortest wait before following",
                    cite: at(Spec::Rfc9110, "10.2.3"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "It joins the permanence of 301 with the strictness of 307. POST remains POST, and a QUERY remains QUERY (RFC 10008). Browsers may remember it.",
                "Experimental in 2014 (RFC 7238), on the standards track since 2015 (RFC 7538), now in RFC 9110: lists that call it a draft are outdated. Google used 308 earlier for unfinished uploads.",
            ],
            use_when: &[
                "A REST endpoint moves for good and receives POST, PUT, PATCH or DELETE.",
                "HTTP to HTTPS for a site that also takes form posts.",
                "One canonical spelling of API paths, such as no trailing slash.",
            ],
            avoid_when: &[
                "For a move that may be undone: 307.",
                "After a successful form post: 303, else the form is submitted twice.",
                "When clients from before 2014 matter: 301 is known to all; Internet Explorer 11 follows 308 only from Windows 10 on.",
            ],
            on_receipt: &[
                "Nothing is broken. Compare `Location` with the URL you sent, and store it.",
                "Resend method and content there. If your library stops here, it is old: update it or handle the hop in code.",
                "No `Location`, on a Google upload URL: continue the upload.",
            ],
            causes: &[
                "`http://` was called: ingress-nginx redirects to HTTPS with 308 by default, and Caddy does too.",
                "The final slash: Next.js and Vercel normalize it; Flask and Werkzeug add a missing one.",
                "A Next.js rule has `permanent: true`.",
                "Loop: TLS ends at a load balancer and ingress-nginx sees plain HTTP only. Set `use-forwarded-headers`, if the balancer sends `X-Forwarded-Proto`.",
            ],
            related: &[
                ("301", "301 is permanent too, but POST may turn into GET."),
                ("307", "307 keeps the method and is temporary."),
                (
                    "308-google",
                    "Google's 308 means more upload data is wanted, and nothing has moved.",
                ),
                ("302", "302 is temporary and may lose the method."),
                ("303", "303 continues with GET at a different resource."),
                ("330-icloud", "Apple's redirect without `Location`."),
            ],
            keywords: &[
                "permanent redirect that keeps post",
                "api moved to new host",
                "force https on api",
                "ssl-redirect annotation",
            ],
            ..Prose::NONE
        },
    },
];
