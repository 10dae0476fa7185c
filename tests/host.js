// A page of another origin than the site's, as those are that the elements stand in.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { after, afterEach, before } from "node:test";
import { hosted, listen } from "./site.js";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The violations that axe finds in a page, open shadow roots included.
 * @param {import("playwright-core").Page} page
 */
export async function axe(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.flat().join(" "))
        .slice(0, 3)
        .join(", ")}`,
  );
}

/**
 * A host page. It collects what goes wrong in it, and the events of the elements.
 * @typedef {import("playwright-core").Page & {
 *   complaints: string[],
 *   told: (type: string) => Promise<any[]>,
 *   tells: (type: string, count?: number) => Promise<unknown>,
 * }} HostPage
 *
 * The options of a host page, beside those of a browser's context.
 * @typedef {import("playwright-core").BrowserContextOptions & {
 *   script?: string,
 *   head?: string,
 *   headers?: Record<string, string>,
 *   expected?: RegExp,
 *   before?: (page: HostPage) => unknown,
 * }} PageOptions
 *
 * The site, Chromium and a server of host pages.
 * @typedef {import("./site.js").Hosted & {
 *   url: string,
 *   opened: HostPage[],
 *   put: (path: string, body: string, rest?: { type?: string, headers?: Record<string, string> }) => void,
 *   open: (body: string, options?: PageOptions) => Promise<HostPage>,
 * }} HostPages
 */

/**
 * Starts the site, Chromium and a server of host pages; `open` shows one, and collects what goes wrong in it.
 * @returns {HostPages}
 */
export function hostPages() {
  const host = /** @type {HostPages} */ (hosted());
  let server;
  const pages = new Map();
  before(async () => {
    server = createServer((request, response) => {
      const {
        body,
        type = "text/html; charset=utf-8",
        headers = {},
      } = pages.get(request.url.split("?")[0]) ?? {};
      if (body === undefined) return response.writeHead(request.url === "/favicon.ico" ? 204 : 404).end();
      response.writeHead(200, { "content-type": type, ...headers }).end(body);
    });
    host.url = `http://localhost:${await listen(server, "127.0.0.1")}/`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  /** Answers a path of the host's with a content. */
  host.put = (path, body, rest) => pages.set(path, { body, ...rest });

  /** Opens a host page with `body`. `expected` fits the complaints of the console that are no failure. */
  host.open = async (
    body,
    {
      script = "index.js",
      head = "",
      headers,
      expected = /^$/,
      viewport = { width: 1000, height: 800 },
      before = () => undefined,
      ...options
    } = {},
  ) => {
    const source =
      script &&
      `<script type="module" crossorigin="anonymous" src="${host.site.url}elements/${script}"></script>`;
    host.put(
      "/",
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}${source}</head><body>${body}</body></html>`,
      { headers },
    );
    const context = await host.browser.newContext({ viewport, bypassCSP: false, ...options });
    const page = /** @type {HostPage} */ (await context.newPage());
    page.setDefaultTimeout(8000);
    page.complaints = [];
    page.on(
      "console",
      (message) =>
        message.type() === "error" && !expected.test(message.text()) && page.complaints.push(message.text()),
    );
    page.on("pageerror", (error) => expected.test(error.message) || page.complaints.push(error.message));
    await page.addInitScript(() => {
      globalThis.told = [];
      for (const type of ["status-ready", "status-search", "status-select", "status-error"]) {
        document.addEventListener(type, (event) => {
          const { detail, target } = /** @type {CustomEvent<any>} */ (event);
          told.push({ type, detail, from: /** @type {Element} */ (target).id });
        });
      }
    });
    await before(page);
    await page.goto(host.url);
    page.told = (type) =>
      page.evaluate((type) => told.filter((one) => one.type === type).map(({ detail }) => detail), type);
    page.tells = (type, count = 1) =>
      page.waitForFunction(({ type, count }) => told.filter((one) => one.type === type).length >= count, {
        type,
        count,
      });
    host.opened.push(page);
    return page;
  };
  host.opened = [];
  afterEach(async () => {
    const complaints = host.opened.flatMap((page) => page.complaints);
    await Promise.all(host.opened.splice(0).map((page) => page.context().close()));
    if (complaints.length) throw new Error(`the console has errors:\n${complaints.join("\n")}`);
  });
  return host;
}
