//! The registered 1xx codes.

use crate::{Article, Caching, Content, Entry, Field, FieldUse, Level, Prose, Spec, Standing, at};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "100",
            code: 100,
            phrase: Some("Continue"),
            summary: "The server has read the header section and asks for the content, in answer to `Expect: 100-continue`.",
            specs: &[
                at(Spec::Rfc9110, "15.2.1"),
                at(Spec::Rfc7231, "6.2.1"),
                at(Spec::Rfc2616, "10.1.1"),
                at(Spec::Rfc2068, "10.1.1"),
            ],
            caching: Caching::Forbidden,
            content: Some(Content::DoesNotEndHere),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Status 100 is interim, never the answer. A client with a large upload sends the header section and holds the content back, so that the server can refuse early. It is no promise: 401, 413 or 500 may still follow.",
            ],
            use_when: &[
                "A request carries `Expect: 100-continue` and its header section gives no reason to refuse. Most HTTP servers send 100 on their own.",
            ],
            avoid_when: &[
                "The header section is enough to refuse: send 401, 413 or 415 at once.",
                "The client speaks HTTP/1.0: it gets no 1xx at all.",
            ],
            on_receipt: &[
                "Send the content, then read on for the final status. If no 100 arrives soon, send it anyway; curl waits one second.",
                "A client that never sent `Expect` throws the 100 away and reads on.",
            ],
            causes: &[
                "Uploads start about a second late: the server or a proxy ignores `Expect`. Leave the field out or fix the hop.",
                "The client library adds `Expect` by itself: curl for larger uploads, .NET Framework's `HttpWebRequest`.",
            ],
            related: &[
                ("417", "417 refuses the expectation that 100 grants."),
                (
                    "413",
                    "413 refuses the content for its size, often in place of a 100.",
                ),
                (
                    "103",
                    "103 carries hints about the response; 100 is about the request content.",
                ),
            ],
            keywords: &[
                "expect100-timeout",
                "done waiting for 100-continue",
                "we are completely uploaded and fine",
                "upload delay 1 second",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "101",
            code: 101,
            phrase: Some("Switching Protocols"),
            summary: "The server accepts `Upgrade`: from here on this connection speaks another protocol, such as WebSocket.",
            other_names: &["Web Socket Protocol Handshake", "UPGRADED"],
            specs: &[
                at(Spec::Rfc9110, "15.2.2"),
                at(Spec::Rfc7231, "6.2.2"),
                at(Spec::Rfc2616, "10.1.2"),
                at(Spec::Rfc2068, "10.1.2"),
            ],
            caching: Caching::Forbidden,
            content: Some(Content::DoesNotEndHere),
            headers: &[
                FieldUse {
                    field: Field::Upgrade,
                    level: Level::Must,
                    condition: None,
                    why: "names the protocol in force after this response",
                    cite: at(Spec::Rfc9110, "15.2.2"),
                },
                FieldUse {
                    field: Field::Connection,
                    level: Level::Must,
                    condition: None,
                    why: "must list `upgrade`, since Upgrade goes one hop only",
                    cite: at(Spec::Rfc9110, "7.8"),
                },
            ],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The client offered a protocol in `Upgrade` and the server takes it. After the 101 header section, the bytes belong to the new protocol.",
                "HTTP/2 and HTTP/3 have no 101: a WebSocket there starts with extended CONNECT and a 2xx.",
            ],
            use_when: &[
                "An HTTP/1.1 request offers a protocol you speak and passes your checks, such as login and `Origin`.",
            ],
            avoid_when: &[
                "You do not want the new protocol: ignore `Upgrade`. The login or `Origin` is wrong: 401 or 403.",
            ],
            on_receipt: &[
                "Check that `Upgrade` names what you offered, and for WebSocket `Sec-WebSocket-Accept`.",
                "nginx logs 101 only when the connection ends.",
            ],
            causes: &[
                "A WebSocket handshake gets 200, 400 or 426 instead: a proxy dropped `Upgrade` and `Connection`. In nginx set `proxy_http_version 1.1` and pass both on.",
                "The session dies after a quiet minute: `proxy_read_timeout` ran out. Send pings.",
            ],
            related: &[
                ("426", "426 demands an upgrade; 101 performs one."),
                ("100", "100 keeps HTTP going; 101 ends it on this connection."),
                ("200", "200 declines the offered upgrade and answers in HTTP."),
            ],
            keywords: &[
                "websocket wss handshake success",
                "error during websocket handshake: unexpected response code",
                "socket.io signalr",
                "kubectl exec attach port-forward",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "102",
            code: 102,
            phrase: Some("Processing"),
            standing: Standing::Obsolete,
            summary: "A WebDAV server is still at work on a long request; the final status follows.",
            specs: &[at(Spec::Rfc2518, "10.1")],
            caching: Caching::Forbidden,
            content: Some(Content::DoesNotEndHere),
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Status 102 was made so that a client would not give up while a server copies or moves a large collection. It carries no progress figures.",
                "RFC 4918 took it out of WebDAV, and clients rarely act on it. It needs no polling: the answer comes on the same connection.",
            ],
            use_when: &[
                "Only for a WebDAV client known to understand 102, during a COPY or MOVE that runs for more than about twenty seconds.",
            ],
            avoid_when: &[
                "A new API has a long job: answer 202 at once and offer a resource to ask about it.",
                "You want to outlast a proxy's timeout: do not count on 102 to reset its timer.",
            ],
            on_receipt: &[
                "Keep the connection open and wait for the final status. A client may skip the 102 altogether.",
            ],
            causes: &[
                "Node.js code called `response.writeProcessing()`, or an old WebDAV server sends it on its own.",
            ],
            caveat: Some(
                "Registered for RFC 2518, which is obsolete. No current specification describes 102.",
            ),
            related: &[
                (
                    "202",
                    "202 is final and frees the connection; 102 keeps the client waiting.",
                ),
                (
                    "103",
                    "103 brings hints for the page to come; 102 brings nothing.",
                ),
                ("504", "504 is what a gateway says when the wait got too long."),
                (
                    "207",
                    "207 often is the final answer after a long WebDAV request.",
                ),
            ],
            keywords: &[
                "still working",
                "please wait",
                "in progress",
                "keep alive long operation",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "103",
            code: 103,
            phrase: Some("Early Hints"),
            summary: "Before the final response, the server names in `Link` what the page will likely need, so that the browser can fetch it early.",
            specs: &[at(Spec::Rfc8297, "2")],
            caching: Caching::Forbidden,
            content: Some(Content::DoesNotEndHere),
            headers: &[FieldUse {
                field: Field::Link,
                level: Level::Usual,
                condition: None,
                why: "what to fetch or connect to: rel=preload, rel=preconnect",
                cite: at(Spec::Rfc8297, "2"),
            }],
            mdn: true,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A hint binds nobody, and the fields of a 103 do not become fields of the final response: repeat important `Link` fields there.",
                "Chrome and Safari act on 103 over HTTP/2 and later only. Of several 103 responses, browsers heed the first.",
            ],
            use_when: &[
                "Page navigations with slow server work, when the critical resources are known early. For API calls there is nothing to win.",
            ],
            avoid_when: &[
                "The client speaks HTTP/1.1 and you do not know it: some mistake 103 for the answer.",
                "The hint would reveal something before the access check is done.",
            ],
            on_receipt: &[
                "Start the fetches if you like, then wait for the final status. Ignoring 103 costs speed only.",
                "Node.js sends with `writeEarlyHints()`; nginx `early_hints` relays.",
            ],
            causes: &["Hints do not arrive: an older proxy drops 1xx responses."],
            related: &[
                (
                    "103-checkpoint",
                    "Checkpoint is an older proposal with the same number, for uploads.",
                ),
                (
                    "100",
                    "100 asks for request content; 103 prepares the client for the response.",
                ),
                ("102", "102 only says that the work goes on."),
                ("200", "200 is the usual final answer that follows a 103."),
            ],
            keywords: &[
                "preload css fonts",
                "preconnect",
                "speed up page load",
                "lcp ttfb server think time",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "104",
            code: 104,
            phrase: Some("Upload Resumption Supported"),
            standing: Standing::Temporary,
            summary: "An Internet-Draft's interim status: the server can resume this upload, or reports how far it has come.",
            specs: &[at(Spec::DraftResumableUpload, "")],
            caching: Caching::Forbidden,
            content: Some(Content::DoesNotEndHere),
            headers: &[
                FieldUse {
                    field: Field::Location,
                    level: Level::Usual,
                    condition: None,
                    why: "the upload resource to resume at",
                    cite: at(Spec::DraftResumableUpload, ""),
                },
                FieldUse {
                    field: Field::UploadLimit,
                    level: Level::Usual,
                    condition: None,
                    why: "sizes and lifetime the server allows",
                    cite: at(Spec::DraftResumableUpload, ""),
                },
                FieldUse {
                    field: Field::UploadOffset,
                    level: Level::Usual,
                    condition: None,
                    why: "bytes processed so far",
                    cite: at(Spec::DraftResumableUpload, ""),
                },
            ],
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The client announces a resumable upload with `Upload-Complete`. The server makes an upload resource and sends its URI in `Location` with a 104. Later 104 responses may carry `Upload-Offset`.",
                "If the connection breaks, the client asks the upload resource for its offset with HEAD and sends the rest with PATCH.",
            ],
            use_when: &[
                "You implement the IETF draft, the request has `Upload-Complete`, and your server can send interim responses.",
            ],
            avoid_when: &[
                "You need something stable today: use the tus protocol or a chunk API of your own.",
            ],
            on_receipt: &[
                "Keep the URI from `Location` until the final response.",
                "A client that does not know 104 waits for the final status, the only one that tells the result.",
            ],
            caveat: Some(
                "Temporary registration, expiry date 2026-11-13, made for draft -05; the draft has moved on. Check IANA.",
            ),
            related: &[
                ("100", "100 lets an upload start; 104 lets it survive a break."),
                ("103-checkpoint", "Checkpoint, around 2010, had the same aim."),
                ("308-google", "Google's upload APIs use 308 for this."),
                ("201", "201 can be the final answer to the upload."),
            ],
            keywords: &["resumable file", "continue interrupted", "large video", "tus 2.0"],
            ..Prose::NONE
        },
    },
];
