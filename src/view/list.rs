use std::ops::Range;
use std::time::Duration;

use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

use status_atlas_facts::TABLE;

use super::keyboard;
use super::markup::marked;
use super::state::State;
use crate::search::lookup;
use crate::search::{Found, Hit};

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

/// The rows of the list.
#[derive(Default)]
struct Rows {
    /// By place in the table, taken once: from then on only their order and visibility change.
    elements: Vec<HtmlElement>,
    /// By place, the marked text that stands in the row; nothing where none does.
    marks: Vec<String>,
    /// What arranges those that wait until typing rests.
    rest: Option<TimeoutHandle>,
}

/// Every entry, of which those found are shown, in their order.
///
/// All rows stay in the document: a search hides, shows and moves them, and builds none.
#[component]
pub fn List(
    state: State,
    /// A row for each entry, in the table's order; empty where they were served.
    rendered: String,
) -> impl IntoView {
    let list = NodeRef::<html::Ol>::new();
    let rows = StoredValue::new_local(Rows::default());
    // Held weakly: it owns the effect, and would never be freed.
    let owner = Owner::current().map(|owner| owner.downgrade());
    Effect::new(move |before: Option<Option<&'static str>>| {
        let now = state.open_id();
        if before.is_none() {
            // What it begins to listen to ends with the component, and not with this run of the effect.
            if let Some(owner) = owner.as_ref().and_then(|owner| owner.upgrade()) {
                owner.with(|| state.start());
            }
        }
        state.show_query();
        let Some(list) = list.get() else { return now };
        rows.update_value(|rows| {
            if rows.elements.is_empty() {
                rows.elements = rows_by_place(&list);
            }
            if let Some(before) = before.filter(|before| *before != now) {
                mark_open(&rows.elements, before, now);
                keyboard::follow(state, before, now);
            }
        });
        let most = if state.take_is_typed() { room() } else { usize::MAX };
        arrange(state, list.into(), rows, 0..most, REST);
        now
    });
    view! { <ol class="rows" id="rows" part="list" node_ref=list inner_html=rendered></ol> }
}

/// Marks the row of the entry that is open.
fn mark_open(rows: &[HtmlElement], before: Option<&str>, now: Option<&str>) {
    let link = |id: Option<&str>| {
        let entry = id.and_then(lookup::by_id)?;
        rows.get(entry.place())?.first_element_child()
    };
    if let Some(link) = link(before) {
        let _ = link.remove_attribute("aria-current");
    }
    if let Some(link) = link(now) {
        let _ = link.set_attribute("aria-current", "true");
    }
}

fn rows_by_place(list: &Element) -> Vec<HtmlElement> {
    let mut rows = Vec::with_capacity(TABLE.len());
    let mut row = list.first_element_child();
    while let Some(element) = row {
        row = element.next_element_sibling();
        rows.extend(element.dyn_into::<HtmlElement>().ok());
    }
    rows
}

impl Rows {
    /// Marks what the query matched in the names and summaries of those of the first rows that have these `ranks`, and takes
    /// old marks away from rows that are none of the first.
    fn mark_matches(&mut self, found: &Found, ranks: &Range<usize>) {
        self.marks.resize(self.elements.len(), String::new());
        let first = &found.hits[..found.hits.len().min(MAX_MARKED)];
        for (place, (row, old)) in self.elements.iter().zip(&mut self.marks).enumerate() {
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
            let number = row
                .first_element_child()
                .and_then(|link| link.first_element_child());
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
    }

    /// Hides those not found, shows the first `most` that are, and puts these in order, moving only those out of place.
    fn arrange(&self, list: &Element, hits: &[Hit], most: usize) {
        let first = &hits[..hits.len().min(most)];
        let mut kept = vec![false; self.elements.len()];
        let mut shown = kept.clone();
        hits.iter().for_each(|hit| kept[usize::from(hit.place)] = true);
        first.iter().for_each(|hit| shown[usize::from(hit.place)] = true);
        for (place, row) in self.elements.iter().enumerate() {
            let hidden = row.hidden();
            let is_wrong = if hidden { shown[place] } else { !kept[place] };
            if is_wrong {
                row.set_hidden(!hidden);
            }
        }
        let mut next = list.first_element_child();
        for hit in first {
            // It does not matter where hidden rows stand.
            while let Some(here) = next.take_if(|here| here.has_attribute("hidden")) {
                next = here.next_element_sibling();
            }
            let row: &Element = &self.elements[usize::from(hit.place)];
            match &next {
                Some(here) if here == row => next = here.next_element_sibling(),
                here => {
                    let _ = list.insert_before(row, here.as_ref().map(AsRef::as_ref));
                }
            }
        }
    }
}

/// How many rows the window has room for.
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
        let count = state.found.with_untracked(|found| {
            all.mark_matches(found, &ranks);
            all.arrange(&list, &found.hits, ranks.end);
            found.hits.len()
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
