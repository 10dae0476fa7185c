// The types in strict mode under every module resolution, and the shape of the package as its checkers see it.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { program, project, tools } from "./project.js";

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

/** Each framework's package of types, from where the tests have it. */
const frameworks = {
  react: "@types/react",
  preact: "preact",
  solid: "solid-js",
  vue: "vue",
  svelte: "svelte",
};
for (const [framework, types] of Object.entries(frameworks)) {
  test(`the elements in ${framework}`, async () => {
    const place = join(host.folder, "node_modules", types);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(tools, types), place);
    // Their own declarations are not what is tested.
    await compiles("bundler", "esnext", [`${framework}.ts`], ["es2022", "dom"], { skipLibCheck: true });
  });
}

async function compiles(moduleResolution, module, files, lib, more = {}) {
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
      ...more,
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
    assert.ok(checked.types, "the package has types");
    assert.ok(Object.keys(checked.entrypoints).length >= (entrypoints?.length ?? 8));
    assert.deepEqual(checked.problems, []);
  }
});

test("every export has its words, and no type is any", () => {
  const text = ["index", "search", "texts"]
    .map((name) => readFileSync(new URL(`../../pkg/${name}.d.ts`, import.meta.url), "utf8"))
    .join("");
  const exported = text.match(/^export (?:function|const) \w+/gm);
  const introduced = text.match(/@example[^/]*(?:\/(?!\*\*)[^/]*)*\*\/\nexport (?:function|const) \w+/g);
  const names = (found) => [...new Set(found.map((line) => line.match(/(\w+)$/)[1]))];
  assert.deepEqual(names(introduced), names(exported));
  for (const name of [
    "index",
    "search",
    "texts",
    "table",
    "phrases",
    "codes",
    "elements/index",
    "compat/statuses",
    "compat/http-status",
    "compat/http-status-codes",
  ]) {
    const declared = readFileSync(`${host.folder}/node_modules/status-atlas/dist/${name}.d.ts`, "utf8");
    assert.doesNotMatch(declared.replace(/\/\*\*[\s\S]*?\*\//g, "").replace(/"[^"]*"/g, ""), /\bany\b/, name);
  }
});

test("the types are those of the JSON, member by member", () => {
  const schema = host.require("status-atlas/schema.json");
  const path = `${host.folder}/node_modules/status-atlas/dist/index.d.ts`;
  const compiled = ts.createProgram([path], { strict: true, types: [], module: ts.ModuleKind.NodeNext });
  const checker = compiled.getTypeChecker();
  const module = checker.getSymbolAtLocation(compiled.getSourceFile(path));
  const declared = checker.getExportsOfModule(module).find(({ name }) => name === "Document");
  const compared = new Set();

  /** Compares a type with what a schema says, and all that both hold. */
  function compare(type, schema, at) {
    if (schema.$ref) return compare(type, definition(schema.$ref), at);
    const some = schema.anyOf?.find((one) => one.type !== "null");
    const isNullable =
      some !== undefined || [schema.type].flat().includes("null") || schema.enum?.includes(null) === true;
    const parts = type.isUnion() ? type.types : [type];
    const isNull = (part) => (part.flags & ts.TypeFlags.Null) !== 0;
    assert.equal(parts.some(isNull), isNullable, `${at}: may it be null?`);
    const rest = parts.filter((part) => !isNull(part));
    if (some) return compare(checker.getNonNullableType(type), definition(some.$ref), at);

    if (schema.enum) {
      const literals = rest.map((part) => part.isStringLiteral() && part.value);
      const values = schema.enum.filter((value) => value !== null);
      return assert.deepEqual(literals.sort(), values.sort(), at);
    }
    const [name] = [schema.type].flat();
    if (name === "array") {
      assert.ok(checker.isArrayType(rest[0]), `${at}: a list`);
      const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (rest[0]));
      return compare(item, schema.items, `${at}[]`);
    }
    if (name === "object") return compareMembers(rest[0], schema, at);
    const { StringLike, NumberLike, BooleanLike } = ts.TypeFlags;
    const flag = { string: StringLike, integer: NumberLike, boolean: BooleanLike }[name];
    assert.ok(
      rest.every((part) => part.flags & flag),
      `${at}: ${name}`,
    );
  }

  function compareMembers(type, schema, at) {
    if (compared.has(type)) return;
    compared.add(type);
    const members = checker.getPropertiesOfType(type);
    const typeOf = (name) => checker.getTypeOfSymbol(members.find((member) => member.name === name));
    if (schema.additionalProperties) {
      for (const { name } of members)
        compare(checker.getNonNullableType(typeOf(name)), schema.additionalProperties, `${at}.${name}`);
      return;
    }
    assert.deepEqual(members.map(({ name }) => name).sort(), Object.keys(schema.properties).sort(), at);
    for (const [name, of] of Object.entries(schema.properties)) compare(typeOf(name), of, `${at}.${name}`);
  }

  const definition = (reference) => schema.$defs[reference.replace("#/$defs/", "")];
  compareMembers(checker.getDeclaredTypeOfSymbol(declared), schema, "document");
  assert.ok(compared.size > Object.keys(schema.$defs).length, "every definition was compared");
});
