use leptos::html::custom;
use leptos::prelude::*;

use super::answer::{answer, chips, respelt};
use super::entry::opened_entry;
use super::facets::show_facets;
use super::keyboard;
use super::list::List;
use super::map::show_map;
use super::state::State;
use crate::search::lookup;

/// The controls over the entry that is open.
const BAR: &str = "<button type=\"button\" part=\"button\" data-do=\"close\">Close</button>\
    <button type=\"button\" part=\"button\" data-step=\"-1\">Previous</button>\
    <button type=\"button\" part=\"button\" data-step=\"1\">Next</button>";

/// The parts of the explorer that never change, as HTML.
///
/// They are rendered natively. The program takes them over as they were served, so that it need not contain what renders
/// them.
#[derive(Default)]
pub struct Served {
    /// The introduction to the site; empty in an element.
    pub intro: String,
    /// The content of the header.
    pub top: String,
    /// Examples, the map and the ways in; empty in an element.
    pub start: String,
    /// The filters.
    pub facets: String,
    /// A row for each entry, and on the site the headings of their groups.
    pub rows: String,
}

/// The explorer: search box, map, facets, list, and the entry that is open.
#[component]
pub fn Explorer(
    state: State,
    /// The parts that never change; empty where they were served.
    #[prop(optional)]
    served: Served,
) -> impl IntoView {
    let is_site = state.is_site();
    // The landmarks and the heading of another page are its own.
    let landmark = |name| custom(if is_site { name } else { "div" });
    let group = || (!is_site).then_some("group");
    let chosen = state.text(|state| state.shown.with(|shown| chips(&shown.view).into_string()));
    let answered = Memo::new(move |before: Option<&String>| {
        state.shown.with(|shown| {
            state.found.with(|found| match before {
                // It is about the entry that is held, and would move the list.
                Some(before) if found.is_held => before.clone(),
                _ => {
                    let undo = shown.respelt.as_deref().map(respelt).unwrap_or_default();
                    undo.into_string() + &answer(&state.base(), &shown.view, found).into_string()
                }
            })
        })
    });
    let opened = state.text(|state| match state.open_id().and_then(lookup::by_id) {
        Some(open) => opened_entry(&state.base(), open).into_string(),
        None => String::new(),
    });
    Effect::new(move |_| {
        state.found.with(|found| {
            state.shown.with(|shown| show_facets(state, shown, &found.counts));
            show_map(state, found);
        });
    });
    let main = view! {
        {custom(if is_site { "h1" } else { "h2" }).class("visually-hidden").child("HTTP status codes")}
        // A script of the page puts there what a pasted text says.
        <div class="pasted" inner_html=String::new()></div>
        <div class="start" inner_html=served.start></div>
        <div id="facets" class="facets" part="filters" role="group" aria-label="Filters" inner_html=served.facets></div>
        <div class="status" part="status">
            <p>{state.text(State::count)}</p>
            <p class="visually-hidden" role="status">{state.text(|state| state.shown.with(|shown| shown.said.clone()))}</p>
            <span class="chips" inner_html=chosen></span>
            <button type="button" class="reset" part="button" data-do="reset" hidden=state.fact(|state| !state.is_narrowed())>
                "Reset"
            </button>
        </div>
        <div class="answer" inner_html=answered></div>
        <List state rendered=served.rows />
    };
    view! {
        <div class="explorer" node_ref=state.root class:has-open=state.fact(|state| state.open_id().is_some())
            class:has-query=state.fact(State::is_asked)
            on:click=move |event| state.clicked(event)
            on:focusin=move |event| state.entered(event)
            on:input=move |event| state.typed(event)
            on:submit=move |event| state.submitted(event)
            on:keydown=move |event| keyboard::pressed(state, event)>
            <div class="intro" inner_html=served.intro></div>
            {landmark("header").class("top").inner_html(served.top)}
            {landmark("main").class("main").child(main)}
            <section class="opened" part="entry" role=group() aria-label="Entry"
                hidden=state.fact(|state| state.open_id().is_none())>
                <div class="bar" inner_html=BAR></div>
                <div inner_html=opened></div>
            </section>
        </div>
    }
}
