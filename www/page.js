// The script of every page: copying, keys, the remembered library, the rest of an entry opened in the explorer, and the
// service worker.
import { Articles, articleIn, pagePath } from "./articles.js";
import { TEXT_SECONDS } from "./deadlines.js";
import { documentFrom } from "./documents.js";
import { followMap } from "./map.js";
import { parsed } from "./parsed.js";
import { Evidence } from "./paste.js";
import { followBox, hasLines, SEARCH_BOX } from "./search-box.js";
import { Shortlist } from "./shortlist.js";
import { beginning, Specifications } from "./specifications.js";
import { trustedWorker } from "./trusted.js";

await parsed();
const { dataset } = /** @type {HTMLElement} */ (document.querySelector("script[data-root]"));
const root = new URL(/** @type {string} */ (dataset.root), document.baseURI);
const html = document.documentElement;
/**
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
const find = (selector) => document.querySelector(selector);

const storage = {
  /** @param {string} key */
  get(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage may be forbidden; the page then forgets the choice.
    }
  },
  /**
   * @param {string} key
   * @param {string} value
   */
  set(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // As above.
    }
  },
};

/** The time for which the effect of a key is shown, in milliseconds. With more it covers the page for longer, with less it is missed. */
const SHOWN_MS = 1500;

/**
 * Says something to screen readers, and to eyes where `action` is to be offered, or for a moment where `isShown`.
 * @param {string} text
 * @param {HTMLElement} [action]
 * @param {boolean} [isShown]
 */
function say(text, action, isShown = false) {
  const line =
    find("#said") ?? document.body.appendChild(Object.assign(document.createElement("p"), { id: "said" }));
  line.setAttribute("role", "status");
  line.className = action || isShown ? "said" : "visually-hidden";
  line.replaceChildren(text, ...(action ? [" ", action] : []));
  if (!isShown) return;
  setTimeout(() => {
    if (line.textContent === text) line.className = "visually-hidden";
  }, SHOWN_MS);
}

/**
 * @param {string} text
 * @param {HTMLElement} [button] Says for a moment that it has copied.
 */
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return say("The browser did not allow copying.", undefined, true);
  }
  say(`Copied ${text.split("\n")[0]}`, undefined, !button);
  if (!button) return;
  button.dataset.label ??= button.textContent;
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = /** @type {string} */ (button.dataset.label);
  }, SHOWN_MS);
}

/**
 * The library whose constants are shown first, as last chosen.
 * @param {Element} chosen
 */
function showLibrary(chosen) {
  const parent = /** @type {Element} */ (chosen.parentElement);
  const rows = /** @type {HTMLElement[]} */ ([...parent.querySelectorAll("[data-library]")]);
  const select = /** @type {HTMLSelectElement} */ (chosen.querySelector("select"));
  if (select.options.length < rows.length) {
    select.replaceChildren(
      ...rows.map((row) => new Option(row.querySelector("dt")?.textContent, row.dataset.library)),
    );
  }
  const row = rows.find(({ dataset }) => dataset.library === storage.get("library")) ?? rows[0];
  // On a page of snippets it stands above the others already.
  for (const other of rows) other.toggleAttribute("data-chosen-above", other === row);
  select.value = /** @type {string} */ (row.dataset.library);
  const code = /** @type {Element} */ (chosen.querySelector("code"));
  code.textContent = /** @type {Element} */ (row.querySelector("code")).textContent;
}
const showLibraries = () => document.querySelectorAll(".chosen").forEach(showLibrary);

/** The entries that are opened in the explorer, as their pages have them. */
const articles = new Articles(async (id) => {
  const address = new URL(pagePath(id), root).href;
  return articleIn(await documentFrom(address, TEXT_SECONDS), id, address);
});

new Specifications(document.body, async (id) =>
  beginning(await documentFrom(new URL(`${id}/`, root), TEXT_SECONDS)),
);

/**
 * Puts the rest of an opened entry in place.
 * @param {HTMLElement} opened
 */
async function complete(opened) {
  if (await articles.complete(opened)) showLibraries();
}

/**
 * The code and the name of an entry or a row; of a cell of the map those of the row that it opens, or the code where several vendors use it.
 * @param {Element} element
 * @returns {string}
 */
const named = (element) => {
  const { open, code } = /** @type {HTMLElement} */ (element).dataset;
  const row = code && open && find(`[data-id="${open}"]`);
  if (row) return named(row);
  return code ?? [".code", ".name"].map((part) => element.querySelector(part)?.textContent).join(" ");
};

const explorer = find("#app");
if (explorer) {
  const title = document.title;
  /** @type {HTMLElement | null | undefined} */
  let shown;
  const follow = () => {
    /** @type {HTMLElement | null} */
    const entry = explorer.querySelector("article.entry");
    if (entry === shown) return;
    shown = entry;
    document.title = entry ? `${named(entry)} · Status Atlas` : title;
    if (entry) complete(entry);
  };
  /**
   * @param {string} part
   * @param {() => unknown} act
   */
  const observe = (part, act) => {
    const element = explorer.querySelector(part);
    // A page that is cut off may lack it.
    if (element) new MutationObserver(act).observe(element, { childList: true, subtree: true });
  };
  observe(".opened", follow);
  observe(".answer", () => articles.advise(explorer));
  articles.followRows(explorer);
  followMap(explorer);
  follow();
} else {
  // Back may lead to a state of the explorer that was here before this page was loaded.
  const { pathname } = location;
  addEventListener("popstate", () => location.pathname !== pathname && location.reload());
  const list = /** @type {HTMLAnchorElement | null} */ (find("a[data-explorer]"));
  // After a `#` stands what only the explorer understands.
  if (list && typeof history.state === "string") [list.search] = history.state.split("#");
}
showLibraries();

const shortlist = new Shortlist(root, say);

// On pages without an explorer, results come below the search box, once it is entered.
const searchBox = /** @type {HTMLTextAreaElement | null} */ (find(SEARCH_BOX));
if (!explorer && searchBox && dataset.live) {
  const { live } = dataset;
  const enter = async () => {
    try {
      /** @type {typeof import("./live.js")} */
      const { attach } = await import(new URL(live, document.baseURI).href);
      attach(searchBox, root.href);
    } catch (error) {
      console.info(error); // The form still leads to the explorer.
    }
  };
  if (document.activeElement === searchBox) enter();
  else searchBox.addEventListener("focus", enter, { once: true });
}

/** The entry that a key is meant for: that of the focused row or cell, of the address, or else the first on the page. */
function entryAtHand() {
  const focused = /** @type {Element} */ (document.activeElement).closest("[data-id], [data-code]");
  const target = document.getElementById(location.hash.slice(1))?.querySelector("article");
  return focused ?? (target || find("article.entry"));
}

/**
 * Opens the entry before or after the one that is open, in the order shown.
 * @param {number} by
 */
function step(by) {
  const open = find(".row > a[aria-current]");
  if (!open) return find(`a[rel=${by < 0 ? "prev" : "next"}]`)?.click();
  let row = open.parentElement;
  do row = /** @type {HTMLElement | null} */ (by < 0 ? row?.previousElementSibling : row?.nextElementSibling);
  while (
    // Between the rows stand the headings of their groups.
    row &&
    (row.hidden || !row.dataset.id)
  );
  /** @type {HTMLElement | null | undefined} */ (row?.firstElementChild)?.click();
}

/** @type {[key: string, deed: string, does: () => unknown][]} */
const keys = [
  [
    "/",
    "search",
    () => {
      const box = /** @type {HTMLTextAreaElement} */ (find(SEARCH_BOX));
      box.focus();
      box.select();
    },
  ],
  ["[", "previous", () => step(-1)],
  ["]", "next", () => step(1)],
  [
    "c",
    "copy code and name",
    () => {
      const element = entryAtHand();
      if (element) copy(named(element));
    },
  ],
  [
    "x",
    "choose to compare",
    () => {
      const element = entryAtHand();
      if (element) shortlist.toggle(element);
    },
  ],
  ["?", "list these keys", showKeys],
];

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} properties
 * @param {(Node | string)[]} content
 */
function make(name, properties, ...content) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

function showKeys() {
  let dialog = /** @type {HTMLDialogElement | null} */ (find("#keys"));
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.id = "keys";
    dialog.setAttribute("aria-labelledby", "keys-title");
    /**
     * @param {"kbd" | "code"} name
     * @param {HTMLElement} title
     * @param {[term: string, says: string, ...unknown[]][]} terms
     */
    const part = (name, title, terms) => {
      const pairs = terms.map(([term, says]) =>
        make("div", {}, make("dt", {}, make(name, {}, term)), make("dd", {}, says)),
      );
      return make("section", {}, title, make("dl", {}, ...pairs));
    };
    dialog.append(
      make(
        "form",
        { method: "dialog" },
        part("kbd", make("h2", { id: "keys-title" }, "Keys"), [
          ...keys,
          ["↑ ↓", "through the results"],
          ["Enter", "open"],
          ["Shift Enter", "another line in the search box"],
          ["Esc", "back to the search box, clear it, or close; a long text can be brought back"],
        ]),
        part("code", make("h2", {}, "In the search box"), [
          ["52x, 500-504", "a range of numbers"],
          ["class:5xx", "of a class"],
          ["origin:nginx", "of a sender"],
          ["is:retryable", "or cacheable, internal, obsolete"],
          ["-origin:iana", "all but these"],
          ['"bad gateway"', "these words in this order"],
        ]),
        make("button", {}, "Close"),
      ),
    );
    // The page's keys rest meanwhile; Escape closes the dialog and nothing else.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
}

// Escape empties the box before it closes an entry.
followBox(window);
addEventListener("keydown", (event) => {
  const { key } = event;
  const target = /** @type {Element} */ (event.target);
  const close = key === "Escape" && find(".has-open [data-do=close]");
  const deed = close ? () => close.click() : keys.find(([name]) => name === key)?.[2];
  if (!deed || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (!close && target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
  event.preventDefault();
  deed();
});

addEventListener("click", (event) => {
  /** @param {string} selector */
  const on = (selector) =>
    /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest?.(selector));
  const [copied, again, by] = [on("[data-copy]"), on("[data-again]"), on("[data-step]")];
  if (shortlist.clicked(/** @type {Element} */ (event.target))) return;
  if (copied) {
    const texts = /** @type {Element} */ (copied.parentElement).querySelectorAll(
      ":scope > pre, :scope > code",
    );
    copy(copied.dataset.copy || [...texts].map((text) => text.textContent).join("\n\n"), copied);
  } else if (again) {
    event.preventDefault();
    complete(/** @type {HTMLElement} */ (again.closest("article.entry")));
  } else if (on("[data-keys]")) showKeys();
  else if (by) step(Number(by.dataset.step));
});

/** The explorer in the program, once that has taken it over. */
const mounted = () =>
  /** @type {{ explorer?: import("./program.js").Mounted } | null} */ (explorer)?.explorer;
const reading = new Evidence({
  target: window,
  dropTarget: window,
  box: () => /** @type {HTMLTextAreaElement | null} */ (find(SEARCH_BOX)),
  parent: () => find(".pasted") ?? find("main"),
  base: () => root.href,
  load: () => import(new URL(/** @type {string} */ (dataset.evidence), root).href),
  withhold: (isWithheld) => mounted()?.withhold(isWithheld),
  list: (query, ids) => mounted()?.readAs(query, ids),
});
explorer?.addEventListener("mounted", () => reading.start());
for (const type of ["popstate", "pageshow"]) addEventListener(type, () => reading.followSoon());
reading.start();

// A text that is sent to the explorer becomes part of an address only where the explorer says that it may.
addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.matches(".search")) return;
  event.preventDefault();
  form.dataset.sent = "";
  if (explorer) return;
  const box = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("q"));
  // Evidence is read where it is: no other page need be told of it.
  if (hasLines(box.value)) return;
  try {
    sessionStorage.setItem("search", box.value);
    location.assign(form.action);
  } catch {
    const link = Object.assign(document.createElement("a"), {
      href: form.action,
      textContent: "Search there",
    });
    say("This browser keeps nothing for the next page.", link);
  }
});

addEventListener("change", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (!target.matches("[data-libraries]")) return;
  storage.set("library", /** @type {HTMLSelectElement} */ (target).value);
  showLibraries();
});

// A page that does not exist: the number in its address may have one.
const offer = find("#offer");
if (offer) {
  for (const number of location.pathname.slice(root.pathname.length).match(/\d{3,}/g) ?? []) {
    const known = find(`.numbers a[href$="/${number}/"]`);
    if (!known) continue;
    const link = /** @type {HTMLElement} */ (known.cloneNode(true));
    link.textContent = `${number} ${link.title}`;
    link.removeAttribute("title");
    offer.replaceChildren("You may look for ", link, ". Every number:");
    break;
  }
}

/** Keeps the site on this machine once the page has loaded, and offers a new version when there is one. */
async function keep() {
  const registration = await navigator.serviceWorker.register(trustedWorker(root), { scope: root.href });
  /** @param {ServiceWorker} worker */
  const propose = (worker) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Use it" });
    button.onclick = () => {
      // In another tab it may have taken over already.
      if (worker.state !== "installed") return location.reload();
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      worker.postMessage("take over");
    };
    say("There is a new version of this site.", button);
  };
  /** @param {ServiceWorker | null} worker */
  const follow = (worker) =>
    worker?.addEventListener(
      "statechange",
      () => worker.state === "installed" && navigator.serviceWorker.controller && propose(worker),
    );
  if (registration.waiting && navigator.serviceWorker.controller) propose(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}
if ("serviceWorker" in navigator)
  addEventListener("load", () => setTimeout(() => keep().catch(console.info), 2000));
html.dataset.script = "on";
