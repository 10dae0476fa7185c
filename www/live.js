// The search of pages without an explorer: the first results stand below the box while somebody types. The explorer's program
// finds them; it is loaded when the box is entered.
import { atMost, SEARCH_DATA_SECONDS } from "./deadlines.js";
import { compile, instantiate } from "./program.js";
import { hasLines } from "./search-box.js";
import { trustedHtml } from "./trusted.js";

/** The pause in typing, in milliseconds, after which the count is announced. With more it comes later, with less screen
 * readers announce more counts. */
const REST_MS = 400;

/** @param {string} path */
const address = (path) => new URL(path, import.meta.url).href;

/**
 * A file of the search; empty where it cannot be had.
 * @param {string} path
 */
const data = async (path) => {
  const response = await fetch(address(path)).catch(() => undefined);
  return new Uint8Array(response?.ok ? await response.arrayBuffer() : []);
};

/** @type {Promise<import("./program.js").Bindings> | undefined} */
let loaded;
let hasStopped = false;

async function load() {
  const searchData = data(SEARCH_DATA);
  const [{ default: bind }, compiled] = await Promise.all([
    import(address(MODULE)),
    fetch(address(PROGRAM)).then(compile),
  ]);
  const program = await instantiate(bind, compiled, () => {
    hasStopped = true;
  });
  program.install(await atMost(SEARCH_DATA_SECONDS, searchData, new Uint8Array()));
  return program;
}

/**
 * The first results of a query as links, then a paragraph that says how many there are; nothing where the program does not run.
 * @param {string} query
 * @param {string} root The address of the site.
 */
export async function results(query, root) {
  loaded ??= load();
  const program = await loaded;
  if (program.needsNames(query)) program.installNames(await data(NAMES));
  if (program.needsTranslations(query)) program.installTranslations(await data(TRANSLATIONS));
  const found = document.createElement("template");
  if (!hasStopped) found.innerHTML = trustedHtml(program.results(query, root));
  return found.content;
}

/**
 * Shows results below a search box, with the keys of a combobox as the ARIA Authoring Practices describe it. A text area may have no role
 * of another control, so that the count says aloud that there are results.
 * @param {HTMLTextAreaElement} box
 * @param {string} root The address of the site.
 */
export function attach(box, root) {
  const form = /** @type {HTMLFormElement} */ (box.form);
  const panel = Object.assign(document.createElement("div"), { className: "live", hidden: true });
  const list = Object.assign(document.createElement("div"), { id: "results", role: "listbox" });
  list.setAttribute("aria-label", "Results");
  const count = document.createElement("p");
  const said = Object.assign(document.createElement("p"), { className: "visually-hidden", role: "status" });
  panel.append(list, count);
  form.append(panel, said);
  for (const [name, value] of [
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
  ])
    box.setAttribute(name, value);
  /** @type {HTMLElement | null} */
  let active = null;
  let rest = 0;

  /** @param {Element | null} option */
  const activate = (option) => {
    active?.setAttribute("aria-selected", "false");
    active = /** @type {HTMLElement | null} */ (option);
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active) box.setAttribute("aria-activedescendant", active.id);
    else box.removeAttribute("aria-activedescendant");
  };
  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    panel.hidden = !isOpen;
    if (!isOpen) activate(null);
  };
  const show = async () => {
    const query = box.value;
    clearTimeout(rest);
    // A text of several lines is read as evidence.
    if (!query.trim() || hasLines(query)) return open(false);
    const found = await results(query, root).catch(console.info);
    if (!found) return; // The form still leads to the explorer.
    // More was typed while the program was loaded, or the reader has left.
    if (box.value !== query || document.activeElement !== box) return;
    activate(null);
    count.textContent = found.querySelector("p")?.textContent ?? "";
    const options = [...found.querySelectorAll("a")];
    for (const [place, option] of options.entries()) {
      Object.assign(option, { id: `result-${place}`, role: "option", tabIndex: -1, ariaSelected: "false" });
    }
    list.replaceChildren(...options);
    open(count.textContent !== "");
    rest = setTimeout(() => {
      said.textContent = count.textContent;
    }, REST_MS);
  };

  box.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    const { key } = event;
    const isMove = key === "ArrowDown" || key === "ArrowUp";
    if (isMove && panel.hidden) show();
    // Past either end, the keyboard is in the box again.
    else if (key === "ArrowDown") activate(active ? active.nextElementSibling : list.firstElementChild);
    else if (key === "ArrowUp") activate(active ? active.previousElementSibling : list.lastElementChild);
    else if (key === "Enter" && active) active.click();
    else if (key === "Escape" && !panel.hidden) open(false);
    else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(/** @type {Node | null} */ (relatedTarget))) open(false);
  });
  form.addEventListener("submit", () => open(false));
  if (box.value && document.activeElement === box) show();
}
