import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Arcus } from "@countersign/sdk/arcus";
import { rotateWebhookSecret, type SecretStore, secretStore } from "@countersign/webhooks";
import { fileDocument } from "@countersign/webhooks/node";

/** Which endpoint delivers to us, and where we listen; replaced whole, so that a crash leaves the old or the new one. */
export interface EndpointFile {
	readonly endpointId: string;
	readonly port: number;
}

export interface EndpointState {
	/** The signing secrets with their windows, in a file of their own. */
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
/** How often a receiver asks for new secrets at most. The switch waits twice as long, so that no forged delivery can hide it. */
export const REFRESH_INTERVAL_MS = 50;

/** Changes the signing secret while deliveries come in; both verify until the overlap ends. A run that goes on changes it once. */
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
