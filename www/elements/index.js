// Defines both elements.
import { HttpStatus, define as defineStatus } from "./http-status.js";
import { HttpStatusExplorer, define as defineExplorer } from "./http-status-explorer.js";

export { HttpStatus, HttpStatusExplorer };

/** Defines both elements, unless copies of these scripts have done so. */
export function define() {
  defineStatus();
  defineExplorer();
}
