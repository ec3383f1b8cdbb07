// `npm run lint`: Biome, then the rules of this house.
import { bin, bootstrap, run, runTypeScript } from "../lib/workspace.mjs";

bootstrap();
process.exit(run(bin("biome"), ["check", "."]) || runTypeScript("scripts/gates/lint-house.ts"));
