//! Oracle REST Data Services (ORDS): errors of the database behind it, told by number.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "555-ords",
            code: 555,
            origin: Origin::Ords,
            phrase: Some("User Defined Resource Error"),
            standing: Standing::Vendor,
            summary: "Oracle ORDS: the SQL or PL/SQL of the REST handler that was called failed in the database.",
            other_names: &["UserDefinedResourceError", "ORDS-25001"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Tencent EdgeOne 555 is a failed TLS handshake, and further APIs have a 555 of their own. ORDS's JSON has `\"code\": \"UserDefinedResourceError\"` and `ORDS-25001`.",
                "ORDS itself works and is connected: it set its own faults apart from those in code that somebody wrote for this URL. The `cause` field has the ORA- message if the server is allowed to show it.",
            ],
            avoid_when: &[
                "In a handler catch what you expect and set `:status_code` to 400, 404 or 409; leave 555 to what nobody foresaw.",
            ],
            on_receipt: &[
                "Author of the handler: run its source in SQL Developer or SQLcl, as the schema's user, with the same binds.",
                "While testing, `debug.printDebugToScreen` shows the ORA- error; switch it off in production.",
                "Client author: report URL, time and content; a repeat is in vain.",
            ],
            causes: &[
                "The block does not compile: a missing table or package, a dropped column, a call with new parameters. Its `EXCEPTION` clause cannot catch that.",
                "An unhandled ORA- error at run time, such as ORA-01403 or ORA-01400.",
                "A bind that is not filled: `:body_text` read twice, or a wrong parameter name.",
                "The schema lacks a grant on what it uses.",
            ],
            retry: "The same handler fails on the same input until its code is corrected.",
            related: &[
                ("555-edgeone", "Tencent EdgeOne: TLS to the origin failed."),
                ("500", "From ORDS: a fault of ORDS itself."),
                ("574-ords", "ORDS cannot even log in to the database."),
                ("572-ords", "ORDS has no free connection."),
                ("400", "The right answer of a handler to bad input."),
                ("555-edamam", "Edamam could not make sense of the recipe."),
            ],
            links: &[
                (
                    "Oracle REST Data Services documentation",
                    "https://docs.oracle.com/en/database/oracle/oracle-rest-data-services/",
                ),
                (
                    "ORDS: troubleshooting",
                    "https://docs.oracle.com/en/database/oracle/oracle-rest-data-services/26.1/orddg/troubleshooting-REST.html",
                ),
            ],
            evidence: &[
                (
                    "Oracle, Autonomous Vector Database API troubleshooting",
                    "555 with ORDS-25001, a user-defined resource error",
                ),
                (
                    "several public repositories with ORDS handlers",
                    "HTTP 555 where a block does not compile",
                ),
            ],
            keywords: &[
                "the request could not be processed for a user defined resource",
                "ords rest handler sql error",
                "apex rest service fails with ora error",
                "ords plsql handler compile error",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "572-ords",
            code: 572,
            origin: Origin::Ords,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Oracle ORDS had no free database connection for the request: its pool is used up.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Instagram's web API sends 572 to clients that it distrusts; ORDS, since its numbers 571 to 574 came, for a pool without a free connection. Before that it said 503 with \"All connections in the Universal Connection Pool are in use\".",
            ],
            avoid_when: &["A service of yours that is out of connections sends 503 with `Retry-After`."],
            on_receipt: &[
                "Operator: compare `jdbc.MaxLimit` of the pool with the sessions in `v$session`, and find the statement that holds them.",
                "Client author: wait some seconds and send less at a time.",
            ],
            causes: &[
                "Slow statements keep connections: look for the longest running one.",
                "`jdbc.MaxLimit` was left at its default, too small for the load.",
                "The database's own limit, `sessions` or `processes`, is reached: ORA-12516, ORA-00018.",
                "A test or a crawler opens too many pages at once.",
            ],
            retry: "A connection comes free when a running request ends.",
            caveat: Some("The number is known from public reports, not from a page of Oracle's."),
            related: &[
                ("574-ords", "The pool cannot log in at all."),
                ("555-ords", "A connection was had, and the SQL on it failed."),
                ("503", "What older ORDS sends for it."),
                ("429", "From Oracle's hosted ORDS: the pool's limit is reached."),
                ("544-supabase", "Supabase: no connection, or too slow a query."),
                ("572-instagram", "Instagram does not trust this client."),
            ],
            links: &[
                (
                    "Oracle REST Data Services documentation",
                    "https://docs.oracle.com/en/database/oracle/oracle-rest-data-services/",
                ),
                (
                    "ORDS 503, all pools in use: how to read it",
                    "https://followthecoffee.com/503-service-unavailable-ords-all-pools-in-use",
                ),
            ],
            evidence: &[
                (
                    "public test suite of an APEX application",
                    "572 when the pool is exhausted, passed on the second try",
                ),
                (
                    "followthecoffee.com, ORDS all pools in use",
                    "the same fault as 503 before",
                ),
            ],
            keywords: &[
                "all connections in the universal connection pool are in use",
                "ords pool exhausted",
                "jdbc.maxlimit",
                "apex page overloaded no connection",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "574-ords",
            code: 574,
            origin: Origin::Ords,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Oracle ORDS cannot log in to the database: the password of its pool's user is wrong or expired, or the user locked.",
            other_names: &["Database Credential Error"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "It is not the caller's login: the credentials in question are those of ORDS, mostly `ORDS_PUBLIC_USER`. All URLs of the pool fail alike, APEX included.",
                "Static files are still served, so the server seems to be up. Older releases said 503 for it.",
            ],
            avoid_when: &["A service with a wrong database password answers its clients 500 or 503."],
            on_receipt: &[
                "Operator: `select account_status, expiry_date from dba_users where username = 'ORDS_PUBLIC_USER'`.",
                "Unlock it and set a new password with `alter user`, store the same with `ords config secret db.password`, and restart ORDS.",
                "Users of an APEX page can only wait and report it.",
            ],
            causes: &[
                "The password has expired by the profile, 180 days by default: ORA-28001.",
                "The account is locked after failed logins: ORA-28000. Two ORDS with an old password lock it again and again.",
                "`pool.xml` has no or another password, as after a copied container: ORA-01017.",
            ],
            retry: "It fails until the password in the pool's settings and that in the database agree.",
            caveat: Some(
                "Known from public reports and from Oracle's staff, not from a reference page. Unconfirmed: 571 is said to be the sibling for a pool that is misconfigured.",
            ),
            related: &[
                ("572-ords", "The login works, and no connection is free."),
                ("555-ords", "Connected, and the handler's code failed."),
                ("401", "The caller's own login is missing or wrong."),
                ("503", "What ORDS sent before it had 574."),
            ],
            links: &[
                (
                    "Oracle REST Data Services documentation",
                    "https://docs.oracle.com/en/database/oracle/oracle-rest-data-services/",
                ),
                (
                    "Jeff Smith: ORDS startup errors, the pool is invalid",
                    "https://www.thatjeffsmith.com/archive/2023/01/troubleshooting-ords-startup-errors-the-pool-is-invalid/",
                ),
            ],
            evidence: &[
                (
                    "three public repositories that run ORDS 25 in containers",
                    "574 with ORA-01017; \"Database Credential Error\"",
                ),
                (
                    "thatjeffsmith.com, 2024-07, on ORDS 24.2",
                    "new status codes for database faults",
                ),
            ],
            keywords: &[
                "ords_public_user locked",
                "ora-28001 ords",
                "ora-01017 ords pool",
                "database credential error",
            ],
            ..Prose::NONE
        },
    },
];
