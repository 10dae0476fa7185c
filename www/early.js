// Runs as soon as it arrives, and holds up nothing.
import "./theme.js";
import "./watch.js";
