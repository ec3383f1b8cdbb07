import { inspect } from "node:util";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it, vi } from "vitest";
import { memoryDocument } from "../../src/drivers/memory/secret-document.ts";
import type { RotationClient } from "../../src/rotation/client.ts";
import { EndpointNotActiveError, RotationInProgressError, rotateWebhookSecret } from "../../src/rotation/rotate.ts";
import type { SecretDocument } from "../../src/rotation/secret-document.ts";
import { secretStore } from "../../src/rotation/secret-store.ts";

/** A sender with idempotency keys: endpoints with one secret each, and a switch that acts at once. */
function sender() {
	const endpoints = new Map<string, { secret: string; url: string; status?: string }>([
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
			retrieve: async (id) => {
				const { url = "", status = "active" } = endpoints.get(id) ?? {};
				return { id, url, status, enabled_events: ["*"] };
			},
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

describe("rotation in place", () => {
	it("a rotation in place stores the old and the new secret, the old one with an expiry, and removes it after the overlap", async () => {
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

	it("a rotation in place refuses to begin with an empty store, whose receivers would refuse everything", async () => {
		const { client } = sender();
		await expect(
			rotateWebhookSecret({ client, endpointId: "we_1", secrets: secretStore(memoryDocument()) }),
		).rejects.toThrow(TypeError);
	});

	it("a rotation in place leaves the store unchanged if the sender rejects the first call, and keeps its state if an earlier call may have switched the secret", async () => {
		const { client } = sender();
		const secrets = await prepared();
		const before = await secrets.read();
		const refusing = (status: number, attempts = 1): RotationClient => ({
			webhookEndpoints: {
				...client.webhookEndpoints,
				rotateSecret: () => Promise.reject(Object.assign(new Error("no"), { status, attempts })),
			},
		});
		const rotate = (one: RotationClient) => rotateWebhookSecret({ client: one, endpointId: "we_1", secrets });
		for (const status of [400, 401, 403, 404, 422]) {
			await expect(rotate(refusing(status))).rejects.toThrow("no");
			expect(await secrets.read(), String(status)).toEqual(before);
		}
		for (const unclear of [refusing(500), refusing(429), refusing(408), refusing(404, 2)]) {
			await expect(rotate(unclear)).rejects.toThrow("no");
			expect((await secrets.read()).rotation?.step).toBe("requested");
			await expect(rotate(refusing(404))).rejects.toThrow("no");
			expect((await secrets.read()).rotation?.step).toBe("requested");
			await secrets.update(({ rotation: _, ...rest }) => rest);
		}
	});

	it("a rotation in place waits for the lead before the switch, and after a crash only for what is left of it", async () => {
		const { client } = sender();
		const secrets = await prepared();
		const seen: unknown[] = [];
		const watching: RotationClient = {
			webhookEndpoints: {
				...client.webhookEndpoints,
				async rotateSecret(...args) {
					seen.push(Date.now() - (await secrets.read()).rotation!.startedAt >= 59);
					return client.webhookEndpoints.rotateSecret(...args);
				},
			},
		};
		const options = { client: watching, endpointId: "we_1", secrets, lead: 60 };
		const crashed = AbortSignal.timeout(20);
		await expect(rotateWebhookSecret({ ...options, signal: crashed })).rejects.toThrow();
		expect((await secrets.read()).rotation?.step).toBe("requested");
		await rotateWebhookSecret(options);
		expect(seen).toEqual([true]);
		await expect(rotateWebhookSecret({ ...options, lead: -1 })).rejects.toThrow(TypeError);
	});

	it("a rotation in place reports that the sender paused the endpoint while a crash kept the new secret from being stored", async () => {
		const { client, endpoints } = sender();
		const secrets = await prepared();
		const options = { client, endpointId: "we_1", secrets };
		const dying: RotationClient = {
			webhookEndpoints: {
				...client.webhookEndpoints,
				async rotateSecret(...args) {
					await client.webhookEndpoints.rotateSecret(...args);
					throw new Error("killed");
				},
			},
		};
		await expect(rotateWebhookSecret({ ...options, client: dying })).rejects.toThrow("killed");
		endpoints.get("we_1")!.status = "paused";
		expect(await rotateWebhookSecret(options)).toMatchObject({ step: "overlap", paused: true });
		// The process that got this result may have been killed before it printed it.
		expect(await rotateWebhookSecret(options)).toMatchObject({ step: "overlap", paused: true });
		endpoints.get("we_1")!.status = "active";
		expect(await rotateWebhookSecret(options)).not.toHaveProperty("paused");
	});

	it("a rotation in place reports that the sender paused the endpoint while the response to the switch took long", async () => {
		const { client, endpoints } = sender();
		const slow: RotationClient = {
			webhookEndpoints: {
				...client.webhookEndpoints,
				async rotateSecret(...args) {
					const response = await client.webhookEndpoints.rotateSecret(...args);
					endpoints.get("we_1")!.status = "paused";
					return response;
				},
			},
		};
		const options = { client: slow, endpointId: "we_1", secrets: await prepared() };
		expect(await rotateWebhookSecret(options)).toMatchObject({ step: "overlap", paused: true });
	});

	it("a rotation in place does not start while the same store is rotating another endpoint", async () => {
		const { client } = sender();
		const secrets = await prepared();
		await rotateWebhookSecret({ client, endpointId: "we_1", secrets });
		await expect(rotateWebhookSecret({ client, endpointId: "we_9", secrets })).rejects.toThrow(RotationInProgressError);
	});
});

describe.each(["in-place", "parallel"] as const)("a %s rotation that crashes", (strategy) => {
	it("a rotation that crashes at any write or call is finished by the next call, and the sender's secret is always stored or about to be stored", async () => {
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

describe("a parallel rotation whose second subscription was paused by refused deliveries", () => {
	const begun = async () => {
		const { client, endpoints } = sender();
		const secrets = await prepared();
		let time = 0;
		const updates: string[] = [];
		const update = async (id: string, _params: never, { idempotencyKey }: { idempotencyKey: string }) => {
			updates.push(idempotencyKey);
			endpoints.get(id)!.status = "active";
		};
		const rotate = (canUpdate: boolean) =>
			rotateWebhookSecret({
				client: canUpdate ? { webhookEndpoints: { ...client.webhookEndpoints, update } } : client,
				endpointId: "we_1",
				secrets,
				overlap: 100,
				strategy: "parallel",
				now: () => time,
			});
		const { endpointId } = await rotate(true);
		const pause = (at: number) => {
			time = at;
			endpoints.get(endpointId)!.status = "paused";
		};
		const wait = (at: number) => {
			time = at;
		};
		return { endpoints, secrets, rotate, pause, updates, wait };
	};

	it("a parallel rotation whose second subscription was paused sets it active and keeps the old one and its secret for another full overlap", async () => {
		const { endpoints, secrets, rotate, pause, updates, wait } = await begun();
		pause(100);
		expect(await rotate(true)).toMatchObject({ step: "overlap", endsAt: 200 });
		pause(150);
		expect(await rotate(true)).toMatchObject({ step: "overlap", endsAt: 250 });
		expect(new Set(updates).size).toBe(2);
		expect(endpoints.size).toBe(2);
		expect(await secrets.load()).toEqual([{ secret: "new1" }, { secret: "old", expiresAt: 250 + 3_600_000 }]);
		wait(250);
		expect((await rotate(true)).step).toBe("done");
		expect([...endpoints.keys()]).toEqual(["we_2"]);
	});

	it("a parallel rotation whose second subscription was paused removes nothing if it cannot be set active", async () => {
		const { endpoints, rotate, pause } = await begun();
		pause(100);
		await expect(rotate(false)).rejects.toThrow(EndpointNotActiveError);
		expect(endpoints.size).toBe(2);
	});
});

describe("the switch of the sender", () => {
	const body = '{"id":"e1","object":"event","type":"webhook.test","data":{"object":{}}}';
	const noted = (document: SecretDocument) =>
		secretStore(document).update((before) => ({
			...before,
			rotation: { strategy: "in-place", endpointId: "we_1", idempotencyKey: "k", startedAt: 0, step: "requested" },
		}));
	const stored = (document: SecretDocument, secret: string) =>
		secretStore(document).update(({ secrets }) => ({ secrets: [{ secret }, ...secrets] }));

	it("receivers hold a delivery with an unknown signature until the new secret is stored", async () => {
		const document = memoryDocument();
		const secrets = await prepared(document);
		const webhooks = arcusWebhooks({ secrets: secretStore(document) });
		const old = await webhooks.sign(body, { secret: "old" });
		expect((await webhooks.check(body, old)).ok).toBe(true);
		await noted(document);
		const held = webhooks.check(body, await webhooks.sign(body, { secret: "new" }));
		expect((await webhooks.check(body, old)).ok).toBe(true);
		await stored(document, "new");
		expect((await held).ok).toBe(true);
		expect((await secrets.load()).length).toBe(2);
	});

	it("receivers that have just started know the old secret at once", async () => {
		const document = memoryDocument();
		await prepared(document);
		await noted(document);
		const webhooks = arcusWebhooks({ secrets: secretStore(document) });
		const reads = vi.spyOn(document, "read");
		expect((await webhooks.check(body, await webhooks.sign(body, { secret: "old" }))).ok).toBe(true);
		expect(reads).toHaveBeenCalledTimes(1);
		const held = webhooks.check(body, await webhooks.sign(body, { secret: "new" }));
		await stored(document, "new");
		await secretStore(document).update(({ rotation: _, ...rest }) => rest);
		expect((await held).ok).toBe(true);
	});

	it("receivers notice two changes in immediate succession", async () => {
		const document = memoryDocument();
		await prepared(document);
		const webhooks = arcusWebhooks({ secrets: secretStore(document) });
		for (const secret of ["old", "second", "third", "fourth"]) {
			if (secret !== "old") await stored(document, secret);
			expect((await webhooks.check(body, await webhooks.sign(body, { secret }))).ok, secret).toBe(true);
		}
	});
});

describe("secret stores", () => {
	it("the secret store keeps both changes when two processes write at once", async () => {
		const document = memoryDocument();
		const stores = [secretStore(document), secretStore(document), secretStore(document)];
		await Promise.all(
			Array.from({ length: 30 }, (_, i) =>
				stores[i % 3]?.update((state) => ({ secrets: [...state.secrets, { secret: `s${i}` }] })),
			),
		);
		expect((await stores[0]?.load())?.length).toBe(30);
	});

	it("a printed secret store shows no secret", async () => {
		const secrets = await prepared();
		const changed = await secrets.update((before) => ({ secrets: [...before.secrets, { secret: "second", id: "s" }] }));
		const all = [secrets, await secrets.load(), await secrets.read(), changed];
		const text = JSON.stringify(all) + inspect(all, { depth: 9 }) + String(await secrets.load());
		expect(text).not.toMatch(/"old"|'old'|second/);
		expect((await secrets.load()).map(({ secret }) => secret)).toEqual(["old", "second"]);
	});

	it.each(["whsec_bare_secret", '{"secrets":["whsec_bare_secret"]}', "[]", "null", '{"secrets":{}}'])(
		"the secret store rejects a document that contains %s, without repeating it",
		async (text) => {
			const document = memoryDocument();
			await document.replace(text, undefined);
			const error: unknown = await secretStore(document)
				.load()
				.catch((thrown: unknown) => thrown);
			expect(String(error)).toMatch(/contains no secrets/);
			expect(inspect(error)).not.toContain("bare_secret");
		},
	);
});
