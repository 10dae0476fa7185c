// The npm package as its users get it: packed, installed into a project of its own, imported and required.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

let project, atlas;
const run = (program, args, cwd) => execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

before(async () => {
  project = mkdtempSync(join(tmpdir(), "status-atlas-"));
  run("npm", ["pack", "--silent", "--pack-destination", project], fileURLToPath(new URL("../../pkg/", import.meta.url)));
  const packed = readdirSync(project).find((name) => name.endsWith(".tgz"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--offline", join(project, packed)], project);
  atlas = await import(pathToFileURL(join(project, "node_modules/status-atlas/dist/index.js")));
});
after(() => rmSync(project, { recursive: true, force: true }));

test("the contract's examples", () => {
  const { lookup, meanings, search, filter, all, reason, codeOf, facets } = atlas;
  assert.equal(lookup(404).phrase, "Not Found");
  for (const [query, id] of [["404", "404"], ["499-nginx", "499-nginx"], ["not found", "404"], ["Payload Too Large", "413"], ["HTTP_404_NOT_FOUND", "404"], ["000", "000-aws-alb"]]) {
    assert.equal(lookup(query)?.id, id, query);
  }
  assert.equal(lookup(499).origin, "nginx");
  assert.equal(lookup(499, { origin: "esri" }).phrase, "Token Required");
  assert.deepEqual(meanings(499).map(({ id }) => id), ["499-nginx", "499-esri"]);
  const [first] = search("upstream timed out", { class: "5xx", limit: 10 });
  assert.equal(first.status.code, 504);
  assert.ok(first.score > 0 && first.matches.length > 0);
  assert.ok(search("timeout", { limit: 3 }).length === 3);
  assert.ok(filter({ origin: "cloudflare" }).every(({ origin }) => origin === "cloudflare"));
  assert.equal(filter({ class: ["1xx", "2xx"], origin: "iana" }).length, 15);
  assert.equal(all().length, 146);
  assert.equal(reason(404), "Not Found");
  assert.equal(reason(418), "I'm a teapot");
  assert.equal(codeOf("Content Too Large"), 413);
  assert.ok(facets("timeout").class.some(({ value, count }) => value === "5xx" && count > 0));
  assert.equal(atlas.registryDate, "2025-09-15");
});

test("what is unknown gives nothing, and nothing throws", () => {
  const { lookup, meanings, search, reason, codeOf } = atlas;
  const hostile = { toString() { throw new Error("no"); } };
  for (const odd of [NaN, -1, 1e9, 404.5, Infinity, "abc", "", " ", "403.10x", null, undefined, 404n, {}, [], hostile, Symbol("a"), "x".repeat(1e6)]) {
    assert.equal(lookup(odd), undefined);
    assert.deepEqual(meanings(odd), []);
    assert.equal(reason(odd), undefined);
    assert.equal(codeOf(odd), undefined);
  }
  for (const odd of [null, undefined, 404, {}, hostile]) assert.deepEqual(search(odd), []);
  assert.equal(reason(306), undefined);
  assert.equal(reason(460), undefined);
  assert.deepEqual(search("timeout", { origin: "nobody" }), []);
});

test("an option of a wrong type is named", () => {
  const { lookup, search, filter } = atlas;
  assert.throws(() => lookup(499, { origin: 1 }), { name: "TypeError", message: /origin/ });
  assert.throws(() => lookup(499, "esri"), { name: "TypeError", message: /options/ });
  assert.throws(() => search("a", { class: [5] }), { name: "TypeError", message: /class/ });
  assert.throws(() => search("a", { limit: "3" }), { name: "TypeError", message: /limit/ });
  assert.throws(() => filter({ spec: {} }), { name: "TypeError", message: /spec/ });
});

test("entries are frozen and the same each time", () => {
  const { all, lookup, meanings } = atlas;
  assert.equal(lookup(404), lookup("404"));
  assert.equal(lookup(404), all().find(({ id }) => id === "404"));
  assert.equal(meanings(404), meanings(404));
  assert.ok(all().every((status) => Object.isFrozen(status) && Object.isFrozen(status.specs) && status.specs.every(Object.isFrozen)));
});

test("the table is the site's JSON", () => {
  const data = createRequire(join(project, "x.js"))("status-atlas/data.json");
  assert.deepEqual(data.statuses, JSON.parse(JSON.stringify(atlas.all())));
  assert.equal(data.version, createRequire(join(project, "x.js"))("status-atlas/package.json").version);
});

test("import and require both work, by name", () => {
  const said = 'console.log(a.lookup(499).phrase)';
  assert.equal(run("node", ["--input-type=module", "-e", `import * as a from "status-atlas"; ${said}`], project).trim(), "Client Closed Request");
  assert.equal(run("node", ["--input-type=commonjs", "-e", `const a = require("status-atlas"); ${said}`], project).trim(), "Client Closed Request");
});
