import { readBody } from "./bytes.ts";
import { refuse, refuseBecause } from "./errors.ts";
import { isThenable } from "./guard.ts";
import { isRefusal } from "./pipeline.ts";
import type { Webhooks } from "./verifier.ts";
import { wrapChecks } from "./wrap.ts";

/** The part of Standard Schema (standardschema.dev, version 1) that is used here; zod, valibot and arktype implement it. */
export interface StandardSchema {
	/** The version of Standard Schema, and the check itself. */
	readonly "~standard": {
		readonly version: 1;
		/** As specified by Standard Schema. */
		readonly validate: (value: unknown) => StandardVerdict | Promise<StandardVerdict>;
	};
}

/** The result of a Standard Schema. */
export interface StandardVerdict {
	/** The problems and where they are; undefined or empty if there is no problem. */
	readonly issues?:
		| readonly {
				readonly message: string;
				readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
		  }[]
		| undefined;
}

/**
 * Returns a verifier that also checks each event against the schema of its name, after everything else. An event that does not match
 * is refused with `invalid_payload`; an event without a schema passes. Schemas only check: events stay as they were received.
 *
 * @param schemas whole events by name
 * @example
 * ```ts
 * import { type StandardSchema, withSchemas } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * // Any schema of zod, valibot or arktype is one; here the interface by hand.
 * const order: StandardSchema = {
 * 	"~standard": { version: 1, validate: (value) => ({ issues: value ? undefined : [{ message: "nothing" }] }) },
 * };
 * console.log(withSchemas(webhooks, { "order.created": order }).name);
 * ```
 */
export function withSchemas<Events, Unknown>(
	webhooks: Webhooks<Events, Unknown>,
	schemas: Readonly<Record<string, StandardSchema>>,
): Webhooks<Events, Unknown> {
	const unfit = (why: string) => refuse("invalid_payload", `The event does not match its schema: ${why}`);
	return wrapChecks(
		webhooks,
		(result, { raw, headers, parse }) => {
			if (!result.ok || !parse) return result;
			const judge = (verdict: StandardVerdict) => (verdict.issues?.length ? unfit(firstIssue(verdict)) : result);
			const broken = (error: unknown) =>
				refuseBecause("invalid_payload", unfit("the schema threw an error").message, error);
			try {
				const body = readBody(raw, webhooks.maxBodyBytes);
				if (isRefusal(body)) return body;
				const type = webhooks.eventType(result.event, { body, headers });
				const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
				const verdict = schema?.["~standard"].validate(result.event) ?? {};
				return isThenable(verdict) ? Promise.resolve(verdict).then(judge).catch(broken) : judge(verdict);
			} catch (error) {
				return broken(error);
			}
		},
		unfit("it is asynchronous; use check or verify"),
	);
}

function firstIssue({ issues }: StandardVerdict): string {
	const [issue] = issues!;
	const path = issue!.path?.map((part) => String(typeof part === "object" ? part.key : part)).join(".");
	return path ? `${path}: ${issue!.message}` : issue!.message;
}
