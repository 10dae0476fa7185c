use std::collections::BTreeMap;

use maud::{Markup, html};
use status_atlas_facts::{CLASSES, REGISTRY_DATE, Spec, TABLE};

use super::row::TOP;
use crate::search::facets::{Counts, Facet, Value};
use crate::view::markup::badges;

/// The number of origins that stand before the others: those that people meet most, as [`Origin`](status_atlas_facts::Origin)
/// has them in order. With a higher one, more have to be read before the alphabet begins.
const BEST_KNOWN: Value = 8;

/// The filters of the explorer: the values of each facet as checkboxes with their counts, and what the badges of the rows mean.
pub fn facets() -> Markup {
    let counts = &Counts::of(TABLE.iter(), &Default::default());
    let offered = |facet: Facet| (0..facet.size()).filter(move |&value| counts.get(facet, value) > 0);
    let (known, mut origins): (Vec<Value>, Vec<Value>) =
        offered(Facet::Origin).partition(|&value| value < BEST_KNOWN);
    origins.sort_by_key(|&value| Facet::Origin.value_label(value).to_lowercase());
    // By number, as `Spec` has them.
    let is_current = |value: &Value| Spec::ALL[usize::from(*value)].info().current;
    let (current, former): (Vec<Value>, Vec<Value>) = offered(Facet::Spec).partition(is_current);
    let parts = |facet: Facet, parts: [(&str, Vec<Value>); 2]| {
        html! {
            details.facet part="filter" data-facet=(facet.id()) name="facet" {
                summary { (facet.label()) }
                div.panel role="group" aria-label=(facet.label()) {
                    @for (heading, values) in parts {
                        p.hint { (heading) }
                        div.values { @for value in values { (checkbox(facet, value, counts)) } }
                    }
                }
            }
        }
    };
    html! {
        fieldset.facet part="filter" data-facet=(Facet::Class.id()) {
            legend.visually-hidden { (Facet::Class.label()) }
            @for value in offered(Facet::Class) { (checkbox(Facet::Class, value, counts)) }
        }
        (parts(Facet::Origin, [("Met most", known), ("From A to Z", origins)]))
        (parts(Facet::Spec, [("In force", current), ("Former", former)]))
        details.facet name="facet" {
            summary { "Words" }
            dl.panel.badges {
                @for (word, meaning) in words() { div { dt { span.badge part="badge" { (word) } } dd { (meaning) } } }
            }
            p.hint { "IANA registry of " (REGISTRY_DATE) }
        }
    }
}

fn checkbox(facet: Facet, value: Value, counts: &Counts) -> Markup {
    let label = facet.value_label(value);
    let (short, rest) = match facet {
        Facet::Class => CLASSES
            .get(usize::from(value))
            .map_or((label.as_str(), ""), |class| (class.id, class.name)),
        Facet::Origin => (label.as_str(), ""),
        Facet::Spec => (label.as_str(), facet.value_about(value)),
    };
    html! {
        label.value title=[Some(facet.value_about(value)).filter(|_| facet != Facet::Spec)] {
            input type="checkbox" data-value={ (facet.id()) ":" (facet.value_id(value)) };
            " " span.value-name { (short) @if !rest.is_empty() { " " span.rest { (rest) } } }
            " " span.count { (counts.get(facet, value)) }
        }
    }
}

/// The badges of the rows with their meanings, in the order of the alphabet.
fn words() -> BTreeMap<&'static str, &'static str> {
    TABLE.iter().flat_map(badges).chain([TOP]).collect()
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::facets;
    use crate::view::markup::badges;

    /// The values of a facet, in the order shown.
    fn values(facet: &str) -> Vec<String> {
        let html = facets().into_string();
        let name = format!("data-value=\"{facet}:");
        let values = html.split(&name).skip(1);
        values
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn origins_that_people_meet_most_come_before_the_alphabet() {
        let origins = values("origin");
        assert_eq!(origins[..3], ["iana", "nginx", "cloudflare"]);
        let place = |id: &str| origins.iter().position(|origin| origin == id).unwrap();
        assert!(place("shopify") < place("akamai") && place("akamai") < place("zyte"));
    }

    #[test]
    fn specifications_have_their_titles_and_come_by_number() {
        let html = facets().into_string();
        assert!(
            html.contains("RFC 6585 <span class=\"rest\">Additional HTTP Status Codes</span>"),
            "{html}"
        );
        let specs = values("spec");
        let place = |id: &str| specs.iter().position(|spec| spec == id).unwrap();
        assert!(
            place("rfc6585") < place("rfc9110") && place("rfc9110") < place("rfc2616"),
            "{specs:?}"
        );
    }

    #[test]
    fn the_meaning_of_each_badge_is_written() {
        let html = facets().into_string();
        for (word, meaning) in TABLE.iter().flat_map(badges) {
            assert!(
                html.contains(&format!(">{word}</span></dt><dd>{meaning}")),
                "{word}"
            );
        }
    }
}
