// How the explorer's program is brought, and why it could not be.
import { compile } from "../program.js";

/** A reason in words. */
export class Reason extends Error {}

export async function loaded(url, what) {
  const response = await fetch(url).catch(() => {
    throw new Reason(
      navigator.onLine ? `${what} could not be loaded from ${new URL(url).host}` : "there is no network",
    );
  });
  if (!response.ok) throw new Reason(`the server answered ${response.status} for ${what}`);
  return response;
}

/** The program that a server sends, compiled. */
export async function programFrom(url) {
  const response = await loaded(url, "the program");
  const type = response.headers.get("content-type") ?? "nothing";
  if (!type.startsWith("application/wasm"))
    throw new Reason(`the server sends the program as ${type}, not as application/wasm`);
  return compile(response).catch(() => {
    throw new Reason("the program arrived damaged or incomplete");
  });
}
