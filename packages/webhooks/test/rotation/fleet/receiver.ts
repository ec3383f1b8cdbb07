/** A receiving process: `receiver <keeper> <document> <effects table>`. Prints the port on which it listens. It is killed at any moment. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, secretStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { nodeHandler } from "@countersign/webhooks/node";
import { parentStore } from "./database.ts";
import { type Keeper, openDocument } from "./documents.ts";

const [keeper, name = "", table = ""] = process.argv.slice(2);
const webhooks = arcusWebhooks({
	secrets: secretStore((await openDocument(keeper as Keeper, name)).document),
	secretCache: { refreshInterval: Number(process.env.REFRESH_INTERVAL) },
});
const timing = { handlerTimeout: 1_500, lease: 2_000, patience: 1_000, onError: () => {} };

async function onPostgres() {
	const [{ postgresStore }, { Pool }] = await Promise.all([import("@countersign/webhooks/postgres"), import("pg")]);
	const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
	pool.on("error", () => {});
	const receiver = createReceiver({ webhooks, store: postgresStore(pool, { table: `${table}_events` }), ...timing });
	receiver.on("*", (_event, { id, transaction }) => transaction.query(`insert into ${table} values ($1)`, [id]));
	return receiver;
}
function onParent() {
	const receiver = createReceiver({ webhooks, store: parentStore(), ...timing });
	receiver.on("*", (_event, { id, transaction }) => transaction.add(id));
	return receiver;
}

const server = createServer(nodeHandler(keeper === "postgres" ? await onPostgres() : onParent()));
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("disconnect", () => process.exit());
