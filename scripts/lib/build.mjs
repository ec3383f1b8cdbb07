// `npm run build`: builds every package.
import { bootstrap, pnpm } from "./workspace.mjs";

bootstrap();
process.exit(pnpm(["-r", "--filter", "./packages/*", "run", "build"]));
