import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { Arca } from "../../src/arca/index.ts";
import { Deskflow } from "../../src/deskflow/index.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { arcusWith, failureOf, type Line, scripted } from "../support/scripted.ts";

interface DocumentedError {
	readonly status: number;
	readonly code?: string;
	readonly when?: string;
}

function errorsOf(provider: string): DocumentedError[] {
	const { paths } = createRequire(import.meta.url)(`@countersign/openapi/${provider}.json`) as {
		paths: Record<string, Record<string, { "x-errors"?: DocumentedError[] }>>;
	};
	const operations = Object.values(paths).flatMap((item) => Object.values(item));
	const found = operations.flatMap((operation) => operation["x-errors"] ?? []);
	const general: DocumentedError[] = [401, 403, 404, 409, 422, 429, 500, 503].map((status) => ({
		status,
		code: `code_${status}`,
	}));
	return [...new Map([...found, ...general].map((one) => [`${one.status} ${one.code} ${one.when}`, one])).values()];
}

/** What a vendor could write for an error: a sentence with and without a period, the code again, the wait, untidy text. */
function hintsOf({ code, when }: DocumentedError): (string | undefined)[] {
	const text = when ?? "it cannot be done";
	return [
		undefined,
		code,
		text,
		`${text}.`,
		`${text}..`,
		` ${text} .\n`,
		"Wait 30 seconds.",
		"name is required.",
		"Why?",
	];
}

const CLIENTS = {
	arcus: {
		call: (line: Line) => arcusWith({ ...scripted(line), maxRetries: 0 }).orders.retrieve("o1"),
		body: (code: string | undefined, hint: string | undefined) => ({
			error: code,
			code,
			hint,
			param: "name",
			request_id: "req_1",
		}),
	},
	arca: {
		call: (line: Line) =>
			new Arca({
				...scripted(line),
				apiKey: `arca_${"0".repeat(64)}`,
				maxRetries: 0,
				clock: fakeClock(),
				rateLimit: false,
			}).tasks.retrieve(1),
		body: (code: string | undefined, hint: string | undefined) => ({ error: hint ?? code, retryAfter: 30 }),
	},
	deskflow: {
		call: (line: Line) => {
			const access = {
				apiKey: "key",
				apiSecret: "test-secret-of-deskflow",
				store: "shop",
				baseUrl: "https://shop.example",
			};
			return new Deskflow({
				...scripted(line),
				...access,
				maxRetries: 0,
				clock: fakeClock(),
				rateLimit: false,
			}).orders.retrieve("1");
		},
		body: (code: string | undefined, message: string | undefined) => ({ error: { code, message, param: "name" } }),
	},
} as const;

/** Sentences and clauses of a message that occur twice. */
function repeated(message: string): string[] {
	const parts = message.split(/[.:?!]\s|\s\[/).map((part) => part.toLowerCase().replace(/[\s.]+$/, ""));
	return parts.filter((part, at) => part !== "" && parts.indexOf(part) !== at);
}

describe.each(Object.entries(CLIENTS))("the message of an error of %s", (provider, { call, body }) => {
	it("a message has one clean sentence for each fact, for every documented code", async () => {
		const errors = errorsOf(provider);
		expect(errors.length).toBeGreaterThan(5);
		for (const documented of errors)
			for (const hint of hintsOf(documented)) {
				const line = [documented.status, body(documented.code, hint), { "retry-after": "30" }] as const;
				const { message } = await failureOf(call(line));
				expect(message).not.toMatch(/\.\.|\s\s|\s[.,:;]|[.,:;]{2}|\n|\.$/);
				expect([message, repeated(message)]).toEqual([message, []]);
				expect(message.match(/\b30\b/g)?.length ?? 0).toBeLessThan(2);
				expect(message.match(/\bname\b/g)?.length ?? 0).toBeLessThan(2);
			}
	}, 60_000);
});

describe("an error that the key explains", () => {
	const refused = (options: object, line: Line) =>
		failureOf(arcusWith({ ...scripted(line), ...options }).orders.retrieve("o1"));
	const unknown: Line = [401, { error: "invalid_api_key", code: "invalid_api_key", hint: "The key is unknown." }];
	const missing: Line = [404, { error: "not_found", code: "not_found", hint: "No such order." }];
	const TEST_KEY = "ark_test_ent_acme_plantedKeyOfTheTest0123456789";

	it("a 401 names the mode of the key and where it was sent", async () => {
		const { message } = await refused({ apiKey: TEST_KEY, baseUrl: "https://api.arcuserp.com/v1" }, unknown);
		expect(message).toMatch(/unknown\. The key is a test key and was sent to api\.arcuserp\.com: check/);
	});
	it("a 404 says which data the key can see", async () => {
		const { message } = await refused({ apiKey: TEST_KEY }, missing);
		expect(message).toMatch(/No such order\. The key is a test key, which sees only test data of its own entity$/);
	});
	it.each([
		["https://sandbox.example.com/v1", "live", "test"],
		["https://live-api.example.com/v1", "test", "live"],
	])("a base URL like %s is not for a %s key", async (baseUrl, mode, other) => {
		const apiKey = `ark_${mode}_ent_acme_plantedKeyOfTheTest0123456789`;
		const { message } = await refused({ apiKey, baseUrl }, missing);
		expect(message).toContain(`is for ${other} keys: check ARCUS_BASE_URL`);
	});
	it("an error names the other entity of a key, unless the ids cannot be compared", async () => {
		for (const line of [unknown, missing, [403, { code: "forbidden" }] as Line]) {
			const { message } = await refused({ entityId: "ent_wss" }, line);
			expect(message).toContain("The key belongs to entity ent_acme, but the call is for entity ent_wss");
		}
		for (const options of [{ entityId: "ent_acme" }, { entityId: "5f3a" }, { entityId: "ent_wss", pathStyle: "flat" }])
			expect((await refused(options, missing)).message).not.toContain("belongs to entity");
	});
	it.each(["https://api.shop.live/v1", "https://contest.example/v1", "https://delivery.example/v1"])(
		"%s does not show a mode",
		async (baseUrl) => {
			for (const mode of ["live", "test"]) {
				const apiKey = `ark_${mode}_ent_acme_plantedKeyOfTheTest0123456789`;
				expect((await refused({ apiKey, baseUrl }, missing)).message).not.toContain("ARCUS_BASE_URL");
			}
		},
	);
	it("no message contains the key", async () => {
		for (const line of [unknown, missing])
			expect((await refused({ entityId: "ent_wss" }, line)).message).not.toContain("planted");
	});
});
