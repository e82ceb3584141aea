package org.yingshu.casework.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.model.Procedure;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.FormField;
import org.yingshu.shared.WrittenYears;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import org.yingshu.shared.problem.ProblemTexts;

/** Whether a form says what it must, in the shape that each element has. Every fault is named at once. */
@Component
class FormCheck {

    private static final int LONGEST = 4_000;

    /** Few characters write a number that fills the memory, such as 1e999999999. */
    private static final int MOST_DIGITS = 30;

    private final ProblemTexts texts;
    private final ScopeTerms scopes;

    FormCheck(ProblemTexts texts, ScopeTerms scopes) {
        this.texts = texts;
        this.scopes = scopes;
    }

    void check(Procedure how, Map<String, @Nullable Object> form) {
        List<FieldProblem> faults = faults(how, form);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INVALID.code(), Problem.INVALID.kind(), List.of(), faults);
        }
    }

    List<FieldProblem> faults(Procedure how, Map<String, @Nullable Object> form) {
        Locale reader = LocaleContextHolder.getLocale();
        List<FieldProblem> faults = new ArrayList<>();
        Set<String> asked = how.form().stream().map(FormField::element).collect(Collectors.toSet());
        for (FormField field : how.form()) {
            Object value = form.get(field.element());
            DataElement element = how.element(field.element()).orElse(null);
            String name = element == null ? field.element() : element.name();
            if (value == null || empty(value)) {
                if (field.required()) {
                    faults.add(fault(field.element(), CaseProblem.FIELD_MISSING, name, reader));
                }
            } else if (element != null && !fits(element, value)) {
                faults.add(fault(field.element(), CaseProblem.FIELD_WRONG, name, reader));
            } else if (field.element().equals(ScopeTerms.ELEMENT)) {
                List<String> outside = scopes.outside(value.toString());
                if (!outside.isEmpty()) {
                    String terms = String.join("；", outside);
                    faults.add(fault(field.element(), CaseProblem.NOT_STANDARD_TERMS, terms, reader));
                }
            }
        }
        form.keySet().stream()
                .filter(code -> !asked.contains(code))
                .forEach(code -> faults.add(fault(code, CaseProblem.FIELD_UNKNOWN, code, reader)));
        return faults;
    }

    private FieldProblem fault(String code, CaseProblem problem, String name, Locale reader) {
        return new FieldProblem("form." + code, texts.text(problem.code(), List.of(name), reader));
    }

    private static boolean empty(Object value) {
        return value instanceof String text && text.isBlank() || value instanceof Collection<?> many && many.isEmpty();
    }

    private static boolean fits(DataElement element, Object value) {
        String text = String.valueOf(value);
        if (text.length() > LONGEST) {
            return false;
        }
        return switch (element.type()) {
            case TEXT, LONG_TEXT, ADDRESS, FILE -> value instanceof String;
            case NUMBER, MONEY -> number(text);
            case DATE -> date(text);
            case CHOICE -> element.options().contains(text);
            case CHOICES ->
                value instanceof Collection<?> many
                        && many.stream().allMatch(one -> element.options().contains(String.valueOf(one)));
            case YES_NO -> value instanceof Boolean || text.equals("true") || text.equals("false");
            case PERSON_ID -> CitizenId.parse(text) instanceof CodeReading.Valid<CitizenId>;
            case CREDIT_CODE -> CreditCode.parse(text) instanceof CodeReading.Valid<CreditCode>;
            case PHONE -> text.matches("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
            case REGION -> text.matches("\\d{6}");
        };
    }

    private static boolean number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean date(String text) {
        try {
            return WrittenYears.has(LocalDate.parse(text).getYear());
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
