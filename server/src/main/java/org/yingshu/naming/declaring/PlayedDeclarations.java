package org.yingshu.naming.declaring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.naming.NamingSettings;
import org.yingshu.naming.SampleDeclarations;
import org.yingshu.naming.declaring.Declarations.Application;
import org.yingshu.naming.model.DeclarationCommand;
import org.yingshu.shared.Ids;

/** Names in each state: kept for two months and for a year, over by now, given up and rejected. */
@Component
class PlayedDeclarations implements SampleDeclarations {

    private static final String LIMITED = "limited";
    private static final String COMPANY = "有限公司";
    private static final int OVER = 90;

    private final Declarations declarations;
    private final Directory directory;
    private final Subjects subjects;
    private final NamingSettings settings;
    private final Journal journal;

    PlayedDeclarations(
            Declarations declarations,
            Directory directory,
            Subjects subjects,
            NamingSettings settings,
            Journal journal) {
        this.declarations = declarations;
        this.directory = directory;
        this.subjects = subjects;
        this.settings = settings;
        this.journal = journal;
    }

    @Override
    @Transactional
    public void play(String region, String declarer, String code) {
        SubjectView subject = subjects.withCode(code).orElseGet(() -> subjects.enter(declarer, code, region, "演示"));
        String place = directory.region(region, today()).orElseThrow().shortName();
        declared(subject, region, place, "云锦", "服饰", "", OVER);
        declared(subject, region, place, "望山", "餐饮管理", "", 20);
        declared(subject, region, place, "禾丰", "粮油", "粮食收购（示例）", 9);
        UUID given = declared(subject, region, place, "蓝桥", "软件", "", 6);
        declarations.handle(given, new DeclarationCommand.GiveUp(), act(subject.id(), subject.name(), 5));
        UUID doubtful = declared(subject, region, place, "石梁", "检测", "", 3);
        directory
                .resolve(settings.office(), region, today())
                .ifPresent(office -> declarations.handle(
                        doubtful,
                        new DeclarationCommand.Reject("“检测”与拟经营的业务不符，可能使公众误解（演示）"),
                        act(office, "登记机关（演示）", 2)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
    }

    private UUID declared(
            SubjectView subject, String region, String place, String trade, String industry, String approval, int ago) {
        UUID id = Ids.next();
        var wish = new Wish(region, LIMITED, place, trade, industry, COMPANY, false, false, false);
        declarations.declare(
                id, new Application(wish, true, approval), subject, act(subject.id(), subject.name(), ago));
        return id;
    }

    private Act act(UUID organisation, String name, int daysAgo) {
        Instant at = journal.now().minus(Duration.ofDays(daysAgo));
        return new Act(organisation.toString(), name, organisation.toString(), null, at);
    }
}
