// Lighthouse, as on a phone behind slow 4G, of the built site served with brotli: printed as a table, and added to
// target/bench.json.
import { readFile, writeFile } from "node:fs/promises";
import lighthouse from "lighthouse";
import { launch, serve } from "../site.js";

const out = new URL("../../target/bench.json", import.meta.url);
const port = 9333;
const [browser, site] = await Promise.all([launch({ port }), serve()]);
const pages = {};
for (const path of ["", "404/", "499/"]) {
  const { lhr } = await lighthouse(site.url + path, { port, logLevel: "error" });
  const scores = Object.fromEntries(
    Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  );
  const value = (audit) => Math.round(lhr.audits[audit].numericValue * 1000) / 1000;
  const below = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0,
  );
  pages[`/${path}`] = {
    ...scores,
    "first paint, ms": Math.round(value("first-contentful-paint")),
    "largest paint, ms": Math.round(value("largest-contentful-paint")),
    "blocked, ms": Math.round(value("total-blocking-time")),
    "layout shift": value("cumulative-layout-shift"),
  };
  for (const { id, title } of below) console.log(`/${path}: ${id}: ${title}`);
}
await browser.close();
await site.stop();

console.log("\nLighthouse, mobile, served with brotli");
console.table(pages);
const figures = JSON.parse(await readFile(out, "utf8").catch(() => "{}"));
await writeFile(out, JSON.stringify({ ...figures, lighthouse: pages }, null, 2));
