/** stripe/sync-engine, as it is published, beside the mirror: the same small API in the shape of Stripe's, the same events. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMirror, postgresMirror } from "@countersign/mirror";
import { numbers } from "../../../packages/mirror/test/hostile/clock.ts";
import { installTools } from "../../lib/tools.mjs";
import type { Database } from "./database.ts";
import { nothing, type Wrong } from "./peers.ts";
import {
	CUSTOMERS,
	type Customer,
	customersClient,
	DOCUMENT,
	type StripeEvent,
	StripeVendor,
} from "./stripe-vendor.ts";

/** The engine, with the client of Stripe that it needs. */
const PACKAGES = { "@stripe/sync-engine": "1.0.32", stripe: "17.7.0" };
const SCHEMA = "stripe_vendor";
/** How often the API changes before it is copied and meanwhile, and milliseconds between two changes. */
const [BEFORE, MEANWHILE, EVERY] = [250, 250, 15];

interface Engine {
	readonly stripe: { _setApiField(name: string, value: unknown): void };
	readonly webhook: { processEvent(event: StripeEvent): Promise<void> };
	readonly postgresClient: {
		query(text: string): Promise<{ rows: { id: string; name: string; deleted: boolean | null }[] }>;
	};
	fullSync(
		objects: string[],
		segmented: boolean,
		workers: number,
		rate: number,
		shows: boolean,
		interval: number,
	): Promise<unknown>;
	close(): Promise<void>;
}
interface EnginePackage {
	runMigrations(options: object): Promise<void>;
	readonly StripeSync: { create(options: object): Promise<Engine> };
}

/** A way to copy: what it does at the start, with an event, and at the end, and the names it has in the end. */
interface Copy {
	start(): Promise<unknown>;
	receive(event: StripeEvent): Promise<void>;
	finish(): Promise<unknown>;
	names(): Promise<ReadonlyMap<string, string>>;
	close(): Promise<void>;
}

async function loadEngine(): Promise<EnginePackage> {
	const folder = installTools("stripe-sync-engine", PACKAGES, { options: ["--legacy-peer-deps"] });
	writeFileSync(join(folder, "load.mjs"), "export const load = (name) => import(name);\n");
	const { load } = (await import(pathToFileURL(join(folder, "load.mjs")).href)) as {
		load(name: string): Promise<EnginePackage>;
	};
	return load("@stripe/sync-engine");
}

/** The engine prints its progress, whatever logger it has. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
	const { log, warn, error, info } = console;
	const { write } = process.stdout;
	const silent = () => {};
	Object.assign(console, { log: silent, warn: silent, error: silent, info: silent });
	process.stdout.write = () => true;
	try {
		return await work();
	} finally {
		Object.assign(console, { log, warn, error, info });
		process.stdout.write = write;
	}
}

async function engineCopy(database: Database, port: number, refetches: boolean): Promise<Copy> {
	const engine = await loadEngine();
	const folder = mkdtempSync(join(tmpdir(), "stripe-document-"));
	writeFileSync(join(folder, "document.json"), JSON.stringify(DOCUMENT));
	const quiet = { info() {}, warn() {}, error() {}, debug() {} };
	const { url: connectionString } = database;
	await engine.runMigrations({
		databaseUrl: connectionString,
		openApiSpecPath: join(folder, "document.json"),
		stripeApiVersion: "2020-08-27",
		logger: quiet,
	});
	rmSync(folder, { recursive: true });
	const sync = await engine.StripeSync.create({
		stripeSecretKey: "sk_test_bench",
		stripeWebhookSecret: "whsec_bench",
		stripeAccountId: "acct_bench",
		stripeApiVersion: "2020-08-27",
		poolConfig: { connectionString, max: 4 },
		...(refetches && { revalidateObjectsViaStripeApi: ["customer"] }),
		logger: quiet,
	});
	for (const [name, value] of Object.entries({ host: "127.0.0.1", port, protocol: "http" }))
		sync.stripe._setApiField(name, value);
	const read = () => sync.fullSync(["customer"], false, 2, 50, false, 0);
	return {
		start: read,
		receive: (event) => sync.webhook.processEvent(event),
		finish: read,
		async names() {
			const { rows } = await sync.postgresClient.query(
				"select id, _raw_data->>'name' as name, (_raw_data->>'deleted')::boolean as deleted from stripe.customers",
			);
			return new Map(rows.flatMap(({ id, name, deleted }) => (deleted ? [] : [[id, name]])));
		},
		async close() {
			await sync.close();
			await database.query("drop schema stripe cascade");
		},
	};
}

async function mirrorCopy(database: Database, port: number): Promise<Copy> {
	const resources = [CUSTOMERS];
	const store = postgresMirror({ client: database.client, resources, schema: SCHEMA });
	const mirror = createMirror({ client: customersClient(port), database: store, resources });
	let following: Promise<unknown> | undefined;
	return {
		start: async () => {
			following = mirror.run({ follow: true });
		},
		receive: (event) => mirror.receive(event),
		async finish() {
			await store.hint([{ resource: "customers", key: "*", reason: "walk" }]);
			return mirror.run();
		},
		async names() {
			const rows = await database.query(`select id, name from ${SCHEMA}.customers`);
			return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
		},
		async close() {
			await mirror.close();
			await following;
			await database.query(`drop schema ${SCHEMA} cascade`);
		},
	};
}

/** Copies the API while it changes, then once more when it is calm, and adds up what is wrong. */
async function play(seed: number, open: (port: number) => Promise<Copy>, sum: Wrong): Promise<void> {
	const vendor = new StripeVendor(numbers(seed), numbers(seed + 1));
	for (let n = 0; n < BEFORE; n++) vendor.change();
	const copy = await open(await vendor.listen());
	vendor.onEvent = (event) => copy.receive(event);
	const started = copy.start();
	for (let n = 0; n < MEANWHILE; n++) {
		await new Promise((resolve) => setTimeout(resolve, EVERY));
		vendor.change();
	}
	vendor.isCalm = true;
	await started;
	await vendor.settled();
	await copy.finish();
	const names = await copy.names();
	await copy.close();
	vendor.close();
	compare(vendor.customers, names, sum);
}

function compare(customers: ReadonlyMap<string, Customer>, names: ReadonlyMap<string, string>, sum: Wrong): void {
	sum.rows += customers.size;
	for (const { id, name } of customers.values()) {
		if (!names.has(id)) sum.missing++;
		else if (names.get(id) !== name) sum.stale++;
	}
	for (const id of names.keys()) if (!customers.has(id)) sum.deleted++;
}

/** Returns what is wrong with the copies of the engine, in two settings, and of the mirror. */
export async function compareStripeEngine(database: Database, seeds: number): Promise<ReadonlyMap<string, Wrong>> {
	const ways: readonly [string, (port: number) => Promise<Copy>][] = [
		["stripe/sync-engine", (port) => engineCopy(database, port, false)],
		["stripe/sync-engine that fetches again", (port) => engineCopy(database, port, true)],
		["mirror", (port) => mirrorCopy(database, port)],
	];
	const sums = new Map(ways.map(([name]) => [name, nothing()]));
	for (let seed = 1; seed <= seeds; seed++)
		for (const [name, open] of ways) await quietly(() => play(seed, open, sums.get(name) as Wrong));
	return sums;
}
