/**
 * Schemas for the documented events, made with zod/mini; each is also a Standard Schema. This is the only entry point that loads zod. The
 * shapes of `before` and `after` are assumptions.
 */
import type { StandardSchema } from "../core/with-schemas.ts";
import { arcaEventTypes } from "./generated/events.ts";
import * as schemas from "./generated/schemas.ts";

export * from "./generated/schemas.ts";

/**
 * Maps each documented event name to its schema, in the form that `withSchemas` takes.
 *
 * @example
 * ```ts
 * import { withSchemas } from "@countersign/webhooks";
 * import { arcaWebhooks } from "@countersign/webhooks/arca";
 * import { arcaEventSchemas } from "@countersign/webhooks/arca/schemas";
 *
 * const strict = withSchemas(arcaWebhooks({ secrets: "test-placeholder" }), arcaEventSchemas);
 * console.log(strict.name);
 * ```
 */
export const arcaEventSchemas: Readonly<Record<string, StandardSchema>> = /* @__PURE__ */ Object.fromEntries(
	/* @__PURE__ */ arcaEventTypes.map((type) => {
		const name = `${type.replace(/[._](\w)/g, (_, letter: string) => letter.toUpperCase())}EventSchema`;
		return [type, (schemas as unknown as Record<string, StandardSchema>)[name]!];
	}),
);
