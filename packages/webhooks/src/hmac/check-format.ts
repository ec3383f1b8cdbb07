import { headerName, oneOf } from "../core/options.ts";
import type { HmacFormat } from "./format.ts";

export const MAKER = "hmacWebhooks";

const PART_NAME = /^[\w.-]+$/;
const HOLE = /\{(\w+)\}/g;

/** Rejects invalid formats. @throws TypeError that names the option and says what to change */
export function checkFormat<Event extends object>(format: HmacFormat<Event>): void {
	const { signature, timestamp, messageId, content, name } = format;
	if (name !== undefined && (typeof name !== "string" || name === ""))
		throw new TypeError(`${MAKER}: \`name\` must be a string that is not empty.`);
	checkSignature(signature);
	oneOf(MAKER, "algorithm", format.algorithm ?? "sha256", ["sha1", "sha256", "sha384", "sha512"]);
	if (typeof format.key !== "function") oneOf(MAKER, "key", format.key ?? "utf8", ["utf8", "base64", "hex"]);
	if (timestamp !== undefined) checkTimestamp(format);
	if (messageId !== undefined) headerName(MAKER, "messageId.header", messageId.header);
	for (const option of ["adapt", "reply"] as const)
		if (format[option] !== undefined && typeof format[option] !== "function")
			throw new TypeError(`${MAKER}: \`${option}\` must be a function.`);
	for (const option of ["eventId", "eventType"] as const) checkValues(option, format[option]);
	if (format.url !== undefined && typeof format.url !== "string" && typeof format.url !== "function")
		throw new TypeError(`${MAKER}: \`url\` must be a string or a function.`);
	if (typeof content !== "function") checkTemplate(format, content);
}

function checkSignature(signature: HmacFormat["signature"] | undefined): void {
	const headers = [signature?.header ?? []].flat();
	if (!signature || headers.length === 0)
		throw new TypeError(
			`${MAKER}: \`signature.header\` is missing. Set it to the name of the header that has the signature.`,
		);
	for (const header of headers) headerName(MAKER, "signature.header", header);
	oneOf(MAKER, "signature.encoding", signature.encoding ?? "hex", ["hex", "base64", "base64url"]);
	for (const part of [signature.part ?? []].flat())
		if (!PART_NAME.test(part))
			throw new TypeError(
				`${MAKER}: \`signature.part\` must be a name of letters, digits, _, . and -, but was ${JSON.stringify(part)}.`,
			);
	const { separator, prefix, optionalPrefix } = signature;
	if (separator !== undefined && (typeof separator !== "string" || separator === "" || /[A-Za-z\d+/=]/.test(separator)))
		throw new TypeError(`${MAKER}: \`signature.separator\` must be a string that no signature contains.`);
	if (prefix !== undefined && typeof prefix !== "string")
		throw new TypeError(`${MAKER}: \`signature.prefix\` must be a string.`);
	if (optionalPrefix && !prefix)
		throw new TypeError(
			`${MAKER}: \`signature.optionalPrefix\` has no effect without \`signature.prefix\`. Remove it.`,
		);
}

function checkTimestamp<Event extends object>({ timestamp, signature, content }: HmacFormat<Event>): void {
	const { header, part, unit } = timestamp as Readonly<Partial<Record<"header" | "part" | "unit", string | undefined>>>;
	oneOf(MAKER, "timestamp.unit", unit ?? "seconds", ["seconds", "milliseconds", "iso8601"]);
	if ((header === undefined) === (part === undefined))
		throw new TypeError(`${MAKER}: Set either \`timestamp.header\` or \`timestamp.part\`.`);
	if (header !== undefined) headerName(MAKER, "timestamp.header", header);
	if (
		part !== undefined &&
		(!PART_NAME.test(part) || signature.part === undefined || [signature.header].flat().length > 1)
	)
		throw new TypeError(
			`${MAKER}: \`timestamp.part\` works only with a single \`signature.header\` and with \`signature.part\`.`,
		);
	if (part !== undefined && [signature.part].flat().includes(part))
		throw new TypeError(`${MAKER}: \`timestamp.part\` and \`signature.part\` must have different names.`);
	if (typeof content === "string" && !content.includes("{timestamp}"))
		throw new TypeError(
			`${MAKER}: \`content\` has no {timestamp}, so anyone could change the time of a delivery. Add it, or remove \`timestamp\`.`,
		);
}

function checkTemplate<Event extends object>(format: HmacFormat<Event>, content: string | undefined): void {
	if (content !== undefined && typeof content !== "string")
		throw new TypeError(`${MAKER}: \`content\` must be a template or a function.`);
	const names = [...(content ?? "{body}").matchAll(HOLE)].map(([, name]) => name!);
	const known = ["body", "timestamp", "id", "url"];
	const unknown = names.find((name) => !known.includes(name));
	if (unknown)
		throw new TypeError(
			`${MAKER}: \`content\` has the unknown placeholder {${unknown}}. Use ${known.map((one) => `{${one}}`).join(", ")}.`,
		);
	if (names.filter((name) => name === "body").length !== 1)
		throw new TypeError(
			`${MAKER}: \`content\` must have {body} exactly once. Otherwise anyone could replace the body of a delivery.`,
		);
	if (names.includes("timestamp") && !format.timestamp)
		throw new TypeError(
			`${MAKER}: \`content\` has {timestamp}, but \`timestamp\` is not set. Set it to where deliveries have the timestamp.`,
		);
	if (names.includes("id") !== (format.messageId !== undefined))
		throw new TypeError(`${MAKER}: \`messageId\` and {id} in \`content\` only work together. Set both or neither.`);
	if (!names.includes("url") && format.url !== undefined)
		throw new TypeError(`${MAKER}: \`url\` has no effect without {url} in \`content\`. Remove it.`);
}

function checkValues(option: string, values: unknown): void {
	if (values === undefined || typeof values === "function") return;
	for (const value of [values].flat() as { header?: unknown; field?: unknown }[]) {
		if (value?.header !== undefined) headerName(MAKER, `${option}.header`, value.header);
		else if (typeof value?.field !== "string" || value.field === "")
			throw new TypeError(`${MAKER}: \`${option}\` must be { header }, { field }, a list of these, or a function.`);
	}
}
