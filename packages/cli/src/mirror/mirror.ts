import { createMirror, type Mirror, type MirrorStatus, postgresMirror, type VerifyReport } from "@countersign/mirror";
import { sleep } from "@countersign/webhooks/internal";
import type { Machine } from "../shared/machine.ts";
import { checkDatabase, openDatabase } from "./database.ts";
import { chosen, systemOf } from "./systems.ts";
import { statusTable, verifyTable } from "./tables.ts";

/** The command line. */
export interface MirrorArguments {
	readonly action: "run" | "verify" | "status";
	readonly provider: string;
	readonly database: string;
	readonly schema: string;
	readonly resources?: string;
	readonly once?: boolean;
	readonly deep?: boolean;
}

type Used = Pick<Machine, "print" | "warn" | "clock" | "stopped" | "disk" | "process" | "files">;

/** How often progress is printed, in milliseconds. */
const PROGRESS_EVERY = 10_000;

/** Runs, checks or shows a mirror. */
export async function mirror(args: MirrorArguments, machine: Used): Promise<number> {
	const system = await systemOf(args.provider);
	const resources = chosen(system.resources, args.resources);
	checkDatabase(args.database);
	const connected = system.connect();
	const database = await openDatabase(args.database, machine);
	const running = createMirror({
		...connected,
		resources,
		database: postgresMirror({ client: database.client, resources, schema: args.schema }),
		logger: { warn: (message) => machine.warn(message) },
		clock: machine.clock,
	});
	try {
		if (args.action === "status") return show(await running.status(), machine);
		if (args.action === "verify") return showProof(await running.verify({ deep: args.deep }), machine);
		return await run(running, args.once ?? false, machine);
	} finally {
		await running.close();
		await database.close();
	}
}

async function run(running: Mirror, once: boolean, machine: Used): Promise<number> {
	const stop = new AbortController();
	void machine.stopped().then(() => stop.abort());
	const progress = printProgress(running, machine, stop.signal);
	try {
		return show(await running.run({ follow: !once, signal: stop.signal }), machine);
	} finally {
		stop.abort();
		await progress;
	}
}

async function printProgress(running: Mirror, { print, clock }: Used, signal: AbortSignal): Promise<void> {
	try {
		for (;;) {
			await sleep(clock, PROGRESS_EVERY, signal);
			const { resources } = await running.status();
			const rows = resources.reduce((sum, one) => sum + one.rows, 0);
			const waiting = resources.filter((one) => one.state !== "complete").map((one) => one.resource);
			const what = waiting.length > 0 ? `reading ${waiting.slice(0, 3).join(", ")}` : "following changes";
			print(`${rows.toLocaleString("en")} rows; ${what}${waiting.length > 3 ? ` and ${waiting.length - 3} more` : ""}`);
		}
	} catch {
		// The run has ended, or says itself what is wrong.
	}
}

function show(status: MirrorStatus, { print }: Used): number {
	for (const line of statusTable(status)) print(line);
	return status.isComplete ? 0 : 1;
}

function showProof(report: VerifyReport, { print }: Used): number {
	for (const line of verifyTable(report)) print(line);
	return report.isComplete ? 0 : 1;
}
