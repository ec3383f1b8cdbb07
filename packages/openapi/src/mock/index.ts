/** Stateful mocks of whole APIs, for MSW and over real HTTP. They refuse what they do not know, and invent nothing. */
export {
	type ArcaKey,
	type ArcaMock,
	type CreateArcaKeyOptions,
	createArcaMock,
} from "./arca/index.ts";
export { createArcusMock } from "./arcus/index.ts";
export {
	type CreateDeskflowKeyOptions,
	createDeskflowMock,
	type DeskflowKey,
	type DeskflowMock,
	type DeskflowMockOptions,
	type DummyResult,
} from "./deskflow/index.ts";
export type { Due, MockClock, OuterClock } from "./engine/clock.ts";
export type { DeliveryAttempt } from "./engine/deliveries.ts";
export type { MockEvents, MockOptions, RequestEntry, Snapshot } from "./engine/engine.ts";
export {
	DELIVERY_FAULT_KINDS,
	type DeliveryFaultKind,
	FAULT_KINDS,
	type FaultKind,
	type FaultOptions,
	type Faults,
} from "./engine/faults.ts";
export type { Listening } from "./engine/http.ts";
export type { KeyPatch } from "./engine/key-ring.ts";
export type { CreateKeyOptions, KeyRecord } from "./engine/keys.ts";
export type { Mock } from "./engine/mock.ts";
