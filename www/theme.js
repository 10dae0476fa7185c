// The chosen colors: light, dark, or those of the system.
const root = document.documentElement;
const themes = ["system", "light", "dark"];

function chosen() {
  try {
    return localStorage.getItem("theme") ?? "system";
  } catch {
    return "system"; // Storage may be forbidden; the page then forgets the choice.
  }
}

/** @param {string} theme */
function show(theme) {
  root.dataset.theme = themes.includes(theme) ? theme : "system";
}

show(chosen());
addEventListener("click", ({ target }) => {
  if (!(/** @type {Element} */ (target).closest?.("[data-theme-switch]"))) return;
  const theme = themes[(themes.indexOf(/** @type {string} */ (root.dataset.theme)) + 1) % themes.length];
  show(theme);
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // As above.
  }
});
