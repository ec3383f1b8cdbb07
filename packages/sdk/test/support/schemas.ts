import { createValidator } from "../../src/core/index.ts";
import type { SchemaSource } from "../../src/index.ts";

/** One hand-written schema: every response must be an object with a string `id`. */
export const schemaSource: SchemaSource = {
	createValidator,
	responses: {
		"orders.retrieve": () => ({
			"~standard": {
				validate: (value: unknown) =>
					typeof (value as { id?: unknown }).id === "string"
						? {}
						: { issues: [{ message: "must be a string", path: ["id"] }] },
			},
		}),
	},
};
