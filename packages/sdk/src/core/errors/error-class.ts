const CLASSES = {
	400: "BadRequestError",
	401: "AuthenticationError",
	403: "PermissionError",
	404: "NotFoundError",
	409: "ConflictError",
	422: "ValidationError",
	429: "RateLimitError",
} as const;

/** The names of the classes that an error response can be. */
export type ErrorClassName = (typeof CLASSES)[keyof typeof CLASSES] | "ServerError" | "ApiError";

/** Returns the name of the class that the client throws for a status. */
export const errorClassOf = (status: number): ErrorClassName =>
	CLASSES[status as keyof typeof CLASSES] ?? (status >= 500 ? "ServerError" : "ApiError");
