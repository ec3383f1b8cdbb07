/**
 * Schemas for the documented events, made with zod/mini; each is also a Standard Schema. This is the only entry point that loads zod. All
 * of them are assumptions.
 */
import type { StandardSchema } from "../core/with-schemas.ts";
import { deskflowEventTypes } from "./generated/events.ts";
import * as schemas from "./generated/schemas.ts";

export * from "./generated/schemas.ts";

/**
 * Maps each documented event name to its schema, in the form that `withSchemas` takes.
 *
 * @example
 * ```ts
 * import { withSchemas } from "@countersign/webhooks";
 * import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
 * import { deskflowEventSchemas } from "@countersign/webhooks/deskflow/schemas";
 *
 * const webhooks = deskflowWebhooks({ verification: "hmac", secrets: "test-placeholder" });
 * console.log(withSchemas(webhooks, deskflowEventSchemas).name);
 * ```
 */
export const deskflowEventSchemas: Readonly<Record<string, StandardSchema>> = /* @__PURE__ */ Object.fromEntries(
	/* @__PURE__ */ deskflowEventTypes.map((type) => {
		const name = `${type.replace(/[._](\w)/g, (_, letter: string) => letter.toUpperCase())}EventSchema`;
		return [type, (schemas as unknown as Record<string, StandardSchema>)[name]!];
	}),
);
