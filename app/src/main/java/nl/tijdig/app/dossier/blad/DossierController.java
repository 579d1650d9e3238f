package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.Correctie;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.dossier.Dossierdeel.Bezoek;
import nl.tijdig.app.dossier.Dossierdeel.Inhoud;
import nl.tijdig.app.dossier.Dossierdeel.Plaats;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitregel;
import nl.tijdig.app.dossier.Verandering;
import nl.tijdig.app.dossier.blad.Feitenlijst.Correctierij;
import nl.tijdig.app.dossier.blad.Feitenlijst.Feitrij;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of one dossier: who the child is, what needs doing, what happened, and the verdicts. */
@Controller
class DossierController {

  /** The wordings of the five-day term, side by side (F03). */
  private static final List<NormId> VIJF_DAGEN =
      List.of(
          NormId.N1_TIJDIG, NormId.BESLUIT_CONTACT, NormId.REKENKAMER_CONTACT, NormId.BRIEF_INZET);

  private final Dossiers dossiers;
  private final Hoofdlezer hoofden;
  private final Feitenlijst feiten;
  private final Kijkmomenten kijkmomenten;
  private final List<Dossierdeel> delen;
  private final Vandaag vandaag;

  DossierController(
      Dossiers dossiers,
      Hoofdlezer hoofden,
      Feitenlijst feiten,
      Kijkmomenten kijkmomenten,
      List<Dossierdeel> delen,
      Vandaag vandaag) {
    this.dossiers = dossiers;
    this.hoofden = hoofden;
    this.feiten = feiten;
    this.kijkmomenten = kijkmomenten;
    this.delen = List.copyOf(delen);
    this.vandaag = vandaag;
  }

  @Mag(Recht.DOSSIERS)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}")
  String dossier(
      @PathVariable String nummer,
      @RequestParam(required = false) @Nullable LocalDate gekend,
      Model model,
      Authentication wie) {
    if (gekend != null && gekend.isAfter(vandaag.dag())) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "gekend ligt na vandaag");
    }
    var blad =
        dossiers
            .blad(nummer, gekend)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
    var isNu = gekend == null;
    var bezoek = new Bezoek(blad, isNu, isNu && kijkmomenten.magVastleggen(blad), wie);
    var kijk = isNu ? kijkmomenten.kijk(blad, wie.getName()) : Kijk.zonder(wie.getName());
    model.addAttribute("blad", blad);
    model.addAttribute("gekend", gekend);
    model.addAttribute("laatste", vandaag.dag());
    model.addAttribute("bezoek", bezoek);
    model.addAttribute("delen", delen(bezoek));
    voegFeitenToe(blad, kijk, model);
    return "dossier/dossier";
  }

  private void voegFeitenToe(Dossierblad blad, Kijk kijk, Model model) {
    var hoofd = hoofden.van(blad);
    model.addAttribute("hoofd", hoofd);
    model.addAttribute("kijk", kijk);
    var rijen = feiten.feiten(blad, hoofd.namen(), kijk);
    model.addAttribute("feiten", rijen);
    voegOordelenToe(blad, feit -> feiten.metPlaats(feit, rijen), model);
    var correcties = feiten.correcties(blad, hoofd.namen(), kijk);
    model.addAttribute("correcties", correcties);
    model.addAttribute(
        "ietsNieuw",
        rijen.stream().anyMatch(Feitrij::isNieuw)
            || correcties.stream().anyMatch(Correctierij::isNieuw));
    if (model.getAttribute("veranderingen") instanceof List<?> veranderingen) {
      model.addAttribute("verslag", verslag(blad, hoofd.namen(), veranderingen));
    }
  }

  private static void voegOordelenToe(
      Dossierblad blad, Function<Gebeurtenis, String> zin, Model model) {
    model.addAttribute("vijfDagen", VIJF_DAGEN.stream().map(blad::oordeel).toList());
    model.addAttribute(
        "uitleg", blad.oordelen().stream().map(oordeel -> Oordeelregel.van(oordeel, zin)).toList());
    model.addAttribute(
        "tijdlijn",
        Tekenaar.teken(blad.dossier().gebeurtenissen(), blad.oordelen(), blad.peildatum()));
  }

  private Vastlegverslag verslag(Dossierblad blad, Dossiernamen namen, List<?> veranderingen) {
    var laatste =
        Stream.concat(blad.feiten().stream(), blad.correcties().stream().map(Correctie::nu))
            .max(Comparator.comparingInt(Feitregel::volgnummer));
    return Vastlegverslag.van(
        laatste.map(Feitregel::herziening).orElse(null),
        laatste.map(regel -> feiten.metDag(regel, blad, namen)).orElse(""),
        veranderingen.stream().map(Verandering.class::cast).toList());
  }

  private Map<String, List<Inhoud>> delen(Bezoek bezoek) {
    var alle = new HashMap<String, List<Inhoud>>();
    for (var plaats : Plaats.values()) {
      alle.put(
          plaats.name(),
          delen.stream()
              .filter(deel -> deel.plaats() == plaats)
              .flatMap(deel -> deel.voor(bezoek).stream())
              .toList());
    }
    return alle;
  }
}
