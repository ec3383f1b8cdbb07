import { type Issue, type RequestSummary, ResponseValidationError } from "../errors/index.ts";
import type { Logger } from "../hooks.ts";
import { scrub } from "../redact.ts";

/** A schema of any library that follows Standard Schema. */
export interface Schema {
	/** The part of Standard Schema (version 1) that is used. */
	readonly "~standard": {
		/** As Standard Schema has it. */
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

/** The schema of each operation's answer, such as that of `orders.list`, made when it is first asked for. */
export type ResponseSchemas = Readonly<Record<string, (() => Schema) | undefined>>;

/** Schemas of answers, and what checks with them: a client has neither, until someone asks. The provider's `/schemas` is one. */
export interface SchemaSource {
	/** By operation. */
	readonly responses: ResponseSchemas;
	/** What checks answers and counts how they differ; `/schemas` and `@countersign/sdk/core` export it. */
	readonly createValidator: typeof createValidator;
}

/** How an operation's answers differ from the document. */
export interface Drift {
	/** `orders.list`. */
	readonly operation: string;
	/** Answers that were checked. */
	readonly answers: number;
	/** Answers among them that did not fit. */
	readonly differing: number;
	/** Each path and what was wrong there, with how often. */
	readonly issues: Readonly<Record<string, number>>;
}

/** Checks answers against schemas. */
export interface Validator {
	/** Counts, and logs or throws what differs. @throws ResponseValidationError when strict */
	check(
		operation: string,
		body: unknown,
		facts: {
			readonly request: RequestSummary;
			readonly requestId: string | undefined;
			/** Must not show in messages: keys, and what the body holds in secret fields. */
			readonly secrets?: readonly string[] | undefined;
		},
	): Promise<void>;
	/** How answers differed so far, by operation. */
	drift(): readonly Drift[];
}

/** So many kinds of differences are told apart for an operation; a path may hold ids, and a long run must not grow. */
const MANY_ISSUES = 100;
const OTHERS = "(others)";

/** What checks answers for one client; `"warn"` logs what differs, `"strict"` throws it. */
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
