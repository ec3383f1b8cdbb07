import { type Answer, readRefusal, readSuccess } from "../call/read-response.ts";
import type { CallState } from "../call/state.ts";
import type { TransportResponse } from "../transport/transport.ts";
import type { Wire } from "./wire.ts";

/** Returns a reader that unwraps a success. */
export const readEnvelope =
	(envelope: string) =>
	(state: CallState, response: TransportResponse): Answer =>
		unwrapped(readSuccess(state, response), envelope);

function unwrapped(answer: Answer, envelope: string): Answer {
	const { body } = answer;
	if (typeof body !== "object" || body === null || !Object.hasOwn(body, envelope)) return answer;
	return {
		...answer,
		body: (body as Record<string, unknown>)[envelope],
		get requestId() {
			return answer.requestId;
		},
	};
}

const at = (body: unknown, path: string): unknown =>
	path.split(".").reduce((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], body);

/** How successes are read that can hold an error. */
export interface SuccessRules {
	/** Returns the reader of an operation's successes. */
	reader(wire: Wire): (state: CallState, response: TransportResponse) => Answer;
}

/** The module as a part of a client: pass it on if the API reports errors with the status of a success. */
export const errorsInSuccess: SuccessRules = {
	reader:
		({ envelope, errors }) =>
		(state, response) => {
			const answer = readSuccess(state, response);
			if (errors && answer.condition === "complete" && at(answer.body, errors.ok) === errors.value) {
				const refusal = readRefusal(state, response);
				const code = errors.code === undefined ? undefined : at(refusal.body, errors.code);
				const details = { ...refusal.details, ...(typeof code === "string" && { code }) };
				return { ...refusal, details, condition: "refused" };
			}
			return envelope === undefined ? answer : unwrapped(answer, envelope);
		},
};
