package se.lagesbild.picture;

/**
 * The residents' voices about a category in a 250 m square in a month, before anyone has decided whether it may be told.
 *
 * @param easting metres, south-west corner, SWEREF 99 TM, as {@code northing}
 * @param district code of the area that the square's middle lies in; empty outside all
 * @param days on how many different days
 */
public record MonthSquare(int easting, int northing, String district, String category, int voices, int days) {}
