import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
	Arcus,
	type ArcusOptions,
	type CheckpointDisk,
	type ConflictMode,
	ForeignCheckpointError,
	type ImportCheckpoint,
	ImportCheckpointError,
	type ImportResource,
	type ImportState,
	importRecords,
	logCheckpoint,
	memoryCheckpoint,
} from "../../../src/arcus/index.ts";
import { fileCheckpoint } from "../../../src/arcus/node.ts";
import type { Transport } from "../../../src/index.ts";
import { rowsOf, vendor } from "./vendor.ts";

const options = { externalSource: "northwind", chunkSize: 10, pollInterval: 1 };
const SECRET = "s3cretPartOfTheKey0000000";

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function folder(): string {
	const path = mkdtempSync(join(tmpdir(), "import-"));
	folders.push(path);
	return path;
}

/** A disk in memory that can be full: it then keeps the first part of what is written. */
function fakeDisk() {
	const files = new Map<string, string>();
	const state = { files, written: 0, space: Number.POSITIVE_INFINITY };
	const take = (text: string): string => {
		const kept = text.slice(0, state.space);
		state.space -= kept.length;
		state.written += kept.length;
		return kept;
	};
	const full = (): never => {
		throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
	};
	const disk: CheckpointDisk = {
		read: async (path) => files.get(path),
		async append(path, text) {
			const kept = take(text);
			files.set(path, (files.get(path) ?? "") + kept);
			if (kept !== text) full();
		},
		async replace(path, text) {
			if (take(text) !== text) full();
			files.set(path, text);
		},
	};
	return { ...state, state, disk };
}

describe("checkpoints", () => {
	const settings = {
		apiKey: `ark_test_ent_acme_${SECRET}`,
		entityId: "acme",
		baseUrl: "https://one.example.com/v1",
		rateLimit: false,
	} as const;
	/** A client whose requests succeed at once: each job imports everything. */
	function arcus(changes: ArcusOptions = {}) {
		const asked: string[] = [];
		const transport: Transport = {
			async send({ url, method, body }) {
				asked.push(`${method} ${url}`);
				const count = method === "POST" ? JSON.parse(body ?? "{}").records.length : 0;
				const answer =
					method === "POST"
						? { job_id: `job-${count}` }
						: { status: "completed", succeeded_records: Number(url.split("-").at(-1)), failed_records: 0, errors: [] };
				return { status: method === "POST" ? 202 : 200, headers: new Headers(), body: JSON.stringify(answer) };
			},
		};
		return { client: new Arcus({ ...settings, transport, ...changes }), asked };
	}
	const run = (
		checkpoint: ImportCheckpoint,
		changes: {
			readonly client?: ArcusOptions;
			readonly resource?: ImportResource;
			readonly conflictMode?: ConflictMode;
			readonly externalSource?: string;
		} = {},
	) => {
		const { client: made, resource = "accounts", ...rest } = changes;
		const { client, asked } = arcus(made);
		return { asked, result: importRecords(client, resource, rowsOf(20), { ...options, ...rest, checkpoint }) };
	};

	it.each([
		["another API key", "fingerprint", { client: { apiKey: `ark_test_ent_acme_other${SECRET}` } }],
		["a key of another mode", "mode is test, not live", { client: { apiKey: `ark_live_ent_acme_${SECRET}` } }],
		["another entity", "entity is /entities/acme, not /entities/umbrella", { client: { entityId: "umbrella" } }],
		["another base URL", "https://two.example.com", { client: { baseUrl: "https://two.example.com/v1" } }],
		["another resource", "resource is accounts, not products", { resource: "products" }],
		["another conflict mode", "conflictMode is skip, not update", { conflictMode: "update" }],
		["another source", "externalSource is northwind, not versa", { externalSource: "versa" }],
	] as const)("a checkpoint is rejected for %s, before anything is sent", async (_, difference, changes) => {
		const checkpoint = memoryCheckpoint();
		expect(await run(checkpoint).result).toMatchObject({ succeeded: 20, resumed: 0 });
		const { asked, result } = run(checkpoint, changes);
		const error = await result.catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(ForeignCheckpointError);
		expect(error).toBeInstanceOf(TypeError);
		expect(String(error)).toContain(difference);
		expect(String(error)).not.toContain(SECRET);
		expect(asked).toEqual([]);
		// The checkpoint still works for its own import.
		expect(await run(checkpoint).result).toMatchObject({ succeeded: 20, resumed: 20 });
	});

	it("a checkpoint works for a client with a key function, and for the same API on another local port", async () => {
		const checkpoint = memoryCheckpoint();
		const local = (port: number): ArcusOptions => ({
			apiKey: async () => settings.apiKey,
			baseUrl: `http://127.0.0.1:${port}/v1`,
		});
		await run(checkpoint, { client: local(4010) }).result;
		expect(await run(checkpoint, { client: local(4011) }).result).toMatchObject({ resumed: 20 });
	});

	it("a checkpoint contains no API key", async () => {
		const path = join(folder(), "checkpoint");
		await run(fileCheckpoint(path)).result;
		expect(readFileSync(path, "utf8")).toContain("one.example.com");
		expect(readFileSync(path, "utf8")).not.toContain(SECRET);
	});

	it("a checkpoint of an earlier version is rejected, because it does not say which import it belongs to", async () => {
		const old = { version: 1, resource: "accounts", externalSource: "northwind", finished: [], lostJobs: {} };
		const { result } = run({ load: () => old as never, save: () => {} });
		await expect(result).rejects.toThrow("earlier version");
	});

	it.each([null, 5, "x", [], { version: 3 }, { version: 2 }])(
		"an invalid checkpoint is rejected: %j",
		async (state) => {
			const { asked, result } = run({ load: () => state as never, save: () => {} });
			const error = await result.catch((thrown: unknown) => thrown);
			expect(state === null || error instanceof ForeignCheckpointError).toBe(true);
			if (state !== null) expect(asked).toEqual([]);
		},
	);
});

describe("writing a checkpoint", () => {
	const refuse = () => "rejected";
	it("a checkpoint that can append writes an amount proportional to the rows", async () => {
		const bytesOf = async (count: number) => {
			const { state, disk } = fakeDisk();
			const checkpoint = logCheckpoint("c", disk);
			await importRecords(vendor({ refuse, looks: 0 }).client, "accounts", rowsOf(count), { ...options, checkpoint });
			return state.written;
		};
		const [small, large] = [await bytesOf(1_000), await bytesOf(4_000)];
		expect(large).toBeLessThan(4.2 * small);
		expect(large).toBeLessThan(4_000 * 40);
	});

	it("a checkpoint that can only save writes an amount proportional to the rows", async () => {
		const bytesOf = async (count: number) => {
			let bytes = 0;
			let last: ImportState | undefined;
			const checkpoint: ImportCheckpoint = {
				load: () => last,
				save(state) {
					last = state;
					bytes += JSON.stringify(state).length;
				},
			};
			await importRecords(vendor({ refuse, looks: 0 }).client, "accounts", rowsOf(count), { ...options, checkpoint });
			expect(last?.finished).toHaveLength(count / 10);
			return bytes;
		};
		const [small, large] = [await bytesOf(5_000), await bytesOf(20_000)];
		expect(large).toBeLessThan(6 * small);
	});

	it("a checkpoint that cannot be written ends the import with an error that names the cause, and the next run loses nothing", async () => {
		const { state, disk } = fakeDisk();
		const { client, records } = vendor();
		state.space = 500;
		const failed = await importRecords(client, "accounts", rowsOf(100), {
			...options,
			checkpoint: logCheckpoint("c", disk),
		}).catch((error: unknown) => error);
		expect(failed).toBeInstanceOf(ImportCheckpointError);
		expect(String(failed)).toContain("ENOSPC");
		expect((failed as Error).cause).toMatchObject({ code: "ENOSPC" });
		state.space = Number.POSITIVE_INFINITY;
		for (const resumed of [0, 100]) {
			const result = await importRecords(client, "accounts", rowsOf(100), {
				...options,
				checkpoint: logCheckpoint("c", disk),
			});
			expect(result).toMatchObject({ total: 100, succeeded: 100, failed: 0 });
			expect(result.resumed).toBeGreaterThanOrEqual(resumed);
		}
		expect(records.size).toBe(100);
	});

	it("a checkpoint that throws at once or cannot be loaded ends the import with the same error", async () => {
		const fail = () => {
			throw new Error("the database is down");
		};
		for (const broken of [{ load: fail }, { save: fail }, { load: async () => fail() }, { save: async () => fail() }]) {
			const checkpoint: ImportCheckpoint = { load: () => undefined, save: () => {}, ...broken };
			await expect(importRecords(vendor().client, "accounts", rowsOf(2), { ...options, checkpoint })).rejects.toThrow(
				ImportCheckpointError,
			);
		}
	});
});

describe("checkpoints in files", () => {
	it("a checkpoint file that was cut off at any point loses no row and imports none twice", async () => {
		const { client, records, keys } = vendor({ refuse: (row) => (row.external_id === "r7" ? "bad" : undefined) });
		const { files, disk } = fakeDisk();
		const run = () =>
			importRecords(client, "accounts", rowsOf(30), { ...options, checkpoint: logCheckpoint("c", disk) });
		await run();
		const whole = files.get("c") as string;
		const head = whole.indexOf("\n") + 1;
		for (let end = head; end < whole.length; end += 7) {
			files.set("c", whole.slice(0, end));
			const result = await run();
			expect([end, result.total, result.succeeded, result.failed]).toEqual([end, 30, 29, 1]);
			// The line after the torn one can be read.
			expect((await run()).resumed).toBe(29);
		}
		expect(records.size).toBe(29);
		expect(new Set(keys).size).toBeLessThan(keys.length);
	});

	it("a checkpoint file with a damaged line in the middle sends that chunk again and keeps the others", async () => {
		const path = join(folder(), "checkpoint");
		const { client, records } = vendor();
		await importRecords(client, "accounts", rowsOf(50), { ...options, checkpoint: fileCheckpoint(path) });
		const lines = readFileSync(path, "utf8").split("\n");
		lines[2] = `\u0000${lines[2]?.slice(3)}`;
		writeFileSync(path, lines.join("\n"));
		const result = await importRecords(client, "accounts", rowsOf(50), {
			...options,
			checkpoint: fileCheckpoint(path),
		});
		expect(result).toMatchObject({ succeeded: 50, resumed: 40 });
		expect(records.size).toBe(50);
	});

	it("a checkpoint file without a readable first line is rejected instead of starting again", async () => {
		const path = join(folder(), "checkpoint");
		writeFileSync(path, "hello\n");
		const { client, sent } = vendor();
		const run = importRecords(client, "accounts", rowsOf(5), { ...options, checkpoint: fileCheckpoint(path) });
		await expect(run).rejects.toThrow(ImportCheckpointError);
		expect(sent).toEqual([]);
	});

	it("a checkpoint file stays small however often the import is run again", async () => {
		const { state, files, disk } = fakeDisk();
		const { client } = vendor({ refuse: () => "bad", looks: 0 });
		for (let run = 0; run < 60; run++)
			await importRecords(client, "accounts", rowsOf(50), { ...options, checkpoint: logCheckpoint("c", disk) });
		expect(files.get("c")?.split("\n").length).toBeLessThan(100);
		expect(state.written).toBeGreaterThan(0);
	});

	it("a checkpoint file in a folder that does not exist causes an error that names the path", async () => {
		const path = join(folder(), "missing", "checkpoint");
		const run = importRecords(vendor().client, "accounts", rowsOf(5), { ...options, checkpoint: fileCheckpoint(path) });
		await expect(run).rejects.toThrow(/ENOENT.*missing/);
	});
});

describe("files behind links, and relative paths", () => {
	it("a checkpoint whose file is a link is written where the link leads, and the link stays", async () => {
		const own = folder();
		const [link, target] = [join(own, "link.checkpoint"), join(own, "target.checkpoint")];
		writeFileSync(target, "");
		symlinkSync("target.checkpoint", link);
		const state: ImportState = {
			version: 2,
			resource: "accounts",
			externalSource: "northwind",
			conflictMode: "skip",
			finished: [],
		};
		await fileCheckpoint(link).save(state);
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
		expect(await fileCheckpoint(target).load()).toEqual(state);
	});

	it("a checkpoint keeps to its file when the program changes its working directory", async () => {
		const paths: string[] = [];
		const read = async (path: string) => void paths.push(path);
		await fileCheckpoint("rows.checkpoint", { disk: { read, append: read, replace: read } }).load();
		expect(paths.map(isAbsolute)).toEqual([true]);
	});
});
