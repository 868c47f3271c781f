package se.lagesbild.screening.proof;

/**
 * A sum for a browser to work out, after ALTCHA version 1: which number up to {@code largest}, written after the salt,
 * has this digest. The salt says which draft it is for and until when.
 */
public record Challenge(String algorithm, String digest, long largest, String salt, String signature) {}
