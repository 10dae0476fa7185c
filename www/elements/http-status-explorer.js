// <http-status-explorer class="5xx" origin="nginx">: the site's explorer in any page. Until its program is there, and
// where it cannot be had, a plain list of the same entries stands in its place.
import ownStyle from "../../target/elements/http-status-explorer.css";
import siteStyle from "../../target/elements/style.css";
import * as source from "source";
import { Reason, programFrom } from "./loading.js";
import { meanings } from "./phrases.js";

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
    .replace(/@media ?\((m\w+-width): ?([\d.]+)rem\)/g, (_, side, width) => `@container explorer (${side}: ${width * 16}px)`)
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

/** What is asked for once in a page, and again only after it failed. */
const once = (ask) => {
  let answer;
  return (...given) => (answer ??= ask(...given).catch((error) => ((answer = undefined), Promise.reject(error))));
};

/** The explorer as it is rendered, with links that hold anywhere. */
const content = once(async () => {
  const template = document.createElement("template");
  template.innerHTML = await source.rendered();
  for (const link of template.content.querySelectorAll("a")) link.href = link.getAttribute("href").replace("./", HttpStatusExplorer.base);
  template.content.querySelector("form").action = HttpStatusExplorer.base;
  return template.content;
});

/** Starts the program, the site's or that of an address, and gives what mounts an explorer. Every explorer of a page shares it. */
const started = once(async (src) => {
  if (!globalThis.WebAssembly) throw new Reason("this browser has no WebAssembly");
  await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).catch(() => {
    throw new Reason("the page's security policy forbids WebAssembly, which needs script-src 'wasm-unsafe-eval'");
  });
  // The search goes by the texts alone where what questions taught cannot be had.
  const taught = source.learned().catch(() => new Uint8Array());
  // Not with this module: they make a `TextDecoder` when they are loaded, which a DOM for tests may lack.
  const { default: init, learn, mount } = await import("../../target/elements/program.js");
  await init({ module_or_path: await (src ? programFrom(new URL(src, document.baseURI)) : source.program()) });
  learn(await taught);
  return mount;
});

/** Every entry, for the plain list. */
const statuses = once(() => source.statuses());

const listed = (text) => (text ?? "").split(/[\s,]+/).filter(Boolean);

export class HttpStatusExplorer extends (globalThis.HTMLElement ?? class {}) {
  /** Where the site stands that the links lead to, with a slash at the end. */
  static base = source.base;

  static observedAttributes = [...Object.keys(views), "theme", "density", "columns", "src", "loading", "sync-url"];

  #frame;
  #root;
  #near;
  #changes;
  #mounted;
  #starting = false;
  #told = false;
  #entries;
  /** What is shown, by the program's names. */
  #view = {};

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = adopt();
    this.#root = Object.assign(document.createElement("div"), { className: "root" });
    this.#frame = Object.assign(document.createElement("div"), { className: "frame", lang: "en", dir: "ltr" });
    this.#frame.append(this.#root);
    shadow.append(this.#frame);
    this.#changes = new MutationObserver(() => this.#dress());
    for (const type of ["keydown", "click", "input", "submit", "focusin"]) this.#frame.addEventListener(type, (event) => this.#on(event));
  }

  connectedCallback() {
    addEventListener("popstate", this);
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
    removeEventListener("popstate", this);
    this.#near?.disconnect();
    this.#changes.disconnect();
    // Frameworks move an element by taking it out and putting it in again.
    setTimeout(() => this.isConnected || this.#free());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "theme") this.#colors();
    else if (views[name]) {
      this.#view[views[name]] = this.#asked(name);
      this.#show();
    } else if ((name === "loading" || name === "src") && this.isConnected && this.#root.hasChildNodes() && !this.#mounted) this.#wait();
  }

  handleEvent({ type }) {
    if (type === "popstate" && this.syncUrl) {
      this.#read();
      this.#show();
    }
  }

  /** What an attribute asks to be shown. `class` may hold a host's own classes too. */
  #asked(name) {
    const value = this.getAttribute(name);
    if (name === "query" || name === "open") return value ?? "";
    const words = listed(value?.toLowerCase());
    if (name === "spec") return words.map((word) => word.replace(/^(?=\d)/, "rfc")).join();
    return words.filter((word) => name !== "class" || /^([1-5]xx|none)$/.test(word)).join();
  }

  /** Takes what the attributes ask for, or the address where it is followed. */
  #read() {
    const address = new URLSearchParams(this.syncUrl ? location.search : "");
    for (const [name, key] of Object.entries(views)) this.#view[key] = address.get(`status-${name}`) ?? this.#asked(name);
  }

  #wait() {
    this.#near?.disconnect();
    if (this.loading === "eager") return this.#start();
    if (this.loading === "interaction") return;
    this.#near = new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && this.#start(), { rootMargin: "300px" });
    this.#near.observe(this);
  }

  async #start() {
    if (this.#mounted || this.#starting) return;
    this.#near?.disconnect();
    this.#starting = true;
    this.#say("Loading the search …");
    try {
      const [rows, mount] = await Promise.all([content(), started(this.src)]);
      this.#starting = false;
      if (!this.isConnected) return;
      const box = this.#root.querySelector("input");
      const writing = box && box === this.shadowRoot.activeElement;
      this.#root.replaceChildren(rows.cloneNode(true));
      this.#told = false;
      this.#mounted = mount(this.#root, HttpStatusExplorer.base, (search, open, count) => this.#tell(search, open, count));
      if (writing) this.#root.querySelector("input").focus({ preventScroll: true });
      this.#dress();
      this.#watch();
    } catch (error) {
      this.#starting = false;
      const reason = error instanceof Reason ? error.message : "the program stopped";
      this.#plain(reason);
      this.#dispatch("status-error", { reason });
      this.#entries = await statuses().catch(() => undefined);
      if (this.isConnected && !this.#mounted) this.#plain(reason);
    }
  }

  /** Follows the remarks of the host, and what the program makes anew. */
  #watch() {
    this.#changes.observe(this, { childList: true, attributes: true, subtree: true, attributeFilter: ["slot"] });
    for (const place of this.#root.querySelectorAll(".answer, .opened")) this.#changes.observe(place, { childList: true, subtree: true });
  }

  #free() {
    this.#mounted?.free();
    this.#mounted = undefined;
    this.#root.replaceChildren();
  }

  /** Shows what is asked for. */
  #show() {
    if (!this.#mounted) return this.#root.hasChildNodes() && this.#plain();
    if (!this.#told) return;
    const { open, ...view } = this.#view;
    this.#mounted.show(`${new URLSearchParams(view)}`, open);
    this.#root.firstElementChild.classList.toggle("selected", !!view.codes);
    this.#settle();
  }

  /** Keeps the height that the list has now, so that the page around stays where it is while a reader types. */
  #settle(then = () => {}) {
    setTimeout(() => {
      if (!this.#mounted) return;
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
      return this.#settle(() => this.#dispatch("status-ready", {}));
    }
    const { q = "", ...filters } = Object.fromEntries(new URLSearchParams(search));
    const [open = "", origin] = opened.split(" ");
    const now = { q, class: "", origin: "", spec: "", ...filters, open, codes: this.#view.codes };
    const searched = q !== this.#view.q || ["class", "origin", "spec"].some((key) => `${listed(now[key]).sort()}` !== `${listed(this.#view[key]).sort()}`);
    const opens = open && open !== this.#view.open;
    this.#view = now;
    if (searched) this.#dispatch("status-search", { query: q, count });
    if (opens) this.#dispatch("status-select", { id: open, code: Number(/\d{3}/.exec(open)), origin });
    if (this.syncUrl) this.#write();
  }

  /** Writes what is shown into the address, beside what is there. */
  #write() {
    const url = new URL(location);
    for (const [name, key] of Object.entries(views)) {
      if (this.#view[key] && this.#view[key] !== this.#asked(name)) url.searchParams.set(`status-${name}`, this.#view[key]);
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
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Try again" });
    button.dataset.again = "";
    note.append(button);
  }

  /** The entries as a list without the program: those of the JSON where it could be had, or else of the phrases. */
  #plain(reason) {
    const { q = "", origin, codes, spec, ...chosen } = this.#view;
    const words = q.toLowerCase().split(/\s+/);
    const all = this.#entries ?? phrases.map(({ code, ...meaning }) => ({ ...meaning, code: Number(code), summary: "" }));
    const fits = (list, values) => !list || list.toLowerCase().split(",").some((one) => values.includes(one));
    const classOf = ({ code }) => (code > 99 && code < 600 ? `${Math.trunc(code / 100)}xx` : "none");
    const rows = all.filter((entry) => {
      const { id, code, origin: by, phrase, summary, specs } = entry;
      const text = `${code} ${phrase ?? ""} ${by} ${summary}`.toLowerCase();
      return fits(chosen.class, [classOf(entry)]) && fits(origin, [by]) && fits(codes, [`${code}`, `${code}-${by}`, id]) &&
        (!specs || fits(spec, specs.map(({ id }) => id))) && words.every((word) => text.includes(word));
    });
    const make = (name, className, ...content) => {
      const element = Object.assign(document.createElement(name), { className });
      element.append(...content);
      return element;
    };
    const list = make("ol", "rows", ...rows.map((entry) => {
      const { id, code, label, origin, phrase, summary } = entry;
      const number = `${code}`.padStart(3, 0);
      const link = make("a", "", make("span", "code", number), " ", make("span", "name", phrase || "no name given"), " ",
        make("span", "tags", make("span", "origin", label ?? phrases.find((one) => one.origin === origin)?.label ?? origin)));
      link.href = `${HttpStatusExplorer.base}${number}/`;
      if (summary) link.append(make("span", "summary", summary.replaceAll("`", "")));
      const row = make("li", "row", link);
      row.dataset.id = id ?? (origin === "iana" ? number : `${number}-${origin}`);
      row.dataset.class = classOf(entry);
      return row;
    }));
    const shown = this.#root.querySelector(".plain .rows");
    if (shown) shown.replaceWith(list);
    else {
      const box = Object.assign(document.createElement("input"), { type: "search", placeholder: "Code, name, log line, question" });
      box.setAttribute("aria-label", box.placeholder);
      const note = make("p", "note");
      note.role = "status";
      this.#root.replaceChildren(make("div", "explorer plain", make("div", "top", make("form", "search", box)), make("div", "main", note, list)));
    }
    const box = this.#root.querySelector("input");
    if (box.value !== q) box.value = q;
    if (reason) this.#say(`The search is off: ${reason}. `, true);
    this.#dress();
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
      const row = rows.find(({ dataset }) => dataset.id === id) ?? rows.find(({ dataset }) => dataset.id.startsWith(`${id}-`));
      if (!row) continue;
      const lead = this.#root.querySelector(`[data-entry="${row.dataset.id}"] .lead`);
      const place = lead?.parentElement ?? row;
      let remark = this.#root.querySelector(`.remark[data-of="${id}"]`);
      if (remark?.parentElement === place) continue;
      remark ??= Object.assign(document.createElement("div"), { className: "remark", part: "remark", innerHTML: "<slot></slot>" });
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
      if (type === "focusin" && this.loading === "interaction" || target.closest("[data-again]") && type === "click") this.#start();
      return;
    }
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

  /** Opens the entry before or after the one that is open, in the order shown. */
  #step(by) {
    let row = this.#root.querySelector(".row > a[aria-current]")?.parentElement;
    do row = by < 0 ? row?.previousElementSibling : row?.nextElementSibling;
    while (row?.hidden);
    row?.firstElementChild.click();
  }
}

// `class` is the DOM's own `className`.
for (const name of ["query", "origin", "spec", "codes", "open", "theme", "density", "columns", "src", "loading"]) {
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
