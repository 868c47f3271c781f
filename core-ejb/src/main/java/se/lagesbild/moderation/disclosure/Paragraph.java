package se.lagesbild.moderation.disclosure;

/**
 * The paragraphs of the secrecy act (offentlighets- och sekretesslagen, 2009:400) that a mask can stand on. What each says
 * stands in the bundle, for the municipality's lawyer to look through.
 */
public enum Paragraph {
    OSL_18_1,
    OSL_18_2,
    OSL_18_8,
    OSL_21_1,
    OSL_21_3,
    OSL_21_7,
    OSL_26_1,
    OSL_26_5,
    OSL_32_3,
    OSL_35_1
}
