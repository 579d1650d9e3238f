package nl.tijdig.berichten.ijw;

import static nl.tijdig.berichten.ijw.Regelgevallen.geval;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW323;
import static nl.tijdig.berichten.ijw.soort.Berichtsoort.JW325;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.tijdig.berichten.ijw.Regelgevallen.Geval;

/** Ways to break a rule on claims. */
final class Declaratiegevallen {

  private static final String PRESTATIE = "Declaratie/Clienten/Client/Prestaties/Prestatie";
  private static final String TERUG = "DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie";

  private Declaratiegevallen() {}

  static List<Geval> declaraties() {
    var referentie = PRESTATIE + "/ProductReferentie";
    return List.of(
        geval(
            JW323,
            "CD060",
            referentie + "/VorigReferentieNummer",
            b ->
                b.met(referentie + "/VorigReferentieNummer")
                    .zet(referentie + "/VorigReferentieNummer", "B")),
        geval(
            JW323,
            "CD087",
            PRESTATIE + "/ProductTarief",
            b -> b.zonder(PRESTATIE + "/ProductTarief")),
        geval(
            JW323,
            "CS339",
            PRESTATIE + "/IngediendBedrag/Bedrag",
            b ->
                b.zet(PRESTATIE + "/Eenheid", "83")
                    .zonder(PRESTATIE + "/ProductTarief")
                    .zet(PRESTATIE + "/GeleverdVolume", "8")),
        geval(
            JW323,
            "CS100 CS337",
            PRESTATIE + "/ProductPeriode/Begindatum",
            b -> b.zet(PRESTATIE + "/ProductPeriode/Begindatum", "2020-12-31")),
        geval(
            JW323,
            "CS337",
            PRESTATIE + "/ProductPeriode/Einddatum",
            b -> b.zet(PRESTATIE + "/ProductPeriode/Einddatum", "2026-04-01")),
        geval(
            JW323,
            "TR137 CS337",
            PRESTATIE + "/ProductPeriode/Einddatum",
            b -> b.zet(PRESTATIE + "/ProductPeriode/Einddatum", "2026-04-02")),
        geval(
            JW323,
            "TR335",
            PRESTATIE + "/ProductPeriode/Einddatum",
            b ->
                b.zet(PRESTATIE + "/ProductPeriode/Begindatum", "2021-03-01")
                    .zet(PRESTATIE + "/ProductPeriode/Einddatum", "2021-03-31")),
        geval(
            JW323,
            "CS340",
            "Declaratie/DeclaratiePeriode",
            b -> b.zet("Declaratie/DeclaratiePeriode/Begindatum", "2026-03-02")),
        geval(
            JW323,
            "TR358",
            "Declaratie/TotaalIngediendBedrag/TotaalBedrag",
            b -> b.zet("Declaratie/TotaalIngediendBedrag/TotaalBedrag", "8")),
        geval(
            JW323,
            "CS325",
            "Declaratie/TotaalIngediendBedrag/DebetCredit",
            b ->
                b.zet(PRESTATIE + "/IngediendBedrag/Bedrag", "0")
                    .zet("Declaratie/TotaalIngediendBedrag/TotaalBedrag", "0")
                    .zet("Declaratie/TotaalIngediendBedrag/DebetCredit", "C")),
        geval(JW323, "TR101 TR358", "Declaratie/Clienten/Client/Bsn", tweeClienten()),
        geval(
            JW323,
            "TR416 TR358",
            PRESTATIE,
            b -> b.nogEens(PRESTATIE).zet(referentie + "/ReferentieNummer", "B")),
        geval(
            JW323,
            "TR101 TR358",
            referentie,
            b -> b.nogEens(PRESTATIE).zet(PRESTATIE + "/ProductCode", "48A02")),
        geval(JW323, "TR316", referentie, credit("A")),
        geval(JW323, "TR315 TR358", referentie + "/VorigReferentieNummer", dubbelCredit()),
        geval(
            JW325,
            "TR342",
            TERUG + "/RetourCodes",
            b -> b.zet(TERUG + "/RetourCodes/RetourCode", "0200")),
        geval(
            JW325,
            "CD060",
            TERUG + "/ProductReferentie/VorigReferentieNummer",
            b -> b.met(TERUG + "/ProductReferentie/VorigReferentieNummer")),
        geval(
            JW325,
            "CS325",
            "DeclaratieAntwoord/TotaalToegekendBedrag/DebetCredit",
            b ->
                b.zet("DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag", "0")
                    .zet("DeclaratieAntwoord/TotaalToegekendBedrag/DebetCredit", "C")));
  }

  private static UnaryOperator<Proefbericht> tweeClienten() {
    return b ->
        b.nogEens("Declaratie/Clienten/Client")
            .zet(PRESTATIE + "/ProductReferentie/ReferentieNummer", "B")
            .zet(PRESTATIE + "/ToewijzingNummer", "9");
  }

  /** A debit line A of 7, and before it a credit line B of 7 that takes back another. */
  private static UnaryOperator<Proefbericht> credit(String terug) {
    return b ->
        b.nogEens(PRESTATIE)
            .zet(PRESTATIE + "/ProductReferentie/ReferentieNummer", "B")
            .met(PRESTATIE + "/ProductReferentie/VorigReferentieNummer")
            .zet(PRESTATIE + "/ProductReferentie/VorigReferentieNummer", terug)
            .zet(PRESTATIE + "/IngediendBedrag/DebetCredit", "C")
            .zet("Declaratie/TotaalIngediendBedrag/TotaalBedrag", "0");
  }

  private static UnaryOperator<Proefbericht> dubbelCredit() {
    return b ->
        credit("X")
            .apply(b)
            .nogEens(PRESTATIE)
            .zet(PRESTATIE + "/ProductReferentie/ReferentieNummer", "C");
  }
}
