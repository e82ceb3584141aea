package org.yingshu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a plan as large as wanted, in the shape of a province's plan: a notice with its list of attachments, attachments
 * with measures, times, owners and a table of indicators, every other one broken into lines and pages as a PDF leaves
 * them, and a task list with a row for each measure. The same size and seed give the same text.
 */
final class PlanGenerator {

    /** As many characters as the largest of the provincial plans, called 1×. */
    static final int SIZE = 160_000;

    private static final int LINE = 28;
    private static final int LINES_A_PAGE = 24;
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Vocabulary words;
    private final List<String> attachments = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder list = new StringBuilder();
    private int tasks;
    private int line;
    private int page = 1;

    private PlanGenerator(long seed) {
        words = new Vocabulary(seed);
    }

    /** A plan of at least {@code characters}, and at most one attachment more. */
    static String plan(int characters, long seed) {
        var generator = new PlanGenerator(seed);
        while (generator.body.length() + generator.list.length() < characters) {
            generator.attachment();
        }
        return generator.assembled();
    }

    /** {@code PlanGenerator FOLDS FILE}: writes the plan of {@code FOLDS} times the size of a provincial one. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), plan(Integer.parseInt(arguments[0]) * SIZE, 1));
    }

    private String assembled() {
        var text = new StringBuilder();
        String title = Vocabulary.PROVINCE + "优化营商环境三年行动方案";
        text.append("%s人民政府办公厅\n关于印发%s的通知\n\n云政办〔2024〕12号\n\n".formatted(Vocabulary.PROVINCE, title));
        text.append("各市、县人民政府，省人民政府各部门：\n\n现将《%s》印发给你们，请认真组织实施。\n\n附件：\n".formatted(title));
        for (int i = 0; i < attachments.size(); i++) {
            text.append("%d.%s\n".formatted(i + 1, attachments.get(i)));
        }
        String listTitle = Vocabulary.PROVINCE + "优化营商环境三年行动任务清单";
        text.append("%d.%s\n\n2024年3月18日\n\n".formatted(attachments.size() + 1, listTitle));
        text.append(body);
        text.append("附件%d\n\n%s\n\n序号\t所属专项\t改革方向\t重点举措\t责任单位\t完成时限\n".formatted(attachments.size() + 1, listTitle));
        return text.append(list).toString();
    }

    private void attachment() {
        int i = attachments.size();
        int fields = Vocabulary.FIELDS.size();
        String group = i / fields < Vocabulary.GROUPS.size()
                ? Vocabulary.GROUPS.get(i / fields)
                : "第%d类企业".formatted(i / fields);
        String field = group + Vocabulary.FIELDS.get(i % fields);
        String name = Vocabulary.PROVINCE + field + "专项方案";
        attachments.add(name);
        boolean broken = i % 2 == 1;
        var text = new StringBuilder();
        text.append("附件%d\n\n%s\n\n".formatted(i + 1, name));
        paragraph(text, broken, "为进一步做好%s工作，结合我省实际，制定本方案。".formatted(field));
        paragraph(text, broken, "一、工作目标");
        paragraph(text, broken, words.promise() + words.promise() + words.promise());
        paragraph(text, broken, "二、重点任务");
        for (int direction = 0; direction < 3; direction++) {
            String heading = words.measure();
            paragraph(text, broken, "（%s）%s".formatted(NUMERALS.charAt(direction), heading));
            for (int number = 1; number <= 5; number++) {
                measure(text, broken, field, heading, number);
            }
        }
        paragraph(text, broken, "三、保障措施");
        paragraph(text, broken, "（一）加强组织领导。" + words.sentence() + words.sentence());
        paragraph(text, broken, "（二）加强宣传引导。" + words.sentence() + words.sentence());
        indicators(text, field);
        body.append(text);
    }

    private void measure(StringBuilder text, boolean broken, String field, String heading, int number) {
        String title = words.measure();
        String content = words.sentence() + words.promise() + words.sentence() + words.sentence();
        String time = words.chance(20) ? "持续推进" : words.month();
        String owners = words.owners();
        paragraph(text, broken, "%d.%s。%s".formatted(number, title, content));
        paragraph(text, broken, "时间节点：" + time + "。");
        paragraph(text, broken, "责任单位：" + owners);
        tasks++;
        String ownersCell = owners.substring(0, owners.length() - 1);
        list.append("%d\t%s\t%s\t%s\t%s\t%s\n".formatted(tasks, field, heading, title, ownersCell, time));
    }

    private void indicators(StringBuilder text, String field) {
        text.append("四、指标对比\n\n指标\t现状\t2024年目标\t2025年目标\n".formatted());
        for (String what : List.of("环节（个）", "时间（工作日）", "材料（份）")) {
            int now = words.number(6, 20);
            text.append("%s%s\t%d\t%d\t%d\n".formatted(field, what, now, now - 2, now - 4));
        }
        text.append("\n".formatted());
    }

    private void paragraph(StringBuilder text, boolean broken, String sentence) {
        if (!broken) {
            text.append(sentence).append("\n\n");
            return;
        }
        for (int from = 0; from < sentence.length(); from += LINE) {
            text.append(sentence, from, Math.min(from + LINE, sentence.length()))
                    .append("\n\n");
            line++;
            if (line % LINES_A_PAGE == 0) {
                text.append("— %d —\n\n".formatted(page++));
            }
        }
    }
}
