import { type Issue, type RequestSummary, ResponseValidationError } from "../errors/index.ts";
import type { Logger } from "../hooks.ts";
import { scrub } from "../redact.ts";

/** A schema of any library that follows Standard Schema. */
export interface Schema {
	/** The part of Standard Schema (version 1) that is used. */
	readonly "~standard": {
		/** As defined by Standard Schema. */
		validate(value: unknown):
			| {
					readonly issues?:
						| readonly {
								readonly message: string;
								readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
						  }[]
						| undefined;
			  }
			| Promise<unknown>;
	};
}

/** The schema of each operation's response, by operation. It is created when it is first needed. */
export type ResponseSchemas = Readonly<Record<string, (() => Schema) | undefined>>;

/** Response schemas and the validator for them, as the provider's `/schemas` exports them. Clients load them only for `validate`. */
export interface SchemaSource {
	/** The schemas by operation. */
	readonly responses: ResponseSchemas;
	/** Creates the validator; `/schemas` and `@countersign/sdk/core` export it. */
	readonly createValidator: typeof createValidator;
}

/** How an operation's responses differ from the document. */
export interface Drift {
	/** `orders.list`. */
	readonly operation: string;
	/** Number of responses that were checked. */
	readonly answers: number;
	/** How many of them did not match. */
	readonly differing: number;
	/** How often each problem occurred, by path and problem. */
	readonly issues: Readonly<Record<string, number>>;
}

/** Checks responses against schemas. */
export interface Validator {
	/** Checks a response, and counts and logs what differs. @throws ResponseValidationError in strict mode */
	check(
		operation: string,
		body: unknown,
		facts: {
			readonly request: RequestSummary;
			readonly requestId: string | undefined;
			/** Keys, and the values of secret fields in the body. They must not appear in messages. */
			readonly secrets?: readonly string[] | undefined;
		},
	): Promise<void>;
	/** Returns how responses have differed so far, by operation. */
	drift(): readonly Drift[];
}

/** How many kinds of differences are counted separately for an operation. Paths may contain ids, and memory must not grow without limit. */
const MANY_ISSUES = 100;
const OTHERS = "(others)";

/** Creates the validator of one client: `"warn"` logs what differs, `"strict"` throws it. */
export function createValidator(
	mode: "warn" | "strict",
	schemas: ResponseSchemas,
	logger: Logger | undefined,
): Validator {
	const counts = new Map<string, { answers: number; differing: number; issues: Record<string, number> }>();
	return {
		async check(operation, body, { secrets = [], ...facts }) {
			const schema = schemas[operation]?.();
			if (!schema) return;
			let count = counts.get(operation);
			if (!count) {
				count = { answers: 0, differing: 0, issues: {} };
				counts.set(operation, count);
			}
			count.answers++;
			const verdict = (await schema["~standard"].validate(body)) as {
				issues?: readonly { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] }[];
			};
			if (!verdict.issues) return;
			const issues: Issue[] = verdict.issues.map(({ message, path = [] }) => ({
				path: scrub(path.map((step) => String(typeof step === "object" ? step.key : step)).join("."), secrets),
				code: undefined,
				message: scrub(message, secrets),
			}));
			count.differing++;
			for (const { path, message } of issues) {
				const name = `${path.replace(/\b\d+\b/g, "*")}: ${message}`;
				const known = name in count.issues || Object.keys(count.issues).length < MANY_ISSUES;
				const entry = known ? name : OTHERS;
				count.issues[entry] = (count.issues[entry] ?? 0) + 1;
			}
			const error = new ResponseValidationError(operation, { issues, body, ...facts });
			if (mode === "strict") throw error;
			logger?.warn(error.message);
		},
		drift: () => [...counts].map(([operation, count]) => ({ operation, ...count, issues: { ...count.issues } })),
	};
}
