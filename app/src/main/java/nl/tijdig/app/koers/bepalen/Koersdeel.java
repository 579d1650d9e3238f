package nl.tijdig.app.koers.bepalen;

import java.util.HashMap;
import java.util.Optional;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.toegang.Recht;
import org.springframework.stereotype.Component;

/** The koers on the page of a dossier, for who is involved with the child. */
@Component
class Koersdeel implements Dossierdeel {

  private final Koersopslag opslag;
  private final Koersblad blad;

  Koersdeel(Koersopslag opslag, Koersblad blad) {
    this.opslag = opslag;
    this.blad = blad;
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
    var gegevens = new HashMap<String, Object>();
    var versies = opslag.versies(bezoek.nummer());
    gegevens.put("nummer", bezoek.nummer());
    gegevens.put("magVastleggen", bezoek.magVastleggen());
    gegevens.put("waarschuwingen", blad.waarschuwingen(bezoek.nummer(), versies));
    versies.stream().findFirst().ifPresent(nu -> gegevens.put("nu", nu));
    return Optional.of(new Inhoud("koers/deel", gegevens));
  }
}
