// Chromium, Firefox and WebKitGTK by WebDriver (W3C), which each of them has a server of.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { listen } from "../site.js";

/**
 * An engine: the program of its driver, and the capabilities of a session. The task names programs that are not on PATH in the environment.
 * @typedef {{ hasWebAssembly: boolean }} Options
 * @typedef {{ driver: string, hasDisplay: boolean, wants: (options: Options) => object, environment?: (options: Options) => object }} Engine
 */

/** @type {Record<string, Engine>} */
const engines = {
  chromium: {
    driver: process.env.CHROMEDRIVER ?? "chromedriver",
    hasDisplay: false,
    wants: ({ hasWebAssembly }) => ({
      browserName: "chrome",
      "goog:chromeOptions": {
        binary: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          ...(hasWebAssembly ? [] : ["--js-flags=--jitless"]),
        ],
      },
    }),
  },
  firefox: {
    driver: process.env.GECKODRIVER ?? "geckodriver",
    hasDisplay: false,
    wants: ({ hasWebAssembly }) => ({
      browserName: "firefox",
      "moz:firefoxOptions": {
        binary: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
        args: ["-headless"],
        prefs: { "javascript.options.wasm": hasWebAssembly },
      },
    }),
  },
  webkit: {
    driver: process.env.WEBKITDRIVER ?? "WebKitWebDriver",
    // WebKitGTK has no headless mode.
    hasDisplay: true,
    wants: () => ({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": {
        binary: process.env.WEBKIT ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        args: ["--automation"],
      },
    }),
    environment: ({ hasWebAssembly }) => ({ JSC_useWasm: String(hasWebAssembly) }),
  },
};

/** The deadline of a condition, in milliseconds. With more, a test that fails takes longer. */
const PATIENCE_MS = 10_000;
/** The deadline of a function that runs in a page, in milliseconds. */
const SCRIPT_MS = 120_000;
/** The time between two looks at a condition, in milliseconds. */
const LOOK_MS = 20;

/** The name under which the protocol passes an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The code points by which the protocol names keys. */
export const keys = {
  Backspace: "\ue003",
  Tab: "\ue004",
  Enter: "\ue007",
  Control: "\ue009",
  Escape: "\ue00c",
  ArrowDown: "\ue015",
};

/** A port that nothing listens to. */
async function freePort() {
  const server = createServer();
  const port = await listen(/** @type {any} */ (server), "127.0.0.1");
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a display that is shown nowhere. */
async function virtualDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(/** @type {import("node:stream").Readable} */ (server.stdio[3]), "data");
  return { name: `:${String(number).trim()}`, stop: () => server.kill() };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS));

/**
 * Starts an engine's driver, and a browser.
 * @param {string} name
 * @param {{ hasWebAssembly?: boolean }} [options]
 */
export async function launch(name, { hasWebAssembly = true } = {}) {
  const engine = engines[name];
  const display = engine.hasDisplay ? await virtualDisplay() : undefined;
  const port = await freePort();
  const driver = spawn(engine.driver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      ...engine.environment?.({ hasWebAssembly }),
      ...(display && { DISPLAY: display.name }),
    },
  });
  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE_MS;
  while (!(await fetch(`${address}/status`).catch(() => undefined))) {
    if (Date.now() > until) throw new Error(`${engine.driver} does not answer`);
    await pause();
  }
  const { sessionId } = await call(address, "POST", "/session", {
    capabilities: { alwaysMatch: engine.wants({ hasWebAssembly }) },
  });
  const browser = new Browser(`${address}/session/${sessionId}`);
  await browser.mayRunFor(SCRIPT_MS);
  await browser.resize(1280, 900);
  const quit = async () => {
    await browser.quit();
    driver.kill();
    display?.stop();
  };
  return { browser, quit };
}

/**
 * Asks a driver.
 * @param {string} address
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function call(address, method, path, body) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(address + path, { method, headers, body: body && JSON.stringify(body) });
  const { value } = /** @type {any} */ (await response.json());
  if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}

/** A browser with a window. */
export class Browser {
  #address;

  /** @param {string} address The address of its session. */
  constructor(address) {
    this.#address = address;
  }

  #post = (/** @type {string} */ path, body = {}) => call(this.#address, "POST", path, body);
  #get = (/** @type {string} */ path) => call(this.#address, "GET", path);

  quit = () => call(this.#address, "DELETE", "");
  open = (/** @type {string} */ url) => this.#post("/url", { url });
  back = () => this.#post("/back");
  forward = () => this.#post("/forward");
  reload = () => this.#post("/refresh");
  url = () => this.#get("/url");
  title = () => this.#get("/title");
  resize = (/** @type {number} */ width, /** @type {number} */ height) =>
    this.#post("/window/rect", { width, height });
  mayRunFor = (/** @type {number} */ script) => this.#post("/timeouts", { script });
  /** Enters a frame; without one, leaves it for the page. */
  enter = (/** @type {object | null} */ frame = null) => this.#post("/frame", { id: frame });

  /**
   * Runs a function in the page, and gives what it gives or promises. An element comes back as the driver's name for it.
   * @template {unknown[]} Given
   * @template Result
   * @param {(...given: Given) => Result} run
   * @param {Given} given
   * @returns {Promise<Awaited<Result>>}
   */
  async run(run, ...given) {
    const script = `const done = arguments[arguments.length - 1], given = [...arguments].slice(0, -1);
      (async () => (${run})(...given))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#post("/execute/async", { script, args: given });
    if (error) throw new Error(`${error} in ${run}`);
    return value;
  }

  /**
   * Waits until a function in the page gives what is true, and gives that.
   * @template {unknown[]} Given
   * @template Result
   * @param {(...given: Given) => Result} run
   * @param {Given} given
   */
  async until(run, ...given) {
    const end = Date.now() + PATIENCE_MS;
    let failure;
    for (;;) {
      // A page that is being left has neither what is looked for nor, for a moment, anything to run in.
      const found = await this.run(run, ...given).catch((error) => {
        failure = error;
      });
      if (found) return found;
      if (Date.now() > end)
        throw new Error(`at ${await this.url()}, in vain: ${run}(${given})`, { cause: failure });
      await pause();
    }
  }

  /**
   * Waits for an element by a selector, whose parts after `>>>` are looked for in the shadow root of what the part before finds.
   * @param {string} selector
   * @returns {Promise<object>}
   */
  element(selector) {
    return this.until((path) => {
      /** @type {any} */
      let found = document;
      for (const [depth, part] of path.split(" >>> ").entries())
        found = (depth ? found?.shadowRoot : found)?.querySelector(part);
      return found;
    }, selector);
  }

  /** Clicks on what a selector finds. */
  async click(/** @type {string} */ selector) {
    const element = await this.element(selector);
    await this.run((element) => element.scrollIntoView({ block: "center" }), /** @type {any} */ (element));
    await this.#post(`/element/${element[ELEMENT]}/click`);
  }

  /** Moves the pointer onto what a selector finds, from the corner of the window: where it stays, nothing is entered. */
  async point(/** @type {string} */ selector) {
    const origin = await this.element(selector);
    await this.#post("/actions", {
      actions: [
        {
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", x: 0, y: 0, duration: 0 },
            { type: "pointerMove", origin, x: 0, y: 0, duration: 0 },
          ],
        },
      ],
    });
  }

  /** Presses keys one after the other, while others are held. */
  async press(/** @type {string} */ text, /** @type {string[]} */ held = []) {
    const events = (/** @type {string} */ type) => (/** @type {string} */ value) => ({ type, value });
    const [down, up] = [events("keyDown"), events("keyUp")];
    await this.#post("/actions", {
      actions: [
        {
          type: "key",
          id: "keyboard",
          actions: [
            ...held.map(down),
            ...[...text].flatMap((letter) => [down(letter), up(letter)]),
            ...held.map(up),
          ],
        },
      ],
    });
  }

  /** Writes a text into a box in place of what stands there, key by key. */
  async type(/** @type {string} */ selector, /** @type {string} */ text) {
    const box = await this.element(selector);
    await this.run(
      (box) => {
        box.focus();
        box.select();
      },
      /** @type {any} */ (box),
    );
    await this.press(text || keys.Backspace);
  }
}
