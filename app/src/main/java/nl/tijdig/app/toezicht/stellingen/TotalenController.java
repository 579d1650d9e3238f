package nl.tijdig.app.toezicht.stellingen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Zinnen.Gezegd;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.praktijktoets.Aspect;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Checks totals that somebody types over from a report; nothing is kept. */
@Controller
class TotalenController {

  private static final int REGELS = 8;

  /** One line of the form as it came in; without a groep it is the total. */
  record Regel(String aspect, String groep, String beoordeeld, String opOrde, String cohort) {

    boolean isLeeg() {
      return beoordeeld.isBlank() && opOrde.isBlank();
    }

    GesteldTotaal totaal(int nummer) {
      return new GesteldTotaal(
          Aspect.van(aspect),
          groep.isBlank() ? Telgroep.TOTAAL : Telgroep.gi(groep.strip()),
          new Aantallen(getal(beoordeeld), getal(opOrde), null),
          cohort.isBlank() ? null : new Cohort(cohort.strip()),
          "regel " + nummer);
    }
  }

  @Mag(Recht.RAPPORTEN)
  @GetMapping("/praktijktoets/totalen")
  String totalen(Antwoorden antwoorden, Model model) {
    var regels = regels(antwoorden);
    model.addAttribute("regels", regels);
    model.addAttribute("aspecten", Arrays.asList(Aspect.values()));
    model.addAttribute("referentie", veld(antwoorden, "referentie", 0));
    model.addAttribute("dossiers", veld(antwoorden, "dossiers", 0));
    if (antwoorden.heeft("beoordeeld")) {
      controleer(regels, antwoorden, model);
    }
    return "toezicht/totalen";
  }

  private static void controleer(List<Regel> regels, Antwoorden antwoorden, Model model) {
    try {
      model.addAttribute("signalen", Controle.van(opgave(regels, antwoorden)));
    } catch (IllegalArgumentException geweigerd) {
      model.addAttribute(
          "bezwaren",
          List.of(new Gezegd(Objects.requireNonNullElse(geweigerd.getMessage(), ""), null, false)));
    }
  }

  private static Stellingopgave opgave(List<Regel> regels, Antwoorden antwoorden) {
    var totalen = new ArrayList<GesteldTotaal>();
    for (var nummer = 1; nummer <= regels.size(); nummer++) {
      if (!regels.get(nummer - 1).isLeeg()) {
        totalen.add(regels.get(nummer - 1).totaal(nummer));
      }
    }
    var referentie = veld(antwoorden, "referentie", 0);
    // Without a reference nothing can lie after it.
    var kader =
        new Kader(
            Datum.van(referentie.isBlank() ? "9999" : referentie.strip()),
            getal(veld(antwoorden, "dossiers", 0)),
            "kop");
    return Stellingopgave.van(kader, totalen);
  }

  private static List<Regel> regels(Antwoorden antwoorden) {
    return IntStream.range(0, REGELS)
        .mapToObj(i ->
            new Regel(
                veld(antwoorden, "aspect", i),
                veld(antwoorden, "groep", i),
                veld(antwoorden, "beoordeeld", i),
                veld(antwoorden, "opOrde", i),
                veld(antwoorden, "cohort", i)))
        .toList();
  }

  private static String veld(Antwoorden antwoorden, String naam, int plaats) {
    var waarden = antwoorden.keuzes(naam);
    return plaats < waarden.size() ? waarden.get(plaats) : "";
  }

  private static @Nullable Integer getal(String tekst) {
    if (tekst.isBlank()) {
      return null;
    }
    try {
      return Integer.valueOf(tekst.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + tekst + "' is geen aantal; gebruik cijfers", e);
    }
  }
}
