package org.yingshu.shared.export;

import java.util.Locale;

/** The kinds of file a list can become; a request names one as {@code format=CSV}. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
