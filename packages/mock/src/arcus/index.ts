import { createMock, type Mock } from "../engine/mock.ts";
import type { MockOptions } from "../engine/options.ts";
import { arcusMockProvider } from "./provider.ts";

/**
 * A stateful mock of the whole Arcus API: keys and scopes, both path styles, limits, idempotency, pages, expand, versions, webhooks that
 * are really sent.
 *
 * @example
 * ```ts
 * import { createArcusMock } from "@countersign/mock";
 * import { Arcus } from "@countersign/sdk/arcus";
 *
 * const mock = createArcusMock({ seed: 1 });
 * const { url, close } = await mock.listen(0);
 * const { key, entityId } = mock.createKey({ mode: "test" });
 * const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
 * console.log((await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" })).account_number);
 * await close();
 * ```
 */
export function createArcusMock(options: MockOptions = {}): Mock {
	return createMock(arcusMockProvider, options);
}
