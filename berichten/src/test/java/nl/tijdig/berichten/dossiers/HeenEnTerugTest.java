package nl.tijdig.berichten.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Weg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back the same. */
class HeenEnTerugTest {

  @ParameterizedTest
  @EnumSource(Soort.class)
  void aGebeurtenisComesBackTheSame(Soort soort) {
    var bron = new Feitenbron(soort.ordinal());
    for (var i = 0; i < 500; i++) {
      var gebeurtenis = bron.gebeurtenis(soort);
      assertThat(Dossierlezer.leesGebeurtenis(Schrijver.tekst(gebeurtenis))).isEqualTo(gebeurtenis);
    }
  }

  @Test
  void aDossierComesBackTheSame() {
    var feiten = Arrays.stream(Soort.values()).map(new Feitenbron(1)::gebeurtenis).toList();
    for (var bron : Bron.values()) {
      var alles = new Betrokkenen("K-1", "G-1", "De \"Boei\"", "0361", "JZ06");
      var dossier = new Dossier("D-\u00e9", bron, alles, feiten);
      assertThat(lees(tekst(dossier))).isEqualTo(dossier);
      var kaal = new Dossier("D", bron, Betrokkenen.ONBEKEND, feiten);
      assertThat(lees(tekst(kaal))).isEqualTo(kaal);
    }
  }

  @Test
  void absentFieldsHaveTheirDefaults() {
    assertThat(feit("jeugdbeschermer_gekoppeld\",\"wie\":\"a"))
        .isInstanceOfSatisfying(
            JeugdbeschermerGekoppeld.class, f -> assertThat(f.rol()).isEqualTo(Koppelrol.VAST));
    assertThat(feit("contact\",\"met\":[\"kind\"],\"x\":\""))
        .isInstanceOfSatisfying(Contact.class, f -> assertThat(f.inhoudelijk()).isTrue());
    assertThat(feit("hulp_gestart\",\"hulp\":\"H"))
        .isInstanceOfSatisfying(
            HulpGestart.class,
            f -> assertThat(f.via() == Weg.REGULIER && f.volgensKoers()).isTrue());
    assertThat(feit("koers_bepaald"))
        .isInstanceOfSatisfying(
            KoersBepaald.class, f -> assertThat(f.doelen() + f.hulp()).isZero());
  }

  @Test
  void nullIsAbsentAndUnknownKeysAreIgnored() {
    var dossier =
        lees(
            """
            {"toelichting":{"a":[1,{}]},"gebeurtenissen":[{"bron":["x"],"\\u006fp":"2020","einde":null,\
            "soort":"maatregel_uitgesproken","maatregel":"ots"}],"gi":null,"dossier":"D"}\
            """);
    assertThat(dossier.betrokkenen()).isEqualTo(Betrokkenen.ONBEKEND);
    assertThat(dossier.gebeurtenissen()).hasSize(1);
  }

  private static Gebeurtenis feit(String soortEnMeer) {
    return Dossierlezer.leesGebeurtenis("{\"op\":\"2020\",\"soort\":\"" + soortEnMeer + "\"}");
  }

  private static Dossier lees(String tekst) {
    var bytes = tekst.getBytes(StandardCharsets.UTF_8);
    var regel = Dossierlezer.lees(1, bytes, 0, bytes.length);
    assertThat(regel).isInstanceOf(Regel.Gelezen.class);
    return ((Regel.Gelezen) regel).dossier();
  }

  private static String tekst(Dossier dossier) {
    var uit = new ByteArrayOutputStream();
    try (var schrijver = new Schrijver(uit)) {
      schrijver.schrijf(dossier);
    }
    return uit.toString(StandardCharsets.UTF_8);
  }
}
