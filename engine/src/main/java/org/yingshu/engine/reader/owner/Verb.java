package org.yingshu.engine.reader.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Role;

/**
 * What units have to do, said behind their names.
 *
 * @param start where it begins in the text that it ends
 */
record Verb(Role role, int start) {

    private record Form(Role role, Pattern pattern) {}

    private static final String BY_DUTY = "(?:(?:按|按照|根据|依据|依照|结合)[^，；。]{0,16}?(?:职责|分工|职能|权限)(?:分工)?)";

    /** In this order: the later forms end like the earlier ones. */
    private static final List<Form> FORMS = List.of(
            form(Role.LEAD, BY_DUTY + "?(?:分别|共同|联合|负责|统筹|总)*牵头(?:负责|抓总|组织实施|组织|落实|推进|实施|办理|抓好落实|抓落实)?"),
            form(Role.LEAD, "(?<!民)主办|(?:为|作为)(?:第一)?(?:牵头|主办|责任)单位"),
            form(Role.SUPPORT, BY_DUTY + "?(?:积极|密切|共同|协同|协调)*(?:配合|协助|(?<!政)协办|参与|参加)(?:落实|实施|负责|推进|做好[^，；。]*)?"),
            form(Role.SUPERVISE, "(?:负责|业务|加强)?指导|监督落实|负责监督"),
            form(Role.SHARE, BY_DUTY + "[^，；。、]{0,12}"),
            form(Role.SHARE, "(?:共同)?分工(?:负责|落实|实施|协作)(?:落实)?|各司其职|各负其责|分别负责|分头负责|分别落实"),
            form(Role.IMPLEMENT, "(?:负责|具体|组织|贯彻|推进|抓好|共同|认真|抓)*(?:落实|组织实施)(?:到位)?|(?:负责|具体|组织)实施"),
            form(Role.IMPLEMENT, "承办|负责(?:具体)?(?:推进|办理|承办)"),
            form(Role.RESPONSIBLE, "(?:共同|具体|总体|全面)?负责"));

    private static final Pattern SUPERVISION = Pattern.compile("(?:负责)?(?:督促|督导(?!组|局|办|室|处|科|中心|委|员)|监督指导)");

    private static Form form(Role role, String pattern) {
        return new Form(role, Pattern.compile("(?:" + pattern + ")$"));
    }

    /** The verb that ends {@code text}. */
    static @Nullable Verb ending(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.find()) {
                return new Verb(form.role(), matcher.start());
            }
        }
        return null;
    }

    /** 督促辖区内相关审批单位、供水企业落实: an object with signs of its own, from the verb to the end. */
    static @Nullable Verb supervising(String clause, Shelter shelter, int offset) {
        Matcher matcher = SUPERVISION.matcher(clause);
        while (matcher.find()) {
            if (!shelter.covers(offset + matcher.start())) {
                return new Verb(Role.SUPERVISE, matcher.start());
            }
        }
        return null;
    }
}
