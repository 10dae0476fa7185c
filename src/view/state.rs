use std::time::Duration;

use leptos::ev;
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::{Date, Function};
use leptos::web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::list;
use crate::facets::Facet;
use crate::location::View;
use crate::lookup;
use crate::query;
use crate::search::{self, Found};

/// How long typing rests before the address follows and the count is said aloud.
const PAUSE: Duration = Duration::from_millis(400);

/// What is shown, apart from what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// What the address says too.
    pub view: View,
    /// Whether the facets are unfolded, where there is no room for them.
    pub facets: bool,
    /// Whether every value of the facet is shown, by facet.
    pub all_values: [bool; Facet::ALL.len()],
    /// What was last said aloud.
    pub said: String,
}

/// What the explorer shows, and all that can be done to it.
///
/// It is one signal, and what is made of it goes to the page as texts and facts: every further type that
/// a signal or an attribute is made of costs a kilobyte of program.
#[derive(Clone, Copy)]
pub struct State {
    /// What is shown.
    pub shown: RwSignal<Shown>,
    /// What the query and the filter find.
    pub found: Memo<Found>,
    /// The explorer's own element: nothing outside it is looked at or touched, the address apart.
    pub root: NodeRef<html::Div>,
    /// What leads to the site's root, in links and in the address.
    base: StoredValue<String>,
    history: StoredValue<History, LocalStorage>,
    /// What is told of every change, in an element of another page; `None` on the site, where the address is.
    host: StoredValue<Option<Function>, LocalStorage>,
}

/// What is under way between the page and the browser's history.
#[derive(Default)]
struct History {
    /// Whether its newest entry is of typing that goes on, to be replaced by more of it.
    typing: bool,
    /// Whether something was typed that is still to be searched for.
    behind: bool,
    /// Whether what is found next was typed, and is to be shown as soon as can be.
    typed: bool,
    pause: Option<TimeoutHandle>,
    /// The queries that may stand in no address, each with the number that stands for it in the browser's history.
    unshareable: Vec<(String, String)>,
}

impl History {
    /// The number of a query; where it takes the place of one that has a number, that number.
    fn number(&mut self, query: String, replaced: Option<&str>) -> String {
        if let Some((number, _)) = self.unshareable.iter().find(|(_, kept)| *kept == query) {
            return number.clone();
        }
        let replaced = self
            .unshareable
            .iter_mut()
            .find(|(number, _)| Some(number.as_str()) == replaced);
        if let Some((number, kept)) = replaced {
            *kept = query;
            return number.clone();
        }
        // The numbers of an earlier load of the page stand for nothing: no number may come again.
        let number = Date::now().to_string();
        self.unshareable.push((number.clone(), query));
        number
    }
}

impl State {
    /// The state without a query, as it is rendered; `base` leads to the site's root, `host` is told of changes
    /// where the explorer does not stand on the site.
    pub fn new(base: String, host: Option<Function>) -> State {
        let shown = RwSignal::new(Shown::default());
        let found = move || shown.with(|shown| search::search(&shown.view.query, &shown.view.filter));
        State {
            shown,
            found: Memo::new(move |_| found()),
            root: NodeRef::new(),
            base: StoredValue::new(base),
            history: StoredValue::new_local(History::default()),
            host: StoredValue::new_local(host),
        }
    }

    /// What leads to the site's root.
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

    /// The id of the entry that is open.
    pub fn open_id(self) -> Option<&'static str> {
        self.shown.with(|shown| shown.view.open)
    }

    /// Whether the explorer is the site's: the address, the keys and the focus are its own.
    pub fn is_site(self) -> bool {
        self.host.with_value(Option::is_none)
    }

    /// Shows what a host asks for, which is not told of it: a query string as in the address, and the id of an entry.
    pub fn show(self, search: &str, open: &str) {
        self.set_behind(false);
        let view = View::read("", search, open);
        self.shown.update(|shown| shown.view = view);
    }

    /// Begins to follow the address, and keeps what was typed before the program had loaded.
    pub fn start(self) {
        // A page that comes back from the browser's cache may have lost what stood in its controls.
        let back = window_event_listener_untyped("pageshow", move |_| self.shown.update(|_| {}));
        on_cleanup(move || {
            back.remove();
            self.forget_pause();
        });
        if !self.is_site() {
            return self.write_address(true);
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

    /// Whether a query or a filter narrows the list.
    pub fn is_narrowed(self) -> bool {
        self.shown
            .with(|shown| !shown.view.query.is_empty() || !shown.view.filter.is_empty())
    }

    /// Searches for what is typed; the address and the voice follow when typing rests.
    fn search(self, text: &str) {
        self.history.update_value(|history| history.typed = true);
        // The best is on top, which may be out of sight; the search box never is.
        if let Some(root) = self.root.get_untracked()
            && root.get_bounding_client_rect().top() < 0.0
        {
            root.scroll_into_view();
        }
        self.shown
            .update(|shown| shown.view.query = query::kept(text).to_owned());
        self.after_pause(move || self.write_typed());
    }

    /// Writes what was typed into the address: one entry of the history for as long as typing goes on.
    fn write_typed(self) {
        let goes_on = self
            .history
            .try_update_value(|history| std::mem::replace(&mut history.typing, true));
        self.write_address(goes_on == Some(true));
    }

    /// Changes what is shown, and the address at once, as an entry of the history of its own.
    fn change(self, change: impl FnOnce(&mut View)) {
        self.catch_up();
        // Back leads to what was typed, even where this comes before typing rested.
        self.write_typed();
        self.shown.update(|shown| change(&mut shown.view));
        self.write_address(false);
        self.after_pause(|| {});
        self.history.update_value(|history| history.typing = false);
    }

    /// Runs `then` and says the count aloud once nothing else has been asked for a while.
    fn after_pause(self, then: impl FnOnce() + 'static) {
        let rest = move || {
            then();
            let count = self.count();
            self.shown.update(|shown| shown.said = count);
        };
        self.forget_pause();
        self.history
            .update_value(|history| history.pause = set_timeout_with_handle(rest, PAUSE).ok());
    }

    fn forget_pause(self) {
        let waiting = self.history.try_update_value(|history| history.pause.take());
        if let Some(Some(waiting)) = waiting {
            waiting.clear();
        }
    }

    /// Keeps a row where it is in the window while the list is laid out anew, in the next frame.
    fn keep_in_place(self, row: Option<Element>) {
        let Some(row) = row else { return };
        let before = row.get_bounding_client_rect().top();
        request_animation_frame(move || {
            let now = row.get_bounding_client_rect();
            // Where there is room for one of them alone, the entry that is open hides the list.
            if now.height() > 0.0
                && let Some(scroller) = self.scroller()
            {
                let moved = (now.top() - before).round() as i32;
                scroller.set_scroll_top(scroller.scroll_top() + moved);
            }
        });
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
            self.keep_in_place(closest(&event, ".row"));
            return self.change(|view| view.open = entry.map(|entry| entry.id));
        }
        let chosen =
            closest(&event, "input[data-value]").and_then(|control| control.get_attribute("data-value"));
        if let Some((facet, value)) = chosen.as_deref().and_then(Facet::named_value) {
            return self.change(|view| view.filter.toggle(facet, value));
        }
        let Some(control) = closest(&event, "[data-do]") else {
            return;
        };
        let value = control.get_attribute("data-value").unwrap_or_default();
        match control.get_attribute("data-do").as_deref() {
            Some("search") => {
                self.search(&value);
                self.focus_search();
            }
            Some("drop") => {
                self.change(|view| match Facet::named_value(&value) {
                    Some((facet, value)) => view.filter.toggle(facet, value),
                    None => view.filter.clear_all(),
                });
                self.focus_search();
            }
            Some("reset") => {
                self.change(|view| {
                    view.query.clear();
                    view.filter.clear_all();
                });
                self.focus_search();
            }
            Some("close") => {
                self.keep_in_place(self.find("[aria-current]").map(Element::from));
                self.change(|view| view.open = None);
            }
            Some("unfold") => self.shown.update(|shown| shown.facets = !shown.facets),
            Some("more") => {
                if let Some(facet) = Facet::from_id(&value).map(|facet| facet as usize) {
                    self.shown
                        .update(|shown| shown.all_values[facet] = !shown.all_values[facet]);
                }
            }
            _ => {}
        }
    }

    /// Builds what a search takes when its box is entered, before the first letter.
    pub fn entered(self, event: ev::FocusEvent) {
        if closest(&event, "input[type=search]").is_some() {
            after_paint(search::prepare);
        }
    }

    /// Takes what is typed: the letter is painted first, then what it finds.
    pub fn typed(self, event: Event) {
        if closest(&event, "input[type=search]").is_none() || self.set_behind(true) {
            return;
        }
        after_paint(move || {
            self.catch_up();
        });
    }

    /// Searches for what was typed, if that is still to be done; whether it was.
    fn catch_up(self) -> bool {
        let was_behind = self.set_behind(false);
        if was_behind && let Some(search_box) = self.search_box() {
            self.search(&search_box.value());
        }
        was_behind
    }

    /// Whether the search is behind what is typed.
    pub fn is_behind(self) -> bool {
        self.history.try_with_value(|history| history.behind) != Some(false)
    }

    /// Whether what was found was typed; said once.
    pub fn take_typed(self) -> bool {
        let take = |history: &mut History| std::mem::take(&mut history.typed);
        self.history.try_update_value(take).unwrap_or_default()
    }

    /// Whether the search was behind what is typed before this.
    fn set_behind(self, behind: bool) -> bool {
        let change = |history: &mut History| std::mem::replace(&mut history.behind, behind);
        self.history.try_update_value(change).unwrap_or_default()
    }

    /// Writes the query into the search box where it came from elsewhere.
    pub fn show_query(self) {
        if self.is_behind() {
            return;
        }
        if let Some(search_box) = self.search_box() {
            self.shown.with_untracked(|shown| {
                // What was cut from a long text stays in the box.
                if shown.view.query != query::kept(&search_box.value()) {
                    search_box.set_value(&shown.view.query);
                }
            });
        }
    }

    /// Keys in the search box and in the list.
    pub fn pressed(self, event: KeyboardEvent) {
        let key = event.key();
        if !matches!(key.as_str(), "ArrowDown" | "ArrowUp" | "Escape") {
            return;
        }
        let in_search = closest(&event, "input[type=search]").is_some();
        let in_list = closest(&event, "[data-id]").is_some();
        if key == "Escape" {
            self.catch_up();
        }
        let done = match key.as_str() {
            // The rows are shown as found a moment after the search has caught up.
            "ArrowDown" if in_search && self.catch_up() => {
                request_animation_frame(move || {
                    list::focus_first_row(self);
                });
                true
            }
            "ArrowDown" if in_search => list::focus_first_row(self),
            "ArrowDown" if in_list => list::focus_next_row(&event, Element::next_element_sibling),
            "ArrowUp" if in_list => {
                let moved = list::focus_next_row(&event, Element::previous_element_sibling);
                if !moved {
                    self.focus_search();
                }
                true
            }
            "Escape" if in_search && self.shown.with_untracked(|shown| !shown.view.query.is_empty()) => {
                self.search("");
                true
            }
            _ => false,
        };
        if done {
            event.prevent_default();
        }
    }

    /// Opens the first result: the search box's form was sent, by Enter or a phone's key.
    pub fn submitted(self, event: ev::SubmitEvent) {
        event.prevent_default();
        self.catch_up();
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

    fn search_box(self) -> Option<HtmlInputElement> {
        self.find("input[type=search]")?.dyn_into().ok()
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
        self.set_behind(false);
        let location = window().location();
        let path = location.pathname().unwrap_or_default();
        let in_address = location.search().unwrap_or_default();
        let kept = kept_view().unwrap_or_default();
        let (search, number) = parts_of_kept(&kept);
        let base = self.base();
        let mut view = View::read(
            path.strip_prefix(base.as_str()).unwrap_or_default(),
            if in_address.is_empty() {
                search
            } else {
                &in_address
            },
            &location.hash().unwrap_or_default(),
        );
        self.history.with_value(|history| {
            if let Some((_, query)) = history.unshareable.iter().find(|(kept, _)| kept == number) {
                view.query.clone_from(query);
            }
        });
        if self.shown.with_untracked(|shown| shown.view != view) {
            self.shown.update(|shown| shown.view = view);
            self.after_pause(|| {});
        }
        self.history.update_value(|history| history.typing = false);
    }

    /// Opens the entry of a number that the page was asked for by `?q=`, from a browser's address bar; what was
    /// searched here before stays as it was. Gives an entry that is open its page's address.
    fn open_exact(self) {
        let open = self.shown.with_untracked(|shown| match shown.view.open {
            None if kept_view().is_none() => shown.view.exact().map(|entry| entry.id),
            open => open,
        });
        if open.is_some() {
            self.shown.update(|shown| shown.view.open = open);
            self.write_address(true);
        }
    }

    /// Writes what is shown into the address. The page of an open entry has no query string: what was searched
    /// is kept beside the address, so that Back leads to it. A query that may stand in no address stays in the page, and the
    /// history has a number for it.
    fn write_address(self, replace: bool) {
        if let Some(host) = self.host.try_with_value(Option::clone).flatten() {
            let count = self.found.with_untracked(|found| found.hits.len());
            let (search, open) = self
                .shown
                .with_untracked(|shown| (shown.view.whole_search(), shown.view.entry()));
            let open = open.map_or_else(String::new, |entry| [entry.id, " ", entry.origin.id()].concat());
            // The host may ask for something else at once, so that nothing is borrowed while it is told.
            let _ = host.call3(&JsValue::NULL, &search.into(), &open.into(), &count.into());
            return;
        }
        let location = window().location();
        let now = [location.pathname(), location.search(), location.hash()];
        let now: String = now.into_iter().flatten().collect();
        let (address, search, unshareable) = self.shown.with_untracked(|shown| {
            let view = &shown.view;
            let unshareable = view.unshareable().map(str::to_owned);
            (view.address(), view.search(), unshareable)
        });
        let url = self.base() + &address;
        let Ok(history) = window().history() else { return };
        let before = kept_view();
        let mut kept = search;
        if let Some(query) = unshareable {
            let replaced = before.as_deref().map(|before| parts_of_kept(before).1);
            let number = |history: &mut History| history.number(query, replaced.filter(|_| replace));
            kept += "#";
            kept += &self.history.try_update_value(number).unwrap_or_default();
        }
        // Where nothing is kept yet, an address that says all may stay.
        if now == url && before.as_deref().unwrap_or(&address) == kept {
            return;
        }
        let kept = JsValue::from_str(&kept);
        // A browser that refuses (too many entries in a short time) keeps the old address; nothing is lost.
        let _ = match replace {
            true => history.replace_state_with_url(&kept, "", Some(&url)),
            false => history.push_state_with_url(&kept, "", Some(&url)),
        };
    }
}

/// Runs `then` once the browser has painted what is there.
fn after_paint(then: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(then, Duration::ZERO));
}

/// The view that the history keeps beside the address; `None` where the explorer did not write the address. It is the query string
/// of the list, and after a `#` the number of a query that may stand in no address.
fn kept_view() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// The query string and the number, which may be empty, in what the history keeps.
fn parts_of_kept(kept: &str) -> (&str, &str) {
    kept.split_once('#').unwrap_or((kept, ""))
}

/// The element that an event happened in and that `selector` fits.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(selector).ok().flatten()
}
