// Which code to return: the constant in the ruling that is shown is that of the library which the reader chose. The choice
// is kept by `page.js`, for every page.
import { TEXT_SECONDS } from "./deadlines.js";
import { parsed } from "./parsed.js";

await parsed();
const root = new URL(document.querySelector("script[data-root]").dataset.root, document.baseURI);
const select = document.querySelector("[data-libraries]");
try {
  const key = localStorage.getItem("library");
  if ([...select.options].some(({ value }) => value === key)) select.value = key;
} catch {
  // Storage may be forbidden; the first library is shown then.
}

/** The constants of an entry by library, from the JSON of its number. */
async function constants(id) {
  const response = await fetch(new URL(`v1/${id.slice(0, 3)}.json`, root), {
    signal: AbortSignal.timeout(TEXT_SECONDS * 1000),
  });
  const { statuses } = await response.json();
  return statuses.find((status) => status.id === id).constants;
}

/** Puts the chosen library's constant into the ruling that is shown; the number where it has none. */
async function show() {
  const code = document.querySelector(":target [data-constant]");
  if (!code) return;
  const { value, textContent } = select.selectedOptions[0];
  try {
    const names = await constants(code.dataset.constant);
    code.textContent = names[value] ?? code.dataset.constant;
    code.parentElement.querySelector(".hint").textContent = textContent;
  } catch (error) {
    console.info(error); // The constant that is served stays.
  }
}

select.addEventListener("change", show);
addEventListener("hashchange", show);
// A browser may find the place that the address names only after this script has run.
addEventListener("pageshow", show);
show();
