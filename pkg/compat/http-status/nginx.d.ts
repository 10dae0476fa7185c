import type { HttpStatusNginx, HttpStatusRegistered } from "../http-status.js";

/** The codes of the registry, and those of nginx in the place of any that they share a number with. */
export declare const status: Omit<HttpStatusRegistered, keyof HttpStatusNginx> & HttpStatusNginx;
export default status;
