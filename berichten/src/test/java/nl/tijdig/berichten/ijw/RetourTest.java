package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.declaratie.Jw323;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Kopdelen.XsdVersie;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.retour.Declaratieretour;
import nl.tijdig.berichten.ijw.retour.Klassecodes;
import nl.tijdig.berichten.ijw.retour.Retour;
import nl.tijdig.berichten.ijw.retour.Retourgegevens;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.toewijzing.Jw302;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The answer to a message: which codes, and only what was wrong. */
class RetourTest {

  private static final Retourgegevens GEGEVENS =
      new Retourgegevens("R1", LocalDate.of(2026, 4, 2), null, new XsdVersie("1.0.0", "1.0.0"));

  static <T extends Bericht> T lees(Proefbericht bericht, Class<T> type) throws IOException {
    var gelezen = Ijw.lees(new ByteArrayInputStream(bericht.xml()));
    assertThat(gelezen.bericht()).as(gelezen.fouten().toString()).isNotNull();
    return type.cast(gelezen.bericht());
  }

  private static void isGeldig(Bericht bericht) throws Exception {
    var uit = new ByteArrayOutputStream();
    assertThat(Ijw.schrijf(bericht, uit)).isEmpty();
    assertThat(Ijw.lees(new ByteArrayInputStream(uit.toByteArray())).bericht()).isEqualTo(bericht);
    assertThat(Schema.fout(Berichtsoort.van(bericht), uit.toByteArray())).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319"})
  void eachAnswerRepeatsTheHeaderAndFitsItsSchema(Berichtsoort soort) throws Exception {
    var heen = lees(Goedbericht.van(soort), Bericht.class);
    var retour = new Retour(heen, GEGEVENS);
    var inhoud = soort == Berichtsoort.JW319 ? "Bericht/Antwoord" : "Bericht/Client";
    var codes = new Klassecodes().meld(inhoud, "0233");
    for (var antwoord : new Bericht[] {retour.goed(), retour.afgekeurd(), retour.met(codes)}) {
      isGeldig(antwoord);
      assertThat(antwoord.header().afzender()).isEqualTo(heen.header().afzender());
      assertThat(antwoord.header().ontvanger()).isEqualTo(heen.header().ontvanger());
      assertThat(antwoord.header().berichtIdentificatie())
          .isEqualTo(heen.header().berichtIdentificatie());
      assertThat(antwoord.header().berichtCode()).isEqualTo(soort.retour().berichtcode());
    }
    assertThat(((Retourkop) retour.goed().header()).retourCodes()).isEmpty();
    assertThat(((Retourkop) retour.afgekeurd().header()).retourCodes())
        .extracting(Code::code)
        .containsExactly("0001");
  }

  @Test
  void aFaultInTheHeaderBringsTheHeaderOnly() throws Exception {
    var heen = lees(Goedbericht.van(Berichtsoort.JW301), Bericht.class);
    var codes = new Klassecodes().meld(Klassecodes.KOP, "9056").meld("Bericht/Client", "0233");
    var retour = (Jw302) new Retour(heen, GEGEVENS).met(codes);
    assertThat(retour.client()).isNull();
    assertThat(retour.header().retourCodes()).extracting(Code::code).containsExactly("9056");
    isGeldig(retour);
  }

  @Test
  void aFaultInOneClassBringsAllClassesOfTheClientWithACodeEach() throws Exception {
    var bericht =
        Goedbericht.van(Berichtsoort.JW301).nogEens("Client/ToegewezenProducten/ToegewezenProduct");
    var heen = lees(bericht, Bericht.class);
    var codes =
        new Klassecodes()
            .meld("Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]", "9332")
            .meld("Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]", "9379");
    var retour = (Jw302) new Retour(heen, GEGEVENS).met(codes);
    isGeldig(retour);
    assertThat(retour.header().retourCodes()).isEmpty();
    var client = retour.client();
    assertThat(client.retourCodes()).extracting(Code::code).containsExactly("0200");
    assertThat(client.relaties().getFirst().contact().retourCodes())
        .extracting(Code::code)
        .containsExactly("0200");
    assertThat(client.toegewezenProducten())
        .extracting(product -> product.retourCodes().toString())
        .containsExactly("[0200]", "[9332, 9379]");
  }

  @Test
  void aClaimIsGrantedAsAWholeOrComesBackWithTheRefusedLinesOnly() throws Exception {
    var prestatie = "Declaratie/Clienten/Client/Prestaties/Prestatie";
    var bericht =
        Goedbericht.van(Berichtsoort.JW323)
            .nogEens(prestatie)
            .zet(prestatie + "/ProductCode", "48A02")
            .zet(prestatie + "/IngediendBedrag/Bedrag", "5")
            .zet(prestatie + "/ProductReferentie/ReferentieNummer", "B")
            .zet("Declaratie/TotaalIngediendBedrag/TotaalBedrag", "12");
    var heen = lees(bericht, Jw323.class);
    var retour = new Declaratieretour(heen, GEGEVENS);
    var alles = retour.met(new Klassecodes());
    isGeldig(alles);
    assertThat(alles.header().afzender()).isEqualTo(heen.header().ontvanger());
    assertThat(alles.declaratieAntwoord().totaalToegekendBedrag().totaalBedrag()).isEqualTo(12);
    assertThat(alles.declaratieAntwoord().clienten()).isEmpty();
    assertThat(alles.declaratieAntwoord().retourCodes()).hasToString("[8001]");
    var pad = "Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]";
    var deel = retour.met(new Klassecodes().meld(pad, "9338"));
    isGeldig(deel);
    assertThat(deel.declaratieAntwoord().totaalToegekendBedrag().totaalBedrag()).isEqualTo(7);
    assertThat(deel.declaratieAntwoord().clienten().getFirst().prestaties())
        .extracting(regel -> regel.productReferentie().referentieNummer())
        .containsExactly("B");
  }

  @Test
  void aClaimThatIsRefusedItselfGrantsNothingAndNamesNoLine() throws Exception {
    var heen = lees(Goedbericht.van(Berichtsoort.JW323), Jw323.class);
    var retour = new Declaratieretour(heen, GEGEVENS);
    var dubbel = retour.met(new Klassecodes().meld(Declaratieretour.DECLARATIE, "9333"));
    isGeldig(dubbel);
    assertThat(dubbel.declaratieAntwoord().totaalToegekendBedrag().totaalBedrag()).isZero();
    assertThat(dubbel.declaratieAntwoord().clienten()).isEmpty();
    isGeldig(retour.afgekeurd());
    assertThat(retour.afgekeurd().header().retourCodes()).hasToString("[0001]");
    var kop = retour.met(new Klassecodes().meld(Klassecodes.KOP, "9056"));
    isGeldig(kop);
    assertThat(kop.declaratieAntwoord()).isNull();
  }

  @Test
  void theLevelOfAFaultSaysWhatTheAnswerIs() throws Exception {
    var goed = Goedbericht.van(Berichtsoort.JW305);
    assertThat(antwoord(goed)).isEqualTo(new Retour(lees(goed, Bericht.class), GEGEVENS).goed());
    var tegenRegel = goed.zet("Client/Bsn", "999900007");
    assertThat(antwoord(tegenRegel))
        .isEqualTo(new Retour(lees(tegenRegel, Bericht.class), GEGEVENS).afgekeurd());
    assertThat(antwoord(goed.zet("Client/Bsn", "1"))).isNull();
    assertThat(antwoord(Proefbericht.vol(Berichtsoort.JW306))).isNull();
    var claim = Goedbericht.van(Berichtsoort.JW323).zet("Declaratie/DeclaratieNummer", "A1");
    isGeldig(antwoord(claim));
  }

  private static Bericht antwoord(Proefbericht bericht) throws IOException {
    var gelezen = Ijw.lees(new ByteArrayInputStream(bericht.xml()));
    return Ijw.antwoord(gelezen, new Klassecodes(), GEGEVENS);
  }
}
