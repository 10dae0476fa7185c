// Keeps the site for when there is no network. `site` writes `version` and `files`, the exact list, before this.
// Pages come from the network where it answers; all else is kept until a new version takes over.
const root = new URL("./", location.href).href;
const kept = `status-atlas ${root} ${version}`;
const mine = `status-atlas ${root} `;

addEventListener("install", (event) => {
  const requests = files.map((path) => new Request(root + path, { cache: /-\w+\.\w+$/.test(path) ? "default" : "no-cache" }));
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)));
});

addEventListener("activate", (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) if (name.startsWith(mine) && name !== kept) await caches.delete(name);
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

async function page(request, address) {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(kept);
    const found = (await cache.match(address)) ?? (await cache.match(`${address}/`));
    if (found) return found;
    const lost = await cache.match(`${root}404.html`);
    if (!lost) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

async function file(request, address) {
  const cache = await caches.open(kept);
  return (await cache.match(address)) ?? fetch(request);
}
