import type { ModelSummary, OperationSummary, ValueSummary } from "./summary.ts";

/** What a new version of a document changes for users of its client. */
export interface ModelChanges {
	/** What is new. */
	readonly added: readonly string[];
	/** What breaks calls that worked before. */
	readonly breaking: readonly string[];
	/** Methods that have another name for the same request. */
	readonly renamed: readonly string[];
}

interface Found {
	readonly added: string[];
	readonly breaking: string[];
	readonly renamed: string[];
}

const at = <T>(all: Readonly<Record<string, T>>, name: string): T | undefined =>
	Object.hasOwn(all, name) ? all[name] : undefined;

/** Compares two versions of a document. */
export function compareModels(before: ModelSummary, after: ModelSummary): ModelChanges {
	const found: Found = { added: [], breaking: [], renamed: [] };
	operations(before, after, found);
	for (const name of Object.keys(before.schemas)) schema(name, before, after, found);
	for (const type of before.events)
		if (!after.events.includes(type)) found.breaking.push(`the event ${type} was removed`);
	for (const type of after.events) if (!before.events.includes(type)) found.added.push(`the event ${type}`);
	return { added: found.added.sort(), breaking: found.breaking.sort(), renamed: found.renamed.sort() };
}

function operations(before: ModelSummary, after: ModelSummary, found: Found): void {
	const request = ({ method, path }: OperationSummary): string => `${method} ${path.replace(/\{[^{}]+\}/g, "{}")}`;
	const added = new Map(
		Object.entries(after.operations)
			.filter(([id]) => !at(before.operations, id))
			.map(([id, one]) => [request(one), id]),
	);
	for (const [id, old] of Object.entries(before.operations)) {
		const now = at(after.operations, id);
		const other = now ? undefined : added.get(request(old));
		if (other !== undefined) {
			added.delete(request(old));
			found.renamed.push(`${id} is now ${other}`);
		}
		const current = now ?? (other === undefined ? undefined : at(after.operations, other));
		if (current) operation(other ?? id, old, current, found);
		else found.breaking.push(`${id} was removed (${old.method} ${old.path})`);
	}
	for (const id of added.values()) {
		const one = at(after.operations, id);
		if (one) found.added.push(`${id} (${one.method} ${one.path})`);
	}
}

function operation(id: string, before: OperationSummary, after: OperationSummary, found: Found): void {
	if (before.inPath.length !== after.inPath.length)
		found.breaking.push(`${id} takes other values in the path: ${after.inPath.join(", ") || "none"}`);
	for (const [name, old] of Object.entries(before.parameters)) {
		const now = at(after.parameters, name);
		if (now) input(`${id}: ${name}`, old, now, found);
		else found.breaking.push(`${id}: the parameter ${name} was removed`);
	}
	for (const [name, now] of Object.entries(after.parameters))
		if (!at(before.parameters, name))
			(now.required ? found.breaking : found.added).push(
				now.required ? `${id}: the new parameter ${name} is required` : `${id}: the parameter ${name}`,
			);
	if (before.body && after.body) input(`${id}: the body`, before.body, after.body, found);
	else if (before.body) found.breaking.push(`${id} takes no body any more`);
	else if (after.body?.required) found.breaking.push(`${id} requires a body`);
	else if (after.body) found.added.push(`${id}: a body`);
	if (before.isList !== after.isList)
		found.breaking.push(after.isList ? `${id} is now a list` : `${id} is no longer a list`);
	else if (before.result !== after.result)
		found.breaking.push(`${id} resolves with ${after.result} instead of ${before.result}`);
}

/** A value that callers send. */
function input(name: string, before: ValueSummary, after: ValueSummary, found: Found): void {
	if (before.type !== after.type) found.breaking.push(`${name} is ${after.type} instead of ${before.type}`);
	if (after.required && !before.required) found.breaking.push(`${name} is now required`);
	narrowed(name, before, after, found);
}

function narrowed(name: string, before: ValueSummary, after: ValueSummary, found: Found): void {
	const { values } = after;
	if (!values) return;
	const gone = before.values?.filter((one) => !values.includes(one)) ?? [];
	if (!before.values) found.breaking.push(`${name} now allows only ${values.join(", ")}`);
	else if (gone.length > 0) found.breaking.push(`${name} no longer allows ${gone.join(", ")}`);
	const fresh = before.values ? values.filter((one) => !before.values?.includes(one)) : [];
	if (fresh.length > 0) found.added.push(`${name} also allows ${fresh.join(", ")}`);
}

function schema(name: string, before: ModelSummary, after: ModelSummary, found: Found): void {
	const [old, now] = [at(before.schemas, name) ?? {}, at(after.schemas, name)];
	const isInput = before.inputs.includes(name);
	const isOutput = before.outputs.includes(name);
	if (!isInput && !isOutput) return;
	if (!now) {
		found.breaking.push(`the type ${name} was removed`);
		return;
	}
	for (const [field, was] of Object.entries(old)) {
		// An enum of its own is one field that is called like its schema.
		const path = field === name ? name : `${name}.${field}`;
		const is = at(now, field);
		if (!is) found.breaking.push(`${path} was removed`);
		else if (isInput) input(path, was, is, found);
		else if (was.type !== is.type) found.breaking.push(`${path} is ${is.type} instead of ${was.type}`);
		if (is && isOutput && was.required && !is.required) found.breaking.push(`${path} can be absent now`);
	}
	for (const [field, is] of Object.entries(now)) {
		if (at(old, field)) continue;
		if (isInput && is.required) found.breaking.push(`${name}.${field} is new and required`);
		else found.added.push(`${name}.${field}`);
	}
}
