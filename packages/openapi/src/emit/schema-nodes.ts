import {
	type GlobalContext,
	type OpenAPI3,
	type OpenAPITSOptions,
	resolveRef,
	scanDiscriminators,
	transformSchema,
} from "openapi-typescript";
import type ts from "typescript";

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
