import { describe, expect, it } from "vitest";
import { type RotationClient, RotationInProgressError, rotateWebhookSecret } from "../../src/rotation/rotate.ts";
import { memoryDocument, type SecretDocument } from "../../src/rotation/secret-document.ts";
import { secretStore } from "../../src/rotation/secret-store.ts";

/** A sender with idempotency keys: endpoints with one secret each, and a switch that acts at once. */
function sender() {
	const endpoints = new Map<string, { secret: string; url: string }>([
		["we_1", { secret: "old", url: "https://example.com/hook" }],
	]);
	const answers = new Map<string, unknown>();
	let made = 0;
	const once = <T>(key: string, work: () => T): T => {
		if (!answers.has(key)) answers.set(key, work());
		return answers.get(key) as T;
	};
	const client: RotationClient = {
		webhookEndpoints: {
			rotateSecret: async (id, { idempotencyKey }) =>
				once(idempotencyKey, () => {
					const secret = `new${++made}`;
					const endpoint = endpoints.get(id);
					if (endpoint) endpoint.secret = secret;
					return { secret };
				}),
			retrieve: async (id) => ({ id, url: endpoints.get(id)?.url ?? "", enabled_events: ["*"] }),
			create: async (params: { url: string }, { idempotencyKey }) =>
				once(idempotencyKey, () => {
					const id = `we_${++made + 1}`;
					const secret = `new${made}`;
					endpoints.set(id, { secret, url: params.url });
					return { id, secret };
				}),
			delete: async (id) => {
				if (!endpoints.delete(id)) throw Object.assign(new Error("gone"), { status: 404 });
			},
		},
	};
	return { client, endpoints };
}

async function prepared(document: SecretDocument = memoryDocument()) {
	const secrets = secretStore(document);
	await secrets.update(() => ({ secrets: [{ secret: "old" }] }));
	return secrets;
}

describe("a rotation in place", () => {
	it("stores old and new together, the old one with an end, and drops it after the overlap", async () => {
		const { client } = sender();
		const secrets = await prepared();
		let time = 1000;
		const rotate = () => rotateWebhookSecret({ client, endpointId: "we_1", secrets, overlap: 500, now: () => time });
		expect(await rotate()).toEqual({ step: "overlap", endpointId: "we_1", endsAt: 1500 });
		expect(await secrets.load()).toEqual([{ secret: "new1" }, { secret: "old", expiresAt: 1500 }]);
		time = 1499;
		expect((await rotate()).step).toBe("overlap");
		time = 1500;
		expect((await rotate()).step).toBe("done");
		expect(await secrets.read()).toEqual({ secrets: [{ secret: "new1" }] });
	});

	it("refuses to begin with an empty store, whose receivers would refuse everything", async () => {
		const { client } = sender();
		await expect(
			rotateWebhookSecret({ client, endpointId: "we_1", secrets: secretStore(memoryDocument()) }),
		).rejects.toThrow(TypeError);
	});

	it("refuses a second rotation of another endpoint in the same store", async () => {
		const { client } = sender();
		const secrets = await prepared();
		await rotateWebhookSecret({ client, endpointId: "we_1", secrets });
		await expect(rotateWebhookSecret({ client, endpointId: "we_9", secrets })).rejects.toThrow(RotationInProgressError);
	});
});

describe.each(["in-place", "parallel"] as const)("a %s rotation that crashes", (strategy) => {
	it("at any write or call is finished by the next call, with the sender's secret always among the stored ones or about to be", async () => {
		for (let crashAt = 0; crashAt < 12; crashAt++) {
			const { client, endpoints } = sender();
			let step = 0;
			const crashing =
				<A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
				async (...args: A): Promise<R> => {
					if (step++ === crashAt) throw new Error("crash before");
					const result = await work(...args);
					if (step++ === crashAt) throw new Error("crash after");
					return result;
				};
			const document = memoryDocument();
			await prepared(document);
			const fragile = secretStore({ read: document.read, replace: crashing(document.replace) });
			const { webhookEndpoints: own } = client;
			const fragileClient = {
				webhookEndpoints: {
					retrieve: own.retrieve,
					rotateSecret: crashing(async (id: string, options: { idempotencyKey: string }) =>
						own.rotateSecret(id, options),
					),
					create: crashing(async (params: never, options: { idempotencyKey: string }) => own.create(params, options)),
					delete: crashing(async (id: string, options: { idempotencyKey: string }) => own.delete(id, options)),
				},
			};
			let time = 0;
			const now = () => time;
			const rotate = () =>
				rotateWebhookSecret({
					client: fragileClient,
					endpointId: "we_1",
					secrets: fragile,
					overlap: 10,
					strategy,
					now,
				});
			await rotate().catch(() => {});
			const during = await rotate().catch(() => rotate());
			expect(during.step, `crash at ${crashAt}`).toBe("overlap");
			const stored = (await fragile.load()).map((one) => one.secret);
			for (const endpoint of endpoints.values()) expect(stored, `crash at ${crashAt}`).toContain(endpoint.secret);
			time = 10;
			await rotate().catch(() => {});
			const after = await fragile.read();
			if (after.rotation) await rotate();
			expect((await fragile.read()).rotation, `crash at ${crashAt}`).toBeUndefined();
			expect([...endpoints.values()].map((endpoint) => endpoint.secret)).toEqual(
				(await fragile.load()).map((one) => one.secret),
			);
		}
	});
});

describe("the secret store", () => {
	it("loses no change when two processes write at once", async () => {
		const document = memoryDocument();
		const stores = [secretStore(document), secretStore(document), secretStore(document)];
		await Promise.all(
			Array.from({ length: 30 }, (_, i) =>
				stores[i % 3]?.update((state) => ({ secrets: [...state.secrets, { secret: `s${i}` }] })),
			),
		);
		expect((await stores[0]?.load())?.length).toBe(30);
	});

	it("prints no secret", async () => {
		const secrets = await prepared();
		const { inspect } = await import("node:util");
		expect(JSON.stringify(secrets) + inspect(secrets, { depth: 9 })).not.toContain("old");
	});
});
