import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSandbox, type Receiver, receiver, type Sandbox, whyNot } from "./harness.ts";

/** How the server behaves towards the page. */
type Server = "up" | "down" | "loses responses";

interface Form {
	readonly name: string;
	readonly api: "arcus" | "arca" | "deskflow";
	/** Opens the form and fills it. */
	readonly open: (page: Page) => Promise<void>;
	/** The button that submits it. */
	readonly submit: string;
	/** How often it was carried out. */
	readonly times: () => Promise<number>;
	/** Whether the button goes away as soon as the page sees that it was done, so that nobody can press it again. */
	readonly isGoneWhenDone?: boolean;
	/** Shown when it succeeded. Left out for what the user has to look up first: the page must say so, and must not repeat it. */
	readonly success?: (page: Page) => Promise<unknown>;
}

const WRITES = /^(POST|PUT|PATCH|DELETE)$/;

describe.skipIf(whyNot !== undefined)(`forms and a server that stops${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	let target: Receiver;
	let server: Server = "up";
	const homes = new Map<string, string>();
	const worlds = new Map<string, string>();

	const get = async <T>(path: string): Promise<T> => (await sandbox.control<T>("GET", path)).body;
	const post = async <T>(path: string, body: unknown): Promise<T> =>
		(await sandbox.control<T>("POST", path, body)).body;
	const keys = (api: string) =>
		get<{
			data: {
				id: string;
				name: string;
				owner: string | null;
				expires_at: string | null;
				revoked_at: string | null;
				scopes: string[];
			}[];
		}>(`/apis/${api}/keys`).then(({ data }) => data);
	const rows = (api: string, collection: string) =>
		get<{ data: Record<string, unknown>[] }>(
			`/apis/${api}/worlds/${worlds.get(api)}/collections/${collection}?limit=500`,
		).then(({ data }) => data ?? []);
	const endpoints = (api: string) => rows(api, "webhook_endpoints");
	const snapshots = () => get<{ data: { name: string }[] }>("/snapshots").then(({ data }) => data);
	const dialog = (page: Page) => page.getByRole("dialog");
	const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name, exact: true }).click();
	const goto = async (page: Page, api: string, path: string): Promise<void> => {
		await page.goto(`${homes.get(api)}/${path}`);
		await page.locator("h1").waitFor();
	};
	const closed = (page: Page) => dialog(page).waitFor({ state: "detached" });
	const newKey = (api: string, name: string, more: object = {}) =>
		post(`/apis/${api}/keys`, { name, entity_id: worlds.get(api)?.split("/")[0], ...more });
	/** A webhook of Arcus that subscribes to orders, and its page. */
	const arcusWebhook = async (page: Page, description: string): Promise<void> => {
		await fetch(
			`${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}/webhook_endpoints`,
			{
				method: "POST",
				headers: { authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}`, "content-type": "application/json" },
				body: JSON.stringify({ url: target.url, description, enabled_events: ["order.*"], mode: "test" }),
			},
		);
		await goto(page, "arcus", "developers/webhooks");
		await page.getByRole("row").filter({ hasText: description }).getByRole("link").click();
		await page.getByRole("button", { name: "Edit" }).waitFor();
	};
	const webhookCalled = async (description: string) =>
		(await endpoints("arcus")).find((one) => one.description === description);

	beforeAll(async () => {
		sandbox = await openSandbox(["arcus", "arca", "deskflow"]);
		target = await receiver();
		for (const api of ["arcus", "arca", "deskflow"]) {
			const { data } = await get<{ data: { entity_id: string; mode: string }[] }>(`/apis/${api}/worlds`);
			const world = data.find(({ mode }) => mode === "test") ?? data[0];
			worlds.set(api, `${world?.entity_id}/${world?.mode}`);
			homes.set(api, `${sandbox.origin}/${api}/${worlds.get(api)}`);
		}
		await sandbox.page.route(/\/(control\/v1|v1)\//, async (route) => {
			if (server === "down") return route.abort("connectionrefused");
			if (server === "up" || !WRITES.test(route.request().method())) return route.continue();
			await route.fetch();
			return route.abort("connectionreset");
		});
	});
	beforeEach(() => {
		server = "up";
	});
	afterAll(async () => {
		await target?.close();
		await sandbox?.close();
	});

	/** The ends of every secret that a webhook was seen with. */
	const secrets = new Set<unknown>();
	const FORMS: readonly Form[] = [
		{
			name: "Create API key",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "developers/keys");
				await press(page, "Create API key");
				await dialog(page).getByLabel("Name").fill("cut key");
				await dialog(page).getByLabel("Owner").fill("ana@example.com");
			},
			submit: "Create",
			times: async () => (await keys("arcus")).filter(({ name }) => name === "cut key").length,
			success: (page) => dialog(page).getByLabel("the key", { exact: true }).waitFor(),
		},
		{
			name: "Edit key",
			api: "arcus",
			open: async (page) => {
				await newKey("arcus", "edited key");
				await goto(page, "arcus", "developers/keys");
				await press(page, "Edit edited key");
				await dialog(page).getByLabel("Owner").fill("new owner");
			},
			submit: "Save",
			times: async () => (await keys("arcus")).filter(({ owner }) => owner === "new owner").length,
			success: closed,
		},
		{
			name: "Rotate key",
			api: "arcus",
			open: async (page) => {
				await newKey("arcus", "rotated key");
				await goto(page, "arcus", "developers/keys");
				await press(page, "Rotate rotated key");
			},
			submit: "Create the new key",
			times: async () => (await keys("arcus")).filter(({ name }) => name === "rotated key").length - 1,
			success: (page) => dialog(page).getByLabel("the new key", { exact: true }).waitFor(),
		},
		{
			name: "Revoke key",
			api: "arcus",
			open: async (page) => {
				await newKey("arcus", "revoked key");
				await goto(page, "arcus", "developers/keys");
				await press(page, "Revoke revoked key");
			},
			submit: "Revoke",
			times: async () =>
				(await keys("arcus")).filter(({ name, revoked_at }) => name === "revoked key" && revoked_at !== null).length,
			isGoneWhenDone: true,
			success: closed,
		},
		{
			name: "Clean up test keys",
			api: "arcus",
			open: async (page) => {
				await newKey("arcus", "smoke test");
				await goto(page, "arcus", "developers/keys");
				await press(page, "Clean up 1 test key");
			},
			submit: "Revoke them",
			times: async () =>
				(await keys("arcus")).filter(({ name, revoked_at }) => name === "smoke test" && revoked_at !== null).length,
			isGoneWhenDone: true,
			success: closed,
		},
		{
			name: "Create webhook",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "developers/webhooks");
				await press(page, "Create webhook");
				await dialog(page).getByLabel("Destination URL").fill(target.url);
				await dialog(page).getByLabel("Description").fill("cut webhook");
				await dialog(page)
					.getByLabel(/^order/)
					.check();
			},
			submit: "Create",
			times: async () => (await endpoints("arcus")).filter((one) => one.description === "cut webhook").length,
			success: (page) => dialog(page).getByLabel("the signing secret", { exact: true }).waitFor(),
		},
		{
			name: "Edit the events of a webhook",
			api: "arcus",
			open: async (page) => {
				await arcusWebhook(page, "edited webhook");
				await press(page, "Edit");
				await dialog(page)
					.getByLabel(/^payment/)
					.check();
			},
			submit: "Save",
			times: async () =>
				JSON.stringify((await webhookCalled("edited webhook"))?.enabled_events).includes("payment.*") ? 1 : 0,
			success: closed,
		},
		{
			name: "Pause a webhook",
			api: "arcus",
			open: (page) => arcusWebhook(page, "paused webhook"),
			submit: "Pause",
			times: async () => ((await webhookCalled("paused webhook"))?.status === "paused" ? 1 : 0),
			isGoneWhenDone: true,
			success: (page) => page.getByRole("button", { name: "Resume" }).waitFor(),
		},
		{
			name: "Rotate the signing secret",
			api: "arcus",
			open: async (page) => {
				await arcusWebhook(page, "rotated webhook");
				await press(page, "Rotate");
				secrets.clear();
				secrets.add((await webhookCalled("rotated webhook"))?.secret_last4);
			},
			submit: "Rotate now",
			times: async () => secrets.add((await webhookCalled("rotated webhook"))?.secret_last4).size - 1,
			success: (page) => dialog(page).getByLabel("the new secret", { exact: true }).waitFor(),
		},
		{
			name: "Send a test event",
			api: "arcus",
			open: (page) => arcusWebhook(page, "tested webhook"),
			submit: "Send test event",
			times: async () => {
				const id = (await webhookCalled("tested webhook"))?.id;
				const { data } = await get<{ data: object[] }>(`/apis/arcus/deliveries?endpoint_id=${id}`);
				return data.length;
			},
			success: (page) => page.getByText("Your input is kept.").waitFor({ state: "detached" }),
		},
		{
			name: "Delete a webhook",
			api: "arcus",
			open: async (page) => {
				await arcusWebhook(page, "deleted webhook");
				await press(page, "Delete");
			},
			submit: "Delete",
			times: async () => ((await webhookCalled("deleted webhook")) === undefined ? 1 : 0),
			success: (page) => page.waitForURL("**/developers/webhooks"),
		},
		{
			name: "Send event",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "events");
				await page.getByRole("combobox", { name: "Event type" }).click();
				await page.getByRole("option", { name: "order.confirmed", exact: true }).click();
				await page.getByLabel("Data of the event").fill('{"cut":"event"}');
				await page.getByText("One URL").click();
				await page.getByLabel("URL", { exact: true }).fill(target.url);
			},
			submit: "Send",
			times: async () => target.received.filter(({ body }) => body.includes('"cut":"event"')).length,
		},
		{
			name: "Inject a fault",
			api: "arca",
			open: (page) => goto(page, "arca", "faults"),
			submit: "Inject",
			times: async () => (await get<{ armed: { left: number }[] }>("/apis/arca/faults")).armed[0]?.left ?? 0,
		},
		{
			name: "Set a rate of faults",
			api: "deskflow",
			open: async (page) => {
				await goto(page, "deskflow", "faults");
				await page.getByLabel("Share in %").fill("7");
			},
			submit: "Set rate",
			times: async () => ((await get<{ rate: object | null }>("/apis/deskflow/faults")).rate === null ? 0 : 1),
			success: (page) => page.getByText("7 % of all calls fail.").waitFor(),
		},
		{
			name: "Advance the clock",
			api: "deskflow",
			open: async (page) => {
				await goto(page, "deskflow", "time");
				await page.getByLabel("Duration").fill("400d");
			},
			submit: "Advance",
			times: async () => {
				const { now } = await get<{ now: string }>("/apis/deskflow/clock");
				return Math.floor((Date.parse(now) - Date.now()) / (399 * 86_400_000));
			},
		},
		{
			name: "Edit a record",
			api: "arca",
			open: async (page) => {
				const [workspace] = await rows("arca", "workspaces");
				await goto(page, "arca", `records/workspaces/${workspace?.id}`);
				await page.getByRole("textbox", { name: "Record" }).fill(JSON.stringify({ ...workspace, name: "cut record" }));
			},
			submit: "Save",
			times: async () => (await rows("arca", "workspaces")).filter(({ name }) => name === "cut record").length,
			success: (page) => page.getByText("Nothing is changed.").waitFor(),
		},
		{
			name: "Save a snapshot",
			api: "arca",
			open: async (page) => {
				await goto(page, "arca", "snapshots");
				await page.getByLabel("Save the present state as").fill("cut");
			},
			submit: "Save",
			times: async () => (await snapshots()).filter(({ name }) => name === "cut").length,
			success: (page) => page.getByRole("cell", { name: "cut", exact: true }).waitFor(),
		},
		{
			name: "Restore a snapshot",
			api: "arca",
			open: async (page) => {
				await newKey("arca", "made after the snapshot", { scopes: ["users:read"] });
				await goto(page, "arca", "snapshots");
				await press(page, "Restore cut");
			},
			submit: "Restore",
			times: async () => ((await keys("arca")).some(({ name }) => name === "made after the snapshot") ? 0 : 1),
			success: closed,
		},
		{
			name: "Delete a snapshot",
			api: "arca",
			open: async (page) => {
				await goto(page, "arca", "snapshots");
				await press(page, "Delete cut");
			},
			submit: "Delete",
			times: async () => 1 - (await snapshots()).filter(({ name }) => name === "cut").length,
			isGoneWhenDone: true,
			success: closed,
		},
		{
			name: "New API key of Arca",
			api: "arca",
			open: async (page) => {
				await goto(page, "arca", "settings/keys");
				await press(page, "New API key");
				await dialog(page).getByLabel("Label").fill("cut arca key");
				await dialog(page).getByLabel("users:read").check();
			},
			submit: "Create",
			times: async () => (await keys("arca")).filter(({ name }) => name === "cut arca key").length,
			success: (page) => dialog(page).getByLabel("the key", { exact: true }).waitFor(),
		},
		{
			name: "New expiry of Arca",
			api: "arca",
			open: async (page) => {
				await newKey("arca", "renewed", { scopes: ["users:read"] });
				await goto(page, "arca", "settings/keys");
				await press(page, "New expiry for renewed");
				await dialog(page)
					.getByLabel(/^Expires/)
					.fill("2040-01-01");
			},
			submit: "Save",
			times: async () => (await keys("arca")).filter(({ expires_at }) => expires_at?.startsWith("2040")).length,
			success: closed,
		},
		{
			name: "New webhook of Arca",
			api: "arca",
			open: async (page) => {
				await goto(page, "arca", "settings/webhooks");
				await press(page, "New webhook");
				await dialog(page).getByLabel("Webhook URL").fill(target.url);
			},
			submit: "Save",
			times: async () => (await endpoints("arca")).length,
			success: closed,
		},
		{
			name: "Ping of Arca",
			api: "arca",
			open: async (page) => {
				await goto(page, "arca", "settings/webhooks");
				await page.getByRole("button", { name: "Ping" }).waitFor();
				target.received.length = 0;
			},
			submit: "Ping",
			times: async () => target.received.length,
		},
		{
			name: "Add API of Deskflow",
			api: "deskflow",
			open: async (page) => {
				await goto(page, "deskflow", "settings/api");
				await press(page, "Add API");
				await dialog(page).getByLabel("Description").fill("cut deskflow key");
				await dialog(page).getByLabel("Read Orders").check();
			},
			submit: "Save",
			times: async () => (await keys("deskflow")).filter(({ name }) => name === "cut deskflow key").length,
			success: (page) => dialog(page).getByLabel("the API secret", { exact: true }).waitFor(),
		},
		{
			name: "Edit API of Deskflow",
			api: "deskflow",
			open: async (page) => {
				await newKey("deskflow", "edited deskflow key", { scopes: [] });
				await goto(page, "deskflow", "settings/api");
				await press(page, "Edit edited deskflow key");
				await dialog(page).getByLabel("Write Orders").check();
			},
			submit: "Save",
			times: async () =>
				(await keys("deskflow")).find(({ name }) => name === "edited deskflow key")?.scopes.length === 1 ? 1 : 0,
			success: closed,
		},
		{
			name: "Delete API of Deskflow",
			api: "deskflow",
			open: async (page) => {
				await newKey("deskflow", "deleted deskflow key");
				await goto(page, "deskflow", "settings/api");
				await press(page, "Delete deleted deskflow key");
			},
			submit: "Delete",
			times: async () =>
				(await keys("deskflow")).filter(
					({ name, revoked_at }) => name === "deleted deskflow key" && revoked_at !== null,
				).length,
			isGoneWhenDone: true,
			success: closed,
		},
		{
			name: "Add Webhook of Deskflow",
			api: "deskflow",
			open: async (page) => {
				await goto(page, "deskflow", "settings/webhooks");
				await press(page, "Add Webhook");
				await dialog(page).getByLabel("Webhook URL").fill(target.url);
			},
			submit: "Save",
			times: async () => (await endpoints("deskflow")).length,
			success: closed,
		},
		{
			name: "Send Dummy of Deskflow",
			api: "deskflow",
			open: async (page) => {
				await goto(page, "deskflow", "settings/webhooks");
				await page.getByRole("button", { name: "Send Dummy" }).waitFor();
				target.received.length = 0;
			},
			submit: "Send Dummy",
			times: async () => target.received.length,
		},
		{
			name: "New entity",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "limits");
				await page.getByRole("button", { name: "New entity" }).first().click();
				await dialog(page).getByLabel("Id of the entity").fill("cut-entity");
			},
			submit: "Create entity",
			times: async () =>
				(await get<{ data: { entity_id: string; mode: string }[] }>("/apis/arcus/worlds")).data.filter(
					(one) => one.entity_id === "cut-entity" && one.mode === "test",
				).length,
			success: (page) => page.waitForURL("**/cut-entity/**"),
		},
	];

	/** Everything that was entered, in the order of the page. */
	const entered = (page: Page) =>
		page.evaluate(() => {
			const root = document.querySelector("[role=dialog]") ?? document.querySelector("main");
			return [...(root?.querySelectorAll("input, textarea") ?? [])].map((field) => {
				const { type, value, checked } = field as HTMLInputElement;
				return /checkbox|radio/.test(type) ? checked : value;
			});
		});

	it.each(FORMS)(
		"$name keeps its input when the server stops, says what to do, and is done once",
		async (form) => {
			const { page } = sandbox;
			await form.open(page);
			const before = await entered(page);
			const submit = async (): Promise<void> => {
				const scope = (await dialog(page).count()) > 0 ? dialog(page) : page.getByRole("main");
				await scope.getByRole("button", { name: form.submit, exact: true }).click();
			};
			const report = page.getByRole("alert").filter({ hasText: "Your input is kept." });

			server = "down";
			await submit();
			await report.waitFor();
			expect(await report.textContent()).toMatch(
				/countersign dev (does not respond|stopped responding).*Start it again/,
			);
			expect(await entered(page)).toEqual(before);
			expect(await form.times()).toBe(0);

			server = "loses responses";
			const said = await report.textContent();
			await submit();
			await expect.poll(form.times, { timeout: 20_000 }).toBe(1);
			if (form.success === undefined) {
				await report.waitFor();
				expect(await report.textContent()).toMatch(/may have been done.*look .*submit again only if it was not done/);
			} else if (form.isGoneWhenDone) await form.success(page);
			else {
				await report.filter({ hasText: /stopped responding/ }).waitFor();
				server = "up";
				await submit();
				await form.success(page);
			}
			expect(said).toContain("Your input is kept.");
			expect(await form.times()).toBe(1);
		},
		120_000,
	);
});
