//! The page around an explorer, and the objects that cross to its script.

use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::web_sys::js_sys::{Function, Object};

use crate::location::View;
use crate::search::facets::Facet;
use crate::search::{lookup, query};

/// The page that an explorer stands in.
#[derive(Clone)]
pub enum Host {
    /// The site: the address, the keys and the focus are the explorer's.
    Site,
    /// Any page, which has the explorer in an element. Natively there is none.
    Element(Option<Embedding>),
}

/// An explorer in an element of a page.
#[derive(Clone)]
pub struct Embedding {
    /// The view that the explorer shows at first.
    pub view: View,
    /// Is called with a [`ViewObject`] and the number of entries found after every change that the reader makes.
    pub changed: Function,
}

#[wasm_bindgen]
extern "C" {
    /// The view of an explorer in an element, as a plain object. `www/program.js` declares it as `View`.
    pub type ViewObject;

    /// The query, or the id of the entry that is `open`; empty where none is.
    #[wasm_bindgen(method, indexing_getter)]
    fn text(this: &ViewObject, name: &str) -> String;
    #[wasm_bindgen(method, indexing_setter)]
    fn set_text(this: &ViewObject, name: &str, text: &str);

    /// The chosen values of the facet with that name, or the selection, which is named `codes`.
    #[wasm_bindgen(method, indexing_getter)]
    fn ids(this: &ViewObject, name: &str) -> Vec<String>;
    #[wasm_bindgen(method, indexing_setter)]
    fn set_ids(this: &ViewObject, name: &str, ids: Vec<String>);
}

impl ViewObject {
    /// Makes the object of a view. The selection is left out: only the page changes it.
    pub fn new(view: &View) -> ViewObject {
        let object: ViewObject = Object::new().unchecked_into();
        object.set_text("query", &view.query);
        object.set_text("open", view.open.unwrap_or_default());
        for facet in Facet::ALL {
            let values = view.filter.chosen(facet);
            let ids = values.map(|value| facet.value_id(value).to_owned());
            object.set_ids(facet.id(), ids.collect());
        }
        object
    }

    /// The view that the object says. What is not understood is left out.
    pub fn view(&self) -> View {
        let mut view = View {
            query: query::truncate_for_input(&self.text("query")).to_owned(),
            open: lookup::by_id(&self.text("open")).map(|entry| entry.id),
            ..View::default()
        };
        for facet in Facet::ALL {
            for id in self.ids(facet.id()) {
                if let Some(value) = facet.value(&id) {
                    view.filter.choose(facet, value);
                }
            }
        }
        for id in self.ids("codes") {
            view.filter.select(&id);
        }
        view
    }
}
