// A trap ends an instance of the program and nothing else: the list stays, links lead, other explorers go on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostPages } from "../host.js";
import { caughtUp, statuses, withTraps } from "../site.js";

const host = hostPages();
const trap = /unreachable/;

/** A page of the site whose program can be trapped. */
async function visit(address = "", before = (/** @type {import("playwright-core").Page} */ _) => undefined) {
  const page = await host.browser.newPage({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
  });
  await withTraps(page);
  await before(page);
  await page.goto(host.site.url + address);
  return page;
}

/** The page is as it was served, says why, and its links lead. */
async function isReadable(page, typed) {
  await page.waitForSelector("html[data-search=off]");
  assert.match(
    await page.locator("#search-off").innerText(),
    /Search and filters are off: the program stopped/,
  );
  assert.ok(await page.locator("#search-off").isVisible());
  assert.equal(await page.locator("[data-id]:not([hidden])").count(), statuses.length);
  assert.equal(await page.locator(".has-open").count(), 0);
  assert.equal(await page.locator("[name=q]").inputValue(), typed);
  const before = page.url();
  await page.keyboard.press("Enter");
  assert.equal(page.url(), before, "what stands in the box is not sent");
  assert.equal(await page.evaluate(() => programs[0].callsAfter), 0, "the program is asked nothing any more");
  await page.locator('[data-id="404"] a').click();
  await page.waitForURL(`${host.site.url}404/#iana`);
  await page.locator("main.page article.entry").waitFor();
}

for (const calls of [0, 1, 10, 100, 1000]) {
  test(`on the site, ${calls} calls after a key was pressed`, async () => {
    const page = await visit("?q=gate");
    await page.waitForSelector("html[data-search=on]");
    await caughtUp(page);
    await page.evaluate((calls) => (programs[0].calls = calls), calls);
    let typed = "gate";
    while (!(await page.evaluate(() => programs[0].hasTrapped))) {
      await page.keyboard.press("w");
      await caughtUp(page);
      typed += "w";
    }
    await isReadable(page, typed);
    await page.close();
  });
}

test("on the site, while the program starts", async () => {
  for (const calls of [0, 50, 300]) {
    const page = await visit("", (page) =>
      page.addInitScript((calls) => {
        let left = calls;
        globalThis.trapsNow = () => document.querySelector("#app") && left-- <= 0;
      }, calls),
    );
    await isReadable(page, "");
    await page.close();
  }
});

test("on the site, beside an open entry and with Back", async () => {
  const page = await visit("?q=teapot");
  await page.waitForSelector("html[data-search=on]");
  await page.locator('[data-id="418"] a').click();
  await page.waitForSelector("article.entry");
  await page.evaluate(() => (programs[0].calls = 0));
  await page.goBack();
  await isReadable(page, "teapot");
  await page.close();
});

const three = `<main><h1>Host</h1>
<http-status-explorer id="first" loading="eager"></http-status-explorer>
<http-status-explorer id="second" loading="eager" query="teapot"></http-status-explorer>
<http-status-explorer id="third" loading="eager" class="5xx" open="504"></http-status-explorer></main>`;
const first = (page, id) => page.locator(`#${id} [data-id]:not([hidden])`).first().getAttribute("data-id");
const from = (page, type) =>
  page.evaluate((type) => told.filter((one) => one.type === type).map(({ from }) => from), type);
const isOff = (page, id) =>
  page
    .locator(`#${id} [data-search=off] [part=note]`, { hasText: "The search is off: the program stopped" })
    .waitFor();
/** An explorer that the program shows answers as only the program can. */
async function answers(page, id) {
  const close = page.locator(`#${id} [data-do=close]`);
  if (await close.isVisible()) await close.click();
  await page.locator(`#${id} [data-search=on] [name=q]`).fill("SERVICE_UNAVAILABLE");
  await page.waitForFunction(
    (id) =>
      document.getElementById(id).shadowRoot.querySelector("[data-id]:not([hidden])")?.dataset.id === "503",
    id,
  );
}

async function threeExplorers() {
  const page = await host.open(three, { before: withTraps, expected: trap });
  await page.tells("status-ready", 3);
  return page;
}

for (const calls of [0, 1, 10, 100, 1000]) {
  test(`in one of three elements, ${calls} calls after a key was pressed`, async () => {
    const page = await threeExplorers();
    const box = page.locator("#first [name=q]");
    await box.focus();
    await caughtUp(page);
    await page.evaluate((calls) => (programs[0].calls = calls), calls);
    while (!(await page.evaluate(() => programs[0].hasTrapped))) {
      await page.keyboard.press("4");
      await caughtUp(page);
    }
    await page.tells("status-error");
    assert.deepEqual(await page.told("status-error"), [{ reason: "the program stopped" }]);
    await isOff(page, "first");
    assert.match(await box.inputValue(), /^4+$/, "what was typed stays");
    assert.equal(await page.evaluate(() => programs[0].callsAfter), 0);

    await page.locator("#third .entry h2").waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector("#second").shadowRoot.querySelector("[data-id]:not([hidden])")?.dataset.id ===
        "418",
    );
    await answers(page, "second");
    await answers(page, "third");
    assert.deepEqual(await from(page, "status-error"), ["first"]);
    assert.deepEqual(
      (await from(page, "status-ready")).sort(),
      ["first", "second", "third"],
      "the others only go on",
    );

    await box.fill("");
    await page.locator("#first button", { hasText: "Try again" }).click();
    await page.tells("status-ready", 4);
    await answers(page, "first");
    assert.match(await page.locator("#second [name=q]").inputValue(), /^SERVICE_UNAVAILABLE$/);
  });
}

/** Has the program trap whenever it shows the query `boom` in an explorer. */
const trapsOn = (page, id) =>
  page.evaluate(
    (id) =>
      (globalThis.trapsNow = () =>
        document.getElementById(id)?.shadowRoot?.querySelector("[data-search=on] [name=q]")?.value ===
        "boom"),
    id,
  );

test("what pages ask for stops the element that was asked, though others are asked at once", async () => {
  const page = await threeExplorers();
  await trapsOn(page, "first");
  await page.evaluate(() => {
    document.querySelector("#third").query = "timeout";
    document.querySelector("#first").query = "boom";
    document.querySelector("#second").query = "payload too large";
  });
  await page.tells("status-error");
  await isOff(page, "first");
  await page.waitForFunction(
    () =>
      document.querySelector("#second").shadowRoot.querySelector("[data-id]:not([hidden])")?.dataset.id ===
      "413",
  );
  assert.equal(await page.locator("#third [name=q]").inputValue(), "timeout");
  assert.equal(await first(page, "third"), "504");
  assert.deepEqual(await from(page, "status-error"), ["first"]);
});

test("an element that traps whenever it starts stops no other", async () => {
  const page = await host.open(
    three.replace('id="second" loading="eager" query="teapot"', 'id="second" loading="eager" query="boom"'),
    {
      expected: trap,
      before: async (page) => {
        await withTraps(page);
        await page.addInitScript(
          () =>
            (globalThis.trapsNow = () =>
              document.querySelector("#second")?.shadowRoot?.querySelector("[data-search=on] [name=q]")
                ?.value === "boom"),
        );
      },
    },
  );
  await page.tells("status-error");
  await page.tells("status-ready", 2);
  await isOff(page, "second");
  await page.locator("#second button", { hasText: "Try again" }).click();
  await page.tells("status-error", 2);
  await isOff(page, "second");
  await answers(page, "first");
  await answers(page, "third");
  assert.deepEqual(await from(page, "status-error"), ["second", "second"]);
  assert.deepEqual((await from(page, "status-ready")).sort(), ["first", "third"]);
});

test("each address of a program has an instance of its own", async () => {
  const page = await host.open(
    '<http-status-explorer id="bad" loading="eager" src="/nowhere.wasm"></http-status-explorer><http-status-explorer id="good" loading="eager"></http-status-explorer>',
    { expected: /404/ },
  );
  await page.tells("status-error");
  await page.tells("status-ready");
  assert.deepEqual([await from(page, "status-error"), await from(page, "status-ready")], [["bad"], ["good"]]);
});

test("a browser that compiles no stream starts it too", async () => {
  const page = await host.open(three, {
    before: (page) => page.addInitScript(() => delete WebAssembly.compileStreaming),
  });
  await page.tells("status-ready", 3);
});
