import { extensionProblems, isOwnExtension } from "../document/extensions.ts";
import { isObject, type JsonObject, type LoadedDocument, type Pointer, type Problem } from "../document/load.ts";
import { walkDocument } from "../document/walk.ts";
import { operationPlaces } from "./draft.ts";
import { isTakenByClients } from "./safe-names.ts";

/** The form of an operation id that clients are made of: a resource, perhaps resources inside it, and a method. */
export const OPERATION_ID = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+$/;

/** What is missing before a client can be generated. */
export interface Readiness {
	/** Mistakes, with their places. */
	readonly problems: readonly Problem[];
	/** Operations that have no name that a client can use. `countersign infer` proposes one for each. */
	readonly unnamed: readonly { readonly method: string; readonly path: string; readonly pointer: Pointer }[];
	/** Whether the document says how its client is called. */
	readonly hasProvider: boolean;
}

/** Checks that a document says everything that a client needs and OpenAPI does not have: names, and valid extensions. */
export function checkReadiness(loaded: LoadedDocument): Readiness {
	const { document } = loaded;
	const problems: Problem[] = [];
	const report = (pointer: Pointer, message: string): void =>
		void problems.push({ ...loaded.locate(pointer), message });
	const places = operationPlaces(document);
	const unnamed = places.filter(({ operation }) => !OPERATION_ID.test(String(operation.operationId ?? "")));
	const ids = new Map<string, Pointer>();
	for (const { operation, pointer } of places) {
		const id = String(operation.operationId ?? "");
		if (!OPERATION_ID.test(id)) continue;
		const here = [...pointer, "operationId"];
		const before = ids.get(id);
		if (before) {
			const { file, line } = loaded.locate(before);
			report(here, `operationId ${id} is already used in ${file}:${line}; choose another id in the overlay`);
		} else ids.set(id, here);
		const taken = id.split(".").find(isTakenByClients);
		if (taken !== undefined)
			report(
				here,
				`operationId ${id} uses the name ${taken}, which every client already has; choose another name in the overlay`,
			);
	}
	checkTree(ids, report);
	checkExtensions(document, report);
	for (const { operation, item, pointer } of places) checkPagination(document, operation, item, pointer, report);
	return { problems, unnamed, hasProvider: isObject(document["x-provider"]) };
}

type Report = (pointer: Pointer, message: string) => void;

/** A client has each name once: as a method or as a resource. */
function checkTree(ids: ReadonlyMap<string, Pointer>, report: Report): void {
	const resources = new Set(
		[...ids.keys()].flatMap((id) => {
			const parts = id.split(".").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("."));
		}),
	);
	for (const [id, pointer] of ids)
		if (resources.has(id))
			report(
				pointer,
				`operationId ${id} is also the name of a resource with operations of its own; rename one of them in the overlay`,
			);
	const files = new Map<string, string>();
	for (const [id, pointer] of ids) {
		const [top = ""] = id.split(".");
		const before = files.get(top.toLowerCase());
		if (before !== undefined && before !== top)
			report(
				pointer,
				`the resources ${before} and ${top} differ only in capitals, so their files would overwrite each other; rename one in the overlay`,
			);
		else files.set(top.toLowerCase(), top);
	}
}

/** Extensions of ours are checked wherever they can be: at the root, at operations and webhooks, and in schemas and security schemes. */
function checkExtensions(document: JsonObject, report: Report): void {
	walkDocument(document, ({ key, value, pointer }) => {
		if (!isOwnExtension(key)) return;
		for (const { at, message } of extensionProblems(key, value)) report([...pointer, key, ...at], message);
	});
}

const SENT = ["limit", "cursor", "before", "offset", "page"];

function checkPagination(
	document: JsonObject,
	operation: JsonObject,
	item: JsonObject,
	pointer: Pointer,
	report: Report,
): void {
	const paging = operation["x-pagination"];
	if (!isObject(paging) || paging.in === "body") return;
	const lists = [item.parameters, operation.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
	const components =
		isObject(document.components) && isObject(document.components.parameters) ? document.components.parameters : {};
	const names = new Set(
		lists.map((one) => {
			if (!isObject(one)) return undefined;
			const shared = typeof one.$ref === "string" ? components[one.$ref.split("/").at(-1) ?? ""] : one;
			return isObject(shared) ? shared.name : undefined;
		}),
	);
	for (const key of SENT) {
		const name = paging[key];
		if (typeof name === "string" && !names.has(name))
			report(
				[...pointer, "x-pagination", key],
				`x-pagination.${key} is ${name}, but the operation has no parameter with this name; add it or correct the name`,
			);
	}
}
