// How the explorer's files are brought, and why they could not be.
import { compile } from "../program.js";

/** A reason in words. */
export class Reason extends Error {}

/**
 * Why there was no answer.
 * @param {string | URL} url
 * @param {string} what
 */
const unanswered = (url, what) =>
  new Reason(
    navigator.onLine ? `${what} could not be loaded from ${new URL(url).host}` : "there is no network",
  );

/**
 * The error for another answer of the server.
 * @param {number} status
 * @param {string} what
 */
const refused = (status, what) => new Reason(`the server answered ${status} for ${what}`);

/**
 * Loads a file.
 * @param {string | URL} url
 * @param {string} what What it is, in words.
 */
export async function loaded(url, what) {
  const response = await fetch(url).catch(() => {
    throw unanswered(url, what);
  });
  if (!response.ok) throw refused(response.status, what);
  return response;
}

/**
 * Loads a file of HTML, parsed. The request itself parses it: that is no HTML from a script, which a page's policy may
 * forbid (Trusted Types).
 * @param {string | URL} url
 * @param {string} what What it is, in words.
 * @returns {Promise<Document>}
 */
export function documentFrom(url, what) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.overrideMimeType("text/html; charset=utf-8");
    request.onerror = () => reject(unanswered(url, what));
    request.onload = () =>
      request.status === 200 ? resolve(request.response) : reject(refused(request.status, what));
    request.send();
  });
}

/**
 * The program that a server sends, compiled.
 * @param {string | URL} url
 */
export async function programFrom(url) {
  const response = await loaded(url, "the program");
  const type = response.headers.get("content-type") ?? "nothing";
  if (!type.startsWith("application/wasm"))
    throw new Reason(`the server sends the program as ${type}, not as application/wasm`);
  return compile(response).catch(() => {
    throw new Reason("the program arrived damaged or incomplete");
  });
}
