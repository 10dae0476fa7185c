// Codes side by side: any set that an address names, and codes that are chosen in a list.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { axe } from "../host.js";
import { hosted, openPage } from "../site.js";

const host = hosted();
let context, page, complaints;

beforeEach(async () => {
  ({ context, page, complaints } = await openPage(host));
  page.setDefaultTimeout(8000);
});
afterEach(async () => {
  await context.close();
  assert.deepEqual(complaints, [], "the console has no error");
});

const compare = (codes) => page.goto(`${host.site.url}compare/?codes=${encodeURIComponent(codes)}`);
const columns = () => page.locator("[data-column]");
const ids = () => columns().evaluateAll((heads) => heads.map(({ dataset }) => dataset.column));
const unread = (shown) => shown.locator("#unread");

test("any set is shown as the sets with pages are", async () => {
  await page.goto(`${host.site.url}compare/401-403/`);
  const parts = () =>
    page.locator(".told, .beside").evaluateAll((parts) => parts.map(({ outerHTML }) => outerHTML));
  const served = (await parts()).map((html) => html.replaceAll("../../", "../"));
  await compare("403, 401");
  await columns().first().waitFor();
  assert.deepEqual(await parts(), served);
  assert.equal(await page.title(), "401 or 403? HTTP status codes compared");
  assert.equal(await page.locator("h1").innerText(), "401 or 403");
  assert.equal(await unread(page).isVisible(), false);
  assert.deepEqual(await axe(page), []);
});

test("a set is read as people write it", async () => {
  for (const [codes, shown] of [
    ["404,418", ["404", "418"]],
    ["418 vs 404", ["404", "418"]],
    ["404-410", ["404", "410"]],
    ["404/404/410", ["404", "410"]],
    ["499-esri, 499-nginx", ["499-nginx", "499-esri"]],
    ["499, 504, 460-aws-alb", ["460-aws-alb", "499-nginx", "504"]],
    ["not found or Gone", ["404", "410"]],
    ["I'm a teapot, 404 410", ["404", "410", "418"]],
  ]) {
    await compare(codes);
    await columns().first().waitFor();
    assert.deepEqual(await ids(), shown, String(codes));
    const cells = await page
      .locator("tbody tr:last-child")
      .evaluateAll((rows) => rows.map(({ children }) => children.length));
    assert.ok(cells.length >= 8 && cells.every((count) => count === shown.length), `${codes}: ${cells}`);
  }
  await compare("499-nginx,499-esri");
  await columns().first().waitFor();
  assert.equal(await page.locator("h1").innerText(), "499 (nginx) or 499 (Esri)");
  assert.equal(await page.title(), "499 (nginx) or 499 (Esri)? HTTP status codes compared");
  assert.doesNotMatch(await page.locator(".told").innerText(), /rather than 499/);
  await page.goto(`${host.site.url}compare/?codes=401&codes=403`);
  await columns().first().waitFor();
  assert.deepEqual(await ids(), ["401", "403"]);
  await compare("499, 504, 460-aws-alb");
  await page.locator(".others:visible", { hasText: "499 Token Required (Esri)" }).waitFor();
  assert.equal(await page.locator(".others [data-other='499-nginx']").count(), 0, "it is compared");
});

test("what differs is shown, and all when asked", async () => {
  await compare("404,418");
  await columns().first().waitFor();
  const [differing, all] = [await page.locator("tbody:visible").count(), await page.locator("tbody").count()];
  assert.ok(differing >= 2 && differing < all, `${differing} of ${all}`);
  await page.locator("#only").uncheck();
  assert.equal(await page.locator("tbody:visible").count(), all);
});

test("what cannot be compared gets a word, and the form has it", async () => {
  for (const [codes, word] of [
    ["404", "Name another code beside 404."],
    ["404, 404", "Name another code beside 404."],
    ["abc", "\u201cabc\u201d is no code. Name two codes."],
    ["777", "Nobody is known to send 777. Name two codes."],
    ["400,401,402,403,404,405", "6 codes are too many: 5 fit side by side."],
    ["404,abc", "\u201cabc\u201d is no code. Name another code beside 404."],
  ]) {
    await compare(codes);
    await unread(page).waitFor();
    assert.equal(await unread(page).innerText(), word);
    assert.equal(await columns().count(), 0, codes);
    assert.equal(await page.locator("#codes").inputValue(), codes);
  }
  await compare("404, 410, abc");
  await columns().first().waitFor();
  assert.equal(await unread(page).innerText(), "\u201cabc\u201d is no code.");
  await page.locator("#codes").fill("502 or 504");
  await page.locator(".codes button").click();
  await page.locator("[data-column='504']").waitFor();
  assert.deepEqual(await ids(), ["502", "504"]);
});

test("the address of a set without a page leads to it", async () => {
  await page.goto(`${host.site.url}compare/404-418/`);
  await page.waitForURL("**/compare/?codes=404-418");
  await columns().first().waitFor();
  assert.deepEqual(await ids(), ["404", "418"]);
  complaints.splice(0); // The answer to that address has status 404, which the console tells.
});

test("without a network, any set is compared", async () => {
  const online = await host.browser.newContext();
  const visited = await online.newPage();
  await visited.goto(`${host.site.url}404/`);
  await visited.waitForFunction(async () => {
    const names = await caches.keys();
    return names.length > 0 && (await (await caches.open(names[0])).keys()).length > 100;
  });
  await visited.waitForFunction(() => navigator.serviceWorker.controller);
  await online.setOffline(true);
  await visited.goto(`${host.site.url}compare/?codes=404,418`);
  await visited.locator("[data-column='418']").waitFor();
  await online.close();
});

test("rows are chosen by key and by pointer, and compared", async () => {
  await page.goto(host.site.url);
  await page.waitForSelector("html[data-search=on]");
  const bar = page.locator(".shortlist");
  assert.equal(await bar.isVisible(), false);
  const row = (id) => page.locator(`.row[data-id="${id}"]`);
  await page.locator("[name=q]").fill("40");
  await row("401").locator("a").focus();
  await page.keyboard.press("x");
  await page.getByText("401 chosen. Choose another to compare.").waitFor();
  assert.equal(await page.locator("#said").innerText(), "401 chosen to compare, 1 in all.");
  await row("403").hover();
  await row("403").locator(".pick").click();
  assert.equal(await row("403").locator(".pick").getAttribute("aria-pressed"), "true");
  await page.getByText("Compare 2 chosen").waitFor();
  assert.deepEqual(await axe(page), []);
  for (const id of ["404", "405", "406", "407"]) {
    await row(id).locator("a").focus();
    await page.keyboard.press("x");
  }
  await page.getByText("5 codes fit side by side. Take one away first.").first().waitFor();
  assert.equal(await page.locator(".row[data-chosen]").count(), 5);
  for (const id of ["404", "405", "406"]) {
    await row(id).locator("a").focus();
    await page.keyboard.press("x");
  }
  await page.reload();
  await page.getByText("Compare 2 chosen").click();
  await columns().first().waitFor();
  assert.deepEqual(await ids(), ["401", "403"]);
  assert.equal(await bar.isVisible(), false, "the comparison has a form for others");
  await page.goto(`${host.site.url}4xx/`);
  await bar.getByRole("button", { name: "Clear" }).click();
  assert.equal(await bar.isVisible(), false);
  assert.equal(await page.locator("[data-chosen]").count(), 0);
});

test("a finger finds the control", async () => {
  const phone = await host.browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const touched = await phone.newPage();
  await touched.goto(`${host.site.url}4xx/`);
  const controls = touched.locator(".pick:visible");
  await controls.nth(1).waitFor();
  const { width, height } = await controls.first().boundingBox();
  assert.ok(width >= 24 && height >= 24, `${width} x ${height}`);
  await controls.nth(0).tap();
  await controls.nth(1).tap();
  await touched.getByText("Compare 2 chosen").tap();
  await touched.waitForURL(/compare\/\?codes=/);
  await phone.close();
});

test("an entry and a cell of a map are chosen by the key", async () => {
  await page.goto(`${host.site.url}404/`);
  await page.waitForSelector("html[data-script=on]");
  await page.keyboard.press("x");
  await page.getByText("404 chosen. Choose another to compare.").waitFor();
  await page.evaluate(() => {
    document.querySelector("main").insertAdjacentHTML("beforeend", '<a href="#" data-code="410">410</a>');
  });
  await page.locator("[data-code]").focus();
  await page.keyboard.press("x");
  assert.equal(await page.locator("[data-code][data-chosen]").count(), 1);
  await page.getByText("Compare 2 chosen").click();
  await columns().first().waitFor();
  assert.deepEqual(await ids(), ["404", "410"]);
});

test("a query of several codes leads to their comparison, with what tells them apart", async () => {
  for (const [query, path, says] of [
    ["401 vs 403", "compare/401-403/", /403 knows the caller|401 asks for credentials/],
    ["difference between 404 and 410", "compare/404-410/", /./],
    ["301/302/303/307/308", "compare/301-302-303-307-308/", null],
    ["404, 418", "compare/?codes=404,418", null],
  ]) {
    await page.goto(`${host.site.url}?q=${encodeURIComponent(String(query))}`);
    const link = page.locator(".offer a[href*=compare]");
    await link.waitFor();
    assert.equal(await link.evaluate(({ href }) => href), host.site.url + path);
    if (says)
      await page
        .locator(".offer .difference")
        .filter({ hasText: /** @type {RegExp} */ (says) })
        .first()
        .waitFor();
    const listed = await page.$$eval("[data-id]:not([hidden])", (rows) => [
      ...new Set(rows.map(({ dataset }) => dataset.id.slice(0, 3))),
    ]);
    assert.deepEqual(listed, String(query).match(/\d{3}/g), String(query));
  }
});
