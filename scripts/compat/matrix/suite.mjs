// Tests of a client and a receiver in plain JavaScript, so that one file runs on every runtime. The caller passes in
// everything it needs and gets one result per case.

const order = { document_type: "sales_order" };

/** Throws an error with the actual value. */
function must(holds, otherwise) {
	if (!holds) throw new Error(otherwise);
}

async function failure(call) {
	try {
		await call;
	} catch (error) {
		return error;
	}
	throw new Error("the call did not fail");
}

const cases = {
	async "reads a record, and tells the response's status and request id"({ client, accountId }) {
		const { data, response, requestId, attempts } = await client().accounts.retrieve(accountId).withResponse();
		must(data.id === accountId, `got ${JSON.stringify(data)}`);
		must(response.status === 200 && attempts === 1, `status ${response.status} after ${attempts} attempts`);
		must(typeof requestId === "string" && requestId !== "", "there is no request id");
	},

	async "writes once for one key, twice for two"({ client, accountId, sdk }) {
		const arcus = client();
		const idempotencyKey = sdk.idempotencyKey("matrix", accountId);
		const body = { ...order, account_id: accountId };
		const [first, second] = [
			await arcus.orders.create(body, { idempotencyKey }),
			await arcus.orders.create(body, { idempotencyKey }),
		];
		must(first.id === second.id, "the same key made two orders");
		must((await arcus.orders.create(body)).id !== first.id, "a new key made no new order");
	},

	async "retries a write with its key when the response was lost, and creates one record"({ client, accountId }) {
		const name = `lost-${Math.random()}`;
		const broken = client({ path: "/lost" });
		await broken.products.create({ title: name, sku: name, product_type: "physical" });
		const skus = (await client().products.list({ limit: 100 }).toArray({ max: 1000 })).map(({ sku }) => sku);
		must(skus.filter((sku) => sku === name).length === 1, "the product does not exist exactly once");
		must(accountId !== "", "there is no account");
	},

	async "retries after 503, and fails after its last retry"({ client, accountId }) {
		const { attempts } = await client({ path: "/busy-2" }).accounts.retrieve(accountId).withResponse();
		must(attempts === 3, `${attempts} attempts`);
		const error = await failure(client({ path: "/busy-9", maxRetries: 1 }).accounts.retrieve(accountId));
		must(error.name === "ServerError" && error.attempts === 2, `${error.name} after ${error.attempts}`);
	},

	async "waits as long as a 429 says"({ client, accountId }) {
		const began = Date.now();
		await client({ path: "/wait-300" }).accounts.retrieve(accountId);
		must(Date.now() - began >= 290, `it waited ${Date.now() - began} ms`);
	},

	async "ends an attempt whose body stalls by its timeout"({ client, sdk, accountId }) {
		const error = await failure(client({ path: "/stall", timeout: 300, maxRetries: 0 }).accounts.retrieve(accountId));
		must(error instanceof sdk.TimeoutError && error.phase === "timeout", `${error.name}: ${error.message}`);
	},

	async "keeps the deadline of the whole call"({ client, sdk, accountId }) {
		const error = await failure(
			client({ path: "/stall", timeout: 60_000 }).accounts.retrieve(accountId, {}, { deadline: 300 }),
		);
		must(error instanceof sdk.TimeoutError && error.phase === "deadline", `${error.name}: ${error.message}`);
	},

	async "ends when its signal is aborted"({ client, sdk, accountId }) {
		const controller = new AbortController();
		setTimeout(() => controller.abort("enough"), 100);
		const error = await failure(
			client({ path: "/stall" }).accounts.retrieve(accountId, {}, { signal: controller.signal }),
		);
		must(error instanceof sdk.AbortError && error.cause === "enough", `${error.name}: ${error.message}`);
	},

	async "iterates over the pages of a list, and resumes from a cursor"({ client }) {
		const arcus = client();
		const make = (n) =>
			arcus.products.create({ title: `P${n}`, sku: `P${n}-${Math.random()}`, product_type: "physical" });
		for (let n = 0; n < 7; n++) await make(n);
		const ids = [];
		for await (const { id } of arcus.products.list({ limit: 3 })) ids.push(id);
		must(
			ids.length >= 7 && new Set(ids).size === ids.length,
			`${ids.length} products, ${new Set(ids).size} different ones`,
		);
		const page = await arcus.products.list({ limit: 3 });
		const rest = [];
		for await (const { id } of arcus.products.list({ limit: 3 }, { cursor: page.cursor })) rest.push(id);
		must(rest.join() === ids.slice(3).join(), "the cursor leads elsewhere");
	},

	async "makes a typed error of a refusal, without the key in any form of it"({ client, sdk, key, inspect }) {
		const error = await failure(client().orders.retrieve("00000000-0000-4000-8000-000000000000"));
		must(error instanceof sdk.NotFoundError && error.status === 404, `${error.name}: ${error.message}`);
		const printed = [
			String(error),
			error.stack,
			JSON.stringify([error, client(), error.supportBundle()]),
			inspect([error, client()]),
		];
		must(!printed.join().includes(key), "the key is printed");
	},

	async "refuses an id that leads elsewhere, a header that breaks the line, and a base URL in the clear"({ client }) {
		must((await failure(client().orders.retrieve(".."))) instanceof TypeError, "an id of dots");
		const options = { headers: { "x-a": "1\r\nx-b: 2" } };
		must(
			(await failure(client().orders.retrieve("o1", {}, options))) instanceof TypeError,
			"a header with a line break",
		);
		must(
			(await failure((async () => client({ baseUrl: "http://api.example.com" }))())) instanceof TypeError,
			"http: to elsewhere",
		);
	},

	async "carries no credential to another origin"({ client, accountId, browser, elsewhere }) {
		// A browser hides the target of a redirect, so the call fails before it reaches the other origin. Other runtimes get a response.
		const outcome = await client({ path: "/away", maxRetries: 0 })
			.accounts.retrieve(accountId)
			.then(
				() => "answered",
				(error) => error.message,
			);
		const seen = await elsewhere();
		must(!seen.includes("authorization"), `the other origin saw ${seen}`);
		must(browser ? seen === "" : seen.includes("accept"), `${outcome}; the other origin saw ${seen}`);
	},

	async "queues calls rather than have them refused"({ client, accountId }) {
		const arcus = client({ path: "/tier", rateLimit: "auto" });
		const calls = Array.from({ length: 24 }, () => arcus.accounts.retrieve(accountId).withResponse());
		const refused = (await Promise.all(calls)).filter(({ attempts }) => attempts > 1);
		must(refused.length === 0, `${refused.length} of 24 calls were refused`);
	},

	async "goes over to the next key after a 401, and says which was used"({ client, sdk, key, accountId }) {
		const used = [];
		const gone = `${key.slice(0, -4)}gone`;
		const apiKey = sdk.withApiKeys({ primary: gone, next: key, onUse: (name) => used.push(name) });
		await Promise.all([1, 2, 3].map(() => client({ apiKey }).accounts.retrieve(accountId)));
		must(used.join() === "next,next,next", used.join());
	},

	async "refuses a key of the other mode before any request, and in a browser a live one"({ client, key, browser }) {
		must((await failure((async () => client({ mode: "live" }))())) instanceof TypeError, "a test key for live mode");
		const live = key.replace("_test_", "_live_");
		if (browser) {
			const error = await failure((async () => client({ apiKey: live }))());
			must(/live key in a browser/.test(error.message), error.message);
			client({ apiKey: live, dangerouslyAllowBrowser: true });
		} else client({ apiKey: live });
	},

	async "checks answers against schemas that are handed in"({ client, schemas, accountId }) {
		const arcus = client({ validate: "strict", schemas });
		await arcus.accounts.retrieve(accountId);
		must(arcus.drift()[0]?.answers === 1, JSON.stringify(arcus.drift()));
	},

	async "tells hooks and logger, and none of them can break a call"({ client, accountId }) {
		const told = [];
		const hook = (name) => () => {
			told.push(name);
			throw new Error("a hook");
		};
		const hooks = Object.fromEntries(["request", "response", "retry"].map((name) => [name, hook(name)]));
		await client({ path: "/busy-1", hooks }).accounts.retrieve(accountId);
		must(told.join() === "request,response,retry,request,response", told.join());
	},

	async "accepts a genuine delivery, and refuses a changed, an old and a foreign one"({ webhooks }) {
		const secret = "whsec_bWF0cml4LW1hdHJpeC1tYXRyaXgtbWF0cml4";
		const receiver = webhooks.arcusWebhooks({ secrets: [secret, "whsec_b2xkLW9sZC1vbGQtb2xkLW9sZC1vbGQtb2xkIQ"] });
		const body = JSON.stringify({
			id: "evt_1",
			object: "event",
			type: "webhook.test",
			data: { object: { name: "Zoë" } },
		});
		const headers = await receiver.sign(body);
		const bytes = new TextEncoder().encode(body);
		must((await receiver.verify(bytes, headers)).id === "evt_1", "a genuine delivery");
		must((await receiver.verify(body, new Headers(headers))).id === "evt_1", "a genuine delivery as text");
		const refused = async (raw, given) =>
			(await failure(receiver.verify(raw, given))) instanceof webhooks.WebhookVerificationError;
		must(await refused(body.replace("Zoë", "Zoe"), headers), "a changed delivery was accepted");
		must(await refused(body, await receiver.sign(body, { timestamp: 1_700_000_000 })), "an old delivery was accepted");
		must(
			await refused(body, await receiver.sign(body, { secret: "whsec_Zm9yZWlnbi1mb3JlaWduLWZvcmVpZ24tZm9yZWln" })),
			"a foreign one",
		);
		must(await refused(body, {}), "an unsigned delivery was accepted");
	},
};

/**
 * Runs every case.
 *
 * @param world `sdk`, `arcus`, `schemas`, `webhooks`: the modules; `origin`, `key`, `entityId`, `accountId`: the server;
 * `transport`: makes one, where it is not the portable one; `inspect`: how the runtime prints a value; `browser`: whether it is one
 */
export async function runSuite(world) {
	const { arcus, origin, key, entityId, transport } = world;
	let count = 0;
	const client = ({ path = "", ...options } = {}) =>
		new arcus.Arcus({
			apiKey: key,
			entityId,
			// The server counts the requests of each client separately.
			baseUrl: `${origin}/${world.name}${count++}${path || "/plain"}/v1`,
			rateLimit: false,
			...(transport && { transport: transport() }),
			...options,
		});
	const elsewhere = async () => (await fetch(`${origin}/elsewhere-saw`)).text();
	const results = [];
	for (const [name, run] of Object.entries(cases)) {
		try {
			await run({ ...world, client, elsewhere });
			results.push({ name, passed: true });
		} catch (error) {
			results.push({
				name,
				passed: false,
				reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
			});
		}
	}
	return results;
}
