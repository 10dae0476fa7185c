//! The browser's entry: takes over the page that `site` rendered.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use status_atlas::view::Explorer;

fn main() {
    let root = document()
        .get_element_by_id("app")
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .expect("index.html has #app");
    leptos::mount::hydrate_from(root, || view! { <Explorer /> }).forget();
}
