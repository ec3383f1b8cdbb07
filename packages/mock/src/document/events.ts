/** Webhooks: which event a change causes, what it delivers and how it is signed. */
import { createHmac } from "node:crypto";
import type { Database } from "../engine/database.ts";
import type { JsonObject } from "../engine/handler.ts";
import type { WebhookRules } from "../engine/provider.ts";
import type { ApiDescription, DescribedEvent, DescribedSignature, JsonSchema } from "./description.ts";
import type { Verb } from "./kinds.ts";
import { isRecord, own, refName, type Schemas } from "./schema-view.ts";
import { define, type Synthesis } from "./synthesis.ts";

const PAST: Readonly<Partial<Record<Verb, readonly string[]>>> = {
	create: ["created", "create", "added", "new"],
	update: ["updated", "update", "changed", "modified"],
	delete: ["deleted", "delete", "removed", "destroyed"],
};

const wordsOf = (text: string): string[] =>
	text
		.replace(/([a-z\d])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^a-z\d]+/)
		.filter((word) => word !== "");

const singular = (word: string): string => word.replace(/ies$/, "y").replace(/(ss|us)$|s$/, "$1");

/** Finds the documented event of a change, by its name. */
export class EventFinder {
	readonly #events: readonly { readonly event: DescribedEvent; readonly words: readonly string[] }[];

	constructor({ events }: ApiDescription) {
		this.#events = events.map((event) => ({ event, words: wordsOf(event.type).map(singular) }));
	}

	/** @param resource such as `["accounts", "addresses"]` */
	find(resource: readonly string[], verb: Verb): DescribedEvent | undefined {
		const past = PAST[verb];
		const noun = wordsOf(resource.at(-1) ?? "").map(singular);
		if (!past || noun.length === 0) return undefined;
		for (const word of past) {
			const wanted = [...noun, word].join(" ");
			const found = this.#events.find(
				({ words }) => words.join(" ") === wanted || words.join(" ").endsWith(` ${wanted}`),
			);
			if (found) return found.event;
		}
		return undefined;
	}
}

const ENDPOINTS = "webhook_endpoints";
const URLS = ["url", "endpoint", "endpoint_url", "target_url", "callback_url", "targetUrl", "callbackUrl", "target"];
const EVENTS = ["events", "event_types", "enabled_events", "eventTypes", "filterTypes", "topics", "triggers"];
const SECRETS = ["signing_secret", "signingSecret", "secret"];

/** Endpoints that were created through the API itself, where it has webhooks as records. */
function ownEndpoints(db: Database, collections: readonly string[]): readonly JsonObject[] {
	return collections.flatMap((name) =>
		db
			.collection(name)
			.all()
			.flatMap((row) => {
				const record = row.record;
				const url = URLS.map((one) => own(record, one)).find((one) => typeof one === "string" && URL.canParse(one));
				if (url === undefined) return [];
				const events = EVENTS.map((one) => own(record, one)).find(Array.isArray);
				const secret = SECRETS.map((one) => own(record, one)).find((one) => typeof one === "string");
				const isOff = own(record, "status") === "disabled" || own(record, "disabled") === true;
				return [{ id: row.id, url, events: events ?? ["*"], secret, status: isOff ? "paused" : "active" }];
			}),
	);
}

const accepts = (events: unknown, type: string): boolean =>
	!Array.isArray(events) || events.length === 0 || events.includes("*") || events.includes(type);

/** Retries after a minute, five minutes, half an hour, two and five hours. */
const RETRY_SECONDS = [60, 300, 1_800, 7_200, 18_000];

/** How deliveries are made. */
export function webhookRules(
	{ events, signature }: ApiDescription,
	{
		schemas,
		synthesis,
		collections,
	}: {
		readonly schemas: Schemas;
		readonly synthesis: Synthesis;
		/** Collections of webhooks that the API itself manages. */
		readonly collections: readonly string[];
	},
): WebhookRules {
	return {
		retrySeconds: RETRY_SECONDS,
		timeoutMs: 15_000,
		pauseAfter: 0,
		endpoints: (db, type) =>
			[...db.collection(ENDPOINTS).all(), ...ownEndpoints(db, collections)].filter((one) => accepts(one.events, type)),
		envelope({ type, object, id, iso }) {
			const event = events.find((one) => one.type === type);
			return envelopeOf(event, { type, object, id, iso }, schemas, synthesis);
		},
		headers: ({ endpoint, body, now, eventId }) =>
			signedHeaders(signature, { secret: endpoint.secret, body, now, eventId }),
		secretOf: (_db, { secret }) => (typeof secret === "string" && secret !== "" ? secret : undefined),
	};
}

/** The delivered body: the document's example or schema, with the record in the place that fits it. */
function envelopeOf(
	event: DescribedEvent | undefined,
	{ type, object, id, iso }: { type: string; object: JsonObject; id: string; iso: string },
	schemas: Schemas,
	synthesis: Synthesis,
): JsonObject {
	if (!event) return { id, type, created_at: iso, data: object };
	const view = schemas.view(event.schema);
	const base = isRecord(event.example)
		? structuredClone(event.example)
		: synthesis.object(view, { parts: [id], now: Date.parse(iso), isFull: false });
	for (const [name, schema] of Object.entries(view.properties)) {
		if (/^(type|event|event_?type|topic)$/i.test(name) && schemas.mayBe(schema, type)) define(base, name, type);
		else if (/^(id|event_?id)$/i.test(name) && schemas.mayBe(schema, id) && view.required.size > 1)
			define(base, name, id);
		else if (/^(timestamp|created_?at|occurred_?at)$/i.test(name) && schemas.mayBe(schema, iso))
			define(base, name, iso);
	}
	const place = placeOf(event.schema, object, schemas);
	if (place === undefined) return base as JsonObject;
	if (place.length === 0) return { ...base, ...object };
	let at = base as Record<string, unknown>;
	for (const step of place.slice(0, -1)) {
		const next = own(at, step);
		if (!isRecord(next)) return base as JsonObject;
		at = next;
	}
	const last = place.at(-1) ?? "";
	const before = own(at, last);
	define(at, last, isRecord(before) ? { ...before, ...object } : object);
	return base as JsonObject;
}

/** Where the record is in a delivered body: in `data`, `data.object`, or the property whose schema shares most names with it. */
function placeOf(schema: JsonSchema, object: JsonObject, schemas: Schemas): readonly string[] | undefined {
	const names = Object.keys(object);
	const score = (one: JsonSchema): number => {
		const { properties } = schemas.view(one);
		return names.filter((name) => Object.hasOwn(properties, name)).length / Math.max(1, names.length);
	};
	let best: { readonly place: readonly string[]; readonly score: number } = { place: [], score: score(schema) };
	const visit = (one: JsonSchema, place: readonly string[]): void => {
		if (place.length > 2) return;
		for (const [name, inner] of Object.entries(schemas.view(one).properties)) {
			const here = [...place, name];
			const found = score(inner);
			const isUsual = refName(inner) !== undefined || /^(data|object|payload|resource)$/.test(name);
			if (found > best.score || (found === best.score && found > 0 && isUsual && best.place.length === 0))
				best = { place: here, score: found };
			visit(inner, here);
		}
	};
	visit(schema, []);
	if (best.score > 0) return best.place;
	return Object.hasOwn(schemas.view(schema).properties, "data") ? ["data"] : undefined;
}

/** Headers of a delivery: Standard Webhooks unless the document says that it is another HMAC. */
export function signedHeaders(
	signature: DescribedSignature | undefined,
	{
		secret,
		body,
		now,
		eventId,
	}: {
		readonly secret: unknown;
		readonly body: string;
		readonly now: number;
		readonly eventId: string;
	},
): Record<string, string> {
	const headers: Record<string, string> = { "user-agent": "Webhooks (mock)" };
	if (typeof secret !== "string" || secret === "") return headers;
	const seconds = String(Math.floor(now / 1000));
	if (signature?.scheme === "hmac") {
		const { header = "x-signature", algorithm = "sha256", encoding = "hex", prefix = "", timestampHeader } = signature;
		const content = timestampHeader === undefined ? body : `${seconds}.${body}`;
		const mac = createHmac(algorithm, secret)
			.update(content)
			.digest(encoding as "hex");
		if (timestampHeader !== undefined) headers[timestampHeader.toLowerCase()] = seconds;
		headers[header.toLowerCase()] = `${prefix}${mac}`;
		return headers;
	}
	const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
	const mac = createHmac("sha256", key).update(`${eventId}.${seconds}.${body}`).digest("base64");
	return { ...headers, "webhook-id": eventId, "webhook-timestamp": seconds, "webhook-signature": `v1,${mac}` };
}
