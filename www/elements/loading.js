// Loading of the explorer's files, and the reasons for its failures.
import { documentFrom } from "../documents.js";
import { compile } from "../program.js";
import { trustedHtml } from "../trusted.js";

/** A reason in words. */
export class Reason extends Error {}

/**
 * The error for a request without an answer.
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
 * @param {string} what The file, in words.
 */
export async function loaded(url, what) {
  const response = await fetch(url).catch(() => {
    throw unanswered(url, what);
  });
  if (!response.ok) throw refused(response.status, what);
  return response;
}

/**
 * Loads a file of HTML, parsed.
 * @param {string | URL} url
 * @param {string} what The file, in words.
 * @returns {Promise<Document>}
 */
export const parsedFrom = (url, what) =>
  documentFrom(url).catch(({ cause }) => {
    throw cause ? refused(cause, what) : unanswered(url, what);
  });

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

/** Checks that the page's policy lets scripts write HTML. */
export function mayWrite() {
  try {
    document.createElement("template").innerHTML = trustedHtml("");
  } catch {
    throw new Reason(
      "the page's security policy lets no script write HTML; it needs the Trusted Types policy status-atlas",
    );
  }
}
