// The page that makes the snippets: shows what is chosen, and writes it down.
import { TEXT_SECONDS } from "../deadlines.js";
import { define } from "./index.js";
import { meanings } from "./phrases.js";

define();
const base = new URL("../", import.meta.url).href;
const choices = /** @type {HTMLFormElement} */ (document.querySelector("#choices"));

/**
 * A field of the choices.
 * @typedef {HTMLInputElement | HTMLSelectElement} Field
 */

/** @param {string} selector */
const field = (selector) => /** @type {Field} */ (choices.querySelector(selector));

const labels = new Map(
  Object.values(meanings)
    .flat()
    .map(({ origin, label }) => [origin, label]),
);
field("[name=origin]").append(...[...labels].map(([id, label]) => new Option(label, id)));

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * The hash by which a browser knows that the script is this one.
 * @param {string} script
 */
async function integrity(script) {
  const content = await (
    await fetch(script, { signal: AbortSignal.timeout(TEXT_SECONDS * 1000) })
  ).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", content));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** The hashes by the addresses of scripts. @type {Record<string, string>} */
const hashes = {};

/**
 * The fault of a code, in words; empty where it has none.
 * @param {string} code
 */
function faultOf(code) {
  if (!/^\d{3}$/.test(code)) return "A code has three digits: 404.";
  return code in meanings ? "" : `Nobody is known to send ${code}.`;
}

async function show() {
  const name = field("[name=element]:checked").value;
  /** @type {NodeListOf<HTMLElement>} */
  const parts = document.querySelectorAll("[data-of]");
  for (const part of parts) part.hidden = part.dataset.of !== name;
  /** @type {NodeListOf<Field>} */
  const fields = choices.querySelectorAll(".fields:not([hidden]) :is(input, select)");
  const code = field("[name=code]").value.trim();
  const fault = name === "http-status" ? faultOf(code) : "";
  /** @type {Element} */ (document.querySelector("#fault")).textContent = fault;
  /** @type {NodeListOf<HTMLElement>} */
  const outcome = document.querySelectorAll(".outcome");
  for (const part of outcome) part.hidden = fault !== "";
  if (fault) return;
  const chosen = [...fields].map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value);
  const attributes = chosen.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const text = name === "http-status" ? code : `<a href="${base}">HTTP status codes</a>`;

  const element = document.createElement(name);
  for (const [name, value] of chosen) element.setAttribute(name, value);
  if (name === "http-status") element.textContent = code;
  document.querySelector("#preview")?.replaceChildren(element);

  const script = `${base}elements/${name}.js`;
  hashes[script] ??= await integrity(script).catch(() => "");
  const hash = hashes[script] && `\n  integrity="${hashes[script]}"`;
  /**
   * @param {string} id
   * @param {string} text
   */
  const write = (id, text) => {
    /** @type {Element} */ (document.querySelector(`#${id} code`)).textContent = text;
  };
  write(
    "element",
    `<script type="module" crossorigin="anonymous"\n  src="${script}"${hash}></script>\n\n<${name}${attributes}>${text}</${name}>`,
  );
  const address = new URL("embed.html", base);
  for (const [name, value] of chosen) address.searchParams.set(name, value);
  write(
    "frame",
    `<iframe id="status-atlas" src="${escaped(address.href)}"
  title="HTTP status codes" width="100%" height="500" style="border: 0"></iframe>
<script>
  addEventListener("message", ({ source, data }) => {
    const frame = document.getElementById("status-atlas");
    if (source === frame.contentWindow && data.type === "status-atlas:height") {
      frame.height = data.height;
    }
  });
</script>`,
  );
  const { origin } = new URL(base);
  const wasm = name === "http-status" ? "" : " 'wasm-unsafe-eval'";
  write("policy", `script-src ${origin}${wasm}; connect-src ${origin}`);
}

/** Takes what the address chooses: `?code=429`, `?class=5xx&origin=nginx`. */
function readAddress() {
  const asked = new URLSearchParams(location.search);
  if (asked.has("code")) asked.set("element", "http-status");
  for (const [name, value] of asked) {
    const fields = /** @type {NodeListOf<Field>} */ (choices.querySelectorAll("[name]"));
    for (const field of fields) {
      if (field.name !== name) continue;
      if (field.type === "radio") /** @type {HTMLInputElement} */ (field).checked = field.value === value;
      else field.value = value;
    }
  }
}

choices.addEventListener("input", show);
readAddress();
show();
