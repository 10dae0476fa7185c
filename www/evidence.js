// Shows what a pasted response, log or message says: who made it, what it means there, what to check. It is loaded when something is
// pasted; what is pasted stays in this page.

import style from "built-evidence/evidence.css";
import styleInShadow from "built-evidence/evidence-in-shadow.css";
import { emitter, identify, initSync, Log, phrase, secrets } from "built-evidence/status_atlas.js";
import { names, program } from "evidence-program";
import { readLists } from "./meanings.js";

/** The longest text that is read response by response; a longer one is read line by line, as a log. In characters. */
const MAX_SINGLE = 20_000;
/** The longest text that is read response by response where it is no log, such as an archive of a browser. In characters. With more, the
 * page is held up for longer than a second. */
const MAX_WHOLE = 2_000_000;
/** The characters of a log that are read at once. With more the page answers later, with fewer the log takes longer. */
const PIECE = 50_000;
/** The most responses of one text that are shown. */
const MAX_SHOWN = 5;
/** The most rows of a table of counts. */
const MAX_ROWS = 20;
/** The time for which a button says that it has copied, in milliseconds. */
const COPIED_MS = 1500;

/** @type {Record<string, string>} */
const forms = {
  head: "response",
  "access-log": "access log",
  "error-log": "error log",
  body: "content of a response",
  "client-error": "message of a client",
};

/** The names of formats that are no emitter's. @type {Record<string, string>} */
const formats = {
  apache: "Apache",
  combined: "Apache and nginx (combined)",
  common: "common",
  connect: "CONNECT",
  har: "archive of a browser (HAR)",
  httperr: "HTTP.sys",
  json: "JSON",
  logfmt: "logfmt",
  s3: "S3",
};

/** @type {Record<string, string>} */
const roles = {
  client: "client",
  "forward-proxy": "proxy of the caller",
  cdn: "CDN",
  waf: "firewall",
  "load-balancer": "load balancer",
  "platform-router": "router of the platform",
  hosting: "hosting",
  "api-gateway": "API gateway",
  ingress: "ingress",
  mesh: "mesh",
  proxy: "proxy",
  "web-server": "web server",
  "app-server": "application server",
  framework: "framework",
  cms: "CMS",
  storage: "storage",
  app: "application",
};

/** The roles of what makes every response itself: behind it stands nobody else. */
const lastRoles = ["app-server", "framework", "cms", "storage", "app", "hosting"];

/** @type {Record<string, string>} */
const faults = {
  client: "with the client",
  network: "in the network",
  proxy: "with the proxy itself",
  upstream: "with the server behind the proxy",
  application: "with the application",
};

/**
 * @typedef {import("built-evidence/status_atlas.js").Evidence} Evidence
 *
 * The page or element in which a text is read, as the reader needs it.
 * @typedef {object} Context
 * @property {() => HTMLElement} panel The panel that shows what it says.
 * @property {() => boolean} isCurrent Whether no other text is read since.
 * @property {boolean} hasLines Whether the text has several lines, and so deserves a word where nothing is recognized.
 * @property {string} base The address of the site, for links; `#` where there is none.
 *
 * @typedef {{ isEvidence: boolean, entries: string[], hasSecrets: boolean }} Result
 */

/** @type {Promise<void> | undefined} */
let started;

/** Starts the program once; again where that failed. */
function start() {
  started ??= program().then((bytes) => void initSync({ module: bytes }));
  started.catch(() => {
    started = undefined;
  });
  return started;
}

/** The meanings of finer codes, by the list that has them; empty until one is to be shown. */
let lists = readLists("");

/**
 * Loads what they mean, where some are to be shown. Where it cannot be had, they stand there without.
 * @param {readonly unknown[]} finer
 */
async function explain(finer) {
  if (finer.length === 0 || lists.size > 0) return;
  lists = readLists(await names().catch(() => ""));
}

/** The style, by whether it is in a shadow root. @type {Map<boolean, CSSStyleSheet>} */
const sheets = new Map();

/**
 * Gives the panel its style, once in each root.
 * @param {HTMLElement} panel
 */
function adoptStyle(panel) {
  // A browser without constructed style sheets shows it unstyled.
  if (!("replaceSync" in CSSStyleSheet.prototype)) return;
  const root = /** @type {Document | ShadowRoot} */ (panel.getRootNode());
  const isShadow = root !== document;
  let sheet = sheets.get(isShadow);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(isShadow ? styleInShadow : style);
    sheets.set(isShadow, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/**
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
 * @param {string} className
 * @param {string} label
 * @param {(button: HTMLElement) => void} act
 */
function makeButton(className, label, act) {
  const button = make("button", className, label);
  button.setAttribute("type", "button");
  button.part.add("button");
  button.addEventListener("click", () => act(button));
  return button;
}

/**
 * The name of an emitter, and its part on the way; two ids stand for whoever is behind.
 * @param {string} id
 */
function hopOf(id) {
  if (id === "origin") return { name: "The server behind the last hop", role: "" };
  if (id === "app") return { name: "The application", role: "app" };
  return emitter(id) ?? { name: id, role: "" };
}

/**
 * An emitter in a sentence.
 * @param {string} id
 */
function inWords(id) {
  const { name, role } = hopOf(id);
  const part = roles[role];
  return part && !name.toLowerCase().includes(part.toLowerCase()) ? `${name} (${part})` : name;
}

/**
 * The form of evidence in words: `AWS ALB access log`.
 * @param {Evidence} evidence
 */
function readAs({ form, format }) {
  const kind = forms[form];
  if (!format) return kind;
  // Formats are named after who writes them: `haproxy-tcp`, `aws-alb`.
  const words = format.split("-");
  for (let count = words.length; count > 0; count--) {
    const id = words.slice(0, count).join("-");
    const name = emitter(id)?.name ?? formats[id];
    const rest = words.slice(count).filter((word) => word !== "error" && word !== "log");
    if (name) return `${name.replace(/^the /, "")} ${kind}${rest.length > 0 ? ` (${rest.join(" ")})` : ""}`;
  }
  return `${words.join(" ")} ${kind}`;
}

/** @param {string} id */
const numberOf = (id) => /** @type {RegExpExecArray} */ (/\d{3,}/.exec(id))[0];

/**
 * The name of an entry: `460 Client Closed Connection`.
 * @param {string} id
 */
function titleOf(id) {
  const sender = id.slice(id.indexOf("-") + 1);
  return `${numberOf(id)} ${phrase(id) ?? `(${emitter(sender)?.name ?? sender})`}`;
}

/**
 * A link to an entry, which the explorer opens in place.
 * @param {string} id
 * @param {string} base
 */
function entryLink(id, base) {
  const link = /** @type {HTMLAnchorElement} */ (make("a", "entry-link", titleOf(id)));
  const [, name] = id.match(/^(?:warn-)?\d+-?(.*)$/) ?? [];
  link.href =
    base === "#" ? "#" : `${base}${numberOf(id)}/#${id.startsWith("warn") ? "warning" : name || "iana"}`;
  link.dataset.open = id;
  link.dataset.class = /^[1-5]/.test(numberOf(id)) ? `${numberOf(id)[0]}xx` : "none";
  return link;
}

/**
 * A finer code with its meaning, and a link to its list where there is a site.
 * @param {Evidence["finer"][number]} finer
 * @param {string} base
 */
function finerLine({ vocabulary, code }, base) {
  const list = lists.get(vocabulary);
  const meaning = list?.meanings.get(code);
  const name = make("code", "", code);
  const rest = meaning ? `: ${meaning}` : "";
  if (base === "#" || !list) return make("p", "finer", name, rest);
  const link = /** @type {HTMLAnchorElement} */ (make("a", "", name));
  link.href = `${base}${list.page}#${vocabulary}-${code.replace(/[^a-zA-Z\d-]/gu, "_")}`;
  return make("p", "finer", link, rest);
}

/**
 * A button in the place of what may be a secret; pressed, it shows it.
 * @param {string} secret
 */
function masked(secret) {
  const mask = makeButton("secret", "hidden", () => mask.replaceWith(secret));
  mask.title = "This may be a secret. Press to show it.";
  return mask;
}

/**
 * A part of a text, with marks on what was used and with secrets masked until asked for.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {number[]} hidden The beginnings and ends of secrets, by turns.
 * @param {readonly Evidence["reasons"][number][]} reasons
 */
function marked(text, from, to, hidden, reasons = []) {
  const used = reasons.filter((reason) => reason.from < reason.to);
  const within = hidden.filter((_, at) => hidden[at | 1] > from && hidden[at & ~1] < to);
  const cuts = new Set([from, to]);
  for (const place of [...within, ...used.flatMap((reason) => [reason.from, reason.to])])
    if (place > from && place < to) cuts.add(place);
  const places = [...cuts].sort((a, b) => a - b);
  /** @type {(Node | string)[]} */
  const parts = [];
  for (const [index, end] of places.slice(1).entries()) {
    const begin = places[index];
    const part = text.slice(begin, end);
    const isSecret = within.some((place, at) => at % 2 === 0 && place <= begin && end <= within[at + 1]);
    const reason = used.find((reason) => reason.from <= begin && end <= reason.to);
    const shown = isSecret ? masked(part) : part;
    if (reason) {
      const mark = make("mark", reason.weight, shown);
      mark.title = reason.says;
      parts.push(mark);
    } else parts.push(shown);
  }
  return parts;
}

/**
 * Whether a client says that no response came, not that it withheld one.
 * @param {Evidence} evidence
 */
function hasNoResponse({ form, status, emitter: maker }) {
  return form === "client-error" && status === null && maker !== null;
}

/**
 * The way that the response took: from the client to who made it, and what stands behind.
 * @param {Evidence} evidence
 */
function way(evidence) {
  const { path, emitter: maker, fault } = evidence;
  /** @type {{ name: string, role: string, notes: string[], className: string }[]} */
  const hops = [];
  /**
   * @param {string} name
   * @param {string} role
   * @param {string} className
   * @param {string[]} notes
   */
  const add = (name, role, className, ...notes) => hops.push({ name, role, className, notes });
  const ids = maker && !path.includes(maker) ? [...path, maker] : path;
  const isSilent = hasNoResponse(evidence);
  if (!ids.some((id) => hopOf(id).role === "client")) add("Client", "", "");
  for (const id of ids) {
    const { name, role } = hopOf(id);
    const isMaker = id === maker && !isSilent;
    add(name, roles[role] ?? "", isMaker ? "maker" : "", ...(isMaker ? ["made here"] : []));
  }
  const last = ids.length > 0 ? hopOf(ids[ids.length - 1]).role : "";
  const isBehind = maker === "origin" || (lastRoles.includes(last) && !isSilent);
  if (!isBehind) add(isSilent || ids.length === 0 ? "Server" : "Server behind it", "", "behind");
  const place = {
    client: 0,
    network: isSilent ? hops.length - 1 : undefined,
    proxy: hops.findIndex(({ className }) => className === "maker"),
    upstream: hops.length - 1,
    application: hops.length - 1,
  }[fault ?? "network"];
  if (fault && place !== undefined && place >= 0)
    hops[place].notes.push(fault === "network" ? "not reached, or silent" : "look here");
  if (!maker && !isSilent) for (const hop of hops.slice(1)) hop.notes.unshift("made here?");
  const list = make(
    "ol",
    "way",
    ...hops.map(({ name, role, className, notes }) =>
      make(
        "li",
        className,
        make("b", "", name),
        ...(role ? [make("span", "role", role)] : []),
        ...notes.map((note) => make("em", "", note)),
      ),
    ),
  );
  list.setAttribute("aria-label", "The way of the response, from the client on");
  return list;
}

/**
 * A value to take along, with a button that copies it.
 * @param {{ name: string, value: string }} id
 */
function takenAlong({ name, value }) {
  const copy = makeButton("copy", "Copy", async (button) => {
    try {
      await navigator.clipboard.writeText(value);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not allowed";
    }
    setTimeout(() => {
      button.textContent = "Copy";
    }, COPIED_MS);
  });
  copy.setAttribute("aria-label", `Copy ${name}`);
  return make("li", "", `${name} `, make("code", "", value), " ", copy);
}

/** The most of a quotation that is shown, in UTF-16 code units. */
const QUOTED = 120;

/**
 * A part of the text as a quotation: of a long one, the beginning.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {number[]} hidden
 */
function quoted(text, from, to, hidden) {
  if (to - from <= QUOTED) return marked(text, from, to, hidden);
  // Not between the halves of a character.
  const isHalf = /[\uD800-\uDBFF]/.test(text[from + QUOTED - 1]);
  return [...marked(text, from, from + QUOTED - (isHalf ? 1 : 0), hidden), " …"];
}

/**
 * The sentence on who made the response, and why.
 * @param {string} text
 * @param {Evidence} evidence
 * @param {number[]} hidden
 */
function madeBy(text, evidence, hidden) {
  const { emitter: maker, certainty, page, path, fault, reasons } = evidence;
  const isSilent = hasNoResponse(evidence);
  const verdict = make("p", "made-by");
  if (isSilent)
    verdict.append(
      make("strong", "", "No HTTP response arrived."),
      maker ? ` ${hopOf(maker).name} says so.` : " The client says so.",
    );
  else if (maker) verdict.append("Made by: ", make("strong", "", inWords(maker)), `, ${certainty}.`);
  else verdict.append(make("strong", "", "Cannot tell who made it."));
  const lines = [verdict];
  const because = reasons.filter(({ weight, from, to }) => weight === "decides" && from < to);
  const telling = because.length > 0 ? because : reasons.filter(({ says }) => says !== "The status.");
  if (telling.length > 0 && !isSilent)
    lines.push(
      make(
        "ul",
        "because",
        ...telling
          .slice(0, 3)
          .map(({ from, to, says }) =>
            make(
              "li",
              "",
              ...(from < to ? [make("code", "", ...quoted(text, from, to, hidden)), ": "] : []),
              says,
            ),
          ),
      ),
    );
  const rest = [];
  if (page && maker && page !== maker) rest.push(`The page around it was written by ${hopOf(page).name}.`);
  const hasProxy = path.some((id) => hopOf(id).role !== "client");
  if (fault === "upstream" && !hasProxy) rest.push("The fault lies with the server.");
  else if (fault) rest.push(`The fault lies ${faults[fault]}.`);
  if (rest.length > 0) lines.push(make("p", "", rest.join(" ")));
  return lines;
}

/**
 * @param {string} text
 * @param {Evidence} evidence
 * @param {number[]} hidden The beginnings and ends of secrets, by turns.
 * @param {string} base
 */
function verdictOn(text, evidence, hidden, base) {
  const { form, status, entries, finer, next, ids, retry, reasons, from, to } = evidence;
  const article = make("article", "verdict", make("p", "read-as", `Read as: ${readAs(evidence)}.`));
  article.append(...madeBy(text, evidence, hidden));
  if (entries.length > 0) {
    const label = status === null ? "A proxy would answer: " : "Status: ";
    const links = entries.slice(0, 4).flatMap((id) => [entryLink(id, base), " "]);
    article.append(make("p", "statuses", label, ...links));
  }
  article.append(...finer.map((one) => finerLine(one, base)));
  if (status !== null || form === "client-error") article.append(way(evidence));
  const aside = [];
  if (next.length > 0) {
    const heading = evidence.emitter ? "Check first" : "What would decide";
    const steps = make("ol", "next", ...next.map((step) => make("li", "", step)));
    aside.push(make("div", "", make("h3", "", heading), steps));
  }
  if (retry) aside.push(make("div", "", make("h3", "", "Repeat it?"), make("p", "retry", retry)));
  if (ids.length > 0)
    aside.push(make("div", "", make("h3", "", "Take along"), make("ul", "along", ...ids.map(takenAlong))));
  article.append(make("div", "advice", ...aside));
  const why = make("details", "", make("summary", "", "The text, and what was used of it"));
  why.append(
    make("pre", "paste", ...marked(text, from, to, hidden, reasons)),
    make("ul", "", ...reasons.map(({ says }) => make("li", "", says))),
  );
  article.append(why);
  return article;
}

/**
 * Counts a log in pieces, between which the page does other things.
 * @param {string} text
 * @param {Context} context
 */
async function counted(text, { panel, isCurrent }) {
  const log = new Log();
  const share = Object.assign(document.createElement("progress"), { max: text.length, value: 0 });
  const line = make("p", "", "Reading … ", share);
  line.setAttribute("role", "status");
  if (text.length > PIECE) fill(panel(), line);
  for (let at = 0; at < text.length && isCurrent(); at += PIECE) {
    log.read(text.slice(at, at + PIECE));
    share.value = at + PIECE;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return log.finish();
}

/**
 * Lines of a text by their numbers, which ascend from 1.
 * @param {string} text
 * @param {readonly number[]} numbers
 */
function linesOf(text, numbers) {
  const lines = [];
  let [at, number] = [0, 1];
  for (const wanted of numbers) {
    for (; number < wanted && at >= 0; number++) at = text.indexOf("\n", at) + 1 || -1;
    if (at < 0) break;
    const end = text.indexOf("\n", at);
    lines.push(text.slice(at, end < 0 ? undefined : end).trimEnd());
  }
  return lines;
}

/** @typedef {import("built-evidence/status_atlas.js").Group<any>} Group */

/**
 * The summary of a log: counts, each of which shows its lines, and the verdict on the first line of the most frequent error.
 * @param {string} text
 * @param {import("built-evidence/status_atlas.js").Summary} log
 * @param {string} base
 */
function logOf(text, { lines, read, formats, statuses, emitters, finer }, base) {
  const article = make("article", "verdict");
  const names = formats.map((format) => readAs({ ...line, format }));
  const as = names.length > 0 ? names.join(", ") : "log";
  article.append(make("p", "read-as", `Read as: ${as}. ${read} of ${lines} lines were read.`));
  const tables = make("div", "tables");
  const shown = make("div", "lines");
  // The head of a log of IIS names its fields.
  const columns = text.match(/^#Fields:.*$/m)?.[0];

  /**
   * Shows what the first line of a group says, and its lines.
   * @param {string} name
   * @param {Group} group
   */
  const show = (name, group) => {
    const found = linesOf(text, group.lines);
    const sample = columns ? `${columns}\n${found[0]}` : (found[0] ?? "");
    const evidence = identify(sample).at(-1);
    const listing = found.join("\n");
    shown.replaceChildren(
      make("h3", "", `${name}: ${group.count} ${group.count === 1 ? "line" : "lines"}`),
      ...(evidence ? [verdictOn(sample, evidence, [...secrets(sample)], base)] : []),
      make("h3", "", group.count > found.length ? `The first ${found.length} lines` : "The lines"),
      make("pre", "paste", ...marked(listing, 0, listing.length, [...secrets(listing)])),
    );
  };

  /**
   * @param {string} caption
   * @param {Group[]} groups
   * @param {(key: any) => [name: string, label: Node | string]} label
   */
  const table = (caption, groups, label) => {
    if (groups.length === 0) return;
    const rows = groups.slice(0, MAX_ROWS).map((group) => {
      const [name, content] = label(group.key);
      const button = makeButton("", "Lines", () => {
        show(name, group);
        shown.scrollIntoView({ block: "nearest" });
      });
      button.setAttribute("aria-label", `Show the lines with ${name}`);
      const { count, firstTime, lastTime, firstLine, lastLine } = group;
      const [first, last] = [firstTime ?? `line ${firstLine}`, lastTime ?? `line ${lastLine}`];
      return make(
        "tr",
        "",
        make("th", "", content),
        make("td", "count", String(count)),
        make("td", "when", first === last ? first : `${first} to ${last}`),
        make("td", "", button),
      );
    });
    for (const row of rows) row.firstElementChild?.setAttribute("scope", "row");
    tables.append(make("table", "", make("caption", "", caption), make("tbody", "", ...rows)));
  };
  table("By status", statuses, ({ status, entry }) =>
    entry
      ? [titleOf(entry), entryLink(entry, base)]
      : [`${status ?? "no status"}`, `${status ?? "no status"}`],
  );
  table("Errors by who made them", emitters, ({ emitter: id, fault }) => {
    const name = id ? inWords(id) : "Cannot tell";
    return [name, fault ? `${name}; the fault lies ${faults[fault]}` : name];
  });
  table("By finer code", finer, (key) => [key.code, finerLine(key, base)]);
  article.append(tables, shown);
  const worst = statuses.find(({ key }) => (key.status ?? 0) >= 400) ?? finer[0] ?? statuses[0];
  const { key } = worst ?? {};
  if (worst)
    show("entry" in key && key.entry ? `Most frequent error, ${titleOf(key.entry)}` : "Most frequent", worst);
  return article;
}

/** A line of a log, of which only the format is of interest. @type {Evidence} */
const line = /** @type {any} */ ({ form: "access-log" });

/**
 * Puts a content into the panel, behind its button and the line that is said aloud.
 * @param {HTMLElement} panel
 * @param {Node[]} content
 */
function fill(panel, ...content) {
  adoptStyle(panel);
  const [, said, ...before] = panel.children;
  for (const part of before) part.remove();
  panel.append(...content);
  said.textContent = panel.querySelector(".made-by, .read-as")?.textContent ?? "";
}

/** Says what can be read. */
const unrecognized = () =>
  make(
    "p",
    "",
    "Nothing in this text was recognized, so its words were searched. What is read: responses as curl, wget, HTTPie and browsers print them; \
lines of access and error logs; error pages, JSON and XML errors; messages of browsers, curl and libraries.",
  );

/**
 * Reads a text and shows what it says.
 * @param {string} text
 * @param {Context} context
 * @returns {Promise<Result>}
 */
export async function read(text, context) {
  const { panel, isCurrent, hasLines, base } = context;
  await start();
  /** @type {Result} */
  const nothing = { isEvidence: false, entries: [], hasSecrets: false };
  let found = text.length <= MAX_SINGLE ? identify(text) : [];
  const isLog = found.length > MAX_SHOWN && found.every(({ form }) => form.endsWith("-log"));
  if (isLog || text.length > MAX_SINGLE) {
    const log = await counted(text, context);
    await explain(log.finer);
    if (!isCurrent()) return nothing;
    if (log.read > 0) {
      fill(panel(), logOf(text, log, base));
      const errors = log.statuses.filter(({ key }) => (key.status ?? 0) >= 400);
      const ids = [...errors, ...log.statuses].flatMap(({ key }) => key.entry ?? []);
      const hasSecrets = text.length <= MAX_WHOLE && secrets(text).length > 0;
      return { isEvidence: true, entries: [...new Set(ids)], hasSecrets };
    }
    found = text.length <= MAX_WHOLE ? identify(text) : [];
  }
  const hidden = [...(text.length <= MAX_WHOLE ? secrets(text) : [])];
  // A status with its name and nothing else is what people search for.
  const isTelling = found.some(
    ({ form, emitter, finer, path }) => form !== "body" || emitter || finer.length > 0 || path.length > 0,
  );
  if (found.length === 0 || !(isTelling || hasLines)) {
    if (hasLines) fill(panel(), unrecognized());
    return { ...nothing, hasSecrets: hidden.length > 0 };
  }
  await explain(found.flatMap(({ finer }) => finer));
  if (!isCurrent()) return nothing;
  const more = found.length - MAX_SHOWN;
  fill(
    panel(),
    ...found.slice(0, MAX_SHOWN).map((evidence) => verdictOn(text, evidence, hidden, base)),
    ...(more > 0 ? [make("p", "", `${more} more were read.`)] : []),
  );
  const entries = [...new Set(found.flatMap(({ entries }) => entries))];
  return { isEvidence: true, entries, hasSecrets: hidden.length > 0 };
}
