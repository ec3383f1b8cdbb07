import type { CauseKind } from "../engine/causes.ts";
import type { Due } from "../engine/clock.ts";
import type { DeliveryAttempt } from "../engine/deliveries.ts";
import type { JsonObject } from "../engine/json.ts";
import type { RowChange } from "../engine/row-change.ts";
import type { Effects } from "../engine/trace.ts";
import { BoundedLog } from "./bounded-log.ts";

/** Work that a move of the clock ran. */
export interface Ran extends Due {
	/** Id of the job's cause; undefined for a delivery. */
	readonly causeId: string | undefined;
}

/** What a thread begins with, other than a request. */
export interface KnownCause extends Omit<Effects, "checks"> {
	readonly id: string;
	/** Counted with the requests. */
	readonly order: number;
	readonly kind: CauseKind | "clock" | "test" | "fault" | "key" | "webhook" | "snapshot";
	/** What it is about, such as the name of a job. */
	readonly name: string;
	/** Milliseconds since 1970 on the API's clock. */
	readonly at: number;
	readonly entityId: string | undefined;
	readonly mode: "live" | "test" | undefined;
	readonly detail: JsonObject;
	/** Id of the request that scheduled the job. */
	readonly requestId: string | undefined;
	readonly error: string | undefined;
	/** What a move of the clock ran, with the numbers of the attempts that were made meanwhile. */
	readonly moved?: {
		readonly ran: readonly Ran[];
		readonly firstAttempt: number;
		readonly lastAttempt: number;
	};
	/** The attempt of a test delivery. */
	readonly attempt?: DeliveryAttempt;
}

/** Counting the fields of a row is cheaper than counting its characters. */
const FIELD_SIZE = 40;
const rowSize = (row: object | undefined): number => (row ? Object.keys(row).length * FIELD_SIZE : 0);

/** The size of the rows that are kept with what changed them. */
export const rowsSize = (changes: readonly RowChange[]): number =>
	changes.reduce((size, { before, after }) => size + rowSize(before) + rowSize(after), 0);

const RAN_SIZE = 200;

/** Keeps the latest causes within a limited amount of memory. */
export class CauseLog extends BoundedLog<KnownCause> {
	constructor() {
		super({
			idOf: ({ id }) => id,
			sizeOf: ({ changes, detail, moved, attempt }) =>
				500 +
				rowsSize(changes) +
				JSON.stringify(detail).length +
				(moved?.ran.length ?? 0) * RAN_SIZE +
				(attempt ? attempt.body.length + (attempt.responseBody?.length ?? 0) : 0),
			maxEntries: 5_000,
			maxTotal: 8 * 1024 * 1024,
		});
	}
}
