package org.yingshu.casework.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;

/**
 * The standard terms in which an enterprise says its scope of business (经营范围规范化登记, R5.40), where the list
 * {@value #LIST} is kept: a term is its name; the column {@value #LICENCE} says when a licence is needed.
 */
@Component
class ScopeTerms {

    static final String ELEMENT = "enterprise.business-scope";
    static final String LIST = "business-scope-terms";
    static final String LICENCE = "许可";

    /** Such a term needs its licence before the enterprise is registered. */
    static final String BEFORE = "登记前";

    private static final String INDUSTRY = "行业";
    private static final String AUTHORITY = "许可机关";

    private final Lists lists;
    private final Clock clock;

    ScopeTerms(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * @param industry what it belongs to; empty where the list does not say it
     * @param licence when a licence is needed, in the list's words; empty where none is
     * @param authority who gives the licence
     */
    record Term(String code, String name, String industry, String licence, String authority) {

        static Term of(ListItem item) {
            return new Term(item.code(), item.name(), said(item, INDUSTRY), said(item, LICENCE), said(item, AUTHORITY));
        }

        private static String said(ListItem item, String column) {
            return item.attributes().getOrDefault(column, "").strip();
        }
    }

    /** As a licence prints it, 一般项目：…；…。许可项目：…。, or one term after another. */
    static List<String> split(String scope) {
        return Arrays.stream(scope.replaceAll("(一般项目|许可项目)[：:]", ";").split("[；;。\\n]"))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    boolean areKept() {
        return lists.isKept(LIST);
    }

    /** All in the order of the list; none where no such list is kept. */
    List<Term> all() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return lists.items(LIST, today).stream().map(Term::of).toList();
    }

    /** Those whose name, code or industry has the words. */
    List<Term> search(String words, int most) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(term -> String.join(" ", term.name(), term.code(), term.industry())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .limit(most)
                .toList();
    }

    /** What of the scope is no standard term; nothing where no list is kept. */
    List<String> outside(String scope) {
        if (!areKept()) {
            return List.of();
        }
        Set<String> known = all().stream().map(Term::name).collect(Collectors.toSet());
        return split(scope).stream().filter(term -> !known.contains(term)).toList();
    }

    boolean needLicenceBefore(String scope) {
        Set<String> said = Set.copyOf(split(scope));
        return !said.isEmpty()
                && all().stream().anyMatch(term -> term.licence().equals(BEFORE) && said.contains(term.name()));
    }

    /** A form that nobody filled in says the first term of the list. */
    Map<String, @Nullable Object> madeUp(Map<String, @Nullable Object> form) {
        Object scope = form.get(ELEMENT);
        if (scope == null || outside(scope.toString()).isEmpty()) {
            return form;
        }
        Map<String, @Nullable Object> mended = new LinkedHashMap<>(form);
        mended.put(ELEMENT, all().getFirst().name());
        return mended;
    }
}
