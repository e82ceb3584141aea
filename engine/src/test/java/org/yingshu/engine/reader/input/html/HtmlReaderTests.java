package org.yingshu.engine.reader.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.input.SourceFixture.lines;
import static org.yingshu.engine.reader.input.SourceFixture.utf8;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.input.SourceFixture;

class HtmlReaderTests {

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="UTF-8"><title>x</title><style>p{}</style></head><body>
            <nav>首页</nav><h1>实施方案</h1><p>　　一、总体要求。深入
            推进改革。</p><p>第二段<br>换行 <b>粗</b>体</p><script>x()</script><p hidden>隐藏</p></body></html>""";

    @Test
    void makesBlocksLines() throws Exception {
        assertThat(lines("a.html", utf8(PAGE))).containsExactly("实施方案", "　　一、总体要求。深入推进改革。", "第二段", "换行 粗体");
    }

    @Test
    void followsTheDeclaredEncodingOrFindsItOut() throws Exception {
        Charset gbk = Charset.forName("GBK");
        byte[] declared = PAGE.replace("UTF-8", "gbk").getBytes(gbk);
        byte[] undeclared = PAGE.replace("<meta charset=\"UTF-8\">", "").getBytes(gbk);

        assertThat(lines("a.html", declared)).isEqualTo(lines("a.html", utf8(PAGE)));
        assertThat(lines("a.html", undeclared)).isEqualTo(lines("a.html", utf8(PAGE)));
    }

    @Test
    void repeatsCellsDownwardsButNotAcross() throws Exception {
        String table = """
                <html><body><p>前</p><table>
                <tr><th rowspan=2>序号</th><th colspan=2>任务</th></tr><tr><th>内容</th><th>单位</th></tr>
                <tr><td rowspan=0>1</td><td>开办<br>企业</td><td rowspan=2><table><tr><td>甲</td><td>乙</td></tr></table></td></tr>
                <tr><td>电力</td></tr></table><p>后</p></body></html>""";

        assertThat(lines("a.html", utf8(table)))
                .containsExactly("前", "", "序号\t任务\t", "序号\t内容\t单位", "1\t开办\u000B企业\t甲 乙", "1\t电力\t甲 乙", "", "后");
    }

    @Test
    void numbersOrderedLists() throws Exception {
        assertThat(lines("a.html", utf8("<html><ol start=3 type=A><li>甲<li>乙</ol></html>")))
                .containsExactly("C. 甲", "D. 乙");
    }

    @Test
    void readsAPageThatIsCalledDoc() throws Exception {
        assertThat(lines("方案.doc", utf8("<div><p>一、总体要求</p></div>"))).containsExactly("一、总体要求");
    }

    @Test
    void refusesAPageOfTooManyTags() {
        assertThat(SourceFixture.refusal("a.html", utf8("<html>" + "<b>".repeat(600_000)))
                        .code())
                .isEqualTo("source.too-large");
    }

    @Test
    void survivesDeepNesting() throws Exception {
        assertThat(lines("a.html", utf8("<html><body>" + "<div>".repeat(100_000) + "深")))
                .containsExactly("深");
    }
}
