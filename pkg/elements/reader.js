// The reader of pasted evidence and its panel, with the program inlined as text.
export { read } from "../../www/evidence.js";
