package nl.tijdig.app.toezicht.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.tijdig.app.toezicht.Aspect;
import nl.tijdig.app.toezicht.controle.Aantallen;
import nl.tijdig.app.toezicht.controle.Cohort;
import nl.tijdig.app.toezicht.controle.Controle;
import nl.tijdig.app.toezicht.controle.GesteldTotaal;
import nl.tijdig.app.toezicht.controle.Groep;
import nl.tijdig.app.toezicht.controle.Kader;
import nl.tijdig.app.toezicht.controle.Opgave;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
          groep.isBlank() ? Groep.TOTAAL : Groep.gi(groep.strip()),
          new Aantallen(getal(beoordeeld), getal(opOrde), null),
          cohort.isBlank() ? null : new Cohort(cohort.strip()),
          "regel " + nummer);
    }
  }

  @GetMapping("/praktijktoets/totalen")
  String totalen(@RequestParam MultiValueMap<String, String> velden, Model model) {
    var regels = regels(velden);
    model.addAttribute("regels", regels);
    model.addAttribute("aspecten", Arrays.asList(Aspect.values()));
    model.addAttribute("referentie", veld(velden, "referentie", 0));
    model.addAttribute("dossiers", veld(velden, "dossiers", 0));
    if (velden.containsKey("beoordeeld")) {
      controleer(regels, velden, model);
    }
    return "toezicht/totalen";
  }

  private static void controleer(
      List<Regel> regels, MultiValueMap<String, String> velden, Model model) {
    try {
      model.addAttribute("signalen", Controle.van(opgave(regels, velden)));
    } catch (IllegalArgumentException geweigerd) {
      model.addAttribute("fout", geweigerd.getMessage());
    }
  }

  private static Opgave opgave(List<Regel> regels, MultiValueMap<String, String> velden) {
    var totalen = new ArrayList<GesteldTotaal>();
    for (var nummer = 1; nummer <= regels.size(); nummer++) {
      if (!regels.get(nummer - 1).isLeeg()) {
        totalen.add(regels.get(nummer - 1).totaal(nummer));
      }
    }
    var referentie = veld(velden, "referentie", 0);
    // Without a reference nothing can lie after it.
    var kader =
        new Kader(
            Datum.van(referentie.isBlank() ? "9999" : referentie.strip()),
            getal(veld(velden, "dossiers", 0)),
            "kop");
    return Opgave.van(kader, totalen);
  }

  private static List<Regel> regels(MultiValueMap<String, String> velden) {
    return IntStream.range(0, REGELS)
        .mapToObj(i ->
            new Regel(
                veld(velden, "aspect", i),
                veld(velden, "groep", i),
                veld(velden, "beoordeeld", i),
                veld(velden, "opOrde", i),
                veld(velden, "cohort", i)))
        .toList();
  }

  private static String veld(MultiValueMap<String, String> velden, String naam, int plaats) {
    var waarden = velden.getOrDefault(naam, List.of());
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
