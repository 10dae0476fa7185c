/** The numbers by name, and the names by number. */
export declare enum StatusCodes {
  CONTINUE = 100,
  SWITCHING_PROTOCOLS = 101,
  PROCESSING = 102,
  EARLY_HINTS = 103,
  OK = 200,
  CREATED = 201,
  ACCEPTED = 202,
  NON_AUTHORITATIVE_INFORMATION = 203,
  NO_CONTENT = 204,
  RESET_CONTENT = 205,
  PARTIAL_CONTENT = 206,
  MULTI_STATUS = 207,
  MULTIPLE_CHOICES = 300,
  MOVED_PERMANENTLY = 301,
  MOVED_TEMPORARILY = 302,
  SEE_OTHER = 303,
  NOT_MODIFIED = 304,
  USE_PROXY = 305,
  TEMPORARY_REDIRECT = 307,
  PERMANENT_REDIRECT = 308,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  PAYMENT_REQUIRED = 402,
  FORBIDDEN = 403,
  NOT_FOUND = 404,
  METHOD_NOT_ALLOWED = 405,
  NOT_ACCEPTABLE = 406,
  PROXY_AUTHENTICATION_REQUIRED = 407,
  REQUEST_TIMEOUT = 408,
  CONFLICT = 409,
  GONE = 410,
  LENGTH_REQUIRED = 411,
  PRECONDITION_FAILED = 412,
  REQUEST_TOO_LONG = 413,
  REQUEST_URI_TOO_LONG = 414,
  UNSUPPORTED_MEDIA_TYPE = 415,
  REQUESTED_RANGE_NOT_SATISFIABLE = 416,
  EXPECTATION_FAILED = 417,
  IM_A_TEAPOT = 418,
  INSUFFICIENT_SPACE_ON_RESOURCE = 419,
  METHOD_FAILURE = 420,
  MISDIRECTED_REQUEST = 421,
  UNPROCESSABLE_ENTITY = 422,
  LOCKED = 423,
  FAILED_DEPENDENCY = 424,
  UPGRADE_REQUIRED = 426,
  PRECONDITION_REQUIRED = 428,
  TOO_MANY_REQUESTS = 429,
  REQUEST_HEADER_FIELDS_TOO_LARGE = 431,
  UNAVAILABLE_FOR_LEGAL_REASONS = 451,
  INTERNAL_SERVER_ERROR = 500,
  NOT_IMPLEMENTED = 501,
  BAD_GATEWAY = 502,
  SERVICE_UNAVAILABLE = 503,
  GATEWAY_TIMEOUT = 504,
  HTTP_VERSION_NOT_SUPPORTED = 505,
  INSUFFICIENT_STORAGE = 507,
  NETWORK_AUTHENTICATION_REQUIRED = 511,
}

/** The reason phrases by name. */
export declare enum ReasonPhrases {
  CONTINUE = "Continue",
  SWITCHING_PROTOCOLS = "Switching Protocols",
  PROCESSING = "Processing",
  EARLY_HINTS = "Early Hints",
  OK = "OK",
  CREATED = "Created",
  ACCEPTED = "Accepted",
  NON_AUTHORITATIVE_INFORMATION = "Non Authoritative Information",
  NO_CONTENT = "No Content",
  RESET_CONTENT = "Reset Content",
  PARTIAL_CONTENT = "Partial Content",
  MULTI_STATUS = "Multi-Status",
  MULTIPLE_CHOICES = "Multiple Choices",
  MOVED_PERMANENTLY = "Moved Permanently",
  MOVED_TEMPORARILY = "Moved Temporarily",
  SEE_OTHER = "See Other",
  NOT_MODIFIED = "Not Modified",
  USE_PROXY = "Use Proxy",
  TEMPORARY_REDIRECT = "Temporary Redirect",
  PERMANENT_REDIRECT = "Permanent Redirect",
  BAD_REQUEST = "Bad Request",
  UNAUTHORIZED = "Unauthorized",
  PAYMENT_REQUIRED = "Payment Required",
  FORBIDDEN = "Forbidden",
  NOT_FOUND = "Not Found",
  METHOD_NOT_ALLOWED = "Method Not Allowed",
  NOT_ACCEPTABLE = "Not Acceptable",
  PROXY_AUTHENTICATION_REQUIRED = "Proxy Authentication Required",
  REQUEST_TIMEOUT = "Request Timeout",
  CONFLICT = "Conflict",
  GONE = "Gone",
  LENGTH_REQUIRED = "Length Required",
  PRECONDITION_FAILED = "Precondition Failed",
  REQUEST_TOO_LONG = "Request Entity Too Large",
  REQUEST_URI_TOO_LONG = "Request-URI Too Long",
  UNSUPPORTED_MEDIA_TYPE = "Unsupported Media Type",
  REQUESTED_RANGE_NOT_SATISFIABLE = "Requested Range Not Satisfiable",
  EXPECTATION_FAILED = "Expectation Failed",
  IM_A_TEAPOT = "I'm a teapot",
  INSUFFICIENT_SPACE_ON_RESOURCE = "Insufficient Space on Resource",
  METHOD_FAILURE = "Method Failure",
  MISDIRECTED_REQUEST = "Misdirected Request",
  UNPROCESSABLE_ENTITY = "Unprocessable Entity",
  LOCKED = "Locked",
  FAILED_DEPENDENCY = "Failed Dependency",
  UPGRADE_REQUIRED = "Upgrade Required",
  PRECONDITION_REQUIRED = "Precondition Required",
  TOO_MANY_REQUESTS = "Too Many Requests",
  REQUEST_HEADER_FIELDS_TOO_LARGE = "Request Header Fields Too Large",
  UNAVAILABLE_FOR_LEGAL_REASONS = "Unavailable For Legal Reasons",
  INTERNAL_SERVER_ERROR = "Internal Server Error",
  NOT_IMPLEMENTED = "Not Implemented",
  BAD_GATEWAY = "Bad Gateway",
  SERVICE_UNAVAILABLE = "Service Unavailable",
  GATEWAY_TIMEOUT = "Gateway Timeout",
  HTTP_VERSION_NOT_SUPPORTED = "HTTP Version Not Supported",
  INSUFFICIENT_STORAGE = "Insufficient Storage",
  NETWORK_AUTHENTICATION_REQUIRED = "Network Authentication Required",
}

/**
 * The reason phrase of a code. Throws where it has none.
 *
 * @example
 * getReasonPhrase(404) // "Not Found"
 */
export declare function getReasonPhrase(statusCode: number | string): string;

/**
 * The code of a reason phrase. Throws where there is none.
 *
 * @example
 * getStatusCode("Not Found") // 404
 */
export declare function getStatusCode(reasonPhrase: string): number;

/** @deprecated Use `getReasonPhrase`. */
export declare const getStatusText: typeof getReasonPhrase;

/** @deprecated Use `StatusCodes.ACCEPTED`. */
export declare const ACCEPTED: 202;
/** @deprecated Use `StatusCodes.BAD_GATEWAY`. */
export declare const BAD_GATEWAY: 502;
/** @deprecated Use `StatusCodes.BAD_REQUEST`. */
export declare const BAD_REQUEST: 400;
/** @deprecated Use `StatusCodes.CONFLICT`. */
export declare const CONFLICT: 409;
/** @deprecated Use `StatusCodes.CONTINUE`. */
export declare const CONTINUE: 100;
/** @deprecated Use `StatusCodes.CREATED`. */
export declare const CREATED: 201;
/** @deprecated Use `StatusCodes.EXPECTATION_FAILED`. */
export declare const EXPECTATION_FAILED: 417;
/** @deprecated Use `StatusCodes.FAILED_DEPENDENCY`. */
export declare const FAILED_DEPENDENCY: 424;
/** @deprecated Use `StatusCodes.FORBIDDEN`. */
export declare const FORBIDDEN: 403;
/** @deprecated Use `StatusCodes.GATEWAY_TIMEOUT`. */
export declare const GATEWAY_TIMEOUT: 504;
/** @deprecated Use `StatusCodes.GONE`. */
export declare const GONE: 410;
/** @deprecated Use `StatusCodes.HTTP_VERSION_NOT_SUPPORTED`. */
export declare const HTTP_VERSION_NOT_SUPPORTED: 505;
/** @deprecated Use `StatusCodes.IM_A_TEAPOT`. */
export declare const IM_A_TEAPOT: 418;
/** @deprecated Use `StatusCodes.INSUFFICIENT_SPACE_ON_RESOURCE`. */
export declare const INSUFFICIENT_SPACE_ON_RESOURCE: 419;
/** @deprecated Use `StatusCodes.INSUFFICIENT_STORAGE`. */
export declare const INSUFFICIENT_STORAGE: 507;
/** @deprecated Use `StatusCodes.INTERNAL_SERVER_ERROR`. */
export declare const INTERNAL_SERVER_ERROR: 500;
/** @deprecated Use `StatusCodes.LENGTH_REQUIRED`. */
export declare const LENGTH_REQUIRED: 411;
/** @deprecated Use `StatusCodes.LOCKED`. */
export declare const LOCKED: 423;
/** @deprecated Use `StatusCodes.METHOD_FAILURE`. */
export declare const METHOD_FAILURE: 420;
/** @deprecated Use `StatusCodes.METHOD_NOT_ALLOWED`. */
export declare const METHOD_NOT_ALLOWED: 405;
/** @deprecated Use `StatusCodes.MOVED_PERMANENTLY`. */
export declare const MOVED_PERMANENTLY: 301;
/** @deprecated Use `StatusCodes.MOVED_TEMPORARILY`. */
export declare const MOVED_TEMPORARILY: 302;
/** @deprecated Use `StatusCodes.MULTI_STATUS`. */
export declare const MULTI_STATUS: 207;
/** @deprecated Use `StatusCodes.MULTIPLE_CHOICES`. */
export declare const MULTIPLE_CHOICES: 300;
/** @deprecated Use `StatusCodes.NETWORK_AUTHENTICATION_REQUIRED`. */
export declare const NETWORK_AUTHENTICATION_REQUIRED: 511;
/** @deprecated Use `StatusCodes.NO_CONTENT`. */
export declare const NO_CONTENT: 204;
/** @deprecated Use `StatusCodes.NON_AUTHORITATIVE_INFORMATION`. */
export declare const NON_AUTHORITATIVE_INFORMATION: 203;
/** @deprecated Use `StatusCodes.NOT_ACCEPTABLE`. */
export declare const NOT_ACCEPTABLE: 406;
/** @deprecated Use `StatusCodes.NOT_FOUND`. */
export declare const NOT_FOUND: 404;
/** @deprecated Use `StatusCodes.NOT_IMPLEMENTED`. */
export declare const NOT_IMPLEMENTED: 501;
/** @deprecated Use `StatusCodes.NOT_MODIFIED`. */
export declare const NOT_MODIFIED: 304;
/** @deprecated Use `StatusCodes.OK`. */
export declare const OK: 200;
/** @deprecated Use `StatusCodes.PARTIAL_CONTENT`. */
export declare const PARTIAL_CONTENT: 206;
/** @deprecated Use `StatusCodes.PAYMENT_REQUIRED`. */
export declare const PAYMENT_REQUIRED: 402;
/** @deprecated Use `StatusCodes.PERMANENT_REDIRECT`. */
export declare const PERMANENT_REDIRECT: 308;
/** @deprecated Use `StatusCodes.PRECONDITION_FAILED`. */
export declare const PRECONDITION_FAILED: 412;
/** @deprecated Use `StatusCodes.PRECONDITION_REQUIRED`. */
export declare const PRECONDITION_REQUIRED: 428;
/** @deprecated Use `StatusCodes.PROCESSING`. */
export declare const PROCESSING: 102;
/** @deprecated Use `StatusCodes.PROXY_AUTHENTICATION_REQUIRED`. */
export declare const PROXY_AUTHENTICATION_REQUIRED: 407;
/** @deprecated Use `StatusCodes.REQUEST_HEADER_FIELDS_TOO_LARGE`. */
export declare const REQUEST_HEADER_FIELDS_TOO_LARGE: 431;
/** @deprecated Use `StatusCodes.REQUEST_TIMEOUT`. */
export declare const REQUEST_TIMEOUT: 408;
/** @deprecated Use `StatusCodes.REQUEST_TOO_LONG`. */
export declare const REQUEST_TOO_LONG: 413;
/** @deprecated Use `StatusCodes.REQUEST_URI_TOO_LONG`. */
export declare const REQUEST_URI_TOO_LONG: 414;
/** @deprecated Use `StatusCodes.REQUESTED_RANGE_NOT_SATISFIABLE`. */
export declare const REQUESTED_RANGE_NOT_SATISFIABLE: 416;
/** @deprecated Use `StatusCodes.RESET_CONTENT`. */
export declare const RESET_CONTENT: 205;
/** @deprecated Use `StatusCodes.SEE_OTHER`. */
export declare const SEE_OTHER: 303;
/** @deprecated Use `StatusCodes.SERVICE_UNAVAILABLE`. */
export declare const SERVICE_UNAVAILABLE: 503;
/** @deprecated Use `StatusCodes.SWITCHING_PROTOCOLS`. */
export declare const SWITCHING_PROTOCOLS: 101;
/** @deprecated Use `StatusCodes.TEMPORARY_REDIRECT`. */
export declare const TEMPORARY_REDIRECT: 307;
/** @deprecated Use `StatusCodes.TOO_MANY_REQUESTS`. */
export declare const TOO_MANY_REQUESTS: 429;
/** @deprecated Use `StatusCodes.UNAUTHORIZED`. */
export declare const UNAUTHORIZED: 401;
/** @deprecated Use `StatusCodes.UNPROCESSABLE_ENTITY`. */
export declare const UNPROCESSABLE_ENTITY: 422;
/** @deprecated Use `StatusCodes.UNSUPPORTED_MEDIA_TYPE`. */
export declare const UNSUPPORTED_MEDIA_TYPE: 415;
/** @deprecated Use `StatusCodes.USE_PROXY`. */
export declare const USE_PROXY: 305;

declare const legacy: {
  ACCEPTED: 202;
  BAD_GATEWAY: 502;
  BAD_REQUEST: 400;
  CONFLICT: 409;
  CONTINUE: 100;
  CREATED: 201;
  EXPECTATION_FAILED: 417;
  FAILED_DEPENDENCY: 424;
  FORBIDDEN: 403;
  GATEWAY_TIMEOUT: 504;
  GONE: 410;
  HTTP_VERSION_NOT_SUPPORTED: 505;
  IM_A_TEAPOT: 418;
  INSUFFICIENT_SPACE_ON_RESOURCE: 419;
  INSUFFICIENT_STORAGE: 507;
  INTERNAL_SERVER_ERROR: 500;
  LENGTH_REQUIRED: 411;
  LOCKED: 423;
  METHOD_FAILURE: 420;
  METHOD_NOT_ALLOWED: 405;
  MOVED_PERMANENTLY: 301;
  MOVED_TEMPORARILY: 302;
  MULTI_STATUS: 207;
  MULTIPLE_CHOICES: 300;
  NETWORK_AUTHENTICATION_REQUIRED: 511;
  NO_CONTENT: 204;
  NON_AUTHORITATIVE_INFORMATION: 203;
  NOT_ACCEPTABLE: 406;
  NOT_FOUND: 404;
  NOT_IMPLEMENTED: 501;
  NOT_MODIFIED: 304;
  OK: 200;
  PARTIAL_CONTENT: 206;
  PAYMENT_REQUIRED: 402;
  PERMANENT_REDIRECT: 308;
  PRECONDITION_FAILED: 412;
  PRECONDITION_REQUIRED: 428;
  PROCESSING: 102;
  PROXY_AUTHENTICATION_REQUIRED: 407;
  REQUEST_HEADER_FIELDS_TOO_LARGE: 431;
  REQUEST_TIMEOUT: 408;
  REQUEST_TOO_LONG: 413;
  REQUEST_URI_TOO_LONG: 414;
  REQUESTED_RANGE_NOT_SATISFIABLE: 416;
  RESET_CONTENT: 205;
  SEE_OTHER: 303;
  SERVICE_UNAVAILABLE: 503;
  SWITCHING_PROTOCOLS: 101;
  TEMPORARY_REDIRECT: 307;
  TOO_MANY_REQUESTS: 429;
  UNAUTHORIZED: 401;
  UNPROCESSABLE_ENTITY: 422;
  UNSUPPORTED_MEDIA_TYPE: 415;
  USE_PROXY: 305;
  getStatusCode: typeof getStatusCode;
  getStatusText: typeof getReasonPhrase;
  getReasonPhrase: typeof getReasonPhrase;
  StatusCodes: typeof StatusCodes;
  ReasonPhrases: typeof ReasonPhrases;
};
export default legacy;
