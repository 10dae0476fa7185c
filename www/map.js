// The map of all numbers: one stop of Tab, arrow keys that move in it, and a line that says what is under the pointer or the focus.

/** @param {Element} element */
const isShown = (element) => element.getClientRects().length > 0;

/**
 * The link of the map that an event happened in.
 * @param {Event} event
 */
const cellOf = ({ target }) =>
  target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(".map [data-code]")) : null;

/**
 * The nearest of `cells` above or below one, of its own class if there is one.
 * @param {HTMLElement[]} cells
 * @param {HTMLElement} from
 * @param {1 | -1} direction
 */
function beside(cells, from, direction) {
  const here = from.getBoundingClientRect();
  const part = from.closest(".class-part");
  let [best, least] = [from, Infinity];
  for (const cell of cells) {
    const there = cell.getBoundingClientRect();
    const down = (there.top - here.top) * direction;
    if (down < here.height / 2) continue;
    const aside = Math.abs(there.left - here.left);
    // In the class the next ten comes first, however far aside; other classes are looked for straight on.
    const distance = part?.contains(cell) ? down + aside / 1000 : 10_000 + down + 4 * aside;
    if (distance < least) [best, least] = [cell, distance];
  }
  return best;
}

/**
 * Follows the pointer and the keyboard in the map of an explorer.
 * @param {HTMLElement} root The element around the map, which may be put there anew.
 */
export function followMap(root) {
  /** @returns {HTMLElement[]} */
  const cells = () => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(".map [data-code]"))];

  /** Says with each number what its rows have of it: the first name and its sender, and how many others there are. */
  const nameCells = () => {
    /** @type {Map<string, string[]>} */
    const meanings = new Map();
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-id]"))) {
      const [number] = /\d{3,}/.exec(row.dataset.id ?? "") ?? [""];
      const [name, origin] = [".name", ".origin"].map((part) => row.querySelector(part)?.textContent);
      meanings.set(number, [...(meanings.get(number) ?? []), `${name} (${origin})`]);
    }
    for (const cell of cells()) {
      const { code = "" } = cell.dataset;
      const [first, ...others] = meanings.get(code) ?? [];
      const more =
        others.length > 1 ? `, and ${others.length} other meanings` : others.map((one) => `; ${one}`);
      cell.ariaLabel = `${code} ${first}${more}`;
    }
  };

  /** @param {HTMLElement} stop The one link that Tab stops at. */
  const setStop = (stop) => {
    for (const cell of cells()) cell.tabIndex = cell === stop ? 0 : -1;
  };

  /** Makes sure that Tab stops at one link that is shown: a search, or a class that was chosen, may hide the last one. */
  const ensureStop = () => {
    const shown = cells().filter(isShown);
    const stops = shown.filter((cell) => cell.tabIndex === 0);
    if (stops.length !== 1 && shown.length > 0) setStop(shown[0]);
  };

  /** @param {Event} event */
  const point = (event) => {
    const cell = cellOf(event);
    const line = root.querySelector(".pointed");
    if (cell && line) line.textContent = cell.ariaLabel;
  };

  root.addEventListener("pointerover", point);
  root.addEventListener("focusin", (event) => {
    const cell = cellOf(event);
    if (!cell) return;
    setStop(cell);
    point(event);
  });
  root.addEventListener("keydown", (event) => {
    const cell = cellOf(event);
    if (!cell || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const shown = cells().filter(isShown);
    const at = shown.indexOf(cell);
    /** @type {Record<string, () => HTMLElement | undefined>} */
    const moves = {
      ArrowLeft: () => shown[at - 1],
      ArrowRight: () => shown[at + 1],
      ArrowUp: () => beside(shown, cell, -1),
      ArrowDown: () => beside(shown, cell, 1),
      Home: () => shown[0],
      End: () => shown.at(-1),
    };
    if (!Object.hasOwn(moves, event.key)) return;
    event.preventDefault();
    moves[event.key]()?.focus();
  });
  addEventListener("keydown", ({ key }) => key === "Tab" && ensureStop(), true);
  nameCells();
  ensureStop();
}
