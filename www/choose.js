// The page on the code to return: the ruling shows the constant of the library which the reader chose. The choice is kept
// by `page.js`, for every page.
import { TEXT_SECONDS } from "./deadlines.js";
import { parsed } from "./parsed.js";

await parsed();
const script = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-root]"));
const root = new URL(script.dataset.root ?? "", document.baseURI);
const select = /** @type {HTMLSelectElement} */ (document.querySelector("[data-libraries]"));
try {
  const key = localStorage.getItem("library");
  if (key && [...select.options].some(({ value }) => value === key)) select.value = key;
} catch {
  // Storage may be forbidden; the first library is shown then.
}

/**
 * The constants of an entry by library, from the JSON of its number.
 * @param {string} id
 * @returns {Promise<Record<string, string>>}
 */
async function constants(id) {
  const response = await fetch(new URL(`v1/${id.slice(0, 3)}.json`, root), {
    signal: AbortSignal.timeout(TEXT_SECONDS * 1000),
  });
  /** @type {{ statuses: { id: string, constants: Record<string, string> }[] }} */
  const { statuses } = await response.json();
  return statuses.find((status) => status.id === id)?.constants ?? {};
}

/** Puts the chosen library's constant into the ruling that is shown; the number where it has none. */
async function show() {
  /** @type {HTMLElement | null} */
  const code = document.querySelector(":target [data-constant]");
  const { constant } = code?.dataset ?? {};
  if (!code || !constant) return;
  const { value, textContent } = select.selectedOptions[0];
  try {
    const names = await constants(constant);
    code.textContent = names[value] ?? constant;
    const hint = /** @type {Element} */ (code.parentElement?.querySelector(".hint"));
    hint.textContent = textContent;
  } catch (error) {
    console.info(error); // The constant that is served stays.
  }
}

select.addEventListener("change", show);
addEventListener("hashchange", show);
// A browser may find the place that the address names only after this script has run.
addEventListener("pageshow", show);
show();
