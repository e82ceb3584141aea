package org.yingshu.engine.flow.bpmn;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.flow.bpmn.BadDiagram.Problem;

/** The text of an XML file. The parser of the JDK could tell too, but prints to the console what it cannot decode. */
final class Encoding {

    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private Encoding() {}

    static String decode(byte[] file) {
        try {
            String text =
                    charset(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException | UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new BadDiagram(Problem.NOT_XML, e.getClass().getSimpleName(), -1);
        }
    }

    private static Charset charset(byte[] file) {
        boolean marked = file.length >= 2 && (file[0] & 0xFE) == 0xFE && (file[1] & 0xFE) == 0xFE;
        boolean wide = marked || (file.length >= 2 && (file[0] == 0 || file[1] == 0));
        if (wide) {
            return file[0] == 0 || file[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int start = file.length >= 3 && file[0] == (byte) 0xEF ? 3 : 0;
        String head = new String(file, start, Math.min(file.length - start, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }
}
