import { type Document, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from "yaml";
import type { Json, JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import { type Confidence, type Facts, type Inference, weaker } from "./facts.ts";

/** An action of an overlay, as it is written. */
export interface WrittenAction {
	readonly target: string;
	readonly description: string;
	readonly "x-confidence": Confidence;
	readonly update: JsonObject;
}

/** An overlay as text, and how it differs from the one that was there. */
export interface WrittenOverlay {
	readonly text: string;
	/** Targets of actions that are new. */
	readonly added: readonly string[];
	/** Targets that the overlay had already. Nothing of them was changed. */
	readonly kept: readonly string[];
	/** Targets of the overlay that are not inferred: written by people, or for something that the document no longer has. */
	readonly own: readonly string[];
}

const HEAD =
	`What the OpenAPI document does not say, as \`countersign infer\` concluded it. Review it, edit it and commit it: \`countersign generate\`
applies it and guesses nothing more. Another run of \`countersign infer\` adds what is new in the document and changes nothing that is here.
\`x-not-applied\` lists what is not certain enough. To use an entry, move it to \`actions\`.`
		.split("\n")
		.map((line) => ` ${line}`)
		.join("\n");

/** Returns what was concluded as actions: those to apply, and those that are only listed. */
export function actionsOf(facts: Facts): {
	readonly applied: readonly WrittenAction[];
	readonly listed: readonly WrittenAction[];
} {
	const applied: WrittenAction[] = [];
	const listed: WrittenAction[] = [];
	const put = (target: string, values: readonly [name: string, inference: Inference<Json>][]): void => {
		const sure = values.filter(([, one]) => one.confidence !== "low");
		if (sure.length > 0) applied.push(actionOf(target, sure));
		for (const one of values) if (one[1].confidence === "low") listed.push(actionOf(target, [one]));
	};
	put("$", Object.entries(facts.root));
	for (const { path, method, id, extensions } of facts.operations)
		put(`$.paths[${quoted(path)}].${method}`, [["operationId", id], ...Object.entries(extensions)]);
	for (const { schema, property, inference } of facts.secrets)
		put(`$.components.schemas[${quoted(schema)}].properties[${quoted(property)}]`, [["x-secret", inference]]);
	return { applied, listed };
}

function actionOf(target: string, values: readonly [string, Inference<Json>][]): WrittenAction {
	const update: JsonObject = {};
	for (const [name, { value }] of values) {
		// A name with a dot is inside an extension that is inferred separately.
		if (name.includes(".")) Object.assign(update, object(value));
		else update[name] = value;
	}
	return {
		target,
		description: values.map(([name, { confidence, because }]) => `${name} (${confidence}): ${because}.`).join(" "),
		"x-confidence": values.map(([, one]) => one.confidence).reduce(weaker),
		update,
	};
}

/** Writes a name for JSONPath, which allows no control characters. */
const quoted = (name: string): string =>
	`'${Array.from(name.replace(/[\\']/g, "\\$&"), (char) => (isControl(char) ? escaped(char) : char)).join("")}'`;

const isControl = (char: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(char);
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Writes conclusions as an OpenAPI Overlay.
 *
 * @param before the text of the overlay that is there already. What it has stays as it is, with its comments.
 */
export function writeOverlay(title: string, facts: Facts, before?: string): WrittenOverlay {
	const { applied, listed } = actionsOf(facts);
	const document = before === undefined ? newDocument(title) : parseDocument(before);
	const actions = sequence(document, "actions");
	const uncertain = sequence(document, "x-not-applied");
	const known = new Set([...targetsIn(actions), ...targetsIn(uncertain)]);
	const added: string[] = [];
	for (const [into, from] of [
		[actions, applied],
		[uncertain, listed],
	] as const)
		for (const action of from) {
			// An operation that people edited keeps what they removed.
			if (known.has(action.target)) continue;
			into.add(document.createNode(action));
			added.push(action.target);
		}
	if (uncertain.items.length === 0) document.delete("x-not-applied");
	const inferred = new Set([...applied, ...listed].map(({ target }) => target));
	return {
		text: added.length === 0 && before !== undefined ? before : document.toString({ lineWidth: 0 }),
		added,
		kept: [...known].filter((target) => inferred.has(target)),
		own: [...known].filter((target) => !inferred.has(target)),
	};
}

function newDocument(title: string): Document {
	const document = parseDocument("overlay: 1.0.0\n");
	document.commentBefore = HEAD;
	document.set("info", document.createNode({ title: `${title}: what OpenAPI cannot say`, version: "1.0.0" }));
	document.set("actions", document.createNode([]));
	return document;
}

function sequence(document: Document, key: string): YAMLSeq {
	const found = document.get(key);
	if (isSeq(found)) return found;
	const created = document.createNode([]);
	document.set(key, created);
	return created as unknown as YAMLSeq;
}

const targetsIn = (sequence: YAMLSeq): string[] =>
	sequence.items.flatMap((item) => {
		if (!isMap(item)) return [];
		const target = item.get("target", true);
		return isScalar(target) ? [String(target.value)] : [];
	});

/** Returns actions as the lines that an overlay has for them. */
export const actionText = (actions: readonly WrittenAction[]): string => stringify(actions, { lineWidth: 0 }).trimEnd();
