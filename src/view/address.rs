//! The address of the page, and the browser's history.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsValue;

use crate::location::View;

/// Reads the view from the address; `base` is the path of the site's root.
///
/// Where the address has no query string, as that of an open entry, the query is the one that the history keeps.
pub fn read(base: &str) -> View {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let search = location.search().ok().filter(|search| !search.is_empty());
    View::read(
        path.strip_prefix(base).unwrap_or_default(),
        &search.or_else(kept_query).unwrap_or_default(),
        &location.hash().unwrap_or_default(),
    )
}

/// Writes a view into the address, in place of the newest entry of the history or as a new one.
///
/// The page of an open entry has no query string: the history keeps the query beside the address, so that Back leads to
/// it.
pub fn write(base: &str, view: &View, replace: bool) {
    let location = window().location();
    let now = [location.pathname(), location.search(), location.hash()];
    let now: String = now.into_iter().flatten().collect();
    let (address, query) = (view.address(), view.search());
    let url = base.to_owned() + &address;
    let Ok(history) = window().history() else { return };
    // Where no entry is open the address says all.
    if now == url && (address == query || kept_query().unwrap_or_default() == query) {
        return;
    }
    let query = JsValue::from_str(&query);
    // A browser that refuses (too many entries in a short time) keeps the old address; nothing is lost.
    let _ = match replace {
        true => history.replace_state_with_url(&query, "", Some(&url)),
        false => history.push_state_with_url(&query, "", Some(&url)),
    };
}

/// The query string that the history keeps beside the address; `None` where the explorer did not write the address.
pub fn kept_query() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}
