// In the place of `http-status/cloudflare`: its codes among those of the registry.
import { status as all } from "../http-status.js";

const { extra, ...registered } = all;

export const status = { ...registered, ...extra.cloudflare };

export default status;
