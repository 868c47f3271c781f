package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lagesbild.area.basemap.Basemap;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** What stands at the door: whose house it is, and whether it is only a demonstration. */
@Named("house")
@ApplicationScoped
public class HouseSign {
    @Inject
    Settings settings;

    @Inject
    Basemap basemap;

    public String municipality() {
        return settings.of(Setting.MUNICIPALITY);
    }

    /** What the owner of the base map asks to have said. */
    public String mapAttribution() {
        return basemap.attribution();
    }

    public boolean demo() {
        return settings.isOn(Setting.DEMO);
    }
}
