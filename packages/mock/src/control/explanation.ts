import { ControlError, notFound } from "./errors.ts";
import type { DeliveryExplainer, DeliveryVerdict, NamedSecret } from "./explainer.ts";
import type { DeliveryCheck, DeliveryExplainParams, DeliveryExplanation } from "./generated/types.ts";
import { iso, type NumberedAttempt, type ServedApi } from "./served-api.ts";
import { isSameEndpoint, type Signer, signersOf } from "./signers.ts";

/** Long after any tolerance: whether a sender signs the time shows in whether it is refused then. */
const MUCH_LATER = 10 * 365 * 86_400_000;

/** How many secrets of other webhooks are tried: each takes a few hundred hashes of the body. */
const MAX_OTHERS = 100;
const LARGE_BODY = 65_536;
const MAX_OTHERS_OF_LARGE = 3;

/** Refusals that have to do with the secret or with the bytes of the body. */
const OF_THE_SIGNATURE: ReadonlySet<string> = new Set([
	"missing_header",
	"malformed_header",
	"no_supported_signature",
	"no_active_secret",
	"secret_expired",
	"signature_mismatch",
	"body_not_raw",
]);

/** Statuses of receivers that do not say more. */
const MAY_BE_VERIFICATION: ReadonlySet<number> = new Set([400, 401, 403, 422, 500]);
const MAY_BE_THE_SIGNATURE: ReadonlySet<number> = new Set([400, 401, 403]);
const UNAUTHORIZED: ReadonlySet<number> = new Set([401, 403]);

/**
 * Verifies an attempt as its receiver does, and says what explains the refusal.
 *
 * @throws ControlError 404 for an unknown attempt, 422 for a secret that cannot be one of the API
 */
export async function explanationOf(
	api: ServedApi,
	deliveryId: string,
	params: DeliveryExplainParams,
): Promise<DeliveryExplanation> {
	const { explainer } = api;
	if (!explainer)
		throw notFound(`This process cannot verify deliveries of ${api.name}. \`countersign dev ${api.name}\` can.`);
	const attempt = api.attempts.find(
		(one) => one.deliveryId === deliveryId && (params.attempt === undefined || one.attempt === params.attempt),
	);
	if (!attempt)
		throw notFound(
			`The log has no attempt ${params.attempt ?? ""} of the delivery ${deliveryId}, or not any more.`.replace(
				"  ",
				" ",
			),
		);
	const delivery = new ExplainedDelivery(api, explainer, attempt, params);
	return delivery.explanation();
}

/** What the verification found, apart from the time. */
interface Finding {
	/** Undefined if nothing was sent that could be verified. */
	readonly verdict: DeliveryVerdict | undefined;
	/** The verdict at the time of the receiver, if it is about the time. */
	readonly late: DeliveryVerdict | undefined;
	readonly isTimed: boolean;
}

class ExplainedDelivery {
	readonly #api: ServedApi;
	readonly #explainer: DeliveryExplainer;
	readonly #attempt: NumberedAttempt;
	readonly #params: DeliveryExplainParams;
	readonly #signers: readonly Signer[];
	readonly #receiverCode: string | undefined;

	constructor(api: ServedApi, explainer: DeliveryExplainer, attempt: NumberedAttempt, params: DeliveryExplainParams) {
		this.#api = api;
		this.#explainer = explainer;
		this.#attempt = attempt;
		this.#params = params;
		this.#signers = signersOf(api.engine);
		this.#receiverCode = codeOf(attempt.responseBody, explainer);
	}

	async explanation(): Promise<DeliveryExplanation> {
		const finding = await this.#verified();
		const code = this.#codeFor(finding);
		const causes = this.#causesFor(code, finding);
		const { verdict, late } = finding;
		const found = [late, verdict].find((one) => one?.code === code);
		const message = found?.message ?? this.#messageFor(code);
		const line = this.#isUnsignedAndRefused
			? undefined
			: this.#explainer.lineOf({
					// What the log says about a refusal without a code is about the secret.
					code: code === "ok" && causes.length > 0 ? "signature_mismatch" : code,
					causes,
					message,
					webhook: this.#webhook(verdict),
					aheadMs: this.#aheadMs,
					bytes: Buffer.byteLength(this.#body),
				});
		const { mask } = this.#api;
		return {
			delivery_id: this.#attempt.deliveryId,
			attempt: this.#attempt.attempt,
			code,
			message: mask.text(message),
			checks: this.#checksFor(finding).map((one) => ({ ...one, detail: mask.text(one.detail) })),
			causes: causes.map((cause) => mask.text(cause)),
			advice: (code !== "ok" && this.#explainer.adviceOf(code)) || null,
			line: line === undefined ? null : mask.text(line),
		};
	}

	get #body(): string {
		return this.#params.received_body ?? this.#attempt.body;
	}

	/** Whether the caller said what the receiver has. */
	get #isCompared(): boolean {
		const { received_body, received_headers, secret } = this.#params;
		return received_body !== undefined || received_headers !== undefined || secret !== undefined;
	}

	get #isAccepted(): boolean {
		return this.#attempt.error === undefined;
	}

	/** Whether a receiver without a code of its own refused a delivery of a webhook that has no secret. No line of the receiver is wrong. */
	get #isUnsignedAndRefused(): boolean {
		const { endpointId, status } = this.#attempt;
		return (
			endpointId !== "" &&
			this.#secrets.length === 0 &&
			!this.#isCompared &&
			this.#receiverCode === undefined &&
			status !== undefined &&
			UNAUTHORIZED.has(status)
		);
	}

	get #aheadMs(): number {
		return this.#attempt.at - this.#attempt.recordedAt;
	}

	/** What the receiver should verify with. */
	get #secrets(): readonly NamedSecret[] {
		const { secret, endpointId } = this.#attempt;
		if (this.#params.secret !== undefined) return [{ id: "given", secret: this.#params.secret }];
		if (secret !== undefined) return [{ id: `webhook ${endpointId}`, secret }];
		// An event for one URL is signed with the secret of the newest webhook of its entity.
		return endpointId === "" ? this.#signers : [];
	}

	async #verified(): Promise<Finding> {
		const { at, recordedAt, headers, secret, endpointId } = this.#attempt;
		const secrets = this.#secrets;
		if (secrets.length === 0) return { verdict: undefined, late: undefined, isTimed: false };
		const isFormer = secret !== undefined && !this.#signers.some((one) => one.secret === secret);
		const former = isFormer ? [{ id: `webhook ${endpointId} at the time of this attempt`, secret }] : [];
		const delivery = { body: this.#body, headers: this.#params.received_headers ?? headers, secrets };
		// That of the webhook itself first, then the newest.
		const isOwn = (one: Signer): boolean => isSameEndpoint(one, this.#attempt);
		const others = [...former, ...this.#signers.filter(isOwn), ...this.#signers.filter((one) => !isOwn(one))].slice(
			0,
			this.#body.length > LARGE_BODY ? MAX_OTHERS_OF_LARGE : MAX_OTHERS,
		);
		try {
			const [verdict, receiver, later] = await Promise.all(
				[at, recordedAt, at + MUCH_LATER].map((now) =>
					this.#explainer.verify({ ...delivery, now, others: now === at ? others : [] }),
				),
			);
			return {
				verdict,
				late: receiver && isOfTime(receiver) ? receiver : undefined,
				isTimed: later !== undefined && isOfTime(later),
			};
		} catch (error) {
			if (!(error instanceof TypeError && this.#params.secret !== undefined)) throw error;
			throw new ControlError(422, "invalid_option", error.message, "secret");
		}
	}

	#codeFor({ verdict, late }: Finding): string {
		if (this.#isCompared) {
			if (verdict && verdict.code !== "ok") return verdict.code;
			return late?.code ?? this.#receiverCode ?? "ok";
		}
		if (this.#isAccepted) return "ok";
		if (this.#receiverCode !== undefined) return this.#receiverCode;
		const { status } = this.#attempt;
		if (status === undefined || !MAY_BE_VERIFICATION.has(status)) return "ok";
		if (late) return late.code;
		const isOfPayload = verdict !== undefined && !OF_THE_SIGNATURE.has(verdict.code);
		return verdict === undefined || (isOfPayload && UNAUTHORIZED.has(status)) ? "ok" : verdict.code;
	}

	#messageFor(code: string): string {
		if (this.#isCompared && code === "ok") return "With what you gave, the delivery is genuine.";
		if (this.#isAccepted) return "The receiver accepted it.";
		const { status, error } = this.#attempt;
		if (code !== "ok") return `The receiver refused it with ${code}.`;
		return status === undefined
			? `The receiver did not respond: ${error ?? "no response"}.`
			: `The receiver responded with ${status}.`;
	}

	#causesFor(code: string, { verdict, late }: Finding): string[] {
		const causes = verdict && verdict.code === code ? [...verdict.causes] : [];
		if (late?.code === code) {
			causes.push(`${this.#clockText()} It was moved under Time, and the receiver uses the time of the machine.`);
			causes.push(...late.causes);
		}
		const { received_body: received } = this.#params;
		if (verdict?.code === "signature_mismatch" && causes.length === 0 && received !== undefined) {
			const at = firstDifference(received, this.#attempt.body);
			if (at !== undefined)
				causes.push(`The body that the receiver got differs from what was sent, from character ${at + 1} on.`);
		}
		if (this.#isCompared || this.#isAccepted) return causes;
		if (this.#isUnsignedAndRefused)
			causes.push(`${this.#unsignedText()} A receiver that verifies one refuses every delivery.`);
		else if (code === "missing_header" && this.#secrets.length === 0) causes.push(this.#unsignedText());
		if (verdict?.signedWith !== undefined && !late && this.#isOfSignature(code)) causes.push(...this.#traces(verdict));
		return causes;
	}

	#isOfSignature(code: string): boolean {
		if (this.#receiverCode !== undefined) return code === "signature_mismatch" || code.includes("secret");
		return this.#attempt.status !== undefined && MAY_BE_THE_SIGNATURE.has(this.#attempt.status);
	}

	/** What the log says about the secret of a receiver that refuses a right signature. */
	#traces(verdict: DeliveryVerdict): string[] {
		const { url, secret: signed, number, endpointId } = this.#attempt;
		const signer = this.#signers.find(({ id }) => id === verdict.signedWith);
		const secret = signed ?? signer?.secret;
		const accepted = this.#api.attempts.filter((one) => one.url === url && one.error === undefined);
		const before = accepted.find((one) => one.number < number && one.secret !== undefined && one.secret !== secret);
		const traces: string[] = [];
		if (before && !accepted.some((one) => one.secret === secret))
			traces.push(
				`The receiver last accepted a delivery at ${iso(before.at)}, which was signed with another secret. It was rotated since, and the receiver still has the old one.`,
			);
		if (endpointId === "" && signer)
			traces.push(
				`It was sent to one URL, and signed with the secret of the newest webhook: ${signer.id}. The receiver needs that secret.`,
			);
		for (const other of this.#signers)
			if (other.url === url && !isSameEndpoint(other, signer ?? this.#attempt) && other.secret !== secret)
				traces.push(
					`Another webhook has the same URL and a secret of its own: ${other.id}. The receiver needs both secrets, separated by a comma.`,
				);
		const current = this.#signers.find((one) => isSameEndpoint(one, this.#attempt));
		if (current && current.secret !== secret)
			traces.push("The secret was rotated after this attempt. Resend it, and it is signed with the new one.");
		return traces;
	}

	#checksFor({ verdict, late, isTimed }: Finding): DeliveryCheck[] {
		const checks: DeliveryCheck[] = [this.#signatureCheck(verdict)];
		if (isTimed || late)
			checks.push({
				check: "time",
				result: late ? (this.#isAccepted && !this.#isCompared ? "unknown" : "failed") : "passed",
				detail: late ? `${late.message} ${this.#clockText()}` : this.#clockText(),
			});
		checks.push(payloadCheck(verdict));
		const { status, error } = this.#attempt;
		const said = this.#receiverCode === undefined ? "" : ` and ${this.#receiverCode}`;
		checks.push({
			check: "response",
			result: this.#isAccepted ? "passed" : "failed",
			detail: status === undefined ? (error ?? "No response.") : `The receiver responded with ${status}${said}.`,
		});
		return checks;
	}

	#signatureCheck(verdict: DeliveryVerdict | undefined): DeliveryCheck {
		if (!verdict)
			return {
				check: "signature",
				result: !this.#isAccepted && this.#receiverCode === "missing_header" ? "failed" : "unknown",
				detail: this.#unsignedText(),
			};
		if (OF_THE_SIGNATURE.has(verdict.code) || verdict.code === "body_too_large")
			return { check: "signature", result: "failed", detail: verdict.message };
		return {
			check: "signature",
			result: "passed",
			detail:
				this.#params.secret === undefined
					? `It fits the exact body and the secret of ${this.#webhook(verdict)}.`
					: "The secret that you gave fits.",
		};
	}

	#unsignedText(): string {
		return this.#attempt.endpointId === ""
			? "It was sent without a signature or token, because no webhook with a secret is registered. Create one first."
			: "It was sent without a signature or token: this webhook has no secret.";
	}

	#webhook(verdict: DeliveryVerdict | undefined): string {
		const { endpointId } = this.#attempt;
		const signer = this.#signers.find((one) =>
			endpointId === "" ? one.id === verdict?.signedWith : isSameEndpoint(one, this.#attempt),
		);
		return signer?.id ?? (endpointId === "" ? "the newest webhook" : `webhook ${endpointId}`);
	}

	#clockText(): string {
		const ahead = Math.round(this.#aheadMs / 1000);
		if (Math.abs(ahead) <= 1) return "The clock of this API and the clock of this machine agree.";
		return `The clock of this API is ${durationText(Math.abs(ahead))} ${ahead > 0 ? "ahead of" : "behind"} the clock of this machine.`;
	}
}

const isOfTime = ({ code }: DeliveryVerdict): boolean => code.startsWith("timestamp_");

function payloadCheck(verdict: DeliveryVerdict | undefined): DeliveryCheck {
	if (verdict?.code === "invalid_json" || verdict?.code === "invalid_payload")
		return { check: "payload", result: "failed", detail: verdict.message };
	if (verdict?.code === "ok")
		return { check: "payload", result: "passed", detail: "It is an event that matches its schema, if it has one." };
	return { check: "payload", result: "unknown", detail: "It is checked after the signature." };
}

/** The code in a response such as `{"error":"body_not_raw"}`, if receivers have it. */
function codeOf(body: string | undefined, explainer: DeliveryExplainer): string | undefined {
	try {
		const { error } = JSON.parse(body ?? "") as { readonly error?: unknown };
		return typeof error === "string" && explainer.adviceOf(error) !== undefined ? error : undefined;
	} catch {
		return undefined;
	}
}

function firstDifference(one: string, other: string): number | undefined {
	const length = Math.max(one.length, other.length);
	for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at;
	return undefined;
}

const UNITS = [
	["day", 86_400],
	["hour", 3_600],
	["minute", 60],
] as const;

function durationText(seconds: number): string {
	for (const [unit, size] of UNITS)
		if (seconds >= size) {
			const count = Math.round(seconds / size);
			return `${count} ${unit}${count === 1 ? "" : "s"}`;
		}
	return `${seconds} s`;
}
