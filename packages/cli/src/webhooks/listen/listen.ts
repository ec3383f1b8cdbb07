import { received, refused } from "@countersign/webhooks/internal";
import type { Machine } from "../../shared/machine.ts";
import { statusOf, verifierOf } from "../options.ts";
import { type WatchValues, watch } from "../watch.ts";

export interface ListenValues extends WatchValues {
	readonly answer: string;
}

/** Prints and verifies what is delivered. */
export async function listen(values: ListenValues, machine: Machine): Promise<number> {
	const { webhooks } = await verifierOf(values, machine);
	const status = statusOf("answer", values.answer);
	return watch(
		{
			webhooks,
			values,
			greeting: "listening on",
			answer: async (_delivery, result) => (result.ok ? { ...received, status } : refused(result.code)),
		},
		machine,
	);
}
