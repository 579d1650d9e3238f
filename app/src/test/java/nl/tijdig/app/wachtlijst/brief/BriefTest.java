package nl.tijdig.app.wachtlijst.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Proefdossiers;
import nl.tijdig.app.wachtlijst.Wachtproef;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.tijd.Datum;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;

/** A letter to parents leaves only when it is complete, and what it promises is an action. */
@Proef
class BriefTest {

  private static final String NAAM = "brief";

  @LocalServerPort private int poort;

  @Autowired private Wachtproef proef;
  @Autowired private Proefdossiers feiten;
  @Autowired private Acties acties;
  @Autowired private Dossiers dossiers;
  @Autowired private Briefpapier papier;
  @Autowired private Briefregister register;

  private Bezoeker beheerder() throws Exception {
    proef.maak(poort, NAAM);
    return new Bezoeker(poort, "beheerder-" + NAAM);
  }

  private static HttpResponse<String> verstuur(
      Bezoeker wie, String kind, Map<String, String> anders) throws Exception {
    var velden =
        new LinkedHashMap<>(
            Map.of(
                "contact",
                Wachtproef.WERKER,
                "telefoon",
                "06 12345678",
                "verwacht",
                "2026-12-15",
                "rechten",
                "U mag het dossier lezen.",
                "klacht",
                "Klachtencommissie, Postbus 1, Amsterdam"));
    velden.putAll(anders);
    var alle = new ArrayList<String>();
    velden.forEach((veld, waarde) -> alle.addAll(List.of(veld, waarde)));
    return wie.stuur("/dossiers/" + kind + "/wachtbrief", alle.toArray(String[]::new));
  }

  private String beoordeeld(Bezoeker wie) throws Exception {
    var kind = proef.kind(NAAM, "2026-11-10");
    wie.stuur(
        "/dossiers/" + kind + "/veiligheid/risico",
        "klasse",
        "midden",
        "reden",
        "zorgen op school");
    return kind;
  }

  private List<Actie> beloften(String kind) {
    return acties.van(dossiers.feiten(kind).orElseThrow().id()).stream()
        .filter(actie -> actie.soort().equals("wachtbrief"))
        .toList();
  }

  @Test
  @DisplayName("F32: without a contact the letter is refused, naming what is missing")
  void anIncompleteLetterIsRefusedNamingWhatIsMissing() throws Exception {
    var beheerder = beheerder();
    var kind = beoordeeld(beheerder);
    var ontbreekt =
        Map.of(
            "contact",
            "Wie kunnen ouders bellen?",
            "telefoon",
            "Telefoon van deze collega",
            "verwacht",
            "Op welke dag is er een jeugdbeschermer?",
            "rechten",
            "Uw rechten",
            "klacht",
            "Als u een klacht hebt");
    for (var veld : ontbreekt.entrySet()) {
      var antwoord = verstuur(beheerder, kind, Map.of(veld.getKey(), ""));
      assertThat(antwoord.statusCode()).as(veld.getKey()).isEqualTo(422);
      assertThat(antwoord.body()).contains("href=\"#" + veld.getKey() + "\"", veld.getValue());
    }
    assertThat(verstuur(beheerder, proef.kind(NAAM, "2026-11-10"), Map.of()).body())
        .contains("niemand schatte nog in hoe groot het gevaar is");
    assertThat(beloften(kind)).isEmpty();
  }

  @Test
  @DisplayName(
      "F32: a letter has name, phone, day, rights and complaint route; its day is an action")
  void aCompleteLetterSaysItAllAndItsPromiseIsAnAction() throws Exception {
    var beheerder = beheerder();
    var kind = beoordeeld(beheerder);
    assertThat(verstuur(beheerder, kind, Map.of()).statusCode()).isEqualTo(302);
    assertThat(beheerder.haal("/dossiers/" + kind + "/wachtbrief").body())
        .contains(
            "Anna van Wachten, 06 12345678",
            "15 december 2026",
            "niet klein en niet groot",
            "U mag het dossier lezen.",
            "Klachtencommissie, Postbus 1, Amsterdam");
    assertThat(beheerder.haal("/wachtlijst/brieven").body())
        .contains(kind, "15 december 2026", "Anna van Wachten");
    assertThat(beloften(kind))
        .singleElement()
        .extracting(actie -> actie.uiterlijk().toString())
        .isEqualTo("2026-12-15");

    feiten.leg(
        kind,
        new JeugdbeschermerGekoppeld(Datum.van("2026-11-24"), Wachtproef.WERKER, Koppelrol.VAST),
        "systeem");
    assertThat(beloften(kind)).isEmpty();
  }

  @Test
  void onPaperItIsATaggedPdfWithText() throws Exception {
    var beheerder = beheerder();
    var kind = beoordeeld(beheerder);
    assertThat(verstuur(beheerder, kind, Map.of()).statusCode()).isEqualTo(302);
    var pdf =
        Als.account(
            "beheerder-" + NAAM,
            () -> {
              LocaleContextHolder.setLocale(Locale.of("nl"));
              return papier.van(kind, register.van(kind), Locale.of("nl"));
            });
    try (var document = Loader.loadPDF(pdf.getBody())) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Anna van Wachten, 06 12345678", "15 december 2026", "Klachtencommissie");
    }
  }

  @Test
  void aContactOfAnotherGiIsRefused() throws Exception {
    var beheerder = beheerder();
    var kind = beoordeeld(beheerder);
    assertThat(verstuur(beheerder, kind, Map.of("contact", "JB-2702")).statusCode()).isEqualTo(422);
  }
}
