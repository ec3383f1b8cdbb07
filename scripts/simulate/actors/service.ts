import { runInNewContext } from "node:vm";
import {
	type CatchUpResult,
	catchUp,
	createInbox,
	createReceiver,
	type Inbox,
	type InboxStorage,
	memoryStore,
	type Receiver,
	type ReceiverStore,
} from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { standardWebhooks } from "@countersign/webhooks/standard";
import type { Scene } from "../scene.ts";
import type { EventLedger } from "../world/ledger.ts";
import type { SimProcess } from "../world/process.ts";
import { noted, type SharedStore } from "../world/shared-store.ts";
import { GATEWAY_SECRET, gatewayLog } from "./gateway.ts";
import { type Context, handleEvent } from "./handler.ts";
import type { ReceiverPlace } from "./receivers.ts";

export type AnyReceiver = Receiver<never, never, never>;

/** Milliseconds within which a delivery must get a response, no matter what hangs. */
const DELIVERY_BOUND = 120_000;

/** Faults that make many deliveries arrive at the same moment, so that they do not see each other. */
const GATHERING = ["disk-slow", "pause", "message-late"] as const;

const ForeignBuffer = runInNewContext("ArrayBuffer") as ArrayBufferConstructor;
/** The shapes in which frameworks hand out a body. */
const SHAPES: readonly ((bytes: Uint8Array) => unknown)[] = [
	(bytes) => bytes,
	(bytes) => new TextDecoder().decode(bytes),
	(bytes) => bytes.slice().buffer,
	(bytes) => new DataView(bytes.slice().buffer),
	(bytes) => copied(bytes, new SharedArrayBuffer(bytes.length)),
	(bytes) => copied(bytes, new ForeignBuffer(bytes.length)),
];
function copied<T extends ArrayBuffer | SharedArrayBuffer>(bytes: Uint8Array, buffer: T): T {
	new Uint8Array(buffer).set(bytes);
	return buffer;
}

/** One service with its handlers, in one life of its process. */
export class Service {
	readonly receiver: AnyReceiver;
	#inbox: Inbox | undefined;
	readonly #webhooks: unknown;
	readonly #obedient = new Set<string>();
	/** Whether its secrets are known to be right. */
	#hasAccepted = false;
	#isClosing = false;

	constructor(
		private readonly scene: Scene,
		private readonly home: ReceiverPlace,
		private readonly process: SimProcess,
		/** Undefined for a service that does not share its storage. */
		readonly name: string | undefined,
		readonly ledger: EventLedger,
		private readonly store: SharedStore | undefined,
	) {
		const { clock } = process;
		const { setting } = home;
		this.#webhooks = this.#verifier();
		const isInbox = setting.mode === "inbox";
		this.receiver = createReceiver({
			webhooks: this.#webhooks,
			store: this.#storeOf(),
			now: clock.now,
			clock,
			handlerTimeout: setting.handlerTimeout,
			onError: this.#listener("receiver"),
			logger: false,
			observe: (notice: unknown) => scene.leaks.look("a notice of the receiver", notice),
			...(name && { namespace: name }),
			...(!isInbox && { concurrency: setting.concurrency, maxAttempts: setting.maxAttempts }),
			...(setting.isOrdered && { orderBy: (event: { data: { object: { id: string } } }) => event.data.object.id }),
		} as never) as unknown as AnyReceiver;
		const register = (): void =>
			void this.receiver.on("order.*", ((_: unknown, context: Context) => this.#handle(context)) as never);
		// A receiver without an inbox has nowhere to keep what it cannot handle.
		if (isInbox && scene.world.faults.hit("handler-late"))
			process.after(process.random.between(500, 9_000), "registers its handlers", register);
		else register();
	}

	async startInbox(storage: InboxStorage): Promise<void> {
		const { clock } = this.process;
		const { setting } = this.home;
		const inbox = createInbox({
			webhooks: this.#webhooks,
			receiver: this.receiver,
			storage: this.#noted(storage),
			clock,
			now: clock.now,
			concurrency: setting.concurrency,
			maxAttempts: setting.maxAttempts,
			maxBacklog: this.scene.plan.maxBacklog,
			backoff: (attempts: number) => Math.min(5_000, 200 * 2 ** attempts),
			onError: this.#listener("inbox"),
			onDead: this.#listener("dead"),
			onUnhandled: this.#listener("unhandled"),
			...(this.name && { name: this.name }),
		} as never);
		await inbox.start();
		this.#inbox = inbox;
	}

	/** Receives a delivery, as a framework adapter does. @param isWhole whether it arrived undamaged */
	async deliver(
		id: string,
		headers: Readonly<Record<string, string>>,
		body: string,
		isWhole: boolean,
	): Promise<{ status: number; body: string }> {
		const { scene, process } = this;
		const { setting } = this.home;
		const taker = this.#inbox ?? (setting.mode === "inbox" ? undefined : this.receiver);
		if (!taker) return { status: 503, body: "" };
		const shaped = process.random.pick(SHAPES)(new TextEncoder().encode(body));
		const answer = await scene.calls.follow(process, "delivery", DELIVERY_BOUND, () =>
			taker.process({ body: shaped as Uint8Array, headers }),
		);
		scene.leaks.look("a response of the receiver", answer.body);
		if (isWhole) this.#checkSecrets(answer);
		if (answer.status < 200 || answer.status >= 300) return answer;
		this.#hasAccepted = true;
		const event = this.ledger.named(id);
		if (event) this.ledger.acknowledged(event, setting.mode !== "inbox");
		if (this.#inbox) await this.#checkBacklog(this.#inbox);
		return answer;
	}

	/** Catches up with what the vendor could not deliver. */
	catchUp(statuses: readonly string[], client: unknown): Promise<CatchUpResult> {
		const { scene, process, receiver } = this;
		return catchUp({
			client: scene.plan.gateway ? gatewayLog(client as never) : client,
			endpointId: scene.endpointId,
			webhooks: this.#webhooks,
			receiver,
			since: process.clock.now() - 6 * 3_600_000,
			statuses,
		} as never);
	}

	/** Ends it as on SIGTERM. */
	async close(timeout: number): Promise<void> {
		this.#isClosing = true;
		await (this.#inbox ?? this.receiver).close({ timeout });
		const [left] = this.#obedient;
		if (left !== undefined)
			this.scene.world.break(
				"closing waits for handlers",
				`${this.process.label} was closed while the handler of ${left} was running, whose signal had not aborted`,
			);
	}

	/** Entries that wait in the inbox. */
	async waiting(): Promise<number> {
		return (await this.#inbox?.metrics())?.waiting ?? 0;
	}

	#verifier(): unknown {
		const { scene, process } = this;
		const { now } = process.clock;
		const stored = scene.plan.gateway ? { load: () => GATEWAY_SECRET } : scene.secrets(process);
		// Some sources return nothing where they should fail.
		const secrets = () => (scene.world.faults.hit("secrets-empty") ? [] : stored.load());
		const options = {
			secrets,
			now,
			clock: process.clock,
			secretCache: { ttl: 4_000, onError: this.#listener("secrets") },
		};
		return scene.plan.gateway ? standardWebhooks(options as never) : arcusWebhooks(options as never);
	}

	#storeOf(): ReceiverStore {
		const { process, ledger } = this;
		if (this.store) return this.store.connect(process);
		const { now } = process.clock;
		return noted(memoryStore({ now, clock: process.clock } as never), ledger, `memory of ${process.label}`);
	}

	/** Bad secrets must not make the receiver reject genuine deliveries or forget good secrets. */
	#checkSecrets({ status, body }: { status: number; body: string }): void {
		const { world, plan } = this.scene;
		if (plan.hasRotation || world.faults.isEnabled("clock-jump") || this.#isClosing) return;
		if (status >= 400 && status < 500 && !body.includes("in_progress") && !body.includes("out_of_order"))
			world.break("genuine deliveries are not rejected", `${this.process.label} responded with ${status} ${body}`);
		if (this.#hasAccepted && body.includes("secrets_unavailable"))
			world.break("good secrets stay in use", `${this.process.label} has no secrets any more`);
	}

	async #checkBacklog(inbox: Inbox): Promise<void> {
		if (GATHERING.some((kind) => this.scene.world.faults.isEnabled(kind))) return;
		const { waiting } = await inbox.metrics();
		// Deliveries that arrive at the same time do not count each other.
		const most = this.scene.plan.maxBacklog + this.scene.plan.burst + 2;
		if (waiting > most)
			this.scene.world.break(
				"a backlog stays within its limit",
				`${waiting} entries wait, with a maxBacklog of ${this.scene.plan.maxBacklog}`,
			);
	}

	/** The storage with what becomes of its entries noted in the ledger. */
	#noted(storage: InboxStorage): InboxStorage {
		const { ledger } = this;
		const scope = this.home.inboxScope;
		return {
			...storage,
			start: (work, rules) => {
				let troubles = 0;
				return storage.start(work, {
					...rules,
					onError: (error: unknown) => {
						troubles++;
						rules.onError(error);
					},
					onEnd: (entry: { id: string }, outcome: { state: string }, isDead: boolean, attempts?: number) => {
						const event = ledger.named(entry.id);
						// If the disk has failed, the mark may be missing.
						if (event && outcome.state === "done" && troubles === 0) ledger.completed(event, scope);
						if (event && isDead) ledger.died(event, true);
						troubles = 0;
						(rules as { onEnd(...args: unknown[]): void }).onEnd(entry, outcome, isDead, attempts);
					},
				} as never);
			},
		};
	}

	#handle(context: Context): Promise<void> {
		const { scene, process, ledger, home } = this;
		const marks = this.store ? [this.store.scope] : [`memory of ${process.label}`];
		const scopes = home.setting.mode === "inbox" ? [...marks, home.inboxScope] : marks;
		const { place, setting } = home;
		return handleEvent({ scene, place, process, setting, ledger, scopes, obedient: this.#obedient }, context);
	}

	/** A careless listener that sometimes throws and sometimes rejects. */
	#listener(name: string): (error: unknown) => unknown {
		return (error) => {
			this.scene.leaks.look(`what the ${name} reports`, error);
			const { faults } = this.scene.world;
			if (!faults.hit("listener-rejects")) return undefined;
			if (faults.stream("listener-rejects").chance(0.5)) throw new Error("the listener threw");
			return Promise.reject(new Error("the listener rejected"));
		};
	}
}
