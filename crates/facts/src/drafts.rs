//! Codes of drafts, of S-HTTP and of W3C's PEP, none of them in use.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Spec, Standing, Verdict, Wire, at};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "209-draft",
            code: 209,
            origin: Origin::Drafts,
            phrase: Some("Contents of Related"),
            standing: Standing::Draft,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "A draft of 2014: like 303, with the other resource's content in the same response; it never became a standard.",
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A server that would answer 303 See Other could send the target's content at once, with `Location` naming it, and spare a round trip. It grew out of W3C's work on linked data and paging, where it was called 2NN at first.",
            ],
            avoid_when: &["Today: 303, or 200 with `Content-Location`."],
            on_receipt: &["Read an unknown 209 as 200, and ask the sender what it means by it."],
            causes: &[
                "A linked data server of about 2014 that tried the draft.",
                "An application that picked a free number.",
            ],
            related: &[
                ("303", "The standard answer that the draft wanted to shorten."),
                ("200", "How a client must read an unknown 2xx."),
                (
                    "203",
                    "The content was altered on the way, not taken from elsewhere.",
                ),
            ],
            links: &[
                (
                    "The draft at W3C",
                    "http://www.w3.org/2014/02/2xx/draft-prudhommeaux-http-status-209",
                ),
                (
                    "The draft at the IETF",
                    "https://datatracker.ietf.org/doc/draft-prudhommeaux-http-status-209/",
                ),
            ],
            evidence: &[
                ("draft-prudhommeaux-http-status-209", "209 Contents of Related"),
                (
                    "W3C TAG, a draft review of 2014",
                    "describes it as a shorthand for 303",
                ),
            ],
            keywords: &[
                "209 contents of related",
                "draft-prudhommeaux-http-status-209",
                "2nn contents of related",
                "linked data platform paging status",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "306-switch-proxy",
            code: 306,
            origin: Origin::Drafts,
            phrase: Some("Switch Proxy"),
            standing: Standing::Draft,
            wire: None,
            summary: "A draft wanted 306 to move a client to another proxy; it never became a standard.",
            other_names: &["SwitchProxy"],
            specs: &[at(Spec::DraftSwitchProxy, "")],
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &["In Josh Cohen's draft a proxy sends `Set-proxy` with the proxy for later requests."],
            on_receipt: &["Treat it as an unknown 3xx; set no proxy."],
            causes: &[
                "Old software copies the draft.",
                "A library constant was taken for a feature.",
            ],
            caveat: Some("Some pages say 1996; the announcement is of 16 June 1997."),
            related: &[
                ("306", "The registered number: unused and reserved."),
                ("305", "305 was standardized, then deprecated."),
            ],
            links: &[(
                "Announcement of the draft, 1997",
                "http://lists.w3.org/Archives/Public/ietf-http-wg-old/1997MayAug/0373.html",
            )],
            evidence: &[
                (
                    "draft-cohen-http-305-306-responses-00",
                    "proposes 306 Switch Proxy",
                ),
                ("RFC 2616, section 10.3.7", "306 unused"),
            ],
            keywords: &[
                "draft-cohen",
                "josh cohen netscape",
                "change proxy from now on",
                "proxy handover",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "419-webdav-draft",
            code: 419,
            origin: Origin::Drafts,
            phrase: Some("Insufficient Space On Resource"),
            standing: Standing::Draft,
            wire: None,
            summary: "Early WebDAV drafts used this number for a resource without room; 507 took over.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "It never reached an RFC. Spring had the constant until 6.2; Apache HttpComponents still does. A 419 today most likely comes from Laravel.",
            ],
            avoid_when: &["Full storage is 507 today."],
            on_receipt: &["Treat it as 400 unless the sender is known."],
            causes: &[
                "A program that uses the constant.",
                "A Laravel form, if the site runs PHP.",
            ],
            retry: "Space has to be freed first.",
            related: &[
                ("507", "Insufficient Storage."),
                ("413", "This upload's size."),
                ("419-laravel", "Today's 419."),
                ("419-qiniu", "Qiniu's 419: account frozen."),
                ("419-aspnetcore", "A .NET constant for an expired login."),
            ],
            links: &[("RFC 2518", "https://www.rfc-editor.org/rfc/rfc2518.html")],
            evidence: &[
                ("Spring Framework 6.2, HttpStatus.java", "419, deprecated"),
                ("Apache HttpComponents Core", "constant"),
            ],
            keywords: &[
                "target resource is full",
                "disk full upload",
                "quota",
                "httpclient constant",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "420-shttp",
            code: 420,
            origin: Origin::Shttp,
            phrase: Some("SecurityRetry"),
            standing: Standing::Retired,
            wire: None,
            summary: "Secure HTTP, a forgotten rival of HTTPS, asked for the request with other security options.",
            specs: &[at(Spec::Rfc2660, "5.2.2")],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "SecurityRetry in RFC 2660 (1999, now Historic). The request was understood, its cryptographic choices did not suit.",
            ],
            avoid_when: &["For TLS demands use 426 or 403."],
            on_receipt: &["Read the response's text: it is hardly S-HTTP."],
            causes: &[
                "Historic: another cipher was wanted.",
                "Today: another product's 420, such as EVE Online's error limit or Salesforce's missing route.",
            ],
            retry: "In S-HTTP, with the options offered.",
            related: &[
                ("420-twitter", "A rate limit."),
                ("421-shttp", "Its sibling for broken fields."),
                ("426", "Asks for another protocol."),
                ("420-eve-esi", "EVE Online's error limit."),
                ("420-salesforce", "A host that Salesforce Edge cannot route."),
                ("420-w3c-pep", "A W3C draft of the same years."),
                ("420-shopify", "Shopify's locked store."),
                ("420-spring", "Method Failure of early WebDAV drafts."),
            ],
            links: &[(
                "RFC 2660, 5.2.2",
                "https://www.rfc-editor.org/rfc/rfc2660.html#section-5.2.2",
            )],
            evidence: &[("RFC 2660, 5.2.2", "420 SecurityRetry")],
            keywords: &["s-http", "shttp://", "secure-http/1.4", "spyglass mosaic"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "420-w3c-pep",
            code: 420,
            origin: Origin::Pep,
            phrase: Some("Policy Not Fulfilled"),
            standing: Standing::Retired,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "W3C's extension protocol of 1997 refused a request with 420 when a policy it demanded was not met.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Twitter, EVE Online and others use 420 today. In W3C's Protocol Extension Protocol (PEP) a server could demand an extension for a resource; a client that did not apply it got 420. PEP was given up for RFC 2774, whose code is 510.",
                "German lists of status codes and programs copied from them still print the name.",
            ],
            avoid_when: &["A demand that is not met is 428, 426 or 403."],
            on_receipt: &["Take the name for a list's: look for the real sender of the 420."],
            causes: &[
                "A program whose table of names was copied from a German list.",
                "A developer who chose the number for a policy of their own.",
            ],
            retry: "In PEP the client could repeat with the extension that the answer named.",
            related: &[
                ("510", "Registered for PEP's successor, and obsolete."),
                ("421-w3c-pep", "PEP's complaint about how fields were mapped."),
                ("420-twitter", "The number's best known use, a limit on calls."),
                ("420-eve-esi", "EVE Online's limit on failed calls, in use today."),
                ("428", "Demands a condition, in use today."),
                ("420-spring", "WebDAV's draft, known from Spring."),
                ("420-shttp", "Secure HTTP: other security options, please."),
                ("420-shopify", "Shopify's old number for a shop that is locked."),
            ],
            links: &[("W3C: PEP", "https://www.w3.org/TR/WD-http-pep")],
            evidence: &[
                ("W3C working draft WD-http-pep", "420 Policy Not Fulfilled"),
                (
                    "tables of names in public code",
                    "420 with this name beside registered codes",
                ),
            ],
            keywords: &[
                "policy not fulfilled",
                "w3c pep 420",
                "wd-http-pep",
                "420 richtlinie nicht erfüllt",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "421-shttp",
            code: 421,
            origin: Origin::Shttp,
            phrase: Some("BogusHeader"),
            standing: Standing::Retired,
            wire: None,
            summary: "Secure HTTP reported that something in the request's S-HTTP fields was wrong.",
            specs: &[at(Spec::Rfc2660, "5.2.3")],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 2660's BogusHeader. The protocol died out: a 421 on today's web is Misdirected Request.",
            ],
            avoid_when: &["A malformed field in HTTP is 400."],
            on_receipt: &["Read it as the registered 421: repeat on a new connection."],
            causes: &[
                "Historic: missing or wrong S-HTTP field.",
                "Today: connection reuse for another host.",
            ],
            retry: "In S-HTTP, with corrected fields.",
            related: &[
                ("421", "Misdirected Request, registered."),
                ("400", "Malformed fields in general."),
                ("420-shttp", "Change the security options."),
                ("421-webdav-draft", "Forgotten too."),
                ("421-w3c-pep", "Bad Mapping in W3C's PEP draft."),
            ],
            links: &[(
                "RFC 2660, 5.2.3",
                "https://www.rfc-editor.org/rfc/rfc2660.html#section-5.2.3",
            )],
            evidence: &[("RFC 2660, 5.2.3", "421 BogusHeader")],
            keywords: &[
                "bad header",
                "rfc 2660 error",
                "secure-http historic",
                "bogus header",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "421-w3c-pep",
            code: 421,
            origin: Origin::Pep,
            phrase: Some("Bad Mapping"),
            standing: Standing::Retired,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "W3C's extension protocol of 1997 used 421 when an extension was mapped to header fields wrongly.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The registered 421 is Misdirected Request. In W3C's Protocol Extension Protocol (PEP) an extension announced the prefix of its header fields; 421 said that this mapping was wrong. The protocol was given up.",
            ],
            avoid_when: &["A malformed field is 400."],
            on_receipt: &["Read any 421 of today as Misdirected Request: repeat on a new connection."],
            causes: &[
                "Historic: two extensions claimed the same header prefix.",
                "Today: a connection that is shared by several host names.",
            ],
            retry: "In PEP with a corrected mapping; as Misdirected Request on a new connection.",
            related: &[
                (
                    "421",
                    "What every 421 of today means: the wrong server or connection.",
                ),
                (
                    "420-w3c-pep",
                    "The demand was not met, though the mapping was right.",
                ),
                ("421-shttp", "Secure HTTP: bad fields."),
                (
                    "421-webdav-draft",
                    "An early WebDAV draft: the destination is locked.",
                ),
                ("400", "The standard answer to fields that are malformed."),
            ],
            links: &[("W3C: PEP", "https://www.w3.org/TR/WD-http-pep")],
            evidence: &[("W3C working draft WD-http-pep", "421 Bad Mapping")],
            keywords: &[
                "421 bad mapping",
                "w3c pep 421",
                "pep header mapping",
                "http extension header prefix",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "421-webdav-draft",
            code: 421,
            origin: Origin::Drafts,
            phrase: Some("Destination Locked"),
            standing: Standing::Draft,
            wire: None,
            summary: "Early WebDAV drafts used 421 when the destination of a method was locked.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Gone before RFC 2518, where 423 covers locks. Spring had `DESTINATION_LOCKED` until 6.2; 7.0 has `MISDIRECTED_REQUEST`.",
            ],
            avoid_when: &["A locked WebDAV target is 423."],
            on_receipt: &["Treat it as misdirected: new connection, same request."],
            causes: &[
                "Spring up to 6.2 prints this name for any 421.",
                "An application that returns the constant.",
            ],
            retry: "As WebDAV meant it, the lock has to go first.",
            related: &[
                ("421", "Wrong server or connection."),
                ("423", "Locked."),
                ("421-shttp", "S-HTTP: bad fields."),
                ("421-w3c-pep", "PEP's Bad Mapping, of 1997."),
                (
                    "425-webdav-draft",
                    "Unordered Collection: another number that a WebDAV draft lost.",
                ),
            ],
            links: &[(
                "Spring 6.2 HttpStatus",
                "https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
            )],
            evidence: &[("Spring Framework 6.2, HttpStatus.java", "421, deprecated")],
            keywords: &[
                "httpstatus.destination_locked",
                "spring 421 enum",
                "webdav move copy lock",
                "draft-ietf-webdav-protocol",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "425-webdav-draft",
            code: 425,
            origin: Origin::Drafts,
            phrase: Some("Reserved for WebDAV advanced collections"),
            standing: Standing::Draft,
            wire: None,
            summary: "A WebDAV Advanced Collections draft took 425 (Unordered Collection); today it is Too Early.",
            other_names: &["Unordered Collection", "Reserved for WebDAV"],
            specs: &[at(Spec::Rfc2817, "7.1")],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "RFC 2817 noted it in 2000. The draft expired; RFC 3648 on ordered collections has no 425. Old tables print the name.",
            ],
            avoid_when: &["Ordering errors in WebDAV are 403 or 409."],
            on_receipt: &["As Too Early: repeat after the TLS handshake."],
            causes: &[
                "An outdated table: update the library.",
                "TLS early data, the real 425.",
            ],
            retry: "As the draft meant it, a repeat fails; as Too Early it is right.",
            related: &[
                ("425", "Too Early (RFC 8470, 2018)."),
                ("409", "Conflict with state."),
                ("421-webdav-draft", "Dropped too."),
            ],
            links: &[(
                "RFC 2817, 7.1",
                "https://www.rfc-editor.org/rfc/rfc2817.html#section-7.1",
            )],
            evidence: &[
                ("RFC 2817, 7.1", "notes 425"),
                ("jshttp/statuses, 2018", "renamed"),
            ],
            keywords: &[
                "http_reserved_for_webdav_advanced_collections_expired_proposal",
                "symfony constant",
                "old node status list",
                "HTTP_RESERVED_FOR_WEBDAV_ADVANCED_COLLECTIONS_EXPIRED_PROPOSAL",
            ],
            ..Prose::NONE
        },
    },
];
