// The codes that a reader chooses to compare: rows of a list, cells of the map, entries. A bar at the foot of the window leads
// to their comparison. They are kept until the tab is closed.

/** The most codes of one comparison, as `src/compare.rs` has it. */
const MAX_CODES = 5;

/** The elements that can be chosen. */
const CHOOSABLE = "[data-id], [data-code]";

/**
 * The code or the id of a row, a cell or an entry.
 * @param {HTMLElement} element
 */
const codeOf = ({ dataset }) => dataset.id ?? dataset.code ?? dataset.entry ?? "";

export class Shortlist {
  /** @type {string[]} */
  #codes = [];
  #root;
  #say;
  #bar = Object.assign(document.createElement("section"), { className: "shortlist", hidden: true });

  /**
   * @param {URL} root The address of the site.
   * @param {(text: string) => void} say Says something aloud.
   */
  constructor(root, say) {
    this.#root = root;
    this.#say = say;
    this.#bar.setAttribute("aria-label", "Chosen to compare");
    document.body.append(this.#bar);
    try {
      this.#codes = sessionStorage.getItem("compare")?.split(",").filter(Boolean) ?? [];
    } catch {
      // Storage may be forbidden; then nothing was kept there.
    }
    // Without the observer there are no controls in the rows; the key still works.
    if (globalThis.IntersectionObserver) this.#addControlsInSight();
    this.#show();
  }

  /** Gives a row its control when it comes in sight: most never do. */
  #addControlsInSight() {
    const inSight = new IntersectionObserver((rows) => {
      for (const { isIntersecting, target } of rows) {
        if (!isIntersecting) continue;
        inSight.unobserve(target);
        this.#addControl(/** @type {HTMLElement} */ (target));
      }
    });
    for (const row of document.querySelectorAll(".rows > [data-id]")) inSight.observe(row);
  }

  /** @param {HTMLElement} row */
  #addControl(row) {
    const control = Object.assign(document.createElement("button"), {
      type: "button",
      className: "pick",
      // The key does the same: a list of hundreds has no second Tab stop in each row.
      tabIndex: -1,
      title: "Compare (x)",
      ariaLabel: `Compare ${row.querySelector(".code")?.textContent}`,
      ariaPressed: String(this.#codes.includes(codeOf(row))),
    });
    row.append(control);
  }

  /**
   * Does what a click asks for; whether it was on a control of this.
   * @param {Element} target
   */
  clicked(target) {
    if (target.closest(".shortlist button")) this.#clear();
    else if (target.closest(".pick")) this.toggle(/** @type {Element} */ (target.closest(CHOOSABLE)));
    else return false;
    return true;
  }

  /**
   * Chooses what an element stands for, or lets go of it again.
   * @param {Element} element A row, a cell, an entry, or something in one.
   */
  toggle(element) {
    const at = /** @type {HTMLElement} */ (element.closest(CHOOSABLE) ?? element.closest("[data-entry]"));
    const code = codeOf(at);
    const number = at.querySelector(".code")?.textContent ?? code;
    const isChosen = this.#codes.includes(code);
    if (!isChosen && this.#codes.length === MAX_CODES) {
      return this.#show(`${MAX_CODES} codes fit side by side. Take one away first.`);
    }
    this.#codes = isChosen ? this.#codes.filter((other) => other !== code) : [...this.#codes, code];
    this.#keep();
    this.#say(
      `${number} ${isChosen ? "no longer chosen" : "chosen to compare"}, ${this.#codes.length} in all.`,
    );
  }

  #clear() {
    this.#codes = [];
    this.#keep();
    this.#say("Nothing is chosen to compare.");
  }

  #keep() {
    try {
      sessionStorage.setItem("compare", this.#codes.join());
    } catch {
      // Storage may be forbidden; the choice is gone with the page then.
    }
    this.#show();
  }

  /** @param {string} [remark] */
  #show(remark) {
    const codes = this.#codes;
    /** @type {NodeListOf<HTMLElement>} */
    const all = document.querySelectorAll(CHOOSABLE);
    for (const element of all) {
      const isChosen = codes.includes(codeOf(element));
      element.toggleAttribute("data-chosen", isChosen);
      element.querySelector(":scope > .pick")?.setAttribute("aria-pressed", String(isChosen));
    }
    document.documentElement.toggleAttribute("data-choosing", codes.length > 0);
    // A comparison has a form for others.
    this.#bar.hidden = codes.length === 0 || document.querySelector("main.compare") !== null;
    const list = codes.map((code) => code.replace(/^(\d+)-.*/, "$1")).join(", ");
    const link = Object.assign(document.createElement("a"), {
      href: new URL(`compare/?codes=${codes.join()}`, this.#root).href,
      textContent: `Compare ${codes.length} chosen`,
    });
    const text = Object.assign(document.createElement("p"), {
      textContent: remark ?? (codes.length === 1 ? `${list} chosen. Choose another to compare.` : list),
    });
    const clear = Object.assign(document.createElement("button"), { type: "button", textContent: "Clear" });
    this.#bar.replaceChildren(text, ...(codes.length > 1 ? [link] : []), clear);
    if (remark) this.#say(remark);
  }
}
