package se.lagesbild.citizen.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The body with which a phone sends a stop's answers: {@code {"stop": 2, "people": 1, "LIGHT": 0, "FEELING": 3}}. A
 * question that is left out, or null, was skipped.
 */
public record AnswersBody(int stop, int people, Map<String, Integer> given) {
    public AnswersBody {
        given = Map.copyOf(given);
    }

    /**
     * Reads a body.
     *
     * @param questions the codes of what is asked
     * @throws BadBody when it has another shape
     */
    public static AnswersBody read(String json, List<String> questions) {
        var known = new HashSet<>(questions);
        known.add("stop");
        known.add("people");
        var body = Body.read(json, known);
        var stop = whole(body, "stop");
        if (stop == null) {
            body.complain("stop", "field.missing");
        }
        var people = whole(body, "people");
        var given = new HashMap<String, Integer>();
        for (var question : questions) {
            var answer = whole(body, question);
            if (answer != null) {
                given.put(question, answer);
            }
        }
        body.close();
        return new AnswersBody(stop == null ? 0 : stop, people == null ? 1 : people, given);
    }

    private static @org.jspecify.annotations.Nullable Integer whole(Body body, String field) {
        var number = body.number(field);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number) || Math.abs(number) > 1_000) {
            body.complain(field, "field.wrong");
            return null;
        }
        return number.intValue();
    }
}
