package org.yingshu.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.lists.Editions.Edition;

/** An edition as the table that can be read back as one. */
@Component
class EditionExport {

    private static final int ROWS_HELD = 200;
    private static final int WIDE = 40 * 256;
    private static final int NARROW = 18 * 256;

    private final ListRepository repository;
    private final ListQueries queries;
    private final Clock clock;

    EditionExport(ListRepository repository, ListQueries queries, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.clock = clock;
    }

    String name(Edition edition) {
        String list = queries.list(edition.list(), LocalDate.now(clock))
                .map(ListQueries.ListView::name)
                .orElse("清单");
        return list + "（第" + edition.number() + "版）.xlsx";
    }

    @Transactional(readOnly = true)
    public byte[] write(Edition edition) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_HELD);
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("清单");
            var heads = new ArrayList<>(List.of("编码", "名称"));
            heads.addAll(edition.columns());
            heads.addAll(List.of("生效日期", "失效日期"));
            row(sheet, heads);
            for (int n = 0; n < heads.size(); n++) {
                sheet.setColumnWidth(n, n == 1 ? WIDE : NARROW);
            }
            sheet.createFreezePane(2, 1);
            repository.eachItem(edition.id(), item -> {
                var cells = new ArrayList<>(List.of(item.code(), item.name()));
                edition.columns().forEach(column -> cells.add(item.attributes().getOrDefault(column, "")));
                cells.add(Objects.toString(item.validFrom(), ""));
                cells.add(Objects.toString(item.validTo(), ""));
                row(sheet, cells);
            });
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Texts only: what begins with = stays a text. */
    private static void row(Sheet sheet, List<String> cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int n = 0; n < cells.size(); n++) {
            row.createCell(n).setCellValue(cells.get(n));
        }
    }
}
