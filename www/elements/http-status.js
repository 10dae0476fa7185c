// <http-status code="499" origin="nginx">499</http-status>: a number that explains itself. What stands in the element
// stays there: it is what readers without script and search engines see.
import { base, load } from "source";
import style from "style";
import { isLink } from "./links.js";
import { classOf, meanings } from "./phrases.js";
import { placeBeside } from "./placing.js";
import { adopt, reflect } from "./properties.js";
import { hasLightText } from "./scheme.js";

/** @type {CSSStyleSheet} */
let sheet;
const gestures = ["mouseenter", "mouseleave", "focusin", "focusout", "click", "keydown"];
/** Elements with an action of their own on a click. */
const actors = "a[href], button, label, summary";
/** Events that close or move an open card, wherever they happen. */
const elsewhere = ["keydown", "pointerdown", "scroll"];
/** The entries that were loaded, by number. @type {Map<string, ReturnType<typeof load>>} */
const kept = new Map();
/** The element whose card is open. @type {HttpStatus | null} */
let shown = null;

/**
 * An element, with its name for `::part()` and the style.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {(Node | string)[]} content
 */
const make = (name, part = "", ...content) => {
  const element = document.createElement(name);
  element.className = part;
  element.part = part;
  element.append(...content);
  return element;
};

export class HttpStatus extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ["code", "origin", "format", "card", "href"];

  /** The address of the site, with a slash at the end: its pages are linked to, its JSON is loaded. */
  static base = base;

  /** Brings the meanings of a number of three digits, as in the JSON. */
  static load = load;

  /** @type {HTMLElement} */
  #chip;
  /** @type {HTMLElement} */
  #card;
  /** The text that stood in the element when it was drawn. */
  #text = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.addEventListener("slotchange", this);
    for (const type of gestures) this.addEventListener(type, this);
  }

  connectedCallback() {
    adopt(this, HttpStatus.observedAttributes);
    this.#draw();
    // The parser may still be in the middle of the text.
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", this, { once: true });
  }

  #draw() {
    this.#close();
    const {
      code,
      format,
      card,
      text,
      found: [first],
    } = this.#read();
    this.#text = text;
    const name = first ? first.phrase || first.label : "";
    /** @type {Record<string, string | undefined>} */
    const formats = { code, phrase: name || code, both: `${code} ${name}` };
    const slot = make("slot");
    const content = formats[format ?? ""] ?? (text ? "" : code);
    slot.hidden = content !== "";
    const isPart = this.closest(actors);
    const address = card === "off" && first && !isPart && this.#link();
    const chip = make(address ? "a" : "span", first ? "chip" : "chip unknown", content, slot);
    this.#chip = chip;
    if (address) chip.setAttribute("href", address);
    else if (card !== "off" && !isPart && (content || !this.querySelector("a, button"))) {
      chip.tabIndex = 0;
      chip.role = "button";
      chip.setAttribute("aria-describedby", "card");
    }
    this.shadowRoot?.replaceChildren(chip);
  }

  disconnectedCallback() {
    this.#close();
  }

  attributeChangedCallback() {
    if (this.#chip) this.#draw();
  }

  /** The attributes, the text, the number as three digits or what stands for it, and its meanings. */
  #read() {
    /** @type {Record<string, string | undefined>} */
    const given = {};
    for (const { name, value } of this.attributes) given[name] = value;
    const { format, card, href } = given;
    const text = this.textContent.trim();
    const code = (given.code ?? text).replace(/^\d+$/, (digits) => digits.padStart(3, "0"));
    /** @param {{ origin: string }} meaning */
    const fits = ({ origin }) => !given.origin || origin === given.origin;
    const found = (meanings[code] ?? []).filter(fits);
    return { format, card, href, text, code, found, fits };
  }

  /** The address that the links lead to; empty where what the page gives may not become a link. */
  #link(anchor = "") {
    const { href, code } = this.#read();
    const address = href ?? `${HttpStatus.base}${code}/${anchor}`;
    return isLink(address) ? address : "";
  }

  /**
   * Writes what is known at once, or all of it.
   * @param {Awaited<ReturnType<typeof load>>} [statuses]
   */
  #write(statuses = []) {
    const { code, found, fits } = this.#read();
    // Both lists have the meanings of a number in one order.
    const loaded = statuses.filter(fits);
    const entries = found.map(({ origin, label, phrase }, place) => {
      const status = loaded[place];
      const meaning = make(
        "div",
        "meaning",
        make("p", "name", make("b", "code", code), ` ${phrase || "unnamed"}`),
        make("p", "origin", `${label} ${classOf(code)}`),
        make("p", "summary", status?.summary.replaceAll("`", "") ?? ""),
      );
      const address = this.#link(status && `#${status.id.split(/\d-/)[1] ?? origin}`);
      if (address) meaning.appendChild(make("a", "link", "More")).href = address;
      return meaning;
    });
    this.#card.replaceChildren(...(found[0] ? entries : [make("p", "name", `${code} is no known code`)]));
    placeBeside(this.#card, this.#chip);
  }

  async #open() {
    const { code, card, found } = this.#read();
    if (shown === this || card === "off") return;
    if (shown) shown.#close();
    shown = this;
    this.#card = Object.assign(make("div", "card"), {
      id: "card",
      popover: "manual",
      lang: "en",
      dir: "ltr",
    });
    this.shadowRoot?.append(this.#card);
    this.#card.style.colorScheme = hasLightText(this.#chip) ? "dark" : "inherit";
    this.#card.showPopover?.();
    for (const type of elsewhere) addEventListener(type, this, true);
    this.#write();
    try {
      if (found[0] && !kept.has(code)) kept.set(code, HttpStatus.load(code));
      const statuses = await kept.get(code);
      if (shown === this) this.#write(statuses);
    } catch {
      kept.delete(code); // The card shows what it has. The next one asks again.
    }
  }

  #close() {
    clearTimeout(this.#timer);
    if (shown !== this) return;
    shown = null;
    this.#card.remove();
    for (const type of elsewhere) removeEventListener(type, this, true);
  }

  /** @param {Event & { key?: string }} event */
  handleEvent(event) {
    const { type, key, currentTarget } = event;
    const path = event.composedPath();
    const onCard = path.includes(this.#card);
    if (type === "slotchange" || type === "DOMContentLoaded") {
      if (this.isConnected && this.textContent.trim() !== this.#text) this.#draw();
    } else if (currentTarget !== this) {
      if (key === "Escape") {
        // Nor does a dialog around it close.
        event.preventDefault();
        event.stopPropagation();
        if (onCard) this.#chip.focus();
        this.#close();
      } else if (type === "pointerdown") path.includes(this) || this.#close();
      else if (!key && !onCard) placeBeside(this.#card, this.#chip);
    } else if (type === "click" && onCard) {
      // A click on the card is none on the link or label around the chip.
      if (!(/** @type {Element} */ (path[0]).closest("a"))) event.preventDefault();
    } else if (type === "focusout") this.#close();
    else if (type === "focusin") /** @type {Element} */ (path[0]).matches(":focus-visible") && this.#open();
    else if (type === "mouseenter") this.#wait(() => this.#open());
    else if (type === "mouseleave") this.#wait(() => this.matches(":focus-within") || this.#close());
    else if (!onCard && this.#chip.role && /^( |Enter|click)$/.test(key ?? type)) {
      event.preventDefault();
      this.#open();
    }
  }

  /**
   * A mouse that only passes opens nothing, and one on its way to the card closes nothing.
   * @param {() => unknown} deed
   */
  #wait(deed) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(deed, 150);
  }
}

reflect(HttpStatus, HttpStatus.observedAttributes);

/** Defines the element, unless a copy of this script has done so, or where nothing can be styled, as in a DOM for tests. */
export function define() {
  const { CSSStyleSheet: Sheet, customElements: elements } = globalThis;
  if (!elements || !Sheet?.prototype.replaceSync || elements.get("http-status")) return;
  sheet = new Sheet();
  sheet.replaceSync(style);
  elements.define("http-status", HttpStatus);
}
define();
