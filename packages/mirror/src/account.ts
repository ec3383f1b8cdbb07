import { identityOf } from "@countersign/sdk/core";
import type { MirrorStore } from "./store/store.ts";

const ACCOUNT = "account";
const SERVER = "server";

/** The client's key belongs to another account or mode than the records of the mirror, or the client calls another server. */
export class MirrorAccountError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "MirrorAccountError";
}

/** Returns what a base URL says about where it leads, without a password. */
function addressOf(baseUrl: string): string {
	const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
	return url ? `${url.origin}${url.pathname.replace(/\/+$/, "")}` : "";
}

/**
 * Binds the copy to the account and mode of the client, or to its server if neither its key nor its path names an account. Every record of another
 * account seems to be deleted to the client's key, so the mirror would empty itself.
 *
 * @throws MirrorAccountError if the copy was made from another account, mode or server
 */
export async function bindAccount(
	store: MirrorStore,
	{ client, server }: { readonly client: object; readonly server?: string | undefined },
): Promise<void> {
	const identity = await identityOf(client, () => "");
	const account = [identity?.account, identity?.mode].filter(Boolean).join(" ");
	if (account !== "")
		await bind(store, ACCOUNT, account, (known) => [
			`The mirror holds the records of ${known}, but the client reads ${account}.`,
			"Use the key and account of before, or mirror into another schema or folder.",
		]);
	// The mode of a key, such as test, is the same on every server.
	if (identity?.account) return;
	const address = addressOf(server ?? identity?.baseUrl ?? "");
	if (address === "") return;
	await bind(store, SERVER, address, (known) => [
		`The mirror holds the records of ${known}, but the client reads ${address}.`,
		`Use another schema or folder for another server. If the same API has moved, pass server: "${known}" (--server ${known}).`,
	]);
}

async function bind(
	store: MirrorStore,
	note: string,
	value: string,
	explain: (known: string) => readonly [problem: string, remedy: string],
): Promise<void> {
	// Of two processes that open an empty mirror at the same time, one is first.
	if ((await store.note(note)) === undefined) await store.setNote(note, value, true);
	const known = (await store.note(note)) ?? value;
	if (known === value) return;
	const [problem, remedy] = explain(known);
	throw new MirrorAccountError(`${problem} Nothing was read or deleted. ${remedy}`);
}
