// The program as a module that was compiled before: workerd compiles no bytes.
import compiled from "./status_atlas.wasm";

export const program = () => compiled;
