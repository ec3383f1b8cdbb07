import type { RateLimiter } from "@countersign/sdk";
import { Arcus } from "@countersign/sdk/arcus";
import { redisLimiter } from "@countersign/sdk/redis";
import { memoryDocument, type SecretStore } from "@countersign/webhooks";
import { fileDocument, type ProcessInfo } from "@countersign/webhooks/node";
import { ListProgram, WriterProgram } from "./actors/clients.ts";
import { post } from "./actors/deliveries.ts";
import { GATEWAY_SECRET } from "./actors/gateway.ts";
import { ImporterProgram } from "./actors/importer.ts";
import { storeOfSecrets } from "./actors/kit.ts";
import { type SimList, seedLists } from "./actors/lists.ts";
import { startMischief } from "./actors/mischief.ts";
import type { Place } from "./actors/place.ts";
import { ReceiverPlace } from "./actors/receivers.ts";
import { RotationProgram } from "./actors/rotation.ts";
import { Vendor } from "./actors/vendor.ts";
import type { Plan } from "./plan.ts";
import { Calls } from "./world/calls.ts";
import { Volume } from "./world/disk.ts";
import { Leaks } from "./world/leaks.ts";
import { EventLedger, type EventRecord } from "./world/ledger.ts";
import { Network } from "./world/network.ts";
import type { SimProcess } from "./world/process.ts";
import { stream } from "./world/random.ts";
import { SharedDocument } from "./world/shared-document.ts";
import { SharedRedis } from "./world/shared-redis.ts";
import { SharedStore } from "./world/shared-store.ts";
import type { World } from "./world/world.ts";

const BASE_URL = "https://api.vendor.example/v1";
/** Services that share what they store. */
const SERVICES = ["shop", "billing"] as const;
const SECRETS_FILE = "/secrets/endpoint.json";

/** Creates everything in a plan and connects the parts. */
export class Scene {
	readonly network: Network;
	readonly leaks: Leaks;
	readonly calls: Calls;
	/** One for each service by name; a single service needs none. */
	readonly ledgers: ReadonlyMap<string | undefined, EventLedger>;
	readonly document: SharedDocument;
	readonly redis: SharedRedis;
	readonly secretsVolume: Volume;
	readonly vendor: Vendor;
	readonly endpointId: string;
	readonly lists: readonly SimList[];
	readonly receivers: ReceiverPlace[] = [];
	readonly writers: WriterProgram[] = [];
	readonly importer: ImporterProgram | undefined;
	readonly rotation: RotationProgram | undefined;
	readonly places: Place[] = [];
	isCalm = false;
	readonly balance: ReturnType<typeof stream>;
	#secret = "";

	constructor(
		readonly world: World,
		readonly plan: Plan,
	) {
		this.network = new Network(world);
		this.leaks = new Leaks(world);
		this.calls = new Calls(world, this.leaks);
		const names = plan.services === 2 ? SERVICES : [undefined];
		this.ledgers = new Map(names.map((name) => [name, new EventLedger(world)]));
		this.document = new SharedDocument(world);
		this.secretsVolume = new Volume(world, "the disk of the secrets");
		this.redis = new SharedRedis(world);
		this.balance = stream(world.seed, "load balancer");
		this.vendor = new Vendor(world, this.network, (_url, headers, body, timeoutMs) =>
			post(this, headers, body, timeoutMs),
		);
		this.endpointId = this.#subscribe();
		this.lists = seedLists(this.vendor, (name) => this.#table(name).length);
		const { mock } = this.vendor;
		mock.on("event", ({ id, type, object }) => {
			if (type.startsWith("order.") && this.#isSubscribed())
				for (const ledger of this.ledgers.values()) ledger.emitted(id, String((object as { id?: unknown }).id));
		});
		const store =
			plan.receiver.mode === "memory"
				? undefined
				: new SharedStore(world, (key) => this.#ledgerOf(key), "the shared store");
		for (let index = 1; index <= plan.receivers; index++) {
			const name = `receiver-${index}`;
			const shared = plan.sharesVolume ? this.receivers[0]?.volume : undefined;
			this.receivers.push(
				new ReceiverPlace(this, name, plan.receiver, store, shared ?? new Volume(world, `the disk of ${name}`)),
			);
		}
		for (let index = 1; index <= plan.clients; index++) this.writers.push(new WriterProgram(this, `writer-${index}`));
		const listers = Array.from({ length: plan.lists }, (_, index) => new ListProgram(this, `reader-${index + 1}`));
		this.importer = plan.hasImport
			? new ImporterProgram(this, new Volume(world, "the disk of the importer"), plan.importRows)
			: undefined;
		this.rotation = plan.hasRotation ? new RotationProgram(this) : undefined;
		for (const one of [...this.receivers, ...this.writers, ...listers, this.importer, this.rotation])
			if (one) this.places.push(one.place);
		world.always(() => this.calls.check());
	}

	/** Starts everything. */
	async begin(): Promise<void> {
		const document = memoryDocument();
		await storeOfSecrets(document, this.vendor.process).update(() => ({ secrets: [{ secret: this.#secret }] }));
		const text = (await document.read())?.text ?? "";
		this.document.begin(text);
		this.secretsVolume.begin(SECRETS_FILE, text);
		for (const place of this.places) place.start();
		this.#emitEvents();
		if (this.plan.hasCatchUp) this.#catchUpNowAndThen();
		startMischief(this, () => this.places);
	}

	/** A client of the vendor's API in this process. @param onRequest is called for each request that is sent */
	client(process: SimProcess, onRequest?: () => void, onRecover?: () => unknown, apiKey = this.vendor.key): Arcus {
		const log = (...args: unknown[]): void => this.leaks.look("a log line of the client", args);
		return new Arcus({
			apiKey,
			entityId: this.vendor.entityId,
			baseUrl: BASE_URL,
			timeout: 5_000,
			clock: process.clock,
			transport: this.vendor.transport(process, onRequest),
			...(this.plan.usesRedis && { rateLimit: this.#sharedLimiter(process, onRecover) }),
			logger: { debug: log, info: log, warn: log, error: log },
			hooks: { error: log, retry: log, response: log },
		} as never);
	}

	/** The store of the endpoint's secrets, as this process reaches it. */
	secrets(process: SimProcess): SecretStore {
		if (!this.plan.keepsSecretsInFile) return storeOfSecrets(this.document.connect(process), process);
		const isAlive = (pid: number): boolean =>
			this.places.some(({ process }) => process?.pid === pid && process.isAlive);
		const info = {
			pid: process.pid,
			host: "server",
			bootId: "boot of the server",
			startedAt: String(process.pid),
			isAlive,
		};
		const disk = this.secretsVolume.connect(process);
		return storeOfSecrets(fileDocument(SECRETS_FILE, { disk, clock: process.clock, process: info }), process);
	}

	/** External ids of the rows that the vendor has imported. */
	imported(): ReadonlySet<string> {
		const rows = this.#table("imported_records");
		return new Set(rows.map((row) => String(row.external_id)));
	}

	/** How many accounts with each name the vendor has. */
	accounts(): ReadonlyMap<string, number> {
		const counts = new Map<string, number>();
		for (const row of this.#table("accounts")) {
			const name = String(row.display_name ?? row.name);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		return counts;
	}

	/** What a process can find out about itself and others: each place is a separate machine. */
	processInfo(name: string, { pid }: SimProcess): ProcessInfo {
		const isAlive = (other: number): boolean => {
			const process = this.places.find((place) => place.name === name)?.process;
			return process?.pid === other && process.isAlive;
		};
		return { pid, host: "container", bootId: `boot of ${name}`, startedAt: String(pid), isAlive };
	}

	/** Cuts the power of a machine: the process ends, and unsynced data is lost. */
	cutPower(place: Place): void {
		place.kill("loses its power");
		const volume = [...this.receivers, this.importer].find((one) => one?.place === place)?.volume;
		for (const one of this.receivers) if (one.volume === volume) one.place.kill("loses its power");
		volume?.losePower();
	}

	/** Events that some service has neither handled nor given up. */
	open(): EventRecord[] {
		return [...this.ledgers.values()].flatMap((ledger) => ledger.open());
	}

	/** The events that the vendor sent. */
	get events(): readonly EventRecord[] {
		const [ledger] = this.ledgers.values();
		return [...(ledger?.events.values() ?? [])];
	}

	/** Whether every program runs. Of the receivers that share an inbox, one is enough. */
	isServing(): boolean {
		const shared = this.plan.sharesVolume ? this.receivers.map((one) => one.place) : [];
		return (
			(shared.length === 0 || shared.some((place) => place.isUp)) &&
			this.places.every((place) => place.isUp || shared.includes(place))
		);
	}

	/** Sets the vendor's endpoint active again if failures have paused it. */
	reactivate(): void {
		const { status } = this.vendor.ask("PATCH", `/webhook_endpoints/${this.endpointId}`, { status: "active" });
		if (status !== 200) throw new Error(`the endpoint cannot be set active: ${status}`);
	}

	#sharedLimiter(process: SimProcess, onRecover: (() => unknown) | undefined): RateLimiter {
		return redisLimiter({
			client: this.redis.connect(process) as never,
			name: "simulation",
			clock: process.clock,
			onFallback: (error) => this.leaks.look("what the limiter reports", error),
			onRecover: onRecover as () => void,
		});
	}

	#ledgerOf(key: string): EventLedger {
		const [first, ...others] = this.ledgers;
		const [, ledger] = others.find(([name]) => key.startsWith(`${name}:`)) ?? (first as [undefined, EventLedger]);
		return ledger;
	}

	/** A vendor sends nothing to an endpoint that it has paused. */
	#isSubscribed(): boolean {
		return this.#table("webhook_endpoints").some((row) => row.status === "active");
	}

	#subscribe(): string {
		const { body } = this.vendor.ask("POST", "/webhook_endpoints", {
			url: "https://hooks.shop.example/arcus",
			enabled_events: ["order.*"],
		});
		const { id, secret } = body as { id: string; secret: string };
		this.#secret = secret;
		this.leaks.plant("the API key", this.vendor.key);
		this.leaks.plant("the key of the other mode", this.vendor.testKey);
		this.leaks.plant("the endpoint's secret", secret);
		this.leaks.plant("the gateway's secret", GATEWAY_SECRET);
		return id;
	}

	#table(name: string): readonly Record<string, unknown>[] {
		const world = this.vendor.mock.state[this.vendor.entityId]?.live as unknown as Record<string, unknown> | undefined;
		const table = (world?.collections as Record<string, unknown> | undefined)?.[name] ?? world?.[name];
		if (Array.isArray(table)) return table.map((row) => (Array.isArray(row) ? row[1] : row) as Record<string, unknown>);
		return Object.values((table ?? {}) as Record<string, Record<string, unknown>>);
	}

	#emitEvents(): void {
		const random = stream(this.world.seed, "events");
		const { events, keys, chaos, burst } = this.plan;
		let at = 0;
		for (let index = 0; index < events; index++) {
			if (index % burst === 0) at = random.between(0, chaos * 0.8);
			const object = { id: `order-${random.between(1, keys)}`, object: "order", number: index };
			this.world.scheduler.plan(at, this.vendor.process, "an order is confirmed", () =>
				this.vendor.emit("order.confirmed", object),
			);
		}
	}

	#catchUpNowAndThen(): void {
		const tick = (): void => {
			if (this.isCalm) return;
			const one = this.balance.pick(this.receivers);
			const process = one.place.process;
			if (process?.isAlive && one.isUp && !process.isPaused)
				this.world.soon(process, "catches up", () => {
					void this.calls
						.follow(process, "catchUp", 30 * 60_000, () =>
							one.catchUp(process, this.balance.pick([["failed"], ["failed", "pending"]])),
						)
						.catch(() => {});
				});
			this.world.scheduler.plan(8_000, undefined, "", tick);
		};
		this.world.scheduler.plan(5_000, undefined, "", tick);
	}
}
