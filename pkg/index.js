// The root of `status-atlas`: plain JavaScript, of which bundlers keep what is used.
export {
  all,
  codeOf,
  filter,
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
  lookup,
  meanings,
  reason,
} from "./root.js";

export const version = VERSION;
export const registryDate = REGISTRY_DATE;
