// <http-status-explorer class="5xx" origin="nginx">: the site's explorer in any page. Its list stands there as the build
// rendered it, filtered by what the rows say, until the program takes it over.
import style from "built-elements/http-status-explorer.css";
import * as source from "source";
import { Articles } from "../articles.js";
import { PROGRAM_SECONDS } from "../deadlines.js";
import { namesFor } from "../names.js";
import { Evidence } from "../paste.js";
import { fit, followBox, SEARCH_BOX } from "../search-box.js";
import { Specifications } from "../specifications.js";
import { isLink } from "./links.js";
import { Reason } from "./loading.js";
import { Once } from "./once.js";
import { forgetProgram, Program, sharedProgram } from "./programs.js";
import { adopt, reflect } from "./properties.js";
import { filterRows, hasValue, numberOf } from "./rows.js";
import { hasLightText } from "./scheme.js";

/** @typedef {import("../program.js").View} View */
/** A facet of the filters. @typedef {"class" | "origin" | "spec"} Facet */

/** The attributes that choose values of a facet. @type {Facet[]} */
const facets = ["class", "origin", "spec"];
/** The attributes that say what is shown, named as in a view. @type {(keyof View)[]} */
const viewNames = ["query", ...facets, "codes", "open"];
/** The attributes that are properties of the same name. `class` is the DOM's own `className`. */
const properties = [
  "query",
  "origin",
  "spec",
  "codes",
  "open",
  "theme",
  "density",
  "columns",
  "src",
  "loading",
];
/** Events of the window that change what is shown. */
const windowEvents = ["popstate", "pageshow", "beforeprint"];

/** @type {CSSStyleSheet | undefined} */
let sheet;
/** The style, made with the first explorer of the page. */
function sharedSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  return sheet;
}

/** The address that links begin with: the `base` that the page gives, if it may become a link. */
const linkBase = () => (isLink(HttpStatusExplorer.base) ? HttpStatusExplorer.base : "#");

/** The explorer as it is rendered, with links that hold anywhere. */
const content = new Once(async () => {
  const rendered = await source.rendered();
  const base = linkBase();
  for (const link of rendered.querySelectorAll("a"))
    link.setAttribute("href", link.getAttribute("href")?.replace("./", base) ?? base);
  rendered.querySelector("form")?.setAttribute("action", base);
  return rendered;
});

/** The entries that are opened, as their pages have them. */
const articles = new Articles(async (id) => {
  const article = await source.article(id);
  // In the package, what leads to a page of the site begins so.
  for (const link of article.querySelectorAll('a[href^="#"]'))
    link.setAttribute("href", /** @type {string} */ (link.getAttribute("href")).replace("#", linkBase()));
  return article;
});

/**
 * The words of an attribute.
 * @param {string | null | undefined} text
 */
const wordsOf = (text) => (text ?? "").split(/[\s,]+/).filter(Boolean);

export class HttpStatusExplorer extends (globalThis.HTMLElement ?? class {}) {
  /** The address of the site that the links lead to, with a slash at the end. */
  static base = source.base;

  static observedAttributes = [...viewNames, "theme", "density", "columns", "src", "loading", "sync-url"];

  #frame;
  #root;
  /** Says that the search is loading, or why it is off. */
  #note = Object.assign(document.createElement("p"), { className: "note", part: "note", role: "status" });
  /** Sees the element come near the window. @type {IntersectionObserver | undefined} */
  #nearness;
  #changes;
  /** The rendered list as it was loaded. @type {DocumentFragment | undefined} */
  #rendered;
  /** The loading of the list that is under way. @type {Promise<boolean> | undefined} */
  #rendering;
  /** The opened entry whose rest was asked for. @type {HTMLElement | null} */
  #opened = null;
  /** Whether the element is in a page, from `connectedCallback` on: its first attributes are told of before. */
  #isInPage = false;
  /** The instance of the program that shows the explorer. @type {Program | undefined} */
  #program;
  /** The explorer in the program. @type {import("../program.js").Mounted | undefined} */
  #mounted;
  /** Loads the names of errors where the query may have one. @type {(() => void) | undefined} */
  #followNames;
  /** The listener that the instance calls. @type {import("./programs.js").Member} */
  #member = { stopped: (isCause) => this.#stopped(isCause) };
  /** The start that is under way. @type {object | undefined} */
  #starting;
  /** The address of the program that was asked for last; empty for the site's own. */
  #src = "";
  /** Whether the program stopped here once: from then on this explorer has an instance of its own. */
  #hasStopped = false;
  /** Whether the page was told that it is ready, as it is not again where another explorer stopped the program. */
  #isReady = false;
  /** The pasted evidence, and its reading. */
  #evidence;
  /** Whether the text of the box is evidence, which stands in no address. */
  #isEvidence = false;
  /** The entries that the box was read as. @type {string[]} */
  #entries = [];
  /** The typed text that the program has not yet told of. @type {string | undefined} */
  #typed;
  /** The view. @type {View} */
  #view = { query: "", class: [], origin: [], spec: [], codes: [], open: "" };

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sharedSheet()];
    this.#root = Object.assign(document.createElement("div"), { className: "root" });
    this.#frame = Object.assign(document.createElement("div"), {
      className: "frame",
      part: "frame",
      lang: "en",
      dir: "ltr",
    });
    this.#frame.append(this.#root);
    shadow.append(this.#frame);
    this.#changes = new MutationObserver(() => {
      this.#complete();
      this.#placeRemarks();
    });
    articles.followRows(this.#frame);
    new Specifications(this.#root, source.specification);
    // The style tells when the color around changes, and when the frame is shown again, by a transition and an animation of no effect.
    for (const type of ["transitionend", "animationstart"]) {
      this.#frame.addEventListener(type, ({ target }) => target === this.#frame && this.#setColorScheme());
    }
    // Escape empties the box before it closes an entry.
    followBox(this.#frame);
    for (const type of ["keydown", "click", "input", "submit", "focusin"]) {
      this.#frame.addEventListener(type, () => this.#program?.isUsedBy(this.#member), true);
      this.#frame.addEventListener(type, (event) =>
        this.#mounted ? this.#onProgramEvent(event) : this.#onListEvent(event),
      );
    }
    this.#evidence = new Evidence({
      target: this.#frame,
      dropTarget: this.#frame,
      box: () => this.#box,
      parent: () => this.#root.querySelector(".pasted") ?? this.#root,
      base: linkBase,
      load: () => source.evidence(),
      withhold: (isWithheld) => {
        this.#isEvidence = isWithheld;
      },
      list: (query, ids) => this.#readAs(query, ids),
    });
  }

  connectedCallback() {
    this.#isInPage = true;
    adopt(this, [...properties, "syncUrl"]);
    for (const type of windowEvents) addEventListener(type, this);
    this.#observeChanges();
    this.#setColorScheme();
    if (this.#mounted || this.#starting) return; // It was moved.
    this.#readView();
    this.#startWhenDue();
  }

  /** A move that keeps the state (`moveBefore`) ends nothing. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    this.#isInPage = false;
    for (const type of windowEvents) removeEventListener(type, this);
    this.#nearness?.disconnect();
    this.#changes.disconnect();
    // Frameworks move an element by taking it out and putting it in again.
    setTimeout(() => this.isConnected || this.#free());
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    const viewName = viewNames.find((one) => one === name);
    if (name === "theme") this.#setColorScheme();
    else if (viewName) this.#change(() => this.#ask(viewName));
    else if ((name === "loading" || name === "src") && this.#isInPage && !this.#mounted) this.#startWhenDue();
  }

  /** @param {Event} event */
  handleEvent({ type }) {
    if (type === "popstate" && this.syncUrl) this.#change(() => this.#readView());
    if (type === "popstate" || type === "pageshow") this.#evidence.followSoon();
    // A page that comes back from the browser's cache may have lost what stood in the box, in WebKit after this event; the program sees to
    // its own.
    if (type === "pageshow") setTimeout(() => this.#mounted || this.#filter());
    if (type === "beforeprint" && !this.#box) this.#restore();
  }

  /**
   * The value that an attribute asks for. `class` may hold a host's own classes too.
   * @param {keyof View} name
   */
  #asked(name, text = this.getAttribute(name)) {
    if (name === "query" || name === "open") return text ?? "";
    const words = wordsOf(text?.toLowerCase());
    if (name === "class") return words.filter((word) => /^([1-5]xx|none)$/.test(word));
    if (name === "spec") return words.map((word) => word.replace(/^(?=\d)/, "rfc"));
    return name === "codes"
      ? words.map((word) => word.replace(/^\d+$/, (code) => code.padStart(3, "0")))
      : words;
  }

  /**
   * Takes into the view what an attribute asks for, or a text in its place.
   * @param {keyof View} name
   * @param {string} [text]
   */
  #ask(name, text) {
    this.#view = { ...this.#view, [name]: this.#asked(name, text) };
  }

  /** Takes what the attributes ask for, or the address where it is followed. A query that may not stand there stays. */
  #readView() {
    const address = new URLSearchParams(this.syncUrl ? location.search : "");
    const { query } = this.#view;
    for (const name of viewNames) this.#ask(name, address.get(`status-${name}`) ?? undefined);
    if (this.#mounted && !address.has("status-query") && !this.#mayWrite(query)) this.#view.query = query;
  }

  /**
   * Checks if a query may be written into the address, as far as the program can tell.
   * @param {string} query
   */
  #mayWrite(query) {
    return this.#program?.isStopped === false && this.#program.bindings.isShareable(query);
  }

  /** The search box; null where the list is not there yet. @type {HTMLTextAreaElement | null} */
  get #box() {
    return this.#root.querySelector(SEARCH_BOX);
  }

  /** @type {HTMLElement[]} */
  get #rows() {
    return [...this.#root.querySelectorAll(/** @type {"li"} */ (".row"))];
  }

  /** Loads the list, which all explorers of the page share. */
  async #load() {
    this.#rendered = await content.get();
  }

  /** Shows the list as it is rendered, once it is loaded; false where it cannot be had, which is told. */
  #render() {
    this.#rendering ??= this.#loadList().finally(() => {
      this.#rendering = undefined;
    });
    return this.#rendering;
  }

  async #loadList() {
    try {
      await this.#load();
    } catch (error) {
      if (this.isConnected) this.#fail(reasonOf(error));
      return false;
    }
    if (!this.isConnected) return false;
    if (this.#box) this.#filter();
    else this.#restore();
    return true;
  }

  /** Puts the list there as it is rendered. What a program that stopped has made of it may be half done. */
  #restore() {
    if (!this.#rendered) return;
    const isFocused = this.#box && this.#box === this.shadowRoot?.activeElement;
    this.#frame.style.minBlockSize = "";
    this.#root.replaceChildren(this.#rendered.cloneNode(true));
    this.#placeNote();
    this.#filter();
    this.#placeRemarks();
    this.#observeChanges();
    if (isFocused) this.#box?.focus({ preventScroll: true });
  }

  /** Shows what is asked for as far as the rows say it. */
  #filter() {
    const box = this.#box;
    if (!box) return;
    // The entries of a reading count in place of the words.
    const read = this.#entries.length > 0 && { query: "", codes: this.#entries };
    const { found, selected } = filterRows(this.#rows, { ...this.#view, ...read });
    const [count, all] = [found.length, selected.length];
    this.#sayCount(count === all ? `${all} entries` : `${count} of ${all} entries`);
    const isSelective = this.#view.codes.length > 0;
    this.#root.classList.toggle("selected", isSelective);
    if (box.value !== this.#view.query) {
      box.value = this.#view.query;
      fit(box);
    }
    for (const control of this.#root.querySelectorAll(/** @type {"input"} */ ("input[data-value]"))) {
      const [facet, value] = facetValue(control);
      control.checked = this.#view[facet].includes(value);
      const isOffered = !isSelective || selected.some((row) => hasValue(row, facet, value));
      control.parentElement?.classList.toggle("none", !isOffered);
    }
  }

  /**
   * Writes the count where the program writes it too.
   * @param {string} text
   */
  #sayCount(text) {
    const count = this.#root.querySelector(".status > p")?.firstChild;
    if (count) count.nodeValue = text;
  }

  /** Shows the list near the window, and starts the program when the `loading` attribute says. */
  #startWhenDue() {
    this.#nearness?.disconnect();
    const loading = this.getAttribute("loading");
    if (loading === "eager") return this.#start();
    this.#load().catch(() => {}); // For print. Who comes near it is told.
    const startNear = () => (loading === "interaction" ? this.#render() : this.#start());
    // A browser that cannot say what is near takes it for near.
    if (!globalThis.IntersectionObserver) return void startNear();
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#nearness?.disconnect();
        startNear();
      },
      { rootMargin: "300px" },
    );
    this.#nearness.observe(this);
  }

  /** Starts the program, which takes over the list. */
  async #start() {
    if (this.#mounted || this.#starting) return;
    this.#nearness?.disconnect();
    const start = {};
    this.#starting = start;
    const isOver = () => this.#starting !== start;
    delete this.#root.dataset.search;
    this.#say("Loading the search …");
    const late = setTimeout(
      () => this.#fail(`the program has not come within ${PROGRAM_SECONDS} seconds`),
      PROGRAM_SECONDS * 1000,
    );
    try {
      const src = this.#programAddress();
      this.#src = src;
      const starting = this.#hasStopped ? Program.start(src) : sharedProgram(src);
      starting.catch(() => {}); // If the list cannot be loaded either, that is the reason to tell.
      if (!(await this.#render())) return;
      const program = await starting;
      if (isOver() || !this.isConnected) return;
      const isMounted = await program.call(this.#member, () => isOver() || this.#mount(program));
      if (isOver()) return;
      if (isMounted) this.#ready();
      // Another explorer has stopped the program before it was this one's turn.
      else if (!this.#program) this.#restart();
    } catch (error) {
      if (!isOver()) this.#fail(reasonOf(error));
    } finally {
      clearTimeout(late);
      if (!isOver()) this.#starting = undefined;
    }
  }

  /**
   * The address of the program where the page gives one. It is code, so that it has to come from where the page or the script came from: whoever
   * may write an attribute, and no script, runs none this way.
   */
  #programAddress() {
    const src = this.getAttribute("src");
    if (!src) return "";
    const origins = [location.href, new URL(source.base, document.baseURI)].map((url) => new URL(url).origin);
    const url = URL.canParse(src, document.baseURI) && new URL(src, document.baseURI);
    if (!url || !/^https?:$/.test(url.protocol) || !origins.includes(url.origin))
      throw new Reason("src names a program that is of neither this page's origin nor the script's");
    return url.href;
  }

  /**
   * Lets the program take over the list, which it expects as it was rendered but for what is hidden.
   * @param {Program} program
   */
  #mount(program) {
    this.#openNumber();
    this.#sayCount(this.#rendered?.querySelector(".status > p")?.textContent ?? "");
    this.#root.dataset.search = "on";
    this.#program = program;
    this.#mounted = program.bindings.mount(this.#root, linkBase(), this.#view, (view, count) =>
      this.#changed(view, count),
    );
    if (this.#entries.length > 0) this.#mounted.readAs(this.#box?.value ?? "", this.#entries);
    this.#followNames = namesFor(program.bindings, this.#mounted, source.names);
    this.#followNames();
  }

  /** Tells the page that the search works. */
  #ready() {
    this.#say("");
    this.#keepHeight();
    if (!this.#isReady) this.#dispatch("status-ready", {});
    this.#isReady = true;
  }

  /**
   * Says why the search is off, and tells the page.
   * @param {string} reason
   */
  #fail(reason) {
    this.#isReady = false;
    this.#root.dataset.search = "off";
    this.#say(`The search is off: ${reason}. ${this.#box ? "The box finds words in the list. " : ""}`);
    const again = Object.assign(document.createElement("button"), {
      type: "button",
      part: "button",
      textContent: "Try again",
    });
    again.dataset.again = "";
    this.#note.append(again);
    this.#dispatch("status-error", { reason });
  }

  /**
   * Leaves a program that has stopped: with a message where it stopped here, or else for another instance.
   * @param {boolean} isCause
   */
  #stopped(isCause) {
    this.#view.query = this.#typed ?? this.#view.query;
    this.#typed = this.#program = this.#mounted = this.#starting = undefined;
    this.#hasStopped ||= isCause;
    this.#restore();
    if (isCause) this.#fail("the program stopped");
    else this.#restart();
  }

  /** Starts once more, in another instance of the program. */
  #restart() {
    this.#starting = undefined;
    this.#start();
  }

  /** Asks for the list and the program again, which an earlier request may still wait for. */
  #tryAgain() {
    if (this.#starting) {
      content.forget();
      forgetProgram(this.#src);
      this.#rendering = this.#starting = undefined;
    }
    this.#start();
  }

  /** Follows the remarks of the host, and the entries that the program shows. */
  #observeChanges() {
    this.#changes.disconnect();
    this.#changes.observe(this, {
      childList: true,
      attributes: true,
      subtree: true,
      attributeFilter: ["slot"],
    });
    for (const place of this.#root.querySelectorAll(".answer, .opened"))
      this.#changes.observe(place, { childList: true, subtree: true });
  }

  #free() {
    this.#program?.leave(this.#member);
    this.#mounted?.free();
    this.#program = this.#mounted = this.#starting = undefined;
    this.#isReady = false;
    this.#root.replaceChildren();
  }

  /**
   * Changes what is shown as the page asks for it.
   * @param {() => void} change
   */
  async #change(change) {
    const isShown =
      this.#mounted &&
      (await this.#program?.call(this.#member, () => {
        change();
        this.#show();
      }));
    if (isShown) return;
    change();
    if (!this.#mounted) this.#filter();
  }

  /** Lets the program show what is asked for. */
  #show() {
    if (!this.#mounted) return;
    this.#openNumber();
    this.#mounted.show(this.#view);
    this.#followNames?.();
    this.#root.classList.toggle("selected", this.#view.codes.length > 0);
    setTimeout(() => this.#keepHeight());
  }

  /** Takes the first meaning of a number that is to be open. */
  #openNumber() {
    if (!/^\d+$/.test(this.#view.open)) return;
    const number = this.#view.open.padStart(3, "0");
    const meanings = this.#rows.filter(({ dataset }) => numberOf(dataset.id ?? "") === number);
    const first = meanings.find(({ dataset }) => dataset.id === number) ?? meanings[0];
    this.#view.open = first?.dataset.id ?? this.#view.open;
  }

  /**
   * Shows the entries that the box was read as; without any, what its words find.
   * @param {string} query
   * @param {string[]} ids
   */
  #readAs(query, ids) {
    if (this.#entries.length === 0 && ids.length === 0) return;
    this.#entries = ids;
    if (this.#mounted) this.#program?.call(this.#member, () => this.#mounted?.readAs(query, ids));
    else this.#filter();
  }

  /** Keeps the height that the list has now, so that the page around stays where it is while a reader types. */
  #keepHeight() {
    if (!this.#mounted || this.#program?.isStopped) return;
    this.#frame.style.minBlockSize = "";
    this.#frame.style.minBlockSize = `${this.#frame.offsetHeight}px`;
  }

  /**
   * Takes what the program says of a change that the reader made, and tells the page.
   * @type {import("../program.js").Changed}
   */
  #changed(view, count) {
    const before = this.#view;
    this.#view = { ...view, codes: before.codes };
    this.#typed = undefined;
    const { query, open } = view;
    /** @param {Facet} name */
    const differs = (name) => `${[...view[name]].sort()}` !== `${[...before[name]].sort()}`;
    if (query !== before.query || facets.some(differs)) this.#dispatch("status-search", { query, count });
    if (query !== before.query) this.#followNames?.();
    if (open && open !== before.open) {
      const origin = this.#rows.find(({ dataset }) => dataset.id === open)?.dataset.origin;
      this.#dispatch("status-select", { id: open, code: Number(numberOf(open)), origin });
    }
    if (this.syncUrl) this.#writeAddress();
  }

  /** Writes what is shown into the address, beside what is there, except a query that may not stand there. */
  #writeAddress() {
    const url = new URL(location.href);
    for (const name of viewNames) {
      const value = `${this.#view[name]}`;
      const isWritten =
        value &&
        value !== `${this.#asked(name)}` &&
        (name !== "query" || (!this.#isEvidence && this.#mayWrite(value)));
      if (isWritten) url.searchParams.set(`status-${name}`, value);
      else url.searchParams.delete(`status-${name}`);
    }
    history.replaceState(history.state, "", url);
  }

  /**
   * Tells the page.
   * @param {string} type
   * @param {object} detail
   */
  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #setColorScheme() {
    const theme = this.getAttribute("theme") ?? "";
    const found = hasLightText(this.#frame) ? "dark" : "";
    this.#frame.style.colorScheme = ["light", "dark"].includes(theme) ? theme : found;
  }

  /**
   * Says something above the list; an empty text takes the note away.
   * @param {string} text
   */
  #say(text) {
    this.#note.textContent = text;
    this.#placeNote();
  }

  /** Puts the note beside the count, behind what the program knows of, or alone where there is no list yet. */
  #placeNote() {
    if (!this.#note.textContent) return this.#note.remove();
    const place = this.#root.querySelector(".status") ?? this.#root;
    if (this.#note.parentElement !== place) place.append(this.#note);
  }

  /** Puts the rest of the opened entry in place, and the first advice on the best match. */
  #complete() {
    /** @type {HTMLElement | null} */
    const opened = this.#root.querySelector("article.entry");
    if (opened && opened !== this.#opened) articles.complete(opened);
    this.#opened = opened;
    articles.advise(this.#root);
  }

  /** Puts the host's remarks into their rows, or into the entry that is open. */
  #placeRemarks() {
    for (const { slot } of this.children) {
      if (!slot.startsWith("note-")) continue;
      const id = slot.slice(5);
      const rows = this.#rows;
      const row =
        rows.find(({ dataset }) => dataset.id === id) ??
        rows.find(({ dataset }) => dataset.id?.startsWith(`${id}-`));
      if (!row) continue;
      const lead = this.#root.querySelector(`[data-entry="${row.dataset.id}"] .lead`);
      const place = lead?.parentElement ?? row;
      /** @type {HTMLElement | null} */
      let remark = this.#root.querySelector(`.remark[data-of="${id}"]`);
      if (remark?.parentElement === place) continue;
      if (!remark) {
        remark = Object.assign(document.createElement("div"), { className: "remark", part: "remark" });
        remark.dataset.of = id;
        remark.append(Object.assign(document.createElement("slot"), { name: slot }));
      }
      place.insertBefore(remark, lead?.nextSibling ?? null);
    }
  }

  /**
   * Acts on an event while the list is as it was rendered.
   * @param {Event} event
   */
  #onListEvent(event) {
    const { type } = event;
    const target = /** @type {HTMLInputElement} */ (event.target);
    if (!this.#root.contains(target)) return; // It happened in a remark of the host's.
    if (type === "input" && target.dataset.value) {
      const [facet, value] = facetValue(target);
      const others = this.#view[facet].filter((one) => one !== value);
      this.#view[facet] = target.checked ? [...others, value] : others;
      this.#filter();
    } else if (type === "input") {
      this.#view.query = target.value;
      this.#filter();
    } else if (type === "submit" || (type === "click" && target.closest('.row > a[href^="#"]')))
      event.preventDefault();
    else if (type === "click" && target.closest("[data-again]")) this.#tryAgain();
    else if (this.getAttribute("loading") === "interaction" && !this.#root.dataset.search) this.#start();
  }

  /**
   * Acts on an event that the program acts on too.
   * @param {Event} event
   */
  #onProgramEvent(event) {
    const { type } = event;
    const target = /** @type {HTMLInputElement} */ (event.target);
    if (type === "input" && target.matches(SEARCH_BOX)) this.#typed = target.value;
    else if (type === "keydown") this.#onKey(/** @type {KeyboardEvent} */ (event), target);
    if (type !== "click") return;
    /** @type {HTMLElement | null} */
    const step = target.closest("[data-step]");
    if (step) this.#step(Number(step.dataset.step));
    const opened = target.closest("[data-again]") && target.closest("article");
    if (opened) articles.complete(opened);
  }

  /**
   * Acts on a key that the program leaves alone.
   * @param {KeyboardEvent} event
   * @param {HTMLElement} target
   */
  #onKey(event, target) {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    /** @type {Record<string, () => void>} */
    const actions = {
      "/": () => this.#box?.select(),
      "[": () => this.#step(-1),
      "]": () => this.#step(1),
      Escape: () => this.#root.querySelector(/** @type {"button"} */ (".has-open [data-do=close]"))?.click(),
    };
    const isWriting = target.matches("input:not([type=checkbox]), textarea, select");
    const acts = key === "Escape" ? this.#view.open : !isWriting && actions[key];
    if (!event.defaultPrevented && acts) {
      event.preventDefault();
      actions[key]();
      event.stopPropagation();
    } else if (isWriting && key !== "Tab" && key !== "Escape") event.stopPropagation(); // Letters typed here are no shortcuts of the host's.
  }

  /**
   * Opens the entry before or after the one that is open, in the order shown.
   * @param {number} by
   */
  #step(by) {
    const rows = this.#rows.filter((row) => !row.hidden || row.querySelector("a[aria-current]"));
    const open = rows.findIndex((row) => row.querySelector("a[aria-current]"));
    if (open >= 0) rows[open + by]?.querySelector("a")?.click();
  }
}

/**
 * The facet and the value that a checkbox of the filters chooses.
 * @param {HTMLInputElement} control
 * @returns {[Facet, string]}
 */
const facetValue = ({ dataset: { value = "" } }) => /** @type {[Facet, string]} */ (value.split(":"));

/**
 * The sentence on an error for readers. Any other than a reason comes from the program.
 * @param {unknown} error
 */
const reasonOf = (error) => (error instanceof Reason ? error.message : "the program stopped");

reflect(HttpStatusExplorer, properties);
Object.defineProperty(HttpStatusExplorer.prototype, "syncUrl", {
  get() {
    return this.hasAttribute("sync-url");
  },
  set(value) {
    this.toggleAttribute("sync-url", Boolean(value));
  },
  configurable: true,
  enumerable: true,
});

/** Defines the element, unless a copy of this script has done so, or where nothing can be styled, as in a DOM for tests. */
export function define() {
  const { CSSStyleSheet: Sheet, Element, customElements: elements } = globalThis;
  if (!elements || !Sheet?.prototype.replaceSync || !("part" in Element.prototype)) return;
  if (!elements.get("http-status-explorer")) elements.define("http-status-explorer", HttpStatusExplorer);
}
define();
