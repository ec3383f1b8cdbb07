import { fileInbox } from "@countersign/webhooks/node";
import type { Scene } from "../scene.ts";
import type { Volume } from "../world/disk.ts";
import type { SimProcess } from "../world/process.ts";
import type { SharedStore } from "../world/shared-store.ts";
import { Place, type Program } from "./place.ts";
import { Service } from "./service.ts";

/** `store`: handled before the response, recorded in a database. `memory`: recorded in the process. `inbox`: stored in a file, handled later. */
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

/** The results of catching up. */
export interface CaughtUp {
	readonly settled: number;
	readonly failures: readonly string[];
}

const FILE = "/data/inbox.log";
/** Bytes up to which the file may grow in any case. */
const COMPACT_AT = 6_000;
/** Faults after which the file size is unlimited, because failed writes and compactions leave data behind. */
const DISK_FAULTS = ["disk-full", "disk-error", "write-torn"] as const;

/** One place that takes deliveries, for one service or for two that share what they store. */
export class ReceiverPlace implements Program {
	readonly place: Place;
	#services: readonly Service[] = [];
	/** Waiting entries at the last check. */
	waiting = 0;

	constructor(
		private readonly scene: Scene,
		readonly name: string,
		readonly setting: ReceiverSetting,
		private readonly store: SharedStore | undefined,
		readonly volume: Volume,
	) {
		this.place = new Place(scene.world, scene.network, name, this);
	}

	get isUp(): boolean {
		return this.place.isUp;
	}

	/** Where the inbox marks entries as done. */
	get inboxScope(): string {
		return `the inbox on ${this.volume.name}`;
	}

	async start(process: SimProcess): Promise<void> {
		const { scene, setting, store } = this;
		const services = [...scene.ledgers].map(([name, ledger]) => new Service(scene, this, process, name, ledger, store));
		if (setting.mode === "inbox") {
			const storage = await fileInbox(FILE, {
				disk: this.volume.connect(process),
				process: scene.processInfo(this.name, process),
				clock: process.clock,
				now: process.clock.now,
				compactAt: COMPACT_AT,
			} as never);
			for (const service of services) await service.startInbox(storage);
		}
		this.#services = services;
	}

	ended(process: SimProcess): void {
		for (const ledger of this.scene.ledgers.values()) ledger.killed(process.label);
		this.volume.killed(process);
		this.#services = [];
	}

	/** Passes a delivery to its services. It is accepted when all of them have it. */
	async deliver(
		id: string,
		headers: Readonly<Record<string, string>>,
		body: string,
		isWhole: boolean,
	): Promise<{ status: number; body: string }> {
		let answer = { status: 503, body: "" };
		for (const service of this.#services) {
			answer = await service.deliver(id, headers, body, isWhole);
			if (answer.status !== 200) return answer;
		}
		return answer;
	}

	/** Catches up with what the vendor could not deliver. */
	async catchUp(
		process: SimProcess,
		statuses: readonly string[],
		client: unknown = this.scene.client(process),
	): Promise<CaughtUp | undefined> {
		if (!this.isUp) return undefined;
		let settled = 0;
		const failures: string[] = [];
		for (const service of this.#services) {
			const result = await service.catchUp(statuses, client);
			settled += result.settled;
			failures.push(...result.failures.map(({ eventId, reason }) => `${eventId} ${reason}`));
		}
		return { settled, failures };
	}

	/** Ends it as on SIGTERM. */
	async close(process: SimProcess): Promise<void> {
		const timeout = process.random.pick([300, 3_000, 25_000]);
		await Promise.all(
			this.#services.map((service) =>
				this.scene.calls.follow(process, "close", timeout + 15_000, () => service.close(timeout)),
			),
		);
	}

	/** A file that is in use does not grow without end. */
	checkSize(): void {
		const { world } = this.scene;
		if (DISK_FAULTS.some((kind) => world.faults.isEnabled(kind))) return;
		const { now, whenNamed } = this.volume.sizeOf(FILE);
		const most = Math.max(COMPACT_AT, 2 * whenNamed) + 2_000;
		if (now > most)
			world.break(
				"an inbox does not outgrow its entries",
				`${FILE} of ${this.name} has ${now} bytes, and may have ${most}`,
			);
	}

	/** Counts what waits. */
	look(): void {
		if (!this.isUp) return;
		void Promise.all(this.#services.map((service) => service.waiting())).then(
			(counts) => {
				this.waiting = counts.reduce((sum, count) => sum + count, 0);
			},
			() => {},
		);
	}
}
