package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS340;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR101;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR315;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR316;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR342;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR358;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR416;

import nl.tijdig.berichten.ijw.declaratie.Jw323.Client;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Declaratie;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Prestatie;
import nl.tijdig.berichten.ijw.declaratie.Jw325.DeclaratieAntwoord;
import nl.tijdig.berichten.ijw.deel.Productdelen.GeslotenPeriode;
import nl.tijdig.berichten.ijw.deel.Productdelen.TotaalBedragMetDC;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** The rules of a JW323; of each line it keeps the keys only. */
final class Declaratieregels implements Berichtregels.Groep {

  /** What makes two debit lines the same (TR416). */
  private record Debetregel(long toewijzing, String categorie, String code, long van, long tot) {

    @Override
    public int hashCode() {
      return Long.hashCode(toewijzing * 31 + van);
    }
  }

  private final Sleutelset<String> clienten = new Sleutelset<>();
  private final Sleutelset<String> referenties = new Sleutelset<>();
  private final Sleutelset<String> vorige = new Sleutelset<>();
  private final Sleutelset<Debetregel> debet = new Sleutelset<>();
  private long som;

  @Override
  public void toets(Berichtklasse klasse, Keur keur) {
    switch (klasse) {
      case Prestatie prestatie -> prestatie(prestatie, keur);
      case Client client -> {
        Persoonsregels.bsn(client.bsn(), keur);
        keur.eis(TR101, clienten.add(client.bsn()), "Bsn");
      }
      case Declaratie declaratie -> declaratie(declaratie, keur);
      default -> {}
    }
  }

  private void prestatie(Prestatie prestatie, Keur keur) {
    Prestatieregels.beide(prestatie, keur);
    Prestatieregels.declaratie(prestatie, keur);
    var referentie = prestatie.productReferentie();
    keur.eis(TR101, referenties.add(referentie.referentieNummer()), "ProductReferentie");
    var eerdere = referentie.vorigReferentieNummer();
    if (eerdere != null) {
      var pad = new String[] {"ProductReferentie", "VorigReferentieNummer"};
      keur.eis(TR315, vorige.add(eerdere), pad);
      keur.eis(TR316, !referenties.contains(eerdere), pad);
    } else {
      keur.eis(TR316, !vorige.contains(referentie.referentieNummer()), "ProductReferentie");
    }
    var bedrag = prestatie.ingediendBedrag();
    if (bedrag.debetCredit().is("D")) {
      som += bedrag.bedrag();
      keur.eis(TR416, debet.add(sleutel(prestatie)));
    } else {
      som -= bedrag.bedrag();
    }
  }

  private static Debetregel sleutel(Prestatie prestatie) {
    return new Debetregel(
        prestatie.toewijzingNummer(),
        prestatie.productCategorie().code(),
        prestatie.productCode(),
        prestatie.productPeriode().begindatum().toEpochDay(),
        prestatie.productPeriode().einddatum().toEpochDay());
  }

  private void declaratie(Declaratie declaratie, Keur keur) {
    var periode = declaratie.declaratiePeriode();
    Prestatieregels.vanaf2021(periode, keur, "DeclaratiePeriode");
    Prestatieregels.periode(periode, keur, "DeclaratiePeriode");
    keur.eis(CS340, isMaand(periode), "DeclaratiePeriode");
    var totaal = declaratie.totaalIngediendBedrag();
    Prestatieregels.totaal(totaal, keur, "TotaalIngediendBedrag");
    keur.eis(TR358, waarde(totaal) == som, "TotaalIngediendBedrag", "TotaalBedrag");
  }

  private static boolean isMaand(GeslotenPeriode periode) {
    var begin = periode.begindatum();
    return begin.getDayOfMonth() == 1
        && periode.einddatum().equals(begin.withDayOfMonth(begin.lengthOfMonth()));
  }

  private static long waarde(TotaalBedragMetDC totaal) {
    return totaal.debetCredit().is("D") ? totaal.totaalBedrag() : -totaal.totaalBedrag();
  }

  /** The rules of a JW325. */
  static final class Antwoord implements Berichtregels.Groep {

    private final Sleutelset<String> clienten = new Sleutelset<>();
    private final Sleutelset<String> referenties = new Sleutelset<>();

    @Override
    public void toets(Berichtklasse klasse, Keur keur) {
      switch (klasse) {
        case Prestatie prestatie -> {
          Prestatieregels.beide(prestatie, keur);
          keur.eis(
              TR101,
              referenties.add(prestatie.productReferentie().referentieNummer()),
              "ProductReferentie");
          var isAfgewezen = prestatie.retourCodes().stream().anyMatch(code -> !code.is("0200"));
          keur.eis(TR342, isAfgewezen, "RetourCodes");
        }
        case Client client -> {
          Persoonsregels.bsn(client.bsn(), keur);
          keur.eis(TR101, clienten.add(client.bsn()), "Bsn");
        }
        case DeclaratieAntwoord antwoord -> {
          Prestatieregels.totaal(antwoord.totaalIngediendBedrag(), keur, "TotaalIngediendBedrag");
          Prestatieregels.totaal(antwoord.totaalToegekendBedrag(), keur, "TotaalToegekendBedrag");
        }
        default -> {}
      }
    }
  }
}
