//! Microsoft's codes, on IIS and elsewhere.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "440-exchange",
            code: 440,
            origin: Origin::Iis,
            phrase: Some("Login Time-out"),
            standing: Standing::Retired,
            summary: "Exchange's Outlook Web Access says that the webmail session is over or login failed.",
            other_names: &["Login Timeout"],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Lists file 440 under IIS, yet Microsoft's IIS page lacks it: Exchange documents have it. A time-out is half the story: at the login page it often means broken permissions in IIS.",
            ],
            avoid_when: &["Other servers use 401 for an expired login."],
            on_receipt: &[
                "Person: reload, log in, save drafts elsewhere. Script: get a new session, repeat once.",
                "Operator: if all users get 440 at login, check IIS first.",
            ],
            causes: &[
                "Session idle too long, or its cookie lost.",
                "IIS permissions or authentication broken: recreate the OWA virtual directories.",
                "Guests group denied local or network logon, which refuses `IUSR`.",
            ],
            retry: "A new login is needed.",
            related: &[
                ("401", "The standard answer, with WWW-Authenticate."),
                ("419-laravel", "Laravel's 419 concerns the form token."),
                ("451-exchange", "Sends phones to another server."),
                (
                    "419-aspnetcore",
                    "A .NET constant of the same sense; no framework sends it.",
                ),
            ],
            links: &[(
                "TechNet: 440 Login Timeout",
                "https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd789741(v=exchg.80)",
            )],
            evidence: &[
                ("TechNet dd789741", "causes in OWA 2007"),
                ("Microsoft KB 941201", "same, Exchange 2007 and 2010"),
            ],
            keywords: &[
                "owa 440",
                "webmail session expired",
                "logged out of outlook web",
                "iisreset",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "449-microsoft",
            code: 449,
            origin: Origin::Iis,
            phrase: Some("Retry With"),
            standing: Standing::Vendor,
            summary: "A WebDAV or Exchange server of Microsoft wants the request again with information it asks for.",
            other_names: &["Reply With", "Need Provisioning"],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "In [MS-WDV] and at Exchange the client adds something before it repeats; at Azure Cosmos DB it does not. [MS-WDV], a WebDAV extension: the server sends `Ms-Echo-Request`; the client processes the content (say, a cookie script) and repeats with `Ms-Echo-Reply`.",
                "Exchange ActiveSync 12.1 asks so for provisioning: the phone must fetch the policy. From 14.0 it is 200, Status 142.",
            ],
            avoid_when: &["For missing data in your API use 400 or 422."],
            on_receipt: &[
                "WebDAV client: echo once, never loop.",
                "Mail user: accept the security policy or re-add the account.",
            ],
            causes: &[
                "Phone without current policy: run Provision, then send the new policy key.",
                "Device that cannot meet the policy.",
            ],
            retry: "Send `Ms-Echo-Reply`, or provision first; Azure Cosmos DB's 449 has an entry of its own.",
            caveat: Some(
                "From Azure Cosmos DB 449 means that two writes met on one item: repeat it unchanged after a random pause.",
            ),
            related: &[
                ("449-cosmos-db", "Cosmos DB: repeat it as it was, after a pause."),
                ("428", "428 asks for a conditional request."),
                ("400", "400 does not promise that a repeat helps."),
                ("451-exchange", "451 sends the phone to another server."),
            ],
            links: &[(
                "[MS-WDV] 449 Retry With",
                "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
            )],
            evidence: &[
                ("[MS-WDV] 2.2.6, 3.1.5.5", "449 and the echo fields"),
                ("[MS-ASPROV] appendix A", "449 at version 12.1"),
            ],
            keywords: &[
                "http_status_retry_with",
                "activesync provisioning required",
                "iphone android exchange policy",
                "device must enforce security policy",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "450-microsoft",
            code: 450,
            origin: Origin::Microsoft,
            phrase: Some("Blocked by Windows Parental Controls"),
            standing: Standing::Informal,
            wire: None,
            confidence: Confidence::Low,
            summary: "Windows Parental Controls are said to block the page; no Microsoft page was found that gives the number.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Lists file 450 under IIS, but nothing shows a web server sending it. A Windows Vista programming book says that the filter on the child's own PC answers the browser. So the site is not involved.",
            ],
            avoid_when: &["A filter or firewall of today sends 403; a legal block is 451."],
            on_receipt: &[
                "Person: ask whoever manages the PC to allow the site.",
                "Program on such a PC: show the block and stop.",
            ],
            causes: &[
                "A filter on the user's Windows account: check the family safety settings.",
                "One blocked image or script on an allowed page.",
            ],
            retry: "The filter's rule must change first.",
            caveat: Some("Unconfirmed."),
            related: &[
                ("403", "The standard refusal, by the server."),
                ("451", "A legal demand, not a parent's."),
                ("511", "A network that wants a login first."),
            ],
            evidence: &[
                ("third-party lists only", "name and number"),
                (
                    "flylib.com, Windows Vista book excerpt",
                    "the local filter answers 450",
                ),
            ],
            keywords: &[
                "family safety",
                "child account blocked website",
                "content filter",
                "wpc vista web filter",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "451-exchange",
            code: 451,
            origin: Origin::Iis,
            phrase: Some("Redirect"),
            standing: Standing::Vendor,
            summary: "Exchange ActiveSync tells a phone that another server fits its mailbox better.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`X-MS-Location` carries the URL for all later requests; without it the client runs Autodiscover. Here 451 is no censorship. Ordinary HTTP clients do not follow it, nor do devices on ActiveSync 12.1 or older.",
            ],
            avoid_when: &["A new redirect uses 307 or 308 with `Location`."],
            on_receipt: &[
                "Client author: store the URL, repeat there, stop after a few hops.",
                "Person: re-add the account if stuck.",
            ],
            causes: &[
                "Mailbox moved: the phone holds an old server name.",
                "Server cannot open the mailbox: check `ExternalUrl` of the ActiveSync virtual directories.",
                "Load balancing across sites.",
            ],
            retry: "Send it to the URL in `X-MS-Location`.",
            related: &[
                ("451", "Unavailable For Legal Reasons."),
                ("308", "The standard permanent move."),
                ("421", "Wrong server; right one not named."),
                ("449-microsoft", "Demands the device policy."),
                ("440-exchange", "Webmail in a browser: the session is over."),
                (
                    "330-icloud",
                    "Apple's iCloud sends a client on in the same way, by `X-Apple-MMe-Host`.",
                ),
            ],
            links: &[(
                "[MS-ASHTTP] HTTP Error 451",
                "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f",
            )],
            evidence: &[
                ("[MS-ASHTTP] 3.1.5.2.2, 4.2", "451 Redirect and an example"),
                ("Microsoft KB 2751417", "old devices fail"),
            ],
            keywords: &[
                "x-ms-location",
                "eas autodiscover",
                "mobile mail stopped after migration",
                "office 365 hybrid phone",
            ],
            ..Prose::NONE
        },
    },
];
