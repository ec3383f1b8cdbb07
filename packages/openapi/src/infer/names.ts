import { OPERATION_ID } from "../intake/check.ts";
import type { OperationPlace } from "../intake/draft.ts";
import { parametersOfPath } from "../intake/path-template.ts";
import { camelOf, isTakenByClients, unique, wordsOf } from "../intake/safe-names.ts";
import type { Inference, Proposal } from "./facts.ts";

/** Resources are names of files, and file systems have limits. */
const LONGEST = 80;

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/**
 * Chooses one name for each operation, so that all of them can be in one client: no name twice, none that is a method and a resource, and
 * none that clients have already.
 */
export function settleNames(
	proposals: ReadonlyMap<OperationPlace, readonly Proposal[]>,
): Map<OperationPlace, Inference<string>> {
	const settled = new Map<OperationPlace, Inference<string>>();
	const taken = new Set<string>();
	const tops = new Map<string, string>();
	const classes = new Map<string, string>();
	const numbers = new Map<string, number>();
	const use = (place: OperationPlace, { resource, name, confidence, because }: Proposal): boolean => {
		const safe = safeResource(resource, tops, classes);
		const id = [...safe, safeMethod(name)].join(".");
		if (!OPERATION_ID.test(id) || taken.has(id)) return false;
		taken.add(id);
		settled.set(place, { value: id, confidence, because });
		return true;
	};
	// First the names with the best evidence, then those of the remaining operations.
	const open = [...proposals].filter(([place, [best]]) => !(best?.confidence === "high" && use(place, best)));
	for (const [place, all] of open) {
		const [first] = all;
		if (!first || all.some((one) => use(place, one))) continue;
		const path = all.find((one) => one.because.includes(" of ")) ?? first;
		const by = parametersOfPath(place.path).at(-1);
		const more = by === undefined ? [] : [`${path.name}By${pascal(camelOf(wordsOf(by)))}`];
		if (
			[...more, `${path.name}${pascal(place.method)}`].some((name) =>
				use(place, { ...path, name, confidence: "medium" }),
			)
		)
			continue;
		const safe = safeResource(path.resource, tops, classes).join(".");
		const prefix = `${safe}.`;
		const whole = unique(`${prefix}${safeMethod(path.name)}`, (one) => taken.has(one), numbers);
		const name = whole.slice(prefix.length);
		use(place, {
			...path,
			name,
			confidence: "medium",
			because: `${path.because}; the number tells it from others with the same name`,
		});
	}
	return withoutShadows(settled, taken);
}

function safeMethod(name: string): string {
	const short = name.slice(0, LONGEST);
	if (short === "") return "call";
	return isTakenByClients(short) ? `${short}Operation` : short;
}

/** Names of files and classes are made of resources, so two that differ only in capitals or in where their dots are cannot both exist. */
function safeResource(resource: readonly string[], tops: Map<string, string>, classes: Map<string, string>): string[] {
	const names = resource
		.map((name) => name.slice(0, LONGEST))
		.map((name) => (isTakenByClients(name) ? `${name}Resource` : name));
	const [top = "root", ...rest] = names;
	const known = tops.get(top.toLowerCase());
	if (known === undefined) tops.set(top.toLowerCase(), top);
	const path = [known ?? top, ...rest];
	const key = path.map(pascal).join("").toLowerCase();
	const whole = path.join(".");
	const before = classes.get(key);
	if (before === undefined || before === whole) {
		classes.set(key, whole);
		return path;
	}
	if (before.toLowerCase() === whole.toLowerCase()) return before.split(".");
	const last = unique(path.at(-1) ?? "", (name) => {
		const other = [...path.slice(0, -1), name];
		const taken = classes.get(other.map(pascal).join("").toLowerCase());
		return taken !== undefined && taken !== other.join(".");
	});
	const other = [...path.slice(0, -1), last];
	classes.set(other.map(pascal).join("").toLowerCase(), other.join("."));
	return other;
}

/** A resource hides a method of the same name beside it, so the method gets another name. */
function withoutShadows(
	settled: Map<OperationPlace, Inference<string>>,
	taken: Set<string>,
): Map<OperationPlace, Inference<string>> {
	const resources = new Set<string>();
	for (const { value } of settled.values()) {
		const parts = value.split(".");
		for (let length = 1; length < parts.length; length++) resources.add(parts.slice(0, length).join("."));
	}
	const verbs: Readonly<Record<string, string>> = {
		get: "get",
		post: "do",
		put: "set",
		patch: "update",
		delete: "delete",
	};
	const numbers = new Map<string, number>();
	return new Map(
		[...settled].map(([place, one]) => {
			if (!resources.has(one.value)) return [place, one];
			const parts = one.value.split(".");
			const parent = parts.slice(0, -1).join(".");
			const base = `${verbs[place.method] ?? "do"}${pascal(parts.at(-1) ?? "")}`;
			const value = unique(`${parent}.${base}`, (whole) => taken.has(whole) || resources.has(whole), numbers);
			taken.add(value);
			return [
				place,
				{
					...one,
					value,
					confidence: "medium",
					because: `${one.because}; a resource has the plain name`,
				},
			];
		}),
	);
}
