package nl.tijdig.app.pagina;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What is made to be printed: a tagged PDF, so that a screen reader can read it too. */
@Component
public class Papier {

  private static final String LETTER =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final SpringTemplateEngine sjablonen = new SpringTemplateEngine();

  Papier(MessageSource teksten) {
    var plaats = new ClassLoaderTemplateResolver();
    plaats.setPrefix("templates/");
    plaats.setSuffix(".xml");
    plaats.setTemplateMode(TemplateMode.XML);
    plaats.setCharacterEncoding("UTF-8");
    sjablonen.setTemplateResolver(plaats);
    sjablonen.setTemplateEngineMessageSource(teksten);
  }

  /**
   * The page as a PDF.
   *
   * @param sjabloon such as {@code toezicht/rapport}: XHTML that names its font "Letter"
   */
  public byte[] pdf(String sjabloon, Map<String, Object> gegevens, Locale taal) {
    var uit = new ByteArrayOutputStream();
    // Dates are told in the language of the page at hand, and here that is the one of the paper.
    var eerst = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(taal);
    try {
      var pdf = new PdfRendererBuilder();
      pdf.useFont(Papier::letter, "Letter");
      pdf.usePdfUaAccessibility(true);
      pdf.withHtmlContent(sjablonen.process(sjabloon, new Context(taal, gegevens)), null);
      pdf.toStream(uit);
      pdf.run();
    } catch (IOException e) {
      throw new UncheckedIOException(sjabloon + " kon niet worden gemaakt", e);
    } finally {
      LocaleContextHolder.setLocaleContext(eerst);
    }
    return uit.toByteArray();
  }

  /** A PDF to be taken along, under this name. */
  public static ResponseEntity<byte[]> antwoord(byte[] pdf, String naam) {
    var kop = ContentDisposition.attachment().filename(naam + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, kop.toString())
        .body(pdf);
  }

  private static InputStream letter() {
    var in = PDDocument.class.getResourceAsStream(LETTER);
    if (in == null) {
      throw new IllegalStateException("het lettertype " + LETTER + " ontbreekt");
    }
    return in;
  }
}
