package nl.tijdig.berichten.ijw;

import nl.tijdig.berichten.ijw.soort.Berichtsoort;

/** For each kind with rules a message that keeps them all, with as many elements as it can have. */
final class Goedbericht {

  private Goedbericht() {}

  static Proefbericht van(Berichtsoort soort) {
    var bericht = Proefbericht.vol(soort);
    return switch (soort) {
      case JW301 -> toewijzing(bericht);
      case JW305, JW307 ->
          geboren(bericht).zet("Header/BerichtIdentificatie/Dagtekening", "2026-04-02");
      case JW315 -> verzoek(bericht);
      case JW317 -> wijziging(bericht);
      case JW319 -> bericht.zet("Antwoord/RedenAfwijzingVerzoek", "8");
      case JW323 -> declaratie(bericht);
      case JW325 -> antwoord(bericht);
      default -> bericht;
    };
  }

  private static Proefbericht geboren(Proefbericht bericht) {
    return bericht.zet("Client/Geboortedatum/Datum", "2010-02-01");
  }

  private static Proefbericht toewijzing(Proefbericht bericht) {
    return geboren(bericht)
        .zet("Client/Relaties/Relatie/Geboortedatum/Datum", "1980-02-01")
        .zet("Client/Relaties/Relatie/Contact/Soort", "04")
        .zonder("Client/Contactgegevens/Contact/Periode")
        .zet("Client/ToegewezenProducten/ToegewezenProduct/RedenWijziging", "14")
        .zonder("Client/ToegewezenProducten/ToegewezenProduct/Budget");
  }

  private static Proefbericht verzoek(Proefbericht bericht) {
    return geboren(bericht)
        .zonder("Client/AangevraagdeProducten/AangevraagdProduct/Budget")
        .zonder("Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/ZorgverlenerCode");
  }

  private static Proefbericht wijziging(Proefbericht bericht) {
    return bericht
        .zet("Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/ToewijzingNummer", "8")
        .zonder("Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/Budget")
        .zonder("Client/Verzoek/NieuweProducten/NieuwProduct/Budget");
  }

  private static Proefbericht declaratie(Proefbericht bericht) {
    periode(bericht, "Declaratie/DeclaratiePeriode");
    bericht.zet("Declaratie/TotaalIngediendBedrag/TotaalBedrag", "7");
    return prestatie(bericht, "Declaratie/Clienten/Client/Prestaties/Prestatie");
  }

  private static Proefbericht antwoord(Proefbericht bericht) {
    bericht.zet(
        "DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie/RetourCodes/RetourCode", "9338");
    return prestatie(bericht, "DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie");
  }

  private static Proefbericht prestatie(Proefbericht bericht, String pad) {
    periode(bericht, pad + "/ProductPeriode");
    return bericht
        .zonder(pad + "/ProductReferentie/VorigReferentieNummer")
        .zet(pad + "/Eenheid", "82");
  }

  private static void periode(Proefbericht bericht, String pad) {
    bericht.zet(pad + "/Begindatum", "2026-03-01").zet(pad + "/Einddatum", "2026-03-31");
  }
}
