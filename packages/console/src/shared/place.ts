import { useParams } from "@tanstack/react-router";

/** Which world a page shows. */
export interface Place {
	readonly api: string;
	readonly entity: string;
	readonly mode: "live" | "test";
}

export function usePlace(): Place {
	const { api = "", entity = "", mode } = useParams({ strict: false }) as Record<string, string | undefined>;
	return { api, entity, mode: mode === "live" ? "live" : "test" };
}

/** The address of a page of a world. */
export const addressOf = ({ api, entity, mode }: Place, page: string): string =>
	`/${api}/${encodeURIComponent(entity)}/${mode}/${page}`;
