//! The explorer, mounted in a real browser: `cargo xtask test` runs it in headless Chromium.
#![cfg(target_arch = "wasm32")]

use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::Promise;
use leptos::web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit,
};
use status_atlas::facts::TABLE;
use status_atlas::view::{Explorer, State};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The explorer in a page of its own, with nothing in its address; gone when dropped.
struct Page {
    root: HtmlElement,
    _mounted: Box<dyn std::any::Any>,
}

impl Page {
    async fn open() -> Page {
        let window = leptos::prelude::window();
        window
            .history()
            .unwrap()
            .replace_state_with_url(&Default::default(), "", Some("/"))
            .unwrap();
        let document = leptos::prelude::document();
        let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&root).unwrap();
        let mounted = leptos::mount::mount_to(
            root.clone(),
            || view! { <Explorer state=State::new("/".to_owned(), None) /> },
        );
        let page = Page {
            root,
            _mounted: Box::new(mounted),
        };
        page.settle().await;
        page
    }

    /// Waits until the search has caught up with what was typed, and the page with the search.
    async fn settle(&self) {
        self.pause().await;
        leptos::task::tick().await;
        leptos::task::tick().await;
    }

    async fn pause(&self) {
        let painted = Promise::new(&mut |done, _| {
            request_animation_frame(move || {
                set_timeout(
                    move || drop(done.call0(&JsValue::NULL)),
                    Duration::from_millis(10),
                );
            });
        });
        JsFuture::from(painted).await.unwrap();
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .filter_map(|place| found.get(place)?.dyn_into().ok())
            .collect()
    }

    fn one(&self, selector: &str) -> HtmlElement {
        let first = self.all(selector).into_iter().next();
        first
            .unwrap_or_else(|| panic!("there is no {selector}"))
            .unchecked_into()
    }

    /// The rows that are shown, once they are all that were found.
    async fn shown(&self) -> Vec<String> {
        let found = || {
            let count = self.one(".status p").text_content().unwrap_or_default();
            let first = count.split(' ').next();
            first.and_then(|count| count.parse().ok()).unwrap_or(0)
        };
        let rows = loop {
            let rows = self.all("[data-id]:not([hidden])");
            if rows.len() == found() {
                break rows;
            }
            self.pause().await;
        };
        rows.iter()
            .map(|row| row.get_attribute("data-id").unwrap())
            .collect()
    }

    async fn type_in(&self, text: &str) {
        let search_box: HtmlInputElement = self.one("input[type=search]").unchecked_into();
        search_box.set_value(text);
        let init = EventInit::new();
        init.set_bubbles(true);
        search_box
            .dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap())
            .unwrap();
        self.settle().await;
    }

    async fn press(&self, selector: &str, key: &str) {
        let init = KeyboardEventInit::new();
        init.set_bubbles(true);
        init.set_key(key);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        self.one(selector).dispatch_event(&event).unwrap();
        self.settle().await;
    }

    async fn send(&self) {
        let init = EventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = Event::new_with_event_init_dict("submit", &init).unwrap();
        let goes_on = self.one("form").dispatch_event(&event).unwrap();
        assert!(!goes_on, "the form is not sent to the server");
        self.settle().await;
    }

    async fn click(&self, selector: &str) {
        self.one(selector).click();
        self.settle().await;
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
    }
}

#[wasm_bindgen_test]
async fn every_entry_is_listed_in_the_table_s_order() {
    let page = Page::open().await;
    let ids: Vec<_> = TABLE.iter().map(|entry| entry.id).collect();
    assert_eq!(page.shown().await, ids);
    assert_eq!(
        page.one(".status p").inner_text(),
        format!("{} entries", TABLE.len())
    );
}

#[wasm_bindgen_test]
async fn typing_shows_what_is_found_in_its_order_and_hides_the_rest() {
    let page = Page::open().await;
    page.type_in("teapot").await;
    assert_eq!(page.shown().await[0], "418");
    page.type_in("499").await;
    assert_eq!(page.shown().await, ["499-nginx", "499-esri"]);
    assert_eq!(page.all("[data-id]").len(), TABLE.len());
    page.type_in("").await;
    assert_eq!(page.shown().await[0], TABLE[0].id);
    assert_eq!(page.shown().await.len(), TABLE.len());
}

#[wasm_bindgen_test]
async fn a_choice_narrows_the_list_and_the_other_facets_counts() {
    let page = Page::open().await;
    page.click("[data-value='origin:nginx']").await;
    assert_eq!(page.shown().await.len(), 7);
    let count = |value: &str| {
        let control = page.one(&format!("input[data-value='{value}']"));
        control
            .parent_element()
            .unwrap()
            .query_selector(".count")
            .unwrap()
            .unwrap()
            .text_content()
            .unwrap()
    };
    assert_eq!(
        (count("class:4xx").as_str(), count("class:5xx").as_str()),
        ("7", "0")
    );
    // Its own facet's choice hides none of its values.
    assert_eq!(count("origin:iana"), "64");
    page.click("[data-value='origin:nginx']").await;
    assert_eq!(page.shown().await.len(), TABLE.len());
}

#[wasm_bindgen_test]
async fn an_empty_result_says_what_was_searched_and_offers_ways_out() {
    let page = Page::open().await;
    page.click("[data-value='class:5xx']").await;
    page.type_in("<zzzzqqq>").await;
    assert!(page.shown().await.is_empty());
    assert!(page.one(".nothing").inner_text().contains("<zzzzqqq>"));
    assert!(
        page.all(".nothing zzzzqqq").is_empty(),
        "what was typed is no markup"
    );
    page.click("[data-do=drop]").await;
    page.click("[data-do=search]").await;
    assert_eq!(page.shown().await, ["499-nginx", "499-esri"]);
}

#[wasm_bindgen_test]
async fn an_entry_opens_in_place_with_what_the_table_holds() {
    let page = Page::open().await;
    page.type_in("422").await;
    page.send().await;
    let text = page.one("article.entry").text_content().unwrap();
    for part in [
        "422",
        "Unprocessable Content",
        "Registered",
        "RFC 9111 section 3",
        "Correct the content first",
    ] {
        assert!(text.contains(part), "{part}");
    }
    let details = page.one("[data-details='422'] a");
    assert_eq!(details.get_attribute("href").as_deref(), Some("/422/#iana"));
    let path = leptos::prelude::window().location().pathname().unwrap();
    assert_eq!(path, "/422/");
    page.click("[data-do=close]").await;
    assert!(page.all("article.entry").is_empty());
    let location = leptos::prelude::window().location();
    assert_eq!(
        location.pathname().unwrap() + &location.search().unwrap(),
        "/?q=422"
    );
}

#[wasm_bindgen_test]
async fn arrows_lead_into_the_list_and_back() {
    let page = Page::open().await;
    page.type_in("gateway").await;
    page.press("input[type=search]", "ArrowDown").await;
    let active = || leptos::prelude::document().active_element().unwrap();
    assert_eq!(
        active()
            .parent_element()
            .unwrap()
            .get_attribute("data-id")
            .unwrap(),
        page.shown().await[0]
    );
    page.press(&format!("[data-id='{}'] > a", page.shown().await[0]), "ArrowUp")
        .await;
    assert_eq!(active().id(), "q");
}

#[wasm_bindgen_test]
async fn what_is_no_filter_is_said() {
    let page = Page::open().await;
    page.type_in("color:red gateway").await;
    assert!(page.one(".note").inner_text().contains("color"));
    assert!(!page.shown().await.is_empty());
}

#[wasm_bindgen_test]
async fn escape_clears_the_search() {
    let page = Page::open().await;
    page.type_in("gateway").await;
    page.press("input[type=search]", "Escape").await;
    assert_eq!(page.shown().await.len(), TABLE.len());
}
