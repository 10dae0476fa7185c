// The chosen colors, before the first paint. Light, dark, or what the system says.
{
  const root = document.documentElement;
  const themes = ["system", "light", "dark"];
  const read = () => {
    try {
      return localStorage.getItem("theme") ?? "system";
    } catch {
      return "system"; // Storage may be forbidden; the page then forgets the choice.
    }
  };
  const show = (theme) => {
    root.dataset.theme = themes.includes(theme) ? theme : "system";
  };
  show(read());
  addEventListener("click", ({ target }) => {
    if (!target.closest?.("[data-theme-switch]")) return;
    const theme = themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length];
    show(theme);
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // As above.
    }
  });
}
