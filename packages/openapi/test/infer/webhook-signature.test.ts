import { describe, expect, it } from "vitest";
import { extensionProblems } from "../../src/document/extensions.ts";
import type { JsonObject } from "../../src/document/load.ts";
import { Look } from "../../src/infer/look.ts";
import { inferWebhookSignature } from "../../src/infer/webhook-signature.ts";

const header = (name: string, more: object = {}): object => ({
	name,
	in: "header",
	schema: { type: "string" },
	...more,
});
const infer = (parameters: readonly object[], description = "", more: object = {}) =>
	inferWebhookSignature(
		new Look({
			info: { title: "T", version: "1", description },
			webhooks: { "order.created": { post: { parameters, requestBody: {} } } },
			...more,
		} as unknown as JsonObject),
	);

describe("how webhooks are signed", () => {
	it("three headers are Standard Webhooks", () => {
		const headers = ["webhook-id", "Webhook-Timestamp", "webhook-signature"].map((name) => header(name));
		expect(infer(headers)).toMatchObject({ value: { scheme: "standard-webhooks" }, confidence: "high" });
		expect(infer(headers.slice(1))?.value).toMatchObject({ scheme: "hmac" });
	});

	it("descriptions that name the three headers are Standard Webhooks, less surely", () => {
		const text = "Verify each delivery with the headers `svix-id`, `svix-timestamp` and `svix-signature`.";
		expect(infer([], text)).toMatchObject({ value: { scheme: "standard-webhooks" }, confidence: "medium" });
	});

	it("a header with an example says algorithm, prefix and encoding", () => {
		const example = `sha256=${"0a".repeat(32)}`;
		const signed = [header("X-Hub-Signature", { example: "sha1=aa" }), header("X-Hub-Signature-256", { example })];
		expect(infer(signed)).toMatchObject({
			value: { scheme: "hmac", header: "X-Hub-Signature-256", algorithm: "sha256", encoding: "hex", prefix: "sha256=" },
			confidence: "high",
		});
	});

	it("a header in shared components is found", () => {
		const components = {
			parameters: { Signed: header("X-Sig", { name: "X-Acme-Signature", description: "Base64 HMAC SHA512." }) },
		};
		expect(infer([{ $ref: "#/components/parameters/Signed" }], "", { components })).toMatchObject({
			value: { header: "X-Acme-Signature", algorithm: "sha512", encoding: "base64" },
			confidence: "high",
		});
	});

	it("a time is signed if the document shows what is signed, and not applied if it doesn't", () => {
		const headers = [header("X-Signature"), header("X-Timestamp")];
		const text = "The signature is the hex HMAC SHA-256 of `{timestamp}.{body}`.";
		expect(infer(headers, text)).toMatchObject({
			value: { header: "X-Signature", timestampHeader: "X-Timestamp" },
			confidence: "high",
		});
		expect(infer(headers, "The signature is the hex HMAC SHA-256.")).toMatchObject({ confidence: "low" });
	});

	it("a header that only a description mentions is found", () => {
		expect(infer([], "We sign the body: `Acme-Signature` is its HMAC-SHA256 in base64.")).toMatchObject({
			value: { scheme: "hmac", header: "Acme-Signature", algorithm: "sha256", encoding: "base64" },
			confidence: "high",
		});
		expect(infer([header("X-Signature")])).toMatchObject({ confidence: "low" });
	});

	it("nothing is concluded without webhooks, without a sign of signatures, or if the document says it", () => {
		expect(infer([header("X-Request-Id")], "Signed up users get webhooks.")).toBeUndefined();
		expect(infer([header("X-Signature")], "", { webhooks: {} })).toBeUndefined();
		expect(
			infer([header("X-Signature")], "", { "x-webhook-signature": { scheme: "standard-webhooks" } }),
		).toBeUndefined();
	});

	it("what is inferred is valid, and what is not valid is refused at its place", () => {
		expect(extensionProblems("x-webhook-signature", infer([header("X-Signature")])?.value)).toEqual([]);
		const places = (value: unknown): string[] =>
			extensionProblems("x-webhook-signature", value).map(({ message }) => message);
		const hmac = { scheme: "hmac", header: "X-S" };
		expect(places(hmac)).toEqual([]);
		expect(places({ scheme: "standard-webhooks", header: "X-S" }).join()).toContain("header");
		expect(places({ scheme: "hmac" }).join()).toContain("header");
		expect(places({ ...hmac, header: "a b" }).join()).toContain(".header");
		expect(places({ ...hmac, algorithm: "md5" }).join()).toContain("sha1, sha256");
		expect(places({ ...hmac, encoding: "utf8" }).join()).toContain("hex, base64");
		expect(places({ ...hmac, extra: 1 }).join()).toContain("extra");
	});
});
