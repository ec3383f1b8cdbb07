import { vi } from "vitest";
import type { Transport } from "../../src/index.ts";

// A second copy of the module, on the platform of browsers.
vi.doMock("#platform", () => import("../../src/core/platform.browser.ts"));
const copy = "../../src/core/transport/fetch.ts?browser";
const { fetchTransport } = (await import(copy)) as { fetchTransport(fetch?: typeof globalThis.fetch): Transport };
vi.doUnmock("#platform");

/** The transport that a client has in a browser. */
export const pageTransport = fetchTransport;
