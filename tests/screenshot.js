// Takes the picture that README shows: `cargo xtask screenshot`.
import { fileURLToPath } from "node:url";
import { launch, serve } from "./site.js";

const [browser, site] = await Promise.all([launch(), serve()]);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(site.url);
await page.waitForSelector("html[data-search=on]");
await page.screenshot({ path: fileURLToPath(new URL("../www/screenshot.png", import.meta.url)) });
await browser.close();
await site.stop();
