/** Runs the mock as the vendor in its own process, so that it keeps running when the importer is killed.
 * Besides the API it serves a control port for the demo: what really happened (`GET /report`), the mock's data
 * (`GET /state`) and a way to stop it (`POST /stop`). Started by `vendor-process.ts` with one JSON argument.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createArcusMock } from "@countersign/mock";

export interface VendorSettings {
	readonly folder: string;
	readonly seed: number;
	readonly faults: number;
	readonly faultKinds: readonly string[];
	readonly pace: number;
}

/** The addresses of a running vendor, written to `vendor.json` in the demo's folder. */
export interface VendorAddress {
	readonly pid: number;
	readonly url: string;
	readonly control: string;
	readonly apiKey: string;
	readonly entityId: string;
	readonly settings: VendorSettings;
}

export interface VendorReport {
	readonly requests: number;
	readonly statuses: Readonly<Record<string, number>>;
	readonly faultsInjected: Readonly<Record<string, number>>;
	/** Every event that the vendor emitted, oldest first. One that falls into a pause of the endpoint is never sent. */
	readonly events: readonly { readonly id: string; readonly type: string; readonly isSent: boolean }[];
}

const IDLE_MS = 10 * 60_000;
const SCOPES = [
	"accounts:read",
	"accounts:write",
	"products:read",
	"products:write",
	"orders:read",
	"orders:write",
	"webhooks:read",
	"webhooks:write",
	"webhooks:manage",
];

function writeAtomically(file: string, text: string): void {
	writeFileSync(`${file}.tmp`, text);
	renameSync(`${file}.tmp`, file);
}

async function main(settings: VendorSettings): Promise<void> {
	const snapshotFile = `${settings.folder}/vendor-snapshot.json`;
	const mock = createArcusMock({
		clock: "real",
		seed: settings.seed,
		allowLocalWebhooks: true,
		journal: { requests: 20_000, deliveries: 20_000 },
		// A real vendor retries after minutes and hours; the demo has seconds.
		webhookTimeScale: 1 / 600,
		rateLimits: { elevated: { perMinute: 1200 * settings.pace, perSecond: 100 * settings.pace } },
	});
	const statuses: Record<string, number> = {};
	const events: { id: string; type: string; isSent: boolean }[] = [];
	let requests = 0;
	let changed = false;
	let lastUse = Date.now();
	mock.on("request", ({ status }) => {
		requests++;
		changed = true;
		lastUse = Date.now();
		statuses[status] = (statuses[status] ?? 0) + 1;
	});
	mock.on("event", (event) => {
		events.push({ id: event.id, type: event.type, isSent: event.deliveryIds.length > 0 });
	});

	let key: { key: string; entityId: string };
	if (existsSync(snapshotFile)) {
		const saved = JSON.parse(readFileSync(snapshotFile, "utf8"));
		mock.restore(saved.snapshot);
		key = saved.key;
		events.push(...saved.events);
	} else {
		key = mock.createKey({ mode: "live", tier: "elevated", scopes: SCOPES, name: "order import" });
	}
	if (settings.faults > 0) mock.faults.rate(settings.faults, settings.faultKinds, { seed: settings.seed });

	const api = await mock.listen(0);
	const save = (): void => {
		if (!changed) return;
		changed = false;
		writeAtomically(snapshotFile, JSON.stringify({ snapshot: mock.snapshot(), key, events }));
	};
	// If this process is killed too, the next one resumes from here; writes of the last second are retried with their keys.
	const saving = setInterval(save, 1000);
	const stop = async (): Promise<void> => {
		clearInterval(saving);
		await api.close();
		control.close();
		process.exit(0);
	};
	setInterval(() => {
		if (Date.now() - lastUse > IDLE_MS) void stop();
	}, 5000).unref();

	const control = createServer((request, response) => {
		lastUse = Date.now();
		const answer = (value: unknown): void => {
			response.setHeader("content-type", "application/json");
			response.end(JSON.stringify(value));
		};
		if (request.url === "/report") {
			const report: VendorReport = { requests, statuses, faultsInjected: mock.faults.injected, events };
			answer(report);
		} else if (request.url === "/state") answer(mock.state);
		else if (request.url === "/stop" && request.method === "POST") {
			answer({ stopped: true });
			void stop();
		} else {
			response.statusCode = 404;
			answer({ error: "not found; use GET /report, GET /state or POST /stop" });
		}
	});
	control.listen(0, "127.0.0.1", () => {
		const address: VendorAddress = {
			pid: process.pid,
			url: api.url,
			control: `http://127.0.0.1:${(control.address() as AddressInfo).port}`,
			apiKey: key.key,
			entityId: key.entityId,
			settings,
		};
		writeAtomically(`${settings.folder}/vendor.json`, JSON.stringify(address));
	});
}

await main(JSON.parse(process.argv[2] ?? "null") as VendorSettings);
