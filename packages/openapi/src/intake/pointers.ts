import type { Json, JsonObject, Pointer } from "../document/load.ts";

/** Writes a place as JSON Pointer, as references have it. */
export const writePointer = (pointer: Pointer): string =>
	`#${pointer.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;

/** Reads a reference inside a document: `#/a/b`, with percent escapes or without. Undefined if it does not have that form. */
export function readPointer(reference: string): string[] | undefined {
	if (reference === "#" || reference === "#/") return [];
	if (!reference.startsWith("#/")) return undefined;
	return reference.slice(2).split("/").map(readStep);
}

export function readStep(step: string): string {
	let text = step;
	try {
		text = decodeURIComponent(step);
	} catch {
		// Not an escape, just a percent sign.
	}
	return text.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Whether a reference leads out of the document and its files. */
export const isUrl = (reference: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(reference);

/** Says why a reference leads nowhere, and what to do. */
export function whyNowhere(reference: string): string {
	const shown = JSON.stringify(reference.slice(0, 200));
	if (/^[a-z][a-z0-9+.-]+:\/\//i.test(reference))
		return `$ref ${shown} is on the network, which is never read; download the file into the document's folder`;
	if (!reference.startsWith("#") && /[./\\]/.test(reference))
		return `$ref ${shown} leads nowhere: the file does not exist, is outside of the document's folder, or has no such place`;
	return `$ref ${shown} leads nowhere; define it or correct the name`;
}

/** Returns the value at a place, or undefined. */
export function valueAt(document: JsonObject, pointer: Pointer): Json | undefined {
	let found: Json | undefined = document;
	for (const step of pointer) {
		if (typeof found !== "object" || found === null) return undefined;
		if (Array.isArray(found)) found = found[Number(step)];
		else found = Object.hasOwn(found, step) ? found[step] : undefined;
	}
	return found;
}
