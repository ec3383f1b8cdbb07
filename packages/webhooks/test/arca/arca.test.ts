import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
	type ArcaEvent,
	arcaEventTypes,
	arcaWebhooks,
	changeId,
	WebhookVerificationError,
} from "../../src/arca/index.ts";

const TOKEN = "arca_wh_4f3a1b9e2c8d76f05e3a1b9e2c8d76f0";
const OTHER = "arca_wh_00000000000000000000000000000000";
const PING = {
	event: "ping",
	timestamp: "2026-03-18T18:00:00.000Z",
	workspaceId: null,
	before: null,
	after: null,
	data: {},
};
const MOVED = {
	event: "task.status.changed",
	timestamp: "2026-03-18T18:00:00.000Z",
	workspaceId: 7,
	before: { id: 12, title: "Write", status: { id: 1, name: "To do", icon: null, color: "gray", category: "pending" } },
	after: { id: 12, title: "Write", status: { id: 3, name: "Done", icon: null, color: "green", category: "completed" } },
	data: {},
};

const delivery = (
	event: object,
	token: string | null,
	extra: Record<string, string> = {},
): [string, Record<string, string>] => [
	JSON.stringify(event),
	{
		"content-type": "application/json",
		"user-agent": "Arca-Webhooks/1.0",
		"x-arca-event": (event as { event: string }).event,
		...(token !== null && { authorization: `Bearer ${token}` }),
		...extra,
	},
];

const codeOf = async (webhooks: ReturnType<typeof arcaWebhooks>, [body, headers]: [string, Record<string, string>]) => {
	const result = await webhooks.check(body, headers);
	return result.ok ? "ok" : result.code;
};

describe("token vectors", () => {
	const webhooks = arcaWebhooks({ secrets: TOKEN });
	const vectors: readonly [name: string, headers: Record<string, string>, verdict: string][] = [
		["the token", { authorization: `Bearer ${TOKEN}` }, "ok"],
		["the scheme in a different letter case", { authorization: `bearer ${TOKEN}` }, "ok"],
		["the header in a different letter case", { Authorization: `Bearer ${TOKEN}` }, "ok"],
		["several spaces after the scheme", { authorization: `Bearer   ${TOKEN}` }, "ok"],
		["another token of the same length", { authorization: `Bearer ${OTHER}` }, "signature_mismatch"],
		["the token without its last character", { authorization: `Bearer ${TOKEN.slice(0, -1)}` }, "signature_mismatch"],
		["the token and one more character", { authorization: `Bearer ${TOKEN}0` }, "signature_mismatch"],
		["the token in a different letter case", { authorization: `Bearer ${TOKEN.toUpperCase()}` }, "signature_mismatch"],
		["the token without the scheme", { authorization: TOKEN }, "malformed_header"],
		["another scheme", { authorization: `Basic ${TOKEN}` }, "malformed_header"],
		["only the scheme", { authorization: "Bearer" }, "malformed_header"],
		["the scheme and a space", { authorization: "Bearer " }, "malformed_header"],
		["two tokens", { authorization: `Bearer ${TOKEN} ${TOKEN}` }, "malformed_header"],
		["two tokens with a comma", { authorization: `Bearer ${TOKEN}, Bearer ${TOKEN}` }, "malformed_header"],
		["a token in quotes", { authorization: `Bearer "${TOKEN}"` }, "signature_mismatch"],
		["letters outside ASCII", { authorization: "Bearer tökén" }, "malformed_header"],
		["an endless token", { authorization: `Bearer ${"a".repeat(10_000)}` }, "malformed_header"],
		["an empty header", { authorization: "" }, "malformed_header"],
		["no header", {}, "missing_header"],
		["the token in another header", { "x-authorization": `Bearer ${TOKEN}` }, "missing_header"],
	];
	it.each(vectors)("%s", async (_name, headers, verdict) => {
		expect(await codeOf(webhooks, [JSON.stringify(MOVED), { "x-arca-event": MOVED.event, ...headers }])).toBe(verdict);
	});

	it("two Authorization headers are refused even when both are right", async () => {
		const pairs: [string, string][] = [
			["authorization", `Bearer ${TOKEN}`],
			["Authorization", `Bearer ${TOKEN}`],
		];
		expect(await webhooks.check(JSON.stringify(MOVED), pairs)).toMatchObject({ ok: false, code: "malformed_header" });
	});

	it("check and checkSync agree on every vector", async () => {
		for (const [, headers] of vectors) {
			const all = { "x-arca-event": MOVED.event, ...headers };
			expect(webhooks.checkSync(JSON.stringify(MOVED), all)).toEqual(await webhooks.check(JSON.stringify(MOVED), all));
		}
	});
});

describe("two tokens while a webhook is replaced", () => {
	const now = Date.parse("2026-06-01T00:00:00Z");
	const webhooks = (at: number) =>
		arcaWebhooks({
			secrets: [
				{ secret: OTHER, id: "new" },
				{ secret: TOKEN, id: "old", expiresAt: now },
			],
			now: () => at,
		});

	it("both tokens are valid until the old one expires, and the result says which one was used", async () => {
		const [body, headers] = delivery(MOVED, TOKEN);
		expect(await webhooks(now - 1).check(body, headers)).toMatchObject({
			ok: true,
			secret: { id: "old", index: 1, expiresAt: now },
		});
		const [again, fresh] = delivery(MOVED, OTHER);
		expect(await webhooks(now - 1).check(again, fresh)).toMatchObject({ ok: true, secret: { id: "new", index: 0 } });
	});

	it("the old token is refused from the moment it expires, with a different code than an unknown token", async () => {
		expect(await codeOf(webhooks(now), delivery(MOVED, TOKEN))).toBe("secret_expired");
		expect(await codeOf(webhooks(now), delivery(MOVED, "arca_wh_wrong"))).toBe("signature_mismatch");
	});

	it("a token that is added while the process runs is valid at once: a mismatch loads the tokens again", async () => {
		let tokens = [TOKEN];
		const loaded = arcaWebhooks({ secrets: () => tokens });
		expect(await codeOf(loaded, delivery(MOVED, TOKEN))).toBe("ok");
		tokens = [TOKEN, OTHER];
		expect(await codeOf(loaded, delivery(MOVED, OTHER))).toBe("ok");
	});
});

describe("the ping", () => {
	const webhooks = arcaWebhooks({ secrets: TOKEN });

	it("a ping is accepted before the token is known, because Arca shows it only afterwards", async () => {
		for (const token of [null, OTHER, TOKEN]) expect(await codeOf(webhooks, delivery(PING, token))).toBe("ok");
		expect((await webhooks.verify(...delivery(PING, null))).event).toBe("ping");
		expect(webhooks.verifySync(...delivery(PING, null)).event).toBe("ping");
	});

	it("a ping gets a response and reaches no handler", () => {
		expect(webhooks.reply?.(PING as unknown as ArcaEvent, { body: "", headers: {} })).toEqual({ received: true });
		expect(webhooks.reply?.(MOVED as unknown as ArcaEvent, { body: "", headers: {} })).toBeUndefined();
	});

	it("a delivery that names another event or has a state is refused without the token, even if it also says that it is a ping", async () => {
		expect(await codeOf(webhooks, delivery(PING, null, { "x-arca-event": "task.created" }))).toBe("missing_header");
		expect(await codeOf(webhooks, delivery(MOVED, null, { "x-arca-event": "ping" }))).toBe("missing_header");
		expect(await codeOf(webhooks, delivery({ ...PING, after: { id: 1 } }, null))).toBe("missing_header");
		expect(await codeOf(webhooks, ["not json", { "x-arca-event": "ping" }])).toBe("missing_header");
	});

	it("a ping is returned without anything else that it contains", async () => {
		const [, headers] = delivery(PING, null);
		const event = await webhooks.verify(
			JSON.stringify({ ...PING, data: { note: "x" }, user: { id: 1 }, workspaceId: 4 }),
			headers,
		);
		expect(event).toEqual({ ...PING, data: {} });
	});

	it("a ping must have Arca's user agent if requireUserAgent is set", async () => {
		const careful = arcaWebhooks({ secrets: TOKEN, requireUserAgent: true });
		expect(await codeOf(careful, delivery(PING, null))).toBe("ok");
		expect(await codeOf(careful, delivery(PING, null, { "user-agent": "curl/8" }))).toBe("malformed_header");
	});

	it('a ping must have the token if ping is "verified"', async () => {
		const strict = arcaWebhooks({ secrets: TOKEN, ping: "verified" });
		expect(await codeOf(strict, delivery(PING, null))).toBe("missing_header");
		expect(await codeOf(strict, delivery(PING, TOKEN))).toBe("ok");
	});
});

describe("events", () => {
	const webhooks = arcaWebhooks({ secrets: TOKEN });

	it("the event's name narrows the types of before and after", async () => {
		const event = await webhooks.verify(...delivery(MOVED, TOKEN));
		if (event.event !== "task.status.changed") throw new Error("another event");
		expectTypeOf(event.after?.title).toEqualTypeOf<string | undefined>();
		expect([event.before?.status?.category, event.after?.status?.category]).toEqual(["pending", "completed"]);
	});

	it("the list of names contains the eight task events and the ping", () => {
		expect([...arcaEventTypes].sort()).toEqual(
			[
				"ping",
				"task.assignees.changed",
				"task.created",
				"task.deleted",
				"task.due_date.changed",
				"task.labels.changed",
				"task.priority.changed",
				"task.start_date.changed",
				"task.status.changed",
			].sort(),
		);
	});

	it.each(["task.title.changed", "folder.created", "list.moved", "space.renamed"])(
		"the unknown event %s is accepted",
		async (event) => {
			const passed = await webhooks.verify(...delivery({ ...MOVED, event }, TOKEN));
			expect([passed.event, webhooks.eventType(passed, { body: "", headers: {} })]).toEqual([event, event]);
		},
	);

	it("the event name comes from the header if the body has none, and from the body if there is no header", async () => {
		const { event: _event, ...nameless } = MOVED;
		const headers = { authorization: `Bearer ${TOKEN}` };
		expect((await webhooks.verify(JSON.stringify(nameless), { ...headers, "x-arca-event": MOVED.event })).event).toBe(
			MOVED.event,
		);
		expect((await webhooks.verify(JSON.stringify(MOVED), headers)).event).toBe(MOVED.event);
	});

	it.each([
		["two names", MOVED, { "x-arca-event": "task.deleted" }],
		["a list", [MOVED], {}],
		["an invalid state", { ...MOVED, after: "gone" }, {}],
		["an invalid time", { ...MOVED, timestamp: 5 }, {}],
	])("a payload with %s is refused", async (_name, body, headers) => {
		const all = { authorization: `Bearer ${TOKEN}`, "x-arca-event": MOVED.event, ...headers };
		expect(await webhooks.check(JSON.stringify(body), all)).toMatchObject({ ok: false, code: "invalid_payload" });
	});

	it("a foreign user agent is refused only if requireUserAgent is set", async () => {
		const foreign = delivery(MOVED, TOKEN, { "user-agent": "curl/8" });
		expect(await codeOf(webhooks, foreign)).toBe("ok");
		const careful = arcaWebhooks({ secrets: TOKEN, requireUserAgent: true });
		expect(await codeOf(careful, foreign)).toBe("malformed_header");
		expect(await codeOf(careful, delivery(MOVED, TOKEN, { "user-agent": "Mozilla/5.0 Arca-Webhooks/2.0" }))).toBe("ok");
	});
});

describe("ids of changes", () => {
	const event = MOVED as unknown as ArcaEvent;

	it("a repeated delivery has the same id, whatever the order of its fields", async () => {
		const turned = {
			data: {},
			after: MOVED.after,
			before: MOVED.before,
			workspaceId: 7,
			timestamp: MOVED.timestamp,
			event: MOVED.event,
		};
		expect(await changeId(turned as unknown as ArcaEvent)).toBe(await changeId(event));
		expect(await changeId({ ...event, workspace: { id: 7 }, user: { id: 1 } } as ArcaEvent)).toBe(
			await changeId(event),
		);
	});

	it("the id of a change is different for another task, state, event, workspace or time", async () => {
		const others = [
			{ ...MOVED, timestamp: "2026-03-18T18:00:00.001Z" },
			{ ...MOVED, event: "task.priority.changed" },
			{ ...MOVED, workspaceId: 8 },
			{ ...MOVED, after: { ...MOVED.after, id: 13 } },
			{ ...MOVED, before: null },
			{ ...MOVED, data: { reason: "x" } },
		];
		const ids = await Promise.all([event, ...(others as unknown as ArcaEvent[])].map(changeId));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
	});
});

describe("signing and options", () => {
	it("a delivery that the verifier signs has Arca's headers and is accepted", async () => {
		const webhooks = arcaWebhooks({ secrets: TOKEN });
		const body = JSON.stringify(MOVED);
		const headers = await webhooks.sign(body);
		expect(headers).toEqual({
			Authorization: `Bearer ${TOKEN}`,
			"X-Arca-Event": MOVED.event,
			"User-Agent": "Arca-Webhooks/1.0",
		});
		expect((await webhooks.verify(body, headers)).event).toBe(MOVED.event);
	});

	it.each([[""], ["  "], [`Bearer ${TOKEN}`], [`${TOKEN}\n`], [[]]])(
		"the token %j is rejected when the verifier is created, without being shown",
		(secrets) => {
			expect(() => arcaWebhooks({ secrets })).toThrow(TypeError);
			try {
				arcaWebhooks({ secrets });
			} catch (error) {
				expect(String(error)).not.toContain(TOKEN);
			}
		},
	);

	it("a printed verifier, result or error does not show the token", async () => {
		const webhooks = arcaWebhooks({ secrets: TOKEN });
		const failure = await webhooks.verify(...delivery(MOVED, OTHER)).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(WebhookVerificationError);
		for (const text of [
			inspect(webhooks, { depth: 9, showHidden: true }),
			JSON.stringify(webhooks),
			inspect(failure, { depth: 9 }),
		])
			expect(text).not.toMatch(new RegExp(`${TOKEN}|${OTHER}`));
	});
});

describe("options that would be ignored", () => {
	it.each<[string, object]>([
		["an unknown kind of ping", { ping: "closed" }],
		["a tolerance", { tolerance: 300 }],
		["a misspelled name", { token: "t" }],
		["a string instead of a boolean", { requireUserAgent: "false" }],
		["a cache of secrets that are not loaded", { secretCache: { ttl: 1 } }],
	])("%s: causes a TypeError when the verifier is created", (_name, options) => {
		expect(() => arcaWebhooks({ secrets: "token", ...options } as never)).toThrow(TypeError);
	});
});
