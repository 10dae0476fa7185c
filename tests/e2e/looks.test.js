// The page in every width and mode: no scrolling sideways, and no finding of axe.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { hosted } from "../site.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const host = hosted();

const states = { start: "", filtered: "?q=timeout&class=5xx", question: "?q=client+hung+up+before+the+response", nothing: "?q=zzzzqqq&class=5xx&origin=nginx", open: "?q=499#499-nginx" };

for (const width of [320, 360, 768, 1440, 2560]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${width} px, ${colorScheme}`, async () => {
      const context = await host.browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const [state, address] of Object.entries(states)) {
        await page.goto("about:blank");
        await page.goto(host.site.url + address);
        await page.waitForSelector("html[data-search=on]");
        await page.waitForTimeout(50);
        const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide <= room, `${state}: ${wide} px in ${room}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).slice(0, 3).join(", ")}`);
        assert.deepEqual(findings, [], state);
      }
      await context.close();
    });
  }
}
