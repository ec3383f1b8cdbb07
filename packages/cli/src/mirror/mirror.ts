import {
	backgroundLimiter,
	createMirror,
	type Mirror,
	type MirrorStatus,
	postgresMirror,
	type VerifyReport,
} from "@countersign/mirror";
import { sleep } from "@countersign/webhooks/internal";
import { CommandError, UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { visible } from "../shared/visible.ts";
import { checkDatabase, explained, openDatabase, requireMirror } from "./database.ts";
import { type Listening, portOf, serveHealth, serveWebhooks } from "./listen.ts";
import { progressBars, progressLine, redraw } from "./progress.ts";
import type { System } from "./system.ts";
import { chosen, systemOf } from "./systems.ts";
import { statusTable, verifyTable } from "./tables.ts";

/** The command line. */
export interface MirrorArguments {
	readonly action: "run" | "verify" | "status";
	readonly provider: string;
	readonly overlay?: string;
	readonly database: string;
	readonly schema: string;
	readonly resources?: string;
	readonly once?: boolean;
	readonly deep?: boolean;
	readonly share?: string;
	readonly server?: string;
	readonly webhooks?: string;
	readonly health?: string;
}

type Used = Pick<
	Machine,
	"print" | "warn" | "clock" | "stopped" | "disk" | "process" | "files" | "screen" | "environment"
>;

/** How often progress is printed, and how often it is drawn in a terminal, in milliseconds. */
const PROGRESS_EVERY = 10_000;
const DRAW_EVERY = 500;

function serverOf(text: string | undefined): string | undefined {
	if (text === undefined || /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : "")) return text;
	throw new UsageError(`--server must be a URL that begins with https:// or http:// but was ${JSON.stringify(text)}.`);
}

function shareOf(text: string | undefined): number {
	const share = Number(text ?? "0.5");
	if (share >= 0.01 && share <= 1) return share;
	throw new UsageError(`--share must be a number from 0.01 to 1, but was ${text}.`);
}

/** Runs, checks or shows a mirror. */
export async function mirror(args: MirrorArguments, machine: Used): Promise<number> {
	const system = await systemOf(args, machine);
	const resources = chosen(system.resources, args.resources);
	checkDatabase(args.database);
	for (const [option, port] of [
		["--webhooks", args.webhooks],
		["--health", args.health],
	] as const)
		if (port !== undefined) portOf(option, port);
	const budget = backgroundLimiter({ share: shareOf(args.share), clock: machine.clock });
	const server = serverOf(args.server);
	const connected = system.connect(budget);
	const isStatus = args.action === "status";
	const database = await openDatabase(args.database, machine, { mustExist: args.action !== "run" });
	const running = createMirror({
		...connected,
		budget,
		server,
		resources,
		database: postgresMirror({ client: database.client, resources, schema: args.schema }),
		logger: { warn: (message) => machine.warn(visible(message)) },
		clock: machine.clock,
	});
	try {
		// It looks at what is there and creates nothing.
		if (isStatus) await requireMirror(database, args.schema);
		if (isStatus) return show(await running.status(), machine);
		if (args.action === "verify") return await verify(running, args, machine);
		return await run(running, system, connected.feed !== undefined, args, machine);
	} catch (error) {
		throw explained(error, args.database);
	} finally {
		await running.close();
		await database.close();
	}
}

/** @throws CommandError if it is stopped */
async function verify(running: Mirror, { deep }: MirrorArguments, machine: Used): Promise<number> {
	const stop = new AbortController();
	void machine.stopped().then(() => stop.abort());
	try {
		return showProof(await running.verify({ deep, signal: stop.signal }), machine);
	} catch (error) {
		if (!stop.signal.aborted) throw error;
		throw new CommandError("Stopped. The check did not end, so nothing is proved.");
	}
}

async function run(
	running: Mirror,
	system: System,
	hasFeed: boolean,
	args: MirrorArguments,
	machine: Used,
): Promise<number> {
	const stop = new AbortController();
	void machine.stopped().then(() => stop.abort());
	const servers: Listening[] = [];
	let progress: Promise<void> | undefined;
	// A feed says what has changed since the last run. Without one, only the lists do.
	const isFresh = args.once === true && !hasFeed;
	try {
		if (args.webhooks !== undefined) {
			const server = await serveWebhooks(running, system, args.webhooks);
			servers.push(server);
			machine.print(`Receives webhooks at ${server.url}`);
		}
		if (args.health !== undefined) {
			const server = await serveHealth(running, args.health);
			servers.push(server);
			machine.print(`Serves the status at ${server.url}`);
		}
		progress = printProgress(running, machine, stop.signal);
		return show(await running.run({ follow: !args.once, fresh: isFresh, signal: stop.signal }), machine);
	} finally {
		stop.abort();
		await progress;
		for (const server of servers) await server.close();
	}
}

async function printProgress(running: Mirror, { print, clock, screen }: Used, signal: AbortSignal): Promise<void> {
	try {
		for (let drawn = 0; ; ) {
			await sleep(clock, screen ? DRAW_EVERY : PROGRESS_EVERY, signal);
			const status = await running.status();
			if (screen) {
				const lines = progressBars(status, screen).map(visible);
				screen.write(redraw(drawn, lines));
				drawn = lines.length;
			} else print(progressLine(status));
		}
	} catch {
		// The run has ended, or says itself what is wrong.
	}
}

function show(status: MirrorStatus, { print }: Used): number {
	for (const line of statusTable(status)) print(visible(line));
	return status.isComplete ? 0 : 1;
}

function showProof(report: VerifyReport, { print }: Used): number {
	for (const line of verifyTable(report)) print(visible(line));
	return report.isComplete ? 0 : 1;
}
