//! The registered 2xx codes.

use crate::{Article, Caching, Content, Entry, Field, FieldUse, Level, Prose, Spec, at};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "200",
            code: 200,
            phrase: Some("OK"),
            top10: true,
            summary: "The request succeeded; what the server sends as content depends on the method.",
            other_names: &["Connection established"],
            specs: &[
                at(Spec::Rfc9110, "15.3.1"),
                at(Spec::Rfc7231, "6.3.1"),
                at(Spec::Rfc2616, "10.2.1"),
                at(Spec::Rfc2068, "10.2.1"),
                at(Spec::Rfc1945, "9.2"),
            ],
            caching: Caching::Heuristic,
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "For GET it is a representation of the resource, for POST the result of the action, for PUT, PATCH and DELETE a report or the new state, for HEAD the fields alone. A 200 to CONNECT opens a tunnel.",
                "Caches may keep a 200 to GET even without an explicit lifetime, so set `Cache-Control`.",
                "A 200 is no proof that the task was done. Some APIs, GraphQL often among them, put an error into its content. Monitors and retry logic then count a failure as success.",
            ],
            use_when: &[
                "GET or HEAD finds the resource: send `Content-Type` and an `ETag`. A search without hits is a 200 with an empty list.",
                "PUT or PATCH changed a resource and the client benefits from seeing the new state.",
                "POST ran an action or a query that created nothing. DELETE has something to report.",
            ],
            avoid_when: &[
                "A new resource came into being: 201 with `Location`.",
                "The work is only queued: 202. There is nothing to say: 204. Only a range is sent: 206.",
                "Something failed: use 4xx or 5xx. A not-found page sent as 200 is a soft 404 to crawlers.",
            ],
            on_receipt: &[
                "Check `Content-Type` before you parse: a captive portal or a login page behind a followed redirect also ends in 200.",
                "At the browser: a blank page with 200 points to scripts. Open the console.",
            ],
            causes: &[
                "HTML where JSON was due: a single-page application's fallback to `index.html`, a catch-all route, or a wrong path prefix.",
                "Old content in a 200: a cache on the way. Compare `Age` and `ETag` with the origin server's answer.",
            ],
            related: &[
                ("201", "201 adds that something new exists and says where."),
                ("202", "202 takes the request in without having done the work."),
                ("204", "204 is success with no content at all."),
                ("206", "206 brings the requested part, 200 the whole."),
                ("304", "304 says that your copy is still good; 200 sends it anew."),
                (
                    "404",
                    "404 is for a missing resource; an existing but empty collection is a 200.",
                ),
            ],
            keywords: &["success", "everything fine", "it works", "read fetch show record"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "201",
            code: 201,
            phrase: Some("Created"),
            top10: true,
            summary: "The request succeeded, and the server made at least one new resource, which exists now.",
            specs: &[
                at(Spec::Rfc9110, "15.3.2"),
                at(Spec::Rfc7231, "6.3.2"),
                at(Spec::Rfc2616, "10.2.2"),
                at(Spec::Rfc2068, "10.2.2"),
                at(Spec::Rfc1945, "9.2"),
            ],
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Usual,
                    condition: None,
                    why: "URI of the main new resource",
                    cite: at(Spec::Rfc9110, "15.3.2"),
                },
                FieldUse {
                    field: Field::ETag,
                    level: Level::Usual,
                    condition: None,
                    why: "validator of the new representation, for a later `If-Match`",
                    cite: at(Spec::Rfc9110, "15.3.2"),
                },
                FieldUse {
                    field: Field::LastModified,
                    level: Level::Usual,
                    condition: None,
                    why: "modification date of the new representation",
                    cite: at(Spec::Rfc9110, "15.3.2"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`Location` names the main new resource. Without that field it is the URI of the request itself, as after a PUT.",
                "Two wrong beliefs. First, that 201 is for POST alone: a PUT that creates must answer 201 too. Second, that `Location` redirects: with 201 it is an address to note, and a browser stays where it is.",
            ],
            use_when: &[
                "POST to a collection made a member: send `Location`, the new representation as content, and its `ETag`. The client is spared a GET.",
                "PUT stored something at a URI where nothing was before.",
                "The client knows every detail: `Location` and empty content are enough.",
            ],
            avoid_when: &[
                "PUT or PATCH changed what was there: 200 or 204.",
                "Creation happens later in a queue: 202.",
                "The resource exists already: 409. A repeat with the same idempotency key gets the first result again.",
                "An HTML form was posted and the browser should show the new page: 303 to it.",
            ],
            on_receipt: &[
                "`Location` may be relative to the request URI.",
                "Keep the `ETag` for the next `If-Match`.",
                "Do not repeat the POST: it would probably make a second resource.",
            ],
            causes: &[
                "Duplicates after a 201: a double click, or a client that lost the first response and sent the POST again. An idempotency key, or PUT to a URI of the client's choice, prevents this.",
                "A GET right after gives 404: a replica or a cache lags behind the write.",
            ],
            related: &[
                ("200", "200 is success without a new resource."),
                ("202", "202 promises to try; 201 states that the resource exists."),
                (
                    "204",
                    "204 fits a PUT that replaced; 201 fits a PUT that created.",
                ),
                (
                    "303",
                    "303 sends a browser on to the result; 201 leaves it in place.",
                ),
                (
                    "409",
                    "409 refuses because a resource with that key or name is there already.",
                ),
            ],
            keywords: &[
                "post insert add record",
                "sign up registered account",
                "new user order placed",
                "file uploaded stored",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "202",
            code: 202,
            phrase: Some("Accepted"),
            summary: "The server took the request in, but the work is not finished and may still fail.",
            specs: &[
                at(Spec::Rfc9110, "15.3.3"),
                at(Spec::Rfc7231, "6.3.3"),
                at(Spec::Rfc2616, "10.2.3"),
                at(Spec::Rfc2068, "10.2.3"),
                at(Spec::Rfc1945, "9.2"),
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Status 202 commits to nothing. HTTP cannot send the outcome later, so the content should state where the job stands and where to ask.",
                "It is wrong to read 202 as done. `Location` on a 202 is a habit of many APIs, not a rule of RFC 9110.",
            ],
            use_when: &[
                "The work takes longer than a client should wait: reports, imports, mail, batch jobs. Check the input first, then return a job URI and a `Retry-After` as polling pace.",
                "A webhook receiver stores the event and handles it later.",
            ],
            avoid_when: &[
                "The work is done: 200, 201 or 204.",
                "You reject the request because of load: 503 or 429.",
                "The input is wrong and you know it: 400 or 422 now, not a failed job later.",
            ],
            on_receipt: &[
                "Poll the job URI at the server's pace until the job says that it is finished.",
                "A repeated request may run the job twice.",
            ],
            causes: &[
                "A job stays pending: the worker is down or the queue is full.",
                "A GET gets 202 without content and with `x-amzn-waf-action: challenge`: AWS WAF wants a browser to solve a script first, so a plain client never sees the page.",
            ],
            related: &[
                ("200", "200 reports a finished action, 202 an open one."),
                (
                    "201",
                    "201 says that the resource is there; after 202 it may never be.",
                ),
                ("204", "204 means done, not pending."),
                (
                    "102",
                    "102 keeps the connection open during the work; 202 ends the exchange.",
                ),
                (
                    "303",
                    "303 suits the job resource once the result has its own URI.",
                ),
                ("222-hunter", "Hunter: the verification failed for now."),
            ],
            links: &[(
                "AWS WAF: CAPTCHA and Challenge",
                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html",
            )],
            keywords: &[
                "job queued",
                "async asynchronous background task",
                "long-running operation",
                "polling status endpoint",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "203",
            code: 203,
            phrase: Some("Non-Authoritative Information"),
            summary: "Success, but a proxy on the way changed the content of the origin server's 200.",
            other_names: &["Non Authoritative Information", "Partial Information"],
            specs: &[
                at(Spec::Rfc9110, "15.3.4"),
                at(Spec::Rfc7231, "6.3.4"),
                at(Spec::Rfc2616, "10.2.4"),
                at(Spec::Rfc2068, "10.2.4"),
            ],
            caching: Caching::Heuristic,
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A transforming proxy may mark what it altered by turning 200 into 203. The fields and content then differ from what the origin server sent.",
                "It has nothing to do with login or rights, in spite of the word authoritative. An origin server does not send 203 about its own data, however doubtful the data.",
            ],
            use_when: &[
                "You run a proxy that recompresses images, removes elements, translates or otherwise edits a 200.",
            ],
            avoid_when: &[
                "You are the origin server, or you deliver an unaltered copy from a cache: the code is 200.",
                "Client or server forbade changes with `Cache-Control: no-transform`: leave the content alone.",
            ],
            on_receipt: &[
                "Treat it as 200, but do not check signatures or digests from the origin server against it.",
                "To get the original, send `Cache-Control: no-transform` or use HTTPS end to end.",
            ],
            causes: &[
                "Alibaba Cloud OSS and Tencent COS answer 203 with the error code `CallbackFailed`: the object is stored, but the callback to your server failed. Do not upload it again; repair the callback.",
            ],
            related: &[
                ("200", "200 is the answer as the origin server made it."),
                (
                    "warn-214",
                    "Warning 214 was the header field way to say the same; it is obsolete.",
                ),
                ("206", "206 is incomplete by request; 203 is altered without one."),
                (
                    "502",
                    "502 is a proxy that got no valid response; 203 is one that edited a valid one.",
                ),
            ],
            links: &[(
                "Alibaba Cloud OSS: status 203",
                "https://www.alibabacloud.com/help/en/oss/support/http-status-code-203",
            )],
            keywords: &[
                "modified by proxy",
                "altered response",
                "third party copy",
                "transformed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "204",
            code: 204,
            phrase: Some("No Content"),
            top10: true,
            summary: "The action succeeded and the server has no content to send, by definition.",
            specs: &[
                at(Spec::Rfc9110, "15.3.5"),
                at(Spec::Rfc7231, "6.3.5"),
                at(Spec::Rfc2616, "10.2.5"),
                at(Spec::Rfc2068, "10.2.5"),
                at(Spec::Rfc1945, "9.2"),
            ],
            caching: Caching::Heuristic,
            content: Some(Content::MustNot),
            headers: &[FieldUse {
                field: Field::ETag,
                level: Level::Usual,
                condition: None,
                why: "entity tag of the state after the action",
                cite: at(Spec::Rfc9110, "15.3.5"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Done, and nothing to send. Fields still count: after a PUT, `ETag` describes the new state. A browser that gets 204 for a link or form stays on the page it shows.",
                "The message ends with the header section. `Content-Length` and `Transfer-Encoding` have no place in it, and bytes that follow can be taken for the next response.",
                "Status 204 is not for every empty thing. An empty list is a 200 with `[]`, and a resource that does not exist is a 404.",
            ],
            use_when: &[
                "DELETE removed the resource and there is nothing to tell.",
                "PUT or PATCH saved what the client sent, unchanged. Add the `ETag`.",
                "POST for side effects only: beacons, read marks, logout.",
                "OPTIONS for a CORS preflight, with the `Access-Control-Allow-` fields.",
            ],
            avoid_when: &[
                "The server altered the data on saving, or filled in defaults: 200 with the new state.",
                "PUT or POST made something new: 201. The deletion only starts now: 202.",
            ],
            on_receipt: &[
                "Do not parse: calling `json()` on a 204 fails. Test the status first.",
                "At the browser: nothing happens on screen, and that is as meant.",
            ],
            causes: &[
                "A JSON parser complains about unexpected end of input: client code parses every 2xx alike.",
                "Requests hang or the next one breaks: the server wrote content after a 204. Remove it.",
                "A 204 comes where you expect data: the handler returned null or void, and the framework chose the code.",
            ],
            related: &[
                ("200", "200 has content, even if that is an empty list."),
                ("205", "205 also asks the user agent to reset the form."),
                ("201", "201 is for a PUT that created; 204 for one that replaced."),
                ("202", "202 is not done yet; 204 is."),
                (
                    "304",
                    "304 has no content either, but means that the copy you hold is valid.",
                ),
                (
                    "404",
                    "404 is for a resource that is not there, 204 for one that has nothing to show.",
                ),
                ("1223-ie", "How Internet Explorer up to 9 showed it to scripts."),
            ],
            keywords: &[
                "empty response body",
                "unexpected end of json input",
                "delete success",
                "save draft autosave",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "205",
            code: 205,
            phrase: Some("Reset Content"),
            summary: "The request succeeded, and the server wants the form or view that sent it to be reset.",
            specs: &[
                at(Spec::Rfc9110, "15.3.6"),
                at(Spec::Rfc7231, "6.3.6"),
                at(Spec::Rfc2616, "10.2.6"),
                at(Spec::Rfc2068, "10.2.6"),
            ],
            content: Some(Content::MustNot),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Status 205 was meant for data entry: the record is saved, clear the form for the next one. It must not carry content.",
                "Browsers do not do that. They handle 205 as they handle 204: they stay on the page and clear nothing.",
                "The framing differs from 204. HTTP/1.1 does not end a 205 at the header section by itself, so say `Content-Length: 0`.",
            ],
            use_when: &[
                "Client and server are both yours, and the client is written to reset its view on 205.",
            ],
            avoid_when: &[
                "The client is a browser: send 204 and clear the form in a script, or 303 to a fresh form.",
                "You have content to send: 200.",
            ],
            on_receipt: &["Reset the input view and keep no stale values. Expect no content."],
            causes: &[
                "A client hangs after 205: the server sent neither `Content-Length: 0` nor an empty chunk, and did not close.",
            ],
            related: &[
                ("204", "204 keeps the view; 205 asks to reset it."),
                ("200", "200 may carry content, which 205 must not."),
                ("303", "303 shows a fresh page, which browsers do obey."),
            ],
            keywords: &[
                "clear form after submit",
                "reset fields",
                "new entry",
                "empty the input",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "206",
            code: 206,
            phrase: Some("Partial Content"),
            summary: "The server sends the range that the `Range` field asked for.",
            specs: &[
                at(Spec::Rfc9110, "15.3.7"),
                at(Spec::Rfc7233, "4.1"),
                at(Spec::Rfc2616, "10.2.7"),
                at(Spec::Rfc2068, "10.2.7"),
            ],
            caching: Caching::Heuristic,
            headers: &[
                FieldUse {
                    field: Field::ContentRange,
                    level: Level::Must,
                    condition: Some("in a response of one part"),
                    why: "which bytes of how many",
                    cite: at(Spec::Rfc9110, "15.3.7.1"),
                },
                FieldUse {
                    field: Field::Date,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "time of this response",
                    cite: at(Spec::Rfc9110, "15.3.7"),
                },
                FieldUse {
                    field: Field::CacheControl,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "rules for caches, which hold for pieces too",
                    cite: at(Spec::Rfc9110, "15.3.7"),
                },
                FieldUse {
                    field: Field::ETag,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "proves that pieces belong together",
                    cite: at(Spec::Rfc9110, "15.3.7"),
                },
                FieldUse {
                    field: Field::Expires,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "freshness for old caches",
                    cite: at(Spec::Rfc9110, "15.3.7"),
                },
                FieldUse {
                    field: Field::ContentLocation,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "URI of the representation that the part is of",
                    cite: at(Spec::Rfc9110, "15.3.7"),
                },
                FieldUse {
                    field: Field::Vary,
                    level: Level::Must,
                    condition: Some("if the 200 would have it"),
                    why: "request fields that the cache key depends on",
                    cite: at(Spec::Rfc9110, "15.3.7"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "One range comes as plain content with `Content-Range`, several as `multipart/byteranges` with a `Content-Range` in each part.",
                "Many 206 lines for one video or PDF are normal: players fetch pieces.",
            ],
            use_when: &[
                "A GET has a `Range` you support, its `If-Range` (if any) matches, and a range lies within the representation.",
            ],
            avoid_when: &[
                "The request has no `Range`: 200.",
                "All ranges lie beyond the end: 416.",
                "You page through a list: 200, though PostgREST can answer 206.",
            ],
            on_receipt: &[
                "Read `Content-Range`: the server may send less than was asked.",
                "Join only pieces of one strong validator. `If-Range` guards a resumed download. On 200, start over.",
            ],
            causes: &["Video does not seek or play in Safari: the server or a proxy ignores `Range`."],
            related: &[
                (
                    "416",
                    "416 means that no requested range exists; 206 delivers one.",
                ),
                ("200", "200 brings the whole, also if a server ignores `Range`."),
                ("304", "304 answers a validator; 206 answers a range."),
                ("412", "412 is the refusal when `If-Match` fails."),
            ],
            keywords: &[
                "resume download",
                "byte serving",
                "wget -c",
                "curl -C - continue-at",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "207",
            code: 207,
            phrase: Some("Multi-Status"),
            summary: "A WebDAV server answers with several results at once, each with its own status inside the XML content.",
            other_names: &["Multi Status"],
            specs: &[at(Spec::Rfc4918, "11.1"), at(Spec::Rfc2518, "10.2")],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The outer 207 tells only that there is a list. Every member of the `multistatus` element carries a status, and all of them may be errors.",
                "Some JSON bulk APIs borrow 207 for mixed results. That is a convention outside RFC 4918: document it.",
            ],
            use_when: &[
                "WebDAV: PROPFIND and PROPPATCH results, CalDAV and CardDAV REPORT, or a COPY, MOVE or DELETE that failed for some members.",
                "A bulk endpoint whose clients are told to read each item's result.",
            ],
            avoid_when: &[
                "All items share one fate: a plain 200 or 4xx is clearer to monitors.",
                "The batch runs later: 202 with a job resource.",
            ],
            on_receipt: &[
                "Read the status of each item. Never count 207 itself as success.",
                "Send again only the items that failed, and for 424 fix the item they hang on.",
            ],
            causes: &["Errors that no dashboard shows: monitoring counts 207 as success, since it is a 2xx."],
            related: &[
                ("200", "200 states one result for the request as a whole."),
                ("208", "208 occurs inside a 207 for members listed before."),
                (
                    "424",
                    "424 appears inside a 207 for items that failed because of another.",
                ),
                (
                    "206",
                    "206 is part of one representation; 207 is results for many resources.",
                ),
                ("422", "422 rejects the whole request; 207 judges item by item."),
                (
                    "298-qiniu",
                    "Qiniu's unregistered number for a batch that succeeded in part.",
                ),
            ],
            keywords: &[
                "propfind proppatch",
                "multistatus xml",
                "partial success",
                "some items failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "208",
            code: 208,
            phrase: Some("Already Reported"),
            summary: "A WebDAV server with bindings marks, inside a 207, a collection that it has listed earlier already.",
            specs: &[at(Spec::Rfc5842, "7.1")],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "With bindings one collection can appear under several paths, even inside itself. In a deep PROPFIND the server lists it once and marks each further appearance with 208, without its members.",
                "It is a status inside XML, not a status line. It does not mean that a duplicate request, bug report or record was received.",
            ],
            use_when: &[
                "In a `propstat` of a 207 to `Depth: infinity`, if the client showed in its `DAV` request field that it knows bindings.",
            ],
            avoid_when: &[
                "The client did not send such a `DAV` field and there is a loop: 508.",
                "A user submits something twice: 409, or 200 with the first result.",
            ],
            on_receipt: &[
                "Reuse the members reported before for the same resource. `DAV:resource-id` shows which resources are the same.",
            ],
            related: &[
                ("207", "207 is the response that holds a 208."),
                (
                    "508",
                    "508 ends the request at a loop; 208 lets the listing go on.",
                ),
                ("409", "409 is for duplicates in an API sense."),
            ],
            keywords: &[
                "bind loop",
                "same folder twice",
                "infinite recursion propfind",
                "multiple paths symlink",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "226",
            code: 226,
            phrase: Some("IM Used"),
            summary: "The server answers a GET with a delta or other manipulation that the client offered to take in `A-IM`.",
            specs: &[at(Spec::Rfc3229, "10.4.1")],
            headers: &[
                FieldUse {
                    field: Field::Im,
                    level: Level::Must,
                    condition: Some("in a delta-encoded response"),
                    why: "lists the manipulations applied",
                    cite: at(Spec::Rfc3229, "10.3"),
                },
                FieldUse {
                    field: Field::ETag,
                    level: Level::Must,
                    condition: None,
                    why: "entity tag of the current instance",
                    cite: at(Spec::Rfc3229, "10.4.1"),
                },
                FieldUse {
                    field: Field::DeltaBase,
                    level: Level::Must,
                    condition: Some("if the request named several entity tags in `If-None-Match`"),
                    why: "entity tag of the copy the delta starts from",
                    cite: at(Spec::Rfc3229, "10.5.1"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The client lists in `A-IM` what it can process and names its old copy in `If-None-Match`. The server sends the difference only, marked with `IM`, and the client computes the current instance.",
                "Few servers and clients have it. Feeds are the known use: with `A-IM: feed` a server sends new entries only. An FTP log's 226, transfer complete, is another protocol.",
            ],
            use_when: &[
                "A GET has an `A-IM` you support, and you still know the instance that the client holds.",
            ],
            avoid_when: &[
                "There is no `A-IM` in the request: 200.",
                "Nothing changed: 304.",
                "You only compress: that is `Content-Encoding` with 200.",
            ],
            on_receipt: &[
                "Apply the manipulations in `IM` to the copy named by `Delta-Base`, then store the result under the new `ETag`.",
                "Cache it only within its explicit lifetime.",
            ],
            related: &[
                ("304", "304 means no change; 226 carries the change."),
                ("206", "206 is a byte range, 226 a computed difference."),
                ("200", "200 sends the full instance."),
            ],
            keywords: &[
                "delta encoding",
                "rfc 3229",
                "diff only changed part",
                "vcdiff diffe gdiff",
            ],
            ..Prose::NONE
        },
    },
];
