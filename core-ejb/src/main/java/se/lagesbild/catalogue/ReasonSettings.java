package se.lagesbild.catalogue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.catalogue.settings.Facts;
import se.lagesbild.catalogue.settings.Flaw;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.catalogue.settings.SettingRules;
import se.lagesbild.shared.Role;

/** The gate of who changes what a sender is answered at a rejection; the reasons themselves stand fast. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class ReasonSettings {
    /** Before the code in the change log: the key of a reason's name. */
    public static final String THING = "reasonname.";

    @Inject
    Rows rows;

    @Resource
    SessionContext caller;

    /** A reason's answer, and the version of it that was seen. */
    public record Setting(String code, long version, Sentence letter) {}

    public List<Setting> all() {
        return rows.all(ReasonRow.class).stream().map(ReasonSettings::setting).toList();
    }

    public Setting named(String code) {
        return setting(rows.found(ReasonRow.class, code));
    }

    public List<Flaw> flaws(Sentence letter) {
        return SettingRules.flawsOfLetter(letter);
    }

    /**
     * Changes an answer that nobody else has changed meanwhile. What was sent already stays as it was sent.
     *
     * @throws CatalogueRefused {@code setting.flawed}, {@code setting.changed-meanwhile}, {@code setting.unknown}
     */
    public void change(String code, long seen, Sentence letter) {
        var row = rows.locked(ReasonRow.class, code, seen);
        CatalogueRefused.ifFlawed(flaws(letter));
        var before = Facts.ofLetter(row.letter());
        row.answer(letter);
        rows.write(caller.getCallerPrincipal().getName(), THING, code, "changed", before, Facts.ofLetter(row.letter()));
    }

    private static Setting setting(ReasonRow row) {
        row.speak();
        return new Setting(row.code(), row.version(), row.letter());
    }
}
