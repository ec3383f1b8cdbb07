import { closed, dialog, type Form, openDialog, type World } from "./form.ts";

/** The settings pages of Arca and Deskflow. */
export function settingsForms(world: World): readonly Form[] {
	const { goto, keys, newKey, endpoints } = world;
	return [
		{
			name: "New API key of Arca",
			api: "arca",
			open: async (page) => {
				await goto(page, "arca", "settings/keys");
				await openDialog(page, "New API key");
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
				await openDialog(page, "New expiry for renewed");
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
				await openDialog(page, "New webhook");
				await dialog(page).getByLabel("Webhook URL").fill(world.target.url);
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
				world.target.received.length = 0;
			},
			submit: "Ping",
			times: async () => world.target.received.length,
		},
		{
			name: "Add API of Deskflow",
			api: "deskflow",
			open: async (page) => {
				await goto(page, "deskflow", "settings/api");
				await openDialog(page, "Add API");
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
				await openDialog(page, "Edit edited deskflow key");
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
				await openDialog(page, "Delete deleted deskflow key");
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
				await openDialog(page, "Add Webhook");
				await dialog(page).getByLabel("Webhook URL").fill(world.target.url);
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
				world.target.received.length = 0;
			},
			submit: "Send Dummy",
			times: async () => world.target.received.length,
		},
	];
}
