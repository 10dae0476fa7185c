use leptos::prelude::*;

use super::facet_panel::facet_panel;
use super::list::List;
use super::markup::Html;
use super::state::State;
use super::{answer, entry, served, top};
use crate::search::facets::Facet;
use crate::location;
use crate::search::lookup;
use status_atlas_facts::{Entry, REGISTRY_DATE};

/// What stands over the entry that is open.
const BAR: &str = "<button type=\"button\" data-do=\"close\">Close</button>\
    <button type=\"button\" data-step=\"-1\">Previous</button>\
    <button type=\"button\" data-step=\"1\">Next</button>";

/// The explorer: search box, facets, list, and the entry that is open.
#[component]
pub fn Explorer(state: State) -> impl IntoView {
    let (top, facets) = (served(|| top(&state.base())), served(facets));
    let filters = state.text(|state| {
        let filter = state.shown.with(|shown| shown.view.filter);
        match Facet::ALL.iter().map(|&facet| filter.chosen(facet).count()).sum() {
            0 => "Filters".to_owned(),
            count => format!("Filters ({count})"),
        }
    });
    let answered = state.text(|state| {
        state.shown.with(|shown| {
            state
                .found
                .with(|found| answer(&state.base(), &shown.view, found))
        })
    });
    let opened = state.text(|state| {
        let mut out = Html::default();
        if let Some(open) = state.open_id().and_then(lookup::by_id) {
            entry(&mut out, &state.base(), open, details_link);
        }
        out.0
    });
    view! {
        <div class="explorer" node_ref=state.root class:has-open=state.fact(|state| state.open_id().is_some())
            on:click=move |event| state.clicked(event)
            on:focusin=move |event| state.entered(event)
            on:input=move |event| state.typed(event)
            on:submit=move |event| state.submitted(event)
            on:keydown=move |event| state.pressed(event)>
            <header class="top" inner_html=top></header>
            <button type="button" class="facets-switch" data-do="unfold" aria-controls="facets"
                aria-expanded=state.text(|state| state.shown.with(|shown| shown.facets).to_string())>
                {filters}</button>
            <aside id="facets" class="facets" aria-label="Filters" inner_html=facets
                class:shown=state.fact(|state| state.shown.with(|shown| shown.facets))></aside>
            <main>
                <h1 class="visually-hidden">"HTTP status codes"</h1>
                <div class="status">
                    <p>{state.text(State::count)}</p>
                    <p class="visually-hidden" role="status">{state.text(|state| state.shown.with(|shown| shown.said.clone()))}</p>
                    <button type="button" class="reset" data-do="reset" hidden=state.fact(|state| !state.is_narrowed())>
                        "Reset"
                    </button>
                </div>
                <div class="answer" inner_html=answered></div>
                <List state />
            </main>
            <section class="opened" aria-label="Entry" hidden=state.fact(|state| state.open_id().is_none())>
                <div class="bar" inner_html=BAR></div>
                <div inner_html=opened></div>
            </section>
        </div>
    }
}

fn facets() -> String {
    let mut out = Html::default();
    Facet::ALL.iter().for_each(|&facet| facet_panel(&mut out, facet));
    out.put(&["<p class=\"registry\">IANA registry of ", REGISTRY_DATE, "</p>"]);
    out.0
}

/// Leads to the details of an entry, on its number's page. A script of the site puts them in the link's place.
fn details_link(out: &mut Html, base: &str, entry: &Entry) {
    out.put(&["<p><a href=\"", base, &location::page(entry)]);
    out.put(&["\">Example, constants, names and sources</a></p>"]);
}
