import type { JsonSchema } from "../../model/api-model.ts";
import type { DescribedTokenEndpoint } from "./oauth-urls.ts";

/** An API as plain JSON, as `createDocumentMock` of `@countersign/mock/document` takes it. */
export interface MockDescription {
	readonly name: string;
	readonly title: string;
	readonly servers: readonly string[];
	readonly operations: readonly DescribedOperation[];
	readonly schemas: Readonly<Record<string, JsonSchema>>;
	readonly credentials: Readonly<Record<string, DescribedCredential>>;
	readonly scopes: readonly string[];
	readonly events: readonly { readonly type: string; readonly schema: JsonSchema; readonly example?: unknown }[];
	readonly signature?: DescribedSignature;
	readonly errorShape?: Readonly<Record<string, string>>;
}

export interface DescribedOperation {
	readonly id: string;
	readonly resource: readonly string[];
	readonly name: string;
	readonly method: string;
	readonly path: string;
	readonly parameters: readonly DescribedParameter[];
	readonly body?: {
		readonly required: boolean;
		readonly content: Readonly<Record<string, { schema: JsonSchema; whole?: string }>>;
	};
	readonly responses: readonly DescribedResponse[];
	readonly security: readonly Readonly<Record<string, readonly string[]>>[];
	readonly pagination?: DescribedPagination;
	readonly idempotency?: DescribedIdempotency;
	readonly envelope?: string;
	readonly errorsInSuccess?: { readonly ok: string; readonly value: unknown; readonly code: string };
	readonly emits?: readonly string[];
}

export interface DescribedParameter {
	readonly name: string;
	readonly in: "path" | "query" | "header" | "cookie";
	readonly required: boolean;
	readonly style?: string;
	readonly explode?: boolean;
	readonly isJson?: true;
	readonly schema: JsonSchema;
}

export interface DescribedResponse {
	readonly status?: number;
	readonly contentType?: string;
	readonly schema?: JsonSchema;
	readonly example?: unknown;
}

export type DescribedPagination = { readonly style: string; readonly items: string } & Readonly<
	Record<string, string | number>
>;
export type DescribedIdempotency = {
	readonly maxLength: number;
	readonly header?: string;
	readonly body?: string;
	readonly format?: "uuid";
};

export interface DescribedCredential {
	readonly kind: "bearer" | "basic" | "header" | "query" | "cookie";
	readonly name?: string;
	readonly tokens?: readonly DescribedTokenEndpoint[];
	readonly authorize?: readonly string[];
}

/** How deliveries are signed, as far as the document says it. */
export interface DescribedSignature {
	readonly scheme: "standard-webhooks" | "hmac";
	readonly header?: string;
	readonly algorithm?: string;
	readonly encoding?: string;
	readonly prefix?: string;
	readonly timestampHeader?: string;
}
