//! Codes of Azure's services: Azure Firewall and Azure Cosmos DB.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "449-cosmos-db",
            code: 449,
            origin: Origin::Azure,
            phrase: Some("Retry With"),
            standing: Standing::Vendor,
            summary: "Azure Cosmos DB: several writes met at one item, and this one lost. Send it again after a short wait.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Cosmos DB 449 is a passing conflict, and the request is repeated as it was; at Exchange and in [MS-WDV] the client has to add something first. Nothing was written.",
                "It is no lost update: where `If-Match` fails the answer is 412, where the id exists it is 409, and where request units are used up 429.",
            ],
            avoid_when: &[
                "In an API of your own a lost race is 409, or 412 where the request had a precondition.",
            ],
            on_receipt: &[
                "Client author: repeat with a random pause that grows; the SDKs do so for a while, so what reaches your code has lost often.",
                "Operator: filter the metric Total Requests by status 449 and find the container and partition key that are written to at once.",
            ],
            causes: &[
                "Many writers update one document, such as a counter or a lease: split it, or write through one worker.",
                "Parallel patches of the same item from a batch or a queue with several consumers.",
                "A trigger or stored procedure that writes items which others write too.",
            ],
            retry: "Microsoft's design guide lists it as transient: the write was not applied, and a repeat after a back-off is safe.",
            related: &[
                (
                    "449-microsoft",
                    "WebDAV and ActiveSync want something added to the request.",
                ),
                (
                    "409",
                    "The id is taken or the state conflicts; a repeat does not help.",
                ),
                ("412", "The `ETag` in `If-Match` is old: read the item again."),
                (
                    "429",
                    "From Cosmos DB: throughput is used up; wait as the answer says.",
                ),
                ("503", "Cosmos DB or the way to it is not available."),
            ],
            links: &[
                (
                    "Design resilient applications with Cosmos DB SDKs",
                    "https://learn.microsoft.com/azure/cosmos-db/nosql/conceptual-resilient-sdk-applications",
                ),
                (
                    "HTTP status codes for Cosmos DB",
                    "https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb",
                ),
            ],
            evidence: &[
                (
                    "Microsoft Learn, Cosmos DB resilient applications",
                    "449 as a transient error, to be retried",
                ),
                (
                    "Microsoft Learn, DP-420 module on connection errors",
                    "449: concurrency error, worth a retry",
                ),
            ],
            keywords: &[
                "conflicting request to resource has been attempted. retry to avoid conflicts",
                "cosmos retrywith",
                "cosmosexception retry with",
                "cosmos concurrent write transient",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "470-azure-firewall",
            code: 470,
            origin: Origin::Azure,
            standing: Standing::Vendor,
            summary: "Azure Firewall denied a plain HTTP request: none of its application rules allows this host.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "WhatsApp's 470 is a message sent too late to a customer; Azure's is a firewall's refusal. The firewall answers in the place of the server, with the text \"Action: Deny. Reason: No rule matched. Proceeding with default action.\" The server was never asked. The status line reads `470 status code 470`, which is what a program in Go prints for a number without a name.",
                "Only plain HTTP can be answered so. Denied HTTPS breaks off during the TLS handshake, and other protocols get no answer.",
            ],
            avoid_when: &[
                "A proxy that forbids a destination sends 403, and names itself in `Via` or `Proxy-Status`.",
            ],
            on_receipt: &[
                "On the machine: nothing is wrong with `apt` or `curl`. Note the host that was asked and the time.",
                "Operator: look for the host in the firewall's application rule log, then add a rule with its FQDN, or a tag such as `AzureKubernetesService`, for the source network and `http:80`.",
                "In Log Analytics the protocol of these lines is `HTTP ` with a space at its end: search the message text.",
            ],
            causes: &[
                "A route table sends `0.0.0.0/0` to the firewall, and no rule names the host: check mirrors such as `azure.archive.ubuntu.com` and `security.ubuntu.com`.",
                "The rule allows `https:443` only, and the request is for port 80.",
                "A wildcard such as `*.example.com` does not match the bare domain.",
                "A parent policy or a collection with a lower number denies it first.",
                "AKS with `userDefinedRouting`: a required outbound host is missing.",
            ],
            retry: "The rule has to change first; nothing in the request does.",
            related: &[
                ("403", "The registered refusal, by the server or a proxy."),
                ("407", "A proxy that wants a login before it forwards."),
                ("451", "Refused on legal grounds."),
                ("511", "A network that wants a login before it lets anybody out."),
                (
                    "470-whatsapp",
                    "WhatsApp's webhook: 24 hours since the customer wrote are over.",
                ),
                (
                    "470-thetadata",
                    "ThetaData's terminal: an error without further word.",
                ),
            ],
            links: &[
                (
                    "Troubleshoot APT on Azure VMs",
                    "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/linux/apt-common-issues-in-ubuntu",
                ),
                (
                    "Azure Firewall rule processing",
                    "https://learn.microsoft.com/azure/firewall/rule-processing",
                ),
            ],
            evidence: &[
                (
                    "MicrosoftDocs, SupportArticles-docs, APT on Ubuntu VMs",
                    "\"Failed to fetch 470 status code 470\", cause and cure",
                ),
                (
                    "MicrosoftDocs/azure-docs pull request 70564",
                    "deny answers to HTTP under the default action",
                ),
                (
                    "several public guides for AKS and OpenShift on Azure",
                    "the status line and text, from curl and wget",
                ),
            ],
            keywords: &[
                "action: deny. reason: no rule matched. proceeding with default action.",
                "apt failed to fetch azure firewall",
                "aks egress blocked",
                "470 status code 470",
            ],
            ..Prose::NONE
        },
    },
];
