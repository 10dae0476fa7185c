use std::cmp::Reverse;

use maud::{Markup, html};
use status_atlas_facts::{REGISTRY_DATE, Spec, TABLE};

use crate::search::facets::{Counts, Facet, Value};
use crate::view::facets::FEW;

/// The filters of the explorer: the values of each facet as checkboxes with their counts.
pub fn facets() -> Markup {
    let counts = Counts::of(TABLE.iter(), &Default::default());
    html! {
        @for facet in Facet::ALL { (facet_panel(facet, &counts)) }
        p.registry { "IANA registry of " (REGISTRY_DATE) }
    }
}

fn facet_panel(facet: Facet, counts: &Counts) -> Markup {
    let values = offered(facet, counts);
    html! {
        fieldset.facet part="filter" data-facet=(facet.id()) {
            legend { (facet.label()) }
            @for (place, &value) in values.iter().enumerate() {
                // The sentence on a specification is shown by a script.
                @let about = (facet != Facet::Spec).then(|| facet.value_about(value));
                label.value title=[about] hidden[place >= FEW] {
                    input type="checkbox" data-value={ (facet.id()) ":" (facet.value_id(value)) };
                    " " span.value-name { (facet.value_label(value)) }
                    " " span.count { (counts.get(facet, value)) }
                }
            }
            @if values.len() > FEW {
                button.more type="button" part="button" data-do="more" data-value=(facet.id()) aria-expanded="false" {
                    "Show all " (values.len())
                }
            }
        }
    }
}

/// The values that some entry has: classes by number, origins in the order of [`Origin`](status_atlas_facts::Origin), which
/// begins with those that people meet most, specifications by frequency, the former ones after the current ones.
fn offered(facet: Facet, counts: &Counts) -> Vec<Value> {
    let mut values: Vec<Value> = (0..facet.size())
        .filter(|&value| counts.get(facet, value) > 0)
        .collect();
    values.sort_by_key(|&value| {
        let former = facet == Facet::Spec && !Spec::ALL[usize::from(value)].info().current;
        let count = match facet {
            Facet::Class | Facet::Origin => 0,
            Facet::Spec => counts.get(facet, value),
        };
        (former, Reverse(count))
    });
    values
}
