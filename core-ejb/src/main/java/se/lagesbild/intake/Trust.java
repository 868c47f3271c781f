package se.lagesbild.intake;

/**
 * How sure the house is that a person sent something once. It decides the order in which moderators see it and nothing
 * else: what is trusted little is stored, answered and judged like everything else.
 */
public enum Trust {
    NORMAL,
    LOW
}
