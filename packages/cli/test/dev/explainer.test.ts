import { createArcaMock, createArcusMock, createDeskflowMock, type MockOptions } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { createReceiver } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it, onTestFinished } from "vitest";
import { explainerOf } from "../../src/dev/explainer.ts";

const TOKEN = "a-token-for-tests-only";
const NOW = Date.UTC(2026, 4, 1);
const ENTITY = "7a0d3f7e-8f4b-4c55-9d0c-2f6f6a4b1c11";
const URL_OF_RECEIVER = "https://receiver.example/webhooks";
const ARCUS_EVENT = { entity_id: ENTITY, mode: "test", type: "order.created", object: { id: "order-1" } };

type Post = NonNullable<MockOptions["post"]>;
interface Explained {
	readonly code: string;
	readonly message: string;
	readonly causes: readonly string[];
	readonly advice: string | null;
	readonly line: string | null;
	readonly checks: readonly { readonly check: string; readonly result: string; readonly detail: string }[];
}

/** A control API over mocks whose deliveries go to `post`, and a machine whose clock does not move. */
async function sandbox(post: Post, withExplainer = true, signWebhooks = true) {
	const options: MockOptions = { clock: "virtual", startAt: NOW, post };
	const mocks = {
		arcus: createArcusMock(options),
		arca: createArcaMock(options),
		deskflow: createDeskflowMock({ ...options, signWebhooks }),
	};
	const made = createControl({
		apis: Object.entries(mocks).map(([name, mock]) => ({
			mock,
			url: `http://127.0.0.1/${name}`,
			explainer: withExplainer ? explainerOf(name, undefined) : undefined,
		})),
		token: TOKEN,
		now: () => NOW,
	});
	const server = await made.listen(0);
	onTestFinished(async () => {
		made.close();
		await server.close();
		for (const mock of Object.values(mocks)) mock.stop();
	});
	const call = async (method: string, path: string, body?: object) => {
		const response = await fetch(server.url + path, {
			method,
			headers: { authorization: `Bearer ${TOKEN}`, ...(body && { "content-type": "application/json" }) },
			...(body && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return { status: response.status, text, body: text === "" ? undefined : JSON.parse(text) };
	};
	const { key } = mocks.arcus.createKey({ entityId: ENTITY, scopes: ["webhooks:read", "webhooks:write"] });
	const arcus = (method: string, path: string, body?: object) =>
		JSON.parse(
			mocks.arcus.handle({
				method,
				url: `/v1${path}`,
				headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
				...(body && { body: JSON.stringify(body) }),
			}).body,
		);
	/** Sends an event, and returns the ids of its deliveries. */
	const send = async (api: keyof typeof mocks, event: object): Promise<string[]> => {
		const { status, body } = await call("POST", `/apis/${api}/events`, event);
		expect(status).toBe(202);
		await mocks[api].webhooks.drain();
		return body.delivery_ids;
	};
	const explain = async (api: string, id: string | undefined, body: object = {}): Promise<Explained> => {
		const response = await call("POST", `/apis/${api}/deliveries/${id}/explain`, body);
		expect(response.status).toBe(200);
		return response.body;
	};
	return { ...mocks, call, arcus, send, explain, made };
}

const resultsOf = ({ checks }: Explained): Record<string, string> =>
	Object.fromEntries(checks.map(({ check, result }) => [check, result]));

/** A receiver of `@countersign/webhooks` in this process. */
const receiving =
	(secrets: () => string, now = () => NOW): Post =>
	async (url, headers, body) => {
		const receiver = createReceiver({ webhooks: arcusWebhooks({ secrets: secrets(), now }), logger: false });
		const response = await receiver.handle(new Request(url, { method: "POST", headers, body }));
		return { status: response.status, body: await response.text() };
	};

const accepting: Post = async () => ({ status: 200, body: "" });
const refusing: Post = async () => ({ status: 401, body: "no" });

/** Registers a webhook of Arcus, and returns its id and secret. */
const registered = (
	arcus: (method: string, path: string, body: object) => { id: string; secret: string },
	url?: string,
) => arcus("POST", "/webhook_endpoints", { url: url ?? URL_OF_RECEIVER, enabled_events: ["*"] });

describe("an explanation of a delivery of Arcus", () => {
	it("says that an accepted delivery is genuine, and names every check", async () => {
		let secret = "";
		const { arcus, send, explain } = await sandbox(receiving(() => secret));
		secret = registered(arcus).secret;
		const [id] = await send("arcus", ARCUS_EVENT);
		const explained = await explain("arcus", id);
		expect(explained).toMatchObject({ code: "ok", causes: [], advice: null, line: null });
		expect(resultsOf(explained)).toMatchObject({ signature: "passed", time: "passed", response: "passed" });
	});

	it("finds the webhook whose secret the receiver has, and never returns a secret", async () => {
		let secret = "";
		const { arcus, send, explain, call } = await sandbox(receiving(() => secret));
		const own = registered(arcus);
		const other = registered(arcus, "https://other.example/webhooks");
		secret = other.secret;
		const { id } = own;
		const [first] = await send("arcus", ARCUS_EVENT);
		const all = (await call("GET", "/apis/arcus/deliveries")).body.data as {
			delivery_id: string;
			endpoint_id: string;
		}[];
		const delivery = all.find(({ endpoint_id }) => endpoint_id === id)?.delivery_id ?? first;
		const told = await explain("arcus", delivery);
		expect(told).toMatchObject({
			code: "signature_mismatch",
			message: "The receiver refused it with signature_mismatch.",
		});
		expect(resultsOf(told)).toMatchObject({ signature: "passed", response: "failed" });
		const compared = await call("POST", `/apis/arcus/deliveries/${delivery}/explain`, { secret: other.secret });
		expect(compared.body).toMatchObject({
			code: "signature_mismatch",
			causes: [`The secret of webhook ${id} (${ENTITY}, test) fits`],
			line: `ARCUS_WEBHOOK_SECRET=<the secret of webhook ${id} (${ENTITY}, test)>`,
			checks: expect.arrayContaining([expect.objectContaining({ check: "signature", result: "failed" })]),
		});
		for (const one of [own.secret, other.secret]) expect(compared.text).not.toContain(one.slice(6));
	});

	it.each<[string, (body: string) => string, RegExp]>([
		["indented by the receiver's framework", (body) => JSON.stringify(JSON.parse(body), null, 2), /with white space/],
		["serialized again by Python", (body) => body.replaceAll('":', '": ').replaceAll(',"', ', "'), /with white space/],
		["edited on the way", (body) => body.replace("order-1", "order-2"), /from character \d+ on/],
	])("finds out that a body was %s", async (_how, change, words) => {
		const { arcus, send, explain, call } = await sandbox(refusing);
		registered(arcus);
		const [id] = await send("arcus", ARCUS_EVENT);
		const { request_body: body } = (await call("GET", "/apis/arcus/deliveries")).body.data[0];
		const explained = await explain("arcus", id, { received_body: change(body) });
		expect(explained.code).toBe("signature_mismatch");
		expect(explained.causes.join()).toMatch(words);
		expect(explained.line).toBe('app.post("/webhooks", receiver); app.use(express.json());');
	});

	it("finds a clock that was moved, and gives the line for the receiver", async () => {
		let secret = "";
		const machine = await sandbox(receiving(() => secret));
		secret = registered(machine.arcus).secret;
		await machine.call("POST", "/apis/arcus/clock/advance", { by: "2h" });
		const [id] = await machine.send("arcus", ARCUS_EVENT);
		const explained = await machine.explain("arcus", id, { attempt: 1 });
		expect(explained).toMatchObject({
			code: "timestamp_too_new",
			line: "arcusWebhooks({ now: () => Date.now() + 7_200_000 })",
		});
		expect(explained.causes[0]).toContain("2 hours ahead of");
		expect(resultsOf(explained)).toMatchObject({ signature: "passed", time: "failed" });
	});

	it("names the field of edited data that does not match the schema, although the signature is right", async () => {
		const { arcus, send, explain } = await sandbox(async () => ({ status: 422, body: "" }));
		registered(arcus);
		const [id] = await send("arcus", { ...ARCUS_EVENT, object: { id: 7 } });
		const explained = await explain("arcus", id);
		expect(explained.code).toBe("invalid_payload");
		expect(explained.line).toMatch(/^data\.object\.\w+/);
		expect(resultsOf(explained)).toMatchObject({ signature: "passed", payload: "failed" });
	});

	it("sees in the log that the secret was rotated and the receiver still has the old one", async () => {
		let secret = "";
		const { arcus, send, explain } = await sandbox(receiving(() => secret));
		const { id, secret: old } = registered(arcus);
		secret = old;
		const [before] = await send("arcus", ARCUS_EVENT);
		arcus("POST", `/webhook_endpoints/${id}/rotate_secret`);
		const [after] = await send("arcus", ARCUS_EVENT);
		expect((await explain("arcus", after)).causes[0]).toContain("still has the old one");
		expect((await explain("arcus", before)).code).toBe("ok");
	});

	it("names the webhook that has the same URL and another secret", async () => {
		const { arcus, send, explain } = await sandbox(refusing);
		const { id } = registered(arcus);
		registered(arcus);
		const ids = await send("arcus", ARCUS_EVENT);
		const causes = await Promise.all(ids.map(async (one) => (await explain("arcus", one)).causes.join()));
		expect(causes.join()).toContain(`Another webhook has the same URL and a secret of its own: webhook ${id}`);
	});

	it("says which secret an event for one URL was signed with, and that it has none without a webhook", async () => {
		const { arcus, send, explain } = await sandbox(receiving(() => "whsec_of_nobody"));
		const direct = { ...ARCUS_EVENT, url: URL_OF_RECEIVER };
		const [unsigned] = await send("arcus", direct);
		expect(await explain("arcus", unsigned)).toMatchObject({
			code: "missing_header",
			causes: [expect.stringContaining("Create one first")],
		});
		const { id } = registered(arcus, "https://elsewhere.example/");
		const [signed] = await send("arcus", direct);
		expect((await explain("arcus", signed)).causes[0]).toContain(`the newest webhook: webhook ${id}`);
	});

	it.each([404, 502])("leaves a response with %i to the receiver", async (status) => {
		const { arcus, send, explain } = await sandbox(async () => ({ status, body: "" }));
		registered(arcus);
		const [id] = await send("arcus", { ...ARCUS_EVENT, object: { id: 7 } });
		expect(await explain("arcus", id)).toMatchObject({ code: "ok", causes: [], line: null });
	});
});

it("a delivery of Arca is explained by its token, which has no time", async () => {
	const { arca, call, send, explain } = await sandbox(accepting);
	const { entityId } = arca.createKey();
	const world = `/apis/arca/worlds/${entityId}/test/webhooks`;
	const { body: webhook } = await call("POST", world, { url: URL_OF_RECEIVER, label: "warehouse" });
	const [id] = await send("arca", {
		entity_id: entityId,
		mode: "test",
		type: "task.created",
		object: {},
		url: URL_OF_RECEIVER,
	});
	expect(resultsOf(await explain("arca", id))).toMatchObject({ signature: "passed", response: "passed" });
	expect(resultsOf(await explain("arca", id))).not.toHaveProperty("time");
	const wrong = await call("POST", `/apis/arca/deliveries/${id}/explain`, { secret: "another-token-of-mine" });
	expect(wrong.body).toMatchObject({
		code: "signature_mismatch",
		line: expect.stringMatching(/^ARCA_WEBHOOK_TOKEN=/),
		causes: [expect.stringContaining(webhook.id)],
	});
	expect(wrong.text).not.toContain("another-token-of-mine");
});

it("a ping of Arca is explained like a delivery, with the token of its own account", async () => {
	const said = { status: 200, body: "" };
	const { arca, call, explain } = await sandbox(async () => said);
	// Ids of webhooks count from 1 in each account.
	const worlds = [arca.createKey(), arca.createKey({ entityId: "second" })].map(
		({ entityId }) => `/apis/arca/worlds/${entityId}/test/webhooks`,
	);
	const made = [];
	for (const world of worlds) made.push((await call("POST", world, { url: URL_OF_RECEIVER })).body);
	const [first, second] = made;
	expect(second.id).toBe(first.id);
	expect(second.token).not.toBe(first.token);
	said.status = 401;
	const { body: tested } = await call("POST", `${worlds[1]}/${second.id}/test`);
	const explained = await explain("arca", tested.delivery_id);
	expect(resultsOf(explained)).toMatchObject({ signature: "passed", payload: "passed", response: "failed" });
	expect(explained.line).toContain("second");
	expect(explained.causes).toEqual([expect.stringMatching(/same URL.*webhook 1 \(33eb18ec/)]);
	expect(await explain("arca", tested.delivery_id, { secret: second.token })).toMatchObject({ code: "ok" });
	expect(await explain("arca", tested.delivery_id, { secret: first.token })).toMatchObject({
		code: "signature_mismatch",
		causes: [expect.stringContaining("(second, test)")],
	});
	const { body } = await call("GET", `/apis/arca/deliveries?endpoint_id=${second.id}&entity_id=second&mode=test`);
	expect(body.data).toHaveLength(1);
	const other = await call("GET", `/apis/arca/deliveries?endpoint_id=${first.id}&entity_id=${arca.entityId}`);
	expect(other.body.data).toEqual([]);
});

it("Send Dummy of an unsigned Deskflow webhook is explained without a line of the receiver to change", async () => {
	const { deskflow, call, explain } = await sandbox(refusing, true, false);
	const { store } = deskflow.createKey();
	const world = `/apis/deskflow/worlds/${store}/live/webhooks`;
	const { body: webhook } = await call("POST", world, { url: URL_OF_RECEIVER });
	const { body: tested } = await call("POST", `${world}/${webhook.id}/test`);
	const explained = await explain("deskflow", tested.delivery_id);
	expect(explained).toMatchObject({ line: null, causes: [expect.stringContaining("this webhook has no secret")] });
	expect(resultsOf(explained)).toMatchObject({ signature: "unknown", response: "failed" });
});

it("a signed delivery of Deskflow is explained with its own variable", async () => {
	const { deskflow, call, send, explain } = await sandbox(accepting);
	const { store } = deskflow.createKey();
	const world = `/apis/deskflow/worlds/${store}/live/webhooks`;
	const created = await call("POST", world, { url: URL_OF_RECEIVER, events: ["order.create"] });
	expect(created.status).toBe(201);
	const [id] = await send("deskflow", { entity_id: store, mode: "live", type: "order.create", object: { id: "1" } });
	expect(resultsOf(await explain("deskflow", id))).toMatchObject({ signature: "passed" });
	expect(await explain("deskflow", id, { secret: "dfs_other" })).toMatchObject({
		code: "signature_mismatch",
		line: expect.stringMatching(/^DESKFLOW_WEBHOOK_SECRET=/),
	});
});

it.each([
	["its signature in Standard Webhooks", undefined, "webhook-id"],
	["an HMAC of its own", { scheme: "hmac", header: "x-shop", timestampHeader: "x-shop-time" } as const, "x-shop"],
])("an API known by its document is explained by %s", async (_what, signature, header) => {
	const explainer = explainerOf("shop", { ...(signature && { signature }) });
	const verdict = await explainer?.verify({
		body: "{}",
		headers: {},
		secrets: [{ id: "given", secret: "whsec_c2VjcmV0IG9mIHRoZSBzaG9w" }],
		others: [],
		now: NOW,
	});
	expect(verdict?.code).toBe("missing_header");
	expect(verdict?.message.toLowerCase()).toContain(header);
	expect(explainerOf("shop", { signature: { scheme: "hmac", algorithm: "md5" } })).toBeUndefined();
});

it("an unknown attempt is not found, an impossible secret is refused, and explaining changes nothing", async () => {
	let changes = 0;
	const { arcus, send, call, made } = await sandbox(accepting);
	registered(arcus);
	const [id] = await send("arcus", ARCUS_EVENT);
	const listening = await made.listen(0, { changed: () => changes++ });
	onTestFinished(() => listening.close());
	const path = `/apis/arcus/deliveries/${id}/explain`;
	const quiet = await fetch(listening.url + path, {
		method: "POST",
		headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
		body: "{}",
	});
	expect(quiet.status).toBe(200);
	expect(changes).toBe(0);
	expect((await call("POST", "/apis/arcus/deliveries/none/explain", {})).body.error.message).toContain("no attempt of");
	expect((await call("POST", path, { attempt: 9 })).status).toBe(404);
	expect((await call("POST", path, { secret: "whsec_" })).body.error).toMatchObject({
		code: "invalid_option",
		param: "secret",
	});
	const plain = await sandbox(accepting, false);
	expect((await plain.call("POST", "/apis/arcus/deliveries/none/explain", {})).body.error.message).toContain(
		"`countersign dev arcus` can",
	);
});
