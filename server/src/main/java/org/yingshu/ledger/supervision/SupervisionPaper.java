package org.yingshu.ledger.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Align;
import org.yingshu.files.OfficialDocument.Builder;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.ledger.Decided;
import org.yingshu.ledger.RecordKind;
import org.yingshu.ledger.Unit;

/** A supervision order and a record as documents: official papers are Chinese whatever the reader's language is. */
final class SupervisionPaper {

    private SupervisionPaper() {}

    static OfficialDocument of(Order order) {
        LocalDate on = LocalDate.ofInstant(order.issuedAt(), WorkCalendar.ZONE);
        Builder paper = OfficialDocument.titled("督办单")
                .to(order.organisationName())
                .heading(1, "一、督办事项")
                .paragraph(order.title())
                .heading(1, "二、督办要求");
        paragraphs(paper, order.text());
        paper.paragraph("请于" + day(order.replyBy()) + "前书面回复办理情况。");
        if (!order.rounds().isEmpty()) {
            paper.heading(1, "三、回复和审核");
        }
        for (Order.Round round : order.rounds()) {
            paragraphs(paper, day(LocalDate.ofInstant(round.at(), WorkCalendar.ZONE)) + "回复：" + round.reply());
            String judgement = round.judgement();
            if (judgement != null) {
                paper.paragraph("审核意见：" + (round.accepted() ? "通过。" : "退回。") + judgement);
            }
        }
        return paper.signed(order.issuedBy(), on).build();
    }

    static OfficialDocument of(SupervisionRecord record) {
        Builder paper = OfficialDocument.titled(name(record.kind()));
        paper.paragraph("事由：" + record.title());
        paper.paragraph("时间：" + day(record.on()) + (record.place().isBlank() ? "" : "    地点：" + record.place()));
        if (!record.units().isEmpty()) {
            paper.paragraph("单位：" + record.units().stream().map(Unit::name).collect(Collectors.joining("、")));
        }
        if (!record.persons().isEmpty()) {
            paper.paragraph("人员：" + String.join("、", record.persons()));
        }
        paper.heading(1, "一、基本情况");
        paragraphs(paper, record.text());
        if (!record.decisions().isEmpty()) {
            paper.heading(1, "二、议定事项")
                    .table(
                            null,
                            List.of(
                                    new Column("事项", 6),
                                    new Column("单位", 3),
                                    new Column("时限", 2.2, Align.CENTER),
                                    new Column("落实", 2.2, Align.CENTER)),
                            record.decisions().stream()
                                    .map(SupervisionPaper::row)
                                    .toList());
        }
        if (record.annulled() != null) {
            paper.paragraph("本记录已作废：" + record.annulled());
        }
        return paper.signed("记录人：" + record.by(), LocalDate.ofInstant(record.at(), WorkCalendar.ZONE))
                .build();
    }

    private static List<String> row(Decided decided) {
        Unit unit = decided.unit();
        LocalDate due = decided.due();
        LocalDate done = decided.doneOn();
        return List.of(
                decided.text(),
                unit == null ? "" : unit.name(),
                due == null ? "" : due.toString(),
                done == null ? "" : done.toString());
    }

    private static String name(RecordKind kind) {
        return switch (kind) {
            case TALK -> "约谈记录";
            case PRAISE -> "表扬记录";
            case ACCOUNTABILITY -> "问责记录";
            case MEETING -> "会议纪要";
        };
    }

    private static void paragraphs(Builder paper, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> paper.paragraph(line.strip()));
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
