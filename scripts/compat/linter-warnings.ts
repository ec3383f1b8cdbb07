/** The warnings of independent linters that we accept, each with its reason. `scripts/compat/linters.ts` fails for any other. */
export interface AcceptedWarning {
	readonly linter: "redocly" | "spectral";
	readonly rule: string;
	/** Only where the place in the document matches. Without it, everywhere. */
	readonly where?: RegExp;
	readonly why: string;
}

export const acceptedWarnings: readonly AcceptedWarning[] = [
	{
		linter: "redocly",
		rule: "operation-operationId",
		where: /^#\/webhooks\//,
		why: "An event is not a method of a client. Its type names it.",
	},
	{
		linter: "redocly",
		rule: "no-invalid-media-type-examples",
		where: /\/(?:product|valid_paths|type|request_id)$/,
		why: "The rule forbids properties that a schema does not name. Our schemas allow them: `expand` adds `product`, and errors have fields of their own. Our own tests check every example against its schema.",
	},
	{
		linter: "redocly",
		rule: "no-invalid-media-type-examples",
		where: /^#\/webhooks\//,
		why: "A webhook's body is a request to the linter, so it forbids what only responses have. Our own tests check every recorded delivery against its schema.",
	},
	{
		linter: "redocly",
		rule: "no-ambiguous-paths",
		where: /^#\/paths\/~1migration~1jobs/,
		why: "The vendor has both paths. No resource is called `jobs`, and no job `bulk`.",
	},
	{
		linter: "redocly",
		rule: "no-unused-components",
		where:
			/^#\/components\/(?:schemas\/(?:InventoryLot|PaymentRefund|CreditApplication|PaymentDispute|CreditSource)|securitySchemes\/apiKey)$/,
		why: "The schemas are the relations of `x-expand`, which the linter does not read. The scheme is the other way to sign in.",
	},
	{
		linter: "spectral",
		rule: "oas3-unused-component",
		where: /^#\/components\/schemas\/(?:InventoryLot|PaymentRefund|CreditApplication|PaymentDispute|CreditSource)$/,
		why: "The schemas are the relations of `x-expand`, which the linter does not read.",
	},
	{
		linter: "spectral",
		rule: "oas3-operation-security-defined",
		why: "OpenAPI 3.1 lets every kind of scheme list the roles that a call needs. The rule still knows only OAuth scopes.",
	},
	{
		linter: "spectral",
		rule: "operation-success-response",
		where: /~1vendor-credits~1\{id\}~1apply/,
		why: "The vendor documents this operation as one that always responds with 400.",
	},
	{
		linter: "spectral",
		rule: "info-contact",
		why: "The vendors name no contact for their API.",
	},
];
