import type { MirrorStore } from "../../src/index.ts";

/** A store as a process sees it that can be killed: after that nothing it does has an effect, and nothing it waits for returns. */
export function processOf(
	store: MirrorStore,
	/** The call of the store before which the process dies by itself. */
	diesBefore = Number.POSITIVE_INFINITY,
): { readonly store: MirrorStore; kill(): void; isDead(): boolean } {
	let dead = false;
	let calls = 0;
	const never = new Promise<never>(() => {});
	const guarded = new Proxy(store, {
		get(target, name) {
			const method = Reflect.get(target, name) as unknown;
			if (typeof method !== "function") return method;
			return async (...args: unknown[]) => {
				if (++calls >= diesBefore) dead = true;
				if (dead) return never;
				const result = await (method as (...args: unknown[]) => Promise<unknown>).apply(target, args);
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
