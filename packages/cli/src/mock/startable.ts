import type { Mock } from "@countersign/mock";
import type { PrintedKey } from "./first-call.ts";

/** What all mocks have in common, as far as a command needs it. */
export interface Startable extends Pick<Mock, "listen" | "on" | "stop" | "fetch" | "clock" | "keys"> {
	createKey(): PrintedKey;
}
