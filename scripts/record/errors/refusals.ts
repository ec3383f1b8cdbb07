/** Provokes documented errors, and keeps what the mock responds. */
import type { ApiModel } from "@countersign/openapi/model";
import { codeOf } from "../book.ts";
import { type Exchange, type Mock, Recorder } from "../exchange.ts";

/** A call that is made with a `fetch` of its own. */
export type Attempt = (fetch: typeof globalThis.fetch) => PromiseLike<unknown>;

/** Collects rejected calls. A call that is rejected in another way than expected ends the recording. */
export class Refusals {
	readonly exchanges: Exchange[] = [];
	readonly #model: ApiModel;

	constructor(model: ApiModel) {
		this.#model = model;
	}

	/**
	 * Makes one call that must be rejected with `code`, which its operation must document.
	 *
	 * @throws Error if the call succeeds, makes another number of requests, or is rejected with another error
	 */
	async expect(mock: Mock, code: string, attempt: Attempt): Promise<void> {
		const recorder = new Recorder(this.#model, mock);
		const error = await attempt(recorder.fetch()).then(
			() => undefined,
			(reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
		);
		const [made, ...more] = recorder.exchanges;
		if (made === undefined || more.length > 0)
			throw new Error(`Expected one call that is rejected with ${code}, not ${recorder.exchanges.length}: ${error}`);
		const { operation, status, response } = made;
		const shown = `${operation} responded with ${status} ${JSON.stringify(response)}`;
		if (error === undefined) throw new Error(`Expected ${code}, but ${shown}.`);
		const documented = this.#model.operations.find(({ id }) => id === operation)?.errors ?? [];
		if (response === undefined || codeOf(response) !== code) throw new Error(`Expected ${code}, but ${shown}.`);
		if (!documented.some((one) => one.status === status && one.code === code))
			throw new Error(`${shown}, but the x-errors of ${operation} do not have ${status} ${code}. Add it there.`);
		this.exchanges.push(made);
	}
}
