//! Messages of clients to which no response came, or none that they can use: no status stands for these.
//!
//! A list is what one kind of client prints. Each has its file, with its source and date; all stand on the page
//! `/no-response/`. To add a list, add its file, and its name to `NO_RESPONSE`.

mod chrome;
mod curl;
mod developer_tools;
mod dotnet;
mod firefox;
mod go;
mod java;
mod javascript;
mod other;
mod python;
mod safari;
mod system;
mod windows;

use chrome::CHROME;
use curl::CURL;
use firefox::FIREFOX;
use system::SYSTEM;

use crate::Confidence;
use crate::named::named;

named! {
    /// The step at which an exchange failed.
    pub enum Stage {
        /// The client refused to send, or to hand over what came: policy, extension, mixed content, CORS, a bad URL.
        Client = "client",
        /// The host name was not resolved.
        Name = "name",
        /// No connection came about, or it broke.
        Connection = "connection",
        /// TLS: handshake, certificate, version.
        Tls = "tls",
        /// Connected, but what came was no HTTP, or nothing came.
        Protocol = "protocol",
        /// A status came, and the client could not use the response: its content broke off, or it redirects in a circle.
        Response = "response",
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
    /// One sentence: where they are printed.
    pub about: &'static str,
    /// The address of the document or source code that has them.
    pub source: &'static str,
    /// The date on which the list was made, as year, month and day.
    pub date: &'static str,
    /// The confidence in the list as a whole: high where it was compared with that source.
    pub confidence: Confidence,
    /// The messages, kindred ones together.
    pub messages: &'static [Message],
}

/// The message of a client to which no response came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// The name or number as it is printed: `net::ERR_CONNECTION_REFUSED`, `curl: (7)`, `ECONNRESET`, `(pending)`.
    pub name: &'static str,
    /// Other ways in which the same client prints it.
    pub also: &'static [&'static str],
    /// The step that failed.
    pub stage: Stage,
    /// The failure, one sentence.
    pub says: &'static str,
    /// The first thing to check, one sentence.
    pub check: &'static str,
    /// The ids of the entries with which a proxy in between would have answered, or which it would have logged, the
    /// usual one first; empty where none would.
    pub proxy: &'static [&'static str],
    /// True if it may come once the request is sent, though its step or the answers of proxies say that nothing was.
    pub may_follow_request: bool,
}

/// A message without the sentence on what failed, for a program that reads texts: the file of names has the sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// The name or number as it is printed.
    pub name: &'static str,
    /// Other ways in which the same client prints it.
    pub also: &'static [&'static str],
    /// The step that failed.
    pub stage: Stage,
    /// The first thing to check, one sentence.
    pub check: &'static str,
    /// The ids of the entries with which a proxy in between would have answered.
    pub proxy: &'static [&'static str],
    /// True if it may come once the request is sent, though its step or the answers of proxies say that nothing was.
    pub may_follow_request: bool,
}

/// The signs of a list of messages.
#[derive(Debug, PartialEq, Eq)]
pub struct Signs {
    /// The id of the list.
    pub id: &'static str,
    /// The signs, in the order of the messages.
    pub signs: &'static [Sign],
}

impl Signs {
    /// The sign with that name, or that is printed so as well.
    ///
    /// ```
    /// use status_atlas_facts::no_response::CHROME_SIGNS;
    /// let sign = CHROME_SIGNS.find("DNS_PROBE_FINISHED_NXDOMAIN").unwrap();
    /// assert_eq!(sign.name, "net::ERR_NAME_NOT_RESOLVED");
    /// ```
    pub fn find(&self, name: &str) -> Option<&'static Sign> {
        let mut signs = self.signs.iter();
        signs.find(|sign| sign.name == name || sign.also.contains(&name))
    }
}

/// Takes the sentences from messages.
const fn signs<const COUNT: usize>(messages: &[Message]) -> [Sign; COUNT] {
    let mut signs = [Sign {
        name: "",
        also: &[],
        stage: Stage::Client,
        check: "",
        proxy: &[],
        may_follow_request: false,
    }; COUNT];
    let mut place = 0;
    while place < COUNT {
        let message = &messages[place];
        signs[place] = Sign {
            name: message.name,
            also: message.also,
            stage: message.stage,
            check: message.check,
            proxy: message.proxy,
            may_follow_request: message.may_follow_request,
        };
        place += 1;
    }
    signs
}

/// The signs of Chrome's messages.
pub static CHROME_SIGNS: Signs = Signs {
    id: CHROME.id,
    signs: &signs::<{ CHROME.messages.len() }>(CHROME.messages),
};
/// The signs of Firefox's messages.
pub static FIREFOX_SIGNS: Signs = Signs {
    id: FIREFOX.id,
    signs: &signs::<{ FIREFOX.messages.len() }>(FIREFOX.messages),
};
/// The signs of curl's messages.
pub static CURL_SIGNS: Signs = Signs {
    id: CURL.id,
    signs: &signs::<{ CURL.messages.len() }>(CURL.messages),
};
/// The signs of the system's messages.
pub static SYSTEM_SIGNS: Signs = Signs {
    id: SYSTEM.id,
    signs: &signs::<{ SYSTEM.messages.len() }>(SYSTEM.messages),
};

/// Abbreviates the messages of the lists.
const fn message(
    name: &'static str,
    also: &'static [&'static str],
    stage: Stage,
    says: &'static str,
    check: &'static str,
    proxy: &'static [&'static str],
) -> Message {
    Message {
        name,
        also,
        stage,
        says,
        check,
        proxy,
        may_follow_request: false,
    }
}

impl Message {
    /// The same message, which may come once the request is sent.
    const fn after_sending(mut self) -> Message {
        self.may_follow_request = true;
        self
    }
}

/// Answers of proxies where the name of the server behind them is not resolved.
const UNRESOLVED: &[&str] = &["502", "503", "530-cloudflare"];
/// Answers of proxies where that server refuses the connection.
const REFUSED: &[&str] = &["502", "503", "521-cloudflare"];
/// Answers of proxies where no way leads to it.
const UNREACHABLE: &[&str] = &["502", "503", "523-cloudflare"];
/// Answers of proxies where it does not take the connection in time.
const CONNECT_TIMEOUT: &[&str] = &["504", "503", "522-cloudflare"];
/// Answers of proxies where TLS with it fails.
const TLS: &[&str] = &["502", "503", "525-cloudflare"];
/// Answers of proxies where they do not accept its certificate.
const CERTIFICATE: &[&str] = &["502", "503", "526-cloudflare"];
/// Answers of proxies where it breaks off or sends no HTTP.
const BROKEN: &[&str] = &["502", "503", "520-cloudflare"];
/// Answers of proxies where it connects and then is silent.
const SILENT: &[&str] = &["504", "524-cloudflare"];
/// Answers of a forward proxy to CONNECT.
const TUNNEL: &[&str] = &["407", "403", "502", "503", "504"];
/// Numbers in proxies' logs where the client gives up.
const LEFT: &[&str] = &["499-nginx", "460-aws-alb"];
/// The failure is on the client's side, or concerns the response itself.
const NOBODY: &[&str] = &[];

impl Messages {
    /// The list with that name, in either case.
    ///
    /// ```
    /// use status_atlas_facts::no_response::Messages;
    /// let curl = Messages::from_id("curl").unwrap();
    /// assert!(curl.messages.iter().any(|message| message.name == "curl: (7)"));
    /// ```
    pub fn from_id(id: &str) -> Option<&'static Messages> {
        NO_RESPONSE
            .iter()
            .copied()
            .find(|messages| messages.id.eq_ignore_ascii_case(id))
    }
}

/// Every list of messages: browsers, then programs, then languages.
pub static NO_RESPONSE: &[&Messages] = &[
    &CHROME,
    &FIREFOX,
    &safari::SAFARI,
    &developer_tools::DEVELOPER_TOOLS,
    &javascript::JAVASCRIPT,
    &CURL,
    &SYSTEM,
    &windows::WINDOWS,
    &dotnet::DOTNET,
    &go::GO,
    &java::JAVA,
    &python::PYTHON,
    &other::OTHER,
];
