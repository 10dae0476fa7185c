// The program that reads evidence, which stands in this file.
import text from "built-package/evidence.txt";
import { bytes } from "../program/bytes.js";

/** Its bytes. */
export const program = async () => bytes(text);
