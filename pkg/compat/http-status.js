// In the place of `http-status` 2: the same properties and values, but for the texts of `_MESSAGE`, which are our own.
import { phrases } from "../phrases.js";
import { summaries } from "../summaries.js";

/** Its names, some of them older than the registry's. */
const names = {
  CONTINUE: 100,
  SWITCHING_PROTOCOLS: 101,
  PROCESSING: 102,
  EARLY_HINTS: 103,
  OK: 200,
  CREATED: 201,
  ACCEPTED: 202,
  NON_AUTHORITATIVE_INFORMATION: 203,
  NO_CONTENT: 204,
  RESET_CONTENT: 205,
  PARTIAL_CONTENT: 206,
  MULTI_STATUS: 207,
  ALREADY_REPORTED: 208,
  IM_USED: 226,
  MULTIPLE_CHOICES: 300,
  MOVED_PERMANENTLY: 301,
  FOUND: 302,
  SEE_OTHER: 303,
  NOT_MODIFIED: 304,
  USE_PROXY: 305,
  SWITCH_PROXY: 306,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PROXY_AUTHENTICATION_REQUIRED: 407,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  LENGTH_REQUIRED: 411,
  PRECONDITION_FAILED: 412,
  REQUEST_ENTITY_TOO_LARGE: 413,
  REQUEST_URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  REQUESTED_RANGE_NOT_SATISFIABLE: 416,
  EXPECTATION_FAILED: 417,
  IM_A_TEAPOT: 418,
  MISDIRECTED_REQUEST: 421,
  UNPROCESSABLE_ENTITY: 422,
  LOCKED: 423,
  FAILED_DEPENDENCY: 424,
  TOO_EARLY: 425,
  UPGRADE_REQUIRED: 426,
  PRECONDITION_REQUIRED: 428,
  TOO_MANY_REQUESTS: 429,
  REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
  UNAVAILABLE_FOR_LEGAL_REASONS: 451,
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
  HTTP_VERSION_NOT_SUPPORTED: 505,
  VARIANT_ALSO_NEGOTIATES: 506,
  INSUFFICIENT_STORAGE: 507,
  LOOP_DETECTED: 508,
  NOT_EXTENDED: 510,
  NETWORK_AUTHENTICATION_REQUIRED: 511,
};

/** Its wordings where they are not the registry's. @type {Record<number, string>} */
const wordings = {
  207: "Multi Status",
  306: "Switch Proxy",
  408: "Request Time-out",
  413: "Request Entity Too Large",
  414: "Request-URI Too Large",
  416: "Requested Range not Satisfiable",
  422: "Unprocessable Entity",
  504: "Gateway Time-out",
  505: "HTTP Version not Supported",
};

/**
 * A code: name, number, phrase, and which entry of ours is meant.
 * @typedef {[name: string, code: number, phrase: string, id: string | number]} Code
 */

/** Its names beside the registry's. @type {Record<string, Code[]>} */
const extras = {
  unofficial: [
    ["CHECKPOINT", 103, "Checkpoint", "103-checkpoint"],
    ["THIS_IS_FINE", 218, "This is fine", "218-apache-hoax"],
    ["PAGE_EXPIRED", 419, "Page Expired", "419-laravel"],
    ["ENHANCE_YOUR_CALM", 420, "Enhance Your Calm", "420-twitter"],
    ["BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS", 450, "Blocked by Windows Parental Controls", "450-microsoft"],
    ["INVALID_TOKEN", 498, "Invalid Token", "498-esri"],
    ["TOKEN_REQUIRED", 499, "Token Required", "499-esri"],
    ["BANDWIDTH_LIMIT_EXCEEDED", 509, "Bandwidth Limit Exceeded", "509-cpanel"],
    ["SITE_IS_FROZEN", 530, "Site is frozen", "530-pantheon"],
    ["NETWORK_READ_TIMEOUT_ERROR", 598, "Network read timeout error", "598-convention"],
  ],
  iis: [
    ["LOGIN_TIME_OUT", 440, "Login Time-out", "440-exchange"],
    ["RETRY_WITH", 449, "Retry With", "449-microsoft"],
    ["REDIRECT", 451, "Redirect", "451-exchange"],
  ],
  nginx: [
    ["NO_RESPONSE", 444, "No Response", "444-nginx"],
    ["REQUEST_HEADER_TOO_LARGE", 494, "Request header too large", "494-nginx"],
    ["SSL_CERTIFICATE_ERROR", 495, "SSL Certificate Error", "495-nginx"],
    ["SSL_CERTIFICATE_REQUIRED", 496, "SSL Certificate Required", "496-nginx"],
    ["HTTP_REQUEST_SENT_TO_HTTPS_PORT", 497, "HTTP Request Sent to HTTPS Port", "497-nginx"],
    ["CLIENT_CLOSED_REQUEST", 499, "Client Closed Request", "499-nginx"],
  ],
  cloudflare: [
    ["UNKNOWN_ERROR", 520, "Unknown Error", "520-cloudflare"],
    ["WEB_SERVER_IS_DOWN", 521, "Web Server Is Down", "521-cloudflare"],
    ["CONNECTION_TIMED_OUT", 522, "Connection Timed Out", "522-cloudflare"],
    ["ORIGIN_IS_UNREACHABLE", 523, "Origin Is Unreachable", "523-cloudflare"],
    ["A_TIMEOUT_OCCURRED", 524, "A Timeout Occurred", "524-cloudflare"],
    ["SSL_HANDSHAKE_FAILED", 525, "SSL Handshake Failed", "525-cloudflare"],
    ["INVALID_SSL_CERTIFICATE", 526, "Invalid SSL Certificate", "526-cloudflare"],
    ["RAILGUN_ERROR", 527, "Railgun Error", "527-cloudflare"],
  ],
};

const classNames = ["Informational", "Successful", "Redirection", "Client Error", "Server Error"];

const classes = Object.assign(
  {},
  ...classNames.map((title, place) => {
    const id = `${place + 1}xx`;
    const name = title.toUpperCase().replace(" ", "_");
    return { [id]: title, [`${id}_NAME`]: name, [`${id}_MESSAGE`]: summaries[id], [name]: id };
  }),
);

/** @param {Code} code */
const properties = ([name, code, phrase, id]) => ({
  [code]: phrase,
  [`${code}_NAME`]: name,
  [`${code}_MESSAGE`]: summaries[id],
  [`${code}_CLASS`]: `${Math.floor(code / 100)}xx`,
  [name]: code,
});

/** @type {Code[]} */
const registered = Object.entries(names).map(([name, code]) => [
  name,
  code,
  wordings[code] ?? phrases[code],
  code,
]);

export const status = Object.assign({ classes }, ...registered.map(properties), {
  extra: Object.fromEntries(
    Object.entries(extras).map(([category, codes]) => [
      category,
      Object.assign({}, ...codes.map(properties)),
    ]),
  ),
});

export default status;
