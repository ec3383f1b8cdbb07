/** The type of a column. */
export type ColumnType = "text" | "numeric" | "bigint" | "boolean" | "timestamptz" | "date" | "jsonb";

/** A typed column of a mirrored table. */
export interface Column {
	/** Name of the field and of the column. */
	readonly name: string;
	/** PostgreSQL type. A value that does not fit is stored as null; the JSON of the record still has it. */
	readonly type: ColumnType;
	/** What the document says about the field. */
	readonly description?: string;
	/** The resource whose record this field names by its id. */
	readonly references?: string;
}

/** What a mirror knows about a resource. It is plain data: the generator writes it from an API document. */
export interface TableDescription {
	/** The resource as the client has it, such as `orders` or `accounts.addresses`. */
	readonly resource: string;
	/** Name of its table. */
	readonly table: string;
	/** What the document says about the records. */
	readonly description?: string;
	/** The value of the field `object` of its records, by which events and feeds name them. */
	readonly object?: string;
	/** The params without which the list hides some records. If there are several, their results together are all records. */
	readonly all?: readonly Readonly<Record<string, unknown>>[];
	/** The largest page, as params. */
	readonly pageSize?: Readonly<Record<string, unknown>>;
	/** Whether the list takes params. */
	readonly listTakesParams: boolean;
	/** How a record is fetched by its id; absent if that is impossible. */
	readonly retrieve?: {
		/** Whether the method takes params before its options. */
		readonly takesParams: boolean;
		/** The params without which some records seem to be missing. */
		readonly all?: Readonly<Record<string, unknown>>;
	};
	/** The resource below whose records the list is. */
	readonly parent?: string;
	/** The field that grows with each change. */
	readonly version?: string;
	/** The columns, in the order of the document. */
	readonly columns: readonly Column[];
	/** What the mirror cannot promise about it, in sentences. */
	readonly limits?: readonly string[];
}
