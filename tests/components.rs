//! The explorer, mounted in a real browser: `cargo xtask test` runs it in headless Chromium.
//!
//! All that a reader does with it is tested on the built site, in `tests/e2e/`.
#![cfg(target_arch = "wasm32")]

use std::any::Any;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::js_sys::Promise;
use leptos::web_sys::{Event, EventInit, HtmlElement, HtmlTextAreaElement};
use status_atlas::facts::TABLE;
use status_atlas::view::{Explorer, Host, Served, State};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// An explorer in an element, unmounted when dropped.
struct Mounted {
    root: HtmlElement,
    state: State,
    _handle: Box<dyn Any>,
    _owner: Owner,
}

impl Mounted {
    fn new() -> Mounted {
        let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        document().body().unwrap().append_child(&root).unwrap();
        let owner = Owner::new();
        let state = owner.with(|| State::new("/".to_owned(), Host::Element(None)));
        let row = |id| format!("<li data-id={id}><a href=/><b></b><b></b><b></b><b></b></a></li>");
        let served = Served {
            top: "<textarea name=q></textarea>".to_owned(),
            rows: TABLE.iter().map(|entry| row(entry.id)).collect(),
            ..Served::default()
        };
        let handle = mount_to(root.clone(), move || view! { <Explorer state served /> });
        Mounted {
            root,
            state,
            _handle: Box::new(handle),
            _owner: owner,
        }
    }

    /// The ids of the rows that are shown.
    fn shown(&self) -> Vec<String> {
        let rows = self.root.query_selector_all("[data-id]:not([hidden])").unwrap();
        let id = |place| {
            rows.get(place)?
                .dyn_into::<HtmlElement>()
                .ok()?
                .get_attribute("data-id")
        };
        (0..rows.length()).filter_map(id).collect()
    }

    fn type_in(&self, text: &str) {
        let search_box = self.root.query_selector("[name=q]").unwrap().unwrap();
        let search_box: HtmlTextAreaElement = search_box.unchecked_into();
        search_box.set_value(text);
        let bubbling = EventInit::new();
        bubbling.set_bubbles(true);
        let event = Event::new_with_event_init_dict("input", &bubbling).unwrap();
        search_box.dispatch_event(&event).unwrap();
    }
}

/// The number of entries that have a number.
fn meanings(number: u16) -> usize {
    TABLE.iter().filter(|entry| entry.code == number).count()
}

/// Waits, frame by frame, until something holds.
async fn until(holds: impl Fn() -> bool) {
    while !holds() {
        let frame = Promise::new(&mut |done, _| {
            let _ = window().request_animation_frame(&done);
        });
        JsFuture::from(frame).await.unwrap();
    }
}

#[wasm_bindgen_test]
async fn a_mounted_explorer_shows_what_is_found() {
    let explorer = Mounted::new();
    until(|| explorer.shown().len() == TABLE.len()).await;
    explorer.type_in("499");
    until(|| explorer.shown().len() == meanings(499)).await;
    assert!(explorer.shown().iter().all(|id| id.starts_with("499-")));
    explorer.type_in("");
    until(|| explorer.shown().iter().eq(TABLE.iter().map(|entry| entry.id))).await;
}

#[wasm_bindgen_test]
async fn an_unmounted_explorer_frees_its_nodes_and_signals() {
    let explorer = Mounted::new();
    explorer.type_in("499");
    until(|| explorer.shown().len() == meanings(499)).await;
    let (root, state) = (explorer.root.clone(), explorer.state);
    drop(explorer);
    assert_eq!(root.child_nodes().length(), 0);
    assert!(state.shown.is_disposed() && state.found.try_get_untracked().is_none());
}
