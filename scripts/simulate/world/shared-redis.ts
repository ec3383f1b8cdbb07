import { usualBurst } from "../../../packages/sdk/src/core/rate-limit/burst.ts";
import type { SimProcess } from "./process.ts";
import type { World } from "./world.ts";

type Answer = [granted: number, wait: number, first: number, limit: number];

interface Budget {
	readonly calls: Map<number, number>;
	limit: number | undefined;
	burst: number | undefined;
	blocked: number | undefined;
	isOpen: boolean;
	sequence: number;
}

const MINUTE = 60_000;
const LONGEST_BLOCK = 60_000;

/** The server behind the shared rate limiter: the commands of its script, and outages in which commands fail or never get a response. */
export class SharedRedis {
	readonly #budgets = new Map<string, Budget>();
	#downUntil = 0;
	constructor(private readonly world: World) {}

	/** A client with the interface of ioredis. */
	connect(process: SimProcess): { eval(...args: never[]): unknown; defineCommand: true } {
		const run = (_script: string, count: number, ...rest: string[]): Promise<unknown> =>
			this.#command(process, () => this.#evaluate(rest[0] ?? "", rest.slice(count)));
		return { eval: run as never, defineCommand: true };
	}

	#command<T>(process: SimProcess, effect: () => T): Promise<T> {
		const { faults, scheduler, random } = this.world;
		if (faults.hit("redis-down")) this.#downUntil = this.world.now + faults.stream("redis-down").between(500, 6_000);
		return new Promise((resolve, reject) => {
			if (!faults.isCalm && this.world.now < this.#downUntil) {
				// Some clients fail immediately, others queue the command for a server that never sees it.
				if (faults.stream("redis-down").chance(0.5))
					process.after(2, "redis refuses", () => reject(new Error("ECONNREFUSED")));
				return;
			}
			scheduler.plan(random.between(0, 3), undefined, "", () => {
				const result = effect();
				process.after(random.between(0, 3), "", () => resolve(result));
			});
		});
	}

	#evaluate(name: string, [op, , ...args]: string[]): Answer {
		const budget = this.#budgets.get(name) ?? {
			calls: new Map(),
			limit: undefined,
			burst: undefined,
			blocked: undefined,
			isOpen: false,
			sequence: 0,
		};
		this.#budgets.set(name, budget);
		const { now } = this.world;
		for (const [id, at] of budget.calls) if (at <= now - MINUTE) budget.calls.delete(id);
		if (op === "drop") {
			budget.calls.delete(Number(args[0]));
			return [0, 0, 0, 0];
		}
		return op === "give" ? this.#give(budget, args) : this.#take(budget, args);
	}

	#give(budget: Budget, [id, answered, limit, , , burst, blockedFor]: string[]): Answer {
		const { now } = this.world;
		budget.calls.set(Number(id), now);
		if (blockedFor) {
			const until = now + Math.min(Math.max(Number(blockedFor), 50), LONGEST_BLOCK);
			budget.blocked = Math.max(budget.blocked ?? 0, until);
		} else if (answered === "1") {
			if (budget.blocked !== undefined && budget.blocked <= now) budget.blocked = undefined;
			if (!limit) budget.isOpen = true;
		}
		if (Number(limit) > 0) budget.limit = Number(limit);
		if (burst) budget.burst = Number(burst);
		return [0, 0, 0, 0];
	}

	#take(budget: Budget, [wanted, lease, limit, burst]: string[]): Answer {
		const { now } = this.world;
		const known = budget.limit ?? (limit ? Number(limit) : undefined);
		if (budget.blocked !== undefined && now < budget.blocked) return [0, budget.blocked - now, 0, known ?? 0];
		const times = [...budget.calls.values()];
		const flying = times.filter((at) => at > now).length;
		let room = Number(wanted);
		if (budget.blocked !== undefined) room = flying > 0 ? 0 : Math.min(1, room);
		if (known !== undefined) {
			const inSecond = times.filter((at) => at > now - 1_000).length;
			room = Math.min(room, known - times.length, (Number(burst) || budget.burst || usualBurst(known)) - inSecond);
		} else if (!budget.isOpen) room = Math.min(room, 2 - flying);
		room = Math.floor(room);
		if (room < 1) return [0, 25, 0, known ?? 0];
		const first = budget.sequence + 1;
		for (let index = 0; index < room; index++) budget.calls.set(++budget.sequence, now + Number(lease));
		return [room, 0, first, known ?? 0];
	}
}
