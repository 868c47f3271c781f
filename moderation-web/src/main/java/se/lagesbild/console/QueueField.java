package se.lagesbild.console;

import java.util.List;

/**
 * One field of the queue's filter.
 *
 * @param name its parameter in the address
 * @param all what leaves it open; empty when something is always chosen
 */
public record QueueField(String name, String title, String all, List<PictureChoice> choices) {}
