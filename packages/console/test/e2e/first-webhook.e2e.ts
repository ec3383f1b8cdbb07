import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/src/program.ts";
import { thisMachine } from "../../../cli/src/shared/machine.ts";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

describe.skipIf(whyNot !== undefined)(`the first steps in the console${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	let stop = (): void => {};
	beforeAll(async () => {
		sandbox = await openSandbox(["arcus"]);
	});
	afterAll(async () => {
		stop();
		await sandbox?.close();
	});

	it("the first page sends a first request and registers the listener, whose command prints the first webhook", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/keys"));
		const steps = page.getByRole("group", { name: "First steps" });
		await steps.getByRole("button", { name: "Send it" }).click();
		await steps.getByText("200:").waitFor();
		await steps.getByRole("button", { name: "Register the listener" }).click();
		const command = steps.getByLabel("Command of the listener");
		await command.filter({ hasText: "whsec_" }).waitFor();
		const printed: string[] = [];
		const stopped = new Promise<void>((resolve) => {
			stop = resolve;
		});
		const print = (text: string) => void printed.push(text);
		const args = (await command.textContent())?.replace("npx countersign ", "").split(" ") ?? [];
		const listening = run(args, { ...thisMachine, print, warn: print, stopped: () => stopped }, "0.0.0");
		await expect.poll(() => printed.join("\n")).toContain("4020");
		await steps.getByRole("button", { name: "Send a test event" }).click();
		await steps.getByText("The receiver accepted it with 200").waitFor();
		await expect.poll(() => printed.join("\n")).toContain("webhook.test");
		await visit(page, sandbox.address("developers/webhooks"));
		await page.getByText("1 of 1").waitFor();
		await visit(page, sandbox.address("developers/keys"));
		await page.getByRole("table", { name: "API keys" }).waitFor();
		expect(await steps.count()).toBe(0);
		stop();
		expect(await listening).toBe(0);
	});
});
