// Starts the search. Where it cannot start, the page stays as it was served and says why.
const { module, wasm, learned } = document.querySelector("script[data-module]").dataset;

const reasons = [
  [() => !globalThis.WebAssembly, "this browser has no WebAssembly"],
  [(error) => error instanceof WebAssembly.CompileError, "the program is damaged or blocked by the page's security policy"],
  [() => !navigator.onLine, "there is no network"],
  [(error) => error instanceof TypeError, "the program could not be loaded"],
];

try {
  const [program, path, questions] = [wasm, module, learned].map((file) => new URL(file, document.baseURI));
  // The address will become that of the entry that is open: links hold wherever they lead from here.
  for (const link of document.querySelectorAll("a")) link.href = link.href;
  for (const form of document.forms) form.action = form.action;
  // The list is painted before the program is asked for; a tab in the background paints nothing and does not wait.
  await new Promise((painted) => {
    requestAnimationFrame(() => setTimeout(painted));
    setTimeout(painted, 200);
  });
  // The search goes by the texts alone where what questions taught cannot be had.
  const taught = fetch(questions).then((answer) => answer.arrayBuffer()).catch(() => new ArrayBuffer());
  const [app, response] = await Promise.all([import(path), fetch(program)]);
  if (!response.ok) throw new TypeError(`${program} has status ${response.status}`);
  await app.default({ module_or_path: response });
  app.install(new Uint8Array(await taught));
  const root = document.getElementById("app");
  root.explorer = app.mount(root, new URL(".", location.href).pathname);
  document.documentElement.dataset.search = "on";
} catch (error) {
  const reason = reasons.find(([applies]) => applies(error))?.[1] ?? "the program stopped";
  const notice = document.getElementById("search-off");
  notice.textContent = `Search and filters are off: ${reason}. The list below is complete; your browser can search the page.`;
  notice.hidden = false;
  document.body.prepend(notice);
  document.documentElement.dataset.search = "off";
  console.warn(error);
}
