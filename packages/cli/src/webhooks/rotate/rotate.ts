import {
	parseSecrets,
	type RotationResult,
	rotateWebhookSecret,
	type SecretStore,
	type StoredSecret,
	secretStore,
} from "@countersign/webhooks";
import { sleep } from "@countersign/webhooks/internal";
import { fileDocument } from "@countersign/webhooks/node";
import { UsageError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { duration, target } from "../options.ts";
import { endpointClient } from "./endpoints.ts";

const BASE_URL = "https://api.arcuserp.com/v1";

export interface RotateValues {
	readonly endpoint: string;
	readonly secretsFile: string;
	readonly secret?: string;
	readonly overlap?: string;
	readonly lead?: string;
	readonly strategy: "in-place" | "parallel";
	readonly wait?: true;
	readonly entity?: string;
	readonly baseUrl?: string;
}

/** Rotates the secret of an endpoint. */
export async function rotate(values: RotateValues, machine: Machine): Promise<number> {
	const { endpoint: endpointId, secretsFile, strategy } = values;
	const { clock, disk, environment, print } = machine;
	const secrets = secretStore(fileDocument(secretsFile, { disk, clock }), { clock });
	const key = needed(environment.ARCUS_API_KEY, "Set ARCUS_API_KEY to your API key.");
	const entity = needed(values.entity ?? environment.ARCUS_ENTITY_ID, "Pass --entity <id> or set ARCUS_ENTITY_ID.");
	const root = target(values.baseUrl ?? environment.ARCUS_BASE_URL ?? BASE_URL, "--base-url").replace(/\/+$/, "");
	const times = {
		...(values.overlap !== undefined && { overlap: duration("overlap", values.overlap) }),
		...(values.lead !== undefined && { lead: duration("lead", values.lead) }),
	};
	await begin(secrets, values.secret ?? environment.ARCUS_WEBHOOK_SECRET, print);

	const client = endpointClient({ base: `${root}/entities/${encodeURIComponent(entity)}`, key }, machine);
	const go = () => rotateWebhookSecret({ client, endpointId, secrets, strategy, clock, ...times });
	let result = await go();
	print(told(result, values.wait === true));
	while (result.step === "overlap" && values.wait) {
		await sleep(clock, Math.min(Math.max(result.endsAt - clock.now(), 1), 60_000));
		if (clock.now() < result.endsAt) continue;
		result = await go();
		print(told(result, true));
	}
	return 0;
}

function needed(value: string | undefined, advice: string): string {
	if (!value) throw new UsageError(advice);
	return value;
}

/** An empty store starts with the secret that receivers have verified with so far. */
async function begin(secrets: SecretStore, text: string | undefined, print: (text: string) => void): Promise<void> {
	if ((await secrets.read()).secrets.length > 0) return;
	if (!text)
		throw new UsageError("The secrets file is empty. Set ARCUS_WEBHOOK_SECRET or --secret to the secret in use.");
	const known = parseSecrets(text).map(
		({ secret, expiresAt }): StoredSecret =>
			expiresAt === undefined ? { secret } : { secret, expiresAt: Number(expiresAt) },
	);
	await secrets.update((before) => (before.secrets.length > 0 ? before : { ...before, secrets: known }));
	print("the secrets file now contains the secret in use; make all receivers load their secrets from it");
}

function told({ step, endpointId, endsAt, paused }: RotationResult, waiting: boolean): string {
	const stopped = paused
		? `\nThe sender has paused ${endpointId}. Set it to active, catch up on its failed deliveries, and look up in the API what happened while it was paused`
		: "";
	if (step === "done") return `done: the endpoint is ${endpointId}, and only the new secret is left${stopped}`;
	const then = waiting ? "waiting until then" : "run the command again after that to finish";
	return `the sender has switched; the old secret stays valid until ${new Date(endsAt).toISOString()}; ${then}${stopped}`;
}
