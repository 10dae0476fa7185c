// <http-status-explorer class="5xx" origin="nginx">: the site's explorer in any page. Until its program is there, and
// where it cannot be had, a plain list of the same entries stands in its place.
import ownStyle from "../../target/elements/http-status-explorer.css";
import siteStyle from "../../target/elements/style.css";
import * as source from "source";
import { Articles } from "../articles.js";
import { PROGRAM_SECONDS } from "../deadlines.js";
import { keepLines } from "../paste.js";
import { isLink } from "./links.js";
import { Reason } from "./loading.js";
import { Once } from "./once.js";
import { meanings } from "./phrases.js";
import { Program, forgetProgram, sharedProgram } from "./programs.js";

const phrases = Object.values(meanings).flat();

/** The attributes that say what is shown, and what the program calls them. */
const views = { query: "q", class: "class", origin: "origin", spec: "spec", codes: "codes", open: "open" };
/** What `::part()` names, and where it is. */
export const parts = {
  frame: ".frame",
  search: "input[type=search]",
  filters: ".facets",
  filter: ".facet",
  status: ".status",
  note: ".note",
  best: ".best",
  list: ".rows",
  row: ".row",
  code: ".code",
  name: ".name",
  badge: ".badge",
  origin: ".origin",
  spec: ".spec",
  summary: ".summary",
  remark: ".remark",
  entry: ".opened",
  title: ".entry h2",
  button: "button",
};

const lengths = /(-?[\d.]*\d)rem/g;
const relative = "calc($1*var(--_rem))";

/** The site's style for a shadow root: its root is `.root`, its lengths and variables are no business of the host's, and it goes by the
 * width of the element. Each variable takes the host's `--status-` property of that name. */
const ofShadow = (css) =>
  css
    .replace(
      /@media ?\((m\w+-width): ?([\d.]+)rem\)/g,
      (_, side, width) => `@container explorer (${side}: ${width * 16}px)`,
    )
    .replace(/--(?=[a-z])/g, "--_")
    .replace(/--_(?!hue:|top:)([\w-]+):([^;}]+)/g, "--_$1:var(--status-$1,$2)")
    .replace(lengths, relative)
    .replace(/100vh/g, "var(--_height)")
    .replace(/:root|\bbody\b/g, ".root")
    .replace(/\bmain\b/g, ".main");

let sheets;
const adopt = () =>
  (sheets ??= [ofShadow(siteStyle), ownStyle.replace(lengths, relative)].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }));

/** Where links lead: the `base` that the page gives, if it may become a link. */
const linkBase = () => (isLink(HttpStatusExplorer.base) ? HttpStatusExplorer.base : "#");

/** The explorer as it is rendered, with links that hold anywhere. */
const content = new Once(async () => {
  const template = document.createElement("template");
  const rendered = await source.rendered();
  try {
    template.innerHTML = rendered;
  } catch {
    throw new Reason("the page's security policy allows no HTML from scripts (Trusted Types)");
  }
  const base = linkBase();
  for (const link of template.content.querySelectorAll("a"))
    link.href = link.getAttribute("href").replace("./", base);
  template.content.querySelector("form").action = base;
  return template.content;
});

/** Every entry, for the plain list. */
const statuses = new Once(() => source.statuses());

/** The entries that are opened, as their pages have them. */
const articles = new Articles((id) => source.article(id));

/** What happens to the window and changes what is shown. */
const events = ["popstate", "pageshow"];

const listed = (text) => (text ?? "").split(/[\s,]+/).filter(Boolean);

export class HttpStatusExplorer extends (globalThis.HTMLElement ?? class {}) {
  /** Where the site stands that the links lead to, with a slash at the end. */
  static base = source.base;

  static observedAttributes = [
    ...Object.keys(views),
    "theme",
    "density",
    "columns",
    "src",
    "loading",
    "sync-url",
  ];

  #frame;
  #root;
  #near;
  #changes;
  /** The opened entry whose rest was asked for. */
  #opened;
  /** The instance of the program that shows the explorer, and the explorer in it. */
  #program;
  #mounted;
  /** What the instance tells this explorer by. */
  #member = { stopped: (isCause) => this.#stopped(isCause) };
  /** The start that is under way. */
  #starting;
  /** Why the search is off. */
  #reason;
  /** Whether the program stopped here once: from then on this explorer has an instance of its own. */
  #hasStopped = false;
  /** Whether the page was told that it is ready, as it is not again where another explorer stopped the program. */
  #isReady = false;
  #told = false;
  /** What was typed and the program has not yet told of. */
  #typed;
  #entries;
  /** What is shown, by the program's names. */
  #view = {};

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = adopt();
    this.#root = Object.assign(document.createElement("div"), { className: "root" });
    this.#frame = Object.assign(document.createElement("div"), {
      className: "frame",
      lang: "en",
      dir: "ltr",
    });
    this.#frame.append(this.#root);
    shadow.append(this.#frame);
    this.#changes = new MutationObserver(() => {
      this.#complete();
      this.#dress();
    });
    articles.followRows(this.#frame);
    for (const type of ["keydown", "click", "input", "submit", "focusin"]) {
      this.#frame.addEventListener(type, () => this.#program?.isUsedBy(this.#member), true);
      this.#frame.addEventListener(type, (event) => this.#on(event));
    }
    this.#frame.addEventListener("paste", keepLines);
  }

  connectedCallback() {
    for (const type of events) addEventListener(type, this);
    this.#watch();
    this.#colors();
    if (this.#mounted || this.#starting) return; // It was moved.
    this.#read();
    this.#plain();
    this.#wait();
  }

  /** A move that keeps the state (`moveBefore`) ends nothing. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    for (const type of events) removeEventListener(type, this);
    this.#near?.disconnect();
    this.#changes.disconnect();
    // Frameworks move an element by taking it out and putting it in again.
    setTimeout(() => this.isConnected || this.#free());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "theme") this.#colors();
    else if (views[name]) this.#change(() => (this.#view[views[name]] = this.#asked(name)));
    else if (
      (name === "loading" || name === "src") &&
      this.isConnected &&
      this.#root.hasChildNodes() &&
      !this.#mounted
    )
      this.#wait();
  }

  handleEvent({ type }) {
    if (type === "popstate" && this.syncUrl) this.#change(() => this.#read());
    // A page that comes back from the browser's cache may have lost what stood in the box; the program has seen to its own.
    if (type === "pageshow" && !this.#mounted && this.#root.hasChildNodes()) this.#plain();
  }

  /** What an attribute asks to be shown. `class` may hold a host's own classes too. */
  #asked(name) {
    const value = this.getAttribute(name);
    if (name === "query" || name === "open") return value ?? "";
    const words = listed(value?.toLowerCase());
    if (name === "spec") return words.map((word) => word.replace(/^(?=\d)/, "rfc")).join();
    return words.filter((word) => name !== "class" || /^([1-5]xx|none)$/.test(word)).join();
  }

  /** Takes what the attributes ask for, or the address where it is followed. A query that may not stand there stays. */
  #read() {
    const address = new URLSearchParams(this.syncUrl ? location.search : "");
    const { q } = this.#view;
    for (const [name, key] of Object.entries(views))
      this.#view[key] = address.get(`status-${name}`) ?? this.#asked(name);
    if (this.#mounted && !address.has("status-query") && !this.#mayWrite(q)) this.#view.q = q;
  }

  /** Check if a query may be written into the address, as far as the program can tell. */
  #mayWrite(query = "") {
    return !this.#program.isStopped && this.#program.bindings.isShareable(query);
  }

  #wait() {
    this.#near?.disconnect();
    if (this.loading === "eager") return this.#start();
    if (this.loading === "interaction") return;
    this.#near = new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && this.#start(), {
      rootMargin: "300px",
    });
    this.#near.observe(this);
  }

  /** Starts the program, and shows the explorer when it is there. */
  async #start() {
    if (this.#mounted || this.#starting) return;
    this.#near?.disconnect();
    const start = (this.#starting = {});
    const isOver = () => this.#starting !== start;
    this.#reason = undefined;
    this.#say("Loading the search …");
    const late = setTimeout(
      () => this.#fail(`the program has not come within ${PROGRAM_SECONDS} seconds`),
      PROGRAM_SECONDS * 1000,
    );
    try {
      const src = this.#programAddress();
      const [rows, program] = await Promise.all([
        content.get(),
        this.#hasStopped ? Program.start(src) : sharedProgram(src),
      ]);
      if (isOver() || !this.isConnected) return;
      const isMounted = await program.call(this.#member, () => isOver() || this.#mount(program, rows));
      // Another explorer has stopped the program before it was this one's turn.
      if (!isMounted && !isOver() && !this.#program) this.#restart();
    } catch (error) {
      if (!isOver()) this.#fail(error instanceof Reason ? error.message : "the program stopped");
    } finally {
      clearTimeout(late);
      if (!isOver()) this.#starting = undefined;
    }
  }

  /** The address of the program where the page gives one. */
  #programAddress() {
    return this.src ? new URL(this.src, document.baseURI).href : "";
  }

  /** Lets the program take the explorer over. */
  #mount(program, rows) {
    const writes = this.#root.querySelector("input") === this.shadowRoot.activeElement;
    this.#root.replaceChildren(rows.cloneNode(true));
    this.#told = false;
    this.#typed = undefined;
    this.#program = program;
    this.#mounted = program.bindings.mount(this.#root, linkBase(), (search, open, count) =>
      this.#tell(search, open, count),
    );
    if (writes) this.#root.querySelector("input").focus({ preventScroll: true });
    this.#dress();
    this.#watch();
  }

  /** Says why the search is off, and shows the list. */
  async #fail(reason) {
    this.#reason = reason;
    this.#isReady = false;
    this.#plain();
    this.#dispatch("status-error", { reason });
    this.#entries = await statuses.get().catch(() => undefined);
    if (this.isConnected && !this.#mounted) this.#plain();
  }

  /** Leaves a program that has stopped: with a message where it stopped here, or else for another instance. */
  #stopped(isCause) {
    this.#view.q = this.#typed ?? this.#view.q;
    this.#program = this.#mounted = this.#starting = undefined;
    this.#hasStopped ||= isCause;
    if (isCause) this.#fail("the program stopped");
    else this.#restart();
  }

  /** Starts once more, in another instance of the program. */
  #restart() {
    this.#starting = undefined;
    this.#start();
  }

  /** Follows the remarks of the host, and what the program makes anew. */
  #watch() {
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

  /** Changes what is shown as the page asks for it. */
  async #change(change) {
    const isShown =
      this.#mounted &&
      (await this.#program.call(this.#member, () => {
        change();
        this.#show();
      }));
    if (isShown) return;
    change();
    if (!this.#mounted && this.#root.hasChildNodes()) this.#plain();
  }

  /** Shows what is asked for. */
  #show() {
    if (!this.#mounted || !this.#told) return;
    const { open, ...view } = this.#view;
    this.#mounted.show(`${new URLSearchParams(view)}`, open);
    this.#root.firstElementChild.classList.toggle("selected", !!view.codes);
    this.#settle();
  }

  /** Keeps the height that the list has now, so that the page around stays where it is while a reader types. */
  #settle(then = () => {}) {
    setTimeout(() => {
      if (!this.#mounted || this.#program.isStopped) return;
      this.#frame.style.minBlockSize = "";
      this.#frame.style.minBlockSize = `${this.#frame.offsetHeight}px`;
      then();
    });
  }

  /** Takes what the program says of a change, the first time of itself. */
  #tell(search, opened, count) {
    if (!this.#told) {
      this.#told = true;
      this.#show();
      return this.#settle(() => {
        if (!this.#isReady) this.#dispatch("status-ready", {});
        this.#isReady = true;
      });
    }
    const { q = "", ...filters } = Object.fromEntries(new URLSearchParams(search));
    const [open = "", origin] = opened.split(" ");
    const now = { q, class: "", origin: "", spec: "", ...filters, open, codes: this.#view.codes };
    const searched =
      q !== this.#view.q ||
      ["class", "origin", "spec"].some(
        (key) => `${listed(now[key]).sort()}` !== `${listed(this.#view[key]).sort()}`,
      );
    const opens = open && open !== this.#view.open;
    this.#view = now;
    this.#typed = undefined;
    if (searched) this.#dispatch("status-search", { query: q, count });
    if (opens) this.#dispatch("status-select", { id: open, code: Number(/\d{3}/.exec(open)), origin });
    if (this.syncUrl) this.#write();
  }

  /** Writes what is shown into the address, beside what is there, except a query that may not stand there. */
  #write() {
    const url = new URL(location);
    const isWritten = (name, value) =>
      value && value !== this.#asked(name) && (name !== "query" || this.#mayWrite(value));
    for (const [name, key] of Object.entries(views)) {
      if (isWritten(name, this.#view[key])) url.searchParams.set(`status-${name}`, this.#view[key]);
      else url.searchParams.delete(`status-${name}`);
    }
    history.replaceState(history.state, "", url);
  }

  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** A page that is dark and does not say so has light text. */
  #colors() {
    const { theme } = this;
    const dark = this.isConnected && /\(2\d\d, 2/.test(getComputedStyle(this).color);
    this.#frame.style.colorScheme = ["light", "dark"].includes(theme) ? theme : dark ? "dark" : "";
  }

  #say(text, again) {
    const note = this.#root.querySelector(".plain .note");
    if (!note) return;
    note.textContent = text;
    if (!again) return;
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      textContent: "Try again",
    });
    button.dataset.again = "";
    note.append(button);
  }

  /** The entries as a list without the program: those of the JSON where it could be had, or else of the phrases. */
  #plain() {
    const { q = "", origin, codes, spec, ...chosen } = this.#view;
    const words = q.toLowerCase().split(/\s+/);
    const all =
      this.#entries ??
      phrases.map(({ code, ...meaning }) => ({ ...meaning, code: Number(code), summary: "" }));
    const fits = (list, values) =>
      !list ||
      list
        .toLowerCase()
        .split(",")
        .some((one) => values.includes(one));
    const classOf = ({ code }) => (code > 99 && code < 600 ? `${Math.trunc(code / 100)}xx` : "none");
    const rows = all.filter((entry) => {
      const { id, code, origin: by, phrase, summary, specs } = entry;
      const text = `${code} ${phrase ?? ""} ${by} ${summary}`.toLowerCase();
      return (
        fits(chosen.class, [classOf(entry)]) &&
        fits(origin, [by]) &&
        fits(codes, [`${code}`, `${code}-${by}`, id]) &&
        (!specs ||
          fits(
            spec,
            specs.map(({ id }) => id),
          )) &&
        words.every((word) => text.includes(word))
      );
    });
    const make = (name, className, ...content) => {
      const element = Object.assign(document.createElement(name), { className });
      element.append(...content);
      return element;
    };
    const list = make(
      "ol",
      "rows",
      ...rows.map((entry) => {
        const { id, code, label, origin, phrase, summary } = entry;
        const number = `${code}`.padStart(3, 0);
        const link = make(
          "a",
          "",
          make("span", "code", number),
          " ",
          make("span", "name", phrase || "no name given"),
          " ",
          make(
            "span",
            "tags",
            make("span", "origin", label ?? phrases.find((one) => one.origin === origin)?.label ?? origin),
          ),
        );
        link.href = `${linkBase()}${number}/`;
        if (summary) link.append(make("span", "summary", summary.replaceAll("`", "")));
        const row = make("li", "row", link);
        row.dataset.id = id ?? (origin === "iana" ? number : `${number}-${origin}`);
        row.dataset.class = classOf(entry);
        return row;
      }),
    );
    const shown = this.#root.querySelector(".plain .rows");
    if (shown) shown.replaceWith(list);
    else {
      const box = Object.assign(document.createElement("input"), {
        type: "search",
        placeholder: "Code, name, log line, question",
      });
      box.setAttribute("aria-label", box.placeholder);
      const note = make("p", "note");
      note.role = "status";
      this.#root.replaceChildren(
        make(
          "div",
          "explorer plain",
          make("div", "top", make("form", "search", box)),
          make("div", "main", note, list),
        ),
      );
    }
    const box = this.#root.querySelector("input");
    if (box.value !== q) box.value = q;
    if (this.#reason) this.#say(`The search is off: ${this.#reason}. `, true);
    this.#dress();
  }

  /** Puts the rest of the opened entry in place, and the first advice on the best match. */
  #complete() {
    const opened = this.#root.querySelector("article.entry");
    if (opened && opened !== this.#opened) articles.complete(opened);
    this.#opened = opened;
    articles.advise(this.#root);
  }

  /** Names the parts, and puts the host's remarks into their rows, or into the entry that is open. */
  #dress() {
    for (const [part, selector] of Object.entries(parts)) {
      for (const element of this.shadowRoot.querySelectorAll(selector)) element.part.add(part);
    }
    for (const { slot } of this.children) {
      if (!slot.startsWith("note-")) continue;
      const id = slot.slice(5);
      const rows = [...this.#root.querySelectorAll("[data-id]")];
      const row =
        rows.find(({ dataset }) => dataset.id === id) ??
        rows.find(({ dataset }) => dataset.id.startsWith(`${id}-`));
      if (!row) continue;
      const lead = this.#root.querySelector(`[data-entry="${row.dataset.id}"] .lead`);
      const place = lead?.parentElement ?? row;
      let remark = this.#root.querySelector(`.remark[data-of="${id}"]`);
      if (remark?.parentElement === place) continue;
      remark ??= Object.assign(document.createElement("div"), {
        className: "remark",
        part: "remark",
        innerHTML: "<slot></slot>",
      });
      remark.dataset.of = id;
      remark.firstElementChild.name = slot;
      place.insertBefore(remark, lead?.nextSibling ?? null);
    }
  }

  #on(event) {
    const { type, key, target, ctrlKey, metaKey, altKey } = event;
    if (!this.#mounted) {
      if (type === "input") {
        this.#view.q = target.value;
        this.#plain();
      } else if (type === "submit") event.preventDefault();
      else if (type === "focusin" && this.loading === "interaction") this.#start();
      else if (type === "click" && target.closest("[data-again]")) this.#tryAgain();
      return;
    }
    if (type === "input" && target.type === "search") this.#typed = target.value;
    if (type === "click" && target.closest("[data-again]"))
      return articles.complete(target.closest("article.entry"));
    const step = type === "click" && target.closest("[data-step]");
    if (step) return this.#step(Number(step.dataset.step));
    if (type !== "keydown" || ctrlKey || metaKey || altKey) return;
    const writes = target.matches("input:not([type=checkbox]), select");
    const deeds = {
      "/": () => this.#root.querySelector("input").select(),
      "[": () => this.#step(-1),
      "]": () => this.#step(1),
      Escape: () => this.#root.querySelector(".has-open [data-do=close]").click(),
    };
    const closes = key === "Escape" && this.#view.open;
    if (!event.defaultPrevented && (key === "Escape" ? closes : !writes && deeds[key])) {
      event.preventDefault();
      deeds[key]();
      event.stopPropagation();
    } else if (writes && key !== "Tab" && key !== "Escape") event.stopPropagation(); // What is written here is no shortcut of the host's.
  }

  /** Asks for the program again, which an earlier request may still wait for. */
  #tryAgain() {
    if (this.#starting) {
      content.forget();
      forgetProgram(this.#programAddress());
      this.#starting = undefined;
    }
    this.#start();
  }

  /** Opens the entry before or after the one that is open, in the order shown. */
  #step(by) {
    let row = this.#root.querySelector(".row > a[aria-current]")?.parentElement;
    do row = by < 0 ? row?.previousElementSibling : row?.nextElementSibling;
    while (row?.hidden);
    row?.firstElementChild.click();
  }
}

// `class` is the DOM's own `className`.
for (const name of [
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
]) {
  Object.defineProperty(HttpStatusExplorer.prototype, name, {
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, Array.isArray(value) ? value.join(" ") : value);
    },
    configurable: true,
    enumerable: true,
  });
}
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
