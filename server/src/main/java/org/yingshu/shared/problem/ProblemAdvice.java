package org.yingshu.shared.problem;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** The one place where problems become answers: RFC 9457 problem details in the reader's language. */
@RestControllerAdvice
public class ProblemAdvice {

    private static final String UNREADABLE_FIELD = "shared.unreadable-field";
    /** PostgreSQL takes no character of code zero, as text or within JSON, and no day beyond its calendar. */
    private static final Set<String> TAKEN_BY_NO_COLUMN = Set.of("22021", "22P05", "22008");

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ProblemException e, Locale reader) {
        return answer(e.kind().status(), e.code(), e.arguments(), e.fields(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e, Locale reader) {
        List<FieldProblem> fields = e.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
        return answer(Problem.INVALID, fields, reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> violated(ConstraintViolationException e, Locale reader) {
        List<FieldProblem> fields = e.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(violation.getPropertyPath().toString(), violation.getMessage()))
                .toList();
        return answer(Problem.INVALID, fields, reader);
    }

    /** A request's record refused what it was made of. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> impossible(BeanInstantiationException e, Locale reader) {
        return e.getCause() instanceof ProblemException refused
                ? refused(refused, reader)
                : e.getCause() instanceof IllegalArgumentException
                        ? answer(Problem.INVALID, List.of(), reader)
                        : fault(e, reader);
    }

    /** An id that is none names nothing; what a question holds beside it has a name that tells where to look. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistaken(MethodArgumentTypeMismatchException e, Locale reader) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(Problem.NOT_FOUND, List.of(), reader)
                : answer(
                        HttpStatus.BAD_REQUEST,
                        Problem.UNREADABLE.code(),
                        List.of(),
                        List.of(new FieldProblem(e.getName(), texts.text(UNREADABLE_FIELD, List.of(), reader))),
                        reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> untakable(DataIntegrityViolationException e, Locale reader) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException refused
                        && TAKEN_BY_NO_COLUMN.contains(String.valueOf(refused.getSQLState()))
                ? answer(HttpStatus.BAD_REQUEST, Problem.UNREADABLE.code(), List.of(), List.of(), reader)
                : fault(e, reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(EmptyResultDataAccessException e, Locale reader) {
        return answer(Problem.NOT_FOUND, List.of(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, Locale reader) {
        return answer(Problem.TOO_LARGE, List.of(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException e, Locale reader) {
        return answer(Problem.FORBIDDEN, List.of(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AuthenticationException e, Locale reader) {
        return answer(Problem.UNAUTHENTICATED, List.of(), reader);
    }

    /** Nothing was begun: the same request may be sent again. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    ResponseEntity<ProblemDetail> busy(Exception e, Locale reader) {
        LOG.error(
                "No connection of the database was free: {}",
                NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        return answer(Problem.BUSY, List.of(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooWide(QueryTimeoutException e, Locale reader) {
        LOG.warn("A list was given up: {}", e.getMessage());
        return answer(Problem.TOO_WIDE, List.of(), reader);
    }

    /** The reader has left: there is nobody to answer, and nothing is wrong. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(IOException e) {
        LOG.debug("A browser left: {}", e.getMessage());
    }

    /** The place in the JSON that could not be read, so that nobody has to search for it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, Locale reader) {
        List<FieldProblem> fields = e.getCause() instanceof MismatchedInputException mismatch
                        && !mismatch.getPath().isEmpty()
                ? List.of(new FieldProblem(place(mismatch.getPath()), texts.text(UNREADABLE_FIELD, List.of(), reader)))
                : List.of();
        return answer(HttpStatus.BAD_REQUEST, Problem.UNREADABLE.code(), List.of(), fields, reader);
    }

    private static String place(List<JacksonException.Reference> path) {
        var place = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception e, Locale reader) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = known.getStatusCode();
            Problem problem = status.value() == HttpStatus.NOT_FOUND.value() ? Problem.NOT_FOUND : Problem.UNREADABLE;
            return answer(status, problem.code(), List.of(), List.of(), reader);
        }
        LOG.error("A request failed", e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, Problem.FAULT.code(), List.of(), List.of(), reader);
    }

    private ResponseEntity<ProblemDetail> answer(Problem problem, List<FieldProblem> fields, Locale reader) {
        return answer(problem.kind().status(), problem.code(), List.of(), fields, reader);
    }

    /** The problem as an answer; also for those who write answers without a controller. */
    public ResponseEntity<ProblemDetail> answer(
            HttpStatusCode status, String code, List<Object> arguments, List<FieldProblem> fields, Locale reader) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, texts.text(code, arguments, reader));
        detail.setType(URI.create("urn:yingshu:problem:" + code));
        detail.setProperty("code", code);
        detail.setProperty("fields", fields);
        detail.setProperty("arguments", arguments);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .body(detail);
    }
}
