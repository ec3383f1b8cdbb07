import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arcusTables } from "../src/arcus/index.ts";
import { createMirror, MirrorAccountError, type MirrorStore, memoryMirror } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { errorOf } from "./hostile/run.ts";
import { TABLES } from "./hostile/vendor.ts";

const resources = arcusTables.filter(({ resource }) => ["accounts", "accounts.contacts"].includes(resource));

describe("a mirror whose key reads something else than before", () => {
	const mock = createArcusMock({ seed: 1, rateLimits: false });
	let url = "";
	let close: () => Promise<void>;
	beforeAll(async () => {
		({ url, close } = await mock.listen(0));
	});
	afterAll(() => close());

	async function copied(): Promise<{
		readonly database: MirrorStore;
		readonly entityId: string;
	}> {
		const { key, entityId } = mock.createKey({ mode: "test" });
		const client = new Arcus({ apiKey: key, entityId, baseUrl: url, rateLimit: false });
		for (let n = 0; n < 3; n++) await client.accounts.create({ account_type: "business", name: `Customer ${n}` });
		const database = memoryMirror();
		const mirror = createMirror({ client, database, resources });
		expect((await mirror.run()).isComplete).toBe(true);
		await mirror.close();
		return { database, entityId };
	}
	const rows = (database: MirrorStore) => database.count("accounts");

	it("refuses a key of the other mode, and keeps every record", async () => {
		const { database, entityId } = await copied();
		const before = await rows(database);
		const { key } = mock.createKey({ mode: "live", entityId });
		const client = new Arcus({ apiKey: key, entityId, baseUrl: url, rateLimit: false });
		const mirror = createMirror({ client, database, resources, walkEvery: 0 });
		await expect(mirror.run()).rejects.toThrow(MirrorAccountError);
		await expect(mirror.verify()).rejects.toThrow(/holds the records of .* test, but the client reads .* live/);
		expect(await rows(database)).toBe(before);
		await mirror.close();
	});

	it("refuses another entity, and keeps every record", async () => {
		const { database } = await copied();
		const before = await rows(database);
		const other = mock.createKey({ mode: "test", entityId: "5f0f6f0e-7c1b-4a52-9d4b-0c7f0e6a9b21" });
		const client = new Arcus({ apiKey: other.key, entityId: other.entityId, baseUrl: url, rateLimit: false });
		const mirror = createMirror({ client, database, resources });
		await expect(mirror.run()).rejects.toThrow(MirrorAccountError);
		expect(await rows(database)).toBe(before);
		await mirror.close();
	});

	it("deletes nothing if the API says of every record and every list that it does not exist", async () => {
		const clock = new VirtualClock(numbers(1));
		const box = { id: "b1", object: "box", name: "one", size: 1, updated_at: "2026-01-01T00:00:00Z" };
		let isHidden = false;
		const unless = <T>(value: T): T => {
			if (isHidden) throw errorOf(404);
			return value;
		};
		const client = {
			boxes: {
				list: async () => unless({ data: [box], cursor: undefined }),
				retrieve: async () => unless(box),
			},
		};
		const database = memoryMirror(clock);
		const boxes = TABLES.filter(({ resource }) => resource === "boxes");
		const mirror = createMirror({ client, database, resources: boxes, concurrency: 1, clock });
		expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
		isHidden = true;
		await mirror.receive({ type: "box.deleted", data: box });
		const { isComplete, resources: found } = await clock.runUntil(mirror.run());
		expect(isComplete).toBe(false);
		expect(found).toMatchObject([{ state: "failing", lastError: expect.stringContaining("nothing is deleted") }]);
		expect(await database.count("boxes")).toBe(1);
		isHidden = false;
		expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
		expect(await database.count("boxes")).toBe(1);
	});
});
