// Calls of the peers, each beside the package's own.

import * as statusI18n from "@http-util/status-i18n";
import httpStatus from "http-status";
import * as httpStatusCodes from "http-status-codes";
import statuses from "statuses";

/**
 * A function with the codes and the texts as properties, which its own declaration does not say.
 * @type {((code: number) => string) & Record<string, string> & { codes: number[] }}
 */
const i18n = /** @type {{ default?: any }} */ (statusI18n).default;

const numbers = (object) =>
  Object.keys(object)
    .filter((key) => /^\d+$/.test(key))
    .map(Number);

/** Every call: the peer, the call, its value, and ours. */
export function* calls({ reason, codeOf, meanings, lookup, isRedirect, isEmpty, isRetryable }) {
  for (const code of statuses.codes) {
    yield ["statuses", `status(${code})`, statuses(code), reason(code)];
    for (const [name, is] of Object.entries({ redirect: isRedirect, empty: isEmpty, retry: isRetryable })) {
      yield ["statuses", `status.${name}[${code}]`, statuses[name][code] === true, is(code)];
    }
  }
  for (const [message, code] of Object.entries(statuses.code)) {
    yield ["statuses", `status(${JSON.stringify(message)})`, code, codeOf(message)];
  }

  const { StatusCodes, ReasonPhrases, getReasonPhrase, getStatusCode } = httpStatusCodes.default;
  for (const name of Object.keys(ReasonPhrases)) {
    const code = StatusCodes[name];
    yield ["http-status-codes", `StatusCodes.${name}`, code, codeOf(name)];
    yield ["http-status-codes", `ReasonPhrases.${name}`, ReasonPhrases[name], reason(lookup(name)?.id)];
    yield ["http-status-codes", `getReasonPhrase(${code})`, getReasonPhrase(code), reason(code)];
    yield [
      "http-status-codes",
      `getStatusCode(${JSON.stringify(getReasonPhrase(code))})`,
      getStatusCode(getReasonPhrase(code)),
      codeOf(getReasonPhrase(code)),
    ];
  }
  for (const [name, value] of Object.entries(httpStatusCodes.default)) {
    if (typeof value === "number") yield ["http-status-codes", name, value, codeOf(name)];
  }

  // Its other categories give a number another meaning: ours is the one of that phrase or name, if there is one.
  for (const [path, of] of [
    ["", httpStatus],
    ...Object.entries(httpStatus.extra).map(([category, of]) => [`extra.${category}`, of]),
  ]) {
    for (const code of numbers(of)) {
      const name = of[`${code}_NAME`];
      const among = path === "" ? [lookup(code)] : meanings(code);
      const ours = among.find((status) => lookup(name, { origin: status.origin }) === status) ?? among[0];
      const property = (key) => `status${path && `.${path}`}[${JSON.stringify(key)}]`;
      yield ["http-status", property(code), of[code], reason(code, { origin: ours.origin })];
      yield ["http-status", property(name), of[name], lookup(name, { origin: ours.origin })?.code];
      yield ["http-status", property(`${code}_CLASS`), of[`${code}_CLASS`], ours.class];
      yield ["http-status", property(`${code}_MESSAGE`), of[`${code}_MESSAGE`], ours.summary];
    }
  }

  for (const code of i18n.codes) {
    yield ["@http-util/status-i18n", `status(${code})`, i18n(code), reason(code)];
    yield [
      "@http-util/status-i18n",
      `status[${JSON.stringify(i18n[code])}]`,
      i18n[i18n[code]],
      codeOf(i18n[code]),
    ];
  }
}
