// The types in strict mode under every module resolution, and the shape of the package as its checkers see it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { program, project } from "./project.js";

let host;
before(() => {
  host = project();
  for (const name of readdirSync(new URL("types/", import.meta.url))) {
    host.write(name, readFileSync(new URL(`types/${name}`, import.meta.url), "utf8"));
  }
});
after(() => host.remove());

const everywhere = ["functions.ts", "plain.ts", "compat.ts"];
const resolutions = {
  node10: { module: "commonjs", files: everywhere },
  node16: { module: "node16", files: [...everywhere, "required.cts"] },
  nodenext: { module: "nodenext", files: [...everywhere, "json.ts", "required.cts"] },
  bundler: { module: "esnext", files: [...everywhere, "json.ts"] },
};
for (const [resolution, { module, files }] of Object.entries(resolutions)) {
  test(`the types under ${resolution}`, () => compiles(resolution, module, files, ["es2022"]));
  test(`the types of the elements under ${resolution}`, () =>
    compiles(resolution, module, ["elements.ts"], ["es2022", "dom"]));
}

test("the elements in JSX", async () => {
  host.write(
    "node_modules/react/index.d.ts",
    "export namespace JSX { interface IntrinsicElements { a: object } }\n",
  );
  host.write("node_modules/react/package.json", '{ "name": "react", "types": "index.d.ts" }');
  await compiles("bundler", "esnext", ["react.ts"], ["es2022", "dom"]);
});

async function compiles(moduleResolution, module, files, lib) {
  const config = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      skipLibCheck: false,
      esModuleInterop: true,
      resolveJsonModule: true,
      target: "es2022",
      lib,
      types: [],
      module,
      moduleResolution,
    },
    files,
  };
  const name = host.write(`tsconfig.${moduleResolution}.json`, JSON.stringify(config));
  const said = await host.run(program("tsc"), "--project", name).catch(({ stdout }) => stdout);
  assert.equal(said, "");
}

test("publint finds nothing", async () => {
  const { messages } = await publint({ pkgDir: `${host.folder}/node_modules/status-atlas`, strict: true });
  const manifest = host.require("status-atlas/package.json");
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest, { color: false })),
    [],
  );
});

test("attw finds nothing", async () => {
  const vendors = readdirSync(`${host.folder}/node_modules/status-atlas/dist/codes`).filter((name) =>
    name.endsWith(".js"),
  );
  const shims = [
    "statuses",
    "http-status-codes",
    "http-status",
    "http-status/nginx",
    "http-status/iis",
    "http-status/cloudflare",
    "http-status/unofficial",
  ];
  // Without a list it reads the exports, and takes their patterns for names.
  const patterns = [
    ...vendors.map((name) => `./codes/${name.replace(".js", "")}`),
    ...shims.map((name) => `./compat/${name}`),
  ];
  for (const entrypoints of [undefined, patterns]) {
    const checked = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(host.tarball))),
      { entrypoints },
    );
    assert.ok(Object.keys(checked.entrypoints).length >= (entrypoints?.length ?? 8));
    assert.deepEqual(checked.problems, []);
  }
});

test("every export has its words, and no type is any", () => {
  const text = readFileSync(new URL("../../pkg/index.d.ts", import.meta.url), "utf8");
  const exported = text.match(/^export (?:function|const) \w+/gm);
  const introduced = text.match(/@example[^/]*(?:\/(?!\*\*)[^/]*)*\*\/\nexport (?:function|const) \w+/g);
  const names = (found) => [...new Set(found.map((line) => line.match(/(\w+)$/)[1]))];
  assert.deepEqual(names(introduced), names(exported));
  for (const name of [
    "index",
    "table",
    "phrases",
    "codes",
    "elements/index",
    "compat/statuses",
    "compat/http-status",
    "compat/http-status-codes",
  ]) {
    const declared = readFileSync(`${host.folder}/node_modules/status-atlas/dist/${name}.d.ts`, "utf8");
    assert.doesNotMatch(declared.replace(/\/\*\*[^]*?\*\//g, "").replace(/"[^"]*"/g, ""), /\bany\b/, name);
  }
});
