package nl.tijdig.app.koers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.toegang.Rol;
import org.springframework.stereotype.Component;

/**
 * A GI of its own with a team manager, children to try things on, and a koers as it is filled in.
 */
@Component
public class Koersproef {

  public static final String ACCOUNT = "koersproef";

  private final Proefgi gi;

  Koersproef(Proefgi gi) {
    this.gi = gi;
  }

  /** The team manager. */
  public Bezoeker manager(int poort) throws Exception {
    return manager(poort, ACCOUNT, "GI van de koers");
  }

  /** The team manager of another GI. */
  public Bezoeker manager(int poort, String account, String naam) throws Exception {
    gi.maak(account, naam, "2019-01-01", "2030-12-31");
    return new Bezoeker(poort, account);
  }

  /** Somebody else of the same GI as the team manager. */
  public Bezoeker tweede(int poort) throws Exception {
    var eigen = gi.maak(ACCOUNT, "GI van de koers", "2019-01-01", "2030-12-31");
    gi.neemAan(ACCOUNT + "-2", Rol.WACHTLIJSTBEHEERDER, eigen, null);
    return new Bezoeker(poort, ACCOUNT + "-2");
  }

  /** The number of a new dossier of an only child under an OTS. */
  public static String kind(Bezoeker manager, String op, String einde) throws Exception {
    return kind(manager, op, einde, "G-" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** The same of a child of this family. */
  public static String kind(Bezoeker manager, String op, String einde, String gezin)
      throws Exception {
    var code = "K-" + UUID.randomUUID().toString().substring(0, 8) + "x";
    var velden = Inschrijfformulier.velden(code, op, einde, UUID.randomUUID());
    velden[List.of(velden).indexOf("gezin") + 1] = gezin;
    var antwoord = manager.stuur("/dossiers/nieuw", velden);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    var naar = antwoord.headers().firstValue("Location").orElseThrow();
    return naar.replaceAll(".*/dossiers/", "").replaceAll("[?#].*", "");
  }

  /** A koers that everybody carries, determined on this day; other answers as given, by turns. */
  public static String[] koers(String op, String... anders) {
    var velden = new LinkedHashMap<String, String>();
    velden.put("op", op);
    velden.put("doel-1", "Thuis is het weer rustig");
    velden.put("doel-1-merkbaar", "Er is een maand geen politie geweest");
    velden.put("doel-1-haalbaar", "2027-03-01");
    velden.put("doel-1-woorden", "kind");
    velden.put("hulp-1", "Ambulante gezinsbegeleiding");
    for (var wie : new String[] {"kind", "ouder", "netwerk", "professional"}) {
      velden.put("stem-" + wie, "ja");
      velden.put("stem-" + wie + "-op", op);
    }
    velden.put("kind", "alleen");
    velden.put("kind_op", op);
    velden.put("familiegroepsplan", "ja");
    for (var i = 0; i < anders.length; i += 2) {
      velden.put(anders[i], anders[i + 1]);
    }
    return rij(velden);
  }

  private static String[] rij(Map<String, String> velden) {
    return velden.entrySet().stream()
        .flatMap(een -> java.util.stream.Stream.of(een.getKey(), een.getValue()))
        .toArray(String[]::new);
  }
}
