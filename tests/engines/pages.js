// The site and a host page of another origin, with a script that each of their pages runs first: it tells what goes wrong there. It is the
// same in every engine, where drivers tell of a console or do not.
import { createServer } from "node:http";
import { listen, serve } from "../site.js";

/** Tells the server of errors, and of what a page's policy refused, before anything else can happen. */
function tell() {
  const complain = (/** @type {unknown} */ said) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/complaints", false);
    request.send(`${location.href}: ${said}`);
  };
  addEventListener(
    "error",
    ({ message, error, target }) => {
      const { src, href, tagName } = /** @type {any} */ (target);
      complain(message ? `${message} ${error?.stack}` : `${tagName} ${src ?? href} could not be had`);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => complain(`${reason} ${reason?.stack}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    complain(`${violatedDirective} refused ${blockedURI} ${sample}`),
  );
  const { error } = console;
  console.error = (...said) => {
    complain(said);
    error(...said);
  };
}

/** Keeps service workers away, which would answer in place of the server. */
function forgoServiceWorkers() {
  // @ts-expect-error: what is deleted here is there in every browser.
  delete Navigator.prototype.serviceWorker;
}

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

/**
 * Serves the site and a host page.
 * @returns The addresses, what the pages complained of, and what a test may change: the functions that pages run first, what stands in the host
 * page, and who answers in place of the site.
 */
export async function servePages() {
  const pages = {
    /** @type {string[]} */
    complaints: [],
    /** @type {(() => void)[]} */
    first: [],
    hasServiceWorker: false,
    body: "",
    /** @type {(request: Request, response: Response) => boolean} */
    answer: () => false,
    url: "",
    host: "",
    stop: async () => {},
  };
  /**
   * @param {Request} request
   * @param {Response} response
   */
  const answer = (request, response) => {
    if (request.url === "/complaints") {
      let said = "";
      request.on("data", (piece) => (said += piece));
      request.on("end", () => {
        pages.complaints.push(said);
        response.end();
      });
      return true;
    }
    if (request.url === "/first.js") {
      const parts = [tell, ...(pages.hasServiceWorker ? [] : [forgoServiceWorkers]), ...pages.first];
      response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-store" });
      response.end(parts.map((part) => `(${part})();`).join("\n"));
      return true;
    }
    return pages.answer(request, response);
  };
  const first = '<script src="/first.js"></script>';
  const change = (/** @type {string} */ page) => page.replace(/<meta charset="utf-8">/, `$&${first}`);
  const site = await serve({ answer, change });
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    response.writeHead(request.url === "/" ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8">${first}<link rel="icon" href="data:,"><title>Host</title></head><body>${pages.body}</body></html>`,
    );
  });
  pages.url = site.url;
  pages.host = `http://127.0.0.1:${await listen(server, "127.0.0.1")}/`;
  pages.stop = async () => {
    server.close();
    server.closeAllConnections();
    await site.stop();
  };
  return pages;
}
