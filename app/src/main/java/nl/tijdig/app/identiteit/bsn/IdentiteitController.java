package nl.tijdig.app.identiteit.bsn;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.identiteit.namen.Geboorten;
import nl.tijdig.app.identiteit.namen.Personenvorm;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Records the number of a child and when it was born; a number is never shown again. */
@Mag(Recht.VASTLEGGEN)
@Inzage(over = "nummer")
@Controller
class IdentiteitController {

  private static final int KORTSTE_REDEN = 3;

  private final Nummering nummering;
  private final Identiteiten identiteiten;
  private final Geboorten geboorten;
  private final Bsnrem rem;
  private final Vandaag vandaag;

  IdentiteitController(
      Nummering nummering,
      Identiteiten identiteiten,
      Geboorten geboorten,
      Bsnrem rem,
      Vandaag vandaag) {
    this.nummering = nummering;
    this.rem = rem;
    this.identiteiten = identiteiten;
    this.geboorten = geboorten;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/identiteit")
  String formulier(@PathVariable String nummer, Model model) {
    return formulier(nummer, Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/identiteit")
  String leg(@PathVariable String nummer, Inzending inzending, Model model) {
    var bekend = isBekend(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var bsn = bsn(antwoorden);
          var geboren = Personenvorm.geboren(antwoorden, vandaag.dag());
          antwoorden.eis(
              bsn.isPresent() || geboren.isPresent() || !antwoorden.isGoed(),
              Bezwaar.van("identiteit.leeg").bij("bsn"));
          var isAnders =
              bekend && bsn.isPresent()
                  || geboorten
                      .van(nummer)
                      .filter(nu -> geboren.isPresent() && !nu.datum().equals(geboren.get()))
                      .isPresent();
          var reden = isAnders ? antwoorden.reden("reden", "identiteit.reden", KORTSTE_REDEN) : "";
          antwoorden.klaar();
          if (bsn.isPresent()) {
            rem.tel();
          }
          if (!nummering.leg(nummer, bsn, geboren, reden)) {
            throw new OpgaveGeweigerd(Bezwaar.van("identiteit.bij-een-ander").bij("bsn"));
          }
          return "redirect:/dossiers/{nummer}";
        },
        () -> formulier(nummer, inzending.antwoorden(), model));
  }

  /** The number that was typed is not in it: nobody sees one again. */
  private String formulier(String nummer, Antwoorden antwoorden, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("bekend", isBekend(nummer));
    model.addAttribute("geboren", geboorten.van(nummer).map(nu -> nu.datum()).orElse(null));
    model.addAttribute("getypt", Burgerservicenummer.masker(antwoorden.tekst("geboortedatum")));
    return "identiteit/identiteit";
  }

  private boolean isBekend(String nummer) {
    return identiteiten
        .isBekend(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  /** The number however it is spaced; empty when it was left empty, or with an objection. */
  private static Optional<Burgerservicenummer> bsn(Antwoorden antwoorden) {
    var getypt = antwoorden.tekst("bsn");
    var bsn = Burgerservicenummer.lees(getypt);
    antwoorden.eis(
        getypt.isEmpty() || bsn.isPresent(), Bezwaar.van("identiteit.geen-bsn").bij("bsn"));
    return bsn;
  }
}
