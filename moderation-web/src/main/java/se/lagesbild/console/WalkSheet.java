package se.lagesbild.console;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lagesbild.walk.Question;

/** One paper at a time as it is typed in: a digit for each question at each stop, and nothing where nothing was crossed. */
public class WalkSheet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> cells = new HashMap<>();
    private UUID id = UUID.randomUUID();
    private @Nullable UUID last;
    private int entered;

    UUID id() {
        return id;
    }

    /** Enters the paper and lays a new one; what was typed stays when it is refused. */
    void enter(Consumer<Map<Integer, Map<Question, Integer>>> desk) {
        desk.accept(given());
        last = id;
        id = UUID.randomUUID();
        cells.clear();
        entered++;
        WalkWords.done("sheet.entered", entered);
    }

    void undo(Consumer<UUID> desk) {
        var wrong = last;
        if (wrong != null) {
            desk.accept(wrong);
            last = null;
            entered--;
            WalkWords.done("sheet.undone");
        }
    }

    private Map<Integer, Map<Question, Integer>> given() {
        var given = new HashMap<Integer, Map<Question, Integer>>();
        cells.forEach((key, typed) -> {
            if (typed != null && !typed.isBlank()) {
                var parts = key.split("-", 2);
                given.computeIfAbsent(Integer.valueOf(parts[0]), any -> new EnumMap<>(Question.class))
                        .put(Question.valueOf(parts[1]), digit(typed.strip()));
            }
        });
        return given;
    }

    /** What is no digit is no answer either, and is refused as such rather than lost. */
    private static int digit(String typed) {
        return typed.matches("[0-9]") ? Integer.parseInt(typed) : -1;
    }

    public String key(int stop, Question question) {
        return stop + "-" + question.name();
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public boolean isUndoable() {
        return last != null;
    }
}
