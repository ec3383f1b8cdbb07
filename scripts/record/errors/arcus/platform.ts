/** Errors of keys, webhooks, integrations and the migration. */
import { type Company, UNKNOWN } from "./company.ts";

export async function platformErrors({ arcus, refused, advance }: Company) {
	await refused(
		"scope_exceeds_permissions",
		(one) => one.apiKeys.create({ name: "BI", mode: "test", scopes: ["orders:write"] }),
		{
			scopes: ["developers:manage", "orders:read"],
		},
	);
	const hook = { url: "https://erp.example.com/webhooks/arcus", enabled_events: ["order.confirmed"] };
	await refused("invalid_webhook_url", (one) =>
		one.webhookEndpoints.create({ ...hook, url: "https://127.0.0.1/arcus" }),
	);
	await refused("validation_error", (one) => one.webhookEndpoints.create({ url: hook.url } as never));
	await refused("mode_mismatch", (one) => one.webhookEndpoints.create({ ...hook, mode: "live" }));
	const endpoint = await arcus.webhookEndpoints.create(hook);
	await refused("invalid_webhook_url", (one) =>
		one.webhookEndpoints.update(endpoint.id, { url: "http://erp.example.com/webhooks/arcus" }),
	);
	await arcus.webhookEndpoints.test(endpoint.id);
	await advance(1000);
	const [delivery] = (await arcus.webhookEndpoints.deliveries.list(endpoint.id)).data;
	await arcus.webhookEndpoints.update(endpoint.id, { status: "paused" });
	await refused("webhook_endpoint_not_active", (one) => one.webhookEndpoints.test(endpoint.id));
	await refused("webhook_endpoint_not_active", (one) =>
		one.webhookEndpoints.deliveries.redeliver(endpoint.id, delivery?.id ?? ""),
	);

	const shop = { shop: "northwind", access_token: "shpat_example" };
	await refused("forbidden_field", (one) => one.integrations.create("shopify", shop as never));
	await arcus.integrations.create("shopify", { shop: "northwind" });
	await refused("forbidden_field", (one) =>
		one.integrations.update("shopify", { access_token: "shpat_example" } as never),
	);
}

export async function migrationErrors({ arcus, refused }: Company) {
	const { cutover } = arcus.migration;
	const unfrozen = "entity_not_frozen";
	await refused(unfrozen, (one) => one.migration.cutover.snapshot({ freeze_token: UNKNOWN }));
	await refused(unfrozen, (one) =>
		one.migration.cutover.swap({ freeze_token: UNKNOWN, snapshot_id: "cutover-20260501" }),
	);
	await refused(unfrozen, (one) => one.migration.cutover.unfreeze({ verify_log_id: UNKNOWN }));
	await refused(unfrozen, (one) => one.migration.cutover.rollback({ reason: "too slow" }));
	const { freeze_token: token } = await cutover.freeze({ reason: "moving" });
	await refused("entity_frozen", (one) =>
		one.migration.bulk("accounts", {
			external_source: "northwind",
			records: [{ external_id: "ALFKI", account_type: "business", name: "Alfreds Futterkiste" }],
		}),
	);
	const foreign = "freeze_token_mismatch";
	await refused(foreign, (one) => one.migration.cutover.snapshot({ freeze_token: UNKNOWN }));
	const { snapshot_id: snapshot } = await cutover.snapshot({ freeze_token: token ?? "" });
	await refused(foreign, (one) => one.migration.cutover.swap({ freeze_token: UNKNOWN, snapshot_id: snapshot ?? "" }));
	await refused("snapshot_not_available", (one) =>
		one.migration.cutover.swap({ freeze_token: token ?? "", snapshot_id: snapshot ?? "" }),
	);
	await refused("verify_required", (one) => one.migration.cutover.unfreeze({ verify_log_id: UNKNOWN }));
}
