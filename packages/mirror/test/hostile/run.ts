import { ApiError, NotFoundError, RateLimitError } from "@countersign/sdk";
import { canonical } from "../../src/gate/content.ts";
import { createMirror, type Mirror, type MirrorStore, memoryMirror } from "../../src/index.ts";
import { numbers, VirtualClock } from "./clock.ts";
import { TABLES, type Thing, type Trouble, Vendor } from "./vendor.ts";

function errorOf(status: number): Error {
	const Class = status === 404 ? NotFoundError : status === 429 ? RateLimitError : ApiError;
	return new Class({
		status,
		headers: new Headers() as never,
		body: { error: status },
		details: { code: `status_${status}` },
		retryable: status >= 429,
		keyPrefix: undefined,
		at: 0,
		attempts: 1,
		request: { method: "GET", path: "/", idempotencyKey: undefined } as never,
	} as never);
}

/** A store as a process sees it that can be killed: after that nothing it does has an effect, and nothing it waits for returns. */
function processOf(store: MirrorStore): { readonly store: MirrorStore; kill(): void } {
	let dead = false;
	const never = new Promise<never>(() => {});
	const guarded = new Proxy(store, {
		get(target, name) {
			const method = Reflect.get(target, name) as unknown;
			if (typeof method !== "function") return method;
			return async (...args: unknown[]) => {
				if (dead) return never;
				const result = await (method as (...args: unknown[]) => Promise<unknown>).apply(target, args);
				return dead ? never : result;
			};
		},
	});
	return {
		store: guarded,
		kill: () => {
			dead = true;
		},
	};
}

/** What differs between the vendor and the mirror, in words. */
export async function differences(vendor: Vendor, store: MirrorStore, short: boolean): Promise<string[]> {
	const found: string[] = [];
	const sources: [string, Map<string, Thing>][] = [
		["boxes", vendor.boxes],
		["boxes.parts", vendor.parts],
		["rates", vendor.rates],
	];
	for (const [resource, things] of sources) {
		const rows = new Map((await store.records(resource, { max: 1_000_000 })).map((row) => [row.id, row.stored]));
		for (const [id, thing] of things) {
			const stored = rows.get(id);
			const { size: _size, ...listed } = thing;
			const expected = short && stored?.from === "list" ? listed : thing;
			if (!stored?.raw) found.push(`${resource} ${id} is missing`);
			else if (canonical(stored.raw) !== canonical(expected))
				found.push(`${resource} ${id} is ${canonical(stored.raw)} instead of ${canonical(expected)}`);
		}
		for (const id of rows.keys()) if (!things.has(id)) found.push(`${resource} ${id} should not exist`);
	}
	return found;
}

/** One run of a vendor, its events and some workers that are killed, all decided by a seed. Returns the broken promises. */
export async function hostileRun(seed: number): Promise<string[]> {
	const random = numbers(seed);
	const clock = new VirtualClock(random);
	const maybe = (share: number, value: number): number => (random() < share ? random() * value : 0);
	const trouble: Trouble = {
		failing: maybe(0.6, 0.3),
		lost: maybe(0.6, 0.5),
		twice: maybe(0.5, 0.5),
		late: random() < 0.7 ? random() * 10_000 : 0,
		expired: maybe(0.4, 0.2),
		short: random() < 0.2,
		replica: maybe(0.2, 0.5),
	};
	const vendor = new Vendor(clock, trouble, errorOf);
	const base = memoryMirror(clock);
	const broken: string[] = [];
	const workers: { mirror: Mirror; kill(): void }[] = [];
	const start = (): void => {
		const { store, kill } = processOf(base);
		const mirror = createMirror({
			client: vendor.client,
			database: store,
			resources: TABLES,
			concurrency: 1 + Math.floor(random() * 3),
			walkEvery: 20_000 + random() * 60_000,
			clock,
			grace: 0,
		});
		mirror.run({ follow: true }).catch((error: unknown) => broken.push(`a run rejected: ${String(error)}`));
		workers.push({ mirror, kill });
	};
	vendor.onEvent = (event) => {
		const worker = workers[Math.floor(random() * workers.length)];
		worker?.mirror.receive(event).catch((error: unknown) => broken.push(`receive rejected: ${String(error)}`));
	};
	const play = async (): Promise<void> => {
		for (let n = 0; n < random() * 15; n++) vendor.change();
		start();
		const steps = 20 + Math.floor(random() * 60);
		for (let n = 0; n < steps; n++) {
			await clock.wait(random() * 2_000);
			const burst = random() < 0.2 ? 5 : 1;
			for (let each = 0; each < burst; each++) vendor.change();
			if (random() < 0.1) workers.splice(Math.floor(random() * workers.length), 1)[0]?.kill();
			if (random() < 0.1) clock.skew = (random() - 0.5) * 7_200_000;
			if (workers.length === 0 || (random() < 0.05 && workers.length < 3)) start();
		}
		for (const { kill } of workers.splice(0)) kill();
		clock.skew = 0;
		vendor.calm();
		// A fresh process reads everything; two walks where records cannot be fetched.
		for (let walks = 0; walks < 3; walks++) {
			const { store } = processOf(base);
			const mirror = createMirror({
				client: vendor.client,
				database: store,
				resources: TABLES,
				walkEvery: 0,
				clock,
				grace: 0,
			});
			await base.hint(TABLES.map(({ resource }) => ({ resource, key: "*", reason: "walk" })));
			await clock.wait(200_000);
			const last = createMirror({ client: vendor.client, database: store, resources: TABLES, clock, grace: 0 });
			const status = await last.run();
			if (!status.isComplete)
				broken.push(
					`the last run is not complete: ${JSON.stringify(status.resources.map((one) => [one.resource, one.state, one.pending, one.lastError]))}`,
				);
			await mirror.close();
			await last.close();
		}
		const before = await differences(vendor, base, trouble.short);
		const proof = createMirror({ client: vendor.client, database: base, resources: TABLES, clock, grace: 0 });
		const light = await proof.verify();
		if (light.isComplete && before.length > 0) broken.push(`a light check says complete, but ${before[0]}`);
		const deep = await proof.verify({ deep: true });
		await proof.close();
		// An empty list proves nothing, so what it does not show stays, and the check says that it is not complete.
		const after = await differences(vendor, base, trouble.short);
		broken.push(...after.filter((one) => vendor.rates.size > 0 || !one.startsWith("rates ")));
		if (deep.isComplete && after.length > 0) broken.push(`a deep check says complete, but ${after[0]}`);
		// If lists hide a field and the event of its change was lost, only a deep check can see it. Everything else is right before any check.
		if (!trouble.short) broken.push(...before.filter((one) => vendor.rates.size > 0 || !one.startsWith("rates ")));
		broken.push(...feedProblems(await base.changes(0, 1_000_000)));
	};
	await clock.runUntil(play());
	return broken;
}

/** Each change must begin where the one before it ended. */
function feedProblems(changes: Awaited<ReturnType<MirrorStore["changes"]>>): string[] {
	const last = new Map<string, string>();
	return changes.flatMap(({ resource, id, before, after, position }) => {
		const key = `${resource} ${id}`;
		const was = last.get(key) ?? canonical(undefined);
		last.set(key, canonical(after));
		return canonical(before) === was
			? []
			: [`change ${position} of ${key} begins with ${canonical(before)} instead of ${was}`];
	});
}
