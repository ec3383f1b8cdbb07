import { realClock, sleep } from "@countersign/webhooks/internal";

export type { Clock } from "@countersign/webhooks";
export { realClock, sleep };
