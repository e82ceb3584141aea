package org.yingshu.ledger.bulletin;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Align;
import org.yingshu.files.OfficialDocument.Builder;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.ledger.BulletinEvent.Face;
import org.yingshu.ledger.BulletinEvent.Section;
import org.yingshu.ledger.BulletinFigures;
import org.yingshu.ledger.BulletinFigures.Mention;
import org.yingshu.ledger.BulletinFigures.Rank;

/** A bulletin as an official document (GB/T 9704-2012): the words people wrote, each with the table it tells of. */
final class BulletinPaper {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private BulletinPaper() {}

    static OfficialDocument of(Bulletin bulletin) {
        Face face = bulletin.face();
        Builder paper = OfficialDocument.titled(face.title())
                .letterhead(orNull(face.letterhead()))
                .number(face.number())
                .to(orNull(face.addressee()))
                .copies(orNull(face.copies()));
        int number = 0;
        for (Section section : bulletin.sections()) {
            if (!section.shown()) {
                continue;
            }
            if (!section.heading().isBlank()) {
                number++;
                paper.heading(1, Words.numbered(number, section.heading()));
            }
            section.text().lines().filter(line -> !line.isBlank()).forEach(line -> paper.paragraph(line.strip()));
            table(paper, section.key(), bulletin.figures());
        }
        paper.paragraph(note(bulletin.figures()));
        var signed = bulletin.issuedOn();
        if (!face.signer().isBlank()) {
            paper.signed(face.signer(), signed == null ? bulletin.figures().asOf() : signed);
        }
        return paper.build();
    }

    /** Where the figures come from; nobody can leave it out. */
    static String note(BulletinFigures figures) {
        String at = LocalDateTime.ofInstant(figures.at(), WorkCalendar.ZONE).format(MOMENT);
        return "注：数据截至" + Words.day(figures.asOf()) + "，于" + at + "由台账统计。办结率为本期办结数与应办结数（到期未办结和本期办结）之比，"
                + "按期率为按期办结数与本期办结数之比。排名依次比较" + Words.rule(figures.rule()) + "，都相同的名次并列；该规则由本平台设置，不是文件规定。";
    }

    private static void table(Builder paper, String key, BulletinFigures figures) {
        switch (key) {
            case "places" -> ranks(paper, "地区", figures.places());
            case "units" -> ranks(paper, "单位", figures.units());
            case "late" -> {
                if (!figures.late().isEmpty()) {
                    paper.table(
                            "逾期任务",
                            List.of(
                                    new Column("任务", 6),
                                    new Column("牵头单位", 3),
                                    new Column("时限", 2.4, Align.CENTER),
                                    new Column("逾期天数", 1.8, Align.RIGHT)),
                            figures.late().stream()
                                    .map(row -> List.of(
                                            row.title(), row.lead(), row.due().toString(), String.valueOf(row.days())))
                                    .toList());
                }
            }
            case "mentions" -> {
                mentions(paper, "表扬", figures.praised());
                mentions(paper, "约谈", figures.talked());
            }
            case "hungUp" -> {
                if (!figures.hungUp().isEmpty()) {
                    paper.table(
                            "挂账问题",
                            List.of(new Column("任务", 4), new Column("牵头单位", 2.5), new Column("问题", 5)),
                            figures.hungUp().stream()
                                    .map(row -> List.of(row.title(), row.lead(), row.problem()))
                                    .toList());
                }
            }
            default -> {}
        }
    }

    private static void ranks(Builder paper, String of, List<Rank> ranks) {
        if (ranks.isEmpty()) {
            return;
        }
        paper.table(
                "各" + of + "落实情况",
                List.of(
                        new Column("名次", 1.2, Align.CENTER),
                        new Column(of, 3.6),
                        new Column("办结率", 3, Align.RIGHT),
                        new Column("按期率", 3, Align.RIGHT),
                        new Column("逾期", 1.2, Align.RIGHT),
                        new Column("欠报", 1.2, Align.RIGHT)),
                ranks.stream()
                        .map(row -> List.of(
                                String.valueOf(row.rank()),
                                row.name(),
                                Words.share(row.completion()),
                                Words.share(row.onTime()),
                                String.valueOf(row.late()),
                                String.valueOf(row.arrears())))
                        .toList());
    }

    private static void mentions(Builder paper, String caption, List<Mention> rows) {
        if (!rows.isEmpty()) {
            paper.table(
                    caption,
                    List.of(new Column("日期", 2.4, Align.CENTER), new Column("单位", 4), new Column("事由", 6)),
                    rows.stream()
                            .map(row -> List.of(row.on().toString(), row.names(), row.title()))
                            .toList());
        }
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
