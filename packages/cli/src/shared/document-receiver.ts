import type { MockDescription } from "@countersign/openapi/model";
import type { CheckOptions, CheckResult, HeadersInput, RawBody, Secret } from "@countersign/webhooks";
import type { hmacWebhooks } from "@countersign/webhooks/hmac";
import type { standardWebhooks } from "@countersign/webhooks/standard";
import { variableName } from "./variable-name.ts";

/** What a verifier is created with. */
interface VerifierSettings {
	readonly secrets: readonly Secret[];
	readonly now?: () => number;
}

interface Verifier {
	check(raw: RawBody, headers: HeadersInput, options?: CheckOptions): Promise<CheckResult<unknown>>;
}

/** How receivers verify the deliveries of an API. */
export interface ReceiverCode<Of extends Verifier = Verifier> {
	/** The function that creates its verifier. */
	readonly factory: string;
	/** The environment variable with its secret. */
	readonly variable: string;
	verifier(settings: VerifierSettings): Promise<Of>;
}

/** A verifier of signatures that a document describes. */
export type DocumentWebhooks = ReturnType<typeof standardWebhooks> | ReturnType<typeof hmacWebhooks>;

/** Receivers of an API that is known by its document only. Undefined for a signature that no verifier of ours reads. */
export function documentReceiver(
	name: string,
	{ signature }: Pick<MockDescription, "signature">,
): ReceiverCode<DocumentWebhooks> | undefined {
	const variable = `${variableName(name)}_WEBHOOK_SECRET`;
	if (signature?.scheme !== "hmac")
		return {
			factory: "standardWebhooks",
			variable,
			verifier: async (settings) =>
				(await import("@countersign/webhooks/standard")).standardWebhooks({ ...settings, name }),
		};
	const { header = "x-signature", algorithm = "sha256", encoding = "hex", prefix, timestampHeader } = signature;
	if (!isOneOf(algorithm, ["sha1", "sha256", "sha384", "sha512"]) || !isOneOf(encoding, ["hex", "base64", "base64url"]))
		return undefined;
	return {
		factory: "hmacWebhooks",
		variable,
		verifier: async (settings) =>
			(await import("@countersign/webhooks/hmac")).hmacWebhooks({
				...settings,
				name,
				algorithm,
				signature: { header, encoding, ...(prefix !== undefined && { prefix }) },
				...(timestampHeader !== undefined && { timestamp: { header: timestampHeader } }),
			}),
	};
}

const isOneOf = <Text extends string>(text: string, known: readonly Text[]): text is Text =>
	(known as readonly string[]).includes(text);
