import { closed, dialog, type Form, openDialog, type World } from "./form.ts";

const DAY_MS = 86_400_000;

const CUT_ENTITY = "6d0a3f7e-8f4b-4c55-9d0c-2f6f6a4b1c22";

/** The pages that every API has. */
export function sandboxForms(world: World): readonly Form[] {
	const { goto, get, keys, newKey, rows, snapshots } = world;
	const timeOf = async (api: string) => Date.parse((await get<{ now: string }>(`/apis/${api}/clock`)).now);
	/** The time of the API before the clock is moved. */
	let start = 0;
	return [
		{
			name: "Send event",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "events");
				await page.getByRole("combobox", { name: "Event type" }).click();
				await page.getByRole("option", { name: "order.confirmed", exact: true }).click();
				await page.getByLabel("Data of the event").fill('{"cut":"event"}');
				await page.getByText("One URL").click();
				await page.getByLabel("URL", { exact: true }).fill(world.target.url);
			},
			submit: "Send",
			times: async () => world.target.received.filter(({ body }) => body.includes('"cut":"event"')).length,
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
				start = await timeOf("deskflow");
				await goto(page, "deskflow", "time");
				await page.getByLabel("Duration").fill("400d");
			},
			submit: "Advance",
			times: async () => Math.floor(((await timeOf("deskflow")) - start) / (400 * DAY_MS)),
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
				await openDialog(page, "Restore cut");
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
				await openDialog(page, "Delete cut");
			},
			submit: "Delete",
			times: async () => 1 - (await snapshots()).filter(({ name }) => name === "cut").length,
			isGoneWhenDone: true,
			success: closed,
		},
		{
			name: "New entity",
			api: "arcus",
			open: async (page) => {
				await goto(page, "arcus", "limits");
				await page.getByRole("button", { name: "New entity" }).first().click();
				await dialog(page).getByLabel("Id of the entity").fill(CUT_ENTITY);
			},
			submit: "Create entity",
			times: async () =>
				(await get<{ data: { entity_id: string; mode: string }[] }>("/apis/arcus/worlds")).data.filter(
					(one) => one.entity_id === CUT_ENTITY && one.mode === "test",
				).length,
			success: (page) => page.waitForURL(`**/${CUT_ENTITY}/**`),
		},
	];
}
