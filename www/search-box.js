// The search box: a line that grows with its text. Enter sends it, Shift and Enter break the line, Escape clears it, and a long text
// can be brought back.

import { button } from "./button.js";

/** Fits the search box in a page or in an element, and nothing else. */
export const SEARCH_BOX = "[name=q]";

/** The longest text that stays in one line, in characters. With more, the end of a longer one is out of sight; with fewer, the box
 * grows for texts that had room. */
const LINE = 60;

const growsByItself = globalThis.CSS?.supports("field-sizing", "content");

/**
 * Checks if a text has several lines.
 * @param {string} text
 */
export const hasLines = (text) => text.trim().includes("\n");

/**
 * Makes the box as high as its text, within the limit of its style.
 * @param {HTMLTextAreaElement} box
 */
export function fit(box) {
  const { value } = box;
  const isLong = value.length > LINE || value.includes("\n");
  box.toggleAttribute("data-lines", isLong);
  if (growsByItself) return;
  box.style.height = "";
  if (isLong) box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}

/**
 * Writes a text into the box, as if it were typed.
 * @param {HTMLTextAreaElement} box
 * @param {string} text
 * @param {string} [inputType]
 */
export function write(box, text, inputType) {
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType }));
}

/**
 * Empties the box. The browser's Undo brings its text back, and so does a button where the text was long: hardly anybody can type
 * that again.
 * @param {HTMLTextAreaElement} box
 */
function clear(box) {
  const { value } = box;
  const isLong = box.hasAttribute("data-lines");
  box.focus();
  box.select();
  // There is no other way to take a text away that Undo brings back.
  if (!document.execCommand("delete")) write(box, "");
  if (!isLong) return;
  const undo = button("undo", "Bring the text back", () => {
    // It is hidden again where it may hold a secret.
    write(box, value, "insertFromPaste");
    box.focus();
  });
  box.addEventListener("input", () => undo.remove(), { once: true });
  box.form?.append(undo);
}

/**
 * Acts on what happens in a search box below a root.
 * @param {EventTarget} root
 */
export function followBox(root) {
  /** @param {(box: HTMLTextAreaElement, event: any) => void} act */
  const inBox = (act) => (/** @type {Event} */ event) => {
    const box = /** @type {Element} */ (event.composedPath()[0]);
    if (!event.defaultPrevented && box.matches?.(SEARCH_BOX))
      act(/** @type {HTMLTextAreaElement} */ (box), event);
  };
  root.addEventListener("input", inBox(fit));
  root.addEventListener(
    "keydown",
    inBox((box, event) => {
      const { key, shiftKey, isComposing } = event;
      if (key === "Enter" && !shiftKey && !isComposing) box.form?.requestSubmit();
      else if (key === "Escape" && box.value) clear(box);
      else return;
      event.preventDefault();
    }),
  );
  root.addEventListener(
    "paste",
    inBox((_, event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      // A line that was copied whole ends with a break, which is none of its text.
      if (hasLines(text) || text.trim() === text) return;
      event.preventDefault();
      // There is no other way to insert a text that Undo takes away again.
      document.execCommand("insertText", false, text.trim());
    }),
  );
  root.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.composedPath()[0]).closest?.(".search .clear");
    /** @type {HTMLTextAreaElement | null | undefined} */
    const box = button?.parentElement?.querySelector(/** @type {"textarea"} */ (SEARCH_BOX));
    if (box) clear(box);
  });
}
