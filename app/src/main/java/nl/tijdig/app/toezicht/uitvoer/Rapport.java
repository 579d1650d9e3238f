package nl.tijdig.app.toezicht.uitvoer;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A praktijktoets on paper: a tagged PDF, so that a screen reader can read it too. */
@Component
class Rapport {

  private static final String LETTER =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final SpringTemplateEngine sjablonen = new SpringTemplateEngine();

  Rapport(MessageSource teksten) {
    var plaats = new ClassLoaderTemplateResolver();
    plaats.setPrefix("templates/toezicht/");
    plaats.setSuffix(".xml");
    plaats.setTemplateMode(TemplateMode.XML);
    plaats.setCharacterEncoding("UTF-8");
    sjablonen.setTemplateResolver(plaats);
    sjablonen.setTemplateEngineMessageSource(teksten);
  }

  byte[] van(Map<String, Object> gegevens, Locale taal) {
    var uit = new ByteArrayOutputStream();
    try {
      var pdf = new PdfRendererBuilder();
      pdf.useFont(Rapport::letter, "Letter");
      pdf.usePdfUaAccessibility(true);
      pdf.withHtmlContent(sjablonen.process("rapport", new Context(taal, gegevens)), null);
      pdf.toStream(uit);
      pdf.run();
    } catch (IOException e) {
      throw new UncheckedIOException("het rapport kon niet worden gemaakt", e);
    }
    return uit.toByteArray();
  }

  private static InputStream letter() {
    var in = PDDocument.class.getResourceAsStream(LETTER);
    if (in == null) {
      throw new IllegalStateException("het lettertype " + LETTER + " ontbreekt");
    }
    return in;
  }
}
