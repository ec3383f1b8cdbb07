import { arca } from "./arca.ts";
import { arcus } from "./arcus.ts";
import { deskflow } from "./deskflow.ts";
import type { Story } from "./story.ts";

/** The stories that the examples of the documents are recorded from, by provider. */
export const stories = { arca, arcus, deskflow } satisfies Readonly<Record<string, Story>>;
