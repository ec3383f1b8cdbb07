import { inspect } from "node:util";
import {
	createInbox,
	createReceiver,
	InboxStartError,
	memoryDocument,
	memoryInbox,
	secretStore,
} from "@countersign/webhooks";
import { describe, expect, it } from "vitest";
import { withoutData } from "../../src/core/driver-error.ts";
import { delivery, settle, webhooks } from "../receiver/helpers.ts";

const SECRET = "whsec_secret_in_an_argument";

/** Errors as drivers create them, with what was sent to the server. */
const driverErrors: readonly (readonly [string, (sent: string) => Error])[] = [
	[
		"ioredis",
		(sent) =>
			Object.assign(new Error("READONLY You can't write against a read only replica."), {
				name: "ReplyError",
				command: { name: "eval", args: ["script", "1", sent] },
			}),
	],
	[
		"pg",
		(sent) =>
			Object.assign(new Error("new row violates check constraint"), {
				code: "23514",
				table: "countersign_secrets",
				detail: `Failing row contains (shop, ${sent}).`,
			}),
	],
	[
		"postgres",
		(sent) =>
			Object.defineProperties(Object.assign(new Error("null value"), { code: "23502" }), {
				parameters: { value: [sent], enumerable: false },
			}),
	],
	["a wrapper", (sent) => new Error("wrapped", { cause: Object.assign(new Error("inner"), { args: [sent] }) })],
	[
		"several servers",
		(sent) => new AggregateError([Object.assign(new Error("inner"), { args: [sent] })], "all failed"),
	],
];

/** Everything that can be printed of an error. */
const printed = (error: unknown): string =>
	[inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error), (error as Error).stack].join(
		"\n",
	);

describe("errors of storages", () => {
	it.each(driverErrors)("an error of %s keeps its message, name and code, and loses what was sent", (_, make) => {
		const given = make(SECRET);
		expect(printed(given)).toContain(SECRET);
		const found = withoutData(given) as Error & { readonly code?: string };
		expect(printed(found)).not.toContain(SECRET);
		expect([found.message, found.name]).toEqual([
			given.message,
			given.name === "AggregateError" ? found.name : given.name,
		]);
		expect(found.code).toBe((given as { readonly code?: string }).code);
		expect(found).toBeInstanceOf(Error);
	});

	it("an error without data is returned unchanged, and so is a value that is not an error", () => {
		const plain = Object.assign(new Error("connect ECONNREFUSED", { cause: new Error("inner") }), {
			detail: undefined,
		});
		expect(withoutData(plain)).toBe(plain);
		expect(withoutData("text")).toBe("text");
		const several = new AggregateError([plain]);
		expect(withoutData(several)).toBe(several);
	});

	it("a chain of causes that leads back to itself ends", () => {
		const circle = new Error("circle");
		circle.cause = circle;
		expect(withoutData(circle)).toMatchObject({ message: "circle" });
	});

	it.each(driverErrors)("a secret store rejects without the secret if %s refuses to write it", async (_, make) => {
		const store = secretStore({
			...memoryDocument(),
			replace: async (text) => {
				throw make(text);
			},
		});
		const error = await store.update(() => ({ secrets: [{ secret: SECRET }] })).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(Error);
		expect(printed(error)).not.toContain(SECRET);
	});

	it("an inbox that cannot start still rejects with an InboxStartError, whose cause has no data", async () => {
		const refused = Object.assign(new Error("connection refused"), { code: "ECONNREFUSED", args: [SECRET] });
		const inbox = createInbox({
			webhooks,
			receiver: createReceiver({ webhooks, onError: () => {} }),
			storage: { ...memoryInbox(), start: () => Promise.reject(refused) },
			startTimeout: 1,
			onError: () => {},
		});
		const error = await inbox.start().catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(InboxStartError);
		expect(error).toMatchObject({ cause: { message: "connection refused", code: "ECONNREFUSED" } });
		expect(printed(error)).not.toContain(SECRET);
	});

	it.each(driverErrors)("an inbox reports an error of %s without the body and the signature", async (_, make) => {
		const errors: unknown[] = [];
		const storage = memoryInbox();
		const failing = async (letter: unknown): Promise<never> => {
			throw make(JSON.stringify(letter));
		};
		const inbox = createInbox({
			webhooks,
			receiver: createReceiver({ webhooks, onError: () => {} }),
			storage: { ...storage, put: failing, replay: failing, start: failing },
			onError: (error) => errors.push(error),
		});
		const one = await delivery("e1");
		expect((await inbox.process(one)).status).toBe(500);
		await settle();
		const calls = [inbox.replay(SECRET), inbox.start()];
		for (const call of calls) errors.push(await call.catch((thrown: unknown) => thrown));
		expect(errors).toHaveLength(3);
		const text = errors.map(printed).join("\n");
		expect(text).not.toContain(Buffer.from(one.body).toString("base64"));
		expect(text).not.toContain(SECRET);
	});
});
