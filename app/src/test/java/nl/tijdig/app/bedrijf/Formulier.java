package nl.tijdig.app.bedrijf;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;

/** A filled-in form for one fact, with the id under which it may be sent again. */
record Formulier(UUID opdracht, String dossier, String... velden) {

  /** A conversation; who had it makes it unlike every other. */
  static Formulier contact(String dossier, String door) {
    return new Formulier(
        UUID.randomUUID(),
        dossier,
        "soort",
        "contact",
        "op",
        "2026-11-23",
        "met",
        "ouder",
        "inhoudelijk",
        "ja",
        "door",
        door);
  }

  /** What the node of this visitor answers. */
  HttpResponse<String> stuur(Bezoeker bezoeker) throws Exception {
    return bezoeker.stuur(
        "/dossiers/" + dossier + "/vastleggen", met("opdracht", opdracht.toString()).velden());
  }

  /** Another form with one more answer. */
  Formulier met(String veld, String waarde) {
    var alle = Arrays.copyOf(velden, velden.length + 2);
    alle[velden.length] = veld;
    alle[velden.length + 1] = waarde;
    return new Formulier(UUID.randomUUID(), dossier, alle);
  }
}
