package se.lagesbild.demo.town;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names in groups, as Swedish towns give them: crafts in the centre, flowers in the north, trees, birds, berries. */
final class StreetNames {
    private static final Map<String, String> GROUPS = Map.of(
            "CENTRUM",
            "Smedjegatan Garvaregatan Färgaregatan Klockaregatan Repslagaregatan Skomakaregatan Vävaregatan"
                    + " Bagaregatan Kopparslagaregatan Krukmakaregatan Tunnbindaregatan Kvarngatan Rådmansgatan"
                    + " Apotekaregatan Bokbindaregatan Hantverkaregatan Saltgatan Tullgatan Skeppsgatan Sjömansgatan"
                    + " Magasinsgatan Kronogatan Västra~Långgatan Östra~Långgatan Norra~Tvärgatan Södra~Tvärgatan"
                    + " Kyrkogatan Prästgatan Trädgårdsgatan Nygatan Källargränd Brogränd Bryggargränd Lotsgränd"
                    + " Mjölnaregatan Hattmakaregatan Sadelmakaregatan Glasmästaregatan Urmakaregatan Kardmakaregatan"
                    + " Timmermansgatan Linnégatan Läroverksgatan Slussgatan Varvsgatan Hökaregatan"
                    + " Postgatan Teatergatan Biblioteksgatan Torggatan Brandgatan Mejerigatan Lyktgatan Spinnaregatan"
                    + " Linvävaregatan Korgmakaregatan Gördelmakaregatan Fiskaregatan Kolaregatan Bryggaregatan"
                    + " Slaktaregatan Murmästaregatan Stenhuggaregatan Målaregatan Sotaregatan",
            "NORRANGEN",
            "Blåklocksvägen Prästkragsvägen Klövervägen Smörblommevägen Gullvivevägen Vallmovägen Förgätmigejvägen"
                    + " Blåsippevägen Kattfotsvägen Rödklintsvägen Daggkåpevägen Ängsklockevägen Humleblomstervägen"
                    + " Timotejvägen Kamomillvägen Åkervindevägen Mandelblomsvägen Jungfrulinsvägen Nattviolsvägen"
                    + " Backsippevägen Ljungvägen Styvmorsviolsvägen Kabbelekevägen Maskrosvägen Hundkäxvägen"
                    + " Renfanevägen Linneavägen Violvägen Tussilagovägen Lungörtsvägen Malvavägen Rölleksvägen"
                    + " Svärdsliljevägen Harsyrevägen Liljekonvaljvägen Midsommarblomstervägen Fibblevägen"
                    + " Ormbunksvägen Mossvägen Lavvägen Starrvägen Vitsippevägen Gulsippevägen Bolltistelvägen",
            "HULTBY",
            "Lindvägen Rönnvägen Almvägen Askvägen Ekvägen Lönnvägen Hasselvägen Sälgvägen Aspvägen Oxelvägen"
                    + " Bokvägen Syrenvägen Fläderstigen Kastanjevägen Plommonvägen Körsbärsvägen Päronvägen"
                    + " Äppelvägen Häggvägen Slånbärsvägen Enbärsvägen Granvägen Tallvägen Lärkträdsvägen Pilvägen"
                    + " Alvägen Idegransvägen Hagtornsvägen Olvonvägen Avenbokvägen Valnötsvägen Nypongränd Murgrönevägen"
                    + " Kaprifolvägen Kornellvägen Spireavägen Berberisvägen Björkvägen Videvägen Poppelvägen Rosenvägen"
                    + " Liljevägen Tulpanvägen Pionvägen Aklejavägen Krokusvägen Snödroppsvägen Irisvägen Dahliavägen"
                    + " Trastvägen Siskvägen Bofinksvägen Domherrevägen Koltrastvägen Talgoxvägen Blåmesvägen"
                    + " Hackspettvägen Nötväckavägen Sparvvägen Svalvägen Lärkvägen Gökvägen Ugglevägen Falkvägen"
                    + " Stenskvättevägen Sädesärlevägen Gärdsmygsvägen Starvägen Duvvägen Orrvägen Tjädervägen",
            "SJOLUNDA",
            "Måsvägen Tärnvägen Ankarvägen Fyrvägen Briggvägen Skonertvägen Lotsvägen Kompassvägen Roddarvägen"
                    + " Årvägen Segelvägen Mastvägen Relingsvägen Kajutvägen Ruffvägen Jollevägen Snipvägen"
                    + " Svanvägen Ejdervägen Krickvägen Viggvägen Skrakvägen Hägervägen Storlomsvägen Doppingvägen"
                    + " Strandpiparvägen Gäddvägen Abborrvägen Mörtvägen Sikvägen Rudavägen Bojvägen Skotvägen Fallvägen"
                    + " Kättingvägen Lanternvägen Signalvägen Bryggvägen Vassvägen Näckrosvägen Sävvägen Notvägen",
            "HASSLEBACKEN",
            "Hallonvägen Lingonvägen Blåbärsvägen Odonvägen Hjortronvägen Tranbärsvägen Smultronvägen Björnbärsvägen"
                    + " Krusbärsvägen Vinbärsvägen Nötvägen Åkerbärsvägen"
                    + " Kråkbärsvägen Rönnbärsvägen Havtornsvägen Stenbärsvägen Mjölonvägen Kantarellvägen",
            "INDUSTRY",
            "Verkstadsgatan Gjutaregatan Svarvaregatan Industrigatan Lagergatan Plåtslagaregatan Filaregatan Bultgatan"
                    + " Terminalgatan Depågatan Hyvelgatan Stålgatan");
    private final Map<String, Deque<String>> left = new LinkedHashMap<>();

    String next(String district) {
        var names = left.computeIfAbsent(district, StreetNames::group);
        var name = names.poll();
        return name == null ? "" : name.replace('~', ' ');
    }

    private static Deque<String> group(String district) {
        return new ArrayDeque<>(List.of(GROUPS.getOrDefault(district, "").split(" ", -1)));
    }
}
