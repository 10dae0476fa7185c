//! A page as a whole: the document around its body.

use std::io;
use std::path::Path;

use maud::{DOCTYPE, Markup, html};

use crate::ending;

/// The address of the site, and the names of its files.
pub struct Site {
    /// Scheme and host, `https://example.org`; empty where only a path is known.
    pub origin: String,
    /// The path of its root, `/` or `/docs/status/`.
    pub base: String,
    /// The files whose names change with their content.
    pub early: String,
    pub page: String,
    pub boot: String,
    pub lost: String,
    pub choose: String,
    pub compare: String,
    pub live: String,
    pub style: String,
    pub module: String,
    pub wasm: String,
    pub search: String,
    pub names: String,
    pub translations: String,
    pub evidence: String,
    pub evidence_program: String,
}

/// The metadata in a page's head.
pub struct About<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// The address below the root.
    pub path: &'a str,
    /// Its terms as JSON-LD.
    pub terms: Option<Markup>,
    pub is_explorer: bool,
    /// The file of the script that it has beside those of every page.
    pub script: Option<&'a str>,
    pub is_indexed: bool,
}

impl About<'_> {
    /// A page like most.
    pub const PAGE: About<'static> = About {
        title: "",
        description: "",
        path: "",
        terms: None,
        is_explorer: false,
        script: None,
        is_indexed: true,
    };

    /// The explorer.
    pub const EXPLORER: About<'static> = About {
        title: "Status Atlas: every HTTP status code, vendor codes included",
        description: "What any HTTP status code means, who sends it, and what to do next: \
                      IANA, nginx, Cloudflare, AWS, IIS and more.",
        is_explorer: true,
        ..About::PAGE
    };
}

impl Site {
    /// The site in `folder`, to stand at `public_url`: a path, or a whole URL.
    pub fn new(folder: &Path, public_url: &str) -> io::Result<Site> {
        let named = |begin: &str, end: &str| {
            ending(folder, begin, end)?
                .ok_or_else(|| io::Error::other(format!("there is no {begin}...{end}")))
        };
        let (origin, path) = match public_url.find("://") {
            Some(scheme) => {
                let host = scheme + 3;
                let end = public_url[host..]
                    .find('/')
                    .map_or(public_url.len(), |slash| host + slash);
                public_url.split_at(end)
            }
            None => ("", public_url),
        };
        if !path.is_empty() && !path.starts_with('/') {
            let words =
                format!("the public URL {public_url:?} is neither a path from the root nor a whole URL");
            return Err(io::Error::other(words));
        }
        let inner = path.trim_matches('/');
        Ok(Site {
            origin: origin.to_owned(),
            base: if inner.is_empty() {
                "/".to_owned()
            } else {
                format!("/{inner}/")
            },
            early: named("early-", ".js")?,
            page: named("page-", ".js")?,
            boot: named("boot-", ".js")?,
            lost: named("lost-", ".js")?,
            choose: named("choose-", ".js")?,
            compare: named("compare-", ".js")?,
            live: named("live-", ".js")?,
            style: named("style-", ".css")?,
            module: named("app-", ".js")?,
            wasm: named("app-", ".wasm")?,
            search: named("search-", ".bin")?,
            names: named("names-", ".txt")?,
            translations: named("translations-", ".txt")?,
            evidence: named("evidence-", ".js")?,
            evidence_program: named("evidence-", ".wasm")?,
        })
    }

    /// The files whose names change with their content, so that they may be kept for good.
    pub fn files(&self) -> [&str; 15] {
        [
            &self.early,
            &self.page,
            &self.boot,
            &self.lost,
            &self.choose,
            &self.compare,
            &self.live,
            &self.style,
            &self.module,
            &self.wasm,
            &self.search,
            &self.names,
            &self.translations,
            &self.evidence,
            &self.evidence_program,
        ]
    }

    /// The whole address of a path below the root; without a host where none is known.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base)
    }

    /// A page: its head, and `body` as the content of `<body>`.
    pub fn document(&self, about: &About, body: Markup) -> String {
        // Whole paths: the explorer gives its page the addresses of others.
        let root = &self.base;
        let file = |name: &str| root.to_owned() + name;
        let url = self.url(about.path);
        let picture = self.url("pictures/card.png");
        let properties = [
            ("og:type", "website"),
            ("og:site_name", "Status Atlas"),
            ("og:title", about.title),
            ("og:description", about.description),
            ("og:url", &url),
            ("og:image", &picture),
            ("og:image:width", "1200"),
            ("og:image:height", "630"),
            (
                "og:image:alt",
                "Status Atlas: every HTTP status code, in the colors of their classes",
            ),
        ];
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (about.title) }
                    meta name="description" content=(about.description);
                    meta name="color-scheme" content="light dark";
                    meta name="theme-color" content="#fbfbfa" media="(prefers-color-scheme: light)";
                    meta name="theme-color" content="#14171b" media="(prefers-color-scheme: dark)";
                    @if !about.is_indexed {
                        meta name="robots" content="noindex";
                    } @else if !self.origin.is_empty() {
                        link rel="canonical" href=(url);
                    }
                    @for (property, content) in properties { meta property=(property) content=(content); }
                    meta name="twitter:card" content="summary_large_image";
                    link rel="icon" href=(file("icon.svg")) type="image/svg+xml";
                    link rel="apple-touch-icon" href=(file("pictures/touch.png"));
                    link rel="manifest" href=(file("manifest.webmanifest"));
                    link rel="search" type="application/opensearchdescription+xml" title="Status Atlas"
                        href=(file("opensearch.xml"));
                    // The parser and the other scripts wait for no script: one that never comes would leave the page
                    // blank, or without them. This one comes first, so that the chosen colors are there before the
                    // style, without which nothing is painted.
                    script type="module" async src=(file(&self.early)) {}
                    link rel="stylesheet" href=(file(&self.style));
                    @if about.is_explorer {
                        // The program itself is asked for once the list is painted, which it would hold up.
                        link rel="modulepreload" href=(file(&self.module));
                        script type="module" async src=(file(&self.boot)) data-module=(file(&self.module))
                            data-wasm=(file(&self.wasm)) data-search=(file(&self.search)) data-names=(file(&self.names))
                            data-translations=(file(&self.translations)) {}
                    }
                    @let live = (!about.is_explorer).then(|| file(&self.live));
                    script type="module" async src=(file(&self.page)) data-root=(root) data-live=[live]
                        data-evidence=(file(&self.evidence)) {}
                    @if let Some(script) = about.script { script type="module" async src=(file(script)) {} }
                    @if let Some(terms) = &about.terms { (terms) }
                }
                body { (body) }
            }
        }
        .into_string()
    }
}
