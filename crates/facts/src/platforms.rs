//! Codes of single platforms and their APIs.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "222-hunter",
            code: 222,
            origin: Origin::Hunter,
            standing: Standing::Vendor,
            summary: "Hunter could not verify the e-mail address: the mail server answered something unexpected; try later.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The class says success, and the verification failed. Hunter sends 222 where the remote SMTP server gave an answer that it cannot use; 202 means that it is still at work. The key, the quota and the address's form are fine.",
            ],
            avoid_when: &["An upstream that answers badly is 502 in an API of your own."],
            on_receipt: &[
                "Do not store the address as invalid. Ask again after some hours; if it stays, mark it as unknown.",
                "Test the status before you read `data`: most HTTP libraries take every 2xx for a success.",
            ],
            causes: &[
                "Greylisting or a rate limit at the recipient's mail server.",
                "A mail server that refuses verification by policy.",
                "A server that is down for the moment.",
            ],
            retry: "Hunter advises to try again later, since the failure is not on its side.",
            related: &[
                ("202", "Hunter's answer while the verification runs."),
                ("200", "The verification is done."),
                ("502", "The registered code for a bad answer from another server."),
            ],
            links: &[("Hunter API documentation", "https://hunter.io/api-documentation")],
            evidence: &[
                ("Hunter API documentation, email verifier", "222 and its text"),
                (
                    "public Hunter clients in Go, PHP, Ruby and Dart",
                    "222 with the same text",
                ),
            ],
            keywords: &[
                "hunter.io 222",
                "email verification failed because of an unexpected response from the remote smtp server",
                "hunter email verifier",
                "hunter api status codes",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "246-portkey",
            code: 246,
            origin: Origin::Portkey,
            phrase: Some("Guardrail checks failed (request successful)"),
            standing: Standing::Vendor,
            summary: "Portkey's AI gateway: a guardrail check failed, and the request was let through all the same.",
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The answer of the model is there, as with 200. The number only reports that a check of the configuration said no and that its action is not to deny. With the action to deny the gateway sends 446.",
            ],
            avoid_when: &["A success with a remark is 200, with the remark in the content."],
            on_receipt: &[
                "Read `hook_results` in the content: it names the check and its verdict.",
                "Code that compares with 200 alone takes this for a failure; test for 2xx.",
            ],
            causes: &[
                "A guardrail without the action to deny found something, such as personal data.",
                "A check failed by itself or ran into its time limit.",
                "A guardrail that is on trial: watch before you deny.",
            ],
            related: &[
                ("446-portkey", "The same check with the action to deny."),
                ("200", "All checks passed."),
                ("203", "A proxy changed the content, by the standard."),
            ],
            links: &[(
                "Portkey error codes",
                "https://portkey.ai/docs/api-reference/inference-api/error-codes",
            )],
            evidence: &[("Portkey documentation, error codes", "246 beside 446")],
            keywords: &[
                "portkey 246",
                "portkey guardrail failed request successful",
                "hook_results verdict false",
                "guardrailwarning",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "420-salesforce",
            code: 420,
            origin: Origin::Salesforce,
            standing: Standing::Vendor,
            summary: "Salesforce Edge has no route for the host name of this request; support has to mend it.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "420 also is Twitter's old rate limit and EVE Online's error limit; Salesforce's is neither. Requests to a My Domain host pass Salesforce Edge, a network in front of the instances, and that network does not know where this host lives.",
                "The request did not reach your organization, so nothing shows in its logs.",
            ],
            avoid_when: &["A proxy that does not know a host sends 421, 404 or 502."],
            on_receipt: &[
                "Check the host name in the call against Setup, My Domain; then open a case with Salesforce and give host, time and the response.",
                "See trust.salesforce.com for an incident on your instance.",
            ],
            causes: &[
                "A host name with a typing error, or of a sandbox that was deleted or renamed.",
                "A My Domain that was changed or deployed minutes ago.",
                "An incident at Salesforce Edge.",
                "Hard-coded instance names such as `na1` in old integrations: use the login response's `instance_url`.",
            ],
            retry: "Salesforce's text is to contact customer support.",
            related: &[
                ("421", "Registered: this server does not serve that host."),
                (
                    "420-twitter",
                    "Twitter's early limit on calls, the best known 420.",
                ),
                (
                    "420-eve-esi",
                    "EVE Online: the error budget of the minute is spent.",
                ),
                ("404", "The host is known, the resource is not."),
                ("502", "A gateway whose upstream fails."),
                ("420-shopify", "Shopify, until 2018: a locked store."),
                ("420-spring", "A constant from a WebDAV draft."),
                (
                    "420-shttp",
                    "Secure HTTP's demand for a second try with other options.",
                ),
            ],
            links: &[(
                "Salesforce REST API, status codes",
                "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
            )],
            evidence: &[
                (
                    "Salesforce REST API developer guide, status codes",
                    "420 and its text",
                ),
                (
                    "public Salesforce clients",
                    "SalesforceEdgeRoutingUnavailable and the like for 420",
                ),
            ],
            keywords: &[
                "salesforce edge routing information",
                "salesforceedgeroutingunavailable",
                "salesforce my domain 420",
                "salesforce rest api 420",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "427-cryostat",
            code: 427,
            origin: Origin::Cryostat,
            phrase: Some("JMX authentication failed"),
            standing: Standing::Vendor,
            summary: "Cryostat could not log in to the Java program it should watch: JMX wants credentials.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "401 would be about the caller's own login to Cryostat; 427 is about the target's. The field `X-JMX-Authenticate: Basic` names what the target's JMX wants.",
            ],
            avoid_when: &["Credentials of the caller are 401; a failure behind a gateway is 502."],
            on_receipt: &[
                "Store credentials for this target in Cryostat (Security, Store Credentials), then repeat.",
                "Test them with `jconsole` from the same network.",
            ],
            causes: &[
                "The target runs with `com.sun.management.jmxremote.authenticate=true` and no credentials are stored.",
                "The password was changed.",
                "A match expression that does not cover this target.",
            ],
            retry: "With stored credentials the same call works.",
            related: &[
                ("401", "Cryostat's own login is missing."),
                ("407", "The registered code where a proxy wants credentials."),
                ("502", "Cryostat's answer where the target's connection fails."),
            ],
            links: &[("Cryostat", "https://cryostat.io/")],
            evidence: &[
                ("Cryostat HTTP API documentation", "427 with X-JMX-Authenticate"),
                ("cryostat-web, source code", "asks for credentials on 427"),
            ],
            keywords: &[
                "cryostat 427",
                "x-jmx-authenticate",
                "cryostat jmx authentication failure",
                "jdk flight recorder target credentials",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "430-fabric",
            code: 430,
            origin: Origin::Microsoft,
            phrase: Some("TooManyRequestsForCapacity"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Microsoft Fabric: the capacity has no Spark cores left for this notebook or job.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Shopify's 430 is a security refusal, Blockchair's a blocked address. In Fabric a session needs virtual cores of the capacity; where none are free, an interactive start fails at once with 430 and `TooManyRequestsForCapacity`, while pipelines wait in a queue.",
            ],
            avoid_when: &["Missing capacity is 503, a limit of the caller 429."],
            on_receipt: &[
                "Stop sessions that nobody uses (Monitor hub, or `notebookutils.session.stop()` at a notebook's end), wait a minute or more, and start again.",
                "Take a smaller pool, high concurrency mode, or a larger capacity.",
            ],
            causes: &[
                "Another notebook's session is still open.",
                "A pool whose smallest size takes more cores than an F2 has.",
                "Many people on one trial capacity.",
                "A pipeline that starts notebooks back to back.",
            ],
            retry: "Microsoft's text asks to cancel a running job, take a larger capacity or try again later.",
            related: &[
                ("429", "The registered code for a caller that is too fast."),
                ("503", "Registered, where the whole service has no room."),
                ("430-shopify-security", "Shopify took the request for an attack."),
                ("430-blockchair", "Blockchair: the address is blocked."),
                ("430-shopify-old", "An old name in lists for Shopify's limit."),
            ],
            links: &[(
                "Microsoft Fabric: concurrency limits for Spark",
                "https://learn.microsoft.com/fabric/data-engineering/spark-job-concurrency-and-queueing",
            )],
            evidence: &[
                (
                    "Microsoft Fabric documentation, Spark concurrency and queueing",
                    "430 where the capacity's cores are used up",
                ),
                (
                    "public reports, 2024 to 2026",
                    "HTTP 430 TooManyRequestsForCapacity in notebooks",
                ),
            ],
            keywords: &[
                "toomanyrequestsforcapacity",
                "fabric notebook 430",
                "unable to submit request because all the available capacity is currently being used",
                "fabric spark capacity",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "430-blockchair",
            code: 430,
            origin: Origin::Blockchair,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Blockchair has blocked this address for a while, since it used too much of the API without a key.",
            other_names: &["Your IP address is temporary blacklisted"],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Shopify and Fabric use 430 otherwise. Blockchair's free interface is for a few calls; beyond them every endpoint answers 430, `Your IP address is temporary blacklisted due to exceeding usage of API resources`. Addresses of clouds are often blocked before the first call.",
            ],
            avoid_when: &["A limit is 429, a refusal 403."],
            on_receipt: &[
                "Send a paid key as `?key=`, or ask another source, such as a node of your own, Blockstream's Esplora or mempool.space.",
                "Without a key, stop for a day and cache what you read.",
            ],
            causes: &[
                "Calls from a data center or CI, where many share an address.",
                "A sweep over many addresses or chains.",
                "A key that has run out: the free rules apply then.",
            ],
            retry: "The text asks for an API key; without one the block stays for a while.",
            caveat: Some("From many programmers' reports; the length of the block is not documented."),
            related: &[
                ("429", "The registered limit, with a time to wait."),
                (
                    "402",
                    "Blockchair's and the registered code for a limit that money lifts.",
                ),
                (
                    "430-shopify-security",
                    "Shopify's judgement on how one request looks.",
                ),
                ("430-fabric", "Fabric: no capacity."),
                ("430-shopify-old", "Lists' older name for a limit of Shopify."),
            ],
            links: &[("Blockchair API", "https://blockchair.com/api")],
            evidence: &[(
                "public code and tests, 2025 to 2026",
                "430 with the text, in context.code as well",
            )],
            keywords: &[
                "blockchair 430",
                "your ip address is temporary blacklisted",
                "blockchair api key required",
                "blockchair rate limit",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "432-tavily",
            code: 432,
            origin: Origin::Tavily,
            phrase: Some("Plan limit exceeded"),
            standing: Standing::Vendor,
            summary: "Tavily refuses the search: the key or the plan has used up its credits.",
            other_names: &["This request exceeds your plan's set usage limit"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The monthly credits of the plan, or the limit set for this key, are spent. 433 is the limit of pay-as-you-go, 429 a pace that is too high. ArtifactsMMO and others use neighboring numbers in senses of their own.",
                "The Python client raises `ForbiddenError` with the text; agents often report \"no results\" instead, which is wrong.",
            ],
            avoid_when: &["A spent quota of your own API is 429, or 402 if a payment lifts it."],
            on_receipt: &[
                "Stop calling with this key: use another, upgrade, switch on pay-as-you-go, or wait for the first day of the billing month.",
                "`GET /usage` shows what is left; an agent should be told that the search failed, not that nothing was found.",
            ],
            causes: &[
                "An agent that searches in a loop: count calls per task.",
                "`search_depth` `advanced` costs two credits each.",
                "Extract and crawl jobs share the credits.",
                "A limit that was set on the key itself, below the plan's.",
            ],
            retry: "The limit stands until the month ends or the plan changes.",
            related: &[
                ("433-tavily", "The ceiling of pay-as-you-go."),
                ("429", "Tavily's rate limit: slow down."),
                ("402", "The registered code where money lifts the limit."),
                ("456-deepl", "DeepL's number for characters that are used up."),
                ("403", "A refusal without a quota."),
                ("432-weibo", "Weibo: an anti-crawler block."),
            ],
            links: &[(
                "Tavily search API",
                "https://docs.tavily.com/documentation/api-reference/endpoint/search",
            )],
            evidence: &[
                ("Tavily API reference, search", "432 and its text"),
                (
                    "public code and reports, 2025 to 2026",
                    "the message when a plan is used up",
                ),
            ],
            keywords: &[
                "tavily 432",
                "this request exceeds your plan's set usage limit",
                "tavily credits used up",
                "tavily forbiddenerror usage limit",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "433-tavily",
            code: 433,
            origin: Origin::Tavily,
            phrase: Some("Pay-as-you-go limit exceeded"),
            standing: Standing::Vendor,
            summary: "Tavily refuses the call: the ceiling set for pay-as-you-go has been reached.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The plan's own credits are spent already, and the paid use beyond them has met the maximum that the account set. 432 is the plan's limit.",
            ],
            avoid_when: &["A billing ceiling of your own API is 402 or 429."],
            on_receipt: &[
                "Raise the ceiling in Tavily's dashboard, or wait for the next billing month.",
                "Look at the use per key before you raise it: a loop costs money here.",
            ],
            causes: &[
                "A ceiling that is lower than the month's work.",
                "An agent that repeats the same search.",
                "A key that leaked: compare the use with your own logs.",
            ],
            retry: "A ceiling that is reached stays reached until it is raised or the month ends.",
            related: &[
                ("432-tavily", "The limit of the plan or key."),
                ("429", "Too many calls in a short time."),
                ("402", "Registered, where a payment is needed first."),
                ("456-deepl", "DeepL's cost control limit."),
            ],
            links: &[(
                "Tavily search API",
                "https://docs.tavily.com/documentation/api-reference/endpoint/search",
            )],
            evidence: &[("Tavily API reference, search", "433 and its text")],
            keywords: &[
                "tavily 433",
                "tavily pay-as-you-go limit",
                "tavily paygo ceiling",
                "tavily billing limit reached",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "442-reducto",
            code: 442,
            origin: Origin::Reducto,
            phrase: Some("Document access error"),
            standing: Standing::Vendor,
            summary: "Reducto cannot process the document because it is protected by a password.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Wallee, Bosch and others use 442 in senses of their own, and many mistype 422. Reducto, which reads documents for programs, sends it for a file that needs a password; damaged files are 415, wrong options 422.",
            ],
            avoid_when: &["A file that cannot be read is 422 or 415."],
            on_receipt: &[
                "Remove the password with `qpdf --decrypt`, or pass the one that you know if the endpoint takes one, and upload again.",
                "Ask the person who sent the file; nothing can be read without it.",
            ],
            causes: &[
                "A bank statement or payslip with a password.",
                "A PDF whose owner forbade copying, by some tools' settings.",
                "An Office file with protection.",
            ],
            retry: "Without its protection the same document can be read.",
            related: &[
                (
                    "422",
                    "The registered code, for content that is understood and unusable; often what was meant.",
                ),
                (
                    "415",
                    "The registered code for a media type that is not supported.",
                ),
                ("403", "Reducto's answer where it may not fetch the address."),
                (
                    "442-wallee",
                    "wallee's payment API: the content breaks a rule of the object.",
                ),
            ],
            links: &[("Reducto error handling", "https://docs.reducto.ai/error-handling")],
            evidence: &[(
                "Reducto documentation, error handling",
                "442 Document access error",
            )],
            keywords: &[
                "reducto 442",
                "cannot process password protected document",
                "reducto document access error",
                "pdf password parse api",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "446-portkey",
            code: 446,
            origin: Origin::Portkey,
            phrase: Some("Guardrail checks failed (request denied)"),
            standing: Standing::Vendor,
            summary: "Portkey's AI gateway denied the request, or the model's answer, since a guardrail check failed.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "WSO2's AI gateway uses 446 for the same purpose. The provider is not at fault: the checks of your own configuration said no. If the check of the input failed, the model was never called.",
            ],
            avoid_when: &["Content that a rule refuses is 422 or 403 elsewhere."],
            on_receipt: &[
                "Read `hook_results`: `before_request_hooks` is about the prompt, `after_request_hooks` about the answer; each check has its verdict.",
                "Change the prompt, or set the guardrail's action to let pass and watch it through 246.",
            ],
            causes: &[
                "A prompt with personal data, an attack or forbidden words.",
                "A check that is too strict.",
                "A webhook of your own that said no or was too slow.",
            ],
            retry: "The same prompt meets the same check; another prompt or configuration can pass.",
            related: &[
                ("246-portkey", "The check failed and the request was let through."),
                ("403", "Registered, where the caller may not ask at all."),
                (
                    "422",
                    "The registered code for content that is understood and not accepted.",
                ),
                ("429", "A rate limit, by Portkey or by the provider."),
            ],
            links: &[(
                "Portkey error codes",
                "https://portkey.ai/docs/api-reference/inference-api/error-codes",
            )],
            evidence: &[
                (
                    "Portkey documentation, error codes",
                    "446 Guardrail checks failed (request denied)",
                ),
                (
                    "WSO2 documentation, AI guardrails",
                    "446 with code 900514 on a failed validation",
                ),
            ],
            keywords: &[
                "portkey 446",
                "portkey guardrail request denied",
                "guardrailblockederror",
                "ai gateway guardrail intervention",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "460-arc",
            code: 460,
            origin: Origin::Arc,
            phrase: Some("Not extended format"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ARC, Bitcoin SV's transaction service, wants the transaction in extended format.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "AWS's balancer logs 460 for a client that left. ARC has numbers of its own from 460 to 473: 461 and 463 malformed, 462 and 464 wrong inputs or outputs, 465 and 473 fees, 467 to 469 a bundle (BEEF) whose ancestors or proofs do not hold.",
            ],
            avoid_when: &["Content of another form is 415 or 422."],
            on_receipt: &[
                "Send the transaction in extended format, with the satoshis and locking script of each input, or as BEEF.",
                "If the parents are known, let the library convert: most have a call for it.",
            ],
            causes: &[
                "A raw transaction whose parents ARC does not know.",
                "A library that writes the old format.",
                "A parent that was never broadcast.",
            ],
            retry: "In the other format the same transaction can be accepted.",
            related: &[
                ("465-arc", "The fee is too low."),
                ("473-arc", "The format is fine, and the chain pays too little."),
                ("460-aws-alb", "AWS: the client left."),
                (
                    "422",
                    "The registered code for a transaction that is read and not accepted.",
                ),
            ],
            links: &[("ARC", "https://bitcoin-sv.github.io/arc/")],
            evidence: &[
                ("ARC documentation, API", "the number and its name"),
                (
                    "public Bitcoin SV wallets and libraries in Go and Rust",
                    "constants of the same numbers",
                ),
            ],
            keywords: &[
                "arc not extended format",
                "bitcoin sv arc 460",
                "statusnotextendedformat",
                "extended format transaction bsv",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "465-arc",
            code: 465,
            origin: Origin::Arc,
            phrase: Some("Fee too low"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ARC, Bitcoin SV's transaction service, refuses the transaction because its fee is too low.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The fee in satoshis for each thousand bytes is below what ARC asks for. 473 is the like for a transaction together with its unconfirmed parents. The signatures and amounts are fine.",
            ],
            avoid_when: &["A payment that is too small is 402 or 422 elsewhere."],
            on_receipt: &[
                "Ask `GET /v1/policy` for the fee, raise the change's deduction, sign again and broadcast.",
                "Reckon the size with the signatures: an estimate without them is too small.",
            ],
            causes: &[
                "A fee rate that was set years ago.",
                "More inputs than the estimate knew.",
                "A large data output.",
            ],
            retry: "With a higher fee the transaction can pass; it has to be signed anew.",
            related: &[
                (
                    "473-arc",
                    "This transaction and its parents together pay too little.",
                ),
                (
                    "460-arc",
                    "The transaction's form is refused before its fee is read.",
                ),
                ("402", "Registered for payment, not for miners' fees."),
                ("422", "Registered, for what is well formed and still refused."),
            ],
            links: &[("ARC", "https://bitcoin-sv.github.io/arc/")],
            evidence: &[
                ("ARC documentation, API", "the number and its name"),
                (
                    "public Bitcoin SV wallets and libraries in Go and Rust",
                    "constants of the same numbers",
                ),
            ],
            keywords: &[
                "arc fee too low",
                "bitcoin sv arc 465",
                "statusfeetoolow",
                "satoshis per kb arc policy",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "466-green-api",
            code: 466,
            origin: Origin::GreenApi,
            standing: Standing::Vendor,
            summary: "GREEN-API refuses the call: the plan's quota of chats or of calls of this method is used up.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "GREEN-API connects programs to WhatsApp and other messengers. On the free plan an account may write to three chats a month; 466 comes with `correspondentsStatus` or `invokeStatus`, which show what is used and what is allowed.",
            ],
            avoid_when: &["A spent quota is 429, or 402 if a payment lifts it."],
            on_receipt: &[
                "Read `used` and `total` in the content, then write to the chats that are already counted, wait for the next month, or change the plan.",
                "Do not repeat: a message to a new chat stays refused.",
            ],
            causes: &[
                "A fourth chat on the Developer plan.",
                "`CheckWhatsapp` or `GetContactInfo` above the month's number.",
                "Tests with ever new numbers.",
            ],
            retry: "The quota stays used up until the month ends or the plan changes.",
            related: &[
                (
                    "429",
                    "The registered code for a pace that is too high, which GREEN-API sends too.",
                ),
                ("402", "The registered code where a larger plan is the cure."),
                ("456-deepl", "A translation service's number for a spent quota."),
                (
                    "470-whatsapp",
                    "WhatsApp's own error for a message outside 24 hours.",
                ),
            ],
            links: &[(
                "GREEN-API common errors",
                "https://green-api.com/en/docs/api/common-errors/",
            )],
            evidence: &[
                (
                    "GREEN-API documentation, common errors",
                    "466 where a limit is used up, with the details in the content",
                ),
                (
                    "public GREEN-API clients in six languages",
                    "466 with correspondentsStatus or invokeStatus",
                ),
            ],
            keywords: &[
                "green api 466",
                "correspondents_quote_exceeded",
                "green-api monthly quota",
                "green api developer plan three chats",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "470-whatsapp",
            code: 470,
            origin: Origin::WhatsApp,
            phrase: Some("Re-engagement message"),
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "WhatsApp did not deliver a message: more than 24 hours have passed since the customer's last one.",
            other_names: &[
                "Message failed to send because more than 24 hours have passed",
                "131047",
            ],
            content: None,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Azure Firewall and ThetaData send a 470 as a status; WhatsApp's stands in the content: `errors[0].code` of a webhook with `\"status\": \"failed\"`. The call that sent the message had succeeded.",
                "A business may write freely for 24 hours after the customer's last message. The Cloud API has the code 131047 for the same thing, the older on-premises API 470.",
            ],
            on_receipt: &[
                "Send an approved template instead, and free text again after the customer has replied.",
                "Store the time of the customer's last message and check it before you send.",
            ],
            causes: &[
                "A reply that was queued or scheduled past the 24 hours.",
                "The customer wrote to another of your numbers.",
                "A webhook for the incoming message was missed, so that your clock is wrong.",
                "A template that was sent as free text.",
            ],
            retry: "The same text fails again; a template goes through at any time.",
            caveat: Some(
                "Often listed as an HTTP status, which it is not: look for it in the webhook's JSON.",
            ),
            related: &[
                ("470-azure-firewall", "A status that Azure Firewall does send."),
                ("470-thetadata", "ThetaData: a general error."),
                ("403", "Registered, where the sender has no right to send."),
                ("422", "A request that is understood and cannot be carried out."),
                ("466-green-api", "A gateway's quota for WhatsApp."),
            ],
            links: &[(
                "WhatsApp Cloud API error codes",
                "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes",
            )],
            evidence: &[
                (
                    "WhatsApp Cloud API documentation, error codes",
                    "131047, re-engagement message",
                ),
                (
                    "webhook samples in public code and API descriptions",
                    "code 470 in errors, with status failed",
                ),
            ],
            keywords: &[
                "whatsapp error 470",
                "whatsapp 131047",
                "re-engagement message",
                "whatsapp outside the 24 hour window",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "473-arc",
            code: 473,
            origin: Origin::Arc,
            phrase: Some("Cumulative fee validation failed"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ARC, Bitcoin SV's transaction service: the fees of the transaction and its unconfirmed parents are too low.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Vault's 473 is a standby, ThetaData's a wrong parameter. ARC adds up the fees of a chain of transactions that are not mined yet; together they pay less than it asks for, though the last one alone may pay enough.",
            ],
            avoid_when: &["Where others are asked to pay more, it is 402 or 422."],
            on_receipt: &[
                "Let the last transaction pay for its parents too, or wait until they are mined.",
                "Find the parent with too low a fee and replace the chain from there.",
            ],
            causes: &[
                "A parent that was made with a lower fee rate.",
                "A long chain of small payments.",
                "Parents that another wallet made.",
            ],
            retry: "With a higher fee, or after the parents are mined, it can pass.",
            related: &[
                ("465-arc", "The fee of this one transaction is too low."),
                ("460-arc", "Refused for its form, not for money."),
                ("473-vault", "Vault: the node is a standby."),
                ("473-thetadata", "ThetaData: wrong parameters."),
            ],
            links: &[("ARC", "https://bitcoin-sv.github.io/arc/")],
            evidence: &[
                ("ARC documentation, API", "the number and its name"),
                (
                    "public Bitcoin SV wallets and libraries in Go and Rust",
                    "constants of the same numbers",
                ),
            ],
            keywords: &[
                "arc cumulative fee validation failed",
                "bitcoin sv arc 473",
                "statuscumulativefeevalidationfailed",
                "child pays for parent arc",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "477-hubspot",
            code: 477,
            origin: Origin::HubSpot,
            phrase: Some("Migration in Progress"),
            standing: Standing::Vendor,
            summary: "HubSpot is moving the account between data centers and takes no calls for it now.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The account changes its place of hosting, say from the United States to the European Union, and its API pauses. `Retry-After` gives the seconds, up to 24 hours. ThetaData sends a 477 in another sense.",
                "Credentials and limits are not the reason: those are 401, 403 and 429. Other accounts work meanwhile.",
            ],
            avoid_when: &["A pause of your own service is 503 with `Retry-After`."],
            on_receipt: &[
                "Stop the sync for this account, wait as long as `Retry-After` says, and queue what changes meanwhile.",
                "Do not sleep in a worker for 24 hours: store the time and take the job up again.",
            ],
            causes: &[
                "A planned migration to another data center: the account's administrators were told.",
                "A wrong portal: check the account id before you wait.",
            ],
            retry: "`Retry-After` is in seconds and can be as long as a day.",
            related: &[
                ("503", "The registered code for a service that pauses."),
                ("423", "HubSpot's lock of two seconds during heavy syncs."),
                ("429", "HubSpot's rate limit."),
                ("301", "For an address that has moved; here only the data moves."),
                ("477-thetadata", "ThetaData: the next page has expired."),
            ],
            links: &[(
                "HubSpot error handling",
                "https://developers.hubspot.com/docs/api-reference/error-handling",
            )],
            evidence: &[(
                "HubSpot developer documentation, error handling",
                "477, its reason and Retry-After",
            )],
            keywords: &[
                "hubspot migration in progress",
                "hubspot api 477",
                "hubspot data center migration",
                "hubspot retry-after 24 hours",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "480-livepeer",
            code: 480,
            origin: Origin::Livepeer,
            phrase: Some("Refresh session"),
            standing: Standing::Vendor,
            summary: "Livepeer's remote signer wants fresh data of the orchestrator before it signs a payment.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Smart-ID's 480 is a client that is too old. In Livepeer's network for video and AI a gateway asks a signer for payment tickets; 480 says that the ticket parameters or the token have expired. 481 is a price above the limit, 482 that no ticket is needed now.",
            ],
            avoid_when: &["A state that has moved on is 409, an expired token 401."],
            on_receipt: &[
                "Fetch the orchestrator's information anew, send the request with it, and stop after three rounds.",
            ],
            causes: &[
                "A session that was idle for longer than its token lives.",
                "A new round on the chain changed the ticket parameters.",
                "Clocks that differ between gateway and signer.",
            ],
            retry: "With fresh orchestrator information the same request can be signed.",
            related: &[
                (
                    "401",
                    "The registered code for credentials that are missing or expired.",
                ),
                ("409", "The registered code where the state has moved on."),
                ("480-smart-id", "Smart-ID: the client is too old."),
            ],
            links: &[("go-livepeer", "https://github.com/livepeer/go-livepeer")],
            evidence: &[
                (
                    "go-livepeer, server/remote_signer.go",
                    "HTTPStatusRefreshSession = 480, PriceExceeded = 481, NoTickets = 482",
                ),
                (
                    "livepeer-gateway for Python",
                    "refreshes at most three times on 480",
                ),
            ],
            keywords: &[
                "livepeer 480",
                "httpstatusrefreshsession",
                "livepeer remote signer refresh session",
                "generate-live-payment",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "490-hanwha",
            code: 490,
            origin: Origin::Hanwha,
            phrase: Some("Account Blocked"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "A Hanwha Vision camera or recorder has locked the account after failed logins; wait, then log in right.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "ArtifactsMMO and GLS use 490 otherwise. Cameras and recorders of Hanwha, once Samsung Techwin, answer `490 Account Blocked` on RTSP and on their HTTP interface when an account saw too many failed logins in a row.",
                "The password may be right by now: during the lock good logins fail as well.",
            ],
            avoid_when: &["A locked account in an API is 403, or 429 with `Retry-After`."],
            on_receipt: &[
                "Stop every client that logs in to this camera, wait some minutes, then try one login by hand.",
                "Only then correct and restart the recorder, Frigate, ffmpeg or Home Assistant.",
            ],
            causes: &[
                "A password with special characters that was not encoded in the RTSP URL, or encoded where the program does not decode it.",
                "The password was changed on the camera and not in the recorder.",
                "A client that tries again each second.",
                "A wrong channel path that is asked again and again, by reports.",
            ],
            retry: "The lock ends by itself once the failed logins stop.",
            caveat: Some(
                "Most reports are of RTSP, whose status lines look like HTTP's; the length of the lock depends on the model. Unconfirmed: GLS ShipIT is said to send 490 for a shipment that breaks one of its rules.",
            ),
            related: &[
                ("401", "Asks for credentials: the lock comes after many of them."),
                ("403", "Registered, for an account that may not do this."),
                ("429", "The registered code for too many attempts."),
                ("423", "A resource that is locked, in WebDAV."),
                ("490-artifactsmmo", "A game: the character stands there already."),
            ],
            evidence: &[
                (
                    "public code for Hanwha cameras and recorders, 2024 to 2026",
                    "490 Account Blocked after failed logins",
                ),
                ("RTSP clients", "490 in their lists of statuses"),
            ],
            keywords: &[
                "hanwha account blocked",
                "rtsp/1.0 490 account blocked",
                "wisenet camera locked",
                "frigate hanwha 490",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "493-ensembledata",
            code: 493,
            origin: Origin::EnsembleData,
            phrase: Some("Subscription expired"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "EnsembleData serves no more calls for this token: the subscription has expired.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "ArtifactsMMO's 493 is a skill that is too low. EnsembleData, which sells data of social networks, separates the end of the subscription, 493, from the units of the day, 495.",
            ],
            avoid_when: &["A subscription that ended is 402 or 403."],
            on_receipt: &[
                "Renew the subscription, or switch the source off in your program.",
                "A fallback that reacts to 495 alone misses this one: treat both as \"no data\", not as an empty result.",
            ],
            causes: &[
                "The trial or the paid period is over.",
                "A payment failed.",
                "A token of an old account.",
            ],
            retry: "Only a renewed subscription helps.",
            related: &[
                ("495-ensembledata", "The units of the day are used up."),
                (
                    "402",
                    "The registered code for a subscription that has to be paid.",
                ),
                ("403", "Registered, for a token that may not do this."),
                ("493-artifactsmmo", "A game: the skill level is too low."),
            ],
            links: &[("EnsembleData API", "https://ensembledata.com/apis/docs")],
            evidence: &[(
                "public code that uses EnsembleData",
                "493 as an expired subscription, 495 as the day's quota",
            )],
            keywords: &[
                "ensembledata 493",
                "ensembledata subscription expired",
                "ensembledata out of units",
                "tiktok data api expired",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "495-ensembledata",
            code: 495,
            origin: Origin::EnsembleData,
            phrase: Some("Maximum requests limit reached"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "EnsembleData: the units of this day are used up.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx's 495 is about client certificates. EnsembleData counts units, several for one call, and answers 495 until they are renewed at midnight UTC. 493 is an expired subscription.",
            ],
            avoid_when: &["A quota that is used up is 429 with `Retry-After`."],
            on_receipt: &[
                "Stop the collection until the next day and store where it stopped.",
                "Set a budget in the program: calls for comments and followers cost more units than one post.",
            ],
            causes: &[
                "A job without a limit.",
                "A test that ran again and again.",
                "A plan that is too small for the accounts that are watched.",
            ],
            retry: "The units are renewed each day.",
            related: &[
                ("493-ensembledata", "The subscription has expired."),
                ("429", "The registered code for a limit."),
                ("495-nginx", "nginx: the client's certificate failed."),
                ("456-deepl", "DeepL's month is over, not the day."),
            ],
            links: &[("EnsembleData API", "https://ensembledata.com/apis/docs")],
            evidence: &[(
                "public code that uses EnsembleData",
                "495, Maximum requests limit, renewed at midnight",
            )],
            keywords: &[
                "ensembledata 495",
                "ensembledata maximum requests limit reached",
                "ensembledata daily units",
                "ensembledata quota",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "498-groq",
            code: 498,
            origin: Origin::Groq,
            phrase: Some("Flex Tier Capacity Exceeded"),
            standing: Standing::Vendor,
            summary: "Groq's flex tier is full at this moment; the request was not run.",
            other_names: &["capacity_exceeded"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Esri's 498 is an invalid token, nginx's a canceled request, Swift's a rate limit. Groq sends it for requests with `service_tier` set to `flex`, which take spare capacity and fail fast where there is none.",
                "It is not your rate limit: that is 429.",
            ],
            avoid_when: &["A service of yours without capacity sends 503 with `Retry-After`."],
            on_receipt: &[
                "Repeat with growing pauses and some chance in them, or send the same request with `service_tier: \"on_demand\"` or `\"auto\"`.",
            ],
            causes: &[
                "High load on the model at this hour: see status.groq.com.",
                "Bulk work on flex without a fallback: use the batch API for what can wait.",
                "Many workers that repeat in step.",
            ],
            retry: "Groq's text is to try again later; nothing was run.",
            related: &[
                ("429", "Your own limit of requests or tokens."),
                (
                    "503",
                    "Registered, and sent by Groq for overload and maintenance.",
                ),
                ("529-anthropic", "Anthropic's overload for everybody."),
                ("498-esri", "Esri: the token is wrong or has expired."),
                ("498-nginx-canceled", "nginx's inner mark, which nobody receives."),
                ("498-swift", "Swift: the account writes too fast."),
                ("499-groq", "The caller canceled, and capacity was there."),
                ("498-artifactsmmo", "A game: no such character."),
            ],
            links: &[("Groq API errors", "https://console.groq.com/docs/errors")],
            evidence: &[("Groq documentation, errors", "498 Flex Tier Capacity Exceeded")],
            keywords: &[
                "groq flex tier capacity exceeded",
                "groq service_tier flex",
                "groq capacity_exceeded",
                "groq error 498",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "499-groq",
            code: 499,
            origin: Origin::Groq,
            phrase: Some("Request Cancelled"),
            standing: Standing::Vendor,
            summary: "Groq's API ended the request since its caller canceled it.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx writes 499 to its log and sends it to nobody; Groq lists it as a status of its API. Either way it was the caller who left: your program, its timeout or a proxy between.",
                "The model may have begun its answer before.",
            ],
            avoid_when: &["A server has nobody to answer when the client is gone: log it, send nothing."],
            on_receipt: &[
                "Look for a timeout or an abort in your own stack: the SDK's `timeout`, an `AbortController`, a serverless function that ended.",
                "Stream the answer, so that long ones do not run into a limit.",
            ],
            causes: &[
                "The client's timeout is shorter than the generation.",
                "The user closed the page, and the backend passed the abort on.",
                "A gateway in front of your code gave up.",
            ],
            retry: "The request may have been run in part; decide whether you still want the answer.",
            related: &[
                ("499-nginx", "nginx's log entry for a client that left."),
                ("499-signal", "Signal's server: update the client."),
                ("499-artifactsmmo", "A game: the character cools down."),
                ("498-groq", "No capacity on the flex tier."),
                ("408", "The server waited too long for the request."),
                ("504", "A gateway waited too long for the server."),
                ("499-esri", "Esri: a token is required."),
            ],
            links: &[("Groq API errors", "https://console.groq.com/docs/errors")],
            evidence: &[(
                "Groq documentation, errors",
                "499 Request Cancelled by the caller",
            )],
            keywords: &[
                "groq request cancelled",
                "groq error 499",
                "groq client timeout abort",
                "groq sdk aborted request",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "499-signal",
            code: 499,
            origin: Origin::Signal,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Signal's server refuses this client because its version is too old.",
            other_names: &["DeprecatedVersionException"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx logs 499 for a client that left; Signal sends it as a status. Clients have a date after which the server no longer serves them, and libraries turn the number into `DeprecatedVersionException`.",
            ],
            avoid_when: &["A version that has gone is 410, or 403 with a text that says so."],
            on_receipt: &[
                "Update the app, signal-cli or the bridge to its newest release; a restart alone does not help.",
                "Builds of distributions and containers are often months behind: look at the date of the image.",
            ],
            causes: &[
                "A release older than about 90 days.",
                "A bridge or bot with an old copy of the library.",
                "A fork that sends a version of its own.",
            ],
            retry: "The server goes on refusing until the client is updated.",
            related: &[
                ("508-signal", "Signal asks the client to stop."),
                ("426", "Asks for another protocol, not for another program."),
                ("410", "The registered code for what has gone for good."),
                ("480-smart-id", "Smart-ID's number for a client that is too old."),
                ("499-nginx", "nginx's log entry for a client that hung up."),
                ("499-groq", "At Groq the caller itself ended the request."),
                ("499-artifactsmmo", "A game: wait for the cooldown."),
                ("499-esri", "Esri: no token came."),
            ],
            links: &[("libsignal", "https://github.com/signalapp/libsignal")],
            evidence: &[
                (
                    "Signal's Java service library and its forks",
                    "DeprecatedVersionException with 499",
                ),
                ("signal-cli, source code", "handles DeprecatedVersionException"),
            ],
            keywords: &[
                "signal-cli 499",
                "deprecatedversionexception",
                "signal client deprecated",
                "signal app version expired",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "508-signal",
            code: 508,
            origin: Origin::Signal,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Signal's server has rejected the request and wants the client to stop repeating it.",
            other_names: &["ServerRejectedException"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "cPanel hosts and WebDAV use 508 for limits and loops. Signal's server sends it under load or for a class of requests, as an order to give up, unlike 503, after which clients try again.",
            ],
            avoid_when: &["A server that sheds load sends 503, or 429 with `Retry-After`."],
            on_receipt: &[
                "Do not repeat in a loop; show the message as failed and let the person send it anew later.",
                "Look at status.signal.org; bots should pause for minutes.",
            ],
            causes: &[
                "An incident at Signal.",
                "A bot or bridge that sends far more than a person does.",
            ],
            retry: "The client's source says that it should stop repeating.",
            related: &[
                ("499-signal", "The client is too old."),
                ("503", "Overload, after which a repeat is welcome."),
                ("508", "WebDAV: an endless loop."),
                ("508-cpanel", "Hosting: the account's limits are reached."),
                ("429", "Too many requests."),
            ],
            links: &[("libsignal", "https://github.com/signalapp/libsignal")],
            evidence: &[(
                "Signal's Java service library and its forks",
                "ServerRejectedException with 508, a request to stop retrying",
            )],
            keywords: &[
                "signal serverrejectedexception",
                "signal 508",
                "signal-cli server rejected",
                "signal stop retrying",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "509-microsoft-graph",
            code: 509,
            origin: Origin::Microsoft,
            phrase: Some("Bandwidth Limit Exceeded"),
            standing: Standing::Vendor,
            summary: "Microsoft Graph slows an app down that has moved more data than its cap allows.",
            other_names: &["bandwidthLimitExceeded"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "cPanel hosts use 509 for a site's traffic, OpenStreetMap for a reader's. Microsoft Graph and OneDrive list it beside 429: there the number of calls counts, here the bytes.",
            ],
            avoid_when: &["A cap on bytes in your own API is 429 with `Retry-After`."],
            on_receipt: &[
                "Wait as long as `Retry-After` says if it is there, else some minutes, and go on with fewer transfers at once.",
                "Use delta queries and ranges, so that nothing is moved twice.",
            ],
            causes: &[
                "A first sync or backup of a large OneDrive or SharePoint library.",
                "Many parallel downloads by one app.",
                "A loop that fetches whole files to see whether they changed.",
            ],
            retry: "Microsoft's text lets the app repeat after more time has passed.",
            related: &[
                ("429", "Graph's and the registered code for too many requests."),
                (
                    "509-cpanel",
                    "The site has used up its traffic, whoever reads it.",
                ),
                ("509-osm", "OpenStreetMap: the reader took too much."),
                ("507", "Graph's and the registered code for storage that is full."),
                ("503", "The service as a whole is busy."),
            ],
            links: &[(
                "Microsoft Graph error responses",
                "https://learn.microsoft.com/graph/errors",
            )],
            evidence: &[
                (
                    "Microsoft Graph documentation, error responses",
                    "509 and its text",
                ),
                ("onedrive client for Linux, source code", "the same list of codes"),
            ],
            keywords: &[
                "microsoft graph 509",
                "onedrive bandwidth limit exceeded",
                "sharepoint app throttled bandwidth cap",
                "graph api bandwidthlimitexceeded",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "509-osm",
            code: 509,
            origin: Origin::OpenStreetMap,
            phrase: Some("Bandwidth Limit Exceeded"),
            standing: Standing::Vendor,
            summary: "OpenStreetMap's API stops a client that has downloaded too much, and names the seconds to wait.",
            other_names: &["You have downloaded too much data"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "cPanel hosts send 509 for a site whose monthly traffic is used up; here it is the reader who took too much. The map API counts bytes per address or user and refuses until the count has run down.",
                "The API is made for editing. For reading large areas there are extracts and Overpass.",
            ],
            avoid_when: &["Your own limit on bytes is 429 with `Retry-After`."],
            on_receipt: &[
                "Wait the seconds that the content and `Retry-After` name, then ask for smaller boxes at longer intervals.",
                "To read many objects, take a planet extract (Geofabrik) or the Overpass API; the policy forbids bulk downloads from the editing API.",
            ],
            causes: &[
                "Calls to `/api/0.6/map` or `/full` in a loop.",
                "Several editors or jobs behind one address, as at a mapping party.",
                "An application that reads map data from the editing API for its users.",
            ],
            retry: "The content says in how many seconds the client may try again.",
            related: &[
                (
                    "509-cpanel",
                    "There the site's own traffic is used up, whoever reads it.",
                ),
                ("509-microsoft-graph", "Microsoft Graph's cap on bandwidth."),
                (
                    "429",
                    "The registered code for too many requests; OSM sends it elsewhere.",
                ),
                (
                    "400",
                    "OSM's answer to a box that is too large or has too many nodes.",
                ),
                ("503", "The server as a whole is overloaded."),
                ("514-tencent-cdn", "Tencent's network caps calls, not bytes."),
            ],
            links: &[
                (
                    "OpenStreetMap API 0.6",
                    "https://wiki.openstreetmap.org/wiki/API_v0.6",
                ),
                ("cgimap", "https://github.com/zerebubuth/openstreetmap-cgimap"),
            ],
            evidence: &[
                ("openstreetmap-cgimap, http.cpp", "509 with the seconds to wait"),
                ("OpenStreetMap wiki, API v0.6", "509 for too much data"),
            ],
            keywords: &[
                "you have downloaded too much data. please try again in",
                "osm api bandwidth limit",
                "josm bandwidth limit exceeded",
                "cgimap 509",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "540-tesla",
            code: 540,
            origin: Origin::Tesla,
            phrase: Some("device_unexpected_response"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Tesla's Fleet API got an error from the car itself; it may need a reboot, an update or service.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Shopify, Supabase and Paddle have other meanings for 540. Here Tesla's service reached the vehicle, and the vehicle answered with something that the service does not understand or with a fault.",
                "A sleeping or unreachable car is 408, not 540.",
            ],
            avoid_when: &["A device behind your service that answers badly is 502."],
            on_receipt: &[
                "Try the same command in Tesla's own app. If it fails there too, restart the car's computer (both steering wheel buttons), and look for an update.",
                "If it lasts, the owner asks Tesla's service.",
            ],
            causes: &[
                "The car's software is old or in the middle of an update.",
                "A module of the car failed.",
                "A command that this model does not know.",
            ],
            retry: "The car has to recover first; a repeat asks a faulty device again.",
            related: &[
                ("408", "Tesla's answer where the car is asleep or offline."),
                ("502", "The registered code for a bad answer from behind."),
                ("540-shopify", "Shopify: a temporary switch-off."),
                ("540-supabase", "Supabase: the project is paused."),
            ],
            links: &[(
                "Tesla Fleet API conventions",
                "https://developer.tesla.com/docs/fleet-api/getting-started/conventions",
            )],
            evidence: &[
                (
                    "Tesla Fleet API documentation, response codes",
                    "540 and its text",
                ),
                ("public Fleet API clients", "DeviceUnexpectedResponse for 540"),
            ],
            keywords: &[
                "tesla device_unexpected_response",
                "tesla fleet api 540",
                "vehicle responded with an error",
                "tesla car needs reboot api",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "555-edamam",
            code: 555,
            origin: Origin::Edamam,
            phrase: Some("low_quality"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Edamam could not recognize enough of the recipe or ingredients to compute their nutrition.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Oracle ORDS and EdgeOne have other meanings for 555. Edamam's Nutrition Analysis answers it, with `{\"error\":\"low_quality\"}`, when too many ingredient lines have no food, quantity or measure that it knows.",
                "Key and quota are fine, though the class says server error. Nothing is broken on Edamam's side.",
            ],
            avoid_when: &["Content that parses and cannot be used is 422."],
            on_receipt: &[
                "Clean the lines: one ingredient each, with quantity, unit and a plain food name, in English; drop notes such as \"finely chopped, divided\".",
                "Send the lines one by one to find the bad one, and show the person which it is.",
            ],
            causes: &[
                "Preparation notes, brand names or headings in the ingredient lines.",
                "Lines without a quantity.",
                "A language other than English.",
                "An empty list, or one long text instead of an array `ingr`.",
            ],
            retry: "The same text fails again; better ingredient lines can pass.",
            related: &[
                (
                    "422",
                    "The registered code for content that is understood and unusable.",
                ),
                ("555-ords", "Oracle ORDS: an error in the user's resource."),
                ("555-edgeone", "EdgeOne's number at the origin side."),
                ("400", "A request that is malformed."),
                ("429", "Edamam's rate limit."),
            ],
            links: &[(
                "Edamam Nutrition Analysis API",
                "https://developer.edamam.com/edamam-docs-nutrition-api",
            )],
            evidence: &[
                (
                    "Edamam API documentation, Nutrition Analysis",
                    "555 for a recipe of insufficient quality",
                ),
                (
                    "public code that calls Edamam",
                    "555 low_quality for ingredients it cannot parse",
                ),
            ],
            keywords: &[
                "edamam low_quality",
                "edamam nutrition analysis 555",
                "recipe with insufficient quality to process",
                "edamam ingredient not recognized",
            ],
            ..Prose::NONE
        },
    },
];
