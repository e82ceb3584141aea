package org.yingshu.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yingshu.files.Files.Content;
import org.yingshu.shared.problem.ProblemException;

/** The rows of a file's first sheet as texts, read piece by piece; of a formula its last result. */
final class SheetRows {

    /** The longest list we know, the national one of administrative powers, has some ten thousand items. */
    static final int MAX_ROWS = 100_000;

    private static final int MAX_COLUMNS = 60;

    private SheetRows() {}

    static List<List<String>> of(Content file) {
        try {
            return switch (file.kind()) {
                case XLSX -> xlsx(file.path());
                case TEXT -> csv(text(file.path()));
                default ->
                    throw new ProblemException(
                            ListProblem.NOT_A_TABLE, file.file().name());
            };
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new ProblemException(ListProblem.NOT_A_TABLE, file.file().name());
        } catch (RuntimeException e) {
            if (e instanceof ProblemException known) {
                throw known;
            }
            // The library answers a damaged file with exceptions of many kinds.
            throw new ProblemException(ListProblem.NOT_A_TABLE, file.file().name());
        }
    }

    private static List<List<String>> xlsx(Path path)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(file);
            var rows = new Rows();
            var handler = new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(file), rows, new IsoDates(), false);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return List.of();
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(handler);
                parser.parse(new InputSource(sheet));
            }
            return rows.read;
        }
    }

    /** Dates as 2026-01-31, whatever the cell shows. */
    private static final class IsoDates extends org.apache.poi.ss.usermodel.DataFormatter {
        @Override
        public String formatRawCellContents(double value, int index, String format, boolean from1904) {
            return org.apache.poi.ss.usermodel.DateUtil.isADateFormat(index, format) && value >= 1
                    ? org.apache.poi.ss.usermodel.DateUtil.getLocalDateTime(value, from1904)
                            .toLocalDate()
                            .toString()
                    : super.formatRawCellContents(value, index, format, from1904);
        }
    }

    private static final class Rows implements SheetContentsHandler {

        private final List<List<String>> read = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        @Override
        public void startRow(int number) {
            if (number > MAX_ROWS) {
                throw new ProblemException(ListProblem.TOO_MANY_ROWS, MAX_ROWS);
            }
            while (read.size() < number) {
                read.add(List.of());
            }
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            read.add(row);
        }

        @Override
        public void cell(
                @Nullable String reference,
                @Nullable String value,
                org.apache.poi.xssf.usermodel.@Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (value == null || column >= MAX_COLUMNS) {
                return;
            }
            while (row.size() < column) {
                row.add("");
            }
            row.add(value);
        }
    }

    private static String text(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Excel for China saves CSV in GB18030.
        String right = text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("GB18030"));
        return right.startsWith("\uFEFF") ? right.substring(1) : right;
    }

    /** Comma-separated values by RFC 4180. */
    static List<List<String>> csv(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    if (rows.size() > MAX_ROWS + 1) {
                        throw new ProblemException(ListProblem.TOO_MANY_ROWS, MAX_ROWS);
                    }
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
