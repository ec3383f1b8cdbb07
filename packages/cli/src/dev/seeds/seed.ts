import type { Mock, MockOptions } from "@countersign/mock";
import { CommandError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";

/** Creates a mock with example data: a key, and what a program has created with it. */
export type Seed = (options: MockOptions, machine: Pick<Machine, "read">) => Promise<Pick<Mock, "stop">>;

const ORIGIN = "http://127.0.0.1";

interface Api {
	/** Creates a record and returns its id. @throws CommandError if the API rejects it */
	create(path: string, body: object): Promise<string>;
	/** Reads something. @throws CommandError if the API rejects it */
	read<T>(path: string): Promise<T>;
}

/** Calls a mock as a program does, so that every record passes its rules. */
export function apiOf(mock: Pick<Mock, "fetch">, base: string, headers: Readonly<Record<string, string>>): Api {
	const call = async (method: string, path: string, body?: object): Promise<unknown> => {
		const response = await mock.fetch(
			new Request(`${ORIGIN}${base}${path}`, {
				method,
				headers: { ...headers, "content-type": "application/json" },
				...(body && { body: JSON.stringify(body) }),
			}),
		);
		const text = await response.text();
		if (!response.ok) throw new CommandError(`The example data was rejected at ${path}: ${text}`);
		return JSON.parse(text);
	};
	return {
		create: async (path, body) => String(((await call("POST", path, body)) as { id: string | number }).id),
		read: async <T>(path: string) => (await call("GET", path)) as T,
	};
}
