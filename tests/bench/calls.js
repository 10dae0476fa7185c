// One call of each kind, timed: of the package, of its peers, and of a plain Map. The same in Node and in the browser.

import i18n from "@http-util/status-i18n";
import httpStatus from "http-status";
import { getReasonPhrase, getStatusCode } from "http-status-codes";
import * as atlas from "status-atlas";
import { phrases } from "status-atlas/phrases";
import { search } from "status-atlas/search";
import statuses from "statuses";

const codes = [404, 200, 500, 301, 403, 201, 503, 204];
const names = codes.map((code) => phrases[code]);
const queries = ["timeout", "gateway", "not found", "too large", "token", "redirect", "cache", "nginx"];

const entries = new Map(atlas.all().map((status) => [status.code, status]));
const phraseByCode = new Map(Object.entries(phrases).map(([code, phrase]) => [Number(code), phrase]));
const codeByPhrase = new Map(Object.entries(phrases).map(([code, phrase]) => [phrase, Number(code)]));

/** Per package, its calls: by a number to an object, by a number to a phrase, by a phrase to a number, by a query. */
const calls = {
  "status-atlas": [
    (code) => atlas.lookup(code),
    (code) => atlas.reason(code),
    (name) => atlas.codeOf(name),
    (query) => search(query),
  ],
  Map: [(code) => entries.get(code), (code) => phraseByCode.get(code), (name) => codeByPhrase.get(name)],
  statuses: [null, (code) => statuses(code), (name) => statuses(name)],
  "http-status-codes": [null, (code) => getReasonPhrase(code), (name) => getStatusCode(name)],
  "http-status": [null, (code) => httpStatus[code]],
  "@http-util/status-i18n": [null, (code) => i18n(code), (name) => i18n[name]],
};

const kinds = [
  ["lookup(404)", codes],
  ["reason(404)", codes],
  ['codeOf("Not Found")', names],
  ['search("timeout")', queries],
];

/** The median of so many rounds, in nanoseconds a call. Each round takes at least five milliseconds. */
function nanoseconds(call, inputs) {
  // Kept, so that no call can be left out.
  const kept = inputs.map(call);
  if (kept.includes(undefined)) throw new Error("a call found nothing");
  const round = (times) => {
    const start = performance.now();
    for (let time = 0; time < times; time++) {
      for (let i = 0; i < inputs.length; i++) kept[(i + time) % inputs.length] = call(inputs[i]);
    }
    return performance.now() - start;
  };
  let times = 1;
  while (round(times) < 5) times *= 2;
  const rounds = Array.from({ length: 15 }, () => (round(times) * 1e6) / (times * inputs.length));
  return rounds.sort((a, b) => a - b)[7];
}

export function measure() {
  const timed = ([name, own]) => {
    const columns = kinds.map(([kind, inputs], i) => [kind, own[i] ? nanoseconds(own[i], inputs) : null]);
    return [name, Object.fromEntries(columns)];
  };
  return Object.fromEntries(Object.entries(calls).map(timed));
}
