// The time that the reading of evidence takes, in the program that the site loads for it: a line, and a log of a megabyte; and
// how often it names the maker of a response, in pastes that came after its rules.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch, serve } from "../site.js";
import { keep } from "./kept.js";

const root = new URL("../../", import.meta.url);
const fixtures = async (file) =>
  (await readFile(new URL(`tests/fixtures/identify/${file}`, root), "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const [samples, unseen] = await Promise.all([fixtures("emitters.jsonl"), fixtures("unseen.jsonl")]);

const [browser, site] = await Promise.all([
  launch(),
  serve({ folder: fileURLToPath(new URL("target/bench/", root)) }),
]);
const page = await browser.newPage();
await page.goto(site.url);
await page.addScriptTag({ url: "identify-page.js" });
const figures = await page.evaluate((given) => globalThis.measureIdentify(given), {
  wasm: `${site.url}evidence.wasm`,
  texts: samples.map(({ text }) => text),
  unseen,
});
await browser.close();
await site.stop();

console.log("\nThe reading of evidence, in Chromium");
for (const [what, figure] of Object.entries(figures))
  console.log(what.padEnd(52), typeof figure === "number" ? figure.toFixed(2) : figure);
await keep("identify", figures);
