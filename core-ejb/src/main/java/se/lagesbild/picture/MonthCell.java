package se.lagesbild.picture;

/**
 * The voices of a group in an area in a month, before anyone has decided whether the figure may leave the house.
 *
 * @param district code of the area
 * @param voices events, each counted once
 * @param days on how many different days
 */
public record MonthCell(String district, VoiceGroup group, int voices, int days) {}
