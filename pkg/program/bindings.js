// The functions of the program that the package's modules call. The build makes a function of this module, so that each
// instance has bindings of its own.
export {
  counts,
  find,
  identify,
  initSync,
  install,
  install_names,
  install_translations,
  needs_names,
  needs_translations,
} from "built-package/status_atlas.js";
