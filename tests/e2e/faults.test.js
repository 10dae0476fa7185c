// Files that arrive otherwise than they should, storage that does not keep, versions that follow each other, and readers who do too much. The page
// says what it can, loses nothing, and complains of nothing.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { PROGRAM_SECONDS } from "../../www/deadlines.js";
import { hostPages } from "../host.js";
import { caughtUp, controlled, dist, hostFor, kept, offer, statuses } from "../site.js";

const host = hostPages();

/** Messages of the browser itself on a request that failed or a script that is cut off; no page can prevent them. */
const BY_THE_BROWSER =
  /^Failed to load resource|^Failed to load module script|MIME type|net::ERR_|^SyntaxError/;

/**
 * Opens pages of the site in a context of their own, which takes note of what they complain of.
 * @param {(page: import("playwright-core").Page) => unknown} [before]
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
async function visitor(before = () => {}, options = {}) {
  const context = await host.browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = [];
  const complain = (said) => BY_THE_BROWSER.test(said) || complaints.push(said);
  page.on("console", (message) => message.type() === "error" && complain(message.text()));
  page.on("pageerror", (error) => complain(error.stack || `${error.name}: ${error.message}`));
  await before(page);
  const leave = async () => {
    await context.close();
    assert.deepEqual(complaints, [], "the console has no error");
  };
  return { page, context, leave };
}

/** @typedef {import("playwright-core").Route} Route */

/** The fields of a response whose damaged content the browser does not keep, as it does not keep what is cut off on its way. */
const unkept = (response) => ({ ...response.headers(), "cache-control": "no-store" });

/**
 * Faulty answers of a server in place of a file.
 * @type {Record<string, (route: Route) => Promise<unknown>>}
 */
const answers = {
  "is missing": (route) =>
    route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not Found</h1>" }),
  fails: (route) => route.fulfill({ status: 500, contentType: "text/plain", body: "Internal Server Error" }),
  "has a wrong type": async (route) =>
    route.fulfill({ response: await route.fetch(), contentType: "text/plain" }),
  "is cut off": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, headers: unkept(response), body: body.subarray(0, body.length / 2) });
  },
  "is empty": async (route) => route.fulfill({ response: await route.fetch(), body: "" }),
  "is a portal's page": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Log in</title>" }),
};

/** The files of a first visit: what the page cannot work without, and what it works with in part. */
const files = [
  ["early-*.js", "on"],
  ["style-*.css", "on"],
  ["page-*.js", "on"],
  ["boot-*.js", "off"],
  ["app-*.js", "off"],
  ["app-*.wasm", "off"],
  ["search-*.bin", "on"],
  ["icon.svg", "on"],
  ["manifest.webmanifest", "on"],
];

const box = (page) => page.locator("[name=q]");
const first = (page) => page.locator("[data-id]:not([hidden])").first().getAttribute("data-id");
const isFirst = (page, id) =>
  page.waitForFunction((id) => document.querySelector("[data-id]:not([hidden])")?.dataset.id === id, id);
const started = (page) => page.waitForSelector("html[data-search=on]");
/** Types what the search finds by names alone too. */
async function finds(page) {
  await started(page);
  await box(page).fill("teapot");
  await isFirst(page, "418");
}
/** Every entry can be read, and the page says that its search is off. */
async function isReadable(page, why = /Search and filters are off: /) {
  await page.waitForSelector("html[data-search=off]", { state: "attached" });
  assert.match(await page.locator("#search-off").innerText(), why);
  assert.equal(await page.locator("[data-id]:not([hidden])").count(), statuses.length);
  await page.locator('[data-id="404"] a').click();
  await page.waitForURL(`${host.site.url}404/#iana`);
  await page.locator("main.page article.entry").waitFor();
}

for (const [file, search] of files) {
  test(`a first visit on which ${file} is missing, fails, is of another type, cut off or empty`, async () => {
    for (const [how, answer] of Object.entries(answers)) {
      const { page, leave } = await visitor(async (page) => {
        await page.clock.install();
        await page.route(`**/${file}`, answer);
      });
      await page.goto(host.site.url);
      // The program is compiled whatever the server says that it is.
      const isOn = search === "on" || (how === "has a wrong type" && file.endsWith(".wasm"));
      // Of a script that begins nothing, no event tells.
      if (!isOn) await page.clock.fastForward(PROGRAM_SECONDS * 1000);
      try {
        await (isOn ? finds(page) : isReadable(page));
      } catch (error) {
        throw new Error(`${file} ${how}`, { cause: error });
      }
      await leave();
    }
  });
}

test("a page that is cut off anywhere: what came is read, and nothing complains", async () => {
  const whole = await readFile(`${dist}index.html`, "utf8");
  const list = whole.indexOf('class="rows"');
  for (const at of [300, whole.indexOf("</head>"), list, list + 20_000, Math.floor(whole.length * 0.9)]) {
    const { page, leave } = await visitor((page) =>
      page.route(host.site.url, (route) =>
        route.fulfill({ contentType: "text/html; charset=utf-8", body: whole.slice(0, at) }),
      ),
    );
    await page.goto(host.site.url);
    // The scripts stand in the head; where that is cut, there are none.
    if (at >= list) {
      await page.locator("#search-off", { hasText: "has not arrived whole. Load it again." }).waitFor();
      await page.waitForSelector("html[data-script=on]");
    }
    const rows = (whole.slice(0, at).match(/data-id="/g) ?? []).length;
    assert.ok((await page.locator("[data-id]:not([hidden])").count()) >= rows - 1, `cut off at ${at}`);
    await leave();
  }
});

test("the files of a number's page", async () => {
  for (const [how, answer] of Object.entries(answers)) {
    const { page, leave } = await visitor(async (page) => {
      await page.route("**/*.{js,css,svg,webmanifest}", answer);
    });
    await page.goto(`${host.site.url}499/`);
    assert.ok((await page.locator("article.entry").count()) > 1, how);
    await page.goto(`${host.site.url}choose/#taken`);
    assert.match(await page.locator(":target").innerText(), /409 Conflict/, how);
    await leave();
  }
});

/** Ways to damage data, and none of them a wrong length alone. */
const damages = {
  empty: () => Buffer.alloc(0),
  "of another version": (data) => Buffer.concat([Buffer.from("SAS\x63"), data.subarray(4)]),
  "cut off": (data) => data.subarray(0, data.length / 3),
  "longer than it is": (data) => Buffer.concat([data, data]),
  "changed in one bit": (data) => {
    const changed = Buffer.from(data);
    changed[Math.floor(data.length / 2)] ^= 16;
    return changed;
  },
  "full of zeros": (data) => Buffer.alloc(data.length),
  "full of ones": (data) => Buffer.alloc(data.length, 255),
  "all of it noise": (data) => Buffer.from(data.map((_, place) => (place * 2_654_435_761) >>> 13)),
};
const damage = (page, pattern, change) =>
  page.route(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: unkept(response), body: change(await response.body()) });
  });

test("damaged search data: the search goes by names and summaries", async () => {
  for (const [how, change] of Object.entries(damages)) {
    const { page, leave } = await visitor((page) => damage(page, "**/search-*.bin", change));
    await page.goto(`${host.site.url}?q=too+many+requests`);
    await started(page);
    assert.equal(await first(page), "429", how);
    await finds(page);
    await leave();
  }
});

test("damaged names: the search goes on without them, and asks for them again", async () => {
  for (const [how, change] of Object.entries(damages)) {
    let asked = 0;
    const { page, leave } = await visitor((page) =>
      damage(page, "**/names-*.txt", (data) => {
        asked++;
        return change(data);
      }),
    );
    await page.goto(host.site.url);
    await started(page);
    const names = page.waitForResponse("**/names-*.txt");
    await box(page).fill("invalid_grant");
    await (await names).finished();
    await caughtUp(page);
    // A letter that is another one is no sign of damage.
    if (how !== "changed in one bit") assert.equal(await page.locator(".names").count(), 0, how);
    await page.unroute("**/names-*.txt");
    await box(page).fill("invalid_grant_");
    await box(page).fill("invalid_grant");
    await page.locator(".names", { hasText: "OAuth" }).waitFor();
    assert.ok(asked > 0, how);
    await leave();
  }
});

/** Pastes a text as a reader would, by the event that the browser makes of it. */
const paste = (page, text) =>
  page.evaluate((text) => {
    const box = document.querySelector("[name=q]");
    box.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const goesOn = box.dispatchEvent(
      new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }),
    );
    if (goesOn) document.execCommand("insertText", false, text);
  }, text);
const logLine =
  '203.0.113.7 - - [01/Nov/2026:10:00:00 +0000] "GET /slow HTTP/1.1" 504 167 "-" "curl/8.5.0" rt=60.001 uct="0.000" urt="60.001"';

test("what reads a paste cannot be had or is damaged: the page says so, and reads it the next time", async () => {
  const spoilt = [
    ...["**/evidence-*.js", "**/evidence-*.wasm"].flatMap((pattern) =>
      ["is missing", "fails", "is cut off"].map((how) => ({
        how: `${pattern} ${how}`,
        spoil: (page) => page.route(pattern, answers[how]),
      })),
    ),
    ...["empty", "changed in one bit", "full of zeros"].map((how) => ({
      how,
      // The beginning of a program, which says that it is one, stays.
      spoil: (page) => damage(page, "**/evidence-*.wasm", (data) => damages[how](data.subarray(0, 5000))),
    })),
  ];
  for (const { how, spoil } of spoilt) {
    const { page, leave } = await visitor(spoil);
    await page.goto(host.site.url);
    await started(page);
    await paste(page, logLine);
    await page.locator("section.evidence", { hasText: "was not read" }).waitFor();
    assert.equal((await box(page).inputValue()).trim(), logLine, `${how}: what was pasted stays`);
    await isFirst(page, "504");
    await page.unrouteAll();
    await page.reload();
    await started(page);
    await paste(page, logLine);
    await page.locator("section.evidence .verdict").first().waitFor();
    await leave();
  }
});

test("JSON that is cut off, empty or of another shape: a card shows what it has, a ruling keeps its number", async () => {
  for (const body of [
    "",
    "{",
    '{"statuses":',
    '{"statuses":null}',
    "[]",
    "null",
    '{"statuses":[{}]}',
    "<!doctype html>",
  ]) {
    const spoil = (page) =>
      page.route("**/v1/*.json", (route) =>
        route.fulfill({
          contentType: "application/json",
          body,
          headers: { "access-control-allow-origin": "*" },
        }),
      );
    const page = await host.open('<p><http-status id="a" code="499">499</http-status></p>', {
      before: spoil,
    });
    await page.locator("#a").hover();
    await page.locator("#a [part=card]", { hasText: "Client Closed Request" }).waitFor();

    const { page: choose, leave } = await visitor(spoil);
    await choose.goto(`${host.site.url}choose/#rate`);
    await choose.locator("#library").selectOption("go_net_http");
    await caughtUp(choose);
    assert.match(await choose.locator(":target").innerText(), /429/);
    await leave();
  }
});

/** Ways in which a browser keeps nothing. */
const storages = {
  "is forbidden": () => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"])
      Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
  },
  "is full": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    CacheStorage.prototype.open = async () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  },
  "of addresses is full": () => {
    for (const name of ["pushState", "replaceState"])
      history[name] = () => {
        throw new DOMException("Attempt to use history more than 100 times per 30 seconds", "SecurityError");
      };
  },
  "has nothing in it": () => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(globalThis, name, { value: null });
  },
};
for (const [how, spoil] of Object.entries(storages)) {
  test(`storage that ${how}: everything works but what is to be kept`, async () => {
    const { page, leave } = await visitor((page) => page.addInitScript(spoil), { serviceWorkers: "allow" });
    await page.goto(host.site.url);
    await finds(page);
    await page.locator("[data-theme-switch]").first().click();
    await page.locator("[data-id]:not([hidden]) a").first().click();
    await page.locator("[data-details='418'] .history").waitFor({ state: "attached" });
    await page.goto(`${host.site.url}404/`);
    await page.waitForSelector("html[data-script=on]");
    await page.locator("[data-libraries]").first().selectOption("go_net_http");
    assert.match(await page.locator(".chosen code").first().innerText(), /http\.StatusNotFound|\w/);
    await box(page).fill("gateway");
    await page.keyboard.press("Enter");
    // If the text cannot be handed on, the page says so and offers a link.
    if (how === "of addresses is full") await started(page);
    else await page.locator("#said", { hasText: "keeps nothing" }).waitFor();
    await page.goto(`${host.site.url}choose/#taken`);
    await page.waitForSelector("html[data-script=on]");
    await leave();
  });
}

/** Serves the site in versions: as it is, or with a service worker that says of itself that it is another. */
async function versions(t) {
  const state = { version: "", missing: /^$/ };
  const worker = await readFile(`${dist}sw.js`, "utf8");
  const { browser, site } = await hostFor(t, {
    answer: (request, response) => {
      if (state.missing.test(request.url)) {
        response.writeHead(503, { "content-type": "text/plain" }).end("not now");
        return true;
      }
      if (!state.version || !request.url.endsWith("/sw.js")) return false;
      response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" });
      response.end(worker.replace(/version = "\w+"/, `version = "${state.version}"`));
      return true;
    },
  });
  const context = await browser.newContext();
  const complaints = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  return { state, site, context, complaints };
}
const update = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    // It is over when nothing is installing.
    while (registration.installing)
      await new Promise((done) =>
        registration.installing.addEventListener("statechange", done, { once: true }),
      );
    return Boolean(registration.waiting);
  });

test("a new version that arrives in part is none: the old one serves, and the next try is offered", async (t) => {
  const { state, site, context, complaints } = await versions(t);
  const page = await context.newPage();
  await page.goto(`${site.url}404/`);
  const [old] = await controlled(page);
  state.version = "half";
  state.missing = /\/500\/$/;
  assert.equal(await update(page), false, "what is not whole waits for nothing");
  assert.deepEqual(
    await page.evaluate(() => caches.match(new URL("../404/", location.href)).then(Boolean)),
    true,
  );
  assert.ok((await kept(page)).includes(old));
  assert.equal(await offer(page).count(), 0);
  await page.goto(site.url);
  await started(page);
  state.missing = /^$/;
  assert.equal(await update(page), true);
  await offer(page).waitFor();
  await Promise.all([page.waitForEvent("load"), offer(page).click()]);
  await page.waitForFunction(async () => (await caches.keys()).every((name) => name.endsWith(" half")));
  assert.deepEqual(complaints, []);
});

test("two versions follow each other: an old tab goes on, and is helped by what another tab takes", async (t) => {
  const { state, site, context, complaints } = await versions(t);
  const [old, other] = [await context.newPage(), await context.newPage()];
  await old.goto(site.url);
  await controlled(old);
  await old.reload();
  await started(old);
  for (const version of ["second", "third"]) {
    state.version = version;
    await other.goto(`${site.url}503/`);
    await update(other);
    await offer(other).waitFor();
    // The old tab has what it was made of, whatever waits.
    await box(old).fill("teapot");
    await isFirst(old, "418");
    if (version === "second") continue;
    await Promise.all([other.waitForEvent("load"), offer(other).click()]);
    await other.waitForFunction(async () => (await caches.keys()).every((name) => name.endsWith(" third")));
  }
  // A file that the old tab still needs comes from the network if no version keeps it.
  await old.locator('[data-id="418"] a').click();
  await old.locator("[data-details='418'] .history").waitFor();
  await Promise.all([old.waitForEvent("load"), offer(old).click()]);
  await old.goto(site.url);
  await finds(old);
  assert.deepEqual(complaints, []);
});

test("an old tab whose files are gone says so", async () => {
  const { page, leave } = await visitor();
  await page.goto(host.site.url);
  await started(page);
  await page.route("**/{evidence,names}-*", (route) => route.fulfill({ status: 404, body: "gone" }));
  await paste(page, logLine);
  await page.locator("section.evidence", { hasText: "was not read" }).waitFor();
  await box(page).fill("invalid_grant");
  await caughtUp(page);
  await box(page).fill("teapot");
  await isFirst(page, "418");
  await leave();
});

test("10,000 keystrokes at full speed: the last one counts", async () => {
  const { page, leave } = await visitor();
  await page.goto(host.site.url);
  await started(page);
  const length = await page.evaluate(() => history.length);
  await page.evaluate(async () => {
    const box = document.querySelector("[name=q]");
    const letters = 'gateway timeout 502 é€😀 \\"<>&%';
    for (let key = 0; key < 10_000; key++) {
      box.value = key % 40 ? box.value + letters[key % letters.length] : "";
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      if (key % 100 === 0) await new Promise((done) => setTimeout(done));
    }
  });
  await finds(page);
  await page.waitForURL("**/?q=teapot");
  assert.ok((await page.evaluate(() => history.length)) <= length + 1, "typing is one step of the history");
  await page.goBack();
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-id]:not([hidden])").length === count,
    statuses.length,
  );
  await leave();
});

test("1,000 times Back and Forward: the view is the address's", async () => {
  const { page, leave } = await visitor();
  await page.goto(host.site.url);
  await finds(page);
  await page.waitForURL("**/?q=teapot");
  await page.locator('[data-id="418"] a').click();
  await page.waitForURL("**/418/#iana");
  await page.evaluate(async () => {
    const moved = () => new Promise((done) => addEventListener("popstate", done, { once: true }));
    for (let times = 0; times < 500; times++) {
      for (const by of [-1, 1]) {
        const there = moved();
        history.go(by);
        await there;
      }
    }
  });
  assert.equal(await page.locator("article.entry").getAttribute("data-entry"), "418");
  assert.equal(page.url(), `${host.site.url}418/#iana`);
  await page.goBack();
  await page.waitForSelector("article.entry", { state: "detached" });
  assert.equal(await first(page), "418");
  await leave();
});

test("Back and Forward while the page is loaded: the view is the address's", async () => {
  const { context, page, leave } = await visitor();
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await context.route("**/app-*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(host.site.url);
  await page.waitForSelector("html[data-script=on]");
  // So stands the history where Forward was pressed before the program had come.
  await page.evaluate(() => history.pushState("?q=404", "", "404/#iana"));
  release();
  await page.waitForSelector("html[data-search=on]");
  assert.equal(await page.locator("article.entry").getAttribute("data-entry"), "404");
  await page.waitForFunction(() => /^404 /.test(document.title));
  assert.equal(page.url(), `${host.site.url}404/#iana`);
  const links = await page.$$eval("#contents a, .foot a", (links) => links.map(({ href }) => href));
  assert.ok(links.includes(`${host.site.url}nginx/`), "links lead where they did");
  await leave();
});

test("a paste of 10 MB is counted while the page answers, and one of 21 MB is refused with words", async () => {
  const { page, leave } = await visitor();
  await page.goto(host.site.url);
  await started(page);
  await page.evaluate((line) => {
    globalThis.longest = /** @type {any} */ ([0]);
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      globalThis.longest[0] = Math.max(globalThis.longest[0], now - last);
      last = now;
    });
    const transfer = new DataTransfer();
    transfer.items.add(new File([`${line}\n`.repeat(10_000_000 / line.length)], "access.log"));
    document.body.dispatchEvent(
      new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  }, logLine);
  await page
    .locator("section.evidence", { hasText: /\d+ of \d+ lines were read/ })
    .waitFor({ timeout: 30_000 });
  assert.ok((await page.evaluate(() => globalThis.longest[0])) < 1500, "the page answers meanwhile");
  const words = "upstream timed out ";
  await paste(page, words.repeat(20_000));
  await page.locator(".note", { hasText: "first 4 kB" }).waitFor({ timeout: 30_000 });
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["x".repeat(21_000_000)], "access.log"));
    document.body.dispatchEvent(
      new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  });
  await page.locator("section.evidence", { hasText: "at most 20 MB are read" }).waitFor();
  await finds(page);
  await leave();
});

test("every byte, 100 kB, texts from the right, emoji and halves of pairs in the query string", async () => {
  const { page, leave } = await visitor();
  await page.goto(host.site.url);
  await started(page);
  const odd = await page.evaluate(async () => {
    const found = [];
    const acted = () =>
      new Promise((done) =>
        requestAnimationFrame(() => setTimeout(() => setTimeout(() => setTimeout(done)))),
      );
    const bytes = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).padStart(2, "0")}`);
    const texts = [
      ...bytes,
      ...bytes.map((byte) => `404${byte}teapot`),
      bytes.join(""),
      "%",
      "%zz",
      "%u0041",
      "&&==&q",
      `${"a".repeat(100_000)}`,
      encodeURIComponent("שגיאת שרת \u202e404\u202c خطأ"),
      encodeURIComponent("👩‍💻 404 🏳️‍🌈 e\u0301"),
      "\ud800",
      "\udfff404",
      "%ED%A0%80",
      "%F4%90%80%80",
      "%C0%AE%C0%AE",
    ];
    for (const text of texts) {
      for (const search of [`?q=${text}`, `?class=${text}&origin=${text}`, `?${text}`]) {
        history.replaceState(null, "", `./${search}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }
      history.replaceState(null, "", `./?q=${text}`);
      dispatchEvent(new PopStateEvent("popstate"));
      await acted();
      if (document.documentElement.dataset.search !== "on") found.push(text.slice(0, 40));
    }
    return found;
  });
  assert.deepEqual(odd, []);
  await finds(page);
  for (const search of ["?q=%00%01%FF", `?q=${"%F0%9F%98%80".repeat(700)}`, "?q=\u202e404", "?%"]) {
    await page.goto(host.site.url + search);
    await started(page);
  }
  await finds(page);
  // A text that no address can hold stays in the box as it was typed.
  for (const text of ["\ud800 404", "404 \udc00", "😀".repeat(50), "\0", "\u202e404"]) {
    await page.evaluate((text) => {
      const box = document.querySelector("[name=q]");
      box.value = text;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, text);
    await caughtUp(page);
    assert.equal(
      await page.evaluate((text) => document.querySelector("[name=q]").value === text, text),
      true,
      text,
    );
  }
  await leave();
});

test("a history that others have written into", async () => {
  const { page, leave } = await visitor();
  await page.goto(host.site.url);
  await started(page);
  const shapes = [
    "undefined",
    "null",
    "0",
    "NaN",
    "true",
    "1n",
    "''",
    "'#'",
    "'##1#2'",
    "'?q=teapot#99999999999999999999'",
    "'x'.repeat(1e6)",
    "{ q: 'teapot' }",
    "['?q=teapot']",
    "new Date()",
    "/x/",
    "new Map([[1, 2]])",
    "new Uint8Array(9)",
    "new Error('x')",
    "(() => { const a = {}; a.a = a; return a; })()",
  ];
  for (const shape of shapes) {
    await page.evaluate(
      `history.pushState(${shape}, "", "./?q=too+many+requests"); history.pushState(${shape}, "", "./")`,
    );
    await page.goBack();
    await isFirst(page, "429");
    await page.goForward();
    await page.waitForURL(host.site.url);
    await finds(page);
    await page.waitForURL("**/?q=teapot");
  }
  for (const shape of shapes) {
    await page.goto(`${host.site.url}404/`);
    await page.evaluate(`history.replaceState(${shape}, "")`);
    await page.reload();
    await page.waitForSelector("html[data-script=on]");
    await page.evaluate(`history.replaceState(${shape}, "", "../")`);
    await page.reload();
    await started(page);
    await finds(page);
  }
  await leave();
});
