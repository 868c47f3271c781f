package se.lagesbild.ear;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The public pages and their states, in one list, so that what is asked of one page is asked of all.
 *
 * @param name the file name of what is kept about it
 * @param opens brings a new visitor there
 * @param complaint what the browser writes to its console on the way; empty where nothing
 */
record Pages(String name, Consumer<Page> opens, String complaint) {
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/flagga",
            "/kvitto",
            "/sa-ser-det-ut",
            "/om",
            "/kontakt",
            "/tillganglighet",
            "/personuppgifter",
            "/kakor",
            "/utkast",
            "/omrade/centrum",
            "/vandring",
            "/vandring/DEM0VAND",
            "/vandring/DEM0VAND/1",
            "/vandring/DEM0VAND/klar",
            "/vandring/DEM0SVAR");

    /** Every page and state in one language: "" for Swedish, "/en". */
    static Stream<Pages> in(String language) {
        var plain = ADDRESSES.stream()
                .map(address -> new Pages(
                        address.equals("/") ? "start" : address.substring(1).replace('/', '-'),
                        page -> page.navigate(language + address),
                        ""));
        return Stream.concat(plain, states(language)).map(page -> page.called(tag(language)));
    }

    /** Those that a script fills in Arabic. */
    static Stream<Pages> rightToLeft() {
        return Stream.of(new Pages("utkast.ar", page -> page.navigate("/ar/utkast"), ""));
    }

    private static Stream<Pages> states(String language) {
        return Stream.of(
                new Pages("flagga-fel", page -> Resident.forgets(page, language), "422"),
                new Pages("utkast-sparat", page -> Resident.leaves(page, language), ""),
                new Pages("granska", page -> Resident.fills(page, language), ""),
                new Pages(
                        "skickat",
                        page -> {
                            Resident.fills(page, language);
                            Resident.sends(page);
                        },
                        ""),
                new Pages("kvitto-oppet", page -> Resident.reads(page, language), ""),
                new Pages("kvitto-fel", page -> Resident.misspells(page, language), "404"),
                new Pages("saknas", page -> page.navigate(language + "/finns-inte"), "404"));
    }

    private static String tag(String language) {
        return language.isEmpty() ? "sv" : language.substring(1);
    }

    private Pages called(String tag) {
        return new Pages(name + "." + tag, opens, complaint);
    }

    void open(Browser browser, Page page) {
        if (!complaint.isEmpty()) {
            browser.expectComplaint(complaint);
        }
        opens.accept(page);
    }

    @Override
    public String toString() {
        return name;
    }
}
