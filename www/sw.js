// Keeps the site for when there is no network. `site` writes `version` and `files`, the exact list, before this.
// Pages come from the network where it answers, and other pages are kept once they are read. All of it stays until a new
// version takes over.

/**
 * The deadline of the network for a page that is kept, in seconds. With more, a network that takes requests and never answers
 * keeps readers waiting for longer; with fewer, readers on slow lines get the kept version of a page that has changed.
 */
const NETWORK_SECONDS = 4;

/** The most other pages that are kept. With more they take more of the device, with fewer what was read is gone sooner. */
const MAX_READ = 100;

/** Stands in every page of the site, and in no page that a proxy or a portal puts in its place. */
const MARK = "Status Atlas";

const root = new URL("./", location.href).href;
const kept = `status-atlas ${root} ${version}`;
const read = `status-atlas ${root} read ${version}`;
const mine = `status-atlas ${root} `;

/**
 * The address by which a page or a file is kept.
 * @param {string} url
 */
const addressOf = (url) => url.replace(/[?#].*/, "").replace(/index\.html$/, "");

addEventListener("install", (event) => {
  const requests = files.map(
    (path) => new Request(root + path, { cache: /-\w+\.\w+$/.test(path) ? "default" : "no-cache" }),
  );
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)));
});

addEventListener("activate", (event) => {
  const clean = async () => {
    for (const name of await caches.keys())
      if (name.startsWith(mine) && name !== kept && name !== read) await caches.delete(name);
    await clients.claim();
    // These were read before there was a worker to keep them.
    for (const { url } of await clients.matchAll({ type: "window" }))
      if (!(await caches.match(addressOf(url)))) await keepRead(addressOf(url), fetch(url));
  };
  event.waitUntil(clean());
});

// A new version waits until the reader agrees to it.
addEventListener("message", ({ data }) => data === "take over" && skipWaiting());

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root)) return;
  const address = addressOf(request.url);
  event.respondWith(request.mode === "navigate" ? page(event, address) : file(request, address));
});

/**
 * A page from the network, or the kept one where the network has none, is silent, or answers with something else.
 * @param {FetchEvent} event
 * @param {string} address
 */
async function page(event, address) {
  const answer = fetch(event.request);
  answer.catch(() => {}); // It is waited for below, and may fail before that.
  const cache = await caches.open(kept);
  let found = await cache.match(address);
  if (!found) {
    event.waitUntil(keepRead(address, answer));
    found = await caches.match(address, { cacheName: read });
  }
  if (found) return (await atMost(NETWORK_SECONDS, ownPage(answer))) ?? found;
  try {
    return await answer;
  } catch (error) {
    if (await caches.match(`${address}/`)) return Response.redirect(`${address}/`);
    const offline = await cache.match(`${root}offline.html`);
    if (!offline) throw error;
    return new Response(offline.body, { status: 503, headers: offline.headers });
  }
}

/**
 * Keeps a page that is read, in place of the one that was read the longest time ago where there are too many.
 * @param {string} address
 * @param {Promise<Response>} answer
 */
async function keepRead(address, answer) {
  // The copy is made before the answer itself is read.
  const page = await ownPage(answer.then((response) => response.clone()));
  if (!page?.ok) return;
  const cache = await caches.open(read);
  // A device that has no more room keeps no more.
  await cache.put(address, page).catch(() => {});
  for (const oldest of (await cache.keys()).slice(0, -MAX_READ)) await cache.delete(oldest);
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
