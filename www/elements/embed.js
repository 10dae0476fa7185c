// embed.html: the explorer alone, for pages that allow no script of others. The address says what the attributes of the
// element would; the page that holds the frame is told how high it is to be.
import { HttpStatusExplorer } from "./http-status-explorer.js";

/** Shows what the address asks for. */
function show() {
  const style = new CSSStyleSheet();
  style.replaceSync("body { margin: 0; font: 16px/1.5 system-ui, sans-serif } html { overflow: hidden }");
  document.adoptedStyleSheets = [style];

  const explorer = /** @type {HTMLElement} */ (document.querySelector("http-status-explorer"));
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of asked) {
    if (name !== "src" && HttpStatusExplorer.observedAttributes.includes(name))
      explorer.setAttribute(name, value);
  }
  const theme = asked.get("theme") ?? "";
  document.documentElement.style.colorScheme = ["light", "dark"].includes(theme) ? theme : "light dark";
  // The window is as high as the explorer makes it, so that the explorer cannot go by the window.
  const most = Number(asked.get("height"));
  explorer.style.setProperty("--status-height", `${most >= 200 ? most : 704}px`);

  new ResizeObserver(() =>
    parent.postMessage(
      { type: "status-atlas:height", height: Math.ceil(explorer.getBoundingClientRect().height) },
      "*",
    ),
  ).observe(explorer);
}

// A browser without style sheets for shadow roots does not have the element; its link stays.
if (customElements.get("http-status-explorer")) show();
