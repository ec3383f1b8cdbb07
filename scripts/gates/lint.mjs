// `npm run lint`: runs Biome, then our own rules.
import { bin, bootstrap, run, runTypeScript } from "../lib/workspace.mjs";

bootstrap();
process.exit(run(bin("biome"), ["check", "."]) || runTypeScript("scripts/gates/lint-house.ts"));
