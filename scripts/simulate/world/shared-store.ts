import type { Claim, ClaimResult, ReceiverStore } from "@countersign/webhooks";
import type { EventLedger } from "./ledger.ts";
import type { SimProcess } from "./process.ts";
import type { World } from "./world.ts";

interface Row {
	state: "pending" | "done" | "failed" | "dead";
	token: number;
	attempts: number;
	leaseUntil: number;
}

/** A database that several processes share, with atomic commands and its own clock. */
export class SharedStore {
	readonly #rows = new Map<string, Row>();
	constructor(
		private readonly world: World,
		/** Who follows the event that a key names. */
		private readonly ledgerOf: (key: string) => EventLedger,
		readonly scope: string,
	) {}

	/** The store as one process reaches it, over a connection that can fail. */
	connect(process: SimProcess): ReceiverStore {
		const command = <T>(what: string, effect: () => T): Promise<T> => this.#command(process, what, effect);
		return {
			claim: (key, leaseMs) => command("claims", () => this.#claim(key, leaseMs)),
			complete: (claim) => command("completes", () => this.#finish(claim, "done")),
			release: (claim) => command("gives back", () => this.#release(claim)),
			fail: (claim, _reason, dead) => command("gives back", () => this.#finish(claim, dead ? "dead" : "failed")),
		};
	}

	#command<T>(process: SimProcess, what: string, effect: () => T): Promise<T> {
		const { faults, scheduler, random } = this.world;
		return new Promise((resolve, reject) => {
			const fail = (): void => {
				process.after(random.between(1, 20), `store: ${what} fails`, () =>
					reject(new Error("the database is unavailable")),
				);
			};
			if (faults.hit("store-down")) return fail();
			if (faults.hit("store-hangs")) return;
			const slow = faults.hit("store-slow") ? faults.stream("store-slow").between(1_000, 8_000) : 0;
			// The command runs in the database even if the process that sent it is killed.
			scheduler.plan(random.between(1, 10) + slow, undefined, "", () => {
				const result = effect();
				if (faults.hit("store-response-lost")) return fail();
				process.after(random.between(1, 10), "", () => resolve(result));
			});
		});
	}

	#release({ key, token }: Claim): boolean {
		const row = this.#rows.get(key);
		if (row?.state !== "pending" || row.token !== token) return false;
		row.state = "failed";
		row.attempts--;
		return true;
	}

	#claim(key: string, leaseMs: number): ClaimResult {
		const now = this.world.now;
		const row = this.#rows.get(key);
		if (row?.state === "done" || row?.state === "dead") return { state: row.state };
		if (row?.state === "pending" && row.leaseUntil > now) return { state: "pending", leaseUntil: row.leaseUntil };
		const token = (row?.token ?? 0) + 1;
		const leaseUntil = now + leaseMs;
		const attempts = (row?.attempts ?? 0) + 1;
		this.#rows.set(key, { state: "pending", token, attempts, leaseUntil });
		return {
			state: "claimed",
			claim: { key, token, attempt: attempts, takenOver: row?.state === "pending", leaseUntil },
		};
	}

	#finish({ key, token }: Claim, state: "done" | "failed" | "dead"): boolean {
		const row = this.#rows.get(key);
		if (row?.state !== "pending" || row.token !== token) return false;
		row.state = state;
		const ledger = this.ledgerOf(key);
		const event = ledger.named(key);
		if (event && state === "done") ledger.completed(event, this.scope);
		if (event && state === "dead") ledger.died(event, false);
		return true;
	}
}

/** A store of one process, with its marks noted in the ledger. */
export function noted(store: ReceiverStore, ledger: EventLedger, scope: string): ReceiverStore {
	const note = (key: string, dead: boolean): void => {
		const event = ledger.named(key);
		if (!event) return;
		if (dead) ledger.died(event, false);
		else ledger.completed(event, scope);
	};
	return {
		claim: (key, leaseMs) => store.claim(key, leaseMs),
		async complete(claim) {
			const isLatest = await store.complete(claim);
			if (isLatest) note(claim.key, false);
			return isLatest;
		},
		...(store.release && { release: (claim: Claim) => store.release!(claim) }),
		async fail(claim, reason, dead) {
			const isLatest = await store.fail(claim, reason, dead);
			if (isLatest && dead) note(claim.key, true);
			return isLatest;
		},
	};
}
