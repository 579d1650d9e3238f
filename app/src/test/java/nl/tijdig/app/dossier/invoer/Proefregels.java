package nl.tijdig.app.dossier.invoer;

import java.util.UUID;

/** Lines of a file of facts for tests; ids begin with {@code id} so that no two tests share one. */
final class Proefregels {

  private Proefregels() {}

  /** The line that takes up a child, K and id and number. */
  static String kind(String id, String nummer) {
    return regel(
        id,
        nummer,
        "\"kind\":\"K%s%s\",\"gezin\":\"G-1\",\"gemeente\":\"0363\",\"jeugdregio\":\"JZ13\",\"maatregel\":\"ots\",\"einde\":\"2027-11-02\""
            .formatted(id, nummer),
        "maatregel_uitgesproken",
        "2026-11-02");
  }

  static String regel(String id, String nummer, String velden, String soort, String op) {
    return "{\"extern\":\"E%s%s\",%s,\"soort\":\"%s\",\"op\":\"%s\"}\n"
        .formatted(id, nummer, velden, soort, op);
  }

  static String id() {
    return UUID.randomUUID().toString().substring(0, 8) + "x";
  }
}
