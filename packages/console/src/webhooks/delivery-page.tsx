import { Anchor, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Attempts } from "../shared/attempts.tsx";
import { useControl } from "../shared/control.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";

/** One delivery with all its attempts, at an address that can be shared. */
export function DeliveryPage() {
	const place = usePlace();
	const control = useControl();
	const { delivery = "" } = useParams({ strict: false }) as { readonly delivery?: string };
	const attempts = useQuery({
		queryKey: [place.api, "deliveries", "one", delivery],
		queryFn: () => control.deliveries.list(place.api, { delivery_id: delivery, limit: 100 }).then((page) => page.data),
	});
	const endpoint = attempts.data?.[0]?.endpoint_id;
	return (
		<DevelopersPage
			title="Delivery"
			about={
				<>
					<Anchor
						component={Link}
						to={addressOf(place, `developers/webhooks${endpoint === undefined ? "" : `/${endpoint}`}`)}
						size="sm"
					>
						{endpoint === undefined ? "All webhooks" : "Its webhook"}
					</Anchor>
					<Text span size="sm" className="mono" ml="sm">
						{delivery}
					</Text>
				</>
			}
		>
			<Await query={attempts}>
				{(found) =>
					found.length === 0 ? (
						<Empty title="No attempt of this delivery is in the log">
							It is still waiting for its first attempt, it belongs to another API, or it is older than the latest 5,000
							attempts.
						</Empty>
					) : (
						<Attempts api={place.api} attempts={found} open />
					)
				}
			</Await>
		</DevelopersPage>
	);
}
