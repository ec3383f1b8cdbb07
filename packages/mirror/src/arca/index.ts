/** Every list of Arca whose records have ids. */
export { arcaTables } from "./generated/tables.ts";
