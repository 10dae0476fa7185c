// The verdicts for questions about a code, and the search of every page.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { axe } from "../host.js";
import { hosted, openPage, statuses } from "../site.js";

const host = hosted();
/** The entries with what the package leaves out: grounds and behavior. @type {any[]} */
const articles = statuses;
let context, page, complaints;

beforeEach(async () => {
  ({ context, page, complaints } = await openPage(host));
  page.setDefaultTimeout(8000);
});
afterEach(async () => {
  await context.close();
  assert.deepEqual(complaints, [], "the console has no error");
});

test("a question about a behavior gets the verdict, its grounds and its section", async () => {
  for (const [question, ...parts] of [
    ["May I retry 503?", "Yes, after a delay.", "RFC 9110 section 15.6.4"],
    ["is 404 cached", "Yes, by default.", "RFC 9110 section 15.1"],
    ["does 307 keep POST", "POST stays POST.", "RFC 9110 section 15.4.8"],
    ["does 204 have content", "None.", "RFC 9110 section 15.3.5"],
    ["which headers does 405 need", "Allow must"],
  ]) {
    await page.goto(`${host.site.url}?q=${encodeURIComponent(question)}`);
    const answer = page.locator(".answer > .behavior");
    await answer.waitFor();
    const text = (await answer.innerText()).replace(/\s+/g, " ");
    for (const part of parts) assert.ok(text.includes(part), `${question}: ${text}`);
  }
  const { why } = articles.find(({ id }) => id === "503").retry;
  await page.goto(`${host.site.url}?q=${encodeURIComponent("May I retry 503?")}`);
  await page.locator(".behavior", { hasText: why.replaceAll("`", "") }).waitFor();
  assert.deepEqual(await axe(page), []);
});

test("what browsers do is taken from the entry's page", async () => {
  const { does } = articles.find(({ id }) => id === "401").behavior.find(({ who }) => who === "browser");
  await page.goto(`${host.site.url}?q=what+do+browsers+do+with+401`);
  await page.locator(".behavior", { hasText: does }).waitFor();
});

test("a question about which codes becomes a filter that can be dropped", async () => {
  await page.goto(`${host.site.url}?q=${encodeURIComponent("Which codes have Retry-After")}`);
  await page.getByText("header:Retry-After").waitFor();
  const have = statuses.filter(({ headers }) => headers.some(({ name }) => name === "Retry-After"));
  const shown = page.locator("[data-id]:not([hidden])");
  assert.equal(await shown.count(), have.length);
  await page.getByRole("button", { name: "Drop it" }).click();
  await page.waitForFunction(
    (all) => document.querySelectorAll("[data-id]:not([hidden])").length === all,
    statuses.length,
  );
});

test("a number without a meaning is explained where it is searched for", async () => {
  for (const [number, says] of [
    ["777", "777 lies outside the range of 100 to 599. A client treats it as 5xx: RFC 9110 section 15."],
    ["483", "Nobody is known to send 483. A client treats it as 400: RFC 9110 section 15."],
  ]) {
    await page.goto(`${host.site.url}?q=${number}`);
    await page.locator(".nothing > p", { hasText: says }).waitFor();
    await page.goto(`${host.site.url}404/`);
    await page.locator("[name=q]").fill(number);
    await page.locator(".live > p", { hasText: says }).waitFor();
  }
});

test("every page searches while somebody types, by keyboard alone", async () => {
  const box = page.locator("[name=q]");
  const programs = [];
  page.on("request", (request) => request.url().endsWith(".wasm") && programs.push(request.url()));
  await page.goto(`${host.site.url}404/`);
  await page.waitForSelector("html[data-script=on]");
  assert.deepEqual(programs, [], "nothing is loaded before the box is entered");
  await page.keyboard.press("/");
  await page.keyboard.type("upstream timed out");
  const options = page.getByRole("option");
  await options.filter({ hasText: "504" }).first().waitFor();
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press("ArrowDown");
  const active = () => page.locator("[role=option][aria-selected=true]");
  assert.equal(await active().getAttribute("id"), await box.getAttribute("aria-activedescendant"));
  await page.keyboard.press("ArrowUp");
  assert.equal(await active().count(), 0);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".live").isVisible(), false);
  assert.equal(await box.inputValue(), "upstream timed out");
  await page.keyboard.press("ArrowDown");
  await options.first().waitFor();
  await page.keyboard.press("ArrowDown");
  const leads = await active().evaluate(({ href }) => href);
  await page.keyboard.press("Enter");
  await page.waitForURL(leads);
  assert.equal(programs.length, 1);
});

test("a result of the search of every page is clicked, and what is left to it closes it", async () => {
  await page.goto(`${host.site.url}choose/`);
  await page.locator("[name=q]").fill("teapot");
  await page.getByRole("option").first().waitFor();
  await page.mouse.click(1200, 500);
  await page.locator(".live").waitFor({ state: "hidden" });
  await page.locator("[name=q]").fill("teapots");
  await page.getByRole("option").first().click();
  await page.waitForURL(`${host.site.url}418/#iana`);
});

test("where the program does not come, the form leads to the explorer", async () => {
  await page.route(/\.wasm$/, (route) => (page.url().includes("/404/") ? route.abort() : route.continue()));
  await page.goto(`${host.site.url}404/`);
  await page.locator("[name=q]").fill("gateway");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${host.site.url}?q=gateway`);
  complaints.splice(0); // The console tells of the file that was not loaded.
});

test("an address that leads nowhere is searched for", async () => {
  await page.goto(`${host.site.url}upstream-timed-out`);
  await page.locator(".hits a", { hasText: "504" }).waitFor();
  await page.locator(".hits a").first().click();
  await page.waitForURL(/\/\d{3}\/#/);
  complaints.splice(0); // The answer to that address has status 404, which the console tells.
});

test("a number's page says where it stands, and its verdicts come first", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${host.site.url}502/`);
  assert.deepEqual(await page.locator("h1").allInnerTexts(), ["502 Bad Gateway"]);
  assert.equal(await page.getByRole("heading", { name: "502 Bad Gateway" }).count(), 1);
  assert.equal(await page.locator(".neighbors [aria-current=page]").innerText(), "502");
  const { y } = await page.locator(".verdicts dd").first().boundingBox();
  assert.ok(y < 740, `the first verdict is ${y} pixels down`);
  await page.locator(".kind a", { hasText: "5xx" }).click();
  await page.waitForURL(`${host.site.url}5xx/`);
  await page.goto(`${host.site.url}499/`);
  assert.match(await page.locator("h1").innerText(), /Which is yours\?$/);
  await page.locator(".meanings a", { hasText: "Esri" }).click();
  assert.equal(page.url(), `${host.site.url}499/#esri`);
  await page.locator("#esri .kind a", { hasText: "Esri" }).click();
  await page.waitForURL(`${host.site.url}esri/`);
});

/** The headings and the parts of an entry, with how far down they begin. */
const parts = () =>
  page.$$eval(".entry .verdicts, .entry h2, .entry summary", (all) =>
    all.map((part) => ({
      name: part.matches(".verdicts") ? "verdicts" : part.textContent,
      top: part.getBoundingClientRect().top,
    })),
  );

test("an entry has what to check by number, with what each leaves in logs, and then what each reader does", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${host.site.url}502/`);
  const order = [
    "verdicts",
    "I run the server: likely causes, and what to check",
    "I call it",
    "I only see the page",
  ];
  order.push(
    "I want to send it",
    "What it means",
    "Not to be confused with",
    "Example",
    "History and sources",
  );
  const all = await parts();
  const found = order.map((name) => all.find((part) => part.name === name)?.top ?? Number.NaN);
  assert.deepEqual(
    found,
    [...found].sort((one, other) => one - other),
    order.join(),
  );
  const checks = page.locator(".checks > li");
  const { causes } = articles.find(({ id }) => id === "502");
  assert.equal(await checks.count(), causes.length);
  assert.equal(await checks.first().evaluate((item) => getComputedStyle(item).listStyleType), "decimal");
  const logs = page.locator(".checks .log");
  assert.match(await logs.first().innerText(), /^nginx connect\(\) failed \(111: Connection refused\)/);
  await page.locator(".checks .log a", { hasText: "HAProxy" }).first().click();
  await page.waitForURL(/\/haproxy\/#haproxy-termination-state-SH$/);
  assert.ok(await page.locator(":target").isVisible());
});

test("what an entry means comes first where nothing has failed", async () => {
  await page.goto(`${host.site.url}201/`);
  const names = (await parts()).map(({ name }) => name);
  assert.deepEqual(names.slice(0, 3), ["verdicts", "What it means", "Likely causes, and what to check"]);
});

test("history and sources are folded, found by the browser's search, printed, and open without script", async (t) => {
  await page.goto(`${host.site.url}502/`);
  const history = page.locator("details.history");
  const isOpen = () => history.evaluate((details) => /** @type {HTMLDetailsElement} */ (details).open);
  const isShown = () => page.locator(".sources").evaluate((sources) => sources.checkVisibility());
  assert.ok(!(await isOpen()) && !(await isShown()));
  assert.ok(
    !(await page.locator(".entry").innerText()).includes("1992"),
    "no history stands among the causes",
  );
  await page.emulateMedia({ media: "print" });
  assert.ok(await isShown(), "on paper");
  await page.emulateMedia({ media: "screen" });
  await page.goto("about:blank");
  await page.goto(`${host.site.url}502/#:~:text=Service%20temporarily%20overloaded`);
  await page.waitForFunction(() => document.querySelector("details.history[open]"), undefined, {
    timeout: 4000,
  });

  const still = await host.browser.newContext({ javaScriptEnabled: false });
  t.after(() => still.close());
  const quiet = await still.newPage();
  await quiet.goto(`${host.site.url}502/`);
  await quiet.getByText("History and sources").click();
  assert.ok(await quiet.locator(".sources").isVisible());
});

test("the start page leads to the page on retries, which has each code below its verdict", async () => {
  await page.goto(host.site.url);
  await page.getByRole("link", { name: "Decide on a retry" }).click();
  await page.waitForURL(`${host.site.url}retry/`);
  const groups = {
    same: "at-once",
    "after-delay": "after-a-delay",
    "idempotent-only": "idempotent",
    "with-change": "with-a-change",
    no: "never",
  };
  for (const [verdict, id] of Object.entries(groups)) {
    const shown = await page.$$eval(`#${id} dt > a`, (links) =>
      links.map((link) => link.getAttribute("href")),
    );
    const listed = articles.filter(({ origin, standing }) => origin === "iana" || standing === "vendor");
    const due = listed.filter(({ retry }) => retry?.verdict === verdict);
    assert.deepEqual(
      shown.map((href) => /\d{3,}/.exec(href)[0]).sort(),
      due.map(({ code }) => String(code).padStart(3, "0")).sort(),
      verdict,
    );
  }
  const { why } = articles.find(({ id }) => id === "503").retry;
  const reason = page.locator("#after-a-delay dl > div", { hasText: "503" }).first();
  const text = await reason.innerText();
  assert.ok(text.includes(why.replaceAll("`", "")) && text.includes("RFC 9110 section 15.6.4"), text);
  assert.match(await page.locator("#methods").innerText(), /GET, HEAD.+idempotent.+Idempotency-Key/s);
  assert.match(await page.locator("#wait").innerText(), /Wait as long as Retry-After says.+413.+429.+503/s);
  await page.locator(".verdicts-of-all a", { hasText: "Only with a change" }).click();
  assert.equal(new URL(page.url()).hash, "#with-a-change");
  await page.locator(".verdicts-of-all").getByRole("link", { name: "503" }).click();
  await page.waitForURL(`${host.site.url}503/#iana`);
  for (const list of ["sitemap.xml", "llms.txt", "sw.js"])
    assert.match(await (await fetch(host.site.url + list)).text(), /\bretry\/["<)]/, list);
});

test("a key that copies says so where it can be seen", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${host.site.url}404/`);
  await page.waitForSelector("html[data-script=on]");
  await page.keyboard.press("c");
  await page.locator(".said", { hasText: "Copied 404 Not Found" }).waitFor();
});
