import {
	type CheckResult,
	type Delivery,
	type HeadersInput,
	parseSecrets,
	type RawBody,
	type Secret,
	type SecretParts,
	type SecretsOption,
	type SignOptions,
	type VerifierOptions,
} from "@countersign/webhooks";
import { arcaEventTypes, arcaWebhooks } from "@countersign/webhooks/arca";
import { arcaEvent } from "@countersign/webhooks/arca/testing";
import { arcusEventTypes, arcusWebhooks } from "@countersign/webhooks/arcus";
import { arcusEvent } from "@countersign/webhooks/arcus/testing";
import { deskflowEventTypes, deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { deskflowEvent } from "@countersign/webhooks/deskflow/testing";
import {
	github,
	type HmacFormat,
	hmacWebhooks,
	hookdeck,
	lemonsqueezy,
	paddle,
	shopify,
	slack,
	stripe,
} from "@countersign/webhooks/hmac";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";

/** Any sender's verifier, by its shape: its events need not be known here. */
export interface AnyWebhooks {
	readonly maxBodyBytes: number;
	check(raw: RawBody, headers: HeadersInput): Promise<CheckResult<unknown>>;
	sign(raw: RawBody, options?: SignOptions): Promise<Record<string, string>>;
	eventType(event: never, delivery: Delivery): string;
	eventId(event: never, delivery: Delivery): string | Promise<string>;
	withAddress?(headers: HeadersInput, url: string): HeadersInput;
	readonly secretParts?: SecretParts;
}

export interface SenderOptions extends VerifierOptions {
	/** @defaultValue the environment variable of the sender */
	readonly secrets?: SecretsOption | undefined;
	readonly verification?: string | undefined;
	readonly environment: Machine["environment"];
}

/** What the command line knows about a sender. */
export interface Sender {
	readonly name: string;
	readonly events: readonly string[];
	webhooks(options: SenderOptions): AnyWebhooks;
	/** Whether its deliveries carry the event's id in a header. */
	readonly sendsId: boolean;
	/** Returns a well-formed secret that nobody uses. */
	forgedSecret(random: Uint8Array): string;
	/** An example of an event. */
	example(name: string, id: string, now: Date): object;
}

/** Only names that are listed get this far. */
const known = <Name extends string>(names: readonly Name[], name: string): Name => {
	const found = names.find((one) => one === name);
	if (found === undefined) throw new UsageError(`--event must be one of ${names.join(", ")}, but was ${name}.`);
	return found;
};

const forgedSecret = (random: Uint8Array): string => `whsec_${Buffer.from(random).toString("base64")}`;

const senders: readonly Sender[] = [
	{
		name: "arcus",
		events: arcusEventTypes,
		webhooks: ({ verification: _, ...options }) => arcusWebhooks(withSecrets(options, "ARCUS_WEBHOOK_SECRET")),
		sendsId: false,
		forgedSecret,
		example: (name, id) => arcusEvent(known(arcusEventTypes, name), { id }),
	},
	{
		name: "arca",
		events: arcaEventTypes,
		webhooks: ({ verification: _, tolerance: __, ...options }) =>
			arcaWebhooks(withSecrets(options, "ARCA_WEBHOOK_TOKEN")),
		// Arca's events have no id: their time tells them apart.
		sendsId: false,
		forgedSecret,
		example: (name, _id, now) => arcaEvent(known(arcaEventTypes, name), { timestamp: now.toISOString() }),
	},
	{
		name: "deskflow",
		events: deskflowEventTypes,
		webhooks: deskflowSender,
		sendsId: false,
		forgedSecret: (random) => Buffer.from(random).toString("hex"),
		example: (name, id) => deskflowEvent(known(deskflowEventTypes, name), { data: { id } }),
	},
	{
		name: "standard",
		events: ["test"],
		webhooks: ({ verification: _, ...options }) => standardWebhooks(withSecrets(options, "STANDARD_WEBHOOK_SECRET")),
		sendsId: true,
		forgedSecret,
		example: (type, _id, now) => ({ type, timestamp: now.toISOString(), data: {} }),
	},
	...[github, hookdeck, lemonsqueezy, paddle, shopify, slack, stripe].map(presetSender),
];

function presetSender(format: HmacFormat): Sender {
	const name = format.name ?? "hmac";
	return {
		name,
		events: ["test"],
		webhooks: ({ verification: _, tolerance, ...options }) =>
			hmacWebhooks({
				...format,
				...withSecrets(options, `${name.toUpperCase()}_WEBHOOK_SECRET`),
				// A tolerance has no effect where the sender signs no time.
				...(format.timestamp && { tolerance }),
			}),
		sendsId: true,
		forgedSecret,
		example: (type, id, now) => ({
			id,
			type,
			event_id: id,
			event_type: type,
			meta: { event_name: type },
			time: now.toISOString(),
		}),
	};
}

function deskflowSender({ tolerance: _, verification, ...options }: SenderOptions): AnyWebhooks {
	const variable = "DESKFLOW_WEBHOOK_SECRET";
	const { environment, ...rest } = options;
	if (verification === "path" || verification === "hmac")
		return deskflowWebhooks({ ...withSecrets(options, variable), verification });
	if (verification === undefined && environment[variable])
		throw new UsageError(
			`${variable} is set, and nothing is verified with it. Pass --verification hmac or path, or none to accept every delivery.`,
		);
	return deskflowWebhooks({ ...rest, verification: "none" });
}

/** The options of a verifier, with the secrets of the environment if no others are given. */
function withSecrets<Options extends Pick<SenderOptions, "secrets" | "environment">>(
	{ environment, secrets, ...options }: Options,
	variable: string,
): Omit<Options, "environment" | "secrets"> & { readonly secrets: SecretsOption } {
	return { ...options, secrets: secrets ?? secretsIn(environment, variable) };
}

function secretsIn(environment: Machine["environment"], variable: string): Secret[] {
	const text = environment[variable];
	if (!text) throw new UsageError(`There is no signing secret. Set ${variable}, or pass --secret or --secrets-file.`);
	return parseSecrets(text);
}

export function senderNamed(name = "arcus"): Sender {
	const found = senders.find((sender) => sender.name === name);
	if (!found)
		throw new UsageError(
			`--sender must be one of ${senders.map((sender) => sender.name).join(", ")}, but was ${name}.`,
		);
	return found;
}
