// The figures of the elements: how fast a thousand codes are there, what ten explorers share, and whether the memory of
// explorers that were removed comes back.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { dist, launch, serve } from "../site.js";
import { keep } from "./kept.js";
import { median } from "./median.js";

const [browser, site] = await Promise.all([launch(), serve()]);
const figures = {
  "chip, kB gzip": gzipSync(await readFile(`${dist}elements/http-status.js`), { level: 9 }).length / 1000,
};

/** An empty page of the site's, in which nothing else runs. */
async function open(script) {
  const page = await browser.newPage();
  await page.route("**/empty", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Bench</title><body>" }),
  );
  await page.goto(`${site.url}empty`);
  await page.evaluate((url) => import(url), `${site.url}elements/${script}`);
  return page;
}

const chips = [];
for (let round = 0; round < 5; round++) {
  const page = await browser.newPage();
  await page.route("**/empty", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Bench</title><body>${'<http-status code="499" format="both">499</http-status> '.repeat(1000)}`,
    }),
  );
  await page.goto(`${site.url}empty`);
  chips.push(
    await page.evaluate(async (url) => {
      await fetch(url).then((response) => response.text());
      const start = performance.now();
      await import(url);
      document.body.getBoundingClientRect();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    }, `${site.url}elements/http-status.js`),
  );
  await page.close();
}
figures["1,000 chips defined and drawn, ms"] = median(chips);

{
  const asked = [];
  const ten = await open("http-status-explorer.js");
  ten.on("request", (request) => request.url().endsWith(".wasm") && asked.push(request.url()));
  figures["ten explorers ready, ms"] = await ten.evaluate(async () => {
    const start = performance.now();
    let ready = 0;
    const all = new Promise((done) =>
      document.addEventListener("status-ready", () => ++ready === 10 && done()),
    );
    for (let count = 0; count < 10; count++)
      document.body.append(
        Object.assign(document.createElement("http-status-explorer"), { loading: "eager" }),
      );
    await all;
    return performance.now() - start;
  });
  figures["downloads of the program by ten"] = asked.length;
  await ten.close();
}

{
  const page = await open("http-status-explorer.js");
  const session = await page.context().newCDPSession(page);
  const memory = async () => {
    for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
    const { nodes } = await session.send("Memory.getDOMCounters");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { nodes, heap: usedSize };
  };
  const rounds = (count) =>
    page.evaluate(async (count) => {
      for (let round = 0; round < count; round++) {
        const explorer = Object.assign(document.createElement("http-status-explorer"), {
          loading: "eager",
          query: "timeout",
        });
        const ready = new Promise((done) => explorer.addEventListener("status-ready", done));
        document.body.append(explorer);
        await ready;
        explorer.remove();
        // Room for what an explorer does after it was removed, as between two views of an application.
        await new Promise((done) => setTimeout(done, 5));
      }
    }, count);
  await rounds(20);
  const before = await memory();
  await rounds(200);
  const after = await memory();
  figures["kB of heap an explorer leaves, of 200"] = (after.heap - before.heap) / 200 / 1000;
  figures["nodes that 200 explorers leave"] = after.nodes - before.nodes;
  await page.close();
}

await browser.close();
await site.stop();
console.log("\nThe elements");
for (const [what, figure] of Object.entries(figures))
  console.log(`${what.padEnd(44)}${figure.toFixed(2).padStart(10)}`);
await keep("elements", figures);
