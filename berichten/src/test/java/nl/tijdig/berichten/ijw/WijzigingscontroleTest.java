package nl.tijdig.berichten.ijw;

import static nl.tijdig.berichten.ijw.RetourTest.lees;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.toewijzing.Jw301;
import nl.tijdig.berichten.ijw.verloop.Toewijzingen;
import nl.tijdig.berichten.ijw.verloop.Wijzigingscontrole;
import nl.tijdig.berichten.ijw.verzoek.Jw317;
import org.junit.jupiter.api.Test;

/** A request for a change held against the allocations that it is about. */
class WijzigingscontroleTest {

  private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct/";
  private static final String WIJZIG = "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/";

  private final Toewijzingen toewijzingen = new Toewijzingen();

  private void toegewezen(String nummer, String... anders) throws IOException {
    var bericht =
        Goedbericht.van(Berichtsoort.JW301)
            .zet(PRODUCT + "ToewijzingNummer", nummer)
            .zet(PRODUCT + "Ingangsdatum", "2026-01-01")
            .zet(PRODUCT + "Einddatum", "2026-12-31");
    for (var i = 0; i < anders.length; i += 2) {
      bericht.zet(PRODUCT + anders[i], anders[i + 1]);
    }
    toewijzingen.ontvang(lees(bericht, Jw301.class));
  }

  /** Number 7 stays as it is, number 8 changes from 1 May. */
  private static Proefbericht verzoek() {
    return Goedbericht.van(Berichtsoort.JW317)
        .zet(WIJZIG + "GewensteIngangsdatum", "2026-05-01")
        .zet(WIJZIG + "Einddatum", "2026-12-31");
  }

  private String codes(Proefbericht verzoek) throws IOException {
    return Wijzigingscontrole.toets(lees(verzoek, Jw317.class), toewijzingen).toString();
  }

  @Test
  void aRequestNamesEachAllocationThatHoldsAndNoOther() throws IOException {
    assertThat(codes(verzoek())).contains("OngewijzigdProduct[1]=[9350]", "Product[1]=[9351]");
    toegewezen("7");
    toegewezen("8");
    assertThat(codes(verzoek())).isEqualTo("{}");
    toegewezen("9");
    assertThat(codes(verzoek())).isEqualTo("{Bericht/Client/Verzoek=[9349]}");
  }

  @Test
  void whatBeginsInThePastIsForTheWholeOfTheAllocation() throws IOException {
    toegewezen("7");
    toegewezen("8");
    assertThat(codes(verzoek().zet(WIJZIG + "GewensteIngangsdatum", "2026-03-01")))
        .contains("[9357]");
    assertThat(codes(verzoek().zet(WIJZIG + "GewensteIngangsdatum", "2026-01-01"))).isEqualTo("{}");
  }

  @Test
  void aTotalChangesForTheWholeOfTheAllocation() throws IOException {
    toegewezen("7");
    toegewezen("8", "Omvang/Frequentie", "6");
    var anders =
        verzoek().zet(WIJZIG + "Omvang/Frequentie", "6").zet(WIJZIG + "Omvang/Volume", "9");
    assertThat(codes(anders)).contains("[9373]");
    assertThat(codes(anders.zet(WIJZIG + "GewensteIngangsdatum", "2026-01-01"))).isEqualTo("{}");
  }

  @Test
  void anOmvangGoesWithACode() throws IOException {
    toegewezen("7");
    toegewezen("8");
    assertThat(codes(verzoek().zonder(WIJZIG + "Omvang"))).contains("[9411]");
    var zonderCode =
        Goedbericht.van(Berichtsoort.JW301)
            .zet(PRODUCT + "ToewijzingNummer", "8")
            .zet(PRODUCT + "Toewijzingsdatum", "2026-04-02")
            .zonder(PRODUCT + "Product/Code")
            .zonder(PRODUCT + "Omvang");
    toewijzingen.ontvang(lees(zonderCode, Jw301.class));
    assertThat(codes(verzoek())).contains("[9412]");
    var zonderProduct =
        Goedbericht.van(Berichtsoort.JW301)
            .zet(PRODUCT + "ToewijzingNummer", "8")
            .zet(PRODUCT + "Toewijzingsdatum", "2026-04-03")
            .zonder(PRODUCT + "Product")
            .zonder(PRODUCT + "Omvang")
            .met(PRODUCT + "Budget");
    toewijzingen.ontvang(lees(zonderProduct, Jw301.class));
    assertThat(codes(verzoek())).contains("[9375]");
  }
}
