import { notFound } from "../errors.ts";
import type { Some } from "./handler.ts";

export const collections: Some<"collections"> = {
	"collections.list": async ({ path, query, sandbox }) => {
		const { name, url, collections: write } = sandbox.api(path.api);
		if (!write) throw notFound(`This process has no collections of ${name}. \`countersign collections\` writes them.`);
		return {
			data: await write({ baseUrl: url, entityId: query.entity_id, mode: query.mode === "live" ? "live" : "test" }),
		};
	},
};
