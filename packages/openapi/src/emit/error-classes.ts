const CLASSES: Readonly<Record<number, string>> = {
	400: "BadRequestError",
	401: "AuthenticationError",
	403: "PermissionError",
	404: "NotFoundError",
	409: "ConflictError",
	422: "ValidationError",
	429: "RateLimitError",
};

/** The class of the error that the SDK throws for a status. */
export const errorClassOf = (status: number): string => CLASSES[status] ?? (status >= 500 ? "ServerError" : "ApiError");
