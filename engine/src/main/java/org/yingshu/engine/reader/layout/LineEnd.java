package org.yingshu.engine.reader.layout;

import java.util.regex.Pattern;

/** What the end of a line tells about whether its sentence goes on. */
public final class LineEnd {

    private static final String ENDS = "。！？；：.!?;:";
    private static final String CLOSERS = "”’）)》」』】\"";
    private static final Pattern OPEN_LABEL = Pattern.compile(".*" + Labels.ANY + "\\s*[：:]", Pattern.DOTALL);

    /** （甲局牵头，乙局负责） ends what it is about, with a stop or without. */
    private static final Pattern OWNERS_BRACKET_END = Pattern.compile(
            "(?:负责|落实|牵头|配合)[）)]。?$"
                    + "|[（(〔\\[【](?:[省市州盟县区旗各]|国网|人行|责任|牵头|主办)[^（()）]{2,}(?:局|厅|委|办|院|政府|管委会|公司|中心|单位|部门|[支分]行|等|参[与加]|完成|推进|坚持|底前)[）)〕\\]】]。?$");

    private LineEnd() {}

    /** It ends as a sentence, a clause of a list or an announcement ends. */
    static boolean isFinished(String line) {
        if (OWNERS_BRACKET_END.matcher(line).find()) {
            return true;
        }
        int end = line.length();
        while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = line.charAt(end - 1);
        boolean decimal = last == '.' && end > 1 && Character.isDigit(line.charAt(end - 2));
        return !decimal && ENDS.indexOf(last) >= 0;
    }

    /** It cannot be the end of anything: a comma, an open bracket, a label without a value. */
    static boolean isCut(String line) {
        char last = line.charAt(line.length() - 1);
        if ("，、,（(“《〈【—和及与或".indexOf(last) >= 0 || opensBracket(line)) {
            return true;
        }
        return (last == '：' || last == ':') && OPEN_LABEL.matcher(line).matches();
    }

    /** A bracket is open at its end. */
    public static boolean opensBracket(CharSequence line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }
}
