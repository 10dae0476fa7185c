// Defines both elements.
import { define as defineStatus, HttpStatus } from "./http-status.js";
import { define as defineExplorer, HttpStatusExplorer } from "./http-status-explorer.js";

export { HttpStatus, HttpStatusExplorer };

/** Defines both elements, unless copies of these scripts have done so. */
export function define() {
  defineStatus();
  defineExplorer();
}
