import { createReceiver } from "@countersign/webhooks";
import { type HmacWebhooksOptions, hmacWebhooks } from "@countersign/webhooks/hmac";
import { describe, expect, it } from "vitest";

const broken = () => {
	throw new Error("broken callback");
};
const URL_OF_HOOK = "https://example.test/hooks";

describe("a receiver whose format has a function that throws", () => {
	it.each<[string, Partial<HmacWebhooksOptions>, number]>([
		["content", { content: broken }, 400],
		["url", { content: "{url}{body}", url: broken }, 400],
		["adapt", { adapt: broken }, 400],
		["eventId", { eventId: broken }, 500],
		["eventType", { eventType: broken }, 500],
		["reply", { reply: broken }, 500],
	])(
		"a receiver whose `%s` throws responds with an error status and reports what was thrown",
		async (name, options, status) => {
			const errors: unknown[] = [];
			const signature = { header: "X-Sig" };
			const signer = hmacWebhooks({ secrets: "test-placeholder", signature });
			const webhooks = hmacWebhooks({ secrets: "test-placeholder", signature, ...options });
			const receiver = createReceiver({ webhooks, onError: (error) => void errors.push(error) });
			receiver.on("*", () => {});
			const body = '{"id":"1"}';
			const request = new Request(URL_OF_HOOK, { method: "POST", body, headers: await signer.sign(body) });
			const response = await receiver.handle(request);
			expect(response.status).toBe(status);
			if (status === 500) expect(errors, name).toEqual([expect.objectContaining({ message: "broken callback" })]);
		},
	);
});

describe("a clock that is a class", () => {
	it("a clock that is a class keeps its `this` when a message id is made with it", async () => {
		class Ids {
			readonly #id = "00000000-0000-4000-8000-000000000001";
			now = () => 1_780_000_000_000;
			monotonic = () => 0;
			after = () => () => {};
			random = () => 0;
			uuid() {
				return this.#id;
			}
		}
		const webhooks = hmacWebhooks({
			secrets: "test-placeholder",
			signature: { header: "X-Sig" },
			messageId: { header: "X-Id" },
			content: "{id}.{body}",
			clock: new Ids(),
		});
		expect(await webhooks.sign("{}")).toMatchObject({ "X-Id": "00000000-0000-4000-8000-000000000001" });
	});
});
