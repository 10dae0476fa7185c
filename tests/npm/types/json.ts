// The table as JSON, where JSON is imported as a module: with the types of the package, not those of its letters.
import type { Document } from "status-atlas";
import data from "status-atlas/data.json" with { type: "json" };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isDocument: Same<typeof data, Document> = true;
// @ts-expect-error it has no such member
data.codes;
