import { expect, it } from "vitest";
import { Arca } from "../../../src/arca/index.ts";
import { failureOf } from "../../support/scripted.ts";

it("the message of a failed connection gives the innermost reason, with and without a code", async () => {
	const apiKey = `arca_${"0123456789abcdef".repeat(4)}`;
	const messageFor = async (error: Error): Promise<string> => {
		const arca = new Arca({ apiKey, fetch: () => Promise.reject(error), rateLimit: false, maxRetries: 0 });
		return (await failureOf(arca.tasks.list(1))).message;
	};
	const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:4010"), { code: "ECONNREFUSED" });
	expect(await messageFor(new TypeError("fetch failed", { cause: refused }))).toContain(
		"ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:4010",
	);
	expect(await messageFor(new TypeError("fetch failed", { cause: new Error("bad port") }))).toContain(": bad port");
	expect(await messageFor(new TypeError("fetch failed"))).toContain(": fetch failed");
});
