// The elements from the package: through every bundler, with no site behind them.
import assert from "node:assert/strict";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";
import { launch, serve } from "../site.js";
import { project } from "./project.js";

const entry =
  'import { HttpStatus, HttpStatusExplorer } from "status-atlas/elements";\nObject.assign(globalThis, { HttpStatus, HttpStatusExplorer });\n';
const body = `<p>Our log says <http-status code="499" origin="nginx">499</http-status>.</p>
<http-status-explorer loading="eager" query="csrf token mismatch"></http-status-explorer>`;
const html = (script) =>
  `<!doctype html><title>Host</title><link rel="icon" href="data:,">${body}<script type="module" src="${script}"></script>\n`;

let host, browser;
before(async () => {
  host = project();
  host.write("entry.js", entry);
  browser = await launch();
});
after(async () => {
  await browser.close();
  host.remove();
});

/** Opens what a bundler left in a folder, and gives the page with all that it asked of others. */
async function opened(t, folder) {
  const site = await serve({ folder: join(host.folder, folder) });
  const page = await browser.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on(
    "request",
    (request) =>
      !request.url().startsWith(site.url) &&
      !request.url().startsWith("data:") &&
      problems.push(request.url()),
  );
  t.after(async () => {
    await page.close();
    await site.stop();
  });
  await page.goto(site.url);
  return { page, problems };
}

/** Checks that the elements work for a reader, wherever they come from. */
async function works(t, folder) {
  const { page, problems } = await opened(t, folder);
  const rows = page.locator("http-status-explorer .row:not([hidden])");
  await page.locator("http-status-explorer mark").first().waitFor({ timeout: 20_000 });
  assert.equal(await rows.first().getAttribute("data-id"), "419-laravel", "it searches with the search data");

  await page.locator("http-status").hover();
  await page.locator("http-status [part=summary]", { hasText: "hung up" }).waitFor();
  assert.equal(
    await page.locator("http-status [part=link]:visible").count(),
    0,
    "a link that leads nowhere is not shown",
  );

  await rows.first().locator("a").click();
  await page.locator("http-status-explorer article.entry h2").waitFor();
  await page.locator("http-status-explorer article.entry [data-part=text] h3").first().waitFor();
  const dead = page.locator('http-status-explorer a[href^="#"]:not([data-open]):visible');
  assert.equal(await dead.count(), 0);
  assert.deepEqual(problems, []);
  return page;
}

test("Vite", async (t) => {
  host.write("index.html", html("./entry.js"));
  await vite({
    root: host.folder,
    base: "./",
    logLevel: "error",
    build: { outDir: "vite", chunkSizeWarningLimit: 2000 },
    configFile: false,
  });
  await works(t, "vite");
});

test("webpack", async (t) => {
  const output = { path: join(host.folder, "webpack") };
  const compiler = webpack({
    mode: "production",
    context: host.folder,
    entry: "./entry.js",
    output,
    performance: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] });
  host.write("webpack/index.html", html("main.js"));
  await works(t, "webpack");
});

test("Rollup", async (t) => {
  const bundle = await rollup({
    input: join(host.folder, "entry.js"),
    plugins: [nodeResolve()],
    onwarn: (warning) => assert.fail(warning.message),
  });
  await bundle.write({ dir: join(host.folder, "rollup"), entryFileNames: "main.js", format: "es" });
  host.write("rollup/index.html", html("main.js"));
  await works(t, "rollup");
});

test("esbuild, where a page with a code loads nothing of the explorer", async (t) => {
  /** @type {import("esbuild").BuildOptions} */
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    outdir: join(host.folder, "esbuild"),
  };
  await esbuild({ ...options, entryPoints: [join(host.folder, "entry.js")] });
  host.write("esbuild/index.html", html("entry.js"));
  await works(t, "esbuild");

  host.write("code.js", 'import "status-atlas/elements/http-status";\n');
  const { metafile } = await esbuild({
    ...options,
    entryPoints: [join(host.folder, "code.js")],
    metafile: true,
  });
  const [, { bytes, inputs }] = Object.entries(metafile.outputs).find(([path]) => path.endsWith("/code.js"));
  assert.ok(bytes > 5_000 && bytes < 15_000, `${bytes} bytes`);
  assert.ok(Object.keys(inputs).every((path) => !path.includes("explorer")));
});

test("modules without a bundler, and links once a site is named", async (t) => {
  const folder = join(host.folder, "plain");
  await mkdir(folder);
  await cp(join(host.folder, "node_modules/status-atlas"), join(folder, "status-atlas"), { recursive: true });
  await writeFile(
    join(folder, "entry.js"),
    entry.replace("status-atlas/elements", "./status-atlas/dist/elements/index.js"),
  );
  await writeFile(join(folder, "index.html"), html("entry.js"));
  const page = await works(t, "plain");

  await page.evaluate(() => {
    HttpStatus.base = HttpStatusExplorer.base = "https://status.example/";
    document.body.innerHTML =
      '<http-status code="404" card="off">404</http-status> <http-status code="503">503</http-status>';
  });
  assert.equal(await page.locator("http-status a").getAttribute("href"), "https://status.example/404/");
  await page.locator("http-status").last().hover();
  await page.locator("http-status [part=link]").waitFor();
  assert.equal(
    await page.locator("http-status [part=link]").getAttribute("href"),
    "https://status.example/503/#iana",
  );
});

test("an import on a server does nothing, and defines nothing", async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  const { HttpStatus, define } = await host.import("node_modules/status-atlas/dist/elements/index.js");
  const required = host.require("status-atlas/elements");
  define();
  required.define();
  assert.deepEqual([typeof HttpStatus, typeof required.HttpStatusExplorer], ["function", "function"]);
  assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
});
