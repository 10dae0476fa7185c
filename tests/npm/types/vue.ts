// The elements in Vue, which takes the global attributes of HTML there too.

import type {} from "status-atlas/elements/vue";
import type { GlobalComponents } from "vue";

type Chip = InstanceType<GlobalComponents["http-status"]>["$props"];
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
const explorer: InstanceType<GlobalComponents["http-status-explorer"]>["$props"] = {
  class: "5xx",
  origin: "nginx",
  "sync-url": true,
  id: "codes",
};
