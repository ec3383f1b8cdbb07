import type { Json } from "../document/load.ts";
import { object } from "../document/values.ts";
import type { Facts } from "./facts.ts";
import { actionsOf, type WrittenAction } from "./write-overlay.ts";

/** A resource of the client, with its operations. */
export interface ReportedResource {
	/** Such as `customers`, or `customers.sources` for one inside another. */
	readonly name: string;
	readonly methods: readonly string[];
}

/** A conclusion that a person should look at. */
export interface ReviewItem {
	/** `GET /orders`, or a schema. */
	readonly subject: string;
	/** What was concluded and why. */
	readonly why: string;
	/** The action of the overlay to edit, or to move to `actions`. */
	readonly action: WrittenAction;
	/** Whether the action is only listed. */
	readonly isApplied: boolean;
}

/** What was concluded about a document, counted. */
export interface InferenceReport {
	readonly operations: number;
	readonly resources: readonly ReportedResource[];
	/** Lists by the style of their pages; `none` for lists with a single page. */
	readonly pages: Readonly<Record<string, number>>;
	/** Conclusions by what they are about and how sure they are. */
	readonly confidence: Readonly<
		Record<string, { readonly high: number; readonly medium: number; readonly low: number }>
	>;
	/** Conclusions that are not `high`, the least sure first. */
	readonly review: readonly ReviewItem[];
}

/** Counts conclusions, and lists those that a person should look at. */
export function reportFacts(facts: Facts): InferenceReport {
	const resources = new Map<string, string[]>();
	const pages: Record<string, number> = {};
	const confidence: Record<string, { high: number; medium: number; low: number }> = {};
	const count = (name: string, sure: "high" | "medium" | "low"): void => {
		confidence[name] ??= { high: 0, medium: 0, low: 0 };
		confidence[name][sure]++;
	};
	for (const [name, one] of Object.entries(facts.root)) count(name.split(".")[0] ?? name, one.confidence);
	for (const { id, extensions } of facts.operations) {
		const parts = id.value.split(".");
		const resource = parts.slice(0, -1).join(".");
		resources.set(resource, [...(resources.get(resource) ?? []), parts.at(-1) ?? ""]);
		count("operationId", id.confidence);
		for (const [name, one] of Object.entries(extensions)) count(name, one.confidence);
		const paging = extensions["x-pagination"];
		if (paging && paging.confidence !== "low") {
			const style = styleOf(paging.value);
			pages[style] = (pages[style] ?? 0) + 1;
		}
	}
	for (const { inference } of facts.secrets) count("x-secret", inference.confidence);
	const { applied, listed } = actionsOf(facts);
	const item =
		(isApplied: boolean) =>
		(action: WrittenAction): ReviewItem => ({
			subject: subjectOf(action.target),
			why: action.description,
			action,
			isApplied,
		});
	return {
		operations: facts.operations.length,
		resources: [...resources].map(([name, methods]) => ({ name, methods })).sort((a, b) => (a.name < b.name ? -1 : 1)),
		pages,
		confidence,
		review: [...listed.map(item(false)), ...applied.filter((one) => one["x-confidence"] !== "high").map(item(true))],
	};
}

const styleOf = (paging: Json): string => String(object(paging).style);

/** `GET /orders` for `$.paths['/orders'].get`. */
function subjectOf(target: string): string {
	const [, path, method] = /^\$\.paths\['(.*)'\]\.(\w+)$/.exec(target) ?? [];
	return path === undefined || method === undefined
		? target
		: `${method.toUpperCase()} ${path.replace(/\\(.)/g, "$1")}`;
}
