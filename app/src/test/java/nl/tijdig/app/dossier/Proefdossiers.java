package nl.tijdig.app.dossier;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.springframework.stereotype.Component;

/** Takes up dossiers of a test. */
@Component
public class Proefdossiers {

  private final Vastleggen vastleggen;

  Proefdossiers(Vastleggen vastleggen) {
    this.vastleggen = vastleggen;
  }

  /** A dossier of the GI of the demonstration accounts with these facts; its number. */
  public String neemOp(Gebeurtenis... feiten) {
    return neemOpBij("De Lichtboei", feiten);
  }

  /** The same of another GI. */
  public String neemOpBij(String gi, Gebeurtenis... feiten) {
    var nummer = "T-" + UUID.randomUUID().toString().replaceAll("(.{4})", "$1x");
    var wie = new Betrokkenen(null, null, gi, null, "JZ13");
    var dossier = new Dossier(nummer, Bron.REGISTER, wie, List.of(feiten));
    var gegevens = dossier.gebeurtenissen().stream().map(Schrijver::tekst).toList();
    Namens.systeem(() -> {
      vastleggen.neemOp(List.of(new Opname(dossier, Achtergrond.FICTIEF, gegevens)));
      return nummer;
    });
    return nummer;
  }

  /** Records a fact in the name of an account. */
  public List<Verandering> leg(String nummer, Gebeurtenis feit, String door) {
    return vastleggen.leg(nummer, new Vastleggen.Opdracht(UUID.randomUUID(), feit, door));
  }
}
