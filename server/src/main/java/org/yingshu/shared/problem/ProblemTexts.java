package org.yingshu.shared.problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yingshu.shared.naming.EnglishNames;

/** The texts of all modules' problems and messages, Chinese first. */
@Component
public class ProblemTexts {

    private final EnglishNames english;
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ProblemTexts(EnglishNames english) throws IOException {
        this.english = english;
        var names = new ArrayList<String>();
        for (Resource bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_zh.properties")) {
            String file = String.valueOf(bundle.getFilename());
            names.add("messages/" + file.substring(0, file.length() - "_zh.properties".length()));
        }
        messages.setBasenames(names.toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.CHINESE);
        messages.setFallbackToSystemLocale(false);
    }

    /** The text in the reader's language, or the code itself where nobody wrote one. */
    public String text(String code, List<Object> arguments, Locale reader) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        Object[] said = arguments.stream()
                .map(argument -> argument instanceof String name ? english.said(name, language) : argument)
                .toArray();
        return String.valueOf(messages.getMessage(code, said, code, language));
    }
}
