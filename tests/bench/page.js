// In the page: our search and four others over the same texts and questions, timed in one run.
import uFuzzy from "@leeoniya/ufuzzy";
import init, { Bench } from "built-bench/status_atlas.js";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { median } from "./median.js";

const fields = ["id", "phrase", "names", "constants", "keywords", "summary", "prose"];
const boost = { id: 4, phrase: 4, names: 3, constants: 2, keywords: 3, summary: 2, prose: 1 };

const textsOf = (status, place) => ({
  place,
  code: status.code,
  id: status.id,
  phrase: status.phrase ?? "",
  names: [...status.otherNames, ...status.formerNames.map(({ phrase }) => phrase)].join(" "),
  constants: Object.values(status.constants).join(" "),
  keywords: status.keywords.join(" "),
  summary: status.summary,
  prose: [...status.meaning, ...status.useWhen, ...status.causes, ...status.onReceipt].join(" "),
});

/** The encoded search data of ours. */
let searchData;

/** Each takes the documents and gives a function from a question to codes, the best first. */
const engines = {
  "Status Atlas": (_, copies) => {
    const bench = new Bench(searchData, copies);
    return (text) => bench.search(text);
  },
  MiniSearch: (documents) => {
    const index = new MiniSearch({
      idField: "place",
      fields,
      storeFields: ["code"],
      searchOptions: { boost, prefix: true, fuzzy: 0.2 },
    });
    index.addAll(documents);
    return (text) =>
      index
        .search(text)
        .slice(0, 20)
        .map(({ code }) => code);
  },
  FlexSearch: (documents) => {
    const index = new FlexSearch.Document({ document: { id: "place", index: fields }, tokenize: "forward" });
    for (const document of documents) index.add(document);
    return (text) => {
      const seen = new Set();
      for (const { result } of index.search(text, { suggest: true, limit: 20 }))
        for (const place of result) seen.add(place);
      return [...seen].slice(0, 20).map((place) => documents[place].code);
    };
  },
  "Fuse.js": (documents) => {
    const index = new Fuse(documents, {
      keys: fields.map((name) => ({ name, weight: boost[name] })),
      ignoreLocation: true,
      threshold: 0.4,
    });
    return (text) => index.search(text, { limit: 20 }).map(({ item }) => item.code);
  },
  uFuzzy: (documents) => {
    const haystack = documents.map((document) => fields.map((name) => document[name]).join(" "));
    const fuzzy = new uFuzzy({ intraMode: 1 });
    return (text) => {
      const [found, info, order] = fuzzy.search(haystack, text, 5, 1e3);
      return (order ? order.map((at) => info.idx[at]) : (found ?? []))
        .slice(0, 20)
        .map((place) => documents[place].code);
    };
  },
};

/** The figures of tests/relevance.rs for a set of queries: a number counts once, and a right one after the tenth as none. */
function relevance(search, queries) {
  let best = 0,
    accepted = 0,
    reciprocal = 0;
  for (const query of queries) {
    const codes = [...new Set(search(query.query))].slice(0, 10);
    const rank = codes.findIndex((code) => query.best.includes(code));
    if (rank === 0) best++;
    if (codes.length > 0 && [...query.best, ...query.also].includes(codes[0])) accepted++;
    reciprocal += rank < 0 ? 0 : 1 / (rank + 1);
  }
  return {
    "best@1": best / queries.length,
    "ok@1": accepted / queries.length,
    MRR: reciprocal / queries.length,
  };
}

/** Microseconds a question: the median of rounds over all questions, as many as fit into a second, so that every engine's code has been optimized. */
function microseconds(search, questions) {
  const rounds = [];
  const begin = performance.now();
  do {
    const start = performance.now();
    for (const { query } of questions) search(query);
    rounds.push(((performance.now() - start) * 1000) / questions.length);
  } while (performance.now() - begin < 1000);
  return median(rounds);
}

/** The texts that are searched. */
globalThis.texts = ({ statuses }) => JSON.stringify(statuses.map(textsOf));

/** Keeps the processor at work until it runs at speed: what comes first on an idle one takes twice as long, whatever it is. */
function awake() {
  const start = performance.now();
  while (performance.now() - start < 200);
}

globalThis.measure = async ({ statuses, questions, sets, copies, wasm }) => {
  await init({ module_or_path: wasm });
  searchData = new Uint8Array(await (await fetch("search.bin")).arrayBuffer());
  const documents = [];
  for (let copy = 0; copy < copies; copy++) {
    for (const status of statuses) {
      const id = copy ? `${status.id}-${copy}` : status.id;
      documents.push({ ...textsOf(status, documents.length), id });
    }
  }
  const results = {};
  // Only ours is measured as it grows: the others would take minutes.
  const measured = Object.entries(engines).slice(0, copies === 1 ? undefined : 1);
  for (const [name, make] of measured) {
    const builds = [];
    let search;
    let answered = 0;
    awake();
    for (let build = 0; build < 3; build++) {
      const start = performance.now();
      search = make(documents, copies);
      builds.push(performance.now() - start);
      if (build > 0) continue;
      search(questions[0].query);
      answered = performance.now() - start;
    }
    results[name] = {
      ...(copies === 1 ? { relevance: sets.map((queries) => relevance(search, queries)) } : {}),
      "answer ms": answered,
      "build ms": median(builds),
      "us/query": microseconds(search, questions),
    };
  }
  return results;
};
