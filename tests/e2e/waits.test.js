// Files that never come: the page is painted, reads, and says what does not work. What comes late is used.
import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { test } from "node:test";
import { PROGRAM_SECONDS, SEARCH_DATA_SECONDS, STYLE_SECONDS, TEXT_SECONDS } from "../../www/deadlines.js";
import { hostPages } from "../host.js";
import { statuses } from "../site.js";

const host = hostPages();

/** Leaves the requests that a pattern fits without an answer, until they are released. */
async function stall(page, pattern) {
  const waiting = [];
  const requests = new EventEmitter();
  let isReleased = false;
  await page.route(pattern, (route) => {
    if (isReleased) return route.continue();
    waiting.push(route);
    requests.emit("asked");
  });
  return {
    /** Waits until so many requests were left without an answer. */
    asked: async (count) => {
      while (waiting.length < count) await once(requests, "asked");
    },
    release: async () => {
      isReleased = true;
      // The page may have given some of them up.
      await Promise.all(waiting.splice(0).map((route) => route.continue().catch(() => {})));
    },
  };
}

/** Opens a page whose clock the test moves on, while some of its files do not come. */
async function visit(pattern, address = "") {
  const page = await host.browser.newPage({ serviceWorkers: "block" });
  page.setDefaultTimeout(8000);
  await page.clock.install();
  await page.addInitScript(() => {
    globalThis.isPainted = new Promise((resolve) =>
      new PerformanceObserver(resolve).observe({ type: "paint", buffered: true }),
    );
  });
  const stalled = await stall(page, pattern);
  await page.goto(host.site.url + address, { waitUntil: "commit" });
  await page.waitForFunction(
    () =>
      document.readyState !== "loading" && document.querySelectorAll("[data-id], article.entry").length > 0,
    undefined,
    { polling: 50 },
  );
  return { page, stalled };
}

const pass = (page, seconds) => page.clock.fastForward(seconds * 1000);
/** Lets time pass until what waits for it begins to wait, and is over. */
async function passUntil(page, seconds, isOver) {
  for (let times = 0; times < 20 && !(await page.evaluate(isOver)); times++) {
    await pass(page, seconds);
    // Real time, in which the page goes on to where it waits again.
    await page.waitForTimeout(100);
  }
}

const painted = (page) => page.waitForFunction(() => isPainted.then(() => true), undefined, { polling: 50 });
const finds = async (page) => {
  await page.waitForSelector("html[data-search=on]");
  await page.locator("[name=q]").fill("teapot");
  await page.waitForFunction(() => document.querySelector("[data-id]:not([hidden])").dataset.id === "418");
};

test("colors and watch: the page and the search do without", async () => {
  const { page } = await visit("**/early-*.js");
  await painted(page);
  await finds(page);
  await page.close();
});

test("style: the page is painted without, and takes it late", async () => {
  const { page, stalled } = await visit("**/style-*.css");
  await pass(page, STYLE_SECONDS);
  await painted(page);
  await finds(page);
  const isStyled = () =>
    page.waitForFunction(() => getComputedStyle(document.querySelector(".top")).position === "sticky");
  await stalled.release();
  await isStyled();
  await page.close();
});

for (const [what, pattern] of [
  ["the script that starts it", "**/boot-*.js"],
  ["the module", "**/app-*.js"],
  ["the program", "**/app-*.wasm"],
]) {
  test(`${what}: the page says that the search is off, until it comes`, async () => {
    const { page, stalled } = await visit(pattern);
    await painted(page);
    await page.waitForSelector("html[data-script=on]", { state: "attached" });
    assert.equal(await page.locator("#search-off").isVisible(), false);
    await page.locator("[name=q]").fill("teapot");
    await page.keyboard.press("Enter");
    await pass(page, PROGRAM_SECONDS);
    await page.waitForSelector("html[data-search=off]", { state: "attached" });
    assert.match(
      await page.locator("#search-off").innerText(),
      /Search and filters are off: the program has not come yet/,
    );
    assert.equal(await page.locator("[data-id]:not([hidden])").count(), statuses.length);
    assert.equal(await page.locator("[name=q]").inputValue(), "teapot", "what was typed stays");
    await stalled.release();
    await page.waitForSelector("html[data-search=on]", { state: "attached" });
    assert.equal(await page.locator("#search-off").isVisible(), false);
    await page.waitForFunction(() => document.querySelector("[data-id]:not([hidden])").dataset.id === "418");
    await page.close();
  });
}

test("a script that is missing: the page says so", async () => {
  const page = await host.browser.newPage({ serviceWorkers: "block" });
  await page.clock.install();
  await page.route("**/boot-*.js", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(host.site.url);
  await pass(page, PROGRAM_SECONDS);
  await page.waitForSelector("html[data-search=off]");
  assert.match(await page.locator("#search-off").innerText(), /Search and filters are off: /);
  assert.equal(await page.locator("[data-id]:not([hidden])").count(), statuses.length);
  await page.close();
});

test("the search data: the search goes on without", async () => {
  const { page } = await visit("**/search-*.bin");
  await passUntil(page, SEARCH_DATA_SECONDS, () => document.documentElement.dataset.search);
  await finds(page);
  await page.close();
});

/** Lets the browser's own bounds of requests come sooner. */
const hurry = (page) =>
  page.addInitScript(() => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds / 50);
    const { get, set } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, "timeout");
    Object.defineProperty(XMLHttpRequest.prototype, "timeout", {
      get,
      set(milliseconds) {
        set.call(this, milliseconds / 50);
      },
    });
  });

test("the details of an entry: the reader can ask again", async () => {
  const page = await host.browser.newPage({ serviceWorkers: "block" });
  await hurry(page);
  await page.goto(host.site.url);
  await page.waitForSelector("html[data-search=on]");
  const stalled = await stall(page, "**/404/");
  await page.locator('[data-id="404"] a').click();
  await page.locator("[data-again]").waitFor({ timeout: TEXT_SECONDS * 1000 });
  await stalled.release();
  await page.locator("[data-again]").click();
  await page.waitForSelector("[data-details='404'] .history");
  await page.close();
});

test("the summary of a card: the next card asks again", async () => {
  /** @type {Awaited<ReturnType<typeof stall>>} */
  let stalled;
  const page = await host.open('<p><http-status id="a" code="404">404</http-status></p>', {
    expected: /Failed to load|ERR_/,
    before: async (page) => {
      await hurry(page);
      stalled = await stall(page, "**/v1/404.json");
    },
  });
  const failed = page.waitForEvent("requestfailed");
  await page.locator("#a").hover();
  await failed;
  await stalled.release();
  await page.mouse.move(900, 700);
  await page.locator("[part=card]").waitFor({ state: "detached" });
  await page.locator("#a").hover();
  await page.locator("[part=summary]:visible", { hasText: /./ }).waitFor();
});

for (const [what, pattern] of [
  ["the program", "**/*.wasm"],
  ["the list", "**/explorer-*.html"],
]) {
  test(`${what} of an element: it says so, keeps what it has, and starts when it comes`, async () => {
    /** @type {Awaited<ReturnType<typeof stall>>} */
    let stalled;
    const page = await host.open(
      '<http-status-explorer id="e" loading="eager" class="5xx"></http-status-explorer>',
      {
        before: async (page) => {
          await page.clock.install();
          stalled = await stall(page, pattern);
        },
      },
    );
    await page.locator("#e [part=note]", { hasText: "Loading" }).waitFor();
    await stalled.asked(1);
    await pass(page, PROGRAM_SECONDS);
    await page.tells("status-error");
    assert.match((await page.told("status-error"))[0].reason, /the program has not come within 10 seconds/);
    const hasList = what !== "the list";
    if (hasList) {
      await page.locator("#e .summary:visible").first().waitFor();
      await page.locator("#e [name=q]").fill("timeout");
    } else await page.locator("#e").evaluate((element) => (element.query = "timeout"));
    await page.locator("#e button", { hasText: "Try again" }).click();
    await stalled.asked(2);
    await pass(page, PROGRAM_SECONDS);
    await page.tells("status-error", 2);
    await stalled.release();
    await page.tells("status-ready");
    assert.equal(await page.locator("#e [data-id]:not([hidden])").first().getAttribute("data-id"), "504");
  });
}

test("the search data of an element: the search goes on without", async () => {
  const page = await host.open('<http-status-explorer id="e" loading="eager"></http-status-explorer>', {
    before: async (page) => {
      await page.clock.install();
      await stall(page, "**/search-*.bin");
    },
  });
  await passUntil(page, SEARCH_DATA_SECONDS, () => told.some(({ type }) => type === "status-ready"));
  assert.equal((await page.told("status-ready")).length, 1);
});
