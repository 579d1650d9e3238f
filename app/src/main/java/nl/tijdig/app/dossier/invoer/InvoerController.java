package nl.tijdig.app.dossier.invoer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that reads in files of facts, with an example of each form. */
@Controller
class InvoerController {

  private static final String FOUTEN = "geweigerde-invoer";
  private static final MediaType NDJSON =
      new MediaType("application", "x-ndjson", StandardCharsets.UTF_8);

  private final Inlezen inlezen;
  private final Invoerregister register;
  private final DataSize grootte;
  private final int regels;
  private final Vandaag vandaag;

  InvoerController(
      Inlezen inlezen,
      Invoerregister register,
      @Value("${tijdig.invoer.grootte}") DataSize grootte,
      @Value("${tijdig.invoer.regels}") int regels,
      Vandaag vandaag) {
    this.inlezen = inlezen;
    this.register = register;
    this.grootte = grootte;
    this.regels = regels;
    this.vandaag = vandaag;
  }

  @Mag(Recht.INVOER)
  @InMenu(tekst = "menu.invoer", plaats = 30)
  @GetMapping("/invoer")
  String pagina(
      @RequestParam(name = "te-groot", required = false) @Nullable String groot, Model model) {
    model.addAttribute("teGroot", groot != null);
    model.addAttribute("grootte", grootte.toMegabytes());
    model.addAttribute("regels", regels);
    model.addAttribute("laatste", register.laatste());
    return "dossier/invoer";
  }

  @Mag(Recht.INVOER)
  @PostMapping("/invoer")
  String lees(
      @RequestParam(required = false) @Nullable MultipartFile bestand,
      Inzending inzending,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord,
      HttpSession sessie,
      RedirectAttributes straks)
      throws IOException {
    var gelezen = bestand(bestand);
    sessie.removeAttribute(FOUTEN);
    try {
      return inzending.verwerk(
          antwoorden -> {
            straks.addFlashAttribute("verslag", inlezen.lees(gelezen, wie.getName()));
            return "redirect:/invoer";
          },
          () -> pagina(null, model));
    } catch (InvoerGeweigerd geweigerd) {
      model.addAttribute("fouten", geweigerd.fouten());
      model.addAttribute("totaal", geweigerd.totaal());
      model.addAttribute("wachtend", geweigerd.wachtend());
      Foutbestand.van(gelezen, geweigerd.perRegel())
          .ifPresent(fouten -> {
            sessie.setAttribute(FOUTEN, fouten);
            model.addAttribute("foutbestand", fouten);
          });
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return pagina(null, model);
    }
  }

  private static Invoerbestand bestand(@Nullable MultipartFile bestand) throws IOException {
    return bestand == null
        ? Invoerbestand.van("", new byte[0])
        : Invoerbestand.van(
            Objects.requireNonNullElse(bestand.getOriginalFilename(), ""), bestand.getBytes());
  }

  /** The file that was refused last in this session, with what is wrong behind each line. */
  @Mag(Recht.INVOER)
  @Inzage(wat = Wat.UITVOEREN)
  @GetMapping("/invoer/fouten")
  ResponseEntity<byte[]> fouten(
      @SessionAttribute(name = FOUTEN, required = false) @Nullable Foutbestand fouten,
      Tabelbestand.Wens wens) {
    if (fouten == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "er is geen geweigerd bestand");
    }
    return fouten.vorm().equals("csv")
        ? fouten.tabel(wens).antwoord("fouten", vandaag.dag())
        : ResponseEntity.ok()
            .contentType(NDJSON)
            .header(HttpHeaders.CONTENT_DISPOSITION, bijlage("fouten-" + vandaag.dag() + ".ndjson"))
            .body(fouten.ndjson());
  }

  private static String bijlage(String naam) {
    return ContentDisposition.attachment().filename(naam).build().toString();
  }

  @Mag(Recht.INVOER)
  @Inzage(wat = Wat.NIETS)
  @GetMapping("/invoer/voorbeeld.csv")
  ResponseEntity<Resource> csv() {
    return voorbeeld("invoer.csv", new MediaType("text", "csv", StandardCharsets.UTF_8));
  }

  @Mag(Recht.INVOER)
  @Inzage(wat = Wat.NIETS)
  @GetMapping("/invoer/voorbeeld.ndjson")
  ResponseEntity<Resource> ndjson() {
    return voorbeeld("invoer.ndjson", NDJSON);
  }

  private static ResponseEntity<Resource> voorbeeld(String naam, MediaType soort) {
    return ResponseEntity.ok()
        .contentType(soort)
        .header(HttpHeaders.CONTENT_DISPOSITION, bijlage(naam))
        .body(new ClassPathResource("voorbeelden/" + naam));
  }
}
