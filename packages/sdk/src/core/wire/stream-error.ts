import { brand } from "../errors/brand.ts";
import { CountersignError } from "../errors/index.ts";

/** A stream of events cannot be read on: an event is too large, or its data is not what the document says. */
export class StreamError extends CountersignError {
	/** Always `StreamError`. */
	declare readonly name: "StreamError";
}

brand("StreamError", StreamError);
