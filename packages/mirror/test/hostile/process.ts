import type { MirrorStore } from "../../src/index.ts";

/** A store as a process sees it that can be killed: after that nothing it does has an effect, and nothing it waits for returns. */
export function processOf(
	store: MirrorStore,
	/** The number of the call before which the process dies by itself, or after which, if only calls of one method count. */
	dies: { readonly at: number; readonly after?: string | undefined } = { at: Number.POSITIVE_INFINITY },
): { readonly store: MirrorStore; kill(): void; isDead(): boolean } {
	let dead = false;
	let calls = 0;
	const never = new Promise<never>(() => {});
	const guarded = new Proxy(store, {
		get(target, name) {
			const method = Reflect.get(target, name) as unknown;
			if (typeof method !== "function") return method;
			return async (...args: unknown[]) => {
				if (dies.after === undefined && ++calls >= dies.at) dead = true;
				if (dead) return never;
				const result = await (method as (...args: unknown[]) => Promise<unknown>).apply(target, args);
				if (dies.after === name && ++calls >= dies.at) dead = true;
				return dead ? never : result;
			};
		},
	});
	return {
		store: guarded,
		isDead: () => dead,
		kill: () => {
			dead = true;
		},
	};
}
