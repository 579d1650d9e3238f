package nl.tijdig.app.gezin.leden;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the family sees and says, on the page of the dossier; and the button for its questions. */
@Component
class Gezinsdeel implements Dossierdeel, Actiesoort {

  /** The kind of action of a question, as the database opens it. */
  static final String SOORT = "gezinsvraag";

  private final Gezinslijst lijst;

  Gezinsdeel(Gezinslijst lijst) {
    this.lijst = lijst;
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
    return Optional.of(
        new Inhoud(
            "gezin/deel",
            Map.of(
                "nummer", nummer,
                "mag", lijst.isVastTeLeggen(nummer),
                "leden", lijst.leden(nummer).stream().filter(lid -> !lid.isVoorbij()).toList(),
                "vragen", lijst.vragen(nummer),
                "reacties", lijst.reacties(nummer))));
  }

  @Override
  public boolean kent(String soort) {
    return soort.equals(SOORT);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.NAMEN)
        ? new Knop("knop.gezinsvraag", "/dossiers/" + geval.dossier() + "/gezin#vragen")
        : null;
  }
}
