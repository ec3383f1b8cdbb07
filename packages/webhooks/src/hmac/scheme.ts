import { atOnce } from "../core/guard.ts";
import { PLAIN_INTEGER } from "../core/header.ts";
import type { Scheme, SignInput } from "../core/scheme.ts";
import { contentOf } from "./content.ts";
import { type HmacFormat, URL_HEADER, withUrl } from "./format.ts";
import { keyOf } from "./key.ts";
import { proofReader } from "./proof.ts";

type SignatureFormat = Pick<
	HmacFormat,
	"signature" | "algorithm" | "timestamp" | "messageId" | "content" | "key" | "secretPrefix" | "url" | "eventId"
>;

/** Returns the part of a scheme that reads, verifies and creates signatures. The format must already be valid. */
export function hmacProof(
	format: SignatureFormat,
	uuid: () => string,
): Pick<Scheme<never, never>, "readProof" | "importKey" | "sign" | "withAddress" | "secretParts"> {
	const content = contentOf(format);
	const importKey = keyOf(format);
	const needsUrl = typeof format.content === "function" || Boolean(format.content?.includes("{url}"));
	return {
		// A signed URL may contain a token in its query.
		secretParts: { signatures: [...[format.signature.header].flat(), ...(needsUrl ? [URL_HEADER] : [])] },
		importKey,
		readProof: proofReader(format, content),
		...(needsUrl && { withAddress: withUrl }),
		async sign(input) {
			if (!PLAIN_INTEGER.test(`${input.timestamp}`))
				throw new TypeError("timestamp must be a whole number of seconds.");
			const head = headOf(format, input, uuid);
			const message = { ...content(head), body: input.body };
			const signatures: string[] = [];
			for (const secret of input.secrets) signatures.push(await importKey(secret).sign(message));
			return {
				...signatureHeaders(format, signatures, head.timestamp),
				...(format.timestamp?.header !== undefined && { [format.timestamp.header]: head.timestamp }),
				...idHeaders(format, head.id),
			};
		},
	};
}

function headOf(
	{ timestamp, url, content }: SignatureFormat,
	input: SignInput,
	uuid: () => string,
): { readonly timestamp: string; readonly id: string; readonly url: string } {
	if (url === undefined && typeof content === "string" && content.includes("{url}"))
		throw new TypeError("The signature covers the URL. Set `url` to the one that the delivery is sent to.");
	return {
		timestamp: timestamp ? written(input.timestamp, timestamp.unit) : "",
		id: input.id ?? uuid(),
		url: typeof url === "function" ? atOnce("url", url("")) : (url ?? ""),
	};
}

function written(seconds: number, unit: NonNullable<HmacFormat["timestamp"]>["unit"]): string {
	if (unit === "iso8601") return new Date(seconds * 1000).toISOString();
	return unit === "milliseconds" ? `${seconds}000` : `${seconds}`;
}

function signatureHeaders(
	{ signature, timestamp }: SignatureFormat,
	signatures: readonly string[],
	time: string,
): Record<string, string> {
	const { prefix = "", part, separator = part === undefined ? undefined : "," } = signature;
	const names = [signature.header].flat();
	const values = signatures.map((one) => `${prefix}${one}`);
	if (separator !== undefined) {
		const name = [part].flat()[0];
		const parts = name === undefined ? values : values.map((value) => `${name}=${value}`);
		const all = timestamp?.part === undefined ? parts : [`${timestamp.part}=${time}`, ...parts];
		return { [names[0]!]: all.join(separator) };
	}
	if (values.length === 0 || values.length > names.length)
		throw new TypeError(
			`A delivery of this sender has at most ${names.length} signature(s). Pass 1 to ${names.length} secrets.`,
		);
	return Object.fromEntries(values.map((value, index) => [names[index]!, value]));
}

/** Returns the header that contains the event id, if the format has one. */
function idHeaders({ messageId, eventId }: SignatureFormat, id: string): Record<string, string> {
	const first = typeof eventId === "function" ? undefined : [eventId ?? []].flat()[0];
	const name = messageId?.header ?? (first && "header" in first ? first.header : undefined);
	return name === undefined || name === URL_HEADER ? {} : { [name]: id };
}
