//! Sites and firewalls that refuse programs, and services that fetch pages for programs.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "330-icloud",
            code: 330,
            origin: Origin::ICloud,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Apple's shared albums live on another host: the number is a redirect whose host stands in `X-Apple-MMe-Host`.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "It is in the class of redirects, and no client follows it by itself, since there is no `Location`. The shared stream's API answers the first `POST` with the host that holds this album, as a field and in the JSON.",
            ],
            avoid_when: &["A redirect that keeps the method is 307 or 308 with `Location`."],
            on_receipt: &[
                "Take the host from `X-Apple-MMe-Host`, for instance `p42-sharedstreams.icloud.com`, and send the same `POST` there; keep it for the calls that follow.",
                "Stop after three hops.",
            ],
            causes: &[
                "The partition in the first address was a guess, which is usual.",
                "The album moved to another partition.",
            ],
            retry: "The same request succeeds at the host that the answer names.",
            caveat: Some(
                "Apple does not document this interface; the facts are from many independent clients.",
            ),
            related: &[
                ("307", "The registered redirect that keeps the method."),
                ("308", "The registered permanent one."),
                (
                    "421",
                    "The registered code for a server that does not serve this host.",
                ),
                ("451-exchange", "Exchange sends phones on so, by `X-MS-Location`."),
            ],
            evidence: &[
                (
                    "public clients of shared albums in JavaScript, Python and Swift, 2019 to 2026",
                    "330 with X-Apple-MMe-Host",
                ),
                (
                    "clients of Find My and of iCloud",
                    "the same field for a redirect",
                ),
            ],
            keywords: &[
                "icloud shared album 330",
                "x-apple-mme-host",
                "sharedstreams webstream",
                "icloud redirect partition",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "432-weibo",
            code: 432,
            origin: Origin::Weibo,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Weibo blocks a client without a visitor's cookies, or one that is too fast.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Tavily's 432 is a plan limit. Weibo's pages and its mobile API (`m.weibo.cn`) answer 432 from the layer in front, before any JSON: the visitor cookies `SUB` and `SUBP` are missing or not accepted.",
            ],
            avoid_when: &["Send 403 to whom you refuse, 429 to whom is too fast."],
            on_receipt: &[
                "Fetch fresh visitor or login cookies in a browser, send them with a usual `User-Agent`, and pause 4 to 7 seconds between calls.",
                "The official API is the supported way.",
            ],
            causes: &[
                "No cookies at all, as with plain curl.",
                "Cookies that have expired.",
                "A server's address in a data center.",
                "Keyword searches in quick succession.",
            ],
            retry: "Weibo documents no repeat; with fresh cookies and a slower pace calls work again, by reports.",
            caveat: Some("From the authors of crawlers; Weibo says nothing about it."),
            related: &[
                ("432-tavily", "Tavily: the plan's limit is reached."),
                ("403", "The standard's way to refuse a visitor."),
                ("429", "Registered, for calls that come too fast."),
                ("461-xiaohongshu", "Xiaohongshu demands a captcha."),
            ],
            evidence: &[
                (
                    "public Weibo crawlers, 2023 to 2026",
                    "432 as the anti-crawler answer",
                ),
                ("link checkers' summaries", "432 for weibo.com"),
            ],
            keywords: &[
                "weibo 432",
                "weibo visitor cookie sub subp",
                "m.weibo.cn anti crawler",
                "微博 432",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "435-target",
            code: 435,
            origin: Origin::Target,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Target's shop API refuses the call: its bot defense takes the caller for a program.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The number comes from the protection in front, HUMAN's PerimeterX, with a small JSON that names its application id in place of the product. Five9 and others use 435 in senses of their own. The product may well be there.",
            ],
            avoid_when: &["A refusal of a bot is 403, a pace that is too high 429."],
            on_receipt: &[
                "Treat it as unknown, never as out of stock.",
                "Fewer calls: about thirty in a row from one address were enough in one report. A browser that passed the test is served.",
            ],
            causes: &[
                "Stock checks in a loop on `redsky.target.com`.",
                "An address that belongs to a host or cloud.",
                "A client whose TLS or header fields do not look like a browser's.",
            ],
            retry: "No documentation grants a repeat; by reports the block lasts minutes after the calls stop.",
            caveat: Some("Known from reports of shoppers' tools only."),
            related: &[
                ("403", "What a shop should send to a bot."),
                ("429", "What a shop should send to a program that is too fast."),
                ("541-apple", "Apple's shop refuses programs likewise."),
                ("439-avito", "Avito's refusal."),
            ],
            evidence: &[(
                "public stock and price monitors, 2025 to 2026",
                "435 from redsky with PerimeterX's answer",
            )],
            keywords: &[
                "target redsky 435",
                "perimeterx target api blocked",
                "target stock checker captcha",
                "press and hold target api",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "437-legislation",
            code: 437,
            origin: Origin::Legislation,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "legislation.gov.uk refuses a program that asks too much or too fast, and names an address to write to.",
            other_names: &["436"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The site of the United Kingdom's laws is open, and its front answers 437, at times 436, to programs: with a short page that asks to write to The National Archives. The law that was asked for exists. HubSpot has a 437 for a limit of its own.",
            ],
            avoid_when: &["A pace that is too high is 429 with `Retry-After`."],
            on_receipt: &[
                "Slow down to a call every second or two, send a `User-Agent` with a contact, and keep copies: laws change seldom.",
                "For bulk use, write to the address in the response; there are downloads of the whole statute book.",
            ],
            causes: &[
                "Many sections in parallel.",
                "An AI tool's fetcher, whose address many share.",
                "A hosting address that was blocked before.",
            ],
            retry: "No documentation grants a repeat; some hosts stay blocked until The National Archives are asked.",
            caveat: Some("From reports of programs that read the site; the numbers are not documented."),
            related: &[
                (
                    "429",
                    "Registered for a pace that is too high, with a time to wait.",
                ),
                ("403", "The standard's refusal, with a reason in the content."),
            ],
            links: &[("legislation.gov.uk", "https://www.legislation.gov.uk/")],
            evidence: &[
                (
                    "public clients of legislation.gov.uk, 2024 to 2026",
                    "437 or 436 as a limit, handled in code",
                ),
                (
                    "research notes with the page's text",
                    "asks to write to The National Archives",
                ),
            ],
            keywords: &[
                "legislation.gov.uk 437",
                "national archives blocks api",
                "uk statute scraper blocked",
                "legislation.gov.uk 436",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "439-avito",
            code: 439,
            origin: Origin::Avito,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Avito stops the visitor for a security check; a program does not pass it.",
            other_names: &["firewallPow"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Avito, Russia's marketplace, answers 439 with a page that says access is limited and lets the browser compute a proof of work. iFlow and others have a 439 of their own. The advertisement is there, and a person's browser goes on after some seconds.",
            ],
            avoid_when: &["A challenge is 403 with an explanation, a pace that is too high 429."],
            on_receipt: &[
                "A person waits until the page has done its check.",
                "A program takes the cookies of a browser that has passed, keeps to a few calls an hour, or uses Avito's official API with a contract.",
            ],
            causes: &[
                "A data center's address or a VPN.",
                "Calls to `js/items` or search in a loop.",
                "Cookies of a session that was seen elsewhere.",
            ],
            retry: "Without the check every repeat gets the same page.",
            caveat: Some("Known from users' and programmers' reports only."),
            related: &[
                ("403", "The standard's refusal, which does not test the browser."),
                ("429", "Registered for too many calls, without a test."),
                ("468-safeline", "A firewall with a challenge of the same kind."),
                ("435-target", "Target's refusal."),
            ],
            evidence: &[(
                "public parsers of Avito, 2025 to 2026",
                "439 with firewallPow or a page that limits access",
            )],
            keywords: &[
                "avito 439",
                "avito firewallpow",
                "доступ ограничен авито",
                "avito parser blocked",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "456-sina",
            code: 456,
            origin: Origin::Sina,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Sina Finance blocks the address for too many calls, by reports for 5 to 60 minutes.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "DeepL's 456 is a spent quota. At Sina's market data (`finance.sina.com.cn`, `hq.sinajs.cn`) it is a page in HTML that says the address was blocked for unusual access and will be freed by itself.",
                "Users of akshare meet it as a JSON or parsing error, since the library expects data.",
            ],
            avoid_when: &["Limit callers with 429 and `Retry-After`."],
            on_receipt: &[
                "Stop all threads and wait up to an hour; then go on with few threads and pauses of half a second or more.",
                "Keep a cache: daily bars need one call a day for each symbol.",
            ],
            causes: &[
                "Loops over thousands of symbols in parallel: 8 threads were too many in one report, 3 were not.",
                "A `Referer` that is missing, where the quotes ask for one.",
                "Other users behind the same address.",
            ],
            retry: "Sina's own block page says that the address is freed after 5 to 60 minutes without access.",
            caveat: Some("From users' reports, among them a quotation of the block page."),
            related: &[
                ("429", "The registered code for a pace that is too high."),
                ("456-deepl", "DeepL: the character quota is spent."),
                (
                    "456-nestjs",
                    "NestJS's name for a number that nobody is known to send.",
                ),
                (
                    "403",
                    "What Sina's quotes answer without a `Referer`, by reports.",
                ),
                (
                    "514-tencent-cdn",
                    "Tencent's network caps the calls of one address.",
                ),
            ],
            links: &[("akshare", "https://github.com/akfamily/akshare")],
            evidence: &[
                (
                    "public code on GitHub that uses Sina's data",
                    "456 as a rate limit; threads and pauses that work",
                ),
                (
                    "a quotation of Sina's block page in public code",
                    "freed after 5 to 60 minutes",
                ),
            ],
            keywords: &[
                "sina finance 456",
                "akshare sina blocked",
                "hq.sinajs.cn rate limit",
                "新浪 456",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "458-xtream",
            code: 458,
            origin: Origin::Xtream,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "An IPTV panel (Xtream Codes) refuses the stream: the account already watches as many as it may, or the address is blocked.",
            other_names: &["Connection limit reached"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "EA's football game has a 458 for a captcha. Panels of the Xtream Codes kind allow one or a few streams for each account and answer 458 to the next one; the list of channels still loads. Some block data centers' addresses with it.",
            ],
            avoid_when: &["Too many sessions are 429 or 403."],
            on_receipt: &[
                "Stop the other player, and the preview or recording that runs in the background, wait a minute, and start again.",
                "In an app, close the old stream before the new one is opened, and never open two for one channel.",
            ],
            causes: &[
                "Another device or person uses the account.",
                "A player that opens the stream twice, for picture and probe.",
                "A receiver such as Chromecast while the phone still plays.",
                "A server or VPN address that the provider refuses.",
            ],
            retry: "The panel frees the place some time after the other stream has ended.",
            caveat: Some("Known from players' source code and users' reports; panels differ."),
            related: &[
                ("458-ea-fc", "EA's football game: a captcha."),
                ("403", "What other panels send in this case."),
                ("429", "The valid code for a limit."),
                ("401", "Wrong name or password."),
            ],
            evidence: &[(
                "public IPTV players and proxies, 2025 to 2026",
                "458 as the limit of connections or a block",
            )],
            keywords: &[
                "iptv 458",
                "xtream codes max connections",
                "iptv stream connection limit",
                "iptv provider blocks datacenter",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "461-xiaohongshu",
            code: 461,
            origin: Origin::Xiaohongshu,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Xiaohongshu demands a captcha before it answers the call.",
            other_names: &["CAPTCHA appeared, Verifytype"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Xiaohongshu's web API (`edith.xiaohongshu.com`) answers 461 where it takes the caller for a program; the fields `Verifytype` and `Verifyuuid` name the captcha. ArtifactsMMO and other services use 461 in senses of their own.",
                "It is not about a missing note: the same address works in a browser that has passed the test.",
            ],
            avoid_when: &["To ask for a proof, send 403 or 401 with an explanation in the content."],
            on_receipt: &[
                "Pass the slider in a browser with the same account and address, take the fresh cookies along, and slow down.",
                "In code, read `Verifytype` and stop the run rather than hammer on.",
            ],
            causes: &[
                "No login, or an old `web_session` cookie.",
                "A signature (`x-s`, `x-t`) that does not fit the request.",
                "Too many searches from one account or address.",
                "A data center's address.",
            ],
            retry: "A captcha has to be solved by a person first; requests in between make it worse.",
            caveat: Some("Known from crawlers' reports only."),
            related: &[
                ("471-xiaohongshu", "The stronger form of the same demand."),
                ("401", "Credentials are missing, in HTTP's own terms."),
                ("403", "The standard's refusal, where no captcha would help."),
                ("429", "The valid code for a pace that is too high."),
                ("458-ea-fc", "A football game's demand for a captcha."),
                ("432-weibo", "Weibo's block of programs."),
            ],
            links: &[(
                "MediaCrawler, issue 757",
                "https://github.com/NanmiCoder/MediaCrawler/issues/757",
            )],
            evidence: &[
                (
                    "MediaCrawler, source code and issue 757",
                    "461 and 471 with Verifytype and Verifyuuid",
                ),
                (
                    "other public clients of Xiaohongshu",
                    "461 read as a demand for a captcha",
                ),
            ],
            keywords: &[
                "xiaohongshu 461",
                "xhs captcha verifytype",
                "mediacrawler captcha appeared",
                "edith.xiaohongshu.com",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "468-safeline",
            code: 468,
            origin: Origin::SafeLine,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "The SafeLine firewall wants the visitor to pass a check in the browser; programs get the check's page.",
            other_names: &["雷池 WAF"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "ARC, Bitcoin SV's service, has a 468 for proofs. SafeLine, Chaitin's open source firewall, answers 468 with a page whose script sets the cookie `sl-session`; then the browser is let in. A script that calls an API behind it gets HTML in place of JSON.",
            ],
            avoid_when: &["A challenge is 403, a pace that is too high 429."],
            on_receipt: &[
                "The operator exempts API paths, webhooks and monitors from the bot check and the waiting room, or lists their addresses.",
                "A page whose calls get 468 should reload as a whole, so that the check can run.",
                "A client's author asks the operator; the page itself names SafeLine.",
            ],
            causes: &[
                "Bot protection is switched on for the whole site.",
                "Too many calls in a short time: the frequency limit asks for a check.",
                "The cookie has expired in the middle of a long upload.",
                "A health check or a messenger's link preview.",
            ],
            retry: "A program that cannot run the check gets it again, and quick repeats prolong it.",
            caveat: Some("From users' and programmers' reports, and from the page that names the product."),
            related: &[
                ("403", "The valid refusal, which SafeLine sends for attacks."),
                (
                    "429",
                    "Registered for too many calls; it does not ask for a check.",
                ),
                ("439-avito", "A site's own challenge of the same kind."),
                ("491-link11", "Another firewall's block."),
            ],
            links: &[("SafeLine", "https://github.com/chaitin/SafeLine")],
            evidence: &[
                (
                    "public programs that handle SafeLine's 468, 2025 to 2026",
                    "a challenge in the browser, sl-session, HTML in place of JSON",
                ),
                (
                    "crawlers' notes with the page's text",
                    "SafeLine named as its maker",
                ),
            ],
            keywords: &[
                "safeline 468",
                "雷池 waf 468",
                "sl-session cookie",
                "chaitin waf challenge",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "471-xiaohongshu",
            code: 471,
            origin: Origin::Xiaohongshu,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Xiaohongshu demands a captcha in its stronger form, often for the session as a whole.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "ThetaData and Smart-ID give 471 other meanings. From Xiaohongshu's web API it comes, like 461, with `Verifytype` and `Verifyuuid`; crawlers meet it at login and after they went on through a 461.",
            ],
            avoid_when: &["A challenge for your own clients is 403, or 429 where the pace is the reason."],
            on_receipt: &[
                "Stop the run, log in by hand in a browser, solve what it asks, and wait before the next run.",
                "Use one account per address, at a person's pace.",
            ],
            causes: &[
                "Requests that continued after 461.",
                "Login from a new device or a data center.",
                "An account that is under review.",
                "A wrong signature for every call: update the signing code.",
            ],
            retry: "Only a person can pass the test, and the session may stay marked.",
            caveat: Some("Known from crawlers' reports; which of 461 and 471 comes when is not documented."),
            related: &[
                ("461-xiaohongshu", "The same demand in its milder form."),
                ("471-smart-id", "Smart-ID: none of the person's accounts fits."),
                ("471-thetadata", "ThetaData: the plan lacks this data."),
                ("403", "The standard's refusal of a session."),
            ],
            links: &[(
                "MediaCrawler, issue 757",
                "https://github.com/NanmiCoder/MediaCrawler/issues/757",
            )],
            evidence: &[
                (
                    "MediaCrawler, source code",
                    "461 and 471 as a demand for a captcha",
                ),
                ("other public clients of Xiaohongshu", "471 beside 461"),
            ],
            keywords: &[
                "xiaohongshu 471",
                "xhs login captcha",
                "mediacrawler 471",
                "rednote verification challenge",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "491-link11",
            code: 491,
            origin: Origin::Link11,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "A site behind Link11's protection refuses this client as a bot or by its address.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The number comes from the service in front, formerly Reblaze, not from the site's application; shops, carmakers and employers use it, in Israel above all. Some WAFs of other makers send 491 as well. In SIP the number means a pending request, which has nothing to do with it.",
            ],
            avoid_when: &["A bot is refused with 403, slowed with 429."],
            on_receipt: &[
                "Open the page in a browser: if it works there, the client's fingerprint or address is the reason.",
                "The operator finds the request in Link11's log by time and address, and exempts monitors and partners there.",
            ],
            causes: &[
                "A client without script and cookies, as curl, link checkers and AI fetchers.",
                "A data center's or foreign address.",
                "Calls in the same second, by one report.",
            ],
            retry: "The same client is refused again until the operator lets it in.",
            caveat: Some(
                "Known from reports that name Link11 or its hosts; it does not document the number openly.",
            ),
            related: &[
                ("403", "What most firewalls send to a bot."),
                ("468-safeline", "A firewall that asks for a check."),
                ("429", "Registered, where only the pace is wrong."),
            ],
            evidence: &[
                (
                    "public crawlers and research notes, 2025 to 2026",
                    "491 with Link11 named",
                ),
                ("a report with hosts of rbzdns.com", "491 from the same service"),
            ],
            keywords: &["link11 491", "reblaze waf blocked", "rbzdns.com", "rbzid cookie"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "514-tencent-cdn",
            code: 514,
            origin: Origin::TencentCdn,
            phrase: Some("Frequency Capped"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Tencent Cloud's network stops this address: it asks more often than the site's owner allows.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The site's owner can cap the calls of one address a second at the edge, and who goes beyond gets 514 in place of the page. Market data, software mirrors, videos and game sites behind this network send it. It is no fault of the server, though the class says so.",
                "By some reports the edge also sends it for HTTPS where a domain has no certificate there.",
            ],
            avoid_when: &["A cap of your own is 429 with the wait in `Retry-After`."],
            on_receipt: &[
                "Pause for some minutes, then go on with fewer calls at once; a download tool should take one connection.",
                "The owner raises the limit or exempts addresses in the console under access control, and checks that HTTPS is set up for the domain.",
                "A build that fetches from a Tencent mirror repeats later or takes another mirror.",
            ],
            causes: &[
                "A loop over thousands of funds or pictures.",
                "Many people behind one address of a company or CI.",
                "A limit that is set too low.",
                "HTTPS on a domain without a certificate at the edge.",
            ],
            retry: "The cap counts calls a second, and the address is served again once it slows down.",
            caveat: Some("The number is read in many reports; Tencent's text on the cap was not read."),
            related: &[
                ("429", "The registered code for this."),
                ("456-sina", "Sina Finance's block of an address."),
                ("509-osm", "A limit on bytes rather than calls."),
                ("503", "The server itself has no room."),
            ],
            links: &[(
                "Tencent Cloud CDN documentation",
                "https://www.tencentcloud.com/document/product/228",
            )],
            evidence: &[
                (
                    "public programs and notes, 2020 to 2026",
                    "514 Frequency Capped from sites and mirrors behind Tencent's network",
                ),
                (
                    "a project's notes on its own Tencent CDN domain",
                    "514 while HTTPS was not set up at the edge",
                ),
            ],
            keywords: &[
                "514 frequency capped",
                "tencent cdn ip access limit",
                "fund.eastmoney.com 514",
                "腾讯云 cdn 514",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "520-zyte",
            code: 520,
            origin: Origin::Zyte,
            phrase: Some("Website Ban"),
            standing: Standing::Vendor,
            summary: "Zyte API could not fetch the page this time, mostly since the target site banned the request; try later.",
            other_names: &["Temporary Downloading Error", "/download/temporary-error"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "520 has other senders: Cloudflare reports a broken origin with it. From Zyte API it is a temporary download error, with `/download/temporary-error` in `type` of the JSON: the target banned or failed every attempt that Zyte made.",
                "Zyte itself works, and key and request are fine. It does not prove that the site refuses everybody.",
            ],
            avoid_when: &["A gateway of your own sends 502 or 503."],
            on_receipt: &[
                "Wait as `Retry-After` says, or with growing pauses; Zyte's Python client repeats 520 by itself.",
                "If one site fails most of the time, change what you ask for: `browserHtml` in place of `httpResponseBody`, another `geolocation`, a session, or write to Zyte's support.",
            ],
            causes: &[
                "The site's defenses recognize the request: try a browser request.",
                "The page needs another country.",
                "Too many requests for one site at once.",
                "The site is down: open it yourself.",
            ],
            retry: "Zyte calls the error temporary and names the wait in `Retry-After`.",
            related: &[
                ("521-zyte", "Zyte's permanent download error."),
                (
                    "520-cloudflare",
                    "Cloudflare, before a site, got an answer from it that is no HTTP.",
                ),
                ("520-eve-esi", "EVE's game server raised an error."),
                ("429", "Zyte's answer when you are too fast."),
                ("503", "Zyte's answer when its own service is overloaded."),
                ("403", "A site that is asked directly refuses a bot with this."),
                (
                    "613-oxylabs",
                    "Oxylabs' number for a target that cannot be scraped.",
                ),
                ("520-edgeone", "EdgeOne's number at its edge for the origin."),
            ],
            links: &[(
                "Zyte API errors",
                "https://docs.zyte.com/zyte-api/usage/errors.html",
            )],
            evidence: &[
                (
                    "Zyte API documentation, errors",
                    "520 with /download/temporary-error",
                ),
                (
                    "zyte-api (PyPI), retry policies and tests",
                    "520 as a temporary download error",
                ),
            ],
            keywords: &[
                "zyte api temporary downloading error",
                "/download/temporary-error",
                "scrapy-zyte-api website ban",
                "zyte-error header",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "521-zyte",
            code: 521,
            origin: Origin::Zyte,
            phrase: Some("Download Error"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Zyte API reports a download error of the target that it holds to be permanent.",
            other_names: &["Internal Downloading Error", "/download/internal-error"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "521 is also Cloudflare's: there an origin refuses the connection. From Zyte API the `type` in the JSON is `/download/internal-error`: this URL could not be downloaded, and Zyte does not expect that a wait helps.",
            ],
            avoid_when: &["A gateway of your own sends 502."],
            on_receipt: &[
                "Open the URL in a browser. If it works there, send the URL and the request's JSON to Zyte's support.",
                "In a crawl, record the URL as failed and go on.",
            ],
            causes: &[
                "The address is wrong, or its host does not exist any more.",
                "The content is of a kind or size that Zyte cannot process.",
                "The request asks for a combination of options that does not work on this page.",
                "A fault at Zyte that only its support can see.",
            ],
            retry: "Zyte calls it permanent; its own client repeats it once and then gives up.",
            caveat: Some("Zyte's own client gives it a few more tries before it stops."),
            related: &[
                ("520-zyte", "Zyte's temporary error: a ban, try again."),
                ("521-cloudflare", "Cloudflare: the origin refused the connection."),
                ("521-edgeone", "EdgeOne's number at its edge."),
                ("502", "The registered code for a failed upstream."),
                ("404", "A page that does not exist, as its own site says."),
            ],
            links: &[(
                "Zyte API errors",
                "https://docs.zyte.com/zyte-api/usage/errors.html",
            )],
            evidence: &[(
                "zyte-api (PyPI), retry policies and tests",
                "521 with /download/internal-error, counted as permanent",
            )],
            keywords: &[
                "zyte api internal downloading error",
                "/download/internal-error",
                "zyte permanent download error",
                "scrapy zyte undownloadable url",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "541-apple",
            code: 541,
            origin: Origin::Apple,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Apple's online store refuses the call: its bot defense takes the caller for a program.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Tools that watch the stock of a new iPhone meet it: the shop's interfaces answer 541 with an HTML page, while the pages themselves load in a browser. It says nothing about the stock, and a tool that reads it as \"sold out\" is wrong.",
            ],
            avoid_when: &["Bots get 403, callers that are too fast 429."],
            on_receipt: &[
                "Treat it as unknown and stop for a quarter of an hour: about thirty calls in a row were enough in one report.",
                "Use the shop in a browser; an address that was blocked recovers by itself.",
            ],
            causes: &[
                "Polling `fulfillment-messages` or `pickup-message` every few seconds.",
                "A client whose TLS does not look like a browser's.",
                "Missing cookies that the page's script sets.",
                "An interface that Apple closed for such calls.",
            ],
            retry: "No documentation grants a repeat; by reports the block lasts ten to twenty minutes after the calls stop.",
            caveat: Some("Known from the makers of stock monitors; Apple does not document the number."),
            related: &[
                ("403", "What other stores send to programs."),
                (
                    "429",
                    "What a store should send to a program that asks too often.",
                ),
                ("435-target", "Target's refusal of the same kind."),
                ("503", "Apple's store while it is closed before an event."),
                ("541-edgio", "Edgio, until 2025: no worker was free."),
            ],
            evidence: &[(
                "public stock monitors for Apple's store, 2023 to 2026",
                "541 as a block with an HTML page, after about thirty calls",
            )],
            keywords: &[
                "apple store 541",
                "apple fulfillment-messages blocked",
                "iphone stock checker blocked",
                "apple pickup-message api",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "556-trendyol",
            code: 556,
            origin: Origin::Trendyol,
            phrase: Some("Service Unavailable"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Trendyol's seller API does not serve this address, mostly an old path or an account without access to it.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The phrase is that of 503, and the number is Trendyol's. Since 2024 the old paths below `/sapigw/` answer 556, while `apigw.trendyol.com` serves the new ones; other services of the marketplace have sent it for short failures too.",
            ],
            avoid_when: &["A path that has gone is 410 or 404; a service that is out 503."],
            on_receipt: &[
                "Compare the address with the current documentation and change host and path first.",
                "If the address is current, repeat later and ask the seller's support with time and request id.",
            ],
            causes: &[
                "`/sapigw/suppliers/...` in old integrations.",
                "An account without access to the service that is asked.",
                "A service of Trendyol's that is down, such as questions.",
            ],
            retry: "With the new address the call works; an outage passes by itself.",
            caveat: Some("From integrators' reports, not from Trendyol's pages."),
            related: &[
                ("503", "The registered code with this name."),
                ("410", "The registered code for an address that has gone."),
                ("404", "The registered code for an address that does not exist."),
            ],
            links: &[(
                "Trendyol developer documentation",
                "https://developers.trendyol.com/",
            )],
            evidence: &[(
                "public integrations with Trendyol, 2024 to 2026",
                "556 Service Unavailable on old paths and for the question service",
            )],
            keywords: &[
                "trendyol 556",
                "trendyol sapigw service unavailable",
                "trendyol api gateway migration",
                "trendyol entegrasyon hata",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "572-instagram",
            code: 572,
            origin: Origin::Instagram,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Instagram refuses the call, by reports because of its pace, its address or a session that it distrusts.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Oracle's ORDS has another 572. Instagram does not document its own: users report it for the private API and for calls from scripts and extensions, after some dozens of pages or from a data center's address.",
                "The account mostly remains valid. A browser on the same account can still work, since its requests look as Instagram expects.",
            ],
            avoid_when: &["Your own rate limit is 429, your own refusal 403."],
            on_receipt: &[
                "Stop for some minutes, then go on at a fraction of the pace and keep the cursor, so that nothing is fetched twice.",
                "From a server, expect it at once; Meta's Graph API is the supported way.",
            ],
            causes: &[
                "Many pages of a feed or of saved posts in a row.",
                "Login by password from a server or cloud address.",
                "Requests whose `Referer`, `Origin` or `Sec-Fetch-` fields do not match the site.",
                "The account's proxy is blocked or slow.",
            ],
            retry: "No documentation grants a repeat; by reports the block passes within minutes if the calls stop.",
            caveat: Some("Known from reports of programmers; Instagram has not explained the number."),
            related: &[
                (
                    "429",
                    "The documented code for too many requests, which Instagram also sends.",
                ),
                ("572-ords", "Oracle ORDS: the connection pool is exhausted."),
                ("999-linkedin", "LinkedIn's block of programs."),
                (
                    "403",
                    "What Instagram and others send to a session without rights.",
                ),
            ],
            evidence: &[
                (
                    "public code and notes on GitHub, 2024 to 2026",
                    "572 after some dozens of pages, and for logins from servers",
                ),
                (
                    "browser extensions for Instagram, source comments",
                    "572 for requests whose context is not the site's",
                ),
            ],
            keywords: &[
                "instagram 572",
                "instagrapi login blocked",
                "instagram private api rate limit",
                "instagram saved posts export stops",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "612-oxylabs",
            code: 612,
            origin: Origin::Oxylabs,
            phrase: Some("Undefined internal error"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Oxylabs or Decodo failed a scraping job for a reason of its own; submitting it again costs nothing.",
            retry: Some(Retry {
                verdict: Verdict::Same,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Qiniu 612 means a missing file. In the scraper APIs of Oxylabs and of Decodo, once Smartproxy, it says that the job failed inside, without a cause that they name.",
                "The number is outside 100 to 599, so some HTTP libraries throw an exception on it.",
            ],
            avoid_when: &["A service of yours sends 500 or 502."],
            on_receipt: &[
                "Submit the job again after a pause. If one target fails each time, give the job's id to the support.",
                "Read the job's `statuses` for what happened on the way.",
            ],
            causes: &[
                "A fault on Oxylabs' side.",
                "A session that was rejected or had expired.",
                "A target whose page broke the parser: try without parsing.",
            ],
            retry: "Oxylabs lets a failed job be sent again free of charge.",
            caveat: Some(
                "Oxylabs' pages do not say whether the number is the response's status or only `status_code` in the job's JSON; both have been reported.",
            ),
            related: &[
                ("613-oxylabs", "The job failed after many attempts at the target."),
                ("612-qiniu", "Qiniu: no such file."),
                ("500", "The registered code for an unexpected fault."),
                (
                    "524-cloudflare",
                    "Cloudflare's timeout; Oxylabs lists the same number for one of its own.",
                ),
            ],
            links: &[(
                "Oxylabs response codes",
                "https://developers.oxylabs.io/scraping-solutions/web-scraper-api/response-codes",
            )],
            evidence: &[
                (
                    "Oxylabs documentation, response codes",
                    "612 Undefined Internal Error, job failed, free retry",
                ),
                (
                    "public clients of Oxylabs and Decodo",
                    "612 beside 613 in their lists of errors",
                ),
            ],
            keywords: &[
                "oxylabs undefined internal error",
                "decodo scraper api 612",
                "smartproxy scraping job failed",
                "oxylabs realtime crawler error",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "613-oxylabs",
            code: 613,
            origin: Origin::Oxylabs,
            phrase: Some("Faulted after too many retries"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Oxylabs tried a scraping job many times and gave up on the target.",
            other_names: &["We were not able to scrape the target"],
            retry: Some(Retry {
                verdict: Verdict::Same,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The scraper API of Oxylabs, and likewise Decodo's, repeats a failed fetch by itself. 613 ends the job when all attempts failed: the target blocks, is down or answers with something unusable.",
                "It is no empty result: a search without hits is a success.",
            ],
            avoid_when: &["A scraper service of yours sends 502 or 504."],
            on_receipt: &[
                "Submit it again later, with other parameters: `render` for pages that need JavaScript, another `geo_location` or `user_agent_type`.",
                "In the response of a search tool, tell this failure from \"nothing found\".",
            ],
            causes: &[
                "The target's defenses win: ask for rendering or another country.",
                "The URL is wrong or redirects forever.",
                "The target is down, or too slow.",
                "Oxylabs throttles a domain whose success rate is low.",
            ],
            retry: "A failed job may be submitted again without charge; a later try has better odds.",
            caveat: Some(
                "The number may stand in the JSON of a job alone, as `status_code`, while the response is a 200.",
            ),
            related: &[
                ("612-oxylabs", "Failed inside, without a cause named."),
                ("520-zyte", "Zyte's number for a target that bans."),
                ("502", "The registered code for a target that answers badly."),
                ("504", "The registered code for a slow upstream."),
            ],
            links: &[(
                "Oxylabs response codes",
                "https://developers.oxylabs.io/scraping-solutions/web-scraper-api/response-codes",
            )],
            evidence: &[
                (
                    "Oxylabs documentation, response codes",
                    "613 Faulted After Too Many Retries",
                ),
                (
                    "public clients of Oxylabs and Decodo",
                    "613 with the message that the target could not be scraped",
                ),
            ],
            keywords: &[
                "oxylabs faulted after too many retries",
                "we were not able to scrape the target",
                "decodo 613",
                "oxylabs job status faulted",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "666-kap",
            code: 666,
            origin: Origin::Kap,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Turkey's disclosure platform KAP refuses the call: its firewall does not like how the request looks.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`kap.org.tr` publishes what Turkish companies must disclose. Its pages are open, and calls of its query interfaces get 666, a number outside HTTP's range, if their fields are not those of the site's own script. Some HTTP libraries throw an exception on it.",
            ],
            avoid_when: &["A refusal is 403."],
            on_receipt: &[
                "Send what the site's script sends: a `Content-Type` of JSON for `POST`, `RSC: 1` where the page does, and the cookie from a visit of the page before.",
                "Read the pages of single disclosures, which are open, or use the paid data service of Borsa Istanbul's MKK.",
            ],
            causes: &[
                "`POST` without a proper `Content-Type`.",
                "No cookie from a first visit.",
                "A client that is known as a tool.",
            ],
            retry: "By reports the call passes once its fields look like the site's own.",
            caveat: Some("From two programmers' reports; the platform does not document the number."),
            related: &[
                ("403", "The refusal that every HTTP library can read."),
                ("415", "The valid code for a content type that is not accepted."),
                (
                    "999-linkedin",
                    "Another number outside the range, against programs.",
                ),
            ],
            links: &[("KAP", "https://www.kap.org.tr/")],
            evidence: &[(
                "two public clients of KAP, 2026",
                "666 from the query interfaces, without the right fields",
            )],
            keywords: &[
                "kap.org.tr 666",
                "kap api blocked",
                "public disclosure platform turkey bot",
                "kap bildirim api",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "999-yahoo",
            code: 999,
            origin: Origin::Yahoo,
            phrase: Some("Unable to process request at this time"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Yahoo blocks the address for a while: too many requests, or a client that it takes for a program.",
            other_names: &["Request denied", "error 999"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The 999 that people meet today is mostly LinkedIn's; Yahoo's is older, known since about 2005 from groups, quotes and search, and still reported for finance and fantasy pages.",
                "RFC 9110 allows 100 to 599 only, so strict clients fail on the number itself.",
            ],
            avoid_when: &["Send 429 for a pace that is too high, 403 for a refusal."],
            on_receipt: &[
                "Stop all calls for at least a quarter of an hour; each new call can prolong the block.",
                "Then keep two seconds or more between calls and cache what you got. Yahoo's newer interfaces answer 429 instead.",
            ],
            causes: &[
                "Bulk download of quotes, messages or search results.",
                "Several programs behind one address.",
                "A client without cookies or a usual `User-Agent`.",
                "An interface that Yahoo has switched off, as its quote files in November 2017.",
            ],
            retry: "Yahoo documents no wait; by reports the block lifts by itself after ten minutes to a day.",
            caveat: Some("From reports since 2005; no page of Yahoo's that explains it was found."),
            related: &[
                (
                    "999-linkedin",
                    "LinkedIn's refusal of programs, the 999 of link checkers.",
                ),
                ("429", "What Yahoo's newer interfaces send."),
                ("403", "A refusal within HTTP's range."),
                ("503", "Says that the server has no room, whoever asks."),
            ],
            links: &[
                (
                    "yahoofinance-api, issue 101",
                    "https://github.com/sstrickx/yahoofinance-api/issues/101",
                ),
                (
                    "yahoofinance-api, issue 82",
                    "https://github.com/sstrickx/yahoofinance-api/issues/82",
                ),
            ],
            evidence: &[
                (
                    "yahoofinance-api issues 82 and 101 (2017)",
                    "999 for quotes after many requests",
                ),
                (
                    "a Yahoo Groups downloader, source history (2005)",
                    "error 999 as an anti-bandwidth block",
                ),
                (
                    "a fantasy football client (2026)",
                    "999 as a lockout of the address",
                ),
            ],
            keywords: &[
                "yahoo error 999",
                "unable to process request at this time -- error 999",
                "yahoo finance request denied",
                "yahoo fantasy api lockout",
            ],
            ..Prose::NONE
        },
    },
];
