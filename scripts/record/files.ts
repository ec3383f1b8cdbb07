/** The files that are written from a recording. */
import { EXAMPLES_FILE, type RecordedDelivery, WALKTHROUGH_FILE } from "@countersign/openapi/document";
import type { ApiModel } from "@countersign/openapi/model";
import { bookOf, textOf } from "./book.ts";
import { replayed } from "./replay.ts";
import type { Recording } from "./story.ts";
import { tidy } from "./tidy.ts";
import { walkthroughOf } from "./walk.ts";

/** @returns texts by path, relative to the folder of the document */
export async function filesOf(
	model: ApiModel,
	recording: Recording,
	events: Readonly<Record<string, RecordedDelivery>>,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
	const walkthrough = walkthroughOf(model, tidy(recording.exchanges), recording.ids);
	const { steps } = await replayed(model, walkthrough, recording.reader(), recording.reasons);
	const lines = steps.map((step) => `\t${JSON.stringify(step)}`);
	return [
		{ path: EXAMPLES_FILE, text: textOf(bookOf(model, recording, events)) },
		{ path: WALKTHROUGH_FILE, text: `{ "steps": [\n${lines.join(",\n")}\n] }\n` },
	];
}
