import { channel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import type { MeterProvider, TracerProvider } from "@opentelemetry/api";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Arca } from "../../src/arca/index.ts";
import { Arcus } from "../../src/arcus/index.ts";
import { realClock } from "../../src/core/clock.ts";
import { Deskflow } from "../../src/deskflow/index.ts";
import { type ClientOptions, TransportError, type TransportRequest, withApiKeys } from "../../src/index.ts";
import { otelHooks } from "../../src/otel/index.ts";

const PRIMARY = "ark_live_ent_acme_plantedPrimaryKey0123456789";
const NEXT = "ark_live_ent_acme_plantedNextKeyOfAll0123456789";
const ARCA = `arca_${"0badcafe".repeat(8)}`;
const DESKFLOW = { apiKey: "plantedDeskflowKey", apiSecret: 'planted"Deskflow\\Secret%', store: "s" };

/** None of these may appear in text that somebody can read. */
const PLANTED = [
	"plantedPrimaryKey",
	"plantedNextKey",
	"0badcafe0badcafe",
	"plantedDeskflowKey",
	'planted"Deskflow',
	'planted\\"Deskflow',
	encodeURIComponent('planted"Deskflow'),
	btoa(`${DESKFLOW.apiKey}:${DESKFLOW.apiSecret}`),
];

interface Maker {
	readonly name: string;
	/** A read, a write and a list. */
	make(options: ClientOptions): { readonly client: object; readonly calls: readonly (() => PromiseLike<unknown>)[] };
}

const deskflow = (signIn: "headers" | "basic" | "signed", apiKey: ClientOptions["apiKey"]): Maker["make"] => {
	return (options) => {
		const client = new Deskflow({ ...DESKFLOW, signIn, ...options, apiKey });
		return { client, calls: [() => client.orders.list(), () => client.customers.create({ name: "n" } as never)] };
	};
};

const MAKERS: readonly Maker[] = [
	{
		name: "Arcus, two keys",
		make(options) {
			const client = new Arcus({ entityId: "e", ...options, apiKey: withApiKeys({ primary: PRIMARY, next: NEXT }) });
			return {
				client,
				calls: [
					() => client.orders.retrieve("o"),
					() => client.products.create({ title: "t", product_type: "physical" }),
					() => client.products.list().toArray({ max: 9 }),
				],
			};
		},
	},
	...(["bearer", "x-api-key"] as const).map(
		(auth): Maker => ({
			name: `Arca, ${auth}`,
			make(options) {
				const client = new Arca({ ...options, apiKey: ARCA, auth });
				return { client, calls: [() => client.workspaces.list()] };
			},
		}),
	),
	{ name: "Deskflow, headers", make: deskflow("headers", DESKFLOW.apiKey) },
	{ name: "Deskflow, basic", make: deskflow("basic", DESKFLOW.apiKey) },
	{ name: "Deskflow, basic, key from a function", make: deskflow("basic", async () => DESKFLOW.apiKey) },
	{ name: "Deskflow, signed", make: deskflow("signed", DESKFLOW.apiKey) },
];

type Send = (request: TransportRequest) => Promise<{ status: number; headers: Headers; body: string }>;

const echoed = (request: TransportRequest): string => JSON.stringify({ ...request.headers, ...forms(request.headers) });
/** The same values, URL-encoded. */
const forms = (headers: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${name}-in-url`, encodeURIComponent(value)]));

const refuse =
	(status: number): Send =>
	async (request) => {
		const sent = echoed(request);
		return {
			status,
			headers: new Headers({ "x-echo": encodeURIComponent(sent), "x-raw": request.headers.authorization ?? "" }),
			body: JSON.stringify({ error: sent, code: sent, hint: sent, message: sent, param: sent, request_id: sent, sent }),
		};
	};

/** What an API or a network may do with a request. */
const WORLDS: Readonly<Record<string, Send>> = {
	"400 that repeats it": refuse(400),
	"401 that repeats it": refuse(401),
	"403 that repeats it": refuse(403),
	"429 that repeats it": refuse(429),
	"503 that repeats it": refuse(503),
	"503 in HTML": async (request) => ({
		status: 503,
		headers: new Headers(),
		body: `<pre>${Object.entries(request.headers).join("\n")}</pre>`,
	}),
	"a success that is cut off": async (request) => ({
		status: 200,
		headers: new Headers(),
		body: `{"sent":${JSON.stringify(echoed(request))}`,
	}),
	"a connection that fails": async (request) => {
		throw new TransportError(`reset while sending ${echoed(request)}`, false, new Error(echoed(request)));
	},
	"a transport that is broken": async (request) => {
		throw new TransportError("no", true, new Error(Object.values(request.headers).join()));
	},
	silence: ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
};

const CHANNELS = ["request", "response", "retry", "rateLimit", "error"].map((name) => channel(`countersign:${name}`));

afterEach(() => vi.restoreAllMocks());

describe.each(MAKERS)("no planted key is found anywhere ($name)", ({ make }) => {
	it.each(Object.entries(WORLDS))("%s", async (_, send) => {
		const sinks: unknown[] = [];
		const note = (...event: unknown[]): void => void sinks.push(...event);
		for (const level of ["debug", "info", "log", "warn", "error"] as const)
			vi.spyOn(console, level).mockImplementation(note);
		const instrument = () => ({ record: note, add: note });
		const hooks = otelHooks({
			tracerProvider: {
				getTracer: () => ({
					startSpan: (...span: unknown[]) => {
						note(...span);
						return { setAttributes: note, setStatus: note, recordException: note, end: note };
					},
				}),
			} as unknown as TracerProvider,
			meterProvider: {
				getMeter: () => ({ createHistogram: instrument, createCounter: instrument }),
			} as unknown as MeterProvider,
			hooks: { request: note, response: note, retry: note, rateLimit: note, error: note },
		});
		for (const one of CHANNELS) one.subscribe(note);
		process.on("warning", note);
		const { client, calls } = make({
			hooks,
			logger: console,
			transport: { send },
			timeout: 30,
			maxRetries: 1,
			clock: { ...realClock, random: () => 0, after: quick },
			rateLimit: false,
		});
		sinks.push(client);
		for (const call of calls) {
			const promise = call();
			sinks.push(promise);
			sinks.push(
				await promise.then(
					() => new Error("the call did not fail"),
					(error: unknown) => error,
				),
			);
		}
		for (const one of CHANNELS) one.unsubscribe(note);
		process.off("warning", note);
		expect(sinks.filter((one) => one instanceof Error && one.message === "the call did not fail")).toEqual([]);
		// In addition to the events of hooks and channels, the spans and the log lines, there are the client and, for each call, a promise and
		// an error.
		expect(sinks.length).toBeGreaterThan(10);
		const printed = textsOf(sinks);
		for (const secret of PLANTED) {
			const at = printed.indexOf(secret);
			expect(at < 0 ? "" : printed.slice(Math.max(0, at - 200), at + secret.length)).toBe("");
		}
	});
});

/** Timers that fire soon, because the test does not depend on the length of pauses. */
function quick(ms: number, work: () => void): () => void {
	const timer = setTimeout(work, Math.min(ms, 5));
	return () => clearTimeout(timer);
}

/** Returns every form in which someone may see a value. */
function textsOf(values: readonly unknown[]): string {
	const texts = [
		inspect(values, { depth: 20, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
		inspect(values),
		JSON.stringify(values),
	];
	for (const value of values) {
		texts.push(String(value));
		for (let at: unknown = value; at instanceof Error; at = at.cause) {
			texts.push(at.stack ?? "", at.message, JSON.stringify(at));
			const { supportBundle, headers } = at as { supportBundle?(): object; headers?: Headers };
			if (supportBundle) texts.push(JSON.stringify(supportBundle.call(at)));
			if (headers) texts.push([...headers].join("\n"));
		}
	}
	return texts.join("\n");
}
