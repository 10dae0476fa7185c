// The elements in Svelte, which takes the global attributes of HTML there too.

import type {} from "status-atlas/elements/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

type Chip = SvelteHTMLElements["http-status"];
const chip: Chip = {
  code: 404,
  format: "both",
  title: "Lost",
  hidden: true,
  style: "color: red",
  onclick: () => {},
};
// @ts-expect-error no such format
const odd: Chip = { format: "loud" };
const explorer: SvelteHTMLElements["http-status-explorer"] = {
  class: "5xx",
  origin: "nginx",
  "sync-url": true,
  id: "codes",
};
