import { gzipSync } from "node:zlib";
import { WebhookVerificationError } from "@countersign/webhooks";
import { describe, expect, it } from "vitest";
import { bytes, genuine, hint, LIMIT, mounted, mountedAt, order, PATH_SECRET } from "./mount.ts";
import { hints, mounts, streams } from "./mounts.ts";
import { sendInPieces, sendWithoutEnd } from "./wire.ts";

describe.each(Object.entries(mounts))("%s", (name, mount) => {
	it("an adapter responds with 200 to a genuine delivery and its repetition, and handles it once", async () => {
		const { deliver, handled } = await mounted(mount);
		const headers = await genuine(order);
		expect(await deliver(order, headers)).toEqual({ status: 200, body: { received: true } });
		expect(await deliver(order, headers)).toEqual({ status: 200, body: { received: true } });
		expect(handled).toHaveLength(1);
	});

	it("an adapter refuses a delivery whose body was changed", async () => {
		const { deliver, handled } = await mounted(mount);
		const forged = bytes('{"type":"order.paid","data":{"id":2}}');
		expect(await deliver(forged, await genuine(order))).toEqual({
			status: 400,
			body: { error: "signature_mismatch" },
		});
		expect(handled).toEqual([]);
	});

	it("an adapter verifies a byte order mark, a lone carriage return and U+2028 as they were sent", async () => {
		const { deliver, handled } = await mounted(mount);
		const odd = bytes('\uFEFF{"type":\r"order.paid","note":"\u2028 é"}\r');
		expect((await deliver(odd, await genuine(odd))).status).toBe(200);
		expect(handled).toHaveLength(1);
	});

	it("an adapter verifies bytes that are not UTF-8 unchanged: the signature is valid, and only the JSON is not", async () => {
		const { deliver } = await mounted(mount);
		const odd = Uint8Array.from([...bytes('{"type":"'), 0xff, ...bytes('"}')]);
		expect(await deliver(odd, await genuine(odd))).toEqual({ status: 400, body: { error: "invalid_json" } });
	});

	it("an adapter refuses a body that a parser has read before it", async () => {
		const { deliver, handled } = await mounted(mount, true);
		expect(await deliver(order, await genuine(order))).toEqual({ status: 400, body: { error: "body_not_raw" } });
		expect(handled).toEqual([]);
	});

	it("an adapter tells the operator, and not the sender, what to change if a parser has read the body", async () => {
		const { deliver, errors, notices } = await mounted(mount, true);
		expect(await deliver(order, await genuine(order))).toEqual({ status: 400, body: { error: "body_not_raw" } });
		expect(errors).toEqual([expect.any(WebhookVerificationError)]);
		const { code, message } = errors[0] as WebhookVerificationError;
		expect(code).toBe("body_not_raw");
		expect(message).toContain(hints[name]);
		expect(notices).toEqual([{ kind: "refused", refusal: { ok: false, code, message } }]);
	});

	it("an adapter does not mention parsers when a delivery is forged", async () => {
		const { deliver, errors, notices } = await mounted(mount);
		await deliver(bytes("{}"), await genuine(order));
		expect(errors).toEqual([]);
		expect(JSON.stringify(notices)).toContain("signature_mismatch");
		expect(JSON.stringify(notices)).not.toContain(hints[name]);
	});

	it("an adapter responds with 413 to a body over the limit", async () => {
		const { deliver, handled } = await mounted(mount);
		const large = new Uint8Array(LIMIT * 64).fill(0x20);
		expect(await deliver(large, await genuine(large))).toEqual({ status: 413, body: { error: "body_too_large" } });
		expect(handled).toEqual([]);
	});

	it("an adapter verifies a body of undeclared length whose pieces end in the middle of characters", async () => {
		const { deliver, handled } = await mounted(mount);
		if (deliver.url === undefined) return;
		const odd = bytes('{"type":"order.paid","note":"ééé\u2028\u{1f600}"}');
		expect(await sendInPieces(deliver.url, odd, await genuine(odd))).toMatchObject({ status: 200 });
		expect(handled).toHaveLength(1);
	});

	it("an adapter responds with 415 to a body that was compressed after it was signed", async () => {
		const { deliver, handled } = await mounted(mount);
		const headers = { ...(await genuine(order)), "content-encoding": "gzip" };
		const compressed = new Uint8Array(gzipSync(order));
		expect(await deliver(compressed, headers)).toEqual({ status: 415, body: { error: "body_not_raw" } });
		expect(handled).toEqual([]);
	});

	it("an adapter verifies a secret in the URL of the request", async () => {
		const right = await mountedAt(mount, `/hooks/${PATH_SECRET}`);
		expect((await right(hint, { "content-type": "application/json" })).status).toBe(200);
		const wrong = await mountedAt(mount, "/hooks/dfs_00000000000000000000000000000000");
		expect(await wrong(hint, { "content-type": "application/json" })).toEqual({
			status: 400,
			body: { error: "signature_mismatch" },
		});
	});
});

describe.each(streams)("%s, while a body arrives", (_name, mount) => {
	it("an adapter abandons a body over the limit, responds with 413 and releases the connection", async () => {
		const { deliver, handled } = await mounted(mount);
		const { status, sent } = await sendWithoutEnd(deliver.url as string, await genuine(order), 64 * 1_048_576);
		expect(status).toBe(413);
		expect(sent).toBeLessThan(8 * 1_048_576);
		expect(handled).toEqual([]);
	});
});
