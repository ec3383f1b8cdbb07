import { Grid, NavLink, ScrollArea, Select, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useControl } from "../shared/control.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { Rows } from "./rows.tsx";

/** Records: every collection of a world, and what is in it. */
export function RecordsPage() {
	const place = usePlace();
	const control = useControl();
	const navigate = useNavigate();
	const { collection } = useParams({ strict: false }) as { readonly collection?: string };
	const collections = useQuery({
		queryKey: [place.api, "records", place.entity, place.mode],
		queryFn: () => control.records.collections(place.api, place.entity, place.mode).then(({ data }) => data),
	});
	return (
		<Page
			title="Records"
			about="Everything that the sandbox has stored, as it is stored. Open a record to follow its links or to edit it."
		>
			<Await query={collections}>
				{(found) =>
					found.length === 0 ? (
						<Empty title="This world has no records yet">
							Create some through the API, or start countersign dev with --seed to begin with example data.
						</Empty>
					) : (
						<Grid gap="lg">
							<Grid.Col span={{ base: 12, sm: 4, lg: 3 }}>
								<Select
									hiddenFrom="sm"
									aria-label="Collection"
									placeholder="Choose a collection"
									searchable
									allowDeselect={false}
									data={found.map(({ name, count }) => ({
										value: name,
										label: `${name} (${count.toLocaleString("en")})`,
									}))}
									value={collection ?? null}
									onChange={(name) => name !== null && void navigate({ to: addressOf(place, `records/${name}`) })}
								/>
								<ScrollArea.Autosize mah="70dvh" visibleFrom="sm">
									<nav aria-label="Collections">
										{found.map(({ name, count }) => (
											<NavLink
												key={name}
												component={Link}
												to={addressOf(place, `records/${name}`)}
												label={name}
												active={name === collection}
												py={5}
												rightSection={
													<Text size="xs" c="dimmed">
														{count.toLocaleString("en")}
													</Text>
												}
											/>
										))}
									</nav>
								</ScrollArea.Autosize>
							</Grid.Col>
							<Grid.Col span={{ base: 12, sm: 8, lg: 9 }}>
								{collection === undefined ? (
									<Empty title="Choose a collection">
										Its newest records appear here, and each opens with a click.
									</Empty>
								) : (
									<Rows key={collection} place={place} collection={collection} />
								)}
							</Grid.Col>
						</Grid>
					)
				}
			</Await>
		</Page>
	);
}
