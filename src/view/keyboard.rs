//! The keys of the search box and of the list, and the movements of the focus.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, FocusOptions, HtmlElement, KeyboardEvent};

use super::state::{SEARCH_BOX, State, closest};

/// Acts on a key that is pressed in the search box or in the list.
pub fn pressed(state: State, event: KeyboardEvent) {
    let key = event.key();
    if !matches!(key.as_str(), "ArrowDown" | "ArrowUp" | "Escape") {
        return;
    }
    let in_search = closest(&event, SEARCH_BOX).is_some();
    let in_list = closest(&event, "[data-id]").is_some();
    let in_answer = closest(&event, ".answer").is_some();
    let done = match key.as_str() {
        "ArrowDown" if in_search && !state.is_at_end_of_query() => false,
        // The rows are shown a moment after the search.
        "ArrowDown" if in_search && state.search_if_due() => {
            request_animation_frame(move || {
                focus_first_row(state);
            });
            true
        }
        "ArrowDown" if in_search => focus_first_row(state),
        "ArrowDown" if in_list => focus_next_row(&event, Element::next_element_sibling),
        "ArrowUp" if in_list => {
            let moved = focus_next_row(&event, Element::previous_element_sibling);
            if !moved {
                state.focus_search();
            }
            true
        }
        // With an entry open, the page closes that.
        "Escape" if in_list || in_answer => {
            let is_closed = state.open_id().is_none();
            if is_closed {
                state.focus_search();
            }
            is_closed
        }
        _ => false,
    };
    if done {
        event.prevent_default();
    }
}

/// Moves the focus to the first row that is shown; false where there is none.
fn focus_first_row(state: State) -> bool {
    state.focus(".row:not([hidden]) > a")
}

/// Moves the focus from the row of an event to the next that is shown, in the direction of `step`; false where there is
/// none.
fn focus_next_row(event: &KeyboardEvent, step: fn(&Element) -> Option<Element>) -> bool {
    let mut next = closest(event, "[data-id]").and_then(|row| step(&row));
    while let Some(row) = next {
        // Between the rows stand the headings of their groups.
        if row.has_attribute("data-id") && !row.has_attribute("hidden") {
            let link = row
                .first_element_child()
                .and_then(|link| link.dyn_into::<HtmlElement>().ok());
            return link.is_some_and(|link| link.focus().is_ok());
        }
        next = step(&row);
    }
    false
}

/// Moves the focus into an entry that was opened, and from one that was closed back to the link that opened it, or else to
/// its row.
pub fn follow(state: State, before: Option<&str>, now: Option<&str>) {
    let (target, opener) = match (now, before) {
        (Some(_), _) => ("article.entry h2".to_owned(), None),
        (None, Some(id)) => (
            format!(".row[data-id='{id}']:not([hidden]) > a"),
            state.opener(id),
        ),
        (None, None) => return,
    };
    // In another page, the focus is moved only where it is in the explorer already.
    let is_here = || {
        let root = state.root.get_untracked();
        root.is_some_and(|root| root.matches(":focus-within").unwrap_or_default())
    };
    if !state.is_site() && !is_here() {
        return;
    }
    request_animation_frame(move || {
        // In a ranked list, what it was opened from may be hidden.
        let opener = opener.filter(|link| link.offset_width() > 0);
        let is_focused = opener.or_else(|| state.find(&target)).is_some_and(|element| {
            // Nothing scrolls if the element is in sight.
            let options = FocusOptions::new();
            options.set_prevent_scroll(is_in_window(&element));
            element.focus_with_options(&options).is_ok()
        });
        if !is_focused {
            state.focus_search();
        }
    });
}

/// Checks if all of an element is in the window.
fn is_in_window(element: &Element) -> bool {
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    let rect = element.get_bounding_client_rect();
    rect.height() > 0.0 && rect.top() >= 0.0 && height.is_some_and(|height| rect.bottom() <= height)
}
