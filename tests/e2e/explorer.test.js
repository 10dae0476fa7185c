// The main job, end to end: the built site through a static server, in Chromium.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { caughtUp, hosted, numbers, openPage, statuses } from "../site.js";

const host = hosted();
let context, page, complaints;

beforeEach(async () => {
  // The pages work under the site's own policy.
  ({ context, page, complaints } = await openPage(host, { bypassCSP: false }));
  context.on("request", (request) => {
    if (!request.url().startsWith(host.site.url) && !request.url().startsWith("data:"))
      complaints.push(`asked ${request.url()}`);
  });
});
afterEach(async () => {
  await context.close();
  assert.deepEqual(complaints, [], "the console has no error");
});

/** Drops the complaints that a test expects. */
const forget = (pattern) =>
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !pattern.test(text)));
const started = () => page.waitForSelector("html[data-search=on]");
const visit = async (address = "") => {
  await page.goto(host.site.url + address);
  await started();
};
const visible = "[data-id]:not([hidden])";
/** The entries shown, once they are all that were found. */
const shown = async () => {
  await caughtUp(page);
  await page.waitForFunction((visible) => {
    const found = parseInt(document.querySelector(".status p").textContent, 10) || 0;
    return document.querySelectorAll(visible).length === found;
  }, visible);
  return page.$$eval(visible, (rows) => rows.map((row) => row.dataset.id));
};
const searchBox = () => page.locator("[name=q]");
const address = () => page.url().slice(host.site.url.length);
const addressBecomes = (expected) => page.waitForURL(host.site.url + expected);
const opened = () => page.locator("article.entry").getAttribute("data-entry");
/** The number of entries that have these members in the JSON. */
const countOf = (members) =>
  statuses.filter((status) => Object.entries(members).every(([name, value]) => status[name] === value))
    .length;
/** Chooses a value of a facet, or takes its choice back; its values are unfolded first. */
const choose = async (value) => {
  const facet = page.locator(`details[data-facet="${value.split(":")[0]}"]:not([open]) > summary`);
  if ((await facet.count()) > 0) await facet.click();
  await page.locator(`[data-value="${value}"]:is(input)`).click();
};
/** Searches and filters from the start, and gives what is then shown. The word is no error's name: those are loaded later, and change what is found. */
async function narrow() {
  await visit();
  await searchBox().fill("gateway");
  await addressBecomes("?q=gateway");
  await choose("class:5xx");
  await addressBecomes("?q=gateway&class=5xx");
  return shown();
}

test("a person types and finds", async () => {
  await visit();
  assert.equal((await shown()).length, statuses.length);
  assert.equal(await page.evaluate(() => document.activeElement.id), "q", "the search box has the focus");
  for (const [typed, first] of [
    ["teapot", "418"],
    ["499", "499-nginx"],
    ["payload too large", "413"],
    ["52x", "520-cloudflare"],
  ]) {
    await searchBox().fill(typed);
    assert.equal((await shown())[0], first, typed);
  }
  assert.deepEqual(
    await shown(),
    statuses.filter(({ code }) => code >= 520 && code < 530).map(({ id }) => id),
    "every meaning of every number, in the table's order",
  );
  await searchBox().pressSequentially("zzzzqqq");
  assert.match(await page.locator(".nothing").innerText(), /Nothing matches/);
});

test("what matched is marked, and nothing once the box is empty", async () => {
  await visit();
  const names = async () =>
    (await page.$$eval(".row .name", (names) => names.map(({ textContent }) => textContent))).sort();
  const served = await names();
  const marked = async () => {
    await shown();
    return page.$$eval(".row:not([hidden]) mark", (marks) => marks.map(({ textContent }) => textContent));
  };
  await searchBox().pressSequentially("gatew");
  assert.ok((await marked()).length > 0);
  assert.equal(await page.locator('[data-id="502"] .name mark').innerText(), "Gateway");
  await searchBox().fill("closed <>& `");
  assert.ok(
    (await marked()).length > 0 && (await marked()).every((text) => /^clos/i.test(text)),
    String(await marked()),
  );
  assert.deepEqual(await names(), served, "marks change no letter");
  await searchBox().fill("");
  assert.deepEqual(await marked(), []);
  assert.deepEqual(await names(), served);
});

test("results follow every keystroke", async () => {
  await visit();
  const found = new Map();
  let typed = "";
  for (const letter of "gateway") {
    await searchBox().press(letter);
    typed += letter;
    found.set(typed, await shown());
  }
  for (const [typed, ids] of found) {
    await visit(`?q=${typed}`);
    assert.deepEqual(ids, await shown(), typed);
    assert.ok(ids.length > 0 && ids.length < statuses.length, typed);
  }
});

test("the first row does not jump while a sentence is typed", async () => {
  await visit();
  const firsts = await page.evaluate(async (visible) => {
    const firsts = [];
    const list = document.querySelector(".rows");
    const note = () => {
      // Between two searches a list may show nothing for a moment.
      const id = list.querySelector(visible)?.dataset.id;
      if (id && firsts.at(-1) !== id) firsts.push(id);
    };
    new MutationObserver(note).observe(list, { attributes: true, childList: true, subtree: true });
    const box = document.querySelector("[name=q]");
    for (const letter of "how do I tell the client to slow down") {
      box.value += letter;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)));
    }
    return firsts;
  }, visible);
  // Without the hold it changes 14 times, with it 8; on a machine that is slower than the typing, in between.
  assert.ok(firsts.length < 12, String(firsts));
  await page.waitForFunction((visible) => document.querySelector(visible).dataset.id === "429", visible);
});

test("a better spelling is offered, and can be undone", async () => {
  await visit();
  await searchBox().fill("bad gatway error");
  await page.locator("[data-do=respell]").click();
  assert.equal(await searchBox().inputValue(), "bad gateway error");
  await page.locator(".note button", { hasText: "bad gatway error" }).click();
  assert.equal(await searchBox().inputValue(), "bad gatway error");
  await page.locator("[data-do=respell]").click();
  await searchBox().fill("bad gateway errors");
  await page.waitForFunction(() => !document.querySelector(".answer .note button"));
});

test("names in other languages are loaded when a query has one", async () => {
  await visit();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const isLoaded = () => asked.some((url) => /translations-\w+\.txt$/.test(url));
  await searchBox().fill("page not found");
  assert.equal((await shown())[0], "404");
  assert.ok(!isLoaded(), "English needs none");
  for (const [query, id, says] of [
    ["页面未找到", "404", "Chinese It means 404 Not Found"],
    ["Délai d'attente dépassé", "504", "French It may mean 504 Gateway Timeout 408 Request Timeout"],
    ["Seite nicht gefunden", "404", "German It means 404 Not Found"],
  ]) {
    await searchBox().fill(query);
    await page.waitForFunction(
      ([visible, id]) => document.querySelector(visible)?.dataset.id === id,
      [visible, id],
    );
    await page.waitForFunction(
      (says) => document.querySelector(".names")?.innerText.replace(/\s+/g, " ").includes(says),
      says,
    );
  }
  assert.ok(isLoaded());
  await searchBox().fill("nie znaleziono strony");
  await page
    .locator(".note", { hasText: "This looks like Polish, which the search does not know." })
    .waitFor();
  assert.deepEqual(await shown(), []);
});

test("the rows that the window has room for come at once, the others when typing rests", async () => {
  await visit("?q=webdav");
  const first = await page.evaluate(
    (visible) =>
      new Promise((done) => {
        const list = document.querySelector(".rows");
        const changed = () => done(Array.from(list.querySelectorAll(visible), (row) => row.dataset.id));
        new MutationObserver(changed).observe(list, { attributes: true, childList: true, subtree: true });
        const searchBox = document.querySelector("[name=q]");
        searchBox.value = "co";
        searchBox.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    visible,
  );
  const all = await shown();
  assert.ok(first.length < all.length, `${first.length} of ${all.length}`);
  const room = Math.ceil(800 / (await page.locator(visible).first().boundingBox()).height);
  assert.deepEqual(first.slice(0, room), all.slice(0, room));
  await searchBox().fill("");
  assert.equal((await shown()).length, statuses.length);
});

test("what is found is in sight, however far down the list was read", async () => {
  await visit();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await searchBox().press("5");
  await page.waitForURL(/\?q=5$/);
  const { y } = await page.locator(visible).first().boundingBox();
  assert.ok(y > 0 && y < 400, `the first row is ${y} pixels down`);
});

test("filters narrow, and the address follows", async () => {
  await visit();
  await choose("origin:nginx");
  assert.ok((await shown()).every((id) => id.includes("nginx")));
  await addressBecomes("?origin=nginx");
  await choose("class:5xx");
  assert.deepEqual(await shown(), []);
  const counts = ["class:4xx", "class:5xx", "origin:iana"].map((value) =>
    page.locator(`label:has([data-value="${value}"]) .count`).textContent(),
  );
  assert.deepEqual(
    (await Promise.all(counts)).map(Number),
    [
      countOf({ origin: "nginx", class: "4xx" }),
      countOf({ origin: "nginx", class: "5xx" }),
      countOf({ origin: "iana", class: "5xx" }),
    ],
    "each under the query and the choices of the other facets",
  );
  await page.locator(".nothing [data-do=drop]", { hasText: "origin" }).click();
  assert.equal((await shown()).length, countOf({ class: "5xx" }));
  await choose("class:5xx");
  await choose("spec:rfc6585");
  assert.deepEqual(await shown(), ["428", "429", "431", "511"]);
  await addressBecomes("?spec=rfc6585");
});

test("reload, Back, Forward and a shared link restore the view", async () => {
  const narrowed = await narrow();
  await page.reload();
  await started();
  assert.equal(address(), "?q=gateway&class=5xx");
  assert.deepEqual(await shown(), narrowed);
  assert.equal(await searchBox().inputValue(), "gateway");
  await page.goBack();
  await page.waitForFunction(() => location.search === "?q=gateway");
  assert.ok(
    (await shown()).some((id) => id.startsWith("4")),
    "4xx is back",
  );
  await page.goForward();
  await page.waitForFunction(() => location.search.includes("class"));
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-id]:not([hidden])").length === count,
    narrowed.length,
  );

  page = await context.newPage();
  await visit("?q=gateway&class=5xx#504");
  assert.deepEqual(await shown(), narrowed);
  assert.equal(await opened(), "504", "the id of an entry opens it");
});

test("an opened entry has its page's address, and the view is behind it", async () => {
  const narrowed = await narrow();
  await page.locator('[data-id="504"] a').click();
  await addressBecomes("504/#iana");
  assert.match(await page.locator("article.entry").innerText(), /Gateway Timeout/);
  assert.match(await page.title(), /^504 Gateway Timeout/);
  assert.deepEqual(await shown(), narrowed, "the list stays beside it");

  await page.goBack();
  await addressBecomes("?q=gateway&class=5xx");
  await page.waitForSelector("article.entry", { state: "detached" });
  await page.goForward();
  await page.waitForSelector("article.entry");
  assert.deepEqual(await shown(), narrowed);
  await choose("class:5xx");
  assert.equal(address(), "504/#iana");
  await page.goBack();
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-id]:not([hidden])").length === count,
    narrowed.length,
  );
  assert.equal(await opened(), "504", "a choice beside an open entry is a step of its own");

  await page.reload();
  assert.equal(await page.locator("main.page article.entry").getAttribute("data-entry"), "504", "its page");
  assert.equal(
    await page.locator("a[data-explorer]").getAttribute("href"),
    `${host.site.url}?q=gateway&class=5xx`,
  );
  await page.goBack();
  await addressBecomes("?q=gateway&class=5xx");
  await started();
  assert.deepEqual(await shown(), narrowed, "Back from its page leads to the explorer as it was");
  assert.equal(await page.locator("article.entry").count(), 0);
});

test("Back from an entry leads to the search that found it, however fast it was opened", async () => {
  await visit();
  await searchBox().press("Enter");
  assert.equal(address(), "", "nothing was asked for");
  await page.keyboard.type("teapot");
  await page.keyboard.press("Enter");
  await addressBecomes("418/#iana");
  await page.goBack();
  await addressBecomes("?q=teapot");
  assert.equal((await shown())[0], "418");
  await page.goBack();
  await addressBecomes("");
  assert.equal((await shown()).length, statuses.length);
});

test("what the controls show is what is searched, after Back from the browser's cache too", async () => {
  const narrowed = await narrow();
  // Once the count was said aloud, nothing is under way that would show the controls anew.
  await page.waitForFunction(() =>
    document
      .querySelector("[role=status]")
      .textContent.startsWith(document.querySelector(".status p").textContent),
  );
  // WebKit empties boxes without autocomplete before it shows a page from its cache.
  await page.evaluate(() => {
    document.querySelector("[name=q]").value = "";
    document.querySelector("[data-value='class:5xx']").checked = false;
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await page.waitForFunction(() => document.querySelector("[name=q]").value === "gateway");
  assert.ok(await page.locator("[data-value='class:5xx']").isChecked());
  assert.deepEqual(await shown(), narrowed);
  assert.equal(address(), "?q=gateway&class=5xx");
  await searchBox().press("End");
  await page.keyboard.type("s");
  await addressBecomes("?q=gateways&class=5xx");
});

test("a row stays where it is while its entry is opened and closed", async () => {
  for (const width of [1280, 1900]) {
    await page.setViewportSize({ width, height: 900 });
    await visit();
    // As in engines without scroll anchoring.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { overflow-anchor: none !important }");
      document.adoptedStyleSheets = [sheet];
    });
    for (const scroll of [3000, 6000]) {
      const id = await page.evaluate((scroll) => {
        scrollTo(0, scroll);
        return document.elementFromPoint(innerWidth / 2, 400).closest("[data-id]").dataset.id;
      }, scroll);
      const top = () => page.locator(`[data-id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top);
      const before = await top();
      await page.locator(`[data-id="${id}"] a`).click();
      await page.waitForFunction(() => document.activeElement.matches("article.entry h2"));
      assert.ok(
        Math.abs((await top()) - before) <= 2,
        `${width} px, ${scroll}: ${before}, then ${await top()}`,
      );
      // By a key: the driver scrolls to a button before it clicks it.
      await page.keyboard.press("Escape");
      await page.waitForFunction((id) => document.activeElement.closest("[data-id]")?.dataset.id === id, id);
      assert.ok(
        Math.abs((await top()) - before) <= 2,
        `${width} px, ${scroll}: ${before}, closed ${await top()}`,
      );
    }
  }
});

test("links lead to the same places whatever is open", async () => {
  await visit();
  await page.locator('[data-id="404"] a').click();
  await addressBecomes("404/#iana");
  const links = await page.$$eval("#app a[href], nav a[href]", (links) => links.map(({ href }) => href));
  const own = [...new Set(links.map((link) => link.split("#")[0]))].filter((link) =>
    link.startsWith(host.site.url),
  );
  assert.ok(own.length > numbers.length, "to every number's page, and to others");
  for (const link of own) assert.equal((await fetch(link)).status, 200, link);
  await page.locator('article.entry a[data-open="410"]').click();
  await addressBecomes("410/#iana");
  assert.equal(await opened(), "410");
});

test("an exact code in the address opens it, and what was typed here does not", async () => {
  await visit("?q=499");
  await addressBecomes("499/#nginx");
  assert.equal(await opened(), "499-nginx");
  assert.equal(await searchBox().inputValue(), "499");
  await page.locator("[data-do=close]").click();
  await addressBecomes("?q=499");
  await page.reload();
  await started();
  assert.equal(await page.locator("article.entry").count(), 0);
  await visit("?q=49");
  assert.equal(await page.locator("article.entry").count(), 0);
});

test("the details of an opened entry come from its page", async () => {
  // Before the page is there: Chromium lets requests of a loaded page pass for a moment.
  await page.route("**/414/", (route) => route.abort());
  await visit();
  await page.locator('[data-id="413"] a').click();
  await page.locator("[data-details='413'] .history summary").click();
  const text = await page.locator("[data-details='413']").innerText();
  for (const part of [
    "POST /orders HTTP/1.1",
    "HTTP/1.1 413 Content Too Large",
    "Request Entity Too Large",
    "RFC 2068",
    "Confidence: high",
  ]) {
    assert.ok(text.includes(part), part);
  }
  await page.keyboard.press("]");
  await page.locator("[data-again]").waitFor();
  forget(/Failed to load resource/);
  await page.unroute("**/414/");
  await page.locator("[data-again]").click();
  await page.waitForSelector("[data-details='414'] .history");
});

test("examples, constants and names are copied by one click", async () => {
  await context.grantPermissions(["clipboard-write"]);
  // The site's own policy forbids its pages to read the clipboard.
  await page.addInitScript(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      globalThis.copied = text;
    };
  });
  const become = (expected) =>
    page.waitForFunction((source) => new RegExp(source).test(globalThis.copied), expected.source);
  await page.goto(`${host.site.url}405/`);
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await become(/^curl --include --request DELETE 'https:\/\/api\.example\.com\/orders\/7'$/);
  const copyOf = (name) =>
    page
      .locator(".example", { has: page.getByRole("heading", { name, exact: true }) })
      .locator("[data-copy='']");
  await copyOf("Example").click();
  await become(
    /^DELETE \/orders\/7 HTTP\/1\.1\nHost: .*\n\nHTTP\/1\.1 405 Method Not Allowed\nAllow: GET, HEAD\n/,
  );
  await copyOf("Send it").click();
  await become(/^app\.all\("\/orders", [\s\S]*response\.status\(405\);\n[\s\S]*\}\);\n?$/);
  await page.locator("[data-libraries]").selectOption({ label: "Go net/http" });
  await page.locator(".chosen [data-copy]").click();
  await become(/^http\.StatusMethodNotAllowed$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("c");
  await become(/^405 Method Not Allowed$/);

  await visit();
  await page.locator('[data-id="404"] a').click();
  await page.waitForSelector(".chosen select");
  assert.equal(
    await page.locator(".chosen code").innerText(),
    "http.StatusNotFound",
    "the library is remembered",
  );
  await page.keyboard.press("c");
  await become(/^404 Not Found$/);
});

test("on a phone the entry is a page, and the search is sent by its own key", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit();
  await searchBox().fill("teapot");
  await page.evaluate(() => document.querySelector("form").requestSubmit());
  await addressBecomes("418/#iana");
  await page.waitForSelector("article.entry");
  assert.ok(!(await page.locator(".rows").isVisible()) && !(await page.locator(".top").isVisible()));
  await page.locator("[data-do=close]").click();
  await page.waitForFunction(() => document.activeElement.closest("[data-id]")?.dataset.id === "418");
  assert.equal(await searchBox().inputValue(), "teapot");
});

test("the keys are listed, step through entries, and leave typing alone", async () => {
  await visit();
  await page.locator('[data-id="404"] a').click();
  await page.waitForFunction(() => document.activeElement.matches("article.entry h2"));
  await page.keyboard.press("]");
  // The ten come first in their class.
  await addressBecomes("409/#iana");
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await addressBecomes("403/#iana");
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  assert.equal(await dialog.locator("kbd").count(), 10);
  // The operators that the dialog lists work.
  for (const operator of ["class:5xx", "origin:nginx", "is:retryable", "-origin:iana"])
    assert.equal(await dialog.locator("code", { hasText: operator }).count(), 1, operator);
  const lines = await dialog
    .locator("kbd, code")
    .evaluateAll((terms) => terms.map((term) => term.getClientRects().length));
  assert.ok(
    lines.every((count) => count === 1),
    "no key is broken",
  );
  await page.keyboard.press("]");
  assert.equal(address(), "403/#iana", "no key fires behind the dialog");
  await page.keyboard.press("Escape");
  assert.ok(!(await dialog.isVisible()));
  await page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 2000 });
  await page.keyboard.press("/");
  await page.keyboard.type("[c]?/");
  assert.equal(await searchBox().inputValue(), "[c]?/");
  assert.equal(await opened(), "403");

  await page.goto(`${host.site.url}404/`);
  await page.waitForSelector("html[data-script=on]");
  await page.keyboard.press("]");
  await page.waitForURL(`${host.site.url}405/`);
  await page.waitForSelector("html[data-script=on]");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
});

test("a name is not broken where there is room", async () => {
  await visit("?q=12002");
  await page.locator('[data-id^="12002"] > a').first().click();
  await page.waitForSelector("article.entry");
  const lines = await page
    .locator('[data-id^="12002"] .name')
    .first()
    .evaluate((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    });
  assert.equal(lines, 1);
});

test("filters that leave nothing say so on the first screen", async () => {
  await visit("?class=1xx&origin=nginx");
  const sentence = page.getByText("Nothing matches this choice of filters.");
  await sentence.waitFor();
  const { y, height } = await sentence.boundingBox();
  assert.ok(y + height <= page.viewportSize().height, `${y}`);
});

test("typing makes one entry of the history, not one a letter", async () => {
  await visit();
  const before = await page.evaluate(() => history.length);
  await searchBox().pressSequentially("bad gateway", { delay: 20 });
  await addressBecomes("?q=bad+gateway");
  assert.equal(await page.evaluate(() => history.length), before + 1);
  await page.goBack();
  await addressBecomes("");
  assert.equal(await searchBox().inputValue(), "");
});

test("odd addresses and a 10 MB paste break nothing", async () => {
  for (const odd of [
    "?class=9xx&origin=nobody&color=red",
    "?q=%E0%A4%A&%FF=%FF",
    "?q=<script>alert(1)</script>",
    "#nobody",
    "?&&==&q",
  ]) {
    await visit(odd);
    assert.equal(await page.locator("[data-id]").count(), statuses.length, odd);
  }
  await visit("?class=9xx");
  assert.equal((await shown()).length, statuses.length);
  await searchBox().evaluate((box) => {
    box.value = "timeout ".repeat(1_250_000);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  assert.match(await page.locator(".note").first().innerText(), /first 4 kB/);
  assert.ok((await shown()).length > 0);
});

test("the keyboard alone suffices", async () => {
  await visit();
  await page.keyboard.type("gateway");
  await page.keyboard.press("ArrowDown");
  // If the search was behind the letters, the row has the focus a frame later: `shown` waits for it.
  const rows = await shown();
  assert.equal(await page.evaluate(() => document.activeElement.closest("[data-id]").dataset.id), rows[0]);
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q", "up from the first row");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.closest("[data-id]").dataset.id), rows[1]);
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.entry");
  await page.waitForFunction(() => document.activeElement.matches("article.entry h2"));
  const id = await opened();
  await page.keyboard.press("Escape");
  await page.waitForSelector("article.entry", { state: "detached" });
  await page.waitForFunction((id) => document.activeElement.closest("[data-id]")?.dataset.id === id, id);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.press("Escape");
  assert.equal((await shown()).length, statuses.length);
});

test("what was found is said aloud once typing rests", async () => {
  await visit();
  await page.evaluate(() => {
    globalThis.said = [];
    const region = document.querySelector("[role=status]");
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await searchBox().pressSequentially("teapot", { delay: 30 });
  await page.waitForFunction(() => said.length > 0);
  // Longer than typing takes to rest: only time shows that nothing more is said.
  await page.waitForTimeout(600);
  assert.equal(await page.evaluate(() => said.length), 1);
  assert.match((await page.evaluate(() => said))[0], new RegExp(`of ${statuses.length} entries`));
});

test("the best match, a remark and a better spelling are said aloud with the count, in short", async () => {
  await visit();
  for (const [query, begins, ends] of [
    ["444", "1 of ", `${statuses.length} entries: 444 No Response`],
    ["client closed connection before nginx answered", "", ". Best match: 499 Client Closed Request"],
    ["how do I tell the client to slow down", "", ". Closest in meaning: 429 Too Many Requests"],
    ["bad gatewey", "", ". Did you mean bad gateway?"],
    ["zzzzqqq", "No entry", ""],
  ]) {
    await searchBox().fill(query);
    await page.waitForFunction(
      ([begins, ends]) => {
        const said = document.querySelector("[role=status]").textContent;
        const count = document.querySelector(".status p").textContent;
        return said.startsWith(count) && said.startsWith(begins) && said.endsWith(ends);
      },
      [begins, ends],
      { timeout: 3000 },
    );
  }
  await searchBox().fill("colour:red gateway");
  const note = page.locator(".answer .note").first();
  await note.waitFor();
  const remark = await note.innerText();
  await page.waitForFunction(
    (remark) => document.querySelector("[role=status]").textContent.endsWith(remark),
    remark,
  );
});

test("Escape on a result leads back to the search box, and changes nothing", async () => {
  await visit();
  await searchBox().fill("gateway");
  const said = () => page.locator("[role=status]").first().textContent();
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  const before = await said();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const rows = await shown();
  assert.equal(await page.evaluate(() => document.activeElement.closest("[data-id]").dataset.id), rows[1]);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  assert.equal(await searchBox().inputValue(), "gateway");
  assert.deepEqual(await shown(), rows);
  assert.equal(await said(), before);

  await searchBox().fill("client closed connection before nginx answered");
  await page.locator("a.best").focus();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q", "from the best match too");
});

test("the theme is chosen and remembered", async () => {
  await visit();
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  assert.equal(await theme(), "system");
  await page.locator("[data-theme-switch]").click();
  await page.locator("[data-theme-switch]").click();
  assert.equal(await theme(), "dark");
  await page.reload();
  assert.equal(await theme(), "dark");
});

test("without script, without wasm or with a broken one, every entry can be read", async () => {
  const still = await host.browser.newContext({ javaScriptEnabled: false });
  const quiet = await still.newPage();
  await quiet.goto(host.site.url);
  assert.equal(await quiet.locator("[data-id]:visible").count(), statuses.length);
  assert.match(await quiet.locator("noscript").innerText(), /Search and filters need script/);
  assert.equal(await quiet.locator(".facets").isVisible(), false);
  await quiet.locator("[name=q]").fill("gateway");
  await quiet.getByRole("button", { name: "Search" }).click();
  await quiet.waitForURL("**/?q=gateway");
  assert.equal(await quiet.locator("[data-id]:visible").count(), statuses.length);
  await quiet.locator("#contents a", { hasText: "nginx" }).click();
  await quiet.waitForURL("**/nginx/");
  assert.equal(await quiet.locator("[data-id]").count(), countOf({ origin: "nginx" }));
  await still.close();

  /** @type {[how: string, reason: string, spoil: (route: import("playwright-core").Route) => unknown][]} */
  const failures = [
    ["blocked", "could not be loaded", (route) => route.abort()],
    ["missing", "could not be loaded", (route) => route.fulfill({ status: 404, body: "not found" })],
    [
      "cut off",
      "is damaged",
      async (route) => {
        const whole = await (await route.fetch()).body();
        await route.fulfill({ body: whole.subarray(0, whole.length / 2), contentType: "application/wasm" });
      },
    ],
  ];
  for (const [how, reason, spoil] of failures) {
    await page.route("**/*.wasm", spoil);
    await page.goto(host.site.url);
    await page.waitForSelector("html[data-search=off]");
    assert.match(
      await page.locator("#search-off").innerText(),
      new RegExp(`Search and filters are off: the program ${reason}`),
      how,
    );
    assert.equal(await page.locator(".facets").isVisible(), false, how);
    assert.equal((await shown()).length, statuses.length, how);
    await page.unroute("**/*.wasm");
  }
  // The box finds words by itself then, and Enter leads to a number.
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${host.site.url}?q=teapot`);
  await page.waitForSelector("html[data-search=off]");
  assert.equal(await searchBox().inputValue(), "teapot");
  assert.deepEqual(await shown(), ["418"]);
  await page.goto(`${host.site.url}?q=502`);
  await addressBecomes("502/#iana");
  await page.waitForSelector("html[data-script=on]");
  await searchBox().fill("gateway");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[data-search=off]");
  const found = await shown();
  assert.ok(found.includes("504") && found.length < 20, `${found}`);
  assert.equal(await searchBox().inputValue(), "gateway");
  await page.getByRole("button", { name: "Reset" }).click();
  assert.equal((await shown()).length, statuses.length);
  await searchBox().fill("why does my upload fail");
  await page.getByText("No entry has all of these words.").waitFor();
  assert.equal(await page.locator(visible).count(), statuses.length);
  await searchBox().fill("404");
  await page.keyboard.press("Enter");
  await addressBecomes("404/#iana");
  await page.waitForSelector("html[data-script=on]");
  await searchBox().fill("503");
  await page.keyboard.press("Enter");
  await addressBecomes("503/#iana");
  forget(/Failed to load resource|wasm/);
});

test("the JSON is beside the page", async () => {
  const get = async (path) => (await fetch(host.site.url + path)).json();
  const all = await get("v1/statuses.json");
  for (const number of [404, 499])
    assert.deepEqual(
      (await get(`v1/${number}.json`)).statuses,
      all.statuses.filter(({ code }) => code === number),
    );
  assert.equal(all.registryDate, "2025-09-15");
  assert.deepEqual(
    (await get("v1/499.json")).statuses.slice(0, 2).map(({ id }) => id),
    ["499-nginx", "499-esri"],
    "the best known first",
  );
  assert.equal((await get("v1/000.json")).statuses[0].id, "000-aws-alb");
  assert.ok((await get("v1/schema.json")).$schema);
});
