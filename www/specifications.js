// A sentence on a specification, beside each place that cites it or filters by it: when the pointer rests there, with the focus, and
// at a tap.
import { Once } from "./elements/once.js";
import { placeBeside } from "./elements/placing.js";

/** The rest of the pointer after which the sentence is shown, in milliseconds. With less, it pops up where somebody only passes. */
const REST_MS = 300;

/** The elements that name a specification: a citation, a value of the filter, the label in a row. */
const names = "a.cite, [data-facet=spec] label, .row .spec";

/**
 * The name of a specification with its title, and a sentence on it.
 * @typedef {readonly [title: string, sentence: string]} About
 */

/**
 * The heading of a specification's page and the sentence below it.
 * @param {ParentNode} page
 * @returns {About}
 */
export function beginning(page) {
  const heading = /** @type {Element} */ (page.querySelector("h1"));
  return [heading.textContent ?? "", heading.nextElementSibling?.textContent ?? ""];
}

/**
 * The id of the specification that an element names, of whose section it may tell.
 * @param {Element} named
 */
function idOf(named) {
  const control = /** @type {HTMLElement | null} */ (named.querySelector("input"));
  if (control) return (control.dataset.value ?? "").replace("spec:", "");
  return (named.textContent ?? "")
    .trim()
    .replace(/ (section|appendix) .*/s, "")
    .replace(/^RFC /, "rfc");
}

export class Specifications {
  #root;
  #answers;
  #note = Object.assign(document.createElement("div"), {
    id: "specification",
    className: "specification",
    role: "tooltip",
    popover: "manual",
  });
  /** The element that names the specification that is shown, or asked for. @type {Element | null} */
  #named = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} root The element in which specifications are named, and the sentence is put.
   * @param {(id: string) => Promise<About>} about
   */
  constructor(root, about) {
    this.#root = root;
    this.#answers = new Once(about);
    /** @param {Event} event */
    const named = ({ target }) => /** @type {Element} */ (target).closest?.(names) ?? null;
    root.addEventListener("pointerover", (event) => {
      clearTimeout(this.#timer);
      const over = named(event);
      const stays = over === this.#named || this.#note.contains(/** @type {Node} */ (event.target));
      if (event.pointerType !== "touch" && !stays)
        this.#timer = setTimeout(() => (over ? this.#show(over) : this.#hide()), REST_MS);
    });
    root.addEventListener("pointerleave", ({ pointerType }) => {
      if (pointerType === "touch") return; // A finger leaves after each tap.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#hide(), REST_MS);
    });
    root.addEventListener("focusin", (event) => {
      const focused = named(event);
      if (focused && /** @type {Element} */ (event.target).matches(":focus-visible")) this.#show(focused);
    });
    root.addEventListener("focusout", () => this.#hide());
    root.addEventListener("click", (event) => {
      const tapped = /** @type {PointerEvent} */ (event).pointerType === "touch" && named(event);
      if (!tapped || tapped === this.#named || tapped.matches(".spec")) return;
      // A second tap follows the link.
      if (tapped.matches("a")) event.preventDefault();
      this.#show(tapped);
    });
  }

  /** @param {Element} named */
  async #show(named) {
    this.#hide();
    this.#named = named;
    addEventListener("keydown", this, true);
    addEventListener("scroll", this, true);
    const about = await this.#answers.get(idOf(named)).catch(() => undefined);
    if (this.#named !== named || !about) return;
    const [title, sentence] = about;
    const heading = Object.assign(document.createElement("strong"), { textContent: title });
    this.#note.replaceChildren(heading, " ", sentence);
    // Readers of landmarks find it in that which names it.
    (named.closest("main, aside, nav, form") ?? this.#root).append(this.#note);
    this.#note.showPopover?.();
    placeBeside(this.#note, named);
    this.#described?.setAttribute("aria-describedby", this.#note.id);
  }

  /** The control that takes the focus: the checkbox in a filter, else the element that names the specification. */
  get #described() {
    return this.#named?.querySelector("input") ?? this.#named;
  }

  #hide() {
    if (!this.#named) return;
    this.#described?.removeAttribute("aria-describedby");
    this.#named = null;
    this.#note.remove();
    removeEventListener("keydown", this, true);
    removeEventListener("scroll", this, true);
  }

  /** @param {Event & { key?: string }} event */
  handleEvent(event) {
    if (event.type === "scroll") {
      if (this.#named && this.#note.isConnected) placeBeside(this.#note, this.#named);
    } else if (event.key === "Escape") {
      // It closes the sentence, and nothing that is around it.
      if (this.#note.isConnected) {
        event.preventDefault();
        event.stopPropagation();
      }
      this.#hide();
    }
  }
}
