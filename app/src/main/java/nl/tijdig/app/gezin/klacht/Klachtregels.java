package nl.tijdig.app.gezin.klacht;

import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.AANBIEDER;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.AANWIJZING;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.BESCHIKKING;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.GEMEENTE;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.GESCHIL;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.GI;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.PROFESSIONAL;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.RVDK;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.UITSPRAAK;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.UITSPRAAK_VOTS;
import static nl.tijdig.app.gezin.klacht.Klachtonderwerp.VEILIG_THUIS;
import static nl.tijdig.app.gezin.klacht.Klachtregel.Als.ALTIJD;
import static nl.tijdig.app.gezin.klacht.Klachtregel.Als.ERNSTIG;
import static nl.tijdig.app.gezin.klacht.Klachtregel.Als.MINDER_ERNSTIG;
import static nl.tijdig.app.gezin.klacht.Klachtregel.Als.NA_ANDERE;
import static nl.tijdig.app.gezin.klacht.Klachtregel.Wat.LET_OP;
import static nl.tijdig.app.gezin.klacht.Klachtregel.Wat.TERMIJN;
import static nl.tijdig.app.gezin.klacht.Klachtregel.Wat.WEG;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.gezin.klacht.Klachtregel.Als;
import nl.tijdig.app.gezin.klacht.Klachtregel.Binnen;
import nl.tijdig.kern.dossier.Periode;
import nl.tijdig.kern.tijd.Termijn;

/** The decision table of the klachtwijzer: the only place where a route or its term stands. */
final class Klachtregels {

  /** The Jeugdwet, and with it the routes, begins here. */
  static final LocalDate VROEGST = LocalDate.of(2015, 1, 1);

  private static final LocalDate REGLEMENT_1_3 = LocalDate.of(2019, 3, 4);
  private static final LocalDate REGLEMENT_1_5 = LocalDate.of(2021, 10, 1);
  private static final LocalDate CONSULTATIE = LocalDate.of(2022, 1, 1);
  private static final LocalDate PROFESSIONEEL_TOEZICHT = LocalDate.of(2022, 11, 1);

  private static final Periode STEEDS = new Periode(VROEGST, null);
  private static final boolean ATW = true;
  private static final boolean GEEN_ATW = false;

  private static final List<Klachtregel> TABEL =
      List.of(
          weg(GI, ALTIJD, STEEDS, "klachtencommissie-gi", "Jeugdwet 4.2.1"),
          weg(AANBIEDER, ALTIJD, STEEDS, "klachtencommissie-aanbieder", "Jeugdwet 4.2.1"),
          weg(PROFESSIONAL, ALTIJD, tot(VROEGST, CONSULTATIE), "tuchtcollege", "001:857-861"),
          weg(PROFESSIONAL, ERNSTIG, vanaf(CONSULTATIE), "tuchtcollege", "001:857-868"),
          weg(
              PROFESSIONAL,
              MINDER_ERNSTIG,
              vanaf(CONSULTATIE),
              "commissie-van-consultatie",
              "001:857-868"),
          termijn(
              PROFESSIONAL,
              tot(VROEGST, REGLEMENT_1_3),
              "skj",
              new Binnen(Termijn.jaren(5), GEEN_ATW),
              "Tuchtreglement SKJ, voor versie 1.3"),
          termijn(
              PROFESSIONAL,
              tot(REGLEMENT_1_3, PROFESSIONEEL_TOEZICHT),
              "skj",
              new Binnen(Termijn.jaren(3), GEEN_ATW),
              "Tuchtreglement SKJ 1.3 tot en met 1.5"),
          letOp(
              PROFESSIONAL,
              NA_ANDERE,
              tot(REGLEMENT_1_5, PROFESSIONEEL_TOEZICHT),
              "stapelen",
              "001:844-855; Tuchtreglement SKJ 1.5, 7.7.1 d"),
          letOp(
              PROFESSIONAL,
              ALTIJD,
              tot(REGLEMENT_1_5, PROFESSIONEEL_TOEZICHT),
              "vijf-delen",
              "Tuchtreglement SKJ 1.5"),
          letOp(
              PROFESSIONAL,
              ALTIJD,
              vanaf(PROFESSIONEEL_TOEZICHT),
              "voorportaal",
              "Reglement professioneel toezicht SKJ"),
          letOp(
              PROFESSIONAL,
              NA_ANDERE,
              vanaf(PROFESSIONEEL_TOEZICHT),
              "stapelen-onbekend",
              "Reglement professioneel toezicht SKJ"),
          letOp(
              PROFESSIONAL,
              ALTIJD,
              vanaf(PROFESSIONEEL_TOEZICHT),
              "termijn-onbekend",
              "Reglement professioneel toezicht SKJ"),
          weg(RVDK, ALTIJD, STEEDS, "raad", "Besluit externe klachtencommissie RvdK; Awb 9:11"),
          weg(VEILIG_THUIS, ALTIJD, STEEDS, "veilig-thuis", "Wmo 2015, hoofdstuk 4"),
          weg(GEMEENTE, ALTIJD, STEEDS, "gemeente", "Awb 9:11"),
          letOp(GEMEENTE, Als.ouderDan(Termijn.jaren(1)), STEEDS, "ouder-dan-een-jaar", "Awb 9:8"),
          letOp(GEMEENTE, ALTIJD, STEEDS, "bij-de-rechter", "Awb 9:8"),
          weg(BESCHIKKING, ALTIJD, STEEDS, "bezwaar", "Awb 7:10"),
          termijn(
              BESCHIKKING,
              STEEDS,
              "bezwaar",
              new Binnen(Termijn.weken(6), ATW),
              "Awb 6:7 en 6:8; Algemene termijnenwet 1"),
          weg(AANWIJZING, ALTIJD, STEEDS, "kinderrechter-aanwijzing", "BW 1:264"),
          termijn(
              AANWIJZING,
              STEEDS,
              "aanwijzing",
              new Binnen(Termijn.weken(2), ATW),
              "BW 1:264 lid 3; Algemene termijnenwet 1"),
          weg(GESCHIL, ALTIJD, STEEDS, "kinderrechter-geschil", "BW 1:262b; 1:265k lid 1"),
          weg(UITSPRAAK, ALTIJD, STEEDS, "hoger-beroep", "Rv 806"),
          termijn(
              UITSPRAAK,
              STEEDS,
              "hoger-beroep",
              new Binnen(Termijn.maanden(3), ATW),
              "Rv 806; Algemene termijnenwet 1"),
          weg(UITSPRAAK_VOTS, ALTIJD, STEEDS, "geen-beroep", "Rv 807"));

  private Klachtregels() {}

  /** Every row. */
  static List<Klachtregel> alle() {
    return TABEL;
  }

  private static Klachtregel weg(
      Klachtonderwerp over, Als als, Periode geldig, String zegt, String bron) {
    return new Klachtregel(WEG, over, als, geldig, zegt, null, bron);
  }

  private static Klachtregel letOp(
      Klachtonderwerp over, Als als, Periode geldig, String zegt, String bron) {
    return new Klachtregel(LET_OP, over, als, geldig, zegt, null, bron);
  }

  private static Klachtregel termijn(
      Klachtonderwerp over, Periode geldig, String zegt, Binnen binnen, String bron) {
    return new Klachtregel(TERMIJN, over, ALTIJD, geldig, zegt, binnen, bron);
  }

  private static Periode vanaf(LocalDate dag) {
    return new Periode(dag, null);
  }

  /** Up to the day before the other. */
  private static Periode tot(LocalDate vanaf, LocalDate volgende) {
    return new Periode(vanaf, volgende.minusDays(1));
  }
}
