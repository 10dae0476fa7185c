// The page in every width and mode: no scrolling sideways, and in every layout and color no finding of axe.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe } from "../host.js";
import { caughtUp, hosted } from "../site.js";

const host = hosted();

const states = {
  start: "",
  filtered: "?q=timeout&class=5xx",
  question: "?q=client+hung+up+before+the+response",
  verdict: "?q=may+I+retry+503",
  listed: "?q=401+vs+403",
  nothing: "?q=zzzzqqq&class=5xx&origin=nginx",
  open: "#499-nginx",
  "number's page": "499/",
  "IANA's page": "413/",
  section: "5xx/",
  lost: "404.html",
  choose: "choose/",
  ruling: "choose/#login",
  retry: "retry/",
  comparisons: "compare/",
  comparison: "compare/301-302-303-307-308/",
  "any comparison": "compare/?codes=404,418,499-esri",
  sheet: "cheat-sheet/",
  developers: "developers/",
  about: "about/",
};

/** @type {(import("playwright-core").BrowserContextOptions & { name: string, width: number, text?: string })[]} */
const modes = [];
/** @type {("light" | "dark")[]} */
const schemes = ["light", "dark"];
/** Modes in which axe has nothing to find that it does not find in another: it takes half a minute in each. */
const isLikeAnother = (/** @type {string} */ name) => /^(360|2560) px|^768 px, dark|^forced|^less/.test(name);
for (const width of [320, 360, 768, 1440, 2560]) {
  for (const colorScheme of schemes) modes.push({ name: `${width} px, ${colorScheme}`, width, colorScheme });
}
for (const colorScheme of schemes)
  modes.push({ name: `more contrast, ${colorScheme}`, width: 1440, colorScheme, contrast: "more" });
modes.push({ name: "forced colors", width: 1440, colorScheme: "dark", forcedColors: "active" });
modes.push({ name: "text of 200 %", width: 1280, colorScheme: "light", text: "200%" });
modes.push({ name: "less motion", width: 360, colorScheme: "light", reducedMotion: "reduce" });

for (const { name, width, text, ...media } of modes) {
  test(name, async () => {
    const context = await host.browser.newContext({
      viewport: { width, height: 800 },
      bypassCSP: true,
      ...media,
    });
    const page = await context.newPage();
    for (const [state, address] of Object.entries(states)) {
      await page.goto("about:blank");
      await page.goto(host.site.url + address);
      await page.waitForSelector("html[data-script=on]");
      if (!/\w\//.test(address) && state !== "lost") await page.waitForSelector("html[data-search=on]");
      if (state === "open") await page.waitForSelector("[data-details] .history");
      if (text) await page.evaluate((text) => (document.documentElement.style.fontSize = text), text);
      await caughtUp(page);
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= room, `${state}: ${wide} px in ${room}`);
      if (media.contrast) {
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.equal(ground, media.colorScheme === "dark" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)", state);
      }
      if (!isLikeAnother(name)) assert.deepEqual(await axe(page), [], state);
    }
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    assert.deepEqual(await axe(page), [], "keys");
    await context.close();
  });
}

test("on a very wide screen the search stands below the parts of the site", async () => {
  const page = await host.browser.newPage({ viewport: { width: 2560, height: 1200 } });
  for (const path of ["", "404/", "retry/"]) {
    await page.goto(host.site.url + path);
    const lefts = await page.$$eval(".parts li:first-child, .brand", (all) =>
      all.map((element) => element.getBoundingClientRect().left),
    );
    assert.equal(lefts.length, 2);
    assert.equal(lefts[0], lefts[1], path);
  }
  await page.close();
});

test("in forced colors the part of the site that is read is told from the others", async () => {
  const page = await host.browser.newPage({ forcedColors: "active" });
  await page.goto(`${host.site.url}compare/`);
  const lines = await page.$$eval(".parts li a", (links) =>
    links.map((link) => [link.hasAttribute("aria-current"), getComputedStyle(link).borderBlockEndColor]),
  );
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const [isCurrent, color] of lines) assert.equal(color !== ground, isCurrent);
  assert.equal(lines.filter(([isCurrent]) => isCurrent).length, 1);
  await page.close();
});

/** The scores of the shifts of a page's layout, before one that the test makes: with it, all earlier ones have been told. */
const shiftsOf = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const scores = [];
        const made = performance.now();
        new PerformanceObserver((list) => {
          for (const { value, startTime } of list.getEntries()) {
            if (startTime >= made) resolve(scores);
            else scores.push(value);
          }
        }).observe({ type: "layout-shift", buffered: true });
        document.body.style.paddingTop = "100px";
      }),
  );

test("nothing shifts while a page loads", async () => {
  for (const width of [360, 1440]) {
    const page = await host.browser.newPage({ viewport: { width, height: 800 } });
    for (const address of ["", "404/", "499/", "nginx/"]) {
      await page.goto(host.site.url + address);
      await page.waitForSelector(address ? "html[data-script=on]" : "html[data-search=on]");
      await caughtUp(page);
      const shifts = await shiftsOf(page);
      assert.deepEqual(shifts, [], `${address} at ${width} px`);
    }
    await page.close();
  }
});
