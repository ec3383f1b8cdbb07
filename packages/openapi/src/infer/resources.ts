import type { JsonObject } from "../document/load.ts";
import { list } from "../document/values.ts";
import { isBodiless, type OperationPlace } from "../intake/draft.ts";
import { camelOf, wordsOf } from "../intake/safe-names.ts";
import { sampledCalls } from "./code-samples.ts";
import { Embedded } from "./embedded.ts";
import type { Inference, Proposal } from "./facts.ts";
import { delimitedIds } from "./ids.ts";
import { joinedWords } from "./joined-words.ts";
import { Look } from "./look.ts";
import { settleNames } from "./names.ts";
import { type Literal, type PathShape, shapesOf } from "./path-shape.ts";
import { isClearVerb, isPlural, isVerb, singular } from "./words.ts";

/** Proposes a place in the resource tree and a method name for every operation of a document. */
export function inferResources(
	document: JsonObject,
	places: readonly OperationPlace[],
): Map<OperationPlace, Inference<string>> {
	const look = new Look(document);
	const shapes = shapesOf(places, (place) => isList(look, place));
	const embedded = new Embedded(look, places, shapes);
	const joined = joinedWords(places);
	const reader: Reader = {
		look,
		embedded,
		camel: (words) => camelOf(words.flatMap((word) => joined.get(word) ?? [word])),
	};
	const ids = delimitedIds(places);
	const proposals = new Map<OperationPlace, Proposal[]>();
	for (const place of places) {
		const shape = shapes.get(place.path) as PathShape;
		const [fromPath, ...plain] = fromShape(reader, place, shape);
		const fromId = ids.get(place);
		const byId = fromOperationId(place, fromPath);
		proposals.set(place, [
			...fromSamples(place, shape),
			...(fromId ? [fromId] : []),
			fromPath,
			...plain,
			...(byId ? [byId] : []),
		]);
	}
	return settleNames(proposals);
}

/** What the rules for paths need. */
interface Reader {
	readonly look: Look;
	readonly embedded: Embedded;
	/** Joins words in camelCase. */
	camel(words: readonly string[]): string;
}

/** The calls in the code samples of the vendor are names of its own client. */
function fromSamples({ operation }: OperationPlace, shape: PathShape): Proposal[] {
	const words = new Set(shape.literals.flatMap((one) => one.words));
	return sampledCalls(operation)
		.map((call) => {
			const parts = call.split(".");
			const shared = parts.filter((part) => wordsOf(part).some((word) => words.has(word))).length;
			return { parts, shared };
		})
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.map(({ parts }) => ({
			resource: parts.slice(0, -1),
			name: parts.at(-1) ?? "",
			confidence: "high" as const,
			because: "its code sample calls it so",
		}));
}

function fromShape(reader: Reader, place: OperationPlace, shape: PathShape): readonly [Proposal, ...Proposal[]] {
	const { literals } = shape;
	const last = literals.at(-1);
	const action = last && !shape.endsInParameter ? actionOf(reader, place, shape, last) : undefined;
	const things = action ? literals.slice(0, -1) : literals;
	const method =
		action ??
		(shape.endsInParameter || !last ? recordMethod(place.method, shape) : collectionMethod(reader.look, place, shape));
	const names = things.map(({ words }) => reader.camel(words)).filter((name) => name !== "");
	const owner = things.at(-1);
	const plain = { resource: names, ...method };
	if (owner && names.length > 1 && reader.embedded.has(owner)) {
		const isOne = shape.endsInParameter || action !== undefined || place.method !== "get";
		const inRecord: Proposal = {
			resource: names.slice(0, -1),
			name: withObject(method.name, names.at(-1) ?? "", isOne),
			confidence: "medium",
			because: `${method.because}; the record before it has ${names.at(-1)}`,
		};
		return [inRecord, plain];
	}
	if (names.length > 0) return [plain];
	if (action && last && !last.isMethod)
		return [{ resource: [reader.camel(last.words)], ...collectionMethod(reader.look, place, shape) }];
	return [{ resource: [groupOf(place)], ...method }];
}

/** Names the object of a method: `create` and `sources` are `createSource`. */
function withObject(method: string, name: string, isOne: boolean): string {
	const words = wordsOf(name);
	const last = words.at(-1) ?? "";
	const isMany = method === "list" || method === "deleteAll" || !isOne;
	return camelOf([
		...wordsOf(method === "deleteAll" ? "delete all" : method),
		...words.slice(0, -1),
		isMany ? last : singular(last),
	]);
}

type Named = Omit<Proposal, "resource">;
const sure = (name: string, because: string): Named => ({ name, confidence: "high", because });
const likely = (name: string, because: string): Named => ({ name, confidence: "medium", because });

function recordMethod(method: string, { methods }: PathShape): Named {
	const because = `${method.toUpperCase()} of one record`;
	switch (method) {
		case "get":
			return sure("retrieve", because);
		case "delete":
			return sure("delete", because);
		case "put":
			return methods.has("patch") ? sure("replace", because) : sure("update", because);
		case "head":
		case "options":
		case "query":
			return sure(method, because);
		case "post":
			return methods.has("patch") || methods.has("put") ? likely("create", because) : sure("update", because);
		default:
			return sure("update", because);
	}
}

function collectionMethod(look: Look, place: OperationPlace, shape: PathShape): Named {
	const because = `${place.method.toUpperCase()} of ${shape.hasRecords ? "a collection" : "a resource"}`;
	switch (place.method) {
		case "get":
			if (isList(look, place)) return sure("list", `${because} that returns a list`);
			if (shape.hasRecords) return sure("list", because);
			return sure("retrieve", because);
		case "head":
		case "options":
		case "query":
			return sure(place.method, because);
		case "post":
			// What can be read as one thing exists already.
			if (
				shape.methods.has("get") &&
				!shape.hasRecords &&
				!shape.methods.has("put") &&
				!shape.methods.has("patch") &&
				!shape.hasList
			)
				return likely("update", because);
			return sure("create", because);
		case "delete":
			return shape.hasRecords ? likely("deleteAll", because) : sure("delete", because);
		case "put":
			return shape.methods.has("patch") || shape.hasRecords ? likely("replace", because) : sure("update", because);
		default:
			return sure("update", because);
	}
}

/** Returns the method, if the last part of the path is what is done and not what it is done with. */
function actionOf({ look, camel }: Reader, place: OperationPlace, shape: PathShape, last: Literal): Named | undefined {
	const name = camel(last.words);
	const [first = ""] = last.words;
	const final = last.words.at(-1) ?? "";
	if (last.isMethod) return sure(name, "the path names the method");
	if (shape.hasChildren || isBodiless(place.method)) return undefined;
	const isAlone = shape.methods.size === 1;
	if (place.method === "get") {
		if (isAlone && last.isInRecord && look.isBinary(place))
			return sure(name, "the response is a file that belongs to one record");
		if (isAlone && isClearVerb(first)) return likely(name, `"${first}" is a verb`);
		return undefined;
	}
	if (shape.methods.has("get") && !isClearVerb(first)) return undefined;
	if (isClearVerb(first)) return sure(name, `"${first}" is a verb`);
	if (isVerb(first) && last.isInRecord && !isPlural(final)) return sure(name, `"${first}" is a verb`);
	// A part of a record that can only be written is something that is done with it.
	if (
		isAlone &&
		last.isInRecord &&
		!isPlural(final) &&
		!shape.hasRecords &&
		(place.method === "post" || place.method === "put")
	)
		return likely(name, `"${last.words.join(" ")}" can only be sent to one record`);
	return undefined;
}

function isList(look: Look, place: OperationPlace): boolean {
	const schema = look.resultSchema(place);
	if (schema === undefined) return false;
	if (look.items(schema) !== undefined) return true;
	const properties = look.properties(schema);
	const lists = Object.entries(properties).filter(([, one]) => look.items(one) !== undefined);
	if (lists.length === 0) return false;
	const paging =
		/^(?:has_?more|next.*|.*cursor.*|total.*|count|offset|limit|page.*|paging|meta|links|_links|object|url|first.*|last.*|prev.*|start|end|entries|iterator|done|response_metadata|ok|error|warning)$/i;
	const others = Object.keys(properties).filter((name) => !paging.test(name));
	return lists.length === 1 && others.length === 1;
}

/** Returns a name for a path that has no literal: its tag, or `root`. */
const groupOf = ({ operation }: OperationPlace): string =>
	camelOf(wordsOf(String(list(operation.tags)[0] ?? ""))) || "root";

/** The operation id as the method, for operations that would otherwise have the same name. */
function fromOperationId({ operation, method }: OperationPlace, fromPath: Proposal): Proposal | undefined {
	const words = wordsOf(String(operation.operationId ?? "")).slice(0, 8);
	const name = camelOf(words);
	if (name === "" || name === method) return undefined;
	return {
		resource: fromPath.resource,
		name,
		confidence: "medium",
		because: "its operationId, because the path alone is not clear",
	};
}
