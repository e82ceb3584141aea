package org.yingshu.casework.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Paper;
import org.yingshu.casework.SampleApplication;
import org.yingshu.casework.SampleCases;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.certificate.Certificates;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.matter.MadeUp;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;

/** Files and plays made-up cases through the same commands as everybody. */
@Component
class SampleFiling implements SampleCases {

    private static final Logger LOG = LoggerFactory.getLogger(SampleFiling.class);
    private static final int SUBJECTS = 40;
    private static final int TO_BE_SEALED = 2;
    private static final String[] NAMES = {
        "云禾", "鼎晟", "恒远", "中原", "瑞丰", "启明", "长青", "华信", "金桥", "博达", "盛泰", "安然", "宏图", "天成"
    };
    private static final String[] TRADES = {"商贸", "机械", "食品", "建材", "电子", "物流", "纺织", "农业科技"};

    private final Filing filing;
    private final Cases cases;
    private final Subjects subjects;
    private final Certificates certificates;
    private final PlaceCalendars calendars;
    private final SampleCounter counter;
    private final ScopeTerms scopes;
    private final Journal journal;

    SampleFiling(
            Filing filing,
            Cases cases,
            Subjects subjects,
            Certificates certificates,
            PlaceCalendars calendars,
            SampleCounter counter,
            ScopeTerms scopes,
            Journal journal) {
        this.filing = filing;
        this.cases = cases;
        this.subjects = subjects;
        this.certificates = certificates;
        this.calendars = calendars;
        this.counter = counter;
        this.scopes = scopes;
        this.journal = journal;
    }

    @Override
    public int play(List<String> codes, String region, LocalDate from, LocalDate until, int many, long seed) {
        Random random = new Random(seed);
        List<SubjectView> applicants = applicants(region, random);
        List<String> offered = new ArrayList<>(codes);
        int made = 0;
        for (int i = 0; i < many && !offered.isEmpty(); i++) {
            String code = offered.get(random.nextInt(offered.size()));
            LocalDate day = from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, until) + 1));
            Instant at = day.atTime(9 + random.nextInt(8), random.nextInt(60))
                    .atZone(WorkCalendar.ZONE)
                    .toInstant();
            try {
                play(code, region, applicants.get(random.nextInt(SUBJECTS)), at, until, random);
                made++;
            } catch (ProblemException e) {
                LOG.info("No made-up case of {}: {} {}", code, e.code(), e.fields());
                offered.remove(code);
            }
        }
        return made;
    }

    private void play(String code, String region, SubjectView who, Instant at, LocalDate until, Random random) {
        Procedure how = filing.procedure(empty(code, region), LocalDate.ofInstant(at, WorkCalendar.ZONE));
        Application application = filled(how, region, who, Map.of(), Map.of(), random);
        // What one fills in may ask for more: then that is filled in, too.
        how = filing.procedure(application, LocalDate.ofInstant(at, WorkCalendar.ZONE));
        application = filled(how, region, who, Map.of(), Map.of(), random);
        Act applicant = new Act("demo", who.name(), who.id().toString(), null, at);
        Channel channel = random.nextInt(4) == 0 ? Channel.PHONE : Channel.WEB;
        UUID id = new UUID(random.nextLong(), random.nextLong());
        SampleCounter.Entry entry = counter.of(how, code, region, channel, applicant);
        CaseFile file = filing.submit(id, who.id(), application, entry.entrance(), entry.act())
                .state();
        var story = new SampleCourse(how, calendars.of(region), at, until, random, counter.people(region));
        for (int i = 0; i < 60; i++) {
            file = sealed(file, until.minusDays(TO_BE_SEALED));
            Optional<SampleCourse.Next> next = story.next(file);
            if (next.isEmpty()) {
                return;
            }
            try {
                file = cases.handle(
                                id,
                                next.get().command(),
                                Intent.NONE,
                                next.get().act())
                        .state();
            } catch (ProblemException e) {
                return;
            }
        }
    }

    /** What was decided before a day has its seal; the newest wait for it. */
    private CaseFile sealed(CaseFile file, LocalDate before) {
        CaseFile now = file;
        for (Ruling ruling : file.rulings()) {
            if (LocalDate.ofInstant(ruling.at(), WorkCalendar.ZONE).isBefore(before)) {
                Act act = Act.ofSystem("casework", ruling.at());
                for (Ruling.Issued one : ruling.certificates()) {
                    if (one.awaitsSeal()) {
                        certificates.sign(one.certificate(), act);
                        var note = new CaseCommand.NoteSeal(one.certificate(), true);
                        now = cases.handle(file.id(), note, Intent.NONE, act).state();
                    }
                }
            }
        }
        return now;
    }

    private static Application empty(String code, String region) {
        return new Application(code, region, Set.of(), Set.of(), Map.of(), Map.of(), List.of(), false, null, null);
    }

    @Override
    @Transactional
    public UUID file(SampleApplication given) {
        SubjectView who = subjects.withCode(given.number())
                .orElseGet(() -> subjects.enter(given.person(), given.number(), given.region(), "演示数据"));
        Act act = new Act("demo", who.name(), who.id().toString(), null, journal.now());
        var asked = new Application(
                given.code(),
                given.region(),
                Set.of(),
                Set.of(),
                answers(given),
                Map.of(),
                List.of(),
                false,
                null,
                null);
        Procedure how = filing.procedure(asked, LocalDate.ofInstant(act.at(), WorkCalendar.ZONE));
        Application application = filled(
                how,
                given.region(),
                who,
                answers(given),
                given.form(),
                new Random(given.number().hashCode()));
        return filing.submit(Ids.next(), who.id(), application, Filing.Entrance.ONLINE, act)
                .id();
    }

    private static Map<String, @Nullable Object> answers(SampleApplication given) {
        return new LinkedHashMap<>(given.answers());
    }

    private Application filled(
            Procedure how,
            String region,
            SubjectView who,
            Map<String, @Nullable Object> answers,
            Map<String, Object> said,
            Random random) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        for (FormField field : how.form()) {
            how.element(field.element())
                    .ifPresent(element -> form.put(
                            element.code(), MadeUp.value(element, who.name(), who.code(), who.region(), random)));
        }
        form.putAll(said);
        form.putAll(scopes.madeUp(form));
        List<Paper> papers = how.materials().stream()
                .map(need -> new Paper(need.material(), need.name(), Paper.Way.PAPER, List.of(), null, ""))
                .toList();
        return new Application(how.code(), region, Set.of(), Set.of(), answers, form, papers, false, null, null);
    }

    private List<SubjectView> applicants(String region, Random random) {
        List<SubjectView> all = new ArrayList<>();
        for (int i = 0; i < SUBJECTS; i++) {
            String name = NAMES[random.nextInt(NAMES.length)] + TRADES[random.nextInt(TRADES.length)] + "有限公司";
            String code = MadeUp.creditCode(region, 100_000 + i);
            all.add(subjects.withCode(code).orElseGet(() -> subjects.enter("演示" + name, code, region, "演示数据")));
        }
        return all;
    }
}
