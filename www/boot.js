// Starts the search. Where it cannot start, or stops, the page is as it was served and says why.
import { atMost, SEARCH_DATA_SECONDS } from "./deadlines.js";
import { namesFor } from "./names.js";
import { sayOff, sayOn } from "./notice.js";
import { parsed } from "./parsed.js";
import { findWords } from "./plain.js";
import { compile, instantiate } from "./program.js";
import { reasonOf } from "./reasons.js";
import { fit, SEARCH_BOX } from "./search-box.js";

/** Advice for readers where the program did not start. */
const FINDS_WORDS = "The box still finds numbers and words in the list below, which is complete.";

const files = /** @type {HTMLElement} */ (document.querySelector("script[data-module]")).dataset;

/** The list is painted before the program is asked for. A tab in the background paints nothing and does not wait. */
const painted = () =>
  /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, 200);
    })
  );

/**
 * Makes links and forms hold wherever they lead from: the address will become that of the entry that is open, and already is where Back
 * or Forward was pressed while this page was loaded. Places of this page stay.
 * @param {string} root The address of the site.
 */
function makeLinksWhole(root) {
  /**
   * @param {Element} element
   * @param {string} name
   */
  const makeWhole = (element, name) => {
    const address = element.getAttribute(name) ?? "#";
    if (!address.startsWith("#")) element.setAttribute(name, new URL(address, root).href);
  };
  for (const link of document.querySelectorAll("a")) makeWhole(link, "href");
  for (const form of document.forms) makeWhole(form, "action");
}

/** Puts into the search box what was typed on another page of the site, and sent. */
function takeSearch() {
  try {
    const text = sessionStorage.getItem("search");
    sessionStorage.removeItem("search");
    if (!text) return;
    const box = /** @type {HTMLTextAreaElement} */ (document.querySelector(SEARCH_BOX));
    box.value = text;
    /** @type {HTMLElement} */ (box.form).dataset.sent = "";
  } catch {
    // Storage may be forbidden; then nothing was kept there.
  }
}

/**
 * Asks for the search data, without which the search goes by names and summaries alone.
 * @param {URL} address
 */
const searchData = (address) =>
  fetch(address)
    .then((response) => response.arrayBuffer())
    .catch(() => new ArrayBuffer());

/**
 * Asks for the program's code.
 * @param {URL} address
 */
async function code(address) {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} has status ${response.status}`);
  return compile(response);
}

/**
 * Shows the explorer as it was served, with what stands in its box. What a program that stopped has made of it may be half done.
 * @param {HTMLElement} root
 * @param {Node} served
 */
function restore(root, served) {
  const box = /** @type {HTMLTextAreaElement} */ (root.querySelector(SEARCH_BOX));
  const isFocused = box === document.activeElement;
  root.replaceChildren(...served.childNodes);
  const restored = /** @type {HTMLTextAreaElement} */ (root.querySelector(SEARCH_BOX));
  restored.value = box.value;
  fit(restored);
  root.querySelector(".pasted")?.replaceChildren();
  if (isFocused) restored.focus({ preventScroll: true });
}

/**
 * Loads the names once a query may have one.
 * @param {import("./program.js").Bindings} program
 * @param {import("./program.js").Mounted} explorer
 * @param {URL} names
 * @param {URL} translations
 */
function followNames(program, explorer, names, translations) {
  /** @param {URL} address */
  const load = (address) => async () => (await fetch(address)).arrayBuffer();
  const follow = namesFor(program, explorer, { Names: load(names), Translations: load(translations) });
  // After the explorer has taken up what happened, which it does when the next frame is painted.
  const later = () => requestAnimationFrame(() => setTimeout(() => setTimeout(follow)));
  for (const type of ["input", "click", "popstate"]) addEventListener(type, later);
  later();
}

async function start() {
  const { module, wasm, search, names, translations } = Object.fromEntries(
    Object.entries(files).map(([name, path]) => [
      name,
      new URL(/** @type {string} */ (path), document.baseURI),
    ]),
  );
  // The address of this page may be that of an entry, which stands deeper.
  const base = new URL(".", module);
  makeLinksWhole(base.href);
  takeSearch();
  /** @type {HTMLElement & { explorer?: import("./program.js").Mounted }} */
  const root = /** @type {HTMLElement} */ (document.getElementById("app"));
  await painted();
  const served = root.cloneNode(true);
  const data = searchData(search);
  const [{ default: bind }, compiled] = await Promise.all([import(module.href), code(wasm)]);
  const program = await instantiate(bind, compiled, () => {
    restore(root, served);
    sayOff("the program stopped");
  });
  program.install(new Uint8Array(await atMost(SEARCH_DATA_SECONDS, data, new ArrayBuffer())));
  root.explorer = program.mount(root, base.pathname);
  followNames(program, root.explorer, names, translations);
  root.dispatchEvent(new Event("mounted"));
  sayOn();
}

/** Checks if all of the page has come. What its last element is not there for, may have been cut off anywhere. */
const isWhole = () => document.getElementById("search-off") !== null;

await parsed();
try {
  if (isWhole()) await start();
  else sayOff("this page has not arrived whole", "Load it again.");
} catch (error) {
  sayOff(reasonOf(error), FINDS_WORDS);
  console.warn(error);
  findWords(/** @type {HTMLElement} */ (document.getElementById("app")));
}
