import type { Clock } from "../../core/clock.ts";

/** A job of pg-boss, as far as it is used. */
export interface BossJob {
	readonly id: string;
	readonly data: unknown;
	readonly retryCount: number;
}

/** The part of pg-boss 10 that is used here, described by its shape. The application starts it, and stops it after the inbox. */
export interface Boss {
	/** Creates a queue. */
	createQueue(name: string, options?: never): Promise<unknown>;
	/** Returns the queue of that name, or null. */
	getQueue(name: string): Promise<unknown>;
	/** Adds a job; resolves with null if its id already exists. */
	send(name: string, data: object, options: never): Promise<string | null>;
	/** Takes jobs that are due. */
	fetch(name: string, options: never): Promise<unknown>;
	/** Marks a job as done. */
	complete(name: string, id: string): Promise<unknown>;
	/** Deletes a job from its queue. */
	deleteJob(name: string, id: string): Promise<unknown>;
	/** The database that pg-boss works on. */
	getDb(): {
		/** Runs one statement with `$1` and so on as placeholders for the values. */
		executeSql(text: string, values: unknown[]): Promise<unknown>;
	};
}

/** Options of {@link pgBossInbox}. */
export interface PgBossInboxOptions {
	/** Started, with a listener for its `error` events. */
	readonly boss: Boss;
	/**
	 * What the names of the queues begin with. Each inbox has three: for its entries, for those whose worker died (`-suspects`) and
	 * for dead ones (`-dead`).
	 *
	 * @defaultValue "webhook-inbox"
	 */
	readonly queue?: string | undefined;
	/** The schema that pg-boss was created with. @defaultValue "pgboss" */
	readonly schema?: string | undefined;
	/** Seconds after which the entry of a worker that died is handed out again. More than the receiver's `handlerTimeout`. @defaultValue 120 */
	readonly expireInSeconds?: number | undefined;
	/** Seconds between two looks at an empty queue, at least 0.5. @defaultValue 1 */
	readonly pollingIntervalSeconds?: number | undefined;
	/** The clock. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}
