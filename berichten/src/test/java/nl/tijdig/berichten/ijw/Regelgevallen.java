package nl.tijdig.berichten.ijw;

import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW301;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW305;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW307;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW315;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW317;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;

/** Ways to break a rule on clients and on what is allocated or delivered. */
final class Regelgevallen {

  private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct";
  private static final String CONTACT = "Client/Contactgegevens/Contact";

  private Regelgevallen() {}

  record Geval(Berichtsoort soort, String regels, String pad, UnaryOperator<Proefbericht> anders) {}

  static Geval geval(
      Berichtsoort soort, String regels, String pad, UnaryOperator<Proefbericht> anders) {
    return new Geval(soort, regels, pad, anders);
  }

  static List<Geval> clienten() {
    return List.of(
        geval(JW301, "CS002", "Client/Bsn", b -> b.zet("Client/Bsn", "999900007")),
        geval(JW305, "CS002", "Client/Bsn", b -> b.zet("Client/Bsn", "000000000")),
        geval(JW315, "CS002", "Client/Bsn", b -> b.zet("Client/Bsn", "999999999")),
        geval(JW317, "CS002", "Client/Bsn", b -> b.zet("Client/Bsn", "999900007")),
        geval(
            JW307,
            "CS139",
            "Client/Geboortedatum",
            b -> b.zet("Client/Geboortedatum/Datum", "2010-02-14")),
        geval(
            JW315,
            "CS139",
            "Client/Geboortedatum",
            b -> b.zet("Client/Geboortedatum/DatumGebruik", "2")),
        geval(
            JW305,
            "CS139",
            "Client/Geboortedatum",
            b -> b.zet("Client/Geboortedatum/DatumGebruik", "3")),
        geval(
            JW305,
            "TR002",
            "Client/Geboortedatum/Datum",
            b -> b.zet("Client/Geboortedatum/Datum", "1906-04-01")),
        geval(
            JW315,
            "TR134",
            "Client/Geboortedatum/Datum",
            b -> b.zet("Client/Geboortedatum/Datum", "2026-05-01")),
        geval(
            JW301,
            "CS050",
            "Client/Relaties/Relatie/Naam/NaamGebruik",
            b -> b.zet("Client/Relaties/Relatie/Naam/NaamGebruik", "6")),
        geval(
            JW301,
            "CS050",
            "Client/Naam/NaamGebruik",
            b -> b.zonder("Client/Naam/Partnernaam").zet("Client/Naam/NaamGebruik", "2")),
        geval(
            JW301,
            "CS318",
            "Client/Naam/NaamGebruik",
            b -> b.zonder("Client/Naam/Partnernaam").zet("Client/Naam/NaamGebruik", "6")),
        geval(
            JW301,
            "CD007",
            "Client/Communicatie/Taal",
            b -> b.zet("Client/Communicatie/Vorm", "2")),
        geval(
            JW301, "CD007", "Client/Communicatie/Taal", b -> b.zonder("Client/Communicatie/Taal")),
        geval(
            JW301,
            "CD025 CD005",
            CONTACT + "/Adres/Postcode",
            b -> b.zonder(CONTACT + "/Adres/Postcode")),
        geval(JW301, "CD005", CONTACT + "/Adres/Huis", b -> b.zonder(CONTACT + "/Adres/Huis")),
        geval(
            JW301,
            "CS089",
            CONTACT + "/Adres/Postcode",
            b -> b.zet(CONTACT + "/Adres/Postcode", "0511AB")),
        geval(JW301, "CD034 TR061", CONTACT + "/Adres", b -> b.zonder(CONTACT + "/Adres")),
        geval(JW301, "CD009", CONTACT + "/Periode", b -> b.met(CONTACT + "/Periode")),
        geval(
            JW301,
            "CS003",
            "Client/Relaties/Relatie/Contact/Periode/Einddatum",
            b -> b.zet("Client/Relaties/Relatie/Contact/Periode/Einddatum", "2026-03-31")),
        geval(
            JW301,
            "TR006",
            "Client/Relaties/Relatie/Contact",
            b ->
                b.zonder("Client/Relaties/Relatie/Contact/Telefoon")
                    .zonder("Client/Relaties/Relatie/Contact/Adres")),
        geval(JW301, "TR061", "Client/Contactgegevens", b -> b.zet(CONTACT + "/Soort", "04")),
        geval(
            JW301,
            "TR101",
            "Client/Relaties/Relatie/Nummer",
            b -> b.nogEens("Client/Relaties/Relatie")));
  }

  static List<Geval> producten() {
    return List.of(
        geval(
            JW301,
            "CD079",
            PRODUCT + "/Product",
            b -> b.zonder(PRODUCT + "/Product").zonder(PRODUCT + "/Omvang")),
        geval(
            JW301,
            "CD075",
            PRODUCT + "/Einddatum",
            b -> budget(b, PRODUCT).zonder(PRODUCT + "/Einddatum")),
        geval(
            JW301,
            "CD076",
            PRODUCT + "/Einddatum",
            b -> b.zet(PRODUCT + "/Omvang/Frequentie", "2").zonder(PRODUCT + "/Einddatum")),
        geval(
            JW301,
            "CS003",
            PRODUCT + "/Einddatum",
            b -> b.zet(PRODUCT + "/Einddatum", "2026-03-31")),
        geval(
            JW301,
            "CS335",
            PRODUCT + "/RedenWijziging",
            b ->
                b.zet(PRODUCT + "/RedenWijziging", "13").zet(PRODUCT + "/Einddatum", "2026-05-01")),
        geval(
            JW301,
            "CS336",
            PRODUCT + "/RedenWijziging",
            b -> b.zet(PRODUCT + "/RedenWijziging", "01")),
        geval(JW301, "CD041", PRODUCT + "/Omvang", b -> b.zonder(PRODUCT + "/Omvang")),
        geval(JW301, "CD077 CD078", PRODUCT + "/Omvang", b -> b.met(PRODUCT + "/Budget")),
        geval(JW301, "CD080", PRODUCT + "/Omvang", b -> b.zonder(PRODUCT + "/Product/Code")),
        geval(
            JW301,
            "CS338",
            PRODUCT + "/Omvang/Frequentie",
            b -> b.zet(PRODUCT + "/Omvang/Frequentie", "1")),
        geval(JW301, "TR302", PRODUCT + "/Product", dubbeleToewijzing()),
        geval(JW301, "TR101 TR302", PRODUCT + "/ToewijzingNummer", b -> b.nogEens(PRODUCT)),
        geval(
            JW305,
            "CS058",
            "Client/StartProducten/StartProduct/StatusAanlevering",
            b -> b.zet("Client/StartProducten/StartProduct/StatusAanlevering", "2")),
        geval(
            JW305,
            "TR101",
            "Client/StartProducten/StartProduct",
            b -> b.nogEens("Client/StartProducten/StartProduct")),
        geval(
            JW307,
            "CS058",
            "Client/StopProducten/StopProduct/StatusAanlevering",
            b -> b.zet("Client/StopProducten/StopProduct/StatusAanlevering", "9")),
        geval(
            JW307,
            "TR018",
            "Client/StopProducten/StopProduct/Einddatum",
            b -> b.zet("Client/StopProducten/StopProduct/Einddatum", "2026-03-31")),
        geval(
            JW307,
            "TR101",
            "Client/StopProducten/StopProduct",
            b -> b.nogEens("Client/StopProducten/StopProduct")));
  }

  private static UnaryOperator<Proefbericht> dubbeleToewijzing() {
    return b -> {
      b.nogEens(PRODUCT);
      return b.zet(PRODUCT + "/ToewijzingNummer", "6");
    };
  }

  static Proefbericht budget(Proefbericht bericht, String product) {
    return bericht
        .zonder(product + "/Omvang")
        .zonder(product + "/Product")
        .met(product + "/Budget");
  }
}
