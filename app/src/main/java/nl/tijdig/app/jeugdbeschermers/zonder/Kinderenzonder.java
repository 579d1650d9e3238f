package nl.tijdig.app.jeugdbeschermers.zonder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen.Wachtend;
import nl.tijdig.app.jeugdbeschermers.voorstel.Voorstellen;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.norm.NormId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children without fixed jeugdbeschermer; each has an owner and a risk class all the same. */
@Service
class Kinderenzonder {

  private final Dossiers dossiers;
  private final Organisaties organisaties;
  private final Voorstellen voorstellen;

  Kinderenzonder(Dossiers dossiers, Organisaties organisaties, Voorstellen voorstellen) {
    this.dossiers = dossiers;
    this.organisaties = organisaties;
    this.voorstellen = voorstellen;
  }

  /** These children in their order, each with its own proposal. */
  @Transactional(readOnly = true)
  public List<Kindzonder> van(int gi, List<Wachtend> zonder) {
    var stops = organisaties.instroomstops();
    var nummers = zonder.stream().map(Wachtend::nummer).toList();
    var eerste = voorstellen.eerste(gi, nummers);
    var bladen =
        dossiers.bladen(nummers).stream()
            .collect(Collectors.toMap(blad -> blad.dossier().id(), Function.identity()));
    var gevonden = new ArrayList<Kindzonder>();
    for (var kind : zonder) {
      var blad = bladen.get(kind.nummer());
      if (blad != null) {
        gevonden.add(
            new Kindzonder(
                kind,
                blad.eigenaar(stops),
                blad.oordeel(NormId.N1_TIJDIG),
                eerste.get(kind.nummer())));
      }
    }
    return List.copyOf(gevonden);
  }
}
