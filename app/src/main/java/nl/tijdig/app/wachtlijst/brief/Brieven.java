package nl.tijdig.app.wachtlijst.brief;

import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toegang.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a letter: it is kept as it was sent, and what it promises must be done by that day. */
@Service
class Brieven {

  static final String BELOFTE = "wachtbrief";

  private final Briefvorm vorm;
  private final Briefregister register;
  private final Acties acties;
  private final Beurten beurten;
  private final JdbcClient databank;

  Brieven(
      Briefvorm vorm, Briefregister register, Acties acties, Beurten beurten, JdbcClient databank) {
    this.vorm = vorm;
    this.register = register;
    this.acties = acties;
    this.beurten = beurten;
    this.databank = databank;
  }

  /**
   * Keeps the letter and opens what it promises; a later promise does not take an earlier one back.
   *
   * @throws OpgaveGeweigerd naming each part that is missing; then nothing is sent
   */
  @Transactional
  public void verstuur(Feitenblad kind, Antwoorden antwoorden, String door) {
    beurten.wacht("dossier", kind.id());
    if (!magVastleggen(kind.id())) {
      throw new OpgaveGeweigerd("veiligheid.niet-van-u");
    }
    var brief = vorm.lees(kind.id(), antwoorden);
    antwoorden.klaar();
    var nummer = register.leg(kind.id(), brief, door);
    var regio = kind.dossier().betrokkenen().jeugdregio();
    var plicht = new Plicht(Rol.TEAMMANAGER, kind.uitvoering().gi(), regio, null);
    acties.open(
        List.of(
            new Opgave(
                BELOFTE,
                kind.id(),
                Long.toString(nummer),
                plicht,
                "004:426-429",
                brief.verwacht())));
  }

  private boolean magVastleggen(long dossier) {
    return databank
        .sql("select dossier.mag_vastleggen(?)")
        .param(dossier)
        .query(Boolean.class)
        .single();
  }
}
