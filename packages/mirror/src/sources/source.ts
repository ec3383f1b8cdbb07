import { type ApiPromise, NotFoundError } from "@countersign/sdk";
import type { RawRecord } from "../gate/observation.ts";
import type { TableDescription } from "../tables/description.ts";
import { idOf, recordsIn, refusalText } from "./record.ts";

/** One page of a list. */
export interface SourcePage {
	/** The records. */
	readonly records: readonly unknown[];
	/** Where the next page begins; undefined at the end. */
	readonly cursor: string | undefined;
	/** How many records the whole list has, if the API says it. */
	readonly total?: number | undefined;
	/** The API's time of the response, in milliseconds since 1970, if that was asked for and the API says it. */
	readonly date?: number | undefined;
}

/** How a mirror reads a resource from the API. */
export interface Source {
	/** How many lists together show every record. */
	readonly lists: number;
	/** Reads one page of a list, or of the list below `parent`. */
	page(options: {
		/** Which of the lists, from 0. */
		readonly list: number;
		readonly cursor: string | undefined;
		readonly parent: string | undefined;
		readonly signal: AbortSignal;
		/** Whether to read the time of the response. */
		readonly withDate?: boolean | undefined;
	}): Promise<SourcePage>;
	/** Reads one record; undefined if the API says that it does not exist. Absent if the API cannot do it. */
	retrieve?(id: string, signal: AbortSignal): Promise<RawRecord | undefined>;
}

type Method = (...args: unknown[]) => PromiseLike<unknown>;

function methodOf(client: object, resource: string, name: string): Method {
	let at: unknown = client;
	for (const step of resource.split(".")) at = (at as Record<string, unknown> | undefined)?.[step];
	const method = (at as Record<string, unknown> | undefined)?.[name];
	if (typeof method !== "function")
		throw new TypeError(
			`The client has no ${resource}.${name}, so ${resource} cannot be mirrored. Pass a client of the API that the tables describe.`,
		);
	return (...args) => (method as Method).apply(at, args);
}

/** Whether the API itself says that there is no such record. A proxy's page for an unknown address is no such statement. */
export function isGone(error: unknown): boolean {
	return error instanceof NotFoundError && typeof error.body === "object" && error.body !== null;
}

/**
 * Whether a response to a fetch by id only says that the record was deleted, as Stripe's do (https://docs.stripe.com/api/customers/retrieve). A field
 * `deleted` that the document describes for every record is data.
 */
const saysDeleted = (raw: RawRecord, { columns }: TableDescription): boolean =>
	raw.deleted === true && !columns.some(({ name }) => name === "deleted");

/** Some APIs respond with 200 and an error in the body. Neither that nor an empty body shows that a list is empty. */
function pageOf(page: unknown, resource: string): SourcePage {
	const { data, cursor, total } = (page ?? {}) as Readonly<Record<string, unknown>>;
	if (!Array.isArray(data))
		throw new Error(`The API returned something that is not a page of ${resource}: ${shortly(page)}`);
	if (cursor !== undefined && cursor !== null && typeof cursor !== "string" && typeof cursor !== "number")
		throw new Error(`The API returned a page of ${resource} whose cursor is not a string: ${shortly(cursor)}`);
	return {
		records: data,
		cursor: cursor === undefined || cursor === null || cursor === "" ? undefined : String(cursor),
		...(typeof total === "number" && total >= 0 && { total }),
	};
}

/** Returns what a call returns, and the time of its response if its client shows it. */
async function dated(
	call: PromiseLike<unknown>,
): Promise<{ readonly data: unknown; readonly date: number | undefined }> {
	const { withResponse } = call as Partial<ApiPromise<unknown>>;
	if (typeof withResponse !== "function") return { data: await call, date: undefined };
	const { data, response } = await withResponse.call(call);
	const date = Date.parse(response.headers.get("date") ?? "");
	return { data, date: Number.isNaN(date) ? undefined : date };
}

/** Returns the beginning of a value as JSON. */
const shortly = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 200);

/** Reads a resource through a client of the SDK, or one that was generated from a document. @throws TypeError if the client does not have it */
export function clientSource(client: object, table: TableDescription): Source {
	const list = methodOf(client, table.resource, "list");
	const sets = table.all ?? [{}];
	const retrieve = table.retrieve && methodOf(client, table.resource, "retrieve");
	return {
		lists: sets.length,
		async page({ list: number, cursor, parent, signal, withDate = false }) {
			const params = { ...table.pageSize, ...sets[number] };
			const call = list(...(table.parent === undefined ? [] : [parent]), ...(table.listTakesParams ? [params] : []), {
				signal,
				...(cursor !== undefined && { cursor }),
			});
			const { data, date } = withDate ? await dated(call) : { data: await call, date: undefined };
			const page = pageOf(data, table.resource);
			if (page.cursor !== undefined && page.cursor === cursor)
				throw new Error(
					`The API repeats the cursor ${cursor.slice(0, 80)}, so the list of ${table.resource} has no end.`,
				);
			return { ...page, ...(date !== undefined && { date }) };
		},
		...(retrieve && {
			async retrieve(id: string, signal: AbortSignal) {
				try {
					const raw = (await retrieve(id, ...(table.retrieve?.takesParams ? [table.retrieve.all] : []), {
						signal,
					})) as RawRecord;
					const shown = idOf(raw);
					if (shown !== undefined && shown !== id)
						throw new Error(`The API returned ${table.resource} ${shown} instead of ${id}.`);
					if (shown === undefined)
						throw new Error(
							`The API returned something that is not the record ${id} of ${table.resource}: ${shortly(raw)}`,
						);
					if (saysDeleted(raw, table)) return undefined;
					const { refused } = recordsIn([raw]);
					if (refused) throw new Error(refusalText(table.resource, refused));
					return raw;
				} catch (error) {
					if (isGone(error)) return undefined;
					throw error;
				}
			},
		}),
	};
}
