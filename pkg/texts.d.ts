import type { LookupOptions, StatusId, Texts } from "./index.js";

export type { Texts } from "./index.js";

/**
 * The prose of what a number or an id means; undefined where there is none. `status.id` of any entry does.
 *
 * @example
 * texts("499-nginx").causes[0]
 * texts(404)?.related.map(({ id }) => id)
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function texts(id: StatusId, options?: undefined): Texts;
export function texts(query: number | string, options?: LookupOptions): Texts | undefined;
