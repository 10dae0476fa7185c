use leptos::prelude::*;
use maud::html;
use status_atlas_facts::TABLE;

use super::facets::facets;
use super::row::row_in_element;
use super::start::{grouped_rows, intro, start};
use super::top::explorer_top;
use crate::view::{Explorer, Host, Served, State};

/// The explorer without a query, which the program takes over; `base` leads to the site's root.
pub fn explorer(base: &str, host: Host) -> String {
    Owner::new_root(None).with(|| {
        let state = State::new(base.to_owned(), host);
        let mut served = Served {
            top: explorer_top(base, state.is_site()).into_string(),
            facets: facets().into_string(),
            ..Served::default()
        };
        if state.is_site() {
            served.intro = intro(base).into_string();
            served.start = start(base).into_string();
            served.rows = grouped_rows(base).into_string();
        } else {
            served.rows = html! { @for entry in &TABLE { (row_in_element(base, entry)) } }.into_string();
        }
        view! { <Explorer state served /> }.to_html()
    })
}

#[cfg(test)]
mod tests {
    use super::explorer;
    use crate::view::Host;

    #[test]
    fn landmarks_stand_on_the_site_and_not_in_other_pages() {
        let (site, element) = (explorer("./", Host::Site), explorer("./", Host::Element(None)));
        for landmark in [
            "<header ",
            "<main ",
            "<h1 ",
            "role=\"search\"",
            " autofocus",
            "<p class=\"tools\"",
            "<section class=\"map\"",
            "<li class=\"group\"",
        ] {
            assert!(site.contains(landmark), "{landmark} on the site");
            assert!(!element.contains(landmark), "{landmark} in an element");
        }
        // A named section is a landmark, unless it has another role.
        assert!(site.contains("<section part=\"entry\" aria-label"));
        assert!(element.contains("<section part=\"entry\" role=\"group\" aria-label"));
    }

    #[test]
    fn rows_say_what_filters_them_in_elements_only() {
        let (site, element) = (explorer("./", Host::Site), explorer("./", Host::Element(None)));
        let row = "data-id=\"460-aws-alb\" data-class=\"4xx\" data-origin=\"aws\" data-specs=\"\"";
        assert!(element.contains(row));
        assert!(
            element
                .contains("data-id=\"429\" data-class=\"4xx\" data-origin=\"iana\" data-specs=\"rfc6585\"")
        );
        assert!(!site.contains("data-origin") && !site.contains("data-specs"));
    }

    #[test]
    fn a_page_can_style_the_parts_of_the_explorer() {
        let html = explorer("./", Host::Element(None));
        for part in [
            "search", "filters", "filter", "status", "list", "row", "code", "name", "badge", "origin",
            "spec", "summary", "entry", "button",
        ] {
            assert!(html.contains(&format!("part=\"{part}\"")), "{part}");
        }
        for button in html.split("<button ").skip(1) {
            let tag = button.split('>').next().unwrap_or_default();
            assert!(tag.contains("part=\"button\""), "{tag}");
        }
    }
}
