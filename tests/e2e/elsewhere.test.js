// The site below a path, with its whole public URL given: as `cargo xtask build --public-url` makes it.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, serve } from "../site.js";

const folder = fileURLToPath(new URL("../../target/elsewhere/", import.meta.url));
const url = "https://status.example/docs/status/";
const read = (path) => readFile(folder + path, "utf8");
let browser, site, page, complaints;

before(async () => {
  [browser, site] = await Promise.all([launch(), serve({ folder, base: "/docs/status/" })]);
  page = await browser.newPage();
  complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on(
    "request",
    (request) => request.url().startsWith(site.url) || complaints.push(`asked ${request.url()}`),
  );
});
after(async () => {
  await browser.close();
  await site.stop();
});

test("the explorer, its addresses and the pages work below a path", async () => {
  await page.goto(`${site.url}?q=timeout&origin=nginx`);
  await page.waitForSelector("html[data-search=on]");
  await page.locator('[data-id="499-nginx"] a').click();
  await page.waitForURL(`${site.url}499/#nginx`);
  await page.waitForSelector("[data-details] .history");
  await page.reload();
  await page.locator("main.page article.entry").first().waitFor();
  await page.goBack();
  await page.waitForURL(`${site.url}?q=timeout&origin=nginx`);
  await page.waitForSelector("html[data-search=on]");
  await page.goto(`${site.url}404/`);
  await page.locator("[name=q]").fill("418");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.url}418/#iana`);
  await page.goto(`${site.url}nginx/`);
  await page.locator('[data-id="444-nginx"] a').click();
  await page.waitForURL(`${site.url}444/#nginx`);
  assert.deepEqual(complaints, []);

  await page.goto(`${site.url}deep/er/505/foo`);
  assert.equal(await page.locator("#offer a").getAttribute("href"), "/docs/status/505/");
  assert.equal(await page.locator(".brand a").getAttribute("href"), "/docs/status/");
});

test("every link of every page leads somewhere", async () => {
  const folders = (await readdir(folder, { withFileTypes: true })).filter(
    (file) => file.isDirectory() && !/^(v1|pictures|elements|demo)$/.test(file.name),
  );
  const paths = ["", "404.html", ...folders.map(({ name }) => `${name}/`)];
  const linked = new Set();
  for (const path of paths) {
    const text = await read(path.endsWith(".html") ? path : `${path}index.html`);
    for (const [, link] of text.matchAll(/ (?:href|src|action)="([^"]*)"/g))
      linked.add(new URL(link, site.url + path).href.split("#")[0]);
  }
  const own = [...linked].filter((link) => new URL(link).host === new URL(site.url).host);
  assert.ok(own.length > 280);
  for (const link of own) assert.equal((await fetch(link)).status, 200, link);
});

test("after one visit the server can be gone", async () => {
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.context().setOffline(true);
  await page.goto(`${site.url}599/`);
  assert.ok((await page.locator("article.entry").count()) > 1);
  await page.goto(site.url);
  await page.waitForSelector("html[data-search=on]");
  await page.context().setOffline(false);
});

test("crawlers, browsers and readers of links get whole addresses", async () => {
  const explorer = await read("index.html");
  assert.ok(explorer.includes(`<link rel="canonical" href="${url}">`));
  assert.ok(explorer.includes(`<meta property="og:image" content="${url}pictures/card.png">`));
  assert.ok((await read("499/index.html")).includes(`<link rel="canonical" href="${url}499/">`));
  const lost = await read("404.html");
  assert.ok(lost.includes('content="noindex"') && !lost.includes("canonical"));
  const sitemap = await read("sitemap.xml");
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  assert.ok(listed.length > 150 && listed.every((address) => address.startsWith(url)), "the sitemap");
  for (const address of listed)
    assert.equal((await fetch(address.replace(url, site.url))).status, 200, address);
  assert.ok((await read("robots.txt")).includes(`Sitemap: ${url}sitemap.xml`));
  assert.ok((await read("llms.txt")).includes(`(${url}404/#iana)`));

  const [, described = ""] = /<Url [^>]*template="([^"]*)"/.exec(await read("opensearch.xml")) ?? [];
  assert.equal(described, `${url}?q={searchTerms}`);
  await page.goto(described.replace(url, site.url).replace("{searchTerms}", "404"));
  await page.waitForURL(`${site.url}404/#iana`);

  const manifest = JSON.parse(await read("manifest.webmanifest"));
  for (const { src, sizes, type } of manifest.icons) {
    const response = await fetch(new URL(src, site.url));
    assert.equal(response.headers.get("content-type"), type);
    const content = Buffer.from(await response.arrayBuffer());
    if (type === "image/png") assert.equal(`${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`, sizes);
  }
  assert.ok(manifest.icons.some(({ purpose }) => purpose === "maskable"));
  assert.match(await read("_headers"), /^\/docs\/status\/\*\n( {2}.*\n)* {2}Content-Security-Policy: /);
});
