/** Schemas for the documented events, made with zod/mini; each is also a Standard Schema. This is the only entry point that loads zod. */
import type { StandardSchema } from "../core/with-schemas.ts";
import { arcusEventTypes } from "./generated/events.ts";
import * as schemas from "./generated/schemas.ts";

export * from "./generated/schemas.ts";

/**
 * Maps each documented event name to its schema, in the form that `withSchemas` takes.
 *
 * @example
 * ```ts
 * import { withSchemas } from "@countersign/webhooks";
 * import { arcusWebhooks } from "@countersign/webhooks/arcus";
 * import { arcusEventSchemas } from "@countersign/webhooks/arcus/schemas";
 *
 * const strict = withSchemas(arcusWebhooks({ secrets: "whsec_test_placeholder" }), arcusEventSchemas);
 * console.log(strict.name);
 * ```
 */
export const arcusEventSchemas: Readonly<Record<string, StandardSchema>> = /* @__PURE__ */ Object.fromEntries(
	/* @__PURE__ */ arcusEventTypes.map((type) => {
		const name = `${type.replace(/[._](\w)/g, (_, letter: string) => letter.toUpperCase())}EventSchema`;
		return [type, (schemas as unknown as Record<string, StandardSchema>)[name]!];
	}),
);
