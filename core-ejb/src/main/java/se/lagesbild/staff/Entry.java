package se.lagesbild.staff;

/**
 * The password was right.
 *
 * @param codeAsked the second step remains: nobody is inside before it
 * @param browser what this browser is known by from now on; empty when it may not be told yet
 */
public record Entry(Login login, boolean codeAsked, String browser) {}
