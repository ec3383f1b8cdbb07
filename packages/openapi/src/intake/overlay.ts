import { exec } from "jsonpath-rfc9535";
import {
	DocumentError,
	isObject,
	type Json,
	type JsonObject,
	type LoadedDocument,
	type Problem,
} from "../document/load.ts";
import { type ParsedFile, rootObject } from "./parse.ts";

/** One change of an overlay. */
export interface OverlayAction {
	/** JSONPath (RFC 9535) of what is changed. */
	readonly target: string;
	/** What is merged into each object that the target finds, or appended to each list. */
	readonly update?: Json;
	/** Whether what the target finds is removed. */
	readonly remove: boolean;
}

/** An OpenAPI Overlay: changes of a document that are kept in a file of their own. */
export interface Overlay {
	readonly file: ParsedFile;
	readonly actions: readonly OverlayAction[];
}

/** Reads an overlay. @throws DocumentError with every mistake in it */
export function readOverlay(file: ParsedFile): Overlay {
	const root = rootObject(file);
	const problems: Problem[] = [];
	const report = (pointer: readonly (string | number)[], message: string): void =>
		void problems.push({ ...file.locate(pointer), message });
	if (!/^1\.\d+\.\d+$/.test(String(root.overlay ?? "")))
		report(["overlay"], `overlay must be a version such as 1.0.0, but is ${JSON.stringify(root.overlay ?? null)}`);
	if (!Array.isArray(root.actions)) report(["actions"], "the overlay has no list of actions");
	const actions = (Array.isArray(root.actions) ? root.actions : []).flatMap((one, index): OverlayAction[] => {
		const at = ["actions", index];
		if (!isObject(one) || typeof one.target !== "string") {
			report(at, "the action has no target");
			return [];
		}
		if (one.update === undefined && one.remove !== true) {
			report(at, "the action has neither update nor remove: true");
			return [];
		}
		return [
			{ target: one.target, remove: one.remove === true, ...(one.update !== undefined && { update: one.update }) },
		];
	});
	if (problems.length > 0) throw new DocumentError(problems);
	return { file, actions };
}

type Place = readonly (string | number)[];

/** What an overlay changed, to say where a value comes from. */
export interface AppliedOverlay {
	/** Returns the place in the overlay that set a value of the document, or undefined if none did. */
	origin(pointer: Place): Omit<Problem, "message"> | undefined;
	/** Actions that found nothing, and targets that cannot be read. */
	readonly problems: readonly Problem[];
}

/**
 * Applies an overlay to a document, in the order of its actions.
 *
 * @param document is changed
 */
export function applyOverlay(document: JsonObject, { file, actions }: Overlay): AppliedOverlay {
	const problems: Problem[] = [];
	const changes: { readonly place: Place; readonly action: number; readonly update: Json }[] = [];
	for (const [index, action] of actions.entries()) {
		const found = placesOf(document, action.target);
		if (typeof found === "string") {
			problems.push({
				...file.locate(["actions", index, "target"]),
				message: `the target ${action.target} is not a JSONPath: ${found}`,
			});
			continue;
		}
		if (found.length === 0) {
			problems.push({
				...file.locate(["actions", index, "target"]),
				message: `the target ${action.target} finds nothing in the document; correct it, or remove the action`,
			});
			continue;
		}
		if (action.remove) {
			// From the last to the first, so that indexes of lists stay right.
			for (const place of [...found].reverse()) removeAt(document, place);
			continue;
		}
		for (const place of found) {
			const problem = updateAt(document, place, action.update ?? null);
			if (problem === undefined) changes.push({ place, action: index, update: action.update ?? null });
			else problems.push({ ...file.locate(["actions", index, "update"]), message: problem });
		}
	}
	return {
		problems,
		origin(pointer) {
			for (const { place, action, update } of [...changes].reverse()) {
				if (!place.every((step, index) => String(step) === String(pointer[index]))) continue;
				const inside = pointer.slice(place.length);
				if (inside.length > 0 && has(update, inside[0] as string | number))
					return file.locate(["actions", action, "update", ...inside]);
			}
			return undefined;
		},
	};
}

const has = (value: Json, step: string | number): boolean => isObject(value) && Object.hasOwn(value, step);

/** `$.paths['/orders'].get` and `$`: the form that most targets have, read without the JSONPath library. */
const PLAIN = /^\$(?:\.[A-Za-z_][\w-]*|\['(?:[^'\\]|\\.)*'\]|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*$/;
const STEP = /\.([A-Za-z_][\w-]*)|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/g;

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Reads a name as JSONPath writes it. */
const unescaped = (name: string): string =>
	name.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, char: string) =>
		code === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
	);

/** Returns the places that a target finds, or why it cannot be read. */
function placesOf(document: JsonObject, target: string): Place[] | string {
	if (PLAIN.test(target)) {
		const place = Array.from(target.matchAll(STEP), ([, name, single, double, index]) =>
			index === undefined ? (name ?? unescaped(single ?? double ?? "")) : Number(index),
		);
		return exists(document, place) ? [place] : [];
	}
	const found: Place[] = [];
	try {
		// The library returns names with their escapes.
		exec(document, target, (_, path) => {
			found.push(path.map((step) => (typeof step === "string" ? unescaped(step) : step)));
		});
	} catch (error) {
		return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
	}
	return found;
}

function exists(document: JsonObject, place: Place): boolean {
	let value: Json | undefined = document;
	for (const step of place) {
		if (Array.isArray(value)) value = value[Number(step)];
		else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
		else return false;
	}
	return value !== undefined;
}

function holderOf(document: JsonObject, place: Place): Json | undefined {
	let value: Json | undefined = document;
	for (const step of place.slice(0, -1)) value = (value as Record<string | number, Json>)?.[step];
	return value;
}

function removeAt(document: JsonObject, place: Place): void {
	const holder = holderOf(document, place);
	const last = place.at(-1);
	if (last === undefined) for (const key of Object.keys(document)) delete document[key];
	else if (Array.isArray(holder)) holder.splice(Number(last), 1);
	else if (isObject(holder)) delete holder[last];
}

function updateAt(document: JsonObject, place: Place, update: Json): string | undefined {
	const last = place.at(-1);
	const holder = holderOf(document, place);
	const value = last === undefined ? document : (holder as Record<string | number, Json>)[last];
	if (Array.isArray(value)) {
		value.push(...(Array.isArray(update) ? structuredClone(update) : [structuredClone(update)]));
		return undefined;
	}
	if (!isObject(value))
		return "the target is a single value; an overlay can only update objects and lists, so target the object around it";
	if (!isObject(update)) return "the target is an object, so the update must be one too";
	merge(value, update);
	return undefined;
}

function merge(into: JsonObject, update: JsonObject): void {
	for (const [key, value] of Object.entries(update)) {
		const before = Object.hasOwn(into, key) ? into[key] : undefined;
		if (isObject(before) && isObject(value)) merge(before, value);
		else if (Array.isArray(before) && Array.isArray(value)) before.push(...structuredClone(value));
		else into[key] = structuredClone(value);
	}
}

/** Reports that an overlay belongs to another document. @throws DocumentError if the overlay has problems */
export function requireApplied({ problems }: AppliedOverlay): void {
	if (problems.length > 0) throw new DocumentError(problems);
}

/** Returns a document whose places are found in the overlay if the overlay set them. */
export const withOrigin = (loaded: LoadedDocument, applied: AppliedOverlay): LoadedDocument => ({
	...loaded,
	locate: (pointer) => applied.origin(pointer) ?? loaded.locate(pointer),
});
