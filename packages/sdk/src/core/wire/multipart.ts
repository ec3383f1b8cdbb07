import { type BodyPlace, type BodyWriter, fieldsOf, formPairs, formText, isNested } from "./bodies.ts";
import { type Content, chunksOf, contentOf, isBinary, STREAM_SENT_ONCE } from "./upload.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Piece = string | Blob | Bytes | (() => ReadableStream<Bytes>);

/** As HTML forms escape names: a quote or line break would end the header. */
const quoted = (name: string): string =>
	`"${name.replace(/["\r\n]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)}"`;

/** Encodings that say how a field is written instead of naming its content type. */
const isContentType = (style: string | undefined): style is string => style?.includes("/") === true;

function disposition(name: string, fileName: string | undefined, type: string | undefined): string {
	const file = fileName === undefined ? "" : `; filename=${quoted(fileName)}`;
	return `Content-Disposition: form-data; name=${quoted(name)}${file}\r\n${type ? `Content-Type: ${type}\r\n` : ""}\r\n`;
}

/** @throws TypeError for a type that would begin another header */
function checkType(type: string, where: string): string {
	if (/^[\x20-\x7e]+$/.test(type)) return type;
	throw new TypeError(`${where}: the content type ${JSON.stringify(type.slice(0, 80))} is invalid`);
}

/** The types that a part may have, as the document lists them. A file that has one of them keeps it. */
function fileType(style: string | undefined, { type }: Content): string {
	const listed = isContentType(style) ? style.split(",").map((one) => one.trim()) : [];
	const [first] = listed;
	if (type !== undefined) return type;
	return first === undefined || first.includes("*") ? "application/octet-stream" : first;
}

/** Returns the parts of one field: its header and its content. */
function parts(name: string, value: unknown, style: string | undefined, place: BodyPlace): readonly Piece[][] {
	const where = `${place.operation}: ${name}`;
	if (value === undefined) return [];
	const isFile = isContentType(style) && !/json/.test(style) && isNested(value) && "data" in value;
	if (isBinary(value) || isFile) {
		const content = contentOf(value, where);
		const type = checkType(fileType(style, content), where);
		return [[disposition(name, content.name ?? "file", type), content.open ?? content.known ?? ""]];
	}
	if (
		Array.isArray(value) &&
		(style === undefined || value.some(isBinary) || (isContentType(style) && !/json/.test(style)))
	)
		return value.flatMap((one) => parts(name, one, style, place));
	if (isContentType(style)) {
		// A document may list several types for files; a single value is text.
		const type = isNested(value) || /json/.test(style) ? "application/json" : (style.split(",")[0]?.trim() ?? "");
		const text = /json/.test(style) || isNested(value) ? JSON.stringify(value) : formText(value);
		return [[disposition(name, undefined, /json/.test(style) ? checkType(style, where) : type), text]];
	}
	if (style === undefined)
		return [
			isNested(value)
				? [disposition(name, undefined, "application/json"), JSON.stringify(value)]
				: [disposition(name, undefined, undefined), formText(value)],
		];
	return formPairs(name, value, style, where).map(([field, text]) => [disposition(field, undefined, undefined), text]);
}

/** Joins pieces into one stream that is read as it is sent. */
function streamOf(pieces: readonly Piece[]): ReadableStream<Bytes> {
	const encoder = new TextEncoder();
	async function* all(): AsyncGenerator<Bytes, undefined> {
		for (const piece of pieces) {
			if (typeof piece === "string") yield encoder.encode(piece);
			else if (piece instanceof Uint8Array) yield piece;
			else yield* chunksOf(typeof piece === "function" ? piece() : (piece.stream() as ReadableStream<Bytes>));
		}
		return undefined;
	}
	const chunks = all();
	return new ReadableStream<Bytes>(
		{
			async pull(controller) {
				const { done, value } = await chunks.next();
				if (done) controller.close();
				else controller.enqueue(value);
			},
			async cancel() {
				await chunks.return(undefined);
			},
		},
		{ highWaterMark: 0 },
	);
}

/**
 * Writes `multipart/form-data`. If the size of every file is known, the body is a `Blob`: it has a `Content-Length`, and it can be sent
 * again. Otherwise it is a stream.
 */
export const multipartBody: BodyWriter = (value, { type = "multipart/form-data", fields = {}, rest }, place) => {
	const boundary = `----countersign${place.uuid().replaceAll("-", "")}`;
	let isOnce = false;
	const pieces: Piece[] = [];
	for (const [name, one] of fieldsOf(value, place)) {
		isOnce ||= [one].flat().some((part) => isBinary(part) && contentOf(part, name).isOnce);
		for (const part of parts(name, one, fields[name] ?? rest, place)) pieces.push(`--${boundary}\r\n`, ...part, "\r\n");
	}
	pieces.push(`--${boundary}--\r\n`);
	const isKnown = !pieces.some((piece) => typeof piece === "function");
	return {
		body: isKnown ? new Blob(pieces as (string | Blob | Bytes)[]) : () => streamOf(pieces),
		type: `${type}; boundary=${boundary}`,
		...(isOnce && { once: STREAM_SENT_ONCE }),
	};
};
