package se.lagesbild.staff;

import java.io.Serializable;

/**
 * Somebody to ask.
 *
 * @param account name of the account
 * @param called what its owner is called
 */
public record Colleague(String account, String called) implements Serializable {}
