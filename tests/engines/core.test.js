// The main tasks of readers, in the engine that `ENGINE` names: the same tests in each.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, afterEach, before, test } from "node:test";
import { dist, statuses } from "../site.js";
import { servePages } from "./pages.js";
import { keys, launch } from "./webdriver.js";

const engine = process.env.ENGINE ?? "chromium";

/** @type {Awaited<ReturnType<typeof servePages>>} */
let pages;
/** @type {import("./webdriver.js").Browser} */
let browser;
/** @type {() => Promise<void>} */
let quit;

before(async () => {
  pages = await servePages();
  ({ browser, quit } = await launch(engine));
});
after(async () => {
  await quit?.();
  await pages.stop();
});
afterEach(async () => {
  await browser.open("about:blank");
  const complaints = pages.complaints.splice(0);
  pages.first = [];
  pages.answer = () => false;
  assert.deepEqual(complaints, [], "no page complains");
});

const visit = async (address = "") => {
  await browser.open(pages.url + address);
  await browser.until(() => document.documentElement.dataset.search === "on");
};
const box = "[name=q]";
const isFirst = (/** @type {string} */ id) =>
  browser.until(
    (id) => /** @type {HTMLElement} */ (document.querySelector("[data-id]:not([hidden])"))?.dataset.id === id,
    id,
  );
const shown = () => browser.run(() => document.querySelectorAll("[data-id]:not([hidden])").length);
const shows = (/** @type {number} */ count) =>
  browser.until((count) => document.querySelectorAll("[data-id]:not([hidden])").length === count, count);
const addressBecomes = (/** @type {string} */ address) =>
  browser.until((url) => location.href === url, pages.url + address);
const isThere = (/** @type {string} */ selector) =>
  browser.until((selector) => document.querySelector(selector)?.getClientRects().length > 0, selector);
const isGone = (/** @type {string} */ selector) =>
  browser.until((selector) => !document.querySelector(selector), selector);

test("what goes wrong in a page is told", async () => {
  pages.first.push(() => {
    console.error("an error on the console");
    Promise.reject(new Error("a promise that nobody holds"));
    setTimeout(() => {
      throw new Error("an exception that nobody catches");
    });
  });
  await browser.open(`${pages.url}404/`);
  await browser.until(() => document.documentElement.dataset.script === "on");
  const told = pages.complaints.splice(0).join("\n");
  for (const part of ["an error on the console", "nobody holds", "nobody catches"])
    assert.match(told, new RegExp(part));
});

/** One page of each kind, below the root. */
const kinds = [
  "404/",
  "499/#esri",
  "429/send/",
  "5xx/",
  "nginx/",
  "rfc6585/",
  "errors/",
  "compare/",
  "compare/401-403/",
  "choose/",
  "choose/#taken",
  "cheat-sheet/",
  "no-response/",
  "developers/",
  "about/",
  "embed/",
];

test("every kind of page opens without a complaint", async () => {
  for (const path of kinds) {
    assert.ok(existsSync(dist + path.split("#")[0]), path);
    await browser.open(pages.url + path);
    await browser.until(
      () => document.documentElement.dataset.script === "on" && document.readyState === "complete",
    );
    assert.ok(await browser.run(() => document.querySelector("main").innerText.length > 100), path);
  }
  await visit();
  assert.equal(await shown(), statuses.length);
  await browser.open(`${pages.url}compare/?codes=404,418`);
  await browser.until(
    () => document.documentElement.dataset.script === "on" && document.readyState === "complete",
  );
  await browser.open(`${pages.url}505/foo`);
  await isThere("#offer a");
  for (const path of ["demo/plain.html", "demo/strict.html", "demo/markdown.html"]) {
    await browser.open(pages.url + path);
    await browser.until(() =>
      document.querySelector("http-status-explorer").shadowRoot?.querySelector("[data-search=on]"),
    );
  }
});

test("a person types, opens what is found, and goes back and forward", async () => {
  await visit();
  await browser.type(box, "teapot");
  await isFirst("418");
  await addressBecomes("?q=teapot");
  await browser.press(keys.Enter);
  await addressBecomes("418/#iana");
  await isThere("article.entry h2");
  await browser.element("[data-details='418'] .history");
  assert.match(await browser.title(), /^418/);
  await browser.back();
  await addressBecomes("?q=teapot");
  await isGone("article.entry");
  await browser.forward();
  await isThere("article.entry h2");
  await browser.reload();
  await isThere("main.page article.entry");
  await browser.back();
  await addressBecomes("?q=teapot");
  await browser.until(() => document.documentElement.dataset.search === "on");
  await isFirst("418");
});

test("filters narrow, the address follows, and Back takes the last choice away", async () => {
  await visit("?q=gateway");
  const before = await shown();
  await browser.run(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await browser.click("[data-value='class:5xx']");
  await addressBecomes("?q=gateway&class=5xx");
  const count = await shown();
  assert.ok(count > 0 && count < before, `${count} of ${before}`);
  await browser.back();
  await addressBecomes("?q=gateway");
  await shows(before);
  await browser.forward();
  await addressBecomes("?q=gateway&class=5xx");
  await shows(count);
  assert.equal(await browser.run(() => document.querySelector("[data-value='class:5xx']").checked), true);
});

test("Back from another page leads to the list as it was, whether the browser kept the page or not", async () => {
  await visit("?class=5xx");
  await browser.type(box, "gateway");
  await addressBecomes("?q=gateway&class=5xx");
  const count = await shown();
  assert.ok(count < statuses.length);
  await browser.click("footer a[href$='about/']");
  await addressBecomes("about/");
  await browser.back();
  await addressBecomes("?q=gateway&class=5xx");
  await browser.until(() => document.documentElement.dataset.search === "on");
  await shows(count);
  await browser.until(() => document.querySelector("[name=q]").value === "gateway");
  assert.equal(await browser.run(() => document.querySelector("[data-value='class:5xx']").checked), true);
  await browser.type(box, "teapot");
  await addressBecomes("?q=teapot&class=5xx");
});

test("an entry is opened from a scrolled list, and its row stays where it is", async () => {
  await visit();
  for (const scroll of [2500, 5000]) {
    const id = await browser.run((scroll) => {
      scrollTo(0, scroll);
      const rows = [...document.querySelectorAll("[data-id]")];
      return rows.find((row) => row.getBoundingClientRect().top > 300).dataset.id;
    }, scroll);
    const top = () =>
      browser.run((id) => document.querySelector(`[data-id="${id}"]`).getBoundingClientRect().top, id);
    const before = await top();
    await browser.run((id) => document.querySelector(`[data-id="${id}"] a`).click(), id);
    await browser.until(() => document.activeElement.matches("article.entry h2"));
    assert.ok(Math.abs((await top()) - before) <= 2, `${id}: ${before}, then ${await top()}`);
    assert.ok(
      await browser.run(() => {
        const { top, bottom } = document.querySelector("article.entry h2").getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
      `${id}: its heading is in sight`,
    );
    await browser.press(keys.Escape);
    await browser.until((id) => document.activeElement.closest("[data-id]")?.dataset.id === id, id);
    assert.ok(Math.abs((await top()) - before) <= 2, `${id}: ${before}, closed ${await top()}`);
  }
});

test("what is pasted is read, and stays in the page", async () => {
  const line =
    '2026/11/01 10:00:00 [error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 203.0.113.7, server: example.org, request: "GET /slow?token=hunter2 HTTP/1.1", upstream: "http://10.0.0.2:8080/slow", host: "example.org"';
  await visit();
  await browser.run((line) => {
    const box = document.querySelector("[name=q]");
    box.focus();
    box.value = line;
    box.select();
  }, line);
  await browser.press("x", [keys.Control]);
  await browser.until(() => document.querySelector("[name=q]").value === "");
  await browser.press("v", [keys.Control]);
  await browser.until((line) => document.querySelector("[name=q]").value.trim() === line, line);
  await browser.until(() => /nginx/.test(document.querySelector("section.evidence .verdict")?.innerText));
  await isFirst("504");
  const kept = await browser.run(() => location.href + JSON.stringify(history.state));
  assert.ok(!kept.includes("hunter2"), kept);
});

test("a comparison shows what differs, and all of it when asked", async () => {
  await browser.open(`${pages.url}compare/401-403/`);
  const visible = () =>
    browser.run(
      () => [...document.querySelectorAll("tbody")].filter((body) => body.getClientRects().length).length,
    );
  const differing = await visible();
  await browser.click("#only");
  const all = await browser.run(() => document.querySelectorAll("tbody").length);
  assert.ok(differing > 2 && differing < all, `${differing} of ${all}`);
  assert.equal(await visible(), all);
});

test("a question leads to a ruling that has an address", async () => {
  await browser.open(`${pages.url}choose/`);
  await browser.click("#taken > a");
  await addressBecomes("choose/#taken");
  await browser.until(() =>
    /409 Conflict/.test([...document.querySelectorAll(".ruling")].map((ruling) => ruling.innerText).join()),
  );
  await browser.back();
  await addressBecomes("choose/");
  await browser.until(() =>
    [...document.querySelectorAll(".ruling")].every((ruling) => !ruling.getClientRects().length),
  );
});

test("the theme is chosen and remembered", async () => {
  await visit();
  const ground = () => browser.run(() => getComputedStyle(document.body).backgroundColor);
  const themes = new Map();
  for (let clicks = 0; clicks < 3; clicks++) {
    themes.set(await browser.run(() => document.documentElement.dataset.theme), await ground());
    await browser.click("[data-theme-switch]");
  }
  assert.deepEqual([...themes.keys()].sort(), ["dark", "light", "system"]);
  assert.notEqual(themes.get("dark"), themes.get("light"));
  await browser.run(() => localStorage.setItem("theme", "dark"));
  await browser.open(`${pages.url}404/`);
  await browser.until(() => document.documentElement.dataset.theme === "dark");
  assert.equal(await ground(), themes.get("dark"));
  await browser.run(() => localStorage.removeItem("theme"));
});

/** Opens a host page with the elements. */
const openHost = (/** @type {string} */ body, script = "index.js") => {
  pages.body = `${body}<script type="module" crossorigin="anonymous" src="${pages.url}elements/${script}"></script>`;
  return browser.open(pages.host);
};

test("a code explains itself to the pointer and to the keyboard", async () => {
  await openHost(
    '<p style="margin: 8em">A <http-status id="chip" code="499" origin="nginx">499</http-status></p>',
  );
  const summary = () =>
    browser.until(
      () => document.querySelector("#chip").shadowRoot?.querySelector("[part=summary]")?.innerText,
    );
  const isClosed = () =>
    browser.until(() => !document.querySelector("#chip").shadowRoot.querySelector("[part=card]"));
  await browser.until(() => document.querySelector("#chip").shadowRoot);
  await browser.point("#chip");
  assert.match(await summary(), /client/);
  await browser.press(keys.Escape);
  await isClosed();
  await browser.run(() =>
    document.body.prepend(Object.assign(document.createElement("button"), { id: "before" })),
  );
  await browser.click("#before");
  // WebKit's Tab goes to the next of what takes the focus, links apart; the code is none.
  await browser.press(keys.Tab);
  await summary();
  await browser.press(keys.Escape);
  await isClosed();
});

test("an explorer in a page of others searches, opens and tells", async () => {
  await openHost('<http-status-explorer id="e" class="4xx 5xx"></http-status-explorer>');
  await browser.run(() => {
    window.told = [];
    for (const type of ["status-search", "status-select"])
      document.addEventListener(type, ({ detail }) => window.told.push({ type, detail, from: "e" }));
  });
  await browser.element("#e >>> [data-search=on]");
  await browser.type(`#e >>> ${box}`, "teapot");
  const row = "#e >>> [data-id]:not([hidden])";
  await browser.until(
    () =>
      document.querySelector("#e").shadowRoot.querySelector("[data-id]:not([hidden])")?.dataset.id === "418",
  );
  await browser.click(`${row} a`);
  await browser.element("#e >>> article.entry h2");
  await browser.until(() => new Set(window.told.map(({ type }) => type)).size === 2);
  assert.equal(await browser.url(), pages.host);
});

test("a frame is as high as it says, and searches", async () => {
  pages.body = `<iframe id="f" src="${pages.url}embed.html?class=4xx&theme=dark" title="codes" width="100%" height="90"></iframe>
    <script>addEventListener("message", ({ source, data }) => {
      const frame = document.getElementById("f");
      if (source === frame.contentWindow && data.type === "status-atlas:height") frame.height = data.height;
    })</script>`;
  await browser.open(pages.host);
  await browser.until(() => Number(document.querySelector("#f").height) > 300);
  // A frame of another origin has no focus before it is clicked, here where its search box is.
  await browser.run(() => {
    document.querySelector("#f").height = 60;
  });
  await browser.click("#f");
  await browser.enter(await browser.element("#f"));
  await browser.element("http-status-explorer >>> [data-search=on]");
  await browser.type(`http-status-explorer >>> ${box}`, "teapot");
  await browser.until(
    () =>
      document.querySelector("http-status-explorer").shadowRoot.querySelector("[data-id]:not([hidden])")
        ?.dataset.id === "418",
  );
  await browser.enter();
});

test("a browser without popovers shows the card all the same", async () => {
  pages.first.push(() => {
    delete HTMLElement.prototype.showPopover;
    delete HTMLElement.prototype.popover;
  });
  await openHost(
    '<p style="margin: 8em">A <http-status id="chip" code="499" origin="nginx">499</http-status></p>',
  );
  await browser.until(() => document.querySelector("#chip").shadowRoot);
  await browser.point("#chip");
  await browser.until(() => {
    const card = document.querySelector("#chip").shadowRoot.querySelector("[part=card]");
    const { position, backgroundColor } = card ? getComputedStyle(card) : {};
    return position === "fixed" && backgroundColor !== "rgba(0, 0, 0, 0)" && /nginx/.test(card.innerText);
  });
  await visit("?q=teapot");
  await isFirst("418");
});

test("a browser without constructed style sheets keeps the text of the elements, and the frame a link", async () => {
  pages.first.push(() => {
    delete CSSStyleSheet.prototype.replaceSync;
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    window.CSSStyleSheet = /** @type {any} */ (
      class {
        constructor() {
          throw new TypeError("Illegal constructor");
        }
      }
    );
  });
  await openHost(
    '<p><http-status>499</http-status></p><http-status-explorer><a href="#">Codes</a></http-status-explorer>',
  );
  await browser.until(() => document.readyState === "complete");
  assert.match(await browser.run(() => document.body.innerText), /499\s+Codes/);
  await browser.open(`${pages.url}embed.html?class=4xx`);
  await browser.until(() => document.readyState === "complete");
  assert.equal(await browser.run(() => document.body.innerText.trim()), "HTTP status codes");
  await browser.open(`${pages.url}embed/`);
  await browser.until(() =>
    /elements\/http-status-explorer/.test(document.querySelector("#element").innerText),
  );
  await visit("?q=teapot");
  await isFirst("418");
});

test("a browser without IntersectionObserver starts an explorer at once", async () => {
  pages.first.push(() => {
    delete globalThis.IntersectionObserver;
  });
  await openHost('<div style="height: 5000px"></div><http-status-explorer id="e"></http-status-explorer>');
  await browser.element("#e >>> [data-search=on]");
  await visit("?q=teapot");
  await isFirst("418");
});

test("without script, every entry can be read, and links lead", async () => {
  // As far as the pages can tell, script is off: none of theirs runs.
  pages.answer = (request, response) => {
    if (!/\.js$/.test(/** @type {string} */ (request.url))) {
      const { writeHead } = response;
      response.writeHead = (/** @type {any[]} */ ...[status, headers]) =>
        writeHead.call(response, status, { ...headers, "content-security-policy": "script-src 'none'" });
    }
    return false;
  };
  await browser.open(pages.url);
  assert.equal(await shown(), statuses.length);
  await browser.click('[data-id="404"] a');
  await addressBecomes("404/#iana");
  assert.match(await browser.run(() => document.querySelector("article.entry").innerText), /Not Found/);
  await browser.open(`${pages.url}choose/#taken`);
  assert.match(await browser.run(() => document.querySelector(":target").innerText), /409 Conflict/);
  pages.complaints = [];
});

test("after one visit the server can be gone", async () => {
  pages.hasServiceWorker = true;
  await visit();
  const isKept = await browser.run(async () => {
    if (!("serviceWorker" in navigator)) return false;
    await navigator.serviceWorker.ready;
    return true;
  });
  assert.ok(isKept, "the browser has service workers");
  await browser.until(() => navigator.serviceWorker.controller);
  pages.answer = (request) => {
    request.socket.destroy();
    return true;
  };
  await browser.open(`${pages.url}404/`);
  await isThere("article.entry h2");
  await browser.open(pages.url);
  await browser.until(() => document.documentElement.dataset.search === "on");
  await browser.type(box, "payload too large");
  await isFirst("413");
  await browser.run(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
});

test("without WebAssembly, the list is there and says why, on the site and in an element", async () => {
  const usual = browser;
  const { browser: plain, quit } = await launch(engine, { hasWebAssembly: false });
  browser = plain;
  try {
    await browser.open(`${pages.url}?q=teapot`);
    await browser.until(() => document.documentElement.dataset.search === "off");
    const notice = await browser.run(() => document.querySelector("#search-off").innerText);
    assert.match(notice, /Search and filters are off: this browser has no WebAssembly/);
    // The box finds words without the program.
    assert.equal(await shown(), 1);
    await browser.click('[data-id="418"] a');
    await addressBecomes("418/#iana");
    await isThere("article.entry h2");
    await openHost('<http-status-explorer id="e" loading="eager" class="4xx"></http-status-explorer>');
    await browser.element("#e >>> [data-search=off]");
    const note = await browser.run(
      () => document.querySelector("#e").shadowRoot.querySelector("[part=note]").textContent,
    );
    assert.match(note, /this browser has no WebAssembly/);
    await browser.type(`#e >>> ${box}`, "teapot");
    await browser.until(
      () =>
        document.querySelector("#e").shadowRoot.querySelector("[data-id]:not([hidden])")?.dataset.id ===
        "418",
    );
  } finally {
    browser = usual;
    await quit();
  }
});
