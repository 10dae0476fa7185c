import type { HttpStatusCloudflare, HttpStatusRegistered } from "../http-status.js";

/** The codes of the registry, and those of Cloudflare in the place of any that they share a number with. */
export declare const status: Omit<HttpStatusRegistered, keyof HttpStatusCloudflare> & HttpStatusCloudflare;
export default status;
