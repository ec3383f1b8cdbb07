import { arcusVerify, arcusWebhooks } from "@countersign/webhooks/arcus";
import { arcusEvent } from "@countersign/webhooks/arcus/testing";
import { describe, expect, it } from "vitest";

describe("arcusVerify", () => {
	it("arcusVerify still accepts a secret that was valid before the clock was set back to a time before its notBefore", async () => {
		const start = 1_780_000_000_000;
		let time = start;
		const now = () => time;
		const secrets = { secret: "whsec_test", notBefore: start };
		const verify = arcusVerify({ secrets, now });
		const body = JSON.stringify(arcusEvent("order.paid"));
		const deliver = async () => {
			const timestamp = Math.floor(time / 1000);
			return verify(body, await arcusWebhooks({ secrets: "whsec_test", now }).sign(body, { timestamp }));
		};
		time = start - 1;
		await expect(deliver()).rejects.toMatchObject({ code: "no_active_secret" });
		time = start;
		expect((await deliver()).type).toBe("order.paid");
		time = start - 3_600_000;
		expect((await deliver()).type).toBe("order.paid");
	});
});
