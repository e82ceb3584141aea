package org.yingshu.matter.unified;

import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.ItemKind;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.engine.pack.model.Words;

/** What the fixed values of elements are called. */
final class ElementWords {

    private ElementWords() {}

    static Words of(ItemKind kind) {
        return switch (kind) {
            case PERMISSION -> new Words("行政许可", "Permission");
            case REGISTRATION -> new Words("行政登记", "Registration");
            case CONFIRMATION -> new Words("行政确认", "Confirmation");
            case PAYMENT -> new Words("行政给付、缴费", "Payment");
            case SERVICE -> new Words("公共服务", "Public service");
        };
    }

    static Words of(Channel channel) {
        return switch (channel) {
            case WEB -> new Words("网上", "Web");
            case PHONE -> new Words("手机", "Phone");
            case WINDOW -> new Words("窗口", "Window");
            case MACHINE -> new Words("自助机", "Machine");
        };
    }

    static Words of(Risk risk) {
        return switch (risk) {
            case INSTANT -> new Words("即时办结", "At once, by rules");
            case PROMISE -> new Words("告知承诺", "On a written promise");
            case TOLERANCE -> new Words("容缺受理", "With papers to follow");
            case STRICT -> new Words("严格审查", "Strict review");
        };
    }

    static Words level(String level) {
        return switch (level) {
            case "province" -> new Words("省级", "Province");
            case "city" -> new Words("市级", "City");
            case "county" -> new Words("县级", "County");
            case "town" -> new Words("乡镇（街道）", "Township");
            case "village" -> new Words("村（社区）", "Village");
            default -> Words.same(level);
        };
    }
}
