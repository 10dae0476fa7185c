// Shows what a pasted response, log or message says: who made it, what it means there, what to check. It is loaded when something is
// pasted; what is pasted stays in this page.
import {
  emitterName,
  identify,
  initSync,
  Log,
  secrets,
  vocabularyPage,
} from "built-evidence/status_atlas.js";

/** The most that is read, in characters. More would hold the page up for seconds. */
const MAX_CHARACTERS = 20_000_000;
/** The longest text that is read response by response; a longer one is counted. In characters. */
const MAX_SINGLE = 20_000;
/** The characters of a log that are read at once. With more the page answers later, with fewer the log takes longer. */
const PIECE = 200_000;
/** How many responses of one text are shown. */
const MAX_SHOWN = 5;

/** @type {Record<string, string>} */
const forms = {
  head: "the head of a response",
  "access-log": "a line of an access log",
  "error-log": "a line of an error log",
  body: "the content of a response",
  "client-error": "a message of a client",
};

/** @type {Record<string, string>} */
const faults = {
  client: "the client",
  network: "the network",
  proxy: "the proxy itself",
  upstream: "the server behind the proxy",
  application: "the application",
};

/** @type {Promise<void> | undefined} */
let started;

/** Starts the program once; again where it could not be had. */
function start() {
  started ??= fetch(new URL(EVIDENCE, import.meta.url))
    .then((response) => response.arrayBuffer())
    .then((bytes) => void initSync({ module: bytes }));
  started.catch(() => {
    started = undefined;
  });
  return started;
}

/**
 * @typedef {import("../pkg/search.d.ts").Evidence} Evidence
 *
 * @param {string} name
 * @param {string} className
 * @param {(Node | string)[]} content
 */
function make(name, className, ...content) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/**
 * The name of an emitter; two stand for whoever is behind.
 * @param {string} id
 */
const emitter = (id) => emitterName(id) ?? { origin: "the origin server", app: "the application" }[id] ?? id;

/**
 * A link to an entry, with its name as the list has it.
 * @param {string} id
 */
function entryLink(id) {
  const row = document.querySelector(`.row[data-id="${CSS.escape(id)}"] a`);
  const link = /** @type {HTMLAnchorElement} */ (make("a", "with"));
  link.href = row?.getAttribute("href") ?? `?q=${encodeURIComponent(id)}`;
  link.dataset.open = id;
  const name = row?.querySelector(".name i") ? ".origin" : ".name";
  const parts = [".code", name].map((part) => row?.querySelector(part)?.textContent ?? "");
  link.append(parts.join(" ").trim() || id);
  return link;
}

/**
 * A button in the place of what may be a secret; pressed, it shows it.
 * @param {string} secret
 */
function masked(secret) {
  const mask = make("button", "secret", "hidden");
  mask.setAttribute("type", "button");
  mask.title = "This may be a secret. Press to show it.";
  mask.addEventListener("click", () => mask.replaceWith(secret));
  return mask;
}

/**
 * The text, with marks on the parts that were used and with secrets masked until asked for.
 * @param {string} text
 * @param {Evidence} evidence
 * @param {number[]} hidden The beginnings and ends of secrets, by turns.
 */
function marked(text, evidence, hidden) {
  const { from, to } = evidence;
  const used = evidence.reasons.filter((reason) => reason.from < reason.to);
  const cuts = new Set([from, to]);
  for (const place of [...hidden, ...used.flatMap((reason) => [reason.from, reason.to])])
    if (place > from && place < to) cuts.add(place);
  const places = [...cuts].sort((a, b) => a - b);
  const pre = make("pre", "paste");
  for (const [index, end] of places.slice(1).entries()) {
    const begin = places[index];
    const part = text.slice(begin, end);
    const isSecret = hidden.some((place, at) => at % 2 === 0 && place <= begin && end <= hidden[at + 1]);
    const reason = used.find((reason) => reason.from <= begin && end <= reason.to);
    const shown = isSecret ? masked(part) : part;
    if (reason) {
      const mark = make("mark", reason.weight, shown);
      mark.title = reason.says;
      pre.append(mark);
    } else pre.append(shown);
  }
  return pre;
}

/**
 * The way that the response took, from the client to who made it.
 * @param {Evidence} evidence
 */
function way({ path, emitter: maker }) {
  const hops = ["client", ...path.filter((id) => id !== maker), ...(maker ? [maker] : [])];
  const list = make("ol", "way");
  for (const hop of hops) {
    const item = make("li", hop === maker ? "maker" : "", hop === "client" ? "the client" : emitter(hop));
    list.append(item);
  }
  if (!maker) list.append(make("li", "unknown", "somebody"));
  list.setAttribute("aria-label", "The way of the response");
  return list;
}

/**
 * @param {string} text
 * @param {Evidence} evidence
 * @param {number[]} hidden The beginnings and ends of secrets, by turns.
 */
function shown(text, evidence, hidden) {
  const { form, format, status, certainty, fault, entries, finer, next, ids } = evidence;
  const article = make("article", "verdict");
  const named = format ? ` (${format})` : "";
  article.append(make("p", "read-as", `Read as ${forms[form]}${named}.`));
  const verdict = make("p", "made-by");
  if (form === "client-error" && status === null)
    verdict.append(
      make("strong", "", "No HTTP response arrived."),
      evidence.emitter ? ` ${emitter(evidence.emitter)} says so.` : " The client says so.",
    );
  else if (evidence.emitter)
    verdict.append("Made by ", make("strong", "", emitter(evidence.emitter)), `: ${certainty}.`);
  else verdict.append(make("strong", "", "Cannot tell who made it."), " What would decide stands below.");
  if (fault) verdict.append(` The fault lies with ${faults[fault]}.`);
  article.append(verdict);
  if (entries.length > 0) {
    const meanings = make("p", "", status === null ? "Near to it: " : "What it means there: ");
    for (const id of entries.slice(0, 4)) meanings.append(entryLink(id), " ");
    article.append(meanings);
  }
  for (const { vocabulary, code, meaning } of finer) {
    const link = /** @type {HTMLAnchorElement} */ (make("a", "", make("code", "", code)));
    link.href = `./${vocabularyPage(vocabulary) ?? "no-response"}/`;
    article.append(make("p", "", link, meaning ? `: ${meaning}` : ""));
  }
  if (status !== null) article.append(way(evidence));
  if (next.length > 0) {
    article.append(make("h3", "", evidence.emitter ? "Check first" : "What to look at"));
    article.append(make("ol", "next", ...next.map((step) => make("li", "", step))));
  }
  if (ids.length > 0) {
    const along = make("p", "", "Take along: ");
    for (const { name, value } of ids) {
      const copy = make("button", "", `Copy ${name}`);
      copy.setAttribute("type", "button");
      copy.dataset.copy = value;
      along.append(make("code", "", value), " ", copy, " ");
    }
    article.append(along);
  }
  const why = make("details", "", make("summary", "", "Why, and the text"));
  const reasons = evidence.reasons.map(({ says }) => make("li", "", says));
  why.append(make("ul", "", ...reasons), marked(text, evidence, hidden));
  article.append(why);
  return article;
}

/**
 * Counts a log by status, by who made its errors, and by finer code.
 * @param {string} text
 * @param {(share: number) => void} progress
 */
async function counted(text, progress) {
  const log = new Log();
  for (let at = 0; at < text.length; at += PIECE) {
    log.read(text.slice(at, at + PIECE));
    progress(Math.min(1, (at + PIECE) / text.length));
    await new Promise((resolve) => setTimeout(resolve));
  }
  const { lines, read, statuses, emitters, finer } = log.finish();
  const article = make("article", "verdict");
  article.append(make("p", "read-as", `${read} of ${lines} lines were read.`));
  /**
   * @template K
   * @param {string} caption
   * @param {import("built-evidence/status_atlas.js").Group<K>[]} groups
   * @param {(key: K) => Node | string} label
   */
  const table = (caption, groups, label) => {
    if (groups.length === 0) return;
    const rows = groups
      .slice(0, 20)
      .map(({ key, count, firstTime, lastTime, firstLine, lastLine }) =>
        make(
          "tr",
          "",
          make("td", "", label(key)),
          make("td", "", String(count)),
          make("td", "", `${firstTime ?? `line ${firstLine}`} to ${lastTime ?? `line ${lastLine}`}`),
        ),
      );
    article.append(make("table", "", make("caption", "", caption), make("tbody", "", ...rows)));
  };
  table("By status", statuses, ({ status, entry }) => (entry ? entryLink(entry) : String(status ?? "none")));
  table("Errors by who made them", emitters, (key) => (key.emitter ? emitter(key.emitter) : "cannot tell"));
  table("By finer code", finer, ({ code, meaning }) => `${code} ${meaning}`);
  return article;
}

/** The panel above the list. */
function panel() {
  const present = document.getElementById("evidence");
  if (present) return present;
  const element = make("section", "evidence");
  element.id = "evidence";
  element.setAttribute("aria-label", "What you pasted");
  element.setAttribute("role", "region");
  document.querySelector("#app main")?.prepend(element);
  return element;
}

/** Takes the panel away. */
export const close = () => document.getElementById("evidence")?.remove();

/**
 * Reads a text and shows what it says; shows nothing where it is no evidence.
 * @param {string} text
 */
export async function read(text) {
  if (text.length > MAX_CHARACTERS) {
    panel().replaceChildren(
      make(
        "p",
        "",
        "This is more than 20 MB. Paste or drop a part of it: nothing was read, and nothing is lost.",
      ),
    );
    return;
  }
  await start();
  if (text.length > MAX_SINGLE) {
    const progress = make("p", "", "Reading");
    progress.setAttribute("role", "status");
    panel().replaceChildren(progress);
    const article = await counted(text, (share) => {
      progress.textContent = `Reading, ${Math.round(share * 100)} %`;
    });
    panel().replaceChildren(closeButton(), article);
    return;
  }
  /** @type {Evidence[]} */
  const found = identify(text);
  // A status with its name and nothing else is what people search for.
  const isTelling = found.some(
    ({ form, emitter, finer, path }) => form !== "body" || emitter || finer.length > 0 || path.length > 0,
  );
  if (!isTelling) return close();
  const more = found.length - MAX_SHOWN;
  const hidden = [...secrets(text)];
  panel().replaceChildren(
    closeButton(),
    ...found.slice(0, MAX_SHOWN).map((evidence) => shown(text, evidence, hidden)),
    ...(more > 0 ? [make("p", "", `${more} more were read.`), await counted(text, () => {})] : []),
  );
}

function closeButton() {
  const button = make("button", "close", "Close");
  button.setAttribute("type", "button");
  button.addEventListener("click", close);
  return button;
}
