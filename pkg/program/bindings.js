// What `pkg/index.js` calls of the program. The build makes a function of this module, so that each instance has bindings
// of its own.
export {
  count,
  counts,
  find,
  initSync,
  install,
  meanings,
  named,
  status,
} from "built-package/status_atlas.js";
