import type { Page } from "playwright-core";
import { closed, dialog, type Form, openDialog, type World } from "./form.ts";

/** The forms of Arcus, Settings › Developers › Webhooks. */
export function webhookForms(world: World): readonly Form[] {
	const { goto, get, endpoints } = world;
	/** A webhook that subscribes to orders, and its page. */
	const arcusWebhook = async (page: Page, description: string): Promise<void> => {
		const id = await world.createWebhook(description);
		await goto(page, "arcus", `developers/webhooks/${id}`);
		await page.getByRole("button", { name: "Edit" }).waitFor();
	};
	const webhookCalled = async (description: string) =>
		(await endpoints("arcus")).find((one) => one.description === description);
	/** The ends of every secret that a webhook was seen with. */
	const secrets = new Set<unknown>();
	return [
		{
			name: "Create webhook",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "developers/webhooks");
				await openDialog(page, "Create webhook");
				await dialog(page).getByLabel("Destination URL").fill(world.target.url);
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
				await openDialog(page, "Edit");
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
				await openDialog(page, "Rotate");
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
				await openDialog(page, "Delete");
			},
			submit: "Delete",
			times: async () => ((await webhookCalled("deleted webhook")) === undefined ? 1 : 0),
			success: (page) => page.waitForURL("**/developers/webhooks"),
		},
	];
}
