import "./globals.ts";
import { describe, expect, it } from "vitest";
import { Volume } from "./disk.ts";
import type { FAULT_KINDS } from "./faults.ts";
import { EventLedger } from "./ledger.ts";
import { type ConnectionFailure, Network } from "./network.ts";
import { World } from "./world.ts";

const worldOf = (faults: readonly (typeof FAULT_KINDS)[number][] = [], faultShare = 1): World =>
	new World({ seed: 7, faults, faultLimit: 1_000, faultShare, keepsTrace: true });
const runFor = (world: World, ms: number): Promise<boolean> => {
	let isOver = false;
	world.scheduler.plan(ms, undefined, "", () => {
		isOver = true;
	});
	return world.runUntil(() => isOver, world.now + ms + 1);
};

describe("a simulated process", () => {
	it("a killed process never acts again", async () => {
		const world = worldOf();
		const process = world.start("server");
		const done: string[] = [];
		process.after(10, "", () => done.push("timer"));
		void process.wait(10).then(() => done.push("promise"));
		process.after(5, "", () => process.kill());
		await runFor(world, 100);
		expect(done).toEqual([]);
	});

	it("a process runs its overdue steps in order when its pause ends", async () => {
		const world = worldOf();
		const process = world.start("server");
		const done: number[] = [];
		for (const ms of [10, 20, 30]) process.after(ms, "", () => done.push(ms));
		process.after(15, "", () => process.pause());
		world.scheduler.plan(500, undefined, "", () => {
			expect(done).toEqual([10]);
			process.resume();
		});
		await runFor(world, 600);
		expect(done).toEqual([10, 20, 30]);
	});

	it("the wall clock of a process jumps, and its monotonic clock does not", () => {
		const process = worldOf().start("server");
		const [wall, monotonic] = [process.clock.now(), process.clock.monotonic()];
		process.wallOffset = -3_600_000;
		expect(process.clock.now()).toBe(wall - 3_600_000);
		expect(process.clock.monotonic()).toBe(monotonic);
	});
});

describe("a simulated disk", () => {
	const contentOf = async (volume: Volume, world: World): Promise<string | undefined> => {
		let text: string | undefined;
		void volume
			.connect(world.start("reader"))
			.readFile("/data/log")
			.then((bytes) => {
				text = bytes && new TextDecoder().decode(bytes);
			});
		await runFor(world, 10_000);
		return text;
	};

	it("a disk keeps synced data through a power cut, and a file's name once its folder was synced", async () => {
		const world = worldOf();
		const volume = new Volume(world, "disk");
		const disk = volume.connect(world.start("server"));
		void (async () => {
			const file = await disk.open("/data/log", "create");
			await file.write(new TextEncoder().encode("durable"), 0);
			await file.sync();
			await disk.syncFolder("/data");
			await file.write(new TextEncoder().encode(" and not"), 7);
		})();
		await runFor(world, 10_000);
		volume.losePower();
		expect(await contentOf(volume, world)).toMatch(/^durable/);
	});

	it("a disk can lose data that was not synced", async () => {
		const kept = new Set<string | undefined>();
		const world = worldOf();
		for (let attempt = 0; attempt < 30; attempt++) {
			const volume = new Volume(world, "disk");
			const disk = volume.connect(world.start("server"));
			void disk.open("/data/log", "create").then((file) => file.write(new TextEncoder().encode("lost"), 0));
			await runFor(world, 10_000);
			volume.losePower();
			kept.add(await contentOf(volume, world));
		}
		expect(kept.has(undefined)).toBe(true);
		expect(kept.has("lost")).toBe(true);
	});
});

describe("a simulated network", () => {
	it("a network refuses connections if nobody listens, and resets those to a process that ends", async () => {
		const world = worldOf();
		const network = new Network(world);
		const [client, server] = [world.start("client"), world.start("server")];
		const failures: string[] = [];
		const ask = (to: typeof server | undefined): void => {
			network
				.exchange({
					from: client,
					to: () => to,
					what: "a request",
					request: 1,
					serve: () => new Promise<number>(() => {}),
				})
				.catch((error: ConnectionFailure) => failures.push(error.code));
		};
		ask(undefined);
		ask(server);
		world.scheduler.plan(1_000, undefined, "", () => {
			server.kill();
			network.reset(server);
		});
		await runFor(world, 5_000);
		expect(failures).toEqual(["ECONNREFUSED", "ECONNRESET"]);
	});
});

describe("the ledger of events", () => {
	const started = { key: "a", worker: "w", scopes: ["store"], concurrency: 1 };
	const brokenBy = (play: (ledger: EventLedger) => void): string | undefined => {
		const world = worldOf();
		const ledger = new EventLedger(world);
		for (const id of ["evt_1", "evt_2"]) ledger.emitted(id, "a");
		play(ledger);
		return world.violation?.invariant;
	};
	const event = (ledger: EventLedger, id: string) => ledger.named(id)!;

	it("the ledger reports an acknowledged event that nobody handled", () => {
		expect(brokenBy((ledger) => ledger.acknowledged(event(ledger, "evt_1"), true))).toBe(
			"an event that got a 2xx is handled",
		);
	});

	it("the ledger reports an event that runs again after its completion", () => {
		expect(
			brokenBy((ledger) => {
				ledger.started(event(ledger, "evt_1"), started)(true);
				ledger.completed(event(ledger, "evt_1"), "store");
				ledger.started(event(ledger, "evt_1"), started);
			}),
		).toBe("no event is handled again after its completion");
	});

	it("the ledger reports an event that runs before a failed one of its key", () => {
		expect(
			brokenBy((ledger) => {
				ledger.started(event(ledger, "evt_1"), started)(false);
				ledger.started(event(ledger, "evt_2"), started);
			}),
		).toBe("events of a key stay in order");
	});

	it("the ledger accepts a retry of a failed event", () => {
		expect(
			brokenBy((ledger) => {
				ledger.started(event(ledger, "evt_1"), started)(false);
				ledger.started(event(ledger, "evt_1"), started)(true);
				ledger.completed(event(ledger, "evt_1"), "store");
				ledger.started(event(ledger, "evt_2"), started);
			}),
		).toBeUndefined();
	});
});
