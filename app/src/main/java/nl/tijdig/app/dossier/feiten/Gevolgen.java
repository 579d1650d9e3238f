package nl.tijdig.app.dossier.feiten;

import java.util.Comparator;
import java.util.List;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets every room that subscribed put right what follows from facts. */
@Component
public class Gevolgen {

  private final ObjectProvider<Gevolg> gevolgen;

  Gevolgen(ObjectProvider<Gevolg> gevolgen) {
    this.gevolgen = gevolgen;
  }

  /** Stores what follows, in the transaction of the caller. */
  public void volg(List<Geval> gevallen) {
    if (!gevallen.isEmpty()) {
      gevolgen.stream()
          .sorted(Comparator.comparingInt(Gevolg::volgorde))
          .forEach(gevolg -> gevolg.volg(gevallen));
    }
  }
}
