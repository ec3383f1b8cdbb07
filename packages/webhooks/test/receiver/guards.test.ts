import { runInNewContext } from "node:vm";
import {
	createReceiver,
	memoryStore,
	type ReceiverNotice,
	type ReceiverOptions,
	type StandardSchema,
	type Webhooks,
	WebhookVerificationError,
	withSchemas,
} from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import { type ArcusEvents, arcusWebhooks, type UnknownEvent } from "@countersign/webhooks/arcus";
import { type DeskflowEvent, deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createVerifier } from "../../src/core/verifier.ts";
import { virtualClock } from "../support/virtual-clock.ts";
import { delivery, NOW, SECRET, settle, webhooks } from "./helpers.ts";

const unhandled = vi.fn();
const logged = vi.spyOn(console, "error");
beforeEach(() => {
	unhandled.mockReset();
	logged.mockReset().mockImplementation(() => {});
	process.on("unhandledRejection", unhandled);
});
afterEach(async () => {
	await settle();
	process.off("unhandledRejection", unhandled);
	expect(unhandled).not.toHaveBeenCalled();
});
type Options = Partial<ReceiverOptions<ArcusEvents, UnknownEvent, undefined>>;
const make = (options: Options = {}) => createReceiver({ webhooks, now: () => NOW, ...options });

describe("user callbacks", () => {
	const ways: [string, () => unknown][] = [
		[
			"throw",
			() => {
				throw new Error("from a listener");
			},
		],
		["reject", async () => Promise.reject(new Error("from a listener"))],
		[
			"reject with a foreign promise",
			// biome-ignore lint/suspicious/noThenProperty: a promise of another library
			() => ({ then: (_: unknown, no: (e: unknown) => void) => no(new Error("from a listener")) }),
		],
	];
	it.each(ways)("callbacks that %s change no response, and the error is logged", async (_, listener) => {
		const receiver = make({ onError: listener, observe: listener });
		receiver.on("order.created", ({ id }) => {
			if (id === "bad") throw new Error("handler");
		});
		const statuses = [];
		for (const id of ["good", "bad"]) statuses.push((await receiver.process(await delivery(id))).status);
		statuses.push((await receiver.process({ body: {} as never, headers: {} })).status);
		expect(statuses).toEqual([200, 500, 400]);
		await settle();
		const lines = logged.mock.calls.map(([line]) => String(line));
		expect(lines).toContain("countersign: onError failed");
		expect(lines).toContain("countersign: observe failed");
	});
	it("errors thrown by secretCache.onError are logged for each failed load; without the callback, the failed load itself is logged", async () => {
		const down = () => Promise.reject(new Error("vault is down"));
		for (const [, onError] of ways)
			await arcusWebhooks({ secrets: down, now: () => NOW, secretCache: { onError } }).check(
				"{}",
				await signature("{}"),
			);
		await settle();
		expect(logged.mock.calls.filter(([line]) => line === "countersign: secretCache.onError failed")).toHaveLength(6);
		await arcusWebhooks({ secrets: down, now: () => NOW }).check("{}", await signature("{}"));
		expect(logged).toHaveBeenCalledWith("countersign: loading webhook secrets failed", new Error("vault is down"));
	});
	it("callbacks that never settle do not accumulate: after a thousand, further notices are dropped, and this is logged once", async () => {
		const observe = vi.fn(() => new Promise(() => {}));
		const receiver = make({ observe });
		for (let index = 0; index < 1500; index++) await receiver.process({ body: "{}", headers: {} });
		expect(observe).toHaveBeenCalledTimes(1000);
		expect(logged.mock.calls.filter(([, error]) => String(error).includes("are still pending"))).toHaveLength(1);
	});
	it("a schema that throws refuses the event, and what it threw is reported", async () => {
		const bug = new Error("a bug in the schema");
		const schema = (validate: () => never): StandardSchema => ({ "~standard": { version: 1, validate } });
		const onError = vi.fn();
		for (const validate of [
			() => {
				throw bug;
			},
			() => Promise.reject(bug) as never,
		]) {
			const checked = withSchemas(webhooks, { "order.created": schema(validate) });
			const receiver = createReceiver({ webhooks: checked, onError, now: () => NOW });
			receiver.on("*", () => {});
			expect(await receiver.process(await delivery("e1"))).toMatchObject({
				status: 400,
				body: '{"error":"invalid_payload"}',
			});
		}
		expect(onError.mock.calls.map(([error]) => error)).toEqual([bug, bug]);
	});
	it("a handler that throws something that cannot be printed fails like any other", async () => {
		const store = memoryStore({ now: () => NOW });
		const receiver = make({ store, onError: () => {}, maxAttempts: 2 });
		receiver.on("*", () => {
			throw Object.create(null);
		});
		const statuses = [];
		for (let count = 0; count < 3; count++) statuses.push((await receiver.process(await delivery("e1"))).status);
		expect(statuses).toEqual([500, 200, 200]);
		expect(store.get("arcus:e1")).toMatchObject({ state: "dead", attempts: 2 });
	});
	it("a custom store can return values instead of promises", async () => {
		const inner = memoryStore({ now: () => NOW });
		const claim = { key: "arcus:e1", token: 1, attempt: 1, takenOver: false, leaseUntil: NOW };
		const store = { ...inner, claim: () => ({ state: "claimed", claim }), complete: () => true } as never;
		const receiver = make({ store });
		receiver.on("*", () => {});
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
	});
	it("a handler that rejects after its timeout does not end the process", async () => {
		const clock = virtualClock();
		const onError = vi.fn();
		const receiver = createReceiver({ webhooks, clock, handlerTimeout: 50, onError });
		receiver.on(
			"*",
			(_event, { signal }) =>
				new Promise((_, no) => signal.addEventListener("abort", () => setImmediate(no, new Error("late")))),
		);
		const response = receiver.process(await delivery("e1"));
		await clock.advance(50);
		expect((await response).status).toBe(500);
		await receiver.idle();
		expect(onError.mock.calls.map(([error]) => (error as Error).message)).toContain("late");
	});
});

const signature = (body: string) => webhooks.sign(body);

describe("verifiers with bugs", () => {
	const bug = () => {
		throw new TypeError("Cannot read properties of null");
	};
	const parts = {
		name: "broken",
		importKey: () => ({ matches: () => true }),
		readProof: () => ({ prefix: "", candidates: [""] }),
		readEvent: () => ({ id: "e1" }),
		eventType: () => "a",
		eventId: () => "e1",
		sign: () => ({}),
	};
	it.each([
		["readProof", { readProof: bug }, "malformed_header"],
		["matches", { importKey: () => ({ matches: bug }) }, "signature_mismatch"],
		["matches later", { importKey: () => ({ matches: async () => bug() }) }, "signature_mismatch"],
		["readEvent", { readEvent: bug }, "invalid_payload"],
	])("a verifier that throws in %s returns a refusal, and throws only its own error", async (_, change, code) => {
		const verifier = createVerifier({ ...parts, ...change } as never, "s", {}) as Webhooks<object, unknown>;
		expect(await verifier.check("{}", {})).toMatchObject({ ok: false, code });
		const error = await verifier.verify("{}", {}).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(WebhookVerificationError);
		expect((error as Error).message).not.toContain("properties of null");
	});
	it.each([
		["eventType", { eventType: () => undefined }],
		["eventId", { eventId: () => "" }],
		["eventId later", { eventId: async () => undefined }],
	])("a verifier whose %s does not return a string gets 400 and a report", async (_, change) => {
		const onError = vi.fn();
		const verifier = createVerifier({ ...parts, ...change } as never, "s", {});
		const receiver = createReceiver({ webhooks: verifier, onError });
		receiver.on("*", () => {});
		expect((await receiver.process({ body: "{}", headers: {} })).status).toBe(400);
		expect(String(onError.mock.calls[0]![0])).toContain('The verifier "broken" returned no event');
	});
	it("a verifier reports what your adapt function threw", async () => {
		const onError = vi.fn();
		const adapt = (json: unknown) => (json as { order: DeskflowEvent }).order;
		const receiver = createReceiver({ webhooks: deskflowWebhooks({ adapt }), onError });
		receiver.on("*", () => {});
		expect((await receiver.process({ body: "null", headers: {} })).status).toBe(400);
		expect(onError).toHaveBeenCalledWith(expect.any(TypeError), {});
	});
});

describe("a forged body that is JSON, and no event,", () => {
	const verifiers = {
		arcus: webhooks,
		arca: arcaWebhooks({ secrets: "a-token-for-arca-deliveries" }),
		deskflow: deskflowWebhooks(),
		"deskflow with hmac": deskflowWebhooks({ verification: "hmac", secrets: "a-secret-for-deskflow" }),
		standard: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now: () => NOW }),
	} as Record<string, Webhooks<object, unknown>>;
	const bodies = [
		"null",
		"5",
		'"text"',
		"true",
		"[]",
		"[null]",
		"{}",
		'{"id":5}',
		'{"data":null,"type":7,"event":[]}',
		"",
	];
	it.each(Object.entries(verifiers))(
		"a forged body that is JSON but not an event gets 400 from %s, signed or not, and never 500",
		async (_, verifier) => {
			const receiver = createReceiver({ webhooks: verifier, onError: () => {} });
			receiver.on("*", () => {});
			const checked = withSchemas(verifier, {});
			for (const body of bodies) {
				const headers = await verifier.sign(body);
				for (const given of [headers, {}, { ...headers, "x-arca-event": "order" }]) {
					const { status } = await receiver.process({ body, headers: given });
					expect([200, 400], `${body}: ${status}`).toContain(status);
					expect(await checked.check(body, given)).toHaveProperty("ok");
				}
			}
		},
	);
});

describe("bodies in every form", () => {
	const bytesOf = (text: string) => new TextEncoder().encode(text);
	const forms: [string, (text: string) => unknown][] = [
		["ArrayBuffer", (text) => bytesOf(text).buffer],
		[
			"ArrayBuffer of another realm",
			(text) => runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...bytesOf(text)] }),
		],
		["Uint8Array of another realm", (text) => runInNewContext("Uint8Array.from(bytes)", { bytes: [...bytesOf(text)] })],
		[
			"SharedArrayBuffer",
			(text) => {
				const bytes = bytesOf(text);
				const shared = new SharedArrayBuffer(bytes.length);
				new Uint8Array(shared).set(bytes);
				return shared;
			},
		],
		[
			"view of a SharedArrayBuffer",
			(text) => {
				const bytes = bytesOf(text);
				const view = new Uint8Array(new SharedArrayBuffer(bytes.length + 8), 4, bytes.length);
				view.set(bytes);
				return view;
			},
		],
		["DataView", (text) => new DataView(bytesOf(`....${text}`).buffer, 4)],
		["Int8Array", (text) => new Int8Array(bytesOf(text).buffer)],
		["Buffer in a pool", (text) => Buffer.from(text)],
		["text", (text) => text],
	];
	it.each(forms)("a body that is a %s reaches the inbox as the bytes that were verified", async (_, form) => {
		const { body, headers } = await delivery("e1");
		const receiver = make();
		const accepted: (string | Uint8Array)[] = [];
		const response = await receiver.process(
			{ body: form(body) as never, headers },
			async (_verified, { body: kept }) => {
				accepted.push(kept);
				return { status: 200, headers: {}, body: "" };
			},
		);
		expect(response.status).toBe(200);
		expect(accepted.map((kept) => Buffer.from(kept as Uint8Array).toString())).toEqual([body]);
	});
	it("the owner of a body may overwrite it while it is being handled", async () => {
		const { body, headers } = await delivery("e1");
		const bytes = Buffer.from(body);
		const kept: (string | Uint8Array)[] = [];
		const receiver = make();
		const pending = receiver.process({ body: bytes, headers }, async (_verified, accepted) => {
			bytes.fill(0);
			kept.push(accepted.body);
			return { status: 200, headers: {}, body: "" };
		});
		await pending;
		expect(kept.map((one) => Buffer.from(one as Uint8Array).toString())).toEqual([body]);
	});
	it("a body over the limit is refused in every form", async () => {
		const small = arcusWebhooks({ secrets: SECRET, maxBodyBytes: 10, now: () => NOW });
		for (const [, form] of forms)
			expect(await small.check(form("x".repeat(11)) as never, {})).toMatchObject({ code: "body_too_large" });
	});
});

describe("missing secrets", () => {
	it("deliveries without secrets get 503 and one line in the log instead of 400", async () => {
		const clock = virtualClock(NOW);
		const onError = vi.fn();
		let up = false;
		const secrets = async () => {
			if (!up) throw new Error("vault is down");
			return SECRET;
		};
		const source = arcusWebhooks({ secrets, clock, secretCache: { onError: () => {} } });
		const receiver = createReceiver({ webhooks: source, onError, clock });
		receiver.on("*", () => {});
		for (let count = 0; count < 3; count++) {
			const response = await receiver.process(await delivery("e1"));
			expect(response).toMatchObject({ status: 503, body: '{"error":"secrets_unavailable"}' });
			expect(Number(response.headers["retry-after"])).toBeGreaterThan(0);
		}
		expect(onError).toHaveBeenCalledTimes(1);
		expect(onError.mock.calls[0]![0]).toMatchObject({ code: "no_active_secret" });
		up = true;
		await clock.advance(10_000);
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
	});
	it("a load that returns no secrets does not discard those that were loaded before", async () => {
		const clock = virtualClock(NOW);
		const onError = vi.fn();
		const lists: (string[] | null | undefined)[] = [[SECRET], [], null, undefined, [""]];
		const source = arcusWebhooks({ secrets: () => lists.shift() as string[], clock, secretCache: { onError } });
		const { body, headers } = await delivery("e1");
		for (let loads = 0; loads < 5; loads++) {
			expect((await source.check(body, headers)).ok).toBe(true);
			await clock.advance(60_000);
		}
		expect(onError).toHaveBeenCalledTimes(4);
		expect(String(onError.mock.calls[0]![0])).toContain("returned none");
	});
});

describe("a clock that is set back", () => {
	it("a clock that is set back does not keep a new secret from being loaded", async () => {
		const clock = virtualClock(NOW);
		let secret = "whsec_old";
		const source = arcusWebhooks({ secrets: () => secret, clock, tolerance: false });
		const { body, headers } = await delivery("e1");
		expect((await source.check(body, headers)).ok).toBe(false);
		clock.jump(-3_600_000);
		secret = SECRET;
		await clock.advance(5_001);
		expect((await source.check(body, headers)).ok).toBe(true);
	});
	it("a clock that is set back does not keep a new secret from being loaded if only `now` is given", async () => {
		let time = NOW;
		let secret = "whsec_old";
		const source = arcusWebhooks({ secrets: () => secret, now: () => time, tolerance: false });
		const { body, headers } = await delivery("e1");
		expect((await source.check(body, headers)).ok).toBe(false);
		time -= 3_600_000;
		await source.check(body, headers);
		secret = SECRET;
		time += 5_001;
		expect((await source.check(body, headers)).ok).toBe(true);
	});
	it("a clock that is set back does not make a secret that was live wait for its notBefore again", async () => {
		const clock = virtualClock(NOW);
		const source = arcusWebhooks({ secrets: { secret: SECRET, notBefore: NOW }, clock, tolerance: false });
		const { body, headers } = await delivery("e1");
		expect((await source.check(body, headers)).ok).toBe(true);
		clock.jump(-3_600_000);
		expect((await source.check(body, headers)).ok).toBe(true);
	});
	it("a clock that is set back does not change the leases of the memory store", async () => {
		const clock = virtualClock(NOW);
		const store = memoryStore({ clock });
		await store.claim("a", 1000);
		clock.jump(-(-3_600_000));
		expect((await store.claim("a", 1000)).state).toBe("pending");
		clock.jump(-7_200_000);
		await clock.advance(1000);
		expect((await store.claim("a", 1000)).state).toBe("claimed");
	});
});

describe("the memory store", () => {
	it("memoryStore forgets abandoned claims and stays within its limit by checking a few entries for each claim", async () => {
		const clock = virtualClock(NOW);
		const store = memoryStore({ clock, maxEntries: 100, ttl: 1000 });
		for (let index = 0; index < 100; index++) await store.claim(`gone${index}`, 10);
		await clock.advance(11);
		for (let index = 0; index < 500; index++) {
			const result = await store.claim(`e${index}`, 60_000);
			if (result.state === "claimed") await store.complete(result.claim);
		}
		expect(store.size).toBeLessThanOrEqual(101);
		expect(store.get("gone0")).toBeUndefined();
	});
	it("memoryStore forgets finished events after `ttl` even if it is not full", async () => {
		const clock = virtualClock(NOW);
		const store = memoryStore({ clock, ttl: 1000 });
		for (let index = 0; index < 50; index++) {
			const result = await store.claim(`e${index}`, 60_000);
			if (result.state === "claimed") await store.complete(result.claim);
		}
		await clock.advance(1000);
		for (let index = 0; index < 10; index++) await store.claim(`new${index}`, 60_000);
		expect(store.size).toBe(10);
	});
});

describe("a very long event name", () => {
	it("a very long event name is compared only as far as the registered names need", async () => {
		const receiver = make();
		const seen: string[] = [];
		receiver.on("order.*", (_event, { type }) => void seen.push(type));
		receiver.onUnknown((_event, { type }) => void seen.push(type));
		const split = vi.spyOn(String.prototype, "lastIndexOf");
		const names = [`order.${"a.".repeat(8_000)}b`, `other.${".".repeat(16_000)}`];
		for (const name of names) await receiver.process(await delivery(name.slice(0, 5), name));
		expect(split.mock.calls.length).toBeLessThan(50);
		split.mockRestore();
		expect(seen).toEqual(names);
	});
});

describe("what `observe` receives", () => {
	it("the notice of a delivery without secrets says what was missing", async () => {
		const notices: ReceiverNotice[] = [];
		const later = arcusWebhooks({ secrets: { secret: SECRET, notBefore: NOW + 1 }, now: () => NOW });
		const receiver = createReceiver({ webhooks: later, observe: (notice) => notices.push(notice), onError: () => {} });
		await receiver.process(await delivery("e1"));
		expect(notices).toMatchObject([{ kind: "refused", refusal: { code: "no_active_secret" } }]);
	});
});
