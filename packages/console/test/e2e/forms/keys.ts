import { closed, dialog, type Form, openDialog, type World } from "./form.ts";

/** The forms of Arcus, Settings › Developers › API Keys. */
export function keyForms(world: World): readonly Form[] {
	const { goto, keys, newKey } = world;
	return [
		{
			name: "Create API key",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "developers/keys");
				await openDialog(page, "Create API key");
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
				await openDialog(page, "Edit edited key");
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
				await openDialog(page, "Rotate rotated key");
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
				await openDialog(page, "Revoke revoked key");
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
				await openDialog(page, "Clean up 1 test key");
			},
			submit: "Revoke them",
			times: async () =>
				(await keys("arcus")).filter(({ name, revoked_at }) => name === "smoke test" && revoked_at !== null).length,
			isGoneWhenDone: true,
			success: closed,
		},
	];
}
