// The elements in Preact, which takes the global attributes of HTML there too.
import type { JSX } from "preact";
import type {} from "status-atlas/elements/preact";

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
