use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement};

use super::state::{Shown, State};
use crate::search::facets::{Counts, Facet};

/// Shows the counts and the choices in the panels of the facets, touching only what changed.
pub fn show_facets(state: State, shown: &Shown, counts: &Counts) {
    for facet in Facet::ALL {
        let Some(panel) = state.find(&format!("[data-facet={}]", facet.id())) else {
            continue;
        };
        let labels = panel.get_elements_by_tag_name("label");
        for place in 0..labels.length() {
            if let Some(label) = labels.item(place) {
                show_value(shown, counts, &label);
            }
        }
    }
}

/// Shows the count and the choice of one value.
fn show_value(shown: &Shown, counts: &Counts, label: &Element) {
    let (Some(control), Some(number)) = (label.first_element_child(), label.last_element_child()) else {
        return;
    };
    let name = control.get_attribute("data-value");
    let (Some((facet, value)), Some(control)) = (
        name.as_deref().and_then(Facet::named_value),
        control.dyn_ref::<HtmlInputElement>(),
    ) else {
        return;
    };
    let chosen = shown.view.filter.has(facet, value);
    let count = counts.get(facet, value).to_string();
    if control.checked() != chosen {
        control.set_checked(chosen);
    }
    if number.text_content().as_deref() != Some(&count) {
        number.set_text_content(Some(&count));
        let _ = label.class_list().toggle_with_force("none", count == "0");
    }
}
