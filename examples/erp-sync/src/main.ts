/** Runs two nights against the mock. In the second night everything already exists, and nothing is created. */
import { isDeepStrictEqual } from "node:util";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { aDay } from "./group-erp.ts";
import { ERP_SCOPES, expected, syncDay } from "./sync.ts";

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const { key, entityId } = mock.createKey({ mode: "live", tier: "elevated", scopes: ERP_SCOPES, name: "group ERP" });
const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });

const first = await syncDay(arcus, aDay, new Map());
// Drop the links: only the idempotency keys prevent duplicates now.
const second = await syncDay(arcus, aDay, new Map());
await close();
mock.stop();
console.log(first);
const good = isDeepStrictEqual(first, expected(aDay)) && isDeepStrictEqual(second, first);
console.log(good ? "both books agree, and the second night changed nothing" : "the books differ");
if (!good) process.exitCode = 1;
