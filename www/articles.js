// The rest of an opened entry. The program shows what it knows at once; the sentences stand on the entry's page, and
// are put in place when they arrive.

/** The rest of the pointer on a row, in milliseconds, after which its page is fetched ahead. With less, pages that nobody
 * opens are fetched as the pointer passes. */
const REST_MS = 80;

export class Articles {
  /** @type {Map<string, Promise<Element>>} */
  #articles = new Map();
  #rest = 0;
  #fetch;

  /**
   * @param {(id: string) => Promise<Element>} fetchArticle Gives the `article` of an entry as its page has it, with links
   * that hold anywhere.
   */
  constructor(fetchArticle) {
    this.#fetch = fetchArticle;
  }

  /**
   * Fetches an article, once; again where that failed.
   * @param {string} id
   */
  get(id) {
    let article = this.#articles.get(id);
    if (!article) {
      article = this.#fetch(id);
      this.#articles.set(id, article);
      article.catch(() => this.#articles.delete(id));
    }
    return article;
  }

  /**
   * Fetches ahead the articles of the rows, and of the numbers of the map, below a root that the pointer rests on or the keyboard reaches.
   * @param {Node} root
   */
  followRows(root) {
    /** @param {Event} event */
    const id = ({ target }) => {
      const row = /** @type {Element} */ (target).closest?.(":is(.rows, .map) a[data-open]");
      return /** @type {HTMLElement | null | undefined} */ (row)?.dataset.open;
    };
    /** @param {string} id */
    const ahead = (id) => this.get(id).catch(() => {});
    root.addEventListener("pointerover", (event) => {
      clearTimeout(this.#rest);
      const pointed = id(event);
      if (pointed) this.#rest = setTimeout(ahead, REST_MS, pointed);
    });
    root.addEventListener("focusin", (event) => id(event) && ahead(/** @type {string} */ (id(event))));
  }

  /**
   * Shows the first advice on the best match below a root, what tells entries apart, and what the pages say on a behavior.
   * @param {ParentNode} root
   */
  async advise(root) {
    /** @type {NodeListOf<HTMLElement>} */
    const differences = root.querySelectorAll("[data-difference]:empty");
    for (const place of differences) this.#tellApart(place);
    /** @type {NodeListOf<HTMLElement>} */
    const behaviors = root.querySelectorAll("[data-of][data-on]:empty");
    for (const place of behaviors) this.#sayOn(place);
    /** @type {HTMLElement | null} */
    const place = root.querySelector("[data-advice]:empty");
    if (!place) return;
    const article = await this.get(/** @type {string} */ (place.dataset.advice)).catch(() => undefined);
    const advice = article?.querySelector("[data-advice]");
    if (advice && place.isConnected)
      place.replaceChildren(.../** @type {Element} */ (advice.cloneNode(true)).childNodes);
  }

  /**
   * Copies what the page of an entry says on a behavior.
   * @param {HTMLElement} place
   */
  async #sayOn(place) {
    const { of: id, on } = /** @type {{ of: string, on: string }} */ (place.dataset);
    const article = await this.get(id).catch(() => undefined);
    const said = article?.querySelector(`[data-on="${on}"]`);
    if (!article || !place.isConnected) return;
    if (said) place.replaceChildren(.../** @type {Element} */ (said.cloneNode(true)).childNodes);
    else place.textContent = "Nothing of their own is known.";
  }

  /**
   * Copies the sentence that tells two entries apart from the page of either.
   * @param {HTMLElement} place
   */
  async #tellApart(place) {
    const { of: one, difference: other } = place.dataset;
    if (!one || !other) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ]) {
      const article = await this.get(from).catch(() => undefined);
      const sentence = article?.querySelector(`li > a[data-open="${to}"]`)?.parentElement;
      if (sentence && place.isConnected && !place.firstChild)
        place.replaceChildren(.../** @type {Element} */ (sentence.cloneNode(true)).childNodes);
      if (sentence) return;
    }
  }

  /**
   * Replaces the parts of an opened entry by those of its page. Where these cannot be had, the entry keeps its facts and
   * the link to its page, and offers to try again.
   * @param {HTMLElement} opened
   * @returns {Promise<boolean>} Whether the parts are there.
   */
  async complete(opened) {
    const text = /** @type {HTMLElement} */ (opened.querySelector("[data-part=text]"));
    text.setAttribute("aria-busy", "true");
    const article = await this.get(/** @type {string} */ (opened.dataset.entry)).catch(() => undefined);
    text.removeAttribute("aria-busy");
    if (!article) {
      text.querySelector("[data-again]")?.parentElement?.remove();
      text.prepend(this.#failure());
      return false;
    }
    const whole = /** @type {Element} */ (article.cloneNode(true));
    /** @type {NodeListOf<HTMLElement>} */
    const parts = opened.querySelectorAll("[data-part]");
    for (const part of parts) {
      const { part: name } = part.dataset;
      part.replaceChildren(.../** @type {Element} */ (whole.querySelector(`[data-part=${name}]`)).childNodes);
    }
    return true;
  }

  #failure() {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      part: "button",
      textContent: "Try again",
    });
    button.dataset.again = "";
    const failure = document.createElement("p");
    failure.append("The rest of this entry could not be loaded. ", button);
    return failure;
  }
}

/**
 * The article of an entry in its number's page, with links that hold anywhere.
 * @param {ParentNode} page
 * @param {string} id
 * @param {string} address The address of the page.
 * @returns {Element}
 */
export function articleIn(page, id, address) {
  const article = page.querySelector(`[data-entry="${id}"]`);
  if (!article) throw new Error(`${address} has no entry ${id}`);
  // An entry that is all of its page has its headings a level higher than in an explorer.
  const raised = article.querySelector("h1") ? article.querySelectorAll("h2") : [];
  for (const heading of raised) {
    const lower = document.createElement("h3");
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const link of article.querySelectorAll("a"))
    link.href = new URL(/** @type {string} */ (link.getAttribute("href")), address).href;
  return article;
}

/**
 * The address of the page of an entry's number, below the site's root.
 * @param {string} id
 */
export const pagePath = (id) => `${/** @type {RegExpExecArray} */ (/\d{3,}/.exec(id))[0]}/`;
