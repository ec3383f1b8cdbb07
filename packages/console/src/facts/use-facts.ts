import { useQuery } from "@tanstack/react-query";
import type { ApiFacts } from "./api-facts.ts";

const LOADERS: Readonly<Record<string, () => Promise<{ readonly facts: ApiFacts }>>> = {
	arcus: () => import("./generated/arcus.ts"),
	arca: () => import("./generated/arca.ts"),
	deskflow: () => import("./generated/deskflow.ts"),
};

/** What is known of an API that has no document here. */
const NOTHING: ApiFacts = {
	scopes: {},
	scopeSets: [],
	events: [],
	idempotencyHeader: null,
	settings: [],
	operations: {},
};

/** Loads the facts of an API when a page needs them. */
export function useFacts(api: string): ApiFacts {
	const { data = NOTHING } = useQuery({
		queryKey: ["facts", api],
		staleTime: Number.POSITIVE_INFINITY,
		placeholderData: NOTHING,
		queryFn: async () => (await LOADERS[api]?.())?.facts ?? NOTHING,
	});
	return data;
}
