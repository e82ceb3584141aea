package org.yingshu.certificate.exemption;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.model.Acting;
import org.yingshu.certificate.model.Shown;
import org.yingshu.directory.OrganisationView;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.lists.ListEdition;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.DataScope;

/** The yearly survey of usable certificates, and the list that is made of it (R6.9). */
@Component
class Surveys {

    private static final List<String> COLUMNS = List.of("部门", "事项编码", "上年办件量", "材料", "替代方式", "证照或数据来源", "结果名称", "结果类型");

    private final Acting acting;
    private final StreamKind<Survey, SurveyLife.Command, SurveyEvent> kind;
    private final JsonStateTable<Survey> table;
    private final ExemptionQueries queries;
    private final Journal journal;
    private final Lists lists;
    private final CertificateSettings settings;
    private final Clock clock;

    Surveys(
            Acting acting,
            StreamKind<Survey, SurveyLife.Command, SurveyEvent> kind,
            JsonStateTable<Survey> surveyTable,
            ExemptionQueries queries,
            Journal journal,
            Lists lists,
            CertificateSettings settings,
            Clock clock) {
        this.acting = acting;
        this.kind = kind;
        this.table = surveyTable;
        this.queries = queries;
        this.journal = journal;
        this.lists = lists;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a year's survey for departments; for those that have it already nothing changes. */
    @Transactional
    public void open(int year, List<UUID> organisations) {
        for (UUID organisation : organisations) {
            OrganisationView unit = acting.organisation(organisation);
            UUID id = idOf(year, organisation);
            if (table.find(id) == null) {
                journal.handle(
                        kind,
                        id,
                        new SurveyLife.Command.Open(new SurveyEvent.Opened(
                                id,
                                year,
                                organisation,
                                unit.name(),
                                unit.region(),
                                MonthDay.parse(settings.surveyDay()).atYear(year),
                                journal.now())),
                        journal.actOfCaller());
            }
        }
    }

    static UUID idOf(int year, UUID organisation) {
        return UUID.nameUUIDFromBytes(
                ("certificate.survey/" + year + "/" + organisation).getBytes(StandardCharsets.UTF_8));
    }

    @Transactional(readOnly = true)
    public Shown<Survey> show(UUID id) {
        return acting.show(table, id);
    }

    Shown<Survey> handle(UUID id, SurveyLife.Command command, Intent intent) {
        return acting.handle(kind, id, command, intent);
    }

    /** Makes the place's list of the accepted surveys, what is used most first; gives the edition's number. */
    @Transactional
    public int publish(int year) {
        Caller caller = Caller.current();
        List<Entry> entries = new ArrayList<>();
        for (UUID id : queries.accepted(year, DataScope.below(caller.region()))) {
            Survey survey = show(id).it();
            survey.rows().forEach(row -> entries.add(new Entry(survey, row)));
        }
        if (entries.isEmpty()) {
            throw new ProblemException(CertificateProblem.NOTHING_TO_PUBLISH);
        }
        entries.sort(
                Comparator.comparingInt((Entry entry) -> entry.row().volume()).reversed());
        List<ListItem> items = new ArrayList<>();
        for (Entry entry : entries) {
            items.add(new ListItem(
                    "%d-%04d".formatted(year, items.size() + 1),
                    entry.row().itemName(),
                    entry.attributes(),
                    null,
                    null));
        }
        return lists.publish(new ListEdition(
                "certificate-usable-" + caller.region(),
                "可用电子证照清单",
                caller.region(),
                "每年调查一次：办理事项可以使用哪些电子证照",
                LocalDate.now(clock),
                COLUMNS,
                items,
                year + "年可用电子证照调查",
                caller.name()));
    }

    private record Entry(Survey survey, SurveyRow row) {

        Map<String, String> attributes() {
            var attributes = new LinkedHashMap<String, String>();
            String[] values = {
                survey.organisationName(),
                row.item(),
                String.valueOf(row.volume()),
                row.material(),
                row.by() == Replacement.CERTIFICATE ? "电子证照" : "数据共享",
                row.source(),
                row.result(),
                row.resultType()
            };
            for (int i = 0; i < values.length; i++) {
                attributes.put(COLUMNS.get(i), values[i]);
            }
            return attributes;
        }
    }
}
