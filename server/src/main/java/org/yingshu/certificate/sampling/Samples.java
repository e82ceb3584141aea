package org.yingshu.certificate.sampling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.CertificateUse;
import org.yingshu.certificate.issuing.CertificateDetail;
import org.yingshu.certificate.issuing.Details;
import org.yingshu.certificate.issuing.Issuing;
import org.yingshu.certificate.model.Acting;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Shown;
import org.yingshu.certificate.sampling.SelfCheck.Remark;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Term;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemTexts;

/** Samples are checked, and what is wrong with them is put right within a limit. */
@Component
class Samples {

    private static final String KIND = "certificate.sample.rectification";
    private static final String PAGE = "/workbench/certificate/samples/";
    private static final String PURPOSE = "证照质量抽检";

    private final Acting acting;
    private final Journal journal;
    private final StreamKind<Sample, SampleLife.Command, SampleEvent> kind;
    private final JsonStateTable<Sample> table;
    private final Issuing issuing;
    private final Details details;
    private final UsageStore usage;
    private final SelfCheck machine;
    private final Clocks clocks;
    private final Notices notices;
    private final CertificateSettings settings;
    private final ProblemTexts texts;

    Samples(
            Acting acting,
            Journal journal,
            StreamKind<Sample, SampleLife.Command, SampleEvent> kind,
            JsonStateTable<Sample> sampleTable,
            Issuing issuing,
            Details details,
            UsageStore usage,
            SelfCheck machine,
            Clocks clocks,
            Notices notices,
            CertificateSettings settings,
            ProblemTexts texts) {
        this.acting = acting;
        this.journal = journal;
        this.kind = kind;
        this.table = sampleTable;
        this.issuing = issuing;
        this.details = details;
        this.usage = usage;
        this.machine = machine;
        this.clocks = clocks;
        this.notices = notices;
        this.settings = settings;
        this.texts = texts;
    }

    /** What the platform has against the certificate, in the reader's language. */
    record Told(Aspect aspect, String text) {}

    /**
     * A sample as its page shows it.
     *
     * @param machine what the platform has against the certificate now
     * @param clock until when it is to be put right; null where nothing is due
     * @param commands what the caller may do with it now
     */
    record Detail(
            UUID id,
            int version,
            Sample it,
            CertificateDetail certificate,
            List<Told> machine,
            @Nullable ClockView clock,
            List<String> commands) {}

    /** Who reads it for the check is seen by the holder, as any other reader. */
    @Transactional
    public Detail detail(UUID id) {
        Shown<Sample> shown = acting.show(table, id);
        Caller caller = Caller.current();
        UUID certificate = shown.it().certificate();
        if (!shown.it().issuer().equals(caller.organisation())) {
            usage.add(new CertificateUse(
                    certificate,
                    CertificateUse.Way.READ,
                    caller.account(),
                    caller.name(),
                    caller.organisation(),
                    PURPOSE,
                    null));
        }
        return detail(shown);
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        acting.show(table, id);
        return journal.history(id);
    }

    /** @param lines as the checker found them; what the machine says is added here */
    @Transactional
    public Detail check(UUID id, List<CheckLine> lines, String demand, @Nullable LocalDate due, Intent intent) {
        Certificate certificate = certificate(id);
        List<Remark> remarks = machine.of(certificate);
        List<CheckLine> whole = lines.stream()
                .map(line -> new CheckLine(
                        line.aspect(), line.finding(), line.note(), SelfCheck.reasons(remarks, line.aspect())))
                .toList();
        Shown<Sample> after = acting.handle(
                kind, id, new SampleLife.Command.Check(certificate.edition(), whole, demand, due), intent);
        if (after.it().status() == Sample.Status.TO_RECTIFY) {
            urge(after.it());
        }
        return detail(after);
    }

    @Transactional
    public Detail answer(UUID id, String text, Intent intent) {
        Shown<Sample> after = acting.handle(kind, id, new SampleLife.Command.Answer(text), intent);
        clocks.stop(id, KIND, journal.now());
        notices.send(Notice.toOrganisations(
                Set.of(after.it().checker()),
                "certificate.notice.sample-answered",
                PAGE + id,
                after.it().issuerName(),
                after.it().number()));
        return detail(after);
    }

    @Transactional
    public Detail accept(UUID id, String reason, Intent intent) {
        List<String> still =
                machine.of(certificate(id)).stream().map(Remark::reason).toList();
        return detail(acting.handle(kind, id, new SampleLife.Command.Accept(reason, still), intent));
    }

    @Transactional
    public Detail giveBack(UUID id, String reason, @Nullable LocalDate due, Intent intent) {
        Shown<Sample> after = acting.handle(kind, id, new SampleLife.Command.Return(reason, due), intent);
        urge(after.it());
        return detail(after);
    }

    /** The same command again finds the clock as it was started. */
    private void urge(Sample it) {
        Sample.Demand demand = Objects.requireNonNull(it.demand());
        LocalDate due = demand.due();
        clocks.start(new ClockStart(
                it.id(),
                KIND,
                "证照整改 " + it.typeName() + " " + it.number(),
                due == null
                        ? Term.within(new Limit(BigDecimal.valueOf(settings.rectifyDays()), LimitUnit.WORKING_DAY))
                        : Term.by(due),
                demand.at(),
                Set.of(it.issuer()),
                it.region(),
                PAGE + it.id()));
        notices.send(Notice.toOrganisations(
                Set.of(it.issuer()), "certificate.notice.sample", PAGE + it.id(), it.typeName(), it.number()));
    }

    private Certificate certificate(UUID sample) {
        return issuing.find(acting.show(table, sample).it().certificate()).state();
    }

    private Detail detail(Shown<Sample> shown) {
        Sample it = shown.it();
        Caller caller = Caller.current();
        Stored<Certificate> certificate = issuing.find(it.certificate());
        Locale reader = LocaleContextHolder.getLocale();
        List<Told> told = machine.of(certificate.state()).stream()
                .map(remark -> new Told(
                        remark.aspect(),
                        texts.text("certificate.remark." + remark.reason(), remark.arguments(), reader)))
                .toList();
        ClockView due = it.status() == Sample.Status.TO_RECTIFY
                ? clocks.nearest(List.of(it.id())).get(it.id())
                : null;
        return new Detail(
                shown.id(),
                shown.version(),
                it,
                details.of(it.certificate(), certificate.version(), certificate.state(), false, caller),
                told,
                due,
                commands(it, caller));
    }

    private static List<String> commands(Sample it, Caller caller) {
        boolean checker = caller.may("certificate:manage") && it.checker().equals(caller.organisation());
        boolean issuer = caller.may("certificate:issue") && it.issuer().equals(caller.organisation());
        Map<Sample.Status, List<String>> possible = Map.of(
                Sample.Status.TO_CHECK, checker ? List.of("check") : List.of(),
                Sample.Status.TO_RECTIFY, issuer ? List.of("answer") : List.of(),
                Sample.Status.ANSWERED, checker ? List.of("acceptance", "return") : List.of());
        return possible.getOrDefault(it.status(), List.of());
    }
}
