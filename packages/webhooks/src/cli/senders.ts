import { arcaEventTypes, arcaWebhooks } from "../arca/index.ts";
import { arcaEvent } from "../arca/testing.ts";
import { arcusEventTypes, arcusWebhooks } from "../arcus/index.ts";
import { arcusEvent } from "../arcus/testing.ts";
import type { RawBody } from "../core/bytes.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import { parseSecrets } from "../core/parse-secrets.ts";
import type { Delivery } from "../core/scheme.ts";
import type { SecretsOption } from "../core/secrets.ts";
import type { CheckResult, SignOptions, VerifierOptions } from "../core/verifier.ts";
import { deskflowEventTypes, deskflowWebhooks } from "../deskflow/index.ts";
import { deskflowEvent } from "../deskflow/testing.ts";
import { standardWebhooks } from "../standard/index.ts";
import { UsageError } from "./usage.ts";

/** Any sender's verifier, by its shape: its events need not be known here. */
export interface AnyWebhooks {
	readonly maxBodyBytes: number;
	check(raw: RawBody, headers: HeadersInput): Promise<CheckResult<unknown>>;
	sign(raw: RawBody, options?: SignOptions): Promise<Record<string, string>>;
	eventType(event: never, delivery: Delivery): string;
	eventId(event: never, delivery: Delivery): string | Promise<string>;
	withAddress?(headers: HeadersInput, url: string): HeadersInput;
}

export interface SenderOptions extends VerifierOptions {
	readonly secrets?: SecretsOption | undefined;
	readonly verification?: string | undefined;
}

/** What the command line knows of a sender. */
export interface Sender {
	readonly name: string;
	readonly events: readonly string[];
	webhooks(options: SenderOptions): AnyWebhooks;
	/** An example of an event. */
	example(name: string, id: string): object;
}

/** Only names that are listed get this far. */
const known = <Name extends string>(names: readonly Name[], name: string): Name => {
	const found = names.find((one) => one === name);
	if (found === undefined) throw new UsageError(`there is no event ${name}; there are ${names.join(", ")}`);
	return found;
};

const senders: readonly Sender[] = [
	{
		name: "arcus",
		events: arcusEventTypes,
		webhooks: ({ verification: _, ...options }) => arcusWebhooks(options),
		example: (name, id) => arcusEvent(known(arcusEventTypes, name), { id }),
	},
	{
		name: "arca",
		events: arcaEventTypes,
		webhooks: ({ verification: _, tolerance: __, ...options }) => arcaWebhooks(options),
		// Arca's events have no id: their time tells them apart.
		example: (name) => arcaEvent(known(arcaEventTypes, name), { timestamp: new Date().toISOString() }),
	},
	{
		name: "deskflow",
		events: deskflowEventTypes,
		webhooks: ({ tolerance: _, verification, ...options }) =>
			deskflowWebhooks({ ...options, verification: verification as "none" | "path" | "hmac" | undefined }),
		example: (name, id) => deskflowEvent(known(deskflowEventTypes, name), { data: { id } }),
	},
	{
		name: "standard",
		events: ["test"],
		webhooks({ verification: _, secrets, ...options }) {
			const text = process.env.STANDARD_WEBHOOK_SECRET;
			if (secrets === undefined && !text) throw new TypeError("Pass secrets or set STANDARD_WEBHOOK_SECRET");
			return standardWebhooks({ ...options, secrets: secrets ?? parseSecrets(text ?? "") });
		},
		example: (type) => ({ type, timestamp: new Date().toISOString(), data: {} }),
	},
];

export function senderNamed(name = "arcus"): Sender {
	const found = senders.find((sender) => sender.name === name);
	if (!found)
		throw new UsageError(`there is no sender ${name}; there are ${senders.map((sender) => sender.name).join(", ")}`);
	return found;
}
