// Attributes as properties.

/**
 * Gives a class of elements a property for each of some attributes. Where it is null, the attribute is not there.
 * @param {{ prototype: object }} elementClass
 * @param {readonly string[]} names
 */
export function reflect({ prototype }, names) {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get() {
        return this.getAttribute(name);
      },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, Array.isArray(value) ? value.join(" ") : value);
      },
      configurable: true,
      enumerable: true,
    });
  }
}

/**
 * Takes the properties that were set before the element was defined: each hides that of the class.
 * @param {any} element
 * @param {readonly string[]} names
 */
export function adopt(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
