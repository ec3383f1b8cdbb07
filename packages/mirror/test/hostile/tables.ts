import type { TableDescription } from "../../src/index.ts";

/** The lists of the hostile vendor: one with versions, one below it, one in two halves, and one whose records cannot be fetched. */
export const TABLES: readonly TableDescription[] = [
	{
		resource: "boxes",
		table: "boxes",
		object: "box",
		listTakesParams: true,
		retrieve: { takesParams: false },
		version: "updated_at",
		columns: [
			{ name: "id", type: "text" },
			{ name: "name", type: "text" },
			{ name: "size", type: "bigint" },
			{ name: "updated_at", type: "timestamptz" },
		],
	},
	{
		resource: "boxes.parts",
		table: "boxes_parts",
		object: "part",
		parent: "boxes",
		listTakesParams: false,
		columns: [
			{ name: "id", type: "text" },
			{ name: "box_id", type: "text", references: "boxes" },
			{ name: "name", type: "text" },
		],
	},
	{
		resource: "crates",
		table: "crates",
		object: "crate",
		all: [{ archived: false }, { archived: true }],
		listTakesParams: true,
		retrieve: { takesParams: false },
		columns: [
			{ name: "id", type: "text" },
			{ name: "archived", type: "boolean" },
		],
	},
	{
		resource: "rates",
		table: "rates",
		object: "rate",
		listTakesParams: true,
		columns: [
			{ name: "id", type: "text" },
			{ name: "name", type: "text" },
		],
	},
];
