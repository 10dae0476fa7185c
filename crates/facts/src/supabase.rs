//! Supabase's 54x codes, which tell the state of a project.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "540-supabase",
            code: 540,
            origin: Origin::Supabase,
            phrase: Some("Project Paused"),
            standing: Standing::Vendor,
            summary: "The Supabase project is paused; none of its APIs answers until its owner resumes it.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Supabase 540 concerns a whole project; at Shopify and Paddle it is an endpoint that is switched off. Database, Auth, Storage, Realtime and Edge Functions are all stopped, and the data is kept.",
                "Projects on the Free plan are paused when nobody uses them, mostly after a week. An owner can pause one by hand, and Supabase rarely does it for abuse. A spent quota or an unpaid bill is 402 instead.",
            ],
            avoid_when: &[
                "A service of yours that is switched off sends 503, or 403 to a suspended customer.",
            ],
            on_receipt: &[
                "Owner: open the project in the dashboard and choose Resume; it takes some minutes. Client code: show that the backend is off, and stop the retry loop.",
                "Visitors can do nothing but tell the owner.",
            ],
            causes: &[
                "A Free project without requests for about seven days: look for the mail that announced the pause, and at the project's state in the dashboard.",
                "Somebody of the organization paused it by hand.",
                "The client still has the URL of an old project: compare the reference in the host name.",
                "Too long a pause: past 90 days it may only be possible to download the backup.",
            ],
            retry: "Requests do not wake a project; a member of the organization has to.",
            related: &[
                (
                    "540-shopify",
                    "One endpoint is off for a while; there the shop goes on.",
                ),
                ("544-supabase", "The project runs, and the work took too long."),
                (
                    "402",
                    "From Supabase: a quota or bill restricts the organization.",
                ),
                ("503", "The registered code for a service that is not available."),
                (
                    "530-pantheon",
                    "The same sleep at another host: a frozen sandbox.",
                ),
                (
                    "540-tesla",
                    "Tesla's Fleet API: the car itself reported an error.",
                ),
                ("540-edgio", "Edgio, until 2025: a worker ran out of memory."),
                (
                    "546-supabase",
                    "The project is awake; one function used too much.",
                ),
            ],
            links: &[
                (
                    "Supabase: HTTP status codes",
                    "https://supabase.com/docs/guides/troubleshooting/http-status-codes",
                ),
                (
                    "Supabase source of that page",
                    "https://github.com/supabase/supabase/blob/master/apps/docs/content/troubleshooting/http-status-codes.mdx",
                ),
            ],
            evidence: &[(
                "supabase/supabase, troubleshooting/http-status-codes.mdx",
                "540 project paused, with the three reasons",
            )],
            keywords: &[
                "supabase project is paused",
                "free plan inactivity pause",
                "unpause supabase",
                "restore paused project",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "544-supabase",
            code: 544,
            origin: Origin::Supabase,
            phrase: Some("Project API gateway timeout"),
            standing: Standing::Vendor,
            summary: "A Supabase request ran past its time limit, mostly because of a slow query or a database without free connections.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Edgio, gone since 2025, had 544 for a bad `Host`; at Supabase the project is up, and the work did not end within the limit that is set for it. Supabase cuts long queries off so that they do not starve the rest.",
                "Storage and the management API answer 544 also when they get no connection to Postgres in time: \"Connection terminated due to connection timeout\".",
            ],
            avoid_when: &["A gateway of your own says 504."],
            on_receipt: &[
                "Operator: open Reports, Database and see whether CPU, memory or connections are used up; then Query Performance for the slowest statement.",
                "Client author: pause before a repeat, and read first whether a write was done.",
                "If every request fails so, restart the database in the project's settings.",
            ],
            causes: &[
                "A query without an index, or over too many rows: run it with `explain analyze`.",
                "All connections are in use: look in `pg_stat_activity`, and connect through the pooler.",
                "The compute size is too small, or its disk budget is spent.",
                "A migration or a lock blocks the table.",
            ],
            retry: "The statement may have been carried out although its answer came too late.",
            related: &[
                ("544-edgio", "Edgio, until 2025: a `Host` that is no domain."),
                ("504", "The registered gateway timeout."),
                ("540-supabase", "The project is off; no query runs at all."),
                ("546-supabase", "An Edge Function, not a query, hit a limit."),
                (
                    "524-cloudflare",
                    "Cloudflare, which stands in front, waited in vain for an answer.",
                ),
                ("429", "Supabase refuses further connections with it."),
                ("572-ords", "Oracle ORDS: its pool has no free connection."),
            ],
            links: &[
                (
                    "Supabase: HTTP status codes",
                    "https://supabase.com/docs/guides/troubleshooting/http-status-codes",
                ),
                (
                    "Supabase: timeouts",
                    "https://supabase.com/docs/guides/database/postgres/timeouts",
                ),
            ],
            evidence: &[
                (
                    "supabase/supabase, troubleshooting/http-status-codes.mdx",
                    "544 and the limit on long queries",
                ),
                (
                    "supabase/storage pull requests 362 and 797",
                    "544 where no database connection is had in time",
                ),
            ],
            keywords: &[
                "connection terminated due to connection timeout",
                "supabase statement timeout",
                "supabase request timed out",
                "supabase storage database timeout",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "546-supabase",
            code: 546,
            origin: Origin::Supabase,
            phrase: Some("Edge Functions resource limit"),
            standing: Standing::Vendor,
            summary: "Supabase stopped the Edge Function at its limit of CPU time or memory.",
            other_names: &["WORKER_LIMIT", "WORKER_RESOURCE_LIMIT"],
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Supabase's 546 is a function at its limits, Edgio's was a TLS fault inside a network that is gone. The JSON has `WORKER_LIMIT`, in newer releases `WORKER_RESOURCE_LIMIT`, and \"Function failed due to not having enough compute resources (please check logs)\". The worker was ended in the middle of the request.",
                "It is not an exception in the code, which is 500, nor a function that does not start, which is 503.",
            ],
            avoid_when: &[
                "A function of your own that refuses too large a job sends 413 or 422 before it begins.",
            ],
            on_receipt: &[
                "Operator: in the function's Logs tab look for \"CPU Time exceeded\" or \"Memory limit exceeded\", and count how many of its requests end so.",
                "Below one in twenty it may be single large inputs; above one half the function needs another design.",
                "Client author: send smaller pieces, and make repeats safe.",
            ],
            causes: &[
                "Computing beyond 2 seconds of CPU time: image or PDF work, hashing, large JSON, tight loops.",
                "Memory: a whole file or result set read at once. Stream it.",
                "A heavy package, or one browser or model too many inside the function.",
                "Work that belongs into Postgres or into an API made for it.",
            ],
            retry: "The function may have written data before it was stopped, and the same input mostly meets the same limit.",
            related: &[
                ("544-supabase", "A query or connection timed out."),
                ("540-supabase", "Nothing of the project runs."),
                ("500", "The function threw an exception."),
                ("503", "The function did not boot."),
                ("507", "Storage, not computing, is used up."),
                ("546-edgio", "Edgio, until 2025: TLS inside its network."),
                ("598-alibaba", "Limits of another edge runtime, at Alibaba Cloud."),
                (
                    "531-gcore",
                    "Gcore's FastEdge: the memory of the plan was not enough.",
                ),
                (
                    "545-edgeone",
                    "At Tencent EdgeOne: a function threw, or took too much CPU time.",
                ),
            ],
            links: &[
                (
                    "Supabase: 546 error response",
                    "https://supabase.com/docs/guides/troubleshooting/edge-function-546-error-response",
                ),
                (
                    "Supabase: Edge Functions limits",
                    "https://supabase.com/docs/guides/functions/limits",
                ),
            ],
            evidence: &[
                (
                    "supabase/supabase, edge-function-546-error-response.mdx",
                    "`WORKER_LIMIT`, the limits and log messages",
                ),
                (
                    "supabase/supabase, functions/status-codes.mdx",
                    "the newer name `WORKER_RESOURCE_LIMIT`",
                ),
            ],
            keywords: &[
                "function failed due to not having enough compute resources",
                "edge function cpu time exceeded",
                "edge function memory limit exceeded",
                "supabase edge function killed",
            ],
            ..Prose::NONE
        },
    },
];
