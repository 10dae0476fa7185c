// Evidence, end to end: a paste says who made the response, what it means there and the next thing to do, and stays in the page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { hostPages } from "../host.js";
import { dist } from "../site.js";

const host = hostPages();
const box = "[name=q]";
const panel = "section.evidence";

const accessLine = (second, status, path = "/") =>
  `10.0.0.1 - - [27/Nov/2026:09:05:${String(second % 60).padStart(2, "0")} +0000] "GET ${path} HTTP/1.1" ${status} 157 "-" "curl/8.5.0"`;
/** A log of so many lines, one in ten of which is a 502. */
const log = (lines) =>
  Array.from({ length: lines }, (_, place) =>
    accessLine(place, place % 10 === 0 ? 502 : 200, `/${place}`),
  ).join("\n");

/** Pastes of operators, each with its reading and the entry that it is about. */
const pastes = [
  {
    name: "460 in a line of an ALB",
    text: `https 2026-11-27T09:05:41.123456Z app/web/50dc6c495c0c9188 192.0.2.10:2817 10.0.0.66:9000 -1 -1 -1 460 - 34 0 "GET https://www.example.com:443/ HTTP/1.1" "curl/8.5.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/73e2d6bc24d8a067 "Root=1-58337364-23a8c76965a2ef7629b185e3" "www.example.com" "-" 0 2026-11-27T09:05:40.018000Z "forward" "-" "-" "10.0.0.66:9000" "-" "-" "-"`,
    says: /Read as: (AWS )?Application Load Balancer.* access log/,
    entry: "460-aws-alb",
  },
  {
    name: "520 with a Ray ID",
    text: "HTTP/2 520\ndate: Fri, 27 Nov 2026 09:05:41 GMT\ncontent-type: text/plain; charset=UTF-8\ncontent-length: 15\nserver: cloudflare\ncf-ray: 9a4c1f2b3d4e5f60-FRA\n\nerror code: 520\n",
    says: /Cloudflare/,
    entry: "520-cloudflare",
    along: "9a4c1f2b3d4e5f60-FRA",
  },
  {
    name: "nginx's upstream prematurely closed",
    text: '2026/11/27 09:05:41 [error] 31#31: *7 upstream prematurely closed connection while reading response header from upstream, client: 10.0.0.1, server: example.com, request: "POST /pay HTTP/1.1", upstream: "http://127.0.0.1:8080/pay", host: "example.com"',
    says: /nginx/,
    entry: "502",
    retry: /A POST may have been carried out/,
  },
  {
    name: "SC-- of HAProxy",
    text: 'haproxy[14387]: 10.0.1.2:33313 [27/Nov/2026:09:05:41.655] http-in static/<NOSRV> 0/-1/-1/-1/0 503 212 - - SC-- 2/2/0/0/3 0/0 "GET /index.html HTTP/1.1"',
    says: /HAProxy/,
    entry: "503",
  },
  {
    name: "H12 of Heroku",
    text: '2026-11-27T09:05:41.655+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="/" host=example.herokuapp.com request_id=8601b555-6a83-4c12-8269-97c8e32cdb22 fwd="10.0.0.1" dyno=web.1 connect=1ms service=30001ms status=503 bytes=0 protocol=https',
    says: /Heroku.*H12: Application sent nothing within 30 seconds/s,
    entry: "503",
  },
  {
    name: "x-cache: Error from cloudfront",
    text: "HTTP/1.1 502 Bad Gateway\nServer: CloudFront\nDate: Fri, 27 Nov 2026 09:05:41 GMT\nContent-Type: text/html\nContent-Length: 507\nX-Cache: Error from cloudfront\nVia: 1.1 1234567890abcdef.cloudfront.net (CloudFront)\nX-Amz-Cf-Pop: FRA56-C1\nX-Amz-Cf-Id: OxN9uG0dzCvK1k4aUw==\n",
    says: /CloudFront/,
    entry: "502",
    along: "OxN9uG0dzCvK1k4aUw==",
  },
  {
    name: "a page of a 502 without a footer",
    text: "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n</body>\n</html>\n",
    says: /content of a response/,
    entry: "502",
  },
  {
    name: "an exit code of curl",
    text: "curl: (52) Empty reply from server",
    says: /No HTTP response arrived.*curl: \(52\): The server closed the connection without sending a byte.*Read its log/s,
  },
  {
    name: "a name of Chrome's",
    text: "Failed to load resource: net::ERR_CERT_DATE_INVALID",
    says: /No HTTP response arrived.*net::ERR_CERT_DATE_INVALID: The certificate has expired.*Check first\s+Renew it/s,
  },
  {
    name: "a name of Firefox's",
    text: "Secure Connection Failed. Error code: SSL_ERROR_RX_RECORD_TOO_LONG",
    says: /No HTTP response arrived.*SSL_ERROR_RX_RECORD_TOO_LONG: \w.*Check first\s+\w/s,
  },
];

/** Opens the site, or a page of it, with all that it asks for noted down. */
async function visit(address = "", options = {}) {
  const context = await host.browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  const page = Object.assign(await context.newPage(), { asked: [], complaints: [] });
  page.setDefaultTimeout(15_000);
  page.on("request", (request) =>
    page.asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`),
  );
  page.on("pageerror", (error) => page.complaints.push(error.message));
  host.opened.push(/** @type {any} */ (page));
  await page.goto(host.site.url + address);
  await page.waitForSelector(address ? "html[data-script=on]" : "html[data-search=on]");
  return page;
}

async function paste(page, text, where = box) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.locator(where).first().focus();
  await page.keyboard.press("Control+V");
}

/** Drops a file of a text or of bytes onto the page, as a browser does. */
const drop = (page, content, { target = "body", name = "access.log", size = 0 } = {}) =>
  page.evaluate(
    ({ content, target, name, size }) => {
      const bytes = typeof content === "string" ? content : new Uint8Array(content);
      const file = new File([bytes], name, { type: "text/plain" });
      // No test needs the memory of a file that is refused for its size.
      if (size) Object.defineProperty(file, "size", { value: size });
      const transfer = new DataTransfer();
      transfer.items.add(file);
      const event = new DragEvent("drop", { bubbles: true, cancelable: true, composed: true });
      Object.defineProperty(event, "dataTransfer", {
        value: size ? { files: [file], types: ["Files"] } : transfer,
      });
      document.querySelector(target).dispatchEvent(event);
    },
    { content, target, name, size },
  );

const firstRow = (page) => page.evaluate(() => document.querySelector("[data-id]:not([hidden])")?.dataset.id);
const isFirst = (page, id) =>
  page.waitForFunction((id) => document.querySelector("[data-id]:not([hidden])")?.dataset.id === id, id);

for (const { name, text, says, entry, along, retry } of pastes) {
  test(`pasted: ${name}`, async () => {
    const page = await visit();
    await paste(page, text);
    await page.locator(`${panel} .verdict`).waitFor();
    const shown = await page.locator(panel).innerText();
    assert.match(shown, says);
    assert.ok((await page.locator(`${panel} .next li`).count()) > 0, "the next thing to do");
    assert.match(shown, /Repeat it\?/);
    if (retry) assert.match(shown, retry);
    if (along) assert.match(await page.locator(`${panel} .along`).innerText(), new RegExp(along));
    assert.equal(await page.locator(box).inputValue(), text, "the box keeps the lines");
    if (!entry) return;
    await isFirst(page, entry);
    await page.locator(`${panel} .entry-link`).first().click();
    await page.waitForSelector(`article[data-entry="${entry}"]`);
  });
}

test("a line of a log is read however it comes into the box, and gets into no address", async () => {
  const line = accessLine(41, 502, "/pay");
  for (const insert of [
    // The clipboard of a phone's keyboard inserts the whole of it as one letter.
    (page) => page.keyboard.insertText(line),
    (page) => page.keyboard.type(line),
  ]) {
    const page = await visit();
    await page.locator(box).focus();
    await insert(page);
    await page.locator(`${panel} .verdict`).waitFor();
    await page.waitForFunction(() => document.querySelector("[role=status]").textContent);
    await isFirst(page, "502");
    assert.equal(page.url(), host.site.url);
    assert.ok(!page.asked.some((asked) => /10\.0\.0\.1/.test(asked)));
  }
  const page = await visit();
  await page.locator(box).pressSequentially("upstream timed out");
  await page.waitForURL("**/?q=upstream+timed+out");
  assert.equal(await page.locator(panel).count(), 0, "a question is none");
});

test("a finer code leads to the line of its list", async () => {
  const page = await visit();
  await paste(page, pastes.find(({ name }) => name.startsWith("H12")).text);
  await page.locator(`${panel} .finer a`).click();
  await page.waitForURL(/\/heroku\/#/);
  assert.match(await page.locator(":target").innerText(), /H12/);
});

test("where the meanings cannot be had, a finer code stands without", async () => {
  const page = await visit();
  await page.route(/names-/, (route) => route.abort());
  await paste(page, "curl: (52) Empty reply from server");
  await page.locator(`${panel} .verdict`).waitFor();
  assert.equal(await page.locator(`${panel} .finer`).innerText(), "curl: (52)");
  assert.match(await page.locator(`${panel} .next`).innerText(), /Read its log/);
});

test("a log of 3,000 lines is counted, and each count shows its lines", async () => {
  const page = await visit();
  await paste(page, log(3000));
  const counts = page.locator(`${panel} table`).first();
  await counts.waitFor();
  assert.match(
    await counts.innerText(),
    /502 Bad Gateway\s+300\s+27\/Nov\/2026:09:05:\d\d to 27\/Nov\/2026:09:05:\d\d/,
  );
  assert.match(await counts.innerText(), /200 OK\s+2700/);
  await page.setViewportSize({ width: 660, height: 800 });
  const heights = await counts
    .locator("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  assert.ok(
    heights.every((height) => height < 40),
    "a button's word is not broken",
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.ok((await page.locator(`${panel} .next li`).count()) > 0, "what the most frequent error says");
  await isFirst(page, "502");
  await page.getByRole("button", { name: "Show the lines with 502 Bad Gateway" }).click();
  const lines = (await page.locator(`${panel} .lines > .paste`).innerText()).split("\n");
  assert.equal(lines.length, 200);
  assert.ok(lines.every((line) => line.includes(" 502 ")));
  await counts.locator(".entry-link").first().click();
  await page.waitForSelector("article.entry");
});

test("what to take along is copied", async () => {
  const page = await visit();
  await paste(page, pastes[1].text);
  await page.getByRole("button", { name: "Copy Ray ID" }).click();
  await page.getByText("Copied", { exact: true }).waitFor();
  await page.locator(box).fill("");
  await page.keyboard.press("Control+V");
  assert.equal(await page.locator(box).inputValue(), pastes[1].along);
});

test("a file that is dropped is read as if it were pasted", async () => {
  const page = await visit();
  await drop(page, pastes[1].text);
  await page.locator(`${panel} .verdict`).waitFor();
  assert.equal(await page.locator(box).inputValue(), pastes[1].text);
  await isFirst(page, "520-cloudflare");
});

test("Enter opens the status of what was pasted; Shift and Enter break the line", async () => {
  const page = await visit();
  await page.locator(box).pressSequentially("HTTP/1.1 504 Gateway Timeout");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("Server: nginx");
  assert.equal(await page.locator(box).inputValue(), "HTTP/1.1 504 Gateway Timeout\nServer: nginx");
  await page.locator(`${panel} .verdict`).waitFor();
  const height = (await page.locator(box).boundingBox()).height;
  assert.ok(height > 50, `the box grows with its lines: ${height}`);
  await page.keyboard.press("Enter");
  await page.waitForSelector('article[data-entry="504"]');
  await page.goBack();
  await page.waitForSelector("article.entry", { state: "detached" });
  assert.match(await page.locator(box).inputValue(), /\nServer: nginx$/);
});

test("what is no evidence says what can be read, and its words are searched", async () => {
  const page = await visit();
  await paste(page, "the upstream server\nnever answers in time");
  await page.locator(panel).waitFor();
  await page.waitForFunction(
    (panel) => document.querySelector(panel)?.textContent.includes("What is read:"),
    panel,
  );
  assert.ok(await firstRow(page));
});

test("Escape and the buttons take evidence away", async () => {
  const page = await visit();
  for (const leave of [
    () => page.keyboard.press("Escape"),
    () => page.locator(".search .clear").click(),
    () => page.locator(`${panel} > .close`).click(),
  ]) {
    await page.locator(box).fill("");
    await paste(page, pastes[1].text);
    await page.locator(`${panel} .verdict`).waitFor();
    await leave();
    await page.waitForSelector(panel, { state: "detached" });
  }
});

test("a long text that was cleared is brought back, by a button and by the browser's Undo", async () => {
  const page = await visit();
  const { text } = pastes[1];
  await paste(page, text);
  await page.locator(`${panel} .verdict`).waitFor();
  await page.keyboard.press("Escape");
  await page.waitForSelector(panel, { state: "detached" });
  assert.equal(await page.locator(box).inputValue(), "");
  await page.getByRole("button", { name: "Bring the text back" }).click();
  await page.locator(`${panel} .verdict`).waitFor();
  assert.equal(await page.locator(box).inputValue(), text);
  await page.locator(".search .clear").click();
  await page.waitForSelector(panel, { state: "detached" });
  await page.keyboard.press("Control+Z");
  await page.locator(`${panel} .verdict`).waitFor();
  assert.equal(await page.locator(box).inputValue(), text);
  // A few words are soon typed again.
  await page.locator(box).fill("gateway");
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("button", { name: "Bring the text back" }).count(), 0);
});

test("what is pasted stays in the page, and a reload forgets it", async () => {
  const secret = "hunter2";
  const page = await visit("", { serviceWorkers: "allow" });
  await page.evaluate(() => navigator.serviceWorker.ready);
  const head = `HTTP/1.1 502 Bad Gateway\nServer: nginx\nX-Marker: ${secret}\n\n`;
  const line = accessLine(1, 502, `/${secret}`);
  for (const text of [head, line, log(50).replace("/7 ", `/${secret} `)]) {
    await page.locator(box).fill("");
    await paste(page, text);
    await page.locator(`${panel} .verdict`).first().waitFor();
    await page.waitForFunction(() => document.querySelector("[role=status].visually-hidden")?.textContent);
    const places = await page.evaluate(async () => {
      const kept = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) kept.push(request.url);
      }
      return [
        location.href,
        JSON.stringify(history.state),
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name]),
        JSON.stringify(await indexedDB.databases()),
        performance
          .getEntries()
          .map(({ name }) => name)
          .join(),
        kept.join(),
        document.title,
      ];
    });
    for (const place of [...places, ...page.asked]) assert.ok(!place.includes(secret), place);
    await page.locator('[data-id="502"] a').click();
    await page.waitForURL("**/502/#iana");
    assert.ok(!JSON.stringify(await page.evaluate(() => history.state)).includes(secret));
    await page.goBack();
    await page.waitForSelector("article.entry", { state: "detached" });
    assert.ok((await page.locator(box).inputValue()).includes(secret), "Back has it still");
    assert.ok(!page.url().includes(secret));
  }
  await page.reload();
  await page.waitForSelector("html[data-search=on]");
  assert.equal(await page.locator(box).inputValue(), "");
  assert.equal(await page.locator(panel).count(), 0);
  assert.ok(!(await page.content()).includes(secret));
});

test("what looks like a secret is masked until it is asked for", async () => {
  const secret = "abc123def456ghi789";
  const page = await visit();
  await paste(
    page,
    `> GET / HTTP/1.1\n> Authorization: Bearer ${secret}\n>\n< HTTP/1.1 401 Unauthorized\n< Server: nginx\n<\n`,
  );
  await page.locator(`${panel} .verdict`).waitFor();
  assert.ok(!(await page.locator(panel).evaluate(({ textContent }) => textContent)).includes(secret));
  const security = () => page.locator(box).evaluate((box) => getComputedStyle(box).webkitTextSecurity);
  assert.equal(await security(), "disc", "the box hides its letters too");
  await page.locator(".reveal").click();
  assert.equal(await security(), "none");

  await page.locator(box).fill("");
  await paste(page, log(30).replace("/7 ", `/login?token=${secret} `));
  await page.locator(`${panel} table`).first().waitFor();
  await page.getByRole("button", { name: "Show the lines with 200 OK" }).click();
  assert.ok(!(await page.locator(panel).evaluate(({ textContent }) => textContent)).includes(secret));
  await page.locator(`${panel} .secret`).first().click();
  assert.ok((await page.locator(panel).evaluate(({ textContent }) => textContent)).includes(secret));
});

test("a log of a megabyte leaves the page responsive, and says how far it is", async () => {
  const page = await visit();
  await paste(page, pastes[1].text);
  await page.locator(`${panel} .verdict`).waitFor();
  await page.evaluate((panel) => {
    globalThis.frames_ = 0;
    globalThis.progress = new Set();
    const frame = () => {
      const bar = document.querySelector(`${panel} progress`);
      if (bar) {
        globalThis.frames_++;
        globalThis.progress.add(/** @type {HTMLProgressElement} */ (bar).value);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, panel);
  const text = log(12_000);
  assert.ok(text.length > 1e6);
  await drop(page, text);
  await page.locator(`${panel} table`).first().waitFor();
  const { frames, values } = await page.evaluate(() => ({ frames: frames_, values: progress.size }));
  assert.ok(frames >= 3, `${frames} frames came while it was read`);
  assert.ok(values >= 2, `the bar had ${values} values`);
  assert.match(await page.locator(panel).innerText(), /12000 of 12000 lines were read/);
});

test("the bytes of a picture are no text, and what PowerShell writes is", async () => {
  const page = await visit();
  const picture = await readFile(`${dist}pictures/card.png`);
  await drop(page, [...picture], { name: "screenshot.png" });
  await page.locator(panel, { hasText: "This is no text." }).waitFor();
  assert.equal(await page.locator(box).inputValue(), "");
  await page.locator(`${panel} > .close`).click();
  await paste(page, picture.toString("utf8"));
  await page.locator(panel, { hasText: "This is no text." }).waitFor();
  assert.equal(await page.locator(box).inputValue(), "");
  await drop(page, [0xff, 0xfe, ...Buffer.from(pastes[1].text, "utf16le")]);
  await page.locator(`${panel} .verdict`).waitFor();
  assert.equal(await page.locator(box).inputValue(), pastes[1].text);
});

test("what is too large is refused, and nothing is lost", async () => {
  const page = await visit();
  await paste(page, pastes[1].text);
  await page.locator(`${panel} .verdict`).waitFor();
  await drop(page, "x", { size: 21_000_000 });
  await page.waitForFunction((panel) => document.querySelector(panel).textContent.includes("21.0 MB"), panel);
  assert.match(await page.locator(panel).innerText(), /at most 20 MB/);
  assert.equal(await page.locator(box).inputValue(), pastes[1].text);
});

test("a page of a number reads evidence in place", async () => {
  const page = await visit("404/");
  await paste(page, pastes[1].text);
  await page.locator(`#main ${panel} .verdict`).waitFor();
  await page.keyboard.press("Enter");
  assert.equal(page.url(), `${host.site.url}404/`);
  assert.deepEqual(await page.evaluate(() => ({ ...sessionStorage })), {});
  await page.locator(`${panel} .entry-link`).first().click();
  await page.waitForURL("**/520/#cloudflare");
});

test("where its file is missing, the page says so and tries again", async () => {
  const page = await visit();
  let isMissing = true;
  await page.route("**/evidence-*.wasm", (route) =>
    isMissing ? route.fulfill({ status: 404, body: "not found" }) : route.continue(),
  );
  await paste(page, pastes[1].text);
  await page.getByText("was not read: the program could not be loaded").waitFor();
  assert.equal(await page.locator(box).inputValue(), pastes[1].text);
  isMissing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(`${panel} .verdict`).waitFor();
});

test("an element takes a paste as the site does", async () => {
  const page = await host.open(
    '<http-status-explorer id="e" loading="eager" sync-url></http-status-explorer>',
    {
      permissions: ["clipboard-read", "clipboard-write"],
    },
  );
  await page.tells("status-ready");
  await paste(page, pastes[1].text, `#e ${box}`);
  await page.locator(`#e ${panel} .verdict`).waitFor();
  assert.match(await page.locator(`#e ${panel}`).innerText(), /Made by: Cloudflare/);
  await page.waitForFunction(
    () =>
      document.querySelector("#e").shadowRoot.querySelector("[data-id]:not([hidden])").dataset.id ===
      "520-cloudflare",
  );
  assert.equal(new URL(page.url()).search, "");
  await page.locator(`#e ${panel} .entry-link`).first().click();
  assert.deepEqual(
    (await page.told("status-select")).map(({ id }) => id),
    ["520-cloudflare"],
  );
  await page.locator("#e [data-do=close]").click();
  await page.locator(`#e ${panel} > .close`).click();
  await page.locator(`#e ${panel}`).waitFor({ state: "detached" });
});

test("an element whose program has not started reads a paste too", async () => {
  const page = await host.open('<http-status-explorer id="e" loading="eager"></http-status-explorer>', {
    permissions: ["clipboard-read", "clipboard-write"],
    expected: /app-|ERR_FAILED|Failed to fetch/,
    before: (page) => page.route("**/app-*.wasm", (route) => route.abort()),
  });
  await page.tells("status-error");
  await paste(page, pastes[1].text, `#e ${box}`);
  await page.locator(`#e ${panel} .verdict`).waitFor();
  const shown = await page.evaluate(() =>
    [...document.querySelector("#e").shadowRoot.querySelectorAll("[data-id]:not([hidden])")].map(
      (row) => /** @type {HTMLElement} */ (row).dataset.id,
    ),
  );
  assert.deepEqual(shown, ["520-cloudflare"]);
});
