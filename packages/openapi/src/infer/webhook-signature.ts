import type { Json, JsonObject } from "../document/load.ts";
import { list, object } from "../document/values.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";

const STANDARD = /^(?:webhook|svix)-(id|timestamp|signature)$/i;
const SIGNATURE = /signature|hmac/i;
/** A header of signatures that a description mentions. */
const IN_TEXT = /\b([A-Za-z][\w]*(?:-[\w]+)*-(?:Signature|Hmac)(?:-[\w]+)*)\b/i;
const MAX_TEXT = 20_000;

/** A header of deliveries, with everything that the document says about it. */
interface Header {
	readonly name: string;
	readonly about: string;
	readonly example: string;
}

/** Concludes how deliveries are signed: with Standard Webhooks, or with an HMAC in a header. Undefined without a sign of either. */
export function inferWebhookSignature(look: Look): Inference<Json> | undefined {
	const { document } = look;
	const webhooks = Object.values(object(document.webhooks));
	if (webhooks.length === 0 || document["x-webhook-signature"] !== undefined) return undefined;
	const headers = headersOf(look, webhooks);
	const about = textOf(look, document, webhooks);
	return standard(headers, about) ?? fromHeader(headers, about) ?? fromText(about);
}

function headersOf(look: Look, webhooks: readonly Json[]): Header[] {
	const found = new Map<string, Header>();
	for (const webhook of webhooks) {
		const item = look.follow(webhook);
		for (const holder of [item, ...Object.values(item).map(object)])
			for (const one of list(holder.parameters)) {
				const { name, in: place, description, example, schema } = look.follow(one);
				if (place !== "header" || typeof name !== "string" || found.has(name.toLowerCase())) continue;
				const { description: more, example: inSchema, examples } = look.follow(schema);
				const shown = [example, inSchema, list(examples)[0]].find((value) => typeof value === "string");
				found.set(name.toLowerCase(), {
					name,
					about: `${String(description ?? "")} ${String(more ?? "")}`,
					example: String(shown ?? ""),
				});
			}
	}
	return [...found.values()];
}

/** The texts that may say how deliveries are signed. */
function textOf(look: Look, document: JsonObject, webhooks: readonly Json[]): string {
	const operations = webhooks.flatMap((one) => Object.values(look.follow(one)).map(object));
	return [object(document.info), ...list(document.tags).map(object), ...operations]
		.map(({ description }) => (typeof description === "string" ? description : ""))
		.filter((text) => /sign|hmac|webhook-id/i.test(text))
		.join("\n")
		.slice(0, MAX_TEXT);
}

function standard(headers: readonly Header[], about: string): Inference<Json> | undefined {
	const value = { scheme: "standard-webhooks" };
	const parts = new Set(headers.map(({ name }) => STANDARD.exec(name)?.[1]?.toLowerCase()).filter(Boolean));
	if (parts.size === 3)
		return { value, confidence: "high", because: "deliveries have the three headers of Standard Webhooks" };
	const mentioned = ["id", "timestamp", "signature"].every((part) =>
		new RegExp(`\\b(?:webhook|svix)-${part}\\b`, "i").test(about),
	);
	if (mentioned)
		return { value, confidence: "medium", because: "its descriptions mention the three headers of Standard Webhooks" };
	if (/\bstandard webhooks?\b/i.test(about))
		return { value, confidence: "medium", because: "its descriptions mention Standard Webhooks" };
	return undefined;
}

function fromHeader(headers: readonly Header[], about: string): Inference<Json> | undefined {
	const all = headers.filter(({ name }) => SIGNATURE.test(name));
	// Some send an older signature too.
	const header = all.find(({ name }) => /256|512/.test(name)) ?? all[0];
	if (!header) return undefined;
	const time = headers.find(({ name }) => /timestamp/i.test(name));
	return hmac(header, time?.name, `${header.about}\n${time?.about ?? ""}\n${about}`, "deliveries have the header");
}

function fromText(about: string): Inference<Json> | undefined {
	const name = IN_TEXT.exec(about)?.[1];
	if (name === undefined || !/hmac|sha-?\d/i.test(about)) return undefined;
	const time = /\b([A-Za-z]\w*(?:-\w+)*-Timestamp)\b/i.exec(about)?.[1];
	return hmac({ name, about: "", example: "" }, time, about, "its descriptions mention the header");
}

function hmac({ name, example }: Header, time: string | undefined, about: string, why: string): Inference<Json> {
	const algorithm = /sha-?_?(1|256|384|512)\b/i.exec(`${example} ${name} ${about}`)?.[1];
	const prefix = /^[a-z]+[\w]*=(?=[\w+/-]{16,})/i.exec(example)?.[0] ?? /["'`](sha\d+=)/i.exec(about)?.[1];
	const encoding = encodingOf(example.slice(prefix?.length ?? 0), about);
	// A time is only checked if it is part of what is signed.
	const isSigned =
		time !== undefined &&
		/timestamp[}"'`]*\s*(?:\+\s*["'`])?\.["'`]?\s*(?:\+)?\s*[{$"'`]*\w*(?:body|payload)/i.test(about);
	const known = [algorithm, encoding].filter((one) => one !== undefined).length;
	const confidence = time !== undefined && !isSigned ? "low" : known === 2 ? "high" : known === 1 ? "medium" : "low";
	const facts = [
		algorithm === undefined ? "no algorithm is named, so it is probably SHA-256" : `SHA-${algorithm}`,
		encoding === undefined ? "no encoding is named, so it is probably hex" : encoding,
		...(time === undefined ? [] : [isSigned ? `${time} is signed too` : `${time} may be signed too`]),
	];
	return {
		value: {
			scheme: "hmac",
			header: name,
			algorithm: `sha${algorithm ?? "256"}`,
			encoding: encoding ?? "hex",
			...(prefix !== undefined && { prefix }),
			...(isSigned && time !== undefined && { timestampHeader: time }),
		},
		confidence,
		because: `${why} ${name}: ${facts.join(", ")}`,
	};
}

function encodingOf(example: string, about: string): "hex" | "base64" | undefined {
	if (/^[0-9a-f]{32,}$/i.test(example)) return "hex";
	if (/^[A-Za-z0-9+/]{27,}={0,2}$/.test(example)) return "base64";
	if (/base-?64/i.test(about)) return "base64";
	return /\bhex/i.test(about) ? "hex" : undefined;
}
