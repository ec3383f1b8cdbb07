// For Node.js, Bun and Deno, as an ES module. `MATRIX` has the test data as JSON; the last line of the output has the results.
import { inspect } from "node:util";
import * as sdk from "@countersign/sdk";
import * as arcus from "@countersign/sdk/arcus";
import * as schemas from "@countersign/sdk/arcus/schemas";
import * as webhooks from "@countersign/webhooks/arcus";
import { runSuite } from "./suite.mjs";

const world = JSON.parse(process.env.MATRIX);
const transport = world.node ? (await import("@countersign/sdk/node")).nodeTransport : undefined;
const results = await runSuite({ ...world, sdk, arcus, schemas, webhooks, inspect, transport });
console.log(JSON.stringify(results));
process.exit(0);
