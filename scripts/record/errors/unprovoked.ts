/** Documented errors that no recording can show, with the reason. A test fails if the mock can provoke one of them after all. */

/** The error of one operation. */
export interface Unprovoked {
	readonly operation: string;
	readonly status: number;
	readonly code: string;
	/** Why the mock never responds with it, as a sentence. */
	readonly why: string;
}

export const unprovoked: Readonly<Record<"arca" | "arcus" | "deskflow", readonly Unprovoked[]>> = {
	arca: [],
	arcus: [],
	deskflow: [],
};
