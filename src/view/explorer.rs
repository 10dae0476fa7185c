use leptos::prelude::*;

use super::facet_panel::facet_panel;
use super::list::List;
use super::markup::Html;
use super::state::State;
use super::{answer, entry, top};
use crate::facets::Facet;
use crate::lookup;
use crate::table::REGISTRY_DATE;

/// The explorer: search box, facets, list, and the entry that is open.
#[component]
pub fn Explorer() -> impl IntoView {
    let state = State::new();
    let filters = state.text(|state| {
        let filter = state.shown.with(|shown| shown.view.filter);
        match Facet::ALL.iter().map(|&facet| filter.chosen(facet).count()).sum() {
            0 => "Filters".to_owned(),
            count => format!("Filters ({count})"),
        }
    });
    let answered = state.text(|state| {
        state
            .shown
            .with(|shown| state.found.with(|found| answer(&shown.view, found)))
    });
    let opened = state.text(|state| {
        let mut out = Html::default();
        if let Some(open) = state.open_id().and_then(lookup::by_id) {
            entry(&mut out, "./", open);
        }
        out.0
    });
    let mut facets = Html::default();
    Facet::ALL
        .iter()
        .for_each(|&facet| facet_panel(&mut facets, facet));
    facets.put(&["<p class=\"registry\">IANA registry of ", REGISTRY_DATE, "</p>"]);

    view! {
        <div class="explorer" node_ref=state.root class:has-open=state.fact(|state| state.open_id().is_some())
            on:click=move |event| state.clicked(event)
            on:input=move |event| state.typed(event)
            on:keydown=move |event| state.pressed(event)>
            <header class="top" inner_html=top("./")></header>
            <button type="button" class="facets-switch" data-do="unfold" aria-controls="facets"
                aria-expanded=state.text(|state| state.shown.with(|shown| shown.facets).to_string())>
                {filters}</button>
            <aside id="facets" class="facets" aria-label="Filters" inner_html=facets.0
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
                <button type="button" class="close" data-do="close">"Close"</button>
                <div inner_html=opened></div>
            </section>
        </div>
    }
}
