import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memoryInbox } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { type FileInboxOptions, fileInbox } from "@countersign/webhooks/node";
import { type BullQueue, bullmqInbox } from "@countersign/webhooks/redis";
import { describe, expect, it } from "vitest";
import { realClock } from "../../src/core/clock.ts";
import { backgroundOf } from "../../src/drivers/file/background.ts";

const INVALID = [Number.NaN, -1, "5", null, {}];

describe("numbers in options", () => {
	it.each(["ttl", "maxFinished", "compactAt", "waitForLock", "lockTimeout"])(
		"a file inbox rejects an invalid %s, and creates no file",
		async (name) => {
			const folder = mkdtempSync(join(tmpdir(), "options-"));
			const open = (value: unknown) => fileInbox(join(folder, "inbox.log"), { [name]: value } as FileInboxOptions);
			for (const value of [...INVALID, ...(["compactAt", "lockTimeout"].includes(name) ? [0] : [])])
				await expect(open(value)).rejects.toThrow(`fileInbox: \`${name}\` must be a number of at least`);
			expect(readdirSync(folder)).toEqual([]);
			const storage = await open(Number.POSITIVE_INFINITY);
			await storage.close();
			rmSync(folder, { recursive: true });
		},
	);

	it.each(["ttl", "maxFinished"])("an inbox in memory and one on BullMQ reject an invalid %s", (name) => {
		for (const value of INVALID) {
			expect(() => memoryInbox({ [name]: value })).toThrow(TypeError);
			expect(() => bullmqInbox({ queue: {} as BullQueue, [name]: value })).toThrow(TypeError);
		}
	});

	it.each(["ttl", "staleIfError", "refreshInterval", "maxHold", "maxHeld", "timeout"])(
		"a verifier rejects an invalid secretCache.%s",
		(name) => {
			for (const value of INVALID)
				expect(() => arcusWebhooks({ secrets: () => "whsec_1", secretCache: { [name]: value } })).toThrow(
					`secretCache.${name} must be a number`,
				);
		},
	);

	it("a timer without an end does not fire", async () => {
		let fired = 0;
		const cancel = backgroundOf(realClock).after(Number.POSITIVE_INFINITY, () => {
			fired++;
		});
		await new Promise((resolve) => setTimeout(resolve, 20));
		cancel();
		expect(fired).toBe(0);
	});
});
