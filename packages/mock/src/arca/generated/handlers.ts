// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
import type { Call, Handler } from "../../engine/handler.ts";
import type { CommentCreateParams, FolderCreateParams, FolderUpdateParams, LabelCreateParams, LabelUpdateParams, ListCreateParams, ListUpdateParams, StatusCreateParams, StatusUpdateParams, StatusesDeleteQuery, TaskCreateParams, TaskUpdateParams, TasksListQuery } from "./types.ts";

type Empty = { [name: string]: never };

/** What each operation receives once the document's checks have passed. */
export type Operations = {
	"tasks.comments.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"tasks.comments.create": { body: CommentCreateParams; path: { readonly id: string }; query: Empty };
	"customFields.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"folders.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"folders.create": { body: FolderCreateParams; path: Empty; query: Empty };
	"folders.update": { body: FolderUpdateParams; path: { readonly id: string }; query: Empty };
	"folders.delete": { body: Empty; path: { readonly id: string }; query: Empty };
	"folders.lists.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"labels.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"labels.create": { body: LabelCreateParams; path: Empty; query: Empty };
	"labels.update": { body: LabelUpdateParams; path: { readonly id: string }; query: Empty };
	"labels.delete": { body: Empty; path: { readonly id: string }; query: Empty };
	"lists.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"lists.create": { body: ListCreateParams; path: Empty; query: Empty };
	"lists.update": { body: ListUpdateParams; path: { readonly id: string }; query: Empty };
	"lists.delete": { body: Empty; path: { readonly id: string }; query: Empty };
	"me.retrieve": { body: Empty; path: Empty; query: Empty };
	"members.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"statuses.list": { body: Empty; path: { readonly id: string }; query: Empty };
	"statuses.create": { body: StatusCreateParams; path: Empty; query: Empty };
	"statuses.update": { body: StatusUpdateParams; path: { readonly id: string }; query: Empty };
	"statuses.delete": { body: Empty; path: { readonly id: string }; query: StatusesDeleteQuery };
	"tasks.list": { body: Empty; path: { readonly id: string }; query: TasksListQuery };
	"tasks.create": { body: TaskCreateParams; path: Empty; query: Empty };
	"tasks.retrieve": { body: Empty; path: { readonly id: string }; query: Empty };
	"tasks.update": { body: TaskUpdateParams; path: { readonly id: string }; query: Empty };
	"tasks.delete": { body: Empty; path: { readonly id: string }; query: Empty };
	"workspaces.list": { body: Empty; path: Empty; query: Empty };
	"workspaces.retrieve": { body: Empty; path: { readonly id: string }; query: Empty };
};

export type OperationId = keyof Operations;

/** A call of an operation. */
export type CallOf<Id extends OperationId> = Call<Operations[Id]["body"], Operations[Id]["path"], Operations[Id]["query"]>;

/** One handler for each operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Operations[Id]> };

/** The handlers of some operations. */
export type SomeHandlers = Partial<Handlers>;
