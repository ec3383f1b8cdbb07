import type { Clock } from "../../core/clock.ts";

/** The fields of a pg-boss job that the inbox uses. */
export interface BossJob {
	readonly id: string;
	readonly data: unknown;
	readonly retryCount: number;
}

/** The methods of pg-boss 10 that the inbox uses. Your application starts pg-boss, and stops it after the inbox. */
export interface Boss {
	/** Creates a queue. */
	createQueue(name: string, options?: never): Promise<unknown>;
	/** Returns the queue with a name, or null. */
	getQueue(name: string): Promise<unknown>;
	/** Adds a job. Resolves with null if its id already exists. */
	send(name: string, data: object, options: never): Promise<string | null>;
	/** Takes jobs that are due. */
	fetch(name: string, options: never): Promise<unknown>;
	/** Marks a job as done. */
	complete(name: string, id: string): Promise<unknown>;
	/** Deletes a job from its queue. */
	deleteJob(name: string, id: string): Promise<unknown>;
	/** Returns the database that pg-boss uses. */
	getDb(): {
		/** Runs one statement. `$1`, `$2` and so on are placeholders for the values. */
		executeSql(text: string, values: unknown[]): Promise<unknown>;
	};
}

/** Options of {@link pgBossInbox}. */
export interface PgBossInboxOptions {
	/** A started pg-boss with a listener for its `error` events. */
	readonly boss: Boss;
	/**
	 * The prefix of the queue names. Each inbox has three queues: one for its entries, one for those whose worker died (`-suspects`) and one
	 * for dead ones (`-dead`).
	 *
	 * @defaultValue "webhook-inbox"
	 */
	readonly queue?: string | undefined;
	/** The schema that pg-boss was created with. @defaultValue "pgboss" */
	readonly schema?: string | undefined;
	/** Seconds after which the entry of a worker that died is handed out again. Make it longer than the receiver's `handlerTimeout`. @defaultValue 120 */
	readonly expireInSeconds?: number | undefined;
	/** Seconds between polls of an empty queue, at least 0.5. @defaultValue 1 */
	readonly pollingIntervalSeconds?: number | undefined;
	/** The clock to use. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}
