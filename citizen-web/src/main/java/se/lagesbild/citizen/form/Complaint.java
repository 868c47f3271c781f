package se.lagesbild.citizen.form;

/**
 * One thing that has to be corrected.
 *
 * @param field name of the field, as in the form and in the JSON
 * @param code the key of the sentence
 */
public record Complaint(String field, String code) {}
