import { deliverToWorker } from "./scenario.ts";
import { NoWorkerdError } from "./workerd.ts";

try {
	const { events, deliveries, statuses, lost, handledTwice, forged, altered, hostile } = await deliverToWorker();
	const row = (label: string, value: number | string): void =>
		console.log(`${label.padEnd(44)}${String(value).padStart(4)}`);
	row("events", events);
	row("deliveries to workerd, each event twice", deliveries);
	row("responses", [...new Set(statuses)].join(", "));
	row("events lost", lost.length);
	row("events handled twice", handledTwice.length);
	row(`a forged delivery (${forged.code})`, forged.status);
	row(`an altered delivery (${altered.code})`, altered.status);
	row("other hostile deliveries rejected", hostile);
	const refused = [forged, altered].every(({ code }) => code === "signature_mismatch");
	const ok = lost.length + handledTwice.length === 0 && refused && statuses.every((status) => status === 200);
	console.log(ok ? "\nEvery event was handled once." : "\nThe Worker lost, repeated or wrongly accepted a delivery.");
	if (!ok) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof NoWorkerdError)) throw error;
	console.log(`SKIPPED  nothing was run or proved: ${error.message}`);
}
