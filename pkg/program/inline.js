// The program as bytes that stand in this file, for every runtime that compiles WebAssembly itself.
import text from "../dist/bindings/program.txt";
import { bytes } from "./bytes.js";

export const program = () => bytes(text);
