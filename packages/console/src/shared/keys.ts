import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Key, KeyCreateParams, KeyUpdateParams, NewKey } from "../control/generated/index.ts";
import { useAction } from "./action.ts";
import { all } from "./all.ts";
import { useControl } from "./control.ts";
import type { Place } from "./place.ts";

export function useKeys({ api, entity }: Place) {
	const control = useControl();
	return useQuery({
		queryKey: [api, "keys", entity],
		queryFn: () => all(control.keys.list(api, { entity_id: entity })),
	});
}

/** What can be done with keys. Each change makes the lists of keys read again. */
export function useKeyActions({ api, entity, mode }: Place) {
	const control = useControl();
	const queries = useQueryClient();
	const list = () => all(control.keys.list(api, { entity_id: entity }));
	const done = () =>
		Promise.all([
			queries.invalidateQueries({ queryKey: [api, "keys"] }),
			queries.invalidateQueries({ queryKey: [api, "worlds"] }),
		]);
	return {
		create: useAction({
			before: async () => new Set((await list()).map(({ id }) => id)),
			run: (params: KeyCreateParams): Promise<NewKey> =>
				control.keys.create(api, { entity_id: entity, mode, ...params }).then((made) => made),
			find: async ({ name }: KeyCreateParams, known: ReadonlySet<string>) => {
				const made = (await list()).find((key) => key.name === name && !known.has(key.id));
				return made && control.keys.reveal(api, made.id).then((found) => found);
			},
			done,
		}),
		update: useAction({
			run: ({ id, ...params }: KeyUpdateParams & { readonly id: string }): Promise<Key> =>
				control.keys.update(api, id, params).then((key) => key),
			done,
		}),
		revoke: useAction({
			run: (id: string): Promise<Key> => control.keys.revoke(api, id).then((key) => key),
			done,
		}),
		revokeAll: useAction({
			run: async (ids: readonly string[]): Promise<void> => {
				for (const id of ids) await control.keys.revoke(api, id);
			},
			done,
		}),
		reveal: (id: string): Promise<NewKey> => control.keys.reveal(api, id).then((key) => key),
	};
}

export type KeyState = "active" | "expired" | "revoked" | "off";

/** @param now the time of the API's clock, in milliseconds */
export function stateOf({ revoked_at, expires_at, activated }: Key, now: number): KeyState {
	if (revoked_at !== null) return "revoked";
	if (expires_at !== null && Date.parse(expires_at) <= now) return "expired";
	return activated ? "active" : "off";
}
