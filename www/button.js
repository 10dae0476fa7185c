// The buttons that scripts add, in a page or in an element.

/**
 * Makes a button, with a part for the pages of an element's hosts to style.
 * @param {string} name
 * @param {string} text
 * @param {() => void} act
 */
export function button(name, text, act) {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", className: name, textContent: text });
  made.part = "button";
  made.addEventListener("click", act);
  return made;
}
