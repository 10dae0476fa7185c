//! What the browser calls: the explorer, in the site's page or in an element of any page.

use std::any::Any;

use leptos::mount::hydrate_from;
use leptos::prelude::*;
use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::web_sys::HtmlElement;
use leptos::web_sys::js_sys::Function;
use status_atlas::learned;
use status_atlas::location;
use status_atlas::view::{Explorer, State};

/// Nothing runs before it is asked for.
fn main() {}

/// Takes what questions taught, as packed by the build; to be called before the first explorer is mounted.
#[wasm_bindgen]
pub fn learn(packed: Vec<u8>) {
    learned::give(packed);
}

/// Check if a query may stand in an address: see [`location::is_shareable`].
#[wasm_bindgen(js_name = isShareable)]
pub fn is_shareable(query: &str) -> bool {
    location::is_shareable(query)
}

/// An explorer in a page. Freed, it leaves nothing behind.
#[wasm_bindgen]
pub struct Mounted {
    state: State,
    _handle: Box<dyn Any>,
    _owner: Owner,
}

/// Takes over the explorer that was rendered into `root`. `base` is the address of the site, for links.
///
/// In an element of another page there is a `host`, which is told the query string, the open entry's id and origin, and
/// how many entries are shown, once at first and then after every change that the reader makes.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, base: String, host: Option<Function>) -> Mounted {
    let owner = Owner::new();
    let state = owner.with(|| State::new(base, host));
    let handle = hydrate_from(root, move || view! { <Explorer state /> });
    Mounted {
        state,
        _handle: Box::new(handle),
        _owner: owner,
    }
}

#[wasm_bindgen]
impl Mounted {
    /// Shows what a query string says, and the entry with the id in a fragment. The host is not told.
    pub fn show(&self, search: &str, fragment: &str) {
        self.state.show(search, fragment);
    }
}
