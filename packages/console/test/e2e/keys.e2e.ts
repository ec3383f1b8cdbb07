import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

interface Made {
	readonly key: string;
	readonly record: { readonly id: string };
}

describe.skipIf(whyNot !== undefined)(`API Keys${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	let entity = "";
	beforeAll(async () => {
		sandbox = await openSandbox(["arcus"]);
		entity = sandbox.variable("ARCUS_ENTITY_ID");
		await open();
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === "fail") await open();
	});
	afterAll(() => sandbox?.close());

	const open = async (): Promise<void> => {
		await visit(sandbox.page, sandbox.address("developers/keys"));
	};
	/** A key that was made outside of the page. */
	const made = async (name: string, more: object = {}): Promise<Made> =>
		(await sandbox.control<Made>("POST", "/apis/arcus/keys", { name, entity_id: entity, ...more })).body;
	/** Calls the API as an integration does. */
	const api = async (key: string, path: string, method = "GET", body?: object) => {
		const response = await fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${entity}/${path}`, {
			method,
			headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
			...(body && { body: JSON.stringify(body) }),
		});
		const { error, code, required, id } = (await response.json()) as Record<string, unknown>;
		return { status: response.status, text: JSON.stringify({ error, code, required }), id };
	};
	const row = (name: string) => sandbox.page.getByRole("row", { name: new RegExp(name) });
	const dialog = () => sandbox.page.getByRole("dialog");
	const form = async (name: string): Promise<void> => {
		await sandbox.page.getByRole("button", { name: "Create API key" }).click();
		await dialog().getByLabel("Name").fill(name);
	};
	/** Sends the form and returns the key that is shown once. */
	const submit = async (): Promise<string> => {
		await dialog().getByRole("button", { name: "Create", exact: true }).click();
		const key = await sandbox.page.getByLabel("the key", { exact: true }).textContent();
		return (key ?? "").trim();
	};
	const close = () => sandbox.page.getByRole("button", { name: "I have stored it" }).click();
	const viewAs = async (role: string): Promise<void> => {
		await sandbox.page.getByRole("combobox", { name: "View as" }).click();
		await sandbox.page.getByRole("option", { name: `View as ${role}`, exact: true }).click();
	};

	it("the keys page is found under Settings › Developers", async () => {
		await sandbox.page.goto(`${sandbox.origin}/`);
		const navigation = sandbox.page.getByRole("navigation", { name: "Pages" });
		await navigation.getByText("Settings › Developers").waitFor();
		await navigation.getByRole("link", { name: "API Keys" }).click();
		await sandbox.page.getByRole("button", { name: "Create API key" }).waitFor();
	});

	it("the quick reference shows the entity and the base URL of the keys", async () => {
		const group = sandbox.page.getByRole("group", { name: "Quick reference" });
		await group.getByText(entity).waitFor();
		await group.getByText(sandbox.variable("ARCUS_BASE_URL"), { exact: true }).waitFor();
	});

	it("the form asks for a name after the job and for an owner, and the list shows both", async () => {
		await form("WMS integration - production");
		await dialog().getByText("The job or system that will use it. One key per job.").waitFor();
		await dialog().getByLabel("Owner").fill("ana@example.com");
		await submit();
		await close();
		await row("WMS integration - production").getByText("ana@example.com").waitFor();
	});

	it("a key is created in the chosen mode, and its credential names the mode", async () => {
		await form("live job");
		await dialog().getByText("Live (real data)").click();
		await dialog().getByText("A live key reads and changes real data").waitFor();
		expect(await submit()).toMatch(/^ark_live_ent_/);
		await close();
		await form("test job");
		expect(await submit()).toMatch(/^ark_test_ent_/);
		await close();
	});

	it("the token is shown once, can be copied, and cannot be recovered later", async () => {
		await form("shown once");
		const key = await submit();
		await dialog().getByText("This is the only time that the key is shown.").waitFor();
		await dialog().getByRole("button", { name: "Copy the key" }).click();
		expect(await sandbox.page.evaluate(() => navigator.clipboard.readText())).toBe(key);
		await close();
		await sandbox.page.reload();
		await row("shown once").waitFor();
		expect(await sandbox.page.content()).not.toContain(key);
		expect((await api(key, "orders")).status).toBe(200);
		expect(await sandbox.page.evaluate(() => JSON.stringify(localStorage))).not.toContain(key);
	});

	it("a read-only key reads and cannot write", async () => {
		await form("read only");
		await dialog().getByRole("radio", { name: "Read-only", exact: true }).check();
		const key = await submit();
		await close();
		expect((await api(key, "accounts")).status).toBe(200);
		const refused = await api(key, "accounts", "POST", { account_type: "business", name: "Blauer See" });
		expect(refused.status).toBe(403);
		expect(refused.text).toContain("insufficient_scope");
		expect(refused.text).toContain("accounts:write");
	});

	it("full access covers reading and writing, but no elevated scope", async () => {
		await form("full access");
		await dialog().getByLabel("Full access").check();
		expect(await dialog().getByLabel("migration:admin").isChecked()).toBe(false);
		const key = await submit();
		await close();
		expect((await api(key, "accounts", "POST", { account_type: "business", name: "Blauer See" })).status).toBe(201);
		expect((await api(key, "api_keys")).status).toBe(403);
	});

	it("custom scopes are chosen one by one, and a key has only those", async () => {
		await form("custom");
		await dialog().getByLabel("Custom scopes").check();
		await dialog().getByLabel("Recommended: Order import (one-way)").check();
		await dialog().getByLabel("products:read").uncheck();
		expect(await dialog().getByLabel("Custom scopes").isChecked()).toBe(true);
		const key = await submit();
		await close();
		expect((await api(key, "accounts")).status).toBe(200);
		expect((await api(key, "products")).status).toBe(403);
	});

	it.each([
		["Read-only analytics / BI tool", ["accounts:read", "orders:read", "products:read", "inventory:read"]],
		["Order import (one-way)", ["orders:write", "accounts:read", "products:read"]],
		["Warehouse management system", ["orders:read", "fulfillment:write", "inventory:write"]],
	])("the recommended set for %s has the documented scopes", async (name, scopes) => {
		await form("unsent");
		await dialog().getByLabel(`Recommended: ${name}`).check();
		const checked = await dialog().locator(".scopes input:checked").count();
		for (const scope of scopes) expect(await dialog().getByLabel(scope, { exact: true }).isChecked()).toBe(true);
		expect(checked).toBe(scopes.length);
		await sandbox.page.keyboard.press("Escape");
	});

	it("the set for a full ERP integration has all read and write scopes, and the one for a migration only writes and advises to revoke", async () => {
		await form("unsent");
		const checked = (): Promise<string[]> =>
			dialog()
				.locator(".scopes label:has(span)")
				.evaluateAll((labels) =>
					labels
						.filter((label) => (label as HTMLLabelElement).control?.matches(":checked"))
						.map((label) => label.textContent ?? ""),
				);
		await dialog().getByLabel("Recommended: Full ERP-to-ERP integration").check();
		const all = await checked();
		expect(all).toEqual(expect.arrayContaining(["orders:read", "orders:write"]));
		await dialog().getByLabel("Recommended: Migration (one-time)").check();
		expect((await checked()).every((scope) => scope.endsWith(":write"))).toBe(true);
		await dialog().getByText("Delete the key when the migration is complete.").waitFor();
		await sandbox.page.keyboard.press("Escape");
	});

	it("elevated scopes are added only after a confirmation with a reason, which the list keeps", async () => {
		await form("elevated");
		await dialog().getByLabel("developers:manage").check();
		const create = dialog().getByRole("button", { name: "Create", exact: true });
		expect(await create.isDisabled()).toBe(true);
		await dialog().getByText("Confirm the elevated scopes.").waitFor();
		await dialog().getByLabel("I confirm that this key may use elevated scopes").check();
		expect(await create.isDisabled()).toBe(true);
		await dialog().getByLabel("Why the job needs them").fill("It audits the keys every night");
		const key = await submit();
		await close();
		expect((await api(key, "api_keys")).status).toBe(200);
		await row("elevated")
			.getByText(/\d+ of \d+/)
			.hover();
		await sandbox.page.getByText("It audits the keys every night").waitFor();
		await sandbox.page.mouse.move(0, 0);
	});

	it("a key cannot expire on a day that is over, and a live key that was created in Test is in the list", async () => {
		await form("for production");
		await dialog().getByText("Date", { exact: true }).click();
		await dialog().getByLabel("Date of expiry").fill("2020-01-01");
		await dialog().getByText("This day is over: the API's clock says").first().waitFor();
		expect(await dialog().getByRole("button", { name: "Create", exact: true }).isDisabled()).toBe(true);
		await dialog().getByText("30 days").click();
		await dialog().getByText("Live (real data)").click();
		await submit();
		await close();
		await row("for production").getByText("live", { exact: true }).waitFor();
		await open();
	});

	it("an expired key is refused with 401", async () => {
		await form("pilot");
		await dialog().getByText("7 days").click();
		const key = await submit();
		await close();
		await row("pilot").getByText("in 6 days").or(row("pilot").getByText("in 7 days")).waitFor();
		expect((await api(key, "orders")).status).toBe(200);
		await sandbox.control("POST", "/apis/arcus/clock/advance", { by: "8d" });
		expect((await api(key, "orders")).status).toBe(401);
		await open();
		await row("pilot").getByText("expired", { exact: true }).waitFor();
	});

	it("the IP allowlist takes addresses and ranges of both kinds, and says which entry is wrong", async () => {
		await form("listed");
		const list = dialog().getByLabel("IP allowlist");
		for (const wrong of ["300.1.1.1", "10.0.0.0/33", "2001:db8:::1", "1.2.3.4/", "example.com", "::1/129"]) {
			await list.fill(wrong);
			await dialog().getByText(`${wrong} is neither an address nor a range`).first().waitFor();
		}
		await list.fill("203.0.113.7\n10.0.0.0/8\n2001:db8::/32\n::1");
		expect(await dialog().getByText("is neither an address").count()).toBe(0);
		await submit();
		await close();
		await row("listed").getByText("only from 203.0.113.7, 10.0.0.0/8, 2001:db8::/32, ::1").waitFor();
	});

	it("requests from an unlisted address get 403 ip_not_allowlisted, and the allowlist can be edited later", async () => {
		const { key } = await made("server");
		expect((await api(key, "orders")).status).toBe(200);
		await open();
		const edit = async (text: string): Promise<void> => {
			await sandbox.page.getByRole("button", { name: "Edit server" }).click();
			await dialog().getByLabel("IP allowlist").fill(text);
			await dialog().getByRole("button", { name: "Save" }).click();
			await dialog().waitFor({ state: "hidden" });
		};
		await edit("203.0.113.0/24");
		const refused = await api(key, "orders");
		expect(refused.status).toBe(403);
		expect(refused.text).toContain("ip_not_allowlisted");
		await edit("");
		expect((await api(key, "orders")).status).toBe(200);
	});

	it("the list filters by mode and to active keys, and finds keys by name and owner", async () => {
		await made("nightly report", { owner: "bo@example.com" });
		await made("live report", { mode: "live" });
		const { record } = await made("old report");
		await sandbox.control("POST", `/apis/arcus/keys/${record.id}/revoke`);
		await open();
		const mode = sandbox.page.getByRole("radiogroup", { name: "Mode of the keys" });
		expect(await row("live report").count()).toBe(0);
		await mode.getByText("Live").click();
		await row("live report").waitFor();
		expect(await row("nightly report").count()).toBe(0);
		await mode.getByText("Both").click();
		await row("nightly report").waitFor();
		await row("old report").getByText("revoked", { exact: true }).waitFor();
		await sandbox.page.getByRole("switch", { name: "Active only" }).check({ force: true });
		await row("old report").waitFor({ state: "hidden" });
		await sandbox.page.getByLabel("Search keys").fill("bo@example");
		await row("live report").waitFor({ state: "hidden" });
		await row("nightly report").waitFor();
	});

	it("on a phone the actions of a key stay in view while its table scrolls sideways", async () => {
		await made("phone key");
		const phone = await sandbox.another({ viewport: { width: 390, height: 844 } });
		await visit(phone, sandbox.address("developers/keys"));
		const revoke = phone.getByRole("button", { name: "Revoke phone key" });
		await revoke.waitFor();
		const right = await revoke.evaluate((button) => button.getBoundingClientRect().right);
		expect(right).toBeLessThanOrEqual(390);
		await phone.context().close();
	});

	it("the list says when each key was last used", async () => {
		const { key } = await made("busy");
		await made("abandoned");
		await api(key, "orders");
		await open();
		await row("busy").getByRole("time").first().waitFor();
		await row("abandoned").getByText("never").first().waitFor();
	});

	it("the list compares granted scopes with used ones, and a narrowed key gets 403 for the rest", async () => {
		const { key } = await made("too broad", { scopes: ["orders:read", "products:read", "accounts:write"] });
		await api(key, "orders");
		await open();
		await row("too broad").getByText("1 of 3").waitFor();
		await sandbox.page.getByRole("button", { name: "Narrow too broad to what it uses" }).click();
		await dialog().getByText("It keeps orders:read.").waitFor();
		await dialog().getByRole("button", { name: "Narrow" }).click();
		await row("too broad").getByText("1 of 1").waitFor();
		expect((await api(key, "orders")).status).toBe(200);
		expect((await api(key, "products")).status).toBe(403);
	});

	it("a key that is 90 days old is marked for rotation", async () => {
		await made("veteran");
		await sandbox.control("POST", "/apis/arcus/clock/advance", { by: "91d" });
		await made("newcomer");
		await open();
		await row("veteran").getByText("rotate", { exact: true }).waitFor();
		expect(await row("newcomer").getByText("rotate", { exact: true }).count()).toBe(0);
	});

	it("rotation creates a key with the same scopes, shows when it is used, and then revokes the old one", async () => {
		const before = await made("rotated", { scopes: ["orders:read"], ip_allowlist: ["127.0.0.1"] });
		await open();
		await sandbox.page.getByRole("button", { name: "Rotate rotated" }).click();
		await dialog().getByRole("button", { name: "Create the new key" }).click();
		const key = ((await dialog().getByLabel("the new key", { exact: true }).textContent()) ?? "").trim();
		expect((await api(before.key, "orders")).status).toBe(200);
		await dialog().getByText("Waiting for the first request with the new key").waitFor();
		expect((await api(key, "orders")).status).toBe(200);
		expect((await api(key, "products")).status).toBe(403);
		await dialog().getByText("The new key is in use.").waitFor();
		await dialog().getByRole("button", { name: "Revoke the old key", exact: true }).click();
		await sandbox.page.getByText("The old key is revoked.").waitFor();
		expect((await api(before.key, "orders")).status).toBe(401);
		expect((await api(key, "orders")).status).toBe(200);
	});

	it("the trash icon revokes a key after a confirmation, and its requests get 401 at once", async () => {
		const { key } = await made("leaked");
		expect((await api(key, "orders")).status).toBe(200);
		await open();
		await sandbox.page.getByRole("button", { name: "Revoke leaked" }).click();
		await dialog().getByText("This cannot be undone.").waitFor();
		expect((await api(key, "orders")).status).toBe(200);
		await dialog().getByRole("button", { name: "Revoke", exact: true }).click();
		await row("leaked").getByText("revoked", { exact: true }).waitFor();
		expect((await api(key, "orders")).status).toBe(401);
	});

	it("the clean-up shows which smoke, debug and external-test keys it revokes, and spares the others", async () => {
		const names = ["smoke 12", "debug ana", "external-test vendor"];
		const old = await Promise.all(names.map((name) => made(name)));
		const kept = await made("smokehouse orders");
		await open();
		await sandbox.page.getByRole("button", { name: "Clean up 3 test keys" }).click();
		for (const name of names) await dialog().getByText(name).waitFor();
		expect(await dialog().getByText("smokehouse").count()).toBe(0);
		expect((await api(old[0]?.key ?? "", "orders")).status).toBe(200);
		await dialog().getByRole("button", { name: "Revoke them" }).click();
		await sandbox.page.getByText("Revoked 3 test keys.").waitFor();
		for (const { key } of old) expect((await api(key, "orders")).status).toBe(401);
		expect((await api(kept.key, "orders")).status).toBe(200);
	});

	it("a request without a key gets 401, and one to another entity gets 403", async () => {
		const base = sandbox.variable("ARCUS_BASE_URL");
		expect((await fetch(`${base}/entities/${entity}/orders`)).status).toBe(401);
		const { key } = await made("own entity only");
		const other = await fetch(`${base}/entities/another/orders`, { headers: { authorization: `Bearer ${key}` } });
		expect(other.status).toBe(403);
	});

	it("a key works in Test but not Live: it does not find live records, and the page says what to confirm", async () => {
		const live = await made("live data", { mode: "live" });
		const test = await made("test data");
		const account = await api(live.key, "accounts", "POST", { account_type: "business", name: "Blauer See" });
		expect((await api(live.key, `accounts/${account.id}`)).status).toBe(200);
		expect((await api(test.key, `accounts/${account.id}`)).status).toBe(404);
		await open();
		await sandbox.page
			.getByText("A key works in Test but not Live: confirm that the key was created in Live mode")
			.waitFor();
	});

	it("the Developers pages are missing for roles other than owner and admin, and without API access", async () => {
		await open();
		for (const role of ["manager", "staff", "no API access"]) {
			await viewAs(role);
			await sandbox.page.getByText("The Developers tab is missing for this role").waitFor();
			await sandbox.page.getByText("Confirm that the entity has API access enabled.").waitFor();
			await sandbox.page.getByText("The role is a setting of this console").waitFor();
			expect(await sandbox.page.getByRole("button", { name: "Create API key" }).count()).toBe(0);
		}
		await viewAs("owner");
		await sandbox.page.getByRole("button", { name: "Create API key" }).waitFor();
	});

	it("Create API key is blocked without the permission settings.edit, and the page says what to check", async () => {
		await viewAs("admin without settings.edit");
		await sandbox.page.getByText("Create API key is blocked", { exact: true }).waitFor();
		await sandbox.page.getByText("Check your role, entity access and selected mode").first().waitFor();
		expect(await sandbox.page.getByRole("button", { name: "Create API key" }).isDisabled()).toBe(true);
		await viewAs("owner");
	});

	it("an admin cannot select an elevated scope; the form says to choose a narrower preset or ask an owner", async () => {
		await viewAs("admin");
		await form("unsent");
		expect(await dialog().getByLabel("developers:manage").isDisabled()).toBe(true);
		await dialog().getByText("Choose a narrower preset, or ask an owner to review permissions.").waitFor();
		await sandbox.page.keyboard.press("Escape");
		await viewAs("owner");
	});

	it("the page advises how keys are stored, restricted and rotated", async () => {
		const advice = (await sandbox.page.getByRole("main").textContent()) ?? "";
		for (const sentence of [
			"Name keys so that a future admin knows what owns them.",
			"Store keys in environment variables or a secret manager, never in source code or committed config files.",
			"Set an expiration for migrations, pilots, vendor setup, or temporary automation.",
			"Use an IP allowlist when practical, and restrict keys with high privileges to specific IP addresses.",
			"Rotate keys every 90 days. Rotate or revoke them after staff changes, vendor changes, suspected exposure, or job retirement.",
			"Never paste tokens, signing secrets, environment files, or private request payloads into support articles, screenshots, tickets, or chat.",
			"Scope cannot be selected: choose a narrower preset, or ask an owner to review permissions.",
		])
			expect(advice).toContain(sentence);
		await sandbox.page.getByText("Use Test mode until the integration is ready for production.").waitFor();
	});

	it("no page logged an error", () => {
		expect(sandbox.problems).toEqual([]);
	});
});
