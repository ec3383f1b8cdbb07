/** Where the token is kept: under its own name, for this origin only. */
const TOKEN = "countersign.session";

/** The parts of the browser that a session uses. */
export interface SessionPlaces {
	readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
	readonly location: Pick<Location, "hash" | "pathname" | "search">;
	readonly history: Pick<History, "replaceState">;
	readonly fetch: typeof globalThis.fetch;
}

/**
 * Returns the token of this session, or undefined if the user must sign in. A one-time code in the address is exchanged for the token and
 * removed from the address first, so that neither the history nor a copied link contains it.
 *
 * @throws Error that says why the code is not accepted, if there is no other token
 */
export async function openSession({ storage, location, history, fetch }: SessionPlaces): Promise<string | undefined> {
	const code = /^#code=([\w-]{16,100})$/.exec(location.hash)?.[1];
	const known = storage.getItem(TOKEN) ?? undefined;
	if (code === undefined) return known;
	history.replaceState(null, "", location.pathname + location.search);
	const response = await fetch("/control/v1/session", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ code }),
	});
	const body = (await response.json().catch(() => ({}))) as { token?: string; error?: { message?: string } };
	if (body.token !== undefined) {
		storage.setItem(TOKEN, body.token);
		return body.token;
	}
	if (known !== undefined) return known;
	throw new Error(body.error?.message ?? "The link did not work.");
}

export const keepToken = (storage: SessionPlaces["storage"], token: string): void => storage.setItem(TOKEN, token);
export const forgetToken = (storage: SessionPlaces["storage"]): void => storage.removeItem(TOKEN);
