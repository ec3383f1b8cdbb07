/** The classes of errors by status, as the SDK throws them. */
export const ERROR_CLASSES: Readonly<Record<number, string>> = {
	400: "BadRequestError",
	401: "AuthenticationError",
	403: "PermissionError",
	404: "NotFoundError",
	409: "ConflictError",
	422: "ValidationError",
	429: "RateLimitError",
};
