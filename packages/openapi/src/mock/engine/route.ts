import type { Operation } from "../../model/api-model.ts";

/** What the mock knows about an operation. The generated route table has one entry for each. */
export type MockRoute = Omit<Operation, "summary" | "description" | "deprecated" | "result" | "errors">;
