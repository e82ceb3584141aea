package org.yingshu.shared.problem;

import org.springframework.http.HttpStatus;

/** Whose fault a problem is, and so which status it has. */
public enum Kind {
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    CONFLICT(HttpStatus.CONFLICT),
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Kind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
