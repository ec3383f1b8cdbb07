import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { type ActionSteps, attempt, type LostAttempt } from "./attempt.ts";
import { failed } from "./problem.tsx";

interface Action<Input, Output, Mark> extends ActionSteps<Input, Output, Mark> {
	/** What failed, for the notification, such as "The key was not revoked". A form that shows the error itself leaves it out. */
	readonly failure?: string;
	readonly done?: (result: Output, input: Input) => unknown;
}

/**
 * Something that a page does on the server. All forms and buttons use it, so that each survives a server that is stopped meanwhile:
 * the input is kept, the message says what to do, and submitting again does nothing twice.
 */
export function useAction<Input = void, Output = unknown, Mark = unknown>({
	failure,
	done,
	...steps
}: Action<Input, Output, Mark>) {
	const lost = useRef<LostAttempt<Input, Mark>>(undefined);
	return useMutation<Output, Error, Input>({
		mutationFn: (input) => attempt(steps, lost, input),
		...(done && { onSuccess: (result, input) => done(result, input) }),
		...(failure !== undefined && { onError: failed(failure) }),
	});
}
