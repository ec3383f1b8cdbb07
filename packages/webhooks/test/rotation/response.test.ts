import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { describe, expect, it } from "vitest";
import { memoryDocument } from "../../src/drivers/memory/secret-document.ts";
import type { RotationClient } from "../../src/rotation/client.ts";
import { InvalidRotationResponseError, type RotateOptions, rotateWebhookSecret } from "../../src/rotation/rotate.ts";
import { secretStore } from "../../src/rotation/secret-store.ts";
import type { StoredSecrets } from "../../src/rotation/state.ts";

const OLD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NEW = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

function clientThat(responds: () => unknown): RotationClient {
	const respond = async () => responds() as { secret: string; id: string };
	return {
		webhookEndpoints: {
			rotateSecret: respond,
			create: respond,
			retrieve: async (id) => ({ id, url: "https://example.com/", enabled_events: ["*"], status: "active" }),
			delete: async () => undefined,
		},
	};
}

async function begun() {
	const document = memoryDocument();
	const secrets = secretStore(document);
	await secrets.update(() => ({ secrets: [{ secret: OLD }] }));
	const rotate = (responds: () => unknown, options: Partial<RotateOptions> = {}) =>
		rotateWebhookSecret({ client: clientThat(responds), endpointId: "we_1", secrets, ...options });
	return { document, secrets, rotate };
}

const INVALID: readonly [string, unknown][] = [
	["an empty object", {}],
	["null", null],
	["nothing", undefined],
	["an empty text", ""],
	["a page", "<html>Bad gateway</html>"],
	["a list", []],
	["no secret", { secret: null }],
	["an empty secret", { secret: "" }],
	["blanks", { secret: "  \n" }],
	["the bare prefix", { secret: "whsec_" }],
	["the bare prefix with a line feed", { secret: "whsec_\n" }],
	["a number", { secret: 42 }],
	["an object", { secret: { value: NEW } }],
	["a list of secrets", { secret: [NEW] }],
	["a secret with a line feed", { secret: `${NEW}\n` }],
	["a secret after a space", { secret: ` ${NEW}` }],
	["a secret with a space inside", { secret: "whsec_a b" }],
	["a secret with NUL inside", { secret: "whsec_a\0b" }],
	["a secret that was redacted", { secret: "whsec_••••" }],
	["a secret that was starred", { secret: "whsec_********" }],
	["the word undefined", { secret: "undefined" }],
	["a secret of 10,000 characters", { secret: `whsec_${"a".repeat(10_000)}` }],
	["an envelope instead of its content", { data: { secret: NEW } }],
	["the same secret as before", { secret: OLD }],
];

describe.each(["in-place", "parallel"] as const)("a %s rotation whose response is", (strategy) => {
	it.each(INVALID)("%s: it is an InvalidRotationResponseError, and no secret changes", async (_name, response) => {
		const { secrets, rotate } = await begun();
		const webhooks = arcusWebhooks({ secrets });
		const made = typeof response === "object" && response !== null ? { id: "we_2", ...response } : response;
		const error: unknown = await rotate(() => made, { strategy }).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(InvalidRotationResponseError);
		expect(error).toMatchObject({ endpointId: "we_1", name: "InvalidRotationResponseError" });
		expect(String(error)).not.toContain(NEW.slice(6));
		expect(String(error)).not.toContain(OLD.slice(6));
		expect((await secrets.read()).secrets).toEqual([{ secret: OLD }]);
		const body = JSON.stringify({ id: "evt_1", object: "event", type: "webhook.test", data: { object: {} } });
		expect((await webhooks.check(body, await webhooks.sign(body, { secret: OLD }))).ok).toBe(true);
		// With a valid response the rotation succeeds, so it was not stuck.
		const result = await rotate(() => ({ id: "we_2", secret: NEW }), { strategy });
		expect(result.step).toBe("overlap");
		expect((await secrets.load()).map((one) => one.secret)).toEqual([NEW, OLD]);
	});
});

describe("rotation with two subscriptions", () => {
	it.each([[{}], [{ id: "" }], [{ id: 7 }], [{ id: null }], [{ id: "we_1" }]])(
		"a parallel rotation does not store a second subscription whose id is wrong: %j",
		async (id) => {
			const { secrets, rotate } = await begun();
			await expect(rotate(() => ({ secret: NEW, ...id }), { strategy: "parallel" })).rejects.toThrow(
				InvalidRotationResponseError,
			);
			expect((await secrets.read()).secrets).toEqual([{ secret: OLD }]);
		},
	);
});

describe("a rotation with the verifier at hand", () => {
	it("a rotation with the verifier at hand does not store a secret that the verifier would reject", async () => {
		const { secrets, rotate } = await begun();
		const webhooks = standardWebhooks({ secrets });
		const rejected = rotate(() => ({ secret: "whsec_not-base64!" }), { webhooks });
		await expect(rejected).rejects.toThrow(/the verifier rejects its `secret`/);
		expect((await secrets.read()).secrets).toEqual([{ secret: OLD }]);
		expect((await rotate(() => ({ secret: NEW }), { webhooks })).step).toBe("overlap");
	});
});

describe("the secret store writes nothing that would break receivers", () => {
	it.each<[string, unknown]>([
		["an empty secret", { secrets: [{ secret: "" }] }],
		["a bare prefix", { secrets: [{ secret: OLD }, { secret: "whsec_" }] }],
		["no secret", { secrets: [{}] }],
		["null among the secrets", { secrets: [null] }],
		["a string as the list", { secrets: OLD }],
		["nothing", undefined],
		["a promise", Promise.resolve({ secrets: [] })],
		["a window that ends before it begins", { secrets: [{ secret: OLD, notBefore: 2, expiresAt: 1 }] }],
		["a window that is not a number", { secrets: [{ secret: OLD, expiresAt: Number.NaN }] }],
		["a window that is a string", { secrets: [{ secret: OLD, notBefore: "2026" }] }],
	])("%s causes a TypeError", async (_name, state) => {
		const { document, secrets } = await begun();
		const before = await document.read();
		const error: unknown = await secrets.update(() => state as StoredSecrets).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TypeError);
		expect(String(error)).not.toContain(OLD);
		expect(await document.read()).toEqual(before);
	});
});
