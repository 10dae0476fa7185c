import type { Document } from "./index.js";

/** The whole table, as `/v1/statuses.json` of the site. */
declare const data: Document;
export default data;
