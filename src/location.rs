//! The state of the explorer as a URL, and back.
//!
//! `/?q=timeout&class=5xx&origin=nginx,cloudflare&spec=rfc9110` holds the query and the choices of the
//! facets, and `codes=404,409,499-nginx` a selection that nothing else is shown of; an entry that is open has the address of its page, `/499/#nginx`. What is not understood is
//! left out, never an error. A query that may hold what is nobody's business stands in no address: see [`is_shareable`].

use form_urlencoded::byte_serialize;
use status_atlas_facts::Entry;

use crate::search::facets::{Facet, Filter};
use crate::search::{lookup, query};
use crate::secrets::holds_secret;

/// The longest query, in characters, that may stand in an address. A higher limit lets more pasted text into histories and
/// the logs of servers.
const MAX_SHAREABLE_CHARS: usize = 200;

/// Checks if a query may stand in an address: a line of at most 200 characters that is none of a log and has no sign of a secret.
///
/// ```
/// use status_atlas::location::is_shareable;
/// assert!(is_shareable("upstream timed out"));
/// assert!(!is_shareable("HTTP/1.1 502 Bad Gateway\nServer: nginx"));
/// assert!(!is_shareable("Authorization: Bearer x"));
/// ```
pub fn is_shareable(query: &str) -> bool {
    let breaks_line = |letter: char| matches!(letter, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    query.chars().nth(MAX_SHAREABLE_CHARS).is_none()
        && !query.contains(breaks_line)
        && !is_line_of_log(query)
        && !holds_secret(query)
}

/// Checks if a text looks like a line of a log or a request: it has an IPv4 address, or a path before a version of HTTP.
fn is_line_of_log(text: &str) -> bool {
    let is_between = |letter: char| letter.is_whitespace() || "\"'[](),;=<>".contains(letter);
    let mut before = "";
    text.split(is_between)
        .filter(|word| !word.is_empty())
        .any(|word| {
            let follows_path = std::mem::replace(&mut before, word).starts_with('/');
            let host = word.rsplit("//").next().unwrap_or_default();
            let host = host.split([':', '/']).next().unwrap_or_default();
            let is_address =
                host.split('.').count() == 4 && host.split('.').all(|part| part.parse::<u8>().is_ok());
            is_address || follows_path && word.starts_with("HTTP/")
        })
}

/// The view of the explorer: the part of its state that its address has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct View {
    /// The text of the search box, as much of it as [`query::truncate_for_input`] keeps.
    pub query: String,
    /// The choices of the facets.
    pub filter: Filter,
    /// The id of the entry that is open.
    pub open: Option<&'static str>,
    /// Whether the query stays out of the address whatever it says: it was pasted, and may be evidence.
    pub is_withheld: bool,
}

impl View {
    /// Reads the parts of a URL: the path below the site's root, the query string and the fragment, with
    /// or without their `?` and `#`. At the root, a fragment is the id of an entry.
    ///
    /// ```
    /// use status_atlas::location::View;
    /// let view = View::read("", "?q=time+out&class=5xx,9xx&colour=red", "#504");
    /// assert_eq!((view.query.as_str(), view.open), ("time out", Some("504")));
    /// assert_eq!(view.search(), "?q=time+out&class=5xx");
    /// assert_eq!(View::read("499/", "", "#esri").open, Some("499-esri"));
    /// assert_eq!(View::read("", "?codes=103,404", "").search(), "?codes=103,103-checkpoint,404");
    /// ```
    pub fn read(path: &str, search: &str, fragment: &str) -> View {
        let mut view = View::default();
        let search = search.strip_prefix('?').unwrap_or(search);
        for (name, value) in form_urlencoded::parse(search.as_bytes()) {
            if name == "q" {
                view.query = query::truncate_for_input(&value).to_owned();
            } else if name == "codes" {
                value.split(',').for_each(|id| view.filter.select(id.trim()));
            } else if let Some(facet) = Facet::from_id(&name) {
                for id in value.split(',') {
                    if let Some(value) = facet.value(id.trim()) {
                        view.filter.choose(facet, value);
                    }
                }
            }
        }
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let open = match path.trim_end_matches("index.html").trim_matches('/') {
            "" => lookup::by_id(fragment),
            number => on_page(number, fragment),
        };
        view.open = open.map(|entry| entry.id);
        view
    }

    /// The query, where it may not stand in an address.
    ///
    /// ```
    /// use status_atlas::location::View;
    /// assert_eq!(View::read("", "?q=token%3Dx&class=4xx", "").unshareable(), Some("token=x"));
    /// ```
    pub fn unshareable(&self) -> Option<&str> {
        let is_shareable = is_shareable(&self.query) && (self.query.is_empty() || !self.is_withheld);
        (!is_shareable).then_some(self.query.as_str())
    }

    /// The query string of the address with its `?`; empty where there is nothing to say.
    ///
    /// ```
    /// use status_atlas::location::View;
    /// assert_eq!(View::read("", "?q=timeout&class=4xx", "").search(), "?q=timeout&class=4xx");
    /// assert_eq!(View::read("", "?q=token%3Dx&class=4xx", "").search(), "?class=4xx");
    /// ```
    pub fn search(&self) -> String {
        let query = match self.unshareable() {
            None => self.query.as_str(),
            Some(_) => "",
        };
        let mut search = String::new();
        let mut pair = |name: &str, values: &mut dyn Iterator<Item = &str>| {
            let mut before = if search.is_empty() { "?" } else { "&" };
            for value in values {
                search.push_str(before);
                if before != "," {
                    search.push_str(name);
                    search.push('=');
                }
                search.extend(byte_serialize(value.as_bytes()));
                before = ",";
            }
        };
        pair(
            "q",
            &mut Some(query).into_iter().filter(|query| !query.is_empty()),
        );
        for facet in Facet::ALL {
            pair(
                facet.id(),
                &mut self.filter.chosen(facet).map(|value| facet.value_id(value)),
            );
        }
        let selected = self.filter.selected().filter(|_| self.filter.is_selective());
        pair("codes", &mut selected.map(|entry| entry.id));
        search
    }

    /// The URL below the site's root: the page of the entry that is open, or else the query string.
    ///
    /// ```
    /// use status_atlas::location::View;
    /// let mut view = View::read("", "?q=499", "");
    /// assert_eq!(view.address(), "?q=499");
    /// view.open = Some("499-nginx");
    /// assert_eq!(view.address(), "499/#nginx");
    /// ```
    pub fn address(&self) -> String {
        self.entry().map_or_else(|| self.search(), page)
    }

    /// The entry that is open.
    pub fn entry(&self) -> Option<&'static Entry> {
        self.open.and_then(lookup::by_id)
    }

    /// The entry meant first by a query that is a number of at least three digits and nothing else.
    ///
    /// ```
    /// use status_atlas::location::View;
    /// assert_eq!(View::read("", "?q=499", "").exact().unwrap().id, "499-nginx");
    /// assert!(View::read("", "?q=49", "").exact().is_none());
    /// ```
    pub fn exact(&self) -> Option<&'static Entry> {
        on_page(self.query.trim(), "")
    }
}

/// The address of an entry below the site's root: its number's page, and its place there.
///
/// ```
/// use status_atlas::{location, search::lookup};
/// assert_eq!(location::page(lookup::by_id("404").unwrap()), "404/#iana");
/// ```
pub fn page(entry: &Entry) -> String {
    format!("{}/#{}", entry.number(), anchor(entry))
}

/// The name of an entry on its number's page: `nginx` for `499-nginx`, `iana` for `404`.
pub fn anchor(entry: &Entry) -> &'static str {
    match entry.id.split_once('-') {
        Some(("warn", _)) => "warning",
        Some((_, name)) => name,
        None => "iana",
    }
}

/// The meaning that `name` has on the page of a number of at least three digits, or else the first.
fn on_page(number: &str, name: &str) -> Option<&'static Entry> {
    // `0404` is no other way to write 404; `000` is a number of clients.
    let is_padded = number.len() > 3 && number.starts_with('0');
    let is_number = number.len() >= 3 && !is_padded && number.bytes().all(|byte| byte.is_ascii_digit());
    let meanings = lookup::by_number(number.parse().ok().filter(|_| is_number)?);
    let named = meanings.iter().find(|entry| anchor(entry) == name);
    named.or(meanings.first())
}

#[cfg(test)]
mod tests;
