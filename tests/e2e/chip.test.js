// <http-status> in pages of another origin.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { test } from "node:test";
import { axe, hostPages } from "../host.js";
import { caughtUp, dist, listen, numbers, statuses } from "../site.js";

const host = hostPages();
const card = (page) => page.locator("[part~=card]:popover-open");
const shownIn = async (page) => ((await card(page).count()) ? card(page).innerText() : null);
const summaryOf = (page, text) => page.locator("[part=summary]:visible", { hasText: text }).waitFor();

test("it holds every phrase", async () => {
  const page = await host.open(
    statuses
      .map(
        ({ code, origin }) =>
          `<http-status code="${code}" origin="${origin}" format="phrase">x</http-status>`,
      )
      .join(" "),
  );
  const shown = await page.$$eval("http-status", (all) =>
    all.map(({ shadowRoot }) => shadowRoot.querySelector("[part~=chip]").textContent),
  );
  statuses.forEach(({ id, phrase, code, origin }, place) => {
    const first = statuses.find((one) => one.code === code && one.origin === origin);
    if (first.phrase) assert.equal(shown[place], first.phrase, id);
    else assert.ok(phrase === null || shown[place].length > 0, id);
  });
});

test("the card has each meaning of a number with its own summary, in the table's order", async () => {
  const several = numbers
    .map((number) => statuses.filter(({ code }) => code === Number(number)))
    .filter(({ length }) => length > 2);
  assert.ok(several.length > 10);
  const page = await host.open(
    several.map(([{ code }]) => `<p><http-status code="${code}">x</http-status></p>`).join(""),
  );
  for (const [place, meanings] of several.entries()) {
    const chip = page.locator("http-status").nth(place);
    await chip.locator("[part=chip]").press("Enter");
    await chip
      .locator("[part=summary]", { hasText: /./ })
      .nth(meanings.length - 1)
      .waitFor();
    assert.deepEqual(
      await chip
        .locator("[part=meaning]")
        .evaluateAll((all) =>
          all.map((one) =>
            ["name", "summary"].map((part) => one.querySelector(`[part=${part}]`).textContent).join(": "),
          ),
        ),
      meanings.map(
        ({ code, phrase, summary }) =>
          `${String(code).padStart(3, "0")} ${phrase ?? "unnamed"}: ${summary.replaceAll("`", "")}`,
      ),
      meanings[0].id,
    );
    await page.keyboard.press("Escape");
  }
});

test("its text stays, and what it shows follows its attributes", async () => {
  const page = await host.open(
    '<p><http-status id="a" code="404">our <b>404</b></http-status> <http-status id="b" code="404" format="both">404</http-status> <http-status id="c" code="499" origin="esri" format="phrase"></http-status> <http-status id="d" code="799">799</http-status> <http-status id="e">418</http-status></p>',
  );
  assert.equal(await page.locator("p").evaluate((p) => p.textContent), "our 404 404  799 418");
  const text = (id) =>
    page.locator(`#${id} [part~=chip]`).evaluate((chip) => {
      const slot = /** @type {HTMLSlotElement} */ (chip.querySelector("slot:not([hidden])"));
      const nodes = slot?.assignedNodes() ?? [];
      return chip.textContent + nodes.map(({ textContent }) => textContent).join("");
    });
  assert.equal(await text("a"), "our 404");
  assert.equal(await text("b"), "404 Not Found");
  assert.equal(await text("c"), "Token Required");
  assert.equal(await text("d"), "799");
  assert.equal(await page.locator("#d [part~=unknown]").count(), 1);
  await page.locator("#b").evaluate((chip) => chip.setAttribute("code", "410"));
  assert.equal(await text("b"), "410 Gone");
  await page.locator("#d").hover();
  await card(page).waitFor();
  assert.match(await shownIn(page), /799 is no known code/);
});

test("hover, focus and tap open the card; leaving, Escape and a click elsewhere close it", async () => {
  const page = await host.open(
    '<p><http-status id="a" code="499">499</http-status></p><p style="margin-top: 400px; text-align: right"><http-status id="b" code="503">503</http-status></p><button style="position: fixed; bottom: 0; right: 0">other</button>',
  );
  await page.locator("#a").hover();
  await summaryOf(page, "hung up");
  const text = await shownIn(page);
  for (const part of ["499 Client Closed Request", "nginx 4xx Client Error", "499 Token Required", "Esri"])
    assert.ok(text.includes(part), `${part} in ${text}`);
  await page.locator("[part=card]:visible").hover();
  // More than twice as long as the element waits before it closes: only time shows that it does not.
  await page.waitForTimeout(400);
  assert.ok(await shownIn(page), "the way to the card closes nothing");
  await page.mouse.move(900, 700);
  await card(page).waitFor({ state: "detached" });

  await page.keyboard.press("Tab");
  await card(page).waitFor();
  const chip = page.locator("#a [part=chip]");
  assert.equal(await chip.getAttribute("aria-describedby"), "card");
  await page.keyboard.press("Tab");
  assert.equal(
    await page.evaluate(() => document.querySelector("#a").shadowRoot.activeElement?.part.value),
    "link",
    "the card's link is next",
  );
  await page.keyboard.press("Escape");
  assert.equal(await shownIn(page), null);
  assert.equal(
    await page.evaluate(() => document.querySelector("#a").shadowRoot.activeElement?.part.value),
    "chip",
    "the focus is not lost",
  );
  await page.keyboard.press("Enter");
  assert.ok(await shownIn(page));
  await page.locator("#b").click();
  await page.locator("#b [part=summary]", { hasText: /./ }).waitFor();
  assert.match(await shownIn(page), /^503/, "one card at a time");
  await page.locator("button").click();
  assert.equal(await shownIn(page), null);
  assert.deepEqual(
    await axe(page).then((found) =>
      found.filter((text) => !/^(landmark-one-main|region|page-has-heading-one)/.test(text)),
    ),
    [],
  );
});

test("a tap opens it", async () => {
  const page = await host.open('<p><http-status code="404">404</http-status></p>', {
    hasTouch: true,
    viewport: { width: 320, height: 600 },
  });
  await page.locator("http-status").tap();
  await page.locator("[part=summary]:visible", { hasText: /./ }).waitFor();
});

test("the card is never clipped, nor outside of the window", async () => {
  const page = await host.open(
    `<div style="overflow:hidden;height:40px;margin:100px;transform:translateZ(0)"><http-status code="499">499</http-status></div>
    ${[["top:0;left:0"], ["top:0;right:0"], ["bottom:0;left:0"], ["bottom:0;right:0"]].map(([at]) => `<div style="position:fixed;${at}"><http-status code="499">499</http-status></div>`)}`,
    { viewport: { width: 340, height: 500 } },
  );
  for (const chip of await page.locator("http-status").all()) {
    await chip.hover();
    await summaryOf(page, "hung up");
    const { x, y, width, height } = await card(page).boundingBox();
    assert.ok(
      x >= 0 && y >= 0 && x + width <= 340 && y + height <= 500,
      JSON.stringify({ x, y, width, height }),
    );
    await page.keyboard.press("Escape");
  }
});

test("summaries are asked for once a page, and without them the card shows what it has", async () => {
  let asked = 0;
  const page = await host.open(
    '<p><http-status id="a" code="404">404</http-status> <http-status id="b" code="404">404</http-status></p>',
    {
      expected: /Failed to load/,
      before: (page) =>
        page.route("**/v1/404.json", (route) => (++asked === 1 ? route.abort() : route.continue())),
    },
  );
  assert.equal(asked, 0);
  const failed = page.waitForEvent("requestfailed");
  await page.locator("#a").hover();
  await failed;
  await caughtUp(page);
  assert.match(await shownIn(page), /404 Not Found[\s\S]*More/);
  await page.locator("#b").hover();
  await summaryOf(page, "Nothing to show");
  await page.locator("#a").hover();
  await summaryOf(page, "Nothing to show");
  assert.equal(asked, 2, "once more after it failed, and no more");
});

test("a link in the text stays a link, card=off is one, and href leads elsewhere", async () => {
  const page = await host.open(
    '<p><http-status id="a" code="404"><a href="/404">404</a></http-status> <http-status id="b" code="404" card="off">404</http-status> <http-status id="c" code="404" href="/errors#404">404</http-status></p>',
  );
  assert.equal(await page.locator("#a [role=button]").count(), 0);
  await page.locator("#a a").first().focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await card(page).waitFor();
  assert.equal(await page.locator("#b a").getAttribute("href"), `${host.site.url}404/`);
  await page.locator("#c").hover();
  assert.equal(await page.locator("#c [part=link]").getAttribute("href"), "/errors#404");
});

const hostile = [
  "javascript:globalThis.ran = true",
  "JaVaScRiPt:globalThis.ran = true",
  " \u0000\u0001\u001f\tjavascript:globalThis.ran = true",
  "java\tscr\nipt\r:globalThis.ran = true",
  "data:text/html,<script>opener.ran = true</script>",
  "vbscript:ran",
  "blob:null/0",
  "file:///etc/passwd",
  "about:blank",
  "mailto:nobody@example.org",
];

test("an address that is none of the web's becomes no link, wherever it comes from", async () => {
  const page = await host.open('<p id="chips"></p><div id="explorers"></div>', {
    expected: /Failed to load|local resource|not supported|scheme|URL|CORS/,
  });
  await page.evaluate(async (url) => {
    const { HttpStatus, HttpStatusExplorer } = await import(`${url}elements/index.js`);
    Object.assign(globalThis, { HttpStatus, HttpStatusExplorer });
  }, host.site.url);
  /** Every link of the page, in shadow roots too; each is clicked. */
  const links = () =>
    page.evaluate(() => {
      const roots = [
        document,
        ...[...document.querySelectorAll("http-status, http-status-explorer")].map(
          ({ shadowRoot }) => shadowRoot,
        ),
      ];
      const links = roots.flatMap((root) => [...root.querySelectorAll("a[href], form[action]")]);
      const addresses = links.map((link) => link.href ?? link.action);
      for (const link of links.filter((link) => link.protocol === "javascript:")) link.click();
      return addresses;
    });
  for (const address of hostile) {
    for (const card of ["on", "off"]) {
      await page.evaluate(
        ([address, card]) => {
          const chip = Object.assign(document.createElement("http-status"), { textContent: "499" });
          for (const [name, value] of Object.entries({ code: "499", href: address, card }))
            chip.setAttribute(name, value);
          document.querySelector("#chips").replaceChildren(chip);
        },
        [address, card],
      );
      await page.locator("http-status").hover();
      if (card === "on") await summaryOf(page, "hung up");
      assert.deepEqual(await links(), [], `${JSON.stringify(address)}, card=${card}`);
    }
    await page.evaluate((address) => {
      HttpStatus.base = HttpStatusExplorer.base = address;
      document.querySelector("#chips").innerHTML =
        '<http-status code="404">404</http-status><http-status code="503" card="off">503</http-status>';
      document.querySelector("#explorers").innerHTML =
        '<http-status-explorer loading="interaction"></http-status-explorer>';
    }, address);
    await page.locator("http-status").first().hover();
    await card(page).waitFor();
    const own = (await links()).filter((link) => !link.startsWith(host.url));
    assert.deepEqual(own, [], `base ${JSON.stringify(address)}`);
    await page.evaluate((url) => {
      HttpStatus.base = HttpStatusExplorer.base = url;
      document.querySelector("#explorers").replaceChildren();
    }, host.site.url);
  }
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
});

test("an explorer whose base is no address of the web's has no links out of the page", async () => {
  for (const address of hostile) {
    const page = await host.open('<div id="place"></div>');
    await page.evaluate(
      async ([url, address]) => {
        const { HttpStatusExplorer } = await import(`${url}elements/index.js`);
        HttpStatusExplorer.base = address;
        document.querySelector("#place").innerHTML =
          '<http-status-explorer loading="eager" open="404"></http-status-explorer>';
      },
      [host.site.url, address],
    );
    await page.tells("status-ready");
    await page.locator("http-status-explorer .entry h2").waitFor();
    const schemes = await page
      .locator("http-status-explorer")
      .evaluate(({ shadowRoot }) => [
        ...new Set([...shadowRoot.querySelectorAll("a")].map(({ protocol }) => protocol)),
      ]);
    assert.ok(
      schemes.every((scheme) => /^https?:$/.test(scheme)),
      `${JSON.stringify(address)}: ${schemes}`,
    );
    assert.ok(
      !(await page.locator("http-status-explorer form").evaluate((form) => form.action)).includes("script"),
    );
  }
});

test("addresses of the web and relative ones become links as they are", async () => {
  const addresses = [
    "https://example.org/a?b#c",
    "HTTP://example.org/",
    "//example.org/",
    "/errors#404",
    "errors/404",
    "../404",
    "?code=404",
    "#404",
  ];
  const page = await host.open(
    addresses
      .map((address) => `<http-status code="404" card="off" href="${address}">404</http-status>`)
      .join(" "),
  );
  assert.deepEqual(
    await page.$$eval("http-status", (chips) =>
      chips.map(({ shadowRoot }) => shadowRoot.querySelector("a").getAttribute("href")),
    ),
    addresses,
  );
});

test("two copies of the script do not mind each other, and Node may import it", async () => {
  const page = await host.open('<http-status code="404">404</http-status>', {
    head: `<script type="module" crossorigin src="${host.site.url}elements/http-status.js"></script>`,
  });
  assert.ok(await page.locator("http-status [part~=chip]").count());
  await page.evaluate(async (url) => {
    const first = await import(`${url}elements/http-status.js?again`);
    first.define();
    first.define();
  }, host.site.url);
  for (const script of ["index.js", "http-status.js", "http-status-explorer.js"]) {
    const said = execFileSync(
      "node",
      [
        "--input-type=module",
        "-e",
        `const { define } = await import(${JSON.stringify(`file://${dist}elements/${script}`)}); define(); console.log("fine")`,
      ],
      { encoding: "utf8" },
    );
    assert.equal(said.trim(), "fine", script);
  }
});

test("properties are its attributes, and count where they were set before the definition", async () => {
  const page = await host.open('<p><http-status id="a">x</http-status></p>', { script: "" });
  await page.locator("#a").evaluate((chip, url) => {
    Object.assign(chip, { code: 499, origin: "esri", format: "both" });
    return import(url);
  }, `${host.site.url}elements/http-status.js`);
  const chip = page.locator("#a [part~=chip]");
  assert.equal(await chip.textContent(), "499 Token Required");
  assert.equal(await page.locator("#a").getAttribute("code"), "499");
  await page.locator("#a").evaluate((chip) => Object.assign(chip, { origin: null, code: "404" }));
  assert.equal(await chip.textContent(), "404 Not Found");
  assert.equal(await page.locator("#a").getAttribute("origin"), null);
});

test("text that arrives after the start tag is shown", async () => {
  /** @type {import("node:http").ServerResponse} */
  let response;
  const server = createServer((_, answer) => {
    response = answer.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(
      `<!doctype html><title>Host</title><script type="module" async crossorigin src="${host.site.url}elements/http-status.js"></script><p><http-status id="a">`,
    );
  });
  const page = await host.browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${await listen(server, "127.0.0.1")}`, { waitUntil: "commit" });
    const seen = (text) =>
      page.waitForFunction((text) => {
        const { shadowRoot } = document.querySelector("#a");
        const slot = shadowRoot?.querySelector("slot");
        return slot?.assignedNodes().some((node) => node.textContent === text);
      }, text);
    await page.waitForFunction(() => document.querySelector("#a")?.shadowRoot?.querySelector("[part~=chip]"));
    response.write("40");
    await seen("40");
    response.end("4</http-status></p>");
    await seen("404");
    await page.locator("#a [part=chip]").waitFor();
    await page.locator("#a").hover();
    assert.match(await card(page).innerText(), /^404 Not Found/);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});

test("inside a link, a label or a summary a click does what the host means", async () => {
  const page = await host.open(
    `<a href="#went" id="link">See <http-status code="404">404</http-status></a>
    <label><input type="checkbox" id="box"> Retry <http-status code="503">503</http-status></label>
    <details id="details"><summary>When <http-status code="429" card="off">429</http-status></summary>Wait.</details>`,
  );
  assert.equal(await page.locator("http-status [role=button], http-status a").count(), 0);
  await page.locator("#link http-status").click();
  assert.equal(new URL(page.url()).hash, "#went");
  await page.locator("label http-status").click();
  assert.ok(await page.locator("#box").isChecked());
  await page.locator("summary http-status").click();
  assert.ok(await page.locator("#details").evaluate((details) => details.matches("[open]")));
  await page.mouse.move(900, 700);
  await page.locator("label http-status").hover();
  await page.locator("label [part=summary]", { hasText: /./ }).click();
  assert.ok(await page.locator("#box").isChecked(), "a click on the card is none on the label");
});

test("Escape closes the card and not the dialog around it", async () => {
  const page = await host.open(
    '<dialog id="around"><button>first</button> <http-status code="404">404</http-status></dialog>',
  );
  await page.locator("#around").evaluate((dialog) => dialog.showModal());
  await page.locator("http-status").hover();
  await card(page).waitFor();
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });
  assert.ok(await page.locator("#around").evaluate((dialog) => dialog.matches("[open]")));
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("#around").evaluate((dialog) => !dialog.matches("[open]")));
});

test("the card is dark on a dark page, however its color is written", async () => {
  const page = await host.open('<http-status code="404">404</http-status>');
  for (const [color, scheme] of [
    ["oklch(0.93 0.01 250)", "dark"],
    ["lab(92 0 2)", "dark"],
    ["color-mix(in oklab, white 90%, blue)", "dark"],
    ["oklch(0.4 0.02 250)", "inherit"],
    ["rgb(240 240 240)", "dark"],
    ["#999", "inherit"],
  ]) {
    await page.evaluate((color) => (document.body.style.color = color), color);
    await page.locator("http-status").hover();
    assert.equal(await card(page).evaluate((card) => card.style.colorScheme), scheme, color);
    await page.keyboard.press("Escape");
    await page.mouse.move(900, 700);
  }
});

test("a host's resets, a dark host and writing from the right leave it legible", async () => {
  const css = "* { all: unset } html { font-size: 62.5%; background: #111; color: #eee }";
  const page = await host.open(
    '<p dir="rtl">שגיאה <http-status code="404" format="both">404</http-status></p>',
    { head: `<style>${css}</style>` },
  );
  await page.locator("http-status").hover();
  await summaryOf(page, "Nothing to show");
  const { size, light, direction } = await card(page).evaluate((card) => {
    const style = getComputedStyle(card);
    return {
      size: parseFloat(style.fontSize),
      light: Number(/\((\d+)/.exec(style.color)[1]) > 128,
      direction: style.direction,
    };
  });
  assert.ok(size >= 14 && light && direction === "ltr");
});
