import type { WebhookEndpoint } from "@countersign/sdk/arcus";
import { Group, SegmentedControl, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Attempts } from "../shared/attempts.tsx";
import { useControl } from "../shared/control.ts";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";

/** Every attempt to deliver to a webhook. */
export function Deliveries({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
	const place = usePlace();
	const { api } = place;
	const control = useControl();
	const [shown, setShown] = useState("all");
	const attempts = useQuery({
		queryKey: [api, "deliveries", endpoint.id, shown],
		queryFn: () =>
			control.deliveries
				.list(api, { endpoint_id: endpoint.id, limit: 100, ...(shown === "failed" && { failed: true }) })
				.then((page) => page.data),
	});
	return (
		<div>
			<Group justify="space-between" mb="xs">
				<Text fw={600}>Delivery attempts</Text>
				<SegmentedControl
					size="xs"
					aria-label="Attempts"
					data={[
						{ value: "all", label: "All" },
						{ value: "failed", label: "Failed" },
					]}
					value={shown}
					onChange={setShown}
				/>
			</Group>
			<Await query={attempts}>
				{(found) =>
					found.length === 0 ? (
						<Empty title="No attempt yet">
							Send a test event, or change something that it subscribes to. Review the history before you assume that
							the receiver works.
						</Empty>
					) : (
						<Attempts
							api={api}
							attempts={found}
							addressOfDelivery={(id) => addressOf(place, `developers/webhooks/deliveries/${id}`)}
						/>
					)
				}
			</Await>
		</div>
	);
}
