import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInbox, createReceiver } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { fileInbox } from "@countersign/webhooks/node";
import { afterEach, beforeEach, expect, it } from "vitest";
import { countersign } from "../machine.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "inboxes-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An inbox in a file, with one entry that nobody works on. */
async function abandonedInbox(): Promise<string> {
	const file = join(folder, "inbox.log");
	const webhooks = arcusWebhooks({ secrets: "whsec_test_old_secret_of_a_service_01234" });
	const receiver = createReceiver({ webhooks, onError: () => {} });
	receiver.on("*", () => {});
	const inbox = createInbox({ webhooks, receiver, storage: await fileInbox(file), onError: () => {} });
	const body = JSON.stringify({ id: "one", object: "event", type: "order.confirmed", data: { object: {} } });
	await inbox.process({ body, headers: await webhooks.sign(body) });
	await inbox.stop();
	return file;
}

it("countersign webhooks inboxes lists abandoned inboxes, and adopts their entries under another name", async () => {
	const file = await abandonedInbox();
	const command = (...args: string[]) => countersign("webhooks", "inboxes", ...args, "--file", file);
	const { lines } = await command();
	const [name = ""] = lines[0]!.split(" ");
	expect(lines).toEqual([`${name}  1 waiting, 0 dead`]);
	const adopted = await command("adopt", name, "--into", "orders");
	expect([adopted.code, adopted.lines]).toEqual([0, [`1 entries of ${name} now belong to orders`]]);
	expect((await command()).lines).toEqual(["orders  1 waiting, 0 dead"]);
	const again = await command("adopt", name);
	expect([again.code, again.err]).toEqual([2, expect.stringContaining("requires two names")]);
});

it.each([
	[["--file", "typo"], "--file typo does not exist."],
	[["rename", "--file", "x"], "[action] must be list or adopt, but was rename."],
	[["list", "orders", "--file", "x"], "requires two names, and list takes none"],
])("countersign webhooks inboxes %j fails with a usage error that says what is wrong", async (args, message) => {
	const { code, err } = await countersign("webhooks", "inboxes", ...args);
	expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
