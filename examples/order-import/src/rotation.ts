import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import type { Secret } from "@countersign/webhooks/arcus";

/** The endpoint and its secrets, kept in a file that is replaced whole, so that a crash leaves the old or the new one. */
export interface EndpointFile {
	readonly endpointId: string;
	readonly port: number;
	readonly secrets: readonly { readonly secret: string; readonly expiresAt?: number }[];
	readonly rotated: boolean;
}

export interface EndpointState {
	readonly current: () => EndpointFile | undefined;
	readonly secrets: () => readonly Secret[];
	save(file: EndpointFile): void;
}

export function openEndpointState(file: string): EndpointState {
	let current: EndpointFile | undefined = existsSync(file)
		? (JSON.parse(readFileSync(file, "utf8")) as EndpointFile)
		: undefined;
	return {
		current: () => current,
		secrets: () => current?.secrets ?? [],
		save(next) {
			writeFileSync(`${file}.tmp`, JSON.stringify(next), { mode: 0o600 });
			renameSync(`${file}.tmp`, file);
			current = next;
		},
	};
}

const OVERLAP_MS = 10 * 60_000;

/**
 * Changes the signing secret while deliveries come in. Both secrets verify until the overlap ends, so attempts that were
 * signed before the change still pass. Between the vendor's switch and the new secret's arrival here a delivery may be
 * refused; the vendor's next attempt passes.
 */
export async function rotateSecret(arcus: Arcus, state: EndpointState, run: number): Promise<void> {
	const before = state.current();
	if (!before || before.rotated) return;
	const { secret } = await arcus.webhookEndpoints.rotateSecret(before.endpointId, {
		idempotencyKey: idempotencyKey("demo-rotation", before.endpointId, run),
	});
	const expiresAt = Date.now() + OVERLAP_MS;
	state.save({
		...before,
		rotated: true,
		secrets: [{ secret }, ...before.secrets.map((old) => ({ ...old, expiresAt }))],
	});
}
