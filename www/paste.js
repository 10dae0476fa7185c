// Pasting into a search box.

/** Stands in a search box, which has one line, where the pasted text began a new one. */
const LINE_SEPARATOR = " \u2028 ";

/**
 * Keeps the line breaks of a text that is pasted into a search box, which would drop them: a text of several lines is searched like any
 * other, and stands in no address.
 * @param {ClipboardEvent} event
 */
export function keepLines(event) {
  const box = /** @type {Element} */ (event.composedPath()[0]);
  const lines =
    event.clipboardData
      ?.getData("text/plain")
      .trim()
      .split(/\s*[\r\n]\s*/) ?? [];
  if (event.defaultPrevented || lines.length < 2 || !box.matches("input[type=search]")) return;
  event.preventDefault();
  // There is no other way to insert a text that Undo takes away again.
  document.execCommand("insertText", false, lines.join(LINE_SEPARATOR));
}
