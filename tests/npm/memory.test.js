// The memory of a program that was given long texts: it does not grow, as servers need that pass on what their users write.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { latest } from "./instances.js";
import { project } from "./project.js";

let host, atlas;
before(async () => {
  host = project();
  const [root, searching] = await Promise.all(
    ["index", "search"].map((name) => host.import(`node_modules/status-atlas/dist/${name}.js`)),
  );
  atlas = { ...root, ...searching };
});
after(() => host.remove());

test("a long text does not grow the program's memory", () => {
  const calls = {
    search: (text) => atlas.search(text),
    "a searched class": (text) => atlas.search("a", { class: text }),
    "one of several origins": (text) => atlas.search("a", { origin: ["nginx", text] }),
    "a specification": (text) => atlas.filter({ spec: text }),
    facets: (text) => atlas.facets(text),
    "a counted class": (text) => atlas.facets("a", { class: text }),
    lookup: (text) => atlas.lookup(text),
    "an origin": (text) => atlas.lookup(499, { origin: text }),
    meanings: (text) => atlas.meanings(text),
    reason: (text) => atlas.reason(text),
    codeOf: (text) => atlas.codeOf(text),
    isClientError: (text) => atlas.isClientError(text),
    isEmpty: (text) => atlas.isEmpty(text),
    isRedirect: (text) => atlas.isRedirect(text),
    isRetryable: (text) => atlas.isRetryable(text),
    isCacheable: (text) => atlas.isCacheable(text),
  };
  const texts = (length) => [
    "x".repeat(length),
    "é".repeat(length),
    " ".repeat(length),
    `404${" ".repeat(length)}`,
    "\ud83d\ude00".repeat(length / 2),
  ];
  for (const call of Object.values(calls)) texts(5000).forEach(call);
  const { byteLength } = latest.memory.buffer;
  for (const [name, call] of Object.entries(calls)) {
    texts(20_000_000).forEach(call);
    assert.equal(latest.memory.buffer.byteLength, byteLength, name);
  }
});

test("of a long text its beginning is searched", () => {
  const search = (text) => atlas.search(text).map(({ status, score }) => [status.id, score]);
  const space = " ".repeat(1e6);
  assert.deepEqual(search(`csrf token mismatch${space}class:2xx`), search("csrf token mismatch "));
  assert.deepEqual(search(`${space}csrf token mismatch`), search("csrf token mismatch"));
  assert.deepEqual(atlas.facets(`class:5xx${space}class:4xx`), atlas.facets("class:5xx "));
});

test("a long text is not kept, nor for the sake of a name in it", async () => {
  const script = host.write(
    "texts.js",
    `
    import assert from "node:assert/strict";
    import * as atlas from "status-atlas";
    const functions = ["lookup", "reason", "codeOf", "isClientError", "isEmpty", "isRedirect", "isRetryable", "isCacheable"];
    const ofNames = ["lookup", "codeOf"];
    for (let time = 0; time < 40; time++) {
      for (const [place, name] of functions.entries()) {
        const ask = (query) => JSON.stringify(atlas[name](query)) ?? "undefined";
        const padding = " ".repeat(1e6 + time);
        assert.equal(ask(padding + "404"), ask("404"), name);
        if (!ofNames.includes(name)) continue;
        // A spelling of its own each time.
        const bits = time * functions.length + place;
        const spelled = [..."internal server error"].map((letter, bit) => ((bits >> bit) % 2 ? letter.toUpperCase() : letter)).join("");
        assert.equal(ask(padding + spelled + padding), ask("500"), name);
        assert.equal(ask(("x".repeat(1e6) + spelled).slice(1e6)), ask("500"), name);
      }
    }
    console.log("done");
  `,
  );
  // There are 480 of a megabyte or more.
  assert.equal(await host.run("node", "--max-old-space-size=64", script), "done");
});
