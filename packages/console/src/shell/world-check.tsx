import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { all } from "../shared/all.ts";
import { useControl } from "../shared/control.ts";
import { Empty, Page } from "../shared/page.tsx";
import { pageIn } from "../shared/pages.ts";
import { addressOf, usePlace } from "../shared/place.ts";
import { entityName } from "./new-entity.tsx";
import { NotFound } from "./not-found.tsx";

/**
 * Shows a page only where it exists. In a world that does not exist it would look like an empty one, and what is created there would
 * fail; an API with one mode only would be shown in the other one.
 */
export function WorldCheck({ children }: { readonly children: ReactNode }) {
	const place = usePlace();
	const control = useControl();
	const { pathname } = useLocation();
	const { data: worlds = [] } = useQuery({
		// For each entity, so that one that was just created is looked for again.
		queryKey: [place.api, "worlds", "of", place.entity],
		queryFn: () => all(control.worlds.list(place.api)),
		enabled: place.entity !== "",
	});
	if (place.entity === "") return children;
	const page = pathname.split("/").slice(4).join("/");
	if (!pageIn(place.api, page)) return <NotFound />;
	const own = worlds.filter(({ entity_id }) => entity_id === place.entity);
	const [first] = own;
	// After a reset there is no world at all, until the first key is created.
	if (worlds.length === 0) return children;
	if (!first) return <Nowhere title={`${entityName(place.api)} ${place.entity} does not exist`} to={`/${place.api}`} />;
	// Arcus has both modes, also before the first record of one.
	if (place.api === "arcus" || own.some(({ mode }) => mode === place.mode)) return children;
	const mode = first.mode === "live" ? "live" : "test";
	return (
		<Nowhere
			title={`${entityName(place.api)} ${place.entity} has ${mode} data only`}
			to={addressOf({ ...place, mode }, page)}
		/>
	);
}

function Nowhere({ title, to }: { readonly title: string; readonly to: string }) {
	return (
		<Page title="Nothing here">
			<Empty title={title}>
				The address is wrong, or a reset or a restored snapshot has removed it.
				<div>
					<Button component={Link} to={to} mt="md">
						Go to one that exists
					</Button>
				</div>
			</Empty>
		</Page>
	);
}
