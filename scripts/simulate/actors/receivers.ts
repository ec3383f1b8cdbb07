import {
	type CatchUpResult,
	catchUp,
	createInbox,
	createReceiver,
	type Inbox,
	memoryStore,
	type Receiver,
	type ReceiverStore,
} from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { fileInbox } from "@countersign/webhooks/node";
import type { Scene } from "../scene.ts";
import type { Volume } from "../world/disk.ts";
import type { SimProcess } from "../world/process.ts";
import { noted, type SharedStore } from "../world/shared-store.ts";
import { Place, type Program } from "./place.ts";

/** `store`: handled before the answer, marks in a database. `memory`: marks in the process. `inbox`: stored in a file, handled later. */
export type ReceiverMode = "store" | "memory" | "inbox";

export interface ReceiverSetting {
	readonly mode: ReceiverMode;
	readonly concurrency: number;
	readonly handlerTimeout: number;
	/** Milliseconds that a handler takes at most, when nothing slows it down. */
	readonly handlerTime: number;
	readonly maxAttempts: number;
	readonly isOrdered: boolean;
}

interface Context {
	readonly signal: AbortSignal;
	readonly timestamp: number | undefined;
}

type AnyReceiver = Receiver<never, never, never>;

/** One place that takes deliveries. */
export class ReceiverPlace implements Program {
	readonly place: Place;
	receiver: AnyReceiver | undefined;
	inbox: Inbox | undefined;
	#webhooks: unknown;

	constructor(
		private readonly scene: Scene,
		readonly name: string,
		private readonly setting: ReceiverSetting,
		private readonly store: SharedStore | undefined,
		readonly volume: Volume,
	) {
		this.place = new Place(scene.world, scene.network, name, this);
	}

	get isUp(): boolean {
		return this.place.isUp;
	}

	async start(process: SimProcess): Promise<void> {
		const { scene, setting } = this;
		const { clock } = process;
		const webhooks = arcusWebhooks({
			secrets: scene.secrets(process),
			now: clock.now,
			secretCache: { onError: this.#listener("secrets") },
		} as never);
		const store = this.#storeOf(process);
		const isInbox = setting.mode === "inbox";
		const receiver = createReceiver({
			webhooks,
			store,
			now: clock.now,
			clock,
			handlerTimeout: setting.handlerTimeout,
			onError: this.#listener("receiver"),
			observe: (notice: unknown) => scene.leaks.look("a notice of the receiver", notice),
			...(!isInbox && { concurrency: setting.concurrency, maxAttempts: setting.maxAttempts }),
			...(setting.isOrdered && { orderBy: (event: { data: { object: { id: string } } }) => event.data.object.id }),
		} as never) as unknown as AnyReceiver;
		receiver.on("order.*", ((event: { id: string }, context: Context) =>
			this.#handle(process, event.id, context)) as never);
		this.#webhooks = webhooks;
		this.receiver = receiver;
		this.inbox = undefined;
		if (!isInbox) return;
		const storage = await fileInbox("/data/inbox.log", {
			disk: this.volume.connect(process),
			process: scene.processInfo(this.name, process),
			clock,
			now: clock.now,
			compactAt: 6_000,
		} as never);
		const inbox = createInbox({
			webhooks,
			receiver,
			storage: this.#noted(storage),
			clock,
			now: clock.now,
			concurrency: setting.concurrency,
			maxAttempts: setting.maxAttempts,
			backoff: (attempts: number) => Math.min(5_000, 200 * 2 ** attempts),
			onError: this.#listener("inbox"),
			onDead: this.#listener("dead"),
		} as never);
		await inbox.start();
		this.inbox = inbox;
	}

	ended(process: SimProcess): void {
		this.scene.ledger.killed(process.label);
		this.volume.killed(process);
		this.receiver = undefined;
		this.inbox = undefined;
	}

	/** Takes a delivery in, as an adapter of a framework does. */
	async deliver(headers: Readonly<Record<string, string>>, body: string): Promise<{ status: number; body: string }> {
		const taker = this.inbox ?? (this.setting.mode === "inbox" ? undefined : this.receiver);
		if (!taker) return { status: 503, body: "" };
		const answer = await taker.process({ body: new TextEncoder().encode(body), headers });
		this.scene.leaks.look("a response of the receiver", answer.body);
		if (answer.status >= 200 && answer.status < 300) {
			const event = this.scene.ledger.named(body);
			if (event) this.scene.ledger.acknowledged(event, this.setting.mode !== "inbox");
		}
		return answer;
	}

	/** Takes up what the vendor could not deliver. */
	async catchUp(
		process: SimProcess,
		statuses: readonly string[],
		client = this.scene.client(process),
	): Promise<CatchUpResult | undefined> {
		const { scene, receiver } = this;
		if (!receiver || !this.isUp) return undefined;
		return catchUp({
			client,
			endpointId: scene.endpointId,
			webhooks: this.#webhooks,
			receiver,
			since: process.clock.now() - 6 * 3_600_000,
			statuses,
		} as never);
	}

	#storeOf(process: SimProcess): ReceiverStore {
		if (this.store) return this.store.connect(process);
		return noted(
			memoryStore({ now: process.clock.now, clock: process.clock } as never),
			this.scene.ledger,
			`memory of ${process.label}`,
		);
	}

	/** The storage with what becomes of its entries noted in the ledger. */
	#noted(storage: Awaited<ReturnType<typeof fileInbox>>): typeof storage {
		const { ledger } = this.scene;
		const scope = `the inbox on ${this.volume.name}`;
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
					onEnd: (entry: { id: string }, outcome: { state: string }, isDead: boolean) => {
						const event = ledger.named(entry.id);
						// Where the disk has failed, the mark may not be on it.
						if (event && outcome.state === "done" && troubles === 0) ledger.completed(event, scope);
						if (event && isDead) ledger.died(event, true);
						troubles = 0;
						(rules as { onEnd(...args: unknown[]): void }).onEnd(entry, outcome, isDead);
					},
				} as never);
			},
		};
	}

	#scopes(process: SimProcess): string[] {
		const { setting, store } = this;
		const marks = store ? [store.scope] : [`memory of ${process.label}`];
		return setting.mode === "inbox" ? [...marks, `the inbox on ${this.volume.name}`] : marks;
	}

	async #handle(process: SimProcess, id: string, { signal, timestamp }: Context): Promise<void> {
		const { scene, setting } = this;
		const { faults } = scene.world;
		const event = scene.ledger.named(id);
		if (!event) return;
		const end = scene.ledger.started(event, {
			key: setting.isOrdered ? event.key : undefined,
			worker: process.label,
			scopes: this.#scopes(process),
			// Catching up hands events to the receiver, beside the places of the inbox; they carry no signature.
			concurrency: setting.mode === "inbox" && timestamp === undefined ? Infinity : setting.concurrency,
		});
		scene.world.tell(`handles ${id}`);
		try {
			const slow = faults.hit("handler-slow");
			const isDeaf = slow && faults.hit("handler-deaf", 10);
			const ms = slow
				? setting.handlerTimeout + faults.stream("handler-slow").between(10, 20_000)
				: process.random.between(1, setting.handlerTime);
			await process.wait(ms);
			if (signal.aborted && !isDeaf) throw new Error("the handler was told to stop");
			if (faults.hit("handler-throws")) throw new Error("the handler failed");
			end(true);
		} catch (error) {
			end(false);
			throw error;
		}
		scene.world.tell(`has handled ${id}`);
	}

	/** A listener as careless people write them: sometimes it throws, sometimes it rejects. */
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
