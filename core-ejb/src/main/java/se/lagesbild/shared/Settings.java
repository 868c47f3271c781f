package se.lagesbild.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the settings from the environment, once and in one place. */
@ApplicationScoped
public class Settings {
    private final Map<String, String> environment;

    public Settings() {
        this(System.getenv());
    }

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The value as set, else the default; empty when it has neither. */
    public String of(Setting setting) {
        var direct = environment.get(setting.variable());
        if (direct != null && !direct.isEmpty()) {
            return direct;
        }
        var file = environment.get(setting.variable() + "_FILE");
        return file == null || file.isEmpty() ? setting.fallback() : firstLine(setting, Path.of(file));
    }

    public boolean isOn(Setting setting) {
        return of(setting).equals("on");
    }

    public boolean isSet(Setting setting) {
        return !of(setting).isBlank();
    }

    /** One sentence for each value that cannot be used; empty when all is well. */
    public List<String> complaints() {
        var complaints = new ArrayList<String>();
        for (var setting : Setting.values()) {
            try {
                if (!setting.accepts(of(setting))) {
                    complaints.add("%s must be %s.".formatted(setting.variable(), setting.wanted()));
                }
            } catch (UnreadableSetting unreadable) {
                complaints.add(unreadable.getMessage());
            }
        }
        if (complaints.isEmpty() && isSet(Setting.EMAIL_RETENTION_DAYS) != isSet(Setting.EMAIL_RETENTION_DECISION)) {
            complaints.add("%s and %s belong together: set both, or neither."
                    .formatted(Setting.EMAIL_RETENTION_DAYS.variable(), Setting.EMAIL_RETENTION_DECISION.variable()));
        }
        if (complaints.isEmpty()
                && Integer.parseInt(of(Setting.ANSWER_CLOSE_DAYS))
                        <= Integer.parseInt(of(Setting.ANSWER_REMIND_DAYS))) {
            complaints.add("%s must be more than %s: nobody is closed before being reminded."
                    .formatted(Setting.ANSWER_CLOSE_DAYS.variable(), Setting.ANSWER_REMIND_DAYS.variable()));
        }
        return complaints;
    }

    /** The folder that holds everything which must outlive a restart. */
    public Path dataFolder() {
        var set = of(Setting.DATA);
        return Path.of(set.isEmpty() ? System.getProperty("jboss.server.data.dir", "data") : set);
    }

    private static String firstLine(Setting setting, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UnreadableSetting(setting);
        }
    }

    static final class UnreadableSetting extends DomainException {
        private static final long serialVersionUID = 1L;

        UnreadableSetting(Setting setting) {
            super("setting.unreadable", "The file that %s_FILE names cannot be read.".formatted(setting.variable()));
        }
    }
}
