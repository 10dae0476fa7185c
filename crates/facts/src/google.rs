//! Google's codes for uploads.

use crate::{Article, Caching, Content, Entry, Origin, Prose, Standing};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "103-checkpoint",
            code: 103,
            origin: Origin::Google,
            phrase: Some("Checkpoint"),
            standing: Standing::Draft,
            wire: None,
            summary: "Historical: a Google Gears proposal to confirm the part of an upload received so far.",
            caching: Caching::Forbidden,
            content: Some(Content::DoesNotEndHere),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Checkpoint was to acknowledge a partly received POST or PUT. IANA never registered it: 103 is Early Hints there.",
            ],
            on_receipt: &["A 103 on the wire today is Early Hints. Rename the constant."],
            causes: &[
                "A log shows Spring's old `CHECKPOINT`.",
                "An old status list was copied.",
            ],
            related: &[
                ("103", "Early Hints is the registered 103."),
                ("104", "104 is the current draft for the same need."),
                (
                    "308-google",
                    "Resume Incomplete, from the same proposal, is in use.",
                ),
            ],
            links: &[(
                "Gears proposal, archived in 2015",
                "https://web.archive.org/web/20151013212135/http://code.google.com/p/gears/wiki/ResumableHttpRequestsProposal",
            )],
            evidence: &[("Spring Framework 6.2, HttpStatus.java", "deprecated; gone in 7.0")],
            keywords: &[
                "gears resumable post put",
                "HttpStatus.CHECKPOINT",
                "interrupted upload acknowledge",
                "spring 103",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "308-google",
            code: 308,
            origin: Origin::Google,
            phrase: Some("Resume Incomplete"),
            standing: Standing::Vendor,
            summary: "Google's upload servers say that a resumable upload is not complete yet.",
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "No error, no redirect: `Range` tells which bytes are stored; without that field, none are.",
                "There is no `Location` to follow. Google's Go clients send `X-GUploader-No-308: yes` and get 200 with `X-HTTP-Status-Code-Override: 308`.",
            ],
            avoid_when: &["Own upload APIs: the IETF draft uses 104 and `Upload-Offset`."],
            on_receipt: &[
                "Turn redirects off. Send the next chunk from the byte after the end of `Range`, else from 0.",
                "After a break, ask with an empty PUT and `Content-Range: bytes */SIZE`.",
            ],
            causes: &[
                "A chunk before the last was stored, which is normal.",
                "Fewer bytes came than declared: compare `Range` with `Content-Range`.",
            ],
            caveat: Some("Google hosts only."),
            related: &[
                ("308", "The registered 308 is a redirect."),
                ("104", "104 reports progress in the IETF draft."),
                (
                    "103-checkpoint",
                    "The other half of the old Gears proposal; nobody sends it.",
                ),
                (
                    "701-qiniu",
                    "At Qiniu the upload's context is lost: start it anew.",
                ),
            ],
            links: &[(
                "Google Data resumable uploads",
                "https://developers.google.com/gdata/docs/resumable_upload",
            )],
            evidence: &[
                (
                    "google-resumable-media 2.11.0, _upload.py",
                    "308 with a range: go on",
                ),
                ("google-api-python-client 2.202.0", "308 is no error"),
            ],
            keywords: &[
                "google drive chunked upload",
                "youtube api large video",
                "gcs resumable session",
                "redirect without location",
            ],
            ..Prose::NONE
        },
    },
];
