//! Codes of shared hosting and hosting platforms, and what is laid to Apache.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "218-apache-hoax",
            code: 218,
            origin: Origin::Apache,
            phrase: Some("This is fine"),
            standing: Standing::Hoax,
            wire: Some(Wire::Never),
            summary: "A myth: This is fine is said to be Apache's, but Apache HTTP Server has no status 218.",
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Lists call 218 a catch-all that lets error content pass when `ProxyErrorOverride` is on. The directive is real, but httpd's source has no such status.",
                "It goes back to unsourced lines in Wikipedia.",
            ],
            avoid_when: &[
                "An error should pass a proxy unchanged: send the true 4xx or 5xx and set `ProxyErrorOverride Off`.",
            ],
            on_receipt: &["Read a 218 as 200, as any unknown 2xx, and find what made it."],
            causes: &[
                "An application sets 218 by hand.",
                "A mock server offers every number of an old list.",
            ],
            caveat: Some("Only third-party lists name 218. It is unassigned at IANA."),
            related: &[
                ("200", "200 is the meaning a client must assume for it."),
                (
                    "509-cpanel",
                    "509 is also credited to Apache wrongly, but has a real sender.",
                ),
                ("502", "502 is httpd's answer to an invalid upstream response."),
            ],
            evidence: &[
                ("Apache HTTP Server 2.4.69, include/httpd.h", "no 218"),
                ("Wikipedia, List of HTTP status codes", "calls the claim circular"),
            ],
            keywords: &["httpd mod_proxy", "hoax fake code", "dog fire meme", "unofficial"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "508-cpanel",
            code: 508,
            origin: Origin::Cpanel,
            phrase: Some("Resource Limit Is Reached"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "A shared host (cPanel with CloudLinux) refuses the page: the account has too many processes running at once.",
            other_names: &["Resource Limit Reached"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "CloudLinux caps each hosting account. With all entry processes busy, Apache answers 508 where others send 503; other sites on the machine keep working.",
                "A CPU limit only slows pages, which then fill the slots.",
            ],
            avoid_when: &["Your own overloaded server sends 503."],
            on_receipt: &["Visitors: reload in a minute. Owners: open Resource Usage in cPanel."],
            causes: &[
                "Bots on `xmlrpc.php` or `wp-login.php`: look in the access log.",
                "Slow scripts or queries: add caching.",
                "Cron jobs overlap, or the plan is too small.",
            ],
            retry: "Slots free up when scripts end, so a later try can pass.",
            related: &[
                ("508", "IANA's 508 is an endless WebDAV loop."),
                ("503", "503 is the registered code for overload."),
                ("509-cpanel", "509 counts traffic, not processes."),
                ("429", "CloudLinux sends 429 with `LVEUse429 on`."),
                ("508-signal", "A client that Signal's server rejects."),
            ],
            evidence: &[
                ("CloudLinux documentation, Apache module", "`LVEUse429`"),
                ("Wikipedia, List of HTTP status codes", "508 at cPanel"),
            ],
            keywords: &[
                "exceeded resource limit",
                "lve limits",
                "entry processes ep",
                "mod_hostinglimits",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "509-cpanel",
            code: 509,
            origin: Origin::Cpanel,
            phrase: Some("Bandwidth Limit Exceeded"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "cPanel's Apache add-on refuses every page, because the hosting account used up its traffic.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "509 comes from `mod_bwlimited`, which cPanel adds to Apache. Lists call it Apache's, wrongly: httpd 2.4.69 has none, and IANA leaves 509 unassigned. The Git LFS API has it too, for a spent bandwidth quota.",
            ],
            avoid_when: &["Send 429 for a client's quota, 503 for a site out of service."],
            on_receipt: &[
                "Visitors wait. Owners raise the limit: in WHM, Limit Bandwidth Usage. Git LFS: check the data quota.",
            ],
            causes: &[
                "The monthly transfer is spent: read Bandwidth in cPanel.",
                "Large files, hotlinks or crawlers: read the log.",
            ],
            retry: "The block lasts until the quota resets or is raised.",
            caveat: Some(
                "Known from third parties. BigCommerce's former API is said to have used 509 as a rate limit; unconfirmed.",
            ),
            related: &[
                ("508-cpanel", "508 on such hosts: too many processes."),
                ("429", "429 limits one client, not a site."),
                ("503", "503 is the registered code for a site that is off."),
                (
                    "509-osm",
                    "OpenStreetMap's 509: this client downloaded too much and may try again in the seconds named.",
                ),
                (
                    "218-apache-hoax",
                    "Another number that Apache is credited with; it never sent this one.",
                ),
                (
                    "509-microsoft-graph",
                    "Microsoft Graph: the app moved too many bytes.",
                ),
            ],
            evidence: &[
                ("Debian apache2-bin 2.4.69-1", "no 509"),
                ("Ruby Net::HTTP documentation", "names bw/limited"),
            ],
            keywords: &[
                "site owner reaching his/her bandwidth limit",
                "monthly data transfer exceeded",
                "bw/limited extension",
                "repository over its data quota",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "530-pantheon",
            code: 530,
            origin: Origin::Pantheon,
            phrase: Some("Site Frozen"),
            standing: Standing::Vendor,
            summary: "Pantheon has frozen this sandbox site for inactivity; every request gets 530.",
            other_names: &["Site is frozen"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Nothing is broken, and DNS is not at fault: a sandbox that is over four months old and saw no Git activity for three sleeps until a team member wakes it. Visits do not count.",
            ],
            avoid_when: &["A site that you suspend sends 503, or 410 if gone for good."],
            on_receipt: &[
                "Team members: select the site in the Pantheon dashboard and click Unfreeze site; it takes minutes. Visitors: tell the owner.",
                "If uploads are missing then, restore the backup: only committed files come back.",
            ],
            causes: &[
                "No commits for months: look for the frozen mark in the site list.",
                "A paid plan ended, and the site aged as a sandbox.",
            ],
            retry: "Requests do not wake a frozen site.",
            related: &[
                ("530-cloudflare", "Cloudflare's 530 shows a 1xxx error."),
                ("530-shopify", "Shopify's 530 is a DNS fault."),
                ("561-pantheon", "561: an environment without code."),
                ("530-vault", "Vault's 530: the node was removed from its cluster."),
                ("540-supabase", "Supabase's word for a project that sleeps."),
            ],
            links: &[(
                "Pantheon documentation",
                "https://docs.pantheon.io/guides/platform-considerations/platform-site-info",
            )],
            evidence: &[(
                "Pantheon documentation, platform and site info",
                "frozen sites answer 530",
            )],
            keywords: &["drupal", "wordpress", "pantheonsite.io", "unfreeze"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "560-pantheon",
            code: 560,
            origin: Origin::Pantheon,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "An application on Pantheon sends 560 to ask the edge for another container.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Code that misses a resource answers 560, and Pantheon's edge tries other containers, as after a 502, for all methods but POST, PUT, DELETE and PATCH.",
            ],
            use_when: &["On a Pantheon plan with several containers."],
            avoid_when: &["Outside Pantheon send 503."],
            on_receipt: &[
                "A client sees 560 if the retries failed or its method allowed none: repeat a GET later.",
                "Operators: find the missing resource; search the code for 560.",
            ],
            causes: &[
                "The application's own check failed, as for a cache.",
                "All containers share the fault.",
            ],
            retry: "Repeat GET or HEAD after a pause; a POST may have acted before 560 came.",
            caveat: Some("The code has no name."),
            related: &[
                ("502", "502 makes Pantheon's edge retry too."),
                ("561-pantheon", "561: Pantheon finds no code to run."),
                ("503", "503 asks the client to wait."),
            ],
            links: &[(
                "Pantheon documentation",
                "https://docs.pantheon.io/errors-and-server-responses",
            )],
            evidence: &[(
                "Pantheon documentation, errors and server responses",
                "560 retries",
            )],
            keywords: &[
                "retry on another application server",
                "failover signal",
                "high availability container",
                "drupal",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "561-pantheon",
            code: 561,
            origin: Origin::Pantheon,
            phrase: Some("No site detected"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Pantheon found no site in this environment: no CMS is installed or the index file is missing.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The platform works; there is no code to run. Where others refuse a directory listing with 403, Pantheon sends 561.",
                "AWS load balancers use 561 for a failed login; the page text tells them apart.",
            ],
            avoid_when: &["A host without content elsewhere sends 404."],
            on_receipt: &[
                "Visitors: write to the owner. Developers: deploy the code, then run the CMS installer.",
            ],
            causes: &[
                "The site is new and has no CMS yet.",
                "Code was not deployed to this environment, often Test or Live.",
                "The index file is missing, or sits in `web` while `web_docroot` in `pantheon.yml` is off.",
            ],
            retry: "Until code is deployed, each repeat gives 561.",
            related: &[
                ("561-aws-alb", "AWS's 561 is a login that failed."),
                ("530-pantheon", "530: a frozen sandbox whose code exists."),
                ("403", "403 is what others send for a directory without index."),
                ("560-pantheon", "The application asked for another container."),
            ],
            links: &[(
                "Pantheon documentation",
                "https://docs.pantheon.io/errors-and-server-responses",
            )],
            evidence: &[(
                "Pantheon documentation, errors and server responses",
                "Error 561 and its causes",
            )],
            keywords: &[
                "make sure your code is pulled into this environment",
                "drupal not installed",
                "wordpress empty site",
                "missing index.php",
            ],
            ..Prose::NONE
        },
    },
];
