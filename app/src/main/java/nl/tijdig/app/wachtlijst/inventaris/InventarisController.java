package nl.tijdig.app.wachtlijst.inventaris;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.wachtlijst.inventaris.Inventarislezer.Inventarispost;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inventory of who waits for help: as table, picture and file, beside the old count. */
@Mag(Recht.DOSSIERS)
@Controller
class InventarisController {

  private static final List<String> KOP =
      List.of(
          "gi",
          "jeugdregio",
          "langer dan drie maanden",
          "eerder nodig",
          "hulp past niet",
          "na de intake",
          "geen hulp bepaald",
          "samen",
          "volgens de oude telling",
          "verschil");

  private final Inventarislezer lezer;
  private final Kindnamen kindnamen;
  private final Vandaag vandaag;

  InventarisController(Inventarislezer lezer, Kindnamen kindnamen, Vandaag vandaag) {
    this.lezer = lezer;
    this.kindnamen = kindnamen;
    this.vandaag = vandaag;
  }

  @Inzage(filters = {"categorie", "pagina"})
  @Transactional(readOnly = true)
  @GetMapping("/wachtlijst/inventaris")
  String inventaris(
      @RequestParam(defaultValue = "") String categorie, Lijstadres adres, Model model) {
    var gekozen = Inventariscategorie.CODES.contains(categorie) ? categorie : "";
    var delen = lezer.telling();
    var samen = Inventaristelling.samen(delen);
    var lijst = lezer.lijst(adres, gekozen, aantal(samen, gekozen));
    model.addAttribute("samen", samen);
    model.addAttribute("perGi", per(delen, Inventaristelling::gi));
    model.addAttribute("perRegio", per(delen, Inventaristelling::jeugdregio));
    model.addAttribute("categorieen", Inventariscategorie.CODES);
    model.addAttribute("categorie", gekozen);
    model.addAttribute("lijst", lijst);
    model.addAttribute(
        "namen", kindnamen.van(lijst.rijen().stream().map(Inventarispost::nummer).toList()));
    return "wachtlijst/inventaris";
  }

  private static long aantal(Inventaristelling samen, String categorie) {
    return categorie.isEmpty()
        ? samen.totaal()
        : samen.aantallen().get(Inventariscategorie.CODES.indexOf(categorie));
  }

  /** The counts by name; what has none comes under an empty one. */
  private static TreeMap<String, Inventaristelling> per(
      List<Inventaristelling> delen, Function<Inventaristelling, @Nullable String> naam) {
    return delen.stream()
        .collect(
            Collectors.groupingBy(
                deel -> Objects.requireNonNullElse(naam.apply(deel), ""),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Inventaristelling::samen)));
  }

  @Inzage(wat = Wat.UITVOEREN)
  @GetMapping("/wachtlijst/inventaris.csv")
  ResponseEntity<byte[]> bestand(Tabelbestand.Wens wens) {
    var tabel = new Tabelbestand(wens, KOP);
    lezer
        .telling()
        .forEach(deel ->
            tabel.rij(
                deel.gi(),
                deel.jeugdregio(),
                deel.lang(),
                deel.eerder(),
                deel.nietPassend(),
                deel.naIntake(),
                deel.nietBepaald(),
                deel.totaal(),
                deel.oud(),
                deel.verschil()));
    return tabel.antwoord("wie-wacht-op-hulp", vandaag.dag());
  }
}
