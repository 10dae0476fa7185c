// The package's JavaScript finds the same for a name as the search's Rust, whose answers the build wrote down.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { project } from "./project.js";

let host, atlas;
before(async () => {
  host = project();
  atlas = await host.import("node_modules/status-atlas/dist/index.js");
});
after(() => host.remove());

/** The lists in a file that the build of the package left. */
const written = (name) =>
  readFileSync(new URL(`../../target/package/${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .map((line) => JSON.parse(line));

test("every id, name and constant, and 100,000 that were changed", async () => {
  const { byName } = await host.import("node_modules/status-atlas/dist/root.js");
  const texts = written("names");
  assert.ok(texts.length > 101_000);
  const every = atlas.all();
  let found = 0;
  for (const [text, ids] of texts) {
    const status = atlas.lookup(text);
    assert.equal(status?.id, ids[0], text);
    assert.equal(atlas.codeOf(text), status?.code, text);
    if (atlas.meanings(text).length > 0) {
      assert.deepEqual(
        atlas.meanings(text).map(({ id }) => id),
        ids,
        text,
      );
    } else if (status && status.id !== text.toLowerCase()) {
      assert.deepEqual(
        byName(text).map((place) => every[place].id),
        ids,
        text,
      );
    }
    if (status) found++;
  }
  assert.ok(found > 30_000 && found < 90_000, `${found} were found: the changes are too small, or too large`);
});

test("every letter counts as it does for the search", async () => {
  const { fold } = await host.import("node_modules/status-atlas/dist/root.js");
  const runs = written("letters");
  let run = 0;
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    if (runs[run + 1]?.[0] <= code) run++;
    const folded = fold(String.fromCodePoint(code));
    assert.equal(/^[a-z0-9]*$/.test(folded) ? folded : "*", runs[run][1], code.toString(16));
  }
});

test("a text of decorations takes no time", () => {
  assert.equal(atlas.lookup("error".repeat(40)), undefined);
  assert.equal(atlas.lookup(`${"error".repeat(15)}Not Found${"error".repeat(15)}`)?.code, 404);
});

test("what a code is agrees with its entry", () => {
  const unchanged = ["same", "after-delay", "idempotent-only"];
  const { lookup, meanings, isRetryable, isCacheable, isRedirect, isEmpty, reason } = atlas;
  for (const { id, code, origin } of atlas.all()) {
    for (const [query, options] of [
      [code, undefined],
      [id, undefined],
      [` ${id} `, undefined],
      [code, { origin }],
      [id, { origin }],
      [id, { origin: "nobody" }],
      [code, { origin: [] }],
    ]) {
      const status = lookup(query, options);
      const what = JSON.stringify([query, options]);
      assert.equal(isRetryable(query, options), unchanged.includes(status?.retry?.verdict), what);
      assert.equal(isCacheable(query, options), status?.cacheable === true, what);
      assert.equal(isRedirect(query, options), (status?.redirect ?? null) !== null, what);
      const isInterim = atlas.isInformational(query);
      assert.equal(isEmpty(query, options), isInterim || status?.content === "must-not", what);
      const [former] = status?.formerNames.filter(({ spec }) => spec.startsWith("rfc")) ?? [];
      const phrase = status?.phrase === "(Unused)" ? former?.phrase : status?.phrase;
      assert.equal(reason(query, options), phrase ?? undefined, what);
    }
    assert.equal(
      isRetryable(code, { origin: meanings(code).map(({ origin }) => origin) }),
      meanings(code).some(({ id }) => isRetryable(id)),
    );
  }
});
