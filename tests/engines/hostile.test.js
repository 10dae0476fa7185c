// Texts that try to run something, through every entrance, in the engine that `ENGINE` names. Nothing runs, nothing leads away, and no element of
// such a text appears. Every page works under the policy that the site is served with: what that refuses is a complaint.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, afterEach, before, test } from "node:test";
import { harmless } from "../../www/trusted.js";
import { dist, numbers } from "../site.js";
import { servePages } from "./pages.js";
import { launch } from "./webdriver.js";

/** The texts. */
const payloads = readFileSync(new URL("../fixtures/payloads.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("# "))
  .map((line) => line.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16))));

const manifest = JSON.parse(readFileSync(`${dist}elements/custom-elements.json`, "utf8"));
/** The names of the attributes of each element, by its tag. @type {Record<string, string[]>} */
const attributes = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
);

/** @type {Awaited<ReturnType<typeof servePages>>} */
let pages;
/** @type {import("./webdriver.js").Browser} */
let browser;
/** @type {() => Promise<void>} */
let quit;

/** Gives pages `faults()`, which lists what of a text has taken effect in them. */
function watch() {
  // Elements and attributes that the texts have, and the site does not.
  const foreign = [
    "#x9, [x9], applet, marquee, math, object, embed, video, audio, img, iframe:not(.own), base:not([target='_blank'])",
    "script:not([src], .own, [type='application/ld+json']), meta[http-equiv=refresh], [srcdoc], [style*='evil'], link[href*='evil']",
    ...[
      "animationend",
      "animationstart",
      "begin",
      "beforetoggle",
      "click",
      "close",
      "error",
      "focus",
      "load",
    ].map((type) => `[on${type}]`),
    ...["mouseover", "slotchange", "start", "toggle"].map((type) => `[on${type}]`),
  ].join();
  const address =
    ":is([href], [action], [formaction]):not(use, link, [href^='#'], [href^='/'], [href^='.'], [href^='?'])";
  window.faults = () => {
    const found = window.ran === undefined ? [] : [`it ran: ${window.ran}`];
    const roots = /** @type {(Document | ShadowRoot)[]} */ ([document]);
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll("http-status, http-status-explorer"))
        if (shadowRoot) roots.push(shadowRoot);
      const links = [...root.querySelectorAll(address)].filter(
        (link) => !/^(https?:|:)?$/.test(link.protocol ?? new URL(link.action ?? "", location.href).protocol),
      );
      for (const element of [...root.querySelectorAll(foreign), ...links])
        found.push(element.outerHTML.slice(0, 200));
    }
    return found;
  };
  /** Waits until the page has acted on what was done to it. */
  window.acted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(() => setTimeout(done)))));
  // Drivers pass no half of a pair of characters.
  window.corpus = async () => (await fetch("/payloads.json")).json();
}

before(async () => {
  pages = await servePages();
  ({ browser, quit } = await launch(process.env.ENGINE ?? "chromium"));
});
after(async () => {
  await quit?.();
  await pages.stop();
});
const answer = (
  /** @type {import("node:http").IncomingMessage} */ request,
  /** @type {import("node:http").ServerResponse} */ response,
) => {
  if (request.url !== "/payloads.json") return false;
  response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" });
  response.end(JSON.stringify(payloads));
  return true;
};
/** Opens a page, and waits until its scripts have done their part. */
async function visit(address = "", isDone = () => document.documentElement.dataset.script === "on") {
  pages.first = [watch];
  pages.answer = answer;
  await browser.open(pages.url + address);
  await browser.until(isDone);
}
const isSearching = () => document.documentElement.dataset.search === "on";
/** Opens a host page with the elements. */
async function openHost(/** @type {string} */ body) {
  pages.first = [watch];
  pages.answer = answer;
  pages.body = `${body}<script type="module" crossorigin="anonymous" src="${pages.url}elements/index.js"></script>`;
  await browser.open(pages.host);
}
/** Nothing of a text has taken effect, and the page is the one that was opened. */
async function isUnharmed(what = "") {
  assert.deepEqual(await browser.run(() => window.faults()), [], what);
  const address = await browser.run(() => location.href);
  assert.ok(address.startsWith(pages.url) || address.startsWith(pages.host), `${what} led to ${address}`);
}
afterEach(async () => {
  const complaints = pages.complaints.splice(0);
  await browser.open("about:blank");
  pages.answer = () => false;
  assert.deepEqual(complaints, [], "no page complains");
});

test("the corpus is large, and no text of it stands there twice", () => {
  assert.ok(payloads.length >= 80);
  assert.equal(new Set(payloads).size, payloads.length);
});

test("the policy lets HTML of the site's own pass, and no text of the corpus that has a tag", () => {
  const [rendered] = readdirSync(`${dist}elements`).filter((name) => /^explorer-.*\.html$/.test(name));
  const own = [readFileSync(`${dist}elements/${rendered}`, "utf8")];
  for (const number of numbers) {
    const articles = readFileSync(`${dist}${number}/index.html`, "utf8").match(
      /<article[\s\S]*?<\/article>/g,
    );
    own.push(...articles);
  }
  assert.ok(own.length > 200);
  for (const html of own) assert.equal(harmless(html), html);
  for (const text of payloads.filter((text) => /<[a-z/!?]/i.test(text)))
    assert.throws(() => harmless(text), TypeError, text);
  for (const text of [
    '<a href="&#106;avascript:ran=1">',
    '<a href=" java\tscript:ran=1">',
    '<a href="x" onclick="ran=1">',
  ])
    assert.throws(() => harmless(text), TypeError, text);
  for (const text of ['<a href="./?q=a:b">a &lt; b</a>', '<p class="note" hidden>onclick="ran=1"</p>'])
    assert.equal(harmless(text), text);
});

test("Trusted Types are enforced: no script of a page writes HTML past the policy", {
  timeout: 60_000,
}, async () => {
  for (const path of ["", "404/", "choose/", "embed/", "embed.html", "nowhere"]) {
    await visit(path, () => document.readyState === "complete");
    const written = await browser.run(() => {
      const tries = [
        () => (document.createElement("p").innerHTML = "<b>bold</b>"),
        () => new DOMParser().parseFromString("<b>bold</b>", "text/html"),
        () => trustedTypes.createPolicy("another", { createHTML: (html) => html }),
        () => (document.createElement("script").src = "/evil.js"),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return String(attempt);
        } catch {
          return "";
        }
      });
    });
    assert.equal(written.join(""), "", path);
    // The page is told of each, in WebKit a moment later.
    const isTold = (/** @type {string} */ said) => /trusted-types(-for)? refused/.test(said);
    while (pages.complaints.filter(isTold).length < 4) await browser.run(() => window.acted());
    pages.complaints = pages.complaints.filter((said) => !isTold(said));
  }
});

test("in the address of the explorer: query, filters, selection, place and history", async () => {
  await visit("", isSearching);
  const faults = await browser.run(async () => {
    const found = [];
    for (const text of await window.corpus()) {
      const part = encodeURIComponent(text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/g, ""));
      const search = `?q=${part}&class=${part}&origin=${part}&spec=${part}&codes=${part}`;
      history.replaceState(text, "", `./${search}#${part}`);
      dispatchEvent(new PopStateEvent("popstate", { state: text }));
      await window.acted();
      if (window.faults().length) found.push(text, ...window.faults());
    }
    return JSON.stringify(found);
  });
  assert.equal(faults, "[]");
  // Loaded with it, for a part of them.
  for (const text of payloads.filter((text, place) => place % 24 === 0 && !/[\ud800-\udfff]/.test(text))) {
    const part = encodeURIComponent(text);
    await visit(`?q=${part}&class=${part}&origin=${part}&spec=${part}&codes=${part}#${part}`, isSearching);
    await browser.run(() => window.acted());
    await isUnharmed(text);
  }
});

test("in the search box, and sent from another page", async () => {
  await visit("", isSearching);
  const faults = await browser.run(async () => {
    const found = [];
    const box = document.querySelector("[name=q]");
    for (const text of await window.corpus()) {
      box.value = text;
      const shown = box.value;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await window.acted();
      if (window.faults().length) found.push(text, ...window.faults());
      if (box.value !== shown) found.push(`${text} became ${box.value}`);
    }
    return JSON.stringify(found);
  });
  assert.equal(faults, "[]");
  for (const place of [0, 60, 120]) {
    await visit("404/");
    await browser.run(async (place) => {
      const box = document.querySelector("[name=q]");
      box.value = (await window.corpus())[place];
      box.form.requestSubmit();
    }, place);
    await browser.until(isSearching);
    await browser.run(() => window.acted());
    await isUnharmed(payloads[place]);
  }
});

test("pasted, and in a file that is dropped", async () => {
  await visit("", isSearching);
  const faults = await browser.run(async () => {
    const found = [];
    const box = document.querySelector("[name=q]");
    const texts = await window.corpus();
    const shows = async (token) => {
      const end = performance.now() + 20_000;
      while (!document.querySelector("section.evidence")?.textContent.includes(token)) {
        if (performance.now() > end) return found.push(`${token} is not shown`);
        await window.acted();
      }
      // Text that is folded is checked too.
      for (const details of document.querySelectorAll("section.evidence details")) details.open = true;
      for (const secret of document.querySelectorAll("section.evidence button.secret")) secret.click();
    };
    for (const [place, text] of texts.entries()) {
      const token = `token${place}x`;
      const head = `HTTP/1.1 502 Bad Gateway\nServer: ${text}\nX-Request-Id: ${text}\nSet-Cookie: ${text}\nVia: 1.1 ${text}\nX-Trace: ${token}\n\n${text}`;
      if (place % 2) {
        box.value = head;
        box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
      } else {
        const transfer = new DataTransfer();
        transfer.items.add(new File([head], "log.txt", { type: "text/html" }));
        box.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
      }
      await shows(token);
      if (window.faults().length) found.push(text, ...window.faults());
    }
    return JSON.stringify(found);
  });
  assert.equal(faults, "[]");
});

test("in a path that leads nowhere", async () => {
  await visit("nowhere");
  const faults = await browser.run(async () => {
    const found = [];
    const open = async (/** @type {string} */ text) => {
      const frame = Object.assign(document.createElement("iframe"), { className: "own" });
      // Half of a pair of characters can stand in no address.
      frame.src = `./${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ""))}`;
      document.body.append(frame);
      const end = performance.now() + 20_000;
      while (frame.contentDocument?.documentElement?.dataset.script !== "on") {
        if (performance.now() > end) return found.push(`${text}: it does not come`);
        await window.acted();
      }
      const faults = /** @type {any} */ (frame.contentWindow).faults();
      if (faults.length) found.push(text, ...faults);
      frame.remove();
    };
    const texts = await window.corpus();
    const next = async () => {
      for (let text = texts.pop(); text !== undefined; text = texts.pop()) await open(text);
    };
    await Promise.all([next(), next(), next(), next()]);
    return JSON.stringify([...found, ...window.faults()]);
  });
  assert.equal(faults, "[]");
});

test("in the place that an address names, with the keys that act on it, and in what other pages are asked for", async () => {
  for (const path of ["404/", "choose/", "compare/401-403/"]) {
    await visit(path);
    const faults = await browser.run(async () => {
      const found = [];
      for (const text of await window.corpus()) {
        location.hash = text;
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
        await window.acted();
        if (window.faults().length) found.push(text, ...window.faults());
      }
      return JSON.stringify(found);
    });
    assert.equal(faults, "[]", path);
  }
  for (const text of payloads.filter((text, place) => place % 30 === 5 && !/[\ud800-\udfff]/.test(text))) {
    await visit(`compare/?codes=${encodeURIComponent(text)}`);
    await isUnharmed(text);
  }
});

test("in what the browser keeps for the site", async () => {
  for (const place of [0, 57, 118]) {
    await visit();
    await browser.run(async (place) => {
      const text = (await window.corpus())[place];
      for (const key of ["theme", "library"]) localStorage.setItem(key, text);
      sessionStorage.setItem("search", text);
      history.replaceState(text, "");
    }, place);
    for (const path of ["404/", "choose/#taken", ""]) {
      await visit(path, path ? undefined : isSearching);
      await browser.run(() => window.acted());
      await isUnharmed(payloads[place]);
    }
  }
  await browser.run(() => localStorage.clear());
});

test("in attributes, in slots and in the text of the elements", async () => {
  await openHost('<p id="place"></p><http-status-explorer id="e" loading="eager"></http-status-explorer>');
  await browser.element("#e >>> [data-search=on]");
  // `src` has a test of its own, and `sync-url` has no value.
  const ofExplorer = attributes["http-status-explorer"].filter((name) => !["src", "sync-url"].includes(name));
  const faults = await browser.run(
    async (site, ofExplorer, ofChip) => {
      const found = [];
      const explorer = document.querySelector("#e");
      const place = document.querySelector("#place");
      const texts = await (await fetch(`${site}payloads.json`)).json();
      for (const [turn, text] of texts.entries()) {
        // Each attribute is a search, so that each text is one of them, and all of them in turn.
        explorer.setAttribute(ofExplorer[turn % ofExplorer.length], text);
        const remark = Object.assign(document.createElement("p"), {
          slot: `note-${text}`,
          textContent: text,
        });
        explorer.replaceChildren(remark);
        const chip = document.createElement("http-status");
        for (const name of ofChip) chip.setAttribute(name, text);
        const link = Object.assign(document.createElement("http-status"), { textContent: text });
        for (const [name, value] of Object.entries({ code: "404", card: "off", href: text }))
          link.setAttribute(name, value);
        const named = Object.assign(document.createElement("http-status"), { textContent: text });
        place.replaceChildren(chip, link, named);
        chip.click();
        for (const clicked of link.shadowRoot.querySelectorAll("a"))
          if (!/^(https?)?:$/.test(clicked.protocol)) found.push(`${text}: ${clicked.href}`);
        await window.acted();
        if (window.faults().length) found.push(text, ...window.faults());
      }
      return JSON.stringify(found);
    },
    pages.url,
    ofExplorer,
    attributes["http-status"],
  );
  assert.equal(faults, "[]");
});

test("as the address of the program, and as the base of links", async () => {
  await openHost("<p id=place></p>");
  await browser.until(() => Boolean(customElements.get("http-status-explorer")));
  const faults = await browser.run(async (site) => {
    const found = [];
    const { HttpStatusExplorer, HttpStatus } = await import(`${site}elements/index.js`);
    const texts = await (await fetch(`${site}payloads.json`)).json();
    const addresses = [
      "data:application/wasm;base64,AGFzbQEAAAA=",
      "https://evil.example/app.wasm",
      ...texts,
    ];
    for (const [place, text] of addresses.entries()) {
      const url = URL.canParse(text, document.baseURI) && new URL(text, document.baseURI);
      // A relative address leads to this page's own server, which has no such file: some of them are enough.
      const isForeign = !url || url.origin !== location.origin;
      if (!isForeign && place % 20) continue;
      const explorer = document.createElement("http-status-explorer");
      explorer.setAttribute("loading", "eager");
      explorer.setAttribute("src", text);
      const told = new Promise((done) =>
        explorer.addEventListener("status-error", ({ detail }) => done(detail.reason)),
      );
      document.querySelector("#place").replaceChildren(explorer);
      const reason = await told;
      if (isForeign !== /of neither this page's origin/.test(reason)) found.push(`${text}: ${reason}`);
      HttpStatusExplorer.base = HttpStatus.base = text;
      const chip = Object.assign(document.createElement("http-status"), { textContent: "404" });
      chip.setAttribute("card", "off");
      document.querySelector("#place").replaceChildren(chip);
      if (window.faults().length) found.push(text, ...window.faults());
    }
    return JSON.stringify(found);
  }, pages.url);
  pages.complaints = [];
  assert.equal(faults, "[]");
});

test("in the JSON of a base that is not ours", async () => {
  const shapes = [
    null,
    [],
    {},
    { statuses: null },
    { statuses: {} },
    { statuses: [null] },
    { statuses: [{}] },
  ];
  await openHost('<p style="margin: 9em"><http-status id="chip" code="404">404</http-status></p>');
  await browser.until(() => document.querySelector("#chip").shadowRoot);
  const faults = await browser.run(
    async (site, shapes, numbers) => {
      const { HttpStatus } = await import(`${site}elements/index.js`);
      const found = [];
      const texts = await (await fetch(`${site}payloads.json`)).json();
      const hostile = texts.map((text) => ({
        statuses: [
          { id: text, origin: text, summary: text },
          { id: `404-${text}`, origin: "iana", summary: text },
        ],
      }));
      const odd = texts.slice(0, 3).map((text) => ({
        statuses: [{ id: 404, origin: "iana", summary: { toString: text } }],
      }));
      const answers = [...shapes, ...odd, ...hostile];
      // An answer is kept for its number, so that each gets another.
      for (const [place, number] of numbers.entries()) {
        const json = answers[place % answers.length];
        HttpStatus.load = async () => json.statuses;
        const chip = Object.assign(document.createElement("http-status"), { textContent: number });
        document.querySelector("p").replaceChildren(chip);
        chip.click();
        await window.acted();
        if (!chip.shadowRoot.querySelector("[part=card]")?.textContent.includes(number))
          found.push(`${JSON.stringify(json)}: no card`);
        if (window.faults().length) found.push(JSON.stringify(json), ...window.faults());
      }
      return JSON.stringify(found);
    },
    pages.url,
    shapes,
    numbers.filter((number) => number.length === 3),
  );
  assert.equal(faults, "[]");
});

test("in the address of the frame, and in messages to it", async () => {
  pages.first = [watch];
  pages.answer = answer;
  pages.body = `<iframe class="own" id="f" title="codes" width="600" height="300"></iframe>
    <script class="own">addEventListener("message", ({ data }) => (window.message = data))</script>`;
  await browser.open(pages.host);
  const faults = await browser.run(
    async (site, names) => {
      const found = [];
      const frame = document.querySelector("#f");
      const texts = await (await fetch(`${site}payloads.json`)).json();
      for (const [place, text] of texts.entries()) {
        if (place % 8) continue;
        window.message = undefined;
        const search = new URLSearchParams(names.map((name) => [name, text]));
        frame.src = `${site}embed.html?${search}#${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ""))}`;
        const end = performance.now() + 20_000;
        while (!window.message && performance.now() < end) await window.acted();
        if (window.message?.type !== "status-atlas:height" || !(window.message.height > 0))
          found.push(`${text}: ${JSON.stringify(window.message)}`);
        for (const message of [
          text,
          { type: text },
          { type: "status-atlas:height", height: text },
          "take over",
        ])
          frame.contentWindow.postMessage(message, "*");
        await window.acted();
        if (window.faults().length) found.push(text, ...window.faults());
      }
      return JSON.stringify(found);
    },
    pages.url,
    [...attributes["http-status-explorer"], "height"],
  );
  assert.equal(faults, "[]");
  await browser.enter(await browser.element("#f"));
  await browser.element("http-status-explorer >>> [data-search]");
  await isUnharmed("in the frame");
  await browser.enter();
});
