// The elements in JSX, where React is.
import type { JSX } from "react";
import type {} from "status-atlas/elements/react";

const attributes: JSX.IntrinsicElements["http-status-explorer"] = { query: "timeout", loading: "eager" };
// @ts-expect-error it has a code, and no number
const wrong: JSX.IntrinsicElements["http-status"] = { number: 404 };
