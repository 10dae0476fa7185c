//! The exports of the browser's program: the explorer, in the site's page or in an element of any page.

use std::any::Any;

use leptos::mount::hydrate_from;
use leptos::prelude::*;
use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::web_sys::HtmlElement;
use leptos::web_sys::js_sys::Function;
use status_atlas::location;
use status_atlas::search;
use status_atlas::view::{Explorer, Host, State};

/// Nothing runs before it is asked for.
fn main() {}

/// Installs the search data, as the build encoded it; false where it is damaged. Until then, a search ranks by names and
/// summaries alone.
#[wasm_bindgen]
pub fn install(data: &[u8]) -> bool {
    search::install(data)
}

/// Installs the names of finer codes, errors and messages, as the build encoded them; false where they are damaged.
#[wasm_bindgen(js_name = installNames)]
pub fn install_names(data: &[u8]) -> bool {
    search::install_names(data)
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
    let host = match host {
        None => Host::Site,
        listener => Host::Element(listener),
    };
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

    /// Whether the query may have a name of a finer code, an error or a message, and the names are not installed.
    #[wasm_bindgen(js_name = needsNames)]
    pub fn needs_names(&self) -> bool {
        self.state.needs_names()
    }

    /// Searches again, with what was installed since.
    pub fn refresh(&self) {
        self.state.refresh();
    }
}
