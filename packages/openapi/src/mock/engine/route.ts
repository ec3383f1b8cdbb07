import type { Operation } from "../../model/api-model.ts";

/** What the mock knows of an operation: the generated route table holds one for each. */
export type MockRoute = Omit<Operation, "description" | "deprecated" | "result">;
