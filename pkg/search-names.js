// The names of finer codes, errors and clients' messages, which only a search for one and evidence that has one need.
import text from "built-package/search-names.txt";

/** The file of names. */
export const namesFile = text;

export const searchNames = () => new TextEncoder().encode(text);
