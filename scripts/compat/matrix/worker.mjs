// workerd: the world comes with the request.
import * as sdk from "@countersign/sdk";
import * as arcus from "@countersign/sdk/arcus";
import * as schemas from "@countersign/sdk/arcus/schemas";
import * as webhooks from "@countersign/webhooks/arcus";
import { runSuite } from "./suite.mjs";

export default {
	async fetch(request) {
		const world = await request.json();
		return Response.json(await runSuite({ ...world, sdk, arcus, schemas, webhooks, inspect: JSON.stringify }));
	},
};
