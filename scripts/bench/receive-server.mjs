// Receives signed deliveries in its own process, so that its CPU time can be measured separately. The parent chooses the kind.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { kind, secret, webhooks, peers, database, table } = JSON.parse(process.argv[2] ?? "{}");
const OK = { "content-type": "application/json" };
const require = createRequire(`${webhooks}/package.json`);
const { exports: entries } = require("./package.json");
/** An entry of the built package, as its users import it. */
const ours = (entry) => import(pathToFileURL(`${webhooks}/${entries[entry].import.default}`).href);
const theirs = (name) => import(pathToFileURL(require.resolve(name)).href);

const bytesOf = (incoming, done) => {
	const chunks = [];
	incoming.on("data", (chunk) => chunks.push(chunk));
	incoming.on("end", () => done(Buffer.concat(chunks)));
};
const reply = (response, status) => response.writeHead(status, OK).end('{"received":true}');

/** The minimum that could do the job: one HMAC, one comparison, one parse. */
function verifyBare(body, header) {
	const [, t = "", v1 = ""] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header ?? "") ?? [];
	const expected = createHmac("sha256", secret).update(`${t}.`).update(body).digest();
	const given = Buffer.from(v1, "hex");
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
	return JSON.parse(body.toString());
}

function bare(verify, store) {
	return (incoming, response) =>
		bytesOf(incoming, async (body) => {
			const event = verify(body, incoming.headers);
			if (event) await store(event);
			reply(response, event ? 200 : 400);
		});
}

async function stripe() {
	const { default: Stripe } = await import(
		pathToFileURL(createRequire(`${peers}/package.json`).resolve("stripe")).href
	);
	const client = new Stripe("sk_test_placeholder");
	return (body, headers) => client.webhooks.constructEvent(body, headers["arcus-signature"], secret);
}

async function pool() {
	const { default: pg } = await theirs("pg");
	const client = new pg.Pool({ connectionString: database, max: 20 });
	// The database stops before this process does.
	client.on("error", () => {});
	return client;
}

async function receiver(store) {
	const [{ createReceiver }, { arcusWebhooks }] = await Promise.all([ours("."), ours("./arcus")]);
	const verifier = arcusWebhooks({ secrets: secret });
	const made = createReceiver({ webhooks: verifier, ...(store && { store }), concurrency: 16 });
	made.on("*", () => {});
	return { made, verifier };
}

const memory = async () => (await ours(".")).memoryStore();

/** Resolves when everything that was acknowledged is handled too. */
let drained = async () => {};

const kinds = {
	async floor() {
		const seen = new Set();
		return createServer(
			bare(
				(body, headers) => verifyBare(body, headers["arcus-signature"]),
				(event) => seen.add(event.id),
			),
		);
	},
	async stripe() {
		const seen = new Set();
		return createServer(bare(await stripe(), (event) => seen.add(event.id)));
	},
	async memory() {
		const { nodeHandler } = await ours("./node");
		return createServer(nodeHandler((await receiver(await memory())).made));
	},
	async express() {
		const { default: express } = await theirs("express");
		const { expressHandler } = await ours("./express");
		const app = express();
		app.post("/webhooks", expressHandler((await receiver(await memory())).made));
		return createServer(app);
	},
	async fastify() {
		const { default: fastify } = await theirs("fastify");
		const { fastifyWebhooks } = await ours("./fastify");
		const app = fastify();
		app.register(fastifyWebhooks((await receiver(await memory())).made, "/webhooks"));
		await app.ready();
		return app;
	},
	async hono() {
		const { Hono } = await theirs("hono");
		const { getRequestListener } = await theirs("@hono/node-server");
		const { honoHandler } = await ours("./hono");
		const app = new Hono();
		app.post("/webhooks", honoHandler((await receiver(await memory())).made));
		return createServer(getRequestListener(app.fetch));
	},
	async "postgres floor"() {
		const client = await pool();
		await client.query(`create table if not exists ${table} (id text primary key)`);
		const insert = { name: "insert", text: `insert into ${table} (id) values ($1) on conflict do nothing` };
		return createServer(
			bare(
				(body, headers) => verifyBare(body, headers["arcus-signature"]),
				(event) => client.query({ ...insert, values: [event.id] }),
			),
		);
	},
	async "postgres store"() {
		const { postgresStore } = await ours("./postgres");
		const { nodeHandler } = await ours("./node");
		return createServer(nodeHandler((await receiver(postgresStore(await pool(), { table }))).made));
	},
	async "postgres store without transactions"() {
		const { postgresStore } = await ours("./postgres");
		const { nodeHandler } = await ours("./node");
		return createServer(
			nodeHandler((await receiver(postgresStore(await pool(), { table, transactional: false }))).made),
		);
	},
	async "postgres inbox"() {
		const [{ postgresInbox }, { nodeHandler }, { createInbox }] = await Promise.all([
			ours("./postgres"),
			ours("./node"),
			ours("."),
		]);
		const { made, verifier } = await receiver();
		const inbox = createInbox({ webhooks: verifier, receiver: made, storage: postgresInbox(await pool(), { table }) });
		await inbox.start();
		drained = async () => {
			while ((await inbox.metrics()).waiting > 0) await new Promise((resolve) => setTimeout(resolve, 20));
		};
		return createServer(nodeHandler(inbox));
	},
};

const server = await kinds[kind]();
if (typeof server.listen === "function" && server.server) {
	await server.listen({ port: 0, host: "127.0.0.1" });
	process.send?.(server.server.address().port);
} else {
	server.keepAliveTimeout = 60_000;
	server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
}
process.on("message", async () => {
	await drained();
	process.send?.({ cpu: process.cpuUsage() });
});
process.on("disconnect", () => process.exit(0));
