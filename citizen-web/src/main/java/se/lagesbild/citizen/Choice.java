package se.lagesbild.citizen;

import java.util.List;

/** Something that can be chosen: the code is sent, the name is read. */
public record Choice(String code, String name) {
    /** The choices of one kind, under its heading. */
    public record Group(String code, String name, List<Choice> choices) {}
}
