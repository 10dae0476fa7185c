use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};

use super::state::{Shown, State};
use crate::search::facets::{Counts, Facet};

/// The number of values that a facet shows before all are asked for. A higher one makes the filters longer.
pub const FEW: usize = 8;

/// Shows the counts and the choices in the panels of the facets, touching only what changed.
pub fn show_facets(state: State, shown: &Shown, counts: &Counts) {
    for facet in Facet::ALL {
        let Some(panel) = state.find(&format!("[data-facet={}]", facet.id())) else {
            continue;
        };
        let shows_all = shown.all_values[facet as usize];
        let labels = panel.get_elements_by_tag_name("label");
        for place in 0..labels.length() {
            if let Some(label) = labels.item(place) {
                show_value(shown, counts, &label, shows_all || (place as usize) < FEW);
            }
        }
        let expanded = if shows_all { "true" } else { "false" };
        if let Ok(Some(more)) = panel.query_selector(".more")
            && more.get_attribute("aria-expanded").as_deref() != Some(expanded)
        {
            let _ = more.set_attribute("aria-expanded", expanded);
            let text = match shows_all {
                true => "Show fewer".to_owned(),
                false => format!("Show all {}", labels.length()),
            };
            more.set_text_content(Some(&text));
        }
    }
}

/// Shows the count and the choice of one value. One that is not `near` the top is shown only if it is chosen.
fn show_value(shown: &Shown, counts: &Counts, label: &Element, near: bool) {
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
    if let Some(label) = label.dyn_ref::<HtmlElement>()
        && label.hidden() == (near || chosen)
    {
        label.set_hidden(!near && !chosen);
    }
}
