// The same from CommonJS.
import atlas = require("status-atlas");
import codes = require("status-atlas/codes");
import statuses = require("status-atlas/compat/statuses");
import data = require("status-atlas/data.json");

const entry: atlas.Status = atlas.lookup(codes.NOT_FOUND);
const message: string = statuses(404);
const every: readonly atlas.Status[] = data.statuses;
