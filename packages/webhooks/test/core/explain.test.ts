import { createHmac } from "node:crypto";
import { explain } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { describe, expect, it } from "vitest";

const RANDOM = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const SECRET = `whsec_${RANDOM}`;
const NOW = 1_780_000_000_000;
const T = String(NOW / 1000);
const SENT = '{"id":"e","type":"t","data":{"n":[1,{"a":"b"}]}}';
const webhooks = arcusWebhooks({ secrets: ["whsec_first", SECRET], now: () => NOW });
const header = (body: string | Uint8Array, { key = SECRET as string | Uint8Array, prefix = `${T}.`, t = T } = {}) => ({
	"arcus-signature": `t=${t},v1=${createHmac("sha256", key).update(prefix).update(body).digest("hex")}`,
});
const causes = async (received: string | Uint8Array, headers: Record<string, string>, verifier = webhooks) =>
	(await explain(verifier, received, headers)).causes;

describe("explain", () => {
	const pretty = JSON.stringify(JSON.parse(SENT), null, 2);
	const rows: [string, string | Uint8Array, Record<string, string>][] = [
		["the body was written anew, with white space", pretty, header(SENT)],
		["the body was written anew, without its white space", SENT, header(pretty)],
		[
			"the body was written anew, without blanks after colons and commas",
			SENT,
			header('{"id": "e", "type": "t", "data": {"n": [1, {"a": "b"}]}}'),
		],
		["the body lost a line feed at its end", SENT, header(`${SENT}\n`)],
		["the body gained a line feed at its end", `${SENT}\n`, header(SENT)],
		["the body lost its byte order mark", SENT, header(`\ufeff${SENT}`)],
		["the body gained a byte order mark", `\ufeff${SENT}`, header(SENT)],
		["line ends became CR LF", '{\r\n"a":1}', header('{\n"a":1}')],
		["the body is still base64", btoa(SENT), header(SENT)],
		["signed without the secret's prefix", SENT, header(SENT, { key: RANDOM })],
		["signed with the secret read as hex", SENT, header(SENT, { key: Buffer.from(RANDOM, "hex") })],
		["signed with the secret read as base64", SENT, header(SENT, { key: Buffer.from(RANDOM, "base64") })],
		["signed with the time in milliseconds", SENT, header(SENT, { prefix: `${T}000.` })],
		["signed without the timestamp", SENT, header(SENT, { prefix: "" })],
	];
	it.each(rows)("finds: %s", async (cause, received, headers) => {
		expect(await causes(received, headers)).toEqual([expect.stringContaining(cause)]);
		expect(await causes(received, headers)).toEqual([expect.stringContaining("Secret 2")]);
	});
	it("finds two mistakes at once", async () => {
		expect(await causes(pretty, header(SENT, { key: RANDOM }))).toEqual([
			"Secret 2 fits; signed without the secret's prefix; the body was written anew, with white space",
		]);
	});
	it("finds white space around the secret", async () => {
		const sloppy = arcusWebhooks({ secrets: `${SECRET}\n`, now: () => NOW });
		expect(await causes(SENT, header(SENT), sloppy)).toEqual(["Secret 1 fits; the secret has white space around it"]);
	});
	it("finds a window that is over or has not begun", async () => {
		const windows = (window: object) =>
			arcusWebhooks({ secrets: ["whsec_x", { secret: SECRET, ...window }], now: () => NOW, expiredGrace: 0 });
		expect(await causes(SENT, header(SENT), windows({ expiresAt: NOW - 1 }))).toEqual([
			expect.stringContaining("expired at 2026-"),
		]);
		expect(await causes(SENT, header(SENT), windows({ notBefore: NOW + 1 }))).toEqual([
			expect.stringContaining("only counts from"),
		]);
	});
	it("finds milliseconds and time zones in the timestamp", async () => {
		expect(await causes(SENT, header(SENT, { t: `${T}000` }))).toEqual(["The timestamp is in milliseconds."]);
		expect(await causes(SENT, header(SENT, { t: String(NOW / 1000 + 7200) }))).toEqual([
			expect.stringContaining("2 h away"),
		]);
	});
	it("finds nothing where there is nothing to find, and still gives advice for every code", async () => {
		const forged = await explain(webhooks, SENT, header(SENT, { key: "whsec_stranger" }));
		expect(forged).toMatchObject({ code: "signature_mismatch", causes: [], advice: expect.stringMatching(/secret/) });
		expect(await explain(webhooks, {} as string, {})).toMatchObject({
			code: "body_not_raw",
			advice: expect.stringContaining("express.raw"),
		});
		expect(await explain(webhooks, SENT, header(SENT))).toMatchObject({ code: "ok", causes: [] });
	});
	it("works for bytes that are no text, and for other schemes", async () => {
		const bytes = new Uint8Array([0xff, 0xfe]);
		expect(await causes(bytes, header(bytes, { prefix: "" }))).toEqual([
			expect.stringContaining("without the timestamp"),
		]);
		const standard = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now: () => NOW });
		const headers = await standard.sign(SENT);
		expect((await explain(standard, pretty, headers)).causes).toEqual([expect.stringContaining("written anew")]);
	});
	it("never repeats a secret", async () => {
		expect(JSON.stringify(await explain(webhooks, SENT, header(SENT, { key: RANDOM })))).not.toContain(RANDOM);
	});
	it("takes only verifiers of this package", async () => {
		await expect(explain({ check: webhooks.check }, SENT, {})).rejects.toThrow(TypeError);
	});
});
