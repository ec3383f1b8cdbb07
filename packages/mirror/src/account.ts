import { identityOf } from "@countersign/sdk/core";
import type { MirrorStore } from "./store/store.ts";

const NOTE = "account";

/** The client's key belongs to another account or mode than the records of the mirror. */
export class MirrorAccountError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "MirrorAccountError";
}

/**
 * Binds the copy to the account and mode of the client. Every record of another account seems to be deleted to the client's key, so the
 * mirror would empty itself.
 *
 * @throws MirrorAccountError if the copy was made from another account or mode
 */
export async function bindAccount(store: MirrorStore, client: object): Promise<void> {
	const identity = await identityOf(client, () => "");
	const account = [identity?.account, identity?.mode].filter(Boolean).join(" ");
	if (account === "") return;
	// Of two processes that open an empty mirror at the same time, one is first.
	if ((await store.note(NOTE)) === undefined) await store.setNote(NOTE, account, true);
	const known = await store.note(NOTE);
	if (known !== account)
		throw new MirrorAccountError(
			`The mirror holds the records of ${known}, but the client reads ${account}. Nothing was read or deleted. Use the key and account of before, or mirror into another schema or folder.`,
		);
}
