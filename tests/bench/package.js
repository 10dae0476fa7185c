// The package beside its peers: sizes, imports and calls, on Node and in Chromium.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "../npm/node_modules/esbuild/lib/main.js";
import { project, tools } from "../npm/project.js";
import { launch, serve } from "../site.js";
import { keep } from "./kept.js";
import { median } from "./median.js";

const target = fileURLToPath(new URL("../../target/", import.meta.url));
const output = join(target, "bench/package");
mkdirSync(output, { recursive: true });

const host = project();
const peers = ["statuses", "http-status-codes", "http-status", "@http-util/status-i18n"];
for (const peer of peers)
  cpSync(join(tools, peer), join(host.folder, "node_modules", peer), { recursive: true });
const packages = ["status-atlas", ...peers];

/**
 * @param {string} contents
 * @param {string} [outfile]
 */
async function bundle(contents, outfile) {
  const stdin = { contents, resolveDir: host.folder };
  /** @type {import("esbuild").BuildOptions} */
  const options = { stdin, bundle: true, minify: true, format: "esm", outfile, write: outfile !== undefined };
  const { outputFiles } = await build(options);
  return outputFiles?.[0].contents ?? readFileSync(outfile);
}

const sizes = (bytes) => `${gzipSync(bytes, { level: 9 }).length} / ${brotliCompressSync(bytes).length}`;

const constants = {
  "status-atlas": 'import { NOT_FOUND } from "status-atlas/codes"; f(NOT_FOUND);',
  "http-status-codes": 'import { NOT_FOUND } from "http-status-codes"; f(NOT_FOUND);',
  "http-status": 'import status from "http-status"; f(status.NOT_FOUND);',
};
/** The function by which each says whether a request may be repeated. */
const retryable = {
  "status-atlas": 'import { isRetryable } from "status-atlas"; f(isRetryable(503));',
  statuses: 'import status from "statuses"; f(status.retry[503]);',
};
const reasons = {
  "status-atlas": 'import { reason } from "status-atlas"; f(reason(404));',
  statuses: 'import status from "statuses"; f(status(404));',
  "http-status-codes": 'import { getReasonPhrase } from "http-status-codes"; f(getReasonPhrase(404));',
  "http-status": 'import status from "http-status"; f(status[404]);',
  "@http-util/status-i18n": 'import status from "@http-util/status-i18n"; f(status(404));',
};
const phrases = {
  "status-atlas": 'import { phrases } from "status-atlas/phrases"; f(phrases);',
  statuses: 'import status from "statuses"; f(status.message);',
  "http-status-codes": 'import { ReasonPhrases } from "http-status-codes"; f(ReasonPhrases);',
  "http-status": 'import status from "http-status"; f(status);',
  "@http-util/status-i18n": 'import status from "@http-util/status-i18n"; f(status);',
};

const [browser, site] = await Promise.all([launch(), serve({ folder: output })]);
writeFileSync(join(output, "index.html"), "<!doctype html><title>Bench</title>");

/** The name of a module without content, whose import takes the least time. */
const empty = "an empty module";

/** Milliseconds until a module is imported, and until it has answered once, each in a process or page of its own. */
async function imports(name) {
  const start = name === "status-atlas" ? "module.lookup(404)" : "undefined";
  const file = `${packages.indexOf(name)}.js`;
  const whole = name === empty ? "" : `import * as module from "${name}"; export { module };`;
  await bundle(`${whole} export const first = () => ${start};`, join(output, file));
  const timed = `const start = performance.now(); const { first } = await import(URL); const imported = performance.now() - start; first(); [imported, performance.now() - start]`;
  const inNode = () => {
    const code = timed
      .replace("URL", JSON.stringify(pathToFileURL(join(output, file))))
      .replace(/\[imported.*$/, (list) => `console.log(JSON.stringify(${list}))`);
    return JSON.parse(execFileSync("node", ["--input-type=module", "-e", code], { encoding: "utf8" }));
  };
  const inChromium = async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    const times = await page.evaluate(async (url) => {
      const start = performance.now();
      const { first } = await import(url);
      const imported = performance.now() - start;
      first();
      return [imported, performance.now() - start];
    }, `${site.url}${file}`);
    await page.close();
    return times;
  };
  const medians = (runs) => [0, 1].map((i) => median(runs.map((run) => run[i])));
  const runs = { node: [], chromium: [] };
  for (let run = 0; run < 9; run++) {
    runs.node.push(inNode());
    runs.chromium.push(await inChromium());
  }
  return { node: medians(runs.node), chromium: medians(runs.chromium) };
}

const figures = { sizes: {}, imports: {}, calls: {} };
for (const name of packages) {
  const packed = execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", output], {
    cwd: join(host.folder, "node_modules", name),
    encoding: "utf8",
  });
  figures.sizes[name] = {
    tarball: statSync(join(output, packed.trim())).size,
    "whole import": sizes(await bundle(`import * as all from "${name}"; f(all);`)),
    "one constant": constants[name] ? sizes(await bundle(constants[name])) : "",
    phrases: sizes(await bundle(phrases[name])),
    "may it be repeated": retryable[name] ? sizes(await bundle(retryable[name])) : "",
    "a reason phrase": sizes(await bundle(reasons[name])),
  };
  figures.imports[name] = await imports(name);
}
figures.imports[empty] = await imports(empty);
for (const [what, script] of Object.entries({
  isClientError: 'import { isClientError } from "status-atlas"; f(isClientError);',
  codeOf: 'import { codeOf } from "status-atlas"; f(codeOf);',
  lookup: 'import { lookup } from "status-atlas"; f(lookup);',
  texts: 'import { texts } from "status-atlas/texts"; f(texts);',
  search: 'import { search } from "status-atlas/search"; f(search);',
}))
  figures.sizes["status-atlas"][what] = sizes(await bundle(script));
figures.sizes["status-atlas"]["with vendors'"] = sizes(
  await bundle('import { phrases, vendorPhrases } from "status-atlas/phrases"; f(phrases, vendorPhrases);'),
);

const calls = readFileSync(new URL("calls.js", import.meta.url), "utf8");
await bundle(calls, join(output, "calls.js"));
const { measure } = await import(pathToFileURL(join(output, "calls.js")).href);
figures.calls[`Node ${process.version}`] = measure();
const page = await browser.newPage();
await page.goto(site.url);
figures.calls[`Chromium ${browser.version()}`] = await page.evaluate(
  async (url) => (await import(url)).measure(),
  `${site.url}calls.js`,
);
await browser.close();
await site.stop();
host.remove();

/** Prints rows of named columns. */
function print(title, rows) {
  const columns = [...new Set(Object.values(rows).flatMap(Object.keys))];
  const width = Math.max(...columns.map((column) => column.length), 14) + 3;
  console.log(`\n${title}`);
  console.log(["".padEnd(24), ...columns.map((column) => column.padStart(width))].join(""));
  for (const [name, row] of Object.entries(rows)) {
    console.log(
      [name.padEnd(24), ...columns.map((column) => String(row[column] ?? "").padStart(width))].join(""),
    );
  }
}
const rounded = (value) => (value === null ? "" : value < 100 ? value.toFixed(1) : Math.round(value));
const mapped = (rows, change) =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, change(row)]));

print("Bytes: tarball; after esbuild, gzip / brotli", figures.sizes);
print(
  "Milliseconds to import, median of 9; and with the first lookup",
  mapped(figures.imports, ({ node, chromium }) => ({
    Node: rounded(node[0]),
    "Node, first": rounded(node[1]),
    Chromium: rounded(chromium[0]),
    "Chromium, first": rounded(chromium[1]),
  })),
);
for (const [runtime, rows] of Object.entries(figures.calls)) {
  print(
    `Nanoseconds a call on ${runtime}, median of 15`,
    mapped(rows, (row) => mapped(row, rounded)),
  );
}

await keep("package", figures);
