//! Codes of Qiniu's object storage, Kodo.
//!
//! Its list describes them in Chinese and gives no names, and its status lines say `612 status code 612`, so the entries
//! have no phrase. Those above 599 are real status lines all the same.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "298-qiniu",
            code: 298,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu's object storage carried out a part of a batch; each operation has a status of its own in the content.",
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A 2xx that is not a full success. `POST /batch` takes up to a thousand operations; the JSON array answers them in order, and each element has its own `code`, 200 or an error such as 612.",
                "A client that checks for 2xx alone takes the failed ones for done.",
            ],
            avoid_when: &["An API of your own uses 207, or 200 with the results in the content."],
            on_receipt: &[
                "Client author: walk through the array, and send only the failed operations again.",
                "In logs treat 298 as a warning.",
            ],
            causes: &[
                "One of the keys does not exist, 612, or the target exists, 614.",
                "The credentials reach one bucket and not the other.",
            ],
            related: &[
                ("207", "WebDAV's registered answer with many statuses."),
                ("200", "Every operation of the batch succeeded."),
                ("612-qiniu", "The commonest single failure: no such object."),
                ("614-qiniu", "Another: the target exists."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[(
                "Qiniu Kodo documentation, error responses, 2024-12-10",
                "298: part of the operations succeeded",
            )],
            keywords: &[
                "qiniu batch partly failed",
                "七牛 部分操作执行成功",
                "qiniu batch delete some keys failed",
                "kodo batch response code array",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "419-qiniu",
            code: 419,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu has frozen the account; uploads, downloads and management all fail.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Laravel's 419 is a stale form token, and lists give it as an authentication timeout; Qiniu's is a frozen account, mostly for an unpaid bill.",
                "The keys are right: a wrong key is 401.",
            ],
            avoid_when: &["Send 402 for an unpaid bill, 403 for a barred account."],
            on_receipt: &[
                "Owner: log in to Qiniu's portal, read the messages, and pay or answer them; the account is released after that.",
                "Client author: stop uploads and raise an alert. Files of users are in danger if it lasts.",
            ],
            causes: &[
                "The balance is negative: look in the billing center.",
                "Content in a bucket was reported as unlawful.",
                "A sudden rise of traffic used the balance up: read the usage per domain.",
            ],
            retry: "It ends when the account is released, not by waiting.",
            related: &[
                ("419-laravel", "Laravel: the form's token is missing or old."),
                ("402", "The registered code for payment."),
                ("403", "The registered code for a ban."),
                ("401", "From Qiniu: keys or signature are wrong."),
                (
                    "419-aspnetcore",
                    "ASP.NET Core has a constant for an expired login.",
                ),
                (
                    "419-webdav-draft",
                    "WebDAV's drafts, before 507: no room for the resource.",
                ),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[(
                "Qiniu Kodo documentation, error responses, 2024-12-10",
                "419: the account is frozen",
            )],
            keywords: &[
                "qiniu account frozen",
                "七牛 用户账号被冻结",
                "qiniu arrears bucket stopped",
                "kodo user is disabled",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "478-qiniu",
            code: 478,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu does not have the object and could not fetch it from the mirror source that is set for the bucket.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A bucket can have a mirror source, from which Qiniu fetches what it lacks. 478 says that this server failed; where it answers 404, Qiniu answers 404 too. Earlier documents give 579 for it.",
                "The fault is on the customer's own server, seen through Qiniu.",
            ],
            avoid_when: &["A proxy of your own sends 502 or 504."],
            on_receipt: &[
                "Operator: call the mirror source for the same path from outside, and look at its status and time.",
                "Visitor: reload later.",
            ],
            causes: &[
                "The mirror source answers 5xx or times out under load.",
                "Its certificate, host name or address has changed: compare with the bucket's settings.",
                "Its firewall or hotlink protection refuses Qiniu's requests, by address, `Referer` or `User-Agent`.",
                "The source itself points back to Qiniu: a loop.",
            ],
            retry: "A repeated GET is safe; it works when the source answers again.",
            related: &[
                ("502", "The registered code for a bad upstream."),
                ("504", "The registered code for a silent upstream."),
                ("404", "Neither Qiniu nor the source has it."),
                ("478-thetadata", "Theta Terminal: the session is invalid."),
                (
                    "478-artifactsmmo",
                    "A game: the character has not enough of an item.",
                ),
                (
                    "579-qiniu",
                    "The upload worked, and the call to your server failed.",
                ),
            ],
            links: &[
                (
                    "Qiniu Kodo: error responses",
                    "https://developer.qiniu.com/kodo/3928/error-responses",
                ),
                (
                    "Qiniu: status codes of HTTP requests",
                    "https://developer.qiniu.com/fusion/kb/1352/the-http-request-return-a-status-code",
                ),
            ],
            evidence: &[
                (
                    "Qiniu Kodo documentation, error responses, 2024-12-10",
                    "478: fetching from the mirror source failed",
                ),
                (
                    "qiniu/developer.qiniu.com pull request 203",
                    "579 became 478 here",
                ),
            ],
            keywords: &[
                "qiniu mirror source failed",
                "七牛 镜像回源失败",
                "qiniu back to source error",
                "kodo mirror storage origin down",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "573-qiniu",
            code: 573,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu: one single resource is accessed too often at the moment.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The limit is per object, not per account: one key is read or written faster than the storage allows. Other objects work.",
            ],
            avoid_when: &["Say 429 in an API of your own."],
            on_receipt: &[
                "Client author: wait, with a pause that grows, and write one key from one place only.",
                "Operator: put Qiniu's CDN in front of a hot file instead of the bucket's domain.",
            ],
            causes: &[
                "Many clients read one file directly from the bucket.",
                "A loop overwrites the same key, such as a status file or a counter.",
                "A processing call (`pfop`, image) for the same file is repeated without a cache.",
            ],
            retry: "It passes when the rate for this object has fallen.",
            related: &[
                ("429", "The registered code for too many requests."),
                ("503", "The service as a whole is not available."),
                ("498-swift", "OpenStack Swift's limit per container."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[(
                "Qiniu Kodo documentation, error responses, 2024-12-10",
                "573: a single resource is accessed too often",
            )],
            keywords: &[
                "qiniu too frequent access to one file",
                "七牛 单个资源访问频率过高",
                "kodo hot object limit",
                "qiniu rate limit single key",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "579-qiniu",
            code: 579,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "The upload to Qiniu is stored, but the callback to the customer's server failed.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Half a success: the object exists, and the application that should hear of it did not confirm. The JSON has `callback_url`, the content that was sent, and `err_code` with the status that came back.",
                "An upload that is sent again is stored again, or meets 614.",
            ],
            avoid_when: &[
                "For work that is done while a later step failed, answer 200 or 207 and name the step.",
            ],
            on_receipt: &[
                "Client author: do not upload again; ask your server to register `hash` and `key` from the answer.",
                "Operator: call `callback_url` with a POST as Qiniu does. It has to answer 200 with JSON, quickly, from outside.",
            ],
            causes: &[
                "The callback host is not reachable from the internet: a private address, a firewall, a wrong port.",
                "The application answers with an error, a redirect to a login or no JSON: look for the POST in its log.",
                "It takes too long: answer first, then work.",
                "Its TLS certificate is not valid.",
            ],
            retry: "The file is already there; register it instead.",
            related: &[
                ("614-qiniu", "The answer to a second upload of the same key."),
                ("599-qiniu", "Qiniu's own fault."),
                ("478-qiniu", "Qiniu could not fetch from the customer's server."),
                ("502", "A gateway got nothing useful from behind."),
                ("424", "Registered for a step that failed because another did."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[
                (
                    "Qiniu Kodo documentation, error responses, 2024-12-10",
                    "579: uploaded, callback failed; the callback has to answer a POST with 200",
                ),
                (
                    "qiniu/objc-sdk issue 233",
                    "579 with `callback_url`, `err_code` and `hash`",
                ),
            ],
            keywords: &[
                "qiniu callback failed",
                "七牛 上传成功但是回调失败",
                "callback_url err_code qiniu",
                "error domain=qiniu.com code=579",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "599-qiniu",
            code: 599,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu's service failed to carry out the operation; Qiniu asks for a report with all response fields.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Lists give 599 as a connect timeout, and Tornado and proxies make it up; Qiniu's servers really send it, for a fault of their own.",
            ],
            avoid_when: &["A server fault of your own is 500."],
            on_receipt: &[
                "Client author: repeat a few times with pauses, then keep `X-Reqid` and `X-Log` of the answer.",
                "Operator: look for a notice of Qiniu's, and send support the complete header section of the response.",
            ],
            causes: &[
                "An incident at Qiniu.",
                "The upload goes to the host of another region: take the region's host from the SDK.",
                "A processing step failed on this file: try another one.",
            ],
            retry: "The operation may have had its effect before it failed.",
            related: &[
                (
                    "599-convention",
                    "The meaning in lists: a network connect timeout.",
                ),
                ("599-tornado", "Made up in the client, without any response."),
                ("599-alibaba", "Alibaba Cloud: an exception in a routine."),
                ("500", "The registered word for a server at fault."),
                ("579-qiniu", "The upload itself worked."),
                (
                    "599-proxychain",
                    "Apify's proxy-chain: what its other numbers do not cover.",
                ),
                ("599-anyevent-http", "AnyEvent::HTTP, a Perl client, made it up."),
                ("599-http-tiny", "HTTP::Tiny, a Perl client, made it up."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[(
                "Qiniu Kodo documentation, error responses, 2024-12-10",
                "599: the service's operation failed",
            )],
            keywords: &[
                "qiniu server operation failed",
                "七牛 服务端操作失败",
                "x-reqid qiniu error",
                "kodo internal failure upload",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "608-qiniu",
            code: 608,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu: the object was changed in the meantime, so the operation on the old state is refused.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Outside of HTTP's range: a status lies between 100 and 599, and strict clients refuse 608. In meaning it is a 409 or 412.",
            ],
            avoid_when: &["Say 412 for a failed precondition, 409 for a conflict."],
            on_receipt: &[
                "Client author: read the object's state again with `stat`, decide, and repeat.",
                "Operator: find the second writer.",
            ],
            causes: &[
                "Two jobs write or process the same key at once.",
                "An asynchronous processing task finished between reading and writing.",
                "A cached `hash` in the application is old.",
            ],
            retry: "Only with the new state of the object.",
            related: &[
                ("412", "The registered code for a state that is not as expected."),
                ("409", "The registered code for a conflict."),
                ("614-qiniu", "The target exists already."),
                ("612-qiniu", "The object is gone."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[(
                "Qiniu Kodo documentation, error responses, 2024-12-10",
                "608: the content of the resource was modified",
            )],
            keywords: &[
                "qiniu resource content modified",
                "七牛 资源内容被修改",
                "qiniu object changed concurrently",
                "kodo conflict overwrite",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "612-qiniu",
            code: 612,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu has no object with this key: it never existed or was deleted.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At scraping services such as Oxylabs 612 is an internal error; at Qiniu it is what 404 is elsewhere, and stands beyond the end of HTTP's range, 599. The status line says `612 status code 612`, the content `{\"error\":\"no such file or directory\"}`.",
                "404 from Qiniu concerns downloads, and a bucket or mirror source that lacks it.",
            ],
            avoid_when: &["Missing things are 404, and nothing above 599 is valid."],
            on_receipt: &[
                "Client author: treat it as \"not found\"; many SDKs throw, so catch it around `stat` and `delete`.",
                "Operator: list the prefix in the console and compare letter by letter.",
            ],
            causes: &[
                "The key has a leading slash, other letters in upper case, or was encoded twice.",
                "The bucket or region is another than the one that was written to.",
                "A lifecycle rule has deleted it.",
                "A move or copy has taken it away before.",
            ],
            retry: "The object has to be written first.",
            related: &[
                ("404", "What other services say of a missing object."),
                ("631-qiniu", "The bucket, not the object, is missing."),
                ("614-qiniu", "The reverse: it exists already."),
                ("298-qiniu", "A batch in which some keys were missing."),
                ("410", "Registered for what is gone for good."),
                ("608-qiniu", "The object is there, and was changed meanwhile."),
                ("612-oxylabs", "Oxylabs: a scraping job failed inside."),
                ("640-qiniu", "A listing's marker is not one of Qiniu's."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[
                (
                    "Qiniu Kodo documentation, error responses, 2024-12-10",
                    "612: the resource does not exist or was deleted",
                ),
                (
                    "qiniu/go-sdk, storage/bucket.go",
                    "`612 status code 612` and the JSON text",
                ),
            ],
            keywords: &[
                "{\"error\":\"no such file or directory\"}",
                "七牛 指定资源不存在或已被删除",
                "qiniu stat key not found",
                "kodo no such file or directory",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "614-qiniu",
            code: 614,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu: an object with this key exists already, and the upload or move is not allowed to replace it.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The content says `{\"error\":\"file exists\"}`. An upload token whose scope is the bucket alone may only add; to overwrite, it has to name the key. The number is above 599 and so no valid status.",
                "Equal content is not refused: Qiniu compares the hash first.",
            ],
            avoid_when: &["An existing target is 409, or 412 with `If-None-Match: *`."],
            on_receipt: &[
                "Client author: take it as done where the content is the same; else choose another key, or ask for a token for `bucket:key`.",
                "With move and copy, `force/true` replaces the target.",
            ],
            causes: &[
                "A token with `scope` set to the bucket, for a file that changed.",
                "`insertOnly` is set in the upload policy.",
                "The first try did arrive, and this is the repeat.",
                "File names of users that collide: add a random part.",
            ],
            retry: "With another key, or with a token or flag that permits to overwrite.",
            related: &[
                ("409", "The registered code for such a conflict."),
                ("412", "Registered, for a write under a condition."),
                ("612-qiniu", "The reverse: no such object."),
                (
                    "579-qiniu",
                    "Stored, but the callback failed; the repeat meets 614.",
                ),
                ("298-qiniu", "A batch whose operations ended differently."),
                ("608-qiniu", "A condition on the stored object no longer holds."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[
                (
                    "Qiniu Kodo documentation, error responses, 2024-12-10",
                    "614: the target exists already",
                ),
                (
                    "iwillwen/qiniu.js issue 16",
                    "\"file exists\", and the token's `scope` as its reason",
                ),
            ],
            keywords: &[
                "{\"error\":\"file exists\"}",
                "七牛 目标资源已存在",
                "qiniu overwrite upload scope bucket:key",
                "kodo file exists insertonly",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "630-qiniu",
            code: 630,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu creates no further bucket: the account has as many as it may have.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A quota in the guise of a status above 599, which HTTP does not know. Nothing is wrong with the name or the keys.",
            ],
            avoid_when: &["A spent quota is 403 or 429 in an API of your own."],
            on_receipt: &[
                "Owner: delete buckets that are not used, or ask Qiniu for a higher limit.",
                "Client author: do not create a bucket per user; use prefixes in one.",
            ],
            causes: &[
                "A test or deployment creates a bucket each time and leaves it.",
                "The design gives each tenant a bucket.",
            ],
            retry: "A bucket has to be deleted, or the limit raised.",
            related: &[
                ("631-qiniu", "The bucket asked for does not exist."),
                ("403", "The registered refusal of something that is not allowed."),
                ("507", "Registered for a server without space."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[(
                "Qiniu Kodo documentation, error responses, 2024-12-10",
                "630: the number of buckets is at its limit",
            )],
            keywords: &[
                "qiniu too many buckets",
                "七牛 空间数量达到上限",
                "qiniu create bucket limit",
                "kodo mkbucket quota",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "631-qiniu",
            code: 631,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu knows no bucket with this name in the account, or not in the region that was asked.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The content says `{\"error\":\"no such bucket\"}`; S3 says NoSuchBucket with 404 for the same. A status above 599 is not valid in HTTP.",
            ],
            avoid_when: &["A missing container is 404."],
            on_receipt: &[
                "Client author: print the bucket's name and the region that the SDK uses, and compare them with the console.",
                "A user of PicGo or a blog's plugin: the field wants the bucket's name, not its domain.",
            ],
            causes: &[
                "A typing error, or the domain where the name belongs.",
                "The keys belong to another account.",
                "The region is another one: let the SDK look it up.",
                "Somebody deleted the bucket, and the settings still name it.",
            ],
            retry: "The name, region or keys in the settings have to be corrected by a person.",
            related: &[
                ("404", "What other services say of a missing bucket."),
                ("612-qiniu", "The bucket exists, the object does not."),
                ("630-qiniu", "Too many buckets to create another."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[
                (
                    "Qiniu Kodo documentation, error responses, 2024-12-10",
                    "631: the bucket does not exist",
                ),
                (
                    "qiniu/nodejs-sdk issue 207",
                    "`Server responded with status code 631` and \"no such bucket\"",
                ),
            ],
            keywords: &[
                "{\"error\":\"no such bucket\"}",
                "七牛 指定空间不存在",
                "picgo qiniu no such bucket",
                "statuscodeerror: 631",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "640-qiniu",
            code: 640,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "Qiniu was asked for a listing with a marker that it did not issue.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "`GET /list` pages through a bucket: each answer has a `marker` for the next one. 640 means that the marker is broken or belongs to another query.",
            ],
            avoid_when: &["A bad parameter is 400."],
            on_receipt: &[
                "Client author: pass the marker on as it came, encoded once for the URL; on 640 begin the listing anew.",
            ],
            causes: &[
                "The marker was encoded twice or cut off.",
                "Prefix, delimiter or bucket changed between two pages.",
                "A page number or a key was sent in the marker's place.",
            ],
            retry: "Begin without a marker, or with the one of the last answer.",
            related: &[
                ("400", "The registered code for a request that makes no sense."),
                ("416", "Registered for a range outside of the content."),
                ("612-qiniu", "No such object."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[(
                "Qiniu Kodo documentation, error responses, 2024-12-10",
                "640: an invalid marker in a list request",
            )],
            keywords: &[
                "qiniu list invalid marker",
                "七牛 非法的marker参数",
                "kodo listfiles marker error",
                "qiniu bucket listing pagination",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "701-qiniu",
            code: 701,
            origin: Origin::Qiniu,
            standing: Standing::Vendor,
            summary: "A resumable upload to Qiniu cannot go on: its context has expired, or the next part went to another host.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The older resumable protocol gives each block a `ctx`, good for some days and for one host. 701 sends the client back to the beginning. As a number above 599 it is no valid status.",
            ],
            avoid_when: &["An upload that expired is 404 or 410 in the IETF's resumable uploads draft."],
            on_receipt: &[
                "Client author: throw the stored progress away and upload from the first block; the SDKs do that if they are current.",
                "A person: choose the file again.",
            ],
            causes: &[
                "The upload was paused for longer than the `ctx` lives, which is some days.",
                "Each block went to a different upload host: use the `host` of the answer to the block before.",
                "The progress file belongs to another bucket, key or file.",
            ],
            retry: "From the first block, with a new context.",
            related: &[
                ("308-google", "Google's resumable uploads: go on here."),
                ("104", "The registered, temporary code of resumable uploads."),
                ("410", "Registered for what has expired for good."),
                ("409", "Registered for an offset that does not fit."),
            ],
            links: &[(
                "Qiniu Kodo: error responses",
                "https://developer.qiniu.com/kodo/3928/error-responses",
            )],
            evidence: &[
                (
                    "Qiniu Kodo documentation, error responses, 2024-12-10",
                    "701: wrong address for the next part, or expired ctx",
                ),
                ("qiniu/android-sdk pull request 2", "701 restarts the upload"),
            ],
            keywords: &[
                "qiniu resumable upload ctx expired",
                "七牛 ctx信息已过期",
                "qiniu mkblk bput context",
                "kodo breakpoint upload restart",
            ],
            ..Prose::NONE
        },
    },
];
