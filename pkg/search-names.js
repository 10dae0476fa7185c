// The names of finer codes, errors and clients' messages, which only a search for one needs.
import text from "built-package/search-names.txt";

export const searchNames = () => new TextEncoder().encode(text);
