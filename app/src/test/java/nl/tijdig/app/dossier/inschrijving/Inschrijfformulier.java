package nl.tijdig.app.dossier.inschrijving;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;

/** The form by which a child is taken up, filled in for an OTS. */
public final class Inschrijfformulier {

  private Inschrijfformulier() {}

  /** Sends it as this visitor. */
  public static HttpResponse<String> stuur(
      Bezoeker bezoeker, String kind, String op, String einde, UUID opdracht) throws Exception {
    return bezoeker.stuur("/dossiers/nieuw", velden(kind, op, einde, opdracht));
  }

  /** Names and values by turns. */
  public static String[] velden(
      String kind, String op, String einde, UUID opdracht, String... meer) {
    var velden =
        new ArrayList<>(
            List.of(
                "kind",
                kind,
                "gezin",
                "G-1",
                "gemeente",
                "0363",
                "jeugdregio",
                "JZ13",
                "maatregel",
                "ots",
                "op",
                op,
                "einde",
                einde,
                "in_kennis",
                op,
                "opdracht",
                opdracht.toString()));
    velden.addAll(List.of(meer));
    return velden.toArray(String[]::new);
  }
}
