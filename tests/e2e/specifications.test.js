// The sentence on a specification, beside where it is cited or filtered by: on pages, in the explorer, in the elements.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, hostPages } from "../host.js";
import { caughtUp } from "../site.js";

const host = hostPages();
const note = (page) => page.locator(".specification:popover-open");

/** The sentence that the page of a specification begins with. */
async function sentenceOf(page, id) {
  const other = await page.context().newPage();
  await other.goto(`${host.site.url}${id}/`);
  const [title, sentence] = await other.$$eval("h1, h1 + p", (all) =>
    all.map(({ textContent }) => textContent),
  );
  await other.close();
  assert.ok(sentence.length > 40);
  return `${title} ${sentence}`;
}

/** A page of the site. */
async function opened(path, options) {
  const context = await host.browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(host.site.url + path);
  await page.waitForFunction(() => document.documentElement.dataset.script === "on");
  return page;
}

test("a pointer that rests on a citation sees it, and Escape or leaving takes it away", async () => {
  const page = await opened("429/");
  const cite = page.locator("a.cite", { hasText: "RFC 6585" }).first();
  await cite.hover();
  await note(page).waitFor();
  assert.equal(await note(page).textContent(), await sentenceOf(page, "rfc6585"));
  await note(page).hover();
  await page.keyboard.press("Escape");
  await note(page).waitFor({ state: "detached" });
  await page.mouse.move(1, 1);
  await cite.hover();
  await note(page).waitFor();
  await page.mouse.move(1, 1);
  await note(page).waitFor({ state: "detached" });
  await page.context().close();
});

test("the keyboard reaches it, and it describes the citation", async () => {
  const page = await opened("429/");
  const cite = page.locator("a.cite", { hasText: "RFC 6585" }).first();
  await cite.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await note(page).waitFor();
  assert.equal(await cite.getAttribute("aria-describedby"), await note(page).getAttribute("id"));
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => !document.querySelector("a.cite[aria-describedby]:not(:focus)"));
  await page.context().close();
});

test("a tap shows it, and a second one follows the link", async () => {
  const page = await opened("429/", { hasTouch: true, viewport: { width: 360, height: 740 } });
  const followed = [];
  await page.context().route("https://www.rfc-editor.org/**", (route) => {
    followed.push(route.request().url());
    return route.fulfill({ body: "There.", contentType: "text/plain" });
  });
  const cite = page.locator("a.cite", { hasText: "RFC 6585" }).first();
  await cite.tap();
  await note(page).waitFor();
  assert.deepEqual(followed, []);
  const { x, width } = await note(page).boundingBox();
  assert.ok(x >= 0 && x + width <= 360);
  await cite.tap();
  await page.waitForURL("https://www.rfc-editor.org/**");
  await page.context().close();
});

test("filters and opened entries of the explorer have it", async () => {
  const page = await opened("");
  await page.locator("[data-facet=spec] summary").click();
  await page.locator("[data-value='spec:rfc9110']").locator("..").hover();
  await note(page).waitFor();
  assert.equal(await note(page).textContent(), await sentenceOf(page, "rfc9110"));
  await page.mouse.move(1, 1);
  await note(page).waitFor({ state: "detached" });
  await page.locator("[data-value='spec:rfc9110']").focus();
  await page.keyboard.press("Tab");
  await note(page).waitFor();
  await page.locator('[data-id="429"] a').click();
  await page.locator(".opened a.cite", { hasText: "RFC 6585" }).first().hover();
  await note(page).filter({ hasText: "RFC 6585" }).waitFor();
  await page.keyboard.press("Escape");
  await note(page).waitFor({ state: "detached" });
  assert.ok(await page.locator(".opened h2").isVisible(), "Escape closed the sentence alone");
  await page.context().close();
});

test("the elements have it too, from the site that they come from", async () => {
  const page = await host.open(
    '<main><h1>Host</h1><http-status-explorer id="e" loading="eager" open="429" style="width: 900px"></http-status-explorer></main>',
  );
  await page.tells("status-ready");
  // The rest of the entry, which comes later, would move the link away from the pointer.
  await caughtUp(page);
  await page.locator("#e .entry a.cite", { hasText: "RFC 6585" }).first().hover();
  await note(page).waitFor();
  assert.equal(await note(page).textContent(), await sentenceOf(page, "rfc6585"));
  assert.deepEqual(await axe(page), []);
  await page.mouse.move(1, 1);
  await note(page).waitFor({ state: "detached" });
  await caughtUp(page);
});

test("without script a source leads to the page of its specification", async () => {
  const page = await host.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${host.site.url}429/`);
  await page.getByText("History and sources").click();
  await page.locator(".sources a[href$='/rfc6585/']").first().click();
  assert.match(await page.locator("h1").innerText(), /^RFC 6585: /);
  await page.close();
});
