package org.yingshu.engine.reader.input.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.yingshu.engine.reader.input.PlainTextReader;
import org.yingshu.engine.reader.input.RawFile;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/**
 * A web page: block elements become lines and tables rows; scripts, styles, navigation and what is hidden are left
 * out. The encoding is the one that the page declares, else it is found as for plain text.
 */
public final class HtmlReader {

    private final RawFile file;
    private final SourceTextBuilder out;

    public HtmlReader(RawFile file, SourceTextBuilder out) {
        this.file = file;
        this.out = out;
    }

    public void read() throws IOException {
        byte[] bytes = file.within(out.limits().maxHtmlBytes()).bytes();
        refuseManyTags(bytes);
        HtmlBody.read(parse(bytes).body(), out);
    }

    private Document parse(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        boolean declared = page.selectFirst("meta[charset], meta[http-equiv=content-type]") != null;
        boolean garbled = !declared && page.text().indexOf('\uFFFD') >= 0;
        return garbled
                ? Jsoup.parse(new PlainTextReader(file, out.limits()).read().text())
                : page;
    }

    /** A page's tree takes memory by its tags rather than by its text. */
    private void refuseManyTags(byte[] bytes) throws Unreadable {
        int tags = 0;
        for (byte b : bytes) {
            if (b == '<' && ++tags > out.limits().maxHtmlTags()) {
                throw Unreadable.tooLarge(
                        file.name(), "网页标签数", "tags", out.limits().maxHtmlTags());
            }
        }
    }
}
