import type { HttpStatusRegistered, HttpStatusUnofficial } from "../http-status.js";

/** The codes of the registry, and unofficial ones in the place of any that they share a number with. */
export declare const status: Omit<HttpStatusRegistered, keyof HttpStatusUnofficial> & HttpStatusUnofficial;
export default status;
