import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arcusFeed, arcusProofs, arcusTables } from "../src/arcus/index.ts";
import { createMirror, type Mirror, type MirrorStore, memoryMirror, postgresMirror } from "../src/index.ts";

const RESOURCES = [
	"accounts",
	"accounts.contacts",
	"accounts.addresses",
	"products",
	"orders",
	"locations",
	"glAccounts",
	"journalEntries",
	"paymentTerms",
	"pricingLevels",
];
const tables = arcusTables.filter(({ resource }) => RESOURCES.includes(resource));

describe.each(["memory", "postgres"] as const)("a mirror of Arcus in %s", (kind) => {
	const mock = createArcusMock({ seed: 1, rateLimits: false });
	let url = "";
	let close: () => Promise<void>;
	let arcus: Arcus;
	let database: MirrorStore;
	let mirror: Mirror;
	let pglite: PGlite | undefined;
	beforeAll(async () => {
		({ url, close } = await mock.listen(0));
		const { key, entityId } = mock.createKey({ mode: "test" });
		arcus = new Arcus({ apiKey: key, entityId, baseUrl: url, rateLimit: false });
		if (kind === "postgres") {
			pglite = await PGlite.create();
			database = postgresMirror({ client: pglite, resources: tables });
		} else database = memoryMirror();
		mirror = createMirror({
			client: arcus,
			database,
			resources: tables,
			feed: arcusFeed(arcus),
			proofs: arcusProofs(arcus),
			grace: 0,
			feedEvery: 0,
		});
	});
	afterAll(async () => {
		await mirror.close();
		await close();
		await pglite?.close();
	});

	it("copies every record and proves it", async () => {
		for (let n = 0; n < 30; n++) await arcus.accounts.create({ account_type: "business", name: `Customer ${n}` });
		const [debit, credit] = await arcus.glAccounts.list({ postable_only: true }).toArray({ max: 2 });
		const entry = await arcus.journalEntries.create({
			entry_date: new Date(mock.clock.now()).toISOString().slice(0, 10),
			description: "Opening balance",
			lines: [
				{ account_id: String(debit?.id), debit: 12.34, credit: 0 },
				{ account_id: String(credit?.id), debit: 0, credit: 12.34 },
			],
		});
		expect(entry.status).toBe("posted");
		const status = await mirror.run();
		expect(status.resources.filter((one) => one.lastError)).toEqual([]);
		expect(status.isComplete).toBe(true);
		expect(status.resources.find((one) => one.resource === "accounts")?.rows).toBe(30);
		// Lists of journal entries do not show their lines.
		const report = await mirror.verify({ deep: true });
		expect(report.resources.flatMap((one) => one.differences)).toEqual([]);
		expect(report.proofs.map(({ name, holds }) => [name, holds])).toEqual([
			["audit chain", true],
			["record counts", true],
			["trial balance", true],
		]);
		expect(report.proofs[2]?.detail).toContain("12.34");
		expect(report.isComplete).toBe(true);
	});

	it("follows the feed, and puts every change into its own", async () => {
		const account = await arcus.accounts.create({ account_type: "business", name: "Frankenversand" });
		await arcus.accounts.update(account.id, { notes: "pays late" });
		await mirror.run();
		const changes = await mirror.changes({ after: 0, max: 10_000 });
		const last = changes.filter((one) => one.id === account.id).at(-1);
		expect(last?.after).toMatchObject({ display_name: "Frankenversand", notes: "pays late" });
		expect(changes.map((one) => one.position)).toEqual(changes.map((_, index) => index + 1));
	});

	it("a check finds what was changed behind its back, corrects it and says so", async () => {
		const first = await database.records("accounts", { max: 1 });
		const id = first[0]?.id ?? "";
		await database.change("accounts", [id], (found) => ({
			writes: [
				{
					id,
					stored: { ...(found.get(id) as never as object), raw: { id, display_name: "wrong" } } as never,
					changed: { before: undefined },
				},
			],
			hints: [],
		}));
		const report = await mirror.verify();
		expect(report.isComplete).toBe(false);
		expect(report.resources.find((one) => one.resource === "accounts")?.differences).toMatchObject([
			{ id, kind: "different" },
		]);
		expect((await mirror.verify({ deep: true })).isComplete).toBe(true);
	});
});
