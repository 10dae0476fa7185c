// The package as its users get it: packed, and installed into a project of its own.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** @type {import("node:child_process").ExecFileSyncOptionsWithStringEncoding} */
const quiet = { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };

/** The folder of the tools and peers of this folder's lock file. */
export const tools = fileURLToPath(new URL("node_modules/", import.meta.url));

/** A program of a tool. */
export const program = (name) => join(tools, ".bin", name);

/**
 * Versions of Node that the package supports beside this one, with where they are; without those that npm has not for this system.
 * Until 22.12 none can require an ES module.
 */
export const otherNodes = Object.entries({
  "v18.20.8": `node18-${process.platform}-${process.arch}`,
  "v20.0.0": `node-${process.platform}-${process.arch}`,
  "v22.11.0": `node22-${process.platform}-${process.arch}`,
  "v24.21.0": `node24-${process.platform}-${process.arch}`,
}).flatMap(([version, name]) => {
  try {
    return [{ version, node: createRequire(import.meta.url).resolve(`${name}/bin/node`) }];
  } catch {
    return [];
  }
});

/** Packs and installs the package into a new folder. */
export function project() {
  const folder = mkdtempSync(join(tmpdir(), "status-atlas-"));
  const source = fileURLToPath(new URL("../../pkg/", import.meta.url));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: source, ...quiet });
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz")),
  );
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write("package.json", JSON.stringify({ private: true, type: "module" }));
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--offline", tarball], {
    cwd: folder,
    ...quiet,
  });
  return {
    folder,
    tarball,
    write,
    require: createRequire(join(folder, "anywhere.js")),
    /** Imports a module of the project, or a file of the package. */
    import: (path) => import(pathToFileURL(join(folder, path)).href),
    /** The output of a program that runs in the project. */
    run: async (command, ...args) =>
      (await promisify(execFile)(command, args, { cwd: folder })).stdout.trim(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
