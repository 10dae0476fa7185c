use std::time::Duration;

use leptos::ev;
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::Function;
use leptos::web_sys::{Element, Event, HtmlElement, HtmlTextAreaElement};

use super::address;
use super::host::{Host, ViewObject};
use crate::location::View;
use crate::search::facets::Facet;
use crate::search::lookup;
use crate::search::query;
use crate::search::{self, Found};

/// The pause in typing after which the address follows and what was found is announced. With a longer one both come
/// later, with a shorter one screen readers announce more that is passing.
const DEBOUNCE: Duration = Duration::from_millis(400);

/// The pause in typing after which another entry may take the place of the first one. With a longer one the best comes
/// later, with a shorter one the first row changes while it is read.
const HOLD: Duration = Duration::from_millis(120);

/// Fits the search box.
pub const SEARCH_BOX: &str = "[name=q]";

/// The entries that a pasted text was read as, by a program of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadAs {
    /// The text of the search box then. It holds for no other query.
    pub query: String,
    /// The ids of the entries, the likeliest first.
    pub entries: Vec<&'static str>,
}

/// The state that the explorer is drawn from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// The part that the address has too.
    pub view: View,
    /// The last announcement to screen readers.
    pub said: String,
    /// The number of times that data were installed while a search was shown.
    pub installed: u8,
    /// Whether somebody types, so that the first entry found stays first.
    pub is_held: bool,
    /// The query as it was typed, if a better spelling of it was chosen.
    pub respelt: Option<String>,
    /// The reading of the query, where it is evidence: its entries are shown, and the words are not ranked.
    pub read_as: Option<ReadAs>,
}

impl Shown {
    /// The entries that the query was read as.
    fn entries(&self) -> Option<&[&'static str]> {
        let read_as = self
            .read_as
            .as_ref()
            .filter(|read_as| read_as.query == self.view.query);
        read_as.map(|read_as| &read_as.entries[..])
    }

    /// Finds what the query and the filter ask for, after what was found `before`.
    fn find(&self, before: Option<&Found>) -> Found {
        if let Some(entries) = self.entries() {
            return search::entries(entries, &self.view.filter);
        }
        let found = search::search(&self.view.query, &self.view.filter);
        // A single word narrows with each letter; a sentence only changes its order.
        let is_sentence = self.view.query.trim().contains(' ');
        match before.filter(|_| self.is_held && is_sentence) {
            Some(before) => found.held(before),
            None => found,
        }
    }
}

/// The state of the explorer, and all actions on it.
///
/// It is one signal, and what is made of it goes to the page as texts and facts: every further type that
/// a signal or an attribute is made of costs a kilobyte of program.
#[derive(Clone, Copy)]
pub struct State {
    /// The state that the explorer is drawn from.
    pub shown: RwSignal<Shown>,
    /// The entries that the query and the filter find.
    pub found: Memo<Found>,
    /// The explorer's own element: nothing outside it is looked at or touched, the address apart.
    pub root: NodeRef<html::Div>,
    /// The path or URL of the site's root, with which links and the address begin.
    base: StoredValue<String>,
    pending: StoredValue<Pending, LocalStorage>,
    host: StoredValue<Host, LocalStorage>,
}

/// The steps that are still to be done.
#[derive(Default)]
struct Pending {
    /// Whether something was typed that is still to be searched for.
    is_search_due: bool,
    /// Whether the results that are to be shown were typed for: the first of them are shown before the others.
    is_typed: bool,
    /// Whether the newest entry of the history is one of typing that goes on, so that more typing replaces it.
    replaces_entry: bool,
    /// The timer that runs until nothing has been typed for a while.
    debounced: Option<TimeoutHandle>,
    /// The timer that runs until the first entry need not be held any more.
    held: Option<TimeoutHandle>,
    /// The queries that may stand in no address.
    unshareable: address::Unshareable,
    /// The link by which the entry was opened.
    opener: Option<HtmlElement>,
}

impl State {
    /// The state without a query, as it is rendered; `base` leads to the site's root.
    pub fn new(base: String, host: Host) -> State {
        let shown = RwSignal::new(Shown::default());
        let found = move |before: Option<&Found>| shown.with(|shown| shown.find(before));
        State {
            shown,
            found: Memo::new(found),
            root: NodeRef::new(),
            base: StoredValue::new(base),
            pending: StoredValue::new_local(Pending::default()),
            host: StoredValue::new_local(host),
        }
    }

    /// The path or URL of the site's root.
    pub fn base(self) -> String {
        self.base.get_value()
    }

    /// A text made of the state.
    pub fn text(self, make: impl Fn(State) -> String + Send + Sync + 'static) -> Memo<String> {
        self.boxed_text(Box::new(make))
    }

    fn boxed_text(self, make: Box<dyn Fn(State) -> String + Send + Sync>) -> Memo<String> {
        Memo::new(move |_| make(self))
    }

    /// A fact about the state.
    pub fn fact(self, test: impl Fn(State) -> bool + Send + Sync + 'static) -> Memo<bool> {
        self.boxed_fact(Box::new(test))
    }

    fn boxed_fact(self, test: Box<dyn Fn(State) -> bool + Send + Sync>) -> Memo<bool> {
        Memo::new(move |_| test(self))
    }

    /// Checks if the query needs data that are not installed, by a test of the query.
    pub fn needs(self, test: fn(&str) -> bool) -> bool {
        self.shown.with_untracked(|shown| test(&shown.view.query))
    }

    /// Searches again, with the data that were installed since.
    pub fn refresh(self) {
        self.shown.update(|shown| shown.installed += 1);
    }

    /// Shows the entries that a text in the search box was read as; without any, what its words find.
    pub fn read_as(self, text: &str, ids: &[String]) {
        let entries: Vec<_> = ids
            .iter()
            .filter_map(|id| lookup::by_id(id))
            .map(|entry| entry.id)
            .collect();
        let query = query::truncate_for_input(text).to_owned();
        let read_as = (!entries.is_empty()).then_some(ReadAs { query, entries });
        if self.shown.with_untracked(|shown| shown.read_as != read_as) {
            self.shown.update(|shown| shown.read_as = read_as);
        }
    }

    /// Keeps the query out of the address, or no longer.
    pub fn withhold(self, is_withheld: bool) {
        let was_withheld = self
            .shown
            .try_update_untracked(|shown| std::mem::replace(&mut shown.view.is_withheld, is_withheld));
        if was_withheld == Some(!is_withheld) {
            self.debounce(move || self.write_typed());
        }
    }

    /// The id of the entry that is open.
    pub fn open_id(self) -> Option<&'static str> {
        self.shown.with(|shown| shown.view.open)
    }

    /// Checks if the explorer stands on the site: the address, the keys, the focus and the landmarks are its own.
    pub fn is_site(self) -> bool {
        self.host.with_value(|host| matches!(host, Host::Site))
    }

    /// Shows a view that the host asks for, which is not told of it.
    pub fn show(self, view: View) {
        self.set_search_due(false);
        self.shown.update(|shown| shown.view = view);
    }

    /// Shows what the host asks for at first, or on the site what the address says and what was typed before the program had loaded.
    pub fn start(self) {
        // A page that comes back from the browser's cache may have lost what stood in its controls: WebKit empties boxes without
        // autocomplete, after this event.
        let back = window_event_listener_untyped("pageshow", move |_| {
            let refill = move || {
                let _ = self.shown.try_update(|_| {});
            };
            set_timeout(refill, Duration::ZERO)
        });
        on_cleanup(move || {
            back.remove();
            self.cancel_debounced();
        });
        if let Host::Element(embedding) = self.host.get_value() {
            return embedding
                .into_iter()
                .for_each(|embedding| self.show(embedding.view));
        }
        let typed = self
            .search_box()
            .map(|search_box| search_box.value())
            .unwrap_or_default();
        self.read_address();
        // The search box has the focus from the start.
        after_paint(search::prepare);
        let is_typed = !typed.is_empty() && self.shown.with_untracked(|shown| shown.view.query.is_empty());
        if is_typed {
            self.search(&typed);
        }
        // A form that was sent before this asks for what an address with `?q=` asks for.
        if !is_typed || self.find("form[data-sent]").is_some() {
            self.open_exact();
        }
        if is_typed
            || self
                .shown
                .with_untracked(|shown| shown.view.unshareable().is_some())
        {
            self.write_address(true);
        }
        let follow = window_event_listener_untyped("popstate", move |_| self.read_address());
        on_cleanup(move || follow.remove());
    }

    /// Says how many entries are shown.
    pub fn count(self) -> String {
        let all = self.shown.with(|shown| shown.view.filter.selected().count());
        match self.found.with(|found| found.hits.len()) {
            count if count == all => format!("{all} entries"),
            0 => "No entry".to_owned(),
            1 => format!("1 of {all} entries"),
            count => format!("{count} of {all} entries"),
        }
    }

    /// The announcement of what was found: the count, the entry that stands above the list or is the only one in it, and the
    /// first of the remarks there. All of them would take longer to hear than the list.
    fn announcement(self) -> String {
        let mut said = self.count();
        self.found.with(|found| {
            let answer = found.answer().map(|best| (". Best match: ", best));
            let closest = || {
                found
                    .closest()
                    .first()
                    .map(|entry| (". Closest in meaning: ", *entry))
            };
            let only = || match found.hits[..] {
                [only] => Some((": ", only.entry())),
                _ => None,
            };
            if let Some((label, entry)) = answer.or_else(closest).or_else(only) {
                let name = entry.title().unwrap_or(entry.origin.label());
                said = [&said, label, &entry.number(), " ", name].concat();
            }
            if let Some(suggestion) = &found.suggestion {
                said = [&said, ". Did you mean ", suggestion, "?"].concat();
            } else if let Some(note) = found.notes.first() {
                said = [&said, ". ", &note.to_string()].concat();
            }
        });
        said
    }

    /// Checks if there is a query, so that the list is ranked.
    pub fn is_asked(self) -> bool {
        self.shown
            .with(|shown| !shown.view.query.trim().is_empty() || shown.entries().is_some())
    }

    /// Checks if a query or a filter narrows the list.
    pub fn is_narrowed(self) -> bool {
        self.shown.with(|shown| {
            !shown.view.query.is_empty() || !shown.view.filter.is_empty() || shown.entries().is_some()
        })
    }

    /// Searches for what is typed. The address follows, and the count is said aloud, once nothing has been typed for a while.
    pub fn search(self, text: &str) {
        self.pending.update_value(|pending| pending.is_typed = true);
        // The best is on top, which may be out of sight; the search box never is.
        if let Some(root) = self.root.get_untracked()
            && root.get_bounding_client_rect().top() < 0.0
        {
            root.scroll_into_view();
        }
        self.shown.update(|shown| {
            shown.view.query = query::truncate_for_input(text).to_owned();
            shown.respelt = None;
        });
        self.debounce(move || self.write_typed());
    }

    /// Writes what was typed into the address: one entry of the history for as long as typing goes on.
    fn write_typed(self) {
        let goes_on = self
            .pending
            .try_update_value(|pending| std::mem::replace(&mut pending.replaces_entry, true));
        self.write_address(goes_on == Some(true));
    }

    /// Changes what is shown, and the address at once, as an entry of the history of its own.
    fn change(self, change: impl FnOnce(&mut View)) {
        self.search_if_due();
        // Back leads to what was typed, even where this comes before the address has followed.
        self.write_typed();
        self.shown.update(|shown| change(&mut shown.view));
        self.write_address(false);
        self.debounce(|| {});
        self.pending
            .update_value(|pending| pending.replaces_entry = false);
    }

    /// Runs `then` and says aloud what was found once nothing else has been asked for a while.
    fn debounce(self, then: impl FnOnce() + 'static) {
        let all = move || {
            then();
            let said = self.announcement();
            self.shown.update(|shown| shown.said = said);
        };
        self.cancel_debounced();
        self.pending
            .update_value(|pending| pending.debounced = set_timeout_with_handle(all, DEBOUNCE).ok());
    }

    fn cancel_debounced(self) {
        let waiting = self.pending.try_update_value(|pending| pending.debounced.take());
        if let Some(Some(waiting)) = waiting {
            waiting.clear();
        }
    }

    /// Keeps a link where it is in the window while the page is laid out anew, in the next frame.
    fn keep_in_place(self, link: Option<HtmlElement>) {
        let Some(link) = link else { return };
        let before = link.get_bounding_client_rect();
        request_animation_frame(move || {
            let now = link.get_bounding_client_rect();
            // If there is room for only one of them, the entry that is open hides the list.
            if now.height() == 0.0 {
                return;
            }
            if before.height() == 0.0 && self.is_site() {
                link.scroll_into_view();
            } else if let Some(scroller) = self.scroller() {
                let moved = (now.top() - before.top()).round() as i32;
                scroller.set_scroll_top(scroller.scroll_top() + moved);
            }
        });
    }

    /// The link by which an entry was opened, if it is still there.
    pub fn opener(self, id: &str) -> Option<HtmlElement> {
        let opener = self.pending.with_value(|pending| pending.opener.clone());
        opener.filter(|link| link.is_connected() && link.get_attribute("data-open").as_deref() == Some(id))
    }

    /// The element that scrolls the list: the page's, or in another page the frame of the explorer.
    fn scroller(self) -> Option<Element> {
        match self.is_site() {
            true => document().scrolling_element(),
            false => self.root.get_untracked()?.closest(".frame").ok()?,
        }
    }

    /// Does what the clicked control says: a link to an entry opens it in place, a checkbox chooses, `data-do` names any other deed, `data-value`
    /// what to do it to.
    pub fn clicked(self, event: ev::MouseEvent) {
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if let Some(link) = closest(&event, "a[data-open]").filter(|_| !modified) {
            event.prevent_default();
            let entry = link.get_attribute("data-open").and_then(|id| lookup::by_id(&id));
            let link = link.dyn_into::<HtmlElement>().ok();
            self.keep_in_place(link.clone());
            self.pending.update_value(|pending| pending.opener = link);
            return self.change(|view| view.open = entry.map(|entry| entry.id));
        }
        let chosen =
            closest(&event, "input[data-value]").and_then(|control| control.get_attribute("data-value"));
        if let Some((facet, value)) = chosen.as_deref().and_then(Facet::named_value) {
            return self.change(|view| view.filter.toggle(facet, value));
        }
        let Some(control) = closest(&event, "[data-do]").filter(|_| !modified) else {
            return;
        };
        // An example is a link, which leads to its answer where there is no program.
        event.prevent_default();
        // A chip is named otherwise than the checkbox whose choice it takes back.
        let value = ["data-value", "data-drop"]
            .into_iter()
            .find_map(|name| control.get_attribute(name))
            .unwrap_or_default();
        match control.get_attribute("data-do").as_deref() {
            Some("search") => {
                self.search(&value);
                self.focus_search();
            }
            Some("respell") => {
                let typed = self.shown.with_untracked(|shown| shown.view.query.clone());
                self.search(&value);
                self.shown.update(|shown| shown.respelt = Some(typed));
                self.focus_search();
            }
            Some("drop") => {
                self.change(|view| match Facet::named_value(&value) {
                    Some((facet, value)) => view.filter.toggle(facet, value),
                    None => view.filter.clear_all(),
                });
                // The button is gone.
                match Facet::named_value(&value) {
                    Some((facet, _)) => {
                        self.focus(&format!("[data-facet={}] :is(summary, input)", facet.id()));
                    }
                    None => self.focus_search(),
                }
            }
            Some("reset") => {
                self.shown.update_untracked(|shown| shown.read_as = None);
                self.change(|view| {
                    view.query.clear();
                    view.filter.clear_all();
                });
                self.focus_search();
            }
            Some("close") => {
                let open = self.shown.with_untracked(|shown| shown.view.open);
                let opener = open.and_then(|id| self.opener(id));
                self.keep_in_place(opener.or_else(|| self.find("[aria-current]")));
                self.change(|view| view.open = None);
            }
            _ => {}
        }
    }

    /// Builds what a search takes when its box is entered, before the first letter.
    pub fn entered(self, event: ev::FocusEvent) {
        if closest(&event, SEARCH_BOX).is_some() {
            after_paint(search::prepare);
        }
    }

    /// Takes what is typed: the letter is painted first, then what it finds.
    pub fn typed(self, event: Event) {
        if closest(&event, SEARCH_BOX).is_none() || self.set_search_due(true) {
            return;
        }
        after_paint(move || {
            self.hold();
            self.search_due();
        });
    }

    /// Keeps the first entry found first until nothing has been typed for a while.
    fn hold(self) {
        self.shown.try_update_untracked(|shown| shown.is_held = true);
        let held = set_timeout_with_handle(
            move || {
                self.release();
            },
            HOLD,
        );
        let before = self
            .pending
            .try_update_value(|pending| std::mem::replace(&mut pending.held, held.ok()));
        if let Some(Some(before)) = before {
            before.clear();
        }
    }

    /// Lets the best entry be the first; whether another one was.
    fn release(self) -> bool {
        self.shown.try_update_untracked(|shown| shown.is_held = false);
        let was_held = self.found.try_with_untracked(|found| found.is_held) == Some(true);
        if was_held {
            self.pending.update_value(|pending| pending.is_typed = true);
            self.shown.update(|_| {});
        }
        was_held
    }

    /// Searches for what was typed, if that is still to be done, and lets the best entry be the first; whether anything changed.
    pub fn search_if_due(self) -> bool {
        self.release() | self.search_due()
    }

    /// Searches for what was typed, if that is still to be done; whether it was.
    fn search_due(self) -> bool {
        let was_due = self.set_search_due(false);
        if was_due && let Some(search_box) = self.search_box() {
            self.search(&search_box.value());
        }
        was_due
    }

    /// Checks if something was typed that is still to be searched for, or the explorer is gone.
    pub fn is_search_due(self) -> bool {
        self.pending.try_with_value(|pending| pending.is_search_due) != Some(false)
    }

    /// Takes the mark that the results to be shown were typed for: true once for each search.
    pub fn take_is_typed(self) -> bool {
        let take = |pending: &mut Pending| std::mem::take(&mut pending.is_typed);
        self.pending.try_update_value(take).unwrap_or_default()
    }

    /// Notes whether a search is due; whether one was before.
    fn set_search_due(self, is_due: bool) -> bool {
        let change = |pending: &mut Pending| std::mem::replace(&mut pending.is_search_due, is_due);
        self.pending.try_update_value(change).unwrap_or_default()
    }

    /// Writes the query into the search box where it came from elsewhere.
    pub fn show_query(self) {
        if self.is_search_due() {
            return;
        }
        if let Some(search_box) = self.search_box() {
            self.shown.with_untracked(|shown| {
                // The end of a text that is too long to be searched stays in the box.
                if shown.view.query != query::truncate_for_input(&search_box.value()) {
                    search_box.set_value(&shown.view.query);
                }
            });
        }
    }

    /// Opens the first result: the search box's form was sent, by Enter or a phone's key.
    pub fn submitted(self, event: ev::SubmitEvent) {
        event.prevent_default();
        self.search_if_due();
        let first = self.found.with_untracked(|found| found.hits.first().copied());
        if let Some(hit) = first.filter(|_| self.shown.with_untracked(|shown| !shown.view.query.is_empty())) {
            self.change(|view| view.open = Some(hit.entry().id));
        }
    }

    /// The first element of the explorer that `selector` fits.
    pub fn find(self, selector: &str) -> Option<HtmlElement> {
        let root = self.root.get_untracked()?;
        root.query_selector(selector).ok()??.dyn_into().ok()
    }

    /// Moves the keyboard to the first element that `selector` fits.
    pub fn focus(self, selector: &str) -> bool {
        self.find(selector).is_some_and(|element| element.focus().is_ok())
    }

    fn search_box(self) -> Option<HtmlTextAreaElement> {
        self.find(SEARCH_BOX)?.dyn_into().ok()
    }

    /// Checks if an arrow down leaves the search box: it has one line, or the caret stands at its end.
    pub fn is_at_end_of_query(self) -> bool {
        self.search_box().is_none_or(|search_box| {
            !search_box.has_attribute("data-lines")
                || search_box.selection_end() == Ok(Some(search_box.text_length()))
        })
    }

    /// Moves the keyboard to the search box, with its text selected.
    pub fn focus_search(self) {
        if let Some(search_box) = self.search_box() {
            let _ = search_box.focus();
            search_box.select();
        }
    }

    /// Shows what the address says.
    fn read_address(self) {
        self.set_search_due(false);
        let base = self.base();
        let view = self
            .pending
            .with_value(|pending| address::read(&base, &pending.unshareable));
        if self.shown.with_untracked(|shown| shown.view != view) {
            self.shown.update(|shown| shown.view = view);
            self.debounce(|| {});
        }
        self.pending
            .update_value(|pending| pending.replaces_entry = false);
    }

    /// Opens the entry of a number that the page was asked for by `?q=`, from a browser's address bar; what was
    /// searched here before stays as it was. Gives an entry that is open its page's address.
    fn open_exact(self) {
        let open = self.shown.with_untracked(|shown| match shown.view.open {
            None if address::kept_view().is_none() => shown.view.exact().map(|entry| entry.id),
            open => open,
        });
        if open.is_some() {
            self.shown.update(|shown| shown.view.open = open);
            self.write_address(true);
        }
    }

    /// Writes what is shown into the address; in an element, tells the host of it.
    fn write_address(self, replace: bool) {
        match self.host.try_with_value(Host::clone) {
            Some(Host::Site) => {
                let base = self.base();
                let view = self.shown.with_untracked(|shown| shown.view.clone());
                self.pending
                    .update_value(|pending| address::write(&base, &view, &mut pending.unshareable, replace));
            }
            Some(Host::Element(Some(embedding))) => self.tell(&embedding.changed),
            _ => {}
        }
    }

    /// Tells the host what is shown.
    fn tell(self, changed: &Function) {
        let count = self.found.with_untracked(|found| found.hits.len());
        let view = self.shown.with_untracked(|shown| ViewObject::new(&shown.view));
        // The host may ask for something else at once, so that nothing is borrowed while it is told.
        let _ = changed.call2(&JsValue::NULL, view.as_ref(), &count.into());
    }
}

/// Runs `then` once the browser has painted what is there.
fn after_paint(then: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(then, Duration::ZERO));
}

/// The element that an event happened in and that `selector` fits.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(selector).ok().flatten()
}
