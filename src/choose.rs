//! The choice of a code to return: questions to the author of a server, at most four deep, that end in a ruling.

/// The most questions on the way to a ruling. More make the way longer than reading a list of the codes.
pub const MOST_QUESTIONS: usize = 4;

/// A question with the answers that there are.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Its address on the page, unique among questions and rulings.
    pub anchor: &'static str,
    /// The question, in a few words.
    pub asks: &'static str,
    /// The answers, the most frequent first.
    pub answers: &'static [Answer],
}

/// An answer, and where it leads.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// The case, in a few words.
    pub says: &'static str,
    /// The next question, or the ruling.
    pub leads: Leads,
}

/// The next step after an answer.
#[derive(Debug, Clone, Copy)]
pub enum Leads {
    /// Another question.
    Ask(Question),
    /// A code.
    Send(Ruling),
    /// A place of another branch, by its anchor.
    See(&'static str),
}

/// The code to return, and why.
#[derive(Debug, Clone, Copy)]
pub struct Ruling {
    /// Its address on the page, unique among questions and rulings.
    pub anchor: &'static str,
    /// The id of the entry to send.
    pub entry: &'static str,
    /// The grounds, and what the content should say: at most two hundred characters.
    pub why: &'static str,
    /// The ids of the one or two entries that come nearest. One of each pair says how the two differ.
    pub nearest: &'static [&'static str],
    /// The content of its example, where that of the code would show another case.
    pub content: Option<&'static str>,
}

/// A registered code that no answer leads to, and the reason.
pub type LeftOut = (&'static str, &'static str);

const fn ask(
    says: &'static str,
    anchor: &'static str,
    asks: &'static str,
    answers: &'static [Answer],
) -> Answer {
    Answer {
        says,
        leads: Leads::Ask(Question {
            anchor,
            asks,
            answers,
        }),
    }
}

const fn send(
    says: &'static str,
    anchor: &'static str,
    entry: &'static str,
    nearest: &'static [&'static str],
    why: &'static str,
) -> Answer {
    Answer {
        says,
        leads: Leads::Send(Ruling {
            anchor,
            entry,
            why,
            nearest,
            content: None,
        }),
    }
}

/// An answer whose example has that content, in JSON.
const fn shown(answer: Answer, content: &'static str) -> Answer {
    match answer.leads {
        Leads::Send(ruling) => Answer {
            leads: Leads::Send(Ruling {
                content: Some(content),
                ..ruling
            }),
            ..answer
        },
        _ => answer,
    }
}

const fn see(says: &'static str, anchor: &'static str) -> Answer {
    Answer {
        says,
        leads: Leads::See(anchor),
    }
}

/// The first question, which all others hang from.
pub static FIRST: Question = Question {
    anchor: "start",
    asks: "How did the request end?",
    answers: &[
        ask("It worked", "worked", "What was it for?", WORKED),
        ask(
            "The client should go elsewhere",
            "elsewhere",
            "Why elsewhere?",
            ELSEWHERE,
        ),
        ask(
            "The request cannot be granted",
            "refused",
            "What stands in its way?",
            REFUSED,
        ),
        ask("The server side failed", "failed", "Who failed?", FAILED),
        ask("It has not ended yet", "going-on", "What goes on?", GOING_ON),
    ],
};

/// Registered codes from 200 to 599 that no answer leads to.
pub static LEFT_OUT: &[LeftOut] = &[
    ("203", "Only a proxy that edits the answers of others sends it."),
    ("208", "It stands inside a 207 of WebDAV bindings, never alone."),
    (
        "226",
        "It needs delta encoding, which hardly any client asks for.",
    ),
    (
        "305",
        "Deprecated: clients no longer take a proxy from an answer.",
    ),
    ("306", "Kept free: it has no meaning today."),
    (
        "418",
        "Kept free: it began as a joke, and 429 or 403 says what is meant.",
    ),
    (
        "506",
        "A fault inside RFC 2295 negotiation, which is hardly in use.",
    ),
    ("510", "Its specification is historic, and no client follows it."),
];

const WORKED: &[Answer] = &[
    ask(
        "To read something",
        "read",
        "What is there to send?",
        &[
            send(
                "The thing itself",
                "found",
                "200",
                &["204", "304"],
                "The whole representation follows. An `ETag` lets the client ask again for less.",
            ),
            shown(
                send(
                    "A list or a search without a hit",
                    "empty-list",
                    "200",
                    &["204", "404"],
                    "The list is there and has no members: send it empty. A client then needs no special case.",
                ),
                r#"{"items":[]}"#,
            ),
            send(
                "It exists and has nothing to show",
                "nothing-to-show",
                "204",
                &["200", "404"],
                "The thing is there and its content has no bytes. What does not exist is a 404.",
            ),
            send(
                "The client's copy is still good",
                "unchanged",
                "304",
                &["200", "412"],
                "`If-None-Match` names the present `ETag`, or nothing changed since the date that was sent.",
            ),
            ask(
                "A part, by `Range`",
                "range",
                "Does the range lie within it?",
                &[
                    send(
                        "Yes, at least one does",
                        "part",
                        "206",
                        &["200", "416"],
                        "Send that part and say where it lies. Without a `Range` that you support, send all of it as 200.",
                    ),
                    send(
                        "No, it begins past the end",
                        "bad-range",
                        "416",
                        &["206", "200"],
                        "No byte that was asked for exists. The length tells the client where it ends.",
                    ),
                ],
            ),
        ],
    ),
    ask(
        "To create something",
        "create",
        "Is it there now?",
        &[
            send(
                "Yes",
                "created",
                "201",
                &["200", "202"],
                "A POST made a member, or a PUT stored where nothing was. Its address spares the client a search.",
            ),
            send(
                "Not yet: it will be made later",
                "queued",
                "202",
                &["201", "303"],
                "Nothing is promised but the attempt. Give the address at which the client can watch it.",
            ),
            send(
                "PUT replaced what was there",
                "replaced",
                "204",
                &["200", "201"],
                "Nothing new came to be. Send 200 instead where the stored form differs from what was sent.",
            ),
            see("No: one like it exists already", "taken"),
            see("It was: the same request came twice", "key"),
        ],
    ),
    ask(
        "To change or delete something",
        "change",
        "Has the answer something to show?",
        &[
            send(
                "Yes, the new state",
                "changed",
                "200",
                &["204", "202"],
                "The server set or computed values that the client would otherwise have to fetch.",
            ),
            send(
                "No, it is as the client wished",
                "changed-silently",
                "204",
                &["200", "205"],
                "Saved or deleted as asked. An `ETag` for what was saved lets the client go on editing.",
            ),
            send(
                "It had been deleted before",
                "deleted-again",
                "404",
                &["204", "410"],
                "The target is not there. A 204 is right too where only the absence counts: choose one and keep to it.",
            ),
            send(
                "No, and the form should be cleared",
                "clear-form",
                "205",
                &["204", "303"],
                "Only for a client of your own that obeys it. Browsers do not clear the form.",
            ),
        ],
    ),
    ask(
        "To start work that takes long",
        "job",
        "Where does the work stand?",
        &[
            send(
                "It was just taken in",
                "accepted",
                "202",
                &["200", "201"],
                "Check the input first, then name the job's address. `Retry-After` sets how often to ask.",
            ),
            shown(
                send(
                    "The client asks, and it goes on",
                    "running",
                    "200",
                    &["202", "204"],
                    "Reading the job's state worked. How far it is stands in the content.",
                ),
                r#"{"state":"running","percent":40}"#,
            ),
            send(
                "The client asks, and it is done",
                "done",
                "303",
                &["302", "202"],
                "The result has an address of its own, to be read with GET. Where it has none, send 200 with the result.",
            ),
            shown(
                send(
                    "The client asks, and the work failed",
                    "job-failed",
                    "200",
                    &["202", "404"],
                    "Reading the job's state worked, and the state is `failed`. The error stands in the content.",
                ),
                r#"{"state":"failed","error":"The file is no image."}"#,
            ),
        ],
    ),
    ask(
        "To do many things at once",
        "batch",
        "Did all of them end alike?",
        &[
            shown(
                send(
                    "Yes, all worked",
                    "batch-done",
                    "200",
                    &["207", "202"],
                    "One status is true for all. List the results where clients need them.",
                ),
                r#"{"results":[{"id":7,"status":201},{"id":8,"status":201}]}"#,
            ),
            send(
                "No, some failed",
                "batch-mixed",
                "207",
                &["200", "422"],
                "Each item gets a status of its own. A 200 with such a list is right as well where clients are told to read it.",
            ),
            send(
                "One failed, so nothing was done",
                "batch-undone",
                "422",
                &["409", "400"],
                "All or nothing, and the answer is nothing. Name the item at fault and say that the others were not done.",
            ),
            send(
                "An item hung on one that failed",
                "batch-dependent",
                "424",
                &["207", "422"],
                "It is the status of that item inside a 207. The request as a whole does not get it.",
            ),
        ],
    ),
    ask(
        "To upload a file",
        "upload",
        "How far is it?",
        &[
            see("It is stored", "create"),
            send(
                "A chunk is stored, more will come",
                "chunk",
                "204",
                &["202", "200"],
                "This request is done and has nothing to show. Tell the next offset in the field that your protocol has for it.",
            ),
            send(
                "The chunk begins at the wrong place",
                "offset",
                "409",
                &["412", "400"],
                "It does not follow what is stored. Tell the right offset, so that the client goes on from there.",
            ),
            see("The file is too large", "size"),
            see("The format is not one you take", "format"),
            see("The client waits to be let in", "go-on"),
        ],
    ),
];

const ELSEWHERE: &[Answer] = &[
    ask(
        "It moved for good",
        "moved",
        "Which requests come to the old address?",
        &[
            send(
                "Reads only",
                "moved-page",
                "301",
                &["308", "302"],
                "Search engines and caches take the new address. Every client knows the code.",
            ),
            send(
                "Writes as well",
                "moved-endpoint",
                "308",
                &["301", "307"],
                "Method and content stay, so that a POST arrives as a POST.",
            ),
            send(
                "All of them, from HTTP to HTTPS",
                "to-https",
                "301",
                &["308", "302"],
                "For a site that is read. Take 308 where forms or an API are posted to.",
            ),
        ],
    ),
    ask(
        "It is elsewhere for now",
        "for-now",
        "Has the method to stay?",
        &[
            send(
                "No, it is read with GET",
                "for-now-page",
                "302",
                &["303", "307"],
                "The old address stays the right one. Caches keep it only where you say so.",
            ),
            send(
                "Yes, with its content",
                "for-now-endpoint",
                "307",
                &["302", "308"],
                "The client repeats the same request there, and comes back to the old address next time.",
            ),
        ],
    ),
    send(
        "A form was sent, and its result is a page",
        "after-post",
        "303",
        &["302", "201"],
        "The browser reads the result with GET, so that a reload does not send the form again.",
    ),
    send(
        "A person in a browser has to log in first",
        "to-login",
        "302",
        &["303", "401"],
        "For pages that were asked for with GET; after a POST take 303. A call to an API gets 401 instead.",
    ),
    send(
        "There are several forms, and the client chooses",
        "several",
        "300",
        &["303", "406"],
        "List them with their addresses. Where you can choose, answer 200 with the best one.",
    ),
    see("It has a copy that is still good", "unchanged"),
    see("The job that it asks for is done", "done"),
    send(
        "It is right, but not on this connection",
        "wrong-host",
        "421",
        &["404"],
        "The name in the request is not served here. The client may ask again on a connection of its own.",
    ),
];

const REFUSED: &[Answer] = &[
    ask(
        "Who is asking",
        "caller",
        "What about the caller?",
        &[
            send(
                "Not logged in, or the token is bad or expired",
                "login",
                "401",
                &["403", "407"],
                "New credentials would help. Say in the content whether they are absent, expired or wrong.",
            ),
            ask(
                "Known, but may not do this",
                "rights",
                "May the caller know that it exists?",
                &[
                    send(
                        "Yes",
                        "forbidden",
                        "403",
                        &["401", "404"],
                        "Logging in again changes nothing. Name the right that is missing where that is safe.",
                    ),
                    send(
                        "No",
                        "hidden",
                        "404",
                        &["403", "401"],
                        "A 403 would confirm that it exists. Give the same answer as for what is not there.",
                    ),
                ],
            ),
            send(
                "Turned away: address, country, robot, forged form",
                "blocked",
                "403",
                &["401", "429"],
                "A rule refuses the request, whoever sends it. Give people an identifier to report.",
            ),
            send(
                "Has to pay first",
                "pay",
                "402",
                &["403", "429"],
                "Credit or plan is at an end, and money would help. Say how much, for what and where.",
            ),
            send(
                "The law forbids the answer",
                "law",
                "451",
                &["403", "410"],
                "You withhold it because an authority demands that. Say which, and link it.",
            ),
            ask(
                "Has to log in to something in between",
                "between",
                "What stands in between?",
                &[
                    send(
                        "A proxy that the client is set up for",
                        "proxy-login",
                        "407",
                        &["401", "511"],
                        "You are that proxy. The credentials are for you and not for the server behind you.",
                    ),
                    send(
                        "The network itself",
                        "portal",
                        "511",
                        &["407", "401"],
                        "You are the network's portal. Only the answer with a login page gets it, never the site's own.",
                    ),
                ],
            ),
        ],
    ),
    ask(
        "The address or the method",
        "address",
        "What about it?",
        &[
            send(
                "Nothing is there",
                "missing",
                "404",
                &["410", "403"],
                "It never was, or you cannot tell. An empty list is something and a 200.",
            ),
            send(
                "It was removed for good",
                "gone",
                "410",
                &["404", "301"],
                "You know that it was there and will not return. Without such a record, 404 is right.",
            ),
            send(
                "It is marked as deleted and may return",
                "soft-deleted",
                "404",
                &["410", "403"],
                "To this caller it is not there, and nothing is said of later. Those who may restore it get it as 200.",
            ),
            send(
                "This method is not offered there",
                "method",
                "405",
                &["501", "404"],
                "The path is right and other methods work. They have to be listed.",
            ),
            send(
                "No path here knows this method",
                "unknown-method",
                "501",
                &["405"],
                "You cannot do it for any target. A method that you know and bar here is a 405.",
            ),
            ask(
                "It names a version that you do not serve",
                "version",
                "Where is the version named?",
                &[
                    send(
                        "In the path, and it was switched off",
                        "old-version",
                        "410",
                        &["404", "301"],
                        "It was served and is no more. Name its successor; a redirect is right only where calls stay the same.",
                    ),
                    send(
                        "In the path, and it never was",
                        "no-version",
                        "404",
                        &["410", "400"],
                        "There is nothing at that path, as with any other.",
                    ),
                    send(
                        "In `Accept`",
                        "accept-version",
                        "406",
                        &["415"],
                        "The version is part of the format that is asked for. List those that you can send.",
                    ),
                    send(
                        "In a parameter or a field of your own",
                        "field-version",
                        "400",
                        &["404", "422"],
                        "It is a value that you do not accept. List those that you do.",
                    ),
                ],
            ),
        ],
    ),
    ask(
        "What was sent or asked for",
        "content",
        "What is wrong with it?",
        &[
            send(
                "It cannot be parsed, or a parameter is missing or of a wrong type",
                "malformed",
                "400",
                &["422", "415"],
                "The request is broken in form. Say where: line, field or parameter.",
            ),
            send(
                "It parses, and a rule is broken",
                "invalid",
                "422",
                &["400", "409"],
                "List every field with its problem. A 400 is right as well: choose one for all of your API.",
            ),
            send(
                "It names something that does not exist",
                "unknown-reference",
                "422",
                &["400", "409"],
                "The address is right, so that 404 would mislead. Name the field that holds the reference.",
            ),
            send(
                "Its format or coding is not one that you read",
                "format",
                "415",
                &["406", "400"],
                "You did not look inside. List the formats that you take.",
            ),
            send(
                "The answer's format cannot be made",
                "no-format",
                "406",
                &["415", "300"],
                "Nothing that `Accept` allows is on offer. Most APIs may send their usual format as 200 instead.",
            ),
            ask(
                "Its size",
                "size",
                "What is too large?",
                &[
                    send(
                        "The content",
                        "too-large",
                        "413",
                        &["431", "414"],
                        "It is over your limit. State the limit; you may close the connection to stop the rest.",
                    ),
                    send(
                        "Header fields, such as cookies",
                        "large-fields",
                        "431",
                        &["413", "400"],
                        "Name the field that is too long, or say that their sum is.",
                    ),
                    send(
                        "The URL",
                        "long-url",
                        "414",
                        &["413", "431"],
                        "The target is longer than you read. Offer a POST, or QUERY, for long questions.",
                    ),
                    send(
                        "Unknown: `Content-Length` is missing",
                        "no-length",
                        "411",
                        &["413", "400"],
                        "You need the length before the content, and chunks will not do.",
                    ),
                ],
            ),
            send(
                "Its `Expect` cannot be met",
                "expect",
                "417",
                &["100", "412"],
                "The client may leave the field out and ask again.",
            ),
        ],
    ),
    ask(
        "The present state of things",
        "conflict",
        "What clashes?",
        &[
            send(
                "A name, key or number is taken",
                "taken",
                "409",
                &["422", "412"],
                "The content is fine and collides with what is stored. Name the field that has to differ.",
            ),
            send(
                "The thing is in a state that forbids it",
                "wrong-state",
                "409",
                &["422", "400"],
                "It was shipped, is closed, or others depend on it. Say what would have to change first.",
            ),
            ask(
                "The version that the client edited",
                "precondition",
                "What did the client send?",
                &[
                    send(
                        "`If-Match`, or a date, that does not hold",
                        "stale",
                        "412",
                        &["409", "428"],
                        "Someone else was faster. Nothing was changed: the client reads anew and decides.",
                    ),
                    send(
                        "No condition, and you demand one",
                        "no-condition",
                        "428",
                        &["412", "409"],
                        "A blind write could undo another's. Say which field to add.",
                    ),
                    send(
                        "An old version number in the content",
                        "old-copy",
                        "409",
                        &["412", "422"],
                        "No field asked for the check, so that 412 does not fit. Send the present version along.",
                    ),
                    send(
                        "`If-None-Match: *`, and it exists",
                        "exists",
                        "412",
                        &["409", "304"],
                        "The client wished to create and to replace nothing. The condition is false.",
                    ),
                ],
            ),
            ask(
                "Someone holds it",
                "lock",
                "What kind of hold?",
                &[
                    send(
                        "A lock that clients can see or take",
                        "locked",
                        "423",
                        &["409", "412"],
                        "Say who holds it and until when. WebDAV defined it; an API may use it for locks of its own.",
                    ),
                    send(
                        "Another request is at work on it",
                        "busy",
                        "409",
                        &["423", "412"],
                        "It passes soon and nobody took a lock. Say when to try again.",
                    ),
                ],
            ),
            ask(
                "An idempotency key",
                "key",
                "What came with the key?",
                &[
                    send(
                        "The same request, and it is done",
                        "replayed",
                        "201",
                        &["200", "409"],
                        "Answer as the first time, with the stored status: 201 where that was 201. Do nothing twice.",
                    ),
                    send(
                        "The same request, still at work",
                        "key-busy",
                        "409",
                        &["422", "423"],
                        "The first one has not ended. The client waits and sends it again.",
                    ),
                    send(
                        "Another request",
                        "key-reused",
                        "422",
                        &["409", "400"],
                        "A key stands for one request. The client needs a new key for this one.",
                    ),
                    send(
                        "Nothing: the key is missing and you demand it",
                        "key-missing",
                        "400",
                        &["422", "409"],
                        "The request lacks a field that you ask for. Say which one.",
                    ),
                ],
            ),
        ],
    ),
    ask(
        "How much or how soon",
        "too-much",
        "What is over the limit?",
        &[
            send(
                "This caller's requests, or failed logins",
                "rate",
                "429",
                &["503", "403"],
                "It passes with time. Say how long to wait and what the limit is.",
            ),
            send(
                "The quota of the day or the month",
                "quota",
                "429",
                &["402", "503"],
                "It comes back at a known time: name it. Where only money helps, send 402.",
            ),
            send(
                "The number of things that the caller may have",
                "allowance",
                "403",
                &["429", "402"],
                "Waiting does not help. Say what to delete, or whom to ask for more.",
            ),
            see("The load of all callers", "overload"),
            send(
                "The client's time to send its request",
                "slow-request",
                "408",
                &["504"],
                "It did not arrive whole in time. Nothing was done, and the connection is closed.",
            ),
            send(
                "It came before the handshake was over",
                "early",
                "425",
                &["421", "408"],
                "TLS early data can be replayed by others. The client sends it again after the handshake.",
            ),
        ],
    ),
];

const FAILED: &[Answer] = &[
    send(
        "Our own code",
        "bug",
        "500",
        &["502", "503"],
        "A fault that nobody planned for. Give an error identifier; keep the stack trace in the log.",
    ),
    ask(
        "Nobody: the service is not available now",
        "unavailable",
        "Why not?",
        &[
            send(
                "Maintenance, start or stop",
                "maintenance",
                "503",
                &["502", "500"],
                "It will be back. Search engines keep a page whose 503 does not last.",
            ),
            send(
                "Overload",
                "overload",
                "503",
                &["429", "500"],
                "The load of all is too high. Refuse early and at little cost, and say when to return.",
            ),
            send(
                "Reads work, writes are off",
                "read-only",
                "503",
                &["500", "502"],
                "Answer so to the writes alone, and say until when. Reads go on as 200.",
            ),
            send(
                "A database or service that we need is down",
                "dependency",
                "503",
                &["502", "500"],
                "You know that you cannot serve now. As a gateway in front of it, send 502 or 504.",
            ),
        ],
    ),
    ask(
        "A server behind us: we are its gateway",
        "upstream",
        "What did it do?",
        &[
            send(
                "Refused, hung up, or sent what we cannot read",
                "bad-upstream",
                "502",
                &["504", "503"],
                "You reached for it and got nothing valid. Log its address and the error.",
            ),
            send(
                "Kept silent until our limit",
                "silent-upstream",
                "504",
                &["502", "408"],
                "It may still act on the request, so that a repeat is safe for idempotent methods only.",
            ),
            send(
                "None is healthy, so we asked nobody",
                "no-backend",
                "503",
                &["502", "504"],
                "A health check or an open circuit breaker decided. Nothing was sent, so that a repeat is safe.",
            ),
            send(
                "Answered with an error that is not the caller's",
                "upstream-error",
                "502",
                &["500", "503"],
                "It refused our credentials or our request. Do not pass its 401 or 400 on: the caller cannot mend it.",
            ),
        ],
    ),
    send(
        "The disk or the quota: no room to store it",
        "no-room",
        "507",
        &["413", "503"],
        "The request is fine and cannot be kept. Once there is room, it will work.",
    ),
    send(
        "We never built this",
        "not-built",
        "501",
        &["405", "404"],
        "The server lacks the ability for every target. It is no promise that it will come.",
    ),
    send(
        "It speaks a version of HTTP that we do not",
        "http-version",
        "505",
        &["426", "400"],
        "The major version in the request is refused. Say which ones you speak.",
    ),
    send(
        "The request came back to us: a loop",
        "loop",
        "508",
        &["208", "506"],
        "WebDAV defined it for bindings; a gateway that meets its own request may say the same.",
    ),
];

const GOING_ON: &[Answer] = &[
    send(
        "The client waits to send the content",
        "go-on",
        "100",
        &["417", "413"],
        "`Expect: 100-continue` was sent, and nothing in the header section speaks against it. Refuse with the final code.",
    ),
    ask(
        "A WebSocket, or another protocol",
        "websocket",
        "How is the handshake?",
        &[
            send(
                "Right",
                "switch",
                "101",
                &["426", "200"],
                "The next bytes are of the other protocol. Over HTTP/2, a WebSocket begins with 200 instead.",
            ),
            send(
                "Missing, or of a version that we do not speak",
                "upgrade",
                "426",
                &["101", "400"],
                "The path serves nothing but the other protocol. Name it, and the versions that you speak.",
            ),
            send(
                "Broken",
                "bad-handshake",
                "400",
                &["426", "401"],
                "A field of the handshake is missing or wrong.",
            ),
            send(
                "From an `Origin` that may not",
                "bad-origin",
                "403",
                &["401", "404"],
                "Refuse before the switch. Afterwards only the protocol's own close codes are left.",
            ),
            see("Without a login", "login"),
        ],
    ),
    send(
        "The page is slow, and we know what it will load",
        "hints",
        "103",
        &["102", "100"],
        "The browser loads what the `Link` fields name while the answer is made. The final answer follows.",
    ),
    send(
        "A long WebDAV request",
        "processing",
        "102",
        &["202", "103"],
        "It says that the work goes on, to a client that is known to want that. Elsewhere, 202 with a job is better.",
    ),
    send(
        "A resumable upload has begun",
        "resumable",
        "104",
        &["100", "201"],
        "For the draft on resumable uploads: the address lets the client go on after a break.",
    ),
    see("A job that was taken in", "job"),
];

/// Every question below and including `first`, with its depth: 1 for the first.
pub fn questions(first: &'static Question) -> Vec<(usize, &'static Question)> {
    fn collect(question: &'static Question, depth: usize, found: &mut Vec<(usize, &'static Question)>) {
        found.push((depth, question));
        for answer in question.answers {
            if let Leads::Ask(next) = &answer.leads {
                collect(next, depth + 1, found);
            }
        }
    }
    let mut found = Vec::new();
    collect(first, 1, &mut found);
    found
}

/// Every ruling below a question.
pub fn rulings(first: &'static Question) -> impl Iterator<Item = &'static Ruling> {
    questions(first)
        .into_iter()
        .flat_map(|(_, question)| question.answers)
        .filter_map(|answer| match &answer.leads {
            Leads::Send(ruling) => Some(ruling),
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use status_atlas_facts::{Entry, Kind, Origin, TABLE, Wire};

    use super::{FIRST, LEFT_OUT, Leads, MOST_QUESTIONS, questions, rulings};
    use crate::compare::difference;
    use crate::search::lookup;

    fn entry(id: &str) -> &'static Entry {
        lookup::by_id(id).unwrap_or_else(|| panic!("there is no entry {id}"))
    }

    #[test]
    fn no_way_is_longer_than_four_questions() {
        for (depth, question) in questions(&FIRST) {
            assert!(depth <= MOST_QUESTIONS, "{}", question.anchor);
            assert!(question.answers.len() >= 2, "{}", question.anchor);
            assert!(question.asks.ends_with('?'), "{}", question.asks);
        }
    }

    #[test]
    fn every_place_has_an_address_of_its_own() {
        let all: Vec<&str> = questions(&FIRST)
            .into_iter()
            .map(|(_, question)| question.anchor)
            .chain(rulings(&FIRST).map(|ruling| ruling.anchor))
            .collect();
        let unique: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(unique.len(), all.len());
        assert!(unique.contains("conflict"));
        for anchor in &all {
            let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
            assert!(anchor.bytes().all(is_plain), "{anchor}");
        }
        for (_, question) in questions(&FIRST) {
            for answer in question.answers {
                if let Leads::See(anchor) = answer.leads {
                    assert!(unique.contains(anchor), "{anchor}");
                }
            }
        }
    }

    #[test]
    fn every_branch_ends_in_rulings_that_can_be_sent() {
        for answer in FIRST.answers {
            let Leads::Ask(branch) = &answer.leads else {
                panic!("{} is no question", answer.says)
            };
            assert!(rulings(branch).count() >= 5, "{}", branch.anchor);
        }
        for ruling in rulings(&FIRST) {
            let sent = entry(ruling.entry);
            assert_eq!(sent.wire, Some(Wire::Sent), "{}", ruling.anchor);
            assert!(
                (1..=2).contains(&ruling.nearest.len()),
                "{}: one or two",
                ruling.anchor
            );
            for near in ruling.nearest {
                assert_ne!(*near, ruling.entry, "{}", ruling.anchor);
                assert!(
                    difference(sent, entry(near)).is_some(),
                    "{}: nothing tells {near} from {}",
                    ruling.anchor,
                    ruling.entry
                );
            }
        }
    }

    #[test]
    fn every_registered_final_code_is_offered_or_left_out_for_a_reason() {
        let offered: BTreeSet<&str> = rulings(&FIRST).map(|ruling| ruling.entry).collect();
        let left_out: BTreeSet<&str> = LEFT_OUT.iter().map(|(id, _)| *id).collect();
        let both: Vec<_> = offered.intersection(&left_out).collect();
        assert!(both.is_empty(), "{both:?}");
        let registered = TABLE.iter().filter(|entry| {
            entry.origin == Origin::Iana && entry.kind == Kind::Status && (200..=599).contains(&entry.code)
        });
        for entry in registered {
            assert!(
                offered.contains(entry.id) || left_out.contains(entry.id),
                "{} is neither",
                entry.id
            );
        }
        assert!(LEFT_OUT.iter().all(|(id, _)| !entry(id).id.is_empty()));
    }

    #[test]
    fn the_writing_is_short_and_plain() {
        for (_, question) in questions(&FIRST) {
            for answer in question.answers {
                assert!(answer.says.len() <= 70, "{}", answer.says);
                assert_eq!(answer.says.matches('`').count() % 2, 0, "{}", answer.says);
            }
        }
        let reasons = LEFT_OUT.iter().map(|(_, reason)| *reason);
        for why in rulings(&FIRST).map(|ruling| ruling.why).chain(reasons) {
            assert!((1..=200).contains(&why.len()), "{}: {why}", why.len());
            assert!(why.ends_with('.') && !why.contains('\u{2014}'), "{why}");
            assert_eq!(why.matches('`').count() % 2, 0, "{why}");
        }
    }
}
