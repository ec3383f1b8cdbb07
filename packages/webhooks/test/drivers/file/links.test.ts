import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { fileDocument, fileInbox } from "@countersign/webhooks/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Disk, systemDisk } from "../../../src/drivers/file/disk.ts";
import { inboxOn } from "../../inbox/cases.ts";
import { delivery } from "../../receiver/helpers.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "links-"));
	mkdirSync(join(folder, "volume"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A disk that records the paths it is given. */
function recording() {
	const paths: string[] = [];
	const methods = Object.entries(systemDisk).map(([name, method]) => {
		const recorded = (...given: unknown[]) => {
			if (name !== "follow") paths.push(String(given[0]));
			return (method as (...given: unknown[]) => unknown)(...given);
		};
		return [name, recorded] as const;
	});
	return { disk: Object.fromEntries(methods) as unknown as Disk, paths };
}

describe("files behind links", () => {
	it("an inbox whose file is a link stores its entries where the link leads, and the link stays", async () => {
		const [link, target] = [join(folder, "inbox.log"), join(folder, "volume", "inbox.log")];
		symlinkSync(join("volume", "inbox.log"), link);
		for (const path of [link, target]) {
			const storage = await fileInbox(path, { compactAt: 1 });
			await expect(fileInbox(path === link ? target : link)).rejects.toThrow("has this inbox open");
			const { inbox } = await inboxOn(storage, () => {});
			expect((await inbox.process(await delivery(path))).status).toBe(200);
			await inbox.stop();
		}
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
		const storage = await fileInbox(target);
		expect(await storage.counts()).toMatchObject({ waiting: 2 });
		await storage.close();
	});

	it("a document whose file is a link is written where the link leads, and the link stays", async () => {
		const [link, target] = [join(folder, "secrets.json"), join(folder, "volume", "secrets.json")];
		symlinkSync(target, link);
		const document = fileDocument(link);
		expect(await document.replace("one", undefined)).toBe(true);
		expect(await document.replace("two", (await document.read())?.version)).toBe(true);
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
		expect(readFileSync(target, "utf8")).toBe("two");
	});

	it("a link that leads in a circle is an error", async () => {
		symlinkSync("b.log", join(folder, "a.log"));
		symlinkSync("a.log", join(folder, "b.log"));
		await expect(fileInbox(join(folder, "a.log"))).rejects.toMatchObject({ code: "ELOOP" });
	});
});

describe("relative paths", () => {
	it("an inbox and a document keep to their file when the program changes its working directory", async () => {
		const { disk, paths } = recording();
		const path = relative(process.cwd(), join(folder, "inbox.log"));
		const storage = await fileInbox(path, { disk, compactAt: 1 });
		const { inbox } = await inboxOn(storage, () => {});
		expect((await inbox.process(await delivery("e1"))).status).toBe(200);
		await inbox.stop();
		const document = fileDocument(`${path}.json`, { disk });
		await document.replace("{}", (await document.read())?.version);
		expect(paths.length).toBeGreaterThan(20);
		expect(paths.filter((one) => !isAbsolute(one))).toEqual([]);
	});
});
