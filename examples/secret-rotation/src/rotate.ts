import type { Arcus } from "@countersign/sdk/arcus";
import { rotateWebhookSecret, secretStore } from "@countersign/webhooks";
import { fileDocument } from "@countersign/webhooks/node";

export interface RotationJob {
	readonly arcus: Arcus;
	readonly endpointId: string;
	readonly secretsFile: string;
	readonly strategy: "in-place" | "parallel";
	/** Milliseconds in which both secrets are valid. In production use a day, or longer than the sender retries. */
	readonly overlap: number;
}

/** Starts or resumes a rotation. Run it again after `endsAt`, and after any crash. */
export function rotate({ arcus, endpointId, secretsFile, strategy, overlap }: RotationJob) {
	const secrets = secretStore(fileDocument(secretsFile));
	return rotateWebhookSecret({ client: arcus, endpointId, secrets, strategy, overlap });
}
