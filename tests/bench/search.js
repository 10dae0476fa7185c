// The search beside others: how often the first result is right, how long it takes, and how that grows.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { launch, serve } from "../site.js";
import { keep } from "./kept.js";

const root = new URL("../../", import.meta.url);
const text = (path) => readFile(new URL(path, root), "utf8");
const { statuses } = JSON.parse(await text("dist/v1/statuses.json"));
const queries = async (file) =>
  (await text(`tests/fixtures/${file}`))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const files = readdirSync(new URL("tests/fixtures/", root))
  .filter((file) => /^questions.*\.jsonl$/.test(file))
  .sort();
const read = await Promise.all(files.map(queries));
const questions = read[files.indexOf("questions.jsonl")];
/** The evaluation sets of relevance, by file: queries in English that no training line has. The search was tuned on `questions.jsonl` alone. */
const sets = read.map((set) => set.filter(({ kind, printed_by }) => kind !== "i" && !printed_by));

const [browser, site] = await Promise.all([
  launch(),
  serve({ folder: fileURLToPath(new URL("target/bench/", root)) }),
]);
const version = browser.version();
const figures = {};

/** The bytes to load before a search, after brotli: a library and the texts, or our program with both. */
async function bytes(page) {
  const size = (content) => brotliCompressSync(content).length;
  const texts = size(await page.evaluate((given) => globalThis.texts(given), { statuses }));
  const library = async (name) => {
    const stdin = {
      contents: `export { default } from "${name}"`,
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
    };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
    return size(outputFiles[0].contents) + texts;
  };
  const bindings = ["bindings/status_atlas_bg.wasm", "bindings/status_atlas.js", "search.bin"].map((file) =>
    readFile(new URL(`target/bench/${file}`, root)),
  );
  const ours = (await Promise.all(bindings)).reduce((sum, content) => sum + size(content), 0);
  const [mini, flex, fuse, fuzzy] = await Promise.all(
    ["minisearch", "flexsearch", "fuse.js", "@leeoniya/ufuzzy"].map(library),
  );
  return { "Status Atlas": ours, MiniSearch: mini, FlexSearch: flex, "Fuse.js": fuse, uFuzzy: fuzzy };
}
for (const copies of [1, 10, 100]) {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.addScriptTag({ url: "page.js" });
  const wasm = `${site.url}bindings/status_atlas_bg.wasm`;
  figures[`${copies}x`] = await page.evaluate((given) => measure(given), {
    statuses,
    questions,
    sets,
    copies,
    wasm,
  });
  if (copies === 1) {
    for (const [name, size] of Object.entries(await bytes(page))) figures["1x"][name].bytes = size;
  }
  await page.close();
}
await browser.close();
await site.stop();

console.log(`\nSearch in headless Chromium ${version}, one run`);
function print(title, engines) {
  console.log(`\n${title}`);
  const columns = Object.keys(Object.values(engines)[0]);
  console.log(["".padEnd(14), ...columns.map((column) => column.padStart(10))].join(""));
  for (const [name, row] of Object.entries(engines)) {
    const cells = columns.map((column) =>
      row[column]
        .toFixed(column.includes("@") || column === "MRR" ? 3 : column === "bytes" ? 0 : 1)
        .padStart(10),
    );
    console.log([name.padEnd(14), ...cells].join(""));
  }
}
for (const [place, set] of sets.entries()) {
  const rows = Object.entries(figures["1x"]).map(([name, { relevance }]) => [name, relevance[place]]);
  print(`${set.length} queries of ${files[place]}`, Object.fromEntries(rows));
}
for (const [size, engines] of Object.entries(figures)) {
  const rows = Object.entries(engines).map(([name, { relevance, ...costs }]) => [name, costs]);
  print(
    `${size} the table (${statuses.length * parseInt(size, 10)} entries), ${questions.length} questions`,
    Object.fromEntries(rows),
  );
}
const ours = figures["1x"]["Status Atlas"]["us/query"];
const peers = Object.entries(figures["1x"]).filter(([name]) => name !== "Status Atlas");
const [fastest, row] = peers.reduce((a, b) => (a[1]["us/query"] < b[1]["us/query"] ? a : b));
console.log(
  `\nThe fastest of the others, ${fastest}, takes ${(row["us/query"] / ours).toFixed(1)} times as long.`,
);
const growth = (size) => (figures[size]["Status Atlas"]["us/query"] / ours).toFixed(1);
console.log(`Ours takes ${growth("10x")} times as long at 10x, ${growth("100x")} times at 100x.`);
await keep("search", {
  chromium: version,
  entries: statuses.length,
  sets: files.map((file, place) => ({ file, queries: sets[place].length })),
  ...figures,
});
