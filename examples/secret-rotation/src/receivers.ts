import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, secretStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { fileDocument, nodeHandler } from "@countersign/webhooks/node";
import { postgresStore } from "@countersign/webhooks/postgres";
import type { PGlite } from "@electric-sql/pglite";

export interface Counts {
	deliveries: number;
	/** Deliveries that matched no active secret; the sender retries them. */
	refused: number;
	/** Ids of the secrets that deliveries were signed with; an id is not confidential. */
	readonly matched: Map<string, number>;
}

/** One of several receiver processes. They share only the file and the database. */
function receiving(secretsFile: string, database: PGlite, counts: Counts): RequestListener {
	const webhooks = arcusWebhooks({ secrets: secretStore(fileDocument(secretsFile)) });
	const receiver = createReceiver({
		webhooks,
		store: postgresStore(database),
		// Two subscriptions deliver the same event at the same moment: one waits for the other instead of getting a 409.
		patience: 2_000,
		observe(notice) {
			if (notice.kind === "refused") counts.refused++;
		},
	});
	receiver.on("order.*", async (_event, { id, secret, transaction }) => {
		if (secret) counts.matched.set(secret.id, (counts.matched.get(secret.id) ?? 0) + 1);
		await transaction.query("insert into handled values ($1)", [id]);
	});
	return nodeHandler(receiver);
}

/** Two receivers behind a load balancer that alternates between them. */
export async function startReceivers(secretsFile: string, database: PGlite) {
	await database.exec("create table handled (event text not null)");
	const counts: Counts = { deliveries: 0, refused: 0, matched: new Map() };
	const receivers = [1, 2].map(() => receiving(secretsFile, database, counts));
	const server = createServer((request, response) =>
		receivers[counts.deliveries++ % receivers.length]?.(request, response),
	);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		counts,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
		async handled(): Promise<readonly string[]> {
			const { rows } = await database.query<{ event: string }>("select event from handled");
			return rows.map(({ event }) => event);
		},
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
