import type { SecretMatch } from "../core/errors.ts";
import type { Interruption } from "./interruption.ts";
import type { Claim } from "./store.ts";
import type { HandlerContext, VerifiedEvent } from "./types.ts";

const interruptionOf = Symbol("interruption");

/** All contexts share one getter, so that they share a hidden class. It is defined on each instance, so that copies have the signal too. */
const SIGNAL: PropertyDescriptor = {
	enumerable: true,
	configurable: true,
	get(this: { readonly [interruptionOf]: Interruption }) {
		return this[interruptionOf].signal;
	},
};

/** Describes an attempt to its handlers. Creates the signal only when it is read. */
export class AttemptContext<Transaction> implements HandlerContext<Transaction> {
	readonly id: string;
	readonly type: string;
	readonly attempt: number;
	readonly token: number;
	readonly takenOver: boolean;
	readonly timestamp: number | undefined;
	readonly secret: SecretMatch | undefined;
	readonly transaction: Transaction;
	declare readonly signal: AbortSignal;

	constructor(
		{ id, type, timestamp, secret }: VerifiedEvent<unknown>,
		{ attempt, token, takenOver }: Claim,
		interruption: Interruption,
		transaction: Transaction,
	) {
		this.id = id;
		this.type = type;
		this.attempt = attempt;
		this.token = token;
		this.takenOver = takenOver;
		this.timestamp = timestamp;
		this.secret = secret;
		this.transaction = transaction;
		Object.defineProperty(this, "signal", SIGNAL);
		Object.defineProperty(this, interruptionOf, { value: interruption });
	}
}
