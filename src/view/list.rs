use std::ops::Range;
use std::time::Duration;

use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

use status_atlas_facts::{Entry, TABLE};

use super::keyboard;
use super::markup::marked;
use super::state::State;
use crate::search::Found;
use crate::search::lookup;

/// The time that typing has to rest before the rows follow that have no room in the window. With a longer one they come
/// later, with a shorter one they hold up the next letter.
const REST: Duration = Duration::from_millis(150);
/// The number of rows that follow in each frame. With a higher one they are there sooner, and every frame takes longer.
const STEP: usize = 24;
/// The time from one frame to the next, 60 in a second. With a longer one the rows come later.
const FRAME: Duration = Duration::from_millis(16);
/// The least height of a row, in CSS pixels. With a higher one, fewer rows are arranged at once than the window has room for.
const MIN_ROW_HEIGHT: f64 = 64.0;
/// The number of rows, from the first on, in which matched words are marked. With a higher one, a search takes longer.
const MAX_MARKED: usize = 24;

/// The items of the list: the rows, and the headings of their groups.
#[derive(Default)]
struct Rows {
    /// As they were served, taken once: from then on only their order and visibility change.
    items: Vec<Item>,
    /// By place in the table, the position of the entry's row among the items.
    positions: Vec<usize>,
    /// By place, the marked text that stands in the row; nothing where none does.
    marks: Vec<String>,
    /// The timer until typing rests, after which the remaining rows are arranged.
    rest: Option<TimeoutHandle>,
}

struct Item {
    element: HtmlElement,
    /// The place of the entry in the table; none of a heading.
    place: Option<usize>,
}

/// Every entry, of which those found are shown, in their order.
///
/// All rows stay in the document: a search hides, shows and moves them, and builds none.
#[component]
pub fn List(
    state: State,
    /// A row for each entry, and headings; empty where they were served.
    rendered: String,
) -> impl IntoView {
    let list = NodeRef::<html::Ol>::new();
    let rows = StoredValue::new_local(Rows::default());
    // Held weakly: it owns the effect, and would never be freed.
    let owner = Owner::current().map(|owner| owner.downgrade());
    Effect::new(move |before: Option<Option<&'static str>>| {
        let now = state.open_id();
        if before.is_none() {
            // Its listeners end with the component, and not with this run of the effect.
            if let Some(owner) = owner.as_ref().and_then(|owner| owner.upgrade()) {
                owner.with(|| state.start());
            }
        }
        state.show_query();
        let Some(list) = list.get() else { return now };
        rows.update_value(|rows| {
            if rows.items.is_empty() {
                rows.take(&list);
            }
            if let Some(before) = before.filter(|before| *before != now) {
                rows.mark_open(before, now);
                keyboard::follow(state, before, now);
            }
        });
        let most = if state.take_is_typed() { room() } else { usize::MAX };
        arrange(state, list.into(), rows, 0..most, REST);
        now
    });
    view! { <ol class="rows" id="rows" part="list" node_ref=list inner_html=rendered></ol> }
}

impl Rows {
    /// Takes the items as they were served.
    fn take(&mut self, list: &Element) {
        self.positions.resize(TABLE.len(), 0);
        let mut next = list.first_element_child();
        while let Some(element) = next {
            next = element.next_element_sibling();
            let id = element.get_attribute("data-id");
            let place = id.and_then(|id| lookup::by_id(&id)).map(Entry::place);
            if let Some(place) = place {
                self.positions[place] = self.items.len();
            }
            if let Ok(element) = element.dyn_into() {
                self.items.push(Item { element, place });
            }
        }
    }

    /// The row of the entry that has this place in the table.
    fn row(&self, place: usize) -> Option<&HtmlElement> {
        let item = self.items.get(*self.positions.get(place)?)?;
        Some(&item.element)
    }

    /// Marks the row of the entry that is open.
    fn mark_open(&self, before: Option<&str>, now: Option<&str>) {
        let link = |id: Option<&str>| {
            let entry = id.and_then(lookup::by_id)?;
            self.row(entry.place())?.first_element_child()
        };
        if let Some(link) = link(before) {
            let _ = link.remove_attribute("aria-current");
        }
        if let Some(link) = link(now) {
            let _ = link.set_attribute("aria-current", "true");
        }
    }

    /// Marks what the query matched in the names and summaries of those of the first rows that have these `ranks`, and takes
    /// old marks away from rows that are none of the first.
    fn mark_matches(&mut self, found: &Found, ranks: &Range<usize>) {
        let mut marks = std::mem::take(&mut self.marks);
        marks.resize(TABLE.len(), String::new());
        let first = &found.hits[..found.hits.len().min(MAX_MARKED)];
        for (place, old) in marks.iter_mut().enumerate() {
            let rank = first.iter().position(|hit| usize::from(hit.place) == place);
            let matched = if rank.is_some() { &found.matched[..] } else { &[] };
            if matched.is_empty() && old.is_empty() || rank.is_some_and(|rank| !ranks.contains(&rank)) {
                continue;
            }
            let entry = &TABLE[place];
            let html = |text: &str| marked(text, matched).into_string();
            let (name, summary) = (entry.title().map(html), html(entry.summary));
            let new = name.as_deref().unwrap_or_default().to_owned() + &summary;
            if new == *old {
                continue;
            }
            // In the row's link: the number, the name, what is beside it, the summary.
            let link = self.row(place).and_then(|row| row.first_element_child());
            let number = link.and_then(|link| link.first_element_child());
            let Some(name_place) = number.and_then(|number| number.next_element_sibling()) else {
                continue;
            };
            let summary_place = name_place
                .next_element_sibling()
                .and_then(|tags| tags.next_element_sibling());
            if let Some(name) = name {
                name_place.set_inner_html(&name);
            }
            if let Some(summary_place) = summary_place {
                summary_place.set_inner_html(&summary);
            }
            *old = if matched.is_empty() { String::new() } else { new };
        }
        self.marks = marks;
    }

    /// The positions of the items that are to be shown, in order: those of the rows found in a ranked list; else as they were
    /// served, each heading before the rows of its group that were found.
    fn shown(&self, found: &Found, is_ranked: bool) -> Vec<usize> {
        let rows = found
            .hits
            .iter()
            .map(|hit| self.positions[usize::from(hit.place)]);
        if is_ranked {
            return rows.collect();
        }
        let mut is_shown = vec![false; self.items.len()];
        rows.for_each(|position| is_shown[position] = true);
        let mut in_group = false;
        for (item, is_shown) in self.items.iter().zip(&mut is_shown).rev() {
            in_group |= *is_shown;
            if item.place.is_none() {
                *is_shown = std::mem::take(&mut in_group);
            }
        }
        (0..is_shown.len())
            .filter(|&position| is_shown[position])
            .collect()
    }

    /// Hides what is not to be shown, shows the first `most` that are, and puts these in order, moving only those out of place.
    fn arrange(&self, list: &Element, shown: &[usize], most: usize) {
        let first = &shown[..shown.len().min(most)];
        let mut kept = vec![false; self.items.len()];
        let mut now = kept.clone();
        shown.iter().for_each(|&position| kept[position] = true);
        first.iter().for_each(|&position| now[position] = true);
        for (position, Item { element, .. }) in self.items.iter().enumerate() {
            let hidden = element.hidden();
            let is_wrong = if hidden { now[position] } else { !kept[position] };
            if is_wrong {
                element.set_hidden(!hidden);
            }
        }
        let mut next = list.first_element_child();
        for &position in first {
            // It does not matter where hidden rows stand.
            while let Some(here) = next.take_if(|here| here.has_attribute("hidden")) {
                next = here.next_element_sibling();
            }
            let item: &Element = &self.items[position].element;
            match &next {
                Some(here) if here == item => next = here.next_element_sibling(),
                here => {
                    let _ = list.insert_before(item, here.as_ref().map(AsRef::as_ref));
                }
            }
        }
    }
}

/// The number of rows that the window has room for.
fn room() -> usize {
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    height.map_or(STEP, |height| (height / MIN_ROW_HEIGHT) as usize + 1)
}

/// Arranges and marks the rows found that have these `ranks`, after those before them; the others follow step by step after
/// `wait`, unless more is typed, which finds others. Laying out a row that nobody sees takes as long as one that somebody
/// waits for.
fn arrange(
    state: State,
    list: HtmlElement,
    rows: StoredValue<Rows, LocalStorage>,
    ranks: Range<usize>,
    wait: Duration,
) {
    rows.try_update_value(|all| {
        let is_ranked = untrack(|| state.is_asked());
        let count = state.found.with_untracked(|found| {
            all.mark_matches(found, &ranks);
            let shown = all.shown(found, is_ranked);
            all.arrange(&list, &shown, ranks.end);
            shown.len()
        });
        if let Some(rest) = all.rest.take() {
            rest.clear();
        }
        if count > ranks.end {
            let more = move || {
                if !state.is_search_due() {
                    arrange(state, list, rows, ranks.end..ranks.end + STEP, FRAME);
                }
            };
            all.rest = set_timeout_with_handle(more, wait).ok();
        }
    });
}
