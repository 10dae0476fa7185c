//! HashiCorp Vault's codes: what `/sys/health` answers for the states of a node.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "472-vault",
            code: 472,
            origin: Origin::Vault,
            phrase: Some("Disaster recovery secondary"),
            standing: Standing::Vendor,
            summary: "Vault's health check says that this node belongs to a disaster recovery secondary and serves no clients.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Smart-ID says by 472 that a person should look at the app; Vault reports the role of a node.",
                "Only `/v1/sys/health` sends 472, in Vault Enterprise. The node has no fault: it copies the primary and takes requests only after it was promoted. Older documents say that only the active node of such a cluster answers so; newer ones include its standbys.",
            ],
            use_when: &["`?drsecondarycode=200` makes a balancer count such a node as healthy."],
            avoid_when: &["A health check of your own says 503 where a node must get no traffic."],
            on_receipt: &[
                "Operator: is a secondary expected here? Then give the probe `drsecondarycode=200`, or take the node out of the pool for clients.",
                "If it should be the primary, read `replication_dr_mode` in the JSON and `vault read sys/replication/status`.",
            ],
            causes: &[
                "The load balancer's pool or DNS name includes the DR cluster.",
                "A failover: the former primary was demoted, or the secondary is not promoted yet.",
                "A monitor that takes all but 200 for an outage.",
            ],
            retry: "The role stays until an operator promotes the cluster.",
            related: &[
                ("473-vault", "A performance standby, which does serve reads."),
                ("474-vault", "A standby that has lost its active node."),
                ("530-vault", "A node that was removed."),
                ("503", "Vault's health check: sealed."),
                (
                    "429",
                    "Vault's health check: an ordinary standby, not a rate limit.",
                ),
                ("501", "Vault's health check: not initialized."),
                (
                    "472-thetadata",
                    "ThetaData's terminal: there is no data, which is no fault.",
                ),
                (
                    "472-smart-id",
                    "Smart-ID: the person has to act in the app first.",
                ),
            ],
            links: &[
                (
                    "Vault: /sys/health",
                    "https://developer.hashicorp.com/vault/api-docs/system/health",
                ),
                (
                    "Vault source, http/sys_health.go",
                    "https://github.com/hashicorp/vault/blob/main/http/sys_health.go",
                ),
            ],
            evidence: &[
                ("hashicorp/vault, http/sys_health.go", "`drSecondaryCode := 472`"),
                ("Vault documentation, /sys/health", "the list of default codes"),
            ],
            keywords: &[
                "drsecondarycode",
                "vault dr replication secondary health",
                "replication_dr_mode secondary",
                "vault disaster recovery cluster load balancer probe",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "473-vault",
            code: 473,
            origin: Origin::Vault,
            phrase: Some("Performance standby"),
            standing: Standing::Vendor,
            summary: "Vault's health check says that this node is a performance standby: it serves reads and forwards writes.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The node is well. `/v1/sys/health` sends 473 in Vault Enterprise, so that a balancer can tell such nodes from the active one, which says 200, and from an ordinary standby, which says 429.",
            ],
            use_when: &[
                "`?perfstandbyok=true` or `performancestandbycode=200` lets a balancer send traffic there.",
            ],
            avoid_when: &["For one's own services a plain 200 with the role in the JSON is enough."],
            on_receipt: &[
                "Operator: add `perfstandbyok=true` to the probe's path; `standbyok` alone does not cover this state.",
                "Monitoring: map 473 to healthy.",
            ],
            causes: &[
                "The probe has the default path, and the balancer takes 4xx for sick: two of three nodes look down.",
                "Only the active node is wanted in the pool, and 473 keeps the others out as designed.",
            ],
            retry: "The answer describes a role, and asking again changes nothing.",
            related: &[
                ("472-vault", "A disaster recovery secondary, which serves nobody."),
                ("474-vault", "A standby without its active node."),
                ("429", "From Vault's health check: an ordinary standby."),
                ("503", "From Vault's health check: sealed."),
                ("200", "From Vault's health check: the active node."),
                ("473-thetadata", "ThetaData's terminal: a parameter is invalid."),
                (
                    "473-arc",
                    "Bitcoin SV's ARC: the fees are too low, ancestors included.",
                ),
            ],
            links: &[
                (
                    "Vault: /sys/health",
                    "https://developer.hashicorp.com/vault/api-docs/system/health",
                ),
                (
                    "Vault: performance standby nodes",
                    "https://developer.hashicorp.com/vault/docs/enterprise/performance-standby",
                ),
            ],
            evidence: &[
                ("hashicorp/vault, http/sys_health.go", "`perfStandbyCode := 473`"),
                ("Vault documentation, /sys/health", "473 and `perfstandbyok`"),
            ],
            keywords: &[
                "perfstandbyok",
                "performancestandbycode",
                "vault standby nodes unhealthy in target group",
                "performance_standby true",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "474-vault",
            code: 474,
            origin: Origin::Vault,
            phrase: Some("Standby without active"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Vault's health check says that this standby node cannot reach the active node of its cluster.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A standby forwards what it gets to the active node. Without that node it is useless, so newer releases of Vault no longer call it a standby (429) but send 474 from `/v1/sys/health`.",
            ],
            avoid_when: &["A node of your own that has lost its leader sends 503."],
            on_receipt: &[
                "Operator: on the node run `vault status` and `vault operator raft list-peers`, then try the cluster port, 8201 by default, towards the leader.",
                "Balancer: take the node out until it answers 429 or 200 again.",
            ],
            causes: &[
                "The cluster port is closed between the nodes: firewall, security group or network policy.",
                "An election is under way, or there is no quorum: ask the other nodes.",
                "`cluster_addr` is wrong, or its certificate was rejected: read the node's log.",
            ],
            retry: "The state ends when the standby finds the active node; probes repeat by design.",
            related: &[
                ("473-vault", "A performance standby that works."),
                ("472-vault", "A disaster recovery secondary."),
                ("530-vault", "The node no longer belongs to the cluster."),
                ("429", "From Vault's health check: a standby in good order."),
                (
                    "503",
                    "From Vault's health check: sealed; elsewhere not available.",
                ),
                (
                    "474-thetadata",
                    "Theta Terminal: the line to its servers is down.",
                ),
            ],
            links: &[(
                "Vault: /sys/health",
                "https://developer.hashicorp.com/vault/api-docs/system/health",
            )],
            evidence: &[(
                "Vault documentation, /sys/health",
                "474: standby that cannot connect to the active node",
            )],
            keywords: &[
                "vault standby cannot connect to active node",
                "haunhealthycode",
                "vault ha unhealthy",
                "vault no active node",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "530-vault",
            code: 530,
            origin: Origin::Vault,
            phrase: Some("Removed from cluster"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Vault's health check says that this node was removed from its cluster.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Cloudflare and Shopify 530 is a name that does not resolve, at Pantheon a frozen site; Vault sends it from `/v1/sys/health` alone. The Raft cluster has struck this peer off, and the node shuts itself out.",
            ],
            avoid_when: &["A node of your own that was retired stops answering its probe, or says 503."],
            on_receipt: &[
                "Operator: compare `vault operator raft list-peers` on the leader. If the removal was meant, stop the node.",
                "To bring it back, delete its Raft data and join it anew; the old data are not accepted.",
            ],
            causes: &[
                "Somebody ran `vault operator raft remove-peer`.",
                "Autopilot cleaned up a server that was away for too long: read `dead_server_last_contact_threshold`.",
                "A scaled-down node that the balancer still lists.",
            ],
            retry: "A removed node stays out until it is joined again.",
            related: &[
                ("474-vault", "Still a member, but without its active node."),
                ("472-vault", "A member with another role."),
                (
                    "530-cloudflare",
                    "Cloudflare: an origin name that does not resolve, with a 1xxx code.",
                ),
                ("530-pantheon", "Pantheon: a frozen site."),
                ("530-gcore", "Gcore FastEdge: a fault of the platform."),
                ("410", "The registered word for gone, said of a resource."),
            ],
            links: &[(
                "Vault: /sys/health",
                "https://developer.hashicorp.com/vault/api-docs/system/health",
            )],
            evidence: &[("Vault documentation, /sys/health", "530 if removed")],
            keywords: &[
                "vault node removed from raft",
                "vault removedcode",
                "vault removed_from_cluster true",
                "vault operator raft remove-peer",
            ],
            ..Prose::NONE
        },
    },
];
