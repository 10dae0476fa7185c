// What only the explorer needs: the list as it is rendered, and the program, as text.
export { default as rendered } from "built-package/explorer.html";
export { default as program } from "built-package/explorer.txt";
