// The program as bytes that stand in this file, for every runtime that compiles WebAssembly itself.
import text from "built-package/program.txt";
import { bytes } from "./bytes.js";

/** @type {WebAssembly.Module | undefined} */
let compiled;
export const program = () => (compiled ??= new WebAssembly.Module(bytes(text)));
