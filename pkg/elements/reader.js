// What shows pasted evidence, with the program that reads it, as text.
export { read } from "../../www/evidence.js";
