// From a key to the paint that shows its effect, as the browser's own event timing tells: 200 keys typed into the
// search box of the built site, with the processor throttled to a sixth; and into a page with nothing but an input,
// which tells what the browser takes for itself. Three runs of both; and one each of what else could keep typing fast, which is
// `content-visibility` in the place of the order in which the program shows its rows, or beside it.
import { dist, launch, serve } from "../site.js";
import { keep } from "./kept.js";

const THROTTLE = 6;
const RUNS = 3;
const texts = [
  "upstream timed out",
  "which code when the user is not the owner",
  "cloudflare ssl",
  "unathorized",
  "52x",
  "csrf token mismatch",
  "content too large",
  "GET / HTTP/1.1 502",
  "retry after rate limit",
  "webdav folder is locked by another user",
];
const keys = texts.join("").length;

const [browser, site] = await Promise.all([launch(), serve({ folder: dist })]);

/** @param {import("playwright-core").Page} page */
async function openSite(page) {
  await page.goto(site.url);
  await page.waitForFunction(() => document.documentElement.dataset.search === "on");
}

/** A window that has room for all rows: the program shows them at once. */
const withRoomForAll = (page) =>
  page.evaluate(() => Object.defineProperty(globalThis, "innerHeight", { get: () => 1_000_000 }));

/** Rows that the browser itself lays out when they are near the window. */
const withContentVisibility = (page) =>
  page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(".row { content-visibility: auto; contain-intrinsic-block-size: auto 4rem }");
    document.adoptedStyleSheets.push(style);
  });

/** The pages that are typed into, each with the function that opens it. */
const pages = {
  "Status Atlas": openSite,
  "a bare input": (page) => page.goto("data:text/html,<!doctype html><title>Bare</title><input name=q>"),
  "all rows at once": async (page) => {
    await openSite(page);
    await withRoomForAll(page);
  },
  "all rows at once, content-visibility": async (page) => {
    await openSite(page);
    await withRoomForAll(page);
    await withContentVisibility(page);
  },
  "rows in order, content-visibility": async (page) => {
    await openSite(page);
    await withContentVisibility(page);
  },
};

/** Types into the page's search box, and gives the milliseconds of each key that took 16 or more. */
async function typed(name) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await pages[name](page);
  await page.evaluate(() => {
    globalThis.longest = new Map();
    // Shorter ones are not told of: 16 ms is the least that can be asked for.
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
      }
    }).observe({ type: "event", durationThreshold: 16 });
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  const box = page.locator("[name=q]");
  await box.focus();
  for (const text of texts) {
    // As a person does who searches for something else: the first letter replaces all.
    await box.selectText();
    for (const letter of text) {
      await page.keyboard.press(letter === " " ? "Space" : letter);
      // As fast as people type who type fast.
      await page.waitForTimeout(120);
    }
  }
  // The browser tells of the last keys some time after they are painted, and of short ones not at all.
  await page.waitForTimeout(500);
  const told = await page.evaluate(() => [...longest.values()]);
  await page.close();
  return told;
}

function percentiles(told) {
  const durations = [...told, ...Array(Math.max(0, keys - told.length)).fill(0)].sort((a, b) => a - b);
  const at = (part) => durations[Math.min(durations.length - 1, Math.ceil(part * durations.length) - 1)];
  return Object.fromEntries([50, 95, 99].map((percent) => [`${percent}th`, at(percent / 100)]));
}

const runs = {};
for (let run = 0; run < RUNS; run++) {
  for (const name of Object.keys(pages).slice(0, run === 0 ? undefined : 2)) {
    runs[name] ??= [];
    runs[name].push(percentiles(await typed(name)));
  }
}
await browser.close();
await site.stop();

console.log(
  `\nKeystroke to paint at ${THROTTLE}x CPU throttle, ${keys} keys, by event timing (steps of 8 ms)`,
);
for (const [name, rows] of Object.entries(runs)) {
  for (const row of rows) {
    const cells = Object.entries(row).map(([percent, ms]) =>
      `${percent} ${ms ? `${ms} ms` : "under 16 ms"}`.padStart(18),
    );
    console.log([name.padEnd(40), ...cells].join(""));
  }
}
await keep("typing", { throttle: THROTTLE, keys, runs });
