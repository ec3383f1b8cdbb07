import { Badge, Button, Table, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useApi } from "../shared/apis.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { useOpened } from "../shared/opened.ts";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { When } from "../shared/time.tsx";
import { CreateWebhook } from "./create-webhook.tsx";
import { useArcus, useEndpoints } from "./data.ts";

/** Arcus, Settings › Developers › Webhooks. */
export function WebhooksPage() {
	const place = usePlace();
	const arcus = useArcus(place);
	const endpoints = useEndpoints(place);
	const [isCreating, setCreating] = useOpened("create");
	const now = Date.parse(useApi(place.api)?.now ?? new Date().toISOString());
	return (
		<DevelopersPage
			title="Webhooks"
			about="Webhooks tell another system about orders, invoices, payments, inventory, fulfillment, returns, connectors and accounting in near real time."
			actions={
				<Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)} disabled={!arcus}>
					Create webhook
				</Button>
			}
		>
			<Await query={endpoints}>
				{(found) =>
					found.length === 0 ? (
						<Empty title={`No ${place.mode} webhook yet`}>
							Create one with the address of your receiver. A receiver on this machine works, such as
							http://localhost:3000/webhooks.
						</Empty>
					) : (
						<Table.ScrollContainer minWidth={760}>
							<Table aria-label="Webhooks">
								<Table.Thead>
									<Table.Tr>
										<Table.Th>Destination</Table.Th>
										<Table.Th>Events</Table.Th>
										<Table.Th>Status</Table.Th>
										<Table.Th>Delivered</Table.Th>
										<Table.Th>Last delivery</Table.Th>
									</Table.Tr>
								</Table.Thead>
								<Table.Tbody>
									{found.map((one) => (
										<Table.Tr key={one.id}>
											<Table.Td>
												<Link to={addressOf(place, `developers/webhooks/${one.id}`)} className="mono">
													{one.url}
												</Link>
												<Text size="xs" c="dimmed">
													{one.description}
												</Text>
											</Table.Td>
											<Table.Td className="mono">{one.enabled_events.join(", ")}</Table.Td>
											<Table.Td>
												<Badge color={one.status === "active" ? "teal" : "orange"}>{one.status}</Badge>
											</Table.Td>
											<Table.Td>
												{one.success_count} of {one.success_count + one.failure_count}
											</Table.Td>
											<Table.Td>
												<When at={one.last_delivery_at} now={now} />
											</Table.Td>
										</Table.Tr>
									))}
								</Table.Tbody>
							</Table>
						</Table.ScrollContainer>
					)
				}
			</Await>
			{isCreating && arcus && <CreateWebhook arcus={arcus} place={place} onClose={() => setCreating(false)} />}
		</DevelopersPage>
	);
}
