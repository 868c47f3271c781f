package se.lagesbild.staff.organisation;

/**
 * An organisation as the administrator sees it.
 *
 * @param accounts how many belong to it, open or closed
 */
public record OrganisationLine(String code, String name, boolean ended, long accounts) {}
