//! The codes of the AWS Application Load Balancer.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "000-aws-alb",
            code: 0,
            origin: Origin::Aws,
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "The AWS load balancer shut down an HTTP/2 connection without answering a request and recorded 000.",
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "000 marks a missing response: the balancer sends GOAWAY, then a TCP FIN, and no client reads a number. 000 is no status, and other programs print it too: curl, CloudFront, Envoy and Akamai each for a cause of its own.",
            ],
            avoid_when: &["No server should emit 000: a status code lies between 100 and 599."],
            on_receipt: &["Operator: shrink cookies. Client author: on GOAWAY open a new connection."],
            causes: &[
                "A field over 8 KB after HPACK compression, mostly `Cookie` or a token.",
                "More than 10,000 requests on one HTTP/2 connection, as clients that pool send.",
            ],
            related: &[
                (
                    "460-aws-alb",
                    "At 460 the client hung up; at 000 the balancer did.",
                ),
                ("431", "A server that answers oversized fields sends 431."),
                ("444-nginx", "nginx closes by configuration."),
                ("499-nginx", "nginx: the client hung up."),
                (
                    "000-fetch",
                    "A page's script reads status 0 when it may not see a response.",
                ),
                ("000-curl", "curl prints 000 when no response line came."),
                ("000-envoy", "Envoy's log has 0 when no response began."),
                ("000-cloudfront", "CloudFront's log: the viewer left first."),
                (
                    "000-akamai",
                    "Akamai's log: the client aborted before any content.",
                ),
            ],
            links: &[(
                "AWS load balancer troubleshooting",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
            )],
            evidence: &[("AWS ALB user guide, Troubleshoot page", "000 and its limits")],
            keywords: &[
                "elb_status_code 000",
                "goaway",
                "http/2 header too big 8k",
                "curl 000 http_code",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "460-aws-alb",
            code: 460,
            origin: Origin::Aws,
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "The client closed its connection to the AWS load balancer before the answer was ready.",
            other_names: &["Client Closed Connection"],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Only the access log shows 460. It is no crash: the target may have finished. A higher idle timeout alone is no cure: the client left before it ran out.",
            ],
            avoid_when: &["A slow client that is still there gets 408."],
            on_receipt: &[
                "Operator: group by path; speed up the target or raise the client's timeout to the idle timeout (default 60 s).",
            ],
            causes: &[
                "Slow target: read response times for those paths in its own log.",
                "A low client timeout, or a lost network.",
                "A CDN or proxy in front gives up first.",
                "Users leave the page, which is normal.",
            ],
            related: &[
                ("499-nginx", "nginx's name for it."),
                ("408", "The request came too slowly."),
                ("504", "The client still waited."),
                ("524-cloudflare", "Cloudflare gave up on the origin."),
                ("444-nginx", "The server hangs up."),
                ("000-aws-alb", "The balancer hangs up."),
                ("460-arc", "Bitcoin SV: a transaction of another format."),
                ("000-cloudfront", "CloudFront's entry for a viewer that left."),
                (
                    "000-envoy",
                    "Envoy logs 0 with the flag `DC` for a client that left.",
                ),
                (
                    "598-convention",
                    "Lists call a read timeout behind a proxy so; there nobody left.",
                ),
            ],
            links: &[(
                "AWS load balancer troubleshooting",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
            )],
            evidence: &[(
                "AWS ALB user guide, Troubleshoot page",
                "client closed before the idle timeout",
            )],
            keywords: &[
                "client disconnected",
                "elb 4xx spike",
                "aws alb timeout",
                "user aborted request",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "463-aws-alb",
            code: 463,
            origin: Origin::Aws,
            standing: Standing::Vendor,
            summary: "The AWS load balancer rejected a request whose `X-Forwarded-For` lists more than 30 IP addresses.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The balancer itself answers 463 and no target sees the request. It counts addresses, not bytes. AWS WAF blocks show as 403.",
            ],
            avoid_when: &["A server that detects its own loop sends 508."],
            on_receipt: &[
                "Operator: log `X-Forwarded-For` at the outer proxy, find the hop that repeats, overwrite the field at your edge.",
                "Client author: do not send it.",
            ],
            causes: &[
                "A forwarding loop that adds one address per pass: follow the route from proxy to balancer and back.",
                "A proxy or script that concatenates the field on each retry.",
                "A forged field from a scanner.",
            ],
            retry: "The same chain fails again until a hop is fixed.",
            related: &[
                ("508", "A loop found by the server."),
                ("431", "Size of fields, not a count of addresses."),
                ("400", "The balancer's answer to fields over 16 KB."),
                ("464-aws-alb", "A mismatch of HTTP versions."),
                ("538-edgio", "Edgio's projects called each other in a circle."),
            ],
            links: &[(
                "AWS load balancer troubleshooting",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
            )],
            evidence: &[(
                "AWS ALB user guide, Troubleshoot page",
                "the limit of 30 addresses",
            )],
            keywords: &[
                "x-forwarded-for too many ips",
                "xff limit 30",
                "proxy loop",
                "routing loop behind alb",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "464-aws-alb",
            code: 464,
            origin: Origin::Aws,
            standing: Standing::Vendor,
            summary: "The AWS load balancer refused a request whose HTTP version or gRPC use does not match what the target group accepts.",
            other_names: &["Incompatible protocol"],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Each target group has one protocol version: HTTP1, HTTP2 or gRPC. The target may be healthy; it is never asked.",
            ],
            avoid_when: &["For an HTTP version your own server lacks, use 505."],
            on_receipt: &[
                "Operator: the version is fixed at creation, so make a new group or route preflights to an HTTP1 group.",
                "Client author: use HTTP/2; gRPC needs POST.",
            ],
            causes: &[
                "HTTP/1.1 request to an HTTP2 or gRPC group: check `ProtocolVersion` with `describe-target-groups`.",
                "gRPC call to a group left at the default, HTTP1.",
                "A method other than POST to a gRPC group: an OPTIONS preflight or a Connect GET.",
            ],
            retry: "Use another protocol or method.",
            related: &[
                ("505", "Version not spoken at all."),
                ("426", "Names the protocol to switch to."),
                ("405", "A wrong method on a resource."),
                (
                    "463-aws-alb",
                    "Too many addresses in `X-Forwarded-For`, not a version.",
                ),
            ],
            links: &[(
                "AWS load balancer troubleshooting",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
            )],
            evidence: &[
                (
                    "AWS ALB user guide, load-balancer-troubleshooting.md",
                    "HTTP 464 and the three mismatches",
                ),
                ("connect-swift issue 190", "464 on GET"),
            ],
            keywords: &[
                "grpc alb",
                "grpc-web cors preflight fails",
                "connectrpc",
                "awselb/2.0 empty response",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "561-aws-alb",
            code: 561,
            origin: Origin::Aws,
            phrase: Some("Unauthorized"),
            standing: Standing::Vendor,
            summary: "An AWS load balancer rule that logs users in got an error from the identity provider.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The balancer runs the OpenID Connect or Cognito login. The phrase is Unauthorized, but wrong setup is likelier than a wrong password. The application never saw the request.",
            ],
            avoid_when: &["An application that needs credentials sends 401."],
            on_receipt: &[
                "Operator: read the access log's `error_reason`.",
                "Person: start again from the first page.",
            ],
            causes: &[
                "The provider rejects the rule's client ID or secret: compare first.",
                "A scope the provider does not grant: read its sign-in log.",
                "The provider answers with 5xx or 429.",
            ],
            retry: "A fresh login may work once the cause is gone.",
            related: &[
                ("401", "Sent when access is denied, or the login took too long."),
                ("500", "The balancer cannot reach the provider's token endpoint."),
                ("562-aws-alb", "Keys for JWT checks missing."),
                ("561-pantheon", "Pantheon: no site detected."),
            ],
            links: &[(
                "AWS load balancer troubleshooting",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
            )],
            evidence: &[(
                "AWS ALB user guide, Troubleshoot page",
                "561: the IdP returned an error code",
            )],
            keywords: &[
                "alb oidc login error",
                "cognito login fails",
                "authenticate-oidc",
                "idp error",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "562-aws-alb",
            code: 562,
            origin: Origin::Aws,
            phrase: Some("JWKS Request Failed"),
            standing: Standing::Vendor,
            confidence: Confidence::Low,
            summary: "The AWS load balancer could not get a usable key set (JWKS) to check a bearer token, says one list.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "AWS documents JWT verification and its limits, but not, as far as seen, the number. The fault lies with the key endpoint, not the token.",
            ],
            avoid_when: &["For an invalid token an API sends 401."],
            on_receipt: &[
                "Operator: `curl` the JWKS URL, count keys, drop retired ones.",
                "Client author: keep the token; report the outage.",
            ],
            causes: &[
                "JWKS endpoint answers an error, slowly, or is not public: fetch the URL from outside.",
                "Key set over the AWS limits of 150 KB or 10 keys.",
                "Wrong JWKS URL in the listener rule.",
            ],
            retry: "Wait for the key endpoint to recover; a new token does not help.",
            caveat: Some("Low confidence: third-party only."),
            related: &[
                ("561-aws-alb", "The login of people failed."),
                ("401", "The token itself is missing or bad."),
                ("562-akamai-eaa", "Akamai's 562 is a credential error."),
            ],
            links: &[(
                "AWS load balancer troubleshooting",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
            )],
            evidence: &[
                ("http.dev", "third party; names 562 and its triggers"),
                ("AWS ALB user guide, Verify JWTs", "JWKS limits, no number"),
            ],
            keywords: &[
                "jwt validation load balancer",
                "json web key set unreachable",
                "token signature keys",
                "validate token listener action",
            ],
            ..Prose::NONE
        },
    },
];
