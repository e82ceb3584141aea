package org.yingshu.casework.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Defect;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.casework.model.Supplement;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Align;
import org.yingshu.files.OfficialDocument.Builder;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.shared.problem.ProblemException;

/** The written notices of a case. */
final class CasePaper {

    private CasePaper() {}

    /** What a case can be told in writing. */
    enum Kind {
        /** the receipt for what was handed in */
        RECEIPT("申请材料接收凭证"),
        ACCEPTANCE("受理通知书"),
        SUPPLEMENT("补正材料一次性告知书"),
        NON_ACCEPTANCE("不予受理通知书"),
        DECISION("准予（不予）行政许可决定书");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * @param reason why it was not accepted, which stands in the journal
     * @param due the promised day
     */
    static OfficialDocument of(
            CaseFile file, Procedure how, Kind kind, @Nullable String reason, @Nullable LocalDate due) {
        return switch (kind) {
            case RECEIPT -> receipt(file);
            case ACCEPTANCE -> acceptance(file, due);
            case SUPPLEMENT -> supplement(file);
            case NON_ACCEPTANCE -> refusal(file, reason);
            case DECISION -> decision(file, how);
        };
    }

    private static Builder begun(CaseFile file, Kind kind) {
        return OfficialDocument.titled(kind.title())
                .number(file.head().number())
                .to(file.head().applicant().name());
    }

    private static OfficialDocument receipt(CaseFile file) {
        return begun(file, Kind.RECEIPT)
                .paragraph("您（单位）申请办理“" + file.head().name() + "”，现已收到下列材料：")
                .table(
                        null,
                        List.of(new Column("序号", 1, Align.CENTER), new Column("材料", 6), new Column("形式", 3)),
                        papers(file))
                .signed(file.head().office().name(), day(file.moments().submitted()))
                .build();
    }

    private static List<List<String>> papers(CaseFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Paper paper : file.papers()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), paper.name(), way(paper.way())));
        }
        return rows;
    }

    private static String way(Paper.Way way) {
        return switch (way) {
            case FILE -> "电子文件";
            case PAPER -> "纸质";
            case CERTIFICATE -> "电子证照，免提交";
            case SHARED -> "数据共享，免提交";
            case MADE -> "由办理机关出具";
            case PROMISE -> "书面承诺";
            case LATER -> "容缺后补";
        };
    }

    private static OfficialDocument acceptance(CaseFile file, @Nullable LocalDate due) {
        Instant accepted = file.moments().accepted();
        if (accepted == null) {
            throw new ProblemException(CaseProblem.NOT_UNDER_WAY);
        }
        Builder paper = begun(file, Kind.ACCEPTANCE)
                .paragraph("您（单位）" + words(day(file.moments().submitted())) + "提出的“"
                        + file.head().name() + "”申请，经审查，予以受理。");
        if (due != null) {
            paper.paragraph("我机关承诺于" + words(due) + "前作出决定。补正、听证、检验检测、专家评审等依法不计入的时间除外。");
        }
        if (!file.debts().isEmpty()) {
            paper.paragraph("下列材料容缺受理，请在期限前补齐：")
                    .table(
                            null,
                            List.of(new Column("材料", 6), new Column("期限", 3, Align.CENTER)),
                            file.debts().stream()
                                    .map((Debt debt) ->
                                            List.of(debt.name(), debt.due().toString()))
                                    .toList());
        }
        return paper.signed(file.head().office().name(), day(accepted)).build();
    }

    private static OfficialDocument supplement(CaseFile file) {
        if (file.supplements().isEmpty()) {
            throw new ProblemException(CaseProblem.NOT_ASKED);
        }
        Supplement last = file.supplements().getLast();
        Builder paper =
                begun(file, Kind.SUPPLEMENT).paragraph("您（单位）申请的“" + file.head().name() + "”，需要补正的全部内容一次性告知如下：");
        int number = 1;
        for (Defect defect : last.defects()) {
            paper.paragraph(number++ + ". " + defect.name() + "：" + defect.text());
        }
        return paper.paragraph("请于" + words(last.until()) + "前补正。补正所需时间不计入办理期限。")
                .signed(file.head().office().name(), day(last.askedAt()))
                .build();
    }

    private static OfficialDocument refusal(CaseFile file, @Nullable String reason) {
        if (reason == null) {
            throw new ProblemException(CaseProblem.NO_REASON);
        }
        return begun(file, Kind.NON_ACCEPTANCE)
                .paragraph("您（单位）申请的“" + file.head().name() + "”，不予受理。理由：")
                .paragraph(reason)
                .paragraph("如不服本决定，可以依法申请行政复议或者提起行政诉讼。")
                .signed(
                        file.head().office().name(),
                        day(Objects.requireNonNull(file.moments().ended())))
                .build();
    }

    private static OfficialDocument decision(CaseFile file, Procedure how) {
        if (file.rulings().isEmpty()) {
            throw new ProblemException(CaseProblem.NOT_DECIDED);
        }
        Builder paper = begun(file, Kind.DECISION);
        for (Ruling ruling : file.rulings()) {
            paper.paragraph(file.head().name() + (file.rulings().size() > 1 ? "（" + name(how, ruling.item()) + "）" : "")
                    + "：" + (ruling.granted() ? "准予。" : "不予许可。"));
            if (!ruling.reason().isBlank()) {
                paper.paragraph((ruling.granted() ? "说明：" : "理由：") + ruling.reason());
            }
            if (!ruling.certificates().isEmpty()) {
                paper.paragraph("证照："
                        + ruling.certificates().stream()
                                .map(Ruling.Issued::number)
                                .collect(Collectors.joining("、")));
            }
        }
        if (file.rulings().stream().anyMatch(ruling -> !ruling.granted())) {
            paper.paragraph("如不服本决定，可以依法申请行政复议或者提起行政诉讼。");
        }
        return paper.signed(
                        file.head().decider().name(),
                        day(file.rulings().getLast().at()))
                .build();
    }

    /** People read names, not codes. */
    private static String name(Procedure how, String item) {
        return how.partOf(item).map(Procedure.Part::name).orElse(item);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    private static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
