import type * as openapiTypescript from "openapi-typescript";
import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
// @ts-expect-error These modules have no types of their own. The entry of the package has them, but it also loads a bundler and a linter.
import * as utils from "openapi-typescript/dist/lib/utils.mjs";
// @ts-expect-error As above.
import transform from "openapi-typescript/dist/transform/index.mjs";
import type ts from "typescript";

const { resolveRef, scanDiscriminators } = utils as Pick<typeof openapiTypescript, "resolveRef" | "scanDiscriminators">;
const transformSchema = transform as typeof openapiTypescript.transformSchema;

/**
 * Returns the TypeScript declarations that openapi-typescript makes of a document. The document has been bundled and checked already, so
 * this leaves out the bundler and linter that openapi-typescript runs first; they take several times longer than the rest.
 *
 * @param schema is changed
 */
export function schemaNodes(schema: OpenAPI3, options: OpenAPITSOptions): ts.Node[] {
	const context: GlobalContext = {
		additionalProperties: false,
		alphabetize: false,
		arrayLength: false,
		conditionalEnums: false,
		dedupeEnums: false,
		defaultNonNullable: options.defaultNonNullable ?? true,
		discriminators: scanDiscriminators(schema, options),
		emptyObjectsUnknown: options.emptyObjectsUnknown ?? false,
		enum: false,
		enumValues: false,
		excludeDeprecated: false,
		exportType: false,
		generatePathParams: false,
		immutable: false,
		injectFooter: [],
		makePathsEnum: false,
		pathParamsAsTypes: false,
		propertiesRequiredByDefault: false,
		readWriteMarkers: false,
		// Only the bundler uses it.
		redoc: undefined as never,
		resolve: <T>(reference: string) => resolveRef(schema, reference, { silent: true }) as T,
		rootTypes: false,
		rootTypesKeepCasing: false,
		rootTypesNoSchemaPrefix: false,
		silent: true,
		transform: options.transform,
		transformProperty: undefined,
		postTransform: undefined,
	};
	return transformSchema(schema, context);
}
