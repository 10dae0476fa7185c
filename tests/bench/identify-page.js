// In the page: reads lines, a log, and pastes with answers, by the program that the site loads for what is pasted.
import { identify, initSync, Log } from "built-evidence/status_atlas.js";
import { median } from "./median.js";

/** The length of the log, in characters. */
const LOG = 1_000_000;
/** The characters of a log that the site reads at once, as in www/evidence.js. */
const PIECE = 200_000;

/** The median of the time a call takes, in milliseconds, of rounds that fill a second. */
function timed(call) {
  const rounds = [];
  const begin = performance.now();
  do {
    const start = performance.now();
    call();
    rounds.push(performance.now() - start);
  } while (performance.now() - begin < 1000);
  return median(rounds);
}

globalThis.measureIdentify = async ({ wasm, texts, unseen }) => {
  initSync({ module: await (await fetch(wasm)).arrayBuffer() });
  // The lines of access logs among the samples: every format.
  const lines = texts.filter(
    (text) => !text.trim().includes("\n") && identify(text)[0]?.form === "access-log",
  );
  let log = "";
  for (let place = 0; log.length < LOG; place++) log += `${lines[place % lines.length].trim()}\n`;
  let longest = 0;
  const read = () => {
    const reader = new Log();
    for (let at = 0; at < log.length; at += PIECE) {
      const start = performance.now();
      reader.read(log.slice(at, at + PIECE));
      longest = Math.max(longest, performance.now() - start);
    }
    return reader.finish();
  };
  const summary = read();
  longest = 0;

  // As crates/identify/tests/pastes.rs counts.
  const count = { certain: 0, right: 0, wrong: 0, open: 0, "kept open": 0 };
  for (const { text, status, emitter, certain } of unseen) {
    const found = identify(text);
    const evidence = found.find((one) => one.status === status) ?? found[0];
    const named = evidence?.emitter ?? null;
    const answer = emitter === "cannot-tell" ? null : emitter;
    if (certain) {
      count.certain++;
      if (named === answer) count.right++;
      else if (named) count.wrong++;
    } else {
      count.open++;
      if (!named) count["kept open"]++;
    }
  }
  return {
    "formats of lines": lines.length,
    "a line, us": (timed(() => lines.forEach((line) => void identify(line))) * 1000) / lines.length,
    "a log of 1 MB, ms": timed(read),
    "the longest piece of it, ms": longest,
    "its lines": summary.lines,
    "its lines that were read": summary.read,
    ...count,
  };
};
