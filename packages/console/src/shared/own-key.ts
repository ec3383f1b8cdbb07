import { useQuery } from "@tanstack/react-query";
import { all } from "./all.ts";
import { useApi } from "./apis.ts";
import { useControl } from "./control.ts";
import { stateOf } from "./keys.ts";
import type { Place } from "./place.ts";

const NAME = "Console";

/** What a client of the vendor's API needs. */
export interface OwnKey {
	readonly apiKey: string;
	readonly secret: string | null;
	readonly baseUrl: string;
}

/** The key that these pages call the vendor's API with. It is made when it is first needed and is listed nowhere. */
export function useOwnKey({ api, entity, mode }: Place): OwnKey | undefined {
	const control = useControl();
	const served = useApi(api);
	const { data } = useQuery({
		queryKey: [api, "own key", entity, mode],
		enabled: served !== undefined,
		staleTime: Number.POSITIVE_INFINITY,
		queryFn: async () => {
			const now = Date.parse(served?.now ?? "");
			const keys = await all(control.keys.list(api, { entity_id: entity, mode, include_internal: true }));
			const own = keys.find((key) => key.internal && key.name === NAME && stateOf(key, now) === "active");
			const { key, secret } = own
				? await control.keys.reveal(api, own.id)
				: await control.keys.create(api, { name: NAME, entity_id: entity, mode, internal: true });
			return { apiKey: key, secret };
		},
	});
	return data && served && { ...data, baseUrl: served.url };
}
