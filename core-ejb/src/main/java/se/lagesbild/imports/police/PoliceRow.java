package se.lagesbild.imports.police;

import org.jspecify.annotations.Nullable;

/**
 * One row of the file: an event, or why it is none.
 *
 * @param number counts from 1 in the order of the file
 * @param event missing when the row cannot be taken in
 * @param municipality of a rejected row too, when it says so; else empty
 * @param type as the file says, else empty
 * @param field that the reason is about; empty when it is about none
 * @param reason code of the words bundle; of an event it is a remark, and empty when there is nothing to say
 */
public record PoliceRow(
        int number, @Nullable PoliceEvent event, String municipality, String type, String field, String reason) {}
