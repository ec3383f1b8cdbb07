/** Serves the receiver for the tests, as in production. */
export { serve } from "../src/server.ts";
