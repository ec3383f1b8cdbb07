import { isMoment } from "./moments.ts";
import type { MockOptions } from "./options.ts";

/** @throws TypeError for a number that would break the mock later, such as `NaN` or a negative limit */
export function checkOptions({ startAt, maxBodyBytes, requestTimeout, webhookTimeScale, journal }: MockOptions): void {
	const limits = {
		maxBodyBytes,
		requestTimeout,
		webhookTimeScale,
		"journal.requests": journal?.requests,
		"journal.deliveries": journal?.deliveries,
		"journal.logs": journal?.logs,
	};
	for (const [name, value] of Object.entries(limits))
		if (value !== undefined && !(Number.isFinite(value) && value >= 0))
			throw new TypeError(`${name} must be a number of at least 0, but was ${String(value)}.`);
	if (startAt !== undefined && !isMoment(startAt))
		throw new TypeError(
			`startAt must be milliseconds since 1970, up to the end of the year 9999, but was ${String(startAt)}.`,
		);
}
