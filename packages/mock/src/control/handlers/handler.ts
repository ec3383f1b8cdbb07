import type { OperationId, Operations } from "../generated/handlers.ts";
import type { Sandbox } from "../sandbox.ts";

/** A call of the control API that has passed the document's checks. */
export interface ControlCall<Id extends OperationId> {
	readonly body: Operations[Id]["body"];
	readonly path: Operations[Id]["path"];
	readonly query: Operations[Id]["query"];
	readonly sandbox: Sandbox;
}

/** Returns the body of the response, or undefined for none. @throws ControlError for an error response */
export type ControlHandler<Id extends OperationId> = (call: ControlCall<Id>) => unknown;

/** The operations that respond once. The server itself serves the stream. */
export type CallId = Exclude<OperationId, "stream.listen">;

/** One handler for each operation. */
export type ControlHandlers = { readonly [Id in CallId]: ControlHandler<Id> };
export type Some<Prefix extends string> = {
	readonly [Id in Extract<OperationId, `${Prefix}.${string}`>]: ControlHandler<Id>;
};
