// A phone: every page fits its width, and no control covers words.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { caughtUp, dist, hosted } from "../site.js";

const host = hosted();

/** Every page of the site, as a path below its root. Those of elements are parts of pages. */
const pages = (await readdir(dist, { recursive: true }))
  .filter((path) => /(^|\/)index\.html$/.test(path))
  .map((path) => path.replace(/index\.html$/, ""));

test("no page is wider than a phone", async () => {
  assert.ok(pages.length > 600, `${pages.length} pages`);
  // Names that have no place to break do it at once: no script is needed, and none is waited for.
  const context = await host.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const wide = [];
  const everyKind = [
    "laravel/",
    "no-response/",
    "errors/aws-dynamodb/",
    "427/",
    "12152/",
    "504/send/",
    "embed/",
  ];
  for (const [width, paths] of /** @type {const} */ ([
    [320, [...pages, "404.html", "offline.html"]],
    [360, everyKind],
  ])) {
    await page.setViewportSize({ width, height: 740 });
    for (const path of paths) {
      await page.goto(host.site.url + path, { waitUntil: "domcontentloaded" });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`${path} needs ${needed} px of ${width}`);
    }
  }
  assert.deepEqual(wide, []);
  await context.close();
});

/** The texts that the visible controls of rows lie upon. */
const covered = (page) =>
  page.evaluate(() => {
    const found = [];
    const texts = [...document.querySelectorAll(".row :is(.code, .name, .summary, .tags > *)")];
    for (const control of document.querySelectorAll(".pick")) {
      const above = control.getBoundingClientRect();
      if (above.width === 0) continue;
      for (const text of texts) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const isBelow = [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < above.right - 1 &&
            right > above.left + 1 &&
            top < above.bottom - 1 &&
            bottom > above.top + 1,
        );
        if (isBelow) found.push(text.textContent);
      }
    }
    return found;
  });

test("a finger's control to compare covers no word", async () => {
  for (const width of [320, 360, 560, 768, 1366]) {
    const context = await host.browser.newContext({
      viewport: { width, height: 740 },
      isMobile: true,
      hasTouch: true,
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    for (const address of ["?q=time", "", "4xx/", "laravel/", "cloudflare/"]) {
      await page.goto(host.site.url + address);
      if (!/\/$/.test(address)) await page.waitForSelector("html[data-search=on]");
      await page.locator(".row:not([hidden])").first().scrollIntoViewIfNeeded();
      await page.locator(".row:not([hidden]) .pick").first().waitFor();
      await caughtUp(page);
      assert.deepEqual(await covered(page), [], `${address} at ${width} px`);
    }
    await context.close();
  }
});

test("what the search box asks for is read whole on a phone", async () => {
  const page = await host.browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(host.site.url);
  const [needed, room] = await page.locator("[name=q]").evaluate((/** @type {HTMLTextAreaElement} */ box) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(box);
    const canvas = document.createElement("canvas").getContext("2d");
    canvas.font = font;
    return [
      canvas.measureText(box.placeholder).width,
      box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
    ];
  });
  assert.ok(needed <= room, `${needed} px in ${room}`);
  await page.close();
});
