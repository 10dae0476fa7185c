// The table as JSON, where JSON is imported as a module.
import data from "status-atlas/data.json" with { type: "json" };
import type { Status } from "status-atlas";

const statuses: readonly Status[] = data.statuses;
const date: string = data.registryDate;
