// From a key to the paint that shows its effect, as the browser's own event timing tells: 200 keys typed into the
// search box of the built site, with the processor throttled to a sixth; and into a page with nothing but an input,
// which tells what the browser takes for itself.
import { readFile, writeFile } from "node:fs/promises";
import { dist, launch, serve } from "../site.js";

const THROTTLE = 6;
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

async function opened(address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  return page;
}

/** Types into the page's search box, and gives the milliseconds of each key that took 16 or more. */
async function typed(page) {
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
  const box = page.locator("input[type=search]");
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

const explorer = await opened(site.url);
await explorer.waitForFunction(() => document.documentElement.dataset.search === "on");
const bare = await opened("data:text/html,<!doctype html><title>Bare</title><input type=search>");
const typing = {
  "Status Atlas": percentiles(await typed(explorer)),
  "a bare input": percentiles(await typed(bare)),
};
await browser.close();
await site.stop();

console.log(
  `\nKeystroke to paint at ${THROTTLE}x CPU throttle, ${keys} keys, by event timing (steps of 8 ms)`,
);
for (const [page, row] of Object.entries(typing)) {
  const cells = Object.entries(row).map(([name, ms]) =>
    `${name} ${ms ? `${ms} ms` : "under 16 ms"}`.padStart(18),
  );
  console.log([page.padEnd(14), ...cells].join(""));
}

const file = new URL("../../target/bench.json", import.meta.url);
const figures = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
await writeFile(
  file,
  JSON.stringify({ ...figures, typing: { throttle: THROTTLE, keys, ...typing } }, null, 2),
);
