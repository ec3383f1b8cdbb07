import { deliverToWorker } from "./scenario.ts";
import { NoWorkerdError } from "./workerd.ts";

try {
	const { events, deliveries, statuses, lost, handledTwice, forged, altered, hostile } = await deliverToWorker();
	console.log(
		`workerd received ${deliveries} deliveries of ${events} events and responded with ${[...new Set(statuses)].join(", ")}`,
	);
	console.log(`${lost.length} events lost, ${handledTwice.length} handled twice`);
	console.log(
		`forged: ${forged.status} ${forged.code}; altered: ${altered.status} ${altered.code}; ${hostile} more hostile deliveries rejected`,
	);
	const refused = [forged, altered].every(({ code }) => code === "signature_mismatch");
	if (lost.length + handledTwice.length > 0 || !refused || statuses.some((status) => status !== 200))
		process.exitCode = 1;
} catch (error) {
	if (!(error instanceof NoWorkerdError)) throw error;
	console.log(`SKIPPED  nothing was run or proved: ${error.message}`);
}
