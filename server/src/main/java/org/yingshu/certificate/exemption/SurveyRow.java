package org.yingshu.certificate.exemption;

/**
 * What a department entered of one item of the year before (R6.9).
 *
 * @param volume how often it was handled
 * @param material what people had to bring
 * @param by what could take its place
 * @param source the certificate's type, or the department that could share it
 * @param result the result's name
 * @param resultType what kind of certificate or paper the result is
 */
public record SurveyRow(
        String item,
        String itemName,
        int volume,
        String material,
        Replacement by,
        String source,
        String result,
        String resultType) {}
