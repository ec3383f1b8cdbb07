import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Receiver, receiver, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const SCOPES = [
	"users:read",
	"workspaces:read",
	"workspaces:write",
	"folders:read",
	"folders:write",
	"lists:read",
	"lists:write",
	"tasks:read",
	"tasks:write",
	"comments:read",
	"comments:write",
];

describe.skipIf(whyNot !== undefined)(`Arca's settings in a browser${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	let home: string;
	let key = "";
	const page = () => sandbox.page;
	const dialog = () => page().getByRole("dialog");
	const row = (name: string) => page().getByRole("row").filter({ hasText: name });
	const call = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
		fetch(sandbox.variable("ARCA_BASE_URL") + path, {
			method,
			headers: { "content-type": "application/json", ...headers },
			...(body !== undefined && { body: JSON.stringify(body) }),
		}).then(async (response) => ({ status: response.status, body: await response.json() }));
	const bearer = () => ({ authorization: `Bearer ${key}` });
	/** A date in the time of the API, which tests move. */
	const dayIn = async (days: number): Promise<string> => {
		const { body } = await sandbox.control("GET", "/apis/arca/clock");
		return new Date(Date.parse((body as { now: string }).now) + days * 86_400_000).toISOString().slice(0, 10);
	};

	beforeAll(async () => {
		sandbox = await openSandbox(["arca"]);
		const { body } = await sandbox.control("GET", "/apis/arca/worlds");
		home = `${sandbox.origin}/arca/${(body as { data: [{ entity_id: string }] }).data[0].entity_id}/test`;
	});
	afterAll(() => sandbox.close());

	describe("API Keys", () => {
		it("Settings › API Keys says how a request is authenticated: one of two headers, not both", async () => {
			await visit(page(), `${home}/records`);
			await page().getByRole("link", { name: "API Keys" }).click();
			await page().getByRole("table", { name: "API keys" }).waitFor();
			const text = await page().getByRole("main").textContent();
			expect(text).toContain("Every request needs an API key, as Authorization: Bearer or X-API-Key, not both");
			expect(text).toContain("There is no session-based or OAuth authentication for the API.");
		});

		it("New API key asks for a label", async () => {
			await page().getByRole("button", { name: "New API key" }).click();
			expect(await dialog().getByRole("button", { name: "Create" }).isDisabled()).toBe(true);
			await dialog().getByLabel("Label").fill("nightly report");
		});

		it("the scopes that the key needs are chosen, out of the eleven, none by default", async () => {
			for (const scope of SCOPES) expect(await dialog().getByLabel(scope).isChecked()).toBe(false);
			await dialog().getByLabel("users:read").check();
			await dialog().getByLabel("tasks:read").check();
		});

		it("an expiration date is optional, and advised for scripts and CI", async () => {
			expect(await dialog().getByText("short-lived scripts and CI pipelines").count()).toBe(1);
			expect(await dialog().getByRole("button", { name: "Create" }).isEnabled()).toBe(true);
			await dialog()
				.getByLabel("Expires")
				.fill(await dayIn(3));
		});

		it("the key has the prefix arca_ and 64 hex characters, and is copied when it is shown", async () => {
			await dialog().getByRole("button", { name: "Create" }).click();
			key = (await dialog().getByLabel("the key", { exact: true }).textContent()) ?? "";
			expect(key).toMatch(/^arca_[0-9a-f]{64}$/);
			await dialog().getByRole("button", { name: "Copy the key" }).click();
			expect(await page().evaluate(() => navigator.clipboard.readText())).toBe(key);
		});

		it("the key is shown once: afterwards neither the page nor a reload has it", async () => {
			await dialog().getByText("if you lose it, create a new key").waitFor();
			await dialog().getByRole("button", { name: "I have stored it" }).click();
			await row("nightly report").waitFor();
			expect(await page().content()).not.toContain(key);
			await page().reload();
			await row("nightly report").waitFor();
			expect(await page().content()).not.toContain(key);
			expect(
				await page()
					.getByRole("button", { name: /Reveal/ })
					.count(),
			).toBe(0);
		});

		it("the key works in the Authorization header and in X-API-Key, and not without Bearer", async () => {
			expect((await call("GET", "/me", bearer())).status).toBe(200);
			expect((await call("GET", "/me", { "x-api-key": key })).status).toBe(200);
			expect((await call("GET", "/me", { authorization: key })).status).toBe(401);
			expect((await call("GET", "/me", { authorization: `Bearer ${key.slice(5)}` })).status).toBe(401);
		});

		it("a request without the required scope is refused with the scope that it needs", async () => {
			const { status, body } = await call("POST", "/tasks", bearer(), { title: "Count stock", list_id: "1" });
			expect(status).toBe(403);
			expect(body).toEqual({ error: "Scope 'tasks:write' is required for this endpoint" });
		});

		it("scopes cannot be changed afterwards: the page says so and offers a new key with the same ones", async () => {
			await page().getByText("Scopes cannot be changed after a key is created.").waitFor();
			await page().getByRole("button", { name: "New key like it: nightly report" }).click();
			expect(await dialog().getByLabel("tasks:read").isChecked()).toBe(true);
			await dialog().getByLabel("Label").fill("nightly writer");
			await dialog().getByLabel("tasks:write").check();
			await dialog().getByRole("button", { name: "Create" }).click();
			await dialog().getByRole("button", { name: "I have stored it" }).click();
			expect(await row("nightly writer").textContent()).toContain("3 scopes");
			expect(await row("nightly report").textContent()).toContain("2 scopes");
		});

		it("after its expiration date every request with the key gets the documented error", async () => {
			await sandbox.control("POST", "/apis/arca/clock/advance", { by: "5d" });
			await row("nightly report").getByText("expired").waitFor();
			const { status, body } = await call("GET", "/me", bearer());
			expect(status).toBe(401);
			expect(body).toEqual({ error: "API key has expired" });
		});

		it("a new expiration makes the key work again", async () => {
			await page().getByRole("button", { name: "New expiry for nightly report" }).click();
			await dialog()
				.getByLabel("Expires at the end of")
				.fill(await dayIn(30));
			await dialog().getByRole("button", { name: "Save" }).click();
			await dialog().waitFor({ state: "detached" });
			await row("nightly report").getByText("expired").waitFor({ state: "detached" });
			expect((await call("GET", "/me", bearer())).status).toBe(200);
		});

		it("the page says to treat keys like passwords, to grant only the scopes that are needed, and to rotate them", async () => {
			const text = await page().getByRole("main").textContent();
			expect(text).toContain("Treat keys like passwords");
			expect(text).toContain("grant only the scopes that are needed");
			expect(text).toContain("never commit them to source control");
			expect(text).toContain("rotate them regularly");
		});

		it("a key can be revoked at any time, after a confirmation", async () => {
			await page().getByRole("button", { name: "Revoke nightly report" }).click();
			await dialog().getByRole("button", { name: "Keep it" }).click();
			await dialog().waitFor({ state: "detached" });
			expect((await call("GET", "/me", bearer())).status).toBe(200);
			await page().getByRole("button", { name: "Revoke nightly report" }).click();
			await dialog().getByRole("button", { name: "Revoke" }).click();
			await row("nightly report").getByText("revoked").waitFor();
			expect((await call("GET", "/me", bearer())).status).toBe(401);
		});
	});

	describe("Webhooks", () => {
		let target: Receiver;
		beforeAll(async () => {
			target = await receiver();
			await visit(page(), `${home}/settings/webhooks`);
		});
		afterAll(() => target.close());

		it("a webhook is not created if its receiver rejects the ping, and what was typed stays", async () => {
			target.respond = { status: 503, body: "" };
			await page().getByRole("button", { name: "New webhook" }).click();
			await dialog().getByLabel("Webhook URL").fill(target.url);
			await dialog().getByRole("textbox", { name: "Label" }).fill("tasks to chat");
			await dialog().getByRole("button", { name: "Save" }).click();
			await dialog().getByText("responded to the ping with 503").waitFor();
			// What the server says, without what only a log needs.
			expect(await dialog().getByRole("alert").textContent()).not.toContain("422 POST");
			expect(await dialog().getByRole("textbox", { name: "Label" }).inputValue()).toBe("tasks to chat");
		});

		it("a webhook whose receiver accepts the ping is created, and its token is shown once", async () => {
			target.respond = { status: 200, body: "pong" };
			await dialog().getByRole("button", { name: "Save" }).click();
			const token = (await dialog().getByLabel("the token", { exact: true }).textContent()) ?? "";
			expect(token.length).toBeGreaterThan(16);
			await dialog().getByRole("button", { name: "Done" }).click();
			await page().getByText("tasks to chat").waitFor();
			expect(await page().content()).not.toContain(token);
		});

		it("Ping sends a ping with the token and shows what the receiver responded", async () => {
			await page().getByRole("button", { name: "Ping", exact: true }).click();
			const terminal = page().getByRole("status", { name: "Terminal" });
			await terminal.getByText("Status code: 200").waitFor();
			expect(await terminal.textContent()).toContain("pong");
			const last = target.received.at(-1);
			expect(last?.headers["x-arca-event"]).toBe("ping");
			expect(last?.headers.authorization).toMatch(/^Bearer .{16,}$/);
		});

		it("a ping that is refused is explained, and can be sent again like a delivery", async () => {
			target.respond = { status: 401, body: "no" };
			await page().getByRole("button", { name: "Ping", exact: true }).click();
			const why = page().getByRole("region", { name: "Why Ping was refused" });
			await why.getByText("Token: passed.").waitFor();
			await why.getByText("The receiver responded with 401.").waitFor();
			await why.getByText("Compare with your receiver").click();
			await why.getByLabel("The token that your receiver has").fill("a-token-of-another-webhook");
			await why.getByRole("button", { name: "Compare", exact: true }).click();
			await why.getByText("A receiver refuses this with signature_mismatch.").waitFor();
			target.respond = { status: 200, body: "pong" };
			await page()
				.getByRole("button", { name: /^401 ping/ })
				.first()
				.click();
			const before = target.received.length;
			await page().getByRole("button", { name: "Resend" }).click();
			await expect.poll(() => target.received.length).toBe(before + 1);
			expect(
				await page()
					.getByRole("button", { name: /^200 ping/ })
					.count(),
			).toBeGreaterThan(0);
		});
	});
});
