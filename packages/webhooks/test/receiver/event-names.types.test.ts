import { createReceiver, type Receiver } from "@countersign/webhooks";
import { type ArcaEvents, arcaWebhooks } from "@countersign/webhooks/arca";
import { type ArcusEvent, type ArcusEventOf, arcusWebhooks, type UnknownEvent } from "@countersign/webhooks/arcus";
import { github, hmacWebhooks } from "@countersign/webhooks/hmac";
import { describe, expect, expectTypeOf, it } from "vitest";

const arcus = createReceiver({ webhooks: arcusWebhooks({ secrets: "whsec_types" }), logger: false });
const arca = createReceiver({ webhooks: arcaWebhooks({ secrets: "token" }), logger: false });

/** What only the compiler checks: never called. */
const compiled = {
	typos() {
		// @ts-expect-error the event is order.confirmed
		arcus.on("orders.confirmed", () => {});
		// @ts-expect-error the family is order.*
		arcus.on("orders.*", () => {});
		// @ts-expect-error a name that is only known at run time
		arcus.on("order.confirmed" as string, () => {});
		// @ts-expect-error the event is task.status.changed
		arca.on("task.status_changed", () => {});
	},
	families() {
		arcus.on("fulfillment.*", (event) => expectTypeOf(event.data.object.id).toBeString());
		arca.on("task.status.*", (event) => expectTypeOf(event).toEqualTypeOf<ArcaEvents["task.status.changed"]>());
	},
	unlisted() {
		arcus.onUnlisted("order.teleported", (event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>());
		arcus.onUnlisted("warehouse.*", (event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>());
		arcus.onUnlisted("order.paid", (event) => expectTypeOf(event).toEqualTypeOf<ArcusEventOf<"order.paid">>());
		arcus.onUnlisted(process.title, (event) => expectTypeOf(event).toEqualTypeOf<ArcusEvent>());
	},
	senderWithoutList() {
		const receiver = createReceiver({ webhooks: hmacWebhooks({ ...github, secrets: "s" }) });
		receiver.on("push", () => {});
		receiver.on("anything" as string, () => {});
	},
	generic<Events, Unknown>(receiver: Receiver<Events, Unknown>) {
		receiver.on("*", () => {});
	},
};

describe("the names of events", () => {
	it("misspelled names do not compile, and unlisted ones have a method of their own", () => {
		expect(Object.keys(compiled)).toHaveLength(5);
	});
});
