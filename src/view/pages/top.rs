use maud::{Markup, html};

/// The top of a page that is not the explorer's; `base` leads to the site's root.
pub fn page_top(base: &str) -> Markup {
    html! { (brand(base)) (search_form(base, true, false)) (tools()) }
}

/// The top of the explorer; `base` leads to the site's root.
///
/// Its own page is for searching, so that the search box has the focus at once. In an element, the landmark and the keys
/// are the host's.
pub fn explorer_top(base: &str, is_site: bool) -> Markup {
    html! {
        (brand(base))
        (search_form(base, is_site, is_site))
        @if is_site { (tools()) }
    }
}

fn brand(base: &str) -> Markup {
    html! { p.brand { a href=(base) { "Status Atlas" } } }
}

fn search_form(base: &str, is_landmark: bool, autofocus: bool) -> Markup {
    html! {
        form.search role=[is_landmark.then_some("search")] action=(base) {
            label.visually-hidden for="q" { "Search a code, a name, a log line or a question" }
            input #q type="search" part="search" name="q" autocomplete="off" autocapitalize="none" spellcheck="false"
                enterkeyhint="search" autofocus[autofocus] placeholder="Code, name, log line, question";
            @if is_landmark { kbd aria-hidden="true" { "/" } }
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
