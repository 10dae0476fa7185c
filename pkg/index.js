// The root of `status-atlas`: plain JavaScript, of which bundlers keep what is used.
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
export { all, codeOf, filter, lookup, meanings, reason } from "./root.js";

export const version = VERSION;
export const registryDate = REGISTRY_DATE;
