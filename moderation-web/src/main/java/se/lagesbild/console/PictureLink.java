package se.lagesbild.console;

/** A way from this picture to another. */
public record PictureLink(String name, String href, boolean here) {}
