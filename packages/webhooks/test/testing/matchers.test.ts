import { createReceiver } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { arcusEvent } from "@countersign/webhooks/arcus/testing";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { deskflowEvent } from "@countersign/webhooks/deskflow/testing";
import { lambdaHandler } from "@countersign/webhooks/lambda";
import {
	signedLambdaEvent,
	signedNodeRequest,
	signedRequest,
	type WebhookMatchers,
	webhookMatchers,
} from "@countersign/webhooks/testing";
import { expect as jestExpect } from "expect";
import { describe, expect, it } from "vitest";

declare module "vitest" {
	// biome-ignore lint/suspicious/noExplicitAny: the declaration must repeat that of the runner
	interface Matchers<T = any> extends WebhookMatchers<T> {}
}
declare module "expect" {
	interface Matchers<R> extends WebhookMatchers<R> {}
}

expect.extend(webhookMatchers);
jestExpect.extend(webhookMatchers);

const webhooks = arcusWebhooks({ secrets: "whsec_for_matchers" });
const body = JSON.stringify(arcusEvent("order.paid"));

describe("matchers in the runner", () => {
	it("Vitest passes and fails tests as the matchers say", async () => {
		const headers = await webhooks.sign(body);
		const refused = await webhooks.check(body, {});
		expect(await webhooks.check(body, headers)).toBeAccepted();
		expect(refused).toBeRefusedWith("missing_header");
		expect(refused).not.toBeAccepted();
		await expect({ body, headers }).toVerifyWith(webhooks);
		expect(() => expect(refused).toBeAccepted()).toThrow(/missing_header/);
		await expect(expect({ body: `${body} `, headers }).toVerifyWith(webhooks)).rejects.toThrow(/signature_mismatch/);
	});

	it("Jest passes and fails tests as the matchers say", async () => {
		const headers = await webhooks.sign(body);
		const refused = await webhooks.check(body, {});
		jestExpect(await webhooks.check(body, headers)).toBeAccepted();
		jestExpect(refused).toBeRefusedWith("missing_header");
		jestExpect(refused).not.toBeAccepted();
		await jestExpect({ body, headers }).toVerifyWith(webhooks);
		expect(() => jestExpect(refused).toBeAccepted()).toThrow(/missing_header/);
	});
});

describe("deliveries that are proven by the URL", () => {
	const byPath = deskflowWebhooks({ verification: "path", secrets: "dfs_4f3a1b9e2c8d76f05e3a" });
	const receiver = createReceiver({ webhooks: byPath });

	it("requests go to the URL that proves them", async () => {
		const event = deskflowEvent("order.create");
		const request = await signedRequest(event, { webhooks: byPath });
		expect(request.url).toBe("http://localhost/dfs_4f3a1b9e2c8d76f05e3a");
		expect((await receiver.handle(request)).status).toBe(200);
		expect((await signedNodeRequest(event, { webhooks: byPath })).url).toBe("/dfs_4f3a1b9e2c8d76f05e3a");
		for (const version of [1, 2] as const) {
			const answer = await lambdaHandler(receiver)(await signedLambdaEvent(event, { webhooks: byPath, version }));
			expect(answer.statusCode).toBe(200);
		}
	});

	it("a request to another URL proves nothing", async () => {
		const url = "http://localhost/dfs_00000000000000000000";
		const request = await signedRequest(deskflowEvent("order.create"), { webhooks: byPath, url });
		expect((await receiver.handle(request)).status).toBe(400);
	});
});
