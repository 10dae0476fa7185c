// The figures of `cargo xtask bench`, kept by part in target/bench.json.
import { readFile, writeFile } from "node:fs/promises";

const file = new URL("../../target/bench.json", import.meta.url);

/**
 * Keeps the figures of a part, in place of those of an earlier run.
 * @param {string} part
 * @param {object} figures
 */
export async function keep(part, figures) {
  const kept = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  await writeFile(file, JSON.stringify({ ...kept, [part]: figures }, null, 2));
}
