//! The codes of ThetaData's terminal.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "470-thetadata",
            code: 470,
            origin: Origin::ThetaData,
            phrase: Some("GENERAL"),
            standing: Standing::Vendor,
            summary: "ThetaData's terminal reports a general error, without a cause that it names.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Azure Firewall and WhatsApp know other 470s. This one comes from Theta Terminal, the program on your own machine through which ThetaData serves market data; its range 470 to 478 and 570 to 572 is its own.",
            ],
            avoid_when: &["A service of yours sends 500 for a fault it cannot name."],
            on_receipt: &[
                "Read the text in the response and the terminal's log, then repeat once.",
                "Update the terminal if it is not the newest; ask ThetaData with the request and the log.",
            ],
            causes: &[
                "A fault in the terminal or at ThetaData.",
                "A request form that this terminal version does not handle.",
                "A session that ended badly: restart the terminal.",
            ],
            retry: "Nothing says that the cause lasts; restart the terminal if it does.",
            related: &[
                ("473-thetadata", "The parameters are wrong."),
                ("474-thetadata", "The terminal lost its server."),
                ("470-azure-firewall", "Azure Firewall: no rule matched."),
                ("470-whatsapp", "WhatsApp's error for a message outside 24 hours."),
                ("500", "The registered code for a fault without a name."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "470 GENERAL")],
            keywords: &[
                "thetadata general error",
                "theta terminal error general",
                "thetadata 470",
                "theta data general",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "471-thetadata",
            code: 471,
            origin: Origin::ThetaData,
            phrase: Some("PERMISSION"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ThetaData: the account's subscription does not include the data that was asked for.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Smart-ID and Xiaohongshu give 471 other meanings. Theta Terminal answers it, with a text such as `Requires value subscription`, when the plan does not cover the asset class, the endpoint or the depth of history.",
            ],
            avoid_when: &["In an API of your own: 403, or 402 where a payment opens it."],
            on_receipt: &[
                "Compare the request with the plan: stocks, options and indices are separate subscriptions, and each tier reaches back a number of years.",
                "Log in to the terminal with the account that has the plan.",
            ],
            causes: &[
                "A date before the tier's first year.",
                "An index such as SPX or NDX without the indices subscription.",
                "Tick data or greeks on a tier that has end of day only.",
                "The terminal runs with another account.",
            ],
            retry: "The same request is refused until the subscription changes.",
            related: &[
                ("472-thetadata", "You may ask, and there is nothing."),
                ("403", "The registered code for a right that is missing."),
                ("402", "Registered, where a subscription opens the data."),
                (
                    "471-smart-id",
                    "Smart-ID: the person has another kind of account.",
                ),
                ("471-xiaohongshu", "Xiaohongshu's stronger captcha."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "471 PERMISSION")],
            keywords: &[
                "thetadata permission",
                "requires value subscription",
                "thetadata 471",
                "theta data subscription does not include",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "472-thetadata",
            code: 472,
            origin: Origin::ThetaData,
            phrase: Some("NO_DATA"),
            standing: Standing::Vendor,
            summary: "ThetaData has no data for this request: a normal answer for a day or contract without trades.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Vault and Smart-ID use 472 otherwise. From Theta Terminal it is no failure: the contract did not trade, the market was closed, or the parameters name something that never existed.",
            ],
            avoid_when: &["An empty result of your own is 200 with an empty list, or 204."],
            on_receipt: &[
                "Treat it as an empty result and go on; record the day as done, so that it is not asked again.",
                "If you expected data, check the expiration, the strike in tenths of a cent and the date's form `YYYYMMDD`.",
            ],
            causes: &[
                "Weekend, holiday or a day before the listing.",
                "An illiquid option without a quote or trade.",
                "A strike in dollars where version 2 wants tenths of a cent.",
                "A root such as `SPX` where the contracts are under `SPXW`.",
            ],
            retry: "The past does not change; only for today's data can a later request find something.",
            related: &[
                ("471-thetadata", "The data exists and your plan lacks it."),
                ("204", "The registered way to say that there is nothing."),
                (
                    "404",
                    "A path that does not exist; the terminal sends it for an unknown request.",
                ),
                ("472-vault", "Vault's answer from a recovery secondary."),
                ("472-smart-id", "Smart-ID: the person should view the app."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "472 NO_DATA")],
            keywords: &[
                "thetadata no_data",
                "no data for the specified request",
                "thetadata 472",
                "theta terminal empty result",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "473-thetadata",
            code: 473,
            origin: Origin::ThetaData,
            phrase: Some("INVALID_PARAMS"),
            standing: Standing::Vendor,
            summary: "ThetaData's terminal does not accept the parameters of the request.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Vault's 473 is a performance standby. Theta Terminal sends it for a parameter that is missing, misspelled or of the wrong form, at times since an old terminal does not know a new parameter.",
            ],
            avoid_when: &["In an API of your own: 400 or 422."],
            on_receipt: &[
                "Read the text: it names the parameter. Compare with the page of that endpoint for your terminal's version.",
                "Update the terminal: version 3 renamed parameters and takes dates and strikes in another form.",
            ],
            causes: &[
                "Names of version 2 (`root`, `exp`) sent to version 3, or the reverse.",
                "A date with dashes where none are wanted.",
                "An interval in another unit.",
                "An old terminal.",
            ],
            retry: "With the right parameters the request can pass.",
            related: &[
                ("475-thetadata", "The terminal could not read the request at all."),
                ("400", "The registered answer to parameters that are wrong."),
                ("422", "The registered code for values that make no sense."),
                ("473-vault", "Vault's performance standby."),
                ("473-arc", "A Bitcoin SV node: the fees of the chain are too low."),
                ("470-thetadata", "A fault without a name."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "473 INVALID_PARAMS")],
            keywords: &[
                "thetadata invalid_params",
                "theta terminal invalid parameters",
                "thetadata 473",
                "thetadata v3 parameter names",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "474-thetadata",
            code: 474,
            origin: Origin::ThetaData,
            phrase: Some("DISCONNECTED"),
            standing: Standing::Vendor,
            summary: "Theta Terminal has lost its connection to ThetaData's servers.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Vault's 474 is a standby without a leader. Here the terminal on your machine answers, and what it stands before, the market data server (MDDS), is out of reach.",
            ],
            avoid_when: &["A proxy of yours whose upstream is gone sends 502 or 503."],
            on_receipt: &[
                "Wait some seconds: the terminal connects again by itself. If not, restart it and look for a second terminal that uses the same account.",
                "Check ThetaData's status page, a firewall and the machine's sleep mode.",
            ],
            causes: &[
                "The network dropped or the machine slept.",
                "Another terminal logged in with the same account and took the session.",
                "Nightly maintenance at ThetaData.",
            ],
            retry: "After the terminal has connected again the same request works.",
            related: &[
                ("571-thetadata", "The server is starting."),
                ("478-thetadata", "The session is no longer valid."),
                ("502", "The registered code for an upstream that is gone."),
                (
                    "503",
                    "The registered code for a service that is out for a while.",
                ),
                ("474-vault", "Vault: a standby without a leader."),
                ("470-thetadata", "An error that names nothing."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "474 DISCONNECTED")],
            keywords: &[
                "thetadata disconnected",
                "connection lost to theta data mdds",
                "thetadata 474",
                "theta terminal lost connection",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "475-thetadata",
            code: 475,
            origin: Origin::ThetaData,
            phrase: Some("TERMINAL_PARSE"),
            standing: Standing::Vendor,
            summary: "Theta Terminal received the request and could not parse it.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The request reached the terminal on your machine, and its form broke the parser before any parameter was judged. ThetaData's servers have not seen it.",
            ],
            avoid_when: &["In an API of your own: 400."],
            on_receipt: &[
                "Print the URL as it is sent: look for spaces, a doubled `?` or `&`, or characters that are not encoded.",
                "Try the example from the documentation in the browser; if it works, your client builds the URL wrong.",
            ],
            causes: &[
                "A query string that was encoded twice.",
                "An empty value such as `strike=`.",
                "A terminal of another version than the path.",
            ],
            retry: "A well-formed request passes.",
            related: &[
                ("473-thetadata", "Readable, with a wrong parameter."),
                ("400", "The registered answer to what cannot be parsed."),
                ("414", "A URL that is too long."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "475 TERMINAL_PARSE")],
            keywords: &[
                "thetadata terminal_parse",
                "theta terminal could not parse request",
                "thetadata 475",
                "issue parsing the request after it was received",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "476-thetadata",
            code: 476,
            origin: Origin::ThetaData,
            phrase: Some("WRONG_IP"),
            standing: Standing::Vendor,
            summary: "Theta Terminal answers one client address only, and this request came from another one.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The terminal remembers the address of the first request and refuses others while it runs. `localhost` and `127.0.0.1` count as different, since one of them may be IPv6.",
            ],
            avoid_when: &["In an API of your own: 403."],
            on_receipt: &[
                "Use one form of the address in all programs, best `127.0.0.1`, and restart the terminal.",
                "For several machines, run a proxy beside the terminal, so that all requests come from one address.",
            ],
            causes: &[
                "A notebook uses `localhost`, a script `127.0.0.1`.",
                "A container and its host ask the same terminal.",
                "Two machines share one terminal.",
            ],
            retry: "From the first address, or after a restart, the same request works.",
            related: &[
                ("478-thetadata", "The session is invalid, as with two terminals."),
                ("403", "The registered answer to an address that is not allowed."),
                ("421", "A request that reached the wrong server."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "476 WRONG_IP")],
            keywords: &[
                "thetadata wrong_ip",
                "theta terminal localhost 127.0.0.1",
                "thetadata 476",
                "the ip address does not match the first request",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "477-thetadata",
            code: 477,
            origin: Origin::ThetaData,
            phrase: Some("NO_PAGE_FOUND"),
            standing: Standing::Vendor,
            summary: "Theta Terminal: the next page of a long result does not exist or has expired.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "HubSpot's 477 is a migration. Theta Terminal splits long results and names the next part in the field `Next-Page`; 477 says that this part is gone, mostly since it was fetched too late or after a restart.",
            ],
            avoid_when: &["A page that has expired is 410, one that never was 404."],
            on_receipt: &[
                "Start again from the first page and fetch the rest without a pause.",
                "Ask for shorter ranges, so that one page holds the result.",
            ],
            causes: &[
                "The program worked for long on one page before it asked for the next.",
                "The terminal was restarted between two pages.",
                "The `Next-Page` value was changed or kept from an earlier run.",
            ],
            retry: "The first page can be asked for again; this address stays gone.",
            related: &[
                ("404", "The registered code for what is not there."),
                ("410", "The registered code for what has gone."),
                ("570-thetadata", "A request too large for one answer."),
                ("477-hubspot", "HubSpot: the account is being moved."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "477 NO_PAGE_FOUND")],
            keywords: &[
                "thetadata no_page_found",
                "theta terminal next-page expired",
                "thetadata 477",
                "thetadata pagination",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "478-thetadata",
            code: 478,
            origin: Origin::ThetaData,
            phrase: Some("INVALID_SESSION_ID"),
            standing: Standing::Vendor,
            summary: "Theta Terminal's session is not valid, as when a second terminal runs with the same account.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Qiniu's and ArtifactsMMO's 478 are different things. ThetaData knows one session for each account; a newer terminal takes it over, and the older one gets this answer for every request.",
            ],
            avoid_when: &["In an API of your own: 401 for a session that ended, 409 for one that is taken."],
            on_receipt: &[
                "Find the other terminal, on a server, in a container or in the background, and stop one of both; then restart yours.",
                "In a cluster, let one terminal serve all programs.",
            ],
            causes: &[
                "Two terminals with one account.",
                "An old Java process that did not end.",
                "A session that ended during the night.",
            ],
            retry: "After a restart of the only terminal the request works.",
            related: &[
                (
                    "474-thetadata",
                    "The connection is lost, the session may be fine.",
                ),
                ("476-thetadata", "The request came from another address."),
                ("401", "The registered code for missing credentials."),
                ("409", "The registered code where another holds the session."),
                ("478-qiniu", "Qiniu: fetching from the mirror's source failed."),
                ("478-artifactsmmo", "A game: an item is missing."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "478 INVALID_SESSION_ID")],
            keywords: &[
                "thetadata invalid_session_id",
                "more than one theta terminal running",
                "thetadata 478",
                "theta terminal session taken",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "570-thetadata",
            code: 570,
            origin: Origin::ThetaData,
            phrase: Some("LARGE_REQUEST"),
            standing: Standing::Vendor,
            summary: "ThetaData refuses the request because it asks for too much at once; split it.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The number says server error, and the cause is the range: the result would be larger than ThetaData serves in one answer. Terminal and server are in order.",
            ],
            avoid_when: &["In an API of your own: 400 or 422 with the limit named."],
            on_receipt: &[
                "Ask for fewer days, one expiration or a wider interval, and join the parts.",
                "Prefer the bulk endpoints for all strikes of one day over a long range of ticks.",
            ],
            causes: &[
                "A month of ticks for a busy symbol.",
                "All expirations and strikes in one request.",
                "An interval of milliseconds over many days.",
            ],
            retry: "Smaller parts of the same request pass.",
            related: &[
                ("477-thetadata", "A page of a long result that has expired."),
                ("413", "Too large content in the request, not in the answer."),
                ("422", "The registered code for values that cannot be used."),
                ("503", "The server as a whole has no capacity."),
                ("571-thetadata", "The server has to start first."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "570 LARGE_REQUEST")],
            keywords: &[
                "thetadata large_request",
                "theta terminal too much data requested",
                "thetadata 570",
                "split request into days thetadata",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "571-thetadata",
            code: 571,
            origin: Origin::ThetaData,
            phrase: Some("SERVER_STARTING"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ThetaData's server is starting and takes no requests yet.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The terminal is connected to a server of ThetaData's that has only come up, mostly after nightly maintenance, and loads its data. Your request and account are fine.",
            ],
            avoid_when: &["A service of yours that is starting sends 503 with `Retry-After`."],
            on_receipt: &[
                "Wait a few minutes, then repeat at intervals of half a minute.",
                "Start scheduled jobs later than the nightly maintenance.",
            ],
            causes: &[
                "Maintenance or a restart on ThetaData's side.",
                "The terminal itself started seconds ago.",
            ],
            retry: "The server is ready in a while.",
            related: &[
                ("474-thetadata", "The connection is lost."),
                ("503", "The registered code for a service that is not ready."),
                ("570-thetadata", "The request is too large."),
            ],
            links: &[
                (
                    "ThetaData error codes",
                    "https://docs.thetadata.us/Articles/Errors-Exchanges-Conditions/Error-Codes.html",
                ),
                (
                    "ThetaData HTTP documentation",
                    "https://http-docs.thetadata.us/Articles/Data-And-Requests/Value-Maps.html",
                ),
            ],
            evidence: &[("ThetaData documentation, error codes", "571 SERVER_STARTING")],
            keywords: &[
                "thetadata server_starting",
                "theta data server starting up",
                "thetadata 571",
                "theta terminal not ready yet",
            ],
            ..Prose::NONE
        },
    },
];
