//! OpenStack Swift's codes: its rate limits, on the way in and on the way to the disks.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "497-swift",
            code: 497,
            origin: Origin::Swift,
            phrase: Some("Blacklisted"),
            standing: Standing::Vendor,
            summary: "OpenStack Swift refuses every request of this account: an operator put it on the rate limiter's blacklist.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "nginx writes 497 for plain HTTP on a TLS port; Swift's 497 comes from the `ratelimit` middleware, with the text \"Your account has been blacklisted\". Swift waits one second before it answers.",
                "Login and address are right; the account as such is shut out.",
            ],
            avoid_when: &["A service of your own sends 403 to a barred account."],
            on_receipt: &[
                "User: ask the operator of the cloud which account is barred, and why.",
                "Operator: look for \"Returning 497 because of blacklisting\" in the proxy's log, then at `account_blacklist` in `proxy-server.conf` and at `X-Account-Sysmeta-Global-Write-Ratelimit` of the account.",
            ],
            causes: &[
                "The account was listed by hand after it had overloaded the cluster.",
                "Its `X-Account-Sysmeta-Global-Write-Ratelimit` still says `BLACKLIST`.",
                "The list names the wrong account: compare the `AUTH_` name in the URL.",
            ],
            retry: "An operator has to take the account off the list.",
            related: &[
                ("498-swift", "Too fast, not barred: a pause helps."),
                ("497-nginx", "nginx: the request came without TLS."),
                ("403", "What others send to a barred account."),
                ("429", "A limit that ends by itself."),
                ("497-artifactsmmo", "ArtifactsMMO: the bag is full."),
            ],
            links: &[
                (
                    "Swift source, ratelimit.py",
                    "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py",
                ),
                (
                    "Swift documentation: rate limiting",
                    "https://docs.openstack.org/swift/latest/ratelimit.html",
                ),
            ],
            evidence: &[(
                "openstack/swift, middleware/ratelimit.py, as of 2026-08",
                "`497 Blacklisted`, its text and log line",
            )],
            keywords: &[
                "your account has been blacklisted",
                "returning 497 because of blacklisting",
                "account_blacklist swift",
                "swift global-write-ratelimit blacklist",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "498-swift",
            code: 498,
            origin: Origin::Swift,
            phrase: Some("Rate Limited"),
            standing: Standing::Vendor,
            summary: "OpenStack Swift was asked too often: the pause that its rate limiter wants is longer than it will wait.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Esri's 498 is an invalid token and Groq's a lack of capacity; Swift's is what others call 429, with the text \"Slow down\". Swift first delays requests; only when the delay would pass 60 seconds (`max_sleep_time_seconds`) does it refuse.",
                "Limits hold per account and per container, and a container with more objects gets a lower one. Through the S3 interface the answer is SlowDown instead.",
            ],
            avoid_when: &["Your own limit is 429 with `Retry-After`."],
            on_receipt: &[
                "Client author: lower the number of parallel writes to this container, and let the pause grow; no `Retry-After` comes along.",
                "Operator: search the proxy's log for \"Ratelimit (Max Sleep)\", which names method and path, and set `log_sleep_time_seconds` to see delays before they become refusals.",
            ],
            causes: &[
                "Thousands of objects are written or deleted in one large container: spread them over several.",
                "Many listings of one container: `container_listing_ratelimit_N` is set.",
                "The account's own limit, `X-Account-Sysmeta-Global-Write-Ratelimit`.",
                "The clocks of the proxy servers differ, or memcached is shared with another cluster.",
            ],
            retry: "Swift asks to slow down; the same request passes when the counter has fallen.",
            related: &[
                ("429", "The registered number, which Swift does not use here."),
                ("497-swift", "The account is barred for good."),
                ("529-swift", "A storage server's limit, behind the proxy."),
                ("498-esri", "Esri: a token that is invalid or expired."),
                ("503", "The cluster is not able to, whoever asks."),
                ("498-groq", "At Groq the flex tier is full, whoever asks."),
                ("498-artifactsmmo", "A game has no character of that name."),
                ("498-nginx-canceled", "Reserved in nginx's source and never sent."),
                ("573-qiniu", "Qiniu: one resource is accessed too often."),
            ],
            links: &[
                (
                    "Swift documentation: rate limiting",
                    "https://docs.openstack.org/swift/latest/ratelimit.html",
                ),
                (
                    "Swift source, ratelimit.py",
                    "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py",
                ),
            ],
            evidence: &[
                (
                    "openstack/swift, middleware/ratelimit.py, as of 2026-08",
                    "`498 Rate Limited`, \"Slow down\"",
                ),
                (
                    "openstack/swift, doc/source/ratelimit.rst",
                    "60 seconds and the limits",
                ),
            ],
            keywords: &[
                "ratelimit (max sleep)",
                "max_sleep_time_seconds",
                "swift slow down",
                "openstack object storage throttled",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "529-swift",
            code: 529,
            origin: Origin::Swift,
            phrase: Some("Too Many Backend Requests"),
            standing: Standing::Vendor,
            summary: "A storage server of OpenStack Swift has more requests for one disk than its limit allows.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Anthropic and SSL Labs say by 529 that their whole service is overloaded; in Swift it is one disk. The middleware `backend_ratelimit` counts the requests per device and method, and answers 529 at once.",
                "The answer goes to Swift's proxy server and to the background daemons. The proxy then asks another copy, so a client sees 529 seldom, and mostly a 503 when all copies refuse.",
            ],
            avoid_when: &["Towards clients say 503 with `Retry-After`."],
            on_receipt: &[
                "Operator: find the device in the log of the object, container or account server, and the statsd metric `backend.ratelimit`.",
                "Client author: pause, then repeat, as for 503.",
            ],
            causes: &[
                "`requests_per_device_per_second`, or a limit per method, in `backend-ratelimit.conf` is too low for the load.",
                "One hot container or object, whose disk gets all requests.",
                "A replicator, reconstructor or auditor competes with clients on the same disk.",
            ],
            retry: "The text of the answer asks to slow down.",
            caveat: Some("Meant for use inside a cluster; whether it reaches a client depends on the proxy."),
            related: &[
                ("498-swift", "The proxy's limit per account and container."),
                ("529-anthropic", "Anthropic: overload of the API."),
                ("529-qualys", "SSL Labs: overload, wait half an hour."),
                ("503", "What clients of Swift mostly see for it."),
                ("507", "From Swift: a disk that is full or unmounted."),
                ("429", "Says that the caller is too fast, not the disk too slow."),
            ],
            links: &[
                (
                    "Swift source, swob.py",
                    "https://github.com/openstack/swift/blob/master/swift/common/swob.py",
                ),
                (
                    "Swift source, backend_ratelimit.py",
                    "https://github.com/openstack/swift/blob/master/swift/common/middleware/backend_ratelimit.py",
                ),
            ],
            evidence: &[
                (
                    "openstack/swift, swob.py, as of 2026-08",
                    "529, Too Many Backend Requests",
                ),
                (
                    "openstack/swift, middleware/backend_ratelimit.py",
                    "who sends it and when",
                ),
            ],
            keywords: &[
                "backend_ratelimit",
                "backend-ratelimit.conf",
                "requests_per_device_per_second",
                "swift object server too many requests per disk",
            ],
            ..Prose::NONE
        },
    },
];
