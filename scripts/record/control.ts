/** Records a morning with the control API: every operation that responds with JSON, over two mocks with a clock of their own. */
import { createArcaMock, createArcusMock, type MockOptions } from "@countersign/mock";
import { createControl, type ServedMirror } from "@countersign/mock/control";
import { EXAMPLES_FILE } from "@countersign/openapi/document";
import { explainerOf } from "../../packages/cli/src/dev/explainer.ts";
import { bookOf, textOf } from "./book.ts";
import { type Exchange, type Json, Recorder } from "./exchange.ts";
import { modelOf } from "./model.ts";

const TOKEN = "a-token-for-the-recording";
const START = Date.UTC(2026, 4, 1, 9);
const BASE = "http://127.0.0.1:4000/control/v1";
const ENTITY = "7a0d3f7e-8f4b-4c55-9d0c-2f6f6a4b1c11";
const SCOPES = ["accounts:read", "accounts:write", "orders:read", "orders:write", "webhooks:read", "webhooks:write"];
const RECEIVER = "https://receiver.example/webhooks";

/** Operations that have no JSON response. */
export const WITHOUT_EXAMPLES: ReadonlySet<string> = new Set(["stream.listen"]);

/** Receives everything but what is sent to `/busy`. */
const options: MockOptions = {
	seed: 5,
	clock: "virtual",
	post: async (url) =>
		url.endsWith("/busy") ? { status: 503, body: "starting" } : { status: 200, body: '{"received":true}' },
};

const mirror: ServedMirror = {
	state: async () => ({
		entity_id: ENTITY,
		is_complete: true,
		resources: [
			{
				resource: "accounts",
				rows: 91,
				pending: 0,
				state: "complete",
				lag_ms: 420,
				walked_from: "2026-05-01T08:58:00.000Z",
				verified_through: "2026-05-01T08:59:00.000Z",
				differences: 0,
				last_error: null,
				limits: [],
			},
		],
		feed: { state: "read", read_at: "2026-05-01T08:59:00.000Z", last_error: null },
		history: [{ at: "2026-05-01T08:59:00.000Z", rows: 91, pending: 0, lag_ms: 420, differences: 0 }],
	}),
	check: () => mirror.state(),
};

/** Calls every operation. Returns what was sent and received, oldest first. */
export async function controlStory(): Promise<readonly Exchange[]> {
	const arcus = createArcusMock({ ...options, rateLimits: false });
	const arca = createArcaMock(options);
	const control = createControl({
		apis: [
			{
				mock: arcus,
				url: "http://127.0.0.1:4001/v1",
				mirror: () => mirror,
				explainer: explainerOf("arcus", undefined),
				collections: async () => [{ path: "arcus.postman_collection.json", text: '{"info":{"name":"Arcus"}}' }],
			},
			{ mock: arca, url: "http://127.0.0.1:4002/api/v1" },
		],
		token: TOKEN,
		now: () => START,
	});
	const server = await control.listen(0);
	const story = new Recorder(modelOf("control"), {
		// The document names the usual port, and the recording has a free one.
		fetch: (request) => fetch(new Request(request.url.replace(BASE, server.url), request)),
	});
	const recorded = story.fetch();
	const call = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
		const response = await recorded(BASE + path, {
			method,
			headers: { authorization: `Bearer ${TOKEN}`, ...(body && { "content-type": "application/json" }) },
			...(body && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
	};
	try {
		await morning(call, arcus, arca);
	} finally {
		control.close();
		await server.close();
		arcus.stop();
		arca.stop();
	}
	return story.exchanges;
}

interface Delivery {
	readonly delivery_id: string;
	readonly endpoint_id: string;
}

type Call = (method: string, path: string, body?: object) => Promise<Record<string, unknown>>;

async function morning(
	call: Call,
	arcus: ReturnType<typeof createArcusMock>,
	arca: ReturnType<typeof createArcaMock>,
): Promise<void> {
	await call("GET", "/apis");
	await call("POST", "/apis/arcus/worlds", { entity_id: ENTITY });
	await call("GET", "/apis/arcus/worlds");
	await call("GET", "/apis/arcus/event_types");
	const made = await call("POST", "/apis/arcus/keys", {
		name: "WMS integration",
		entity_id: ENTITY,
		scopes: SCOPES,
		ip_allowlist: ["127.0.0.1"],
		expires_at: "2026-08-01T00:00:00Z",
		owner: "ana.trujillo@northwind.example",
	});
	const key = made.key as string;
	const { id } = made.record as { id: string };
	const send = (method: string, path: string, body?: object): Record<string, unknown> => {
		const reply = arcus.handle({
			method,
			url: `/v1/entities/${ENTITY}${path}`,
			ip: "127.0.0.1",
			headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
			...(body && { body: JSON.stringify(body) }),
		});
		return JSON.parse(reply.body) as Record<string, unknown>;
	};
	send("POST", "/webhook_endpoints", { url: RECEIVER, enabled_events: ["*"] });
	const account = send("POST", "/accounts", { account_type: "business", name: "Ernst Handel" });
	send("POST", "/orders", { account_id: account.id, document_type: "sales_order" });
	await arcus.webhooks.drain();
	const world = `/apis/arcus/worlds/${ENTITY}/test`;
	await call("GET", `/apis/arcus/keys?entity_id=${ENTITY}&active=true`);
	await call("PATCH", `/apis/arcus/keys/${id}`, { name: "WMS integration, blue", ip_allowlist: ["127.0.0.0/8"] });
	await call("POST", `/apis/arcus/keys/${id}/reveal`);
	await call("GET", "/apis/arcus/limits");
	await call("GET", `/apis/arcus/collections?entity_id=${ENTITY}&mode=test`);
	await call("GET", `${world}/collections`);
	await call("GET", `${world}/collections/accounts?q=ernst&limit=10`);
	await call("PATCH", `${world}/collections/accounts/${String(account.id)}`, {
		set: { display_name: "Ernst Handel, Graz" },
	});
	await call("GET", `${world}/collections/accounts/${String(account.id)}`);
	await call("GET", "/apis/arcus/mirror");
	await call("POST", "/apis/arcus/mirror/check");
	const event = { entity_id: ENTITY, mode: "test", type: "order.created" };
	await call("POST", "/apis/arcus/events", {
		...event,
		object: { id: "order-1", total: 12.5 },
		url: `${RECEIVER}/busy`,
	});
	await arcus.webhooks.drain();
	await call("GET", "/apis/arcus/deliveries?limit=1");
	await call("GET", "/apis/arcus/clock");
	await call("POST", "/apis/arcus/clock/next");
	await call("POST", "/apis/arcus/clock/advance", { by: "90m" });
	const sent = (await call("GET", "/apis/arcus/deliveries?event_type=order.created")).data as Delivery[];
	// What was sent to one URL has no endpoint, and cannot be sent to it again.
	const registered = sent.find(({ endpoint_id }) => endpoint_id !== "");
	await call("POST", `/apis/arcus/deliveries/${registered?.delivery_id}/resend`);
	await arcus.webhooks.drain();
	await call("POST", `/apis/arcus/deliveries/${registered?.delivery_id}/explain`, {
		secret: "whsec_of_another_endpoint",
	});
	await call("POST", "/apis/arcus/faults", { target: "accounts.list", kind: "429", count: 2, retry_after: 3 });
	await call("PUT", "/apis/arcus/faults/rate", { share: 0.1, kinds: ["503"], seed: 7 });
	await call("GET", "/apis/arcus/faults");
	await call("DELETE", "/apis/arcus/faults");
	const [request] = (await call("GET", "/apis/arcus/requests?method=POST&limit=2")).data as { request_id: string }[];
	await call("GET", `/apis/arcus/requests/${request?.request_id}`);
	await call("GET", "/apis/arcus/requests/export?format=csv&path=/accounts");
	await call("GET", `/apis/arcus/analytics?entity_id=${ENTITY}&mode=test&buckets=2`);
	await call("GET", "/apis/arcus/threads?effective=true&limit=2");
	await call("GET", `/apis/arcus/threads/${request?.request_id}`);
	await call("POST", "/snapshots", { name: "before the import" });
	send("POST", "/accounts", { account_type: "business", name: "Blauer See" });
	await call("GET", "/snapshots");
	await call("GET", "/snapshots/before%20the%20import/compare");
	await call("POST", "/snapshots/before%20the%20import/restore");
	await call("DELETE", "/snapshots/before%20the%20import");
	await call("POST", `/apis/arcus/keys/${id}/revoke`);
	const { entityId } = arca.createKey();
	const webhooks = `/apis/arca/worlds/${entityId}/test/webhooks`;
	const webhook = await call("POST", webhooks, { url: RECEIVER, label: "warehouse" });
	await call("GET", webhooks);
	await call("POST", `${webhooks}/${String(webhook.id)}/test`);
	await call("DELETE", `${webhooks}/${String(webhook.id)}`);
	await call("POST", "/apis/arca/reset");
}

/** How long a call took differs from run to run. */
function steady(value: Json): Json {
	if (Array.isArray(value)) return value.map(steady);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, one]) => [
			name,
			/^(duration|average|p50|p95)_ms$/.test(name) && typeof one === "number"
				? 1.5
				: name === "text" && typeof one === "string"
					? one.replaceAll(/(,\d{3}),[\d.]+,/g, "$1,1.5,")
					: steady(one),
		]),
	);
}

/** The examples of the control API as a file, relative to the folder of its document. */
export async function controlFile(): Promise<{ readonly path: string; readonly text: string }> {
	const exchanges = (await controlStory()).map((one) => ({
		...one,
		...(one.response !== undefined && { response: steady(one.response) }),
	}));
	const recording = { exchanges, common: [], refusals: [] };
	return { path: EXAMPLES_FILE, text: textOf(bookOf(modelOf("control"), recording, {})) };
}
