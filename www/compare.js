// Codes side by side: any set that the address names, `?codes=404,418`, out of the columns that the site has of every entry.
import { TEXT_SECONDS } from "./deadlines.js";
import { documentFrom } from "./documents.js";
import { parsed } from "./parsed.js";

await parsed();
/**
 * @param {string} selector
 * @returns {HTMLElement}
 */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

const box = /** @type {HTMLInputElement} */ (find("#codes"));
const MAX_CODES = Number(box.dataset.most);

/** The separators of a list of codes. */
const BETWEEN = /[,;/|&+?]|\b(?:or|and|vs\.?|versus)(?!\S)/;

/**
 * The codes, ids and names of a list as people write it: `404, 418`, `401 vs 403`, `404-410`, `499-nginx`, `not found or gone`.
 * @param {string} text
 */
const words = (text) =>
  text
    .toLowerCase()
    .replace(/(\d)-(?=\d)/g, "$1 ")
    .split(BETWEEN)
    // A name may have several words, and codes stand apart without a sign between them.
    .flatMap((part) => (/\d/.test(part) ? part.split(/\s+/) : part.trim()))
    .filter(Boolean);

/**
 * The heads of the columns that words name, in the table's order, and the words that name none.
 * @param {HTMLTableCellElement[]} heads
 * @param {string[]} named
 * @returns {{ chosen: HTMLTableCellElement[], unknown: string[] }}
 */
function choose(heads, named) {
  /** @param {string} word */
  const head = (word) =>
    heads.find(({ dataset }) => dataset.column === word) ??
    heads.find((head) => code(head) === word.padStart(3, "0")) ??
    heads.find((head) => head.querySelector(".name")?.textContent?.toLowerCase() === word);
  const chosen = new Set(named.map(head));
  return {
    chosen: heads.filter((head) => chosen.has(head)),
    unknown: [...new Set(named.filter((word) => !head(word)))],
  };
}

/**
 * The names of the columns in a heading: their codes, and the origins too where two are of one code.
 * @param {HTMLTableCellElement[]} heads
 */
function labels(heads) {
  const codes = heads.map(code);
  return heads.map((head, place) => {
    const isAlone = codes.filter((other) => other === codes[place]).length === 1;
    const origin = head.querySelector(".origin")?.textContent ?? "IANA";
    return isAlone ? codes[place] : `${codes[place]} (${origin})`;
  });
}

/** @param {Element} head */
const code = (head) => head.querySelector(".code")?.textContent ?? "";

/**
 * The fault of a list of codes, in words; nothing where all is well.
 * @param {string[]} unknown
 * @param {string[]} codes
 */
function complaint(unknown, codes) {
  const said = unknown.map((word) =>
    /^\d+$/.test(word) ? `Nobody is known to send ${word}.` : `\u201c${word}\u201d is no code.`,
  );
  if (!codes.length) said.push("Name two codes.");
  else if (codes.length === 1) said.push(`Name another code beside ${codes[0]}.`);
  else if (codes.length > MAX_CODES)
    said.push(`${codes.length} codes are too many: ${MAX_CODES} fit side by side.`);
  return said.join(" ");
}

/**
 * Leaves the chosen columns of a table of all, and marks the rows in which they are the same.
 * @param {Element} beside
 * @param {HTMLTableCellElement[]} chosen
 */
function keepColumns(beside, chosen) {
  const table = /** @type {HTMLTableElement} */ (beside.querySelector("table"));
  const places = chosen.map(({ cellIndex }) => cellIndex);
  for (const { rows, classList } of table.tBodies) {
    const [named, valued] = rows;
    named.cells[0].colSpan = chosen.length;
    const cells = places.map((place) => valued.cells[place]);
    classList.toggle("same", new Set(cells.map(({ textContent }) => textContent)).size === 1);
    valued.replaceChildren(...cells);
  }
  /** @type {HTMLTableSectionElement} */ (table.tHead).rows[0].replaceChildren(...chosen);
  table.dataset.columns = String(chosen.length);
}

/**
 * Leaves the items of a list that are about the chosen codes.
 * @param {Element} part
 * @param {(data: DOMStringMap) => boolean} isKept
 */
function keepItems(part, isKept) {
  for (const item of part.querySelectorAll("li")) if (!isKept(item.dataset)) item.remove();
}

/**
 * `404 or 418`, `301, 302 or 303`.
 * @param {string[]} codes
 */
const question = (codes) => `${codes.slice(0, -1).join(", ")} or ${codes.at(-1)}`;

/**
 * Shows what the columns say of the codes that words name.
 * @param {Document} columns
 * @param {string[]} named
 */
function show(columns, named) {
  /** @type {HTMLTableCellElement[]} */
  const heads = [...columns.querySelectorAll("th")].filter(({ dataset }) => dataset.column);
  const { chosen, unknown } = choose(heads, named);
  const codes = chosen.map(code);
  say(complaint(unknown, codes));
  if (chosen.length < 2 || chosen.length > MAX_CODES) return;
  const ids = new Set(chosen.map(({ dataset }) => dataset.column));
  const [others, told, beside] = ["others", "told", "beside"].map(
    (part) => /** @type {Element} */ (columns.querySelector(`.${part}`)),
  );
  keepItems(others, ({ other = "" }) => !ids.has(other) && codes.includes(other.split("-")[0]));
  keepItems(told, ({ of = "" }) => of.split(" ").every((id) => ids.has(id)));
  keepColumns(beside, chosen);
  // The sentences on a pair are an answer by themselves.
  const parts = codes.length === 2 ? [others, told, beside] : [others, beside, told];
  const place = find("#beside");
  place.replaceChildren(...parts.filter((part) => part.querySelector("li, td")));
  place.hidden = false;
  const asked = question(labels(chosen));
  find("h1").textContent = asked;
  document.title = `${asked}? HTTP status codes compared`;
}

/** @param {string} text */
function say(text) {
  const line = find("#unread");
  line.textContent = text;
  line.hidden = !text;
}

/** The columns of every entry. */
function columns() {
  const { dataset } = find("script[data-root]");
  const address = new URL(`${dataset.root}compare/columns.html`, document.baseURI);
  return documentFrom(address, TEXT_SECONDS);
}

// A form may send each code as a parameter of its own.
const asked = new URLSearchParams(location.search).getAll("codes").join(", ").trim();
if (asked) {
  box.value = asked;
  try {
    show(await columns(), words(asked));
  } catch (error) {
    console.warn(error);
    say("The codes could not be loaded. Load this page again to try once more.");
  }
}
