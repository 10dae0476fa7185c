// In the place of `statuses` 2: the same function, properties, values and errors.
import { phrases } from "../phrases.js";

/** Its wordings where they are not the registry's, and a vendor's code that it has. @type {Record<number, string>} */
const message = {
  ...phrases,
  413: "Payload Too Large",
  418: "I'm a Teapot",
  422: "Unprocessable Entity",
  509: "Bandwidth Limit Exceeded",
};
delete message[104];

const codes = Object.keys(message).map(Number);
const code = Object.fromEntries(codes.map((code) => [message[code].toLowerCase(), code]));
/** @param {number[]} codes */
const set = (...codes) => Object.fromEntries(codes.map((code) => [code, true]));

/** @param {number} code */
function messageOf(code) {
  if (!Object.hasOwn(message, code)) throw new Error(`invalid status code: ${code}`);
  return message[code];
}

/** @param {string} text */
function codeOf(text) {
  const name = text.toLowerCase();
  if (!Object.hasOwn(code, name)) throw new Error(`invalid status message: "${text}"`);
  return code[name];
}

/** @param {number | string} given */
function status(given) {
  if (typeof given === "number") return messageOf(given);
  if (typeof given !== "string") throw new TypeError("code must be a number or string");
  const number = parseInt(given, 10);
  return Number.isNaN(number) ? codeOf(given) : messageOf(number);
}

export default Object.assign(status, {
  message,
  code,
  codes,
  redirect: set(300, 301, 302, 303, 305, 307, 308),
  empty: set(204, 205, 304),
  retry: set(502, 503, 504),
});
