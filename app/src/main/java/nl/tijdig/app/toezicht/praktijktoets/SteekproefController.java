package nl.tijdig.app.toezicht.praktijktoets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Berekend;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A new praktijktoets: drawn from the register, or empty and filled case by case. */
@Controller
class SteekproefController {

  /** Any number that fits. */
  private static final Pattern ZAAD = Pattern.compile("-?[0-9]{1,18}");

  private static final List<String> BEREKEND =
      Arrays.stream(Berekend.values()).map(Berekend::code).toList();

  private final Bevindingen vastleggen;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  SteekproefController(Bevindingen vastleggen, Organisaties organisaties, Vandaag vandaag) {
    this.vastleggen = vastleggen;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  @Mag(Recht.TOETSEN)
  @GetMapping("/praktijktoets/nieuw")
  String nieuw(Model model) {
    var dag = vandaag.dag();
    return toon(
        model,
        Antwoorden.met(
            Map.of(
                "peildatum", dag.toString(),
                "van", dag.minusYears(1).toString(),
                "tot", dag.minusMonths(3).toString(),
                "omvang", "20",
                "zaad", "1",
                "berekend", Berekend.NA.code())));
  }

  private String toon(Model model, Antwoorden antwoorden) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("gis", organisaties.gis());
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    return "toezicht/nieuw";
  }

  @Mag(Recht.TOETSEN)
  @PostMapping("/praktijktoets/nieuw")
  String maak(Inzending inzending, Model model, Authentication wie) {
    return inzending.verwerk(
        antwoorden -> "redirect:/praktijktoets/" + maak(antwoorden, wie.getName()),
        () -> toon(model, inzending.antwoorden()));
  }

  private long maak(Antwoorden antwoorden, String door) {
    var naam = antwoorden.tekst("naam", "toezicht.kolom.naam", 1, Antwoorden.REGEL);
    var peildatum = antwoorden.dag("peildatum", "toezicht.kolom.peildatum");
    var omvang =
        antwoorden.tekst("omvang").isEmpty()
            ? 0
            : antwoorden.getal("omvang", "toezicht.veld.omvang", 0, Steekproef.GROOTSTE);
    var berekend =
        Berekend.van(antwoorden.keuzeOfNiets("berekend", "toezicht.veld.berekend", BEREKEND));
    if (omvang == 0) {
      antwoorden.klaar();
      var herkomst = new Praktijktoets.Herkomst(false, null, "Casus voor casus ingevoerd");
      return vastleggen.open(
          new Bevindingen.Nieuw(naam, peildatum, Datum.op(peildatum), herkomst, berekend), door);
    }
    return vastleggen.trek(naam, peildatum, steekproef(antwoorden, omvang), berekend, door);
  }

  private static Steekproef steekproef(Antwoorden antwoorden, int omvang) {
    var van = antwoorden.dag("van", "toezicht.veld.van");
    var tot = antwoorden.dag("tot", "toezicht.veld.tot");
    var zaad = antwoorden.tekst("zaad");
    antwoorden.eis(
        !antwoorden.isGoed() || !van.isAfter(tot), Bezwaar.van("toezicht.omgekeerd").bij("tot"));
    antwoorden.eis(
        zaad.isEmpty() || ZAAD.matcher(zaad).matches(),
        Bezwaar.van("toezicht.geen-zaad").bij("zaad"));
    antwoorden.klaar();
    return new Steekproef(
        van,
        tot,
        antwoorden.tekstOfNiets("gi"),
        antwoorden.tekstOfNiets("jeugdregio"),
        omvang,
        zaad.isEmpty() ? 1 : Long.parseLong(zaad));
  }
}
