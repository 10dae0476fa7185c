// Serves the built site from loopback, as a static host would: with the headers of its `_headers`, the texts that lie
// compressed beside their files, and its page for what does not exist.

import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/**
 * Every entry, as the site serves them: what is counted in a page is counted here.
 * @type {import("../pkg/index.d.ts").Status[]}
 */
export const statuses = JSON.parse(readFileSync(`${dist}v1/statuses.json`, "utf8")).statuses;

/** Every number that has a meaning, as the folder of its page is named. */
export const numbers = [...new Set(statuses.map(({ code }) => String(code).padStart(3, "0")))];

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

/** Reads the rules of a `_headers` file as Cloudflare Pages does: every rule that fits counts, and its fields are joined to the earlier ones' unless it removes those with `!`. */
async function headerRules(folder) {
  const text = await readFile(join(folder, "_headers"), "utf8").catch(() => "");
  const rules = [];
  for (const line of text.split("\n")) {
    const [, removed, name, value] = line.match(/^\s+(?:! (\S+)|(\S+): (.*))$/) ?? [];
    if (removed) rules.at(-1).removed.push(removed.toLowerCase());
    else if (name) rules.at(-1).fields.push([name.toLowerCase(), value]);
    else if (line) rules.push({ path: line, removed: [], fields: [] });
  }
  return (path) => {
    const headers = {};
    for (const rule of rules) {
      if (!(rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path)) continue;
      for (const name of rule.removed) delete headers[name];
      for (const [name, value] of rule.fields)
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
    return headers;
  };
}

/**
 * Serves a folder below `base`.
 * @param {object} [options]
 * @param {string} [options.folder]
 * @param {string} [options.base]
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean} [options.answer]
 * May take a request over by returning true.
 * @param {(page: string) => string} [options.change] Changes the text of each page.
 */
export async function serve({ folder = dist, base = "/", answer = () => false, change } = {}) {
  const headersOf = await headerRules(folder);
  const server = createServer(async (request, response) => {
    if (answer(request, response)) return;
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    let file = join(folder, path.slice(base.length - 1));
    let status = 200;
    try {
      if (!path.startsWith(base)) throw new Error("elsewhere");
      if ((await stat(file)).isDirectory()) {
        if (!path.endsWith("/")) return response.writeHead(301, { location: `${path}/` }).end();
        file = join(file, "index.html");
        await stat(file);
      }
    } catch {
      [file, status] = [join(folder, "404.html"), 404];
    }
    const isChanged = change && extname(file) === ".html";
    const packed =
      !isChanged &&
      request.headers["accept-encoding"]?.includes("br") &&
      (await stat(`${file}.br`).catch(() => null));
    try {
      const content = await readFile(packed ? `${file}.br` : file);
      response.writeHead(status, {
        "content-type": types[extname(file)] ?? "application/octet-stream",
        ...(packed ? { "content-encoding": "br" } : {}),
        ...headersOf(path),
      });
      response.end(isChanged ? change(String(content)) : content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    }
  });
  const url = `http://127.0.0.1:${await listen(server, "127.0.0.1")}${base}`;
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url, stop };
}

/**
 * Lets a server listen.
 * @param {import("node:http").Server} server
 * @param {string} [host]
 * @returns {Promise<number>} The port that the system chose.
 */
export async function listen(server, host) {
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)));
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}

/**
 * Chromium, as the task found it; with a port for others to drive it by.
 * @param {{ port?: number }} [options]
 */
export function launch({ port } = {}) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      ...(port ? [`--remote-debugging-port=${port}`] : []),
    ],
  });
}

/** Waits until the search has caught up with what was typed: a letter is painted before what it finds. */
export const caughtUp = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));

/**
 * The names of the caches with the site's files, once its service worker is ready.
 * @param {import("playwright-core").Page} page
 */
export const kept = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.keys()).filter((name) => name.startsWith("status-atlas"));
  });

/**
 * Waits until a page is served by the site's service worker, and gives the names of its caches.
 * @param {import("playwright-core").Page} page
 */
export async function controlled(page) {
  const names = await kept(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  return names;
}

/**
 * The button that takes a new version.
 * @param {import("playwright-core").Page} page
 */
export const offer = (page) => page.getByRole("button", { name: "Use it" });

/**
 * Lets the tests of a page trap its instances of the program, which it lists as `programs`, in the order in which they start. An instance traps, once, when
 * its `calls` are used up, or when `trapsNow()` of the page says so.
 */
export const withTraps = (page) =>
  page.addInitScript(() => {
    // (module (func (export "trap") unreachable))
    const bytes = [
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5,
      1, 3, 0, 0, 11,
    ];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes)));
    const trap = /** @type {() => never} */ (exports.trap);
    globalThis.programs = [];
    globalThis.trapsNow = () => false;
    const arm = (instance) => {
      const program = { calls: Infinity, hasTrapped: false, callsAfter: 0 };
      programs.push(program);
      const armed =
        (call) =>
        (...given) => {
          if (program.hasTrapped) program.callsAfter++;
          else if (program.calls-- <= 0 || trapsNow()) {
            program.hasTrapped = true;
            trap();
          }
          return call(...given);
        };
      const entries = Object.entries(instance.exports).map(([name, value]) => [
        name,
        typeof value === "function" ? armed(value) : value,
      ]);
      Object.defineProperty(instance, "exports", { value: Object.fromEntries(entries) });
    };
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const functions = /** @type {Record<string, Function>} */ (/** @type {unknown} */ (WebAssembly));
      const instantiate = functions[name];
      functions[name] = async (...given) => {
        const made = await instantiate(...given);
        arm(made.instance ?? made);
        return made;
      };
    }
  });

/**
 * Chromium and the site, as they are while tests run.
 * @typedef {{ browser: import("playwright-core").Browser, site: Awaited<ReturnType<typeof serve>> }} Hosted
 */

/**
 * Opens a page in a context of its own, and keeps the errors in the console of every page there.
 * @param {Hosted} host
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openPage(host, options) {
  const context = await host.browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    bypassCSP: true,
    ...options,
  });
  /** @type {string[]} */
  const complaints = [];
  context.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  return { context, page: await context.newPage(), complaints };
}

/**
 * Starts Chromium and the site before the tests of a file, and stops both after them.
 * @returns {Hosted}
 */
export function hosted() {
  const host = /** @type {Hosted} */ ({});
  before(async () => {
    [host.browser, host.site] = await Promise.all([launch(), serve()]);
  });
  after(async () => {
    await host.browser.close();
    await host.site.stop();
  });
  return host;
}

/**
 * Starts Chromium and the site for one test, and stops both after it, however it ends: what goes on running holds up the
 * whole run.
 * @param {import("node:test").TestContext} t
 * @param {Parameters<typeof serve>[0]} [options]
 * @returns {Promise<Hosted>}
 */
export async function hostFor(t, options) {
  const site = await serve(options);
  t.after(() => site.stop());
  const browser = await launch();
  t.after(() => browser.close());
  return { browser, site };
}
