// Packages that use `statuses`, with the shim in its place: they answer byte by byte as with the original.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { project, tools } from "./project.js";

let host, hook;
before(() => {
  host = project();
  const original = createRequire(import.meta.url).resolve("statuses");
  const shim = host.require.resolve("status-atlas/compat/statuses");
  hook = host.write(
    "hook.cjs",
    `
    const Module = require("node:module");
    const resolve = Module._resolveFilename;
    let replaced = 0;
    Module._resolveFilename = function (...given) {
      const found = resolve.apply(this, given);
      if (found !== ${JSON.stringify(original)}) return found;
      replaced++;
      return ${JSON.stringify(shim)};
    };
    process.on("exit", () => console.log("replaced", replaced > 0));
  `,
  );
});
after(() => host.remove());

/** The output of a script with the original, which has to be its output with the shim. */
async function same(script) {
  const file = host.write("consumer.cjs", script);
  const [original, replaced] = await Promise.all([
    host.run("node", file),
    host.run("node", "--require", hook, file),
  ]);
  assert.equal(replaced, `${original}\nreplaced true`);
  return original;
}

const from = (name) => `require(${JSON.stringify(join(tools, name))})`;

/** Asks a server for every code and prints what it says. */
const askAll = `
  const { get } = require("node:http");
  const ask = (port, path) => new Promise((answered, failed) => {
    get({ port, path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => { text += part; }).on("end", () => {
        answered([response.statusCode, response.statusMessage, text.replace(/ at .*|<br>.*/gs, "")]);
      });
    }).on("error", failed);
  });
  const listen = async (server) => {
    const { port } = server.address();
    for (let code = 200; code < 600; code++) console.log(JSON.stringify(await ask(port, "/" + code)));
    console.log(JSON.stringify(await ask(port, "/error/503")), JSON.stringify(await ask(port, "/nothing")));
    server.close();
  };
`;

test("http-errors", async () => {
  const said = await same(`
    const errors = ${from("http-errors")};
    console.log(Object.keys(errors).join());
    for (let code = 0; code < 700; code++) {
      try {
        const { status, message, name, expose } = errors(code);
        console.log(code, status, message, name, expose);
      } catch ({ message }) { console.log(code, message); }
    }
    console.log(new errors.NotFound().message, errors.isHttpError(new errors.ImATeapot()));
  `);
  assert.match(said, /^404 404 Not Found NotFoundError true$/m);
});

test("express", async () => {
  const said = await same(`
    ${askAll}
    const app = ${from("express")}();
    const errors = ${from("http-errors")};
    app.set("env", "test");
    app.get("/error/:code", (request, _, next) => next(errors(Number(request.params.code))));
    app.get("/:code", (request, response, next) => /^\\d+$/.test(request.params.code) ? response.sendStatus(Number(request.params.code)) : next());
    const server = app.listen(0, "127.0.0.1", () => listen(server));
  `);
  assert.match(said, /^\[418,"I'm a [Tt]eapot","I'm a [Tt]eapot"\]$/m);
});

test("send", async () => {
  const said = await same(`
    ${askAll}
    const send = ${from("send")};
    const server = require("node:http").createServer((request, response) => {
      send(request, request.url, { root: __dirname }).pipe(response);
    }).listen(0, "127.0.0.1", () => listen(server));
  `);
  assert.match(said, /^\[404,"Not Found",".*Not Found/m);
});

test("koa", async () => {
  const said = await same(`
    ${askAll}
    const Koa = ${from("koa")}.default ?? ${from("koa")};
    const app = new Koa();
    app.silent = true;
    app.use((context) => {
      const code = Number(/\\d+$/.exec(context.path));
      if (context.path.startsWith("/error")) context.throw(code);
      try { if (code) context.status = code; } catch ({ message }) { context.body = message; }
    });
    const server = app.listen(0, "127.0.0.1", () => listen(server));
  `);
  assert.match(said, /^\[201,"Created","Created"\]$/m);
});
