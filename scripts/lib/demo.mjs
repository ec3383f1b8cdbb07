// `npm run demo`: runs the order import. examples/order-import/README.md lists its options.
import { bootstrap, runTypeScript } from "./workspace.mjs";

bootstrap();
process.exit(runTypeScript("examples/order-import/src/demo.ts", process.argv.slice(2)));
