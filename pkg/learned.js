// What questions taught, which only a search needs: a file of its own, so that bundlers leave it out where nothing is searched.
import text from "./dist/bindings/learned.txt";
import { bytes } from "./program/bytes.js";

export const learned = () => bytes(text);
