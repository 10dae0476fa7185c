// Every `require` of the package leads to CommonJS: Node before 20.19 and Jest load nothing else with it.
import assert from "node:assert/strict";
import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { otherNodes, program, project, tools } from "./project.js";

let host, folder, files;
before(() => {
  host = project();
  folder = join(host.folder, "node_modules/status-atlas");
  files = readdirSync(folder, { recursive: true });
});
after(() => host.remove());

const isCommon = (path) => /\.(cjs|json)$/.test(path);

/** The modules that users can require by the manifest, each with its file. */
function modules() {
  const { exports } = host.require("status-atlas/package.json");
  return Object.entries(exports).flatMap(([path, target]) => {
    const file = target.require?.default ?? target.default ?? target;
    if (typeof file !== "string") return []; // It has types alone.
    const [start, end] = file.slice(2).split("*");
    const found =
      end === undefined ? [start] : files.filter((name) => name.startsWith(start) && name.endsWith(end));
    return found.map((name) => ({
      specifier: path.replace(".", "status-atlas").replace("*", name.slice(start.length, -end?.length)),
      file: join(folder, name),
    }));
  });
}

/** The files that are CommonJS, whether users can require them or only the package does. */
const commonFiles = () => files.filter((name) => name.endsWith(".cjs")).map((name) => join(folder, name));

test("what users require is CommonJS", () => {
  assert.ok(modules().length > 30);
  for (const { specifier, file } of modules()) {
    assert.equal(host.require.resolve(specifier), file);
    assert.ok(isCommon(file), `${specifier} is ${file}`);
  }
});

test("what the package requires is CommonJS", async () => {
  const { metafile } = await build({
    entryPoints: commonFiles(),
    absWorkingDir: folder,
    bundle: true,
    platform: "node",
    outdir: "unwritten",
    write: false,
    metafile: true,
  });
  const requires = Object.entries(metafile.inputs).flatMap(([path, { imports }]) =>
    imports.filter(({ kind }) => kind === "require-call").map(({ path: required }) => [path, required]),
  );
  assert.deepEqual(
    requires.filter(([, required]) => !isCommon(required)),
    [],
  );
  const requiring = new Set(requires.map(([path]) => path));
  assert.ok(
    [
      "dist/index.cjs",
      "dist/search.cjs",
      "dist/compat/statuses.cjs",
      "dist/compat/http-status/nginx.cjs",
    ].every((path) => requiring.has(path)),
  );
});

test("Node 18.20, 20.0, 22.11 and 24 require all of it, as this one does", {
  skip: otherNodes.length === 0 && "npm has no other Node for this system",
}, async () => {
  const all = [...modules().map(({ specifier }) => specifier), ...commonFiles()];
  const script = host.write(
    "require.cjs",
    `
    for (const path of ${JSON.stringify(all)}) {
      const found = require(path);
      console.log(path, Object.keys(found).join(), JSON.stringify({ ...found }).length);
    }
  `,
  );
  const wanted = await host.run("node", script);
  for (const { version, node } of otherNodes) {
    assert.equal(await host.run(node, "--version"), version);
    assert.equal(await host.run(node, script), wanted, version);
  }
});

const specifiers = () => JSON.stringify(modules().map(({ specifier }) => specifier));

/** Runs a file of tests in Jest. */
async function jest(testEnvironment, tests) {
  host.write("in-jest.test.cjs", tests);
  const config = {
    rootDir: host.folder,
    cacheDirectory: join(host.folder, "jest"),
    testEnvironment,
    testMatch: ["**/in-jest.test.cjs"],
    transform: {},
  };
  await host.run(program("jest"), "--ci", "--watchman=false", "--config", JSON.stringify(config));
}

test("Jest", async () => {
  await jest(
    "node",
    `
    test.each(${specifiers()})("%s", (specifier) => {
      expect(require(specifier)).toBeDefined();
    });
    test("they work", () => {
      const { search } = require("status-atlas/search");
      expect(search("csrf token mismatch")[0].status).toBe(require("status-atlas").lookup("419-laravel"));
      expect(require("status-atlas/compat/statuses")(404)).toBe("Not Found");
      expect(require("status-atlas/compat/http-status/nginx").status.NO_RESPONSE).toBe(444);
      expect(require("status-atlas/compat/http-status-codes").getReasonPhrase(200)).toBe("OK");
    });
  `,
  );
});

test("Jest with jsdom, which has no TextDecoder and draws nothing", async () => {
  await jest(
    createRequire(import.meta.url).resolve("jest-environment-jsdom"),
    `
    test.each(${specifiers()})("%s", (specifier) => {
      expect(typeof TextDecoder + typeof TextEncoder).toBe("undefinedundefined");
      expect(require(specifier)).toBeDefined();
    });
    test("codes are looked up without the program", () => {
      expect(require("status-atlas").lookup("not found").code).toBe(404);
      expect(require("status-atlas").isRetryable(503)).toBe(true);
      expect(require("status-atlas/texts").texts(404).meaning.length).toBeGreaterThan(0);
    });
    test("the search starts where a decoder is given to it", () => {
      const { search } = require("status-atlas/search");
      expect(() => search("bad gateway")).toThrow(/Text(De|En)coder is not defined/);
      const { TextDecoder, TextEncoder } = require("node:util");
      Object.assign(globalThis, { TextDecoder, TextEncoder });
      expect(search("bad gateway")[0].status.code).toBe(502);
    });
    test("what stands in the elements stays there", () => {
      const { HttpStatus, HttpStatusExplorer, define } = require("status-atlas/elements");
      define();
      expect([typeof HttpStatus, typeof HttpStatusExplorer]).toEqual(["function", "function"]);
      document.body.innerHTML = '<http-status code="404">404</http-status><http-status-explorer><p slot="note-504">Ask.</p></http-status-explorer>';
      expect(document.body.textContent).toBe("404Ask.");
    });
  `,
  );
});

for (const environment of ["node", "jsdom", "happy-dom"]) {
  test(`Vitest, ${environment}`, async () => {
    for (const name of ["vitest", "jsdom", "happy-dom"]) {
      const place = join(host.folder, "node_modules", name);
      if (!existsSync(place)) symlinkSync(join(tools, name), place);
    }
    // As its users import: what the package exports, in modules.
    const paths = modules().map(({ specifier }) => specifier);
    host.write(
      "in-vitest.test.js",
      `
      const paths = ${JSON.stringify(paths.filter((path) => !path.endsWith(".json")))};
      test.each(paths)("%s", async (path) => {
        expect(await import(path)).toBeDefined();
      });
      test("they work", async () => {
        const { lookup } = await import("status-atlas");
        const { search } = await import("status-atlas/search");
        expect(search("csrf token mismatch")[0].status).toBe(lookup("419-laravel"));
      });
      test("an element keeps what stands in it", async () => {
        if (typeof document === "undefined") return;
        const { define } = await import("status-atlas/elements");
        define();
        document.body.innerHTML = '<http-status code="404">404</http-status>';
        expect(document.body.textContent).toBe("404");
      });
    `,
    );
    const config = host.write("vitest.config.js", "export default { test: { globals: true } };\n");
    await host.run(program("vitest"), "run", "--config", config, "--environment", environment, "in-vitest");
  });
}
