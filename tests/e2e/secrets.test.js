// A pasted text may hold secrets: it is searched, and gets into no address, history or request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PROGRAM_SECONDS } from "../../www/deadlines.js";
import { hostPages } from "../host.js";
import { caughtUp, statuses } from "../site.js";

const host = hostPages();
const secret = "hunter2";

/** Texts with a secret, and the entry that they are about. */
const pasted = [
  [`HTTP/1.1 502 Bad Gateway\nServer: ${secret}`, "502"],
  [`502 Bad Gateway\r\n${secret}`, "502"],
  [`"GET /api?token=${secret} HTTP/1.1" 504 0`, "504"],
  [`429 Too Many Requests Authorization: Bearer ${secret}`, "429"],
  [`418 Set-Cookie: id=${secret}`, "418"],
  [`curl -u admin:${secret} gave 421 misdirected request`, "421"],
  [`upstream https://user:${secret}@host/ 504 gateway timeout`, "504"],
  [`502 bad gateway ${"and so on ".repeat(20)}${secret}`, "502"],
];

/** Opens a page that takes note of all that it asks for. */
async function visit(address = "") {
  const context = await host.browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = Object.assign(await context.newPage(), { asked: [] });
  page.setDefaultTimeout(8000);
  page.on("request", (request) =>
    page.asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`),
  );
  await page.goto(host.site.url + address);
  await page.waitForSelector("html[data-script=on]");
  return page;
}

const started = (page) => page.waitForSelector("html[data-search=on]");

async function paste(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.locator("[name=q]").fill("");
  await page.locator("[name=q]").focus();
  await page.keyboard.press("Control+V");
  await page.waitForFunction(() => document.querySelector("[name=q]").value);
}

const isFirst = (page, id) =>
  page.waitForFunction((id) => document.querySelector("[data-id]:not([hidden])")?.dataset.id === id, id);
const isWritten = (page) => page.waitForFunction(() => document.querySelector("[role=status]").textContent);

/** The secret is in the box alone. */
async function isInTheBoxAlone(page) {
  const { state, names, stored } = await page.evaluate(() => ({
    state: JSON.stringify(history.state),
    names: performance
      .getEntries()
      .map(({ name }) => name)
      .join(),
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, name]),
  }));
  for (const place of [page.url(), state, names, stored, ...page.asked])
    assert.ok(!place.includes(secret), place);
  assert.ok((await page.locator("[name=q]").inputValue()).includes(secret));
}

for (const [text, id] of pasted) {
  test(`pasted into the explorer: ${JSON.stringify(text.slice(0, 50))}`, async () => {
    const page = await visit();
    await started(page);
    await paste(page, text);
    await isFirst(page, id);
    await isWritten(page);
    await isInTheBoxAlone(page);
    assert.equal(page.url(), host.site.url);

    await page.locator("[data-value='class:4xx']").click();
    await page.waitForURL("**/?class=4xx");
    await isInTheBoxAlone(page);
    await page.goBack();
    await isFirst(page, id);
    await isInTheBoxAlone(page);

    await page.locator(`[data-id="${id}"] a`).click();
    await page.waitForURL(`**/${id}/#iana`);
    await page.waitForSelector("[data-details] .history");
    await isInTheBoxAlone(page);
    await page.goBack();
    await page.waitForSelector("article.entry", { state: "detached" });
    await isFirst(page, id);
    await isInTheBoxAlone(page);
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll("[data-id]:not([hidden])").length === count,
      statuses.length,
    );
    assert.equal(await page.locator("[name=q]").inputValue(), "");
    await page.goForward();
    await isFirst(page, id);
    await isInTheBoxAlone(page);
    await page.context().close();
  });

  test(`sent from the page of a number: ${JSON.stringify(text.slice(0, 50))}`, async () => {
    const page = await visit("404/");
    await paste(page, text);
    await page.keyboard.press("Enter");
    if (/\n/.test(text)) {
      // Evidence is read where it is: it goes to no other page.
      await page.waitForSelector(`.evidence a[data-open="${id}"]`);
      assert.equal(page.url(), `${host.site.url}404/`);
    } else {
      await started(page);
      await isFirst(page, id);
      await isWritten(page);
    }
    await isInTheBoxAlone(page);
    await page.context().close();
  });
}

test("two secrets after each other are two steps of Back", async () => {
  const page = await visit();
  await started(page);
  await paste(page, `token=${secret} 502`);
  await isFirst(page, "502");
  await isWritten(page);
  await page.locator("[data-value='class:5xx']").click();
  await page.waitForURL("**/?class=5xx");
  await paste(page, `password=${secret} 504`);
  await isFirst(page, "504");
  await page.locator('[data-id="504"] a').click();
  await page.waitForURL("**/504/#iana");
  for (const [id, search] of [
    ["504", "?class=5xx"],
    ["502", "?class=5xx"],
    ["502", ""],
  ]) {
    await page.goBack();
    await isFirst(page, id);
    assert.equal(await page.evaluate(() => location.search), search);
    await isInTheBoxAlone(page);
  }
  await page.context().close();
});

test("a secret that came in an address leaves it", async () => {
  const page = await visit(`?q=token%3D${secret}+502&class=5xx`);
  await started(page);
  await page.waitForURL("**/?class=5xx");
  await isFirst(page, "502");
  assert.ok(!JSON.stringify(await page.evaluate(() => history.state)).includes(secret));
  await page.context().close();
});

test("a box that does not search sends nothing", async () => {
  for (const pattern of ["**/*.wasm", "**/boot-*.js"]) {
    const page = await visit();
    await page.clock.install();
    await page.route(pattern, (route) => route.abort());
    await page.reload();
    await page.clock.fastForward(PROGRAM_SECONDS * 1000);
    await page.waitForSelector("html[data-search=off]");
    await paste(page, pasted[0][0]);
    await page.keyboard.press("Enter");
    await isInTheBoxAlone(page);
    await page.context().close();
  }
});

test("what is harmless has an address as ever", async () => {
  const page = await visit();
  await started(page);
  await paste(page, "upstream timed out\n");
  await page.waitForURL("**/?q=upstream+timed+out");
  await page.goto(`${host.site.url}404/`);
  await page.waitForSelector("html[data-script=on]");
  await paste(page, "418");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/418/#iana");
  await page.context().close();
});

test("an element whose view is in the address keeps secrets to itself", async () => {
  const page = await host.open(
    '<http-status-explorer id="e" loading="eager" sync-url></http-status-explorer>',
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  await page.tells("status-ready");
  const box = page.locator("#e [name=q]");
  const isFirst = (id) =>
    page.waitForFunction(
      (id) =>
        document.querySelector("#e").shadowRoot.querySelector("[data-id]:not([hidden])")?.dataset.id === id,
      id,
    );
  await box.fill("timeout");
  await page.waitForURL("**/?status-query=timeout");
  for (const [times, [text, id]] of pasted.entries()) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await box.fill("");
    await box.focus();
    await page.keyboard.press("Control+V");
    await isFirst(id);
    await page.waitForFunction(
      (times) =>
        told.filter(({ type, detail }) => type === "status-search" && detail.query.includes("hunter2"))
          .length > times,
      times,
    );
    assert.ok(!page.url().includes(secret) && !page.url().includes("status-query"), page.url());
    assert.ok(!JSON.stringify(await page.evaluate(() => history.state)).includes(secret));
  }
  await page.evaluate(() => {
    history.pushState(null, "", "#elsewhere");
    history.back();
  });
  await page.waitForFunction(() => !location.hash);
  await caughtUp(page);
  assert.ok((await box.inputValue()).includes(secret), "Back of the page around it takes nothing away");
  await page.locator("#e [data-value='class:5xx']").evaluate((control) => control.click());
  await page.waitForFunction(() => location.search.includes("status-class=5xx"));
  assert.ok(!page.url().includes(secret));
});
