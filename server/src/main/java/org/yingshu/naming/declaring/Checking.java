package org.yingshu.naming.declaring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.EnterpriseNames;
import org.yingshu.directory.EnterpriseNames.Beginning;
import org.yingshu.directory.NamedEnterprise;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.naming.NameFault;
import org.yingshu.engine.naming.NameParts;
import org.yingshu.engine.naming.NameRules;
import org.yingshu.engine.naming.NameWords;
import org.yingshu.engine.naming.NameWords.Banned;
import org.yingshu.engine.naming.Rival;
import org.yingshu.journal.Journal;
import org.yingshu.lists.Lists;
import org.yingshu.naming.NamingProblem;
import org.yingshu.naming.model.Declaration;
import org.yingshu.shared.problem.ProblemException;

/** Looks for all that speaks against a name: the rules, and the names of others (art. 17). */
@Component
@Transactional(readOnly = true)
class Checking {

    /** An office's own words; the paragraph of art. 11 stands before the point or dash of the code. */
    private static final String OWN_WORDS = "restricted-name-words";

    private static final int MOST = 20;

    private final Vocabulary vocabulary;
    private final Directory directory;
    private final EnterpriseNames enterprises;
    private final DeclarationQueries declarations;
    private final Lists lists;
    private final Journal journal;

    Checking(
            Vocabulary vocabulary,
            Directory directory,
            EnterpriseNames enterprises,
            DeclarationQueries declarations,
            Lists lists,
            Journal journal) {
        this.vocabulary = vocabulary;
        this.directory = directory;
        this.enterprises = enterprises;
        this.declarations = declarations;
        this.lists = lists;
        this.journal = journal;
    }

    enum Why {
        REGISTERED,
        RESERVED,
        ENDED,
        FORMER
    }

    /** A fault for the page: the rule's article and paragraph, and the words that are meant. */
    record Fault(NameFault.Rule rule, int article, int paragraph, String words) {}

    /**
     * A name of somebody else; who declared a reserved one is nobody's business.
     *
     * @param since when it ended or was given up; null otherwise
     */
    record Other(
            String name, String place, Why why, @Nullable LocalDate since) {}

    /**
     * @param taken for which the name cannot be declared
     * @param similar that one should know of: who takes a similar name answers for it (art. 16)
     */
    record Checked(String name, List<Fault> faults, List<Other> taken, List<Other> similar) {}

    private record Found(NameParts wanted, NameWords words, Set<String> divisions, String region, Places places) {}

    Places places() {
        return Places.on(today(), directory);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
    }

    /**
     * @param subject who wishes it: an enterprise is no rival of itself, for it has a part in whom it founds
     * @param declaration that of this wish, which is no rival either
     */
    Checked check(Wish wish, @Nullable UUID subject, @Nullable UUID declaration) {
        Places places = places();
        NameParts wanted = wish.parts();
        NameWords words = words(wish, places);
        List<Fault> faults = new NameRules(words)
                .check(wanted, wish.said()).stream()
                        .map(one -> new Fault(one.rule(), one.article(), one.paragraph(), one.words()))
                        .toList();
        if (wanted.tradeName().length() < 2) {
            return new Checked(wanted.compose(), faults, List.of(), List.of());
        }
        var divisions = new TreeSet<String>();
        List<String> around = places.around(wish.region());
        around.forEach(code -> divisions.addAll(places.divisions(code)));
        var found = new Found(wanted, words, divisions, wish.region(), places);
        var taken = new ArrayList<Other>();
        var similar = new ArrayList<Other>();
        for (NamedEnterprise one : enterprises.startingWith(beginnings(found, around))) {
            if (!one.id().equals(subject)) {
                sort(found, one, taken, similar);
            }
        }
        for (Declaration one : declarations.standing(wanted, today(), declaration)) {
            boolean same = one.name().equals(wanted.compose())
                    || one.region().equals(wish.region()) && Rival.same(wanted, one.parts(), words);
            (same ? taken : similar).add(new Other(one.name(), one.place(), Why.RESERVED, null));
        }
        return new Checked(wanted.compose(), faults, few(taken), few(similar));
    }

    private static List<Other> few(List<Other> others) {
        return others.stream()
                .distinct()
                .sorted(Comparator.comparing(Other::name))
                .limit(MOST)
                .toList();
    }

    /** The trade name behind every writing of the places around, and the whole name anywhere. */
    private static Collection<Beginning> beginnings(Found found, List<String> around) {
        String trade = found.wanted().tradeName();
        var beginnings = new LinkedHashSet<Beginning>();
        for (String code : around) {
            beginnings.add(new Beginning(code, trade));
            found.places().divisions(code).forEach(division -> beginnings.add(new Beginning(code, division + trade)));
        }
        String whole = found.wanted().compose();
        found.places().codes().forEach(code -> beginnings.add(new Beginning(code, whole)));
        return beginnings;
    }

    private void sort(Found found, NamedEnterprise one, List<Other> taken, List<Other> similar) {
        Why why = one.former() ? Why.FORMER : one.ended() ? Why.ENDED : Why.REGISTERED;
        LocalDate aYearAgo = today().minusYears(1);
        if (why != Why.REGISTERED && one.since() != null && !one.since().isAfter(aYearAgo)) {
            return;
        }
        boolean same = NameParts.normal(one.name()).equals(found.wanted().compose())
                || one.region().equals(found.region())
                        && Rival.of(found.wanted(), one.name(), found.words(), found.divisions()) == Rival.SAME;
        // Since when an enterprise is gone that ended before the register noted it, nobody knows: a person looks.
        boolean known = why == Why.REGISTERED || one.since() != null;
        (same && known ? taken : similar)
                .add(new Other(one.name(), found.places().get(one.region()).name(), why, one.since()));
    }

    private NameWords words(Wish wish, Places places) {
        var forms = vocabulary.forms();
        List<String> fitting = forms.get(wish.kind());
        if (fitting == null) {
            throw new ProblemException(NamingProblem.UNKNOWN_KIND, wish.kind());
        }
        var known = new TreeSet<>(places.all());
        known.addAll(vocabulary.places());
        var all = new TreeSet<String>();
        forms.values().forEach(all::addAll);
        return new NameWords(
                places.divisions(wish.region()),
                places.districts(wish.region()),
                known,
                vocabulary.zones(),
                vocabulary.industries(),
                fitting,
                all,
                banned(),
                vocabulary.national());
    }

    private List<Banned> banned() {
        Stream<Banned> own = lists.items(OWN_WORDS, today()).stream()
                .map(item -> new Banned(item.name().strip(), paragraph(item.code())));
        return Stream.concat(vocabulary.banned().stream(), own).toList();
    }

    private static int paragraph(String code) {
        String number = code.split("[^0-9]", 2)[0];
        return number.length() == 1 ? Integer.parseInt(number) : 0;
    }
}
