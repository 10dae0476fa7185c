// After one visit the server can be gone; a new version is offered, and taken over when the reader agrees.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { caughtUp, controlled, dist, hostFor, kept, numbers, offer } from "../site.js";

test("every page and the search work without a network after one visit", async (t) => {
  const { browser, site } = await hostFor(t);
  const page = await browser.newPage();
  await page.goto(site.url);
  assert.equal((await controlled(page)).length, 1);
  await site.stop();

  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site.url);
  await page.waitForSelector("html[data-search=on]");
  await page.locator("[name=q]").fill("payload too large");
  await caughtUp(page);
  assert.equal(await page.locator("[data-id]:not([hidden])").first().getAttribute("data-id"), "413");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-details='413'] .history");
  const sw = await readFile(`${dist}sw.js`, "utf8");
  const files = JSON.parse(sw.match(/files = (\[.*?\])/)[1]);
  const pages = numbers.map((number) => `${number}/`);
  assert.deepEqual(
    pages.filter((path) => !files.includes(path)),
    [],
    "every number's page is kept",
  );
  for (const path of files.filter((path) => path.endsWith("/"))) {
    await page.goto(site.url + path, { waitUntil: "domcontentloaded" });
    await page.locator("main h1").first().waitFor({ state: "attached" });
  }
  await page.goto(`${site.url}505/foo`);
  assert.match(await page.locator("#offer a").innerText(), /^505 /);
  assert.deepEqual(complaints, []);
});

test("without a network, what was read stays, and what is not kept says so and where to go", async (t) => {
  const { browser, site } = await hostFor(t);
  const page = await browser.newPage();
  const read = ["errors/s3/", "429/send/"];
  // The first page is read before there is a worker that could keep it.
  await page.goto(site.url + read[0]);
  await controlled(page);
  await page.goto(site.url + read[1]);
  const isKept = (path) =>
    page.waitForFunction(async (address) => (await caches.match(address)) !== undefined, site.url + path);
  for (const path of read) await isKept(path);
  await site.stop();

  for (const path of read) {
    const answer = await page.goto(site.url + path);
    assert.equal(answer.status(), 200, path);
    assert.doesNotMatch(await page.locator("h1").innerText(), /offline/, path);
  }
  for (const path of ["errors/aws/", "404/send/", "v1/404.json"]) {
    const answer = await page.goto(site.url + path);
    assert.equal(answer.status(), 503, path);
    assert.equal(
      await page.locator("h1").innerText(),
      "You are offline, and this page is not kept here",
      path,
    );
  }
  await page.locator("main").getByRole("link", { name: "the search" }).click();
  await page.waitForSelector("html[data-search=on]");
});

test("so many pages are kept as were read last, and no page of another", async (t) => {
  let portalIsOn = false;
  const answer = (_, response) => {
    if (!portalIsOn) return false;
    response.writeHead(200, html).end(portal);
    return true;
  };
  const { browser, site } = await hostFor(t, { answer });
  const page = await browser.newPage();
  await page.goto(site.url);
  await controlled(page);
  const addresses = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes(" read "));
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => url);
    });
  const most = Number((await readFile(`${dist}sw.js`, "utf8")).match(/MAX_READ = (\d+)/)[1]);
  const many = [];
  for (const folder of ["errors", "compare"])
    for (const name of await readdir(dist + folder))
      if (!name.includes(".") && many.length < most + 2) many.push(`${folder}/${name}/`);
  assert.equal(many.length, most + 2);
  for (const path of many) await page.goto(site.url + path, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    async (address) => (await caches.match(address)) !== undefined,
    site.url + many.at(-1),
  );
  const left = await addresses();
  assert.ok(left.length <= most + 1, `${left.length}`);
  assert.ok(!left.includes(site.url + many[0]), "the first one is gone");
  portalIsOn = true;
  // The first one is asked for again, and the portal answers.
  await page.goto(site.url + many[0]);
  assert.equal(await page.title(), "Log in");
  assert.equal((await addresses()).includes(`${site.url}${many[0]}`), false);
});

const html = { "content-type": "text/html; charset=utf-8" };
const portal = "<!doctype html><title>Log in</title><h1>Log in to the network</h1>";

/** @type {[what: string, answer: (response: import("node:http").ServerResponse) => unknown][]} */
const answers = [
  ["is silent", () => {}],
  [
    "begins and stops",
    (response) => response.writeHead(200, html).write("<!doctype html><title>404 Not Found</title>"),
  ],
  ["has status 503", (response) => response.writeHead(503, html).end("<h1>Service Unavailable</h1>")],
  ["has status 511", (response) => response.writeHead(511, html).end(portal)],
  ["is another's page", (response) => response.writeHead(200, html).end(portal)],
  [
    "leads to another's page",
    (response) => response.writeHead(302, { location: "http://localhost:1/portal" }).end(),
  ],
];
for (const [what, answer] of answers) {
  test(`where the network's answer ${what}, a page is the kept one`, async (t) => {
    let isOn = true;
    const respond = (_, response) => {
      if (!isOn) answer(response);
      return !isOn;
    };
    const { browser, site } = await hostFor(t, { answer: respond });
    const page = await browser.newPage();
    await page.goto(site.url);
    await controlled(page);
    isOn = false;
    await page.goto(`${site.url}404/`, { timeout: 15_000 });
    assert.equal(await page.locator("article.entry h1").innerText(), "404 Not Found");
    await page.goto(site.url, { timeout: 15_000 });
    await page.waitForSelector("html[data-search=on]");
  });
}

test("where the network answers, its page is shown", async (t) => {
  let isFresh = false;
  const answer = (request, response) => {
    if (!isFresh || request.url !== "/404/") return false;
    response.writeHead(200, html).end("<!doctype html><title>Fresh</title><h1>Status Atlas, fresh</h1>");
    return true;
  };
  const { browser, site } = await hostFor(t, { answer });
  const page = await browser.newPage();
  await page.goto(site.url);
  await controlled(page);
  isFresh = true;
  await page.goto(`${site.url}404/`);
  assert.equal(await page.title(), "Fresh");
});

/** Serves the site, and from a moment on a newer service worker with it. */
async function renewed(t) {
  let changed = false;
  const old = await readFile(`${dist}sw.js`, "utf8");
  const answer = (request, response) => {
    if (!changed || !request.url.endsWith("/sw.js")) return false;
    response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" });
    response.end(old.replace(/version = "\w+"/, 'version = "newer"'));
    return true;
  };
  return { ...(await hostFor(t, { answer })), renew: () => (changed = true) };
}

test("a new version that another tab has taken is there in this one too", async (t) => {
  const { browser, site, renew } = await renewed(t);
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(`${site.url}404/`);
  await controlled(one);
  renew();
  await one.reload();
  await two.goto(`${site.url}503/`);
  await Promise.all([offer(one).waitFor(), offer(two).waitFor()]);
  const reloaded = (page) => page.waitForEvent("load");
  await Promise.all([reloaded(one), offer(one).click()]);
  await one.waitForFunction(async () => (await caches.keys()).every((name) => name.endsWith(" newer")));
  await Promise.all([reloaded(two), offer(two).click()]);
});

test("a new version is offered and not forced", async (t) => {
  const { browser, site, renew } = await renewed(t);
  const page = await browser.newPage();
  await page.goto(`${site.url}404/`);
  const [first] = await controlled(page);
  renew();
  await page.reload();
  await offer(page).waitFor();
  assert.ok((await kept(page)).includes(first), "the old version still serves");
  await Promise.all([page.waitForEvent("load"), offer(page).click()]);
  await page.waitForFunction(async () => (await caches.keys()).every((name) => name.endsWith(" newer")));
  assert.equal((await kept(page)).length, 1, "the old version is gone");
});
