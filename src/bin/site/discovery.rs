//! The files for browsers, servers and crawlers beside the pages.

use std::path::Path;
use std::{fs, io, iter};

use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};
use status_atlas::facts::{Entry, TABLE};
use status_atlas::location;
use status_atlas::view::pages::heading;

use crate::document::{About, Site};
use crate::{COLUMNS, ending, hashed};

/// The site's Content Security Policy. A browser that obeys it runs no script and asks no server but the site's own, and
/// lets no script write HTML but that which `www/trusted.js` lets pass.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; \
                      trusted-types status-atlas status-atlas-worker";

/// Keeps pages of others from framing a page, and from taking its clicks that way. Every page has it but embed.html.
const FRAMED_BY_ITSELF: &str = "frame-ancestors 'self'";

/// Fields that every response has with the same value.
const FIELDS: [(&str, &str); 5] = [
    // The pages copy to the clipboard, and use nothing else of this.
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), \
         display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), \
         gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), \
         midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), \
         serial=(), usb=(), window-management=(), xr-spatial-tracking=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    // Elements in pages of other origins load scripts, the program and JSON from here.
    ("Access-Control-Allow-Origin", "*"),
];

/// Writes all of it for the site with these `pages`.
pub fn write(site: &Site, folder: &Path, pages: &[String]) -> io::Result<()> {
    let indexed: Vec<_> = pages.iter().filter(|path| !path.ends_with(".html")).collect();
    let write = |name: &str, text: String| fs::write(folder.join(name), text);
    write("manifest.webmanifest", manifest().to_string())?;
    write("opensearch.xml", search_description(site))?;
    write("sitemap.xml", sitemap(site, &indexed))?;
    write("robots.txt", robots(site))?;
    write("llms.txt", overview(site))?;
    write("_headers", headers(site, folder)?)?;
    write("sw.js", service_worker(site, folder, pages)?)
}

/// The meanings of a number as defined terms (schema.org), in a script that is data.
pub fn terms(site: &Site, meanings: &[Entry]) -> Markup {
    let terms: Vec<Value> = meanings
        .iter()
        .map(|entry| {
            json!({
                "@type": "DefinedTerm",
                "@id": site.url(&location::page(entry)),
                "termCode": entry.number(),
                "name": heading(entry),
                "description": entry.summary.replace('`', ""),
                "url": site.url(&location::page(entry)),
                "inDefinedTermSet": { "@type": "DefinedTermSet", "name": "Status Atlas", "url": site.url("") },
            })
        })
        .collect();
    let data = json!({ "@context": "https://schema.org", "@graph": terms }).to_string();
    // Nothing in the data may end the script.
    let data = PreEscaped(data.replace('<', "\\u003c"));
    html! { script type="application/ld+json" { (data) } }
}

/// The web app's manifest.
fn manifest() -> Value {
    let picture = |name: &str, size: &str, purpose: &str| json!({ "src": format!("pictures/{name}.png"), "sizes": size, "type": "image/png", "purpose": purpose });
    json!({
        "name": "Status Atlas",
        "short_name": "Status Atlas",
        "description": About::EXPLORER.description,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#14171b",
        "theme_color": "#14171b",
        "categories": ["developer", "reference"],
        "icons": [
            { "src": "icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any" },
            picture("icon-192", "192x192", "any"),
            picture("icon-512", "512x512", "any"),
            picture("maskable-512", "512x512", "maskable"),
        ],
    })
}

/// The first line of an XML document.
const XML: PreEscaped<&str> = PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

/// The OpenSearch description, by which a browser adds the search.
fn search_description(site: &Site) -> String {
    html! {
        (XML)
        OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" {
            ShortName { "Status Atlas" }
            Description { "HTTP status codes by number, name, log line or question" }
            InputEncoding { "UTF-8" }
            Image type="image/svg+xml" { (site.url("icon.svg")) }
            Url type="text/html" template=(site.url("?q={searchTerms}")) {}
        }
    }
    .into_string()
}

fn sitemap(site: &Site, pages: &[&String]) -> String {
    html! {
        (XML)
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {
            @for path in pages { url { loc { (site.url(path)) } } }
        }
    }
    .into_string()
}

/// Everything may be read; the sitemap is named where its whole address is known.
fn robots(site: &Site) -> String {
    let all = "User-agent: *\nAllow: /\n";
    match site.origin.is_empty() {
        true => all.to_owned(),
        false => format!("{all}\nSitemap: {}\n", site.url("sitemap.xml")),
    }
}

/// The site in Markdown, for programs that read text.
fn overview(site: &Site) -> String {
    let mut out = format!(
        "# Status Atlas\n\n> {}\n\n## Data\n\n",
        About::EXPLORER.description
    );
    for (path, what) in [
        ("v1/statuses.json", "every entry as JSON"),
        ("v1/schema.json", "the JSON's schema"),
        (
            "v1/404.json",
            "the meanings of one number; every number has such a file",
        ),
    ] {
        out += &format!("- [{path}]({}): {what}\n", site.url(path));
    }
    out += "\n## Questions\n\n";
    for (path, answers) in [
        ("choose/", "which code to return"),
        ("retry/", "which codes to retry, and when"),
        ("compare/", "how codes differ, two to five side by side"),
        ("no-response/", "what failed where no status came"),
    ] {
        out += &format!("- [{path}]({}): {answers}\n", site.url(path));
    }
    out += "\n## Codes\n\n";
    for entry in TABLE.iter() {
        let mut name = heading(entry);
        // One without a name is called after its origin.
        if entry.title().is_some() {
            name += &format!(" ({})", entry.origin.label());
        }
        out += &format!(
            "- [{name}]({}): {}\n",
            site.url(&location::page(entry)),
            entry.summary
        );
    }
    out
}

/// Fields of responses in the form that Netlify, Cloudflare Pages and others read.
///
/// If two rules fit a path, Netlify sends the later one's value and Cloudflare both, joined by a comma, unless the
/// later rule removes the earlier value with `!`. A rule that changes a field does that: Netlify ignores such a line.
fn headers(site: &Site, folder: &Path) -> io::Result<String> {
    let base = &site.base;
    let mut out = format!("{base}*\n");
    for (name, value) in FIELDS {
        out += &format!("  {name}: {value}\n");
    }
    out += &format!("  Content-Security-Policy: {POLICY}; {FRAMED_BY_ITSELF}\n  Cache-Control: no-cache\n");
    let mut change = |file: &str, name: &str, value: &str| {
        // Cloudflare serves a page without its `.html`.
        for path in iter::once(file).chain(file.strip_suffix(".html")) {
            out += &format!("{base}{path}\n  ! {name}\n  {name}: {value}\n");
        }
    };
    // Any page may frame this one. To Netlify, `embed` is the same as `embed/`, which is the page that makes snippets.
    change("embed.html", "Content-Security-Policy", POLICY);
    change(
        "embed/",
        "Content-Security-Policy",
        &format!("{POLICY}; {FRAMED_BY_ITSELF}"),
    );
    let rendered = rendered_explorer(folder)?;
    for file in site.files().into_iter().chain([rendered.as_str()]) {
        change(file, "Cache-Control", "public, max-age=31536000, immutable");
    }
    Ok(out)
}

/// The path of the explorer as elements load it.
fn rendered_explorer(folder: &Path) -> io::Result<String> {
    let name = ending(&folder.join("elements"), "explorer-", ".html")?;
    name.map(|name| format!("elements/{name}"))
        .ok_or_else(|| io::Error::other("there is no elements/explorer-...html"))
}

/// The service worker, with the list of what it keeps and a version that changes with any of it.
fn service_worker(site: &Site, folder: &Path, pages: &[String]) -> io::Result<String> {
    // These are many, and seldom read. Any comparison can be made of the columns.
    let is_comparison = |page: &str| page.starts_with("compare/") && page != "compare/";
    let is_kept =
        |page: &&str| !(page.starts_with("errors/") || is_comparison(page) || page.ends_with("/send/"));
    let mut files: Vec<&str> = pages.iter().map(String::as_str).filter(is_kept).collect();
    files.extend(site.files());
    let rendered = rendered_explorer(folder)?;
    files.extend([
        "icon.svg",
        "manifest.webmanifest",
        "elements/configurator.js",
        COLUMNS,
    ]);
    files.push(&rendered);
    let contents = files.iter().map(|path| {
        let path = folder.join(path);
        fs::read(if path.is_dir() {
            path.join("index.html")
        } else {
            path
        })
    });
    let version = hashed(contents.collect::<io::Result<Vec<_>>>()?);
    let kept = json!(files);
    Ok(format!(
        "const version = \"{version}\", files = {kept};\n{}",
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/www/sw.js"))
    ))
}
