package se.lagesbild.area.basemap;

/** A square of the map as an image file. */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the network; nobody compares tiles by value
public record Tile(byte[] image, String contentType) {}
