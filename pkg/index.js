// The root of `status-atlas`: plain JavaScript, of which bundlers keep what is used.
export { all, filter, lookup, meanings } from "./entries.js";
export {
  isCacheable,
  isClientError,
  isEmpty,
  isInformational,
  isRedirect,
  isRedirection,
  isRetryable,
  isServerError,
  isSuccess,
  isSuccessful,
} from "./facts.js";
export { codeOf, reason } from "./names.js";

export const version = VERSION;
export const registryDate = REGISTRY_DATE;
