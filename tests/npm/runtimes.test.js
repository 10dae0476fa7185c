// The package in every runtime and through every bundler: installed, built, and run there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { Miniflare } from "miniflare";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";
import { launch, serve } from "../site.js";
import { otherNodes, program, project } from "./project.js";

const conversation = readFileSync(new URL("conversation.js", import.meta.url), "utf8");
let host, browser, wanted;
before(async () => {
  host = project();
  host.write("conversation.js", conversation);
  host.write("print.js", 'import { answers } from "./conversation.js";\nconsole.log(answers());\n');
  wanted = await host.run("node", "print.js");
  browser = await launch();
});
after(async () => {
  await browser.close();
  host.remove();
});

test("Node, as ES module", async () => {
  const [phrase, summary, [[found]], , count] = JSON.parse(wanted);
  assert.deepEqual(
    [phrase, typeof summary, found, count > 100],
    ["Not Found", "string", "419-laravel", true],
  );
});

const required = () => {
  const text = conversation
    .replace(/^import (.*) from (".*");$/gm, "const $1 = require($2);")
    .replace("export ", "");
  assert.ok(!text.includes("import"));
  const defaults = text.replace("const status = require", "const { status } = require");
  return host.write("print.cjs", `${defaults}\nconsole.log(answers());\n`);
};

test("Node, as CommonJS", async () => {
  assert.equal(await host.run("node", required()), wanted);
});

test("Node 18.20, 20.0, 22.11 and 24, as ES module and as CommonJS", {
  skip: otherNodes.length === 0 && "npm has no other Node for this system",
}, async () => {
  for (const { version, node } of otherNodes) {
    assert.equal(await host.run(node, "print.js"), wanted, version);
    assert.equal(await host.run(node, required()), wanted, version);
  }
});

test("Bun", async () => {
  assert.equal(await host.run(program("bun"), "print.js"), wanted);
});

test("Deno", async () => {
  assert.equal(
    await host.run(
      program("deno"),
      "run",
      "--no-remote",
      "--node-modules-dir=manual",
      "--allow-read",
      "print.js",
    ),
    wanted,
  );
});

test("workerd, as Cloudflare's Workers run it", async () => {
  host.write(
    "worker.js",
    'import { answers } from "./conversation.js";\nexport default { fetch: () => new Response(answers()) };\n',
  );
  // As Wrangler bundles: the condition of the runtime, and WebAssembly as a module of its own.
  const { outputFiles } = await esbuild({
    entryPoints: [join(host.folder, "worker.js")],
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    external: ["*.wasm"],
    write: false,
  });
  const worker = new Miniflare({
    modules: [
      { type: "ESModule", path: "worker.js", contents: outputFiles[0].text },
      {
        type: "CompiledWasm",
        path: "status_atlas.wasm",
        contents: await readFile(join(host.folder, "node_modules/status-atlas/dist/status_atlas.wasm")),
      },
    ],
    compatibilityDate: "2025-09-01",
    cf: false,
  });
  try {
    assert.equal(await (await worker.dispatchFetch("http://localhost/")).text(), wanted);
  } finally {
    await worker.dispose();
  }
});

/** The answers that the script of a folder's page writes into the title. */
async function shown(folder) {
  const site = await serve({ folder });
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  try {
    await page.goto(site.url);
    await page.waitForFunction(() => document.title !== "", undefined, { timeout: 10_000 });
    assert.deepEqual(errors, []);
    return await page.title();
  } finally {
    await page.close();
    await site.stop();
  }
}

const show = 'import { answers } from "./conversation.js";\ndocument.title = answers();\n';
const html = (script) => `<!doctype html><title></title><script type="module" src="${script}"></script>\n`;

test("Chromium, as modules without a bundler", async () => {
  // A page without an import map imports by the addresses of the files.
  const plain = conversation.replace(
    /from "status-atlas(.*)";$/gm,
    (_, path) => `from "./status-atlas/dist${path || "/index"}.js";`,
  );
  host.write("plain/conversation.js", plain);
  host.write("plain/show.js", show);
  host.write("plain/index.html", html("show.js"));
  await cp(join(host.folder, "node_modules/status-atlas"), join(host.folder, "plain/status-atlas"), {
    recursive: true,
  });
  assert.equal(await shown(join(host.folder, "plain")), wanted);
});

test("without WebAssembly all but the search works", async () => {
  const script = `
    import { all, codeOf, isRetryable, lookup } from "status-atlas";
    import { texts } from "status-atlas/texts";
    import { search } from "status-atlas/search";
    let message;
    try { search("timed out") } catch (error) { message = error.message }
    console.log(typeof WebAssembly, lookup("not found").code, codeOf("OK"), isRetryable(503), all().length, texts(404).meaning.length > 0, message);
  `;
  const said = await host.run("node", "--jitless", "--no-warnings", "--input-type=module", "-e", script);
  assert.match(said, /^undefined 404 200 true \d+ true WebAssembly is not defined$/);
});

test("a page whose policy forbids WebAssembly and strings as scripts looks up codes", async () => {
  host.write(
    "strict/main.js",
    `
    import { lookup } from "./status-atlas/dist/index.js";
    import { phrases } from "./status-atlas/dist/phrases.js";
    import { search } from "./status-atlas/dist/search.js";
    let message;
    try { search("timed out") } catch ({ name }) { message = name }
    document.title = [lookup("not found").code, phrases[404], message].join();
  `,
  );
  const policy = "default-src 'self'; script-src 'self'; require-trusted-types-for 'script'";
  host.write(
    "strict/index.html",
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title></title><script type="module" src="main.js"></script>\n`,
  );
  await cp(join(host.folder, "node_modules/status-atlas"), join(host.folder, "strict/status-atlas"), {
    recursive: true,
  });
  assert.equal(await shown(join(host.folder, "strict")), "404,Not Found,CompileError");
});

test("esbuild, in Chromium", async () => {
  const entry = host.write("show.js", show);
  await esbuild({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    outfile: join(host.folder, "esbuild/main.js"),
  });
  host.write("esbuild/index.html", html("main.js"));
  assert.equal(await shown(join(host.folder, "esbuild")), wanted);
});

test("Vite, in Chromium", async () => {
  host.write("index.html", html("./show.js"));
  host.write("show.js", show);
  await vite({
    root: host.folder,
    base: "./",
    logLevel: "error",
    build: { outDir: "vite" },
    configFile: false,
  });
  assert.equal(await shown(join(host.folder, "vite")), wanted);
});

test("webpack, in Chromium", async () => {
  const entry = host.write("show.js", show);
  const compiler = webpack({
    mode: "production",
    context: host.folder,
    entry,
    output: { path: join(host.folder, "webpack") },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] });
  host.write("webpack/index.html", html("main.js"));
  assert.equal(await shown(join(host.folder, "webpack")), wanted);
});

test("Rollup, in Chromium", async () => {
  const entry = host.write("show.js", show);
  const bundle = await rollup({
    input: entry,
    plugins: [nodeResolve()],
    onwarn: (warning) => assert.fail(warning.message),
  });
  await bundle.write({ dir: join(host.folder, "rollup"), entryFileNames: "main.js", format: "es" });
  host.write("rollup/index.html", html("main.js"));
  assert.equal(await shown(join(host.folder, "rollup")), wanted);
});
