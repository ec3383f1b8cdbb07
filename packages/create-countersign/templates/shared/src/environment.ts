/** Loads `.env`, if there is one. Import this first: other modules read the environment when they are loaded. */
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile(".env");
