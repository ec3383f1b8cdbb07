/** Imports the Northwind orders with the SDK while a receiver verifies each webhook, then reads everything back and
 * proves that nothing is missing, duplicated or forged.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { CountersignError } from "@countersign/sdk";
import { Arcus } from "@countersign/sdk/arcus";
import { CsvFileError, type Finding } from "./csv.ts";
import { type Forgery, sendForgeries } from "./forger.ts";
import { findExisting, importNorthwind, type Step } from "./importer.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { type Northwind, readNorthwind } from "./northwind.ts";
import { type DemoOptions, readOptions, USAGE, UsageError } from "./options.ts";
import { createProgress } from "./progress.ts";
import { type Claim, prove } from "./proof.ts";
import { type RunningReceiver, startReceiver } from "./receiver.ts";
import { isRotated, openEndpointState, rotateOnce } from "./rotation.ts";
import { type Figures, summary } from "./summary.ts";
import type { VendorAddress } from "./vendor.ts";
import { openVendor, stopVendor, vendorReport } from "./vendor-process.ts";

const NORTHWIND = fileURLToPath(new URL("../../data/northwind", import.meta.url));
const ROTATE_AT = 0.5;

function listFindings(findings: readonly Finding[]): void {
	const refused = findings.filter((finding) => finding.outcome === "refused");
	const repaired = findings.filter((finding) => finding.outcome === "repaired");
	for (const { file, line, reason } of refused) console.log(`REFUSED  ${file}:${line}  ${reason}`);
	const files = [...new Set(repaired.map((finding) => finding.file))];
	for (const file of files) {
		const own = repaired.filter((finding) => finding.file === file);
		console.log(`repaired  ${file}: ${own.length} rows with an unquoted comma, the first in line ${own[0]?.line}`);
	}
}

/** Creates the webhook subscription on the first run; later runs point it to the receiver's new port. */
async function subscribe(
	arcus: Arcus,
	state: ReturnType<typeof openEndpointState>,
	url: string,
	port: number,
): Promise<void> {
	const known = state.current();
	if (known) {
		await arcus.webhookEndpoints.update(known.endpointId, { url, status: "active" });
		state.save({ ...known, port });
		return;
	}
	const endpoint = await arcus.webhookEndpoints.create({
		url,
		enabled_events: ["*"],
		mode: "live",
		description: "order import demo",
	});
	await state.secrets.update(() => ({ secrets: [{ secret: endpoint.secret }] }));
	state.save({ endpointId: endpoint.id, port });
}

/** Requests a redelivery of every event that is not handled yet: given up while no receiver was running, or waiting for a late attempt. */
async function catchUp(arcus: Arcus, endpointId: string, isHandled: (eventId: string) => boolean): Promise<void> {
	for (const status of ["failed", "pending"] as const)
		for await (const delivery of arcus.webhookEndpoints.deliveries.list(endpointId, { status }))
			if (!isHandled(delivery.event_id)) await arcus.webhookEndpoints.deliveries.redeliver(endpointId, delivery.id);
}

async function waitForEvents(
	address: VendorAddress,
	ledger: Ledger,
	arcus: Arcus,
	endpointId: string,
	onProgress: (done: number, total: number) => void,
): Promise<void> {
	for (let round = 0; round < 600; round++) {
		const events = (await vendorReport(address)).events.filter((event) => event.isSent);
		onProgress(ledger.events.size, events.length);
		if (ledger.events.size >= events.length) return;
		// The vendor waits longer before each of its five attempts; after a downtime we request what is missing.
		if (round % 50 === 49) {
			await arcus.webhookEndpoints.update(endpointId, { status: "active" });
			await catchUp(arcus, endpointId, (eventId) => ledger.events.has(eventId));
		}
		await sleep(100);
	}
}

interface Outcome {
	readonly claims: readonly Claim[];
	readonly seconds: number;
	readonly figures: Figures;
}

async function runDemo(data: Northwind, options: DemoOptions, address: VendorAddress): Promise<Outcome> {
	const started = Date.now();
	const state = openEndpointState(options.folder);
	const ledger = openLedger(`${options.folder}/handled-events.txt`);
	const progress = createProgress();
	const stopper = new AbortController();
	const retries: Record<string, number> = {};
	const arcus = new Arcus({
		apiKey: address.apiKey,
		entityId: address.entityId,
		baseUrl: address.url,
		// 5 % of calls fail: all eight attempts fail for about one in 25,000,000,000 calls.
		maxRetries: 7,
		timeout: 5000,
		hooks: {
			retry: ({ reason }) => {
				retries[reason] = (retries[reason] ?? 0) + 1;
			},
		},
	});

	let receiver: RunningReceiver | undefined;
	try {
		const listen = (port: number) => startReceiver({ secrets: state.secrets, ledger, port });
		receiver = await listen(state.current()?.port ?? 0).catch(() => listen(0));
		const running = receiver;
		await subscribe(arcus, state, running.url, Number(new URL(running.url).port));
		const endpointId = state.current()?.endpointId ?? "";

		const existing = await findExisting(arcus);
		if (existing.orders.size > 0)
			console.log(`Found ${existing.orders.size} orders of an earlier run; resuming from there.`);

		let rotation: Promise<void> | undefined;
		let forging: Promise<Forgery[]> | undefined;
		const onProgress = (step: Step, done: number, total: number): void => {
			progress.update(step, done, total);
			if (step === "orders" && done >= total * ROTATE_AT) {
				rotation ??= rotateOnce(arcus, state);
				forging ??= sendForgeries(running.url);
				// Awaited below; until then a failure must not be an unhandled rejection.
				rotation.catch(() => {});
				forging.catch(() => {});
			}
		};
		await importNorthwind(arcus, data, existing, {
			concurrency: options.concurrency,
			signal: stopper.signal,
			onProgress,
		});
		await rotation;
		await waitForEvents(address, ledger, arcus, endpointId, (done, total) => progress.update("events", done, total));
		progress.stop();

		const claims = await prove(arcus, data, {
			vendor: () => vendorReport(address),
			ledger,
			forgeries: (await forging) ?? [],
			rotated: await isRotated(state),
		});
		const vendor = await vendorReport(address);
		return {
			claims,
			seconds: (Date.now() - started) / 1000,
			figures: {
				requests: vendor.requests,
				statuses: vendor.statuses,
				faultsInjected: vendor.faultsInjected,
				retries,
				deliveriesRefused: Object.fromEntries(receiver.refused),
				duplicateDeliveries: receiver.duplicates(),
				eventsDuringPauses: vendor.events.filter((event) => !event.isSent).length,
			},
		};
	} finally {
		stopper.abort();
		progress.stop();
		await receiver?.close();
	}
}

function printOutcome({ claims, figures, seconds }: Outcome): void {
	console.log("");
	for (const text of summary(claims, figures, seconds)) console.log(text);
	console.log("");
}

async function main(args: readonly string[]): Promise<number> {
	if (args.includes("--help")) {
		console.log(USAGE);
		return 0;
	}
	let options: DemoOptions;
	let data: Northwind;
	try {
		options = readOptions(args, { data: NORTHWIND, folder: resolve(".cache/demo") });
		data = readNorthwind(options.data);
	} catch (error) {
		if (!(error instanceof UsageError || error instanceof CsvFileError)) throw error;
		console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
		return 2;
	}
	listFindings(data.findings);
	const { folder, seed, faults, faultKinds, pace } = options;
	const { address, found } = await openVendor({ folder, seed, faults, faultKinds, pace }, options.resume);
	console.log(
		`${found ? "Found" : "Started"} the mock at ${address.url}, seed ${address.settings.seed}; ${Number((address.settings.faults * 100).toFixed(2))} % of calls fail on purpose.\n`,
	);
	let outcome: Outcome;
	try {
		outcome = await runDemo(data, options, address);
	} catch (error) {
		if (error instanceof CountersignError) console.error(`The import stopped: ${error.message}`);
		else console.error(error);
		console.error("Nothing is lost: `npm run demo -- --resume` resumes from here.");
		return 1;
	}
	printOutcome(outcome);
	const ok = outcome.claims.every((claim) => claim.holds);
	if (options.report !== undefined)
		writeFileSync(
			options.report,
			JSON.stringify({ ok, seed: address.settings.seed, ...outcome, findings: data.findings }, null, "\t"),
		);
	if (options.keep)
		console.log(
			`The mock keeps running at ${address.url} (key in ${folder}/vendor.json, state at ${address.control}/state).`,
		);
	else await stopVendor(address);
	console.log(ok ? "All claims hold." : "Not all claims hold.");
	return ok ? 0 : 1;
}

process.exit(await main(process.argv.slice(2)));
