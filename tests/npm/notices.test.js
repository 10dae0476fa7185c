// The notices of third parties, in the package and in the crate.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { project } from "./project.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

let host, folder;
before(() => {
  host = project();
  folder = join(host.folder, "node_modules/status-atlas");
});
after(() => host.remove());

test("the package names every crate that its programs show traces of", () => {
  const notices = readFileSync(join(folder, "THIRD-PARTY.txt"), "utf8");
  const named = notices
    .match(/^.+(?=: .+ \(text [\d, ]+\)$)/gm)
    .map((line) => line.replace(" (in the Rust standard library)", ""));
  const programs = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(wasm|[cm]?js)$/.test(name),
  );
  // Panics of a program name its sources: `.../slab-0.4.12/src/lib.rs`.
  const traces = (name) =>
    [
      ...readFileSync(join(folder, "dist", name), "latin1").matchAll(
        /([\w-]+)-(\d+\.\d+\.\d+[\w.+-]*)\/src\//g,
      ),
    ].map(([, name, version]) => `${name} ${version}`);
  const found = Object.fromEntries(
    programs.map((name) => [name, traces(name)]).filter(([, crates]) => crates.length),
  );
  for (const holder of ["status_atlas.wasm", "search.cjs", "elements/explorer.js"])
    assert.ok(holder in found, holder);
  for (const [holder, crates] of Object.entries(found))
    assert.deepEqual(
      crates.filter((crate) => !named.includes(crate)),
      [],
      holder,
    );
  for (const start of ["leptos ", "serde-wasm-bindgen ", "esbuild ", "Rust standard library 1."])
    assert.ok(
      named.some((name) => name.startsWith(start)),
      start,
    );
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"])
    assert.equal(readFileSync(join(folder, name), "utf8"), readFileSync(join(root, name), "utf8"));
});

test("the crate is packed with the same notices", () => {
  const packed = execFileSync("cargo", ["package", "--list", "--allow-dirty", "--quiet"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).split("\n");
  for (const name of ["THIRD-PARTY.txt", "LICENSE-APACHE", "LICENSE-MIT", "src/lib.rs"])
    assert.ok(packed.includes(name), name);
  assert.equal(
    readFileSync(join(root, "THIRD-PARTY.txt"), "utf8"),
    readFileSync(join(folder, "THIRD-PARTY.txt"), "utf8"),
  );
});

test("every crate can be packed, with what it reads while it is built", () => {
  const { packages } = JSON.parse(
    execFileSync("cargo", ["metadata", "--no-deps", "--offline", "--format-version", "1"], {
      cwd: root,
      encoding: "utf8",
    }),
  );
  // Cargo has an empty list where a manifest says `publish = false`.
  const crates = packages.filter(({ publish }) => publish === null).map(({ name }) => name);
  assert.ok(crates.length > 4);
  // All at once: each finds the others, which no registry has.
  execFileSync(
    "cargo",
    [
      "package",
      "--quiet",
      "--no-verify",
      "--allow-dirty",
      "--offline",
      ...crates.flatMap((name) => ["-p", name]),
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const training = execFileSync(
    "cargo",
    ["package", "--list", "--allow-dirty", "--offline", "--quiet", "-p", "status-atlas-training"],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  assert.ok(training.split("\n").includes("questions/404.txt"));
});
