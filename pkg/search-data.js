// The search data, which only a search needs: a file of its own, so that bundlers leave it out where nothing is searched.
import text from "built-package/search-data.txt";
import { bytes } from "./program/bytes.js";

export const searchData = () => bytes(text);
