import type { Build } from "../call/build-request.ts";
import type { Transport } from "../transport/transport.ts";
import type { ResponseSchemas, SchemaSource } from "../validation/validation.ts";
import { ApiStream } from "./api-stream.ts";
import { type WireKinds, type WireSettings, wireBuild } from "./build.ts";
import { SentParams } from "./params.ts";
import { universalTransport } from "./transport.ts";

/** What a client needs for operations that aren't plain JSON calls. */
export interface WireParts {
	/** Returns what builds the requests. */
	build(settings: WireSettings): Build;
	/** Returns the transport: your own, or one that also sends files and streams. */
	transport(own: Transport | undefined, fetch: typeof globalThis.fetch | undefined): Transport;
	/** Marks params of a call. */
	params(params: object): object;
	/** Returns schemas that leave out downloads and streams. */
	schemas(source: SchemaSource): SchemaSource;
}

/** Puts together the parts that a document needs. */
export const wireParts = (kinds: WireKinds): WireParts => ({
	build: (settings) => wireBuild(kinds, settings),
	transport: (own, fetch) => own ?? universalTransport(fetch),
	params: (params) => new SentParams(params),
	schemas: withoutBinaries,
});

/** The schemas are for JSON: downloads and streams are not checked. */
const withoutBinaries = ({ responses, createValidator }: SchemaSource): SchemaSource => ({
	responses,
	createValidator(mode, schemas: ResponseSchemas, logger) {
		const { check, drift } = createValidator(mode, schemas, logger);
		return {
			drift,
			check: async (operation, body, facts) => {
				const isOther = body instanceof Blob || body instanceof ApiStream || body instanceof ReadableStream;
				if (!isOther) await check(operation, body, facts);
			},
		};
	},
});
