// A program that fails in a call: that call says so, and the calls after it are answered.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { traps } from "./instances.js";
import { project } from "./project.js";

let host, atlas, untouched;
before(async () => {
  host = project();
  atlas = await host.import("node_modules/status-atlas/dist/search.js");
  untouched = host.require("status-atlas/search");
});
after(() => host.remove());

test("a program that cannot be compiled says why, and is tried again", () => {
  const { Module } = WebAssembly;
  WebAssembly.Module = new Proxy(Module, {
    construct() {
      throw new WebAssembly.CompileError("the page's policy forbids it");
    },
  });
  try {
    for (const { search } of [atlas, untouched]) {
      assert.throws(() => search("timed out"), {
        name: "CompileError",
        message: "the page's policy forbids it",
      });
    }
  } finally {
    WebAssembly.Module = Module;
  }
  assert.equal(atlas.search("bad gateway")[0].status.id, "502");
});

/** Makes the program trap during a call, which has to say so. */
function fails(side, call) {
  traps[side] = true;
  try {
    assert.throws(call, ({ name, message, cause }) => {
      assert.equal(name, "Error");
      assert.match(message, /failed.*anew/);
      // Not "memory access out of bounds", which is how an exhausted stack ends.
      assert.ok(cause instanceof WebAssembly.RuntimeError && cause.message === "unreachable", cause.message);
      return true;
    });
  } finally {
    traps[side] = false;
  }
}

test("failures in the depth of a call do not exhaust the stack", () => {
  // The stack has a megabyte, of which each leaves a kilobyte or more.
  for (let failure = 0; failure < 1200; failure++) {
    fails("imports", () => atlas.search("Gateway Timeout"));
  }
  assert.equal(atlas.search("Gateway Timeout")[0].status.code, 504);
  assert.deepEqual(atlas.search("csrf token mismatch"), untouched.search("csrf token mismatch"));
});

test("each function fails once, and then answers", () => {
  const calls = {
    search: ({ search }) => search("csrf token mismatch"),
    identify: ({ identify }) => identify("HTTP/1.1 502 Bad Gateway\r\nServer: awselb/2.0\r\n\r\n"),
    "search for a name": ({ search }) => search("invalid_grant"),
    facets: ({ facets }) => facets("timed out"),
    "facets of everything": ({ facets }) => facets(),
  };
  for (const [name, call] of Object.entries(calls)) {
    fails("exports", () => call(atlas));
    assert.deepEqual(call(atlas), call(untouched), name);
  }
});

test("calls without room on JavaScript's stack do not exhaust the program's", () => {
  /** Goes as deep as it can, and searches on the way back until there is room: some forty calls break off. */
  const search = () => {
    try {
      return search();
    } catch {
      return atlas.search("csrf token mismatch");
    }
  };
  for (let time = 0; time < 60; time++) {
    assert.equal(search()[0].status.id, "419-laravel");
  }
});
