/** How an action is done, and what keeps it from being done twice. */
export interface ActionSteps<Input, Output, Mark = unknown> {
	/**
	 * Does it. `key` is the same each time the same input is submitted until a response arrives: an idempotency key for the APIs that
	 * have them.
	 */
	readonly run: (input: Input, key: string) => Promise<Output>;
	/** For what has no idempotency key: reads, before the first attempt, what {@link ActionSteps.find} compares with. */
	readonly before?: (input: Input) => Promise<Mark>;
	/** Finds what an attempt did whose response was lost; undefined if it did nothing. */
	readonly find?: (input: Input, before: Mark) => Promise<Output | undefined>;
	/** For what nobody can find out afterwards: where the user looks before doing it again, such as "at the list below". */
	readonly look?: string;
	/** Whether a 404 to a repeated attempt means that the first one did it: for deletions. */
	readonly isGone?: boolean;
}

/** An attempt whose response was lost: it may have been carried out or not. */
export interface LostAttempt<Input, Mark> {
	readonly input: Input;
	readonly key: string;
	readonly mark: Mark | undefined;
}

/** What an action remembers from one attempt to the next. */
export interface Memory<Input, Mark> {
	current: LostAttempt<Input, Mark> | undefined;
}

/** The connection broke before the server confirmed an action. The message says what to do. */
export class CutError extends Error {
	override readonly name = "CutError";
}

/** Whether no complete response arrived. */
export const isCut = (error: unknown): boolean =>
	error instanceof TypeError || /^(ConnectionError|TimeoutError)$/.test((error as Error | undefined)?.name ?? "");

const START = "Start it again with the same state folder";

/** Does an action, and not again what an earlier attempt did. */
export async function attempt<Input, Output, Mark>(
	steps: ActionSteps<Input, Output, Mark>,
	memory: Memory<Input, Mark>,
	input: Input,
): Promise<Output> {
	const { run, before, find, isGone } = steps;
	const lost = memory.current;
	const isSame = lost !== undefined && JSON.stringify(lost.input) === JSON.stringify(input);
	let mark: Mark | undefined;
	try {
		if (lost && find) {
			const found = await find(lost.input, lost.mark as Mark);
			if (found !== undefined) {
				memory.current = undefined;
				if (isSame) return found;
				throw new Error(
					"Your first attempt was carried out before the connection broke, with what the form held then. Close the form to see it.",
				);
			}
		}
		mark = lost?.mark ?? (await before?.(input));
	} catch (error) {
		if (!isCut(error)) throw error;
		throw new CutError(
			`countersign dev does not respond, so nothing was changed now. Your input is kept. ${START}, then submit again.`,
			{ cause: error },
		);
	}
	const key = isSame ? lost.key : randomKey();
	try {
		const result = await run(input, key);
		memory.current = undefined;
		return result;
	} catch (error) {
		if (isCut(error)) {
			memory.current = { input, key, mark };
			throw new CutError(adviceOf(find !== undefined, steps.look), { cause: error });
		}
		memory.current = undefined;
		if (lost && isGone && (error as { readonly status?: number }).status === 404) return undefined as Output;
		throw error;
	}
}

function adviceOf(canFind: boolean, look: string | undefined): string {
	if (look !== undefined)
		return `countersign dev stopped responding before it confirmed this, so it may have been done. Your input is kept. ${START}, look ${look}, and submit again only if it was not done.`;
	return `countersign dev stopped responding before it confirmed this. Your input is kept. ${START}, then submit again: ${
		canFind ? "the page first looks whether it was done" : "it has the same effect once or twice"
	}.`;
}

/** `crypto.randomUUID` is missing in pages that another machine opens without TLS. */
const randomKey = (): string =>
	`console-${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
