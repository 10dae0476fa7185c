// The placing of cards.

/** The least distance to the window's edge, in pixels. With more, cards have less room. */
const EDGE = 8;

/**
 * Puts a card of the top layer below an element, or above it where there is no room, inside of the window.
 * @param {HTMLElement} card
 * @param {Element} element
 */
export function placeBeside({ style, offsetWidth, offsetHeight }, element) {
  const { left, top, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  /**
   * @param {number} from
   * @param {number} size
   * @param {number} room
   */
  const within = (from, size, room) => `${Math.max(EDGE, Math.min(from, room - size - EDGE))}px`;
  style.left = within(left, offsetWidth, clientWidth);
  style.top = within(
    bottom + offsetHeight + EDGE + 1 > clientHeight ? top - offsetHeight : bottom,
    offsetHeight,
    clientHeight,
  );
}
