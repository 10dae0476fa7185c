// Lighthouse, as on a phone behind slow 4G, of the built site served with brotli, three times each; and what axe finds in the
// same pages, light and dark.
import lighthouse from "lighthouse";
import { axe } from "../host.js";
import { launch, serve } from "../site.js";
import { keep } from "./kept.js";

const PAGES = ["", "404/", "compare/401-403/", "choose/"];
const RUNS = 3;
const port = 9333;
const [browser, site] = await Promise.all([launch({ port }), serve()]);
const pages = {};
for (let run = 0; run < RUNS; run++) {
  for (const path of PAGES) {
    const { lhr } = await lighthouse(site.url + path, { port, logLevel: "error" });
    const scores = Object.values(lhr.categories).map(({ score }) => Math.round(score * 100));
    const value = (audit) => Math.round(lhr.audits[audit].numericValue * 1000) / 1000;
    pages[`/${path}`] ??= [];
    pages[`/${path}`].push({
      "performance, accessibility, best practices, SEO": scores,
      "first paint, ms": Math.round(value("first-contentful-paint")),
      "largest paint, ms": Math.round(value("largest-contentful-paint")),
      "blocked, ms": Math.round(value("total-blocking-time")),
      "layout shift": value("cumulative-layout-shift"),
    });
    for (const { id, title, score, scoreDisplayMode } of Object.values(lhr.audits))
      if (scoreDisplayMode === "binary" && score === 0) console.log(`/${path}: ${id}: ${title}`);
  }
}

const found = [];
for (const path of PAGES) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    // axe is run as a script of the page, which the site's policy forbids.
    const page = await browser.newPage({ colorScheme, bypassCSP: true });
    await page.goto(site.url + path);
    for (const finding of await axe(page)) found.push(`/${path}, ${colorScheme}: ${finding}`);
    await page.close();
  }
}
await browser.close();
await site.stop();

console.log(`\nLighthouse, mobile, served with brotli, ${RUNS} runs`);
for (const [path, runs] of Object.entries(pages))
  for (const run of runs)
    console.log(path.padEnd(20), ...Object.values(run).map((value) => String(value).padStart(18)));
console.log(`axe: ${found.length} findings`, ...found);
await keep("lighthouse", { pages, axe: found });
