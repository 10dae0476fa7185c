// The fields of the responses: every host that the site is made for sends the same ones, and browsers heed them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { parseAllHeaders } from "@netlify/headers-parser";
import { hostPages } from "../host.js";
import { dist } from "../site.js";

const { Miniflare } = createRequire(new URL("../npm/package.json", import.meta.url))("miniflare");
const host = hostPages();

const rules = readFileSync(`${dist}_headers`, "utf8");
const exampleOf = (name) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const example = exampleOf("nginx.conf");

const names = [...new Set([...rules.matchAll(/^ +([\w-]+): /gm)].map(([, name]) => name.toLowerCase()))];
const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((name) => statSync(dist + name).isFile() && !/^_headers$|\.(br|gz)$/.test(name))
  .map((name) => `/${name}`);
const addressOf = (file) => file.replace(/\/index\.html$/, "/");
const isHashed = (file) => /-([2-7A-Z]{8}|[0-9a-f]{16})\.\w+$/.test(file);

/** The fields that Netlify sends: those of each rule that fits, the later before the earlier. */
async function netlify() {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [`${dist}_headers`],
    configHeaders: [],
    minimal: false,
  });
  assert.deepEqual(errors, []);
  return (path) =>
    Object.fromEntries(
      headers
        .filter((rule) => "forRegExp" in rule && rule.forRegExp.test(path))
        .flatMap(({ values }) => Object.entries(values))
        .map(([name, value]) => [name.toLowerCase(), value]),
    );
}

/**
 * The fields that a server sends by its example, for the file that it answers with.
 * @param {string} example
 * @param {RegExp} map Its maps from the path: a name, and lines of a path or pattern and what it is mapped to.
 * @param {RegExp} field Its fields, each with its value.
 * @param {RegExp} variable The variable in a value that stands for a map's result.
 */
function byExample(example, map, field, variable) {
  const value = '(?:"([^"]*)"|([^\\s";]+))';
  const maps = new Map(
    [...example.matchAll(map)].map(([, name, body]) => {
      const lines = [...body.matchAll(new RegExp(`^\\s+${value} ${value};?$`, "gm"))];
      return [name, lines.map(([, key, bareKey, result, bare]) => [key ?? bareKey, result ?? bare])];
    }),
  );
  const mapped = (name, path) => {
    const lines = maps.get(name);
    const [, found] =
      lines.find(([key]) => key === path) ??
      lines.find(([key]) => key.startsWith("~") && new RegExp(key.slice(1)).test(path)) ??
      lines.find(([key]) => key === "default");
    return found;
  };
  const added = [...example.matchAll(field)];
  return (path) =>
    Object.fromEntries(
      added.map(([, name, quoted, bare]) => [
        name.toLowerCase(),
        (quoted ?? bare).replace(variable, (name) => mapped(name, path)),
      ]),
    );
}

const nginx = () =>
  byExample(
    example,
    /^map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/gm,
    /^ {4}add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm,
    /\$\w+/g,
  );
const caddy = () =>
  byExample(
    exampleOf("Caddyfile"),
    /^\tmap \{path\} (\{\w+\}) \{\n([\s\S]*?)\n\t\}/gm,
    /^\t\t([A-Z][\w-]+) (?:"([^"]*)"|(\S+))$/gm,
    /\{\w+\}/g,
  );

let cloudflare;
before(() => {
  const assetConfig = {
    html_handling: "auto-trailing-slash",
    not_found_handling: "404-page",
    compatibility_date: "2025-10-01",
  };
  const assets = { directory: dist, routerConfig: { has_user_worker: false }, assetConfig };
  cloudflare = new Miniflare({
    modules: true,
    script: "export default {}",
    compatibilityDate: "2025-10-01",
    assets,
  });
});
after(() => cloudflare.dispose());

test("Netlify, Cloudflare, nginx, Caddy and the server of these tests send the same fields", async () => {
  assert.deepEqual(names, [
    "permissions-policy",
    "cross-origin-opener-policy",
    "x-content-type-options",
    "referrer-policy",
    "access-control-allow-origin",
    "content-security-policy",
    "cache-control",
  ]);
  assert.ok(files.length > 250 && files.some(isHashed));
  assert.ok(rules.match(/^\//gm).length <= 100, "Cloudflare reads 100 rules");
  assert.ok(
    rules.split("\n").every((line) => line.length <= 2000),
    "Cloudflare reads 2,000 characters of a line",
  );
  const byNetlify = await netlify();
  const byNginx = nginx();
  const byCaddy = caddy();
  const policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types status-atlas status-atlas-worker";
  // The paths that are requested, each with the file that answers.
  const asked = [
    ...files.map((file) => [addressOf(file), file]),
    ...[
      "/nowhere",
      "/elements/nowhere.js",
      "/app-0123456789abcdef.wasm",
      "/elements/explorer-0123456789abcdef.html",
    ].map((path) => [path, "/404.html"]),
  ];
  for (const [path, file] of asked) {
    const ours = await fetch(new URL(path, host.site.url));
    const theirs = await cloudflare.dispatchFetch(new URL(path, "http://status.example"));
    assert.equal(theirs.status, ours.status, path);
    await Promise.all([ours.arrayBuffer(), theirs.arrayBuffer()]);
    const wanted = Object.fromEntries(names.map((name) => [name, byNetlify(path)[name]]));
    assert.equal(
      wanted["content-security-policy"],
      file === "/embed.html" ? policy : `${policy}; frame-ancestors 'self'`,
      path,
    );
    assert.equal(
      wanted["cache-control"],
      isHashed(file) ? "public, max-age=31536000, immutable" : "no-cache",
      path,
    );
    assert.deepEqual(Object.fromEntries(names.map((name) => [name, ours.headers.get(name)])), wanted, path);
    assert.deepEqual(
      Object.fromEntries(names.map((name) => [name, theirs.headers.get(name)])),
      wanted,
      `Cloudflare: ${path}`,
    );
    assert.deepEqual(byNginx(file), wanted, `nginx: ${path}`);
    assert.deepEqual(byCaddy(file), wanted, `Caddy: ${path}`);
  }
});

test("nginx tells caches that the encoding varies, and redirects to a path", () => {
  assert.match(example, /^ {4}gzip_vary on;$/m);
  assert.match(example, /^ {4}absolute_redirect off;$/m);
});

test("a page of others can frame embed.html, and no other page", async () => {
  const paths = ["embed.html?q=teapot", "", "404/", "5xx/", "embed/", "demo/plain.html", "nowhere"];
  const frames = paths
    .map((path) => `<iframe src="${host.site.url}${path}" title="${path}"></iframe>`)
    .join("");
  const page = await host.open(frames, { script: "", expected: /frame-ancestors|status of 404/ });
  await page.frameLocator("iframe").first().locator("[data-id='418']:not([hidden])").waitFor();
  // A frame that was refused shows a page of the browser's own.
  const shown = page
    .frames()
    .filter((frame) => frame !== page.mainFrame())
    .map((frame) => frame.url());
  assert.equal(shown.length, paths.length);
  assert.deepEqual(
    shown.filter((url) => url.startsWith(host.site.url)),
    [`${host.site.url}embed.html?q=teapot`],
  );
});

test("a page of the site can frame the others", async () => {
  const page = await host.browser.newPage();
  await page.goto(host.site.url);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "404/";
    document.body.append(frame);
  });
  await page.frameLocator("iframe").locator("article.entry").first().waitFor();
  await page.close();
});

test("a page of the site may write to the clipboard, and use nothing else that asks the reader or a sensor", async () => {
  const page = await host.browser.newPage();
  const said = [];
  page.on("console", (message) => message.text().includes("Permissions-Policy") && said.push(message.text()));
  for (const path of ["", "404/", "embed/", "embed.html"]) {
    await page.goto(host.site.url + path);
    const allowed = await page.evaluate(() => document.featurePolicy.allowedFeatures());
    assert.ok(allowed.includes("clipboard-write"), path);
    const denied = [
      "camera",
      "clipboard-read",
      "display-capture",
      "fullscreen",
      "geolocation",
      "gyroscope",
      "microphone",
      "midi",
      "payment",
      "serial",
      "usb",
    ];
    assert.deepEqual(
      denied.filter((feature) => allowed.includes(feature)),
      [],
      path,
    );
  }
  // An unknown name in the policy would be told here.
  assert.deepEqual(said, []);
  await page.close();
});

test("a page of others that opens the site keeps no hold of it", async () => {
  const page = await host.open("<p>Host</p>", { script: "" });
  const [opened, other] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluateHandle((url) => open(url), `${host.site.url}404/`),
  ]);
  await opened.waitForURL(`${host.site.url}404/`);
  assert.equal(await opened.evaluate(() => opener), null);
  await page.waitForFunction((other) => other.closed, other);
});
