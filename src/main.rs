//! The exports of the browser's program: the explorer, in the site's page or in an element of any page.

use std::any::Any;

use leptos::mount::hydrate_from;
use leptos::prelude::*;
use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::web_sys::HtmlElement;
use leptos::web_sys::js_sys::Function;
use status_atlas::location;
use status_atlas::search;
use status_atlas::view::{self, Embedding, Explorer, Host, State, ViewObject};

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

/// Installs the names of statuses in other languages than English, likewise.
#[wasm_bindgen(js_name = installTranslations)]
pub fn install_translations(data: &[u8]) -> bool {
    search::install_translations(data)
}

/// Checks if a query may stand in an address: see [`location::is_shareable`].
#[wasm_bindgen(js_name = isShareable)]
pub fn is_shareable(query: &str) -> bool {
    location::is_shareable(query)
}

/// Checks if a query may have a name of a finer code, an error or a message, and the names are not installed.
#[wasm_bindgen(js_name = needsNames)]
pub fn needs_names(query: &str) -> bool {
    search::needs_names(query)
}

/// Checks if a query may be in another language than English, and the translations are not installed.
#[wasm_bindgen(js_name = needsTranslations)]
pub fn needs_translations(query: &str) -> bool {
    search::needs_translations(query)
}

/// The first results of a query as HTML, for the search of every page. `base` is the address of the site, for links.
#[wasm_bindgen]
pub fn results(query: &str, base: &str) -> String {
    view::results(base, query).into_string()
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
/// In an element of another page it shows `view`, and calls `changed` with the view and the number of entries found after
/// every change that the reader makes. Without them it stands on the site.
#[wasm_bindgen]
pub fn mount(
    root: HtmlElement,
    base: String,
    view: Option<ViewObject>,
    changed: Option<Function>,
) -> Mounted {
    let owner = Owner::new();
    let host = match (view, changed) {
        (Some(view), Some(changed)) => {
            let view = view.view();
            Host::Element(Some(Embedding { view, changed }))
        }
        _ => Host::Site,
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
    /// Shows a view. `changed` is not called for it.
    pub fn show(&self, view: &ViewObject) {
        self.state.show(view.view());
    }

    /// Checks if the query may have a name of a finer code, an error or a message, and the names are not installed.
    #[wasm_bindgen(js_name = needsNames)]
    pub fn needs_names(&self) -> bool {
        self.state.needs(search::needs_names)
    }

    /// Checks if the query may be in another language than English, and the translations are not installed.
    #[wasm_bindgen(js_name = needsTranslations)]
    pub fn needs_translations(&self) -> bool {
        self.state.needs(search::needs_translations)
    }

    /// Searches again, with what was installed since.
    pub fn refresh(&self) {
        self.state.refresh();
    }

    /// Shows the entries that a text in the search box was read as; without any, what its words find.
    #[wasm_bindgen(js_name = readAs)]
    pub fn read_as(&self, text: &str, ids: Vec<String>) {
        self.state.read_as(text, &ids);
    }

    /// Keeps the query out of the address, or no longer.
    pub fn withhold(&self, is_withheld: bool) {
        self.state.withhold(is_withheld);
    }
}
