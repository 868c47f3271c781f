package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page: what waits for the one who logged in. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    Me me;

    public List<PageAccess.Row> tasks() {
        return me.pages().stream()
                .filter(page -> !page.path().equals(SafeReturn.START))
                .toList();
    }
}
