import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createValidator } from "../../src/core/index.ts";
import { ConnectionError, ResponseValidationError, TransportError, UnexpectedResponseError } from "../../src/index.ts";
import { arcusWith, failureOf, KEY, scripted } from "../support/scripted.ts";

const SECRET = `whsec_${"5ec7e7".repeat(8)}`;
const NEW_KEY = "ark_live_ent_acme_brandNewKeyShownOnce0123456789";
const PLANTED = [SECRET, NEW_KEY, KEY];

/** Returns everything that a program may print or store about a value, including its hidden properties and causes. */
function everything(value: unknown): string {
	const parts: string[] = [];
	for (let at: unknown = value, depth = 0; at !== undefined && depth < 6; depth++) {
		parts.push(inspect(at, { depth: 9, showHidden: true }), String(at));
		if (!(at instanceof Error)) break;
		parts.push(JSON.stringify(at), JSON.stringify(Object.getOwnPropertyDescriptors(at)), at.stack ?? "", at.message);
		at = at.cause;
	}
	return parts.join("\n");
}

function expectClean(value: unknown): void {
	const text = everything(value);
	for (const secret of PLANTED)
		for (let length = secret.length; length > 18; length--) expect(text).not.toContain(secret.slice(0, length));
}

/** Puts the key at every offset around the places where texts are usually cut. */
const page = (offset: number): string => `<html>${"x".repeat(offset)}authorization: Bearer ${KEY}</html>`;

describe("echoed requests", () => {
	it.each([0, 100, 150, 160, 170, 180, 190, 470])(
		"a 2xx response that echoes the request shows no part of the key, at offset %i",
		async (offset) => {
			for (const type of ["text/html", "application/json"]) {
				const { transport } = scripted([200, page(offset), { "content-type": type }]);
				const error = await failureOf(arcusWith({ transport, maxRetries: 0 }).orders.retrieve("o1"));
				expect([ConnectionError, UnexpectedResponseError].some((Class) => error instanceof Class)).toBe(true);
				expectClean(error);
			}
		},
	);
});

describe("secrets in responses", () => {
	it("a secret appears in no message if the response was cut off", async () => {
		const whole = JSON.stringify({ id: "w1", secret: SECRET, url: "https://example.com" });
		for (let cut = 1; cut < whole.length; cut += 3) {
			const { transport } = scripted([201, whole.slice(0, cut), { "content-type": "application/json" }]);
			const arcus = arcusWith({ transport, maxRetries: 0 });
			expectClean(await failureOf(arcus.webhookEndpoints.create({ url: "https://example.com" })));
		}
	});

	it("a created secret is not printed by a strict validation failure, and can still be read from it", async () => {
		const body = { object: "api_key", id: 7, key: NEW_KEY };
		const { transport } = scripted([201, body]);
		const arcus = arcusWith({ transport, validate: "strict" });
		const create = arcus.apiKeys.create({ name: "n", mode: "test", scopes: [] });
		const error = await failureOf<ResponseValidationError>(create);
		expect(error).toBeInstanceOf(ResponseValidationError);
		expectClean(error);
		expect(error.body).toEqual(body);
	});

	it("a created secret appears neither in log lines nor in the counted differences of a validation that warns, whatever a schema says", async () => {
		const lines: string[] = [];
		const schemas = {
			createValidator,
			responses: {
				"webhookEndpoints.rotateSecret": () => ({
					"~standard": {
						validate: (value: unknown) => ({
							issues: [{ message: `not allowed: ${JSON.stringify(value)}`, path: [SECRET] }],
						}),
					},
				}),
			},
		};
		const warn = (line: string) => void lines.push(line);
		const { transport } = scripted([200, { webhook_id: "w1", secret: SECRET }]);
		const arcus = arcusWith({
			transport,
			validate: "warn",
			schemas,
			logger: { debug() {}, info() {}, warn, error() {} },
		});
		expect(await arcus.webhookEndpoints.rotateSecret("w1")).toMatchObject({ secret: SECRET });
		expect(lines).toHaveLength(1);
		expectClean([lines, arcus.drift()]);
	});

	it("a created secret does not appear in the error of an error response", async () => {
		const body = {
			code: "bad",
			hint: `unknown token tok_${SECRET}`,
			received: { token: `tok_${SECRET}`, secret: SECRET },
		};
		const { transport } = scripted([422, body]);
		const arcus = arcusWith({ transport });
		const error = await failureOf(
			arcus.accounts.create({ account_type: "business", name: "n", methods: [{ token: `tok_${SECRET}` }] } as never),
		);
		expectClean([error, error.body, error.message, error.hint]);
	});
});

describe("the key, repeated by a server", () => {
	const headers = {
		"x-request-id": `req-${KEY}`,
		location: `https://elsewhere.example/?key=${KEY}`,
		"retry-after": "0",
		via: KEY,
		"x-ratelimit-limit": KEY,
	};

	it.each([200, 302, 400, 429, 500])(
		"a secret of the request appears nowhere in the output of a %i response",
		async (status) => {
			const seen: unknown[] = [];
			const keep = (...given: unknown[]): void => void seen.push(given);
			const { transport } = scripted([status, { id: "o1", request_id: KEY, code: KEY, hint: KEY, [KEY]: 1 }, headers]);
			const arcus = arcusWith({
				transport,
				maxRetries: 1,
				hooks: { request: keep, response: keep, retry: keep, rateLimit: keep, error: keep },
				logger: { debug: keep, info: keep, warn: keep, error: keep },
			});
			const call = arcus.orders.list({ search: KEY } as never);
			const outcome = await Promise.resolve(call.withResponse()).then(
				({ requestId }) => requestId,
				(error) => [error, error.headers && [...error.headers], error.body, error.supportBundle?.()],
			);
			expectClean([seen, outcome]);
		},
	);

	it("a secret of the request appears neither in a transport's error nor in its causes", async () => {
		const deep = Object.assign(new Error(`socket of ${KEY}`, { cause: new Error(KEY) }), {
			code: "ECONNRESET",
			request: KEY,
		});
		const transport = { send: async () => Promise.reject(new TransportError(`failed: ${KEY}`, false, deep)) };
		const error = await failureOf(arcusWith({ transport, maxRetries: 0 }).orders.retrieve("o1"));
		expect(error).toBeInstanceOf(ConnectionError);
		expect(error.cause).toMatchObject({ message: "socket of [redacted]", code: "ECONNRESET" });
		expectClean(error);
	});

	it("a secret of the request appears in no error, whatever a user's transport throws", async () => {
		const thrown = [
			new Error(`could not send ${KEY}`),
			`could not send ${KEY}`,
			Object.assign(new TypeError("bad"), { config: { headers: { authorization: `Bearer ${KEY}` } } }),
			undefined,
		];
		for (const error of thrown)
			for (const send of [() => Promise.reject(error), () => raise(error)]) {
				const failed = await failureOf(arcusWith({ transport: { send }, maxRetries: 0 }).orders.retrieve("o1"));
				expect(failed).toBeInstanceOf(ConnectionError);
				expectClean(failed);
			}
	});
});

function raise(error: unknown): never {
	throw error;
}
