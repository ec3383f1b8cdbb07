// For a page in a browser, which calls the function with the test data.
import * as sdk from "@countersign/sdk";
import * as arcus from "@countersign/sdk/arcus";
import * as schemas from "@countersign/sdk/arcus/schemas";
import * as webhooks from "@countersign/webhooks/arcus";
import { runSuite } from "./suite.mjs";

globalThis.runMatrix = (world) =>
	runSuite({ ...world, sdk, arcus, schemas, webhooks, inspect: JSON.stringify, browser: true });
