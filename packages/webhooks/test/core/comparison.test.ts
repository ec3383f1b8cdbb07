import type crypto from "node:crypto";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { afterEach, describe, expect, it, vi } from "vitest";

// Spies on the comparison of Node.js: its calls prove what no time measurement could.
vi.mock("node:crypto", async (original) => {
	const real = await original<typeof crypto>();
	return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual), createHmac: vi.fn(real.createHmac) };
});
const { createHmac, timingSafeEqual } = await import("node:crypto");
const compared = vi.mocked(timingSafeEqual);
const hashed = vi.mocked(createHmac);

const NOW = 1_780_000_000_000;
const BODY = '{"id":"e","type":"t"}';
const secrets = ["whsec_a", "whsec_b", "whsec_c"];
const webhooks = arcusWebhooks({ secrets, now: () => NOW });
const sign = async (secret: string) => (await webhooks.sign(BODY, { secret }))["Arcus-Signature"]!.slice(-64);
const wrong = ["0", "1", "2", "f"].map((digit) => digit.repeat(64));

describe("the comparison of signatures", () => {
	afterEach(() => void vi.clearAllMocks());

	it("a verifier compares every candidate with every secret, even after a match", async () => {
		for (const secret of secrets) {
			const right = await sign(secret);
			for (let place = 0; place <= wrong.length; place++) {
				const candidates = [...wrong.slice(0, place), right, ...wrong.slice(place)];
				vi.clearAllMocks();
				const header = `t=${NOW / 1000},${candidates.map((candidate) => `v1=${candidate}`).join(",")}`;
				expect((await webhooks.check(BODY, { "arcus-signature": header }, { parse: false })).ok).toBe(true);
				expect(compared).toHaveBeenCalledTimes(candidates.length * secrets.length);
			}
		}
	});
	it("a verifier computes as many hashes for a forged delivery as for a genuine one", async () => {
		const right = await sign(secrets[0]!);
		const costs = [];
		for (const candidate of [right, wrong[0]!]) {
			await webhooks.check(BODY, { "arcus-signature": `t=${NOW / 1000},v1=${right}` }, { parse: false });
			vi.clearAllMocks();
			await webhooks.check(BODY, { "arcus-signature": `t=${NOW / 1000},v1=${candidate}` }, { parse: false });
			costs.push([hashed.mock.calls.length, compared.mock.calls.length]);
		}
		expect(costs[0]).toEqual(costs[1]);
	});
	it("a verifier never compares values of different lengths, or text that is not a digest", async () => {
		const right = await sign(secrets[0]!);
		vi.clearAllMocks();
		for (const junk of [
			"",
			"0",
			right.slice(1),
			`${right}0`,
			right.toUpperCase(),
			`${right.slice(0, 63)}\u00e9`,
			`${right}=junk`,
		])
			await webhooks.check(BODY, { "arcus-signature": `t=${NOW / 1000},v1=${junk},v1=${wrong[0]}` });
		for (const [expected, candidate] of compared.mock.calls) expect(candidate.byteLength).toBe(expected.byteLength);
		expect(compared).toHaveBeenCalledTimes(7 * secrets.length);
	});
	it("a verifier computes no hash until size, header and time are valid", async () => {
		const right = await sign(secrets[0]!);
		vi.clearAllMocks();
		const small = arcusWebhooks({ secrets, maxBodyBytes: 5, now: () => NOW });
		await small.check(BODY, { "arcus-signature": `t=${NOW / 1000},v1=${right}` });
		await webhooks.check(BODY, {});
		await webhooks.check(BODY, { "arcus-signature": "t=1" });
		await webhooks.check(BODY, { "arcus-signature": `t=1,v1=${right}` });
		expect(hashed).not.toHaveBeenCalled();
	});
});
