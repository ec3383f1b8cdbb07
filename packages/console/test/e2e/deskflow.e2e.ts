import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Receiver, receiver, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const PERMISSIONS = ["Customers", "Orders", "Products", "Categories"].flatMap((one) => [`Read ${one}`, `Write ${one}`]);

describe.skipIf(whyNot !== undefined)(`Deskflow's settings in a browser${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	let store: string;
	const credential = { key: "", secret: "" };
	const page = () => sandbox.page;
	const row = (name: string) => page().getByRole("row").filter({ hasText: name });
	const dialog = () => page().getByRole("dialog");
	/** Calls the API with the key under test. */
	const call = (method: string, path: string, body?: unknown, { key, secret } = credential) =>
		fetch(sandbox.variable("DESKFLOW_BASE_URL") + path, {
			method,
			headers: { "x-deskflow-key": key, "x-deskflow-secret": secret, "content-type": "application/json" },
			...(body !== undefined && { body: JSON.stringify(body) }),
		}).then(async (response) => ({ status: response.status, body: await response.json() }));
	const clipboard = () => page().evaluate(() => navigator.clipboard.readText());

	beforeAll(async () => {
		sandbox = await openSandbox(["deskflow"]);
		store = sandbox.variable("DESKFLOW_STORE");
	});
	afterAll(() => sandbox.close());

	describe("API", () => {
		it("Settings › API opens from the menu and shows the list of API keys", async () => {
			await visit(page(), `${sandbox.origin}/deskflow/${store}/live/records`);
			await page().getByRole("link", { name: "API", exact: true }).click();
			await page().getByRole("table", { name: "API keys" }).waitFor();
			expect(await page().getByRole("heading", { level: 1 }).textContent()).toBe("API");
		});

		it("/store/[key]/settings/api leads to the API keys of the store", async () => {
			await page().goto(`${sandbox.origin}/store/${store}/settings/api`);
			await page().getByRole("table", { name: "API keys" }).waitFor();
			expect(new URL(page().url()).pathname).toBe(`/deskflow/${store}/live/settings/api`);
		});

		it("a store has live data only, and an address in test mode says so", async () => {
			await page().goto(`${sandbox.origin}/deskflow/${store}/test/settings/api`);
			await page().getByText(`Store ${store} has live data only`).waitFor();
			await page().getByRole("link", { name: "Go to one that exists" }).click();
			await page().getByRole("table", { name: "API keys" }).waitFor();
			expect(new URL(page().url()).pathname).toBe(`/deskflow/${store}/live/settings/api`);
		});

		it("the page says that the key is the public identifier and the secret is private", async () => {
			const text = await page().getByRole("main").textContent();
			expect(text).toContain("API key is the public identifier");
			expect(text).toContain("secret is private");
		});

		it("the page advises descriptive names, few permissions and deleting unused keys", async () => {
			const text = await page().getByRole("main").textContent();
			expect(text).toContain("descriptive names");
			expect(text).toContain("minimum of permissions");
			expect(text).toContain("delete unused keys");
			expect(text).toContain("Rotate");
		});

		it("Add API opens the form, and the description is typed there", async () => {
			await page().getByRole("button", { name: "Add API" }).click();
			await dialog().getByLabel("Description").fill("Mobile App Integration");
			expect(await dialog().getByLabel("Description").getAttribute("placeholder")).toBe("Mobile App Integration");
		});

		it("the form offers the eight permissions by their labels, none chosen", async () => {
			const boxes = dialog().getByRole("checkbox");
			expect(await boxes.count()).toBe(PERMISSIONS.length);
			for (const label of PERMISSIONS) expect(await dialog().getByLabel(label).isChecked()).toBe(false);
		});

		it("single permissions are chosen for the key", async () => {
			await dialog().getByLabel("Read Customers").check();
			await dialog().getByLabel("Read Orders").check();
			expect(await dialog().getByRole("checkbox", { checked: true }).count()).toBe(2);
		});

		it("the Activated switch is on for a new key and can be switched", async () => {
			const activated = dialog().getByRole("switch", { name: "Activated" });
			expect(await activated.isChecked()).toBe(true);
			await activated.click();
			expect(await activated.isChecked()).toBe(false);
			await activated.click();
		});

		it("Save creates the key with a generated API key, which is copied with one click", async () => {
			await dialog().getByRole("button", { name: "Save" }).click();
			credential.key = (await dialog().getByLabel("the API key", { exact: true }).textContent()) ?? "";
			expect(credential.key).toMatch(/^dfk_\w{20,}$/);
			await dialog().getByRole("button", { name: "Copy the API key" }).click();
			expect(await clipboard()).toBe(credential.key);
		});

		it("the API secret is generated too, and is copied with one click", async () => {
			credential.secret = (await dialog().getByLabel("the API secret", { exact: true }).textContent()) ?? "";
			expect(credential.secret).toMatch(/^dfs_\w{20,}$/);
			await dialog().getByRole("button", { name: "Copy the API secret" }).click();
			expect(await clipboard()).toBe(credential.secret);
			await dialog().getByRole("button", { name: "Done" }).click();
		});

		it("the new key appears in the list, with status, description and actions", async () => {
			const own = row("Mobile App Integration");
			await own.waitFor();
			expect(await own.getByRole("img", { name: "activated", exact: true }).count()).toBe(1);
			expect(await own.getByRole("button", { name: "Edit Mobile App Integration" }).count()).toBe(1);
			expect(await own.getByRole("button", { name: "Delete Mobile App Integration" }).count()).toBe(1);
		});

		it("key and secret are masked by default, on the screen and in the page", async () => {
			const html = await page().content();
			expect(html).not.toContain(credential.key);
			expect(html).not.toContain(credential.secret);
			expect(await row("Mobile App Integration").textContent()).toContain("…");
		});

		it("the eye icon reveals the key and the secret, and hides them again", async () => {
			const own = row("Mobile App Integration");
			await own.getByRole("button", { name: "Reveal the key of Mobile App Integration" }).click();
			await own.getByText(credential.key).waitFor();
			await own.getByRole("button", { name: "Reveal the secret of Mobile App Integration" }).click();
			await own.getByText(credential.secret).waitFor();
			await own.getByRole("button", { name: "Hide the secret of Mobile App Integration" }).click();
			await own.getByRole("button", { name: "Hide the key of Mobile App Integration" }).click();
			expect(await page().content()).not.toContain(credential.secret);
		});

		it("the permissions say what the key can access", async () => {
			expect((await call("GET", "/customers")).status).toBe(200);
			const { status, body } = await call("POST", "/customers", { name: "Ana Trujillo" });
			expect(status).toBe(403);
			expect(body.error).toMatchObject({ code: "permission_denied", required_permission: "customers:write" });
		});

		it("Edit opens the form with what the key has", async () => {
			await page().getByRole("button", { name: "Edit Mobile App Integration" }).click();
			expect(await dialog().getByLabel("Description").inputValue()).toBe("Mobile App Integration");
			expect(await dialog().getByLabel("Read Orders").isChecked()).toBe(true);
			expect(await dialog().getByLabel("Write Customers").isChecked()).toBe(false);
		});

		it("description and permissions are changed in the form, and Save updates the key", async () => {
			await dialog().getByLabel("Description").fill("Mobile App");
			for (const label of ["Write Customers", "Write Orders", "Read Products", "Write Products"])
				await dialog().getByLabel(label).check();
			await dialog().getByRole("button", { name: "Save" }).click();
			await dialog().waitFor({ state: "detached" });
			await page().getByRole("button", { name: "Edit Mobile App" }).waitFor();
			expect((await call("POST", "/customers", { name: "Ana Trujillo" })).status).toBe(201);
		});

		it("a key that is not activated is refused, and works again once it is activated", async () => {
			for (const status of [401, 200]) {
				await page().getByRole("button", { name: "Edit Mobile App" }).click();
				await dialog().getByRole("switch", { name: "Activated" }).click();
				await dialog().getByRole("button", { name: "Save" }).click();
				await dialog().waitFor({ state: "detached" });
				const name = status === 401 ? "not activated" : "activated";
				await row("Mobile App").getByRole("img", { name, exact: true }).waitFor();
				const response = await call("GET", "/customers");
				expect(response.status).toBe(status);
				if (status === 401) expect(response.body.error.code).toBe("key_inactive");
			}
		});

		it("the API secret is renewed in the form, and the old one stops working", async () => {
			await page().getByRole("button", { name: "Edit Mobile App" }).click();
			await dialog().getByLabel("Generate a new API secret").check();
			await dialog().getByRole("button", { name: "Save" }).click();
			await dialog().waitFor({ state: "detached" });
			expect((await call("GET", "/customers")).status).toBe(401);
			const own = row("Mobile App");
			await own.getByRole("button", { name: "Reveal the secret of Mobile App" }).click();
			credential.secret = (await own.getByText(/^dfs_\w{20,}$/).textContent()) ?? "";
			expect((await call("GET", "/customers")).status).toBe(200);
			await own.getByRole("button", { name: "Hide the secret of Mobile App" }).click();
		});

		it("the usage of the API is shown under Analytics", async () => {
			await page().getByRole("link", { name: "Analytics" }).click();
			await page().getByText("customers.list").first().waitFor();
			await page().goBack();
		});
	});

	describe("Webhooks", () => {
		let target: Receiver;
		beforeAll(async () => {
			target = await receiver();
		});
		afterAll(() => target.close());

		it("Settings › Webhooks opens from the menu and shows the list of webhooks", async () => {
			await page().getByRole("link", { name: "Webhooks", exact: true }).click();
			await page().getByText("No webhook yet").waitFor();
		});

		it("/store/[key]/settings/webhooks leads to the webhooks of the store", async () => {
			await page().goto(`${sandbox.origin}/store/${store}/settings/webhooks`);
			await page().getByText("No webhook yet").waitFor();
			expect(new URL(page().url()).pathname).toBe(`/deskflow/${store}/live/settings/webhooks`);
		});

		it("the page advises a test before production and HTTPS", async () => {
			const text = await page().getByRole("main").textContent();
			expect(text).toContain("Test it with Send Dummy before production");
			expect(text).toContain("HTTPS");
		});

		it("Add Webhook opens the form, and its URL must be valid", async () => {
			await page().getByRole("button", { name: "Add Webhook" }).click();
			const url = dialog().getByLabel("Webhook URL");
			expect(await url.getAttribute("placeholder")).toBe("https://your-server.com/webhook");
			for (const wrong of ["your-server", "ftp://your-server.com", "javascript:alert(1)"]) {
				await url.fill(wrong);
				await dialog().getByText("Enter a valid URL.").waitFor();
				expect(await dialog().getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
			}
			await url.fill(target.url);
		});

		it("Order Create is the event that triggers the webhook", async () => {
			expect(await dialog().getByLabel("Order Create").isChecked()).toBe(true);
		});

		it("Save creates the webhook, which appears in the list with ID, URL and event type", async () => {
			await dialog().getByRole("button", { name: "Save" }).click();
			const shown = page().getByRole("table", { name: /^Webhook / });
			await shown.waitFor();
			expect(await shown.getByRole("row", { name: /^ID \w{8,}/ }).count()).toBe(1);
			expect(await shown.getByRole("row", { name: `URL ${target.url}` }).count()).toBe(1);
			expect(await shown.getByRole("row", { name: "Event type Order Create" }).count()).toBe(1);
		});

		it("Send Dummy sends a test request", async () => {
			await page().getByRole("button", { name: "Send Dummy" }).click();
			await page().getByRole("status", { name: "Terminal" }).waitFor();
			expect(target.received).toHaveLength(1);
			expect(JSON.parse(target.received[0]?.body ?? "")).toMatchObject({ event: "order.create", store, dummy: true });
		});

		it("the terminal shows the status code and the response body", async () => {
			const text = await page().getByRole("status", { name: "Terminal" }).textContent();
			expect(text).toContain("Status code: 200");
			expect(text).toContain('Response body: {"received":true}');
			expect(text).toContain("No errors");
		});

		it("the terminal shows the errors of a receiver that fails", async () => {
			target.respond = { status: 500, body: "<b>out of order</b>" };
			await page().getByRole("button", { name: "Send Dummy" }).click();
			const terminal = page().getByRole("status", { name: "Terminal" });
			await terminal.getByText("Status code: 500").waitFor();
			const text = await terminal.textContent();
			expect(text).toContain("<b>out of order</b>");
			expect(text).toContain("Error: The endpoint responded with status 500.");
			target.respond = { status: 200, body: "{}" };
		});

		it("a dummy that is refused is explained: without a signature, no line of the receiver is wrong", async () => {
			target.respond = { status: 401, body: "no" };
			await page().getByRole("button", { name: "Send Dummy" }).click();
			const why = page().getByRole("region", { name: "Why Send Dummy was refused" });
			await why.getByText("this webhook has no secret. A receiver that verifies one").waitFor();
			expect(await why.getByLabel("Line to change").count()).toBe(0);
			target.respond = { status: 200, body: "{}" };
		});

		it("an order that is created triggers the webhook", async () => {
			const before = target.received.length;
			const { body: customer } = await call("POST", "/customers", { name: "Antonio Moreno" });
			const { body: product } = await call("POST", "/products", { name: "Chai", price: 1800, sku: "CHAI" });
			const order = await call("POST", "/orders", {
				customer_id: (customer.data ?? customer).id,
				line_items: [{ product_id: (product.data ?? product).id, quantity: 1 }],
			});
			expect(order.status).toBe(201);
			await expect.poll(() => target.received.length).toBeGreaterThan(before);
			expect(JSON.parse(target.received[before]?.body ?? "{}")).toMatchObject({ event: "order.create", dummy: false });
		});

		it("Delete asks for confirmation, and the webhook is removed", async () => {
			await page().getByRole("button", { name: "Delete" }).click();
			await dialog().getByRole("button", { name: "Keep it" }).click();
			await dialog().waitFor({ state: "detached" });
			expect(
				await page()
					.getByRole("table", { name: /^Webhook / })
					.count(),
			).toBe(1);
			await page().getByRole("button", { name: "Delete" }).click();
			await dialog().getByRole("button", { name: "Delete" }).click();
			await page().getByText("No webhook yet").waitFor();
		});
	});

	describe("Deleting an API key", () => {
		it("Delete asks for confirmation, and a key that is kept stays", async () => {
			await page().goto(`${sandbox.origin}/store/${store}/settings/api`);
			await page().getByRole("button", { name: "Delete Mobile App" }).click();
			await dialog().getByText("API access with this key is revoked immediately.").waitFor();
			await dialog().getByRole("button", { name: "Keep it" }).click();
			await dialog().waitFor({ state: "detached" });
			expect((await call("GET", "/customers")).status).toBe(200);
		});

		it("a deleted key is removed from the list, and its access is revoked immediately", async () => {
			await page().getByRole("button", { name: "Delete Mobile App" }).click();
			await dialog().getByRole("button", { name: "Delete" }).click();
			await row("Mobile App").waitFor({ state: "detached" });
			const { status, body } = await call("GET", "/customers");
			expect(status).toBe(401);
			expect(body.error.code).toBe("invalid_credentials");
		});
	});
});
