package nl.tijdig.app.acties.schending;

import java.util.List;
import nl.tijdig.app.acties.schending.Schendingen.Bij;
import nl.tijdig.app.acties.schending.Schendingen.Vraag;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijst.Maat;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The missed norms per duty-holder, as a page and as a file. */
@Controller
class SchendingController {

  private static final String PLICHT = "plicht";
  private static final Maat MAAT = new Maat(25, Schendingen.HOOGSTENS);
  private static final List<String> KOP =
      List.of(
          "dossier",
          "norm",
          "wat er nog niet is",
          "moet handelen",
          "naam in feiten",
          "gi",
          "jeugdregio",
          "uiterlijk",
          "dagen te laat",
          "bewijs dat dit beeindigt",
          "bron");

  private final Schendingen schendingen;
  private final Accounts accounts;
  private final Kindnamen kindnamen;
  private final Vandaag vandaag;
  private final MessageSource teksten;

  SchendingController(
      Schendingen schendingen,
      Accounts accounts,
      Kindnamen kindnamen,
      Vandaag vandaag,
      MessageSource teksten) {
    this.schendingen = schendingen;
    this.accounts = accounts;
    this.kindnamen = kindnamen;
    this.vandaag = vandaag;
    this.teksten = teksten;
  }

  @Mag(Recht.DOSSIERS)
  @Inzage(filters = {"rol", "norm", "pagina"})
  @InMenu(tekst = "schending.menu", plaats = 15)
  @Transactional(readOnly = true)
  @GetMapping("/schendingen")
  String lijst(Schendingkeuze keuze, Lijstadres adres, Authentication wie, Model model) {
    var vraag = Vraag.van(accounts.van(wie), keuze, vandaag.dag(), PLICHT.equals(adres.kolom()));
    var perRol = schendingen.perRol(vraag);
    var aantal = perRol.stream().mapToLong(Bij::aantal).sum();
    var lijst =
        Lijst.van(adres, aantal, MAAT, begin -> schendingen.rijen(vraag, begin, MAAT.perPagina()));
    model.addAttribute("keuze", keuze);
    model.addAttribute("rollen", Schendingkeuze.rollen());
    model.addAttribute("normen", Schendingkeuze.normen());
    model.addAttribute("perRol", perRol);
    model.addAttribute("lijst", lijst);
    model.addAttribute(
        "kinderen", kindnamen.van(lijst.rijen().stream().map(Schending::nummer).toList()));
    return "acties/schendingen";
  }

  @Mag(Recht.DOSSIERS)
  @Inzage(wat = Wat.UITVOEREN)
  @GetMapping("/schendingen.csv")
  ResponseEntity<byte[]> bestand(
      Schendingkeuze keuze, Tabelbestand.Wens wens, Authentication wie, java.util.Locale taal) {
    var vraag = Vraag.van(accounts.van(wie), keuze, vandaag.dag(), true);
    var tabel = new Tabelbestand(wens, KOP);
    schendingen
        .rijen(vraag, 0, Schendingen.HOOGSTENS * Schendingkeuze.normen().size())
        .forEach(een ->
            tabel.rij(
                een.nummer(),
                een.norm(),
                teksten.getMessage("open." + een.norm(), null, taal),
                een.rolcode(),
                een.wie(),
                een.gi(),
                een.jeugdregio(),
                een.uiterlijk(),
                een.dagen(vandaag.dag()),
                teksten.getMessage("regel." + een.norm(), null, taal),
                een.grond()));
    return tabel.antwoord("schendingen", vandaag.dag());
  }
}
