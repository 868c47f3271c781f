package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** What stands at the door: whose house it is, and whether it is only a demonstration. */
@Named("house")
@ApplicationScoped
public class HouseSign {
    @Inject
    Settings settings;

    public String municipality() {
        return settings.of(Setting.MUNICIPALITY);
    }

    public boolean demo() {
        return settings.isOn(Setting.DEMO);
    }
}
