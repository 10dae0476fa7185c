// What needs the table, for the root and the modules behind it, the texts and the search: one file in the package, since each file more
// takes Node longer to find and to read than the table takes to be decoded.
export * from "./entries.js";
export { byName, fold } from "./named.js";
export * from "./names.js";
export { longestText, option, values } from "./options.js";
export { byCode, entryAt, first } from "./places.js";
export { at, freeze } from "./statuses.js";
