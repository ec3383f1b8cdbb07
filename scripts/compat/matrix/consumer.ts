// Code of a consumer, type-checked with every TypeScript version of the matrix. It never runs.
import { ApiError, idempotencyKey, withApiKeys } from "@countersign/sdk";
import { Arcus, type Order } from "@countersign/sdk/arcus";
import { nodeTransport } from "@countersign/sdk/node";
import { arcusWebhooks } from "@countersign/webhooks/arcus";

export async function main(accountId: string): Promise<string[]> {
	const arcus = new Arcus({
		apiKey: withApiKeys({ primary: "a", next: "b" }),
		entityId: "e",
		transport: nodeTransport({ connections: 4 }),
		hooks: { retry: ({ reason, delay }) => console.log(reason.toUpperCase(), delay.toFixed(0)) },
	});
	try {
		const created: Order = await arcus.orders.create(
			{ document_type: "sales_order", account_id: accountId },
			{ idempotencyKey: idempotencyKey("import", 1) },
		);
		// @ts-expect-error an id is a string
		await arcus.orders.create({ document_type: "sales_order", account_id: 1 });
		const ids: string[] = [created.id];
		for await (const { id } of arcus.orders.list({ limit: 5 })) ids.push(id);
		const { data, requestId } = await arcus.orders.retrieve(created.id).withResponse();
		return [data.id, requestId ?? "", ...ids];
	} catch (error) {
		if (error instanceof ApiError) return [error.code ?? "", String(error.status)];
		throw error;
	}
}

export async function receive(body: Uint8Array, headers: Headers): Promise<string | undefined> {
	const event = await arcusWebhooks({ secrets: "whsec_a" }).verify(body, headers);
	// @ts-expect-error an event has no such field
	event.noSuchField;
	return event.type;
}
