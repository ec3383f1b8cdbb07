import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Arcus } from "@countersign/sdk/arcus";
import { rotateWebhookSecret, type SecretStore, secretStore } from "@countersign/webhooks";
import { fileDocument } from "@countersign/webhooks/node";

/** Our webhook endpoint and port. Replaced atomically, so that a crash leaves the old or the new state. */
export interface EndpointFile {
	readonly endpointId: string;
	readonly port: number;
}

export interface EndpointState {
	/** The signing secrets with their validity windows, in a separate file. */
	readonly secrets: SecretStore;
	readonly current: () => EndpointFile | undefined;
	save(file: EndpointFile): void;
}

export function openEndpointState(folder: string): EndpointState {
	const path = `${folder}/endpoint.json`;
	let current: EndpointFile | undefined = existsSync(path)
		? (JSON.parse(readFileSync(path, "utf8")) as EndpointFile)
		: undefined;
	return {
		secrets: secretStore(fileDocument(`${folder}/webhook-secrets.json`)),
		current: () => current,
		save(next) {
			writeFileSync(`${path}.tmp`, JSON.stringify(next));
			renameSync(`${path}.tmp`, path);
			current = next;
		},
	};
}

const OVERLAP_MS = 10 * 60_000;
/**
 * Minimum time between two reads of the secrets. The switch waits twice as long, because a forged delivery may have caused a read just
 * before the rotation was stored.
 */
export const REFRESH_INTERVAL_MS = 50;

/** Changes the signing secret while deliveries arrive; both secrets are valid until the overlap ends. A resumed run does not change it again. */
export async function rotateOnce(arcus: Arcus, state: EndpointState): Promise<void> {
	const { endpointId } = state.current() ?? {};
	if (endpointId === undefined) return;
	await rotateWebhookSecret({
		client: arcus,
		endpointId,
		secrets: state.secrets,
		overlap: OVERLAP_MS,
		lead: 2 * REFRESH_INTERVAL_MS,
	});
}

export async function isRotated(state: EndpointState): Promise<boolean> {
	const { secrets, rotation } = await state.secrets.read();
	return rotation?.step === "overlap" && secrets.length === 2;
}
