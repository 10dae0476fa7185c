// After one visit the server can be gone; a new version is offered, and taken over when the reader agrees.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { caughtUp, dist, launch, serve } from "../site.js";

const kept = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.keys()).filter((name) => name.startsWith("status-atlas"));
  });

test("every page and the search work without a network after one visit", async () => {
  const [browser, site] = await Promise.all([launch(), serve()]);
  const page = await browser.newPage();
  await page.goto(site.url);
  assert.equal((await kept(page)).length, 1);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await site.stop();

  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site.url);
  await page.waitForSelector("html[data-search=on]");
  await page.locator("input[type=search]").fill("payload too large");
  await caughtUp(page);
  assert.equal(await page.locator("[data-id]:not([hidden])").first().getAttribute("data-id"), "413");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-details='413'] .sources");
  const sw = await readFile(`${dist}sw.js`, "utf8");
  const files = JSON.parse(sw.match(/files = (\[.*?\])/)[1]);
  assert.ok(files.length > 160);
  for (const path of files.filter((path) => path.endsWith("/"))) {
    await page.goto(site.url + path, { waitUntil: "domcontentloaded" });
    assert.ok((await page.locator("main :is(article, .row)").count()) > 0, path);
  }
  await page.goto(`${site.url}505/foo`);
  assert.match(await page.locator("#offer a").innerText(), /^505 /);
  assert.deepEqual(complaints, []);
  await browser.close();
});

test("a new version is offered and not forced", async () => {
  let changed = false;
  const old = await readFile(`${dist}sw.js`, "utf8");
  const answer = (request, response) => {
    if (!changed || !request.url.endsWith("/sw.js")) return false;
    response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" });
    response.end(old.replace(/version = "\w+"/, 'version = "newer"'));
    return true;
  };
  const [browser, site] = await Promise.all([launch(), serve({ answer })]);
  const page = await browser.newPage();
  await page.goto(`${site.url}404/`);
  const [first] = await kept(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  changed = true;
  await page.reload();
  const offer = page.getByRole("button", { name: "Use it" });
  await offer.waitFor();
  assert.ok((await kept(page)).includes(first), "the old version still serves");
  await offer.click();
  await page.waitForFunction(async () => (await caches.keys()).every((name) => name.endsWith(" newer")));
  assert.equal((await kept(page)).length, 1, "the old version is gone");
  await browser.close();
  await site.stop();
});
