// <http-status-explorer> in pages of another origin: attributes, events, remarks, manners, failure.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { axe, hostPages } from "../host.js";
import { caughtUp, dist, statuses } from "../site.js";

const host = hostPages();
const explorer = (attributes = "", content = "") =>
  `<main><h1>Host</h1><http-status-explorer id="e" loading="eager" ${attributes}>${content}</http-status-explorer></main>`;
const shown = (page, id = "e") =>
  caughtUp(page).then(() =>
    page.$$eval(`#${id} [data-id]:not([hidden])`, (rows) => rows.map(({ dataset }) => dataset.id)),
  );
const shownBecomes = (page, count) =>
  page.waitForFunction(
    (count) =>
      document.querySelector("#e").shadowRoot.querySelectorAll("[data-id]:not([hidden])").length === count,
    count,
  );
const set = (page, name, value) =>
  page
    .locator("#e")
    .evaluate(
      (element, [name, value]) =>
        value === null ? element.removeAttribute(name) : element.setAttribute(name, value),
      [name, value],
    );

async function opened(attributes, content, options) {
  const page = await host.open(explorer(attributes, content), options);
  await page.tells("status-ready");
  return page;
}

test("attributes choose, and changing one changes the list", async () => {
  const page = await opened('class="fancy 4xx 5xx" origin="nginx, cloudflare"');
  const narrowed = await shown(page);
  assert.ok(
    narrowed.length > 5 && narrowed.every((id) => /^[45]\d\d-(nginx|cloudflare)/.test(id)),
    String(narrowed),
  );
  await set(page, "origin", "cloudflare");
  await page.waitForFunction(
    (before) =>
      document.querySelector("#e").shadowRoot.querySelectorAll("[data-id]:not([hidden])").length !== before,
    narrowed.length,
  );
  await set(page, "class", null);
  await set(page, "origin", null);
  await shownBecomes(page, statuses.length);
  await page.locator("#e").evaluate((element) => (element.query = "teapot"));
  await page.waitForFunction(
    () =>
      document.querySelector("#e").shadowRoot.querySelector("[data-id]:not([hidden])").dataset.id === "418",
  );
  assert.equal(await page.locator("#e").getAttribute("query"), "teapot");
  await set(page, "query", null);
  await set(page, "spec", "6585");
  await shownBecomes(page, 4);
  assert.deepEqual(await page.told("status-search"), [], "what the host asks for is not told to it");
});

test("a selection is all there is", async () => {
  const page = await opened('codes="404 409 499-nginx"');
  assert.deepEqual(await shown(page), ["404", "409", "499-nginx"]);
  assert.equal(await page.locator("#e [part=status] p").first().innerText(), "3 entries");
  await page.locator("#e [name=q]").fill("gateway");
  assert.ok((await shown(page)).every((id) => ["404", "409", "499-nginx"].includes(id)));
  await page.locator("#e [name=q]").fill("nginx");
  await caughtUp(page);
  await page.locator("#e [data-do=reset]").click();
  await shownBecomes(page, 3);
  await page.locator("#e").evaluate((element) => Object.assign(element, { codes: ["500", "502"] }));
  await page.waitForFunction(
    () =>
      document.querySelector("#e").shadowRoot.querySelector("[data-id]:not([hidden])").dataset.id === "500",
  );
  assert.deepEqual(
    await shown(page),
    statuses.filter(({ code }) => code === 500 || code === 502).map(({ id }) => id),
    "a number stands for all of its meanings",
  );
});

test("events tell what the reader does", async () => {
  const page = await opened("");
  await page.locator("#e [name=q]").pressSequentially("conflict", { delay: 20 });
  await page.tells("status-search");
  assert.deepEqual(await page.told("status-search"), [
    { query: "conflict", count: (await shown(page)).length },
  ]);
  await page.locator('#e [data-id="409"] a').click();
  await page.tells("status-select");
  assert.deepEqual(await page.told("status-select"), [{ id: "409", code: 409, origin: "iana" }]);
  await page.locator("#e [data-do=close]").click();
  await page.locator("#e [name=q]").fill("499");
  await page.locator('#e [data-id="499-esri"] a').click();
  await page.tells("status-select", 2);
  assert.deepEqual((await page.told("status-select"))[1], { id: "499-esri", code: 499, origin: "esri" });
  assert.deepEqual(await page.evaluate(() => told.map(({ from }) => from).filter((id) => id !== "e")), []);
});

test("remarks of the host stand in their rows and entries", async () => {
  const page = await opened(
    "",
    '<p slot="note-409">We use this for orders.</p><p slot="note-499-esri">Not ours.</p><p slot="note-499">Ours.</p>',
  );
  const remarkIn = (selector) =>
    page.locator("#e").evaluate(
      (element, selector) =>
        [...element.shadowRoot.querySelectorAll(/** @type {"slot"} */ (`${selector} slot`))]
          .flatMap((slot) => slot.assignedNodes())
          .map(({ textContent }) => textContent)
          .join(),
      selector,
    );
  assert.equal(await remarkIn('[data-id="409"]'), "We use this for orders.");
  assert.equal(await remarkIn('[data-id="499-nginx"]'), "Ours.");
  assert.equal(await remarkIn('[data-id="499-esri"]'), "Not ours.");
  await page.locator('#e [data-id="409"] a').click();
  await page.waitForFunction(() => document.querySelector("#e").shadowRoot.querySelector(".entry slot"));
  assert.ok(await page.locator("#e > [slot=note-409]").isVisible());
  await page
    .locator("#e")
    .evaluate((element) => element.insertAdjacentHTML("beforeend", '<p slot="note-404">Added later.</p>'));
  await page.waitForFunction(() =>
    document.querySelector("#e").shadowRoot.querySelector('[data-id="404"] slot'),
  );
});

test("the keyboard alone suffices, and keys mean something inside only", async () => {
  const page = await host.open(
    `<button id="before">before</button>${explorer()}<button id="after">after</button>`,
  );
  await page.tells("status-ready");
  await page.evaluate(() => {
    globalThis.pressed = [];
    addEventListener("keydown", ({ key, defaultPrevented }) =>
      pressed.push(`${key}${defaultPrevented ? "!" : ""}`),
    );
  });
  const active = () => page.evaluate(() => document.querySelector("#e").shadowRoot.activeElement);
  await page.locator("#before").focus();
  await page.keyboard.press("/");
  assert.equal(await active(), null, "not from outside");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const box = () =>
    page.evaluate(() => document.querySelector("#e").shadowRoot.activeElement?.matches("[name=q]"));
  if (!(await box())) await page.keyboard.press("/");
  assert.ok(await box(), "/ leads to the search box from inside");
  await page.keyboard.type("gateway/");
  assert.deepEqual(
    await page.evaluate(() => pressed.filter((key) => /^[a-z/]!?$/.test(key))),
    ["/"],
    "what is typed is none of the host's",
  );
  await page.keyboard.press("Backspace");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const reads = (times) =>
    page
      .tells("status-select", times)
      .then(() =>
        page.waitForFunction(() =>
          document.querySelector("#e").shadowRoot.activeElement?.matches(".entry h2"),
        ),
      );
  await reads(1);
  const first = (await page.told("status-select"))[0].id;
  await page.keyboard.press("]");
  await reads(2);
  await page.keyboard.press("[");
  await reads(3);
  assert.equal((await page.told("status-select"))[2].id, first);
  await page.keyboard.press("Escape");
  await page.waitForFunction(
    (id) => document.querySelector("#e").shadowRoot.activeElement?.closest("[data-id]")?.dataset.id === id,
    first,
  );
});

test("nothing outside of it is touched", async () => {
  const page = await host.open(`<div style="height:2000px"></div>${explorer('query="timeout" open="504"')}`, {
    before: (page) =>
      page.addInitScript(() => {
        globalThis.globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
      }),
  });
  await page.tells("status-ready");
  await page.waitForTimeout(600);
  const left = await page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(globalThis).filter(
      (name) => !globalsBefore.has(name) && !["told", "globalsBefore"].includes(name),
    ),
    head: document.head.children.length,
    body: document.body.children.length,
    address: location.pathname + location.search + location.hash,
    history: history.length,
    scroll: scrollY,
    focus: document.activeElement.localName,
    stored: [localStorage.length, document.cookie],
    title: document.title,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    html: document.documentElement.attributes.length,
  }));
  assert.deepEqual(left, {
    globals: [],
    head: 3,
    body: 2,
    address: "/",
    history: 2,
    scroll: 0,
    focus: "body",
    stored: [0, ""],
    title: "Host",
    sheets: 0,
    html: 1,
  });
});

test("the address follows where that is asked for, beside what is there", async () => {
  const page = await opened("sync-url");
  await page.locator("#e [name=q]").fill("gateway");
  await page.waitForFunction(() => location.search === "?status-query=gateway");
  await page.locator("#e [data-value='class:5xx']").evaluate((control) => control.click());
  await page.waitForFunction(() => location.search.includes("status-class=5xx"));
  const before = await shown(page);
  await page.reload();
  await page.tells("status-ready");
  assert.deepEqual(await shown(page), before);
});

test("a host's resets, small roots, dark pages and writing from the right leave it as it is", async () => {
  const css =
    "* { all: unset } html { font-size: 62.5% } body { background: #111; color: #eee; direction: rtl; text-align: center; line-height: 3; letter-spacing: 9px; text-transform: uppercase }";
  const plain = await opened("");
  const measured = (page) =>
    page.locator("#e").evaluate((element) => {
      const row = element.shadowRoot.querySelector("[data-id='404']");
      const { fontSize, lineHeight, letterSpacing, textTransform, textAlign, direction } = getComputedStyle(
        row.querySelector(".summary"),
      );
      return {
        height: Math.round(row.getBoundingClientRect().height),
        fontSize,
        lineHeight,
        letterSpacing,
        textTransform,
        textAlign,
        direction,
      };
    });
  const dark = await opened("", "", { head: `<style>${css}</style>` });
  assert.deepEqual(await measured(dark), await measured(plain));
  assert.ok(
    await dark
      .locator("#e")
      .evaluate(
        (element) =>
          Number(
            /\((\d+)/.exec(getComputedStyle(element.shadowRoot.querySelector(".root")).backgroundColor)[1],
          ) < 60,
      ),
    "dark on a dark page",
  );
  const theme = (page) =>
    page
      .locator("#e")
      .evaluate((element) => getComputedStyle(element.shadowRoot.querySelector(".root")).backgroundColor);
  const light = await theme(plain);
  await set(plain, "theme", "dark");
  assert.notEqual(await theme(plain), light);
});

test("parts and custom properties style it", async () => {
  const page = await opened("", "", {
    head: "<style>http-status-explorer { --status-surface: rgb(1, 2, 3); --status-height: 300px } http-status-explorer::part(code) { color: rgb(4, 5, 6) } http-status-explorer::part(search) { letter-spacing: 3px }</style>",
  });
  const of = (selector, property) =>
    page
      .locator("#e")
      .evaluate(
        (element, [selector, property]) =>
          getComputedStyle(element.shadowRoot.querySelector(selector))[property],
        [selector, property],
      );
  assert.equal(await of("[name=q]", "backgroundColor"), "rgb(1, 2, 3)");
  assert.equal(await of("[name=q]", "letterSpacing"), "3px");
  assert.equal(await of(".row .code", "color"), "rgb(4, 5, 6)");
  assert.ok((await page.locator("#e").boundingBox()).height <= 300);
  await set(page, "columns", "name origin");
  assert.equal(await of(".row .summary", "display"), "none");
  assert.notEqual(await of(".row .name", "display"), "none");
});

test("moving keeps it, removing frees it, and it comes back", async () => {
  const page = await host.open(`<div id="one">${explorer()}</div><div id="two"></div>`);
  await page.tells("status-ready");
  await page.locator("#e [name=q]").fill("teapot");
  await page.tells("status-search");
  const element = await page.locator("#e").elementHandle();
  const row = await page.locator("#e [data-id='418']").elementHandle();
  await element.evaluate((element) => document.querySelector("#two").append(element));
  await page.waitForTimeout(100);
  assert.ok(await row.evaluate((row) => row.isConnected), "the same rows");
  assert.equal((await shown(page))[0], "418");
  await page.locator('#e [data-id="418"] a').click();
  await page.waitForFunction(() =>
    document.querySelector("#e").shadowRoot.querySelector(".entry h2")?.part.contains("title"),
  );
  await element.evaluate((element) => element.remove());
  await page.waitForFunction(
    (element) => element.shadowRoot.querySelectorAll("[data-id]").length === 0,
    element,
  );
  assert.equal(await row.evaluate((row) => row.isConnected), false, "freed");
  await element.evaluate((element) => document.body.append(element));
  await page.tells("status-ready", 2);
  assert.equal((await shown(page)).length, statuses.length);
});

test("nothing keeps one that was removed", async () => {
  const page = await opened("");
  await page.evaluate(async () => {
    const made = () =>
      Object.assign(document.createElement("http-status-explorer"), { loading: "eager", query: "timeout" });
    globalThis.removed = [];
    for (let count = 0; count < 3; count++) {
      const explorer = made();
      const ready = new Promise((done) => explorer.addEventListener("status-ready", done));
      document.body.append(explorer);
      await ready;
      explorer.remove();
      globalThis.removed.push(new WeakRef(explorer));
    }
  });
  const session = await page.context().newCDPSession(page);
  const kept = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return page.evaluate(() => globalThis.removed.filter((explorer) => explorer.deref()).length);
  };
  // The last one may be what the browser itself remembers.
  const deadline = Date.now() + 8000;
  while ((await kept()) > 1) {
    assert.ok(Date.now() < deadline, "explorers that were removed stay");
    await caughtUp(page);
  }
});

test("it waits until it is near, or used", async () => {
  const asked = [];
  const before = (page) =>
    page.on("request", (request) => request.url().endsWith(".wasm") && asked.push(request.url()));
  const far = await host.open(
    '<div style="height:4000px"></div><http-status-explorer id="e"></http-status-explorer>',
    { before },
  );
  await far.waitForLoadState("networkidle");
  assert.equal(asked.length, 0);
  assert.deepEqual(await shown(far), []);
  const room = await far.locator("#e").boundingBox();
  await far.evaluate(() => scrollTo(0, 4000));
  await far.tells("status-ready");
  assert.equal(asked.length, 1);
  assert.equal((await shown(far)).length, statuses.length);
  assert.ok(Math.abs((await far.locator("#e").boundingBox()).height - room.height) <= 2, "its room was kept");

  const used = await host.open('<http-status-explorer id="e" loading="interaction"></http-status-explorer>', {
    before,
  });
  await used.waitForTimeout(300);
  assert.equal(asked.length, 1);
  await used.locator("#e [name=q]").pressSequentially("teapot");
  await used.tells("status-ready");
  assert.equal((await shown(used))[0], "418");
  assert.equal(await used.locator("#e [name=q]").inputValue(), "teapot");
});

test("ten share one program", async () => {
  const asked = [];
  const page = await host.open(
    Array.from(
      { length: 10 },
      (_, place) =>
        `<http-status-explorer id="e${place}" loading="eager" query="${500 + place}"></http-status-explorer>`,
    ).join(""),
    {
      before: async (page) => {
        page.on("request", (request) => asked.push(request.url()));
        await page.addInitScript(() => {
          globalThis.compiled = 0;
          const { compileStreaming } = WebAssembly;
          WebAssembly.compileStreaming = (...given) => {
            globalThis.compiled += 1;
            return compileStreaming(...given);
          };
        });
      },
    },
  );
  await page.tells("status-ready", 10);
  assert.equal(asked.filter((url) => url.endsWith(".wasm")).length, 1);
  assert.equal(asked.filter((url) => /explorer-\w+\.html$/.test(url)).length, 1);
  assert.equal(await page.evaluate(() => compiled), 1);
  for (const place of [0, 3, 9]) assert.ok((await shown(page, `e${place}`))[0].startsWith(`50${place}`));
});

/**
 * Ways in which a program cannot be had: what it is, the reason that is told, what is done to the page, the host's header fields.
 * @type {[how: string, reason: RegExp, before: (page: import("../host.js").HostPage) => unknown, headers?: (origin: string) => Record<string, string>][]}
 */
const unavailable = [
  [
    "blocked by the host's policy",
    /policy forbids WebAssembly/,
    undefined,
    (url) => ({
      "content-security-policy": `default-src 'none'; script-src ${url}; connect-src ${url}; style-src 'none'`,
    }),
  ],
  [
    "of a wrong type",
    /text\/plain, not as application\/wasm/,
    (page) =>
      page.route("**/*.wasm", async (route) =>
        route.fulfill({ response: await route.fetch(), contentType: "text/plain" }),
      ),
  ],
  [
    "missing",
    /answered 404/,
    (page) =>
      page.route("**/*.wasm", (route) =>
        route.fulfill({ status: 404, headers: { "access-control-allow-origin": "*" }, body: "" }),
      ),
  ],
  ["out of reach", /could not be loaded/, (page) => page.route("**/*.wasm", (route) => route.abort())],
  [
    "cut off",
    /damaged or incomplete/,
    (page) =>
      page.route("**/*.wasm", async (route) => {
        const whole = await (await route.fetch()).body();
        await route.fulfill({
          body: whole.subarray(0, whole.length / 2),
          contentType: "application/wasm",
          headers: { "access-control-allow-origin": "*" },
        });
      }),
  ],
];

const elsewhere = /wasm|Failed to load|Content Security Policy|ERR_/;
for (const [how, reason, before, headers] of unavailable) {
  test(`a program ${how} is told, and the rendered list stays`, async () => {
    const page = await host.open(explorer('class="5xx" origin="cloudflare"'), {
      before,
      headers: headers?.(host.site.url.slice(0, -1)),
      expected: elsewhere,
    });
    await page.tells("status-error");
    const [{ reason: told }] = await page.told("status-error");
    assert.match(told, reason);
    await page.locator("#e .summary:visible").first().waitFor();
    const ids = await shown(page);
    assert.deepEqual(
      ids,
      statuses.filter((one) => one.class === "5xx" && one.origin === "cloudflare").map(({ id }) => id),
    );
    assert.match(await page.locator("#e [part=note]").innerText(), /The search is off: /);
    await page.locator("#e [name=q]").fill("ssl");
    assert.deepEqual(
      await shown(page),
      ["525-cloudflare", "526-cloudflare"].filter((id) => ids.includes(id)),
    );
    if (how === "missing") {
      await page.unroute("**/*.wasm");
      await page.locator("#e button", { hasText: "Try again" }).click();
      await page.tells("status-ready");
    }
  });
}

test("a list that cannot be had is told once, and shown when it is asked for again", async () => {
  const page = await host.open(explorer('origin="nginx"'), {
    expected: elsewhere,
    before: (page) => page.route(/explorer-\w+\.html/, (route) => route.abort()),
  });
  await page.tells("status-error");
  await page.waitForTimeout(200);
  assert.deepEqual(
    (await page.told("status-error")).map(({ reason }) => reason),
    [`the list could not be loaded from ${new URL(host.site.url).host}`],
  );
  assert.match(await page.locator("#e [part=note]").innerText(), /The search is off: the list could not/);
  await page.unroute(/explorer-\w+\.html/);
  await page.locator("#e button", { hasText: "Try again" }).click();
  await page.tells("status-ready");
  assert.equal((await shown(page))[0], "444-nginx");
});

/** A page with an explorer whose program cannot be had. */
async function withoutProgram(attributes, content, options) {
  const page = await host.open(explorer(attributes, content), {
    expected: elsewhere,
    before: (page) => page.route("**/*.wasm", (route) => route.abort()),
    ...options,
  });
  await page.tells("status-error");
  await page.locator("#e .row").first().waitFor({ state: "attached" });
  return page;
}

test("every id and every number selects without the program", async () => {
  const page = await withoutProgram('codes="460-aws-alb"');
  assert.deepEqual(await shown(page), ["460-aws-alb"]);
  const shownOf = (codes) =>
    page.locator("#e").evaluate(
      (element, codes) =>
        codes.map((code) => {
          Object.assign(element, { codes: code });
          return [...element.shadowRoot.querySelectorAll("[data-id]:not([hidden])")].map(
            ({ dataset }) => dataset.id,
          );
        }),
      codes,
    );
  // An id without a name is a number.
  const ids = statuses.map(({ id }) => id).filter((id) => id.includes("-"));
  assert.deepEqual(
    await shownOf(ids),
    ids.map((id) => [id]),
  );
  const numbers = [...new Set(statuses.map(({ code }) => code))];
  assert.deepEqual(
    await shownOf(numbers),
    numbers.map((number) => statuses.filter(({ code }) => code === number).map(({ id }) => id)),
  );
});

test("attributes show the same entries with the program and without", async () => {
  const views = [
    { class: "5xx" },
    { class: "none" },
    { class: "fancy 4xx, 5xx", origin: "nginx cloudflare" },
    { origin: "NGINX" },
    { origin: "nobody" },
    { origin: "nobody iis" },
    { spec: "6585" },
    { spec: "rfc2616 rfc9110", class: "1xx" },
    { codes: "404 409 499-nginx" },
    { codes: "499, 460-aws-alb", class: "4xx" },
    { codes: "nothing" },
    { codes: "404 500", class: "5xx" },
    { query: "499" },
    { query: "teapot" },
    {},
  ];
  const names = ["query", "class", "origin", "spec", "codes"];
  const without = await withoutProgram("");
  const [count, countWithout] = [await opened(""), without].map(
    (page) => () => page.locator("#e [part=status] p").first().textContent(),
  );
  const page = host.opened.at(-1);
  for (const view of views) {
    for (const name of names) {
      await set(page, name, view[name] ?? null);
      await set(without, name, view[name] ?? null);
    }
    await caughtUp(page);
    const expected = (await shown(page)).sort();
    assert.ok(expected.length > 0);
    assert.deepEqual((await shown(without)).sort(), expected, JSON.stringify(view));
    assert.equal(await countWithout(), await count(), JSON.stringify(view));
    assert.equal(await without.locator("#e [name=q]").inputValue(), view.query ?? "");
  }
  assert.deepEqual(await without.told("status-search"), []);
  assert.equal((await without.told("status-error")).length, 1);
});

test("without the program, the search box finds words and the beginnings of numbers", async () => {
  const page = await withoutProgram("");
  const box = page.locator("#e [name=q]");
  const texts = await page.$$eval("#e [data-id]", (rows) =>
    rows.map(({ dataset, textContent }) => [dataset.id, textContent.toLowerCase()]),
  );
  await box.fill("GATEWAY time");
  const expected = texts.filter(([, text]) => text.includes("gateway") && text.includes("time"));
  assert.ok(expected.length > 0);
  assert.deepEqual(
    await shown(page),
    expected.map(([id]) => id),
  );
  await box.fill("40");
  assert.deepEqual(
    await shown(page),
    statuses.map(({ id }) => id).filter((id) => /^40\d/.test(id)),
  );
  await box.fill("zzzz");
  assert.deepEqual(await shown(page), []);
  assert.equal(
    await page.locator("#e [part=status] p").first().textContent(),
    `0 of ${statuses.length} entries`,
  );
});

test("the program takes over the rows that are there, with what was typed and chosen", async () => {
  /** @type {(value?: unknown) => void} */
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  const page = await host.open(explorer(), {
    before: (page) =>
      page.route("**/*.wasm", async (route) => {
        await released;
        await route.continue();
      }),
  });
  await page.locator("#e .row").first().waitFor();
  const box = page.locator("#e [name=q]");
  await box.pressSequentially("time");
  await page.locator("#e [data-value='class:5xx']").check();
  assert.ok((await shown(page)).every((id) => id.startsWith("5")));
  await box.focus();
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("#e");
    globalThis.before = [...shadowRoot.querySelectorAll(".row, input, textarea")];
    shadowRoot.querySelector("[name=q]").setSelectionRange(1, 2);
  });
  release();
  await page.tells("status-ready");
  assert.ok(
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("#e");
      const after = new Set(shadowRoot.querySelectorAll(".row, input, textarea"));
      return before.every((element) => after.has(element));
    }),
    "the same rows",
  );
  const [value, selected] = await box.evaluate(({ value, selectionStart, selectionEnd }) => [
    value,
    [selectionStart, selectionEnd],
  ]);
  assert.deepEqual([value, selected], ["time", [1, 2]]);
  assert.ok(await box.evaluate((box) => box.getRootNode().activeElement === box));
  assert.ok(await page.locator("#e [data-value='class:5xx']").isChecked());
  assert.ok((await shown(page)).every((id) => id.startsWith("5")));
  await page.keyboard.press("End");
  await page.keyboard.type("out");
  await page.tells("status-search");
  assert.equal((await page.told("status-search"))[0].query, "timeout");
  assert.equal((await shown(page))[0], "504");
});

const partNames = [
  "badge button code entry filter filters frame list name origin row search spec status summary".split(" "),
  ["best", "evidence", "note", "remark", "title"],
];

test("parts are named before the program takes over, and after", async () => {
  const { modules } = JSON.parse(await readFile(`${dist}elements/custom-elements.json`, "utf8"));
  const known = modules[1].declarations[0].cssParts.map(({ name }) => name);
  assert.deepEqual([...partNames.flat()].sort(), [...known].sort());
  // Each part has a margin of its own, which no child inherits.
  const css = known
    .map((name, place) => `http-status-explorer::part(${name}) { scroll-margin-top: ${place + 1}px }`)
    .join("\n");
  const options = { head: `<style>${css}</style>` };
  const styled = async (page) => {
    const margins = await page
      .locator("#e")
      .evaluate((element) => [
        ...new Set(
          [...element.shadowRoot.querySelectorAll("*")].map((one) => getComputedStyle(one).scrollMarginTop),
        ),
      ]);
    return margins.map((margin) => known[Number.parseInt(margin, 10) - 1]).filter(Boolean);
  };
  const includes = (parts, expected) =>
    assert.deepEqual(
      expected.filter((name) => !parts.includes(name)),
      [],
    );
  const remark = '<p slot="note-409">Ours.</p>';
  includes(await styled(await withoutProgram("", remark, options)), [...partNames[0], "note", "remark"]);
  const page = await opened("", remark, options);
  includes(await styled(page), [...partNames[0], "remark"]);
  await page.locator("#e [name=q]").fill("client hung up before the response");
  await page.locator("#e .best").waitFor();
  includes(await styled(page), [...partNames[0], "best"]);
  await page.locator("#e [name=q]").fill("colour:red gateway");
  await page.locator("#e .answer .note", { hasText: "no filter “colour:”" }).waitFor();
  includes(await styled(page), [...partNames[0], "note"]);
  await page.locator("#e [name=q]").fill("HTTP/1.1 502 Bad Gateway\nServer: nginx");
  await page.locator("#e .verdict").waitFor();
  includes(await styled(page), [...partNames[0], "evidence"]);
  await page.locator("#e [name=q]").fill("");
  await caughtUp(page);
  await page.locator('#e [data-id="409"] a').click();
  await page.locator("#e .entry .remark").waitFor();
  includes(await styled(page), [...partNames[0], "remark", "title"]);
  assert.deepEqual(
    await page.$$eval("#e :is(button, .row, .code, .origin)", (all) =>
      all.filter((element) => !element.part.length).map(({ outerHTML }) => outerHTML),
    ),
    [],
    "what the program and the pages make has its part too",
  );
});

test("variables and styles of the host do not leak in, nor ours into its remarks", async () => {
  const names =
    "ground surface sunken ink soft line link focus mark hue hue-none hue-4xx gap top height radius rem".split(
      " ",
    );
  const both = names.flatMap((name) => [`--${name}`, `--_${name}`]);
  const leaks = `:root, http-status-explorer { ${both.map((name) => `${name}: 77px`).join("; ")} }
    .row, .explorer, .code, p, li, main, body > * { margin: 33px !important; color: rgb(9, 9, 9); border: 7px solid !important }`;
  const remark = `<p slot="note-404" id="remark" style="color: var(--link, rgb(1, 2, 3)); inline-size: calc(var(--rem, 5px) * 2)">x</p>`;
  const measured = (page) =>
    page.locator("#e").evaluate((element) =>
      [
        ...element.shadowRoot.querySelectorAll(
          ".explorer, .top, .row, .row *, .facets, .facet *, .status, .status p",
        ),
      ]
        .slice(0, 200)
        .map((one) => {
          const { color, backgroundColor, margin, padding, border, fontSize, gap, minHeight } =
            getComputedStyle(one);
          return [
            one.className,
            color,
            backgroundColor,
            margin,
            padding,
            border,
            fontSize,
            gap,
            minHeight,
          ].join();
        }),
    );
  const of = (page) =>
    page
      .locator("#remark")
      .evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).inlineSize]);
  for (const open of [opened, withoutProgram]) {
    const clean = await open("", remark);
    assert.deepEqual(await of(clean), ["rgb(1, 2, 3)", "10px"]);
    const leaky = await open("", remark, { head: `<style>${leaks}</style>` });
    assert.deepEqual(await measured(leaky), await measured(clean));
  }
});

test("where scripts may write no HTML, the list is there and it is told which policy is missing", async () => {
  const page = await host.open(explorer('codes="404 460-aws-alb"'), {
    headers: { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" },
    expected: /TrustedHTML|TrustedTypePolicy/,
  });
  await page.tells("status-error");
  const [{ reason }] = await page.told("status-error");
  assert.match(reason, /lets no script write HTML; it needs the Trusted Types policy status-atlas/);
  await page.locator("#e .row").first().waitFor({ state: "attached" });
  assert.deepEqual(await shown(page), ["404", "460-aws-alb"]);
});

test("it has room to be read in every parent that goes by the width of its content", async () => {
  const parents = {
    "flex item": "display: flex",
    "column, centered": "display: flex; flex-direction: column; align-items: center",
    "inline block": "display: inline-block",
    float: "float: left",
    "table cell": "display: table-cell",
    absolute: "position: absolute",
    grid: "display: grid; justify-items: start",
    "grid of content's width": "display: inline-grid; grid-template-columns: max-content",
    "fit-content": "width: fit-content",
    "min-content": "width: min-content",
  };
  for (const width of [1000, 360]) {
    for (const loading of ["eager", "interaction"]) {
      const page = await host.open("", { viewport: { width, height: 800 } });
      for (const [name, style] of [...Object.entries(parents), ["dialog", ""]]) {
        await page.evaluate(
          ([name, style, loading]) => {
            const parent = document.createElement(name === "dialog" ? "dialog" : "div");
            parent.style.cssText = style;
            parent.innerHTML = `<http-status-explorer id="e" loading="${loading}"></http-status-explorer>`;
            document.body.replaceChildren(parent);
            told.length = 0;
            if (name === "dialog") parent.showModal();
          },
          [name, style, loading],
        );
        if (loading === "eager") await page.tells("status-ready");
        const wide = (await page.locator("#e").boundingBox()).width;
        assert.ok(wide >= Math.min(320, width * 0.8), `${name}, ${loading}: ${wide} px in ${width}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${name}, ${loading}: ${over} px too wide for ${width}`);
      }
    }
  }
});

test("it is as narrow as its host says", async () => {
  const page = await host.open(
    '<div style="display: flex"><http-status-explorer id="e" style="min-width: 0; width: 200px"></http-status-explorer></div>',
  );
  assert.equal((await page.locator("#e").boundingBox()).width, 200);
});

test("in a narrow parent it is as narrow as that", async () => {
  for (const display of ["block", "flex", "grid"]) {
    const page = await host.open(
      `<div style="width: 200px; display: ${display}"><http-status-explorer id="e" loading="eager"></http-status-explorer></div>`,
    );
    await page.tells("status-ready");
    assert.equal((await page.locator("#e").boundingBox()).width, 200, display);
  }
});

test("what its box shows is what was searched, after Back from the browser's cache too", async () => {
  const page = await opened("");
  const comesBack = () =>
    page.locator("#e").evaluate((element) => {
      element.shadowRoot.querySelector("[name=q]").value = "";
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
  const box = page.locator("#e [name=q]");
  await box.fill("teapot");
  await page.tells("status-search");
  await page.waitForFunction(
    (all) =>
      document
        .querySelector("#e")
        .shadowRoot.querySelector("[role=status]")
        .textContent.includes(`of ${all} entries`),
    statuses.length,
  );
  await comesBack();
  await page.waitForFunction(
    () => document.querySelector("#e").shadowRoot.querySelector("[name=q]").value === "teapot",
  );
  assert.equal((await shown(page))[0], "418");

  const plain = await host.open(
    '<http-status-explorer id="e" loading="interaction" query="teapot"></http-status-explorer>',
  );
  await plain.locator("#e").evaluate((element) => {
    element.shadowRoot.querySelector("[name=q]").value = "";
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  assert.equal(await plain.locator("#e [name=q]").inputValue(), "teapot");
});

test("a row stays where it is while its entry is opened and closed", async () => {
  const page = await opened("", "", {
    viewport: { width: 1400, height: 900 },
    head: "<style>http-status-explorer { --status-height: 600px; width: 1300px }</style>",
  });
  const top = () => page.locator('#e [data-id="504"]').evaluate((row) => row.getBoundingClientRect().top);
  await page.locator("#e [part=frame]").evaluate((frame) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { overflow-anchor: none !important }");
    frame.getRootNode().adoptedStyleSheets.push(sheet);
    const row = frame.querySelector('[data-id="504"]');
    frame.scrollTop = row.getBoundingClientRect().top - frame.getBoundingClientRect().top - 300;
  });
  const before = await top();
  await page.locator('#e [data-id="504"] a').click();
  await page.tells("status-select");
  await caughtUp(page);
  assert.ok(Math.abs((await top()) - before) <= 2, `${before} px, then ${await top()}`);
  await page.locator("#e [data-do=close]").click();
  await page.locator("#e .entry").waitFor({ state: "detached" });
  await caughtUp(page);
  assert.ok(Math.abs((await top()) - before) <= 2, `${before} px, closed ${await top()}`);
  assert.equal(await page.evaluate(() => scrollY), 0, "the page around is not scrolled");
});

test("properties that were set before the definition count", async () => {
  const page = await host.open('<http-status-explorer id="e" loading="eager"></http-status-explorer>', {
    script: "",
  });
  await page.locator("#e").evaluate((element, url) => {
    Object.assign(element, { codes: ["404", "409"], query: "conflict", syncUrl: true });
    return import(url);
  }, `${host.site.url}elements/index.js`);
  await page.tells("status-ready");
  assert.deepEqual(await shown(page), ["409"]);
  assert.deepEqual(
    await page
      .locator("#e")
      .evaluate((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
    ["id=e", "loading=eager", "query=conflict", "codes=404 409", "sync-url="],
  );
});

test("a number opens its first meaning", async () => {
  const page = await opened('open="499"');
  await page.locator("#e .entry h2", { hasText: "Client Closed Request" }).waitFor();
  await set(page, "open", "404");
  await page.locator("#e .entry h2", { hasText: "Not Found" }).waitFor();
  assert.deepEqual(await page.told("status-select"), [], "what the host opens is not told to it");
});

const lightTexts = [
  "oklch(0.93 0.01 250)",
  "lab(92 0 2)",
  "color-mix(in oklab, white 90%, blue)",
  "color(display-p3 0.9 0.9 0.92)",
  "hsl(0 0% 85%)",
  "#bcbcbc",
];
/** Checks if an explorer is drawn dark. */
const isDark = (page) =>
  page
    .locator("#e")
    .evaluate(
      (element) =>
        Number(
          /\((\d+)/.exec(getComputedStyle(element.shadowRoot.querySelector(".root")).backgroundColor)[1],
        ) < 60,
    );
const becomesDark = (page, dark) =>
  page.waitForFunction(
    (dark) =>
      Number(
        /\((\d+)/.exec(
          getComputedStyle(document.querySelector("#e").shadowRoot.querySelector(".root")).backgroundColor,
        )[1],
      ) <
        60 ===
      dark,
    dark,
  );

test("a dark page is known by its text, however its color is written", async () => {
  const page = await opened("");
  for (const color of lightTexts) {
    await page.evaluate((color) => (document.body.style.color = color), color);
    await becomesDark(page, true);
    await page.evaluate(() => (document.body.style.color = "oklch(0.4 0.02 250)"));
    await becomesDark(page, false);
  }
  await page.evaluate(() => (document.body.style.color = "#999"));
  await caughtUp(page);
  assert.equal(await isDark(page), false, "gray text stands on light pages too");
});

test("a theme that is switched while it is hidden is followed when it is shown", async () => {
  const page = await host.open(`<div id="tab">${explorer()}</div>`);
  await page.tells("status-ready");
  await page.locator("#tab").evaluate((tab) => {
    tab.style.display = "none";
    document.body.style.color = "oklch(0.93 0.01 250)";
  });
  await caughtUp(page);
  await page.locator("#tab").evaluate((tab) => (tab.style.display = ""));
  await becomesDark(page, true);
});

test("five hundred that are far cost nothing until they are near", async () => {
  const page = await host.open("");
  const milliseconds = await page.evaluate(async () => {
    const start = performance.now();
    document.body.append(
      ...Array.from({ length: 500 }, () => document.createElement("http-status-explorer")),
    );
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - start;
  });
  await page.tells("status-ready");
  assert.ok(milliseconds < 1000, `${milliseconds} ms`);
  const drawn = await page.$$eval(
    "http-status-explorer",
    (all) => all.filter(({ shadowRoot }) => shadowRoot.querySelector(".row")).length,
  );
  assert.ok(drawn >= 1 && drawn <= 3, `${drawn} are drawn`);
});

test("in print all rows of every explorer are there", async () => {
  const page = await host.open(
    `${explorer()}<div style="height:4000px"></div><http-status-explorer id="far" loading="interaction"></http-status-explorer>`,
  );
  await page.tells("status-ready");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await shown(page, "far"), []);
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf()).toString("latin1");
  for (const id of ["e", "far"]) {
    const heights = await page.locator(`#${id}`).evaluate((element) => {
      const frame = element.shadowRoot.querySelector(".frame");
      const { bottom } = frame.getBoundingClientRect();
      return [...element.shadowRoot.querySelectorAll("[data-id]")].map((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom <= bottom ? Math.round(box.height) : -1;
      });
    });
    assert.equal(heights.length, statuses.length);
    assert.ok(
      heights.every((height) => height > 10),
      `${id}: ${heights}`,
    );
  }
  const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
  // The space between the lists takes four pages, and each list two or more.
  assert.ok(pages >= 8, `${pages} pages`);
});

test("Escape closes the entry and not the dialog around it", async () => {
  const page = await host.open(
    '<dialog id="around"><http-status-explorer id="e" loading="eager"></http-status-explorer></dialog>',
  );
  await page.locator("#around").evaluate((dialog) => dialog.showModal());
  await page.tells("status-ready");
  const isOpen = () => page.locator("#around").evaluate((dialog) => dialog.matches("[open]"));
  await page.locator('#e [data-id="404"] a').click();
  await page.locator("#e .entry h2").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#e .entry").waitFor({ state: "detached" });
  assert.ok(await isOpen());
  // From the row it leads to the box, and from there out of the dialog.
  await page.keyboard.press("Escape");
  await page.locator("#e [name=q]:focus").waitFor();
  assert.ok(await isOpen());
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#around").matches("[open]"));
});

test("axe finds nothing in any state", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await opened("", '<p slot="note-409">Ours.</p>', {
      colorScheme,
      head: '<meta name="color-scheme" content="light dark">',
    });
    assert.deepEqual(await axe(page), [], `${colorScheme} start`);
    await page.locator("#e [name=q]").fill("client hung up before the response");
    await page.waitForTimeout(100);
    assert.deepEqual(await axe(page), [], `${colorScheme} question`);
    await page.locator("#e [name=q]").fill("zzzzqqq");
    await page.waitForTimeout(100);
    assert.deepEqual(await axe(page), [], `${colorScheme} nothing`);
    await page.locator("#e [name=q]").fill("409");
    await page.locator('#e [data-id="409"] a').click();
    await page.waitForTimeout(100);
    assert.deepEqual(await axe(page), [], `${colorScheme} open`);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.deepEqual(await axe(page), [], `${colorScheme} narrow`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }
  const off = await host.open(explorer(), {
    expected: elsewhere,
    before: (page) => page.route("**/*.wasm", (route) => route.abort()),
  });
  await off.tells("status-error");
  assert.deepEqual(await axe(off), [], "plain");
});
