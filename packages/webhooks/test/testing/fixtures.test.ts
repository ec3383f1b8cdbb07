import { withSchemas } from "@countersign/webhooks";
import { arcaEventTypes, arcaWebhooks } from "@countersign/webhooks/arca";
import { arcaEventSchemas } from "@countersign/webhooks/arca/schemas";
import { arcaEvent } from "@countersign/webhooks/arca/testing";
import { deskflowEventTypes, deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { deskflowEventSchemas } from "@countersign/webhooks/deskflow/schemas";
import { deskflowEvent } from "@countersign/webhooks/deskflow/testing";
import { signedRequest } from "@countersign/webhooks/testing";
import { expect, it } from "vitest";

const arca = arcaWebhooks({ secrets: "arca_token_for_tests" });
const deskflow = deskflowWebhooks({ verification: "hmac", secrets: "dfs_for_tests" });

it.each(arcaEventTypes)("Arca's %s matches its documented schema and can be verified", async (name) => {
	const request = await signedRequest(arcaEvent(name), { webhooks: arca });
	const strict = withSchemas(arca, arcaEventSchemas);
	expect(await strict.verify(await request.arrayBuffer(), request.headers)).toEqual(arcaEvent(name));
});

it.each(deskflowEventTypes)("Deskflow's %s matches its assumed schema and can be verified", async (name) => {
	const request = await signedRequest(deskflowEvent(name), { webhooks: deskflow });
	const strict = withSchemas(deskflow, deskflowEventSchemas);
	expect(await strict.verify(await request.arrayBuffer(), request.headers)).toEqual(deskflowEvent(name));
});

it("fields that a test passes are in the event, and no other test sees them", () => {
	expect(arcaEvent("task.created", { after: { title: "Mine" } }).after?.title).toBe("Mine");
	expect(arcaEvent("task.created").after?.title).toBe("Water the plants");
	expect(arcaEvent("task.created", { after: { title: "Mine" } }).before).toBeNull();
	expect(deskflowEvent("order.create", { data: { id: "order-7" } }).data.id).toBe("order-7");
});
