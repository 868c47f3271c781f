package se.lagesbild.staff;

import java.io.Serializable;

/** All that a session holds; rights are read anew on each request. */
public record Login(long account, String stamp) implements Serializable {}
