import { RateLimitError } from "@countersign/sdk";
import {
	type Arcus,
	ForeignCheckpointError,
	type ImportCheckpoint,
	ImportCheckpointError,
	ImportJobError,
	importRecords,
	logCheckpoint,
} from "@countersign/sdk/arcus";
import type { Scene } from "../scene.ts";
import type { Volume } from "../world/disk.ts";
import type { SimProcess } from "../world/process.ts";
import { CALL_BOUND, expected } from "./clients.ts";
import { Place, type Program } from "./place.ts";

/** The user has stopped the import. */
const STOPPED = new Error("the import was stopped");

/** A bulk import that is killed, and run again with its checkpoint until its report has no errors. */
export class ImporterProgram implements Program {
	readonly place: Place;
	readonly rows: readonly { readonly external_id: string; readonly account_type: string; readonly name: string }[];
	isDone = false;
	/** The vendor asked for a longer wait than the client accepts, so the user must run the import again. */
	isBlocked = false;
	#runs = 0;
	/** Runs that skipped rows although all faults had stopped. */
	#vainRuns = 0;

	constructor(
		private readonly scene: Scene,
		readonly volume: Volume,
		count: number,
	) {
		this.place = new Place(scene.world, scene.network, "importer", this);
		this.rows = Array.from({ length: count }, (_, index) => ({
			external_id: `row-${index}`,
			account_type: "business",
			name: `imported ${index}`,
		}));
	}

	async start(process: SimProcess): Promise<void> {
		if (this.isDone) return;
		void this.#run(process);
	}

	ended(process: SimProcess): void {
		this.volume.killed(process);
	}

	async #run(process: SimProcess): Promise<void> {
		const { scene } = this;
		const client = scene.client(process);
		while (process.isAlive && !this.isDone) {
			this.#runs++;
			this.isBlocked = false;
			const wasCalm = scene.isCalm;
			try {
				const result = await this.#import(process, client);
				this.#checkReport(result);
				if (wasCalm && result.failed > 0 && ++this.#vainRuns > 4)
					scene.world.break(
						"a rerun retries what was rejected",
						`${result.failed} rows are still rejected after ${this.#vainRuns} runs without faults`,
					);
				if (scene.world.faults.hit("checkpoint-foreign")) await this.#importWithWrongKey(process);
				this.isDone = result.failed === 0 || this.#runs > 30;
			} catch (error) {
				this.isBlocked = error instanceof RateLimitError;
				if (!(error instanceof ImportCheckpointError || error instanceof ImportJobError || error === STOPPED))
					expected(scene, "importRecords", error);
			}
			await process.wait(process.random.between(500, 4_000));
		}
	}

	#import(process: SimProcess, client: Arcus): ReturnType<typeof importRecords> {
		const { scene } = this;
		const controller = new AbortController();
		return scene.calls.follow(process, "importRecords", 2 * CALL_BOUND, async () => {
			let isOver = false;
			const stop = (): void => {
				controller.abort(STOPPED);
				process.after(20_000, "", () => {
					if (!isOver)
						scene.world.break(
							"an import ends when its signal aborts",
							"an import still runs 20 s after its signal aborted",
						);
				});
			};
			try {
				return await importRecords(client, "accounts", this.#source(process, stop), {
					externalSource: "simulation",
					chunkSize: 7,
					concurrency: 2,
					checkpoint: this.#checkpoint(process),
					signal: controller.signal,
					clock: process.clock,
				} as never);
			} finally {
				isOver = true;
			}
		});
	}

	/** Runs the import with the key of the other mode and the same checkpoint, which would report success without writing anything. */
	async #importWithWrongKey(process: SimProcess): Promise<void> {
		const { scene } = this;
		const client = scene.client(process, undefined, undefined, scene.vendor.testKey);
		try {
			const { resumed, total } = await this.#import(process, client);
			scene.world.break(
				"a checkpoint belongs to one import",
				`an import with a test key resumed ${resumed} of ${total} rows of an import with a live key`,
			);
		} catch (error) {
			if (!(error instanceof ForeignCheckpointError)) throw error;
		}
	}

	/** @param stop called a while after the source has stopped permanently */
	async *#source(
		process: SimProcess,
		stop: () => void,
	): AsyncGenerator<{ external_id: string; account_type: string; name: string }> {
		for (const row of this.rows) {
			if (this.scene.world.faults.hit("source-stalls")) await process.wait(20_000);
			if (this.scene.world.faults.hit("source-hangs")) {
				process.after(30_000, "stops the import", stop);
				await new Promise(() => {});
			}
			yield { ...row };
		}
	}

	/** Each row is at the vendor once, or in the report. */
	#checkReport(result: {
		total: number;
		succeeded: number;
		failed: number;
		errors: readonly { externalId: string | undefined }[];
	}): void {
		const { world } = this.scene;
		const there = this.scene.imported();
		const reported = new Set(result.errors.map(({ externalId }) => externalId));
		const missing = this.rows.find(({ external_id: id }) => !reported.has(id) && !there.has(id));
		if (missing)
			world.break(
				"every input row is at the vendor or in the report",
				`${missing.external_id} is in neither; the report says ${JSON.stringify({ ...result, errors: result.errors.length })}`,
			);
		if (result.total !== this.rows.length || result.succeeded + result.failed !== result.total)
			world.break(
				"the report counts every row once",
				`${this.rows.length} rows were given, and the report says ${JSON.stringify({ ...result, errors: result.errors.length })}`,
			);
	}

	/** No row may be at the vendor twice. */
	check(accounts: ReadonlyMap<string, number>): void {
		for (const { name } of this.rows) {
			const count = accounts.get(name) ?? 0;
			if (count > 1) this.scene.world.break("no row is imported twice", `${name} is at the vendor ${count} times`);
			if (count === 0 && this.isDone && this.#runs <= 30)
				this.scene.world.break("no row is lost", `${name} is not at the vendor after an import without errors`);
		}
	}

	#checkpoint(process: SimProcess): ImportCheckpoint {
		const disk = this.volume.connect(process);
		return logCheckpoint("/imports/accounts.checkpoint", {
			async read(path) {
				const bytes = await disk.readFile(path);
				return bytes && new TextDecoder().decode(bytes);
			},
			append: (path, text) => disk.append(path, new TextEncoder().encode(text)),
			async replace(path, text) {
				const beside = `${path}.new`;
				await disk.unlink(beside);
				const file = await disk.open(beside, "create");
				await file.write(new TextEncoder().encode(text), 0);
				await file.sync();
				await disk.rename(beside, path);
				await disk.syncFolder("/imports");
			},
		});
	}
}
