// The elements, where there is a DOM.
import { define, HttpStatus, HttpStatusExplorer } from "status-atlas/elements";
import { HttpStatus as Code } from "status-atlas/elements/http-status";

define();
HttpStatus.base = HttpStatusExplorer.base = "https://status.example/";
Code.load = async () => [{ id: "404", origin: "iana", summary: "Nothing is there." }];

const explorer: HttpStatusExplorer = document.createElement("http-status-explorer");
explorer.codes = ["404", "499-nginx"];
// @ts-expect-error it is lazy, eager or interaction
explorer.loading = "late";
explorer.addEventListener("status-select", ({ detail }) => detail.code.toFixed());

const chip: HttpStatus = document.createElement("http-status");
chip.code = 404;
chip.format = null;
// @ts-expect-error it is off or it is there
chip.card = "closed";
