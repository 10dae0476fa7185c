// The program that reads evidence, which stands in this file, and the names, which stand beside it.
import text from "built-package/evidence.txt";
import { bytes } from "../program/bytes.js";

/** The bytes of the program that reads it. */
export const program = async () => bytes(text);

/** The file of names, which says what finer codes mean. */
export const names = async () => (await import("../search-names.js")).namesFile;
