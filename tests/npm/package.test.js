// The functions of the package, in Node, as ES module and CommonJS.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { project } from "./project.js";

let host, atlas;
before(async () => {
  host = project();
  const [root, searching, prose] = await Promise.all(
    ["index", "search", "texts"].map((name) => host.import(`node_modules/status-atlas/dist/${name}.js`)),
  );
  atlas = { ...root, ...searching, ...prose };
});
after(() => host.remove());

test("pasted evidence says who made a response, and leads to its entries", () => {
  const { identify, lookup } = atlas;
  const [made] = identify("HTTP/1.1 502 Bad Gateway\r\nServer: awselb/2.0\r\n\r\n");
  assert.equal(made.emitter, "aws-alb");
  assert.equal(made.certainty, "certain");
  assert.equal(made.form, "head");
  assert.equal(lookup(made.entries[0]).code, 502);
  assert.ok(made.next.length > 0 && Object.isFrozen(made) && Object.isFrozen(made.reasons[0]));
  const text =
    "\u{1f44d} upstream: HTTP/2 520\nserver: cloudflare\ncf-ray: 8f1a2b3c4d5e6f70-FRA\n\nerror code: 520";
  const [passed] = identify(text);
  assert.equal(text.slice(passed.ids[0].from, passed.ids[0].to), passed.ids[0].value);
  const [refused] = identify("curl: (52) Empty reply from server");
  assert.deepEqual(
    refused.finer.map(({ vocabulary, code }) => [vocabulary, code]),
    [["curl", "curl: (52)"]],
  );
  assert.match(refused.finer[0].meaning, /without sending a byte/);
  const [routed] = identify("at=error code=H12 status=503 dyno=web.1");
  assert.match(routed.finer[0].meaning, /within 30 seconds/);
  assert.deepEqual(identify("why is the sky blue"), []);
  assert.deepEqual(identify(undefined), []);
});

test("names of errors and finer codes are found", () => {
  const { search } = atlas;
  for (const [name, id] of [
    ["NoSuchBucket", "404"],
    ["H12", "503"],
    ["MANIFEST_UNKNOWN", "404"],
    ["error 1015", "429"],
  ]) {
    assert.equal(search(name)[0].status.id, id, name);
  }
});

test("the contract's examples", () => {
  const { lookup, meanings, search, filter, all, reason, codeOf, facets } = atlas;
  assert.equal(lookup(404).phrase, "Not Found");
  for (const [query, id] of [
    ["404", "404"],
    ["499-nginx", "499-nginx"],
    ["not found", "404"],
    ["Payload Too Large", "413"],
    ["HTTP_404_NOT_FOUND", "404"],
    ["000", "000-aws-alb"],
  ]) {
    assert.equal(lookup(query)?.id, id, query);
  }
  assert.equal(lookup(499).origin, "nginx");
  assert.equal(lookup(499, { origin: "esri" }).phrase, "Token Required");
  assert.equal(lookup(499, { origin: ["shopify", "esri"] }).id, "499-esri");
  assert.equal(lookup(12007).phrase, meanings("12007")[0].phrase);
  assert.equal(lookup(499, { origin: "shopify" }), undefined);
  assert.equal(lookup(499).origin, "nginx");
  assert.deepEqual(
    meanings(499)
      .map(({ id }) => id)
      .slice(0, 2),
    ["499-nginx", "499-esri"],
  );
  const [first] = search("upstream timed out", { class: "5xx", limit: 10 });
  assert.equal(first.status.code, 504);
  assert.ok(first.score > 0 && first.matches.length > 0);
  for (const [query, id] of [
    ["页面未找到", "404"],
    ["Seite nicht gefunden", "404"],
    ["delai d'attente depasse", "504"],
  ])
    assert.equal(search(query)[0]?.status.id, id, query);
  const certainty = (text) => search(text)[0]?.certainty;
  assert.deepEqual(["404", "how do I tell the client to slow down"].map(certainty), ["sure", "close"]);
  assert.equal(search("slow upstream server", { limit: 3 }).length, 3);
  assert.ok(filter({ origin: "cloudflare" }).every(({ origin }) => origin === "cloudflare"));
  assert.deepEqual(
    filter({ class: ["1xx", "2xx"], origin: "iana" }),
    all().filter(({ code, origin }) => origin === "iana" && code >= 100 && code < 300),
  );
  assert.equal(filter().length, all().length);
  assert.equal(reason(404), "Not Found");
  assert.equal(reason(499, { origin: "esri" }), "Token Required");
  assert.equal(reason(418), "I'm a teapot");
  assert.equal(codeOf("Content Too Large"), 413);
  assert.equal(codeOf("404"), 404);
  assert.ok(facets("timeout").class.some(({ value, count }) => value === "5xx" && count > 0));
  const ofIana = all().filter(({ origin }) => origin === "iana");
  assert.equal(facets().origin.find(({ value }) => value === "iana").count, ofIana.length);
});

test("what a code is", () => {
  const { isInformational, isSuccessful, isSuccess, isRedirection, isClientError, isServerError } = atlas;
  const classes = [isInformational, isSuccessful, isRedirection, isClientError, isServerError];
  const classOf = (query) => classes.findIndex((is) => is(query)) + 1;
  for (const [query, digit] of [
    [100, 1],
    [204, 2],
    ["304", 3],
    [499, 4],
    [499.5, 0],
    [599, 5],
    [600, 0],
    [99, 0],
    [477, 4],
    ["bad gateway", 0],
    ["502-nobody", 5],
    ["419-laravel", 4],
    ["warn-110", 0],
    ["no such name", 0],
    [undefined, 0],
    [404n, 0],
  ]) {
    assert.equal(classOf(query), digit, String(query));
    assert.ok(classes.filter((is) => is(query)).length <= 1);
  }
  assert.equal(isSuccess, isSuccessful);
  const { all, isEmpty, isRedirect, isRetryable, isCacheable } = atlas;
  const registered = all()
    .filter(({ origin }) => origin === "iana")
    .map(({ code }) => code);
  assert.deepEqual(
    registered.filter((code) => isEmpty(code)),
    [100, 101, 102, 103, 104, 204, 205, 304],
  );
  assert.deepEqual([isEmpty(199), isEmpty(299), isEmpty("no such name")], [true, false, false]);
  assert.deepEqual(
    registered.filter((code) => isRedirect(code)),
    [301, 302, 303, 307, 308],
  );
  assert.deepEqual([isRedirect(308, { origin: "google" }), isRedirect("no such name")], [false, false]);
  assert.deepEqual(
    registered.filter((code) => isRetryable(code)),
    [408, 421, 425, 429, 500, 502, 503, 504],
  );
  assert.deepEqual([isRetryable("520-cloudflare"), isRetryable(401), isRetryable(299)], [true, false, false]);
  assert.deepEqual(
    registered.filter((code) => isCacheable(code)),
    [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501],
  );
  assert.equal(isCacheable(299), false);
});

/** The table of odd input in `pkg/README.md`: for each input, what each function gives. */
function oddities() {
  const readme = readFileSync(new URL("../../pkg/README.md", import.meta.url), "utf8");
  const [, table] = readme.split("### Odd input\n");
  const rows = table
    .split("\n## ")[0]
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  return rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

test("odd input gives what the README says", () => {
  const inputs = {
    NaN: NaN,
    "-1": -1,
    "1e9": 1e9,
    404.5: 404.5,
    Infinity: Infinity,
    '"abc"': "abc",
    '""': "",
    '"404.0"': "404.0",
    '"403.10"': "403.10",
    '"0404"': "0404",
    '" 404 "': " 404 ",
    null: null,
    undefined,
    "404n": 404n,
    "new Number(404)": new Number(404),
    "[404]": [404],
    "{ toString() { throw 1; } }": {
      toString() {
        throw 1;
      },
    },
    "Symbol()": Symbol(),
    '"x".repeat(1e6)': "x".repeat(1e6),
  };
  const rows = oddities();
  assert.deepEqual(rows.map(([input]) => input).sort(), Object.keys(inputs).sort());
  const { lookup, meanings, reason, codeOf, search, isClientError } = atlas;
  for (const [name, wanted, listed, found] of rows) {
    const input = inputs[name];
    const id = wanted === "undefined" ? undefined : wanted;
    assert.equal(lookup(input)?.id, id, name);
    assert.equal(reason(input), id === undefined ? undefined : "Not Found", name);
    assert.equal(codeOf(input), id === undefined ? undefined : 404, name);
    assert.equal(isClientError(input), id !== undefined, name);
    assert.equal(JSON.stringify(meanings(input).map(({ id }) => id)), listed, name);
    const hits = search(input);
    if (found === "every entry") assert.equal(hits.length, atlas.all().length, name);
    else
      assert.deepEqual(
        hits.slice(0, 1).map(({ status }) => status.id),
        JSON.parse(found),
        name,
      );
  }
});

test("an unknown value of an option finds nothing, and one of a wrong type is named", () => {
  const { lookup, search, filter, facets, reason, texts, isRetryable } = atlas;
  assert.equal(reason(306), undefined);
  assert.equal(reason(460), undefined);
  assert.deepEqual(search("timeout", { origin: "nobody" }), []);
  assert.deepEqual(filter({ class: "9xx" }), []);
  assert.deepEqual(facets("timeout", { spec: "rfc0" }), { class: [], origin: [], spec: [] });
  assert.equal(lookup(499, { origin: "nobody" }), undefined);
  assert.deepEqual(
    search("timed out", { origin: [], class: undefined, limit: Infinity }),
    search("timed out"),
  );
  const wrong = (call, message) => assert.throws(call, { name: "TypeError", message });
  wrong(() => lookup(499, { origin: 1 }), /origin/);
  wrong(() => lookup(499, "esri"), /options/);
  wrong(() => lookup(499, null), /options/);
  wrong(() => reason(499, { origin: null }), /origin/);
  wrong(() => isRetryable(499, { origin: {} }), /origin/);
  wrong(() => texts(499, { origin: [1] }), /origin/);
  wrong(() => search("a", { class: [5] }), /class/);
  wrong(() => search("a", { limit: "3" }), /limit/);
  wrong(() => search("a", { limit: NaN }), /limit/);
  wrong(() => search(undefined, { limit: -1 }), /limit/);
  wrong(() => filter({ spec: {} }), /spec/);
  wrong(() => facets("a", true), /options/);
  wrong(() => filter(4), /options/);
});

test("functions can be given to map and filter, which pass an index", () => {
  const {
    lookup,
    reason,
    search,
    facets,
    texts,
    meanings,
    codeOf,
    isEmpty,
    isRedirect,
    isRetryable,
    isCacheable,
    isClientError,
  } = atlas;
  const queries = [204, 404, "503", "301", "499-esri", "bad gateway", "no such name"];
  for (const ask of [
    lookup,
    reason,
    search,
    facets,
    texts,
    meanings,
    codeOf,
    isEmpty,
    isRedirect,
    isRetryable,
    isCacheable,
    isClientError,
  ]) {
    assert.deepEqual(
      queries.map(ask),
      queries.map((query) => ask(query)),
      ask.name,
    );
  }
  assert.deepEqual([404, 503, 500, 401].filter(isRetryable), [503, 500]);
});

test("what others put on Object.prototype is no option", () => {
  const { lookup, reason, search, facets, filter, isRetryable } = atlas;
  const calls = [
    () => lookup(499),
    () => lookup(499, {}),
    () => reason(499, {}),
    () => isRetryable(499, {}),
    () => search("timeout"),
    () => search("timeout", {}),
    () => search("timeout", { limit: 3 }),
    () => facets("timeout"),
    () => facets("timeout", {}),
    () => facets(),
    () => filter(),
    () => filter({}),
    () => filter({ class: "4xx" }),
  ];
  const wanted = calls.map((call) => call());
  for (const key of ["class", "origin", "spec", "limit"]) {
    for (const value of ["5xx", "esri", ["cloudflare"], 0, 1, {}, null, () => {}]) {
      Object.defineProperty(Object.prototype, key, { value, writable: true, configurable: true });
      try {
        assert.deepEqual(
          calls.map((call) => call()),
          wanted,
          `${key} is ${JSON.stringify(value)}`,
        );
      } finally {
        delete Object.prototype[key];
      }
    }
  }
});

test("entries are frozen and the same each time", () => {
  const { all, lookup, meanings, search, filter, facets } = atlas;
  assert.equal(lookup(404), lookup("404"));
  assert.equal(lookup(404), lookup("not found"));
  assert.equal(
    lookup(404),
    all().find(({ id }) => id === "404"),
  );
  assert.equal(meanings(404), meanings("404"));
  assert.equal(atlas.texts(404), atlas.texts("404"));
  for (const { status } of search("timed out")) assert.equal(status, lookup(status.id));
  const frozen = (value) =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));
  assert.ok(
    frozen(all()) &&
      frozen(search("timeout")) &&
      frozen(filter({ class: "1xx" })) &&
      frozen(facets("timeout")) &&
      frozen(meanings(1)) &&
      frozen(atlas.texts(404)),
  );
});

/** An entry as the JSON has it: its facts and its prose. */
function whole(status) {
  const { retryWhy, headersWhy, ...prose } = atlas.texts(status.id);
  return {
    ...status,
    ...prose,
    retry: status.retry && { ...status.retry, why: retryWhy },
    headers: status.headers.map((header, place) => ({ ...header, why: headersWhy[place] })),
  };
}

test("the facts and the texts are the JSON", () => {
  const data = host.require("status-atlas/data.json");
  assert.deepEqual(atlas.all().map(whole), data.statuses);
  assert.equal(data.registryDate, atlas.registryDate);
  assert.ok("$defs" in host.require("status-atlas/schema.json"));
});

test("the version is the crate's", () => {
  const { version } = host.require("status-atlas/package.json");
  assert.equal(atlas.version, version);
  assert.equal(host.require("status-atlas/data.json").version, version);
  assert.match(
    readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8"),
    new RegExp(`^version = "${version}"$`, "m"),
  );
});

test("the README counts right", () => {
  const readme = readFileSync(new URL("../../pkg/README.md", import.meta.url), "utf8");
  const numbers = new Set(atlas.all().map(({ code }) => code));
  assert.ok(readme.includes(`${atlas.all().length} meanings of ${numbers.size} numbers`));
  assert.ok(
    readme.includes(
      `what ${new Set(atlas.all().flatMap(({ constants }) => Object.keys(constants))).size} libraries call it`,
    ),
  );
});

test("import and require give the same exports, by name, and touch no globals", async () => {
  for (const path of ["", "/facts", "/names", "/entries", "/texts", "/search"]) {
    const said =
      "const before = Reflect.ownKeys(globalThis).length; LOAD; console.log(Object.keys(a).sort().join(), Reflect.ownKeys(globalThis).length - before)";
    const [module, common] = await Promise.all([
      host.run(
        "node",
        "--input-type=module",
        "-e",
        said.replace("LOAD", `const a = await import("status-atlas${path}")`),
      ),
      host.run(
        "node",
        "--input-type=commonjs",
        "-e",
        said.replace("LOAD", `const a = require("status-atlas${path}")`),
      ),
    ]);
    assert.match(module, /^\w+(,\w+)* 0$/);
    assert.equal(common, module);
  }
});

test("the modules behind the root have its functions", async () => {
  for (const name of ["facts", "names", "entries"]) {
    for (const [key, value] of Object.entries(await host.import(`node_modules/status-atlas/dist/${name}.js`)))
      assert.equal(atlas[key], value, key);
  }
});
