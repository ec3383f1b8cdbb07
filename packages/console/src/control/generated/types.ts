// Generated from packages/openapi/specs/control (schemas) by `npm run generate`. Do not edit.
/** A summary of the requests of a period. */
export interface Analytics {
    /**
     * Begin of the period.
     * Format: date-time.
     */
    since: string;
    /**
     * End of the period.
     * Format: date-time.
     */
    until: string;
    /** Number of requests. */
    requests: number;
    /** Number of requests with a status of 400 or more, or without a response. */
    errors: number;
    /** Average latency in milliseconds; null without requests. */
    average_ms: number | null;
    /** Latency in milliseconds that 50 % of the requests did not exceed; null without requests. */
    p50_ms: number | null;
    /** Latency in milliseconds that 95 % of the requests did not exceed; null without requests. */
    p95_ms: number | null;
    /** Number of keys that were used. */
    active_keys: number;
    /** The period in parts of equal length, earliest first. */
    buckets: AnalyticsBucket[];
    /** The operations with the most requests, at most 20. */
    operations: OperationUse[];
    /** The keys with the most requests, at most 50. */
    keys: KeyUse[];
}
/** A part of the period. */
export interface AnalyticsBucket {
    /**
     * Begin of the part.
     * Format: date-time.
     */
    at: string;
    /** Number of requests. */
    requests: number;
    /** Number of requests with a status of 400 or more, or without a response. */
    errors: number;
    /** Average latency in milliseconds; null without requests. */
    average_ms: number | null;
    /** Latency in milliseconds that 50 % of the requests did not exceed; null without requests. */
    p50_ms: number | null;
    /** Latency in milliseconds that 95 % of the requests did not exceed; null without requests. */
    p95_ms: number | null;
    /** Number of keys that were used. */
    active_keys: number;
}
/** How often an operation was called. */
export interface OperationUse {
    /** Id of the operation; null for requests to unknown paths. */
    operation: string | null;
    /** Number of requests. */
    requests: number;
    /** Number of failed requests. */
    errors: number;
    /** Average latency in milliseconds. */
    average_ms: number;
}
/** How often a key was used. */
export interface KeyUse {
    /** Id of the key; null for requests without a valid key. */
    key_id: string | null;
    /** Number of requests. */
    requests: number;
    /** Number of failed requests. */
    errors: number;
    /** Average latency in milliseconds. */
    average_ms: number;
}
/** A format of an exported log. */
export type ExportFormat = "csv" | "jsonl" | "har" | (string & {});
/** A file as text. */
export interface ExportedFile {
    /** Suggested name, for example `arcus-requests.csv`. */
    filename: string;
    /** Media type of the file. */
    content_type: string;
    /** Number of requests in it. */
    count: number;
    /** Content of the file. */
    text: string;
}
/** Scheduled work. */
export interface Due {
    /**
     * When it is due.
     * Format: date-time.
     */
    at: string;
    /** What it is, for example `delivery`, `job:clear_ach` or `key expires`. */
    kind: string;
    /** For a delivery its id and world; for a job its data; for a key its id, name, entity and mode. */
    detail: {
        [key: string]: unknown;
    };
}
/** The time of an API. */
export interface Clock {
    /**
     * The time.
     * Format: date-time.
     */
    now: string;
    /** What is scheduled, earliest first, at most 200 entries. */
    pending: Due[];
}
/** How far to move the clock. */
export interface ClockAdvanceParams {
    /** A duration, for example `90s`, `5m`, `28h` or `2d`. */
    by: string;
}
/** The clock, and what ran. */
export interface ClockAdvanced {
    /**
     * The time.
     * Format: date-time.
     */
    now: string;
    /** What ran, in order, at most 200 entries. */
    ran: Due[];
}
/** A fault that waits for its call or delivery. */
export interface ArmedFault {
    /** Operation or event; `*` for any. */
    target: string;
    /** What goes wrong, for example `429`. */
    kind: string;
    /** Number of calls or deliveries that it still affects. */
    left: number;
}
/** A share of calls and deliveries that fail. */
export interface FaultRate {
    /** From 0 to 1. */
    share: number;
    /** The kinds of faults. */
    kinds: string[];
}
/** The faults of an API. */
export interface Faults {
    /** All kinds of faults. */
    kinds: string[];
    /** Faults that wait. */
    armed: ArmedFault[];
    /** The share of failing calls; null for none. */
    rate: FaultRate | null;
    /** How often each kind occurred, by kind. */
    injected: {
        [key: string]: number;
    };
}
/** A fault to inject. */
export interface FaultInjectParams {
    /** Operation or event; `*` for any. */
    target: string;
    /** What goes wrong, for example `429`. */
    kind: string;
    /**
     * Number of calls or deliveries that fail. Defaults to `1`.
     * @default 1
     */
    count?: number | undefined;
    /** Delay of `latency` and `slow-body`, in milliseconds. Defaults to `250`. */
    delay_ms?: number | undefined;
    /** `Retry-After` of a `429`, in seconds. Defaults to `1`. */
    retry_after?: number | undefined;
}
/** A share of calls and deliveries that must fail. */
export interface FaultRateParams {
    /** From 0 to 1. */
    share: number;
    /** The kinds of faults. */
    kinds: readonly string[];
    /** Determines which calls fail. Defaults to `1`. */
    seed?: number | undefined;
}
/** A file of a collection. */
export interface CollectionFile {
    /** Where the file belongs, for example `postman/arcus.postman_collection.json`. */
    path: string;
    /** Content of the file. */
    text: string;
}
/** The files of all collections of an API. */
export interface CollectionFileList {
    /** The files. */
    data: CollectionFile[];
}
/** The body of every error response. */
export interface ErrorBody {
    /** What is wrong. */
    error: ErrorDetail;
}
/** An error. */
export interface ErrorDetail {
    /** Machine-readable error code, for example `not_found`. */
    code: string;
    /** What is wrong and what to do, for people. */
    message: string;
    /** Path of the invalid field, for example `scopes[0]`. */
    param?: string;
}
/** One of the two worlds of an entity. */
export type Mode = "live" | "test" | (string & {});
/** A served API. */
export interface Api {
    /** Name of the API, for example `arcus`. */
    name: string;
    /** Name for people, for example `Arcus`. */
    title: string;
    /** Base URL of the API, ready for a client. */
    url: string;
    /**
     * Time of the API's clock.
     * Format: date-time.
     */
    now: string;
    /** Number of entities. */
    entities: number;
    /** Number of keys, revoked ones included. */
    keys: number;
    /** Number of requests in the log. */
    requests: number;
    /** Number of delivery attempts in the log. */
    deliveries: number;
    /** Ids of the operations, for example `orders.create`. */
    operations: string[];
    /** Scopes that a key can have. */
    scopes: string[];
    /** Whether a mirror runs beside it. */
    has_mirror: boolean;
}
/** The served APIs. */
export interface ApiList {
    /** The served APIs. */
    data: Api[];
}
/** The data of one entity in one mode. */
export interface World {
    /** Id of the entity, store or account. */
    entity_id: string;
    /** Mode of the world. */
    mode: Mode;
    /** Number of active keys. */
    keys: number;
    /** Number of stored records. */
    records: number;
}
/** The worlds of an API. */
export interface WorldList {
    /** The worlds. */
    data: World[];
}
/** An entity to create. */
export interface EntityCreateParams {
    /** Id of the entity, store or account: 1 to 100 letters, digits, dots, dashes and underscores. Defaults to a new UUID. */
    entity_id?: string | undefined;
}
/** An entity that was created. */
export interface NewEntity {
    /** Id of the entity. */
    entity_id: string;
    /** Its worlds, one for each mode. */
    worlds: World[];
}
/** The event types of an API. */
export interface EventTypeList {
    /** The event types. */
    data: string[];
}
/** What to explain. */
export interface DeliveryExplainParams {
    /** Number of the attempt. Defaults to the latest one. */
    attempt?: number | undefined;
    /** Body as your receiver got it, if that may differ from what was sent. Defaults to what was sent. */
    received_body?: string | undefined;
    /** Headers as your receiver got them. Defaults to what was sent. */
    received_headers?: {
        [key: string]: string;
    } | undefined;
    /** Secret or token that your receiver has. Defaults to the one of the webhook. It is neither stored nor returned. */
    secret?: string | undefined;
}
/** A check of a delivery. */
export interface DeliveryCheck {
    /** `signature` or token, `time` of the signature, `payload` against the schema of its event, and the `response` of the receiver. */
    check: "signature" | "time" | "payload" | "response" | (string & {});
    /** `unknown` if it cannot be found out here. */
    result: "passed" | "failed" | "unknown" | (string & {});
    /** What was found. */
    detail: string;
}
/** Why a delivery was refused, as far as it can be found out. It contains no secret. */
export interface DeliveryExplanation {
    /** Id of the delivery. */
    delivery_id: string;
    /** Number of the attempt. */
    attempt: number;
    /** Code of the refusal, as receivers of `@countersign/webhooks` respond with it; `ok` if nothing is wrong with what was sent and no code is known. */
    code: string;
    /** What is wrong. */
    message: string;
    /** The checks of a receiver in their order. */
    checks: DeliveryCheck[];
    /** Mistakes that explain the refusal. Empty if none was found. */
    causes: string[];
    /** What to do; null if nothing is wrong. */
    advice: string | null;
    /** The line of code or the setting to change; null if none is known. */
    line: string | null;
}
/** A key with a masked credential. */
export interface Key {
    /** Id of the key. */
    id: string;
    /** Name of the key. */
    name: string;
    /** World that the key can access. */
    mode: Mode;
    /** Entity of the key. */
    entity_id: string;
    /** The credential with only its first and last characters, for example `ark_test_…9f3c`. */
    masked_key: string;
    /** Scopes of the key. */
    scopes: string[];
    /** Addresses and ranges that the key can be used from. Empty means anywhere. */
    ip_allowlist: string[];
    /** Rate limit tier. */
    tier: string;
    /**
     * When the key was created.
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the key expires; null for never.
     * Format: date-time.
     */
    expires_at: string | null;
    /**
     * When the key was last used; null for never.
     * Format: date-time.
     */
    last_used_at: string | null;
    /**
     * When the key was revoked; null if it was not.
     * Format: date-time.
     */
    revoked_at: string | null;
    /** Scopes that its logged requests needed. */
    scopes_used: string[];
    /** Who is responsible for the key; null if nobody is named. */
    owner: string | null;
    /** Why the key has elevated scopes; null if no reason is recorded. */
    elevated_reason: string | null;
    /** Whether the key is switched on. */
    activated: boolean;
    /** The second half of the credential with only its last characters; null if the API has none. */
    masked_secret: string | null;
    /** Whether a tool uses the key, such as the console. No rate limit applies to it, and it and its requests are left out of lists by default. */
    internal: boolean;
}
/** A key with its credential. */
export interface NewKey {
    /** The key without its credential. */
    record: Key;
    /** The credential. */
    key: string;
    /** The second half of the credential; null if the API has none. */
    secret: string | null;
}
/** The keys of an API. */
export interface KeyList {
    /** The keys. */
    data: Key[];
}
/** A new key. */
export interface KeyCreateParams {
    /** Name of the key. Defaults to `key 1`, counted. */
    name?: string | undefined;
    /** One of the two worlds of an entity. */
    mode?: "live" | "test" | undefined;
    /** Entity of the key. Defaults to a new one. */
    entity_id?: string | undefined;
    /** Scopes of the key. Defaults to all scopes of the API. */
    scopes?: readonly string[] | undefined;
    /** Addresses and ranges that the key can be used from. Defaults to anywhere. */
    ip_allowlist?: readonly string[] | undefined;
    /**
     * When the key expires. Defaults to never.
     * Format: date-time.
     */
    expires_at?: string | undefined;
    /** Rate limit tier. Defaults to the API's usual one. */
    tier?: string | undefined;
    /** Who is responsible for the key. Defaults to nobody. */
    owner?: string | undefined;
    /** Why the key has elevated scopes. Defaults to none. */
    elevated_reason?: string | undefined;
    /** Whether the key is switched on. Defaults to `true`, which is the only value for an API without this switch. */
    activated?: boolean | undefined;
    /** Whether a tool uses the key instead of the program under test. No rate limit applies to it, and it and its requests are left out of lists by default. Defaults to `false`. */
    internal?: boolean | undefined;
}
/** Changes to a key. */
export interface KeyUpdateParams {
    /** New name. */
    name?: string | undefined;
    /** New list of scopes. */
    scopes?: readonly string[] | undefined;
    /** New list of addresses and ranges. */
    ip_allowlist?: readonly string[] | undefined;
    /**
     * New expiry; null for never.
     * Format: date-time.
     */
    expires_at?: string | null | undefined;
    /** Who is responsible for the key; null for nobody. */
    owner?: string | null | undefined;
    /** Whether the key is switched on. */
    activated?: boolean | undefined;
    /** Whether to replace the second half of the credential. The old one stops working immediately. */
    renew_secret?: boolean | undefined;
}
/** How much of its rate limit a key has used. */
export interface Limit {
    /** Id of the key. */
    key_id: string;
    /** Rate limit tier. */
    tier: string;
    /** Calls allowed in any 60 seconds; null for no limit. */
    per_minute: number | null;
    /** Calls in the last 60 seconds. */
    used_in_minute: number;
    /** Calls allowed in any second; null for no limit. */
    per_second: number | null;
    /** Calls in the last second. */
    used_in_second: number;
}
/** The rate limit gauges. */
export interface LimitList {
    /** The gauges. */
    data: Limit[];
}
/** A list that a mirror copies. */
export interface MirroredList {
    /** Name of the list in the client, for example `orders`. */
    resource: string;
    /** Records in the mirror. */
    rows: number;
    /** Records and lists that wait to be read again. */
    pending: number;
    /** `waiting` before the list is read for the first time, `reading` meanwhile, `complete` after it, `failing` while the last request failed. */
    state: "waiting" | "reading" | "complete" | "failing" | (string & {});
    /** For how long something has been waiting to be read, in milliseconds. `0` if nothing waits. */
    lag_ms: number;
    /** When the list was last read to its end, or `null`. ISO 8601, UTC. */
    walked_from: string | null;
    /** Up to when the copy of the list is proved, or `null`. ISO 8601, UTC. */
    verified_through: string | null;
    /** Records that differed in the last check, or `null` before the first. */
    differences: number | null;
    /** The last error, or `null` after a success. */
    last_error: string | null;
    /** What the mirror cannot promise about the list. */
    limits: string[];
}
/** The mirror at a moment. */
export interface MirrorSample {
    /** The moment. ISO 8601, UTC. */
    at: string;
    /** Records of all lists. */
    rows: number;
    /** Records and lists of all lists that wait to be read again. */
    pending: number;
    /** The longest lag of a list, in milliseconds. */
    lag_ms: number;
    /** Records of all lists that differed in their last check. */
    differences: number;
}
/** A mirror that runs beside an API. */
export interface MirrorState {
    /** Id of the entity, store or account that is copied. */
    entity_id: string;
    /** Whether every list was read to its end, nothing waits, and the feed was read. */
    is_complete: boolean;
    /** The lists. */
    resources: MirroredList[];
    /** The API's feed of what happened, or `null` for an API without one. */
    feed: {
        /** `waiting` before the feed is read for the first time, `read` afterwards, `failing` after a look at it that failed. */
        state: "waiting" | "read" | "failing" | (string & {});
        /** When the feed was last read, or `null`. ISO 8601, UTC. */
        read_at: string | null;
        /** Why the last look failed, or `null` after a success. */
        last_error: string | null;
    } | null;
    /** The last moments, the oldest first, at most 240. */
    history: MirrorSample[];
}
/** A record as it is stored. */
export interface Record {
    [key: string]: unknown;
}
/** A record with its place. */
export interface RecordEnvelope {
    /** Name of the collection. */
    collection: string;
    /** Id of the record. */
    id: string;
    /** The record. */
    record: Record;
}
/** One page of records. */
export interface RecordList {
    /** The records. */
    data: Record[];
    /** Whether there are more. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
}
/** The fields to change, by name. */
export interface RecordUpdateParams {
    /** New values of fields. */
    set: {
        [key: string]: unknown;
    };
}
/** A collection of a world. */
export interface Collection {
    /** Name, for example `orders`. */
    name: string;
    /** Number of records. */
    count: number;
}
/** The collections of a world. */
export interface CollectionList {
    /** The collections. */
    data: Collection[];
}
/** A snapshot to save. */
export interface SnapshotCreateParams {
    /** Name: 1 to 80 letters, digits, blanks, dots, dashes and underscores. */
    name: string;
}
/** A saved snapshot. */
export interface SavedSnapshot {
    /** Name of the snapshot. */
    name: string;
    /**
     * When it was saved.
     * Format: date-time.
     */
    saved_at: string;
    /** Its size in bytes. */
    bytes: number;
}
/** The saved snapshots. */
export interface SnapshotList {
    /** The snapshots. */
    data: SavedSnapshot[];
}
/** A record that differs. */
export interface RecordDifference {
    /** Name of the API. */
    api: string;
    /** Entity of the record. */
    entity_id: string;
    /** Mode of the record's world. */
    mode: Mode;
    /** Collection of the record. */
    collection: string;
    /** Id of the record. */
    id: string;
    /** The record in the snapshot; null if it is new. */
    before: Record | null;
    /** The record in the other state; null if it was deleted. */
    after: Record | null;
}
/** The records that differ between two states. */
export interface SnapshotDifferences {
    /** The records that differ, at most 1,000. */
    data: RecordDifference[];
    /** Whether more records differ. */
    truncated: boolean;
}
/** The data of an event of the stream; the name of the event says which. */
export type StreamData = StreamRequest | StreamCause | StreamEvent | StreamDelivery | StreamClock | StreamReset | StreamChange | StreamMissed;
/** Data of `request`: a request to an API, with its outcome. */
export type StreamRequest = Request & {
    /** Name of the API. */
    api: string;
};
/** Data of `cause`: something other than a request that changed an API, such as a job, an edit, a triggered event or a fault. */
export type StreamCause = ThreadCause & {
    /** Name of the API. */
    api: string;
    /** Id of the cause and of its thread. */
    id: string;
};
/** Data of `event`: an event that an API emitted, whether or not a webhook subscribes to it. */
export interface StreamEvent {
    /** Name of the API. */
    api: string;
    /** Id of the event. */
    event_id: string;
    /** Type of the event, for example `order.created`. */
    type: string;
    /** Entity that the event is about. */
    entity_id: string;
    /** Ids of its deliveries. */
    delivery_ids: string[];
}
/** Data of `delivery`: an attempt to deliver an event, without what was sent. */
export interface StreamDelivery {
    /** Name of the API. */
    api: string;
    /** The same for every attempt of one delivery. */
    delivery_id: string;
    /** Id of the endpoint; empty for an event that was sent to one URL. */
    endpoint_id: string;
    /** Entity, store or account of the event. */
    entity_id: string;
    /** Mode of the event. */
    mode: Mode;
    /** URL of the endpoint at that time. */
    url: string;
    /** Id of the event. */
    event_id: string;
    /** Type of the event, for example `order.created`. */
    event_type: string;
    /** Number of the attempt, from 1. */
    attempt: number;
    /**
     * When it began, on the API's clock.
     * Format: date-time.
     */
    at: string;
    /** HTTP status of the receiver; null if it did not respond. */
    status: number | null;
    /** Why it failed, for example `status 500`; null for success. */
    error: string | null;
    /** The fault that was injected; null for none. */
    fault: string | null;
    /** How long the receiver took, in milliseconds. */
    duration_ms: number;
}
/** Data of `clock`: the clock of an API was advanced. */
export interface StreamClock {
    /** Name of the API. */
    api: string;
    /**
     * The time of the API.
     * Format: date-time.
     */
    now: string;
    /** How much scheduled work ran on the way. */
    ran: number;
}
/** Data of `reset`: the state of an API was replaced. */
export interface StreamReset {
    /** Name of the API. */
    api: string;
    /**
     * The time of the API.
     * Format: date-time.
     */
    now: string;
}
/** Data of `change`: a call of this API that may have changed something. */
export interface StreamChange {
    /** Name of the API; null for all of them. */
    api: string | null;
    /** Id of the operation of this API, for example `keys.create`. */
    operation: string;
}
/** Data of `missed`: an empty object. */
export interface StreamMissed {
    [key: string]: unknown;
}
/** What the thread began with: `request`; `job` for scheduled work of the API; `clock` for a move of the clock; `event` for an event that was triggered here; `test` for a test delivery of a webhook; `edit` for a record that was changed here; `fault` for faults that were injected or cleared; `key`, `webhook` and `snapshot` for one that was created, changed or deleted here. */
export type ThreadKind = "request" | "job" | "clock" | "event" | "test" | "edit" | "fault" | "key" | "webhook" | "snapshot" | (string & {});
/** What a thread began with. */
export interface ThreadCause {
    /** What it is. */
    kind: ThreadKind;
    /** One line for people, for example `POST /v1/orders` or `Clock moved by 28 h`. */
    title: string;
    /**
     * When it began, on the API's clock.
     * Format: date-time.
     */
    at: string;
    /** The entity that it is about; null if it is about none or all. */
    entity_id: string | null;
    /** Mode of the world, `live` or `test`; null if it is about none or all. */
    mode: string | null;
    /** Data of the job, the duration of a clock move in milliseconds, or the options of a fault. Empty for a request. */
    detail: {
        [key: string]: unknown;
    };
    /** Id of the request that scheduled the job; null for anything else. */
    parent_id: string | null;
    /** Why a job or an edit failed; null if it did not. */
    error: string | null;
}
/** What a request, a job or another cause led to, in numbers. */
export interface ThreadSummary {
    /** Id of the thread. That of a request is the id of the request. */
    id: string;
    /** What it began with. */
    cause: ThreadCause;
    /** The request; null if something else was the cause. */
    request: Request | null;
    /** Number of records that it changed. */
    changes: number;
    /** Types of the events that it emitted. */
    event_types: string[];
    /** Number of jobs and deliveries that a move of the clock ran. */
    ran: number;
}
/** One page of threads. */
export interface ThreadList {
    /** The threads. */
    data: ThreadSummary[];
    /** Whether there are more. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
}
/** Everything that one request, job or other cause led to. */
export interface Thread {
    /** Id of the thread. */
    id: string;
    /** What it began with. */
    cause: ThreadCause;
    /** The request and its response; null if something else was the cause. */
    request: RequestDetail | null;
    /** The checks of the request, in order. */
    checks: Check[];
    /** The changed records, at most 500. */
    changes: RecordChange[];
    /** The emitted events. */
    events: ThreadEvent[];
    /** Attempts of events of other threads that a move of the clock made, earliest first; of a test delivery its one attempt. */
    attempts: Attempt[];
    /** What a move of the clock ran, in order, at most 200 entries. */
    ran: RanWork[];
    /** Jobs that ran because the request scheduled them, earliest first, at most 200 entries. */
    followed_by: ThreadReference[];
}
/** Scheduled work that ran. */
export interface RanWork {
    /**
     * When it was due.
     * Format: date-time.
     */
    at: string;
    /** What it is, for example `delivery` or `job:clear_ach`. */
    kind: string;
    /** For a delivery its id and world; for a job its data. */
    detail: {
        [key: string]: unknown;
    };
    /** Thread of the job, or of what emitted the delivered event; null if it is forgotten. */
    thread_id: string | null;
}
/** Another thread. */
export interface ThreadReference {
    /** Id of the thread. */
    id: string;
    /** One line for people. */
    title: string;
    /**
     * When it began.
     * Format: date-time.
     */
    at: string;
}
/** How a check ended; `skipped` for one that came after a failed one. */
export type CheckOutcome = "passed" | "failed" | "skipped" | (string & {});
/** Whether the vendor documents the behaviour. */
export type CheckBasis = "documented" | "assumed" | (string & {});
/** A check that a request goes through. */
export interface Check {
    /** Name of the check, for example `Scope`. */
    name: string;
    /** How it ended. */
    outcome: CheckOutcome;
    /** What was compared, for people. */
    detail: string;
    /** Whether the vendor documents it. */
    basis: CheckBasis;
    /** Where it is documented; empty if it is not. */
    source: string;
}
/** A record that was added, changed or deleted. Secrets are masked. */
export interface RecordChange {
    /** Name of the collection. */
    collection: string;
    /** Id of the record. */
    id: string;
    /** The record before; null if it is new. */
    before: Record | null;
    /** The record after; null if it was deleted. */
    after: Record | null;
}
/** An event with its deliveries. */
export interface ThreadEvent {
    /** Id of the event. */
    event_id: string;
    /** Type of the event. */
    type: string;
    /** Ids of its deliveries. Empty if no active endpoint subscribes to it. */
    delivery_ids: string[];
    /** Every attempt to deliver it, earliest first. */
    attempts: Attempt[];
}
/** A class of HTTP statuses; `lost` for requests that got no response. */
export type StatusClass = "2xx" | "3xx" | "4xx" | "5xx" | "lost" | (string & {});
/** A request and its outcome. */
export interface Request {
    /** Id of the request. */
    request_id: string;
    /**
     * Time of the request, on the API's clock.
     * Format: date-time.
     */
    at: string;
    /** HTTP method. */
    method: string;
    /** Path as sent, without the query. */
    path: string;
    /** Id of the operation; null if an error came first. */
    operation: string | null;
    /** HTTP status; 0 if the connection was broken on purpose. */
    status: number;
    /** How long the mock worked on it, in milliseconds. */
    duration_ms: number;
    /** Id of the key; null without a valid key. */
    key_id: string | null;
    /** Entity of the key; null without a valid key. */
    entity_id: string | null;
    /** Mode of the key, `live` or `test`; null without a valid key. */
    mode: string | null;
    /** The fault that was injected; null for none. */
    fault: string | null;
    /** Idempotency key of the call; null for none. */
    idempotency_key: string | null;
    /** Whether the response was replayed from an earlier call with the same idempotency key. */
    replayed: boolean;
    /** Address of the caller; null if unknown. */
    ip: string | null;
    /** Scopes that the call needs. Each entry is a sufficient alternative. */
    scopes: string[][];
    /** Whether it was sent with an internal key, such as that of the console. */
    internal: boolean;
}
/** A request with its headers and bodies. */
export interface RequestDetail {
    /** The request and its outcome. */
    request: Request;
    /** Query as sent. */
    query: string;
    /** Headers of the request. Credentials are masked. */
    request_headers: {
        [key: string]: string;
    };
    /** Body of the request, cut after 64 KiB. */
    request_body: string;
    /** Headers of the response. */
    response_headers: {
        [key: string]: string;
    };
    /** Body of the response, cut after 64 KiB. Secrets are masked. */
    response_body: string;
    /** Where the behaviour of the operation is documented; null for an unknown operation. */
    source: string | null;
    /** Fields that were sent but not read, for example `line_items[0].colour`. */
    unread: string[];
}
/** One page of requests. */
export interface RequestList {
    /** The requests. */
    data: Request[];
    /** Whether there are more. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
}
/** An attempt to deliver an event. */
export interface Attempt {
    /** The same for every attempt of one delivery. Begins with `test_` if the test button of the settings page sent it. */
    delivery_id: string;
    /** Id of the endpoint; empty for an event that was sent to one URL. */
    endpoint_id: string;
    /** Entity, store or account of the event. */
    entity_id: string;
    /** Mode of the event. */
    mode: Mode;
    /** URL of the endpoint at that time. */
    url: string;
    /** Id of the event. */
    event_id: string;
    /** Type of the event, for example `order.created`. */
    event_type: string;
    /** Number of the attempt, from 1. */
    attempt: number;
    /**
     * When it began, on the API's clock.
     * Format: date-time.
     */
    at: string;
    /** Headers as sent. Tokens are masked. */
    request_headers: {
        [key: string]: string;
    };
    /** The exact body. */
    request_body: string;
    /** HTTP status of the receiver; null if it did not respond. */
    status: number | null;
    /** Why it failed, for example `status 500`; null for success. */
    error: string | null;
    /** The fault that was injected; null for none. */
    fault: string | null;
    /** How long the receiver took, in milliseconds. */
    duration_ms: number;
    /** Body of the response, cut after 1,000 characters; null without a response. */
    response_body: string | null;
}
/** One page of attempts. */
export interface AttemptList {
    /** The attempts. */
    data: Attempt[];
    /** Whether there are more. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
}
/** A delivery that is under way. */
export interface Queued {
    /** Id of the delivery. */
    delivery_id: string;
}
/** An event to send. */
export interface EventTriggerParams {
    /** Entity, store or account that the event is about. */
    entity_id: string;
    /** One of the two worlds of an entity. */
    mode: "live" | "test";
    /** Type of the event, for example `order.created`. */
    type: string;
    /** Data of the event. */
    object?: {
        [key: string]: unknown;
    } | undefined;
    /** The stored record to send, instead of `object`. */
    record?: RecordReference | undefined;
    /** Sends it to this URL only, once and without retries, with the secret of the newest webhook of the world. Defaults to every active webhook that subscribes to the event. */
    url?: string | undefined;
}
/** Where a record is stored. */
export interface RecordReference {
    /** Name of the collection. */
    collection: string;
    /** Id of the record. */
    id: string;
}
/** An event that was sent. */
export interface TriggeredEvent {
    /** Id of the event. */
    event_id: string;
    /** Ids of its deliveries. Empty if no active endpoint subscribes to it. */
    delivery_ids: string[];
}
/** A webhook as its settings page shows it. Secrets are masked. */
export type Webhook = {
    /** Id of the webhook. */
    id: string;
    /** URL that events are sent to. */
    url: string;
} & {
    [key: string]: unknown;
};
/** The webhooks of a world. */
export interface WebhookList {
    /** The webhooks. */
    data: Webhook[];
}
/** A new webhook. */
export interface WebhookCreateParams {
    /** URL that events are sent to. */
    url: string;
    /** Name of the webhook. Defaults to the one of the API. */
    label?: string | undefined;
    /** Types of the events to send. Defaults to all. */
    events?: readonly string[] | undefined;
}
/** A webhook with its token. */
export interface NewWebhook {
    /** Id of the webhook. */
    id: string;
    /** The token that deliveries carry; null for a webhook without one. */
    token: string | null;
}
/** What a receiver responded to a test. */
export interface WebhookTestResult {
    /** HTTP status; null if there was no response. */
    status: number | null;
    /** Body of the response, cut after 1,000 characters. */
    body: string;
    /** What went wrong. Empty for a status from 200 to 299. */
    errors: string[];
    /** Id of the test delivery, to explain it or to send it again. */
    delivery_id: string;
}
