package se.lagesbild.staff.organisation;

/** What an organisation is called. */
public record OrganisationName(String code, String name) {}
