/** In the place of `statuses` 2. */
interface Statuses {
  /** The message of a code. Throws where it has none. */
  (code: number | `${number}`): string;
  /** The code of a message, in any case. Throws where there is none. */
  (message: string): number;
  /** Message by code. */
  message: Record<number | string, string | undefined>;
  /** Code by message in lower case. */
  code: Record<string, number | undefined>;
  /** Every code, by number. */
  codes: number[];
  /** The codes of redirects. */
  redirect: Record<number | string, true | undefined>;
  /** The codes of responses without content. */
  empty: Record<number | string, true | undefined>;
  /** The codes after which a request may be repeated. */
  retry: Record<number | string, true | undefined>;
}

/**
 * The message of a code, or the code of a message.
 *
 * @example
 * status(404) // "Not Found"
 * status("not found") // 404
 */
declare const status: Statuses;
export = status;
