package org.yingshu.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The language that a document is set in, and the few words that its shape brings along. */
public enum Tongue {
    CHINESE("：", "附件：", "抄送：%s。", "uuuu年M月d日"),
    ENGLISH(":", "Attached: ", "Copies to: %s", "d MMMM uuuu");

    /** Stands above what helps to read a document, and is not the document. */
    public static final String AID =
            "English reading aid, for reference. The Chinese text before it is the one valid in law.";

    private final String colon;
    private final String attached;
    private final String copies;
    private final DateTimeFormatter day;

    Tongue(String colon, String attached, String copies, String day) {
        this.colon = colon;
        this.attached = attached;
        this.copies = copies;
        this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
    }

    /** Who is spoken to. */
    public String to(String addressee) {
        return addressee + colon;
    }

    public String attached() {
        return attached;
    }

    public String copies(String names) {
        return copies.formatted(names);
    }

    public String day(LocalDate date) {
        return day.format(date);
    }
}
