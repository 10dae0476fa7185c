// The files that only the explorer needs, as text: the rendered list and the program.
export { default as rendered } from "built-package/explorer.html";
export { default as program } from "built-package/explorer.txt";
