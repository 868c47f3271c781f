package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.shared.Words;
import se.lagesbild.staff.permission.Permission;
import se.lagesbild.staff.permission.Reach;

/** The table of permissions in words; it changes with the house, not with its data. */
@Named
@ApplicationScoped
public class PermissionsPage {
    private static final String ROOM = "staff";

    @Inject
    Say say;

    /** An act, and a line for each reach that somebody has it in. */
    public record Row(String act, List<Line> lines) {
        public Row {
            lines = List.copyOf(lines);
        }
    }

    /** Who has it, whose things it is about, and whether the act is said here. */
    public record Line(String roles, String whose, boolean first) {}

    public List<Row> getRows() {
        return Stream.of(Permission.values()).map(this::row).toList();
    }

    private Row row(Permission permission) {
        var lines = new ArrayList<Line>();
        for (var reach : Reach.values()) {
            var roles = permission.roles(reach);
            if (!roles.isEmpty()) {
                lines.add(new Line(who(roles), word("reach." + reach), lines.isEmpty()));
            }
        }
        return new Row(word("permission." + permission), lines);
    }

    private String who(List<String> roles) {
        return roles.size() == Permission.GIVEN.size()
                ? word("role.all")
                : String.join(", ", roles.stream().map(say::role).toList());
    }

    private static String word(String key) {
        return Words.of(ROOM, Notices.SWEDISH).say(key);
    }
}
