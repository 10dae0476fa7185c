//! Finer codes: what a product writes beside a status, or in its place in a log.
//!
//! A vocabulary is one product's list. Each has its file, with its source and date. Vocabularies with the same `page`
//! stand together on one page, `/haproxy/`; where an origin has that id, on the origin's page.
//! To add a vocabulary, add its file, and its name to `VOCABULARIES`.

mod apache;
mod api_gateway;
mod aws_alb;
mod azure;
mod cloudflare;
mod cloudfront;
mod envoy;
mod gclb;
mod gorouter;
mod haproxy;
mod heroku;
mod http_sys;
mod iis;
mod kubernetes;
mod nginx;
mod proxy_status;
mod render;
mod squid;
mod traefik;
mod varnish;
mod vercel;

use crate::Confidence;
use crate::named::named;

/// A product's list of finer codes.
#[derive(Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The stable lower-case name, as in JSON: `haproxy-termination-state`.
    pub id: &'static str,
    /// The page that lists it: `haproxy` for `/haproxy/`.
    pub page: &'static str,
    /// The name to show, which begins with the product's: `HAProxy termination states`.
    pub label: &'static str,
    /// One sentence: where its codes stand, in which field of a log or of a response.
    pub about: &'static str,
    /// The address of the document or source code that has it.
    pub source: &'static str,
    /// The date of that source, or on which the list was made, as year, month and day.
    pub date: &'static str,
    /// The confidence in the list as a whole.
    pub confidence: Confidence,
    /// The maker of a status that has one of these codes beside it, where a code does not say otherwise.
    pub made_by: Maker,
    /// The codes, in the order of their source.
    pub codes: &'static [FinerCode],
}

named! {
    /// The maker of the status that a finer code stands beside.
    pub enum Maker {
        /// The product whose vocabulary it is.
        Itself = "self",
        /// The server behind it; the product passed the response on.
        Upstream = "upstream",
        /// The client ended the exchange.
        Client = "client",
        /// The product or the server behind it: the code does not say which.
        Either = "either",
        /// Nobody: no response came.
        Nobody = "none",
    }
}

/// A code finer than the status that carries it.
///
/// It is a string: held as a number, 403.1 and 403.10 would be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FinerCode {
    /// The code as it is printed, without what varies: `403.10`, `1016`, `SC` of HAProxy's `SC--`, `H12`.
    pub code: &'static str,
    /// Its name in its product, or what it means, in a few words.
    pub phrase: &'static str,
    /// The ids of the entries that it stands beside, the usual one first; empty where it goes with any or none.
    pub entries: &'static [&'static str],
    /// The maker of the status, where it is not as in [`Vocabulary::made_by`].
    pub made_by: Option<Maker>,
}

impl Vocabulary {
    /// The vocabulary with that name, in either case.
    ///
    /// ```
    /// use status_atlas_facts::Vocabulary;
    /// assert_eq!(Vocabulary::from_id("IIS").unwrap().page, "iis");
    /// ```
    pub fn from_id(id: &str) -> Option<&'static Vocabulary> {
        VOCABULARIES
            .iter()
            .copied()
            .find(|vocabulary| vocabulary.id.eq_ignore_ascii_case(id))
    }
}

/// The finer codes that stand beside the entry of that id, each with its vocabulary.
pub(crate) fn beside(id: &'static str) -> impl Iterator<Item = (&'static Vocabulary, &'static FinerCode)> {
    VOCABULARIES.iter().flat_map(move |&vocabulary| {
        let codes = vocabulary
            .codes
            .iter()
            .filter(move |finer| finer.entries.contains(&id));
        codes.map(move |finer| (vocabulary, finer))
    })
}

/// Abbreviates the codes of the vocabularies.
const fn finer(code: &'static str, phrase: &'static str, entries: &'static [&'static str]) -> FinerCode {
    FinerCode {
        code,
        phrase,
        entries,
        made_by: None,
    }
}

/// Abbreviates those whose status another made than the vocabulary names.
const fn finer_by(
    maker: Maker,
    code: &'static str,
    phrase: &'static str,
    entries: &'static [&'static str],
) -> FinerCode {
    FinerCode {
        code,
        phrase,
        entries,
        made_by: Some(maker),
    }
}

/// The pages of products that are no origins: the page, and the product's name.
pub static PRODUCTS: [(&str, &str); 14] = [
    ("api-gateway", "Amazon API Gateway"),
    ("azure-application-gateway", "Azure Application Gateway"),
    ("azure-front-door", "Azure Front Door"),
    ("gclb", "Google Cloud load balancer"),
    ("gorouter", "Cloud Foundry gorouter"),
    ("haproxy", "HAProxy"),
    ("heroku", "Heroku"),
    ("http-sys", "HTTP.sys"),
    ("kubernetes", "Kubernetes"),
    ("proxy-status", "Proxy-Status"),
    ("render", "Render"),
    ("traefik", "Traefik"),
    ("varnish", "Varnish"),
    ("vercel", "Vercel"),
];

/// Every vocabulary, by product.
pub static VOCABULARIES: &[&Vocabulary] = &[
    &apache::LOG_NUMBER,
    &api_gateway::RESPONSE_TYPE,
    &api_gateway::ACCESS_LOG,
    &aws_alb::ERROR_REASON,
    &aws_alb::LOG_PATTERN,
    &azure::FRONT_DOOR,
    &azure::APP_GATEWAY,
    &cloudflare::CLOUDFLARE,
    &cloudflare::CLOUDFLARE_WORKERS,
    &cloudflare::CACHE_STATUS,
    &cloudfront::RESULT_TYPE,
    &cloudfront::PAGE_SENTENCE,
    &envoy::RESPONSE_FLAG,
    &envoy::RESPONSE_DETAILS,
    &gclb::STATUS_DETAILS,
    &gorouter::ROUTER_ERROR,
    &haproxy::TERMINATION_STATE,
    &heroku::ERROR_CODE,
    &http_sys::REASON,
    &iis::IIS,
    &iis::ARR,
    &iis::ASPNETCORE_MODULE,
    &iis::WIN32,
    &kubernetes::REASON,
    &nginx::ERROR_LOG,
    &proxy_status::ERROR_TYPE,
    &render::ROUTING,
    &squid::RESULT_CODE,
    &squid::ERROR_PAGE,
    &traefik::STATUS_FIELDS,
    &varnish::HANDLING,
    &varnish::VCL_STATE,
    &varnish::FETCH_ERROR,
    &vercel::ERROR_CODE,
];

/// A finer code without its phrase, for a program that reads texts: the file of names has the phrases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedCode {
    /// The code as it is printed.
    pub code: &'static str,
    /// The maker of the status, where it is not as in [`Vocabulary::made_by`].
    pub made_by: Option<Maker>,
}

/// The codes of a vocabulary without their phrases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeList {
    /// The id of the vocabulary.
    pub id: &'static str,
    /// The place of its first code, and the one behind its last.
    places: (usize, usize),
}

impl CodeList {
    /// The list of the vocabulary with that name, in either case.
    ///
    /// ```
    /// use status_atlas_facts::CodeList;
    /// let codes = CodeList::from_id("IIS").unwrap().codes();
    /// assert!(codes.iter().any(|listed| listed.code == "404.13"));
    /// ```
    pub fn from_id(id: &str) -> Option<&'static CodeList> {
        CODE_LISTS.iter().find(|list| list.id.eq_ignore_ascii_case(id))
    }

    /// Its codes, in the order of the vocabulary.
    pub fn codes(&self) -> &'static [ListedCode] {
        &LISTED_CODES[self.places.0..self.places.1]
    }
}

/// The codes of all vocabularies, one list after the other.
static LISTED_CODES: [ListedCode; LISTED_CODE_COUNT] = {
    let mut listed = [ListedCode {
        code: "",
        made_by: None,
    }; LISTED_CODE_COUNT];
    let (mut list, mut place) = (0, 0);
    while list < VOCABULARIES.len() {
        let codes = VOCABULARIES[list].codes;
        let mut next = 0;
        while next < codes.len() {
            listed[place] = ListedCode {
                code: codes[next].code,
                made_by: codes[next].made_by,
            };
            next += 1;
            place += 1;
        }
        list += 1;
    }
    listed
};

const LISTED_CODE_COUNT: usize = {
    let (mut list, mut count) = (0, 0);
    while list < VOCABULARIES.len() {
        count += VOCABULARIES[list].codes.len();
        list += 1;
    }
    count
};

/// The list of every vocabulary.
static CODE_LISTS: [CodeList; VOCABULARIES.len()] = {
    let mut lists = [CodeList {
        id: "",
        places: (0, 0),
    }; VOCABULARIES.len()];
    let (mut list, mut place) = (0, 0);
    while list < VOCABULARIES.len() {
        let end = place + VOCABULARIES[list].codes.len();
        lists[list] = CodeList {
            id: VOCABULARIES[list].id,
            places: (place, end),
        };
        place = end;
        list += 1;
    }
    lists
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Origin;

    #[test]
    fn every_page_is_an_origins_or_a_products() {
        for vocabulary in VOCABULARIES {
            let is_product = PRODUCTS.iter().any(|(page, _)| *page == vocabulary.page);
            assert!(
                is_product != Origin::from_id(vocabulary.page).is_some(),
                "{}",
                vocabulary.page
            );
        }
        for (page, _) in PRODUCTS {
            assert!(
                VOCABULARIES.iter().any(|vocabulary| vocabulary.page == page),
                "{page}"
            );
        }
    }
}
