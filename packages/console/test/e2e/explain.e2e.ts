import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axe } from "./axe.ts";
import { openSandbox, type Receiver, receiver, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

describe.skipIf(whyNot !== undefined)(`Explained deliveries${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	let target: Receiver;
	let world = { entity_id: "", mode: "test" };
	let webhook = "";
	let secret = "";
	const line = () => sandbox.page.getByRole("main").getByLabel("Line to change").first();
	const checks = () => sandbox.page.getByLabel("Checks of this delivery").first();

	const arcus = async <T>(method: string, path: string, body: object): Promise<T> => {
		const response = await fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${world.entity_id}${path}`, {
			method,
			headers: { authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}`, "content-type": "application/json" },
			body: JSON.stringify(body),
		});
		return (await response.json()) as T;
	};

	beforeAll(async () => {
		sandbox = await openSandbox(["arcus", "arca"]);
		target = await receiver();
		world = { entity_id: sandbox.variable("ARCUS_ENTITY_ID"), mode: "test" };
		({ id: webhook, secret } = await arcus<{ id: string; secret: string }>("POST", "/webhook_endpoints", {
			url: target.url,
			enabled_events: ["*"],
		}));
	});
	beforeEach(() => {
		target.respond = { status: 400, body: '{"error":"signature_mismatch"}' };
	});
	afterAll(async () => {
		await target?.close();
		await sandbox?.close();
	});

	/** Sends an event, and opens the page of its delivery. Returns the body that the receiver got. */
	const delivered = async (object: object = { id: "order-1" }): Promise<string> => {
		// Failures in a row pause a webhook.
		await arcus("PATCH", `/webhook_endpoints/${webhook}`, { status: "active" });
		const before = target.received.length;
		const { body } = await sandbox.control<{ delivery_ids: string[] }>("POST", "/apis/arcus/events", {
			...world,
			type: "order.created",
			object,
		});
		await expect.poll(() => target.received.length).toBeGreaterThan(before);
		await visit(sandbox.page, sandbox.address(`developers/webhooks/deliveries/${body.delivery_ids[0]}`));
		await checks().waitFor();
		return target.received[before]?.body ?? "";
	};

	const compare = async (given: { readonly secret?: string; readonly body?: string }): Promise<string> => {
		const { page } = sandbox;
		await page.getByRole("button", { name: "Compare with your receiver" }).click();
		if (given.secret !== undefined) await page.getByLabel("The secret that your receiver has").fill(given.secret);
		if (given.body !== undefined) await page.getByLabel("The body that your receiver verified").fill(given.body);
		await page.getByRole("button", { name: "Compare", exact: true }).click();
		const status = page.getByRole("main").getByRole("status");
		await status.waitFor();
		return (await status.textContent()) ?? "";
	};

	it("a refused delivery shows which checks pass here, and that its receiver refused the signature", async () => {
		await delivered();
		const text = await checks().textContent();
		expect(text).toContain("Signature: passed. It fits the exact body and the secret of");
		expect(text).toContain("Response: failed. The receiver responded with 400 and signature_mismatch.");
		expect(await line().textContent()).toContain("ARCUS_WEBHOOK_SECRET=");
		expect(await axe(sandbox.page)).toEqual([]);
	});

	it("a wrong secret is found by comparison, with the webhook whose secret fits, and no page shows the right one", async () => {
		await delivered();
		const text = await compare({ secret: "whsec_of_another_webhook" });
		expect(text).toContain("A receiver refuses this with signature_mismatch.");
		expect(text).toContain(`The secret of webhook ${webhook}`);
		expect(text).toContain("ARCUS_WEBHOOK_SECRET=<the secret of webhook");
		expect(await sandbox.page.textContent("body")).not.toContain(secret);
	});

	it("a body that the receiver's framework serialized again is found, with the line that mounts the receiver first", async () => {
		const body = await delivered();
		const text = await compare({ body: JSON.stringify(JSON.parse(body), null, 2) });
		expect(text).toContain("the body was serialized again, with white space");
		expect(text).toContain('app.post("/webhooks", receiver); app.use(express.json());');
	});

	it("data that was edited before it was sent is signed, and the field that breaks the schema is named", async () => {
		target.respond = { status: 422, body: "" };
		await delivered({ id: 7 });
		expect(await checks().textContent()).toMatch(/Payload: failed\. .*data\.object\./);
		expect(await line().textContent()).toMatch(/^data\.object\./);
	});

	it("a token of Arca is explained as a token", async () => {
		const { page } = sandbox;
		const { body } = await sandbox.control<{ data: { entity_id: string; mode: string }[] }>("GET", "/apis/arca/worlds");
		const [place] = body.data;
		target.respond = { status: 200, body: "" };
		await sandbox.control("POST", `/apis/arca/worlds/${place?.entity_id}/${place?.mode}/webhooks`, { url: target.url });
		target.respond = { status: 401, body: "" };
		await visit(page, sandbox.address("events", "arca"));
		await page.getByRole("combobox", { name: "Event type" }).fill("task.created");
		await page.getByRole("option", { name: "task.created", exact: true }).click();
		await page.getByText("One URL").click();
		await page.getByLabel("URL", { exact: true }).fill(target.url);
		await page.getByRole("button", { name: "Send", exact: true }).click();
		await page.getByRole("button", { name: /attempt 1/ }).click();
		await checks().waitFor();
		expect(await checks().textContent()).toContain("Token: passed.");
		expect(await line().textContent()).toContain("ARCA_WEBHOOK_TOKEN=");
	});

	it("a clock that was moved is the cause, with the line for the receiver", async () => {
		// The retries that are due arrive first.
		target.respond = { status: 200, body: "" };
		await sandbox.control("POST", "/apis/arcus/clock/advance", { by: "2h" });
		target.respond = { status: 400, body: '{"error":"timestamp_too_new"}' };
		await delivered();
		expect(await checks().textContent()).toContain("2 hours ahead of the clock of this machine");
		await sandbox.page.getByText("It was moved under Time").waitFor();
		expect(await line().textContent()).toMatch(/^arcusWebhooks\(\{ now: \(\) => Date\.now\(\) \+ [\d_]+ \}\)$/);
	});

	it("no page logged an error", () => expect(sandbox.problems).toEqual([]));
});
