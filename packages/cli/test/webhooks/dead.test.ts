import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInbox, createReceiver } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { systemDisk } from "@countersign/webhooks/internal";
import { fileInbox } from "@countersign/webhooks/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { thisMachine } from "../../src/shared/machine.ts";
import { load, prepareSaving, save } from "../../src/webhooks/saved.ts";
import { countersign } from "../machine.ts";

/** Whether this process may mount a small disk, and fill it. */
const canMount = (() => {
	const place = mkdtempSync(join(tmpdir(), "mount-"));
	const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", place]).status === 0;
	if (isMounted) spawnSync("umount", ["-l", place]);
	rmSync(place, { recursive: true });
	return isMounted;
})();

const webhooks = arcusWebhooks({ secrets: "whsec_of_dead_entries" });
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "dead-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function command(...args: string[]) {
	const { code, lines } = await countersign("webhooks", ...args);
	return { code, lines };
}

describe("dead entries", () => {
	it("countersign webhooks dead lists the dead entries of a file, retries and discards them", async () => {
		const file = join(folder, "inbox.log");
		const receiver = createReceiver({ webhooks, onError: () => {} });
		receiver.on("*", () => {
			throw new Error("no stock");
		});
		const storage = await fileInbox(file);
		const inbox = createInbox({ webhooks, receiver, storage, maxAttempts: 1, onError: () => {} });
		await inbox.start();
		for (const id of ["a", "b", "c", "d"]) {
			const body = JSON.stringify({ id, object: "event", type: "order.created", data: { object: {} } });
			await inbox.process({ body, headers: await webhooks.sign(body) });
		}
		await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(4));
		await inbox.stop();

		const listed = await command("dead", "--file", file, "--limit", "2");
		expect(listed.lines).toHaveLength(3);
		expect(listed.lines[0]).toMatch(/^arcus\.[0-9a-f]{8}:a {2}order\.created .*1 attempts: Error: no stock$/);
		expect(listed.lines[2]).toBe("4 dead, 0 waiting, 0 of these without a handler");
		const [id = ""] = listed.lines[0]!.split(" ");
		expect(await command("dead", "discard", "--file", file, "--id", id)).toEqual({
			code: 0,
			lines: [`${id} discarded`],
		});
		expect((await command("dead", "discard", "--file", file, "--id", id)).code).toBe(1);
		expect(await command("dead", "replay", "--file", file, "--all")).toEqual({ code: 0, lines: ["3 will be retried"] });
		expect((await command("dead", "--file", file)).lines).toEqual(["0 dead, 3 waiting, 0 of these without a handler"]);
	});

	it.each([
		[["dead"], /--file <file> or --database <url>/],
		[["dead", "remove", "--file", "x"], /list, replay or discard, but was remove/],
		[["dead", "replay", "--file", "x"], /--id <id> or --all/],
	])("countersign webhooks dead says what is missing in %j", async (args, message) => {
		const { code, err } = await countersign("webhooks", ...args);
		expect([code, err]).toEqual([2, expect.stringMatching(message)]);
	});
});

describe("saved deliveries", () => {
	it("a file of saved deliveries contains signatures but no bearer token or secret of the path, and only its owner can read it", async () => {
		const file = join(folder, "saved.jsonl");
		await prepareSaving(file, systemDisk);
		const headers = [
			["Authorization", "Bearer secret-one"],
			["X-Arca-Event", "task.created"],
			["Arcus-Signature", "t=1,v1=abc"],
		] as const;
		const body = new TextEncoder().encode("{}");
		const secretParts = { path: true, signatures: ["arcus-signature"] };
		await save(file, { at: 0, url: "/hooks/secret-two?key=secret-three", headers, body }, { secretParts }, systemDisk);
		expect(statSync(file).mode & 0o077).toBe(0);
		expect(readFileSync(file, "utf8")).not.toContain("secret-");
		expect(load(file, thisMachine)).toMatchObject([
			{
				url: "/hooks/redacted",
				headers: [
					["X-Arca-Event", "task.created"],
					["Arcus-Signature", "t=1,v1=abc"],
				],
			},
		]);
	});

	const saved = (text: string) =>
		`${JSON.stringify({ at: "2026-01-01T00:00:00Z", url: "/", headers: [], body: Buffer.from(text).toString("base64") })}\n`;
	const bodies = (file: string) => load(file, thisMachine).map(({ body }) => Buffer.from(body).toString());

	it("a file of saved deliveries can be read and continued after a crash has cut off its last line", async () => {
		const file = join(folder, "torn.jsonl");
		writeFileSync(file, saved("one") + saved("two").slice(0, 40));
		expect(bodies(file)).toEqual(["one"]);
		await prepareSaving(file, systemDisk);
		await save(file, { at: 0, url: "/", headers: [], body: Buffer.from("three") }, {}, systemDisk);
		expect(bodies(file)).toEqual(["one", "three"]);
		writeFileSync(file, saved("four").trim());
		await prepareSaving(file, systemDisk);
		await save(file, { at: 0, url: "/", headers: [], body: Buffer.from("five") }, {}, systemDisk);
		expect(bodies(file)).toEqual(["four", "five"]);
	});

	it.skipIf(!canMount)(
		"a file of saved deliveries is intact after the disk was full (skipped: needs the right to mount a tmpfs)",
		async () => {
			const small = mkdtempSync(join(tmpdir(), "full-"));
			expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]).status).toBe(0);
			try {
				const file = join(small, "saved.jsonl");
				writeFileSync(join(small, "ballast"), Buffer.alloc(30_000));
				await prepareSaving(file, systemDisk);
				let stored = 0;
				for (let index = 0; index < 30; index++) {
					if (index === 20) rmSync(join(small, "ballast"));
					const delivery = { at: 0, url: "/", headers: [], body: new Uint8Array(1_500) };
					stored += await save(file, delivery, {}, systemDisk).then(
						() => 1,
						() => 0,
					);
				}
				expect(stored).toBeLessThan(30);
				expect(load(file, thisMachine)).toHaveLength(stored);
			} finally {
				spawnSync("umount", ["-l", small]);
				rmSync(small, { recursive: true });
			}
		},
	);

	it("a file of saved deliveries that cannot be written is rejected at the start", async () => {
		const file = join(folder, "missing", "saved.jsonl");
		const secret = ["--secret", "whsec_test_placeholder"];
		const { code, err } = await countersign("webhooks", "listen", "--port", "0", "--save", file, ...secret);
		expect([code, err]).toEqual([2, expect.stringMatching(/--save .* cannot be written/)]);
	});
});
