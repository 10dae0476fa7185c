// Keeps the site for when there is no network. `site` writes `version` and `files`, the exact list, before this.
// Pages come from the network where it answers; all else is kept until a new version takes over.

/**
 * The deadline of the network for a page that is kept, in seconds. With more, a network that takes requests and never answers
 * keeps readers waiting for longer; with fewer, readers on slow lines get the kept version of a page that has changed.
 */
const NETWORK_SECONDS = 4;

/** Stands in every page of the site, and in no page that a proxy or a portal puts in its place. */
const MARK = "Status Atlas";

const root = new URL("./", location.href).href;
const kept = `status-atlas ${root} ${version}`;
const mine = `status-atlas ${root} `;

addEventListener("install", (event) => {
  const requests = files.map(
    (path) => new Request(root + path, { cache: /-\w+\.\w+$/.test(path) ? "default" : "no-cache" }),
  );
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)));
});

addEventListener("activate", (event) => {
  const clean = async () => {
    for (const name of await caches.keys())
      if (name.startsWith(mine) && name !== kept) await caches.delete(name);
    await clients.claim();
  };
  event.waitUntil(clean());
});

// A new version waits until the reader agrees to it.
addEventListener("message", ({ data }) => data === "take over" && skipWaiting());

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root)) return;
  const address = request.url.replace(/[?#].*/, "").replace(/index\.html$/, "");
  event.respondWith(request.mode === "navigate" ? page(request, address) : file(request, address));
});

/**
 * A page from the network, or the kept one where the network has none, is silent, or answers with something else.
 * @param {Request} request
 * @param {string} address
 */
async function page(request, address) {
  const answer = fetch(request);
  answer.catch(() => {}); // It is waited for below, and may fail before that.
  const cache = await caches.open(kept);
  const found = await cache.match(address);
  if (found) return (await atMost(NETWORK_SECONDS, ownPage(answer))) ?? found;
  try {
    return await answer;
  } catch (error) {
    if (await cache.match(`${address}/`)) return Response.redirect(`${address}/`);
    const lost = await cache.match(`${root}404.html`);
    if (!lost) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

/**
 * The answer if it is a page of this site; otherwise nothing.
 * @param {Promise<Response>} answer
 */
async function ownPage(answer) {
  try {
    const response = await answer;
    const text = await response.clone().text();
    return response.status < 500 && text.includes(MARK) ? response : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives what a promise gives, or after so many seconds nothing.
 * @template T
 * @param {number} seconds
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>}
 */
const atMost = (seconds, promise) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, seconds * 1000))]);

/**
 * @param {Request} request
 * @param {string} address
 */
async function file(request, address) {
  const cache = await caches.open(kept);
  return (await cache.match(address)) ?? fetch(request);
}
