import type { Arcus } from "@countersign/sdk/arcus";

/** The old key is not to be deleted: nobody has seen the new one work. */
export class SuccessorNotUsedError extends Error {
	override readonly name = "SuccessorNotUsedError";
}

/** Step 1: a second key that may do what the first may, from where the first may. */
export async function makeSuccessor(admin: Arcus, oldId: string) {
	const { name, mode, scopes, ip_allowlist } = await admin.apiKeys.retrieve(oldId);
	return admin.apiKeys.create({ name: `${name} (successor)`, mode, scopes, ip_allowlist });
}

/**
 * Step 3, after the new key was deployed: deletes the old one, which is refused from that moment on.
 *
 * @throws SuccessorNotUsedError when the vendor has not seen the new key yet; nothing is deleted then
 */
export async function retire(admin: Arcus, oldId: string, newId: string): Promise<void> {
	const successor = await admin.apiKeys.retrieve(newId);
	if (successor.last_used_at === null)
		throw new SuccessorNotUsedError(
			`the key "${successor.name}" (${successor.prefix}…) was never used: deploy it and see it answered before the old one is deleted`,
		);
	await admin.apiKeys.delete(oldId);
}
