package nl.tijdig.app.identiteit.namen;

import java.util.HashMap;
import java.util.Optional;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.toegang.Recht;
import org.springframework.stereotype.Component;

/** Who the child is and who stands around it, for who is involved. */
@Component
class Wiedeel implements Dossierdeel {

  private final Personen personen;
  private final Geboorten geboorten;
  private final Relaties relaties;

  Wiedeel(Personen personen, Geboorten geboorten, Relaties relaties) {
    this.personen = personen;
    this.geboorten = geboorten;
    this.relaties = relaties;
  }

  @Override
  public Plaats plaats() {
    return Plaats.SECTIES;
  }

  @Override
  public Optional<Inhoud> voor(Bezoek bezoek) {
    if (!bezoek.isRegister() || !bezoek.isNu() || !Recht.NAMEN.heeft(bezoek.wie())) {
      return Optional.empty();
    }
    var nummer = bezoek.nummer();
    var gegevens = new HashMap<String, Object>();
    gegevens.put("nummer", nummer);
    gegevens.put("magVastleggen", personen.isVastTeLeggen(nummer));
    gegevens.put("relaties", relaties.van(nummer));
    personen.versies(nummer).stream()
        .findFirst()
        .ifPresent(nu -> gegevens.put("persoon", nu.persoon()));
    geboorten.van(nummer).ifPresent(nu -> gegevens.put("geboren", nu.datum()));
    return Optional.of(new Inhoud("identiteit/wie", gegevens));
  }
}
