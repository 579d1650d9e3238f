package nl.tijdig.app.jeugdbeschermers.team;

import java.util.Comparator;
import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The team as a file to take along: who has how many children. */
@Controller
class TeambestandController {

  private static final List<String> KOP =
      List.of(
          "code",
          "naam",
          "jeugdregio",
          "kinderen",
          "plaatsen",
          "termijnen binnen 7 dagen",
          "eerste termijn",
          "afwezig",
          "vervanger",
          "laatste werkdag",
          "registratie tot");

  private final Accounts accounts;
  private final Team team;
  private final Vandaag vandaag;

  TeambestandController(Accounts accounts, Team team, Vandaag vandaag) {
    this.accounts = accounts;
    this.team = team;
    this.vandaag = vandaag;
  }

  @Mag(Recht.TEAM)
  @Inzage(wat = Wat.UITVOEREN)
  @GetMapping("/team/werkers.csv")
  ResponseEntity<byte[]> werkers(Tabelbestand.Wens wens, Authentication wie) {
    var tabel = new Tabelbestand(wens, KOP);
    team.stand(accounts.eigenGi(wie).id(), vandaag.dag()).regels().stream()
        .sorted(Comparator.comparing(Teamregel::naam))
        .forEach(regel -> schrijf(tabel, regel));
    return tabel.antwoord("team", vandaag.dag());
  }

  private static void schrijf(Tabelbestand tabel, Teamregel regel) {
    var werker = regel.werker();
    if (werker == null) {
      var naam = regel.wie() == null ? "zonder vaste jeugdbeschermer" : "niet in het team";
      tabel.rij(
          regel.wie(),
          naam,
          "",
          regel.kinderen(),
          "",
          regel.termijnen(),
          regel.eerste(),
          "",
          "",
          "",
          "");
    } else {
      tabel.rij(
          werker.wie(),
          werker.naam(),
          werker.jeugdregio(),
          regel.kinderen(),
          werker.plaatsen(),
          regel.termijnen(),
          regel.eerste(),
          werker.isAfwezig() ? "ja" : "nee",
          werker.vervanger(),
          werker.tot(),
          werker.registratieTot());
    }
  }
}
