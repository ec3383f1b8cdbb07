import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Receiver, receiver, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const MINUTE_MS = 60_000;

describe.skipIf(whyNot !== undefined)(`the sandbox pages in a browser${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	let home: string;
	let entity: string;
	let target: Receiver;
	const page = () => sandbox.page;
	const dialog = () => page().getByRole("dialog");
	const open = (path: string) => visit(page(), `${home}/${path}`);
	const main = () => page().getByRole("main");
	const api = (method: string, path: string, body?: unknown) =>
		fetch(sandbox.variable("ARCA_BASE_URL") + path, {
			method,
			headers: {
				authorization: `Bearer ${sandbox.variable("ARCA_API_KEY")}`,
				...(body !== undefined && { "content-type": "application/json" }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		}).then(async (response) => ({ status: response.status, body: await response.json() }));
	const control = async <T>(method: string, path: string, body?: unknown) =>
		(await sandbox.control(method, path, body)).body as T;

	beforeAll(async () => {
		sandbox = await openSandbox(["arca"]);
		target = await receiver();
		const worlds = await control<{ data: [{ entity_id: string }] }>("GET", "/apis/arca/worlds");
		entity = worlds.data[0].entity_id;
		home = `${sandbox.origin}/arca/${entity}/test`;
		const folder = await api("POST", "/folders", { workspace_id: "1", name: "Warehouse" });
		const list = await api("POST", "/lists", { workspace_id: "1", folder_id: String(folder.body.id), name: "Inbox" });
		await api("POST", "/tasks", { list_id: String(list.body.id), title: "Count stock" });
	});
	afterAll(async () => {
		await target.close();
		await sandbox.close();
	});

	describe("Records", () => {
		it("a record is found by searching in every field", async () => {
			await open("records/tasks");
			await page().getByRole("textbox", { name: "Search tasks" }).fill("count STOCK");
			await page()
				.getByRole("link", { name: /Count stock/ })
				.waitFor();
			await page().getByRole("textbox", { name: "Search tasks" }).fill("no such text");
			await page().getByText("No record contains this text").waitFor();
		});

		it("the id of another record is a link to it, and each record has an address of its own", async () => {
			await open("records/tasks/1");
			await page().getByRole("link", { name: "lists 1" }).click();
			await page().waitForURL(`${home}/records/lists/1`);
			await page().getByRole("link", { name: "folders 1" }).click();
			await page().waitForURL(`${home}/records/folders/1`);
		});

		it("text that is not a JSON object is reported and cannot be saved", async () => {
			await open("records/tasks/1");
			for (const wrong of ['{"title": ', "[]"]) {
				await page().getByLabel("Record").fill(wrong);
				await main()
					.getByText(/This (is not JSON|must be a JSON object)/)
					.waitFor();
				expect(await main().getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
			}
		});

		it("an edited record is stored, and the API returns it", async () => {
			const editor = page().getByLabel("Record");
			const row = (await control<{ record: object }>("GET", `/apis/arca/worlds/${entity}/test/collections/tasks/1`))
				.record;
			await editor.fill(JSON.stringify({ ...row, title: "Count everything" }));
			await main().getByText("Changes title.").waitFor();
			await main().getByRole("button", { name: "Save" }).click();
			await main().getByText("Nothing is changed.").waitFor();
			expect((await api("GET", "/tasks/1")).body.title).toBe("Count everything");
		});

		it("a long list keeps only the rows in the page that are visible, and reads more while it scrolls", async () => {
			for (let made = 0; made < 550; made++) await api("POST", "/tasks", { list_id: "1", title: `Task ${made}` });
			await open("records/tasks");
			const frame = page().getByRole("region", { name: "tasks" });
			await frame.waitFor();
			expect(await frame.getByRole("link").count()).toBeLessThan(80);
			await page().getByText("500 newest records, more when you scroll").waitFor();
			await frame.evaluate((element) => {
				element.scrollTop = element.scrollHeight;
			});
			await page().getByText("551 records").waitFor();
			expect(await frame.getByRole("link").count()).toBeLessThan(80);
		});
	});

	describe("Snapshots", () => {
		it("a snapshot is saved, and compared with the present state by collection, record and field", async () => {
			await open("snapshots");
			await page().getByLabel("Save the present state as").fill("before");
			await page().getByRole("button", { name: "Save" }).click();
			await page()
				.getByRole("row", { name: /before/ })
				.waitFor();
			await api("PATCH", "/tasks/1", { title: "Count twice" });
			await page().getByRole("button", { name: "Compare" }).click();
			const found = page().getByRole("region", { name: "Differences" });
			await found.getByText("arca › tasks").waitFor();
			expect(await found.locator("del").allTextContents()).toContain('"Count everything"');
			expect(await found.locator("ins").allTextContents()).toContain('"Count twice"');
		});

		it("a restored snapshot brings the earlier state back, after a confirmation", async () => {
			await page().getByRole("button", { name: "Restore before" }).click();
			await dialog().getByRole("button", { name: "Restore" }).click();
			await dialog().waitFor({ state: "detached" });
			await page().getByText("No record differs.").waitFor();
			expect((await api("GET", "/tasks/1")).body.title).toBe("Count everything");
		});

		it("a snapshot is deleted after a confirmation", async () => {
			await page().getByRole("button", { name: "Delete before" }).click();
			await dialog().getByRole("button", { name: "Delete" }).click();
			await page().getByText("No snapshot yet").waitFor();
		});
	});

	describe("Faults and limits", () => {
		it("a fault for an operation waits, is listed with what is left, and fails the call", async () => {
			await open("faults");
			await page().getByRole("combobox", { name: "Operation or event" }).click();
			await page().getByRole("option", { name: "tasks.retrieve", exact: true }).click();
			await page().getByRole("button", { name: "Inject" }).click();
			await page()
				.getByRole("row", { name: /tasks\.retrieve 503 1/ })
				.waitFor();
			expect((await api("GET", "/tasks/1")).status).toBe(503);
			await page().getByText("No fault waits.").waitFor();
			expect((await api("GET", "/tasks/1")).status).toBe(200);
		});

		it("a rate makes a share of all calls fail until the faults are cleared", async () => {
			await page().getByLabel("Share in %").fill("100");
			await page().getByRole("button", { name: "Set rate" }).click();
			await page().getByText("100 % of all calls fail.").waitFor();
			expect((await api("GET", "/tasks/1")).status).toBe(503);
			await page().getByRole("button", { name: "Clear all" }).click();
			await page().getByText("100 % of all calls fail.").waitFor({ state: "detached" });
			expect((await api("GET", "/tasks/1")).status).toBe(200);
		});

		it("the gauge of a key follows its calls", async () => {
			await open("limits");
			await main()
				.getByText(/of 600/)
				.first()
				.waitFor();
			const used = async () =>
				Number(
					(
						await main()
							.getByText(/\d+ of 600/)
							.first()
							.textContent()
					)?.split(" ")[0],
				);
			const before = await used();
			for (let calls = 0; calls < 5; calls++) await api("GET", "/me");
			// A new minute begins at 0.
			const follows = async () => {
				const now = await used();
				return now > before || (now >= 5 && now < before);
			};
			await expect.poll(follows).toBe(true);
		});
	});

	describe("Events and time", () => {
		it("an event is made from a real record, edited, and sent to a URL of choice, and the response is shown", async () => {
			target.respond = { status: 422, body: "unknown task" };
			await open("events");
			await page().getByRole("combobox", { name: "Event type" }).click();
			await page().getByRole("option", { name: "task.created", exact: true }).click();
			await page().getByRole("combobox", { name: "From the collection" }).click();
			await page().getByRole("option", { name: "lists", exact: true }).click();
			await page().getByRole("combobox", { name: "Record", exact: true }).click();
			await page().getByRole("option", { name: "1", exact: true }).click();
			const data = page().getByLabel("Data of the event");
			expect(JSON.parse(await data.inputValue())).toMatchObject({ name: "Inbox" });
			await data.fill(JSON.stringify({ name: "edited" }));
			await page().getByText("One URL").click();
			await page().getByLabel("URL", { exact: true }).fill(target.url);
			await page().getByRole("button", { name: "Send", exact: true }).click();
			const attempt = page().getByRole("button", { name: /422 task\.created/ });
			await attempt.click();
			await page().getByText("unknown task").first().waitFor();
			expect(JSON.parse(target.received.at(-1)?.body ?? "")).toMatchObject({ event: "task.created", name: "edited" });
		});

		it("the next retry is listed, the clock moves to it, and the page shows what happened", async () => {
			target.respond = { status: 200, body: "" };
			await control("POST", `/apis/arca/worlds/${entity}/test/webhooks`, { url: target.url });
			target.respond = { status: 500, body: "" };
			const before = target.received.length;
			await api("POST", "/tasks", { list_id: "1", title: "Retry me" });
			await open("time");
			const due = page().getByRole("table", { name: "Due next" });
			await due.getByRole("cell", { name: "Deliver a webhook event" }).first().waitFor();
			const clock = async () => Date.parse((await control<{ now: string }>("GET", "/apis/arca/clock")).now);
			const start = await clock();
			target.respond = { status: 200, body: "" };
			await page().getByRole("button", { name: "Move to what is due next" }).click();
			await page()
				.getByRole("table", { name: "What ran" })
				.getByRole("cell", { name: "Deliver a webhook event" })
				.waitFor();
			expect((await clock()) - start).toBeGreaterThan(MINUTE_MS / 2);
			expect(target.received).toHaveLength(before + 2);
		});

		it("the clock advances by a duration", async () => {
			const clock = async () => Date.parse((await control<{ now: string }>("GET", "/apis/arca/clock")).now);
			const start = await clock();
			await page().getByRole("button", { name: "+ 1d" }).click();
			await expect.poll(clock).toBeGreaterThan(start + 86_000_000);
		});

		it("the clock moves to the next expiry of a key, and the page says that the key has expired", async () => {
			const { now } = await control<{ now: string }>("GET", "/apis/arca/clock");
			const expires_at = new Date(Date.parse(now) + 3_600_000).toISOString();
			await control("POST", "/apis/arca/keys", { name: "for an hour", expires_at });
			const due = page().getByRole("table", { name: "Due next" });
			await due.getByRole("row").filter({ hasText: "An API key expires" }).filter({ hasText: "for an hour" }).waitFor();
			// Other things may be due before.
			for (let moves = 0, hasExpired = false; moves < 10 && !hasExpired; moves++) {
				const moved = page().waitForResponse((response) => response.url().endsWith("/clock/next"));
				await page().getByRole("button", { name: "Move to what is due next" }).click();
				hasExpired = (await (await moved).text()).includes("for an hour");
			}
			const ran = page().getByRole("table", { name: "What ran" });
			await ran.getByText("for an hour").waitFor();
			const { now: after } = await control<{ now: string }>("GET", "/apis/arca/clock");
			expect(Date.parse(after)).toBeGreaterThanOrEqual(Date.parse(expires_at));
		});
	});

	describe("Two browsers", () => {
		it("a key that is created in one browser appears in the other by itself", async () => {
			const other = await sandbox.another();
			await other.goto(`${home}/settings/keys`);
			await other.getByRole("table", { name: "API keys" }).waitFor();
			await open("settings/keys");
			await page().getByRole("button", { name: "New API key" }).click();
			await dialog().getByLabel("Label").fill("made elsewhere");
			await dialog().getByLabel("users:read").check();
			await dialog().getByRole("button", { name: "Create" }).click();
			await other.getByText("made elsewhere").waitFor();
			await dialog().getByRole("button", { name: "I have stored it" }).click();
			await other.close();
		});

		it("a reset asks for confirmation and empties the API", async () => {
			await open("snapshots");
			await page().getByRole("button", { name: "Reset this API" }).click();
			await dialog().getByRole("button", { name: "Cancel" }).click();
			await dialog().waitFor({ state: "detached" });
			expect((await api("GET", "/tasks/1")).status).toBe(200);
			await page().getByRole("button", { name: "Reset this API" }).click();
			await dialog().getByRole("button", { name: "Empty it" }).click();
			await expect.poll(async () => (await api("GET", "/tasks/1")).status).toBe(401);
		});
	});
});
