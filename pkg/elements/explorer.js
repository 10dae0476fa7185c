// What only the explorer needs: the list as it is rendered, and the program, as text.
export { default as rendered } from "../dist/bindings/explorer.html";
export { default as program } from "../dist/bindings/explorer.txt";
