package nl.tijdig.berichten.ijw;

import static nl.tijdig.berichten.ijw.Regelgevallen.budget;
import static nl.tijdig.berichten.ijw.Regelgevallen.geval;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW315;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW317;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW319;

import java.util.List;
import nl.tijdig.berichten.ijw.Regelgevallen.Geval;

/** Ways to break a rule on requests and their answers. */
final class Verzoekgevallen {

  private static final String AANVRAAG = "Client/AangevraagdeProducten/AangevraagdProduct";
  private static final String NIEUW = "Client/Verzoek/NieuweProducten/NieuwProduct";
  private static final String WIJZIG = "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct";

  private Verzoekgevallen() {}

  static List<Geval> verzoeken() {
    return List.of(
        geval(JW315, "CD095", AANVRAAG + "/Omvang", b -> b.zonder(AANVRAAG + "/Product/Code")),
        geval(
            JW315,
            "CD079",
            AANVRAAG + "/Product",
            b -> b.zonder(AANVRAAG + "/Product").zonder(AANVRAAG + "/Omvang")),
        geval(
            JW315,
            "CD075",
            AANVRAAG + "/ToewijzingEinddatum",
            b -> budget(b, AANVRAAG).zonder(AANVRAAG + "/ToewijzingEinddatum")),
        geval(
            JW315,
            "CS003",
            AANVRAAG + "/ToewijzingEinddatum",
            b -> b.zet(AANVRAAG + "/ToewijzingEinddatum", "2026-03-31")),
        geval(
            JW315,
            "CS343",
            AANVRAAG + "/Omvang/Frequentie",
            b -> b.zet(AANVRAAG + "/Omvang/Frequentie", "1")),
        geval(
            JW315,
            "CD043",
            AANVRAAG + "/BeschikkingIngangsdatum",
            b -> b.zonder(AANVRAAG + "/BeschikkingNummer")),
        geval(
            JW315,
            "CD043",
            AANVRAAG + "/BeschikkingIngangsdatum",
            b -> b.zonder(AANVRAAG + "/BeschikkingIngangsdatum")),
        geval(
            JW315,
            "CD066",
            AANVRAAG + "/Verwijzer/Naam",
            b ->
                b.zet(AANVRAAG + "/Verwijzer/Type", "04")
                    .met(AANVRAAG + "/Verwijzer/ZorgverlenerCode")),
        geval(
            JW315,
            "CD067",
            AANVRAAG + "/Verwijzer/Naam",
            b -> b.zet(AANVRAAG + "/Verwijzer/Type", "02").zonder(AANVRAAG + "/Verwijzer/Naam")),
        geval(
            JW315,
            "CD068",
            AANVRAAG + "/Verwijzer/ZorgverlenerCode",
            b -> b.met(AANVRAAG + "/Verwijzer/ZorgverlenerCode")),
        geval(JW315, "TR383 TR386", AANVRAAG + "/ReferentieAanbieder", b -> b.nogEens(AANVRAAG)),
        geval(
            JW315,
            "TR386",
            AANVRAAG + "/Product",
            b -> b.nogEens(AANVRAAG).zet(AANVRAAG + "/ReferentieAanbieder", "B")),
        geval(JW317, "CD096", NIEUW + "/Omvang", b -> b.zonder(NIEUW + "/Product/Code")),
        geval(JW317, "CD041", NIEUW + "/Omvang", b -> b.zonder(NIEUW + "/Omvang")),
        geval(
            JW317,
            "CS338",
            WIJZIG + "/Omvang/Frequentie",
            b -> b.zet(WIJZIG + "/Omvang/Frequentie", "1")),
        geval(JW317, "CD077 CD078", WIJZIG + "/Omvang", b -> b.met(WIJZIG + "/Budget")),
        geval(JW317, "TR410", NIEUW + "/Product", b -> b.nogEens(NIEUW)),
        geval(
            JW317,
            "TR101",
            WIJZIG + "/ToewijzingNummer",
            b -> b.zet(WIJZIG + "/ToewijzingNummer", "7")),
        geval(
            JW317,
            "TR352",
            "Client/Verzoek",
            b ->
                b.zonder("Client/Verzoek/OngewijzigdeProducten")
                    .zonder("Client/Verzoek/TeWijzigenProducten")),
        geval(
            JW317,
            "TR353",
            "Client/Verzoek",
            b ->
                b.zonder("Client/Verzoek/NieuweProducten")
                    .zonder("Client/Verzoek/TeWijzigenProducten")),
        geval(
            JW319,
            "CD085",
            "Antwoord/RedenAfwijzingVerzoek",
            b -> b.zonder("Antwoord/RedenAfwijzingVerzoek").zonder("Antwoord/Woonplaatsbeginsel")),
        geval(
            JW319,
            "CD086",
            "Antwoord/RedenAfwijzingVerzoek",
            b -> b.zet("Antwoord/VerzoekAntwoord", "2")),
        geval(
            JW319,
            "TR377",
            "Antwoord/Woonplaatsbeginsel",
            b -> b.zonder("Antwoord/Woonplaatsbeginsel")),
        geval(
            JW319,
            "TR409",
            "Antwoord/Woonplaatsbeginsel",
            b -> b.zet("Antwoord/RedenAfwijzingVerzoek", "3")));
  }
}
