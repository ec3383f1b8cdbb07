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
	readonly secrets?: SecretsOption | undefined;
	readonly verification?: string | undefined;
}

/** What the command line knows of a sender. */
export interface Sender {
	readonly name: string;
	readonly events: readonly string[];
	webhooks(options: SenderOptions): AnyWebhooks;
	/** Whether its deliveries carry the event's id in a header. */
	readonly sendsId: boolean;
	/** A secret of the right form that nobody has. */
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
		webhooks: ({ verification: _, ...options }) => arcusWebhooks(options),
		sendsId: false,
		forgedSecret,
		example: (name, id) => arcusEvent(known(arcusEventTypes, name), { id }),
	},
	{
		name: "arca",
		events: arcaEventTypes,
		webhooks: ({ verification: _, tolerance: __, ...options }) => arcaWebhooks(options),
		// Arca's events have no id: their time tells them apart.
		sendsId: false,
		forgedSecret,
		example: (name, _id, now) => arcaEvent(known(arcaEventTypes, name), { timestamp: now.toISOString() }),
	},
	{
		name: "deskflow",
		events: deskflowEventTypes,
		webhooks: ({ tolerance: _, verification, ...options }) =>
			deskflowWebhooks({ ...options, verification: verification as "none" | "path" | "hmac" | undefined }),
		sendsId: false,
		forgedSecret: (random) => Buffer.from(random).toString("hex"),
		example: (name, id) => deskflowEvent(known(deskflowEventTypes, name), { data: { id } }),
	},
	{
		name: "standard",
		events: ["test"],
		webhooks: ({ verification: _, secrets, ...options }) =>
			standardWebhooks({ ...options, secrets: secrets ?? environmentSecrets("STANDARD_WEBHOOK_SECRET") }),
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
		webhooks: ({ verification: _, secrets, tolerance, ...options }) =>
			hmacWebhooks({
				...format,
				...options,
				// A tolerance has no effect where the sender signs no time.
				...(format.timestamp && { tolerance }),
				secrets: secrets ?? environmentSecrets(`${name.toUpperCase()}_WEBHOOK_SECRET`),
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

function environmentSecrets(variable: string): Secret[] {
	const text = process.env[variable];
	if (!text) throw new TypeError(`Pass --secret or set ${variable}.`);
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
