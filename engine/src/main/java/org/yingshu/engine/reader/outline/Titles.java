package org.yingshu.engine.reader.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings and titles as strings. */
final class Titles {

    private static final int LONGEST = 90;

    /** Misprints that a title may have and still be the announced one. */
    static final int SLIPS = 2;

    private static final int LONGEST_RUN_IN = 60;
    private static final Pattern END = Pattern.compile(
            ".*(?:方案|清单|通知|意见|规划|计划|要点|办法|报告|规定|细则|措施|安排|汇总表|任务表|一览表|分工表|分解表|责任表|任务书|台账|路线图)(?:[（(](?!略)[^（()）]{1,20}[）)])?");

    private Titles() {}

    /** What stands before a title, or around it: 任务名称：…, 【…】. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:任务|项目|事项|措施|举措|工作)?名称\\s*[：:]\\s*(?<name>.+)|【(?<headline>[^【】]{2,30})】.+", Pattern.DOTALL);

    /** The first sentence of a paragraph, or its opening words where that is too long to be a title. */
    static String of(String text) {
        Matcher named = NAMED.matcher(text);
        boolean matches = named.matches();
        if (matches && named.group("headline") != null) {
            return named.group("headline");
        }
        String paragraph = matches ? named.group("name") : text;
        int depth = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if ("“《（(".indexOf(c) >= 0) {
                depth++;
            } else if ("”》）)".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (c == '。' && (depth == 0 || i == paragraph.length() - 1)) {
                return i <= LONGEST_RUN_IN ? paragraph.substring(0, i) : opening(paragraph);
            }
        }
        return paragraph.length() <= LONGEST_RUN_IN ? paragraph : opening(paragraph);
    }

    /** A sentence that is too long for a title is cut at its first comma. */
    private static String opening(String paragraph) {
        for (int i = 6; i < Math.min(paragraph.length(), LONGEST_RUN_IN); i++) {
            if ("，；。：".indexOf(paragraph.charAt(i)) >= 0) {
                return paragraph.substring(0, i);
            }
        }
        return paragraph.substring(0, Math.min(paragraph.length(), LONGEST_RUN_IN));
    }

    /** A line that can be the title of a document or an attachment. */
    static boolean isTitle(String line) {
        return line.length() <= 60
                && line.indexOf('。') < 0
                && line.indexOf('；') < 0
                && END.matcher(line).matches();
    }

    /**
     * How many characters two bare titles differ by; more than {@link #SLIPS} if they are two titles.
     */
    static int slips(String a, String b) {
        if (a.equals(b) && !a.isEmpty()) {
            return 0;
        }
        boolean near = Math.min(a.length(), b.length()) >= 8 && Math.abs(a.length() - b.length()) <= SLIPS;
        return near ? distance(a, b) : SLIPS + 1;
    }

    /** A title without blanks, signs and digits, for comparing. */
    static String bare(CharSequence title) {
        var bare = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            if (Character.isLetter(title.charAt(i))) {
                bare.append(title.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Edit distance, or some number above {@link #SLIPS} as soon as it cannot be less. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > SLIPS) {
                return least;
            }
        }
        return row[b.length()];
    }

    /** The announced name that is the same as, or else nearest to, the title; -1 if none is near. */
    static int nearest(String title, List<String> bareNames) {
        if (title.length() > LONGEST || bareNames.isEmpty()) {
            return -1;
        }
        String bare = bare(title);
        int best = -1;
        int least = SLIPS + 1;
        for (int n = 0; n < bareNames.size(); n++) {
            int slips = slips(bare, bareNames.get(n));
            if (slips < least) {
                least = slips;
                best = n;
            }
        }
        return best;
    }
}
