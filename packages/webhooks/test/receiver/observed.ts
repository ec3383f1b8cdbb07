import { createReceiver, type ReceiverNotice } from "@countersign/webhooks";
import type { ArcusEvents, UnknownEvent } from "@countersign/webhooks/arcus";
import { afterEach, beforeEach, vi } from "vitest";
import { NOW, webhooks } from "./helpers.ts";

/** Receives the errors of the receivers that `make` creates. It is reset for each test, like `notices`. */
export const onError = vi.fn();
export const notices: ReceiverNotice[] = [];
export const kinds = () => notices.map(({ kind }) => kind);

/** Creates a receiver whose errors and notices a test can look at. */
export const make = (options: Partial<Parameters<typeof createReceiver<ArcusEvents, UnknownEvent>>[0]> = {}) =>
	createReceiver({ webhooks, onError, observe: (notice) => void notices.push(notice), now: () => NOW, ...options });

beforeEach(() => {
	onError.mockReset();
	notices.length = 0;
});
afterEach(() => void vi.useRealTimers());
