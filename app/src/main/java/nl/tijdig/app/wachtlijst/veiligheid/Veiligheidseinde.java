package nl.tijdig.app.wachtlijst.veiligheid;

import java.util.List;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.kern.dossier.Soort;
import org.springframework.stereotype.Component;

/** When a measure ends nobody has to look any more; what is being done about danger goes on. */
@Component
class Veiligheidseinde implements Gevolg {

  private final Veiligheidsacties acties;

  Veiligheidseinde(Veiligheidsacties acties) {
    this.acties = acties;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    acties.eindigControles(
        gevallen.stream()
            .filter(geval -> !geval.isNieuw())
            .filter(geval ->
                geval.dossier().gebeurtenissen().stream()
                    .anyMatch(feit -> feit.soort() == Soort.MAATREGEL_BEEINDIGD))
            .map(Geval::id)
            .toList(),
        "maatregel beëindigd");
  }
}
