//! Codes of games that are played or watched by API.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "420-eve-esi",
            code: 420,
            origin: Origin::EveEsi,
            phrase: Some("Error limited"),
            standing: Standing::Vendor,
            summary: "EVE Online's ESI blocks the client for the rest of the minute: too many of its calls have failed.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Here 420 counts errors, not calls: Twitter's old 420 was a plain rate limit. ESI allows about 100 failed calls (4xx and 5xx) a minute per address and tells the rest in `X-Esi-Error-Limit-Remain` and `X-Esi-Error-Limit-Reset`.",
                "At zero every call gets 420, good ones as well, until the window ends. Newer routes have token buckets and answer 429.",
            ],
            avoid_when: &[
                "A limit on failed calls in an API of yours is 429 too, with the wait in `Retry-After`.",
            ],
            on_receipt: &[
                "Wait the seconds in `X-Esi-Error-Limit-Reset`, all threads together, then look at what failed.",
                "Stop asking for what cannot work: a 403 or 404 that is asked each minute eats the budget. Going on through 420 can get an application banned.",
            ],
            causes: &[
                "Structures or contracts without access: 403 in a loop.",
                "Tokens that were revoked or lack a scope.",
                "Killmails, characters or types that do not exist: 404.",
                "ESI itself in trouble: 502 and 504 count too.",
            ],
            retry: "`X-Esi-Error-Limit-Reset` gives the seconds until the window ends.",
            related: &[
                ("429", "The registered rate limit, which ESI's newer routes send."),
                ("520-eve-esi", "The game server itself throttles or fails."),
                ("420-twitter", "Twitter counted calls, not failures."),
                ("420-salesforce", "Salesforce: a host without a route."),
                ("403", "The failure that most often uses up ESI's budget."),
                ("420-w3c-pep", "A protocol of 1997: a policy is not met."),
                ("420-shopify", "Shopify's old code for a locked store."),
                (
                    "420-spring",
                    "WebDAV's drafts: a method failed; Spring kept the constant.",
                ),
                ("420-shttp", "S-HTTP: repeat with other security options."),
            ],
            links: &[
                (
                    "EVE Online developer documentation, ESI",
                    "https://developers.eveonline.com/docs/services/esi/",
                ),
                ("ESI", "https://esi.evetech.net/"),
            ],
            evidence: &[
                (
                    "EVE Online developer documentation, ESI rate limiting",
                    "the error limit and its fields",
                ),
                ("public ESI clients in six languages", "420 and the two fields"),
            ],
            keywords: &[
                "eve online esi error limit",
                "x-esi-error-limit-reset",
                "this software has exceeded the error limit for esi",
                "seat eseye error limited",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "452-artifactsmmo",
            code: 452,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Token invalid"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO, a game that is played by API: the token is missing, empty or cannot be read.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "ArtifactsMMO gives about fifty numbers from 431 to 598 meanings of its own; 452 to 455 are about the token: 453 expired, 454 missing, 455 could not be made. Other services use these numbers otherwise.",
            ],
            avoid_when: &["Missing or bad credentials are 401 with `WWW-Authenticate`."],
            on_receipt: &[
                "Send `Authorization: Bearer` and the token from the account page, without quotes or line breaks.",
                "Make a new token if the old one has expired or the season has reset it.",
            ],
            causes: &[
                "The environment variable with the token is not set where the bot runs.",
                "`Bearer` is missing, or stands there twice.",
                "A new line at the end of the token.",
                "Another account's or season's token.",
            ],
            retry: "With a valid token the same call works.",
            related: &[
                ("401", "The registered code for missing or bad credentials."),
                (
                    "499-artifactsmmo",
                    "The token is fine, the character is cooling down.",
                ),
                ("498-esri", "Esri's number for a token that is invalid."),
                ("498-artifactsmmo", "The character was not found."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                ("ArtifactsMMO documentation, response codes", "code_token_invalid"),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo token invalid",
                "failed to parse token. token is missing or empty",
                "artifacts mmo authentication",
                "artifacts mmo bearer token",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "458-ea-fc",
            code: 458,
            origin: Origin::EaFc,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "EA's football game wants a captcha solved before its web app may go on.",
            other_names: &["Captcha"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "IPTV panels use 458 for a limit of streams. EA's Ultimate Team API answers it when it takes the player for a bot; clients log out at once, since going on risks the account.",
            ],
            avoid_when: &["A proof that is missing is 403 or 401."],
            on_receipt: &[
                "Stop every tool, open the official web app, solve the captcha, and stay away from automation for an hour or more.",
                "In a client, treat 458 as a hard stop for the whole session.",
            ],
            causes: &[
                "Searches of the transfer market in quick succession.",
                "Several tools on one account.",
                "A login from a new device or address.",
            ],
            retry: "A person has to solve the captcha first.",
            caveat: Some("From clients' source code; EA does not document its API."),
            related: &[
                ("512-ea-fc", "A temporary ban after too many requests."),
                ("494-ea-fc", "The transfer market is locked for the account."),
                ("458-xtream", "IPTV panels: too many streams."),
                ("461-xiaohongshu", "Another service's demand for a captcha."),
                ("429", "EA's and the registered code for too many requests."),
            ],
            links: &[("fut, a Python client", "https://github.com/futapi/fut")],
            evidence: &[
                (
                    "fut, a Python client, and its copies",
                    "the number and an exception of its own",
                ),
                (
                    "public clients and extensions for EA's web app, 2015 to 2026",
                    "the same reading",
                ),
            ],
            keywords: &[
                "ea fc web app captcha",
                "fut web app 458",
                "ultimate team bot captcha",
                "fut api captcha required",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "478-artifactsmmo",
            code: 478,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Missing item"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: the character lacks an item or enough of it for this action.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Qiniu and ThetaData use 478 otherwise. In ArtifactsMMO crafting, depositing, selling and task trading need items in the inventory; 478 says that one is missing or the quantity is too small.",
            ],
            avoid_when: &["A conflict with the state of things is 409."],
            on_receipt: &[
                "Read the recipe's quantities, times what you craft, and compare with the inventory, not with the bank.",
                "Withdraw or gather what is missing, then repeat the call.",
            ],
            causes: &[
                "The items are in the bank.",
                "The quantity multiplies the recipe.",
                "The item is worn, and so not in the inventory.",
                "Another bot of yours used it up.",
            ],
            retry: "With the items in the inventory the same call works.",
            related: &[
                ("497-artifactsmmo", "The opposite: there is no room left."),
                ("409", "The registered way to say that the state forbids it."),
                ("478-qiniu", "Qiniu's storage could not fetch from its source."),
                ("478-thetadata", "ThetaData: the session is invalid."),
                ("493-artifactsmmo", "A skill is too low, and no item helps."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                ("ArtifactsMMO documentation, response codes", "code_missing_item"),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo missing item",
                "artifacts mmo insufficient quantity",
                "artifactsmmo 478",
                "artifacts mmo crafting fails",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "486-artifactsmmo",
            code: 486,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Character locked"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: another action of this character is still being processed.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Two calls for one character overlapped. The game works on one action of a character at a time, and refuses the second while the first is open; this is shorter than the cooldown of 499.",
            ],
            avoid_when: &["A lock in an API is 409 or 423."],
            on_receipt: &[
                "Let one queue send the actions of a character, one after the other, and repeat after a second.",
                "After a timeout of your client, read the character before you repeat: the first call may have worked.",
            ],
            causes: &[
                "Two processes or tabs play the same character.",
                "A client that repeats after its own short timeout.",
                "Parallel requests without waiting for the first.",
            ],
            retry: "The first action ends within seconds.",
            related: &[
                (
                    "499-artifactsmmo",
                    "The action is done and the character has to wait.",
                ),
                ("409", "The registered code where two changes collide."),
                ("423", "The registered code for a lock, in WebDAV."),
                ("429", "Too many calls as a whole."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                (
                    "ArtifactsMMO documentation, response codes",
                    "code_character_locked",
                ),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo character locked",
                "an action is already in progress by your character",
                "artifacts mmo parallel requests",
                "artifactsmmo 486",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "490-artifactsmmo",
            code: 490,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Already at destination"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: the character is already where it was told to go.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Hanwha's cameras use 490 for a blocked account. In ArtifactsMMO a move to the place where the character stands is refused rather than ignored. For most bots it is as good as success.",
            ],
            avoid_when: &["A change that changes nothing is 200 or 204, or 304 for a read."],
            on_receipt: &[
                "Treat 490 after a move as done and go on with the next action.",
                "Or read `x` and `y` of the character before the move and skip it.",
            ],
            causes: &[
                "The bot moves before each action without looking.",
                "The earlier move worked, and its answer was lost.",
                "Two places of the plan lie on the same map tile.",
            ],
            retry: "The character is there already.",
            related: &[
                ("598-artifactsmmo", "The place has not what the action needs."),
                ("409", "The registered answer to a move that the state forbids."),
                ("490-hanwha", "Hanwha: the account is blocked."),
                ("204", "The registered answer where there is nothing to say."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                (
                    "ArtifactsMMO documentation, response codes",
                    "code_character_already_map",
                ),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo already at destination",
                "the character is already at the destination",
                "character_already_map",
                "artifactsmmo 490",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "493-artifactsmmo",
            code: 493,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Skill level too low"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: the character's skill is below the level that this action needs.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Gathering, crafting and recycling ask for a level of mining, woodcutting, cooking and so on. The number is no complaint about the call; 496 is the like for conditions of an item.",
            ],
            avoid_when: &["A state that forbids the action is 409 or 403."],
            on_receipt: &[
                "Compare the resource's or recipe's level with the character's `..._level` field, and train on lower ones first.",
                "Plan by level: keep the table of items and resources in the bot.",
            ],
            causes: &[
                "A recipe above the skill's level.",
                "Another character of the account has the skill.",
                "A new season reset the levels.",
            ],
            retry: "The level has to rise first, by other actions.",
            related: &[
                ("499-artifactsmmo", "Only a wait is needed there."),
                ("409", "The registered code where the state stands in the way."),
                ("403", "Registered, for a right rather than a skill."),
                ("478-artifactsmmo", "An item is missing, not a skill."),
                ("493-ensembledata", "EnsembleData: the subscription has ended."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                (
                    "ArtifactsMMO documentation, response codes",
                    "code_character_not_skill_level_required",
                ),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo skill level",
                "character's skill level is too low",
                "artifactsmmo 493",
                "code_character_not_skill_level_required",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "494-ea-fc",
            code: 494,
            origin: Origin::EaFc,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "EA's football game: the account has no access to the transfer market.",
            other_names: &["Market locked"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx has a 494 for large header fields. In EA's Ultimate Team API it says that the account may not trade: it is new, has not played enough, or lost the right.",
            ],
            avoid_when: &["A right that is missing is 403."],
            on_receipt: &[
                "Open the web app: it says what unlocks the market, mostly matches played on the console.",
                "If it was open before, ask EA's support; tools cannot change it.",
            ],
            causes: &[
                "A new club that has not reached the days or matches needed.",
                "A ban from the market after automation.",
                "An account without the game on console or computer.",
            ],
            retry: "The lock lifts when the account has earned it, or never.",
            caveat: Some("Read in clients' source code, as EA publishes nothing on it."),
            related: &[
                ("458-ea-fc", "A captcha, which can be solved."),
                ("512-ea-fc", "A ban for a while."),
                ("403", "The registered way to say that trading is not allowed."),
                ("494-nginx", "nginx: request fields too large."),
            ],
            links: &[("fut, a Python client", "https://github.com/futapi/fut")],
            evidence: &[
                (
                    "fut, a Python client, and its copies",
                    "the number and an exception of its own",
                ),
                (
                    "public clients and extensions for EA's web app, 2015 to 2026",
                    "the same reading",
                ),
            ],
            keywords: &[
                "fut transfer market locked",
                "ea fc market access",
                "fut web app 494",
                "ultimate team no transfer market",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "497-artifactsmmo",
            code: 497,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Inventory full"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: the character's inventory has no room left.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx uses 497 for HTTP on a TLS port, Swift for blacklisting. In ArtifactsMMO gathering, fighting, crafting and withdrawing put items into the inventory, which holds a number of items and of slots; one of both is used up.",
            ],
            avoid_when: &["Storage that is full is 507; a state that forbids the action 409."],
            on_receipt: &[
                "Walk to the bank and deposit, then come back; do so before `inventory_max_items` is reached.",
                "Recycle or sell what you do not need; the bank itself can be full too, which is 462.",
            ],
            causes: &[
                "The bot gathers without counting.",
                "Many different items fill the slots, though the total is low.",
                "A withdrawal larger than the room.",
            ],
            retry: "After a deposit the same action works.",
            related: &[
                ("478-artifactsmmo", "The opposite: something is missing."),
                ("507", "The registered code for storage that is full."),
                ("497-nginx", "nginx: HTTP on a TLS port."),
                ("497-swift", "OpenStack Swift: blacklisted."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                (
                    "ArtifactsMMO documentation, response codes",
                    "code_character_inventory_full",
                ),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo inventory full",
                "the character's inventory is full",
                "artifacts mmo deposit bank",
                "artifactsmmo 497",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "498-artifactsmmo",
            code: 498,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Character not found"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: the account has no character of this name.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Esri, nginx, Swift and Groq use 498 in other senses. In ArtifactsMMO the name in the path is unknown, or belongs to another account than the token.",
            ],
            avoid_when: &["A resource that does not exist is 404."],
            on_receipt: &[
                "List your characters with `GET /my/characters` and copy the name, in upper and lower case as it is.",
                "Create the character anew if a season has reset the world.",
            ],
            causes: &[
                "A typing error or another case in the name.",
                "The token belongs to another account.",
                "The season's reset deleted the characters.",
            ],
            retry: "The name stays unknown until you create it or correct the path.",
            related: &[
                ("404", "The registered code for a name that is unknown."),
                ("452-artifactsmmo", "The token itself is invalid."),
                ("498-esri", "Esri's map server: the token is invalid."),
                ("498-groq", "Groq: the flex tier is full."),
                ("498-swift", "Swift's rate limit for an account."),
                (
                    "498-nginx-canceled",
                    "nginx's inner mark for a request that was canceled.",
                ),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                (
                    "ArtifactsMMO documentation, response codes",
                    "code_character_not_found",
                ),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo character not found",
                "artifacts mmo wrong character name",
                "artifactsmmo 498",
                "code_character_not_found",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "499-artifactsmmo",
            code: 499,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Character in cooldown"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: the character has to wait until its last action's cooldown is over.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx's 499 is a client that left. In ArtifactsMMO every action starts a cooldown of seconds, and another action before its end is refused with the time that remains. It is the number that every new bot meets.",
            ],
            avoid_when: &["A rate limit in an API is 429 with `Retry-After`."],
            on_receipt: &[
                "Sleep until `cooldown.expiration`, or `remaining_seconds` from the last answer, plus a little.",
                "Keep the clock right: compare with the server's time rather than your own.",
            ],
            causes: &[
                "The bot does not wait after an action.",
                "A clock that runs ahead by a second.",
                "The bot was restarted and forgot the cooldown: read `cooldown_expiration` of the character.",
                "Two programs play one character.",
            ],
            retry: "The error's text names the seconds that remain.",
            related: &[
                (
                    "429",
                    "The registered rate limit, which the game sends for too many calls.",
                ),
                ("486-artifactsmmo", "An action is still being processed."),
                ("499-nginx", "nginx's log entry for a client that did not wait."),
                ("499-groq", "Groq: the request was canceled."),
                ("499-signal", "Signal wants a newer client."),
                ("452-artifactsmmo", "The game does not accept the token."),
                ("493-artifactsmmo", "The level is too low, so waiting is no help."),
                ("499-esri", "Esri's map server wants a token."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                (
                    "ArtifactsMMO documentation, response codes",
                    "code_character_in_cooldown",
                ),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo cooldown",
                "the character is in cooldown",
                "artifacts mmo remaining_seconds",
                "artifactsmmo 499",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "512-ea-fc",
            code: 512,
            origin: Origin::EaFc,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "EA's football game has banned the account from its API for a while, after too many requests.",
            other_names: &["Temporary ban"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "gematik's 512 is about certificates. EA's Ultimate Team API answers 512, and 521 likewise, to accounts that were too fast: clients read both as a ban for minutes to a day. Cloudflare's 521 is another thing.",
            ],
            avoid_when: &["Too many requests are 429 with `Retry-After`."],
            on_receipt: &[
                "Stop for at least an hour and come back at a person's pace.",
                "If the official web app fails as well, wait until the next day.",
            ],
            causes: &[
                "Hundreds of searches in an hour.",
                "Several programs on one account.",
                "EA's servers are overloaded, by some reports.",
            ],
            retry: "By clients' accounts the ban ends by itself.",
            caveat: Some("Clients read 512 and 521 so; nothing of EA's says it."),
            related: &[
                ("458-ea-fc", "A captcha before the ban."),
                ("494-ea-fc", "A lock of the market that stays."),
                ("429", "Registered, and sent by EA before it bans."),
                ("512-gematik", "E-Rezept: the online certificate check failed."),
            ],
            links: &[("fut, a Python client", "https://github.com/futapi/fut")],
            evidence: &[
                (
                    "fut, a Python client, and its copies",
                    "the number and an exception of its own",
                ),
                (
                    "public clients and extensions for EA's web app, 2015 to 2026",
                    "the same reading",
                ),
            ],
            keywords: &[
                "fut temporary ban",
                "512/521 temporary ban or just too many requests",
                "fut web app 512",
                "ea fc search limit",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "520-eve-esi",
            code: 520,
            origin: Origin::EveEsi,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "EVE Online's game server refused or failed a call that ESI had passed on, mostly by its own throttle.",
            other_names: &["ConStopSpamming"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare's 520 is a broken origin, Zyte's a ban. From ESI it carries an error of the game server Tranquility; `ConStopSpamming` is the usual one, for contract items and searches asked for too fast.",
                "It is apart from ESI's own limits: `X-Esi-Error-Limit-Remain` can be high when it comes.",
            ],
            avoid_when: &["A gateway passes an upstream's throttle on as 429 or 503."],
            on_receipt: &[
                "Read `error` in the JSON. `remainingTime` in its details is in microseconds, by measurement; sleep that long, a minute at the most, and go on more slowly.",
                "For contract items clients keep to 20 calls in 10 seconds.",
            ],
            causes: &[
                "Items of many contracts in a row.",
                "Mails or searches in a burst.",
                "Contract items of a contract that is gone.",
                "Several programs of one player at once.",
            ],
            retry: "The throttle ends by itself, and the error's details name the time that remains.",
            caveat: Some(
                "ESI does not document the number; this is from its issue tracker and from clients.",
            ),
            related: &[
                ("420-eve-esi", "ESI's own limit on failed calls."),
                (
                    "520-cloudflare",
                    "Cloudflare got an empty or broken answer from an origin.",
                ),
                ("520-zyte", "Zyte: the target banned the request."),
                ("429", "The registered code for a throttle."),
                ("503", "The registered code for a server in downtime."),
                ("520-edgeone", "EdgeOne: trouble with the origin."),
            ],
            links: &[
                ("ESI issue 636", "https://github.com/esi/esi-issues/issues/636"),
                ("ESI", "https://esi.evetech.net/"),
            ],
            evidence: &[
                ("esi-issues 636 (2017)", "ConStopSpamming for contract items"),
                (
                    "public ESI clients",
                    "520 with ConStopSpamming, 20 calls in 10 seconds",
                ),
            ],
            keywords: &[
                "constopspamming",
                "esi contract items throttle",
                "tranquility game server error esi",
                "eve esi 520",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "598-artifactsmmo",
            code: 598,
            origin: Origin::ArtifactsMmo,
            phrase: Some("Content not found on this map"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "ArtifactsMMO: the place where the character stands has not what the action needs.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Alibaba's EdgeRoutine, AnyEvent::HTTP and old lists use 598 otherwise. In ArtifactsMMO a bank, workshop, monster or resource must be on the character's map tile; 598 says that it is not there. 595 to 597 are other troubles with maps.",
            ],
            avoid_when: &["A state that forbids the action is 409."],
            on_receipt: &[
                "Look up the place with `GET /maps?content_code=...`, move there, then repeat.",
                "Do not keep coordinates in the code: seasons and events move things.",
            ],
            causes: &[
                "The move before it failed or was left out.",
                "Coordinates of an earlier season.",
                "An event's monster or resource that has gone.",
            ],
            retry: "From the right place the same action works.",
            related: &[
                ("490-artifactsmmo", "The character is already at the place."),
                (
                    "404",
                    "The registered code where the address is unknown, not the place.",
                ),
                ("409", "The registered answer where place and action do not fit."),
                ("598-alibaba", "Alibaba's edge functions: throttled or barred."),
                ("598-anyevent-http", "A Perl client's own number."),
                ("598-convention", "A read timeout in lists that name nobody."),
            ],
            links: &[(
                "ArtifactsMMO response codes",
                "https://docs.artifactsmmo.com/api_guide/response_codes",
            )],
            evidence: &[
                (
                    "ArtifactsMMO documentation, response codes",
                    "code_map_content_not_found",
                ),
                (
                    "public clients in Java, Ruby, Kotlin and Python",
                    "the same number in their lists",
                ),
            ],
            keywords: &[
                "artifactsmmo map content not found",
                "artifacts mmo no bank here",
                "artifactsmmo 598",
                "content not found on this map",
            ],
            ..Prose::NONE
        },
    },
];
