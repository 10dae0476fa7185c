// The page of each number: read without script, linked, and without a complaint.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { dist, hosted } from "../site.js";

const host = hosted();

const numbers = (await readdir(dist)).filter((name) => /^\d{3}$/.test(name));

test("every page loads without an error, and its links lead somewhere", async () => {
  assert.equal(numbers.length, 120);
  const page = await host.browser.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  // A picture still on its way when the next page is asked for is no failure.
  const left = "net::ERR_ABORTED";
  page.on("requestfailed", (request) => request.failure().errorText !== left && complaints.push(`${page.url()}: ${request.url()}`));
  const linked = new Set();
  const anchors = new Map();
  for (const path of ["", ...numbers.map((number) => `${number}/`)]) {
    await page.goto(host.site.url + path);
    const { links, ids, title, rows } = await page.evaluate(() => ({
      links: [...document.querySelectorAll("a[href]")].map(({ href }) => href).filter((href) => href.startsWith(origin)),
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      title: document.title,
      rows: document.querySelectorAll("article.entry").length,
    }));
    links.forEach((link) => linked.add(link));
    anchors.set(host.site.url + path, ids);
    if (path) assert.ok(rows >= 1 && title.startsWith(path.slice(0, 3)), `${path}: ${title}`);
    assert.equal(new Set(ids).size, ids.length, `${path} has an id twice`);
  }
  for (const link of linked) {
    const [path, anchor] = link.split("#");
    if (anchors.has(path)) assert.ok(!anchor || anchors.get(path).includes(anchor), link);
    else assert.equal((await fetch(path)).status, 200, link);
  }
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a number's page shows every meaning without script", async () => {
  const context = await host.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.site.url}499/#esri`);
  assert.deepEqual(await page.$$eval("article.entry", (entries) => entries.map(({ dataset }) => dataset.entry)), ["499-nginx", "499-esri"]);
  assert.equal(await page.locator("#esri h2").innerText(), "499 Token Required");
  await page.goto(host.site.url);
  await page.locator('[data-id="404"] a').click();
  assert.equal(page.url(), `${host.site.url}404/#iana`);
  assert.match(await page.locator("article.entry").innerText(), /Not Found/);
  await context.close();
});

test("the search box of a number's page searches the explorer", async () => {
  const page = await host.browser.newPage();
  await page.goto(`${host.site.url}404/`);
  await page.locator("input[type=search]").fill("gateway");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[data-search=on]");
  assert.equal(page.url(), `${host.site.url}?q=gateway`);
  assert.equal(await page.locator("input[type=search]").inputValue(), "gateway");
  await page.close();
});
