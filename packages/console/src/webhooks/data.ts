import { Arcus, type WebhookEndpoint } from "@countersign/sdk/arcus";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { all } from "../shared/all.ts";
import { useOwnKey } from "../shared/own-key.ts";
import type { Place } from "../shared/place.ts";

/** A client of the vendor's API for the world of a page. */
export function useArcus({ api, entity, mode }: Place): Arcus | undefined {
	const own = useOwnKey({ api, entity, mode });
	const { apiKey, baseUrl } = own ?? {};
	return useMemo(
		() =>
			apiKey === undefined || baseUrl === undefined
				? undefined
				: new Arcus({
						apiKey,
						entityId: entity,
						baseUrl,
						dangerouslyAllowBrowser: true,
						maxRetries: 1,
						rateLimit: false,
					}),
		[apiKey, baseUrl, entity],
	);
}

export function useEndpoints(place: Place) {
	const arcus = useArcus(place);
	return useQuery({
		queryKey: [place.api, "vendor", "webhooks", place.entity, place.mode],
		enabled: arcus !== undefined,
		queryFn: () => all<WebhookEndpoint>((arcus as Arcus).webhookEndpoints.list({ limit: 100 }), 1_000),
	});
}

/** Event types by their family, such as `order`. */
export function familiesOf(types: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const families = new Map<string, string[]>();
	for (const type of types) {
		const family = type.split(".")[0] ?? type;
		families.set(family, [...(families.get(family) ?? []), type]);
	}
	return families;
}
