import { uuidOf } from "./values.ts";

/** What decides which ids the entities of an API can have. */
export interface EntityRules {
	/** Name of the API. */
	readonly title: string;
	readonly uuidEntities?: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Returns what is wrong with an id for an entity, and what to use instead. Undefined for an id that the API can have. */
export function entityIdProblem({ title, uuidEntities }: EntityRules, id: string | undefined): string | undefined {
	if (id === undefined || !uuidEntities || UUID.test(id)) return undefined;
	return `the id of an entity of ${title} must be a UUID, because responses contain it as one, but was ${JSON.stringify(id.slice(0, 100))}; leave it out for a new one, or use ${uuidOf("entity", id)}`;
}

/** @throws TypeError for an id that an entity of the API cannot have */
export function checkEntityId(rules: EntityRules, id: string | undefined): void {
	const problem = entityIdProblem(rules, id);
	if (problem !== undefined) throw new TypeError(problem);
}
