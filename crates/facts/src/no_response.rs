//! What clients print when no response came at all: no status stands for these.

use crate::named::named;

named! {
    /// The step at which an exchange failed before a response was there.
    pub enum Stage {
        /// The client refused to send: policy, extension, mixed content, CORS, a bad URL.
        Client = "client",
        /// The host name was not resolved.
        Name = "name",
        /// No connection came about, or it broke before TLS.
        Connection = "connection",
        /// TLS: handshake, certificate, version.
        Tls = "tls",
        /// Connected, but what came was no HTTP, or nothing came.
        Protocol = "protocol",
        /// Somebody gave up: a time limit, a cancel, a closed page.
        Abort = "abort",
    }
}

/// A list of such messages, as one kind of client prints them.
#[derive(Debug, PartialEq, Eq)]
pub struct Messages {
    /// The stable lower-case name, as in URLs: `chrome`.
    pub id: &'static str,
    /// The name to show: `Chrome and Edge (net::ERR_...)`.
    pub label: &'static str,
    /// The document or source code that they were read in.
    pub source: &'static str,
    /// The messages, by stage.
    pub messages: &'static [Message],
}

/// What a client prints when no response came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// The name or number as it is printed: `net::ERR_CONNECTION_REFUSED`, `curl: (7)`, `ECONNRESET`, `(pending)`.
    pub name: &'static str,
    /// Other ways in which the same client prints it.
    pub also: &'static [&'static str],
    /// The step that failed.
    pub stage: Stage,
    /// What failed, one sentence.
    pub says: &'static str,
    /// What to check first, one sentence.
    pub check: &'static str,
    /// The ids of the entries with which a proxy in between would have answered; empty where none would.
    pub proxy: &'static [&'static str],
}

/// Every list of messages.
pub static NO_RESPONSE: &[&Messages] = &[];
