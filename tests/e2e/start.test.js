// The start page: what it is, the map, the ways in, the filters, and the list by groups.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { axe } from "../host.js";
import { caughtUp, hosted, numbers, openPage, statuses } from "../site.js";

const host = hosted();
/** @type {import("playwright-core").BrowserContext} */
let context;
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let complaints;

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function open(options) {
  await context?.close();
  ({ context, page, complaints } = await openPage(host, {
    viewport: { width: 1440, height: 900 },
    ...options,
  }));
}
beforeEach(() => open());
afterEach(() => assert.deepEqual(complaints, [], "the console has no error"));

const visit = async (address = "") => {
  await page.goto(host.site.url + address);
  await page.waitForSelector("html[data-search=on][data-script=on]");
};
const searchBox = () => page.locator("[name=q]");
const cell = (/** @type {number} */ code) => page.locator(`.map [data-code="${code}"]`);
const focused = () => page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset.code);
/** Searches, and waits until the list has followed. */
async function search(/** @type {string} */ text) {
  await searchBox().fill(text);
  await caughtUp(page);
}
/** The codes of the map that are lit. */
const lit = () =>
  page.$$eval(".map [data-code]:not([data-dim])", (cells) => cells.map(({ dataset }) => dataset.code).sort());
/** The codes of the rows that are shown, once all that were found are. */
async function found() {
  await page.waitForFunction(() => {
    const count = Number.parseInt(document.querySelector(".status p").textContent, 10) || 0;
    return document.querySelectorAll("[data-id]:not([hidden])").length === count;
  });
  const ids = await page.$$eval("[data-id]:not([hidden])", (rows) => rows.map(({ dataset }) => dataset.id));
  return [...new Set(ids.map((id) => /\d{3,}/.exec(id)[0]))].sort();
}

test("what it is, the search box, examples, the map, the ways in, and then the list", async () => {
  await visit();
  const parts = [
    ".what",
    ".figures",
    "[name=q]",
    ".examples",
    ".map",
    ".into",
    ".facets",
    ".status",
    ".rows",
  ];
  const tops = await page.evaluate(
    (parts) => parts.map((part) => document.querySelector(part).getBoundingClientRect().top),
    parts,
  );
  assert.deepEqual(
    tops,
    [...tops].sort((one, other) => one - other),
  );
  const [, count, meanings, senders] = (await page.locator(".figures").innerText()).match(
    /^(\d+) numbers, (\d+) meanings, (\d+) senders\. Checked against the IANA registry of 2025-09-15\.$/,
  );
  assert.deepEqual([Number(count), Number(meanings)], [numbers.length, statuses.length]);
  const vendors = statuses.filter(({ standing }) => standing === "vendor").map(({ origin }) => origin);
  assert.equal(Number(senders), new Set(vendors).size);
});

test("404 is on a phone's first screen", async () => {
  await open({ viewport: { width: 360, height: 740 } });
  await visit();
  const { y, height } = await cell(404).boundingBox();
  assert.ok(y > 0 && y + height < 740, `${y} pixels down`);
});

test("the map has one link for each number, which leads to its page", async () => {
  await visit();
  const links = await page.$$eval(".map [data-code]", (cells) =>
    cells.map((cell) => [cell.dataset.code, /** @type {HTMLAnchorElement} */ (cell).href]),
  );
  assert.deepEqual(links.map(([code]) => code).sort(), [...numbers].sort());
  for (const [code, href] of links) assert.equal(href, `${host.site.url}${code}/`);
});

test("a search and a filter dim the rest of the map", async () => {
  await visit();
  assert.deepEqual(await lit(), [...numbers].sort());
  for (const query of ["teapot", "timeout", "52x", "zzzzqqq"]) {
    await search(query);
    assert.deepEqual(await lit(), await found(), query);
  }
  await search("");
  assert.deepEqual(await lit(), [...numbers].sort());
  await page.locator('input[data-value="class:5xx"]').click();
  assert.deepEqual(await lit(), await found());
  await visit("?origin=nginx");
  const nginx = statuses.filter(({ origin }) => origin === "nginx").map(({ code }) => String(code));
  assert.deepEqual(await lit(), [...new Set(nginx)].sort());
});

test("the map is one stop of Tab, and arrows move in it", async () => {
  await visit();
  await page.locator(".examples a").last().focus();
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "100");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".into a")), "one Tab leaves it");
  await page.keyboard.press("Shift+Tab");
  for (const [key, code] of [
    ["ArrowRight", "101"],
    ["ArrowLeft", "100"],
    ["ArrowLeft", "100"],
    ["End", numbers.at(-1)],
    ["Home", "100"],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await focused(), code, key);
  }
  await cell(404).focus();
  for (const [key, code] of [
    ["ArrowDown", "414"],
    ["ArrowDown", "424"],
    ["ArrowUp", "414"],
    ["ArrowUp", "404"],
    ["ArrowUp", "404"],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await focused(), code, key);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), "404", "it is where it was left");
  await cell(209).focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), "218", "the nearest of the next ten that has numbers");
});

test("the stop of Tab is one that is shown", async () => {
  await visit();
  await cell(404).focus();
  await page.locator('[name="q"]').focus();
  await search("teapot");
  await page.keyboard.press("Shift+Tab");
  await page.locator(".status").evaluate(() => document.querySelector(".brand a"));
  assert.ok(await cell(418).isVisible());
  assert.ok(!(await cell(504).isVisible()), "tens in which nothing is lit are folded");
  await page.keyboard.press("Tab");
  const stops = await page.$$eval('.map [tabindex="0"]', (cells) =>
    cells.map((cell) => [cell.getAttribute("data-code"), cell.getClientRects().length > 0]),
  );
  assert.equal(stops.length, 1);
  assert.ok(stops[0][1], String(stops));
});

test("a line says what is under the pointer or the focus", async () => {
  await visit();
  const line = page.locator(".pointed");
  await cell(404).hover();
  assert.equal(await line.innerText(), "404 Not Found (IANA)");
  await cell(444).focus();
  assert.equal(await line.innerText(), "444 No Response (nginx)");
  await page.keyboard.press("ArrowLeft");
  assert.match(await line.innerText(), /^442 /);
  await cell(499).hover();
  assert.match(await line.innerText(), /^499 Client Closed Request \(nginx\), and \d other meanings$/);
});

test("a number opens in place, and the keyboard comes back to it", async () => {
  await visit();
  await cell(404).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`${host.site.url}404/#iana`);
  await page.waitForFunction(() => document.activeElement.matches("article.entry h2"));
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement.getAttribute("data-code") === "404");
  await cell(500).click();
  await page.waitForSelector('article.entry[data-entry="500"]');
  await page.goBack();
  await page.waitForSelector("article.entry", { state: "detached" });
  await cell(499).click();
  await page.waitForSelector("main.page");
  assert.ok(
    (await page.locator("article.entry").count()) > 1,
    "vendors' meanings stand side by side on its page",
  );
  await page.goBack();
  await page.waitForSelector("html[data-search=on]");
});

test("a key copies the number under the focus, and says so where it can be seen", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit();
  // Of the numbers that several vendors use, none of their names is copied.
  for (const [code, text] of /** @type {[number, string][]} */ ([
    [404, "404 Not Found"],
    [444, "444 No Response"],
    [499, "499"],
  ])) {
    await cell(code).focus();
    await page.keyboard.press("c");
    const said = page.locator("#said.said");
    await said.getByText(`Copied ${text}`, { exact: true }).waitFor();
    assert.ok(await said.isVisible());
  }
  assert.equal(await focused(), "499", "the focus stays");
});

test("the map on a phone: the ten, then one class at a time", async () => {
  await open({ viewport: { width: 360, height: 740 } });
  await visit();
  const visible = () =>
    page.$$eval(".map [data-code]", (cells) =>
      cells.filter((cell) => cell.getClientRects().length > 0).map((cell) => cell.getAttribute("data-code")),
    );
  const ten = statuses.filter(({ top10 }) => top10).map(({ code }) => String(code));
  assert.deepEqual(await visible(), ten);
  await page.getByRole("radio", { name: "5xx" }).check();
  assert.deepEqual(
    await visible(),
    numbers.filter((number) => /^5\d\d$/.test(number)),
  );
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "500");
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(), /^5/);
  await cell(502).click();
  await page.waitForSelector('article.entry[data-entry="502"]');
  await page.locator("[data-do=close]").click();
  await page.waitForFunction(() => document.activeElement.getAttribute("data-code") === "502");
  const { y } = await cell(502).boundingBox();
  assert.ok(y > 56 && y < 740, `${y} pixels down`);
});

test("without script the map is links, and the list is whole", async () => {
  await open({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  await page.goto(host.site.url);
  assert.equal(await page.locator(".map [data-code]:visible").count(), numbers.length);
  assert.equal(await page.locator(".map [tabindex]").count(), 0);
  assert.equal(await page.locator("[data-id]:visible").count(), statuses.length);
  await page.getByRole("link", { name: "401 vs 403" }).click();
  await page.waitForURL("**/compare/401-403/");
  await page.goBack();
  await cell(404).click();
  await page.waitForURL("**/404/");
  await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(host.site.url);
  assert.equal(await page.locator(".map [data-code]:visible").count(), 10);
  await page.getByRole("radio", { name: "4xx" }).check();
  assert.ok(await cell(429).isVisible());
});

test("examples run in place", async () => {
  await visit();
  await page.getByRole("link", { name: "499", exact: true }).first().click();
  assert.equal(await searchBox().inputValue(), "499");
  assert.ok((await found()).includes("499"));
  await page.waitForURL(`${host.site.url}?q=499`);
  await search("");
  await page.locator(".examples a", { hasText: "upstream timed out" }).click();
  await caughtUp(page);
  assert.equal(await page.locator("[data-id]:not([hidden])").first().getAttribute("data-id"), "504");
});

test("the list stands by groups, and is ranked for a query", async () => {
  await visit();
  const order = () =>
    page.$$eval("#rows > :not([hidden])", (items) =>
      items.map((item) => item.getAttribute("data-id") ?? item.querySelector("h2").textContent),
    );
  const served = await order();
  const ids = served.filter((item) => statuses.some(({ id }) => id === item));
  assert.deepEqual([...ids].sort(), statuses.map(({ id }) => id).sort());
  const after = (/** @type {string} */ heading, count) =>
    served.slice(served.indexOf(heading) + 1, served.indexOf(heading) + 1 + count);
  assert.deepEqual(after("4xx Client Error", 6), ["400", "401", "403", "404", "409", "402"]);
  assert.ok(after("4xx of vendors", 1)[0].startsWith("4"));
  assert.ok(served.indexOf("warn-110") > served.indexOf("History"));

  await search("timeout");
  await found();
  assert.equal(await page.locator("#rows > :not([data-id]):not([hidden])").count(), 0);
  assert.ok((await order()).indexOf("504") < 5);
  await search("");
  await found();
  await page.waitForFunction(() => document.querySelectorAll("#rows > [hidden]").length === 0);
  assert.deepEqual(await order(), served);

  await visit("?origin=cloudflare");
  await found();
  const headings = (await order()).filter((item) => !/^\d/.test(item) || item.includes(" "));
  assert.deepEqual(headings, ["5xx of vendors", "History"]);
});

test("history is folded while nothing narrows the list", async () => {
  await visit();
  const row = page.locator('[data-id="warn-110"]');
  assert.ok(!(await row.isVisible()));
  assert.equal(await row.getAttribute("hidden"), null, "it is no row that does not match");
  await page.locator(".past summary").click();
  assert.ok(await row.isVisible());
  await page.locator(".past summary").click();
  assert.ok(!(await row.isVisible()));
  await search("warn-110");
  assert.ok(await row.isVisible());
  await visit("?origin=warning");
  assert.ok(await row.isVisible());
});

test("the filters are a bar, in which people find what they look for", async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
  ]) {
    await open({ viewport });
    await visit();
    const { height } = await page.locator(".facets").boundingBox();
    assert.ok(height < viewport.height / 4, `${height} of ${viewport.height}`);
  }
  const spec = page.locator("[data-facet=spec]");
  await spec.locator("summary").click();
  assert.ok(await spec.getByText("Additional HTTP Status Codes").isVisible());
  await page.locator("[data-facet=origin] summary").click();
  assert.ok(!(await spec.getByText("Additional HTTP Status Codes").isVisible()), "one is unfolded at a time");
  await page.locator('input[data-value="origin:cloudflare"]').click();
  await page.locator('input[data-value="class:5xx"]').click();
  const chips = page.locator(".chip");
  assert.deepEqual(await chips.allInnerTexts(), ["5xx Server Error ×", "Cloudflare ×"]);
  await page.getByRole("button", { name: "Drop the filter Cloudflare" }).click();
  assert.deepEqual(await chips.allInnerTexts(), ["5xx Server Error ×"]);
  assert.ok(!(await page.locator('[data-value="origin:cloudflare"]').isChecked()));
  assert.ok(
    await page.evaluate(() => document.activeElement.matches("[data-facet=origin] summary")),
    "the focus stays near",
  );
});

test("what each badge means is written on the page", async () => {
  await visit();
  await page.locator(".facets summary", { hasText: "Words" }).click();
  const written = await page.locator(".badges dt").allInnerTexts();
  const shown = await page.$$eval(".row .badge", (badges) => badges.map(({ textContent }) => textContent));
  assert.deepEqual([...new Set(shown)].sort(), [...written].sort());
});

test("what has no name says what people call it", async () => {
  await visit();
  const unnamed = statuses.find(({ phrase, otherNames }) => phrase === null && otherNames.length > 0);
  const name = await page.locator(`[data-id="${unnamed.id}"] .name`).textContent();
  assert.equal(name, `called ${unnamed.otherNames[0]}`);
});

test("the first link leads past everything to the list, whatever is open", async () => {
  await visit();
  await cell(404).click();
  await page.waitForURL(`${host.site.url}404/#iana`);
  assert.equal(await page.locator(".skip").getAttribute("href"), "#rows");
});

test("a low window keeps its room for the page", async () => {
  await open({ viewport: { width: 320, height: 225 } });
  await visit();
  await page.evaluate(() => scrollTo(0, 1000));
  const { y } = await page.locator("#app .top").boundingBox();
  assert.ok(y < -100, `the search box is ${y} pixels down`);
});

test("large text on a phone overlaps nothing", async () => {
  await open({ viewport: { width: 360, height: 740 } });
  await visit();
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  const overflowing = await page.$$eval(
    ".row:not([hidden]) > a > *, .map a, .facets summary, fieldset.facet *, .top *, .intro *, .status *",
    (elements) =>
      elements
        .filter((element) => element.getClientRects().length > 0 && !element.closest(".visually-hidden, .go"))
        // The hint in the search box ends with an ellipsis.
        .filter(
          (element) =>
            !element.matches("[name=q]") &&
            element.scrollWidth > element.clientWidth + 1 &&
            element.clientWidth > 0,
        )
        .map((element) => `${element.className} ${element.textContent.slice(0, 30)}`),
  );
  assert.deepEqual(overflowing, []);
  const overlapping = await page.$$eval(".row:not([hidden]) > a", (links) =>
    links
      .filter((link) => {
        if (link.getClientRects().length === 0) return false;
        const boxes = [...link.children].map((part) => part.getBoundingClientRect());
        return boxes.some((one, place) =>
          boxes
            .slice(place + 1)
            .some(
              (other) =>
                one.left < other.right - 1 &&
                other.left < one.right - 1 &&
                one.top < other.bottom - 1 &&
                other.top < one.bottom - 1,
            ),
        );
      })
      .map(({ textContent }) => textContent.slice(0, 30)),
  );
  assert.deepEqual(overlapping, []);
});

test("every state is accessible", async () => {
  /** @type {[name: string, options: import("playwright-core").BrowserContextOptions][]} */
  const modes = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colors", { forcedColors: "active" }],
    ["phone", { viewport: { width: 360, height: 740 } }],
    ["large screen", { viewport: { width: 2560, height: 1200 } }],
  ];
  /** @type {[name: string, reach: () => Promise<unknown>][]} */
  const states = [
    [
      "filters by origin, and history",
      async () => {
        await page.locator("[data-facet=origin] summary").click();
        await page.locator(".past summary").click();
      },
    ],
    [
      "filters by specification, and a class on a phone",
      async () => {
        await page.locator("[data-facet=spec] summary").click();
        await page.evaluate(() =>
          /** @type {HTMLElement} */ (document.querySelector('[value="4xx"]')).click(),
        );
      },
    ],
    [
      "words, and what a filter dims",
      async () => {
        await page.locator(".facets summary", { hasText: "Words" }).click();
        await page.locator('input[data-value="class:4xx"]').click();
      },
    ],
    ["what a search dims", () => search("timeout")],
  ];
  for (const [mode, options] of modes) {
    await open(options);
    await visit();
    for (const [state, reach] of states) {
      await reach();
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= room, `${mode}, ${state}: ${wide} px in ${room}`);
      assert.deepEqual(await axe(page), [], `${mode}, ${state}`);
    }
  }
});
