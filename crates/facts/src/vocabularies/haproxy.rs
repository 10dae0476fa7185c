//! HAProxy's termination states.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static TERMINATION_STATE: Vocabulary = Vocabulary {
    id: "haproxy-termination-state",
    page: "haproxy",
    label: "HAProxy termination states",
    about: "Two letters in HAProxy's log, printed with two more for cookies as in `SC--`: who ended the session, and in which phase.",
    source: "https://docs.haproxy.org/3.0/configuration.html#8.5",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer_by(Maker::Upstream, "--", "Normal end on both sides", &[]),
        finer_by(
            Maker::Client,
            "CC",
            "Client left before HAProxy had a connection to the server",
            &["503", "400"],
        ),
        finer_by(
            Maker::Client,
            "CD",
            "Client broke off while content was being transferred",
            &[],
        ),
        finer_by(
            Maker::Client,
            "cD",
            "Client was silent during the transfer until `timeout client` ran out",
            &[],
        ),
        finer_by(
            Maker::Client,
            "CH",
            "Client left while the server was still working on its response",
            &["400"],
        ),
        finer_by(
            Maker::Client,
            "cH",
            "Client timeout ran out while HAProxy waited for the server, often with an upload that never ended",
            &["408", "504"],
        ),
        finer_by(
            Maker::Client,
            "CQ",
            "Client left while its request was queued for a free server",
            &["503"],
        ),
        finer_by(
            Maker::Client,
            "CR",
            "Client left before its request was complete",
            &["400"],
        ),
        finer(
            "cR",
            "Request did not arrive in full within `timeout http-request`",
            &["408"],
        ),
        finer_by(
            Maker::Client,
            "CT",
            "Client left while it was held in the tarpit",
            &["500"],
        ),
        finer(
            "SC",
            "Server refused the connection, or no server was up to take it",
            &["503"],
        ),
        finer(
            "sC",
            "Connection to the server was not made within `timeout connect`",
            &["503"],
        ),
        finer_by(
            Maker::Upstream,
            "SD",
            "Server broke off in the middle of its response",
            &[],
        ),
        finer_by(
            Maker::Upstream,
            "sD",
            "Server was silent in the middle of its response until `timeout server` ran out",
            &[],
        ),
        finer(
            "SH",
            "Server closed the connection, or sent an invalid header section, before its response began",
            &["502"],
        ),
        finer(
            "sH",
            "Server did not begin its response within `timeout server`",
            &["504"],
        ),
        finer(
            "sQ",
            "Request waited for a free server until `timeout queue` ran out",
            &["503"],
        ),
        finer(
            "LR",
            "HAProxy answered itself, by a redirect, return, cache or statistics rule",
            &["301", "302", "200", "204"],
        ),
        finer(
            "LH",
            "HAProxy put a response of its own in the place of the server's",
            &[],
        ),
        finer(
            "LC",
            "HAProxy sent the redirect of a server with `redir` in place of connecting",
            &["302"],
        ),
        finer(
            "PC",
            "Limit on processes or sockets kept HAProxy from connecting",
            &["503"],
        ),
        finer(
            "PD",
            "Chunked coding or compression of the message was broken, so HAProxy cut the transfer",
            &[],
        ),
        finer(
            "PH",
            "Server's response was refused: invalid HTTP, or denied by a rule",
            &["502"],
        ),
        finer(
            "PR",
            "Request was refused: invalid syntax, a deny rule, or a rewrite that failed",
            &["400", "403", "500"],
        ),
        finer(
            "PT",
            "Request was held in the tarpit by a rule, then answered with an error",
            &["500"],
        ),
        finer(
            "RC",
            "Memory, sockets or source ports were used up when HAProxy wanted to connect",
            &["503"],
        ),
        finer(
            "IC",
            "Internal error of HAProxy when it wanted to connect",
            &["500"],
        ),
        finer(
            "D",
            "First letter: server was marked down, and its sessions were cut",
            &[],
        ),
        finer(
            "U",
            "First letter: a regular server came back, and sessions on the backup were cut",
            &[],
        ),
        finer("K", "First letter: an administrator ended the session", &[]),
        finer(
            "<NOSRV>",
            "In place of the server's name: no server was chosen",
            &[],
        ),
    ],
};
