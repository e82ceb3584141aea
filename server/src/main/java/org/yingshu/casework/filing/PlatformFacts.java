package org.yingshu.casework.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.Ground.Source;
import org.yingshu.casework.NameRegister;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.directory.Subjects;

/**
 * What the platform finds out by itself before a rule decides, for nobody is asked about his own honesty. What nobody
 * could be asked about is not known, and so for a person to decide.
 */
@Component
class PlatformFacts {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformFacts.class);

    private static final String IDENTIFIED = "identified";
    private static final String NAME_DECLARED = "nameDeclared";
    private static final String DISHONEST = "dishonest";

    /** Never taken from what an applicant says. */
    private static final Set<String> OWN = Set.of(IDENTIFIED, NAME_DECLARED, DISHONEST);

    private final IdentityCheck identity;
    private final List<NameRegister> names;
    private final DishonestCheck honesty;
    private final Subjects subjects;
    private final RegisteredFacts registered;

    PlatformFacts(
            IdentityCheck identity,
            List<NameRegister> names,
            DishonestCheck honesty,
            Subjects subjects,
            RegisteredFacts registered) {
        this.identity = identity;
        this.names = names;
        this.honesty = honesty;
        this.subjects = subjects;
        this.registered = registered;
    }

    /** Somebody on whom the decision depends. */
    private record Person(String name, String code) {}

    /** @param sources who says what, by name; whatever is not among them the applicant says */
    record Facts(Map<String, @Nullable Object> values, Map<String, Source> sources) {

        static final Facts NONE = new Facts(Map.of(), Map.of());

        Source source(String name) {
            return sources.getOrDefault(name, Source.DECLARED);
        }
    }

    /** What was said of the case, with what the platform knows in the place of what is not the applicant's to say. */
    Facts of(CaseFile file, Application application) {
        Map<String, @Nullable Object> values = new HashMap<>(application.answers());
        values.putAll(application.form());
        values.keySet().removeAll(OWN);
        Map<String, Source> sources = new HashMap<>();
        registered.of(file.head().applicant(), values).forEach((name, known) -> {
            values.put(name, known.value());
            sources.put(name, known.source());
        });
        Facts facts = new Facts(values, sources);
        List<Person> people = people(file.head().applicant(), application.form());
        put(facts, IDENTIFIED, Source.IDENTITY, () -> identified(people));
        put(facts, NAME_DECLARED, Source.NAMES, () -> declared(file.head().applicant(), application.form()));
        put(facts, DISHONEST, Source.HONESTY, () -> dishonest(people));
        return facts;
    }

    /** The applicant, and whoever is to represent the enterprise. */
    private List<Person> people(Applicant applicant, Map<String, @Nullable Object> form) {
        List<Person> people = new ArrayList<>();
        String code = subjects.fullCode(applicant.subject()).orElse("");
        people.add(new Person(applicant.name(), code));
        String head = text(form, "enterprise.legal-representative-id");
        if (!head.isEmpty() && !head.equals(code)) {
            people.add(new Person(text(form, "enterprise.legal-representative"), head));
        }
        return people;
    }

    private Optional<Boolean> identified(List<Person> people) {
        List<Optional<Boolean>> all = people.stream()
                .map(person -> identity.verified(person.name(), person.code()))
                .toList();
        if (all.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return all.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    private Optional<Boolean> declared(Applicant applicant, Map<String, @Nullable Object> form) {
        String number = text(form, "enterprise.name-declaration");
        return number.isEmpty()
                ? Optional.empty()
                : names.stream()
                        .flatMap(register ->
                                register
                                        .isDeclared(number, text(form, "enterprise.name"), applicant.subject())
                                        .stream())
                        .findFirst();
    }

    private Optional<Boolean> dishonest(List<Person> people) {
        return honesty.isKept()
                ? Optional.of(people.stream()
                        .anyMatch(person -> honesty.reason(person.code()).isPresent()))
                : Optional.empty();
    }

    private static void put(Facts facts, String name, Source source, Supplier<Optional<Boolean>> asked) {
        try {
            asked.get().ifPresent(answer -> {
                facts.values().put(name, answer);
                facts.sources().put(name, source);
            });
        } catch (RuntimeException e) {
            // A system outside that does not answer must stop nobody: a person looks instead.
            LOG.warn("Nobody could say whether an applicant is {}", name, e);
        }
    }

    private static String text(Map<String, @Nullable Object> form, String element) {
        Object value = form.get(element);
        return value == null ? "" : value.toString().strip();
    }
}
