package se.lagesbild.citizen.form;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a walk's pages carry from one to the next, since the house remembers nothing: a random draft id, how many share
 * the phone, and which stops are answered.
 */
public record WalkForm(UUID draft, boolean group, String people, Set<Integer> done, Map<String, String> answers) {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    public WalkForm {
        done = Set.copyOf(done);
        answers = Map.copyOf(answers);
    }

    /**
     * Reads the form from wherever it was sent.
     *
     * @param questions the codes of what is asked at a stop
     * @param sent what was sent under a name; empty where nothing was
     */
    public static WalkForm of(Iterable<String> questions, UnaryOperator<String> sent) {
        UnaryOperator<String> line = name -> sent.apply(name).strip();
        var answers = new LinkedHashMap<String, String>();
        questions.forEach(question -> {
            var answer = line.apply(question);
            if (!answer.isEmpty()) {
                answers.put(question, answer);
            }
        });
        var draft = line.apply("draft");
        return new WalkForm(
                UUID_SHAPE.matcher(draft).matches() ? UUID.fromString(draft) : UUID.randomUUID(),
                line.apply("group").equals("yes"),
                line.apply("people"),
                numbers(line.apply("done")),
                answers);
    }

    /** How many the answers stand for; 0 when what was written is no number. */
    public int voices() {
        if (!group) {
            return 1;
        }
        return NUMBER.matcher(people).matches() ? Integer.parseInt(people) : 0;
    }

    /** What was answered; -1 where it is no number of one digit. */
    public int answer(String question) {
        var answer = answers.getOrDefault(question, "");
        return answer.length() == 1 && Character.isDigit(answer.charAt(0)) ? answer.charAt(0) - '0' : -1;
    }

    /** The same when a stop has been answered. */
    public WalkForm done(int stop) {
        var more = new TreeSet<>(done);
        more.add(stop);
        return new WalkForm(draft, group, people, more, Map.of());
    }

    /** All that is carried, by the names of its fields. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("draft", draft.toString());
        fields.put("group", group ? "yes" : "");
        fields.put("people", people);
        fields.put("done", done.stream().sorted().map(String::valueOf).collect(joining(",")));
        return fields;
    }

    private static Set<Integer> numbers(String list) {
        return Stream.of(list.split(",", 100))
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf)
                .collect(toCollection(TreeSet::new));
    }
}
