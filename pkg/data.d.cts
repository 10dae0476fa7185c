import type { Document } from "./index.cjs";

/** The whole table, as `/v1/statuses.json` of the site. */
declare const data: Document;
export = data;
