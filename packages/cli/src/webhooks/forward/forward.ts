import { refused } from "@countersign/webhooks/internal";
import type { Machine } from "../../shared/machine.ts";
import { target, verifierOf } from "../options.ts";
import { post, shown } from "../post.ts";
import { type WatchValues, watch } from "../watch.ts";

export interface ForwardValues extends WatchValues {
	readonly verifiedOnly?: true;
}

/** Passes deliveries on to a URL. */
export async function forward(to: string, values: ForwardValues, machine: Machine): Promise<number> {
	const { clock, print } = machine;
	const url = target(to, "<url>");
	const { webhooks } = await verifierOf(values, machine);
	return watch(
		{
			webhooks,
			values,
			greeting: `forwarding to ${url} from`,
			async answer(delivery, result) {
				if (!result.ok && values.verifiedOnly) return refused(result.code);
				try {
					const response = await post(url, delivery.body, delivery.headers, clock);
					print(`  forwarded → ${shown(response)}`);
					return response;
				} catch (error) {
					print(`  not forwarded: ${(error as Error).message}`);
					return { status: 502, headers: { "content-type": "application/json" }, body: '{"error":"not_passed_on"}' };
				}
			},
		},
		machine,
	);
}
