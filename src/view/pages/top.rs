use maud::{Markup, html};

use super::footer::footer;

/// The parts of the site that every page leads to: the path below the root, and the label.
const PARTS: [(&str, &str); 6] = [
    ("", "Codes"),
    ("choose/", "Choose"),
    ("compare/", "Compare"),
    ("cheat-sheet/", "Cheat sheet"),
    ("embed/", "Embed"),
    ("developers/", "Developers"),
];

/// The content of `<body>` of a page that is not the explorer's: what all have in common, around its `content`.
///
/// `base` leads to the site's root, `path` from there to the page.
pub fn framed(base: &str, path: &str, content: Markup) -> Markup {
    html! {
        (bar(base, path, "#main"))
        header.top { (brand(base)) (search_form(base, true, false)) (tools()) }
        div #main { (content) }
        (footer(base))
    }
}

/// The first thing on every page: a way past it, and the parts of the site.
///
/// `content` is where the former leads.
pub fn bar(base: &str, path: &str, content: &str) -> Markup {
    // The page itself, or the part of the site that it belongs to.
    let current = |part: &str| match path.strip_prefix(part) {
        Some("") => Some("page"),
        Some(_) if !part.is_empty() => Some("true"),
        _ => None,
    };
    html! {
        nav.parts aria-label="Parts of the site" {
            a.skip href=(content) { "Skip to the content" }
            ul {
                @for (part, label) in PARTS {
                    li { a href={ (base) (part) } aria-current=[current(part)] { (label) } }
                }
            }
        }
    }
}

/// The top of the explorer; `base` leads to the site's root.
///
/// Its own page is for searching, so that the search box has the focus at once, and says above it what the site is. In an
/// element, the landmark and the keys are the host's.
pub fn explorer_top(base: &str, is_site: bool) -> Markup {
    html! {
        @if !is_site { (brand(base)) }
        (search_form(base, is_site, is_site))
        @if is_site { (tools()) }
    }
}

/// The name of the site, which leads to its root.
pub fn brand(base: &str) -> Markup {
    html! { p.brand { a href=(base) { "Status Atlas" } } }
}

fn search_form(base: &str, is_landmark: bool, autofocus: bool) -> Markup {
    html! {
        form.search role=[is_landmark.then_some("search")] action=(base) {
            label.visually-hidden for="q" { "Search a code, a name or a question, or paste a response or a log" }
            textarea #q part="search" name="q" rows="1" autocomplete="off" autocapitalize="none" spellcheck="false"
                enterkeyhint="search" autofocus[autofocus] placeholder="Code, log or question" {}
            @if is_landmark { kbd aria-hidden="true" { "/" } }
            button.clear type="button" part="button" aria-label="Clear" title="Clear (Esc)" { "\u{d7}" }
            button.go type="submit" part="button" tabindex="-1" { "Search" }
        }
    }
}

fn tools() -> Markup {
    html! {
        p.tools {
            button.keys type="button" data-keys aria-label="Keyboard shortcuts" title="Keyboard shortcuts" { "?" }
            button.theme type="button" data-theme-switch aria-label="Change colors" title="Change colors" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use maud::html;

    use super::{bar, framed};

    #[test]
    fn the_way_past_the_bar_comes_first_and_leads_to_the_content() {
        let page = framed("../", "about/", html! { main { "Here" } }).into_string();
        assert!(
            page.split_once("<a ")
                .is_some_and(|(_, first)| first.starts_with("class=\"skip\" href=\"#main\">"))
        );
        assert!(page.contains("<div id=\"main\"><main>Here</main></div><footer"));
    }

    #[test]
    fn the_bar_says_where_the_page_is() {
        let current = |path: &str| {
            let bar = bar("../", path, "#main").into_string();
            let marked = bar.split("aria-current=\"").nth(1).map(str::to_owned);
            marked.map(|rest| rest.split("</a>").next().unwrap_or_default().to_owned())
        };
        assert_eq!(current("").as_deref(), Some("page\">Codes"));
        assert_eq!(current("compare/").as_deref(), Some("page\">Compare"));
        assert_eq!(current("compare/401-403/").as_deref(), Some("true\">Compare"));
        assert_eq!(current("404/"), None);
    }
}
