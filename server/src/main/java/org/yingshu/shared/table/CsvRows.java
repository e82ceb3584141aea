package org.yingshu.shared.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Comma separated values (RFC 4180) in UTF-8, or in GB 18030 as Chinese spreadsheets save them. */
final class CsvRows implements SheetRows {

    private static final Charset CHINESE = Charset.forName("GB18030");

    @Override
    public void read(Path file, Receiver receiver) throws IOException {
        Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : CHINESE;
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            reader.mark(1);
            if (reader.read() != '\ufeff') {
                reader.reset();
            }
            var cells = new ArrayList<RawCell>();
            int line = 1;
            int rowLine = 1;
            var cell = new StringBuilder();
            boolean quoted = false;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    line++;
                }
                if (quoted) {
                    if (c != '"') {
                        cell.append((char) c);
                    } else if (peek(reader) == '"') {
                        reader.read();
                        cell.append('"');
                    } else {
                        quoted = false;
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (c == ',') {
                    end(cell, cells);
                } else if (c == '\n') {
                    end(cell, cells);
                    emit(receiver, rowLine, cells);
                    rowLine = line;
                } else if (c != '\r') {
                    cell.append((char) c);
                }
            }
            if (!cell.isEmpty() || !cells.isEmpty()) {
                end(cell, cells);
                emit(receiver, rowLine, cells);
            }
        }
    }

    private static void end(StringBuilder cell, List<RawCell> cells) {
        String text = cell.toString();
        cells.add(text.startsWith("=") ? new RawCell(text, RawCell.Nature.FORMULA) : RawCell.text(text));
        cell.setLength(0);
    }

    private static void emit(Receiver receiver, int line, List<RawCell> cells) {
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            receiver.row(line, List.copyOf(cells));
        }
        cells.clear();
    }

    private static int peek(BufferedReader reader) throws IOException {
        reader.mark(1);
        int next = reader.read();
        reader.reset();
        return next;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[8192];
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // Decoding is the test.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
