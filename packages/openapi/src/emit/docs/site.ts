import type { ApiModel, Operation, Resource } from "../../model/api-model.ts";
import { camel, pascal, resourceName } from "../names.ts";
import { anchor, code } from "./markdown.ts";
import { type Objects, objectsOf } from "./objects.ts";

/** Where the pages link to outside of themselves, and what readers import. */
export interface DocsPlaces {
	/** The module that exports the client class, such as `@acme/sdk`. */
	readonly module: string;
	/** Returns the link to a method in the reference, if there is one. */
	readonly method?: (operation: Operation) => string | undefined;
	/** Links to guides by topic. Topics without a guide are left out of the pages. */
	readonly guides?: Partial<Readonly<Record<Guide, string>>>;
	/** Link to the OpenAPI document. */
	readonly document?: string;
	/** Link to the first page of the client's reference. */
	readonly reference?: string;
}

/** The topics that the pages explain in one sentence and a guide in full. */
export type Guide = "authentication" | "scopes" | "pagination" | "idempotency" | "errors" | "retries" | "webhooks";

/** What all pages of a provider share. */
export interface Site {
	readonly model: ApiModel;
	readonly places: DocsPlaces;
	readonly objects: Objects;
	/** The variable that holds the client in examples. */
	readonly client: string;
	readonly className: string;
}

export const siteOf = (model: ApiModel, places: DocsPlaces): Site => ({
	model,
	places,
	objects: objectsOf(model),
	client: camel(model.provider),
	className: pascal(model.provider),
});

/** The operations of a resource and of those inside it, in the order of its page. */
export const operationsOf = (resource: Resource): readonly Operation[] => [
	...resource.operations,
	...resource.children.flatMap(operationsOf),
];

/** The pages that are not about one resource. A resource of the same name gets another file. */
const OTHER_PAGES = new Set(["index", "errors", "scopes", "events"]);

/** Returns the file of a resource's page, without its ending. */
export const fileOf = (resource: string): string => {
	const name = anchor(resource);
	return OTHER_PAGES.has(name) ? `${name}-resource` : name;
};

/** Returns the anchor of an operation on its page: `confirm`, or `items-create` for one of a sub-resource. */
export const operationAnchor = ({ resource, name }: Operation): string =>
	anchor([...resource.slice(1), name].join("-"));

/** Returns the page and anchor of an operation, relative to the pages of its provider: `orders#confirm`. */
export const apiPageOf = (operation: Operation): string =>
	`${fileOf(operation.resource[0] ?? "")}#${operationAnchor(operation)}`;

/** Returns the name of the type that has an operation's method, such as `OrdersItemsResource`. */
export const referenceNameOf = ({ resource }: Operation): string => resourceName(resource);

/** Returns a link, relative to any page of the provider. */
export const operationUrl = (operation: Operation): string => `./${apiPageOf(operation).replace("#", ".md#")}`;

export const operationLink = (operation: Operation): string => `[${code(operation.id)}](${operationUrl(operation)})`;

export const scopeLink = ({ model }: Site, scope: string): string =>
	model.scopes[scope] === undefined ? code(scope) : `[${code(scope)}](./scopes.md#${anchor(scope)})`;

export const eventLink = ({ model }: Site, type: string): string =>
	model.events.some((one) => one.type === type) ? `[${code(type)}](./events.md#${anchor(type)})` : code(type);

/** Returns `text` as a link to a guide, or as plain text without one. */
export const guideLink = ({ places }: Site, guide: Guide, text: string): string => {
	const url = places.guides?.[guide];
	return url === undefined ? text : `[${text}](${url})`;
};
