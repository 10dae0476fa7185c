// The explorer in one page, from a folder of files and without any server; and the examples that serve the site.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, statuses } from "../site.js";

const root = new URL("../../", import.meta.url);
const file = new URL("target/archive/status-atlas.html", root);

let browser, page;
const complaints = [];
const asked = [];
before(async () => {
  browser = await launch();
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    globalThis.ready = new Promise((done) => document.addEventListener("status-ready", done));
  });
  await page.goto(file.href);
  await page.evaluate(() => globalThis.ready);
});
after(() => browser.close());

test("one page without a server lists every entry, searches, and opens an entry with its prose", async () => {
  assert.equal(await page.locator(".row").count(), statuses.length);
  const box = page.locator("[name=q]");
  await box.fill("upstream timed out");
  await page.locator(".row[data-id='504']:not([hidden])").waitFor();
  assert.ok((await page.locator(".row:not([hidden])").count()) < statuses.length);
  // A name of an error, which is in a file of its own on the site.
  await box.fill("invalid_grant");
  await page.locator(".row[data-id='400']:not([hidden])").waitFor();
  await box.fill("499");
  await page.locator(".row[data-id='499-nginx'] a").click();
  // The site's JSON has the prose too, which the package's types put elsewhere.
  const { causes } = /** @type {any} */ (statuses.find(({ id }) => id === "499-nginx"));
  await page.getByText(causes[0].replace(/`/g, "")).first().waitFor();
});

test("one page without a server asks for nothing but itself, and has no complaint", () => {
  assert.deepEqual(
    asked.filter((url) => !url.startsWith("data:")),
    [file.href],
  );
  assert.deepEqual(complaints, []);
});

test("the container holds the site and the example of its server, and no more", () => {
  const example = (name) => readFileSync(new URL(`examples/${name}`, root), "utf8");
  const dockerfile = example("Dockerfile");
  const copies = [...dockerfile.matchAll(/^COPY (\S+) (\S+)$/gm)].map(([, from, to]) => [from, to]);
  assert.deepEqual(copies, [
    ["dist/", "/srv/status-atlas/"],
    ["examples/Caddyfile", "/etc/caddy/Caddyfile"],
  ]);
  for (const [from] of copies) assert.ok(existsSync(new URL(from, root)), from);
  const server = example("Caddyfile");
  assert.match(server, /^\troot \* \/srv\/status-atlas$/m);
  assert.match(server, /^:\{\$PORT:80\} \{$/m);
  const [, port] = /PORT=(\d+)/.exec(dockerfile);
  assert.ok(dockerfile.includes(`EXPOSE ${port}\n`) && dockerfile.includes(`http://127.0.0.1:${port}/`));
  assert.match(dockerfile, /^USER \d+:\d+$/m);
  assert.deepEqual(example("Dockerfile.dockerignore").match(/^[^#].*$/gm), [
    "*",
    "!dist",
    "!examples/Caddyfile",
  ]);
});

/** Checks if a program can be run here. */
function has(program) {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test("a linter has no complaint of the Dockerfile", { skip: !has("hadolint") }, () => {
  execFileSync("hadolint", [fileURLToPath(new URL("examples/Dockerfile", root))], { stdio: "inherit" });
});
