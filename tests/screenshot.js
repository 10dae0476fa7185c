// Takes the picture that README shows: `cargo xtask screenshot`.
import { fileURLToPath } from "node:url";
import { launch, serve } from "./site.js";

const [browser, site] = await Promise.all([launch(), serve()]);
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`${site.url}?q=client+aborted+request+nginx+log#499-nginx`);
await page.waitForSelector("article.entry");
await page.screenshot({ path: fileURLToPath(new URL("../www/screenshot.png", import.meta.url)) });
await browser.close();
await site.stop();
