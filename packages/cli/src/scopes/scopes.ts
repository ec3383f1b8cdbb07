import { type ApiModel, leastScopes, matchOperation, type Need, type Operation } from "@countersign/openapi/model";
import { UsageError } from "../shared/errors.ts";
import type { Files } from "../shared/files.ts";
import type { Machine } from "../shared/machine.ts";
import { locateSpec, providers, readModel, specOf } from "../shared/specs.ts";
import { fileReason } from "../shared/system-error.ts";

interface Line {
	readonly number: number;
	readonly operation: string | undefined;
	readonly method: string | undefined;
	readonly path: string | undefined;
	/** The scopes that the call and its expanded relations need, if the log has them. The mock's log does. */
	readonly scopes: Need | undefined;
}

/** Alternatives of sets, if that is what it is. */
function needOf(value: unknown): Need | undefined {
	const isSet = (set: unknown): set is readonly string[] =>
		Array.isArray(set) && set.every((scope) => typeof scope === "string");
	return Array.isArray(value) && value.length > 0 && value.every(isSet) ? value : undefined;
}

function bytesOf(file: string, read: Machine["read"]): Uint8Array {
	try {
		return read(file);
	} catch (error) {
		throw new UsageError(`--from ${file} cannot be read: ${fileReason(error)}.`);
	}
}

function parse(file: string, { exists, read }: Pick<Machine, "exists" | "read">): Line[] {
	if (!exists(file)) throw new UsageError(`--from ${file} does not exist.`);
	return Buffer.from(bytesOf(file, read))
		.toString("utf8")
		.split("\n")
		.flatMap((text, index) => {
			if (text.trim() === "") return [];
			const number = index + 1;
			let entry: unknown;
			try {
				entry = JSON.parse(text);
			} catch {
				throw new UsageError(`${file}:${number}  This is not JSON. A request log has one JSON object on each line.`);
			}
			const field = (name: string): string | undefined => {
				const value = (entry as Record<string, unknown> | null)?.[name];
				return typeof value === "string" ? value : undefined;
			};
			const line = {
				number,
				operation: field("operation"),
				method: field("method"),
				path: field("path") ?? field("url"),
				scopes: needOf((entry as { scopes?: unknown } | null)?.scopes),
			};
			if (line.operation === undefined && (line.method === undefined || line.path === undefined))
				throw new UsageError(`${file}:${number}  The line has neither \`operation\` nor \`method\` and \`path\`.`);
			return [line];
		});
}

function find(model: ApiModel, line: Line): Operation | undefined {
	const named = model.operations.find((one) => one.id === line.operation);
	if (named || line.method === undefined || line.path === undefined) return named;
	return matchOperation(model, line.method, line.path);
}

/** The provider that most lines belong to; a log of one run has calls of one API. */
async function guess(lines: readonly Line[], files: Files): Promise<ApiModel> {
	let best: { model: ApiModel; found: number } | undefined;
	for (const name of providers(files)) {
		const model = await readModel(specOf(name), files);
		const found = lines.filter((line) => find(model, line)).length;
		if (!best || found > best.found) best = { model, found };
	}
	if (!best || best.found === 0) throw new UsageError("No call of the log belongs to a known API. Name the provider.");
	return best.model;
}

export async function scopes(
	args: { readonly target: string | undefined; readonly from: string },
	machine: Pick<Machine, "exists" | "read" | "print" | "warn" | "files">,
): Promise<number> {
	const { print, warn, files } = machine;
	const lines = parse(args.from, machine);
	if (lines.length === 0) throw new UsageError(`${args.from} is empty.`);
	const model =
		args.target === undefined ? await guess(lines, files) : await readModel(locateSpec(args.target, files), files);
	const used = new Map<string, { operation: Operation; expanded: Set<string> }>();
	const said: Need[] = [];
	let unknown = 0;
	for (const line of lines) {
		const operation = find(model, line);
		if (!operation) {
			unknown++;
			warn(
				`${args.from}:${line.number}  ${line.operation ?? `${line.method} ${line.path}`} is not an operation of ${model.title}`,
			);
			continue;
		}
		if (line.scopes) {
			said.push(line.scopes);
			continue;
		}
		const one = used.get(operation.id) ?? { operation, expanded: new Set<string>() };
		const query = new URL(line.path ?? "", "http://log.invalid").searchParams;
		for (const path of [...query.getAll("expand[]"), ...query.getAll("expand")]) one.expanded.add(path);
		used.set(operation.id, one);
	}
	const needs = [...used.values()].flatMap(({ operation, expanded }) => [
		operation.scopes,
		...operation.expand
			.filter((one) => expanded.has(one.path) && one.scope !== undefined)
			.map((one) => [[one.scope ?? ""]]),
	]);
	const distinct = new Map([...needs, ...said].map((need) => [JSON.stringify(need), need]));
	for (const scope of leastScopes([...distinct.values()], model)) print(scope);
	return unknown === 0 ? 0 : 1;
}
