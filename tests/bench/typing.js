// From a key to the paint that shows its effect, as the browser's own event timing tells: 200 keys typed into the
// search box of the built site, with the processor throttled to a sixth.
import { readFile, writeFile } from "node:fs/promises";
import { dist, launch, serve } from "../site.js";

const THROTTLE = 6;
const texts = ["upstream timed out", "which code when the user is not the owner", "cloudflare ssl", "unathorized", "52x", "csrf token mismatch",
  "content too large", "GET / HTTP/1.1 502", "retry after rate limit", "webdav folder is locked by another user"];

const [browser, site] = await Promise.all([launch(), serve({ folder: dist })]);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(site.url);
await page.waitForFunction(() => document.documentElement.dataset.search === "on");
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
await page.locator("input[type=search]").focus();
let keys = 0;
for (const text of texts) {
  // As a person does who searches for something else: the first letter replaces all.
  await page.locator("input[type=search]").selectText();
  for (const letter of text) {
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.waitForTimeout(120);
    keys += 1;
  }
}
await page.waitForTimeout(500);
const told = await page.evaluate(() => [...longest.values()]);
await browser.close();
await site.stop();

const durations = [...told, ...Array(Math.max(0, keys - told.length)).fill(0)].sort((a, b) => a - b);
const at = (part) => durations[Math.min(durations.length - 1, Math.ceil(part * durations.length) - 1)];
const percentiles = Object.fromEntries([50, 95, 99].map((percent) => [`${percent}th`, at(percent / 100)]));
console.log(`\nKeystroke to paint at ${THROTTLE}x CPU throttle, ${keys} keys, by event timing (steps of 8 ms)`);
for (const [name, ms] of Object.entries(percentiles)) console.log(`${name.padEnd(8)}${ms ? `${ms} ms` : "under 16 ms"}`);

const file = new URL("../../target/bench.json", import.meta.url);
const figures = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
await writeFile(file, JSON.stringify({ ...figures, typing: { throttle: THROTTLE, keys, ...percentiles } }, null, 2));
