interface RegisteredNames {
  100: "CONTINUE";
  101: "SWITCHING_PROTOCOLS";
  102: "PROCESSING";
  103: "EARLY_HINTS";
  200: "OK";
  201: "CREATED";
  202: "ACCEPTED";
  203: "NON_AUTHORITATIVE_INFORMATION";
  204: "NO_CONTENT";
  205: "RESET_CONTENT";
  206: "PARTIAL_CONTENT";
  207: "MULTI_STATUS";
  208: "ALREADY_REPORTED";
  226: "IM_USED";
  300: "MULTIPLE_CHOICES";
  301: "MOVED_PERMANENTLY";
  302: "FOUND";
  303: "SEE_OTHER";
  304: "NOT_MODIFIED";
  305: "USE_PROXY";
  306: "SWITCH_PROXY";
  307: "TEMPORARY_REDIRECT";
  308: "PERMANENT_REDIRECT";
  400: "BAD_REQUEST";
  401: "UNAUTHORIZED";
  402: "PAYMENT_REQUIRED";
  403: "FORBIDDEN";
  404: "NOT_FOUND";
  405: "METHOD_NOT_ALLOWED";
  406: "NOT_ACCEPTABLE";
  407: "PROXY_AUTHENTICATION_REQUIRED";
  408: "REQUEST_TIMEOUT";
  409: "CONFLICT";
  410: "GONE";
  411: "LENGTH_REQUIRED";
  412: "PRECONDITION_FAILED";
  413: "REQUEST_ENTITY_TOO_LARGE";
  414: "REQUEST_URI_TOO_LONG";
  415: "UNSUPPORTED_MEDIA_TYPE";
  416: "REQUESTED_RANGE_NOT_SATISFIABLE";
  417: "EXPECTATION_FAILED";
  418: "IM_A_TEAPOT";
  421: "MISDIRECTED_REQUEST";
  422: "UNPROCESSABLE_ENTITY";
  423: "LOCKED";
  424: "FAILED_DEPENDENCY";
  425: "TOO_EARLY";
  426: "UPGRADE_REQUIRED";
  428: "PRECONDITION_REQUIRED";
  429: "TOO_MANY_REQUESTS";
  431: "REQUEST_HEADER_FIELDS_TOO_LARGE";
  451: "UNAVAILABLE_FOR_LEGAL_REASONS";
  500: "INTERNAL_SERVER_ERROR";
  501: "NOT_IMPLEMENTED";
  502: "BAD_GATEWAY";
  503: "SERVICE_UNAVAILABLE";
  504: "GATEWAY_TIMEOUT";
  505: "HTTP_VERSION_NOT_SUPPORTED";
  506: "VARIANT_ALSO_NEGOTIATES";
  507: "INSUFFICIENT_STORAGE";
  508: "LOOP_DETECTED";
  510: "NOT_EXTENDED";
  511: "NETWORK_AUTHENTICATION_REQUIRED";
}

interface RegisteredPhrases {
  100: "Continue";
  101: "Switching Protocols";
  102: "Processing";
  103: "Early Hints";
  200: "OK";
  201: "Created";
  202: "Accepted";
  203: "Non-Authoritative Information";
  204: "No Content";
  205: "Reset Content";
  206: "Partial Content";
  207: "Multi Status";
  208: "Already Reported";
  226: "IM Used";
  300: "Multiple Choices";
  301: "Moved Permanently";
  302: "Found";
  303: "See Other";
  304: "Not Modified";
  305: "Use Proxy";
  306: "Switch Proxy";
  307: "Temporary Redirect";
  308: "Permanent Redirect";
  400: "Bad Request";
  401: "Unauthorized";
  402: "Payment Required";
  403: "Forbidden";
  404: "Not Found";
  405: "Method Not Allowed";
  406: "Not Acceptable";
  407: "Proxy Authentication Required";
  408: "Request Time-out";
  409: "Conflict";
  410: "Gone";
  411: "Length Required";
  412: "Precondition Failed";
  413: "Request Entity Too Large";
  414: "Request-URI Too Large";
  415: "Unsupported Media Type";
  416: "Requested Range not Satisfiable";
  417: "Expectation Failed";
  418: "I'm a teapot";
  421: "Misdirected Request";
  422: "Unprocessable Entity";
  423: "Locked";
  424: "Failed Dependency";
  425: "Too Early";
  426: "Upgrade Required";
  428: "Precondition Required";
  429: "Too Many Requests";
  431: "Request Header Fields Too Large";
  451: "Unavailable For Legal Reasons";
  500: "Internal Server Error";
  501: "Not Implemented";
  502: "Bad Gateway";
  503: "Service Unavailable";
  504: "Gateway Time-out";
  505: "HTTP Version not Supported";
  506: "Variant Also Negotiates";
  507: "Insufficient Storage";
  508: "Loop Detected";
  510: "Not Extended";
  511: "Network Authentication Required";
}

interface UnofficialNames {
  103: "CHECKPOINT";
  218: "THIS_IS_FINE";
  419: "PAGE_EXPIRED";
  420: "ENHANCE_YOUR_CALM";
  450: "BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS";
  498: "INVALID_TOKEN";
  499: "TOKEN_REQUIRED";
  509: "BANDWIDTH_LIMIT_EXCEEDED";
  530: "SITE_IS_FROZEN";
  598: "NETWORK_READ_TIMEOUT_ERROR";
}

interface UnofficialPhrases {
  103: "Checkpoint";
  218: "This is fine";
  419: "Page Expired";
  420: "Enhance Your Calm";
  450: "Blocked by Windows Parental Controls";
  498: "Invalid Token";
  499: "Token Required";
  509: "Bandwidth Limit Exceeded";
  530: "Site is frozen";
  598: "Network read timeout error";
}

interface IisNames {
  440: "LOGIN_TIME_OUT";
  449: "RETRY_WITH";
  451: "REDIRECT";
}

interface IisPhrases {
  440: "Login Time-out";
  449: "Retry With";
  451: "Redirect";
}

interface NginxNames {
  444: "NO_RESPONSE";
  494: "REQUEST_HEADER_TOO_LARGE";
  495: "SSL_CERTIFICATE_ERROR";
  496: "SSL_CERTIFICATE_REQUIRED";
  497: "HTTP_REQUEST_SENT_TO_HTTPS_PORT";
  499: "CLIENT_CLOSED_REQUEST";
}

interface NginxPhrases {
  444: "No Response";
  494: "Request header too large";
  495: "SSL Certificate Error";
  496: "SSL Certificate Required";
  497: "HTTP Request Sent to HTTPS Port";
  499: "Client Closed Request";
}

interface CloudflareNames {
  520: "UNKNOWN_ERROR";
  521: "WEB_SERVER_IS_DOWN";
  522: "CONNECTION_TIMED_OUT";
  523: "ORIGIN_IS_UNREACHABLE";
  524: "A_TIMEOUT_OCCURRED";
  525: "SSL_HANDSHAKE_FAILED";
  526: "INVALID_SSL_CERTIFICATE";
  527: "RAILGUN_ERROR";
}

interface CloudflarePhrases {
  520: "Unknown Error";
  521: "Web Server Is Down";
  522: "Connection Timed Out";
  523: "Origin Is Unreachable";
  524: "A Timeout Occurred";
  525: "SSL Handshake Failed";
  526: "Invalid SSL Certificate";
  527: "Railgun Error";
}

type ClassId = "1xx" | "2xx" | "3xx" | "4xx" | "5xx";

type ClassOf<Code extends number> = {
  [Id in ClassId]: Id extends `${infer Digit}xx`
    ? `${Code}` extends `${Digit}${string}`
      ? Id
      : never
    : never;
}[ClassId];

/** The properties of codes: `404`, `404_NAME`, `404_MESSAGE`, `404_CLASS` and `NOT_FOUND`. */
type Properties<Names, Phrases> = {
  readonly [Code in keyof Phrases]: Phrases[Code];
} & {
  readonly [Code in keyof Names & number as `${Code}_NAME`]: Names[Code];
} & {
  readonly [Code in keyof Names & number as `${Code}_MESSAGE`]: string;
} & {
  readonly [Code in keyof Names & number as `${Code}_CLASS`]: ClassOf<Code>;
} & {
  readonly [Code in keyof Names & number as Names[Code] & string]: Code;
};

interface ClassTitles {
  "1xx": "Informational";
  "2xx": "Successful";
  "3xx": "Redirection";
  "4xx": "Client Error";
  "5xx": "Server Error";
}

interface ClassNames {
  "1xx": "INFORMATIONAL";
  "2xx": "SUCCESSFUL";
  "3xx": "REDIRECTION";
  "4xx": "CLIENT_ERROR";
  "5xx": "SERVER_ERROR";
}

/** The classes: `1xx`, `1xx_NAME`, `1xx_MESSAGE` and `INFORMATIONAL`. */
export type HttpStatusClasses = {
  readonly [Id in ClassId]: ClassTitles[Id];
} & {
  readonly [Id in ClassId as `${Id}_NAME`]: ClassNames[Id];
} & {
  readonly [Id in ClassId as `${Id}_MESSAGE`]: string;
} & {
  readonly [Id in ClassId as ClassNames[Id]]: Id;
};

/** The codes without a specification. */
export type HttpStatusUnofficial = Properties<UnofficialNames, UnofficialPhrases>;
/** The codes of IIS. */
export type HttpStatusIis = Properties<IisNames, IisPhrases>;
/** The codes of nginx. */
export type HttpStatusNginx = Properties<NginxNames, NginxPhrases>;
/** The codes of Cloudflare. */
export type HttpStatusCloudflare = Properties<CloudflareNames, CloudflarePhrases>;

/** The codes of the registry, without those of `extra`. */
export type HttpStatusRegistered = Properties<RegisteredNames, RegisteredPhrases> & {
  readonly classes: HttpStatusClasses;
};

/** The whole module. */
export type HttpStatus = HttpStatusRegistered & {
  readonly extra: {
    readonly unofficial: HttpStatusUnofficial;
    readonly iis: HttpStatusIis;
    readonly nginx: HttpStatusNginx;
    readonly cloudflare: HttpStatusCloudflare;
  };
};

/**
 * Codes by name, and phrases, names, messages and classes by code.
 *
 * @example
 * status.NOT_FOUND // 404
 * status[404] // "Not Found"
 * status["404_NAME"] // "NOT_FOUND"
 */
export declare const status: HttpStatus;
export default status;
