// The elements in Solid, which takes the global attributes of HTML there too.
import type { JSX } from "solid-js";
import type {} from "status-atlas/elements/solid";

type Chip = JSX.IntrinsicElements["http-status"];
const chip: Chip = {
  code: 404,
  format: "both",
  title: "Lost",
  hidden: true,
  style: { color: "red" },
  onClick: () => {},
};
// @ts-expect-error no such format
const odd: Chip = { format: "loud" };
const explorer: JSX.IntrinsicElements["http-status-explorer"] = {
  class: "5xx",
  origin: "nginx",
  "sync-url": true,
  id: "codes",
};
