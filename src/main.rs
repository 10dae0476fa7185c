//! The browser's entry: takes over the page that `site` rendered.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use status_atlas::view::Explorer;

fn main() {
    let path = window().location().pathname().unwrap_or_default();
    let base = path[..path.rfind('/').map_or(0, |end| end + 1)].to_owned();
    let root = document()
        .get_element_by_id("app")
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .expect("index.html has #app");
    leptos::mount::hydrate_from(root, || view! { <Explorer base /> }).forget();
}
