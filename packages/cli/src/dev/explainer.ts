import type { DeliveryExplainer, DeliveryFault, DeliveryToVerify } from "@countersign/mock/control";
import type { MockDescription } from "@countersign/openapi/model";
import { explain, refusalAdvice, withSchemas } from "@countersign/webhooks";
import { documentReceiver, type ReceiverCode } from "../shared/document-receiver.ts";

const receivers: Readonly<Record<string, ReceiverCode>> = {
	arcus: {
		factory: "arcusWebhooks",
		variable: "ARCUS_WEBHOOK_SECRET",
		async verifier(settings) {
			const [{ arcusWebhooks }, { arcusEventSchemas }] = await Promise.all([
				import("@countersign/webhooks/arcus"),
				import("@countersign/webhooks/arcus/schemas"),
			]);
			return withSchemas(arcusWebhooks(settings), arcusEventSchemas);
		},
	},
	arca: {
		factory: "arcaWebhooks",
		variable: "ARCA_WEBHOOK_TOKEN",
		async verifier(settings) {
			const [{ arcaWebhooks }, { arcaEventSchemas }] = await Promise.all([
				import("@countersign/webhooks/arca"),
				import("@countersign/webhooks/arca/schemas"),
			]);
			// A receiver accepts any ping. Someone who compares a token wants to know whether it is the right one.
			return withSchemas(arcaWebhooks({ ...settings, ping: "verified" }), arcaEventSchemas);
		},
	},
	deskflow: {
		factory: "deskflowWebhooks",
		variable: "DESKFLOW_WEBHOOK_SECRET",
		async verifier(settings) {
			const [{ deskflowWebhooks }, { deskflowEventSchemas }] = await Promise.all([
				import("@countersign/webhooks/deskflow"),
				import("@countersign/webhooks/deskflow/schemas"),
			]);
			return withSchemas(deskflowWebhooks({ ...settings, verification: "hmac" }), deskflowEventSchemas);
		},
	},
};

const PARSER_LINE = 'app.post("/webhooks", receiver); app.use(express.json());';

/** A cause of `explain` that is about the bytes of the body. */
const OF_THE_BODY = /\bbody\b|line ends/;

/**
 * Verifies the deliveries of an API, to explain why a receiver refused one.
 *
 * @param description of an API that is not a provider
 */
export function explainerOf(
	name: string,
	description: Pick<MockDescription, "signature"> | undefined,
): DeliveryExplainer | undefined {
	const receiver = description ? documentReceiver(name, description) : receivers[name];
	return (
		receiver && {
			verify: (delivery) => verify(receiver, delivery),
			adviceOf: refusalAdvice,
			lineOf: (fault) => lineOf(receiver, fault),
		}
	);
}

async function verify(receiver: ReceiverCode, { body, headers, secrets, others, now }: DeliveryToVerify) {
	const webhooks = await receiver.verifier({ secrets, now: () => now });
	const { code, message, causes } = await explain(webhooks, body, headers, { others });
	const signature = await webhooks.check(body, headers, { parse: false });
	return { code, message, causes, signedWith: signature.ok ? signature.secret.id : undefined };
}

function lineOf({ factory, variable }: ReceiverCode, fault: DeliveryFault): string | undefined {
	const { code, causes, message, webhook, aheadMs, bytes } = fault;
	switch (code) {
		case "signature_mismatch":
			if (causes.some((cause) => OF_THE_BODY.test(cause))) return PARSER_LINE;
			return `${variable}=<the secret of ${webhook}>`;
		case "no_active_secret":
		case "secret_expired":
			return `${variable}=<the secret of ${webhook}>`;
		case "body_not_raw":
		case "invalid_json":
			return PARSER_LINE;
		case "invalid_payload":
			// The field of the data that was edited.
			return /does not match its schema: ([\w.]+): /.exec(message)?.[1];
		case "timestamp_too_old":
		case "timestamp_too_new":
			return `${factory}({ now: () => Date.now() ${aheadMs < 0 ? "-" : "+"} ${grouped(Math.abs(aheadMs))} })`;
		case "body_too_large":
			return `${factory}({ maxBodyBytes: ${grouped(bytes)} })`;
		case "missing_header":
		case "malformed_header":
		case "no_supported_signature":
			return "receiver.handle(request)";
		default:
			return undefined;
	}
}

/** 7200000 as `7_200_000`, as it is written in code. */
const grouped = (value: number): string => Math.round(value).toLocaleString("en-US").replaceAll(",", "_");
