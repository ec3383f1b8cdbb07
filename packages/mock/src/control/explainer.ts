/** A secret or token, and what it is called. */
export interface NamedSecret {
	/** Names it in explanations, for example by its webhook. */
	readonly id: string;
	/** The secret itself. */
	readonly secret: string;
}

/** A delivery as a receiver got it. */
export interface DeliveryToVerify {
	/** The exact body. */
	readonly body: string;
	/** Its headers. */
	readonly headers: Readonly<Record<string, string>>;
	/** What the receiver verifies with; at least one. */
	readonly secrets: readonly NamedSecret[];
	/** Further secrets to try if none of these matches. */
	readonly others: readonly NamedSecret[];
	/** The receiver's clock, in milliseconds since 1970. */
	readonly now: number;
}

/** The result of a verification. It contains no secret. */
export interface DeliveryVerdict {
	/** The code of the refusal, or `ok`. */
	readonly code: string;
	/** What is wrong. */
	readonly message: string;
	/** Mistakes that explain the refusal. */
	readonly causes: readonly string[];
	/** Which of `secrets` it was signed with, by its `id`, whatever its body is. Undefined if none matches. */
	readonly signedWith: string | undefined;
}

/** What a line of code has to fix. */
export interface DeliveryFault {
	/** The code of the refusal. */
	readonly code: string;
	/** What explains it. */
	readonly causes: readonly string[];
	/** What the verification said. */
	readonly message: string;
	/** The webhook whose secret the receiver needs. */
	readonly webhook: string;
	/** By how much the API's clock is ahead of the receiver's, in milliseconds. */
	readonly aheadMs: number;
	/** Size of the body. */
	readonly bytes: number;
}

/** Verifies the deliveries of an API as its receivers do. */
export interface DeliveryExplainer {
	/** Verifies a delivery. @throws TypeError for a secret that cannot be one of the API; the message does not contain it */
	verify(delivery: DeliveryToVerify): Promise<DeliveryVerdict>;
	/** Returns what to do about a code. Undefined if receivers have no such code. */
	adviceOf(code: string): string | undefined;
	/** Returns the line of code or the setting to change. Undefined if nothing has to be changed. */
	lineOf(fault: DeliveryFault): string | undefined;
}
