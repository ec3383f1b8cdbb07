import type { JsonObject } from "./handler.ts";
import type { MockProvider } from "./provider.ts";
import type { MockRoute } from "./route.ts";

/** The shape of a route's first success response in the document. */
export interface AnswerShape {
	/** The fields of the envelope. */
	readonly envelope: readonly string[];
	/** Name of the schema of one object: a list's item, or what is inside the envelope. */
	readonly object: string;
}

/** Reads each shape once, because every call needs the shape of its route. */
export function answerShapes({ schemas }: MockProvider): (route: MockRoute) => AnswerShape {
	const known = new Map<MockRoute, AnswerShape>();
	const read = (route: MockRoute): AnswerShape => {
		const [success] = route.successes;
		const schema = (success?.schemaName === undefined ? success?.schema : schemas[success.schemaName]) as
			| { readonly properties?: Readonly<Record<string, JsonObject>> }
			| undefined;
		const inner = route.envelope === undefined ? undefined : schema?.properties?.[route.envelope]?.$ref;
		return {
			envelope: Object.keys(schema?.properties ?? { data: 1 }),
			object: route.pagination
				? (route.item?.schemaName ?? "")
				: route.envelope === undefined
					? (success?.schemaName ?? "")
					: String(inner ?? "").slice(String(inner ?? "").lastIndexOf("/") + 1),
		};
	};
	return (route) => {
		let shape = known.get(route);
		if (!shape) {
			shape = read(route);
			known.set(route, shape);
		}
		return shape;
	};
}
