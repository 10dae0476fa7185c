// The constants and phrases: plain JavaScript, the same as the table.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { project } from "./project.js";

let host, atlas, codes;
before(async () => {
  host = project();
  atlas = await host.import("node_modules/status-atlas/dist/index.js");
  codes = await host.import("node_modules/status-atlas/dist/codes.js");
});
after(() => host.remove());

test("every constant means its number, and every registered code has one", () => {
  for (const [name, code] of Object.entries(codes)) {
    assert.equal(atlas.codeOf(name), code, name);
  }
  const registered = atlas.filter({ origin: "iana" }).map(({ code }) => code);
  assert.deepEqual(
    [...new Set(Object.values(codes))].sort((a, b) => a - b),
    registered,
  );
  assert.deepEqual(host.require("status-atlas/codes"), { ...codes });
});

test("every vendor has its codes", async () => {
  const folder = `${host.folder}/node_modules/status-atlas/dist/codes`;
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const origins = atlas
    .all()
    .filter(({ kind, standing, origin }) => kind === "status" && standing !== "hoax" && origin !== "iana")
    .map(({ origin }) => origin);
  assert.deepEqual(
    files.sort(),
    [...new Set(origins)].sort().map((origin) => `${origin}.js`),
  );
  for (const file of files) {
    const origin = file.replace(".js", "");
    const own = await host.import(`node_modules/status-atlas/dist/codes/${file}`);
    for (const [name, code] of Object.entries(own)) {
      assert.ok(atlas.lookup(code, { origin }), `${origin} ${name}`);
    }
    assert.deepEqual(host.require(`status-atlas/codes/${origin}`), { ...own });
  }
  const nginx = await host.import("node_modules/status-atlas/dist/codes/nginx.js");
  assert.equal(nginx.CLIENT_CLOSED_REQUEST, 499);
});

test("phrases are what reason says", async () => {
  const { phrases, vendorPhrases } = await host.import("node_modules/status-atlas/dist/phrases.js");
  const registered = atlas.filter({ origin: "iana" }).filter(({ code }) => code !== 306);
  assert.deepEqual(
    { ...phrases },
    Object.fromEntries(registered.map(({ code }) => [code, atlas.reason(code)])),
  );
  for (const [origin, of] of Object.entries(vendorPhrases)) {
    assert.ok(Object.isFrozen(of));
    for (const [code, phrase] of Object.entries(of))
      assert.equal(atlas.reason(Number(code), { origin }), phrase);
  }
  assert.deepEqual(host.require("status-atlas/phrases"), { phrases, vendorPhrases });
});

test("only what is used is bundled", async () => {
  const size = async (contents) => {
    const stdin = { contents, resolveDir: host.folder };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
    return gzipSync(outputFiles[0].contents, { level: 9 }).length;
  };
  const used = (names, path = "") => `import { ${names} } from "status-atlas${path}"; f(${names});`;
  /** @type {[script: string, most: number][]} */
  const budgets = [
    [used("NOT_FOUND", "/codes"), 40],
    [used("phrases", "/phrases"), 1_000],
    [used("phrases, vendorPhrases", "/phrases"), 3_000],
    [used("isRetryable"), 1_500],
    [used("isRetryable", "/facts"), 1_500],
    [used("isClientError"), 250],
    [used("registryDate"), 60],
    [
      'import "status-atlas"; import { lookup } from "status-atlas"; import { search } from "status-atlas/search"; f();',
      30,
    ],
  ];
  for (const [script, most] of budgets) {
    const bytes = await size(script);
    assert.ok(bytes <= most, `${bytes} bytes: ${script}`);
  }
});
