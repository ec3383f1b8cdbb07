import { parseArgs } from "node:util";
import {
	type Clock,
	parseSecrets,
	type RotationResult,
	rotateWebhookSecret,
	type SecretStore,
	type StoredSecret,
	secretStore,
} from "@countersign/webhooks";
import { sleep } from "@countersign/webhooks/internal";
import { fileDocument } from "@countersign/webhooks/node";
import { UsageError } from "../../shared/usage.ts";
import { duration, target } from "../options.ts";
import { endpointClient } from "./endpoints.ts";

const BASE_URL = "https://api.arcuserp.com/v1";

export async function rotate(args: readonly string[], print: (text: string) => void, clock: Clock): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			endpoint: { type: "string" },
			"secrets-file": { type: "string" },
			secret: { type: "string" },
			overlap: { type: "string" },
			lead: { type: "string" },
			strategy: { type: "string" },
			wait: { type: "boolean" },
			entity: { type: "string" },
			"base-url": { type: "string" },
		},
	});
	const endpointId = needed(values.endpoint, "--endpoint");
	const secrets = secretStore(fileDocument(needed(values["secrets-file"], "--secrets-file")), { clock });
	const key = needed(process.env.ARCUS_API_KEY, "ARCUS_API_KEY");
	const entity = needed(values.entity ?? process.env.ARCUS_ENTITY_ID, "--entity or ARCUS_ENTITY_ID");
	const root = target(values["base-url"] ?? process.env.ARCUS_BASE_URL ?? BASE_URL, "--base-url").replace(/\/+$/, "");
	const strategy = values.strategy ?? "in-place";
	if (strategy !== "in-place" && strategy !== "parallel")
		throw new UsageError(`--strategy must be in-place or parallel, and is ${strategy}`);
	const times = {
		...(values.overlap !== undefined && { overlap: duration("overlap", values.overlap) }),
		...(values.lead !== undefined && { lead: duration("lead", values.lead) }),
	};
	await begin(secrets, values.secret ?? process.env.ARCUS_WEBHOOK_SECRET, print);

	const client = endpointClient({ base: `${root}/entities/${encodeURIComponent(entity)}`, key });
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

function needed(value: string | undefined, name: string): string {
	if (!value) throw new UsageError(`rotate needs ${name}`);
	return value;
}

/** An empty store starts with the secret that receivers have verified with so far. */
async function begin(secrets: SecretStore, text: string | undefined, print: (text: string) => void): Promise<void> {
	if ((await secrets.read()).secrets.length > 0) return;
	if (!text)
		throw new UsageError("the secrets file is empty: set ARCUS_WEBHOOK_SECRET or --secret to the secret in use");
	const known = parseSecrets(text).map(
		({ secret, expiresAt }): StoredSecret =>
			expiresAt === undefined ? { secret } : { secret, expiresAt: Number(expiresAt) },
	);
	await secrets.update((before) => (before.secrets.length > 0 ? before : { ...before, secrets: known }));
	print("the secrets file now has the secret in use; let all receivers load from it");
}

function told({ step, endpointId, endsAt, paused }: RotationResult, waiting: boolean): string {
	if (step === "done") return `done: the endpoint is ${endpointId}, and the new secret alone is left`;
	const then = waiting ? "waiting for it" : "call this again after that to finish";
	const stopped = paused
		? `\nthe sender has paused ${endpointId}: set it active, and look up what happened meanwhile`
		: "";
	return `the sender has switched; the old secret verifies until ${new Date(endsAt).toISOString()}; ${then}${stopped}`;
}
