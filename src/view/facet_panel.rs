use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};

use super::markup::Html;
use super::state::{Shown, State};
use crate::search::facets::{Counts, Facet, Value};
use status_atlas_facts::{Spec, TABLE};

/// How many values a facet shows before it is asked for all.
const FEW: usize = 8;

/// A facet, as HTML: its values as checkboxes, each with its count.
pub fn facet_panel(out: &mut Html, facet: Facet) {
    let counts = Counts::of(TABLE.iter(), &Default::default());
    let values = offered(facet, &counts);
    out.put(&[
        "<fieldset class=\"facet\" data-facet=\"",
        facet.id(),
        "\"><legend>",
        facet.label(),
        "</legend>",
    ]);
    for (place, &value) in values.iter().enumerate() {
        let hidden = if place >= FEW { " hidden" } else { "" };
        out.put(&[
            "<label class=\"value\" title=\"",
            facet.value_about(value),
            "\"",
            hidden,
        ]);
        out.put(&[
            "><input type=\"checkbox\" data-value=\"",
            facet.id(),
            ":",
            facet.value_id(value),
        ]);
        out.put(&["\"> <span class=\"value-name\">", &facet.value_label(value)]);
        out.put(&[
            "</span> <span class=\"count\">",
            &counts.get(facet, value).to_string(),
            "</span></label>",
        ]);
    }
    if values.len() > FEW {
        out.put(&[
            "<button type=\"button\" class=\"more\" data-do=\"more\" data-value=\"",
            facet.id(),
        ]);
        out.put(&[
            "\" aria-expanded=\"false\">Show all ",
            &values.len().to_string(),
            "</button>",
        ]);
    }
    out.put(&["</fieldset>"]);
}

/// Shows the counts and choices in the panels as [`facet_panel`] made them.
pub fn show_facets(state: State, shown: &Shown, counts: &Counts) {
    for facet in Facet::ALL {
        let Some(panel) = state.find(&format!("[data-facet={}]", facet.id())) else {
            continue;
        };
        let all = shown.all_values[facet as usize];
        let labels = panel.get_elements_by_tag_name("label");
        for place in 0..labels.length() {
            if let Some(label) = labels.item(place) {
                show_value(shown, counts, &label, all || (place as usize) < FEW);
            }
        }
        if let Ok(Some(more)) = panel.query_selector(".more")
            && more.get_attribute("aria-expanded").as_deref() != Some(if all { "true" } else { "false" })
        {
            let _ = more.set_attribute("aria-expanded", if all { "true" } else { "false" });
            let count = labels.length();
            more.set_text_content(Some(&if all {
                "Show fewer".to_owned()
            } else {
                format!("Show all {count}")
            }));
        }
    }
}

/// Shows the count and the choice of one value, touching only what changed.
fn show_value(shown: &Shown, counts: &Counts, label: &Element, is_near: bool) {
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
        && label.hidden() == (is_near || chosen)
    {
        label.set_hidden(!is_near && !chosen);
    }
}

/// The values that some entry has, the most frequent first where there are many; former
/// specifications after the current ones.
fn offered(facet: Facet, counts: &Counts) -> Vec<Value> {
    let count = |value: Value| usize::from(counts.get(facet, value));
    let former = |value: Value| facet == Facet::Spec && !Spec::ALL[usize::from(value)].info().current;
    let mut values: Vec<Value> = Vec::new();
    for value in (0..facet.size()).filter(|&value| count(value) > 0) {
        let precedes = |other: &&Value| {
            let (one, two) = (former(**other), former(value));
            facet == Facet::Class || !one && two || one == two && count(**other) >= count(value)
        };
        values.insert(values.iter().take_while(precedes).count(), value);
    }
    values
}
