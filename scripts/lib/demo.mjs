// `npm run demo`: the main job on real input. See examples/order-import/README.md for its options.
import { bootstrap, runTypeScript } from "./workspace.mjs";

bootstrap();
process.exit(runTypeScript("examples/order-import/src/demo.ts", process.argv.slice(2)));
