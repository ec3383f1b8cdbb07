/** The parts of a client that only some documents need. Generated clients import those that theirs needs. */
export type { ApiStream } from "./api-stream.ts";
export { type AuthDescription, type Credential, describedAuth } from "./auth.ts";
export { binaryBody, formBody, textBody } from "./bodies.ts";
export type { WireCallOptions, WireKinds } from "./build.ts";
export type { AuthScheme, BasicCredentials } from "./credentials.ts";
export { type ErrorShape, shapedError } from "./error-shape.ts";
export type { ServerSentEvent } from "./event-parser.ts";
export { eventResults } from "./events.ts";
export { multipartBody } from "./multipart.ts";
export { type OAuthCredentials, OAuthError, type OAuthToken, type OAuthTokenStore, oauthSource } from "./oauth.ts";
export { fetchPage } from "./paging.ts";
export { type WireParts, wireParts } from "./parts.ts";
export { otherResults } from "./results.ts";
export { describedServers, type ServerDescription, type ServerOptions } from "./servers.ts";
export { StreamError } from "./stream-error.ts";
export { parameterStyles } from "./styles.ts";
export { errorsInSuccess } from "./successes.ts";
export type { BinaryInput, NamedFile, Upload } from "./upload.ts";
