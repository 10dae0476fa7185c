// The page of each number: read without script, linked, and without a complaint.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { dist, hosted, numbers, statuses } from "../site.js";

const host = hosted();

const folders = (await readdir(dist, { withFileTypes: true }))
  .filter((file) => file.isDirectory())
  .map(({ name }) => name);
const sections = folders.filter(
  (name) => !numbers.includes(name) && !["pictures", "v1", "elements", "demo", "embed"].includes(name),
);
const comparisons = (await readdir(`${dist}compare`, { withFileTypes: true }))
  .filter((file) => file.isDirectory())
  .map(({ name }) => `compare/${name}`);
const foldersOfNumbers = await Promise.all(
  numbers.map(async (name) => ({ name, files: await readdir(dist + name) })),
);
const snippets = foldersOfNumbers
  .filter(({ files }) => files.includes("send"))
  .map(({ name }) => `${name}/send`);
const documents = [
  "index.html",
  "404.html",
  "offline.html",
  ...[...numbers, ...sections, ...comparisons, ...snippets].map((name) => `${name}/index.html`),
  "embed/index.html",
];
const alone = ["embed.html", "demo/plain.html", "demo/strict.html", "demo/markdown.html"];

/** @param {number} number The ids of a number's meanings, in the order of the table. */
const meaningsOf = (number) => statuses.filter(({ code }) => code === number).map(({ id }) => id);

test("every page loads without an error, and its links lead somewhere", async () => {
  assert.deepEqual(
    folders.filter((name) => /^\d{3,}$/.test(name)),
    [...numbers].sort(),
  );
  const page = await host.browser.newPage();
  const complaints = [];
  page.on(
    "console",
    (message) => message.type() === "error" && complaints.push(`${page.url()}: ${message.text()}`),
  );
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  // A picture still on its way when the next page is asked for is no failure.
  const left = "net::ERR_ABORTED";
  page.on(
    "requestfailed",
    (request) => request.failure().errorText !== left && complaints.push(`${page.url()}: ${request.url()}`),
  );
  page.on(
    "request",
    (request) =>
      request.url().startsWith(host.site.url) || complaints.push(`${page.url()} asked ${request.url()}`),
  );
  const linked = new Set();
  const anchors = new Map();
  for (const path of [
    "",
    "404.html",
    ...[...numbers, ...sections, ...comparisons, ...snippets].map((name) => `${name}/`),
  ]) {
    await page.goto(host.site.url + path);
    const { links, ids, title, rows } = await page.evaluate(() => ({
      links: [...document.querySelectorAll("a[href]")]
        .map(({ href }) => href)
        .filter((href) => href.startsWith(origin)),
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      title: document.title,
      rows: document.querySelectorAll("article.entry").length,
    }));
    for (const link of links) linked.add(link);
    anchors.set(host.site.url + path, ids);
    if (numbers.includes(path.slice(0, -1)))
      assert.ok(rows >= 1 && title.startsWith(path.slice(0, 3)), `${path}: ${title}`);
    assert.equal(new Set(ids).size, ids.length, `${path} has an id twice`);
  }
  for (const link of linked) {
    const [path, anchor] = link.split("#");
    if (anchors.has(path)) assert.ok(!anchor || anchors.get(path).includes(anchor), link);
    else assert.equal((await fetch(path)).status, 200, link);
  }
  assert.deepEqual(complaints, []);
  await page.close();
});

test("every page is valid HTML", async () => {
  const classes = statuses.map((status) => status.class).filter((id) => id !== null);
  const missing = [...classes, ...statuses.map(({ origin }) => origin)].filter(
    (id) => !sections.includes(id),
  );
  assert.deepEqual(missing, [], "each class and each origin has a page");
  const validate = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Rules on the layout of the text, and on the choice between two ways that HTML has.
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-trailing-whitespace": "off",
      "prefer-native-element": "off",
      "long-title": ["error", { maxlength: 75 }],
    },
  });
  for (const path of [...documents, ...alone]) {
    const report = await validate.validateString(await readFile(dist + path, "utf8"));
    const findings = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} at ${offset}`),
    );
    assert.deepEqual(findings.slice(0, 8), [], path);
  }
});

test("every page says what it is, to readers of links and of data", async () => {
  const titles = new Map();
  for (const path of documents) {
    const text = await readFile(dist + path, "utf8");
    const [, title] = text.match(/<title>([^<]+)<\/title>/);
    const [, description] = text.match(/<meta name="description" content="([^"]{20,})">/);
    assert.ok(!titles.has(title), `${path} and ${titles.get(title)} are both ${title}`);
    titles.set(title, path);
    assert.ok(description.length <= 200, path);
    assert.match(text, /<meta property="og:image" content="\/pictures\/card\.png">/);
  }
  const text = await readFile(`${dist}499/index.html`, "utf8");
  const { "@graph": terms } = JSON.parse(
    text.match(/<script type="application\/ld\+json">(.*?)<\/script>/)[1],
  );
  assert.deepEqual(
    terms.map((term) => [term["@type"], term.termCode, term.url]),
    meaningsOf(499).map((id) => ["DefinedTerm", "499", `/499/#${id.slice(4)}`]),
  );
  const card = await readFile(`${dist}pictures/card.png`);
  assert.deepEqual([card.readUInt32BE(16), card.readUInt32BE(20)], [1200, 630]);
  const overview = await readFile(`${dist}llms.txt`, "utf8");
  assert.equal(overview.match(/^- \[\d{3,} /gm).length, statuses.length);
  assert.match(overview, /^- \[499 Client Closed Request \(nginx\)\]\(\/499\/#nginx\): /m);
});

test("the overview for programs that read text names each sender once", async () => {
  const overview = await readFile(`${dist}llms.txt`, "utf8");
  assert.ok(overview.includes("- [404 Not Found (IANA)]"));
  assert.doesNotMatch(overview, /\(([^()]+)\) \(\1\)/);
});

test("what a host needs lies beside the pages", async () => {
  for (const path of [...documents, "sw.js", "llms.txt", "third-party.txt", "v1/statuses.json"]) {
    const [plain, brotli, gzip] = await Promise.all([
      readFile(dist + path),
      readFile(`${dist + path}.br`),
      readFile(`${dist + path}.gz`),
    ]);
    assert.ok(brotliDecompressSync(brotli).equals(plain) && gunzipSync(gzip).equals(plain), path);
  }
});

test("the notices of third parties name every crate that the program shows traces of", async () => {
  const notices = await readFile(`${dist}third-party.txt`, "utf8");
  const [wasm] = (await readdir(dist)).filter((name) => name.endsWith(".wasm"));
  // Panics of the program name its sources: `.../slab-0.4.12/src/lib.rs`.
  const traces = new Set(
    [...(await readFile(dist + wasm, "latin1")).matchAll(/([\w-]+)-(\d+\.\d+\.\d+[\w.+-]*)\/src\//g)].map(
      ([, name, version]) => `${name} ${version}`,
    ),
  );
  assert.ok(traces.size > 10, [...traces].join());
  const named = notices
    .match(/^.+(?=: .+ \(text [\d, ]+\)$)/gm)
    .map((line) => line.replace(" (in the Rust standard library)", ""));
  assert.deepEqual(
    [...traces].filter((crate) => !named.includes(crate)),
    [],
  );
  for (const start of ["leptos ", "wasm-bindgen ", "Rust standard library 1."])
    assert.ok(
      named.some((name) => name.startsWith(start)),
      start,
    );
  for (const [, numbers] of notices.matchAll(/ \(text ([\d, ]+)\)$/gm)) {
    for (const number of numbers.split(", "))
      assert.match(notices, new RegExp(`^Text ${number}, of .+\n-+\n\n[^]{100}`, "m"));
  }
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    assert.equal(
      await readFile(dist + name, "utf8"),
      await readFile(new URL(`../../${name}`, import.meta.url), "utf8"),
    );
  }
});

test("a path that leads nowhere offers the number in it", async () => {
  const page = await host.browser.newPage();
  for (const [path, offered] of [
    ["505/foo", "505 HTTP Version Not Supported"],
    ["docs/http-499.html", "499 Client Closed Request"],
  ]) {
    const response = await page.goto(host.site.url + path);
    assert.equal(response.status(), 404);
    const link = page.locator("#offer a");
    assert.equal(await link.innerText(), offered);
    await link.click();
    await page.waitForURL(`${host.site.url + offered.slice(0, 3)}/`);
  }
  await page.goto(`${host.site.url}nowhere`);
  await page.waitForSelector("html[data-script=on]");
  assert.equal(await page.locator("#offer a").count(), 0);
  assert.equal(await page.locator(".numbers a").count(), numbers.length);
  await page.close();
});

test("a path that leads nowhere takes up what was asked", async () => {
  const page = await host.browser.newPage();
  const asked = page.locator("#asked");
  for (const [path, says, leads] of [
    [
      "777/",
      "777 lies outside the range of 100 to 599. A client treats it as 5xx: RFC 9110 section 15.",
      "5xx/",
    ],
    ["483", "Nobody is known to send 483. A client treats it as 400: RFC 9110 section 15.", "400/"],
    ["6xx/", "Search for \u201c6xx\u201d", "?q=6xx"],
    ["upstream-timed-out", "Search for \u201cupstream timed out\u201d", "?q=upstream%20timed%20out"],
  ]) {
    await page.goto(host.site.url + path);
    await asked.locator("a").first().waitFor();
    assert.equal(await asked.innerText(), says);
    assert.equal(
      await asked
        .locator("a")
        .first()
        .evaluate(({ href }) => href),
      host.site.url + leads,
    );
  }
  assert.equal(await page.locator("[name=q]").inputValue(), "upstream timed out");
  await page.goto(`${host.site.url}404.html`);
  await page.waitForSelector("html[data-script=on]");
  assert.equal(await asked.innerText(), "");
  await page.close();
});

test("a ruling has an address, and reads without script", async () => {
  const context = await host.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.site.url}choose/`);
  assert.equal(await page.locator(".ruling:visible").count(), 0);
  assert.ok((await page.locator(".ruled > a:visible").count()) > 80, "every answer is visible");
  await page.locator("#taken > a").click();
  assert.equal(page.url(), `${host.site.url}choose/#taken`);
  const ruling = page.locator(".ruling:visible");
  assert.equal(await ruling.count(), 1);
  const text = await ruling.innerText();
  for (const part of ["HTTP/1.1 409 Conflict", "422 Unprocessable Content", "StatusCode::CONFLICT"])
    assert.ok(text.includes(part), part);
  await context.close();
});

test("a ruling shows the constant of the library that was chosen", async () => {
  const page = await host.browser.newPage();
  await page.goto(`${host.site.url}choose/#rate`);
  await page.locator("#library").selectOption("go_net_http");
  const constant = page.locator(":target [data-constant]");
  await page.locator(":target", { hasText: "http.StatusTooManyRequests" }).waitFor();
  await page.locator("#missing > a").click();
  await page.locator(":target", { hasText: "http.StatusNotFound" }).waitFor();
  await page.reload();
  await page.locator(":target", { hasText: "http.StatusNotFound" }).waitFor();
  assert.equal(await constant.innerText(), "http.StatusNotFound");
  await page.close();
});

test("a comparison shows what differs, and all of it when asked, without script too", async () => {
  const context = await host.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.site.url}compare/401-403/`);
  const shown = page.locator("tbody:visible");
  const differing = await shown.count();
  const all = await page.locator("tbody").count();
  assert.ok(differing >= 3 && differing < all, `${differing} of ${all}`);
  await page.locator("#only").uncheck();
  assert.equal(await shown.count(), all);
  await page.goto(`${host.site.url}compare/`);
  assert.ok((await page.locator(".sets a").count()) >= 40);
  // Any other set needs script, and so does the form for it.
  assert.equal(await page.locator("#codes").isVisible(), false);
  assert.ok(await page.locator("noscript .note", { hasText: "Any other set needs script" }).isVisible());
  await context.close();
});

test("how to send a code is shown for what the reader chose, and can be copied", async () => {
  assert.ok(snippets.length > 40);
  const page = await host.browser.newPage();
  await page.goto(`${host.site.url}429/`);
  await page.getByRole("link", { name: /^From \d+ others$/ }).click();
  await page.waitForURL("**/429/send/");
  await page.locator("[data-libraries]").selectOption("go_net_http");
  const chosen = page.locator(".chosen code");
  assert.match(await chosen.innerText(), /w\.Header\(\)\.Set\("Retry-After", "120"\)/);
  await page.goto(`${host.site.url}405/send/`);
  await page.waitForSelector("html[data-script=on]");
  assert.match(await chosen.innerText(), /http\.StatusMethodNotAllowed/);
  // It stands there once, and no line of it is broken.
  assert.equal(await page.getByText("StatusMethodNotAllowed").locator("visible=true").count(), 1);
  const heights = await page.locator("pre:visible code").evaluateAll((codes) =>
    codes.map((code) => {
      const { height } = code.getBoundingClientRect();
      const line = Number.parseFloat(getComputedStyle(code).fontSize);
      return height / code.textContent.split("\n").length / line;
    }),
  );
  assert.ok(
    heights.every((height) => height < 1.5),
    `${heights}`,
  );
  await page.close();
});

test("the first Tab leads past the bar, and every page ends with the ways to the others", async () => {
  const page = await host.browser.newPage();
  for (const path of ["404/", "choose/", "compare/401-403/", "5xx/", "embed/", "404.html"]) {
    await page.goto(host.site.url + path);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    assert.equal(await skip.innerText(), "Skip to the content", path);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("#main")), `${path}: in the content`);
    assert.equal(await page.locator(".parts li a").count(), 6, path);
    assert.equal(await page.locator("footer h2").count(), 5, path);
  }
  await page.close();
});

/** The number of pages of a PDF. */
const sheetsOf = (/** @type {Buffer} */ pdf) => pdf.toString("latin1").match(/\/Type \/Page\b/g).length;

test("the cheat sheet prints on two sides of A4", async () => {
  const page = await host.browser.newPage({ viewport: { width: 718, height: 1054 } });
  await page.goto(`${host.site.url}cheat-sheet/`);
  const printed = await page.pdf({ preferCSSPageSize: true });
  assert.equal(sheetsOf(printed), 2);
  assert.match(printed.toString("latin1"), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.emulateMedia({ media: "print" });
  const broken = await page
    .locator(".sheet .code")
    .evaluateAll((codes) => codes.filter((code) => code.getClientRects().length > 1).length);
  assert.equal(broken, 0, "no number is broken");
  await page.close();
});

test("the list prints as a cheat sheet", async () => {
  const page = await host.browser.newPage();
  await page.goto(host.site.url);
  await page.waitForSelector("html[data-search=on]");
  const rows = () => page.locator("[data-id]:visible").count();
  // History is folded, on paper too.
  const unfolded = await rows();
  assert.ok(unfolded > 200 && unfolded < statuses.length);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".top").isVisible(), false);
  assert.equal(await rows(), unfolded);
  const columns = () => page.locator(".rows").evaluate((rows) => getComputedStyle(rows).columnCount);
  assert.equal(await columns(), "3");
  assert.equal(sheetsOf(await page.pdf({ preferCSSPageSize: true })), 2);
  assert.ok(await page.locator('[data-id="404"] .summary').isVisible());
  // The rows of a search are printed whole.
  await page.emulateMedia({ media: "screen" });
  await page.locator("[name=q]").fill("timeout");
  await page.locator('[data-id="404"]').waitFor({ state: "hidden" });
  await page.emulateMedia({ media: "print" });
  assert.equal(await columns(), "2");
  assert.ok(await page.locator('[data-id="499-nginx"] .summary').isVisible());
  await page.close();
});

test("a page begins at the top of its first sheet, and prints what it folds", async () => {
  const page = await host.browser.newPage();
  for (const [path, most, shown] of /** @type {[string, number, string][]} */ ([
    ["404/", 5, ".codes a, .history .sources, .checks .log"],
    ["compare/401-403/", 1, "tbody.same"],
    ["choose/", 3, ".ruled > a"],
    ["retry/", 4, "#never > dl dt"],
  ])) {
    await page.goto(host.site.url + path);
    await page.emulateMedia({ media: "print" });
    const count = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(count <= most, `${path} takes ${count} sheets`);
    const parts = await page.$$eval(shown, (parts) => parts.map((part) => part.checkVisibility()));
    assert.ok(parts.length > 0 && parts.every(Boolean), path);
    await page.emulateMedia({ media: "screen" });
  }
  await page.close();
});

test("every number prints in one line, in wide fonts too", async () => {
  const context = await host.browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  for (const path of ["", "5xx/", "nginx/"]) {
    await page.goto(host.site.url + path);
    for (const font of ["DejaVu Sans", "DejaVu Sans Mono", "Liberation Serif"]) {
      await page.addStyleTag({ content: `* { font-family: "${font}" !important }` });
      const lines = await page.$$eval(".row .code", (codes) =>
        codes
          .filter((code) => code.getClientRects().length > 0)
          .map((code) => {
            const text = document.createRange();
            text.selectNodeContents(code);
            return new Set([...text.getClientRects()].map(({ top }) => top)).size;
          }),
      );
      assert.ok(lines.length > 0 && lines.every((count) => count === 1), `${path} in ${font}: ${lines}`);
    }
  }
  await context.close();
});

test("a number's page shows every meaning without script", async () => {
  const context = await host.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.site.url}499/#esri`);
  assert.deepEqual(
    await page.$$eval("article.entry", (entries) => entries.map(({ dataset }) => dataset.entry)),
    meaningsOf(499),
  );
  assert.equal(await page.locator("#esri h2").innerText(), "499 Token Required");
  await page.goto(host.site.url);
  await page.locator('[data-id="404"] a').click();
  assert.equal(page.url(), `${host.site.url}404/#iana`);
  assert.match(await page.locator("article.entry").innerText(), /Not Found/);
  await context.close();
});

test("the search box of a number's page searches the explorer", async () => {
  const page = await host.browser.newPage();
  await page.goto(`${host.site.url}404/`);
  await page.locator("[name=q]").fill("gateway");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[data-search=on]");
  assert.equal(page.url(), `${host.site.url}?q=gateway`);
  assert.equal(await page.locator("[name=q]").inputValue(), "gateway");
  await page.close();
});
