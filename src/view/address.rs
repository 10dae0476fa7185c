//! The address of the page, and the browser's history.
//!
//! Beside an address, the history keeps the query string of the list, so that Back from the page of an open entry, whose
//! address has none, leads to it; and after a `#` the number of a query that may stand in no address.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::js_sys::Date;

use crate::location::View;

/// The queries of this page that may stand in no address, each with the number that stands for it in the history.
#[derive(Default)]
pub struct Unshareable(Vec<(String, String)>);

impl Unshareable {
    /// The query with a number.
    fn query(&self, number: &str) -> Option<&str> {
        let kept = self.0.iter().find(|(kept, _)| kept == number);
        kept.map(|(_, query)| query.as_str())
    }

    /// The number of a query; that of the query which it replaces, if there is one.
    fn number(&mut self, query: &str, replaced: Option<&str>) -> String {
        if let Some((number, _)) = self.0.iter().find(|(_, kept)| kept == query) {
            return number.clone();
        }
        let mut kept = self.0.iter_mut();
        if let Some((number, kept)) = kept.find(|(number, _)| Some(number.as_str()) == replaced) {
            query.clone_into(kept);
            return number.clone();
        }
        // The numbers of an earlier load of the page stand for nothing: no number may come again.
        let number = (Date::now() as u64).to_string();
        self.0.push((number.clone(), query.to_owned()));
        number
    }
}

/// Reads the view from the address; `base` is the path of the site's root.
///
/// If the address has no query string, the one that the history keeps counts.
pub fn read(base: &str, unshareable: &Unshareable) -> View {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let in_address = location.search().unwrap_or_default();
    let kept = kept_view().unwrap_or_default();
    let (search, number) = parts(&kept);
    let mut view = View::read(
        path.strip_prefix(base).unwrap_or_default(),
        if in_address.is_empty() {
            search
        } else {
            &in_address
        },
        &location.hash().unwrap_or_default(),
    );
    if let Some(query) = unshareable.query(number) {
        query.clone_into(&mut view.query);
        view.is_withheld = true;
    }
    view
}

/// Writes a view into the address, in place of the newest entry of the history or as a new one.
pub fn write(base: &str, view: &View, unshareable: &mut Unshareable, replace: bool) {
    let location = window().location();
    let now = [location.pathname(), location.search(), location.hash()];
    let now: String = now.into_iter().flatten().collect();
    let address = view.address();
    let url = base.to_owned() + &address;
    let Ok(history) = window().history() else { return };
    let before = kept_view();
    let mut kept = view.search();
    if let Some(query) = view.unshareable() {
        let replaced = before.as_deref().map(|before| parts(before).1);
        kept.push('#');
        kept += &unshareable.number(query, replaced.filter(|_| replace));
    }
    // If nothing is kept yet, an address that holds the whole view may stay.
    if now == url && before.as_deref().unwrap_or(&address) == kept {
        return;
    }
    let kept = JsValue::from_str(&kept);
    // A browser that refuses (too many entries in a short time) keeps the old address; nothing is lost.
    let _ = match replace {
        true => history.replace_state_with_url(&kept, "", Some(&url)),
        false => history.push_state_with_url(&kept, "", Some(&url)),
    };
}

/// The text that the history keeps beside the address; `None` where the explorer did not write the address.
pub fn kept_view() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// The query string and the number, which may be empty, of a kept view.
fn parts(kept: &str) -> (&str, &str) {
    kept.split_once('#').unwrap_or((kept, ""))
}
