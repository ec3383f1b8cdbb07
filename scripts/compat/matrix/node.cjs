// The same from CommonJS.
const { inspect } = require("node:util");
const sdk = require("@countersign/sdk");
const arcus = require("@countersign/sdk/arcus");
const schemas = require("@countersign/sdk/arcus/schemas");
const webhooks = require("@countersign/webhooks/arcus");

(async () => {
	const { runSuite } = await import("./suite.mjs");
	const world = JSON.parse(process.env.MATRIX);
	const transport = world.node ? require("@countersign/sdk/node").nodeTransport : undefined;
	const results = await runSuite({ ...world, sdk, arcus, schemas, webhooks, inspect, transport });
	console.log(JSON.stringify(results));
	process.exit(0);
})();
