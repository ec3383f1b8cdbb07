import type { Arcus, Scope } from "@countersign/sdk/arcus";

/** The new key was never used, so the old one must not be deleted yet. */
export class SuccessorNotUsedError extends Error {
	override readonly name = "SuccessorNotUsedError";
}

/** Step 1: creates a second key with the same scopes and IP allowlist. */
export async function makeSuccessor(admin: Arcus, oldId: string) {
	const { name, mode, scopes, ip_allowlist } = await admin.apiKeys.retrieve(oldId);
	// The API knows all its scopes, including those that are newer than the client's types.
	const same = scopes as Scope[];
	return admin.apiKeys.create({ name: `${name} (successor)`, mode, scopes: same, ip_allowlist });
}

/**
 * Step 3, after the new key was deployed: deletes the old one, which is rejected from that moment on.
 *
 * @throws SuccessorNotUsedError when the new key was never used; nothing is deleted then
 */
export async function retire(admin: Arcus, oldId: string, newId: string): Promise<void> {
	const successor = await admin.apiKeys.retrieve(newId);
	if (successor.last_used_at === null)
		throw new SuccessorNotUsedError(
			`the key "${successor.name}" (${successor.prefix}…) was never used. Deploy it and check that calls with it succeed before you delete the old one.`,
		);
	await admin.apiKeys.delete(oldId);
}
