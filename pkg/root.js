// The modules that need the table, for the root, the texts and the search. They are one file in the package: Node takes longer to find
// and read another file than to decode the table.
export * from "./entries.js";
export { byName, fold } from "./named.js";
export * from "./names.js";
export { longestText, option, values } from "./options.js";
export { byCode, entryAt, first } from "./places.js";
export { at, freeze } from "./statuses.js";
