import { expect, it } from "vitest";
import type { Thread } from "../src/control/generated/index.ts";
import { facts as arcusFacts } from "../src/facts/generated/arcus.ts";
import { scriptOf } from "../src/threads/saved/script-file.ts";
import type { Session } from "../src/threads/saved/session.ts";

/** A logged request without what these tests do not look at. */
const logged = (operation: string, path: string, request_body: string, response: unknown): Thread =>
	({
		id: path,
		cause: { kind: "request", title: `POST ${path}`, detail: {} },
		checks: [],
		events: [],
		ran: [],
		request: {
			request: { request_id: path, operation, path, method: "POST", status: 201, idempotency_key: null, fault: null },
			query: "",
			request_headers: {},
			request_body,
			response_headers: {},
			response_body: JSON.stringify(response),
			unread: [],
		},
	}) as unknown as Thread;

const sessionWith = (...threads: Thread[]): Session => ({
	api: "shop",
	title: "Shop",
	controlUrl: "http://127.0.0.1:4000/control/v1",
	facts: {
		...arcusFacts,
		operations: {
			"items.create": ["POST", "/items", ""],
			"items.touch": ["POST", "/items/{id}/touch", ""],
		} as const,
	},
	threads,
});

it("a quantity or another id with the digits of an id stays a number, and a field of the id reads it", () => {
	const { text } = scriptOf(
		sessionWith(
			logged("items.create", "/items", "{}", { id: 5 }),
			logged(
				"items.create",
				"/items",
				'{"item_id":5,"quantity":5,"item_ids":[5],"folder_id":5,"parent":{"item_id":"5"}}',
				{},
			),
			logged("items.touch", "/items/5/touch", "", {}),
		),
	);
	const id = 'Number(idOf(step1, "id"))';
	expect(text).toContain(
		`{ "item_id": ${id}, "quantity": 5, "item_ids": [${id}], "folder_id": 5, "parent": { "item_id": String(${id}) } }`,
	);
	expect(text).toContain(`items.touch(${id})`);
});

it("a move of the clock makes up for the time that the session took", () => {
	const at = (seconds: number) => new Date(Date.UTC(2026, 4, 1) + seconds * 1000).toISOString();
	const move = (from: number, to: number): Thread =>
		({
			id: `thr_${from}`,
			cause: { kind: "clock", title: "Clock", at: at(from), detail: { by_ms: (to - from) * 1000, now: at(to) } },
			request: null,
			ran: [],
		}) as unknown as Thread;
	const first = logged("items.create", "/items", "{}", {});
	const session = sessionWith({ ...first, cause: { ...first.cause, at: at(0) } }, move(7, 60), move(65, 100));
	const { text } = scriptOf(session);
	expect(text.match(/by: "(\d+)ms"/g)).toEqual(['by: "60000ms"', 'by: "40000ms"']);
});

it("a field named __proto__ does not change the prototype of what is sent", () => {
	const { text } = scriptOf(sessionWith(logged("items.create", "/items", '{"__proto__":{"admin":true}}', {})));
	expect(text).toContain('["__proto__"]: { "admin": true }');
});

it("a path that the API does not have is left out, even if it ends like one that it has", () => {
	const lost = logged("items.create", "/elsewhere/items", "{}", {});
	const { skipped } = scriptOf(
		sessionWith({
			...lost,
			request: { ...lost.request!, request: { ...lost.request!.request, operation: null, status: 404 } },
		}),
	);
	expect(skipped).toEqual(["POST /elsewhere/items (the SDK has no method for it)"]);
});

it("requests with a cut body or a broken escape in the path are left out, and named", () => {
	const { skipped } = scriptOf(
		sessionWith(
			logged("items.create", "/items", '{"name":"aaaa…', {}),
			logged("items.touch", "/items/%/touch", "", {}),
		),
	);
	expect(skipped).toEqual([
		"POST /items (the SDK has no method for it)",
		"POST /items/%/touch (the SDK has no method for it)",
	]);
});
