/** A file of its own, called so: what did not come is asked for again by its name (again.ts). */
export { default } from "../words/en.json";
