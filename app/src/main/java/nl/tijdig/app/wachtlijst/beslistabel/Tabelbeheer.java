package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, checks and approves the decision table of a GI, and judges children by it. */
@Service
class Tabelbeheer {

  private final Tabelregister register;
  private final Risicoklassen klassen;
  private final Beurten beurten;

  Tabelbeheer(Tabelregister register, Risicoklassen klassen, Beurten beurten) {
    this.register = register;
    this.klassen = klassen;
    this.beurten = beurten;
  }

  /** Which children another table would put in another class. */
  List<Verschuiving> verschuivingen(Beslistabel tabel) {
    return register.inschattingen().stream()
        .map(een ->
            new Verschuiving(
                een.nummer(),
                een.klasse(),
                tabel.klasse(een.perVraag()).map(Risicoklasse::code).orElse(null)))
        .filter(een -> !een.oud().equals(een.nieuw()))
        .toList();
  }

  /**
   * From now on this version counts, and the children whose class rests on answers move with it.
   *
   * @throws OpgaveGeweigerd when it has gaps or overlaps, is not the last one, or when who asks
   *     made it
   */
  @Transactional
  public void stelVast(int gi, long id, String door) {
    beurten.wacht("beslistabel", gi);
    var laatste = register.versies().stream().findFirst().orElse(null);
    if (laatste == null || laatste.id() != id || laatste.isVastgesteld()) {
      throw new OpgaveGeweigerd("beslistabel.niet-de-laatste");
    }
    if (laatste.door().equals(door)) {
      throw new OpgaveGeweigerd("beslistabel.vier-ogen");
    }
    var tabel = laatste.tabel();
    OpgaveGeweigerd.bij(tabel.gebreken());
    register.stelVast(id, door);
    for (var inschatting : register.inschattingen()) {
      var nieuw = tabel.klasse(inschatting.perVraag());
      if (nieuw.isPresent() && !nieuw.get().code().equals(inschatting.klasse())) {
        leg(inschatting.nummer(), id, nieuw.get(), inschatting.perVraag(), door);
      }
    }
  }

  /** Judges a child by the table that counts. */
  @Transactional
  public void schatIn(
      String nummer, Tabelversie versie, Map<String, String> antwoorden, String door) {
    var klasse =
        versie
            .tabel()
            .klasse(antwoorden)
            .orElseThrow(() -> new OpgaveGeweigerd("beslistabel.antwoorden"));
    leg(nummer, versie.id(), klasse, antwoorden, door);
  }

  private void leg(
      String nummer, long tabel, Risicoklasse klasse, Map<String, String> antwoorden, String door) {
    var reden =
        antwoorden.entrySet().stream()
            .map(een -> een.getKey() + ": " + een.getValue())
            .collect(Collectors.joining("; "));
    if (!klassen.leg(nummer, klasse, kort(reden), door)) {
      throw new OpgaveGeweigerd("veiligheid.niet-van-u");
    }
    register.leg(nummer, tabel, antwoorden, door);
  }

  /** As much of the answers as a reason takes; all of them are kept beside it. */
  private static String kort(String reden) {
    return reden.length() <= 500 ? reden : reden.substring(0, 499) + "…";
  }
}
