// The color scheme of a page that does not say which it has.

/**
 * Checks if the text of an element is light, as it is on a dark page. Its style has to write the lightness of its color into the color
 * of a rule between columns, where nothing draws it: so any way to write a color is understood.
 * @param {Element} element
 */
export const hasLightText = (element) =>
  /^oklab\((1|0?\.(7[5-9]|[89]))/.test(getComputedStyle(element).columnRuleColor);
