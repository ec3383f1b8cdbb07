import { describe, expect, it } from "vitest";
import type { Notice } from "../src/shared/notices.ts";
import { readNotices } from "../src/shared/notices.ts";
import { staleAfter } from "../src/shared/stale.ts";

/** The notice that a page reads for an event of the stream. */
async function notice(event: string, data: object): Promise<Notice> {
	const text = `id: 7\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
	for await (const one of readNotices(new Blob([text]).stream())) return one;
	throw new Error("no notice");
}

describe("what a notice makes out of date", () => {
	it("a request that only reads does not make the pages read from the API again, because that would be the next such request", async () => {
		const read = await notice("request", { api: "arcus", method: "GET", operation: "webhookEndpoints.list" });
		expect(staleAfter(read)).not.toContain("vendor");
		expect(staleAfter(read)).toEqual(expect.arrayContaining(["requests", "limits", "analytics", "threads", "keys"]));
	});

	it("a request that writes does, no matter which key it has, and so does one that was refused before its operation was known", async () => {
		for (const operation of ["webhookEndpoints.create", null]) {
			const write = await notice("request", { api: "arcus", method: "POST", operation });
			expect(staleAfter(write)).toEqual(expect.arrayContaining(["vendor", "records", "worlds", "requests"]));
		}
	});

	it("a call of the control API makes out of date what belongs to its resource", async () => {
		expect(staleAfter(await notice("change", { api: "arca", operation: "faults.inject" }))).toEqual(["faults"]);
		expect(staleAfter(await notice("change", { api: null, operation: "unknown.call" }))).toEqual([]);
	});
});
