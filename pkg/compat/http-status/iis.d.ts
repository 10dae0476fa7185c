import type { HttpStatusIis, HttpStatusRegistered } from "../http-status.js";

/** The codes of the registry, and those of IIS in the place of any that they share a number with. */
export declare const status: Omit<HttpStatusRegistered, keyof HttpStatusIis> & HttpStatusIis;
export default status;
