// The peers: what they return beside what we do, and the shims that stand in their place.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { calls } from "./peers.js";
import { project } from "./project.js";

const peer = createRequire(import.meta.url);
let host;
before(() => {
  host = project();
});
after(() => host.remove());

const shim = (path) => host.import(`node_modules/status-atlas/dist/compat/${path}.js`);

test("where the peers return something else than we do, it is explained", async () => {
  const groups = JSON.parse(readFileSync(new URL("differences.json", import.meta.url), "utf8"));
  const explained = new Map(
    groups.flatMap(({ peer, why, calls }) =>
      Object.entries(calls).map(([call, values]) => [`${peer} ${call}`, { why, values }]),
    ),
  );
  const atlas = await host.import("node_modules/status-atlas/dist/index.js");
  const unexplained = [];
  let compared = 0;
  for (const [peer, call, theirs, ours] of calls(atlas)) {
    compared++;
    if (theirs === ours) continue;
    // Its messages are an encyclopedia's sentences; ours are our own.
    if (call.endsWith('_MESSAGE"]') && typeof theirs === "string" && ours.length > 0) continue;
    const known = explained.get(`${peer} ${call}`);
    console.log(
      `${peer.padEnd(24)}${call.padEnd(62)}${JSON.stringify(theirs).padEnd(36)}${JSON.stringify(ours)}`,
    );
    if (known?.values[0] !== theirs || (known.values[1] ?? undefined) !== ours)
      unexplained.push([peer, call, theirs, ours]);
    explained.delete(`${peer} ${call}`);
  }
  assert.deepEqual(unexplained, []);
  assert.deepEqual([...explained.keys()], [], "explained, but there is no such difference any more");
  assert.ok(compared > 800, `${compared} values compared`);
});

/** The values of a module, its functions apart. */
const values = (module) => JSON.parse(JSON.stringify(module));

test("compat/statuses is statuses", async () => {
  const theirs = peer("statuses");
  const { default: ours } = await shim("statuses");
  assert.deepEqual({ ...ours }, { ...theirs });
  assert.deepEqual(Object.keys(ours).sort(), Object.keys(theirs).sort());
  const inputs = [
    ...theirs.codes,
    ...theirs.codes.map(String),
    ...Object.values(theirs.message),
    0,
    104,
    299,
    306,
    1000,
    NaN,
    404.5,
    "0x194",
    "404 Not Found",
    " 404",
    "ok",
    "Teapot",
    "",
    "constructor",
    "__proto__",
    undefined,
    null,
    {},
    [404],
    404n,
    true,
  ];
  for (const input of inputs)
    same(
      () => ours(input),
      () => theirs(input),
      String(input),
    );
  const common = host.require("status-atlas/compat/statuses");
  assert.equal(common(404), "Not Found");
  assert.deepEqual({ ...common }, { ...theirs });
});

/** Both return the same, or both throw the same error. */
function same(ours, theirs, what) {
  const outcome = (call) => {
    try {
      return { value: call() };
    } catch ({ name, message }) {
      return { name, message };
    }
  };
  assert.deepEqual(outcome(ours), outcome(theirs), what);
}

test("compat/http-status-codes is http-status-codes", async () => {
  const theirs = peer("http-status-codes");
  for (const ours of [
    await shim("http-status-codes"),
    host.require("status-atlas/compat/http-status-codes"),
  ]) {
    assert.deepEqual(Object.keys(ours).sort(), Object.keys(theirs).sort());
    const { default: own, ...named } = values(ours);
    const { default: legacy, ...original } = values(theirs);
    assert.deepEqual(named, original);
    // The default export is all of the module in Node, and less of it from a bundler. Ours has all.
    const { StatusCodes, ReasonPhrases, ...rest } = own;
    assert.deepEqual(rest, { ...legacy, FAILED_DEPENDENCY: theirs.FAILED_DEPENDENCY });
    assert.deepEqual(
      [StatusCodes, ReasonPhrases],
      [values(theirs.StatusCodes), values(theirs.ReasonPhrases)],
    );
    assert.deepEqual(
      Object.keys(theirs.default).filter((key) => !(key in ours.default)),
      [],
    );
    const codes = Object.values(theirs.StatusCodes).filter(Number);
    for (const code of [...codes, ...codes.map(String), 0, 306, 9999999, "x", undefined, null]) {
      same(
        () => ours.getReasonPhrase(code),
        () => theirs.getReasonPhrase(code),
        String(code),
      );
      same(
        () => ours.getStatusText(code),
        () => theirs.getStatusText(code),
        String(code),
      );
    }
    for (const phrase of [...Object.values(theirs.ReasonPhrases), "ok", "blah blah", "", undefined]) {
      same(
        () => ours.getStatusCode(phrase),
        () => theirs.getStatusCode(phrase),
        phrase,
      );
    }
  }
});

test("compat/http-status is http-status, but for the messages", async () => {
  for (const path of ["", "/unofficial", "/iis", "/nginx", "/cloudflare"]) {
    const theirs = peer(`http-status${path}`);
    for (const ours of [
      await shim(`http-status${path}`),
      host.require(`status-atlas/compat/http-status${path}`),
    ]) {
      assert.deepEqual(Object.keys(ours).sort(), Object.keys(theirs).sort());
      assert.equal(ours.default, ours.status);
      const without = (_, value) =>
        typeof value === "object"
          ? Object.fromEntries(Object.entries(value).filter(([key]) => !key.endsWith("_MESSAGE")))
          : value;
      const facts = (status) => JSON.parse(JSON.stringify(status, without));
      assert.deepEqual(facts(ours.status), facts(theirs.status));
      const messages = (status) =>
        Object.entries(status).flatMap(([key, value]) =>
          typeof value === "object"
            ? messages(value)
            : key.endsWith("_MESSAGE")
              ? [[key, typeof value, value !== ""]]
              : [],
        );
      assert.deepEqual(messages(ours.status).sort(), messages(theirs.status).sort());
    }
  }
});
