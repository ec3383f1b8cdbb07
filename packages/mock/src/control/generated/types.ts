// Generated from packages/openapi/specs/control (schemas) by `npm run generate`. Do not edit.
export type Analytics = {
    since: string;
    until: string;
    requests: number;
    errors: number;
    average_ms: number | null;
    p50_ms: number | null;
    p95_ms: number | null;
    active_keys: number;
    buckets: AnalyticsBucket[];
    operations: OperationUse[];
    keys: KeyUse[];
};
export type AnalyticsBucket = {
    at: string;
    requests: number;
    errors: number;
    average_ms: number | null;
    p50_ms: number | null;
    p95_ms: number | null;
    active_keys: number;
};
export type OperationUse = {
    operation: string | null;
    requests: number;
    errors: number;
    average_ms: number;
};
export type KeyUse = {
    key_id: string | null;
    requests: number;
    errors: number;
    average_ms: number;
};
export type ExportFormat = "csv" | "jsonl" | "har" | (string & {});
export type ExportedFile = {
    filename: string;
    content_type: string;
    count: number;
    text: string;
};
export type Due = {
    at: string;
    kind: string;
    detail: {
        [key: string]: unknown;
    };
};
export type Clock = {
    now: string;
    pending: Due[];
};
export type ClockAdvanceParams = {
    by: string;
};
export type ClockAdvanced = {
    now: string;
    ran: Due[];
};
export type ArmedFault = {
    target: string;
    kind: string;
    left: number;
};
export type FaultRate = {
    share: number;
    kinds: string[];
};
export type Faults = {
    kinds: string[];
    armed: ArmedFault[];
    rate: FaultRate | null;
    injected: {
        [key: string]: number;
    };
};
export type FaultInjectParams = {
    target: string;
    kind: string;
    count?: number;
    delay_ms?: number;
    retry_after?: number;
};
export type FaultRateParams = {
    share: number;
    kinds: string[];
    seed?: number;
};
export type CollectionFile = {
    path: string;
    text: string;
};
export type CollectionFileList = {
    data: CollectionFile[];
};
export type ErrorBody = {
    error: ErrorDetail;
};
export type ErrorDetail = {
    code: string;
    message: string;
    param?: string;
};
export type Mode = "live" | "test" | (string & {});
export type Api = {
    name: string;
    title: string;
    url: string;
    now: string;
    entities: number;
    keys: number;
    requests: number;
    deliveries: number;
    operations: string[];
    scopes: string[];
    has_mirror: boolean;
};
export type ApiList = {
    data: Api[];
};
export type World = {
    entity_id: string;
    mode: Mode;
    keys: number;
    records: number;
};
export type WorldList = {
    data: World[];
};
export type EntityCreateParams = {
    entity_id?: string;
};
export type NewEntity = {
    entity_id: string;
    worlds: World[];
};
export type EventTypeList = {
    data: string[];
};
export type DeliveryExplainParams = {
    attempt?: number;
    received_body?: string;
    received_headers?: {
        [key: string]: string;
    };
    secret?: string;
};
export type DeliveryCheck = {
    check: "signature" | "time" | "payload" | "response" | (string & {});
    result: "passed" | "failed" | "unknown" | (string & {});
    detail: string;
};
export type DeliveryExplanation = {
    delivery_id: string;
    attempt: number;
    code: string;
    message: string;
    checks: DeliveryCheck[];
    causes: string[];
    advice: string | null;
    line: string | null;
};
export type Key = {
    id: string;
    name: string;
    mode: Mode;
    entity_id: string;
    masked_key: string;
    scopes: string[];
    ip_allowlist: string[];
    tier: string;
    created_at: string;
    expires_at: string | null;
    last_used_at: string | null;
    revoked_at: string | null;
    scopes_used: string[];
    owner: string | null;
    elevated_reason: string | null;
    activated: boolean;
    masked_secret: string | null;
    internal: boolean;
};
export type NewKey = {
    record: Key;
    key: string;
    secret: string | null;
};
export type KeyList = {
    data: Key[];
};
export type KeyCreateParams = {
    name?: string;
    mode?: Mode;
    entity_id?: string;
    scopes?: string[];
    ip_allowlist?: string[];
    expires_at?: string;
    tier?: string;
    owner?: string;
    elevated_reason?: string;
    activated?: boolean;
    internal?: boolean;
};
export type KeyUpdateParams = {
    name?: string;
    scopes?: string[];
    ip_allowlist?: string[];
    expires_at?: string | null;
    owner?: string | null;
    activated?: boolean;
    renew_secret?: boolean;
};
export type Limit = {
    key_id: string;
    tier: string;
    per_minute: number | null;
    used_in_minute: number;
    per_second: number | null;
    used_in_second: number;
};
export type LimitList = {
    data: Limit[];
};
export type MirroredList = {
    resource: string;
    rows: number;
    pending: number;
    state: "waiting" | "reading" | "complete" | "failing" | (string & {});
    lag_ms: number;
    walked_from: string | null;
    verified_through: string | null;
    differences: number | null;
    last_error: string | null;
    limits: string[];
};
export type MirrorSample = {
    at: string;
    rows: number;
    pending: number;
    lag_ms: number;
    differences: number;
};
export type MirrorState = {
    entity_id: string;
    is_complete: boolean;
    resources: MirroredList[];
    feed: {
        state: "waiting" | "read" | "failing" | (string & {});
        read_at: string | null;
        last_error: string | null;
    } | null;
    history: MirrorSample[];
};
export type Record = {
    [key: string]: unknown;
};
export type RecordEnvelope = {
    collection: string;
    id: string;
    record: Record;
};
export type RecordList = {
    data: Record[];
    has_more: boolean;
    next_cursor: string | null;
};
export type RecordUpdateParams = {
    set: {
        [key: string]: unknown;
    };
};
export type Collection = {
    name: string;
    count: number;
};
export type CollectionList = {
    data: Collection[];
};
export type SnapshotCreateParams = {
    name: string;
};
export type SavedSnapshot = {
    name: string;
    saved_at: string;
    bytes: number;
};
export type SnapshotList = {
    data: SavedSnapshot[];
};
export type RecordDifference = {
    api: string;
    entity_id: string;
    mode: Mode;
    collection: string;
    id: string;
    before: Record | null;
    after: Record | null;
};
export type SnapshotDifferences = {
    data: RecordDifference[];
    truncated: boolean;
};
export type StreamData = StreamRequest | StreamCause | StreamEvent | StreamDelivery | StreamClock | StreamReset | StreamChange | StreamMissed;
export type StreamRequest = Request & {
    api: string;
};
export type StreamCause = ThreadCause & {
    api: string;
    id: string;
};
export type StreamEvent = {
    api: string;
    event_id: string;
    type: string;
    entity_id: string;
    delivery_ids: string[];
};
export type StreamDelivery = {
    api: string;
    delivery_id: string;
    endpoint_id: string;
    entity_id: string;
    mode: Mode;
    url: string;
    event_id: string;
    event_type: string;
    attempt: number;
    at: string;
    status: number | null;
    error: string | null;
    fault: string | null;
    duration_ms: number;
};
export type StreamClock = {
    api: string;
    now: string;
    ran: number;
};
export type StreamReset = {
    api: string;
    now: string;
};
export type StreamChange = {
    api: string | null;
    operation: string;
};
export type StreamMissed = {
    [key: string]: unknown;
};
export type ThreadKind = "request" | "job" | "clock" | "event" | "test" | "edit" | "fault" | "key" | "webhook" | "snapshot" | (string & {});
export type ThreadCause = {
    kind: ThreadKind;
    title: string;
    at: string;
    entity_id: string | null;
    mode: string | null;
    detail: {
        [key: string]: unknown;
    };
    parent_id: string | null;
    error: string | null;
};
export type ThreadSummary = {
    id: string;
    cause: ThreadCause;
    request: Request | null;
    changes: number;
    event_types: string[];
    ran: number;
};
export type ThreadList = {
    data: ThreadSummary[];
    has_more: boolean;
    next_cursor: string | null;
};
export type Thread = {
    id: string;
    cause: ThreadCause;
    request: RequestDetail | null;
    checks: Check[];
    changes: RecordChange[];
    events: ThreadEvent[];
    attempts: Attempt[];
    ran: RanWork[];
    followed_by: ThreadReference[];
};
export type RanWork = {
    at: string;
    kind: string;
    detail: {
        [key: string]: unknown;
    };
    thread_id: string | null;
};
export type ThreadReference = {
    id: string;
    title: string;
    at: string;
};
export type CheckOutcome = "passed" | "failed" | "skipped" | (string & {});
export type CheckBasis = "documented" | "assumed" | (string & {});
export type Check = {
    name: string;
    outcome: CheckOutcome;
    detail: string;
    basis: CheckBasis;
    source: string;
};
export type RecordChange = {
    collection: string;
    id: string;
    before: Record | null;
    after: Record | null;
};
export type ThreadEvent = {
    event_id: string;
    type: string;
    delivery_ids: string[];
    attempts: Attempt[];
};
export type StatusClass = "2xx" | "3xx" | "4xx" | "5xx" | "lost" | (string & {});
export type Request = {
    request_id: string;
    at: string;
    method: string;
    path: string;
    operation: string | null;
    status: number;
    duration_ms: number;
    key_id: string | null;
    entity_id: string | null;
    mode: string | null;
    fault: string | null;
    idempotency_key: string | null;
    replayed: boolean;
    ip: string | null;
    scopes: string[][];
    internal: boolean;
};
export type RequestDetail = {
    request: Request;
    query: string;
    request_headers: {
        [key: string]: string;
    };
    request_body: string;
    response_headers: {
        [key: string]: string;
    };
    response_body: string;
    source: string | null;
    unread: string[];
};
export type RequestList = {
    data: Request[];
    has_more: boolean;
    next_cursor: string | null;
};
export type Attempt = {
    delivery_id: string;
    endpoint_id: string;
    entity_id: string;
    mode: Mode;
    url: string;
    event_id: string;
    event_type: string;
    attempt: number;
    at: string;
    request_headers: {
        [key: string]: string;
    };
    request_body: string;
    status: number | null;
    error: string | null;
    fault: string | null;
    duration_ms: number;
    response_body: string | null;
};
export type AttemptList = {
    data: Attempt[];
    has_more: boolean;
    next_cursor: string | null;
};
export type Queued = {
    delivery_id: string;
};
export type EventTriggerParams = {
    entity_id: string;
    mode: Mode;
    type: string;
    object?: {
        [key: string]: unknown;
    };
    record?: RecordReference;
    url?: string;
};
export type RecordReference = {
    collection: string;
    id: string;
};
export type TriggeredEvent = {
    event_id: string;
    delivery_ids: string[];
};
export type Webhook = {
    id: string;
    url: string;
} & {
    [key: string]: unknown;
};
export type WebhookList = {
    data: Webhook[];
};
export type WebhookCreateParams = {
    url: string;
    label?: string;
    events?: string[];
};
export type NewWebhook = {
    id: string;
    token: string | null;
};
export type WebhookTestResult = {
    status: number | null;
    body: string;
    errors: string[];
    delivery_id: string;
};
export type AnalyticsRetrieveQuery = {
    entity_id?: string;
    mode?: Mode;
    key_id?: string;
    since?: string;
    until?: string;
    include_internal?: boolean;
    buckets?: number;
};
export type CollectionsListQuery = {
    entity_id?: string;
    mode?: Mode;
};
export type DeliveriesListQuery = {
    delivery_id?: string;
    endpoint_id?: string;
    entity_id?: string;
    mode?: "live" | "test" | (string & {});
    event_type?: string;
    event_id?: string;
    failed?: boolean;
    cursor?: string;
    limit?: number;
};
export type KeysListQuery = {
    entity_id?: string;
    mode?: Mode;
    active?: boolean;
    include_internal?: boolean;
};
export type RecordsListQuery = {
    q?: string;
    cursor?: string;
    limit?: number;
};
export type RequestsListQuery = {
    entity_id?: string;
    mode?: Mode;
    status_class?: StatusClass;
    method?: string;
    path?: string;
    operation?: string;
    key_id?: string;
    request_id?: string;
    ip?: string;
    min_duration_ms?: number;
    max_duration_ms?: number;
    since?: string;
    until?: string;
    include_internal?: boolean;
    cursor?: string;
    limit?: number;
};
export type RequestsExportQuery = {
    format: ExportFormat;
    entity_id?: string;
    mode?: Mode;
    status_class?: StatusClass;
    method?: string;
    path?: string;
    operation?: string;
    key_id?: string;
    request_id?: string;
    ip?: string;
    min_duration_ms?: number;
    max_duration_ms?: number;
    since?: string;
    until?: string;
    include_internal?: boolean;
    limit?: number;
};
export type SnapshotsCompareQuery = {
    with?: string;
};
export type ThreadsListQuery = {
    record_id?: string;
    event_id?: string;
    effective?: boolean;
    include_internal?: boolean;
    cursor?: string;
    limit?: number;
};
