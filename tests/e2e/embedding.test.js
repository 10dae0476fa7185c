// The frame, the page that makes snippets, the demo pages, and what is written about the elements.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import MarkdownIt from "markdown-it";
import { compile as compileSvelte } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { axe, hostPages } from "../host.js";
import { dist, statuses } from "../site.js";

const root = new URL("../../", import.meta.url);
const text = (path) => readFile(new URL(path, root), "utf8");
const host = hostPages();
const { modules } = JSON.parse(await text("www/elements/custom-elements.json"));
const elements = modules.flatMap(({ declarations }) => declarations);

test("the frame shows what is asked for, and tells its height", async () => {
  const readme = await text("README.md");
  const snippet = /<iframe id="status-atlas"[\s\S]*?<\/script>/
    .exec(readme)[0]
    .replaceAll("https://status.example/", host.site.url);
  assert.ok(snippet.split("\n").length <= 10, "ten lines");
  const page = await host.open(snippet, {
    script: "",
    viewport: { width: 700, height: 800 },
    before: (page) =>
      page.addInitScript(() =>
        addEventListener("message", ({ data }) => {
          globalThis.said = [data];
        }),
      ),
  });
  const frame = page.frameLocator("#status-atlas");
  await frame.locator("[data-id='404'][hidden]").waitFor({ state: "attached" });
  const height = () =>
    page.locator("#status-atlas").evaluate((frame) => Number(frame.getAttribute("height")));
  await page.waitForFunction(() => globalThis.said);
  assert.deepEqual(Object.keys(await page.evaluate(() => said[0])).sort(), ["height", "type"]);
  assert.equal(await height(), (await page.evaluate(() => said[0])).height);
  assert.ok((await height()) <= 704 && (await height()) > 100);
  assert.ok(
    await frame.locator("html").evaluate((html) => html.scrollHeight <= html.clientHeight + 1),
    "nothing is cut off",
  );
  assert.equal(await frame.locator("html").evaluate((html) => html.style.colorScheme), "dark");
});

test("the frame is transparent around the explorer, which follows the reader's scheme or the one that is asked for", async () => {
  for (const [colorScheme, theme, isDark] of /** @type {const} */ ([
    ["light", "", false],
    ["dark", "", true],
    ["dark", "?theme=light", false],
    ["light", "?theme=dark", true],
  ])) {
    const page = await host.browser.newPage({ colorScheme });
    await page.goto(`${host.site.url}embed.html${theme}`);
    await page.locator("http-status-explorer .row").first().waitFor();
    const [html, body, root] = await page
      .locator("http-status-explorer")
      .evaluate((explorer) =>
        [document.documentElement, document.body, explorer.shadowRoot.querySelector(".root")].map(
          (one) => getComputedStyle(one).backgroundColor,
        ),
      );
    assert.deepEqual([html, body], ["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"]);
    assert.equal(Number(/\((\d+)/.exec(root)[1]) < 60, isDark, `${colorScheme} ${theme}`);
    await page.close();
  }
});

test("the address fills the form, and a code that nobody sends gets a word and no snippet", async () => {
  const maker = await host.browser.newPage();
  await maker.goto(`${host.site.url}embed/?code=429&format=both`);
  await maker.waitForFunction(() =>
    /<http-status code="429" format="both">429</.test(document.querySelector("#element").textContent),
  );
  const fault = maker.locator("#fault");
  for (const [code, says] of [
    ["abc", "A code has three digits: 404."],
    ["-1", "A code has three digits: 404."],
    ["<b>", "A code has three digits: 404."],
    ["", "A code has three digits: 404."],
    ["487", "Nobody is known to send 487."],
  ]) {
    await maker.locator("[name=code]").fill(code);
    assert.equal(await fault.innerText(), says, code);
    for (const part of ["#element", "#policy", "#preview"])
      assert.equal(await maker.locator(part).isVisible(), false, part);
  }
  await maker.locator("[name=code]").fill("404");
  await maker.locator("#element", { hasText: '<http-status code="404"' }).waitFor();
  assert.equal(await fault.innerText(), "");
  await maker.goto(`${host.site.url}embed/?class=5xx&origin=nginx`);
  await maker.locator("#element", { hasText: 'origin="nginx" class="5xx"' }).waitFor();
  await maker.close();
});

test("the snippets work where they are pasted", async () => {
  const maker = await host.browser.newPage();
  await maker.goto(`${host.site.url}embed/`);
  const element = () => maker.locator("#element").innerText();
  await maker.waitForFunction(() =>
    /integrity="sha384-/.test(document.querySelector("#element").textContent),
  );
  await maker.locator("[data-of=http-status-explorer] [name=class]").selectOption("5xx");
  await maker.locator("[name=origin]").selectOption("cloudflare");
  await maker.waitForFunction(() =>
    /origin="cloudflare" class="5xx"/.test(document.querySelector("#element").textContent),
  );
  await maker.locator("#preview [data-id='520-cloudflare']:not([hidden])").waitFor();
  assert.deepEqual(await axe(maker), []);
  const policy = await maker.locator("#policy").innerText();
  const page = await host.open(await element(), {
    script: "",
    headers: { "content-security-policy": `default-src 'none'; style-src 'self'; ${policy}` },
  });
  await page.tells("status-ready");
  assert.ok(
    (
      await page.$$eval("http-status-explorer [data-id]:not([hidden])", (rows) =>
        rows.map(({ dataset }) => dataset.id),
      )
    ).every((id) => /^5..-cloudflare/.test(id)),
  );
  assert.match(await maker.locator("#frame").innerText(), /embed\.html\?origin=cloudflare&(amp;)?class=5xx/);

  await maker.locator("[name=origin]").selectOption("");
  await maker.locator("[value=http-status]").check();
  await maker.waitForFunction(() =>
    /<http-status code="499"/.test(document.querySelector("#element").textContent),
  );
  const chip = await host.open(await element(), {
    script: "",
    headers: {
      "content-security-policy": `default-src 'none'; style-src 'self'; ${await maker.locator("#policy").innerText()}`,
    },
  });
  await chip.locator("http-status").hover();
  await chip.locator("[part=summary]:visible", { hasText: "hung up" }).waitFor();
  for (const { width, name } of [
    { width: 360, name: "phone" },
    { width: 1440, name: "desk" },
  ]) {
    await maker.setViewportSize({ width, height: 800 });
    assert.ok(await maker.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
  }
  await maker.close();
});

for (const demo of ["plain.html", "strict.html", "markdown.html"]) {
  test(`the demo ${demo}`, async () => {
    const page = await host.browser.newPage();
    const complaints = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${host.site.url}demo/${demo}`);
    await page.locator("http-status-explorer").scrollIntoViewIfNeeded();
    await page
      .locator("http-status-explorer [data-do=reset], http-status-explorer .status p")
      .first()
      .waitFor({ state: "attached" });
    await page.locator("http-status [role=button]").first().hover();
    await page.locator("[part=summary]:visible").first().waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test("the Markdown demo is what a Markdown tool makes of its text", async () => {
  const page = await text("www/demo/markdown.html");
  const made = new MarkdownIt({ html: true }).render(await text("www/demo/article.md"));
  assert.ok(page.includes(made), "www/demo/markdown.html holds the output for www/demo/article.md");
});

/**
 * The builds of the demos, each by its framework's own compiler.
 * @type {Record<string, () => import("esbuild").BuildOptions | Promise<import("esbuild").BuildOptions>>}
 */
const projects = {
  React: () => ({
    entryPoints: [fileURLToPath(new URL("www/frameworks/react.jsx", root))],
    jsx: "automatic",
  }),
  Vue: async () => {
    const { descriptor } = parse(await text("www/frameworks/Errors.vue"));
    const isCustomElement = (tag) => tag.startsWith("http-status");
    const { content } = compileScript(descriptor, {
      id: "errors",
      inlineTemplate: true,
      genDefaultAs: "Errors",
      templateOptions: { compilerOptions: { isCustomElement } },
    });
    return entry(`import { createApp } from "vue"; ${content}; createApp(Errors).mount("#project");`);
  },
  Svelte: async () => {
    const { js } = compileSvelte(await text("www/frameworks/Errors.svelte"), {
      generate: "client",
      name: "Errors",
    });
    return entry(
      `import { mount } from "svelte"; ${js.code.replace("export default ", "")}; mount(Errors, { target: document.getElementById("project") });`,
    );
  },
};
const here = fileURLToPath(new URL("..", import.meta.url));
const entry = (contents) => ({ stdin: { contents, resolveDir: here } });

for (const [name, project] of Object.entries(projects)) {
  test(`in a ${name} project`, async () => {
    const { outputFiles } = await build({
      ...(await project()),
      bundle: true,
      write: false,
      format: "esm",
      minify: true,
      nodePaths: [join(here, "node_modules")],
      conditions: ["browser"],
      define: {
        "process.env.NODE_ENV": '"production"',
        __VUE_OPTIONS_API__: "false",
        __VUE_PROD_DEVTOOLS__: "false",
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
      },
    });
    host.put("/project.js", outputFiles[0].text, { type: "text/javascript" });
    const page = await host.open('<div id="project"></div><script type="module" src="/project.js"></script>');
    await page.tells("status-ready");
    const ids = () =>
      page.$$eval("http-status-explorer [data-id]:not([hidden])", (rows) =>
        rows.map(({ dataset }) => dataset.id),
      );
    /**
     * The first entry has the word of the query in its phrase.
     * @param {string[]} ids
     * @param {string} word
     */
    const isAbout = ([first], word) =>
      assert.ok(
        statuses
          .find(({ id }) => id === first)
          .phrase.toLowerCase()
          .includes(word),
        first,
      );
    const before = await ids();
    isAbout(before, "gateway");
    assert.ok(before.includes("502"));
    await page.locator("button", { hasText: "Timeouts" }).click();
    await page.waitForFunction(
      (before) =>
        [
          ...document
            .querySelector("http-status-explorer")
            .shadowRoot.querySelectorAll("[data-id]:not([hidden])"),
        ]
          .map(({ dataset }) => dataset.id)
          .join() !== before,
      before.join(),
    );
    const after = await ids();
    isAbout(after, "timeout");
    assert.ok([...before, ...after].every((id) => id.startsWith("5")));
    await page.locator('[data-id="504"] a').click();
    await page.waitForFunction(() => document.querySelector("output").textContent === "504");
    assert.ok(await page.locator("[slot=note-504]").isVisible());
    await page.locator("http-status").hover();
    await page.locator("[part=summary]:visible").first().waitFor();
    assert.deepEqual(await axe(page), []);
  });
}

test("the manifest says what the code has", async () => {
  const [chip, explorer] = elements;
  const names = (list) => list.map(({ name }) => name);
  const { HttpStatus, HttpStatusExplorer } = await import(`file://${dist}elements/index.js`);
  assert.deepEqual(names(chip.attributes), HttpStatus.observedAttributes);
  assert.deepEqual(names(explorer.attributes).sort(), [...HttpStatusExplorer.observedAttributes].sort());
  const source = await text("www/elements/http-status-explorer.js");
  assert.deepEqual(
    names(explorer.events).sort(),
    [...new Set(source.match(/"status-(?:ready|search|select|error)"/g))]
      .map((name) => name.slice(1, -1))
      .sort(),
  );
  for (const [{ members }, element] of [
    [chip, HttpStatus],
    [explorer, HttpStatusExplorer],
  ]) {
    for (const { name, static: isStatic } of members)
      assert.ok(name in (isStatic ? element : element.prototype), name);
  }
  const page = await host.open(
    '<http-status code="404">404</http-status> <http-status code="799">799</http-status>',
  );
  await page.locator("http-status").first().hover();
  await page.locator("[part=summary]:visible").waitFor();
  const seen = await page.$$eval("http-status", (all) =>
    all
      .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[part]")])
      .flatMap(({ part }) => [...part]),
  );
  assert.deepEqual(names(chip.cssParts).sort(), [...new Set(seen)].sort());
  const properties = (css) => [...new Set(css.match(/--status-[\w-]+/g))].sort();
  assert.deepEqual(names(chip.cssProperties).sort(), properties(await text("www/elements/http-status.css")));
  const styles = (await text("www/style.css")) + (await text("www/elements/http-status-explorer.css"));
  assert.deepEqual(
    names(explorer.cssProperties).sort(),
    properties(styles).filter((name) => name !== "--status-"),
  );
});

test("editors get the same, and the types hold", async () => {
  const { tags } = JSON.parse(await readFile(`${dist}elements/vscode.html-custom-data.json`, "utf8"));
  assert.deepEqual(
    tags.map(({ name, attributes }) => [name, attributes.map(({ name }) => name)]),
    elements.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
  );
  const folder = await mkdtemp(join(tmpdir(), "status-atlas-types-"));
  try {
    const types = `import type { HttpStatusExplorer } from "./index.js";
      const element: HttpStatusExplorer = document.createElement("http-status-explorer");
      element.codes = ["404"]; element.theme = "dark"; element.syncUrl = true;
      element.addEventListener("status-select", ({ detail }) => { const code: number = detail.code; code.toFixed(); });
      // @ts-expect-error No such theme.
      element.theme = "pink";
      export const chip = <http-status code={404} format="both">404</http-status>;
      // @ts-expect-error No such format.
      export const odd = <http-status format="loud" />;`;
    await writeFile(join(folder, "page.tsx"), types);
    await writeFile(join(folder, "index.d.ts"), await readFile(`${dist}elements/index.d.ts`, "utf8"));
    const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    execFileSync(
      "node",
      [
        tsc,
        "--noEmit",
        "--strict",
        "--jsx",
        "preserve",
        "--lib",
        "es2022,dom",
        "--module",
        "nodenext",
        "--target",
        "es2022",
        join(folder, "page.tsx"),
      ],
      { encoding: "utf8" },
    );
  } catch (error) {
    assert.fail(error.stdout ?? error);
  } finally {
    await rm(folder, { recursive: true });
  }
});
